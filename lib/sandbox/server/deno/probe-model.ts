import type { Claim } from '../../../numeric/claim';
import { readClaim } from '../../runner/claim';
import { toArgument } from '../../runner/materialize';
import type { TfNamespace } from '../../runner/tf-namespace';
import type { ToSandbox } from '../protocol/messages';
import type { ModelProbeResult } from '../types';

type Model = InstanceType<NonNullable<TfNamespace['LayersModel']>>;
type Layer = Model['layers'][number];

/**
 * Rebuilds a model in this clean sandbox, counts its parameters on the rebuilt weights and, where inputs are
 * given and fit, predicts. The topology was checked before it came here. Never rejects.
 */
export async function probeModel(
  tf: TfNamespace,
  message: Extract<ToSandbox, { kind: 'model' }>,
): Promise<ModelProbeResult> {
  tf.engine().startScope();
  try {
    const model = await toArgument(tf, message.model);
    if (!tf.LayersModel || !(model instanceof tf.LayersModel)) return invalid('not a layers model');
    const described = {
      kind: 'rebuilt',
      layers: model.layers.filter((layer) => layer.getClassName() !== 'InputLayer').map(describeLayer),
      inputShape: toShape(model.inputs[0]?.shape),
    } as const;
    const predictions = await predict(tf, model, message);
    return predictions === undefined ? described : { ...described, predictions };
  } catch (error) {
    return invalid(error instanceof Error ? error.message : 'cannot be rebuilt');
  } finally {
    // A shared clean room rebuilds many.
    tf.engine().endScope();
    tf.disposeVariables();
  }
}

/** A model for other inputs than the exercise's predicts nothing; its layers can still be told. */
async function predict(
  tf: TfNamespace,
  model: Model,
  { inputs, outputBytes }: Extract<ToSandbox, { kind: 'model' }>,
): Promise<Claim | undefined> {
  if (inputs === undefined) return undefined;
  try {
    const outputs = model.predict((await toArgument(tf, inputs)) as never);
    return await readClaim(tf, outputs, {
      type: { kind: 'tensor', shape: 'like-expected' },
      limitBytes: outputBytes,
    });
  } catch {
    return undefined;
  }
}

function describeLayer(layer: Layer) {
  const shape = layer.outputShape;
  return {
    className: layer.getClassName(),
    parameters: layer.weights.reduce(
      (sum, weight) => sum + weight.shape.reduce<number>((size, dim) => size * (dim ?? 1), 1),
      0,
    ),
    outputShape: toShape(Array.isArray(shape[0]) ? undefined : (shape as (number | null)[])),
  };
}

function toShape(shape: readonly (number | null)[] | undefined): (number | null)[] {
  return [...(shape ?? [])];
}

function invalid(reason: string): ModelProbeResult {
  return { kind: 'invalid', reason: reason.slice(0, 300) };
}
