import { z } from 'zod';
import { consumeLimits } from '@/lib/auth/rate-limits';
import type { UserViewer } from '@/lib/auth/viewer';
import { AppError } from '@/lib/errors';
import { echoFormula } from '@/lib/quiz/present';
import type { AttemptTimes } from '@/lib/quiz/graded/attempt-state';
import { presentAttempt } from '@/lib/quiz/graded/present-attempt';
import { saveAnswer } from '@/lib/quiz/graded/save-answer';
import { selectAttempt, selectAttemptTimes, selectDealtView } from '@/lib/quiz/graded/select-attempt';
import { startAttempt } from '@/lib/quiz/graded/start-attempt';
import { submitAttempt } from '@/lib/quiz/graded/submit-attempt';
import type { ApiHandler } from '../serve-request';

const LocaleSchema = z.enum(['ko', 'en']).catch('ko');
/** The account that a page belongs to. Absent from pages of before it was sent, which may be open still. */
const OwnerSchema = z.uuid().optional();
const AnswerBodySchema = z.object({
  owner: OwnerSchema,
  eventId: z.uuid(),
  base: z.number().int().min(0).max(1_000_000),
  // Any JSON: `saveAnswer` looks at its depth before anything walks through it.
  answer: z.unknown(),
  durationMs: z.number().int().min(0).max(2_147_483_647).optional(),
});
const EchoBodySchema = z.object({
  index: z.number().int().min(0).max(1_000),
  text: z.string().max(600),
  syntax: z.enum(['latex', 'plain']),
});
const IndexSchema = z.coerce.number().int().min(0).max(1_000);

/** POST /api/quizzes/:id/attempts: {attemptId}, 201 for a new one, 200 for the one that is open. */
export const postAttempt: ApiHandler = async (api) => {
  const viewer = await api.viewer();
  if (viewer.kind !== 'user') throw new AppError('sign_in_required');
  await api.json(z.object({}));
  const bank = await api.bank();
  const { attemptId, created } = await startAttempt(api.db, viewer, { quizId: api.params.id ?? '', bank });
  return Response.json({ attemptId }, { status: created ? 201 : 200 });
};

/**
 * GET /api/quiz-attempts/:id?locale=: items, answers with revisions, state and times; marks and keys where they may be
 * known. With `part=times` the state and times alone, for a page that only asks for the time.
 */
export const getAttempt: ApiHandler = async (api) => {
  const viewer = await api.viewer();
  const attemptId = api.params.id ?? '';
  const search = new URL(api.request.url).searchParams;
  if (search.get('part') === 'times')
    return Response.json(toTimesBody(await selectAttemptTimes(api.db, viewer, attemptId)));
  const attempt = await selectAttempt(api.db, viewer, attemptId);
  const [course, bank] = await Promise.all([api.course(), api.bank()]);
  return Response.json(
    presentAttempt(attempt, { locale: LocaleSchema.parse(search.get('locale')), course, bank }),
  );
};

/**
 * PUT /api/quiz-attempts/:id/answers/:index with {owner?, eventId, base, answer, durationMs?}: {status: 'saved',
 * revision}, {status: 'late'}, or 409 {status: 'conflict', revision, answer} where another tab was faster; always with
 * the times. 401 where somebody else than `owner` is signed in.
 */
export const putAnswer: ApiHandler = async (api) => {
  const viewer = await api.viewer();
  if (viewer.kind !== 'user') throw new AppError('sign_in_required');
  const { owner, ...body } = await api.json(AnswerBodySchema);
  assertOwner(viewer, owner);
  await consumeLimits(api.db, [answerLimit(viewer)]);
  const index = IndexSchema.safeParse(api.params.index);
  if (!index.success) throw new AppError('not_found');
  const { times, ...saved } = await saveAnswer(api.db, viewer, {
    attemptId: api.params.id ?? '',
    index: index.data,
    ...body,
  });
  return Response.json(
    { ...saved, ...toTimesBody(times) },
    { status: saved.status === 'conflict' ? 409 : 200 },
  );
};

/**
 * POST /api/quiz-attempts/:id/submit with {owner?}: the state afterwards. Again, or after the deadline, it changes
 * nothing. 401 as with answers.
 */
export const postAttemptSubmission: ApiHandler = async (api) => {
  const viewer = await api.viewer();
  if (viewer.kind !== 'user') throw new AppError('sign_in_required');
  const { owner } = await api.json(z.object({ owner: OwnerSchema }));
  assertOwner(viewer, owner);
  const attemptId = api.params.id ?? '';
  await submitAttempt(api.db, viewer, attemptId);
  return Response.json(toTimesBody(await selectAttemptTimes(api.db, viewer, attemptId)));
};

/** POST /api/quiz-attempts/:id/echo with {index, text, syntax}: how a formula is understood, not whether it is right. */
export const postAttemptEcho: ApiHandler = async (api) => {
  const viewer = await api.viewer();
  if (viewer.kind !== 'user') throw new AppError('sign_in_required');
  const { index, text, syntax } = await api.json(EchoBodySchema);
  const { kind, view, key } = await selectDealtView(api.db, viewer, {
    attemptId: api.params.id ?? '',
    index,
  });
  if (kind !== 'formula') throw new AppError('invalid_request', { params: { field: 'index' } });
  await consumeLimits(api.db, [['study_echo', viewer.id]]);
  const variant = { prompt: { ko: '', en: '' }, explanation: { ko: '', en: '' }, view, key };
  return Response.json(echoFormula({ variant }, { text, syntax }));
};

/**
 * Another account's session on a shared browser is no refusal: the page keeps what it has until its owner is back. Throws
 * 'sign_in_required'.
 */
function assertOwner(viewer: UserViewer, owner: string | undefined): void {
  if (owner !== undefined && owner !== viewer.id) throw new AppError('sign_in_required');
}

/** As many an hour as in self-study, which has points of its own: keys of both never meet. */
export function answerLimit(viewer: UserViewer): Parameters<typeof consumeLimits>[1][number] {
  return ['study_marking_account', `quiz answers ${viewer.id}`];
}

function toTimesBody({ now, deadlineAt, state }: AttemptTimes) {
  return { now: now.toISOString(), deadlineAt: deadlineAt?.toISOString() ?? null, state };
}
