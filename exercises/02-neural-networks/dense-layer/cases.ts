import type { HiddenCase, VisibleCase } from '../../../lib/exercise/types';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { PAIR } from './checks';

interface Size {
  readonly n: number;
  readonly p: number;
  readonly q: number;
}

interface Layer {
  readonly x: number[][];
  readonly w: number[][];
  readonly b: number[];
}

const drawSigned = (random: Random, low: number, high: number) =>
  random.pick([-1, 1]) * random.between(low, high);

/**
 * Sums of the size of 1 whatever the number of inputs. A neuron's weights and bias are turned over where needed, so that the
 * first example switches neurons on and off by turns: ReLU then shows itself on every seed.
 */
function drawLayer(random: Random, { n, p, q }: Size): Layer {
  const x = random.times(n, () => random.times(p, () => drawSigned(random, 0.4, 2)));
  const columns = random.times(q, (unit) => {
    const w = random.times(p, () => drawSigned(random, 0.3, 1.5) / Math.sqrt(p));
    const b = drawSigned(random, 0.5, 1.5);
    const first = w.reduce((sum, weight, input) => sum + weight * (x[0]?.[input] ?? 0), b);
    const side = Math.sign(first) === (unit % 2 === 0 ? 1 : -1) ? 1 : -1;
    return { w: w.map((weight) => side * weight), b: side * b };
  });
  const w = random.times(p, (input) => columns.map((column) => column.w[input] ?? 0));
  return { x, w, b: columns.map((column) => column.b) };
}

const toArgs = ({ x, w, b }: Layer, activation: string) => [matrix(x), matrix(w), vector(b), activation];

function drawReluWide(random: Random): HiddenCase {
  const size = { n: random.integer(4, 7), p: random.integer(2, 3), q: random.integer(8, 12) };
  return {
    id: 'relu-wide',
    title: { ko: '입력보다 뉴런이 많은 층, ReLU', en: 'More neurons than inputs, ReLU' },
    points: 3,
    args: toArgs(drawLayer(random, size), 'relu'),
  };
}

/** The batch and its last example come from one layer, for the check that compares them. */
function drawPair(random: Random): HiddenCase[] {
  const size = { n: random.integer(5, 9), p: random.integer(3, 4), q: 2 };
  const layer = drawLayer(random, size);
  return [
    {
      id: PAIR.batch,
      title: { ko: '여러 예를 한꺼번에, 시그모이드', en: 'Several examples at once, sigmoid' },
      points: 2,
      args: toArgs(layer, 'sigmoid'),
    },
    {
      id: PAIR.alone,
      title: { ko: '예 하나 ($n = 1$), 시그모이드', en: 'One example ($n = 1$), sigmoid' },
      points: 1,
      args: toArgs({ ...layer, x: layer.x.slice(-1) }, 'sigmoid'),
    },
  ];
}

function drawTanhDeep(random: Random): HiddenCase {
  const size = { n: random.integer(2, 4), p: random.integer(20, 40), q: random.integer(5, 7) };
  return {
    id: 'tanh-many-inputs',
    title: { ko: '입력이 수십 개, tanh', en: 'Dozens of inputs, tanh' },
    points: 2,
    args: toArgs(drawLayer(random, size), 'tanh'),
  };
}

function drawOneNeuron(random: Random): HiddenCase {
  const size = { n: random.integer(10, 20), p: random.integer(3, 6), q: 1 };
  return {
    id: 'one-neuron',
    title: { ko: '뉴런 하나 ($q = 1$), 항등함수', en: 'One neuron ($q = 1$), identity' },
    points: 2,
    args: toArgs(drawLayer(random, size), 'identity'),
  };
}

export const VISIBLE: readonly VisibleCase[] = [
  {
    id: 'worked-example',
    title: { ko: '본문의 예, ReLU', en: 'The worked example, ReLU' },
    args: toArgs(
      {
        x: [
          [1, 2],
          [0, -1],
        ],
        w: [
          [1, 0, -1],
          [0.5, 1, 2],
        ],
        b: [1, -1, 0.5],
      },
      'relu',
    ),
  },
  {
    id: 'same-identity',
    title: { ko: '같은 층, 항등함수', en: 'The same layer, identity' },
    args: toArgs(
      {
        x: [
          [1, 2],
          [0, -1],
        ],
        w: [
          [1, 0, -1],
          [0.5, 1, 2],
        ],
        b: [1, -1, 0.5],
      },
      'identity',
    ),
  },
  {
    id: 'single-example',
    title: { ko: '예 하나, 시그모이드', en: 'One example, sigmoid' },
    args: toArgs({ x: [[1, -1, 2]], w: [[1], [2], [0.5]], b: [0.5] }, 'sigmoid'),
  },
  {
    id: 'one-input',
    title: { ko: '입력이 하나, tanh', en: 'One input, tanh' },
    args: toArgs({ x: [[1], [0], [-1]], w: [[0.5, -2]], b: [0, 1] }, 'tanh'),
  },
];

export const drawHidden = (random: Random): HiddenCase[] => [
  drawReluWide(random.fork('relu-wide')),
  ...drawPair(random.fork('pair')),
  drawTanhDeep(random.fork('tanh-many-inputs')),
  drawOneNeuron(random.fork('one-neuron')),
];
