import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkExercise } from '@/lib/authoring/check/check-exercise';
import { YARDSTICK_MS } from '@/lib/authoring/check/measure-slowness';
import type { ExerciseReport, OpenBackend } from '@/lib/authoring/check/types';
import { createSkeleton } from '@/lib/authoring/skeleton';
import { discoverCatalog } from '@/lib/exercise/discover-catalog';
import { createReferenceEngine } from '@/lib/grading/reference-engine';
import type { ReferenceEngine } from '@/lib/grading/reference-types';
import { buildRunnerBundles } from '@/lib/sandbox/server/build-runner';
import { createSandboxPool } from '@/lib/sandbox/server/sandbox-pool';
import type { SandboxPool } from '@/lib/sandbox/server/types';
import { EXERCISE, writeSampleCourse, type Files, type SampleCourse } from '../exercise/sample-course';

let buildDir: string;
let pool: SandboxPool;
let references: ReferenceEngine;
let course: SampleCourse | undefined;

beforeAll(async () => {
  buildDir = await mkdtemp(join(tmpdir(), 'gradstep-runner-'));
  await buildRunnerBundles(buildDir);
  pool = await createSandboxPool({ backend: 'wasm', mode: 'auto', warm: 1, buildDir });
  references = await createReferenceEngine();
});

afterAll(async () => {
  await Promise.all([pool.close(), references.close()]);
  await rm(buildDir, { recursive: true, force: true });
});

afterEach(async () => {
  await course?.remove();
});

async function check(changes: Files = {}, overrides: Partial<OpenBackend> = {}): Promise<ExerciseReport> {
  await course?.remove();
  course = await writeSampleCourse(changes);
  const exercise = (await discoverCatalog(course.directory)).exercises.get('total');
  if (!exercise) throw new Error('the sample has no exercise');
  const wasm = { name: 'wasm', device: 'test', isSoftware: false, grades: true, pool } as const;
  return checkExercise({
    exercise,
    backends: [{ ...wasm, ...overrides }],
    references,
    seeds: ['a', 'b'],
    concurrency: 2,
  });
}

const codes = ({ problems }: ExerciseReport) => problems.map(({ code }) => code);
const mistake = (body: string) => `import * as tf from '@tensorflow/tfjs';
export const feedback = { ko: '틀렸습니다.', en: 'That is wrong.' };
export function total(x: tf.Tensor1D): any {
  ${body}
}
`;

interface Times {
  readonly submissionMs: number;
  readonly yardstickMs: number;
}

/** Runs everything, and says that it took as long as told. */
function withTimes(real: SandboxPool, { submissionMs, yardstickMs }: Times): SandboxPool {
  return {
    ...real,
    run: async (job) => {
      const run = await real.run(job);
      if (job.entry !== 'yardstick') return { ...run, durationMs: submissionMs };
      const cases = run.cases.map((one) =>
        one.kind === 'returned' ? { ...one, durationMs: yardstickMs } : one,
      );
      return { ...run, cases };
    },
  };
}

const oracle = (value: string) => `export default ([x]) => ${value};`;

