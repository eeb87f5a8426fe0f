import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css';
import '../globals.css';
import type { Metadata, Viewport } from 'next';
import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/app/_components/client-messages';
import { SiteHeader } from '@/app/_components/header/site-header';
import { routing } from '@/app/_components/routing';
import { LeftAnswers } from '@/app/_components/study/left-answers';
import { parseTheme, THEME_COOKIE } from '@/app/_components/theme';
import { currentHasQuizzes } from '@/app/_server/own-quizzes';
import { currentTaughtCourses } from '@/app/_server/taught-courses';
import { currentViewer } from '@/app/_server/viewer';
import styles from './layout.module.css';

interface LayoutProps {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return {};
  const t = await getTranslations({ locale, namespace: 'common' });
  return {
    title: { default: t('siteTitle'), template: `%s · ${t('siteName')}` },
    description: t('siteDescription'),
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#191b1f' },
  ],
};

export default async function LocaleLayout({ params, children }: LayoutProps) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const viewer = await currentViewer();
  const [t, cookieStore, taughtCourses, hasQuizzes] = await Promise.all([
    getTranslations('common'),
    cookies(),
    currentTaughtCourses(viewer),
    currentHasQuizzes(viewer),
  ]);
  const theme = parseTheme(cookieStore.get(THEME_COOKIE)?.value);
  return (
    <html lang={locale} data-theme={theme === 'system' ? undefined : theme} suppressHydrationWarning>
      <body>
        <a href="#content" className={styles.skip}>
          {t('skipToContent')}
        </a>
        <ClientMessages>
          <SiteHeader viewer={viewer} teaches={taughtCourses.length > 0} hasQuizzes={hasQuizzes} />
          <main id="content" tabIndex={-1} className={styles.main}>
            {viewer.kind === 'user' ? <LeftAnswers key={viewer.id} userId={viewer.id} /> : null}
            {children}
          </main>
        </ClientMessages>
      </body>
    </html>
  );
}
