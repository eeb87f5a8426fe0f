import { useLocale } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import { enqueue, listQueued, type QueuedAnswer } from '@/app/_components/study/answers-outbox';
import { randomUuid } from '@/app/_components/random-uuid';
import {
  applyNews,
  isUnmarked,
  readSession,
  writeSession,
  type SessionEntry,
  type StoredSession,
} from '@/app/_components/study/stored-sessions';
import { fetchItems } from '@/app/_components/study/study-api';
import { ANONYMOUS, type Owner } from '@/app/_components/study/record-keys';
import { useStudySync, type StudySync } from '@/app/_components/study/use-study-sync';
import type { QuizAnswer } from '@/lib/quiz/shown';
import { isShownAsLeft, noteFinished } from './finished-here';
import { startSession, toEntry, translateSession, type SessionFault } from './start-session';

export type SessionState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly fault: SessionFault }
  | { readonly phase: 'ready'; readonly session: StoredSession };

export interface SessionHandle {
  readonly state: SessionState;
  readonly sync: StudySync;
  readonly answer: (answer: QuizAnswer | null) => void;
  readonly submit: () => void;
  /** Hands in that one does not know: the answer is shown, and counts as wrong. */
  readonly giveUp: () => void;
  readonly next: () => void;
  readonly skip: () => void;
  /** Fetches the item shown anew, where it has been corrected in the meantime. */
  readonly renew: () => void;
  /** Begins a new session of the same scope. */
  readonly restart: () => void;
}

const COSTS_NOTHING = new Set<string | undefined>(['invalid', 'undecided']);

/** Whether an entry can still be answered: not handed in, or handed in as something that could not be read or decided. */
export const isOpen = ({ reviewId, feedback, fault }: SessionEntry): boolean =>
  fault === undefined && (reviewId === undefined || COSTS_NOTHING.has(feedback?.status));

const HOUR_MS = 3_600_000;

/** A session as it goes on, kept in this browser after every step. */
export function useSession({ scope, userId }: { scope: string; userId: string | undefined }): SessionHandle {
  const owner = userId ?? ANONYMOUS;
  const locale = useLocale();
  const [state, setState] = useState<SessionState>({ phase: 'loading' });
  const current = useRef<StoredSession>(undefined);
  const shownAt = useRef(0);

  const show = useCallback(
    (session: StoredSession) => {
      if (session.index !== current.current?.index) shownAt.current = Date.now();
      current.current = session;
      writeSession(owner, session);
      noteFinished(session);
      setState({ phase: 'ready', session });
    },
    [owner],
  );
  const change = useCallback(
    (toNext: (session: StoredSession) => StoredSession) => {
      if (current.current !== undefined) show(toNext(current.current));
    },
    [show],
  );
  const sync = useStudySync(userId, (news) => change((session) => applyNews(session, news)));
  const { send } = sync;

  const start = useCallback(
    async (isCurrent: () => boolean = () => true) => {
      const started = await startSession({ scope, locale, userId });
      if (!isCurrent()) return;
      if ('session' in started) show(started.session);
      else setState({ phase: 'failed', fault: started.fault });
    },
    [scope, locale, userId, show],
  );

  // What was left in the browser can be read only once the page runs there.
  useEffect(() => {
    let isCurrent = true;
    async function open() {
      const kept = readSession(owner, scope);
      if (kept === undefined || !isShownAsLeft(kept, locale)) return start(() => isCurrent);
      requeue(owner, kept);
      const session = kept.locale === locale ? kept : await translateSession(owner, kept, locale);
      if (!isCurrent) return;
      show(session);
      send();
    }
    void open();
    return () => {
      isCurrent = false;
    };
  }, [owner, scope, locale, start, show, send]);

  function handIn(isGivenUp: boolean): void {
    const session = current.current;
    const entry = session?.entries[session.index];
    if (session === undefined || entry === undefined || !isOpen(entry)) return;
    if (entry.answer === null && !isGivenUp) return;
    const handedIn = toHandedIn(entry, { isGivenUp, shownAt: shownAt.current });
    show(withEntry(session, () => handedIn));
    queue(owner, [handedIn]);
    send();
  }

  return {
    state,
    sync,
    answer: (answer) => change((session) => withEntry(session, (entry) => ({ ...entry, answer }))),
    submit: () => handIn(false),
    giveUp: () => handIn(true),
    next: () => change(({ index, ...session }) => ({ ...session, index: index + 1 })),
    skip: () =>
      change((session) => ({
        ...withEntry(session, (entry) => ({ ...entry, isSkipped: true })),
        index: session.index + 1,
      })),
    renew: () => void renew(current.current, { locale, change }),
    restart: () => {
      setState({ phase: 'loading' });
      current.current = undefined;
      void start();
    },
  };
}

/** An entry as it is handed in now: under an id of its own, without what was said of an earlier try. */
function toHandedIn(
  { feedback: _, ...open }: SessionEntry,
  { isGivenUp, shownAt }: { readonly isGivenUp: boolean; readonly shownAt: number },
): SessionEntry {
  return {
    ...open,
    isGivenUp,
    isSkipped: false,
    reviewId: randomUuid(),
    answeredAt: new Date().toISOString(),
    durationMs: Math.min(Date.now() - shownAt, HOUR_MS),
  };
}

function withEntry(session: StoredSession, toNext: (entry: SessionEntry) => SessionEntry): StoredSession {
  return {
    ...session,
    entries: session.entries.map((entry, place) => (place === session.index ? toNext(entry) : entry)),
  };
}

async function renew(
  session: StoredSession | undefined,
  { locale, change }: { locale: string; change: (toNext: (session: StoredSession) => StoredSession) => void },
): Promise<void> {
  const id = session?.entries[session.index]?.item.id;
  if (session === undefined || id === undefined) return;
  const fetched = await fetchItems(locale, [{ id }]);
  const item = fetched.kind === 'answered' ? fetched.body.items[0] : undefined;
  if (item === undefined) return;
  change((now) => ({
    ...now,
    entries: now.entries.map((entry) => (entry.item.id === id ? toEntry(item, entry.mistakenIn) : entry)),
  }));
}

function queue(owner: Owner, entries: readonly SessionEntry[]): void {
  enqueue(
    owner,
    entries.flatMap((entry): QueuedAnswer[] => {
      const { item, reviewId, answeredAt, durationMs } = entry;
      const answer = entry.isGivenUp ? ({ gaveUp: true } as const) : entry.answer;
      if (reviewId === undefined || answer === null || answeredAt === undefined) return [];
      const { id: itemId, version, variant } = item;
      return [{ id: reviewId, itemId, version, variant, answer, answeredAt, durationMs: durationMs ?? 0 }];
    }),
  );
}

/** Answers without a marking that no outbox holds any more: sent once more under their ids, they count once. */
function requeue(owner: Owner, session: StoredSession): void {
  const queued = new Set(listQueued(owner).map(({ id }) => id));
  queue(
    owner,
    session.entries.filter((entry) => isUnmarked(entry) && !queued.has(entry.reviewId ?? '')),
  );
}
