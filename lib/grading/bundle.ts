/**
 * A **bundle** is what one grading needs beside the submission: hidden cases drawn from a seed, and what the
 * reference and the known mistakes return for them. It is used once: expected values that were met before could be
 * read out of earlier verdicts.
 */
import { randomBytes } from 'node:crypto';
import type { HiddenCase, LoadedExercise } from '../exercise/types';
import type { Claim } from '../numeric/claim';
import type { PlainValue } from '../numeric/plain-value';
import { createRandom } from '../numeric/random';
import type { ReferenceEngine, ReferenceOutcome } from './reference-types';

/** What the reference returns. Absent for an exercise that is judged: there is no one right answer. */
export interface ExpectedClaims {
  /** By case id. */
  readonly visible: ReadonlyMap<string, Claim>;
  readonly hidden: ReadonlyMap<string, Claim>;
}

/** What a known mistake does in each hidden case, by case id. */
export interface MistakeOutcomes {
  readonly id: string;
  readonly outcomes: ReadonlyMap<string, ReferenceOutcome>;
}

export interface Bundle {
  readonly exercise: LoadedExercise;
  readonly seed: string;
  readonly hidden: readonly HiddenCase[];
  /** Begun with the bundle, so that references and sandbox run side by side. Undefined for a judged exercise. */
  readonly expected: Promise<ExpectedClaims | undefined>;
  /** Computed at the first call: only a submission that failed needs them. Mistakes that cannot run are left out. */
  mistakes(): Promise<readonly MistakeOutcomes[]>;
  /** What the reference does with other arguments: for saying what a wrong answer is. Undefined where it does not return. */
  rerun(args: readonly (readonly PlainValue[])[]): Promise<readonly (Claim | undefined)[]>;
}

/** A seed from the system's secure source: 128 bits, hexadecimal. */
export function createSeed(): string {
  return randomBytes(16).toString('hex');
}

/** The hidden cases of a seed. The same seed gives the same cases. */
export function drawHiddenCases(exercise: LoadedExercise, seed: string): readonly HiddenCase[] {
  return exercise.definition.hidden(createRandom(seed));
}

export interface BundleMaker {
  /** Everything of a seed. */
  make(exercise: LoadedExercise, seed: string): Bundle;
  /** A bundle without hidden cases, for running the visible ones alone. */
  makeVisible(exercise: LoadedExercise): Bundle;
}

/** Makes bundles; expected values of visible cases are computed once per exercise. */
export function createBundleMaker(references: ReferenceEngine): BundleMaker {
  const visibleClaims = new WeakMap<LoadedExercise, Promise<ReadonlyMap<string, Claim>>>();

  const expectVisible = (exercise: LoadedExercise) => {
    const claims =
      visibleClaims.get(exercise) ?? expectCases(references, exercise, exercise.definition.visible);
    visibleClaims.set(exercise, claims);
    // A failure may be the engine's own; the next bundle tries again.
    claims.catch(() => visibleClaims.delete(exercise));
    return claims;
  };
  const expectAll = async (exercise: LoadedExercise, hidden: readonly HiddenCase[]) => {
    if (exercise.definition.judge !== undefined) return undefined;
    const visible = await expectVisible(exercise);
    return { visible, hidden: await expectCases(references, exercise, hidden) };
  };
  const assemble = (exercise: LoadedExercise, seed: string, hidden: readonly HiddenCase[]): Bundle => {
    const expected = expectAll(exercise, hidden);
    // Whoever awaits it sees the failure; a bundle that is dropped must not end the process.
    expected.catch(() => undefined);
    let mistakes: Promise<readonly MistakeOutcomes[]> | undefined;
    const runAll = () => (mistakes ??= runMistakes(references, exercise, hidden));
    const rerun = async (args: readonly (readonly PlainValue[])[]) => {
      const outcomes = await references.outcomes(exercise, { source: exercise.reference, cases: args });
      return outcomes.map((outcome) => (outcome.kind === 'returned' ? outcome.claim : undefined));
    };
    return { exercise, seed, hidden, expected, mistakes: runAll, rerun };
  };
  return {
    make: (exercise, seed) => assemble(exercise, seed, drawHiddenCases(exercise, seed)),
    makeVisible: (exercise) => assemble(exercise, '', []),
  };
}

interface CaseInput {
  readonly id: string;
  readonly args: readonly PlainValue[];
}

async function expectCases(
  references: ReferenceEngine,
  exercise: LoadedExercise,
  cases: readonly CaseInput[],
): Promise<ReadonlyMap<string, Claim>> {
  if (cases.length === 0) return new Map();
  const claims = await references.expected(
    exercise,
    cases.map((each) => each.args),
  );
  return byCase(cases, claims);
}

async function runMistakes(
  references: ReferenceEngine,
  exercise: LoadedExercise,
  hidden: readonly HiddenCase[],
): Promise<readonly MistakeOutcomes[]> {
  // A judged exercise recognises its mistakes itself.
  if (exercise.definition.judge !== undefined) return [];
  const args = hidden.map((each) => each.args);
  const found: MistakeOutcomes[] = [];
  for (const { id, source } of exercise.mistakes) {
    const outcomes = await references.outcomes(exercise, { source, cases: args }).catch(() => undefined);
    if (outcomes !== undefined) found.push({ id, outcomes: byCase(hidden, outcomes) });
  }
  return found;
}

function byCase<T>(cases: readonly CaseInput[], values: readonly T[]): ReadonlyMap<string, T> {
  return new Map(values.map((value, index) => [cases[index]?.id ?? '', value]));
}
