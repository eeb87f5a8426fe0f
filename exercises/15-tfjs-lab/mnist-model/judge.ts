import type { Check, JudgedCase, Outcome, VerdictMessage } from '../../../lib/exercise/types';
import { toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainTensor, type PlainModel, type PlainValue } from '../../../lib/numeric/plain-value';
import { toModelFacts, type Layer, type ModelFacts } from '../model-layers';

/** The network of the course's notebook, layer by layer. */
const EXPECTED = [
  { className: 'Flatten', parameters: 0, activation: 'linear' },
  { className: 'Dense', parameters: 784 * 512 + 512, activation: 'relu' },
  { className: 'Dense', parameters: 512 * 10 + 10, activation: 'softmax' },
] as const;
const INPUT_SHAPE = '28 × 28';
const CASE = 'model';
/** What the clean room computes: the outputs for a few random images. */
export const IMAGES = 'images';

/** Probabilities of float32 and float64 agree far better. */
const TOLERANCE = 1e-3;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string, params: VerdictMessage['params'] = {}, fraction = 0): Outcome => ({
  passed: false,
  fraction,
  message: { key: `exercise.${key}`, params },
});

/** The whole: the input, the number of layers, and the function that the rebuilt model computes. */
export function judgeModel(judged: JudgedCase): Outcome {
  const facts = toModelFacts(judged);
  if (facts.inputShape !== INPUT_SHAPE) return failed('inputShape', { actual: facts.inputShape });
  if (facts.layers.length !== EXPECTED.length) return failed('layerCount', { actual: facts.layers.length });
  // A visible case brings no images: what the model computes is left to the hidden one.
  return judged.case.secret === undefined || computesNetwork(judged) ? passed : failed('behavior');
}

/** Predictions of the rebuilt model against the network computed by hand from its weights. */
function computesNetwork({ models, predictions, case: hidden }: JudgedCase): boolean {
  const found = predictions?.get(IMAGES);
  const values = found === undefined ? undefined : toNumericValue(found);
  const expected = predict(models?.get('result')?.plain, hidden.secret);
  return (
    values?.data.length === expected?.length &&
    expected?.every((value, index) => Math.abs(value - (values?.data[index] ?? Number.NaN)) <= TOLERANCE) ===
      true
  );
}

function predict(model: PlainModel | undefined, images: PlainValue | undefined): number[] | undefined {
  if (model === undefined || !(images instanceof PlainTensor)) return undefined;
  const [w1, b1, w2, b2] = model.weights;
  if (w1?.shape.join() !== '784,512' || w2?.shape.join() !== '512,10' || b1 === undefined || b2 === undefined)
    return undefined;
  return Array.from({ length: images.shape[0] ?? 0 }, (_, index) => {
    const pixels = images.data.slice(784 * index, 784 * (index + 1));
    const hidden = dense(pixels, w1.data, b1.data).map((z) => Math.max(0, z));
    const logits = dense(hidden, w2.data, b2.data);
    const largest = Math.max(...logits);
    const exponentials = logits.map((logit) => Math.exp(logit - largest));
    const sum = exponentials.reduce((total, value) => total + value, 0);
    return exponentials.map((value) => value / sum);
  }).flat();
}

/** Weighted sums in float64; the kernel is [inputs, units], row by row. */
function dense(input: ArrayLike<number>, kernel: ArrayLike<number>, bias: ArrayLike<number>): number[] {
  const sums = Array.from(bias);
  for (let index = 0; index < input.length; index += 1) {
    for (let unit = 0; unit < sums.length; unit += 1)
      sums[unit]! += (input[index] ?? 0) * (kernel[index * sums.length + unit] ?? 0);
  }
  return sums;
}

/** One layer: its kind, then its parameters (three fifths), then its activation. */
function examineLayer(facts: ModelFacts, position: 0 | 1 | 2): Outcome {
  const expected = EXPECTED[position];
  const layer = facts.layers[position];
  const place = { position: position + 1 };
  if (layer?.className !== expected.className)
    return failed('layerKind', { ...place, expected: expected.className, actual: layer?.className ?? '–' });
  const hasParameters = layer.parameters === expected.parameters;
  const hasActivation = layer.activation === expected.activation;
  const fraction = (hasParameters ? 0.6 : 0) + (hasParameters && hasActivation ? 0.4 : 0);
  if (!hasParameters)
    return failed('parameters', { ...place, expected: expected.parameters, actual: layer.parameters });
  if (!hasActivation)
    return failed(
      'activation',
      { ...place, expected: expected.activation, actual: layer.activation },
      fraction,
    );
  return passed;
}

function makeLayerCheck(position: 0 | 1 | 2, check: Pick<Check, 'id' | 'title' | 'points'>): Check {
  return {
    ...check,
    run(cases) {
      const judged = cases.get(CASE);
      if (judged === undefined) throw new TypeError('mnist-model: no model');
      const facts = toModelFacts(judged);
      // A model for other inputs is another network, even where its layers look alike.
      if (facts.inputShape !== INPUT_SHAPE) return failed('inputShape', { actual: facts.inputShape });
      return examineLayer(facts, position);
    },
  };
}

export const CHECKS: readonly Check[] = [
  makeLayerCheck(0, {
    id: 'flatten',
    title: { ko: '1층: Flatten', en: 'Layer 1: Flatten' },
    points: 2,
  }),
  makeLayerCheck(1, {
    id: 'dense-512',
    title: { ko: '2층: Dense 512, ReLU', en: 'Layer 2: Dense 512, ReLU' },
    points: 5,
  }),
  makeLayerCheck(2, {
    id: 'dense-10',
    title: { ko: '3층: Dense 10, 소프트맥스', en: 'Layer 3: Dense 10, softmax' },
    points: 5,
  }),
];

/** Names the known mistake that the layers show. */
export function recognizeModel(cases: ReadonlyMap<string, JudgedCase>): string | undefined {
  const judged = cases.get(CASE);
  if (judged?.models === undefined) return undefined;
  const { inputShape, layers } = toModelFacts(judged);
  if (inputShape === '784') return 'flat-input';
  if (inputShape === INPUT_SHAPE && layers.every(({ className }) => className === 'Dense'))
    return 'missing-flatten';
  const isDifferentOnly = (position: number, test: (layer: Layer) => boolean) =>
    layers.length === EXPECTED.length &&
    layers.every((layer, index) => (index === position ? test(layer) : isExpected(layer, index)));
  if (isDifferentOnly(1, ({ activation, parameters }) => activation === 'linear' && parameters === 401_920))
    return 'no-hidden-activation';
  if (isDifferentOnly(2, ({ activation }) => activation === 'linear')) return 'logits-output';
  if (isDifferentOnly(2, ({ activation }) => activation === 'sigmoid')) return 'sigmoid-output';
  return layers[1]?.outputShape === '128' ? 'hidden-128' : undefined;
}

function isExpected({ className, parameters, activation }: Layer, index: number): boolean {
  const expected = EXPECTED[index];
  return (
    expected !== undefined &&
    className === expected.className &&
    parameters === expected.parameters &&
    activation === expected.activation
  );
}
