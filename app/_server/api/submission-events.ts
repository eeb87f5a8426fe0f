import type { Viewer } from '@/lib/auth/viewer';
import { log } from '@/lib/log';
import type { SubmissionSignal } from '@/lib/grading/queue/events';
import { selectSubmission, type SubmissionView } from '@/lib/grading/queue/submission-reads';
import type { ApiHandler, ApiRequest } from '../serve-request';
import { toVerdictBody } from './submissions';

/** Proxies close connections on which nothing comes for a minute or less. */
const HEARTBEAT_MS = 15_000;
/** A page that still waits then connects again by itself. */
const LIFETIME_MS = 10 * 60_000;
const RETRY_MS = 1_000;

/**
 * GET /api/submissions/:id/events: server-sent events `state` ({state}) and at the end `verdict` ({verdict, console,
 * practice, feedbackHtml?}), after which the stream closes. The first event tells the present state.
 */
export const getSubmissionEvents: ApiHandler = async (api) => {
  const viewer = await api.viewer();
  const signals = createSignalQueue();
  // Listening begins before the state is read, so that nothing can happen in between unseen.
  const unsubscribe = api.events().subscribe(api.params.id ?? '', signals.push);
  const end = () => {
    unsubscribe();
    signals.close();
  };
  api.request.signal.addEventListener('abort', end);
  try {
    const submission = await selectSubmission(api.db, viewer, api.params.id ?? '');
    const events = follow(api, { viewer, submission, signals });
    return new Response(toStream(events, end), {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        // no-transform also keeps compression away, which would hold events back.
        'cache-control': 'private, no-store, no-transform',
        'x-accel-buffering': 'no',
      },
    });
  } catch (error) {
    end();
    throw error;
  }
};

interface Followed {
  readonly viewer: Viewer;
  readonly submission: SubmissionView;
  readonly signals: SignalQueue;
}

async function* follow(api: ApiRequest, { viewer, submission, signals }: Followed): AsyncGenerator<string> {
  yield `retry: ${RETRY_MS}\n\n`;
  const deadline = performance.now() + LIFETIME_MS;
  let latest = submission;
  let told: string | undefined;
  for (;;) {
    if (latest.verdict !== null) {
      yield toEvent('verdict', { state: 'graded', ...(await toVerdictBody(api, latest, viewer)) });
      return;
    }
    if (latest.state !== told) yield toEvent('state', { state: latest.state });
    told = latest.state;
    const signal = await signals.next(HEARTBEAT_MS);
    if (signal === 'closed' || performance.now() > deadline) return;
    if (signal === 'running') latest = { ...latest, state: 'running' };
    else if (signal === 'silence') yield ': still here\n\n';
    else latest = await selectSubmission(api.db, viewer, latest.id);
  }
}

function toEvent(name: string, data: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

function toStream(events: AsyncGenerator<string>, end: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value, done } = await events.next();
        if (!done) return controller.enqueue(encoder.encode(value));
      } catch (error) {
        // The page connects again and gets a proper answer then.
        log().warn({ err: error }, 'event stream ended');
      }
      end();
      controller.close();
    },
    cancel: end,
  });
}

interface SignalQueue {
  push(signal: SubmissionSignal): void;
  /** The next signal; 'silence' if none comes in time. */
  next(timeoutMs: number): Promise<SubmissionSignal | 'silence' | 'closed'>;
  close(): void;
}

function createSignalQueue(): SignalQueue {
  const waiting: SubmissionSignal[] = [];
  let closed = false;
  let wake: () => void = () => undefined;
  return {
    push(signal) {
      waiting.push(signal);
      wake();
    },
    async next(timeoutMs) {
      if (waiting.length === 0 && !closed)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, timeoutMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      if (closed) return 'closed';
      return waiting.shift() ?? 'silence';
    },
    close() {
      closed = true;
      wake();
    },
  };
}
