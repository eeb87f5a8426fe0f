/**
 * Runs every test, in the order in which a fault is cheapest to find, and closes with the counts.
 * Names of stages as arguments run only those: `npm test -- types unit`.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from '@/tests/browser';
import { paths } from './paths';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads the runner's own report; without it the exit code counts as one check. */
  readonly count?: () => Promise<Counts>;
}

const reports = join(paths.build, 'reports');
const node = process.execPath;
const command = (path: string) => join(paths.root, 'node_modules', path);

const STAGES: readonly Stage[] = [
  { name: 'types', command: [node, command('typescript/bin/tsc'), '--noEmit'] },
  { name: 'lint', command: [node, command('eslint/bin/eslint.js'), '.', '--max-warnings=0'] },
  {
    name: 'format',
    command: [node, command('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  },
  {
    name: 'imports',
    command: [
      node,
      command('dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      'tests/dependency-cruiser.cjs',
      'app',
      'bin',
      'db',
      'exercises',
      'lib',
    ],
  },
  {
    name: 'unused',
    command: [
      node,
      command('knip/bin/knip.js'),
      '--config',
      'tests/knip.json',
      '--no-progress',
      '--no-config-hints',
    ],
  },
  { name: 'build', command: [node, '--import', paths.tsxLoader, 'bin/build.ts'] },
  {
    name: 'unit',
    command: [
      node,
      command('vitest/vitest.mjs'),
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(reports, 'unit.json')}`,
    ],
    count: countVitest,
  },
  { name: 'quiz', command: [node, '--import', paths.tsxLoader, 'bin/quiz.ts', 'check'] },
  {
    name: 'exercises',
    command: [node, '--import', paths.tsxLoader, 'bin/exercise.ts', 'check', '--report'],
  },
  {
    name: 'e2e',
    command: [node, command('@playwright/test/cli.js'), 'test', '--config', 'e2e/playwright.config.ts'],
    count: countPlaywright,
  },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `Unknown stage: ${unknown.join(', ')}. There are: ${STAGES.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });
const browser = await findBrowser();
console.log(`Browser: ${browser}`);

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const stage of STAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const counts = await runStage(stage);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runStage(stage: Stage): Promise<Counts> {
  console.log(`\n── ${stage.name}`);
  const start = performance.now();
  const code = await spawnAndWait(stage.command);
  const counts: Counts = (await stage.count?.().catch(() => undefined)) ?? {
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
    skipped: 0,
  };
  // A runner that died without a failed test of its own has failed all the same.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  console.log(`── ${stage.name}: ${code === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
  return counts;
}

function spawnAndWait([file = node, ...args]: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const { env } = process;
    const child = spawn(file, args, {
      cwd: paths.root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...env, CHROME_PATH: browser, NEXT_TELEMETRY_DISABLED: '1' },
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function countVitest(): Promise<Counts> {
  const report: unknown = JSON.parse(await readFile(join(reports, 'unit.json'), 'utf8'));
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests'),
    skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
  };
}

async function countPlaywright(): Promise<Counts> {
  const report: unknown = JSON.parse(await readFile(join(reports, 'e2e.json'), 'utf8'));
  const stats: unknown =
    typeof report === 'object' && report !== null && 'stats' in report ? report.stats : {};
  return {
    passed: numberAt(stats, 'expected') + numberAt(stats, 'flaky'),
    failed: numberAt(stats, 'unexpected'),
    skipped: numberAt(stats, 'skipped'),
  };
}

function numberAt(value: unknown, key: string): number {
  const entry: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  if (typeof entry !== 'number') throw new Error(`The report has no ${key}.`);
  return entry;
}
