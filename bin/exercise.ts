/**
 * `npm run exercise -- new <chapter>/<id>` makes an exercise to begin from;
 * `npm run exercise -- check [id…] [--seeds N] [--backends wasm,cpu] [--report] [--json]` proves exercises on every backend that runs here.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { launchCheckBrowser } from './check-browser';
import { paths } from './paths';
import { ensureSandboxBuild } from './sandbox-build';
import { checkCourse } from '@/lib/authoring/check/check-course';
import { formatExercise, formatRates, formatSummary } from '@/lib/authoring/check/format-report';
import { openBackends } from '@/lib/authoring/check/open-backends';
import type { CheckBackendName } from '@/lib/authoring/check/types';
import { createCliText } from '@/lib/authoring/cli-text';
import { newExercise } from '@/lib/authoring/new-exercise';
import { CatalogError } from '@/lib/exercise/catalog-fault';
import { MnistError } from '@/lib/exercise/digits/load-mnist';
import { openDigits } from '@/lib/exercise/digits/open-digits';
import { inspectCatalog } from '@/lib/exercise/discover-catalog';
import { readEnv } from '@/lib/env';
import { createReferenceEngine } from '@/lib/grading/reference-engine';
import { createSandboxPool } from '@/lib/sandbox/server/sandbox-pool';

const DEFAULT_SEEDS = 20;
/** Against a reference that never ends: how busy the machine is must not end one. */
const REFERENCE_TIMEOUT_MS = 300_000;
const BACKENDS: readonly CheckBackendName[] = ['wasm', 'cpu', 'webgpu', 'webgl'];
const text = createCliText();
const say = (...lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
const complain = (...lines: readonly string[]) => process.stderr.write(`${lines.join('\n')}\n`);

class UsageError extends Error {}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof CatalogError) complain(text('catalog_broken'), ...error.faults.map(text.fault));
  else if (isUsageError(error)) complain(text('exercise_usage'));
  else if (error instanceof MnistError)
    complain(text(`mnist_${error.fault}`, { address: error.address, detail: error.detail }));
  else throw error;
  return error instanceof CatalogError ? 1 : 2;
});

async function main([command, ...args]: readonly string[]): Promise<number> {
  if (command === 'new') return runNew(args);
  if (command === 'check') return runCheck(args);
  throw new UsageError('unknown command');
}

async function runNew(args: readonly string[]): Promise<number> {
  const [target, ...rest] = args;
  if (target === undefined || rest.length > 0) throw new UsageError('one target');
  const made = await newExercise(paths.exercises, target);
  if (!made.created) {
    complain(text(`new_${made.problem}`, { detail: made.detail }));
    return 1;
  }
  say(text('created', { folder: made.folder }), ...made.files.map((file) => `  ${file}`));
  say('', text('created_next', { id: made.folder.split('/')[1] ?? '' }));
  return 0;
}

interface CheckArguments {
  readonly ids: readonly string[];
  readonly seeds: number;
  readonly backends: readonly CheckBackendName[];
  readonly report: boolean;
  readonly json: boolean;
}

function parseCheck(args: readonly string[]): CheckArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seeds: { type: 'string', default: String(DEFAULT_SEEDS) },
      backends: { type: 'string', default: BACKENDS.join(',') },
      report: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const seeds = Number(values.seeds);
  if (!Number.isInteger(seeds) || seeds < 1 || seeds > 1_000) throw new UsageError('seeds');
  const named = new Set(values.backends.split(','));
  const backends = BACKENDS.filter((name) => named.delete(name));
  if (backends.length === 0 || named.size > 0) throw new UsageError('backends');
  const { report, json } = values;
  return { ids: positionals, seeds, backends, report, json };
}

async function runCheck(args: readonly string[]): Promise<number> {
  const { ids, seeds, backends: names, report, json } = parseCheck(args);
  await openDigits(readEnv());
  const { catalog, faults } = await inspectCatalog(paths.exercises);
  const wanted = ids.length > 0 ? ids : [...catalog.exercises.keys()];
  const unknown = wanted.filter((id) => !catalog.exercises.has(id));
  // An author checks one exercise while another one is half written; without ids the whole course must be sound.
  const relevant = faults.filter(
    ({ file }) => ids.length === 0 || unknown.some((id) => file.includes(`/${id}/`)),
  );
  if (relevant.length > 0) throw new CatalogError(relevant);
  if (unknown.length > 0 || wanted.length === 0) {
    complain(...unknown.map((id) => text('check_unknown', { id })), text('check_empty'));
    return 2;
  }

  const show = json ? complain : say;
  show(text('check_starting'));
  const buildDir = await ensureSandboxBuild();
  const backends = await openBackends({
    text,
    names,
    createPool: (backend) =>
      createSandboxPool({
        backend,
        mode: 'auto',
        warm: 2,
        cleanRooms: 'shared',
        buildDir,
        // Many seeds share a sandbox, on software graphics with all processors: on a slow machine that takes more than a submission may.
        dangerouslyWithout: ['rlimit-cpu'],
      }),
    launchBrowser: launchCheckBrowser,
  });
  const references = await createReferenceEngine({ timeoutMs: REFERENCE_TIMEOUT_MS });
  try {
    show(
      ...backends.open.map(({ name, device }) => text('check_backend', { backend: name, device })),
      ...backends.missing.map(({ name, reason }) => text('check_skipped', { backend: name, reason })),
      '',
    );
    const result = await checkCourse({
      catalog,
      backends,
      references,
      ids: wanted,
      seeds,
      // More than there are processors: runs on graphics wait for each other.
      concurrency: Math.min(6, availableParallelism() + 3),
      onReport: (one) => show(...formatExercise(one, text), ''),
    });
    if (json) say(JSON.stringify(result, null, 2));
    if (report) show(...formatRates(result, text), '');
    show(...formatSummary(result, text));
    return result.passed ? 0 : 1;
  } finally {
    await Promise.all([references.close(), backends.close()]);
  }
}

function isUsageError(error: unknown): boolean {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
