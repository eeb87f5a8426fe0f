/** Models that students return or train are believed only as the clean room rebuilds them. */
import type { HiddenCase, LoadedExercise, ProbeStep, RebuiltModel } from '../../exercise/types';
import type { Claim } from '../../numeric/claim';
import { PlainModel, PlainTensor, type PlainValue } from '../../numeric/plain-value';
import type { SandboxPool } from '../../sandbox/server/types';
import type { KnownMessage } from '../compare/faults';
import { listOutputs } from '../compare/outputs';

/** What the clean room found of a case's models, or why one of them cannot be rebuilt. */
export type Probed =
  | {
      readonly models: ReadonlyMap<string, RebuiltModel>;
      readonly predictions: ReadonlyMap<string, Claim>;
    }
  | { readonly fault: KnownMessage };

interface Found {
  readonly case: HiddenCase;
  readonly claim: Claim;
}

/** Rebuilding and predicting is quick: what a model may take is not what its training may take. */
const MAX_PROBE_MS = 10_000;

/**
 * Rebuilds every model of a claim, each in a sandbox that never saw student code, and evaluates there the steps that the
 * exercise asks for. What a step gave goes on to the next one as plain data. Without a pool no model is believed.
 */
export async function probeModels(
  pool: SandboxPool | undefined,
  exercise: LoadedExercise,
  found: Found,
): Promise<Probed> {
  const plain = listModels(exercise, found);
  const predictions = new Map<string, Claim>();
  const models = new Map<string, RebuiltModel>();
  if (plain.size === 0) return { models, predictions };
  if (pool === undefined) return { fault: { key: 'not_reached' } };
  const timeMs = Math.min(exercise.definition.limits.timeMs, MAX_PROBE_MS);
  const evaluate = async (path: string, inputs?: PlainValue): Promise<Evaluated> => {
    const model = plain.get(path);
    if (model === undefined) throw new TypeError(`${exercise.definition.id}: no model at ${path}`);
    const result = await pool.probeModel({ model, timeMs, ...(inputs === undefined ? {} : { inputs }) });
    if (result.kind === 'invalid') return { fault: toFault(result.reason) };
    models.set(path, { plain: model, layers: result.layers, inputShape: result.inputShape });
    return result.predictions === undefined ? {} : { predictions: result.predictions };
  };
  for (const step of exercise.definition.probe?.(found.case) ?? []) {
    const inputs = selectInputs(step, predictions);
    const evaluated = inputs === undefined ? {} : await evaluate(step.model, inputs);
    if (evaluated.fault !== undefined) return { fault: evaluated.fault };
    if (evaluated.predictions !== undefined) predictions.set(step.id, evaluated.predictions);
  }
  for (const path of plain.keys()) {
    const { fault } = models.has(path) ? {} : await evaluate(path);
    if (fault !== undefined) return { fault };
  }
  return { models, predictions };
}

interface Evaluated {
  readonly fault?: KnownMessage;
  readonly predictions?: Claim;
}

/** The models that the result's type declares, by path. */
function listModels({ definition }: LoadedExercise, found: Found): ReadonlyMap<string, PlainModel> {
  const outputs = listOutputs(found.claim, definition.result);
  return new Map(
    outputs.flatMap(({ path, type, claim }) => {
      if (type.kind !== 'model' || claim?.kind !== 'model') return [];
      const weights = claim.weights.map(({ dtype, shape, data }) => new PlainTensor(dtype, shape, data));
      const given = type.argument === undefined ? undefined : found.case.args[type.argument];
      // A model that was handed in has the structure it was handed in with; only its weights are the student's word.
      const topology = given instanceof PlainModel ? given.topology : claim.topology;
      return [[path, new PlainModel(topology, weights)] as const];
    }),
  );
}

function selectInputs(step: ProbeStep, earlier: ReadonlyMap<string, Claim>): PlainValue | undefined {
  if ('inputs' in step) return step.inputs;
  const output = earlier.get(step.outputOf);
  return output?.kind === 'tensor' ? new PlainTensor(output.dtype, output.shape, output.data) : undefined;
}

function toFault(reason: string): KnownMessage {
  return { key: 'invalid_model', params: { reason: reason.slice(0, 200) } };
}
