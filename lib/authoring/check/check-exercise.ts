import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CatalogFault } from '../../exercise/catalog-fault';
import type { LoadedExercise } from '../../exercise/types';
import { validateExercise } from '../../exercise/validate-exercise';
import { checkDeterminism } from './check-determinism';
import { checkOracle } from './check-oracle';
import { checkRight } from './check-right';
import { checkStatements } from './check-statements';
import { checkWrong } from './check-wrong';
import { createBundles } from './narrow-context';
import type { CheckContext, CheckProblem, ExerciseReport } from './types';

/**
 * Proves one exercise: its definition and texts, both right solutions on every open backend, the reference against the formula,
 * the starter, every mistake and every forbidden call. Where the definition itself is unsound nothing is run.
 */
export async function checkExercise(options: Omit<CheckContext, 'bundles'>): Promise<ExerciseReport> {
  const start = performance.now();
  const context: CheckContext = { ...options, bundles: createBundles(options) };
  const { exercise, seeds } = context;
  const { definition } = exercise;
  const faults: CatalogFault[] = [
    ...validateExercise(exercise, seeds),
    ...(await checkStatements(exercise).catch((error: unknown) => [toFault(exercise, error)])),
  ];
  const canRun = faults.every(({ code }) => RUNNABLE.has(code));
  await nextTurn();
  const right = canRun ? await checkRight(context) : { right: [], problems: [] };
  // Without expected values nothing else can be judged.
  const canJudge = canRun && right.problems.every(({ code }) => code !== 'right_failed');
  const { oracle, ...formula } = canJudge ? await checkOracle(context) : { oracle: null, problems: [] };
  const wrong = canJudge ? await checkWrong(context) : { wrong: [], problems: [] };
  const determinism = canJudge ? await checkDeterminism(context) : [];
  const problems: CheckProblem[] = [
    ...right.problems,
    ...formula.problems,
    ...wrong.problems,
    ...determinism,
  ];
  return {
    id: definition.id,
    passed: faults.length === 0 && problems.length === 0,
    points: definition.points,
    timeLimitMs: definition.limits.timeMs,
    seeds: seeds.length,
    right: right.right,
    oracle,
    wrong: wrong.wrong,
    faults,
    problems,
    durationMs: performance.now() - start,
  };
}

/** Faults of texts and points leave solutions runnable; a report of everything at once saves the author a round. */
const RUNNABLE: ReadonlySet<string> = new Set([
  'missing_file',
  'empty_text',
  'wrong_language',
  'placeholder_mismatch',
  'tex',
  'statement',
  'statement_parity',
  'no_hints',
  'no_mistakes',
  'points_mismatch',
  'hidden_varies',
  'bad_number',
]);

function toFault({ chapterId, definition }: LoadedExercise, error: unknown): CatalogFault {
  const detail = error instanceof Error ? error.message : String(error);
  return { file: `${chapterId}/${definition.id}`, code: 'statement', params: { detail } };
}
