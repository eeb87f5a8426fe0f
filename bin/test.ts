/**
 * Runs every test, in the order in which a fault is cheapest to find, and closes with what failed and the counts.
 * Names of stages as arguments run only those: `npm test -- types unit`.
 */
import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findBrowser } from '@/tests/browser';
import { paths } from './paths';
import { readPlaywrightReport, readVitestReport, type Counts } from './test-reports';

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
    count: () => readVitestReport(join(reports, 'unit.json')),
  },
  { name: 'quiz', command: [node, '--import', paths.tsxLoader, 'bin/quiz.ts', 'check'] },
  {
    name: 'exercises',
    command: [node, '--import', paths.tsxLoader, 'bin/exercise.ts', 'check', '--report'],
  },
  {
    name: 'e2e',
    command: [node, command('@playwright/test/cli.js'), 'test', '--config', 'e2e/playwright.config.ts'],
    count: () => readPlaywrightReport(join(reports, 'e2e.json')),
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

let passed = 0;
let skipped = 0;
const failures: string[] = [];
const flaky: string[] = [];
for (const stage of STAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const counts = await runStage(stage);
  passed += counts.passed;
  skipped += counts.skipped;
  failures.push(...counts.failures);
  flaky.push(...(counts.flaky ?? []));
}
if (flaky.length > 0) console.log(`\nPassed at the second try:\n${toList(flaky)}`);
// Named once more, since thousands of lines may lie between a failure and the end.
if (failures.length > 0) console.log(`\nFailed:\n${toList(failures)}`);
console.log(`\n${passed} passed, ${failures.length} failed, ${skipped} skipped`);
process.exitCode = failures.length > 0 ? 1 : 0;

function toList(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}

async function runStage(stage: Stage): Promise<Counts> {
  console.log(`\n── ${stage.name}`);
  const start = performance.now();
  const { code, lastWords } = await spawnAndWait(stage);
  const { failures, ...counts } = await countOf(stage, code);
  // A runner that died without a failed test of its own has failed all the same.
  const named =
    code !== 0 && failures.length === 0
      ? [[`ended with code ${code}`, ...lastWords].join('\n    ')]
      : failures;
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  console.log(`── ${stage.name}: ${named.length === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
  return { ...counts, failures: named.map((line) => `${stage.name}: ${line}`) };
}

async function countOf({ count }: Stage, code: number): Promise<Counts> {
  if (count === undefined) return { passed: code === 0 ? 1 : 0, skipped: 0, failures: [] };
  return count().catch((error: unknown) => ({
    passed: 0,
    skipped: 0,
    failures: [`no report: ${String(error)}`],
  }));
}

interface Ending {
  readonly code: number;
  /** Of a runner without a report: the lines marked as faults, else the last ones. */
  readonly lastWords: readonly string[];
}

function spawnAndWait({ command: [file = node, ...args], count }: Stage): Promise<Ending> {
  const MAX_LINES = 20;
  return new Promise((resolve, reject) => {
    const marked: string[] = [];
    const last: string[] = [];
    const { env } = process;
    const output = count === undefined ? 'pipe' : 'inherit';
    const child = spawn(file, args, {
      cwd: paths.root,
      stdio: ['ignore', output, output],
      env: { ...env, CHROME_PATH: browser, NEXT_TELEMETRY_DISABLED: '1' },
    });
    const listen = (line: string) => {
      if (line.trim() === '') return;
      if (line.includes('✗')) marked.push(line.trim());
      last.push(line.trim());
      if (last.length > MAX_LINES) last.shift();
    };
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      if (from === null) continue;
      from.pipe(to, { end: false });
      createInterface({ input: from }).on('line', listen);
    }
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? 1, lastWords: marked.length > 0 ? marked.slice(0, MAX_LINES) : last }),
    );
  });
}
