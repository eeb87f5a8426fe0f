'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { forgetPages } from '@/app/_components/study/offline/kept-caches';
import { Field } from '@/app/_components/ui/field';
import { SubmitButton } from '@/app/_components/ui/submit-button';
import styles from './account-form.module.css';
import { FormError, type FormFault } from './form-error';
import { signInWithPassword } from './sign-in-with-password';

interface SignInFormProps {
  callbackUrl: string;
  /** An error that came with the address, from an outside provider. */
  initialError: string | undefined;
}

export function SignInForm({ callbackUrl, initialError }: SignInFormProps) {
  const t = useTranslations('auth');
  const [fault, setFault] = useState<FormFault | undefined>(
    initialError ? { code: initialError } : undefined,
  );
  const [isBusy, setIsBusy] = useState(false);

  async function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    setIsBusy(true);
    setFault(undefined);
    const failure = await signInWithPassword(String(data.get('email')), String(data.get('password')));
    if (!failure) {
      await forgetPages();
      // A whole new page: header and layout belong to somebody else now.
      window.location.assign(callbackUrl);
      return;
    }
    setFault(failure);
    setIsBusy(false);
  }

  return (
    <form className={styles.form} method="post" onSubmit={(event) => void handleSubmit(event)}>
      {fault ? <FormError fault={fault} /> : null}
      <Field label={t('email')} name="email" type="email" autoComplete="username" required maxLength={254} />
      <Field
        label={t('password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        maxLength={1_024}
      />
      <SubmitButton variant="primary" disabled={isBusy}>
        {isBusy ? t('signingIn') : t('signIn')}
      </SubmitButton>
    </form>
  );
}
