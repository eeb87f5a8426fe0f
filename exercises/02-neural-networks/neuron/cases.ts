import type { HiddenCase, VisibleCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

interface NeuronCase extends Pick<HiddenCase, 'id' | 'title' | 'points'> {
  readonly activation: string;
  /** The number of inputs. */
  readonly p: number;
  /** The weighted sum with the bias, before the activation. */
  readonly z: number;
}

const drawSigned = (random: Random, low: number, high: number) =>
  random.pick([-1, 1]) * random.between(low, high);

/**
 * Inputs and weights whose weighted sum is as asked, with a bias that matters: the last weight makes up what is missing.
 */
function toHiddenCase(random: Random, { activation, p, z, ...rest }: NeuronCase): HiddenCase {
  const b = drawSigned(random, 0.5, 1.5);
  const x = random.times(p, () => drawSigned(random, 0.5, 2));
  const w = random.times(p - 1, () => drawSigned(random, 0.2, 1.5));
  const sum = w.reduce((total, weight, index) => total + weight * (x[index] ?? 0), 0);
  const last = (z - b - sum) / (x[p - 1] ?? 1);
  return { ...rest, args: [vector(x), vector([...w, last]), b, activation] };
}

/** Sums at which the activations differ from each other, from the bias and from 0. */
function drawCases(random: Random): NeuronCase[] {
  return [
    {
      id: 'identity',
      title: { ko: '항등함수', en: 'The identity' },
      points: 2,
      activation: 'identity',
      p: random.integer(3, 6),
      z: drawSigned(random, 2, 4),
    },
    {
      id: 'sigmoid',
      title: { ko: '시그모이드', en: 'The sigmoid' },
      points: 2,
      activation: 'sigmoid',
      p: random.integer(2, 7),
      z: -random.between(0.7, 2.5),
    },
    {
      id: 'tanh',
      title: { ko: 'tanh', en: 'tanh' },
      points: 2,
      activation: 'tanh',
      p: random.integer(2, 7),
      z: drawSigned(random, 0.7, 1.4),
    },
    {
      id: 'relu-on',
      title: { ko: 'ReLU, 켜진 뉴런', en: 'ReLU, switched on' },
      points: 2,
      activation: 'relu',
      p: random.integer(3, 6),
      z: random.between(2, 4),
    },
    {
      id: 'relu-off',
      title: { ko: 'ReLU, 꺼진 뉴런', en: 'ReLU, switched off' },
      points: 1,
      activation: 'relu',
      p: random.integer(3, 6),
      z: -random.between(1, 3),
    },
    {
      id: 'one-input',
      title: { ko: '입력이 하나 ($p = 1$)', en: 'One input ($p = 1$)' },
      points: 1,
      activation: 'tanh',
      p: 1,
      z: drawSigned(random, 0.4, 1),
    },
    {
      id: 'many-inputs',
      title: { ko: '입력이 수십 개', en: 'Dozens of inputs' },
      points: 2,
      activation: 'sigmoid',
      p: random.integer(30, 60),
      z: random.between(1.5, 3),
    },
  ];
}

export const VISIBLE: readonly VisibleCase[] = [
  {
    id: 'worked-example',
    title: { ko: '본문의 예, 시그모이드', en: 'The worked example, sigmoid' },
    args: [vector([1, 2]), vector([0.5, -1]), 0.5, 'sigmoid'],
  },
  {
    id: 'same-with-tanh',
    title: { ko: '같은 뉴런, tanh', en: 'The same neuron, tanh' },
    args: [vector([1, 2]), vector([0.5, -1]), 0.5, 'tanh'],
  },
  {
    id: 'same-with-relu',
    title: { ko: '같은 뉴런, ReLU', en: 'The same neuron, ReLU' },
    args: [vector([1, 2]), vector([0.5, -1]), 0.5, 'relu'],
  },
  {
    id: 'three-inputs',
    title: { ko: '입력 세 개, 항등함수', en: 'Three inputs, identity' },
    args: [vector([2, 0, -1]), vector([1, 5, -3]), -1, 'identity'],
  },
];

export const drawHidden = (random: Random): HiddenCase[] =>
  drawCases(random.fork('cases')).map((one) => toHiddenCase(random.fork(one.id), one));
