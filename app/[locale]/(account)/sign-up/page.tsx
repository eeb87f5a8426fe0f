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
import { SignUpForm } from '../_components/sign-up-form';

interface SignUpPageProps {
  params: Promise<{ locale: AppLocale }>;
  searchParams: Promise<{ callbackUrl?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('signUpTitle') };
}

export default async function SignUpPage({ params, searchParams }: SignUpPageProps) {
  const { locale } = await params;
  const callbackUrl = toSafeCallbackUrl((await searchParams).callbackUrl, `/${locale}`);
  if ((await currentViewer()).kind === 'user') redirect(callbackUrl);
  const t = await getTranslations('auth');
  return (
    <Page width="narrow" title={t('signUpTitle')} lead={t('signUpLead')}>
      <ClientMessages namespaces={['auth', 'errors']}>
        <ProviderButtons
          providers={createProviders().map(({ id, name }) => ({ id, name }))}
          callbackUrl={callbackUrl}
        />
        <SignUpForm callbackUrl={callbackUrl} />
      </ClientMessages>
      <p className={styles.below}>
        <span>
          {t('haveAccount')}{' '}
          <Link href={{ pathname: '/sign-in', query: { callbackUrl } }}>{t('signIn')}</Link>
        </span>
      </p>
    </Page>
  );
}
