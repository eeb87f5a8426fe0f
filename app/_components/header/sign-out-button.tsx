'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';

/** The libraries are fetched only when somebody does sign out. */
export function SignOutButton({ className }: { className?: string }) {
  const t = useTranslations('common');
  const locale = useLocale();
  const [isLeaving, setIsLeaving] = useState(false);

  async function handleClick() {
    setIsLeaving(true);
    const [{ signOut }, { forgetPages }] = await Promise.all([
      import('next-auth/react'),
      import('../study/offline/keep-page'),
    ]);
    await signOut({ redirect: false });
    await forgetPages().catch(() => undefined);
    // A whole new page on this very host: next-auth's own redirect would go to NEXTAUTH_URL.
    window.location.assign(`/${locale}`);
  }

  return (
    <button type="button" className={className} disabled={isLeaving} onClick={() => void handleClick()}>
      {t('nav.signOut')}
    </button>
  );
}
