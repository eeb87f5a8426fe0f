/**
 * The quiz bank as the web process sees it: compiled from `exercises/NN-chapter/quiz.ts` ahead of time, read here. It holds the keys:
 * nothing of it is sent but what `present.ts` picks.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { createFileCache } from '../exercise/file-cache';
import { compileItem } from './compile-bank';
import type { ChapterQuiz } from './discover-quiz';
import { TextSchema } from './options';
import type { BankItem } from './types';

const BANK_FILE = 'bank.json';

const VariantSchema = z.strictObject({
  prompt: TextSchema,
  explanation: TextSchema,
  view: z.unknown(),
  key: z.unknown(),
});

const BankItemSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  version: z.number().int(),
  chapterId: z.string(),
  tags: z.array(z.string()),
  terms: z.array(z.string()),
  exercises: z.array(z.string()),
  mistakes: z.array(z.string()),
  variants: z.array(VariantSchema).min(1),
});

const BankSchema = z
  .strictObject({ buildId: z.string(), items: z.array(BankItemSchema) })
  .transform(({ buildId, items }): QuizBank => ({
    buildId,
    items,
    byId: new Map(items.map((item) => [item.id, item])),
  }));

export interface QuizBank {
  /** Changes with the content. */
  readonly buildId: string;
  /** In course order. */
  readonly items: readonly BankItem[];
  readonly byId: ReadonlyMap<string, BankItem>;
}

/** Compiles the chapters' items into a directory. The file appears whole or not at all. */
export async function buildBank(quizzes: readonly ChapterQuiz[], outDir: string): Promise<void> {
  const items = quizzes.flatMap(({ chapterId, items: own }) =>
    own.map((definition) => compileItem(definition, chapterId)),
  );
  const buildId = createHash('sha256').update(JSON.stringify(items)).digest('hex').slice(0, 16);
  const text = JSON.stringify({ buildId, items });
  const file = join(outDir, BANK_FILE);
  await mkdir(outDir, { recursive: true });
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) return;
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

/** Reads the bank from a build directory; the same object until the file changes. Throws ENOENT where nothing was built. */
export function loadBank(directory: string): Promise<QuizBank> {
  return banks.load(join(directory, BANK_FILE));
}

/** A bank of these items, for tests. */
export function createBank(items: readonly BankItem[]): QuizBank {
  return { buildId: 'made', items, byId: new Map(items.map((item) => [item.id, item])) };
}

const banks = createFileCache(BankSchema);
