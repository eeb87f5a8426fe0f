import { z } from 'zod';
import { ITEM_ID } from '@/lib/quiz/item-id';
import { insertItemReport, REPORT_REASONS } from '@/lib/quiz/study/records/reports';
import type { ApiHandler } from '../serve-request';
import { ItemIdSchema, VariantSchema, VersionSchema } from './study-items';

const MAX_ANSWER_LENGTH = 10_000;

const BodySchema = z.object({
  // Kept even where the bank has no such item.
  itemId: ItemIdSchema.regex(ITEM_ID),
  // Pages that were loaded before a release send none.
  version: VersionSchema.optional(),
  variant: VariantSchema,
  reason: z.enum(REPORT_REASONS),
  // With the u flag a pair is one code point, so that the class matches halves only: PostgreSQL takes neither.
  comment: z
    .string()
    .max(2_000)
    .refine((text) => !/[\0\p{Cs}]/u.test(text)),
  answer: z
    .unknown()
    .refine((answer) => (JSON.stringify(answer) ?? '').length <= MAX_ANSWER_LENGTH)
    .optional(),
});

/** POST /api/item-reports with {itemId, version?, variant, reason, comment, answer?}: 201 {}. For everybody, within limits. */
export const postItemReport: ApiHandler = async (api) => {
  const viewer = await api.viewer();
  const { itemId, version, variant, reason, comment, answer } = await api.json(BodySchema);
  const report = { itemId, version, variant, reason, comment, answer };
  await insertItemReport(api.db, viewer, { bank: await api.bank(), report });
  return Response.json({}, { status: 201 });
};
