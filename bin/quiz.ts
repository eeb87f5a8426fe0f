/** `npm run quiz -- check [chapter …]`: proves the quiz bank, or the items of some chapters. */
import { createCliText } from '@/lib/authoring/cli-text';
import { CatalogError } from '@/lib/exercise/catalog-fault';
import { discoverCatalog } from '@/lib/exercise/discover-catalog';
import { checkBank } from '@/lib/quiz/check/check-bank';
import { discoverQuiz } from '@/lib/quiz/discover-quiz';
import { paths } from './paths';

const text = createCliText();

async function main([command, ...wanted]: readonly string[]): Promise<number> {
  if (command !== 'check') {
    process.stderr.write(`${text('quiz_usage')}\n`);
    return 2;
  }
  const catalog = await discoverCatalog(paths.exercises);
  const chapters = catalog.chapters
    .map(({ id }) => id)
    .filter((id) => wanted.length === 0 || wanted.some((name) => id === name || id.startsWith(`${name}-`)));
  if (chapters.length === 0) {
    process.stderr.write(`${text('quiz_usage')}\n`);
    return 2;
  }
  const quizzes = await discoverQuiz(paths.exercises, chapters);
  const { items, faults } = checkBank(quizzes, catalog, { whole: wanted.length === 0 });
  for (const { at, code, params = {} } of faults)
    process.stdout.write(`✗ ${at}: ${text.quizFault(code, params)}\n`);
  const counts = new Map<string, number>();
  for (const { kind } of items) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  process.stdout.write(`${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}\n`);
  process.stdout.write(`${text('quiz_checked', { items: items.length, faults: faults.length })}\n`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof CatalogError)) throw error;
  process.stderr.write(`${[text('catalog_broken'), ...error.faults.map(text.fault)].join('\n  ')}\n`);
  return 1;
});
