'use server';

import { z } from 'zod';
import { getDatabase } from '@/db/client';
import { AppError } from '@/lib/errors';
import { retrySubmission } from '@/lib/grading/queue/system-status';
import { runAction, type ActionResult } from '@/app/_server/action';
import { currentViewer } from '@/app/_server/viewer';

export async function retry(submissionId: unknown): Promise<ActionResult> {
  return runAction('retry-submission', async () => {
    const parsed = z.uuid().safeParse(submissionId);
    if (!parsed.success) throw new AppError('not_found');
    await retrySubmission(getDatabase(), await currentViewer(), parsed.data);
  });
}
