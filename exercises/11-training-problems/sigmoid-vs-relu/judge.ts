/** Judging both trained networks: their mean cross-entropy in plain numbers, on flowers the training has not seen. */
import type { JudgedCase, Outcome, VerdictMessage } from '../../../lib/exercise/types';
import type { Claim } from '../../../lib/numeric/claim';
import { claimField, toNumericValue } from '../../../lib/numeric/claim-values';
import { PlainTensor, type PlainValue } from '../../../lib/numeric/plain-value';

export type Activation = 'sigmoid' | 'relu';

/** What three equal chances cost; a whisker less, so that a network that knows nothing does not get below it by rounding. */
const KNOWING_NOTHING = Math.log(3) - 1e-6;
const NEEDED_RELU_LOSS = 0.5;
const MOST_NEURONS = 32;

interface Layer {
  /** One row for every input. */
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly number[];
}

/** Two hidden layers and the output layer. */
export type Network = readonly Layer[];

export interface Flowers {
  readonly x: readonly (readonly number[])[];
  readonly labels: readonly number[];
}

/** In visible cases, which hold nothing out, the training flowers are judged. */
export function judgeSplit({ case: { secret }, claim, args }: JudgedCase): Outcome {
  const [sigmoid, relu] = [toNetwork(claim, 'sigmoid'), toNetwork(claim, 'relu')];
  const size = Math.max(...[...sigmoid.slice(0, 2), ...relu.slice(0, 2)].map(({ biases }) => biases.length));
  if (size > MOST_NEURONS) return fail(0, { key: 'exercise.tooWide', params: { size } });
  const flowers = secret === undefined ? toTraining(args) : toHeldOut(secret);
  return judgeLosses({
    sigmoid: computeLoss(sigmoid, 'sigmoid', flowers),
    relu: computeLoss(relu, 'relu', flowers),
  });
}

/** 0.3 for a sigmoid network that learned, 0.4 for a ReLU network that learned well, the rest where it is the better. */
function judgeLosses({ sigmoid, relu }: Readonly<Record<Activation, number>>): Outcome {
  const hasSigmoid = sigmoid < KNOWING_NOTHING;
  const hasRelu = relu < NEEDED_RELU_LOSS;
  const fraction = (hasSigmoid ? 0.3 : 0) + (hasRelu ? 0.4 : 0);
  if (!hasSigmoid) return fail(fraction, { key: 'exercise.sigmoidLoss', params: { loss: round(sigmoid) } });
  if (!hasRelu) return fail(fraction, { key: 'exercise.reluLoss', params: { loss: round(relu) } });
  if (relu < sigmoid) return { passed: true, fraction: 1 };
  const params = { relu: round(relu), sigmoid: round(sigmoid) };
  return fail(fraction, { key: 'exercise.notBetter', params });
}

const fail = (fraction: number, message: VerdictMessage): Outcome => ({ passed: false, fraction, message });

const round = (loss: number) => Number(loss.toPrecision(3));

/** Reads one of the two networks of a claim whose shapes and finiteness have been checked. */
export function toNetwork(claim: Claim, activation: Activation): Network {
  const fields = claimField(claim, activation);
  const read = (name: string) => {
    const field = fields === undefined ? undefined : claimField(fields, name);
    const value = field === undefined ? undefined : toNumericValue(field);
    if (value === undefined) throw new TypeError(`sigmoid-vs-relu: no ${activation}.${name}`);
    return Array.from(value.data);
  };
  return ['1', '2', '3'].map((index) => {
    const biases = read(`b${index}`);
    return { weights: toRows(read(`w${index}`), biases.length), biases };
  });
}

/** Mean cross-entropy of the softmax. */
export function computeLoss(network: Network, activation: Activation, { x, labels }: Flowers): number {
  const losses = x.map((row, index) => {
    const logits = computeLogits(network, activation, row);
    const largest = Math.max(...logits);
    const logSum = largest + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - largest), 0));
    return logSum - (logits[labels[index] ?? 0] ?? 0);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

function computeLogits(network: Network, activation: Activation, row: readonly number[]): readonly number[] {
  const activate = (z: number) => (activation === 'relu' ? Math.max(0, z) : 1 / (1 + Math.exp(-z)));
  let values = row;
  network.forEach(({ weights, biases }, layer) => {
    const sums = biases.map((bias, j) =>
      values.reduce((sum, value, i) => sum + value * (weights[i]?.[j] ?? 0), bias),
    );
    values = layer < network.length - 1 ? sums.map(activate) : sums;
  });
  return values;
}

/** The flowers that a split was trained on, from its arguments. */
export function toTraining([x, y]: readonly PlainValue[]): Flowers {
  return { x: toTable(x, 4), labels: toTable(y, 3).map((row) => row.indexOf(1)) };
}

function toHeldOut(secret: PlainValue): Flowers {
  if (typeof secret !== 'object' || secret === null || !('labels' in secret) || !('x' in secret))
    throw new TypeError('sigmoid-vs-relu: no held-out flowers');
  return { x: toTable(secret.x, 4), labels: toTable(secret.labels, 1).flat() };
}

function toTable(value: PlainValue | undefined, width: number): number[][] {
  if (!(value instanceof PlainTensor)) throw new TypeError('sigmoid-vs-relu: a tensor was expected');
  return toRows(Array.from(value.data), width);
}

function toRows(values: readonly number[], width: number): number[][] {
  return Array.from({ length: values.length / width }, (_, row) =>
    values.slice(row * width, (row + 1) * width),
  );
}
