import { afterEach, describe, expect, test } from 'vitest';
import { drawHiddenCases } from '@/lib/grading/bundle';
import { batchSeeds } from '@/lib/authoring/check/batch-seeds';
import { checkStatements } from '@/lib/authoring/check/check-statements';
import { createForbiddenProbes } from '@/lib/authoring/check/forbidden-probes';
import { formatExercise, formatRates, formatSummary } from '@/lib/authoring/check/format-report';
import { toSubmission } from '@/lib/authoring/check/grade-once';
import { mapLimited } from '@/lib/authoring/check/map-limited';
import { measureMargin } from '@/lib/authoring/check/measure-margin';
import type { ExerciseReport } from '@/lib/authoring/check/types';
import { createCliText } from '@/lib/authoring/cli-text';
import { describeFault } from '@/lib/exercise/catalog-fault';
import { discoverCatalog } from '@/lib/exercise/discover-catalog';
import type { LoadedExercise, ResultType } from '@/lib/exercise/types';
import type { Claim } from '@/lib/numeric/claim';
import type { SandboxJob, SandboxPool } from '@/lib/sandbox/server/types';
import { EXERCISE, writeSampleCourse, type Files, type SampleCourse } from '../exercise/sample-course';

let course: SampleCourse | undefined;

afterEach(async () => {
  await course?.remove();
  course = undefined;
});

async function loadTotal(changes: Files = {}): Promise<LoadedExercise> {
  course = await writeSampleCourse(changes);
  const exercise = (await discoverCatalog(course.directory)).exercises.get('total');
  if (!exercise) throw new Error('the sample has no exercise');
  return exercise;
}

const vectorType: ResultType = { kind: 'tensor', shape: ['n'] };
const numbers = (...values: number[]): Claim => ({
  kind: 'numeric-array',
  shape: [values.length],
  data: Float64Array.from(values),
});

describe('measureMargin', () => {
  const tolerance = { rtol: 0.01, atol: 0.1 };
  const measure = (actual: Claim, expected: Claim) =>
    measureMargin(actual, expected, { type: vectorType, tolerance });

  test.each([
    { name: 'equal results', actual: [1, 2], expected: [1, 2], margin: 0 },
    { name: 'half the tolerance', actual: [10.1], expected: [10], margin: 0.5 },
    { name: 'the limit', actual: [10.2], expected: [10], margin: 1 },
    { name: 'the worst element counts', actual: [1, 10.4], expected: [1, 10], margin: 2 },
    { name: 'equal infinities', actual: [Infinity], expected: [Infinity], margin: 0 },
    { name: 'NaN in place of a number', actual: [NaN], expected: [1], margin: Infinity },
    { name: 'another shape', actual: [1], expected: [1, 2], margin: Infinity },
  ])('$name', ({ actual, expected, margin }) => {
    expect(measure(numbers(...actual), numbers(...expected))).toBeCloseTo(margin, 10);
  });

  test('looks at every output of an object', () => {
    const type: ResultType = { kind: 'object', fields: { a: { kind: 'number' }, b: { kind: 'number' } } };
    const claim = (b: number): Claim => ({
      kind: 'object',
      fields: { a: { kind: 'number', value: 1 }, b: { kind: 'number', value: b } },
    });

    expect(measureMargin(claim(10.1), claim(10), { type, tolerance })).toBeCloseTo(0.5, 10);
  });
});

describe('createForbiddenProbes', () => {
  test('puts the call before the right answer, without touching the rest', async () => {
    const exercise = await loadTotal({
      '01-sums/total/exercise.ts': EXERCISE.replace('minutes: 5', "minutes: 5, forbidden: ['softmax']"),
    });

    const probes = createForbiddenProbes(exercise);

    expect(probes.map(({ call }) => call)).toContain('tf.tensor2d([[1, 2]]).softmax()');
    expect(probes[0]?.source).toContain(' function rightAnswer(x: tf.Tensor1D)');
    expect(probes[0]?.source).toContain('export function total(...args: any[])');
  });

  test('has none where nothing is forbidden', async () => {
    expect(createForbiddenProbes(await loadTotal())).toEqual([]);
  });
});

