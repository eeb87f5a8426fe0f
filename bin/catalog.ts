/** `npm run --silent catalog -- [--json]`: what the course holds. */
import { parseArgs } from 'node:util';
import { createCliText } from '@/lib/authoring/cli-text';
import { formatCatalog, listCatalog } from '@/lib/authoring/list-catalog';
import { CatalogError } from '@/lib/exercise/catalog-fault';
import { discoverCatalog } from '@/lib/exercise/discover-catalog';
import { discoverQuiz } from '@/lib/quiz/discover-quiz';
import { paths } from './paths';

const text = createCliText();

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  try {
    const catalog = await discoverCatalog(paths.exercises);
    const chapters = catalog.chapters.map(({ id }) => id);
    const listing = listCatalog(catalog, await discoverQuiz(paths.exercises, chapters));
    const lines = values.json ? [JSON.stringify(listing, null, 2)] : formatCatalog(listing, text.locale);
    process.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof CatalogError)) throw error;
    process.stderr.write(`${[text('catalog_broken'), ...error.faults.map(text.fault)].join('\n  ')}\n`);
    return 1;
  }
}

process.exitCode = await main().catch((error: unknown) => {
  if (!isUsageError(error)) throw error;
  process.stderr.write(`${text('catalog_usage')}\n`);
  return 2;
});

/** parseArgs' own errors. */
function isUsageError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
