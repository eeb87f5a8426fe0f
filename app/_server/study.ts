import 'server-only';
import { cache } from 'react';
import { getDatabase } from '@/db/client';
import type { Viewer } from '@/lib/auth/viewer';
import { listRecentReviews, selectStudyState, toCatalog } from '@/lib/quiz/study/records/select-study';
import { summarize, type Standing, type StudySummary } from '@/lib/quiz/study/summarize';
import { currentBank } from './quiz-bank';

/** What everybody may know of the items, once a request. */
export const currentCatalog = cache(async () => toCatalog(await currentBank()));

/** The figures of the viewer's study; undefined without an account, where only the browser knows them. */
export const currentStudySummary = cache(async (viewer: Viewer): Promise<StudySummary | undefined> => {
  if (viewer.kind !== 'user') return undefined;
  const now = new Date();
  const bank = await currentBank();
  const [state, reviews] = await Promise.all([
    selectStudyState(getDatabase(), viewer, { bank, now }),
    listRecentReviews(getDatabase(), viewer, now),
  ]);
  return summarize(state, reviews, now.getTime());
});

/** What the viewer knows of one chapter; undefined without an account. */
export async function currentChapterStanding(
  viewer: Viewer,
  chapterId: string,
): Promise<Standing | undefined> {
  if (viewer.kind !== 'user') return undefined;
  const now = new Date();
  const state = await selectStudyState(getDatabase(), viewer, { bank: await currentBank(), now });
  return summarize(state, [], now.getTime()).chapters.find(({ id }) => id === chapterId);
}
