import 'server-only';
import { getDatabase } from '@/db/client';
import { readEnv } from '@/lib/env';
import { submissionEvents } from '@/lib/grading/queue/events';
import { currentAnswers, currentCourse } from './course';
import { currentBank } from './quiz-bank';
import { serveRequest, type ApiHandler, type ApiServices } from './serve-request';
import { currentViewer } from './viewer';

/** The services of the running web process. */
function webServices(): ApiServices {
  return {
    db: getDatabase(),
    viewer: currentViewer,
    course: currentCourse,
    answers: currentAnswers,
    bank: currentBank,
    events: () => submissionEvents(readEnv().DATABASE_URL ?? ''),
  };
}

interface RouteContext {
  /** Next leaves it out where the address has no parameter. */
  readonly params?: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Makes a handler one of Next's: `export const POST = route('/api/submissions', postSubmission)`. */
export function route(pattern: string, handler: ApiHandler) {
  return async (request: Request, context: RouteContext): Promise<Response> => {
    const params = Object.entries((await context.params) ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    );
    return serveRequest(
      handler,
      { route: pattern, request, params: Object.fromEntries(params) },
      webServices(),
    );
  };
}
