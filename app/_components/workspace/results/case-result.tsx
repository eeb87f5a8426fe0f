'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { PublishedVisibleCase } from '@/lib/exercise/published-course';
import type { Locale } from '@/lib/exercise/types';
import { toErrorMessage } from '@/lib/grading/judging/run-messages';
import type { Claim } from '@/lib/numeric/claim';
import { decodeClaim, decodeValue } from '@/lib/numeric/json-codec';
import type { PlainValue } from '@/lib/numeric/plain-value';
import type { CaseRun } from '@/lib/sandbox/server/types';
import type { WorkspaceExercise } from '../types';
import { useVerdictMessage } from '../use-verdict-message';
import { ArgumentView } from './argument-view';
import { compareCase, type CaseOutcome } from './compare-case';
import { OutputsView } from './outputs-view';
import styles from './cases-panel.module.css';

interface CaseResultProps {
  readonly exercise: WorkspaceExercise;
  readonly visibleCase: PublishedVisibleCase;
  readonly locale: Locale;
  readonly result: CaseRun | undefined;
  readonly isRunning: boolean;
  readonly onGoTo: (line: number, column?: number) => void;
}

/** One visible case. Open while there is something to look at: not yet run, or different. */
export function CaseResult({ exercise, visibleCase, locale, result, isRunning, onGoTo }: CaseResultProps) {
  const t = useTranslations('workspace.cases');
  const args = useMemo(() => visibleCase.args.map(decodeValue), [visibleCase]);
  const expected = useMemo(() => decodeExpected(visibleCase.expected), [visibleCase]);
  const outcome = useMemo(
    () => result && compareCase(result, expected, exercise),
    [result, expected, exercise],
  );
  const status = isRunning ? 'running' : (outcome?.status ?? 'waiting');
  return (
    <details className={styles.case} data-status={status} open key={status === 'passed' ? 'passed' : 'other'}>
      <summary>
        <StatusMark status={status} />
        <span className={styles.title}>{visibleCase.title[locale]}</span>
        {result?.kind === 'returned' && (
          <span className={styles.duration}>
            {t('duration', { milliseconds: Math.round(result.durationMs) })}
          </span>
        )}
      </summary>
      <div className={styles.body}>
        {outcome && <Fault exercise={exercise} outcome={outcome} result={result} onGoTo={onGoTo} />}
        <OutputsView exercise={exercise} expected={expected} outcome={outcome} />
        {exercise.params.length > 0 && (
          <details className={styles.arguments} open={status !== 'passed'}>
            <summary>{t('inputs')}</summary>
            <Arguments exercise={exercise} args={args} />
          </details>
        )}
      </div>
    </details>
  );
}

function Arguments({ exercise, args }: { exercise: WorkspaceExercise; args: readonly PlainValue[] }) {
  return (
    <dl className={styles.inputs}>
      {exercise.params.map((param, index) => (
        <div key={param.name}>
          <dt>
            <code>{param.name}</code>
          </dt>
          <dd>
            <ArgumentView value={args[index] ?? null} label={param.name} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function decodeExpected(encoded: PublishedVisibleCase['expected']): Claim | undefined {
  return encoded === null ? undefined : decodeClaim(encoded);
}

function StatusMark({ status }: { status: string }) {
  const t = useTranslations('workspace.cases.status');
  const sign =
    { passed: '✓', failed: '✕', error: '!', forbidden: '!', returned: '•', running: '…' }[status] ?? '○';
  return (
    <span className={styles.status} data-status={status}>
      <span aria-hidden="true">{sign}</span> {t(status)}
    </span>
  );
}

interface FaultProps {
  readonly exercise: WorkspaceExercise;
  readonly outcome: CaseOutcome;
  readonly result: CaseRun | undefined;
  readonly onGoTo: (line: number, column?: number) => void;
}

function Fault({ exercise, outcome, result, onGoTo }: FaultProps) {
  const t = useTranslations('workspace.cases');
  const render = useVerdictMessage(exercise.messages);
  if (result?.kind === 'threw') {
    const { line, column } = result.error;
    return (
      <p className={styles.fault}>
        {render(toErrorMessage(result.error, true))}{' '}
        {line !== undefined && (
          <button type="button" className={styles.jump} onClick={() => onGoTo(line, column)}>
            {t('goTo', { line })}
          </button>
        )}
      </p>
    );
  }
  return outcome.message ? <p className={styles.fault}>{render(outcome.message)}</p> : null;
}
