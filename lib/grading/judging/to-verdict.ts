/** From the outcomes of cases and checks to a verdict. Pure. */
import type { LoadedExercise } from '../../exercise/types';
import type { SandboxRun } from '../../sandbox/server/types';
import type { CaseVerdict, Verdict, VerdictStatus } from '../verdict';
import { bound, fail, type CaseResult } from './judge-cases';
import type { KnownMessage } from '../compare/faults';
import { toEndMessage } from './run-messages';

/** A case or check with what became of it. */
export interface JudgedItem {
  readonly id: string;
  readonly visible: boolean;
  readonly maxPoints: number;
  readonly result: Pick<CaseResult, 'outcome'>;
}

export interface VerdictInput {
  readonly exercise: LoadedExercise;
  readonly run: SandboxRun;
  readonly seed: string;
  readonly durationMs: number;
  /** Visible cases, hidden cases, checks. */
  readonly items: readonly JudgedItem[];
  readonly misconception: string | undefined;
  readonly diagnosis: KnownMessage | undefined;
}

/** Puts a verdict together. Only a run that came to its end keeps points; passed means full points. */
export function toVerdict(input: VerdictInput): Verdict {
  const { definition } = input.exercise;
  const status = toStatus(input);
  const isScored = status === 'passed' || status === 'failed';
  const cases = input.items.map((item) => toCaseVerdict(item, isScored));
  const earned = roundPoints(cases.reduce((sum, each) => sum + each.points, 0));
  // Visible cases alone carry no points.
  const maxScore = input.items.some((item) => !item.visible) ? definition.points : 0;
  return {
    status,
    score: status === 'passed' ? maxScore : Math.min(earned, maxScore),
    maxScore,
    cases,
    ...(input.misconception === undefined ? {} : { misconception: input.misconception }),
    message: toMessage(input, status),
    backend: input.run.backend,
    device: input.run.device,
    seed: input.seed,
    durationMs: Math.round(input.durationMs * 10) / 10,
    exerciseVersion: definition.version,
  };
}

/** Why nothing came back, or what the wrong answer is. */
function toMessage({ run, exercise, diagnosis }: VerdictInput, status: VerdictStatus): KnownMessage | null {
  const ended = toEndMessage(run, exercise.definition);
  if (ended !== undefined) return ended;
  if (status === 'error') return { key: 'every_case_threw' };
  return status === 'failed' ? (diagnosis ?? null) : null;
}

/** Runs the checks over all hidden results. A check sees either all of them, each well formed, or none. */
export function runChecks(
  exercise: LoadedExercise,
  results: ReadonlyMap<string, CaseResult>,
): { readonly items: JudgedItem[]; readonly errors: string[] } {
  const isComplete = [...results.values()].every((result) => result.usable);
  const judged = new Map(
    [...results].flatMap(([id, result]) => (result.judged ? [[id, result.judged]] : [])),
  );
  const errors: string[] = [];
  const items = exercise.definition.checks.map((check): JudgedItem => {
    const item = { id: check.id, visible: false, maxPoints: check.points };
    if (!isComplete) return { ...item, result: { outcome: fail({ key: 'check_unusable' }) } };
    try {
      return { ...item, result: { outcome: bound(check.run(judged)) } };
    } catch (error) {
      errors.push(`${check.id}: ${String(error)}`);
      return { ...item, result: { outcome: fail({ key: 'judge_failed' }) } };
    }
  });
  return { items, errors };
}

function toStatus({ run, items }: VerdictInput): VerdictStatus {
  switch (run.end) {
    case 'finished':
      if (run.cases.length > 0 && run.cases.every((each) => each.kind === 'threw')) return 'error';
      return isPassed(items) ? 'passed' : 'failed';
    case 'refused':
    case 'output':
      return 'error';
    case 'timeout':
    case 'memory':
      return run.end;
    case 'crashed':
    case 'protocol':
      return 'crashed';
  }
}

/** What carries no points decides nothing, unless there is nothing else. */
function isPassed(items: readonly JudgedItem[]): boolean {
  const graded = items.filter(({ visible }) => !visible);
  const decisive = graded.length > 0 ? graded : items;
  return decisive.length > 0 && decisive.every(({ result }) => result.outcome.passed);
}

function toCaseVerdict({ id, visible, maxPoints, result }: JudgedItem, isScored: boolean): CaseVerdict {
  const { passed, fraction, message } = result.outcome;
  return {
    id,
    visible,
    passed,
    points: isScored ? roundPoints(maxPoints * fraction) : 0,
    maxPoints,
    message:
      message === undefined
        ? null
        : { key: message.key, ...(message.params && { params: { ...message.params } }) },
  };
}

/** Points to two decimals, so that thirds of a point do not trail digits. */
function roundPoints(points: number): number {
  return Math.round(points * 100) / 100;
}
