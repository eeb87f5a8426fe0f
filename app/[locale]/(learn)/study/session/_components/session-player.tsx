'use client';

import { useFormatter, useLocale, useNow, useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { QuizItem } from '@/app/_components/quiz/quiz-item';
import { ReportDialog } from '@/app/_components/quiz/report-dialog';
import { isFinished, type SessionEntry, type StoredSession } from '@/app/_components/study/stored-sessions';
import { fetchEcho } from '@/app/_components/study/study-api';
import { Button } from '@/app/_components/ui/button';
import { Notice } from '@/app/_components/ui/notice';
import { preloadKindView } from '@/lib/quiz/kinds/views';
import { KeysDialog } from './keys-dialog';
import styles from './session-player.module.css';
import { SessionProgress } from './session-progress';
import { useFocusOnItem } from './use-focus-on-item';
import { isOpen, type SessionHandle } from './use-session';

/** After the first item has been drawn, in ms. */
const PRELOAD_MS = 800;
/** How long the way on is closed while an answer is being marked, in ms. */
const PATIENCE_MS = 3_000;
/** A second tap sooner than this, in ms, was meant for handing in. */
const DOUBLE_TAP_MS = 350;
const ACTING = 'button, a, summary, select, textarea';
const TYPING = 'input:not([type="radio"], [type="checkbox"], [readonly]), textarea, select, math-field';

interface SessionPlayerProps {
  session: StoredSession;
  handle: SessionHandle;
}

/** One item at a time: answer, see what was right, go on. */
export function SessionPlayer({ session, handle }: SessionPlayerProps) {
  const t = useTranslations('study.session');
  const tReport = useTranslations('quiz.report');
  const { entries, index } = session;
  const entry = entries[index];
  const [dialog, setDialog] = useState<'report' | 'keys'>();
  const frame = useRef<HTMLDivElement>(null);
  useFocusOnItem(frame, index);

  const canGoOn = useCanGoOn(entry, handle);
  useSessionKeys({ onNext: canGoOn ? handle.next : undefined, onHelp: () => setDialog('keys') });
  usePreload(entries);

  if (entry === undefined || isFinished(session)) return null;
  const { item, answer, feedback } = entry;
  return (
    <div className={styles.player}>
      <SessionProgress entries={entries} index={index} />
      <div ref={frame} tabIndex={-1} className={styles.frame}>
        <Origin entry={entry} />
        <QuizItem
          key={`${item.id} ${item.version} ${item.variant}`}
          item={item}
          answer={answer}
          onChange={handle.answer}
          onSubmit={handle.submit}
          disabled={!isOpen(entry)}
          feedback={feedback}
          echo={(formula, signal) => fetchEcho(item, formula, signal)}
          title={t('itemOf', { number: index + 1, total: entries.length })}
        />
        <AfterAnswer entry={entry} handle={handle} />
      </div>
      <p className={styles.aside}>
        <Button variant="quiet" size="small" onClick={() => setDialog('report')}>
          {tReport('title')}
        </Button>
        <span className={styles.keysButton}>
          <Button variant="quiet" size="small" onClick={() => setDialog('keys')}>
            {t('keysButton')} <kbd>?</kbd>
          </Button>
        </span>
      </p>
      <Actions entry={entry} handle={handle} canGoOn={canGoOn} isLast={index === entries.length - 1} />
      {dialog === 'report' ? (
        <ReportDialog item={item} answer={answer} onClose={() => setDialog(undefined)} />
      ) : null}
      {dialog === 'keys' ? <KeysDialog onClose={() => setDialog(undefined)} /> : null}
    </div>
  );
}

/** Why an item comes before the others: a mistake of one's own in an exercise. */
function Origin({ entry: { mistakenIn } }: { entry: SessionEntry }) {
  const t = useTranslations('study.session');
  const locale = useLocale();
  if (mistakenIn === undefined) return null;
  return (
    <p className={styles.origin}>
      {t('mistakenIn', { title: locale === 'ko' ? mistakenIn.ko : mistakenIn.en })}
    </p>
  );
}

/** Once the first item is there, the views of all kinds in the session: the connection may be gone by then. */
function usePreload(entries: readonly SessionEntry[]): void {
  const preload = useEffectEvent(() => {
    for (const kind of new Set(entries.map(({ item }) => item.kind))) preloadKindView(kind);
  });
  useEffect(() => {
    const timer = setTimeout(() => preload(), PRELOAD_MS);
    return () => clearTimeout(timer);
  }, []);
}

/**
 * Whether there is anything left to wait for: not once an answer is marked or cannot be, nor without a connection, nor
 * when the server takes its time. Until then a second press of the same key or place would skip the feedback.
 */
function useCanGoOn(entry: SessionEntry | undefined, { sync }: SessionHandle): boolean {
  const [passed, setPassed] = useState<{ readonly id: string; readonly isLong: boolean }>();
  const reviewId = entry?.reviewId;
  useEffect(() => {
    if (reviewId === undefined) return;
    const timers = [
      setTimeout(() => setPassed({ id: reviewId, isLong: false }), DOUBLE_TAP_MS),
      setTimeout(() => setPassed({ id: reviewId, isLong: true }), PATIENCE_MS),
    ];
    return () => timers.forEach(clearTimeout);
  }, [reviewId]);
  if (entry === undefined || isOpen(entry)) return false;
  if (entry.fault !== undefined) return true;
  if (passed?.id !== reviewId) return false;
  return entry.feedback !== undefined || sync.isOffline || passed?.isLong === true;
}

interface AfterAnswerProps {
  entry: SessionEntry;
  handle: SessionHandle;
}

/** What follows on an answer beside its feedback: that it waits, when it comes again, why it was not marked. */
function AfterAnswer({ entry, handle }: AfterAnswerProps) {
  const t = useTranslations('study.session');
  const tErrors = useTranslations('errors');
  const format = useFormatter();
  const now = useNow();
  const { reviewId, feedback, fault, dueAt } = entry;
  if (fault !== undefined)
    return (
      <Notice tone="warning" live>
        <p>{tErrors.has(fault) ? tErrors(fault, { retryAfterSeconds: 60 }) : tErrors('internal')}</p>
        {fault === 'item_changed' ? (
          <Button size="small" onClick={handle.renew}>
            {t('renew')}
          </Button>
        ) : null}
      </Notice>
    );
  if (reviewId !== undefined && feedback === undefined)
    return (
      <p className={styles.waiting} role="status">
        {t(handle.sync.isOffline ? 'waitingOffline' : 'marking')}
      </p>
    );
  if (dueAt === undefined || feedback === undefined || isOpen(entry)) return null;
  return (
    <p className={styles.due}>
      {t('comesAgain', { when: format.relativeTime(dueAt, { now, ...toUnit(dueAt - now.getTime()) }) })}
    </p>
  );
}

const DAY_MS = 86_400_000;

function toUnit(ms: number): { readonly unit: 'minute' | 'hour' | 'day' | 'month' } {
  if (ms < 3_600_000) return { unit: 'minute' };
  if (ms < DAY_MS) return { unit: 'hour' };
  return { unit: ms < 60 * DAY_MS ? 'day' : 'month' };
}

interface ActionsProps {
  entry: SessionEntry;
  handle: SessionHandle;
  canGoOn: boolean;
  isLast: boolean;
}

/** At the bottom of the window, where a thumb is. */
function Actions({ entry, handle, canGoOn, isLast }: ActionsProps) {
  const t = useTranslations('study.session');
  return (
    <div className={styles.actions}>
      {isOpen(entry) ? (
        <>
          <Button onClick={handle.skip}>{t('skip')}</Button>
          <Button onClick={handle.giveUp}>{t('giveUp')}</Button>
          <Button variant="primary" disabled={entry.answer === null} onClick={handle.submit}>
            {t('submit')}
          </Button>
        </>
      ) : (
        <Button variant="primary" disabled={!canGoOn} onClick={handle.next}>
          {t(isLast ? 'finish' : 'next')}
        </Button>
      )}
    </div>
  );
}

interface SessionKeys {
  /** undefined: not yet. */
  readonly onNext: (() => void) | undefined;
  readonly onHelp: () => void;
}

/** Enter goes on once an item is answered, `?` shows the keys. Handing in by Enter is the item's own business. */
function useSessionKeys({ onNext, onHelp }: SessionKeys): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.repeat || event.isComposing || !(target instanceof Element)) return;
    if (event.ctrlKey || event.altKey || event.metaKey || target.closest('dialog') !== null) return;
    if (key === '?' && target.closest(TYPING) === null) onHelp();
    else if (key === 'Enter' && onNext !== undefined && target.closest(ACTING) === null) onNext();
    else return;
    event.preventDefault();
  });

  // On the document: after an answer nothing of the item need have the focus.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handleKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
