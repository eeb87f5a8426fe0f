import type { HiddenCase, LoadedExercise, Tolerance } from '../../exercise/types';
import { drawHiddenCases } from '../../grading/bundle';
import { toCaseKey } from '../../grading/judging/to-job';
import type { ReferenceEngine } from '../../grading/reference-types';
import type { Claim } from '../../numeric/claim';
import type { PlainValue } from '../../numeric/plain-value';
import type { SandboxRun } from '../../sandbox/server/types';
import { batchSeeds } from './batch-seeds';
import { gradeOnce } from './grade-once';
import { mapLimited } from './map-limited';
import { measureMargin } from './measure-margin';
import {
  type CheckContext,
  MAX_MARGIN,
  MAX_TIME_SHARE,
  type BackendReport,
  type CheckProblem,
  type OpenBackend,
} from './types';

/** Runs the reference as a student's submission on every backend and seed: it passes, with room, and in good time. */
export async function checkRight(
  context: CheckContext,
): Promise<{ backends: BackendReport[]; problems: CheckProblem[] }> {
  const expectations = createExpectations(context);
  const backends: BackendReport[] = [];
  const problems: CheckProblem[] = [];
  for (const backend of context.backends) {
    const outcome = await checkBackend(context, backend, expectations);
    backends.push(outcome.report);
    problems.push(...outcome.problems);
  }
  return { backends, problems };
}

/** Training on a graphics card drawn by the processor takes a hundred times as long and proves no more. */
const SOFTWARE_TRAINING_SEEDS = 1;

interface SeedRun {
  readonly seed: string;
  readonly rejected?: CheckProblem;
  readonly margin: number | null;
  readonly durationMs: number;
}

async function checkBackend(
  context: CheckContext,
  backend: OpenBackend,
  expectations: Expectations,
): Promise<{ report: BackendReport; problems: CheckProblem[] }> {
  const { exercise, concurrency } = context;
  const { trains } = exercise.definition;
  const seeds = context.seeds.slice(0, trains && backend.isSoftware ? SOFTWARE_TRAINING_SEEDS : undefined);
  const batched = backend.grades ? undefined : batchSeeds(backend.pool, exercise, seeds);
  const runs = await mapLimited(seeds, concurrency, (seed) => {
    const pool = batched?.(seed) ?? backend.pool;
    return runSeed(context, { backend: { ...backend, pool }, seed, expectations });
  });
  const margins = runs.flatMap(({ margin }) => margin ?? []);
  const margin = margins.length > 0 ? Math.max(...margins) : null;
  // The fastest run: what else the machine does meanwhile is no fault of the exercise.
  const bestMs = Math.min(...runs.map(({ durationMs }) => durationMs));
  const timeShare = backend.isSoftware ? null : bestMs / exercise.definition.limits.timeMs;
  const rejected = runs.flatMap((run) => run.rejected ?? []);
  const problems: CheckProblem[] = [...rejected];
  if (margin !== null && margin > MAX_MARGIN && rejected.length === 0)
    problems.push({
      code: 'margin_too_small',
      params: { backend: backend.name, margin: round(margin), most: MAX_MARGIN },
    });
  if (timeShare !== null && timeShare > MAX_TIME_SHARE)
    problems.push({
      code: 'too_slow',
      params: {
        backend: backend.name,
        duration: Math.round(bestMs),
        most: Math.round(MAX_TIME_SHARE * exercise.definition.limits.timeMs),
      },
    });
  const report = {
    name: backend.name,
    runs: runs.length,
    rejected: rejected.length,
    margin,
    bestMs,
    timeShare,
  };
  return { report, problems };
}

async function runSeed(
  { exercise, references }: CheckContext,
  { backend, seed, expectations }: { backend: OpenBackend; seed: string; expectations: Expectations },
): Promise<SeedRun> {
  const { pool, name } = backend;
  try {
    const graded = await gradeOnce({ exercise, source: exercise.reference, seed, pool, references });
    const { verdict, run, judgeErrors } = graded;
    const margin = exercise.definition.judge ? null : largestMargin(exercise, run, await expectations(seed));
    const first = verdict.cases.find(({ passed }) => !passed);
    const rejected =
      verdict.status === 'passed'
        ? {}
        : {
            rejected: toRejection({
              backend: name,
              seed,
              status: verdict.status,
              case: first?.id ?? '',
              message: [formatMessage(first?.message ?? verdict.message), ...judgeErrors].join('; '),
            }),
          };
    return { seed, margin, durationMs: run.durationMs, ...rejected };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const rejected: CheckProblem = {
      code: 'reference_failed',
      params: { backend: name, seed, detail: detail.slice(0, 300) },
    };
    return { seed, margin: null, durationMs: 0, rejected };
  }
}

function toRejection(params: CheckProblem['params']): CheckProblem {
  return { code: 'reference_rejected', params };
}

function formatMessage(
  message: { key: string; params?: Readonly<Record<string, string | number>> } | null | undefined,
): string {
  if (!message) return '';
  const params = Object.entries(message.params ?? {}).map(([name, value]) => `${name}=${value}`);
  return [message.key, ...params].join(' ');
}

interface ExpectedCase {
  readonly id: string;
  readonly claim: Claim;
  readonly tolerance: Tolerance;
}

type Expectations = (seed: string) => Promise<readonly ExpectedCase[]>;

/** What the trusted engine expects of each case, visible and hidden; computed once a seed for all backends. */
function createExpectations({ exercise, references }: CheckContext): Expectations {
  const known = new Map<string, Promise<readonly ExpectedCase[]>>();
  return (seed) => {
    const expected = known.get(seed) ?? expectCases(exercise, references, drawHiddenCases(exercise, seed));
    known.set(seed, expected);
    return expected;
  };
}

async function expectCases(
  exercise: LoadedExercise,
  references: ReferenceEngine,
  hidden: readonly HiddenCase[],
): Promise<readonly ExpectedCase[]> {
  const { tolerance, visible } = exercise.definition;
  const cases: { id: string; args: readonly PlainValue[]; tolerance: Tolerance }[] = [
    ...visible.map(({ id, args }) => ({ id: toCaseKey(id, true), args, tolerance })),
    ...hidden.map((one) => ({
      id: toCaseKey(one.id, false),
      args: one.args,
      tolerance: one.tolerance ?? tolerance,
    })),
  ];
  const claims = await references.expected(
    exercise,
    cases.map(({ args }) => args),
  );
  return cases.flatMap((one, index) => {
    const claim = claims[index];
    return claim === undefined ? [] : [{ id: one.id, claim, tolerance: one.tolerance }];
  });
}

function largestMargin(
  exercise: LoadedExercise,
  run: SandboxRun,
  expected: readonly ExpectedCase[],
): number | null {
  const type = exercise.definition.result;
  const margins = expected.flatMap(({ id, claim, tolerance }) => {
    const came = run.cases.find((one) => one.id === id);
    return came?.kind === 'returned' ? [measureMargin(came.claim, claim, { type, tolerance })] : [];
  });
  return margins.length > 0 ? Math.max(...margins) : null;
}

function round(value: number): number {
  return Number(value.toPrecision(2));
}
