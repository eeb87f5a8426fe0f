import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ShownAttempt } from '@/lib/quiz/graded/present-attempt';
import { randomUuid } from '@/app/_components/random-uuid';
import { browserStorage } from '@/app/_components/workspace/browser-storage';
import { AnswerQueue } from './answer-queue';
import { createAttemptApi, type AttemptApi } from './attempt-api';
import { AttemptStore, type AttemptSnapshot } from './attempt-store';

interface AttemptOptions {
  readonly attempt: ShownAttempt;
  readonly userId: string;
  readonly locale: string;
  readonly onOver: () => void;
}

export interface AttemptHandle {
  readonly store: AttemptStore;
  readonly api: AttemptApi;
  readonly snapshot: AttemptSnapshot;
}

const POLL_MS = 30_000;

/** The attempt of this tab. What an earlier page left unsent is sent; connection, focus and time are followed. */
export function useAttempt({ attempt, userId, locale, onOver }: AttemptOptions): AttemptHandle {
  const onOverRef = useRef(onOver);
  useEffect(() => {
    onOverRef.current = onOver;
  }, [onOver]);
  const [{ store, api }] = useState(() => {
    const created = createAttemptApi({ attemptId: attempt.id, locale, userId });
    return {
      api: created,
      store: new AttemptStore({
        attempt,
        api: created,
        queue: new AnswerQueue(browserStorage('localStorage'), {
          userId,
          attemptId: attempt.id,
        }),
        monotonicMs: () => performance.now(),
        createId: randomUuid,
        onOver: () => onOverRef.current(),
      }),
    };
  });
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot, store.getSnapshot);

  // Connection, focus and timers belong to the browser, not to a render.
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const onVisible = () => {
      if (document.visibilityState === 'visible') void store.refresh();
      else store.flush();
    };
    addEventListener('online', () => store.flush(), { signal });
    addEventListener('pagehide', () => store.flush(), { signal });
    addEventListener('focus', () => void store.refresh(), { signal });
    document.addEventListener('visibilitychange', onVisible, { signal });
    const poll = setInterval(() => void store.refreshTimes(), POLL_MS);
    store.open();
    return () => {
      listening.abort();
      clearInterval(poll);
      store.close();
    };
  }, [store]);
  return { store, api, snapshot };
}
