import { useLocale } from 'next-intl';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { listQueued } from './answers-outbox';
import { forgetPages } from './offline/kept-caches';
import { ANONYMOUS } from './record-keys';
import { moveAnonymousAnswers, sendQueued } from './send-queued';
import type { AnswerNews } from './stored-sessions';
import { openNewsChannel, type StudyNews } from './study-news';

const FIRST_RETRY_MS = 1_000;
const MAX_RETRY_MS = 30_000;

export interface StudySync {
  /** Answers were moved from the browser into the account: how many. */
  readonly moved: number;
  /** Settings, or what was put off, were taken over by the account. */
  readonly hasAdopted: boolean;
  /** Answers that still wait to be marked. */
  readonly waiting: number;
  /** The server could not be reached. */
  readonly isOffline: boolean;
  /** Answers are marked but not kept, until the owner signs in again. */
  readonly isExpired: boolean;
  /** Nothing is left to be sent, as far as it can be: figures may be read. */
  readonly isSettled: boolean;
  /** Sends what is queued, now. */
  readonly send: () => void;
}

const START = {
  moved: 0,
  hasAdopted: false,
  waiting: 0,
  isOffline: false,
  isExpired: false,
  isSettled: false,
};

/**
 * Brings answers to the server: those of now, those left by an earlier page, those of before signing in. `onNews` hears
 * of markings, whichever tab sent the answer.
 */
export function useStudySync(
  userId: string | undefined,
  onNews: (news: readonly AnswerNews[]) => void,
): StudySync {
  const owner = userId ?? ANONYMOUS;
  const locale = useLocale();
  const [state, setState] = useState(START);
  const sender = useRef<() => void>(undefined);
  const tell = useEffectEvent(onNews);

  // Connection, timers and other tabs belong to the browser, not to a render.
  useEffect(() => {
    const channel = openNewsChannel();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let delayMs = FIRST_RETRY_MS;
    let isClosed = false;
    let retriesHeld = true;
    const waiting = () => listQueued(owner).filter(({ isHeld }) => isHeld !== true).length;

    const send = async () => {
      clearTimeout(timer);
      const outcome = await sendQueued(owner, { locale, retriesHeld });
      if (outcome.kind === 'sent') retriesHeld = false;
      const news: StudyNews = { owner, news: outcome.news };
      if (outcome.news.length > 0) channel?.postMessage(news);
      if (isClosed) return;
      if (outcome.news.length > 0) tell(outcome.news);
      const isOffline = outcome.kind === 'offline';
      setState((before) => ({
        ...before,
        waiting: waiting(),
        isOffline,
        hasAdopted: before.hasAdopted || outcome.hasAdopted,
        isExpired: outcome.isExpired || (before.isExpired && outcome.news.length === 0),
        isSettled: true,
      }));
      delayMs = isOffline ? Math.min(delayMs * 2, MAX_RETRY_MS) : FIRST_RETRY_MS;
      if (isOffline) timer = setTimeout(() => void send(), delayMs);
    };
    sender.current = () => {
      setState((before) => ({ ...before, waiting: waiting() }));
      void send();
    };
    const resume = () => {
      delayMs = FIRST_RETRY_MS;
      if (waiting() > 0) void send();
    };
    if (channel)
      channel.onmessage = ({ data }: MessageEvent<StudyNews>) => {
        if (data.owner === owner) tell(data.news);
      };
    window.addEventListener('online', resume);
    void forgetPages(owner);
    void (async () => {
      const moved = userId === undefined ? 0 : await moveAnonymousAnswers(userId);
      if (moved > 0 && !isClosed) setState((before) => ({ ...before, moved }));
      await send();
    })();
    return () => {
      isClosed = true;
      clearTimeout(timer);
      channel?.close();
      window.removeEventListener('online', resume);
    };
  }, [owner, userId, locale]);

  return { ...state, send: useCallback(() => sender.current?.(), []) };
}
