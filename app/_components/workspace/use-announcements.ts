import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { RunState } from './run/run-state';
import type { SubmissionState } from './submission/use-submission';

interface Announced {
  readonly run: RunState;
  readonly passed: number;
  /** Visible cases that have an expected value. */
  readonly comparable: number;
  readonly submission: SubmissionState;
}

/** One sentence for screen readers at each turn of a run and of a submission; the panels themselves stay silent. */
export function useAnnouncements({ run, passed, comparable, submission }: Announced): string {
  const t = useTranslations('workspace.announce');
  const [text, setText] = useState('');
  const end = run.end?.kind;
  const problem = run.problem !== undefined;

  // Said when it happens, not when something else is drawn.
  useEffect(() => {
    if (run.phase === 'running') setText(t('running'));
    if (run.phase === 'ended')
      setText(
        problem
          ? t('refused-run')
          : end === 'finished'
            ? t(comparable > 0 ? 'finished' : 'finished-uncompared', { passed, comparable })
            : t('ended'),
      );
  }, [run.phase, end, problem, passed, comparable, t]);
  useEffect(() => {
    if (submission.phase === 'graded') {
      const { status, score, maxScore } = submission.graded.verdict;
      setText(t('graded', { status: status === 'passed' ? 'passed' : 'failed', score, maxScore }));
    } else if (submission.phase !== 'idle') {
      setText(t(submission.phase));
    }
  }, [submission, t]);
  return text;
}
