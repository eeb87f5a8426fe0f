import type { PublishedCourse } from '@/lib/exercise/published-course';
import type { ApiHandler, ApiServices } from '@/app/_server/serve-request';
import { serveRequest } from '@/app/_server/serve-request';
import type { SubmissionEvents } from '@/lib/grading/queue/events';
import type { Viewer } from '@/lib/auth/viewer';
import { createBank, type QuizBank } from '@/lib/quiz/bank';
import type { Database } from '@/db/client';

/** The little of a published course that the API looks at. */
export function makeCourse(exerciseIds: readonly string[]): PublishedCourse {
  const exercises = exerciseIds.map((id) => ({ id, title: { ko: id, en: id } }));
  return { buildId: 'test', chapters: [], exercises } as unknown as PublishedCourse;
}

export interface ApiClientOptions {
  readonly db: Database;
  readonly viewer: Viewer;
  readonly events?: SubmissionEvents;
  readonly bank?: QuizBank;
  readonly feedback?: Readonly<Record<string, Readonly<Record<string, { ko: string; en: string }>>>>;
}

export const ORIGIN = 'http://gradstep.test';

/** What opens after passing; the API never sends it. */
const CANARIES = {
  solution: 'CANARY-SOLUTION',
  alternative: 'CANARY-SOLUTION',
  derivationHtml: { ko: 'CANARY-SOLUTION', en: 'CANARY-SOLUTION' },
};

/** Calls a handler as the web server would, for one viewer. */
export function createApiClient({
  db,
  viewer,
  events,
  bank = createBank([]),
  feedback = {},
}: ApiClientOptions) {
  const services: ApiServices = {
    db,
    viewer: async () => viewer,
    course: async () => makeCourse(['softmax', 'gradient-step']),
    answers: async () => ({
      buildId: 'test',
      exercises: Object.fromEntries(
        Object.entries(feedback).map(([id, texts]) => [id, { ...CANARIES, feedback: texts }]),
      ),
    }),
    bank: async () => bank,
    events: () => {
      if (events === undefined) throw new Error('No events in this test.');
      return events;
    },
  };
  return {
    send(handler: ApiHandler, call: ApiCall = {}): Promise<Response> {
      const { method = 'GET', path = '/api', params = {}, headers = {}, body, signal } = call;
      const request = new Request(`${ORIGIN}${path}`, {
        method,
        headers: { host: 'gradstep.test', ...headers },
        ...(body === undefined ? {} : { body, duplex: 'half' }),
        ...(signal === undefined ? {} : { signal }),
      } as RequestInit);
      return serveRequest(handler, { route: path, request, params }, services);
    },
    sendJson(handler: ApiHandler, body: unknown, call: ApiCall = {}): Promise<Response> {
      const headers = { 'content-type': 'application/json', origin: ORIGIN, ...call.headers };
      return this.send(handler, { method: 'POST', ...call, headers, body: JSON.stringify(body) });
    },
  };
}

export interface ApiCall {
  readonly method?: string;
  readonly path?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
  readonly signal?: AbortSignal;
}
