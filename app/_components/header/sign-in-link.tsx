'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { getPathname, usePathname } from '../navigation';
import { ButtonLink } from '../ui/button-link';

/** Signing in leads back to the page one was on. */
export function SignInLink() {
  const t = useTranslations('common');
  const locale = useLocale();
  const pathname = usePathname();
  const here = { pathname, query: Object.fromEntries(useSearchParams()) };
  const isAccountPage = pathname === '/sign-in' || pathname === '/sign-up';
  const query = isAccountPage ? undefined : { callbackUrl: getPathname({ href: here, locale }) };
  return (
    <ButtonLink size="small" href={{ pathname: '/sign-in', query }} prefetch={false}>
      {t('nav.signIn')}
    </ButtonLink>
  );
}
