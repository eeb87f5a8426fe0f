import type { AttemptState } from '@/lib/quiz/graded/attempt-state';
import type { ShownAttempt } from '@/lib/quiz/graded/present-attempt';
import type { FormulaEcho } from '@/lib/quiz/shown';

/** State and times by the server's clock, in ms since the epoch. */
export interface ServerTimes {
  readonly now: number;
  readonly deadlineAt: number | null;
  readonly state: AttemptState;
}

export interface SentAnswer {
  readonly eventId: string;
  readonly index: number;
  readonly base: number;
  readonly answer: unknown;
  readonly durationMs: number;
}

export type SendResult =
  | { readonly kind: 'saved'; readonly revision: number; readonly times: ServerTimes }
  | { readonly kind: 'late'; readonly times: ServerTimes }
  | {
      readonly kind: 'conflict';
      readonly revision: number;
      readonly answer: unknown;
      readonly times: ServerTimes;
    }
  /** No answer, or one that says nothing about what was sent: to be sent again. */
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly code: string };

/** What the attempt's page asks of the server. None of it throws. */
export interface AttemptApi {
  save(sent: SentAnswer): Promise<SendResult>;
  submit(): Promise<ServerTimes | 'unanswered' | 'signed-out'>;
  readTimes(): Promise<ServerTimes | 'unanswered' | 'signed-out'>;
  read(): Promise<ShownAttempt | undefined>;
  echo(
    index: number,
    formula: { text: string; syntax: 'latex' | 'plain' },
    signal: AbortSignal,
  ): Promise<FormulaEcho | null>;
}

interface ApiOptions {
  readonly attemptId: string;
  readonly locale: string;
  /** Whose answers these are: a session of somebody else's is told apart from a refusal. */
  readonly userId: string;
  /** Default: the browser's. */
  readonly fetch?: typeof globalThis.fetch;
}

export function createAttemptApi(options: ApiOptions): AttemptApi {
  const { attemptId, locale, userId: owner, fetch = (...request) => globalThis.fetch(...request) } = options;
  const address = `/api/quiz-attempts/${attemptId}`;
  const call = (path: string, request: ApiCall) => callWith(fetch, path, request);
  const askTimes = async (called: Promise<Called>) => {
    const { body } = await called;
    if (toCode(body) === 'sign_in_required') return 'signed-out';
    return toTimes(body) ?? 'unanswered';
  };
  return {
    async save({ index, ...sent }) {
      return toSendResult(
        await call(`${address}/answers/${index}`, { method: 'PUT', json: { owner, ...sent } }),
      );
    },
    submit: () => askTimes(call(`${address}/submit`, { method: 'POST', json: { owner } })),
    readTimes: () => askTimes(call(`${address}?part=times`, { method: 'GET' })),
    async read() {
      const { status, body } = await call(`${address}?locale=${locale}`, { method: 'GET' });
      return status === 200 && isShownAttempt(body) ? body : undefined;
    },
    async echo(index, formula, signal) {
      const { status, body } = await call(`${address}/echo`, {
        method: 'POST',
        json: { index, ...formula },
        signal,
      });
      return status === 200 && isEcho(body) ? body : null;
    },
  };
}

interface Called {
  /** 0: no answer. */
  readonly status: number;
  readonly body: unknown;
}

interface ApiCall {
  readonly method: string;
  readonly json?: unknown;
  readonly signal?: AbortSignal;
}

async function callWith(
  fetch: typeof globalThis.fetch,
  path: string,
  { method, json, signal }: ApiCall,
): Promise<Called> {
  try {
    const response = await fetch(path, {
      method,
      // What is on its way arrives even if the page is closed meanwhile.
      keepalive: method === 'PUT',
      ...(signal === undefined ? {} : { signal }),
      ...(json === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) }),
    });
    return { status: response.status, body: await response.json().catch(() => undefined) };
  } catch {
    return { status: 0, body: undefined };
  }
}

/** What our server says of an answer that it will never take as it is. */
const REFUSALS: ReadonlySet<unknown> = new Set([
  'invalid_request',
  'payload_too_large',
  'unsupported_media_type',
  'idempotency_key_reused',
]);

/**
 * What is not in words of our own server says nothing of the answer: a network that wants a sign-in of its own answers
 * with pages of any status. Neither does a refusal of whoever asked. Such an answer stays in the queue.
 */
function toSendResult({ body }: Called): SendResult {
  const times = toTimes(body);
  const { status: said, revision, answer }: Record<string, unknown> = { ...Object(body) };
  if (times !== undefined) {
    if (said === 'saved' && typeof revision === 'number') return { kind: 'saved', revision, times };
    if (said === 'late') return { kind: 'late', times };
    if (said === 'conflict' && typeof revision === 'number')
      return { kind: 'conflict', revision, answer: answer ?? null, times };
  }
  const code = toCode(body);
  if (code === 'sign_in_required') return { kind: 'signed-out' };
  return code !== undefined && REFUSALS.has(code) ? { kind: 'refused', code } : { kind: 'unanswered' };
}

/** The code of an error that our own server gave; undefined for anything else. */
function toCode(body: unknown): string | undefined {
  const { error }: Record<string, unknown> = { ...Object(body) };
  const { code }: Record<string, unknown> = { ...Object(error) };
  return typeof code === 'string' ? code : undefined;
}

function toTimes(body: unknown): ServerTimes | undefined {
  const { now, deadlineAt, state }: Record<string, unknown> = { ...Object(body) };
  if (typeof now !== 'string' || (state !== 'open' && state !== 'submitted' && state !== 'expired'))
    return undefined;
  return {
    now: Date.parse(now),
    deadlineAt: typeof deadlineAt === 'string' ? Date.parse(deadlineAt) : null,
    state,
  };
}

/** Our own server wrote it; checked as far as drawing it depends on it, without carrying zod into the page. */
function isShownAttempt(body: unknown): body is ShownAttempt {
  const { items }: Record<string, unknown> = { ...Object(body) };
  return Array.isArray(items) && toTimes(body) !== undefined;
}

function isEcho(body: unknown): body is FormulaEcho {
  const { html, problem }: Record<string, unknown> = { ...Object(body) };
  return typeof html === 'string' || typeof problem === 'string';
}
