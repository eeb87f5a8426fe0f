'use client';

import { useTranslations } from 'next-intl';
import { signIn } from 'next-auth/react';
import { Button } from '@/app/_components/ui/button';
import styles from './account-form.module.css';

interface ProviderButtonsProps {
  providers: readonly { readonly id: string; readonly name: string }[];
  callbackUrl: string;
}

export function ProviderButtons({ providers, callbackUrl }: ProviderButtonsProps) {
  const t = useTranslations('auth');
  if (providers.length === 0) return null;
  return (
    <div className={styles.providers}>
      {providers.map(({ id, name }) => (
        <Button key={id} onClick={() => void signIn(id, { callbackUrl })}>
          {t('continueWith', { name })}
        </Button>
      ))}
    </div>
  );
}
