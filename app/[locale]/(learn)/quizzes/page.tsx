import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getDatabase } from '@/db/client';
import { listOwnQuizzes } from '@/lib/quiz/graded/list-quizzes';
import type { AppLocale } from '@/lib/i18n/locales';
import { Page } from '@/app/_components/ui/page';
import { readForPage } from '@/app/_server/read-for-page';
import { currentViewer } from '@/app/_server/viewer';
import { QuizList } from './_components/quiz-list';
import styles from './quizzes.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('quizzes');
  return { title: t('title') };
}

const STATES = ['open', 'upcoming', 'done'] as const;

export default async function QuizzesPage({ params }: { params: Promise<{ locale: AppLocale }> }) {
  const { locale } = await params;
  const viewer = await currentViewer();
  const quizzes = await readForPage({ locale, path: '/quizzes' }, () =>
    listOwnQuizzes(getDatabase(), viewer),
  );
  const t = await getTranslations('quizzes');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {quizzes.length === 0 ? <p className={styles.none}>{t('none')}</p> : null}
      {STATES.map((state) => {
        const own = quizzes.filter((quiz) => quiz.state === state);
        return own.length === 0 ? null : (
          <section key={state} aria-labelledby={state} className={styles.section}>
            <h2 id={state}>{t(`states.${state}`)}</h2>
            <QuizList quizzes={own} locale={locale} />
          </section>
        );
      })}
    </Page>
  );
}
