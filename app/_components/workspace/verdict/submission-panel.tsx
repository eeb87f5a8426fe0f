'use client';

import { useTranslations } from 'next-intl';
import { Link } from '../../navigation';
import { Notice } from '../../ui/notice';
import type { SubmissionState } from '../submission/use-submission';
import type { WorkspaceExercise } from '../types';
import { VerdictView } from './verdict-view';
import styles from './submission-panel.module.css';

interface SubmissionPanelProps {
  readonly exercise: WorkspaceExercise;
  readonly state: SubmissionState;
  readonly isSignedIn: boolean;
  readonly signInHref: string;
  readonly passedInBrowser: ReadonlySet<string>;
  /** Whether the code has changed since it was submitted. */
  readonly isOutdated: boolean;
}

/** From the press of Submit to the verdict. */
export function SubmissionPanel({ exercise, state, isSignedIn, signInHref, ...rest }: SubmissionPanelProps) {
  const t = useTranslations('workspace.submission');
  const tErrors = useTranslations('errors');
  switch (state.phase) {
    case 'idle':
      return (
        <p className={styles.empty}>
          {isSignedIn
            ? t('empty')
            : t.rich('emptyAnonymous', { link: (text) => <a href={signInHref}>{text}</a> })}
        </p>
      );
    case 'sending':
    case 'queued':
    case 'running':
      return <Steps state={state} />;
    case 'signed-out':
      return (
        <Notice tone="warning">
          {t.rich(isSignedIn ? 'expired' : 'signIn', { link: (text) => <a href={signInHref}>{text}</a> })}
        </Notice>
      );
    case 'refused': {
      const { code, params, requestId } = state.fault;
      return (
        <Notice tone="danger">
          {tErrors.has(code) ? tErrors(code, params) : tErrors('internal')}
          {requestId !== undefined && <small className={styles.id}> {requestId}</small>}
        </Notice>
      );
    }
    case 'graded':
      return (
        <div className={styles.graded}>
          {rest.isOutdated && <p className={styles.note}>{t('outdated')}</p>}
          <VerdictView
            verdict={state.graded.verdict}
            exercise={exercise}
            feedbackHtml={state.graded.feedbackHtml}
            practice={state.graded.practice}
            console={state.graded.console}
            passedInBrowser={rest.passedInBrowser}
          />
          <p className={styles.note}>
            <Link href={`/submissions/${state.id}`}>{t('open')}</Link>
          </p>
        </div>
      );
  }
}

const STEPS = ['sending', 'queued', 'running'] as const;

function Steps({ state }: { state: Extract<SubmissionState, { phase: (typeof STEPS)[number] }> }) {
  const t = useTranslations('workspace.submission');
  const at = STEPS.indexOf(state.phase);
  return (
    <div className={styles.steps}>
      <ol>
        {STEPS.map((step, index) => (
          <li
            key={step}
            data-state={index < at ? 'done' : index === at ? 'now' : 'later'}
            aria-current={index === at ? 'step' : undefined}
          >
            {t(`steps.${step}`)}
          </li>
        ))}
      </ol>
      {state.phase === 'sending' && state.isWaiting && <p className={styles.note}>{t('waiting')}</p>}
    </div>
  );
}
