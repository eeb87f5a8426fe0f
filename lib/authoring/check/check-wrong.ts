import type { LoadedExercise } from '../../exercise/types';
import { batchSeeds } from './batch-seeds';
import { createForbiddenProbes } from './forbidden-probes';
import { gradeOnce, toSubmission, type GradedOnce } from './grade-once';
import { mapLimited } from './map-limited';
import { narrowContext } from './narrow-context';
import type { CheckContext, CheckProblem, OpenBackend, WrongReport } from './types';

interface WrongSolution {
  readonly kind: WrongReport['kind'];
  readonly name: string;
  readonly source: string;
}

/**
 * Runs every wrong solution where submissions are graded: all seeds on the first backend, the first seed on the others but
 * software graphics, which computes the same and takes long to begin. The starter scores 0, each mistake runs to its end, fails and is recognised as itself, each forbidden call is stopped.
 */
export async function checkWrong(
  context: CheckContext,
): Promise<{ wrong: WrongReport[]; problems: CheckProblem[] }> {
  const solutions = listWrong(context.exercise);
  const tasks = solutions.flatMap((solution) => planTasks(context, solution));
  // Visible cases decide nothing, and training on them takes as long as on the others.
  const { trains } = context.exercise.definition;
  const graded = trains ? narrowContext(context, { visible: [] }) : context;
  const results = (await mapLimited(tasks, context.concurrency, (task) => runTask(graded, task))).flat();
  return {
    wrong: solutions.map((solution) =>
      toReport(
        solution,
        results.filter((one) => one.solution === solution),
      ),
    ),
    problems: firstOfItsKind(results.flatMap(({ problems }) => problems)),
  };
}

function listWrong(exercise: LoadedExercise): WrongSolution[] {
  return [
    { kind: 'starter', name: 'starter', source: exercise.starter },
    ...exercise.mistakes.map(({ id, source }) => ({
      kind: 'mistake' as const,
      name: id,
      source: toSubmission(source),
    })),
    ...createForbiddenProbes(exercise).map(({ call, source }) => ({
      kind: 'forbidden' as const,
      name: call,
      source,
    })),
  ];
}

interface Task {
  readonly solution: WrongSolution;
  readonly backend: OpenBackend;
  readonly seeds: readonly string[];
}

interface TaskResult {
  readonly solution: WrongSolution;
  readonly graded: GradedOnce;
  readonly problems: readonly CheckProblem[];
}

/** A rule is enforced by the runtime alone, so one seed tells all. Mistakes in training are told where training is quick. */
function planTasks({ exercise, backends, seeds }: CheckContext, solution: WrongSolution): Task[] {
  return backends
    .filter(
      ({ grades, isSoftware }, index) =>
        grades && !isSoftware && (index === 0 || !exercise.definition.trains),
    )
    .map((backend, index) => ({
      solution,
      backend,
      seeds: index === 0 && solution.kind !== 'forbidden' ? seeds : seeds.slice(0, 1),
    }));
}

/** All seeds in one sandbox: a start costs more than the cases of many seeds. */
async function runTask(
  { exercise, bundles }: CheckContext,
  { solution, backend, seeds }: Task,
): Promise<TaskResult[]> {
  const { source } = solution;
  const pools = batchSeeds({
    pool: backend.pool,
    exercise,
    seeds,
    hidden: (seed) => bundles(seed).hidden,
  });
  const results: TaskResult[] = [];
  for (const seed of seeds) {
    const graded = await gradeOnce({ bundle: bundles(seed), source, pool: pools(seed) });
    const problems = judge(solution, graded, { backend: backend.name, seed });
    results.push({ solution, graded, problems });
  }
  return results;
}

function toReport(solution: WrongSolution, results: readonly TaskResult[]): WrongReport {
  const { kind, name } = solution;
  const isRecognized = ({ graded }: TaskResult) => graded.verdict.misconception === name;
  return {
    kind,
    name,
    runs: results.length,
    accepted: results.filter(({ graded }) => isAccepted(solution, graded)).length,
    recognized: kind === 'mistake' ? results.filter(isRecognized).length : null,
  };
}

/** A starter is accepted where it earns anything at all, the others where they pass. */
function isAccepted({ kind }: WrongSolution, { verdict }: GradedOnce): boolean {
  return kind === 'starter' || kind === 'forbidden' ? verdict.score > 0 : verdict.status === 'passed';
}

function judge(
  solution: WrongSolution,
  graded: GradedOnce,
  where: { backend: string; seed: string },
): CheckProblem[] {
  const { verdict } = graded;
  const params = { ...where, name: solution.name, status: verdict.status, score: verdict.score };
  const accepted = isAccepted(solution, graded);
  if (solution.kind === 'starter') return accepted ? [{ code: 'starter_scores', params }] : [];
  if (solution.kind === 'forbidden') return accepted ? [{ code: 'forbidden_not_stopped', params }] : [];
  if (accepted) return [{ code: 'mistake_accepted', params }];
  if (verdict.status !== 'failed') return [{ code: 'mistake_did_not_run', params }];
  if (verdict.misconception === solution.name) return [];
  return [{ code: 'mistake_not_recognized', params: { ...params, as: verdict.misconception ?? '–' } }];
}

/** Twenty seeds that fail alike are one finding. */
function firstOfItsKind(problems: readonly CheckProblem[]): CheckProblem[] {
  const kind = ({ code, params }: CheckProblem) => `${code} ${params.name} ${params.backend}`;
  return problems.filter(
    (problem, index) => problems.findIndex((other) => kind(other) === kind(problem)) === index,
  );
}
