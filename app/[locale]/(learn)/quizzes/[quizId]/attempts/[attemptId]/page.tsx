import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getDatabase } from '@/db/client';
import { presentAttempt } from '@/lib/quiz/graded/present-attempt';
import { selectAttempt, type Attempt } from '@/lib/quiz/graded/select-attempt';
import { AppError } from '@/lib/errors';
import type { AppLocale } from '@/lib/i18n/locales';
import { ClientMessages } from '@/app/_components/client-messages';
import { Page } from '@/app/_components/ui/page';
import { currentCourse } from '@/app/_server/course';
import { currentBank } from '@/app/_server/quiz-bank';
import { readForPage } from '@/app/_server/read-for-page';
import { currentViewer } from '@/app/_server/viewer';
import { AttemptResult } from './_components/attempt-result';
import { AttemptRunner } from './_components/attempt-runner';
import { SendLeftovers } from './_components/send-leftovers';

interface AttemptPageProps {
  params: Promise<{ locale: AppLocale; quizId: string; attemptId: string }>;
}

/** The same for every id: a title must not tell that there is such an attempt. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('quizzes');
  return { title: t('title') };
}

export default async function AttemptPage({ params }: AttemptPageProps) {
  const { locale, quizId, attemptId } = await params;
  const viewer = await currentViewer();
  const path = `/quizzes/${quizId}/attempts/${attemptId}`;
  const attempt = await readForPage({ locale, path }, async () => {
    const found = await selectAttempt(getDatabase(), viewer, attemptId);
    if (found.quiz.id !== quizId) throw new AppError('not_found');
    return found;
  });
  const [t, course, bank] = await Promise.all([getTranslations('quizzes'), currentCourse(), currentBank()]);
  const shown = presentAttempt(attempt, { locale, course, bank });
  const { quiz, student, isOwn, isPreview, number } = attempt;
  const props = { attempt: shown, userId: student.id, path };
  const isRunning = isOwn && shown.state === 'open';
  return (
    <Page
      crumbs={
        isOwn
          ? [
              { href: '/quizzes', label: t('title') },
              { href: `/quizzes/${quiz.id}`, label: quiz.title[locale] },
            ]
          : [{ href: `/teach/${quiz.course.slug}/quizzes/${quiz.id}`, label: quiz.title[locale] }]
      }
      title={quiz.title[locale]}
      lead={
        isOwn
          ? t(isPreview ? 'attempt.tryOut' : 'attempt.number', { number })
          : t('attempt.of', { name: student.name, number })
      }
    >
      <ClientMessages namespaces={['quizzes', 'quiz', 'errors']}>
        {isRunning ? (
          <AttemptRunner key={attempt.id} {...props} />
        ) : (
          <>
            {isOwn ? <SendLeftovers {...props} /> : null}
            <AttemptResult attempt={shown} hidden={whyHidden(attempt)} isTeacher={quiz.viewerTeaches} />
          </>
        )}
      </ClientMessages>
    </Page>
  );
}

function whyHidden({ shown, quiz, times }: Attempt) {
  if (shown === 'keys' || times.state === 'open') return undefined;
  return quiz.keysShown === 'after_attempt' ? 'open_attempt' : quiz.keysShown;
}
