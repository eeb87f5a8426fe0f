/** Telling known mistakes apart by the networks they return: outputs of training cannot be compared. */
import type { JudgedCase, RebuiltModel } from '../../../lib/exercise/types';
import type { PlainTensor } from '../../../lib/numeric/plain-value';
import { measureAccuracy } from './judge';

/**
 * Ten classes by chance give 0.1. Clipped outputs hardly learn and stay below this, while logits under their own loss soon
 * pass it.
 */
const HARDLY_TRAINED = 0.6;

/** The mistake that the networks of all cases show; undefined where they show none. */
export function recognizeNetwork(cases: ReadonlyMap<string, JudgedCase>): string | undefined {
  const judged = [...cases.values()];
  const models = judged.flatMap(({ models: found }) => found?.get('result') ?? []);
  if (models.length < 2 || models.length < judged.length) return undefined;
  if (models.every((model) => model.layers.at(-1)?.outputShape.join() === ',1')) return 'label-as-number';
  if (new Set(models.map(fingerprint)).size === 1) return 'network-from-home';
  if (models.every((model) => isZero(model.plain.weights[0]))) return 'zero-start';
  const isHardlyTrained = judged.every((one) => (measureAccuracy(one) ?? 1) < HARDLY_TRAINED);
  return isHardlyTrained && models.every((model) => wasTrained(model) && !hasSoftmax(model))
    ? 'logits-as-probabilities'
    : undefined;
}

/** Biases start at 0, so the first step moves some. */
const wasTrained = ({ plain }: RebuiltModel) => !isZero(plain.weights.at(-1));

const isZero = (weight: PlainTensor | undefined) => weight?.data.every((value) => value === 0) ?? false;

const fingerprint = ({ plain }: RebuiltModel) =>
  plain.weights.map(({ shape, data }) => `${shape.join()}:${data.slice(0, 1000).join()}`).join(';');

function hasSoftmax({ plain }: RebuiltModel): boolean {
  return JSON.stringify(plain.topology).includes('"activation":"softmax"');
}
