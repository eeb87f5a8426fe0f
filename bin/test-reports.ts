/** What the runners' own reports say: how many tests passed, and which did not. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import { paths } from './paths';

export interface Counts {
  readonly passed: number;
  readonly skipped: number;
  /** Those of the passed that did so at the second try only. */
  readonly flaky?: readonly string[];
  /** A line for each check that failed. */
  readonly failures: readonly string[];
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

/** Throws where there is no report, or none of this form. */
export async function readVitestReport(file: string): Promise<Counts> {
  const report = VitestReport.parse(await readJson(file));
  const failures = report.testResults.flatMap(({ name, status, assertionResults }) => {
    const path = relative(paths.root, name);
    const failed = assertionResults.filter((one) => one.status === 'failed');
    // A file that could not be loaded has no test that failed.
    if (failed.length === 0 && status === 'failed') return [path];
    return failed.map(({ fullName }) => `${path}: ${fullName}`);
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

/** Throws where there is no report, or none of this form. */
export async function readPlaywrightReport(file: string): Promise<Counts> {
  const report = PlaywrightReport.parse(await readJson(file));
  const specsOf = ({
    specs,
    suites = [],
  }: z.infer<typeof PlaywrightSuite>): z.infer<typeof PlaywrightSpecs> => [
    ...specs,
    ...suites.flatMap(specsOf),
  ];
  const specs = report.suites.flatMap(specsOf);
  const named = (wanted: 'unexpected' | 'flaky') =>
    specs
      .filter(({ tests }) => tests.some(({ status }) => status === wanted))
      .map(({ file, line, title }) => `${file}:${line}: ${title}`);
  const statuses = specs.flatMap(({ tests }) => tests.map(({ status }) => status));
  return {
    passed: statuses.filter((status) => status === 'expected' || status === 'flaky').length,
    skipped: statuses.filter((status) => status === 'skipped').length,
    failures: [
      ...report.errors.map(
        ({ message = 'an error outside the tests' }) =>
          stripVTControlCharacters(message).split('\n', 1)[0] ?? '',
      ),
      ...named('unexpected'),
    ],
    flaky: named('flaky'),
  };
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
