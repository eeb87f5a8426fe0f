import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { AppLocale } from '@/lib/i18n/locales';
import { ClientMessages } from '@/app/_components/client-messages';
import { parseTheme, THEME_COOKIE } from '@/app/_components/theme';
import { Page } from '@/app/_components/ui/page';
import { currentViewer } from '@/app/_server/viewer';
import { PasswordForm } from './_components/password-form';
import { ProfileForm } from './_components/profile-form';
import { SignOutEverywhere } from './_components/sign-out-everywhere';
import { ThemeChoice } from './_components/theme-choice';
import styles from './settings.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('title') };
}

export default async function SettingsPage({ params }: { params: Promise<{ locale: AppLocale }> }) {
  const { locale } = await params;
  const viewer = await currentViewer();
  if (viewer.kind !== 'user') redirect(`/${locale}/sign-in?callbackUrl=/${locale}/settings`);
  const [t, cookieStore] = await Promise.all([getTranslations('account'), cookies()]);
  return (
    <Page title={t('title')}>
      <ClientMessages namespaces={['account', 'auth', 'errors']}>
        <div className={styles.sections}>
          <section aria-labelledby="profile">
            <h2 id="profile">{t('profile')}</h2>
            <ProfileForm name={viewer.name} email={viewer.email} locale={locale} />
          </section>
          <section aria-labelledby="theme">
            <h2 id="theme">{t('theme')}</h2>
            <ThemeChoice initial={parseTheme(cookieStore.get(THEME_COOKIE)?.value)} />
          </section>
          <section aria-labelledby="password">
            <h2 id="password">{t('password')}</h2>
            <PasswordForm email={viewer.email} />
          </section>
          <section aria-labelledby="sessions">
            <h2 id="sessions">{t('sessions')}</h2>
            <SignOutEverywhere />
          </section>
        </div>
      </ClientMessages>
    </Page>
  );
}
