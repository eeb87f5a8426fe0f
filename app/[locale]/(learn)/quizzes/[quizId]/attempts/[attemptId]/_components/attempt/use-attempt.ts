import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ShownAttempt } from '@/lib/quiz/graded/present-attempt';
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
    const created = createAttemptApi(attempt.id, locale);
    return {
      api: created,
      store: new AttemptStore({
        attempt,
        api: created,
        queue: new AnswerQueue(browserStorage('localStorage'), {
          userId,
          attemptId: attempt.id,
          tabId: readTabId(),
        }),
        monotonicMs: () => performance.now(),
        createId,
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

/** One a tab, kept over reloads. */
function readTabId(): string {
  const storage = browserStorage('sessionStorage');
  const known = storage?.getItem(TAB_KEY);
  if (known) return known;
  const made = createId();
  try {
    storage?.setItem(TAB_KEY, made);
  } catch {
    // Without storage there is nothing to find again either.
  }
  return made;
}

const TAB_KEY = 'gradstep:tab';

/** A random UUID (version 4). `crypto.randomUUID` is missing on plain http addresses of a local network. */
function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
