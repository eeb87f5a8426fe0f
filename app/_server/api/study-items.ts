import { randomInt, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { consumeLimits } from '@/lib/auth/rate-limits';
import { AppError } from '@/lib/errors';
import { listItemsInOpenAttempts } from '@/lib/quiz/graded/open-items';
import { echoFormula, presentItem, toShowable } from '@/lib/quiz/present';
import type { ShownItem } from '@/lib/quiz/shown';
import { findShowable } from '@/lib/quiz/study/records/mark-answer';
import { toCatalog } from '@/lib/quiz/study/records/select-study';
import type { ApiHandler } from '../serve-request';

export const LocaleSchema = z.enum(['ko', 'en']);
export const ItemIdSchema = z.string().min(1).max(100);
/** An instant as ISO 8601 says it. */
export const InstantSchema = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
export const VariantSchema = z.number().int().min(0).max(999);
export const VersionSchema = z.number().int().min(0).max(1_000_000);

const ItemsBodySchema = z.object({
  locale: LocaleSchema,
  items: z.array(z.object({ id: ItemIdSchema, variant: VariantSchema.optional() })).max(50),
});

/** GET /api/study/catalog: {buildId, items: [{id, kind, chapterId, tags, version}]}; 304 where it is known already. */
export const getStudyCatalog: ApiHandler = async (api) => {
  const catalog = toCatalog(await api.bank());
  const etag = `"${catalog.buildId}"`;
  const headers = { etag, 'cache-control': 'public, max-age=0, must-revalidate' };
  const known = api.request.headers.get('if-none-match')?.split(',') ?? [];
  if (known.some((tag) => tag.trim().replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers });
  return Response.json(catalog, { headers });
};

/**
 * POST /api/study/items with {locale, items: [{id, variant?}]}, at most 50: {items: ShownItem[], missing: string[]}.
 * A variant not named is drawn; items that the course no longer has, or that are in a quiz that the viewer is taking,
 * are left out and named.
 */
export const postStudyItems: ApiHandler = async (api) => {
  const viewer = await api.viewer();
  const { locale, items } = await api.json(ItemsBodySchema);
  if (viewer.kind === 'anonymous')
    await consumeLimits(api.db, [['study_items_address', viewer.address, Math.max(1, items.length)]]);
  const [bank, inQuiz] = await Promise.all([api.bank(), listItemsInOpenAttempts(api.db, viewer)]);
  const shown: ShownItem[] = [];
  const missing: string[] = [];
  for (const { id, variant } of items) {
    const item = bank.byId.get(id);
    if (item === undefined || inQuiz.has(id)) missing.push(id);
    else
      shown.push(
        presentItem(toShowable(item, variant ?? randomInt(item.variants.length)), {
          locale,
          orderSeed: randomUUID(),
        }),
      );
  }
  return Response.json({ items: shown, missing });
};

const EchoBodySchema = z.object({
  itemId: ItemIdSchema,
  variant: VariantSchema,
  text: z.string().max(600),
  syntax: z.enum(['latex', 'plain']),
});

/** POST /api/study/echo with {itemId, variant, text, syntax}: how a formula is understood, not whether it is right. */
export const postStudyEcho: ApiHandler = async (api) => {
  const viewer = await api.viewer();
  const { itemId, variant, text, syntax } = await api.json(EchoBodySchema);
  const showable = findShowable(await api.bank(), itemId, variant);
  if (showable.kind !== 'formula') throw new AppError('invalid_request', { params: { field: 'itemId' } });
  await consumeLimits(api.db, [['study_echo', viewer.kind === 'user' ? viewer.id : viewer.address]]);
  return Response.json(echoFormula(showable, { text, syntax }));
};