describe('checkStatements', () => {
  const ko = '01-sums/total/statement.ko.mdx';
  const en = '01-sums/total/statement.en.mdx';

  test('finds nothing in a sound exercise', async () => {
    expect(await checkStatements(await loadTotal())).toEqual([]);
  });

  test.each<[string, Files, string]>([
    ['an empty statement', { [en]: '\n' }, 'statement.en.mdx: empty_text'],
    [
      'Korean under the English name',
      { [en]: '합을 구합니다.\n\n## 예\n' },
      'statement.en.mdx: wrong_language',
    ],
    ['English under the Korean name', { [ko]: 'Sum.\n\n## Example\n' }, 'statement.ko.mdx: wrong_language'],
    ['a section in one language only', { [en]: 'Sum.\n\n## A\n\n## B\n' }, 'what=headings ko=h2 en=h2 h2'],
    ['a table in one language only', { [en]: 'Sum.\n\n## A\n\n|a|\n|-|\n|1|\n' }, 'what=tables ko=0 en=1'],
    [
      'a formula in one language only',
      { [ko]: '합\n\n## 예\n\n$$\nx\n$$\n' },
      'what=displayFormulas ko=1 en=0',
    ],
    ['a statement that does not render', { [en]: '## A\n\n{x}' }, 'statement.en.mdx: statement'],
    [
      'a hidden title with a broken formula',
      { '01-sums/total/exercise.ts': EXERCISE.replace("en: '$n = 1$'", () => "en: '$\\\\frac{1}$'") },
      'tex detail=hidden.one.title (en)',
    ],
  ])('finds %s', async (_, changes, expected) => {
    const faults = await checkStatements(await loadTotal(changes));

    expect(faults.map(describeFault).join('\n')).toContain(expected);
  });
});

describe('batchSeeds', () => {
  const TRAINING = {
    '01-sums/total/exercise.ts': EXERCISE.replace('minutes: 5', 'minutes: 5, trains: true'),
  };

  async function runSeeds(
    seeds: readonly string[],
    { backend = 'wasm', changes = {} }: { backend?: 'wasm' | 'webgpu'; changes?: Files } = {},
  ) {
    const exercise = await loadTotal(changes);
    const jobs: SandboxJob[] = [];
    const echo: Pick<SandboxPool, 'run' | 'describe'> = {
      describe: () => ({ backend, device: '', layers: [], missing: [] }),
      run(job) {
        jobs.push(job);
        const cases = job.cases.map(({ id }) => ({ id, kind: 'threw' as const, error: { name: id } }));
        const rest = {
          console: [],
          consoleTruncated: false,
          backend: 'webgl',
          device: '',
          layers: [],
        } as const;
        return Promise.resolve({ end: 'finished', cases, durationMs: 10, ...rest });
      },
    };
    const { entry, result, forbidden, runtime, limits } = exercise.definition;
    const job = { source: '', entry, result, forbidden, runtime, limits, cases: [] };

    const hidden = (seed: string) => drawHiddenCases(exercise, seed);
    const pools = batchSeeds({ pool: echo as SandboxPool, exercise, seeds, hidden });
    return { jobs, limits, runs: await Promise.all(seeds.map((seed) => pools(seed).run(job))) };
  }

  test('runs once and answers each seed with its own cases, visible ones shared', async () => {
    const { jobs, limits, runs } = await runSeeds(['a', 'b']);

    expect(jobs).toHaveLength(1);
    expect(jobs[0]?.limits.timeMs).toBe(2 * limits.timeMs);
    expect(jobs[0]?.cases).toHaveLength(5);
    expect(runs[0]?.cases.map(({ id }) => id)).toEqual(['visible/small', 'hidden/many', 'hidden/one']);
    expect(runs[1]?.cases).toMatchObject([
      { error: { name: 'visible|visible/small' } },
      { error: { name: 'b|hidden/many' } },
      { error: { name: 'b|hidden/one' } },
    ]);
  });

  test('begins another sandbox after five seeds of a training', async () => {
    const { jobs, runs } = await runSeeds(['a', 'b', 'c', 'd', 'e', 'f'], { changes: TRAINING });

    expect(jobs.map(({ cases }) => cases.length)).toEqual([11, 3]);
    expect(runs.map(({ cases }) => cases.length)).toEqual([3, 3, 3, 3, 3, 3]);
  });

  test.each([
    ['what WebGPU keeps of freed buffers', { backend: 'webgpu' }, 4],
    ['what training leaves behind', { changes: TRAINING }, 4],
    ['nothing else', {}, 1],
  ] as const)('leaves room for %s', async (_, options, factor) => {
    const { jobs, limits } = await runSeeds(['a', 'b'], options);

    expect(jobs.map((job) => job.limits.memoryBytes)).toEqual([factor * limits.memoryBytes]);
  });
});

