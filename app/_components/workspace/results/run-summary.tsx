'use client';

import { useTranslations } from 'next-intl';
import type { SourceProblem } from '@/lib/sandbox/server/types';
import { toProblemMessage } from '@/lib/grading/judging/run-messages';
import type { RunState } from '../run/run-state';
import type { WorkspaceExercise } from '../types';
import { useVerdictMessage } from '../use-verdict-message';
import { ProgressBar } from './pictures-panel';
import styles from './run-summary.module.css';

interface RunSummaryProps {
  readonly exercise: WorkspaceExercise;
  readonly run: RunState;
  readonly onGoTo: (line: number, column?: number) => void;
}

/** How the run stands or ended, what refused the source, and which backend computed. */
export function RunSummary({ exercise, run, onGoTo }: RunSummaryProps) {
  const t = useTranslations('sandbox');
  const progress = run.pictures.filter((picture) => picture.kind === 'progress');
  if (run.phase === 'idle') return null;
  return (
    <div className={styles.summary}>
      {run.phase === 'starting' && <p className={styles.note}>{t('starting')}</p>}
      {run.phase === 'running' && progress.map((item) => <ProgressBar key={item.key} progress={item} />)}
      {run.problem && <Problem exercise={exercise} problem={run.problem} onGoTo={onGoTo} />}
      {run.end && run.end.kind !== 'finished' && (
        <p className={styles.end} data-kind={run.end.kind}>
          {t(`end.${run.end.kind}`, {
            seconds: run.end.kind === 'timeout' ? run.end.limitMs / 1000 : 0,
            server: exercise.timeLimitMs / 1000,
          })}
        </p>
      )}
      {run.report && <Backend report={run.report} />}
    </div>
  );
}

interface ProblemProps {
  readonly exercise: WorkspaceExercise;
  readonly problem: SourceProblem;
  readonly onGoTo: (line: number, column?: number) => void;
}

function Problem({ exercise, problem, onGoTo }: ProblemProps) {
  const t = useTranslations('workspace.cases');
  const render = useVerdictMessage(exercise.messages);
  const { line, column } = problem;
  return (
    <p className={styles.problem}>
      {render(toProblemMessage(problem, exercise.entry))}{' '}
      {line !== undefined && (
        <button type="button" onClick={() => onGoTo(line, column)}>
          {t('goTo', { line })}
        </button>
      )}
    </p>
  );
}

function Backend({ report }: { report: NonNullable<RunState['report']> }) {
  const t = useTranslations('sandbox');
  return (
    <div className={styles.backend}>
      <p>
        <strong>{t(`backend.${report.backend}`)}</strong> <span>{report.device}</span>
      </p>
      {report.fallbacks.map((fallback) => (
        <p key={fallback.backend}>
          {t('fallback', { backend: t(`name.${fallback.backend}`) })} {t(`reason.${fallback.reason}`)}
        </p>
      ))}
      {!report.float32 && <p className={styles.warning}>{t('float16')}</p>}
    </div>
  );
}
