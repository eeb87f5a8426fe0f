import type { Check, JudgedCase, Outcome, VerdictMessage } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainTensor } from '../../../lib/numeric/plain-value';
import { toModelFacts, type Layer } from '../model-layers';
import { EXPECTED, INPUT_SHAPE, type ExpectedLayer } from './expected-layers';

const CASE = 'model';
/** What the clean room computes: the output for a random image. */
export const IMAGES = 'images';

const POOL_SIZE = '2,2';
const CLASSES = 10;
/** Sums of ten float32 probabilities are exact to about 1e-6. */
const TOLERANCE = 1e-3;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string, params: VerdictMessage['params'] = {}, fraction = 0): Outcome => ({
  passed: false,
  fraction,
  message: { key: `exercise.${key}`, params },
});

/**
 * The whole: input, order and sizes. Every layer but dropout changes the shape, so that a model with these layers and
 * shapes is this chain, however it was wired.
 */
export function judgeModel(judged: JudgedCase): Outcome {
  const { inputShape, layers } = toModelFacts(judged);
  if (inputShape !== INPUT_SHAPE) return failed('inputShape', { actual: inputShape });
  if (layers.length !== EXPECTED.length)
    return failed('layerCount', { expected: EXPECTED.length, actual: layers.length });
  const wrong = EXPECTED.findIndex(({ className }, index) => layers[index]?.className !== className);
  if (wrong >= 0)
    return failed('order', {
      position: wrong + 1,
      expected: EXPECTED[wrong]?.className ?? '–',
      actual: layers[wrong]?.className ?? '–',
    });
  const last = layers.at(-1)?.outputShape ?? '–';
  if (last !== EXPECTED.at(-1)?.outputShape) return failed('outputShape', { actual: last });
  const pools = listPoolSizes(judged.models?.get('result')?.plain.topology);
  if (pools.some((size) => size !== POOL_SIZE))
    return failed('poolSize', {
      actual: pools.find((size) => size !== POOL_SIZE)?.replace(',', ' × ') ?? '–',
    });
  // A visible case brings no images: what the model computes is left to the hidden one.
  return judged.case.secret === undefined || givesProbabilities(judged) ? passed : failed('probabilities');
}

/** Output shapes alone do not tell: 3×3 windows also turn 11 into 5. */
function listPoolSizes(topology: unknown): string[] {
  if (typeof topology !== 'object' || topology === null) return [];
  return Object.entries(topology).flatMap(([key, value]: [string, unknown]) =>
    key === 'pool_size' ? [String(value)] : listPoolSizes(value),
  );
}

function givesProbabilities({ predictions, case: hidden }: JudgedCase): boolean {
  const found = predictions?.get(IMAGES);
  const values = found === undefined ? [] : Array.from(toNumericValue(found)?.data ?? []);
  const images = hidden.secret instanceof PlainTensor ? (hidden.secret.shape[0] ?? 0) : 0;
  if (values.length !== images * CLASSES) return false;
  return Array.from({ length: images }, (_, image) =>
    values.slice(image * CLASSES, (image + 1) * CLASSES).reduce((sum, value) => sum + value, 0),
  ).every((sum) => Math.abs(sum - 1) <= TOLERANCE);
}

/** One layer: its parameters (three fifths), then its output's shape, its activation and its rate. */
function examineLayer(expected: ExpectedLayer, layer: Layer | undefined): Outcome {
  const place = { layer: expected.name };
  if (layer === undefined) return failed('missing', place);
  const { parameters, outputShape, activation } = layer;
  if (parameters !== expected.parameters)
    return failed('parameters', { ...place, expected: expected.parameters, actual: parameters });
  // A layer without parameters has earned nothing by having none.
  const fraction = parameters > 0 ? 0.6 : 0;
  if (outputShape !== expected.outputShape)
    return failed('shape', { ...place, expected: expected.outputShape, actual: outputShape }, fraction);
  if (activation !== expected.activation)
    return failed('activation', { ...place, expected: expected.activation, actual: activation }, fraction);
  if (!hasRate(layer, expected.rate))
    return failed('rate', { ...place, expected: expected.rate ?? 0, actual: layer.rate ?? '–' });
  return passed;
}

const hasRate = (layer: Layer, rate: number | undefined) =>
  rate === undefined || Math.abs((layer.rate ?? Number.NaN) - rate) < 1e-6;

/** Layers are found by kind and number ("the second Conv2D"), so that one left out does not spoil those behind it. */
function makeLayerCheck(expected: ExpectedLayer): Check {
  return {
    id: expected.id,
    title: expected.title,
    points: expected.points,
    run(cases) {
      const judged = cases.get(CASE);
      if (judged === undefined) throw new TypeError('cnn-model: no model');
      const { inputShape, layers } = toModelFacts(judged);
      // A model for other inputs is another network, even where its layers look alike.
      if (inputShape !== INPUT_SHAPE) return failed('inputShape', { actual: inputShape });
      const alike = layers.filter(({ className }) => className === expected.className);
      return examineLayer(expected, alike[expected.number]);
    },
  };
}

export const CHECKS: readonly Check[] = EXPECTED.map(makeLayerCheck);

/** Names the known mistake that the layers show. */
export function recognizeModel(cases: ReadonlyMap<string, JudgedCase>): string | undefined {
  const judged = cases.get(CASE);
  if (judged?.models === undefined) return undefined;
  const { inputShape, layers } = toModelFacts(judged);
  if (inputShape === '32 × 32 × 3') return 'cifar-input';
  if (inputShape !== INPUT_SHAPE) return undefined;
  const kinds = layers.map(({ className }) => className);
  if (isWithout(kinds, 'Flatten')) return 'missing-flatten';
  if (isWithout(kinds, 'Dropout')) return 'missing-dropout';
  if (kinds.map((kind) => kind.replace('Average', 'Max')).join() !== EXPECTED_KINDS.join()) return undefined;
  if (kinds.includes('AveragePooling2D')) return 'average-pooling';
  if (layers[0]?.outputShape === '28 × 28 × 32') return 'same-padding';
  if (layers.every(({ className, activation }) => className !== 'Conv2D' || activation === 'linear'))
    return 'no-convolution-activation';
  return layers.some(({ rate }) => rate === 0.8) ? 'keep-rate' : undefined;
}

const EXPECTED_KINDS: readonly string[] = EXPECTED.map(({ className }) => className);

const isWithout = (kinds: readonly string[], left: string) =>
  kinds.join() === EXPECTED_KINDS.filter((kind) => kind !== left).join();
