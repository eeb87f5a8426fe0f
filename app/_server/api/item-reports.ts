import { z } from 'zod';
import { insertItemReport, REPORT_REASONS } from '@/lib/quiz/study/records/reports';
import type { ApiHandler } from '../serve-request';
import { ItemIdSchema, VariantSchema } from './study-items';

const MAX_ANSWER_LENGTH = 10_000;

const BodySchema = z.object({
  itemId: ItemIdSchema,
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

/** POST /api/item-reports with {itemId, variant, reason, comment, answer?}: 201 {}. For everybody, within limits. */
export const postItemReport: ApiHandler = async (api) => {
  const viewer = await api.viewer();
  const { itemId, variant, reason, comment, answer } = await api.json(BodySchema);
  const report = { itemId, variant, reason, comment, answer };
  await insertItemReport(api.db, viewer, { bank: await api.bank(), report });
  return Response.json({}, { status: 201 });
};
