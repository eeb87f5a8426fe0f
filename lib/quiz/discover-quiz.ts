import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CatalogError } from '../exercise/catalog-fault';
import type { ItemDefinition } from './kinds/index';

export const QUIZ_FILE = 'quiz.ts';

export interface ChapterQuiz {
  readonly chapterId: string;
  readonly items: readonly ItemDefinition[];
}

/**
 * Reads `NN-chapter/quiz.ts` of these chapters, in their order; a chapter without one has no items.
 * Throws CatalogError for a file that cannot be loaded. These modules are the course's own, reviewed code.
 */
export async function discoverQuiz(
  exercisesDir: string,
  chapterIds: readonly string[],
): Promise<readonly ChapterQuiz[]> {
  return Promise.all(chapterIds.map((chapterId) => readQuiz(exercisesDir, chapterId)));
}

async function readQuiz(exercisesDir: string, chapterId: string): Promise<ChapterQuiz> {
  const file = join(exercisesDir, chapterId, QUIZ_FILE);
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (!exists) return { chapterId, items: [] };
  try {
    const module: { default?: readonly ItemDefinition[] } = await import(pathToFileURL(file).href);
    return { chapterId, items: module.default ?? [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 300) : String(error);
    throw new CatalogError([{ file: `${chapterId}/${QUIZ_FILE}`, code: 'load_failed', params: { detail } }]);
  }
}
