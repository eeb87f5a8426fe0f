'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { forgetPages } from '../study/offline/kept-caches';

/** The library is fetched only when somebody does sign out. */
export function SignOutButton({ className }: { className?: string }) {
  const t = useTranslations('common');
  const locale = useLocale();
  const [state, setState] = useState<'here' | 'leaving' | 'failed'>('here');

  async function handleClick() {
    setState('leaving');
    // Before as well, since without a connection nothing comes after it.
    await forgetPages();
    try {
      const { signOut } = await import('next-auth/react');
      await signOut({ redirect: false });
    } catch {
      return setState('failed');
    }
    await forgetPages();
    // A whole new page on this very host: next-auth's own redirect would go to NEXTAUTH_URL.
    window.location.assign(`/${locale}`);
  }

  return (
    <>
      <button
        type="button"
        className={className}
        disabled={state === 'leaving'}
        onClick={() => void handleClick()}
      >
        {t('nav.signOut')}
      </button>
      {state === 'failed' ? <p role="alert">{t('nav.signOutFailed')}</p> : null}
    </>
  );
}
