import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getDatabase } from '@/db/client';
import { countQuiz } from '@/lib/quiz/graded/list-candidates';
import { selectOwnQuiz, type OwnQuiz } from '@/lib/quiz/graded/list-quizzes';
import { ownClosing, ownLimitS } from '@/lib/quiz/graded/own-time';
import type { AppLocale } from '@/lib/i18n/locales';
import { ClientMessages } from '@/app/_components/client-messages';
import { Page } from '@/app/_components/ui/page';
import { readForPage } from '@/app/_server/read-for-page';
import { currentViewer } from '@/app/_server/viewer';
import { PastAttempts } from './_components/past-attempts';
import { QuizRules } from './_components/quiz-rules';
import { StartButton } from './_components/start-button';
import styles from './quiz.module.css';

interface QuizPageProps {
  params: Promise<{ locale: AppLocale; quizId: string }>;
}

/** The same for every id: titles of quizzes that one may not see must not show. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('quizzes');
  return { title: t('title') };
}

export default async function QuizPage({ params }: QuizPageProps) {
  const { locale, quizId } = await params;
  const viewer = await currentViewer();
  const own = await readForPage({ locale, path: `/quizzes/${quizId}` }, () =>
    selectOwnQuiz(getDatabase(), viewer, quizId),
  );
  const t = await getTranslations('quizzes');
  const { quiz, attempts, best } = own;
  const running = attempts.find(({ times }) => times.state === 'open');
  const finished = attempts.filter(({ times }) => times.state !== 'open');
  return (
    <Page
      crumbs={[{ href: '/quizzes', label: t('title') }]}
      title={quiz.title[locale]}
      lead={quiz.course.title[locale]}
    >
      <div className={styles.quiz}>
        <QuizRules quiz={quiz} size={countQuiz(quiz.parts)} />
        {canStart(own) ? (
          <ClientMessages namespaces={['quizzes', 'errors']}>
            <StartButton
              quizId={quiz.id}
              kind={
                running ? 'resume' : quiz.viewerTeaches ? 'tryOut' : finished.length > 0 ? 'again' : 'start'
              }
              // Whoever teaches tries the quiz out whenever they like: closing does not end that.
              time={{ closesAt: quiz.viewerTeaches ? null : ownClosing(quiz), limitS: ownLimitS(quiz) }}
              serverNowMs={quiz.now.getTime()}
            />
          </ClientMessages>
        ) : (
          <p className={styles.closed}>{t(own.state === 'upcoming' ? 'notOpenYet' : 'noMore')}</p>
        )}
        {finished.length > 0 ? <PastAttempts quiz={quiz} attempts={finished} best={best} /> : null}
      </div>
    </Page>
  );
}

function canStart({ quiz, state }: OwnQuiz): boolean {
  return state === 'open' || quiz.viewerTeaches;
}
