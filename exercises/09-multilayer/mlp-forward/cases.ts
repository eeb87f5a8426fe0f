/** Networks of every depth, drawn so that ReLU cuts something off in each hidden layer, and would at the output. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix, tensor, type PlainValue } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

/** Neurons by layer, the input first; row-major weights and biases of the layers after it. */
export interface Network {
  readonly sizes: readonly number[];
  readonly weights: readonly (readonly number[])[];
  readonly biases: readonly (readonly number[])[];
}

type Rows = readonly (readonly number[])[];

/** One network twice: its hidden neurons as drawn, and in another order. */
export const PAIR = { asDrawn: 'before-reordering', reordered: 'after-reordering' } as const;

/** A neuron is on or off by this much: none is so near 0 that rounding could decide. */
const CLEAR = 0.05;

export function toArguments(x: Rows, { sizes, weights, biases }: Network): PlainValue[] {
  return [
    matrix(x),
    weights.map((values, layer) => tensor([sizes[layer] ?? 0, sizes[layer + 1] ?? 0], values)),
    biases.map((values) => tensor([values.length], values)),
  ];
}

function drawNetwork(random: Random, sizes: readonly number[]): Network {
  const layers = sizes.slice(1).map((to, index) => ({ from: sizes[index] ?? 1, to }));
  return {
    sizes,
    // He's spread keeps the values of deep networks from fading or growing.
    weights: layers.map(({ from, to }) =>
      random.times(from * to, () => random.normal(0, Math.sqrt(2 / from))),
    ),
    biases: layers.map(({ to }) => random.times(to, () => random.pick([-1, 1]) * random.between(0.25, 0.8))),
  };
}

/** The weighted sums of every layer. */
function trace(x: Rows, { weights, biases }: Network): number[][][] {
  let values: Rows = x;
  return weights.map((matrixOfLayer, layer) => {
    const bias = biases[layer] ?? [];
    const sums = values.map((row) =>
      bias.map((start, to) =>
        row.reduce((sum, value, from) => sum + value * (matrixOfLayer[from * bias.length + to] ?? 0), start),
      ),
    );
    values = sums.map((row) => row.map((sum) => Math.max(0, sum)));
    return sums;
  });
}

/** Some sums of every layer are below 0 and some above, and none is close to it. */
function isTelling(x: Rows, network: Network): boolean {
  return trace(x, network).every((layer, index) => {
    const sums = layer.flat();
    const isOutput = index === network.weights.length - 1;
    const hasBothSigns = sums.some((sum) => sum < -CLEAR) && sums.some((sum) => sum > CLEAR);
    const isClear = isOutput || sums.every((sum) => Math.abs(sum) > 1e-3);
    return isClear && (hasBothSigns || (isOutput && sums.some((sum) => sum < -CLEAR)));
  });
}

const drawInputs = (random: Random, n: number, p: number) =>
  random.times(n, () => random.times(p, () => random.between(-2, 2)));

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points'> {
  readonly n: readonly [number, number];
  readonly sizes: (random: Random) => number[];
}

/** Draws network and inputs again until ReLU shows in every layer. */
function drawTelling(random: Random, { n, sizes }: Pick<Plan, 'n' | 'sizes'>): { x: Rows; network: Network } {
  for (;;) {
    const network = drawNetwork(random, sizes(random));
    const x = drawInputs(random, random.integer(...n), network.sizes[0] ?? 1);
    if (isTelling(x, network)) return { x, network };
  }
}

function drawCase(random: Random, { id, title, points, ...plan }: Plan): HiddenCase {
  const { x, network } = drawTelling(random, plan);
  return { id, title, points, args: toArguments(x, network) };
}

/** Permutes the neurons of the only hidden layer: columns before it, rows after it. */
function reorder(random: Random, { sizes, weights, biases }: Network): Network {
  const [p = 1, h = 1, k = 1] = sizes;
  const [before = [], after = []] = weights;
  const [bias = [], last = []] = biases;
  const order = random.permutation(h);
  return {
    sizes,
    weights: [
      random.times(p * h, (index) => before[index - (index % h) + (order[index % h] ?? 0)] ?? 0),
      random.times(h * k, (index) => after[(order[Math.floor(index / k)] ?? 0) * k + (index % k)] ?? 0),
    ],
    biases: [order.map((neuron) => bias[neuron] ?? 0), last],
  };
}

function drawPair(random: Random): HiddenCase[] {
  const { x, network } = drawTelling(random, {
    n: [4, 6],
    sizes: (source) => [source.integer(2, 3), source.integer(6, 9), source.integer(1, 3)],
  });
  return [
    {
      id: PAIR.asDrawn,
      title: { ko: '은닉층 하나', en: 'One hidden layer' },
      points: 2,
      args: toArguments(x, network),
    },
    {
      id: PAIR.reordered,
      title: {
        ko: '은닉층 하나, 뉴런의 순서를 섞은 입력',
        en: 'One hidden layer, its neurons in shuffled order',
      },
      points: 1,
      args: toArguments(x, reorder(random, network)),
    },
  ];
}

export function drawHidden(random: Random): HiddenCase[] {
  return [
    drawCase(random.fork('one-layer'), {
      id: 'single-layer',
      title: { ko: '층이 하나뿐일 때', en: 'A single layer' },
      points: 3,
      n: [3, 6],
      sizes: (source) => [source.integer(2, 5), source.integer(2, 4)],
    }),
    drawCase(random.fork('three-layers'), {
      id: 'three-layers',
      title: { ko: '은닉층 두 개', en: 'Two hidden layers' },
      points: 3,
      n: [5, 9],
      sizes: (source) => [source.integer(3, 4), source.integer(5, 8), source.integer(3, 6), 2],
    }),
    drawCase(random.fork('deep'), {
      id: 'deep',
      title: { ko: '깊은 신경망', en: 'A deep network' },
      points: 2,
      n: [6, 12],
      sizes: (source) => [3, ...source.times(source.integer(4, 6), () => source.integer(5, 9)), 3],
    }),
    drawCase(random.fork('one-example'), {
      id: 'one-example',
      title: { ko: '예 하나 ($n = 1$)', en: 'One example ($n = 1$)' },
      points: 2,
      n: [1, 1],
      sizes: (source) => [source.integer(2, 4), source.integer(6, 9), source.integer(5, 8), 2],
    }),
    ...drawPair(random.fork('pair')),
  ];
}
