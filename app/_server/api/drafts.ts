import { z } from 'zod';
import { AppError } from '@/lib/errors';
import { saveDraft, selectOptionalDraft } from '@/lib/grading/queue/drafts';
import type { ApiHandler } from '../serve-request';
import { publishedIds } from './submissions';

const DraftBodySchema = z.object({
  source: z.string(),
  updatedAt: z.iso.datetime({ offset: true }).optional(),
});

/** GET /api/drafts/:exerciseId: {draft: {source, updatedAt}}, or {draft: null} where there is none. */
export const getDraft: ApiHandler = async (api) => {
  const viewer = await api.viewer();
  const exerciseId = api.params.exerciseId ?? '';
  if (!(await publishedIds(api)).has(exerciseId)) throw new AppError('not_found');
  const draft = await selectOptionalDraft(api.db, viewer, exerciseId);
  return Response.json({ draft: draft ?? null });
};

/** PUT /api/drafts/:exerciseId with {source, updatedAt}: keeps the later of two; 409 'draft_outdated' otherwise. */
export const putDraft: ApiHandler = async (api) => {
  const viewer = await api.viewer();
  if (viewer.kind !== 'user') throw new AppError('sign_in_required');
  const { source, updatedAt } = await api.json(DraftBodySchema);
  const kept = await saveDraft(api.db, viewer, {
    exercises: await publishedIds(api),
    exerciseId: api.params.exerciseId ?? '',
    source,
    ...(updatedAt === undefined ? {} : { editedAt: new Date(updatedAt) }),
  });
  return Response.json({ updatedAt: kept });
};
