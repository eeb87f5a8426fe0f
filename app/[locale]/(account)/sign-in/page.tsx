import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import type { AppLocale } from '@/lib/i18n/locales';
import { ClientMessages } from '@/app/_components/client-messages';
import { Link } from '@/app/_components/navigation';
import { Page } from '@/app/_components/ui/page';
import { createProviders } from '@/app/_server/auth-providers';
import { toSafeCallbackUrl } from '@/app/_server/safe-callback-url';
import { currentViewer } from '@/app/_server/viewer';
import styles from '../_components/account-form.module.css';
import { ProviderButtons } from '../_components/provider-buttons';
import { SignInForm } from '../_components/sign-in-form';

interface SignInPageProps {
  params: Promise<{ locale: AppLocale }>;
  searchParams: Promise<{ callbackUrl?: string | string[]; error?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('signInTitle') };
}

export default async function SignInPage({ params, searchParams }: SignInPageProps) {
  const { locale } = await params;
  const query = await searchParams;
  const callbackUrl = toSafeCallbackUrl(query.callbackUrl, `/${locale}`);
  if ((await currentViewer()).kind === 'user') redirect(callbackUrl);
  const t = await getTranslations('auth');
  return (
    <Page width="narrow" title={t('signInTitle')} lead={t('signInLead')}>
      <ClientMessages namespaces={['auth', 'errors']}>
        <ProviderButtons
          providers={createProviders().map(({ id, name }) => ({ id, name }))}
          callbackUrl={callbackUrl}
        />
        <SignInForm callbackUrl={callbackUrl} initialError={toErrorCode(query.error)} />
      </ClientMessages>
      <p className={styles.below}>
        <span>
          {t('noAccount')} <Link href={{ pathname: '/sign-up', query: { callbackUrl } }}>{t('signUp')}</Link>
        </span>
        <span>
          {t('withoutAccount')} <Link href="/">{t('toCourse')}</Link>
        </span>
      </p>
    </Page>
  );
}

/** next-auth and our own callbacks put a code into the address; anything else says only that it failed. */
function toErrorCode(error: string | string[] | undefined): string | undefined {
  if (error === undefined) return undefined;
  return error === 'account_exists' || error === 'rate_limited' ? error : 'provider_failed';
}
