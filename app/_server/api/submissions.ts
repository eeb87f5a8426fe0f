import { z } from 'zod';
import type { Viewer } from '@/lib/auth/viewer';
import { AppError } from '@/lib/errors';
import {
  listSubmissions,
  selectSubmission,
  type SubmissionSummary,
  type SubmissionView,
} from '@/lib/grading/queue/submission-reads';
import { submitSolution } from '@/lib/grading/queue/submit-solution';
import { listPracticeItems } from '@/lib/quiz/study/records/nudges';
import type { ApiHandler, ApiRequest } from '../serve-request';

/** Other fields are dropped here: user, score, seed, version and time are the server's own. */
const SubmissionBodySchema = z.object({
  exerciseId: z.string().max(200),
  source: z.string(),
  idempotencyKey: z.string().max(200),
});

/** POST /api/submissions: 201 with a new submission's id, 200 with that of the one this key had made before. */
export const postSubmission: ApiHandler = async (api) => {
  const viewer = await api.viewer();
  // Before the body is read: who may not submit need not be listened to.
  if (viewer.kind !== 'user') throw new AppError('sign_in_required');
  const body = await api.json(SubmissionBodySchema);
  const exercises = await publishedIds(api);
  const { submissionId, created } = await submitSolution(api.db, viewer, { ...body, exercises });
  return Response.json({ id: submissionId }, { status: created ? 201 : 200 });
};

/** GET /api/submissions?exerciseId=: the viewer's own submissions of an exercise, newest first. */
export const getSubmissions: ApiHandler = async (api) => {
  const exerciseId = new URL(api.request.url).searchParams.get('exerciseId');
  const known = exerciseId !== null && (await publishedIds(api)).has(exerciseId);
  const viewer = await api.viewer();
  if (exerciseId !== null && !known) throw new AppError('not_found');
  const submissions = await listSubmissions(api.db, viewer, exerciseId === null ? {} : { exerciseId });
  return Response.json({ submissions: submissions.map(toSummaryBody) });
};

/** GET /api/submissions/:id: source, time line, and once there is one the verdict. */
export const getSubmission: ApiHandler = async (api) => {
  const viewer = await api.viewer();
  const submission = await selectSubmission(api.db, viewer, api.params.id ?? '');
  return Response.json(await toSubmissionBody(api, submission, viewer));
};

/** Whether an exercise of this id is published: by look-up among the ids, so that no id reaches a path or prototype. */
export async function publishedIds({ course }: Pick<ApiRequest, 'course'>): Promise<ReadonlySet<string>> {
  return new Set((await course()).exercises.map(({ id }) => id));
}

function toSummaryBody(submission: SubmissionSummary) {
  const { id, exerciseId, createdAt, state, status, score, maxScore } = submission;
  return { id, exerciseId, createdAt, state, status, score, maxScore };
}

/** A submission as a browser gets it. */
export async function toSubmissionBody(api: ApiRequest, submission: SubmissionView, viewer: Viewer) {
  const { id, exerciseId, source, createdAt, state, events, student } = submission;
  return {
    ...{ id, exerciseId, source, createdAt, state, events, student },
    ...(await toVerdictBody(api, submission, viewer)),
  };
}

/** The verdict part of it, which is also what the event stream sends. `verdict` is null before it is known. */
export async function toVerdictBody(api: ApiRequest, submission: SubmissionView, viewer: Viewer) {
  const { verdict, console } = submission;
  const [feedbackHtml, practice] = await Promise.all([
    selectFeedback(api, submission, viewer),
    listPracticeItems(api.db, viewer, { bank: await api.bank(), submission }),
  ]);
  return {
    verdict,
    console: console.lines,
    consoleTruncated: console.truncated,
    practice,
    ...(feedbackHtml === undefined ? {} : { feedbackHtml }),
  };
}

/** The feedback of the mistake that was recognised, in the language of the page that asks. */
async function selectFeedback(
  { answers, request }: ApiRequest,
  { exerciseId, verdict }: SubmissionView,
  viewer: Viewer,
): Promise<string | undefined> {
  if (verdict?.misconception === undefined) return undefined;
  const { exercises } = await answers();
  const feedback = ownEntry(exercises, exerciseId)?.feedback ?? {};
  return ownEntry(feedback, verdict.misconception)?.[readLocale(request, viewer)];
}

function ownEntry<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

const LocaleSchema = z.enum(['ko', 'en']);

/** `?locale=`, else the language of the page the request came from, else the viewer's. */
function readLocale(request: Request, viewer: Viewer): 'ko' | 'en' {
  const asked = LocaleSchema.safeParse(new URL(request.url).searchParams.get('locale'));
  if (asked.success) return asked.data;
  const referrer = request.headers.get('referer') ?? '';
  const path = URL.canParse(referrer) ? new URL(referrer).pathname : '';
  const page = LocaleSchema.safeParse(path.split('/')[1]);
  if (page.success) return page.data;
  return viewer.kind === 'user' ? viewer.locale : 'ko';
}