describe('checkExercise', () => {
  test('passes a sound exercise and says what was run', async () => {
    const report = await check();

    expect(report).toMatchObject({ passed: true, faults: [], problems: [], seeds: 2 });
    expect(report.right).toMatchObject([
      { solution: 'reference', backend: 'wasm', runs: 2, rejected: 0, margin: 0 },
      { solution: 'alternative', backend: 'wasm', runs: 2, rejected: 0 },
    ]);
    expect(report.oracle).toMatchObject({ cases: 5 });
    expect(report.wrong).toMatchObject([
      { kind: 'starter', runs: 2, accepted: 0 },
      { kind: 'mistake', name: 'mean', runs: 2, accepted: 0, recognized: 2 },
    ]);
  });

  test.each<[string, Files, string]>([
    [
      'a starter that earns points',
      {
        '01-sums/total/starter.ts':
          "import * as tf from '@tensorflow/tfjs'; export const total = (x: tf.Tensor1D) => ({ sum: 0, doubled: x.mul(2) });",
      },
      'starter_scores',
    ],
    [
      'a mistake that passes',
      { '01-sums/total/mistakes/right.ts': mistake('return { sum: x.sum(), doubled: x.mul(2) };') },
      'mistake_accepted',
    ],
    [
      'two mistakes that look the same',
      {
        '01-sums/total/mistakes/twin.ts': mistake('return { sum: x.sum().div(x.size), doubled: x.mul(2) };'),
      },
      'mistake_not_recognized',
    ],
    [
      'a mistake that throws',
      { '01-sums/total/mistakes/loud.ts': mistake("throw new Error('no');") },
      'mistake_did_not_run',
    ],
    [
      'a reference that draws at random',
      {
        '01-sums/total/reference.ts':
          "import * as tf from '@tensorflow/tfjs'; export const total = (x: tf.Tensor1D) => ({ sum: x.sum().add(Math.random()), doubled: x.mul(2) });",
      },
      'not_deterministic',
    ],
    [
      'a reference that throws',
      { '01-sums/total/reference.ts': "export function total() { throw new Error('broken'); }" },
      'right_failed',
    ],
    [
      'a second solution that is wrong',
      {
        '01-sums/total/alternative.ts': mistake('return { sum: x.mean(), doubled: x.mul(2) };').replace(
          'export const',
          'const',
        ),
      },
      'right_rejected',
    ],
    [
      'a reference that disagrees with the formula',
      { '01-sums/total/oracle.ts': oracle('({ sum: x.length, doubled: x.map((value) => 2 * value) })') },
      'oracle_disagrees',
    ],
    [
      'a formula of another shape',
      { '01-sums/total/oracle.ts': oracle('({ sum: 1, doubled: [x] })') },
      'oracle_disagrees',
    ],
    [
      'a formula that throws',
      { '01-sums/total/oracle.ts': oracle('({ sum: x.no.such, doubled: x })') },
      'oracle_threw',
    ],
  ])('finds %s', async (_, changes, code) => {
    const report = await check(changes);

    expect(report.passed).toBe(false);
    expect(codes(report)).toContain(code);
  });

  test('proves that forbidden calls are stopped', async () => {
    const report = await check({
      '01-sums/total/exercise.ts': EXERCISE.replace(
        'minutes: 5',
        "minutes: 5, forbidden: ['softmax', 'autodiff']",
      ),
    });

    const probes = report.wrong.filter(({ kind }) => kind === 'forbidden');
    expect(codes(report)).toEqual([]);
    expect(probes.length).toBeGreaterThan(10);
    expect(probes.every(({ accepted, runs }) => accepted === 0 && runs === 1)).toBe(true);
  });

  test('finds a forbidden call that is not stopped', async () => {
    const careless: SandboxPool = { ...pool, run: (job) => pool.run({ ...job, forbidden: [] }) };
    const report = await check(
      { '01-sums/total/exercise.ts': EXERCISE.replace('minutes: 5', "minutes: 5, forbidden: ['softmax']") },
      { pool: careless },
    );

    expect(codes(report)).toContain('forbidden_not_stopped');
  });

  test('finds a reference that ran on another backend than the one to be proven', async () => {
    const report = await check({}, { name: 'webgpu' });

    expect(codes(report)).toContain('ran_elsewhere');
    expect(report.right).toMatchObject([{ solution: 'reference', rejected: 2 }, { rejected: 0 }]);
  });

  test('finds an error that uses up the tolerance', async () => {
    const drifting: SandboxPool = {
      ...pool,
      run: (job) =>
        pool.run({ ...job, source: job.source.replace('x.sum<tf.Scalar>()', 'x.sum().mul(1.0008)') }),
    };
    const report = await check({}, { pool: drifting });

    expect(report.right[0]?.rejected).toBe(0);
    expect(codes(report)).toContain('margin_too_small');
  });

  test.each([
    ['too slow on an idle machine', 1, true],
    ['not too slow on a machine twice as slow', 2, false],
  ])('finds a reference %s', async (_, slowness, isTooSlow) => {
    const slow: Files = {
      '01-sums/total/exercise.ts': EXERCISE.replace('minutes: 5', 'minutes: 5, limits: { timeMs: 4_000 }'),
    };
    const delayed = withTimes(pool, { submissionMs: 900, yardstickMs: slowness * YARDSTICK_MS });

    expect(codes(await check(slow, { pool: delayed })).includes('too_slow')).toBe(isTooSlow);
  });

  test('does not judge times on software graphics', async () => {
    const delayed = withTimes(pool, { submissionMs: 4_000, yardstickMs: YARDSTICK_MS });

    expect(codes(await check({}, { pool: delayed, isSoftware: true }))).not.toContain('too_slow');
  });

  test('does not take a solution for slow that is fast when measured again', async () => {
    const met = new Set<string>();
    const loaded: SandboxPool = {
      ...pool,
      run: async (job) => {
        const isFirst = !met.has(job.source);
        met.add(job.source);
        const times = { submissionMs: isFirst ? 4_000 : 5, yardstickMs: YARDSTICK_MS };
        return withTimes(pool, times).run(job);
      },
    };

    const report = await check({}, { pool: loaded, grades: false });

    expect(report.right).toMatchObject([
      { runs: 2, bestMs: 5 },
      { runs: 2, bestMs: 5 },
    ]);
    expect(codes(report)).not.toContain('too_slow');
  });

  test('runs the reference alone where nothing is graded', async () => {
    const report = await check({}, { grades: false });

    expect(report.right).toMatchObject([
      { runs: 2, rejected: 0 },
      { runs: 2, rejected: 0 },
    ]);
    expect(report.wrong.every(({ runs }) => runs === 0)).toBe(true);
  });

  test('passes a new exercise as it comes', async () => {
    const files = Object.entries(createSkeleton('total')).map(([name, text]) => [
      `01-sums/total/${name}`,
      text.replaceAll('../../../lib', fileURLToPath(new URL('../../../lib', import.meta.url))),
    ]);

    const report = await check(Object.fromEntries(files));

    expect(report).toMatchObject({ passed: true, faults: [], problems: [] });
  });

  test('runs nothing of a definition that is unsound', async () => {
    const report = await check({ '01-sums/total/starter.ts': 'export const other = 1;' });

    expect(report).toMatchObject({ passed: false, right: [], wrong: [] });
    expect(report.faults.map(({ code }) => code)).toEqual(['missing_entry', 'extra_export']);
  });
});
