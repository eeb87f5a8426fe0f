import { toGraded, type GradedSubmission, type SubmissionStage } from './submission-api';

export interface WatchListeners {
  readonly onStage: (stage: SubmissionStage) => void;
  readonly onGraded: (graded: GradedSubmission) => void;
  /** The submission is not to be seen any more by this person: signed out, or not theirs. */
  readonly onLost: (status: number) => void;
}

const FIRST_POLL_MS = 1_500;
const MAX_POLL_MS = 10_000;

/**
 * Follows a submission until its verdict: by server-sent events, and beside them by asking now and then, more rarely
 * as time goes on. Whichever knows first counts; a lost connection or a proxy that holds events back only costs time.
 * Returns a function that stops.
 */
export function watchSubmission(id: string, listeners: WatchListeners): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let delayMs = FIRST_POLL_MS;
  const events = new EventSource(`/api/submissions/${id}/events`);

  const stop = () => {
    isOver = true;
    clearTimeout(timer);
    events.close();
    removeEventListener('online', askNow);
  };
  const take = (value: unknown) => {
    if (isOver) return;
    const graded = toGraded(value);
    const { state }: { state?: unknown } = { ...Object(value) };
    if (graded) {
      stop();
      listeners.onGraded(graded);
    } else if (state === 'queued' || state === 'running') {
      listeners.onStage(state);
    }
  };
  const ask = async () => {
    try {
      const response = await fetch(`/api/submissions/${id}`);
      if (response.ok) take(await response.json());
      else if (response.status === 401 || response.status === 404) {
        stop();
        listeners.onLost(response.status);
      }
    } catch {
      // Offline: asked again later.
    }
    schedule();
  };
  const schedule = () => {
    clearTimeout(timer);
    if (isOver) return;
    timer = setTimeout(() => void ask(), delayMs);
    delayMs = Math.min(MAX_POLL_MS, delayMs * 1.5);
  };
  function askNow() {
    delayMs = FIRST_POLL_MS;
    void ask();
  }

  for (const name of ['state', 'verdict'])
    events.addEventListener(name, (event: MessageEvent<string>) => take(parseJson(event.data)));
  addEventListener('online', askNow);
  schedule();
  return stop;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
