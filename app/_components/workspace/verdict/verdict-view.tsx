'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { CaseVerdict, Verdict } from '@/lib/grading/verdict';
import type { ConsoleLine } from '@/lib/sandbox/server/types';
import { ButtonLink } from '../../ui/button-link';
import { ConsolePanel } from '../results/console-panel';
import type { WorkspaceExercise } from '../types';
import { useVerdictMessage } from '../use-verdict-message';
import styles from './verdict-view.module.css';

export interface VerdictViewProps {
  readonly verdict: Verdict;
  readonly exercise: Pick<WorkspaceExercise, 'visible' | 'graded' | 'messages'>;
  /** Feedback of the recognised mistake: HTML of the course build, never of a person. */
  readonly feedbackHtml?: string;
  /** Ids of the quiz items to practise after that mistake. */
  readonly practice?: readonly string[];
  readonly console?: readonly ConsoleLine[];
  readonly consoleTruncated?: boolean;
  /** Ids of visible cases that passed when run in this browser. */
  readonly passedInBrowser?: ReadonlySet<string>;
}

/** A verdict: status and points, each case with the kind of its fault, what it was verified on. */
export function VerdictView(props: VerdictViewProps) {
  const { verdict, exercise, feedbackHtml, practice = [], passedInBrowser, ...rest } = props;
  const t = useTranslations('workspace.verdict');
  const render = useVerdictMessage(exercise.messages);
  const { console: lines = [], consoleTruncated = false } = rest;
  const disagrees = verdict.cases.some(
    (each) => each.visible && !each.passed && passedInBrowser?.has(each.id),
  );
  return (
    <div className={styles.verdict} data-status={verdict.status}>
      <header className={styles.head}>
        <p className={styles.status}>
          <span aria-hidden="true">{verdict.status === 'passed' ? '✓' : '✕'}</span>{' '}
          {t(`status.${verdict.status}`)}
        </p>
        <p className={styles.score}>
          {t.rich('score', {
            score: verdict.score,
            maxScore: verdict.maxScore,
            strong: (text) => <strong>{text}</strong>,
          })}
        </p>
        <meter
          className={styles.meter}
          min={0}
          max={Math.max(1, verdict.maxScore)}
          value={verdict.score}
          aria-label={t('scoreLabel')}
        />
      </header>
      {verdict.message && <p className={styles.message}>{render(verdict.message)}</p>}
      {feedbackHtml !== undefined && (
        <section className={styles.feedback}>
          <h3>{t('feedback')}</h3>
          <div dangerouslySetInnerHTML={{ __html: feedbackHtml }} />
        </section>
      )}
      {practice.length > 0 && <Practice itemIds={practice} />}
      <CaseList verdict={verdict} exercise={exercise} />
      {disagrees && <p className={styles.disagrees}>{t('disagrees')}</p>}
      {lines.length > 0 && (
        <details className={styles.console}>
          <summary>{t('console')}</summary>
          <ConsolePanel lines={lines} isCut={consoleTruncated} />
        </details>
      )}
      <p className={styles.device}>
        {t('verifiedOn', {
          backend: t.has(`backend.${verdict.backend}`) ? t(`backend.${verdict.backend}`) : verdict.backend,
          device: verdict.device,
          milliseconds: Math.round(verdict.durationMs),
        })}
      </p>
    </div>
  );
}

/** The way from a recognised mistake to the quiz items about it. */
function Practice({ itemIds }: { itemIds: readonly string[] }) {
  const t = useTranslations('workspace.verdict');
  return (
    <div className={styles.practice}>
      <ButtonLink href={`/study/session?scope=items:${itemIds.join(',')}`} prefetch={false}>
        {t('practice', { count: itemIds.length })}
      </ButtonLink>
      <p>{t('practiceNote')}</p>
    </div>
  );
}

type Cases = Pick<VerdictViewProps, 'verdict' | 'exercise'>;

function CaseList({ verdict, exercise }: Cases) {
  const t = useTranslations('workspace.verdict');
  const visible = verdict.cases.filter((each) => each.visible);
  const hidden = verdict.cases.filter((each) => !each.visible);
  if (verdict.cases.length === 0) return null;
  return (
    <table className={styles.cases}>
      <caption className="visually-hidden">{t('cases')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('case')}</th>
          <th scope="col">{t('points')}</th>
        </tr>
      </thead>
      <Group title={t('hidden')} cases={hidden} exercise={exercise} />
      <Group title={t('visible')} cases={visible} exercise={exercise} />
    </table>
  );
}

interface GroupProps extends Pick<VerdictViewProps, 'exercise'> {
  readonly title: string;
  readonly cases: readonly CaseVerdict[];
}

function Group({ title, cases, exercise }: GroupProps) {
  if (cases.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} className={styles.group}>
          {title}
        </th>
      </tr>
      {cases.map((each) => (
        <CaseRow key={`${each.visible}${each.id}`} result={each} exercise={exercise} />
      ))}
    </tbody>
  );
}

function CaseRow({ result, exercise }: { result: CaseVerdict } & Pick<VerdictViewProps, 'exercise'>) {
  const t = useTranslations('workspace.verdict');
  const locale = useLocale();
  const render = useVerdictMessage(exercise.messages);
  const known = [...exercise.visible, ...exercise.graded].find((each) => each.id === result.id);
  const title = known ? (locale === 'ko' ? known.title.ko : known.title.en) : result.id;
  const isPartial = !result.passed && result.points > 0;
  return (
    <tr data-passed={result.passed}>
      <th scope="row">
        <span
          className={styles.mark}
          data-state={result.passed ? 'passed' : isPartial ? 'partial' : 'failed'}
        >
          <span aria-hidden="true">{result.passed ? '✓' : isPartial ? '◐' : '✕'}</span>
          <span className="visually-hidden">
            {t(result.passed ? 'casePassed' : isPartial ? 'casePartial' : 'caseFailed')}
          </span>
        </span>
        <span>
          {title}
          {result.message && <small>{render(result.message)}</small>}
        </span>
      </th>
      <td>
        {result.maxPoints > 0 ? t('casePoints', { points: result.points, maxPoints: result.maxPoints }) : '–'}
      </td>
    </tr>
  );
}
