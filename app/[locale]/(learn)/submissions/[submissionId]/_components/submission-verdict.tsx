import { getDatabase } from '@/db/client';
import { findPublishedExercise } from '@/lib/exercise/published-course';
import type { SubmissionView } from '@/lib/grading/queue/submission-reads';
import type { Verdict } from '@/lib/grading/verdict';
import type { AppLocale } from '@/lib/i18n/locales';
import { listPracticeItems } from '@/lib/quiz/study/records/nudges';
import { ClientMessages } from '@/app/_components/client-messages';
import { VerdictView } from '@/app/_components/workspace/verdict/verdict-view';
import { currentAnswers, currentCourse } from '@/app/_server/course';
import { currentBank } from '@/app/_server/quiz-bank';
import { currentViewer } from '@/app/_server/viewer';

interface SubmissionVerdictProps {
  submission: SubmissionView;
  verdict: Verdict;
  locale: AppLocale;
}

/** The exercise may have left the course since: the verdict still stands, with less said about its cases. */
const GONE = { visible: [], graded: [], messages: {} };

export async function SubmissionVerdict({ submission, verdict, locale }: SubmissionVerdictProps) {
  const [course, answers, viewer, bank] = await Promise.all([
    currentCourse(),
    currentAnswers(),
    currentViewer(),
    currentBank(),
  ]);
  const practice = await listPracticeItems(getDatabase(), viewer, { bank, submission });
  const { visible, graded, messages } = findPublishedExercise(course, submission.exerciseId) ?? GONE;
  const feedback =
    verdict.misconception === undefined
      ? undefined
      : answers.exercises[submission.exerciseId]?.feedback[verdict.misconception]?.[locale];
  return (
    <ClientMessages namespaces={['workspace', 'verdict']}>
      <VerdictView
        verdict={verdict}
        exercise={{ visible, graded, messages }}
        feedbackHtml={feedback}
        practice={practice}
        console={submission.console.lines}
        consoleTruncated={submission.console.truncated}
      />
    </ClientMessages>
  );
}
