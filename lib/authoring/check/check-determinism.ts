import { drawHiddenCases } from '../../grading/bundle';
import { encodeClaim } from '../../numeric/json-codec';
import type { CheckContext, CheckProblem } from './types';

/** A verdict can be replayed only if the same seed gives the same expected values. Judged exercises have none. */
export async function checkDeterminism({
  exercise,
  references,
  seeds,
}: CheckContext): Promise<CheckProblem[]> {
  const seed = seeds[0] ?? '';
  if (exercise.definition.judge) return [];
  const expect = async () => {
    const args = drawHiddenCases(exercise, seed).map((one) => one.args);
    return JSON.stringify((await references.expected(exercise, args)).map(encodeClaim));
  };
  const first = await expect();
  return first === (await expect()) ? [] : [{ code: 'not_deterministic', params: { seed } }];
}
