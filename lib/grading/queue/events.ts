import { Client } from 'pg';
import { log } from '../../log';
import { processWide } from '../../process-wide';

/** Notifications on it are `<submission id> <kind>`. */
export const SUBMISSION_CHANNEL = 'submission_events';

/** What happened to a submission; 'resync': something may have been missed, so read its state again. */
export type SubmissionSignal = 'queued' | 'running' | 'graded' | 'resync';

export interface SubmissionEvents {
  /** Calls back on everything that happens to this submission from now on. Returns what ends it. */
  subscribe(submissionId: string, callback: (signal: SubmissionSignal) => void): () => void;
  close(): Promise<void>;
}

const RECONNECT_MIN_MS = 50;
const RECONNECT_MAX_MS = 2_000;

/**
 * Listens on one connection for everybody. When it is lost it is opened again, and then every subscriber is told to
 * read again, since notifications are not kept for those who were away.
 */
export function createSubmissionEvents(url: string): SubmissionEvents {
  const subscribers = new Map<string, Set<(signal: SubmissionSignal) => void>>();
  const state: { client?: Client; closed: boolean; delayMs: number; timer?: NodeJS.Timeout } = {
    closed: false,
    delayMs: RECONNECT_MIN_MS,
  };

  const tell = (id: string, signal: SubmissionSignal) => {
    for (const callback of subscribers.get(id) ?? []) callback(signal);
  };

  const connect = async (): Promise<void> => {
    const client = new Client({
      connectionString: url,
      application_name: 'gradstep-events',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    state.client = client;
    // 'error' and 'end' both come for a lost connection, either alone for some losses.
    let lost = false;
    const reconnect = (error?: Error) => {
      if (lost || state.closed) return;
      lost = true;
      log().warn({ err: error, retryMs: state.delayMs }, 'connection for submission events lost');
      client.end().catch(() => undefined);
      state.timer = setTimeout(() => void connect(), state.delayMs);
      state.delayMs = Math.min(2 * state.delayMs, RECONNECT_MAX_MS);
    };
    client.on('error', reconnect);
    client.on('end', () => reconnect());
    client.on('notification', ({ payload }) => {
      const [id = '', kind] = (payload ?? '').split(' ');
      if (kind === 'queued' || kind === 'running' || kind === 'graded') tell(id, kind);
    });
    try {
      await client.connect();
      await client.query(`listen ${SUBMISSION_CHANNEL}`);
      state.delayMs = RECONNECT_MIN_MS;
      for (const id of [...subscribers.keys()]) tell(id, 'resync');
    } catch (error) {
      reconnect(error instanceof Error ? error : undefined);
    }
  };
  void connect();

  return {
    subscribe(submissionId, callback) {
      const callbacks = subscribers.get(submissionId) ?? new Set();
      subscribers.set(submissionId, callbacks.add(callback));
      return () => {
        callbacks.delete(callback);
        if (callbacks.size === 0) subscribers.delete(submissionId);
      };
    },
    async close() {
      state.closed = true;
      clearTimeout(state.timer);
      await state.client?.end().catch(() => undefined);
    },
  };
}

/** The process's events, listening on `url` from the first use on. */
export function submissionEvents(url: string): SubmissionEvents {
  return processWide('submission-events', () => createSubmissionEvents(url));
}
