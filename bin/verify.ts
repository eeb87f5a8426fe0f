/**
 * `npm run --silent verify -- <exercise-id> <file> [--json] [--seed N]`: grades a file just as the server does.
 * `npm run --silent verify -- --batch <manifest.jsonl> --json`: many, one verdict a line.
 * Ends with 0 passed, 1 not passed, 2 unusable.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnv } from '@/lib/env';
import { openDigits } from '@/lib/exercise/digits/open-digits';
import { discoverCatalog } from '@/lib/exercise/discover-catalog';
import type { Catalog, Locale } from '@/lib/exercise/types';
import { createGradingEngine, type GradingEngine } from '@/lib/grading/grading-engine';
import { createReferenceEngine } from '@/lib/grading/reference-engine';
import { formatGrading } from '@/lib/grading/verify/format-verdict';
import { createVerdictText } from '@/lib/grading/verify/render-message';
import { readSourceFile, UnusableError } from '@/lib/grading/verify/read-source-file';
import { runBatch, toLines } from '@/lib/grading/verify/run-batch';
import { createSandboxPool } from '@/lib/sandbox/server/sandbox-pool';
import { paths } from './paths';
import { ensureSandboxBuild } from './sandbox-build';

const EXIT = { passed: 0, notPassed: 1, unusable: 2 } as const;
const BATCH_CONCURRENCY = 2;

interface Options {
  readonly json: boolean;
  readonly locale: Locale;
  readonly seed?: string;
  /** npm changes to the project's folder; paths are meant from where it was called. */
  readonly cwd: string;
}

/** Wrong arguments: the usage is the answer. */
class UsageError extends Error {}

const options: { json: boolean; locale: Locale } = { json: false, locale: toLocale(undefined) };

async function main(): Promise<number> {
  const { values, positionals } = parse();
  options.json = values.json;
  options.locale = toLocale(values.lang);
  const { INIT_CWD: cwd = process.cwd() } = inheritedEnvironment();
  const given: Options = { ...options, cwd, ...(values.seed === undefined ? {} : { seed: values.seed }) };
  if (given.seed === '') throw new UsageError();
  if (values.batch !== undefined) {
    if (positionals.length > 0 || !values.json) throw new UsageError();
    return verifyBatch(resolve(cwd, values.batch), given);
  }
  const [exerciseId, file, ...rest] = positionals;
  if (exerciseId === undefined || file === undefined || rest.length > 0) throw new UsageError();
  return verifyFile({ exerciseId, file: resolve(cwd, file) }, given);
}

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      seed: { type: 'string' },
      batch: { type: 'string' },
      lang: { type: 'string' },
    },
  });
}

async function verifyFile(
  { exerciseId, file }: { readonly exerciseId: string; readonly file: string },
  { json, locale, seed }: Options,
): Promise<number> {
  const catalog = await discoverCatalog(paths.exercises);
  const exercise = selectExercise(catalog, exerciseId);
  const source = await readSourceFile(file);
  return withEngine(catalog, async (engine) => {
    const grading = await engine.grade({ exerciseId, source, ...(seed === undefined ? {} : { seed }) });
    print(json ? JSON.stringify(grading.verdict) : formatGrading(grading, { exercise, locale }));
    return grading.verdict.status === 'passed' ? EXIT.passed : EXIT.notPassed;
  });
}

async function verifyBatch(manifestFile: string, { cwd, seed }: Options): Promise<number> {
  const manifest = await readFile(manifestFile, 'utf8').catch(() => {
    throw new UnusableError('unreadable_file', manifestFile);
  });
  if (toLines(manifest).length === 0) throw new UnusableError('empty_source', manifestFile);
  const catalog = await discoverCatalog(paths.exercises);
  return withEngine(catalog, async (engine) => {
    const allPassed = await runBatch({
      manifest,
      concurrency: BATCH_CONCURRENCY,
      emit: (result) => print(JSON.stringify(result)),
      async verify(line) {
        const exerciseId = selectExercise(catalog, line.exercise).definition.id;
        const source = await readSourceFile(resolve(cwd, line.file));
        const chosen = line.seed ?? seed;
        const request = { exerciseId, source, ...(chosen === undefined ? {} : { seed: chosen }) };
        return (await engine.grade(request)).verdict;
      },
    });
    return allPassed ? EXIT.passed : EXIT.notPassed;
  });
}

function selectExercise(catalog: Catalog, id: string) {
  const exercise = catalog.exercises.get(id);
  if (exercise === undefined) throw new UnusableError('unknown_exercise', id.slice(0, 100));
  return exercise;
}

/** The server's own sandbox and references, closed again whatever happens. */
async function withEngine(
  catalog: Catalog,
  use: (engine: GradingEngine) => Promise<number>,
): Promise<number> {
  const env = readEnv();
  await openDigits(env);
  const buildDir = await ensureSandboxBuild();
  const pool = await createSandboxPool({ backend: env.BACKEND, mode: env.SANDBOX, warm: 1, buildDir });
  try {
    const references = await createReferenceEngine();
    const engine = createGradingEngine({ catalog, pool, references });
    try {
      return await use(engine);
    } finally {
      engine.close();
      await references.close();
    }
  } finally {
    await pool.close();
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** `--lang`, else the terminal's language: `LANG` decides, and Intl knows it on every platform. */
function toLocale(language: string | undefined): Locale {
  const chosen = language ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return chosen.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

/** npm's own variables are no settings of ours, so lib/env does not know them. */
function inheritedEnvironment(): NodeJS.ProcessEnv {
  const { env } = process;
  return env;
}

function explain(error: unknown): { readonly code: string; readonly text: string } {
  const text = createVerdictText(options.locale);
  if (error instanceof UsageError || isParseError(error))
    return { code: 'usage', text: text('report.usage') };
  const code = error instanceof UnusableError ? error.code : 'unavailable';
  const detail = error instanceof Error ? error.message : String(error);
  return { code, text: text(`report.${code}`, { detail, line: 0 }) };
}

/** parseArgs' own errors. */
function isParseError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

process.exitCode = await main().catch((error: unknown) => {
  const { code, text } = explain(error);
  process.stderr.write(`${text}\n`);
  if (options.json)
    print(JSON.stringify({ error: { code, detail: error instanceof Error ? error.message : '' } }));
  return EXIT.unusable;
});
