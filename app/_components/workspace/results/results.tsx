'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/exercise/types';
import { PanelTabs, type PanelTab } from '../panel-tabs';
import { BACKEND_CHOICES, parseChoice } from '../run/use-backend-choice';
import type { RunState } from '../run/run-state';
import type { BackendChoice } from '../run/use-run';
import type { SubmissionState } from '../submission/use-submission';
import type { WorkspaceExercise } from '../types';
import { SubmissionPanel } from '../verdict/submission-panel';
import { CasesPanel } from './cases-panel';
import { ConsolePanel } from './console-panel';
import { PicturesPanel } from './pictures-panel';
import { RunSummary } from './run-summary';
import styles from './results.module.css';

export type ResultTab = 'cases' | 'console' | 'pictures' | 'verdict';

export interface ResultsProps {
  readonly exercise: WorkspaceExercise;
  readonly locale: Locale;
  readonly run: RunState;
  readonly backend: BackendChoice;
  readonly onBackend: (choice: BackendChoice) => void;
  readonly submission: SubmissionState;
  readonly isSignedIn: boolean;
  readonly signInHref: string;
  readonly isOutdated: boolean;
  readonly passed: ReadonlySet<string>;
  readonly tab: ResultTab;
  readonly onTab: (tab: ResultTab) => void;
  readonly onGoTo: (line: number, column?: number) => void;
}

/** What came of runs and submissions, in four panels. */
export function Results(props: ResultsProps) {
  const t = useTranslations('workspace.tabs');
  const { exercise, run, submission, onGoTo } = props;
  // What training shows grows while one waits, so it stands where one waits.
  const drawn = run.pictures.filter((picture) => picture.kind !== 'progress').length;
  const comparable = exercise.visible.filter(({ expected }) => expected !== null).length;
  const printed = run.console.length + run.uncaught.length;
  const summary = <RunSummary exercise={exercise} run={run} onGoTo={onGoTo} />;
  const tabs: readonly PanelTab<ResultTab>[] = [
    {
      id: 'cases',
      label: t('cases'),
      badge: run.cases.size > 0 && comparable > 0 ? `${props.passed.size}/${comparable}` : undefined,
      panel: (
        <div className={styles.stack}>
          {summary}
          {exercise.trains && drawn > 0 && <PicturesPanel pictures={run.pictures} />}
          <CasesPanel exercise={exercise} locale={props.locale} run={run} onGoTo={onGoTo} />
          <BackendSelect choice={props.backend} onChoose={props.onBackend} />
        </div>
      ),
    },
    {
      id: 'console',
      label: t('console'),
      badge: printed > 0 ? printed : undefined,
      panel: (
        <ConsolePanel lines={run.console} isCut={run.isConsoleCut} uncaught={run.uncaught} onGoTo={onGoTo} />
      ),
    },
    {
      id: 'pictures',
      label: t('pictures'),
      badge: drawn > 0 ? drawn : undefined,
      panel: <PicturesPanel pictures={run.pictures} />,
    },
    {
      id: 'verdict',
      label: t('verdict'),
      badge: submission.phase === 'graded' ? toScore(submission) : undefined,
      panel: (
        <SubmissionPanel
          exercise={exercise}
          state={submission}
          isSignedIn={props.isSignedIn}
          signInHref={props.signInHref}
          passedInBrowser={props.passed}
          isOutdated={props.isOutdated}
        />
      ),
    },
  ];
  return <PanelTabs label={t('label')} tabs={tabs} selected={props.tab} onSelect={props.onTab} />;
}

function toScore({ graded: { verdict } }: Extract<SubmissionState, { phase: 'graded' }>): string {
  return `${verdict.score}/${verdict.maxScore}`;
}

function BackendSelect({
  choice,
  onChoose,
}: {
  choice: BackendChoice;
  onChoose: (choice: BackendChoice) => void;
}) {
  const t = useTranslations('sandbox');
  return (
    <label className={styles.backend}>
      {t('choose')}
      <select value={choice} onChange={(event) => onChoose(parseChoice(event.target.value))}>
        {BACKEND_CHOICES.map((name) => (
          <option key={name} value={name}>
            {t(`choice.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