describe('mapLimited', () => {
  test('keeps order and never exceeds the limit', async () => {
    let [atWork, most] = [0, 0];

    const results = await mapLimited([3, 1, 2, 0], 2, async (turns) => {
      atWork += 1;
      most = Math.max(most, atWork);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      atWork -= 1;
      return turns * 10;
    });

    expect(results).toEqual([30, 10, 20, 0]);
    expect(most).toBe(2);
  });

  test('rejects with the failure', async () => {
    const fail = (item: number) => (item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item));

    await expect(mapLimited([1, 2, 3], 2, fail)).rejects.toThrow('two');
  });
});

test('a mistake is submitted without its second export', () => {
  expect(toSubmission("export const feedback = { ko: '' };\nexport function f() {}")).toBe(
    "const feedback = { ko: '' };\nexport function f() {}",
  );
});

describe('the report', () => {
  const report: ExerciseReport = {
    id: 'total',
    passed: false,
    points: 10,
    timeLimitMs: 5_000,
    seeds: 5,
    right: [
      {
        solution: 'reference',
        backend: 'wasm',
        runs: 5,
        rejected: 0,
        margin: 0.0123,
        bestMs: 12.4,
        timeShare: 0.0025,
      },
      {
        solution: 'alternative',
        backend: 'webgl',
        runs: 5,
        rejected: 1,
        margin: Infinity,
        bestMs: 700,
        timeShare: null,
      },
    ],
    oracle: { margin: 0.0567, cases: 30 },
    wrong: [
      { kind: 'starter', name: 'starter', runs: 6, accepted: 0, recognized: null },
      { kind: 'mistake', name: 'mean', runs: 6, accepted: 1, recognized: 4 },
      { kind: 'forbidden', name: 'tf.softmax()', runs: 2, accepted: 0, recognized: null },
    ],
    faults: [{ file: '01-sums/total/exercise.ts', code: 'no_hints' }],
    problems: [{ code: 'mistake_accepted', params: { name: 'mean', backend: 'wasm', seed: 's' } }],
    durationMs: 1234,
  };

  test('shows backends, wrong solutions and every finding', () => {
    expect(formatExercise(report, createCliText('en'))).toEqual([
      '✗ total  5 seeds, 10 points, 1.2 s',
      '    right solution     passed  error/tolerance  best time  of limit',
      '    reference, wasm       5/5             0.01      12 ms       0 %',
      '    second way, webgl     4/5                ∞     700 ms         –',
      '    formula in float64: error 0.06 of the tolerance over 30 cases',
      '    wrong solution   caught  recognized',
      '    starter             6/6           –',
      '    mean                5/6         4/6',
      '    forbidden calls     1/1           –',
      '    ✗ 01-sums/total/exercise.ts: there are no hints',
      '    ✗ the mistake mean passes on wasm, seed s',
    ]);
  });

  test('counts what was skipped apart from what passed', () => {
    const lines = formatSummary(
      {
        passed: true,
        skipped: [{ name: 'webgpu', reason: 'no adapter' }],
        devices: [],
        exercises: [{ ...report, passed: true }],
      },
      createCliText('ko-KR'),
    );

    expect(lines).toEqual([
      '- webgpu에서는 검증하지 않았습니다: no adapter',
      '통과 1, 실패 0, 건너뛴 백엔드: webgpu',
    ]);
  });

  test('sums rejected right and accepted wrong solutions', () => {
    const course = {
      passed: false,
      skipped: [],
      devices: [{ name: 'wasm' as const, device: 'cpu' }],
      exercises: [report],
    };

    expect(formatRates(course, createCliText('en'))[1]).toMatch(/^total\s+1\/10\s+1\/14\s+0\.06\s+0\.01$/);
  });
});
