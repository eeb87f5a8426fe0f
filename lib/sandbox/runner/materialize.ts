import { PlainModel, PlainTensor, type PlainValue } from '../../numeric/plain-value';
import type { TfNamespace } from './tf-namespace';

/**
 * Makes an argument of the entry function from plain data: tensors for PlainTensor, fresh arrays and objects for
 * the rest. A PlainModel gives a promise of a LayersModel (TF.js rebuilds models asynchronously), so hosts await
 * each argument. The data is copied: the CPU backend would otherwise hand the caller's own array to the student.
 * Tensors belong to the caller.
 */
export function toArgument(tf: TfNamespace, value: PlainValue): unknown {
  if (value instanceof PlainTensor) return tf.tensor(value.data.slice(), [...value.shape], value.dtype);
  if (value instanceof PlainModel) return toModel(tf, value);
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((item) => toArgument(tf, item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toArgument(tf, item)]));
}

/** Rebuilds a layers model. Throws where the host has no layers API or the topology is not one. */
async function toModel(tf: TfNamespace, plain: PlainModel): Promise<unknown> {
  if (!tf.models) throw new Error('models need the layers runtime');
  const model = await tf.models.modelFromJSON(JSON.parse(JSON.stringify(plain.topology), withoutDraws));
  const weights = plain.weights.map(({ data, shape, dtype }) => tf.tensor(data.slice(), [...shape], dtype));
  // The model's variables keep the values; these handles would be nobody's.
  model.setWeights(weights);
  tf.dispose(weights);
  return model;
}

/** Every weight is set afterwards; drawing initial ones can take seconds. */
function withoutDraws(key: string, value: unknown): unknown {
  return key.endsWith('_initializer') && value !== null ? { class_name: 'Zeros', config: {} } : value;
}

function isList(value: object): value is readonly PlainValue[] {
  return Array.isArray(value);
}
