'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { toCutShortMs, type OwnTime } from '@/lib/quiz/graded/own-time';
import { useRouter } from '@/app/_components/navigation';
import { Button } from '@/app/_components/ui/button';
import { Notice } from '@/app/_components/ui/notice';
import styles from '../quiz.module.css';

interface StartButtonProps {
  quizId: string;
  kind: 'start' | 'again' | 'resume' | 'tryOut';
  /** What bounds the attempt that the button would begin. */
  time: OwnTime;
  /** The server's clock when the page was made. */
  serverNowMs: number;
}

export function StartButton({ quizId, kind, time, serverNowMs }: StartButtonProps) {
  const t = useTranslations('quizzes.start');
  const errors = useTranslations('errors');
  const router = useRouter();
  const [fault, setFault] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);

  async function start() {
    setIsBusy(true);
    setFault(undefined);
    const outcome = await postAttempt(quizId);
    if (outcome.attemptId !== undefined)
      return router.push(`/quizzes/${quizId}/attempts/${outcome.attemptId}`);
    const { code, params } = outcome;
    setFault(
      code === undefined ? t('offline') : errors.has(code) ? errors(code, params) : errors('internal'),
    );
    setIsBusy(false);
  }

  return (
    <div className={styles.start}>
      {fault === undefined ? null : (
        <Notice tone="danger" live>
          {fault}
        </Notice>
      )}
      {kind === 'resume' ? null : <CutShort time={time} serverNowMs={serverNowMs} />}
      <Button variant="primary" disabled={isBusy} onClick={() => void start()}>
        {t(kind)}
      </Button>
      {time.limitS !== null && kind !== 'resume' ? <p className={styles.hint}>{t('clockRuns')}</p> : null}
    </div>
  );
}

const MINUTE_MS = 60_000;
/** Below this the time of day says which one is meant. */
const SAME_DAY_MS = 12 * 60 * MINUTE_MS;

/** That closing leaves less than the time limit. */
function CutShort({ time, serverNowMs }: Pick<StartButtonProps, 'time' | 'serverNowMs'>) {
  const t = useTranslations('quizzes.start');
  const format = useFormatter();
  const leftMs = toCutShortMs(time, useServerNow(serverNowMs));
  if (leftMs === undefined || time.closesAt === null) return null;
  const closing =
    leftMs < SAME_DAY_MS
      ? format.dateTime(time.closesAt, { timeStyle: 'short', hourCycle: 'h23' })
      : format.dateTime(time.closesAt, 'minute');
  return (
    <Notice tone="warning">
      {t('cutShort', { time: closing, minutes: Math.floor(leftMs / MINUTE_MS) })}
    </Notice>
  );
}

const TICK_MS = 5_000;

/** The most that the server's clock was seen ahead of this one: a page from the browser's memory tells an old time. */
let mostAheadMs = -Infinity;

/** The server's clock as it goes on: the page may stand open for a while before an attempt is begun. */
function useServerNow(serverNowMs: number): number {
  const [nowMs, setNowMs] = useState(serverNowMs);
  useEffect(() => {
    mostAheadMs = Math.max(mostAheadMs, serverNowMs - Date.now());
    const tick = () => setNowMs(Date.now() + mostAheadMs);
    const first = setTimeout(tick);
    const timer = setInterval(tick, TICK_MS);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [serverNowMs]);
  return nowMs;
}

interface Outcome {
  readonly attemptId?: string;
  /** Absent: no answer. */
  readonly code?: string;
  readonly params?: Record<string, string | number>;
}

/** Never throws. */
async function postAttempt(quizId: string): Promise<Outcome> {
  try {
    const response = await fetch(`/api/quizzes/${quizId}/attempts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    const { attemptId, error }: Record<string, unknown> = { ...Object(await response.json()) };
    if (response.ok && typeof attemptId === 'string') return { attemptId };
    const { code, params }: Record<string, unknown> = { ...Object(error) };
    const known = Object.entries(Object(params ?? {})).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    );
    return { code: typeof code === 'string' ? code : 'internal', params: Object.fromEntries(known) };
  } catch {
    return {};
  }
}
