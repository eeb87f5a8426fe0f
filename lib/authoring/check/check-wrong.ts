import type { LoadedExercise } from '../../exercise/types';
import { createForbiddenProbes } from './forbidden-probes';
import { gradeOnce, toSubmission, type GradedOnce } from './grade-once';
import { mapLimited } from './map-limited';
import type { CheckContext, CheckProblem, OpenBackend, WrongReport } from './types';

interface WrongSolution {
  readonly kind: WrongReport['kind'];
  readonly name: string;
  readonly source: string;
}

/**
 * Runs every wrong solution where submissions are graded: all seeds on the first backend, the first seed on the others. The starter scores 0, each mistake
 * runs to its end, fails and is recognised as itself, each forbidden call is stopped.
 */
export async function checkWrong(
  context: CheckContext,
): Promise<{ wrong: WrongReport[]; problems: CheckProblem[] }> {
  const wrong: WrongReport[] = [];
  const problems: CheckProblem[] = [];
  for (const solution of listWrong(context.exercise)) {
    const outcome = await checkSolution(context, solution);
    wrong.push(outcome.report);
    problems.push(...outcome.problems);
  }
  return { wrong, problems };
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

async function checkSolution(
  context: CheckContext,
  solution: WrongSolution,
): Promise<{ report: WrongReport; problems: CheckProblem[] }> {
  const { exercise, references, concurrency } = context;
  const runs = await mapLimited(planRuns(context, solution), concurrency, async ({ backend, seed }) => {
    const { pool, name } = backend;
    const graded = await gradeOnce({ exercise, source: solution.source, seed, pool, references });
    return { graded, problems: judge(solution, graded, { backend: name, seed }) };
  });
  const accepted = runs.filter(({ graded }) => isAccepted(solution, graded)).length;
  const recognized =
    solution.kind === 'mistake'
      ? runs.filter(({ graded }) => graded.verdict.misconception === solution.name).length
      : null;
  return {
    report: {
      kind: solution.kind,
      name: solution.name,
      runs: runs.length,
      accepted,
      recognized,
    },
    problems: firstOfEachCode(runs.flatMap(({ problems }) => problems)),
  };
}

/** A rule is enforced by the runtime alone, so one seed tells all. */
function planRuns(
  { backends, seeds }: CheckContext,
  { kind }: WrongSolution,
): { backend: OpenBackend; seed: string }[] {
  return backends
    .filter(({ grades }) => grades)
    .flatMap((backend, index) =>
      seeds
        .slice(0, index === 0 && kind !== 'forbidden' ? seeds.length : 1)
        .map((seed) => ({ backend, seed })),
    );
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
function firstOfEachCode(problems: readonly CheckProblem[]): CheckProblem[] {
  return problems.filter(
    (problem, index) =>
      problems.findIndex(
        (other) => other.code === problem.code && other.params.backend === problem.params.backend,
      ) === index,
  );
}
