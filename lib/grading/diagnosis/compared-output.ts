/**
 * **Diagnosis**: what a wrong answer is, compared with the right one, in words that hold for every exercise: the right values
 * with the other sign, n times too large, transposed, rounded. It is looked for where no known mistake explains a submission.
 */
import type { ExerciseDefinition, HiddenCase, Tolerance } from '../../exercise/types';
import type { Claim } from '../../numeric/claim';
import { toNumberRows, toNumericValue, type NumericValue } from '../../numeric/claim-values';
import type { PlainValue } from '../../numeric/plain-value';
import { bindDims } from '../compare/check-claim';
import { listOutputs, type Output } from '../compare/outputs';
import { viewClaim } from '../compare/view-claim';

/** What diagnosis needs to know of an exercise; all of it is public. */
export type DiagnosedExercise = Pick<ExerciseDefinition, 'params' | 'result' | 'tolerance'>;

/** A case with what came back and what the reference returned. */
export interface DiagnosedCase {
  readonly case: HiddenCase;
  readonly claim: Claim;
  readonly expected: Claim;
}

/** One output of one case. */
export interface ComparedOutput {
  readonly actual: NumericValue;
  readonly expected: NumericValue;
  readonly tolerance: Tolerance;
  /** Named sizes of the case's tensors: `n` → 30. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly args: readonly PlainValue[];
}

/** The outputs of all cases, by path. A path is left out where one of its outputs is not made of numbers. */
export function compareOutputs(
  exercise: DiagnosedExercise,
  cases: readonly DiagnosedCase[],
): ReadonlyMap<string, readonly ComparedOutput[]> {
  const found = new Map<string, (ComparedOutput | undefined)[]>();
  for (const one of cases)
    for (const [path, output] of compareCase(exercise, one)) {
      const known = found.get(path) ?? [];
      known.push(output);
      found.set(path, known);
    }
  const complete = new Map<string, readonly ComparedOutput[]>();
  for (const [path, outputs] of found) {
    const present = outputs.filter((output) => output !== undefined);
    if (present.length === outputs.length) complete.set(path, present);
  }
  return complete;
}

function compareCase(
  definition: DiagnosedExercise,
  { case: hidden, claim, expected }: DiagnosedCase,
): [path: string, output: ComparedOutput | undefined][] {
  const type = { type: definition.result };
  const targets = new Map(
    listOutputs(viewClaim(expected, hidden, type), definition.result).map((output) => [output.path, output]),
  );
  const sizes = bindDims(definition.params, hidden.args);
  return listOutputs(viewClaim(claim, hidden, type), definition.result).map((output) => {
    const target = targets.get(output.path);
    const [found, wanted] = [readNumbers(output), target && readNumbers(target)];
    if (found === undefined || wanted === undefined) return [output.path, undefined];
    const tolerance = hidden.tolerance ?? definition.tolerance;
    return [output.path, { actual: found, expected: wanted, tolerance, sizes, args: hidden.args }];
  });
}

function readNumbers({ claim, type }: Output): NumericValue | undefined {
  if (claim === undefined) return undefined;
  if (type.kind !== 'ragged') return toNumericValue(claim, { booleans: true });
  const rows = toNumberRows(claim);
  return (
    rows && { shape: [-1, ...rows.map((row) => row.length)], data: rows.flatMap((row) => Array.from(row)) }
  );
}
