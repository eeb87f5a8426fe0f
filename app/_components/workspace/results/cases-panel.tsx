'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/exercise/types';
import type { RunState } from '../run/run-state';
import type { WorkspaceExercise } from '../types';
import { useVerdictMessage } from '../use-verdict-message';
import { CaseResult } from './case-result';
import { useDiagnosis } from './use-diagnosis';
import styles from './cases-panel.module.css';

interface CasesPanelProps {
  readonly exercise: WorkspaceExercise;
  readonly locale: Locale;
  readonly run: RunState;
  readonly onGoTo: (line: number, column?: number) => void;
}

/** The visible cases: inputs and expected results from the start, and beside them what the code returned. */
export function CasesPanel({ exercise, locale, run, onGoTo }: CasesPanelProps) {
  const t = useTranslations('workspace.cases');
  const render = useVerdictMessage(exercise.messages);
  const diagnosis = useDiagnosis(exercise, run);
  return (
    <div className={styles.panel}>
      {run.phase === 'idle' && (
        <p className={styles.intro}>{t('intro', { count: exercise.visible.length })}</p>
      )}
      {diagnosis && (
        <p className={styles.diagnosis} role="status">
          <strong>{t('diagnosis')}</strong> {render(diagnosis)}
        </p>
      )}
      {exercise.visible.map((each) => (
        <CaseResult
          key={each.id}
          exercise={exercise}
          visibleCase={each}
          locale={locale}
          result={run.cases.get(each.id)}
          isRunning={run.currentCase === each.id && run.phase === 'running'}
          onGoTo={onGoTo}
        />
      ))}
    </div>
  );
}
