import type { JudgedCase } from '../../exercise/types';
import type { CaseRun, SandboxCase, SandboxPool, SandboxRun } from '../../sandbox/server/types';
import type { Bundle, ExpectedClaims } from '../bundle';
import { compareHidden, judgeHidden, judgeVisible, toUnreturnedResult, type CaseResult } from './judge-cases';
import type { Phases } from './phases';
import { probeModel, type ProbedClaim } from './probe-model';
import { recognizeJudged, recognizeMistake } from './recognize-mistake';
import { toCaseKey } from './to-job';
import { runChecks, type JudgedItem } from './to-verdict';

export interface Judgement {
  readonly bundle: Bundle;
  readonly run: SandboxRun;
  readonly expected: ExpectedClaims | undefined;
  readonly phases: Phases;
}

export interface RunJudgement {
  /** Visible cases, hidden cases, checks. */
  readonly items: readonly JudgedItem[];
  readonly misconception: string | undefined;
  /** Exceptions of the exercise's own judge and checks. */
  readonly judgeErrors: readonly string[];
}

/** Judges everything that came back from a run. */
export async function judgeRun(pool: SandboxPool, judgement: Judgement): Promise<RunJudgement> {
  const { bundle, run, phases } = judgement;
  const { exercise } = bundle;
  const runs = new Map(run.cases.map((each) => [each.id, each]));
  const visible = exercise.definition.visible.map((each): JudgedItem => {
    const result = toVisibleResult(judgement, each, runs.get(toCaseKey(each.id, true)));
    return { id: each.id, visible: true, maxPoints: 0, result };
  });
  const hiddenRuns = new Map(bundle.hidden.map((each) => [each.id, runs.get(toCaseKey(each.id, false))]));
  const hidden = await judgeHiddenCases(pool, judgement, hiddenRuns);
  phases.end('judging');
  const items = bundle.hidden.map((each): JudgedItem => {
    const result = hidden.get(each.id) ?? toUnreturnedResult(undefined, false);
    return { id: each.id, visible: false, maxPoints: each.points, result };
  });
  const checks = bundle.hidden.length > 0 ? runChecks(exercise, hidden) : { items: [], errors: [] };
  const judgedItems = [...visible, ...items, ...checks.items];
  const misconception = judgedItems.every((item) => item.result.outcome.passed)
    ? undefined
    : await recognize(judgement, hiddenRuns, hidden);
  phases.end('recognition');
  const judgeErrors = [...[...hidden.values()].flatMap((each) => each.judgeError ?? []), ...checks.errors];
  return { items: judgedItems, misconception, judgeErrors };
}

function toVisibleResult(
  { bundle, expected }: Judgement,
  visible: Pick<SandboxCase, 'id' | 'args'>,
  run: CaseRun | undefined,
): CaseResult {
  if (run?.kind !== 'returned') return toUnreturnedResult(run, true);
  const target = expected?.visible.get(visible.id);
  return judgeVisible(bundle.exercise, { args: visible.args, claim: run.claim, expected: target });
}

async function judgeHiddenCases(
  pool: SandboxPool,
  { bundle, run, expected }: Judgement,
  runs: ReadonlyMap<string, CaseRun | undefined>,
): Promise<ReadonlyMap<string, CaseResult>> {
  const { exercise } = bundle;
  const results = new Map<string, CaseResult>();
  for (const hidden of bundle.hidden) {
    const caseRun = runs.get(hidden.id);
    if (caseRun?.kind !== 'returned') {
      results.set(hidden.id, toUnreturnedResult(caseRun, false));
      continue;
    }
    const target = expected?.hidden.get(hidden.id);
    const { claim } = caseRun;
    if (target !== undefined) {
      results.set(hidden.id, compareHidden(exercise, { hidden, claim, expected: target }));
      continue;
    }
    // A run that broke off scores nothing: its models are not worth a sandbox.
    const probed: ProbedClaim =
      run.end === 'finished' ? await probeModel(pool, exercise, { hidden, claim }) : { claim };
    results.set(hidden.id, judgeHidden(exercise, { hidden, returned: claim, probed }));
  }
  return results;
}

async function recognize(
  { bundle, run, expected }: Judgement,
  runs: ReadonlyMap<string, CaseRun | undefined>,
  results: ReadonlyMap<string, CaseResult>,
): Promise<string | undefined> {
  const { exercise, hidden } = bundle;
  if (run.end !== 'finished' || hidden.length === 0) return undefined;
  if (expected === undefined) {
    const judged = [...results].flatMap(([id, result]): [string, JudgedCase][] =>
      result.judged === undefined ? [] : [[id, result.judged]],
    );
    return recognizeJudged(exercise, new Map(judged));
  }
  const present = [...runs].flatMap(([id, each]): [string, CaseRun][] =>
    each === undefined ? [] : [[id, each]],
  );
  return recognizeMistake({
    exercise,
    hidden,
    runs: new Map(present),
    expected: expected.hidden,
    mistakes: await bundle.mistakes(),
  });
}
