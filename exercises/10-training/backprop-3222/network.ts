/** The 3-2-2-2 network in plain numbers: for drawing cases that can be graded, and for checking properties. */
import { PlainTensor, tensor, type PlainValue } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

/** Parameters in the order of the layers. */
export const SHAPES = { w1: [3, 2], b1: [2], w2: [2, 2], b2: [2], w3: [2, 2], b3: [2] } as const;
export type ParameterName = keyof typeof SHAPES;
export const NAMES = ['w1', 'b1', 'w2', 'b2', 'w3', 'b3'] as const satisfies readonly ParameterName[];

/** Row-major values by name. */
export type Parameters = Readonly<Record<ParameterName, readonly number[]>>;
/** Rows of x (three numbers each) and of the one-hot y (two each). */
export interface Batch {
  readonly x: readonly (readonly number[])[];
  readonly y: readonly (readonly number[])[];
}

const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** Weighted sums of a layer with two neurons. */
function sums(input: readonly number[], weights: readonly number[], biases: readonly number[]): number[] {
  return biases.map((bias, neuron) =>
    input.reduce((sum, value, index) => sum + value * (weights[2 * index + neuron] ?? 0), bias),
  );
}

/** −1/n ΣΣ y log o in float64. */
export function computeLoss({ x, y }: Batch, { w1, b1, w2, b2, w3, b3 }: Parameters): number {
  const losses = x.map((row, index) => {
    const h1 = sums(row, w1, b1).map(sigmoid);
    const h2 = sums(h1, w2, b2).map(sigmoid);
    const z3 = sums(h2, w3, b3);
    const largest = Math.max(...z3);
    const logSum = largest + Math.log(z3.reduce((sum, value) => sum + Math.exp(value - largest), 0));
    return z3.reduce((sum, value, k) => sum - (y[index]?.[k] ?? 0) * (value - logSum), 0);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / x.length;
}

/** Central differences of the loss, accurate to about 1e-9. */
export function differentiate(batch: Batch, parameters: Parameters): Parameters {
  const h = 1e-5;
  const lossWith = (name: ParameterName, index: number, change: number) =>
    computeLoss(batch, {
      ...parameters,
      [name]: parameters[name].map((value, other) => (other === index ? value + change : value)),
    });
  const slope = (name: ParameterName, index: number) =>
    (lossWith(name, index, h) - lossWith(name, index, -h)) / (2 * h);
  return mapParameters((name) => parameters[name].map((_, index) => slope(name, index)));
}

/** Builds a set of parameters from what `make` gives for each name. */
export function mapParameters(make: (name: ParameterName) => readonly number[]): Parameters {
  return { w1: make('w1'), b1: make('b1'), w2: make('w2'), b2: make('b2'), w3: make('w3'), b3: make('b3') };
}

/** Normal weights and biases with these standard deviations, rounded to float32 as the student will get them. */
export function drawParameters(random: Random, spread: { weights: number; biases: number }): Parameters {
  return mapParameters((name) => {
    const size = SHAPES[name].reduce((product, dim) => product * dim, 1);
    const deviation = name.startsWith('w') ? spread.weights : spread.biases;
    return random.times(size, () => Math.fround(random.normal(0, deviation)));
  });
}

/** The arguments `x`, `y`, `params` of the entry function. */
export function toArguments({ x, y }: Batch, parameters: Parameters): PlainValue[] {
  const params = Object.fromEntries(NAMES.map((name) => [name, tensor(SHAPES[name], parameters[name])]));
  return [tensor([x.length, 3], x.flat()), tensor([y.length, 2], y.flat()), params];
}

/** Reads arguments back. Throws TypeError on anything that `toArguments` did not make. */
export function fromArguments([x, y, params]: readonly PlainValue[]): {
  batch: Batch;
  parameters: Parameters;
} {
  if (!(x instanceof PlainTensor) || !(y instanceof PlainTensor) || !isRecord(params))
    throw new TypeError('backprop-3222: not arguments of this exercise');
  return {
    batch: { x: splitRows(x, 3), y: splitRows(y, 2) },
    parameters: mapParameters((name) => {
      const value = params[name];
      if (!(value instanceof PlainTensor)) throw new TypeError(`backprop-3222: ${name} is no tensor`);
      return Array.from(value.data);
    }),
  };
}

function splitRows({ data }: PlainTensor, width: number): number[][] {
  return Array.from({ length: data.length / width }, (_, row) =>
    Array.from(data.slice(row * width, row * width + width)),
  );
}

function isRecord(value: PlainValue | undefined): value is { readonly [key: string]: PlainValue } {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof PlainTensor)
  );
}
