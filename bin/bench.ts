/** Measures what the product promises, each figure beside a baseline of the same run. `--json` for machines. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@/db/embedded';
import { discoverCatalog } from '@/lib/exercise/discover-catalog';
import type { Catalog } from '@/lib/exercise/types';
import { measureBatch } from './bench/batch';
import { measureBaselineNode } from './bench/baseline-node';
import { benchQuiz } from './bench/bench-quiz';
import { signIn } from './bench/http';
import { startInstallation } from './bench/installation';
import { measurePageScripts } from './bench/page-size';
import type { BenchResult } from './bench/result';
import { measureThroughput } from './bench/throughput';
import { measureVerdictLatency } from './bench/verdict-latency';
import { paths } from './paths';

const PORT = 3917;
const PASSWORD = 'a-password-for-measuring';
const json = process.argv.includes('--json');
const results: BenchResult[] = [];
let postgresMs = Number.NaN;
const dataDir = await mkdtemp(join(tmpdir(), 'gradstep-bench-'));

try {
  const catalog = await discoverCatalog(paths.exercises);
  const reference = catalog.exercises.get('gradient-step')?.reference;
  if (reference === undefined) throw new Error('gradient-step is not in the catalogue.');
  const options = { dataDir, port: PORT, password: PASSWORD };
  say('first start');
  await (await startInstallation(options)).stop();
  await benchStart();
  say('second start');
  const installation = await startInstallation(options);
  try {
    await benchRunning(reference, installation);
  } finally {
    await installation.stop();
  }
  report({
    name: 'start with an existing database and build',
    value: installation.startMs / 1_000,
    unit: 's',
    baseline: { name: 'PostgreSQL alone', value: postgresMs / 1_000, unit: 's' },
    ratio: postgresMs / installation.startMs,
    target: '≤ 5 s',
    met: installation.startMs <= 5_000,
  });
  say('batch of all references');
  await benchBatch(catalog);
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
if (json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
process.exitCode = results.every(({ met }) => met) ? 0 : 1;

async function benchRunning(
  source: string,
  installation: Awaited<ReturnType<typeof startInstallation>>,
): Promise<void> {
  const session = await signIn(installation.url, 'student@example.com', PASSWORD);
  say('quizzes');
  await benchQuiz(session, await installation.databaseUrl(), report);
  say('latency');
  const latency = await measureVerdictLatency(session, source, 40);
  say('throughput');
  const databaseUrl = await installation.databaseUrl();
  await measureThroughput(databaseUrl, source, 40);
  const rate = await measureThroughput(databaseUrl, source, 400);
  say('baseline: one node per submission');
  const oneNodeMs = 1_000 / (await measureBaselineNode(5, 1));
  const nodeRate = await measureBaselineNode(40, 2);
  report({
    name: 'verifications of gradient-step through queue, sandbox and database',
    value: rate,
    unit: '/s',
    baseline: { name: 'one unsandboxed node with TF.js per submission', value: nodeRate, unit: '/s' },
    ratio: rate / nodeRate,
    target: '≥ 30/s and ≥ 3 × the baseline',
    met: rate >= 30 && rate >= 3 * nodeRate,
  });
  report({
    name: 'POST to verdict event on an idle server, median',
    value: latency.medianMs,
    unit: 'ms',
    baseline: { name: 'one unsandboxed node with TF.js', value: oneNodeMs, unit: 'ms' },
    ratio: oneNodeMs / latency.medianMs,
    target: '≤ 60 ms',
    met: latency.medianMs <= 60,
    details: { p95Ms: round(latency.p95Ms) },
  });
  await benchPage(installation.url);
}

async function benchBatch(catalog: Catalog): Promise<void> {
  const { rate, baselineRate, slowest } = await measureBatch(catalog);
  report({
    name: `all ${catalog.exercises.size} reference solutions through verify --batch`,
    value: rate,
    unit: 'exercises/s',
    baseline: { name: 'one unsandboxed node per exercise', value: baselineRate, unit: 'exercises/s' },
    ratio: rate / baselineRate,
    target: 'at least the baseline',
    met: rate >= baselineRate,
    details: Object.fromEntries(slowest.map(({ id, durationMs }) => [`${id} ms`, Math.round(durationMs)])),
  });
}

async function benchPage(url: string): Promise<void> {
  const exercise = await measurePageScripts(`${url}/ko/exercises/gradient-step`);
  const plain = await measurePageScripts(`${url}/ko/sign-in`);
  report({
    name: 'compressed JavaScript of the exercise page before editor and TF.js',
    value: exercise / 1_000,
    unit: 'KB',
    baseline: { name: 'the sign-in page', value: plain / 1_000, unit: 'KB' },
    ratio: plain / exercise,
    target: '≤ 200 KB',
    met: exercise <= 200_000,
  });
}

/** What PostgreSQL alone takes of a start. */
async function benchStart(): Promise<void> {
  const startedAt = performance.now();
  const postgres = await startEmbeddedPostgres({ dataDir });
  postgresMs = performance.now() - startedAt;
  await postgres.stop();
}

function report(result: BenchResult): void {
  results.push(result);
  if (json) return;
  const { baseline } = result;
  console.log(
    `${result.met ? '✓' : '✗'} ${result.name}: ${round(result.value)} ${result.unit} (${result.target}); ` +
      `${baseline.name}: ${round(baseline.value)} ${baseline.unit}; ratio ${round(result.ratio)}` +
      (result.details === undefined ? '' : ` ${JSON.stringify(result.details)}`),
  );
}

function say(text: string): void {
  if (!json) console.log(`… ${text}`);
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
