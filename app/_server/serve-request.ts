import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Database } from '@/db/client';
import type { Viewer } from '@/lib/auth/viewer';
import { ERRORS, toAppError, type AppError } from '@/lib/errors';
import type { CourseAnswers, PublishedCourse } from '@/lib/exercise/published-course';
import type { SubmissionEvents } from '@/lib/grading/queue/events';
import type { QuizBank } from '@/lib/quiz/bank';
import { log } from '@/lib/log';
import { webMetrics } from '@/lib/metrics';
import { readJson } from './read-json';
import { assertSameOrigin } from './same-origin';

/** What a handler works with; tests bring their own. */
export interface ApiServices {
  readonly db: Database;
  readonly viewer: () => Promise<Viewer>;
  readonly course: () => Promise<PublishedCourse>;
  readonly answers: () => Promise<CourseAnswers>;
  readonly bank: () => Promise<QuizBank>;
  readonly events: () => SubmissionEvents;
}

export interface ApiRequest extends ApiServices {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly requestId: string;
  /** The body, parsed: JSON of at most 128 KiB, or an error. */
  json<T>(schema: z.ZodType<T>): Promise<T>;
}

export type ApiHandler = (api: ApiRequest) => Promise<Response>;

export interface ServedRequest {
  /** The route's pattern, for metrics and log: never the address itself, which has no bound. */
  readonly route: string;
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
}

const READS = new Set(['GET', 'HEAD']);

/**
 * Answers an API request: refuses what another site sent, runs the handler, and turns whatever it throws into
 * `{error: {code, params, requestId}}`. Stack traces and causes go to the log only.
 */
export async function serveRequest(
  handler: ApiHandler,
  { route, request, params }: ServedRequest,
  services: ApiServices,
): Promise<Response> {
  const requestId = randomUUID();
  const startedAt = performance.now();
  const response = await answer(handler, { route, request, params, requestId }, services);
  const { method } = request;
  webMetrics().requests.inc({ method, route, status: String(response.status) });
  webMetrics().requestSeconds.observe({ method, route }, (performance.now() - startedAt) / 1000);
  response.headers.set('x-request-id', requestId);
  response.headers.set('x-content-type-options', 'nosniff');
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store');
  return response;
}

async function answer(
  handler: ApiHandler,
  served: ServedRequest & { readonly requestId: string },
  services: ApiServices,
): Promise<Response> {
  const { request, params, requestId, route } = served;
  try {
    if (!READS.has(request.method)) assertSameOrigin(request);
    return await handler({
      ...services,
      request,
      params,
      requestId,
      json: (schema) => readJson(request, schema),
    });
  } catch (error) {
    const fault = toAppError(error);
    const { level } = ERRORS[fault.code];
    log()[level]({ requestId, route, method: request.method, code: fault.code, err: fault.cause }, 'refused');
    return toErrorResponse(fault, requestId);
  }
}

function toErrorResponse({ code, params }: AppError, requestId: string): Response {
  const { retryAfterSeconds } = params;
  return Response.json(
    { error: { code, params, requestId } },
    {
      status: ERRORS[code].status,
      headers: retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) },
    },
  );
}
