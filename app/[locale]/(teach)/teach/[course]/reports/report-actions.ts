'use server';

import { z } from 'zod';
import { getDatabase } from '@/db/client';
import { resolveItemReport } from '@/lib/course/item-reports';
import { AppError } from '@/lib/errors';
import { runAction, type ActionResult } from '@/app/_server/action';
import { currentViewer } from '@/app/_server/viewer';

const InputSchema = z.strictObject({
  course: z.string().max(200),
  reportId: z.string().max(64),
  resolved: z.boolean(),
});

/** Marks a learner's report as dealt with, or opens it again. */
export async function resolveReport(input: z.infer<typeof InputSchema>): Promise<ActionResult> {
  return runAction('resolve-report', async () => {
    const parsed = InputSchema.safeParse(input);
    if (!parsed.success) throw new AppError('invalid_request');
    const { course, reportId, resolved } = parsed.data;
    await resolveItemReport(getDatabase(), await currentViewer(), { slug: course, reportId, resolved });
  });
}
