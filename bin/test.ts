/**
 * Runs every test, in the order in which a fault is cheapest to find, and closes with what failed and the counts.
 * Names of stages as arguments run only those: `npm test -- types unit`.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { findBrowser } from '@/tests/browser';
import { paths } from './paths';

interface Counts {
  readonly passed: number;
  readonly skipped: number;
  /** A line for each check that failed. */
  readonly failures: readonly string[];
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

let passed = 0;
let skipped = 0;
const failures: string[] = [];
for (const stage of STAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const counts = await runStage(stage);
  passed += counts.passed;
  skipped += counts.skipped;
  failures.push(...counts.failures);
}
// Named once more, since thousands of lines may lie between a failure and the end.
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
console.log(`\n${passed} passed, ${failures.length} failed, ${skipped} skipped`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function runStage(stage: Stage): Promise<Counts> {
  console.log(`\n── ${stage.name}`);
  const start = performance.now();
  const { code, complaints } = await spawnAndWait(stage);
  const counts = (await stage.count?.().catch(() => undefined)) ?? {
    passed: code === 0 ? 1 : 0,
    skipped: 0,
    failures: [],
  };
  // A runner that died without a failed test of its own has failed all the same.
  const failures =
    code !== 0 && counts.failures.length === 0
      ? [[`${stage.name}: ended with code ${code}`, ...complaints].join('\n    ')]
      : counts.failures.map((line) => `${stage.name}: ${line}`);
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  console.log(`── ${stage.name}: ${code === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
  return { ...counts, failures };
}

interface Ending {
  readonly code: number;
  /** Lines that tell what is wrong, of a runner without a report. */
  readonly complaints: readonly string[];
}

const MAX_COMPLAINTS = 20;

function spawnAndWait({ command: [file = node, ...args], count }: Stage): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const complaints: string[] = [];
    const { env } = process;
    const child = spawn(file, args, {
      cwd: paths.root,
      stdio: ['ignore', count === undefined ? 'pipe' : 'inherit', 'inherit'],
      env: { ...env, CHROME_PATH: browser, NEXT_TELEMETRY_DISABLED: '1' },
    });
    if (child.stdout !== null) {
      child.stdout.pipe(process.stdout, { end: false });
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (/✗|\berror\b/i.test(line) && complaints.length < MAX_COMPLAINTS) complaints.push(line.trim());
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, complaints }));
  });
}

const VitestReport = z.object({
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

async function countVitest(): Promise<Counts> {
  const report = VitestReport.parse(await readReport('unit.json'));
  const failures = report.testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(paths.root, name);
    const failed = assertionResults.filter((one) => one.status === 'failed');
    // A file that could not be loaded has no test that failed.
    if (failed.length === 0 && status === 'failed') return [file];
    return failed.map(({ fullName }) => `${file}: ${fullName}`);
  });
  return {
    passed: report.numPassedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}

const PlaywrightSpecs = z.array(
  z.object({
    file: z.string(),
    line: z.number(),
    title: z.string(),
    tests: z.array(z.object({ status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']) })),
  }),
);
const PlaywrightSuite = z.object({
  specs: PlaywrightSpecs,
  get suites() {
    return z.array(PlaywrightSuite).optional();
  },
});
const PlaywrightReport = z.object({
  errors: z.array(z.object({ message: z.string().optional() })),
  suites: z.array(PlaywrightSuite),
});

async function countPlaywright(): Promise<Counts> {
  const report = PlaywrightReport.parse(await readReport('e2e.json'));
  const specsOf = ({
    specs,
    suites = [],
  }: z.infer<typeof PlaywrightSuite>): z.infer<typeof PlaywrightSpecs> => [
    ...specs,
    ...suites.flatMap(specsOf),
  ];
  const specs = report.suites.flatMap(specsOf);
  const statuses = specs.flatMap(({ tests }) => tests.map(({ status }) => status));
  return {
    passed: statuses.filter((status) => status === 'expected' || status === 'flaky').length,
    skipped: statuses.filter((status) => status === 'skipped').length,
    failures: [
      ...report.errors.map(
        ({ message = 'an error outside the tests' }) =>
          stripVTControlCharacters(message).split('\n', 1)[0] ?? '',
      ),
      ...specs
        .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected'))
        .map(({ file, line, title }) => `${file}:${line}: ${title}`),
    ],
  };
}

async function readReport(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(reports, name), 'utf8'));
}
