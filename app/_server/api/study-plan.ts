import { z } from 'zod';
import { assertUser } from '@/lib/auth/viewer';
import { AppError } from '@/lib/errors';
import type { PublishedCourse } from '@/lib/exercise/published-course';
import type { Text } from '@/lib/exercise/types';
import { parseScope, planSession } from '@/lib/quiz/study/plan-session';
import { adoptBrowserChoices } from '@/lib/quiz/study/records/adopt';
import { postponeBacklog } from '@/lib/quiz/study/records/postpone';
import { listRecentReviews, selectStudyState } from '@/lib/quiz/study/records/select-study';
import { updateSettings } from '@/lib/quiz/study/records/settings';
import { SPREAD_DAYS } from '@/lib/quiz/study/spread-backlog';
import { summarize } from '@/lib/quiz/study/summarize';
import { SETTING_BOUNDS, type Nudge } from '@/lib/quiz/study/types';
import type { ApiHandler } from '../serve-request';
import { InstantSchema, ItemIdSchema } from './study-items';

/** GET /api/study/summary: the figures of the viewer's study page. 401 without an account. */
export const getStudySummary: ApiHandler = async (api) => {
  const viewer = assertUser(await api.viewer());
  const now = new Date();
  const bank = await api.bank();
  const [state, reviews] = await Promise.all([
    selectStudyState(api.db, viewer, { bank, now }),
    listRecentReviews(api.db, viewer, now),
  ]);
  return Response.json(summarize(state, reviews, now.getTime()));
};

const PlanBodySchema = z.object({ scope: z.string().max(6_000) });

/**
 * POST /api/study/plan with {scope}: {items, remaining, mistakenIn}, the ids to ask in one session, and for those that a
 * mistake has scheduled the title of its exercise. 401 without an account.
 */
export const postStudyPlan: ApiHandler = async (api) => {
  const viewer = assertUser(await api.viewer());
  const scope = parseScope((await api.json(PlanBodySchema)).scope);
  if (scope === undefined) throw new AppError('invalid_request', { params: { field: 'scope' } });
  const now = new Date();
  const state = await selectStudyState(api.db, viewer, { bank: await api.bank(), now });
  const plan = planSession(scope, state, now.getTime());
  return Response.json({ ...plan, mistakenIn: nameOrigins(plan.items, state.nudged, await api.course()) });
};

/** Titles by item id; an exercise that has left the course has none. */
function nameOrigins(
  items: readonly string[],
  nudged: readonly Nudge[],
  { exercises }: PublishedCourse,
): Readonly<Record<string, Text>> {
  const planned = new Set(items);
  const titles = new Map(exercises.map(({ id, title }) => [id, title]));
  return Object.fromEntries(
    nudged.flatMap(({ itemId, exerciseId }) => {
      const title = titles.get(exerciseId);
      return title === undefined || !planned.has(itemId) ? [] : [[itemId, title]];
    }),
  );
}

const bounded = ([min, max]: readonly [number, number]) => z.number().int().min(min).max(max);

const SettingsBodySchema = z.object({
  dailyCap: bounded(SETTING_BOUNDS.dailyCap),
  dailyNew: bounded(SETTING_BOUNDS.dailyNew),
  timeZone: z.string().min(1).max(64),
});

/** PUT /api/study/settings with {dailyCap, dailyNew, timeZone}: {settings} as they are kept. 401 without an account. */
export const putStudySettings: ApiHandler = async (api) => {
  const viewer = assertUser(await api.viewer());
  const settings = await updateSettings(api.db, viewer, await api.json(SettingsBodySchema));
  return Response.json({ settings });
};

const PostponeBodySchema = z.object({ days: z.literal(SPREAD_DAYS) });

/** POST /api/study/postpone with {days: 3 | 7 | 14}: {postponed}, the number put off. 401 without an account. */
export const postStudyPostpone: ApiHandler = async (api) => {
  const viewer = assertUser(await api.viewer());
  const { days } = await api.json(PostponeBodySchema);
  const postponed = await postponeBacklog(api.db, viewer, { bank: await api.bank(), days, now: new Date() });
  return Response.json({ postponed });
};

const AdoptBodySchema = z.object({
  /** The account that signed in when the browser moved its data: nobody else's gets them. */
  owner: z.uuid(),
  settings: SettingsBodySchema.nullable(),
  postponed: z.array(z.object({ itemId: ItemIdSchema, to: InstantSchema, madeAt: InstantSchema })).max(1_000),
});

/**
 * POST /api/study/adopt with {owner, settings, postponed: [{itemId, to, madeAt}]}, what was decided in the browser
 * before signing in: {adopted}, false where `owner` is not who is signed in. 401 without an account.
 */
export const postStudyAdopt: ApiHandler = async (api) => {
  const viewer = assertUser(await api.viewer());
  const { owner, ...choices } = await api.json(AdoptBodySchema);
  const adopted = owner === viewer.id;
  if (adopted)
    await adoptBrowserChoices(api.db, viewer, { ...choices, bank: await api.bank(), now: new Date() });
  return Response.json({ adopted });
};
