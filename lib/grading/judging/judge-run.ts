import type { HiddenCase, JudgedCase } from '../../exercise/types';
import type { CaseRun, SandboxPool, SandboxRun } from '../../sandbox/server/types';
import type { Bundle, ExpectedClaims } from '../bundle';
import { compareCase, judgeCase, toUnreturnedResult, type CaseResult } from './judge-cases';
import { diagnose } from '../diagnosis/diagnose';
import type { DiagnosedCase } from '../diagnosis/compared-output';
import type { KnownMessage } from '../compare/faults';
import type { Phases } from './phases';
import { probeModels } from './probe-model';
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
  /** What a wrong answer is, compared with the right one, where no known mistake explains it. */
  readonly diagnosis: KnownMessage | undefined;
  /** Exceptions of the exercise's own judge and checks. */
  readonly judgeErrors: readonly string[];
}

/** Judges everything that came back from a run. */
export async function judgeRun(pool: SandboxPool, judgement: Judgement): Promise<RunJudgement> {
  const { bundle, run, phases } = judgement;
  const runs = new Map(run.cases.map((each) => [each.id, each]));
  const judged: JudgedRun[] = [];
  for (const each of listCases(bundle))
    judged.push({ ...each, result: await judgeOne(pool, judgement, { ...each, run: runs.get(each.key) }) });
  phases.end('judging');
  const hidden = new Map(judged.flatMap((each) => (each.visible ? [] : [[each.case.id, each.result]])));
  const checks = hidden.size > 0 ? runChecks(bundle.exercise, hidden) : { items: [], errors: [] };
  const items = [...judged.map(toItem), ...checks.items];
  const isPassed = items.every((item) => item.result.outcome.passed);
  const misconception = isPassed ? undefined : await recognize(judgement, runs, hidden);
  phases.end('recognition');
  const diagnosis =
    isPassed || misconception !== undefined ? undefined : await diagnoseRun(judgement, hidden.values());
  phases.end('diagnosis');
  const judgeErrors = [...judged.flatMap((each) => each.result.judgeError ?? []), ...checks.errors];
  return { items, misconception, diagnosis, judgeErrors };
}

/** Only where every hidden case returned, and none of them is for a judge to decide. A fault here is no reason not to grade. */
async function diagnoseRun(
  { bundle, run }: Judgement,
  results: Iterable<CaseResult>,
): Promise<KnownMessage | undefined> {
  if (run.end !== 'finished') return undefined;
  const cases: DiagnosedCase[] = [];
  for (const { judged } of results) {
    if (judged?.expected === undefined) return undefined;
    cases.push({ case: judged.case, claim: judged.claim, expected: judged.expected });
  }
  const { exercise, rerun } = bundle;
  return diagnose({ exercise: exercise.definition, cases, rerun }).catch(() => undefined);
}

interface ListedCase {
  /** Its id in the sandbox. */
  readonly key: string;
  readonly visible: boolean;
  /** A visible case is judged like a hidden one without secret and points. */
  readonly case: HiddenCase;
}

interface JudgedRun extends ListedCase {
  readonly result: CaseResult;
}

function listCases({ exercise, hidden }: Bundle): ListedCase[] {
  const visible = exercise.definition.visible.map((each) => ({
    key: toCaseKey(each.id, true),
    visible: true,
    case: { ...each, points: 0 },
  }));
  return [
    ...visible,
    ...hidden.map((each) => ({ key: toCaseKey(each.id, false), visible: false, case: each })),
  ];
}

function toItem({ case: { id, points }, visible, result }: JudgedRun): JudgedItem {
  return { id, visible, maxPoints: points, result };
}

async function judgeOne(
  pool: SandboxPool,
  { bundle, run, expected }: Judgement,
  found: ListedCase & { readonly run: CaseRun | undefined },
): Promise<CaseResult> {
  const { exercise } = bundle;
  if (found.run?.kind !== 'returned') return toUnreturnedResult(found.run, found.visible);
  const { claim } = found.run;
  const target = (found.visible ? expected?.visible : expected?.hidden)?.get(found.case.id);
  if (target !== undefined) return compareCase(exercise, { case: found.case, claim, expected: target });
  // A run that broke off scores nothing: its models are not worth a sandbox.
  const cleanRoom = run.end === 'finished' ? pool : undefined;
  const probe = () => probeModels(cleanRoom, exercise, { case: found.case, claim });
  return judgeCase(exercise, { case: found.case, claim, probe });
}

async function recognize(
  { bundle, run, expected }: Judgement,
  runs: ReadonlyMap<string, CaseRun>,
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
  const hiddenRuns = hidden.flatMap(({ id }): [string, CaseRun][] => {
    const caseRun = runs.get(toCaseKey(id, false));
    return caseRun === undefined ? [] : [[id, caseRun]];
  });
  const mistakes = await bundle.mistakes();
  return recognizeMistake({
    exercise,
    hidden,
    runs: new Map(hiddenRuns),
    expected: expected.hidden,
    mistakes,
  });
}
