/** Models that students return are believed only as the clean room rebuilds them. */
import type { HiddenCase, LoadedExercise, RebuiltModel } from '../../exercise/types';
import type { Claim } from '../../numeric/claim';
import { PlainModel, PlainTensor } from '../../numeric/plain-value';
import type { SandboxPool } from '../../sandbox/server/types';
import type { KnownMessage } from '../compare/faults';

/** A claim with what the clean room found, or why the model cannot be rebuilt. */
export type ProbedClaim =
  | { readonly claim: Claim; readonly rebuilt?: RebuiltModel }
  | { readonly claim: Claim; readonly fault: KnownMessage };

/**
 * Rebuilds the model of a claim in a sandbox that never saw student code and predicts there on the exercise's
 * inputs. The claim becomes `{model, predictions}`. Claims that are no models come back as they are.
 */
export async function probeModel(
  pool: SandboxPool,
  exercise: LoadedExercise,
  found: { readonly case: HiddenCase; readonly claim: Claim },
): Promise<ProbedClaim> {
  const { definition } = exercise;
  const { claim } = found;
  if (definition.result.kind !== 'model' || claim.kind !== 'model') return { claim };
  const weights = claim.weights.map(({ dtype, shape, data }) => new PlainTensor(dtype, shape, data));
  const inputs = definition.probe?.(found.case);
  const result = await pool.probeModel({
    model: new PlainModel(claim.topology, weights),
    timeMs: definition.limits.timeMs,
    ...(inputs === undefined ? {} : { inputs }),
  });
  if (result.kind === 'invalid')
    return { claim, fault: { key: 'invalid_model', params: { reason: result.reason.slice(0, 200) } } };
  const { layers, inputShape, predictions } = result;
  const fields = { model: claim, ...(predictions === undefined ? {} : { predictions }) };
  return { claim: { kind: 'object', fields }, rebuilt: { layers, inputShape } };
}
