import type { HiddenCase } from '../../exercise/types';
import type { Bundle } from '../../grading/bundle';
import { viewClaim } from '../../grading/compare/view-claim';
import { toCaseKey } from '../../grading/judging/to-job';
import { createRandom, type Random } from '../../numeric/random';
import type { SandboxRun } from '../../sandbox/server/types';
import { batchSeeds } from './batch-seeds';
import { gradeOnce } from './grade-once';
import { mapLimited } from './map-limited';
import { measureMargin } from './measure-margin';
import { measureSlowness } from './measure-slowness';
import { narrowContext } from './narrow-context';
import {
  MAX_MARGIN,
  MAX_TIME_SHARE,
  type CheckContext,
  type CheckProblem,
  type OpenBackend,
  type RightReport,
} from './types';

/**
 * Runs both right solutions as students' submissions on every backend and seed: they pass, with room, and in good time.
 */
export async function checkRight(
  context: CheckContext,
): Promise<{ right: RightReport[]; problems: CheckProblem[] }> {
  const { exercise, backends, concurrency } = context;
  const solutions = [
    { solution: 'reference', source: exercise.reference },
    { solution: 'alternative', source: exercise.alternative },
  ] as const;
  const tasks = solutions.flatMap(({ solution, source }) =>
    backends.map((backend, index): Task => {
      const seeds = selectSeeds(context, { solution, backend, isFirst: index === 0 });
      const isAbridged = index > 0 && exercise.definition.trains;
      return { solution, source, backend, seeds, isAbridged };
    }),
  );
  const outcomes = await mapLimited(
    tasks.filter(({ seeds }) => seeds.length > 0),
    concurrency,
    (task) => runTask(task.isAbridged ? abridge(context) : context, task),
  );
  return {
    right: outcomes.map(({ report }) => report),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}

/** One training in place of all: the first hidden case alone. */
function abridge(context: CheckContext): CheckContext {
  const { definition } = context.exercise;
  const hidden = (random: Random) => definition.hidden(random).slice(0, 1);
  const points = hidden(createRandom('points')).reduce((sum, one) => sum + one.points, 0);
  return narrowContext(context, { visible: [], hidden, checks: [], points });
}

interface Task extends Pick<RightReport, 'solution'> {
  readonly source: string;
  readonly backend: OpenBackend;
  readonly seeds: readonly string[];
  /** One case in place of all; its time says nothing of the whole. */
  readonly isAbridged: boolean;
}

/**
 * All seeds, but trainings: beyond the first backend they train once, on one case. Between backends a training differs in rounding
 * alone, and where nothing is quick it takes minutes. Software graphics prove the reference; the second way is left to the others.
 */
function selectSeeds(
  { exercise, seeds }: CheckContext,
  { solution, backend, isFirst }: Pick<Task, 'solution' | 'backend'> & { readonly isFirst: boolean },
): readonly string[] {
  if (isFirst) return seeds;
  if (backend.isSoftware && solution === 'alternative') return [];
  return exercise.definition.trains ? seeds.slice(0, 1) : seeds;
}

interface SeedRun {
  readonly margin: number | null;
  readonly durationMs: number;
  readonly rejected?: CheckProblem;
}

async function runTask(
  context: CheckContext,
  task: Task,
): Promise<{ report: RightReport; problems: CheckProblem[] }> {
  const { definition } = context.exercise;
  const runs = await runSeeds(context, task);
  const margins = runs.flatMap(({ margin }) => margin ?? []);
  const bestMs = await measureBest(context, { task, runs });
  const rejected = runs.flatMap((run) => run.rejected ?? []);
  const report: RightReport = {
    solution: task.solution,
    backend: task.backend.name,
    runs: runs.length,
    rejected: rejected.length,
    margin: margins.length > 0 ? Math.max(...margins) : null,
    bestMs,
    timeShare: task.backend.isSoftware || task.isAbridged ? null : bestMs / definition.limits.timeMs,
  };
  const problems = [...rejected.slice(0, 3), ...judgeReport(report, definition.limits.timeMs)];
  return { report, problems };
}

/** How often a solution that seems too slow is measured beside the yardstick. */
const TRIES = 3;

/**
 * The fastest run: what else the machine does meanwhile is no fault of the exercise. All runs of a task may have met the same load,
 * though, so one that seems too slow is measured again beside the yardstick, which has met it as well.
 */
async function measureBest(
  context: CheckContext,
  { task, runs }: { readonly task: Task; readonly runs: readonly SeedRun[] },
): Promise<number> {
  const isTimed = !task.backend.isSoftware && !task.isAbridged;
  const mostMs = MAX_TIME_SHARE * context.exercise.definition.limits.timeMs;
  let bestMs = Math.min(...runs.map(({ durationMs }) => durationMs));
  for (let attempt = 0; isTimed && bestMs > mostMs && attempt < TRIES; attempt++)
    bestMs = Math.min(bestMs, await measureIdle(context, task));
  return bestMs;
}

/** What the first seed would take if nothing else ran. */
async function measureIdle(context: CheckContext, task: Task): Promise<number> {
  const before = await measureSlowness(task.backend.pool);
  const [again] = await runSeeds(context, { ...task, seeds: task.seeds.slice(0, 1) });
  const after = await measureSlowness(task.backend.pool);
  if (!again || again.rejected || before === undefined || after === undefined)
    return Number.POSITIVE_INFINITY;
  // The smaller one: a machine that stood still during one of them was no slower beside it.
  // The yardstick says nothing of a graphics card.
  const slowness = ['wasm', 'cpu'].includes(task.backend.name) ? Math.min(before, after) : 1;
  return again.durationMs / slowness;
}

function judgeReport(report: RightReport, timeMs: number): CheckProblem[] {
  const { backend, solution, margin, bestMs, timeShare } = report;
  const where = { backend, solution };
  const problems: CheckProblem[] = [];
  if (margin !== null && margin > MAX_MARGIN && report.rejected === 0)
    problems.push({
      code: 'margin_too_small',
      params: { ...where, margin: round(margin), most: MAX_MARGIN },
    });
  if (timeShare !== null && timeShare > MAX_TIME_SHARE)
    problems.push({
      code: 'too_slow',
      params: { ...where, duration: Math.round(bestMs), most: Math.round(MAX_TIME_SHARE * timeMs) },
    });
  return problems;
}

/**
 * The reference's first seed runs by itself where submissions are graded, under a submission's own limits; the others share a
 * sandbox, whose start costs more than the cases of many seeds.
 */
async function runSeeds({ exercise, bundles }: CheckContext, task: Task): Promise<SeedRun[]> {
  const { backend, seeds } = task;
  const alone = task.solution === 'reference' && backend.grades && !backend.isSoftware ? 1 : 0;
  const batched = batchSeeds({
    pool: backend.pool,
    exercise,
    seeds: seeds.slice(alone),
    hidden: (seed) => bundles(seed).hidden,
  });
  const runs: SeedRun[] = [];
  for (const [index, seed] of seeds.entries()) {
    const pool = index < alone ? backend.pool : batched(seed);
    runs.push(await runSeed(task, { bundle: bundles(seed), pool }));
  }
  return runs;
}

async function runSeed(
  { solution, source, backend }: Task,
  { bundle, pool }: { readonly bundle: Bundle; readonly pool: OpenBackend['pool'] },
): Promise<SeedRun> {
  const where = { backend: backend.name, solution, seed: bundle.seed };
  try {
    const { verdict, run, judgeErrors } = await gradeOnce({ bundle, source, pool });
    const measured = { margin: await measureRun(bundle, run), durationMs: run.durationMs };
    // A read that WebGPU cannot do moves to WASM, and proves nothing of WebGPU.
    if (solution === 'reference' && run.backend !== backend.name)
      return { ...measured, rejected: { code: 'ran_elsewhere', params: { ...where, actual: run.backend } } };
    if (verdict.status === 'passed' && verdict.cases.every(({ passed }) => passed)) return measured;
    const first = verdict.cases.find(({ passed }) => !passed);
    const message = [formatMessage(first?.message ?? verdict.message), ...judgeErrors].join('; ');
    const params = { ...where, status: verdict.status, case: first?.id ?? '', message };
    return { ...measured, rejected: { code: 'right_rejected', params } };
  } catch (error) {
    const detail = (error instanceof Error ? error.message : String(error)).slice(0, 300);
    return { margin: null, durationMs: 0, rejected: { code: 'right_failed', params: { ...where, detail } } };
  }
}

interface Message {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

function formatMessage(message: Message | null | undefined): string {
  if (!message) return '';
  const params = Object.entries(message.params ?? {}).map(([name, value]) => `${name}=${value}`);
  return [message.key, ...params].join(' ');
}

/** The largest error of a run as a fraction of the tolerance; null where a judge decides. */
async function measureRun({ exercise, hidden, expected }: Bundle, run: SandboxRun): Promise<number | null> {
  const { result: type, tolerance, visible } = exercise.definition;
  const claims = await expected;
  if (claims === undefined) return null;
  const targets = [
    ...visible.map((one) => {
      const asHidden: HiddenCase = { ...one, points: 0 };
      return { one: asHidden, isVisible: true, target: claims.visible.get(one.id) };
    }),
    ...hidden.map((one) => ({ one, isVisible: false, target: claims.hidden.get(one.id) })),
  ];
  const margins = targets.flatMap(({ one, isVisible, target }) => {
    const came = run.cases.find(({ id }) => id === toCaseKey(one.id, isVisible));
    if (came?.kind !== 'returned' || target === undefined) return [];
    const options = { type, tolerance: one.tolerance ?? tolerance };
    const view = (claim: typeof target) => viewClaim(claim, one, options);
    return [measureMargin(view(came.claim), view(target), options)];
  });
  return margins.length > 0 ? Math.max(...margins) : null;
}

function round(value: number): number {
  return Number(value.toPrecision(2));
}
