import { useCallback, useEffect, useReducer, useRef } from 'react';
import { randomUuid } from '../../random-uuid';
import { browserStorage } from '../browser-storage';
import { createOutbox, type Outbox } from './outbox';
import { sendSubmission, type ApiFault, type GradedSubmission, type SubmissionStage } from './submission-api';
import { watchSubmission } from './watch-submission';

export type SubmissionState =
  | { readonly phase: 'idle' }
  /** On its way; `isWaiting`: no connection, it will be sent again by itself. */
  | { readonly phase: 'sending'; readonly isWaiting: boolean }
  | { readonly phase: SubmissionStage; readonly id: string }
  | {
      readonly phase: 'graded';
      readonly id: string;
      readonly graded: GradedSubmission;
      readonly source: string;
    }
  | { readonly phase: 'signed-out' }
  | { readonly phase: 'refused'; readonly fault: ApiFault };

export interface SubmissionHandle {
  readonly state: SubmissionState;
  readonly submit: (source: string) => void;
}

export interface SubmissionOptions {
  readonly exerciseId: string;
  readonly userId: string | undefined;
  readonly onGraded: (id: string, graded: GradedSubmission) => void;
}

const FIRST_RETRY_MS = 1_000;
const MAX_RETRY_MS = 30_000;

/** Submits, waits out lost connections with one key, and follows the submission to its verdict. */
export function useSubmission({ exerciseId, userId, onGraded }: SubmissionOptions): SubmissionHandle {
  const [state, setState] = useReducer((_: SubmissionState, next: SubmissionState) => next, {
    phase: 'idle',
  });
  const onGradedRef = useRef(onGraded);
  useEffect(() => {
    onGradedRef.current = onGraded;
  }, [onGraded]);
  const sender = useRef<Sender>(undefined);

  // The connection, its timers and what an earlier page left behind belong to the browser, not to a render.
  useEffect(() => {
    if (userId === undefined) return;
    const created = createSender({
      exerciseId,
      outbox: createOutbox(browserStorage('localStorage'), { userId, exerciseId }),
      watched: createWatched(exerciseId),
      onState: setState,
      onGraded: (id, graded) => onGradedRef.current(id, graded),
    });
    sender.current = created;
    created.resume();
    return () => {
      sender.current = undefined;
      created.close();
    };
  }, [exerciseId, userId]);

  const submit = useCallback((source: string) => {
    if (sender.current) sender.current.submit(source);
    else setState({ phase: 'signed-out' });
  }, []);
  return { state, submit };
}

interface SenderOptions {
  readonly exerciseId: string;
  readonly outbox: Outbox;
  readonly watched: Watched;
  readonly onState: (state: SubmissionState) => void;
  readonly onGraded: (id: string, graded: GradedSubmission) => void;
}

interface Sender {
  submit(source: string): void;
  /** Takes up what a closed or reloaded page left unfinished. */
  resume(): void;
  close(): void;
}

function createSender({ exerciseId, outbox, watched, onState, onGraded }: SenderOptions): Sender {
  let stopWatching: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSending = false;
  let isClosed = false;
  let delayMs = FIRST_RETRY_MS;
  let source = '';

  const watch = (id: string) => {
    stopWatching();
    watched.write(id);
    onState({ phase: 'queued', id });
    stopWatching = watchSubmission(id, {
      onStage: (phase) => onState({ phase, id }),
      onGraded: (graded) => {
        watched.clear();
        onState({ phase: 'graded', id, graded, source });
        onGraded(id, graded);
      },
      onLost: (status) => {
        watched.clear();
        onState(status === 401 ? { phase: 'signed-out' } : { phase: 'idle' });
      },
    });
  };
  const send = async () => {
    const outgoing = outbox.read();
    if (!outgoing || isSending || isClosed) return;
    isSending = true;
    ({ source } = outgoing);
    onState({ phase: 'sending', isWaiting: false });
    const result = await sendSubmission(exerciseId, outgoing);
    isSending = false;
    if (isClosed) return;
    if (result.kind === 'unanswered') {
      onState({ phase: 'sending', isWaiting: true });
      timer = setTimeout(() => void send(), delayMs);
      delayMs = Math.min(MAX_RETRY_MS, delayMs * 2);
      return;
    }
    outbox.clear();
    if (result.kind === 'accepted') watch(result.id);
    else
      onState(
        result.kind === 'refused' ? { phase: 'refused', fault: result.fault } : { phase: 'signed-out' },
      );
  };
  const sendNow = () => {
    clearTimeout(timer);
    delayMs = FIRST_RETRY_MS;
    void send();
  };
  addEventListener('online', sendNow);

  return {
    submit(text) {
      stopWatching();
      // The same text still on its way is the same submission: pressing twice sends once.
      if (outbox.read()?.source !== text) outbox.write({ idempotencyKey: randomUuid(), source: text });
      sendNow();
    },
    resume() {
      const id = watched.read();
      if (outbox.read()) sendNow();
      else if (id !== undefined) watch(id);
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
      stopWatching();
      removeEventListener('online', sendNow);
    },
  };
}

interface Watched {
  read(): string | undefined;
  write(id: string): void;
  clear(): void;
}

/** The submission this tab is waiting for, so that a reload goes on waiting. */
function createWatched(exerciseId: string): Watched {
  const key = `gradstep:watched:${exerciseId}`;
  const storage = browserStorage('sessionStorage');
  return {
    read: () => storage?.getItem(key) ?? undefined,
    write: (id) => storage?.setItem(key, id),
    clear: () => storage?.removeItem(key),
  };
}
