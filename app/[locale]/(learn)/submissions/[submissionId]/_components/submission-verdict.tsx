import { findPublishedExercise } from '@/lib/exercise/published-course';
import type { SubmissionView } from '@/lib/grading/queue/submission-reads';
import type { Verdict } from '@/lib/grading/verdict';
import type { AppLocale } from '@/lib/i18n/locales';
import { ClientMessages } from '@/app/_components/client-messages';
import { ResultBadge } from '@/app/_components/submissions/result-badge';
import { currentAnswers, currentCourse } from '@/app/_server/course';

interface SubmissionVerdictProps {
  submission: SubmissionView;
  verdict: Verdict;
  locale: AppLocale;
}

export async function SubmissionVerdict({ submission, verdict, locale }: SubmissionVerdictProps) {
  const [course, answers] = await Promise.all([currentCourse(), currentAnswers()]);
  const exercise = findPublishedExercise(course, submission.exerciseId);
  const feedback =
    verdict.misconception === undefined
      ? undefined
      : answers.exercises[submission.exerciseId]?.feedback[verdict.misconception]?.[locale];
  void exercise;
  void feedback;
  return (
    <ClientMessages namespaces={['workspace', 'verdict']}>
      <ResultBadge result={verdict.status} />
    </ClientMessages>
  );
}
