/** Probabilities and one-hot labels. The labeled category keeps at least a few percent, so that log is tame. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

/** The same examples once and twice. */
export const PAIR = { once: 'each-once', twice: 'each-twice' } as const;

const HALF_EACH = { mse: 0.5, crossEntropy: 0.5 };

interface Example {
  readonly o: readonly number[];
  readonly y: readonly number[];
}

const toOneHot = (label: number, k: number) =>
  Array.from({ length: k }, (_, index) => (index === label ? 1 : 0));

/** Probabilities that sum to 1; none is below about 2 % for up to eight categories. */
function drawExample(random: Random, k: number): Example {
  const weights = random.times(k, () => random.between(0.2, 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { o: weights.map((weight) => weight / total), y: toOneHot(random.integer(0, k - 1), k) };
}

/** Some categories are ruled out altogether, but never the right one. */
function drawWithZeros(random: Random, k: number): Example {
  const label = random.integer(0, k - 1);
  const out = (label + random.integer(1, k - 1)) % k;
  const weights = random.times(k, (index) => (index === out ? 0 : random.between(0.3, 2)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { o: weights.map((weight) => weight / total), y: toOneHot(label, k) };
}

/** Almost sure of a wrong category. */
function drawSurelyWrong(random: Random, k: number): Example {
  const label = random.integer(0, k - 1);
  const wrong = (label + random.integer(1, k - 1)) % k;
  const small = random.between(0.001, 0.004);
  const o = Array.from({ length: k }, (_, index) => (index === wrong ? 1 - small * (k - 1) : small));
  return { o, y: toOneHot(label, k) };
}

const toArguments = (examples: readonly Example[]) => [
  matrix(examples.map(({ o }) => o)),
  matrix(examples.map(({ y }) => y)),
];

function drawPair(random: Random): HiddenCase[] {
  const examples = random.times(random.integer(4, 8), () => drawExample(random, 3));
  return [
    {
      id: PAIR.once,
      title: { ko: '범주 세 개', en: 'Three categories' },
      points: 2,
      parts: HALF_EACH,
      args: toArguments(examples),
    },
    {
      id: PAIR.twice,
      title: { ko: '같은 예를 두 번씩', en: 'Every example twice' },
      points: 1,
      parts: HALF_EACH,
      args: toArguments([...examples, ...examples]),
    },
  ];
}

export function drawHidden(random: Random): HiddenCase[] {
  const one = random.fork('one');
  const many = random.fork('many');
  const zeros = random.fork('zeros');
  const wrong = random.fork('wrong');
  const k = zeros.integer(3, 6);
  return [
    ...drawPair(random.fork('pair')),
    {
      id: 'single',
      title: { ko: '예 하나 ($n = 1$)', en: 'One example ($n = 1$)' },
      points: 2,
      parts: HALF_EACH,
      args: toArguments([drawExample(one, one.pick([2, 4, 5]))]),
    },
    {
      id: 'many',
      title: { ko: '예가 많고 범주도 많을 때', en: 'Many examples and many categories' },
      points: 2,
      parts: HALF_EACH,
      args: toArguments(many.times(many.integer(30, 80), () => drawExample(many, 8))),
    },
    {
      id: 'ruled-out',
      title: { ko: '확률이 0인 범주가 있을 때', en: 'Some probabilities are 0' },
      points: 4,
      parts: { mse: 0.25, crossEntropy: 0.75 },
      args: toArguments([
        ...zeros.times(zeros.integer(3, 6), () => drawWithZeros(zeros, k)),
        { o: toOneHot(1, k), y: toOneHot(1, k) },
      ]),
    },
    {
      id: 'surely-wrong',
      title: { ko: '틀린 범주를 확신할 때', en: 'Sure of the wrong category' },
      points: 2,
      parts: HALF_EACH,
      args: toArguments([
        ...wrong.times(wrong.integer(2, 4), () => drawSurelyWrong(wrong, 4)),
        ...wrong.times(4, () => drawExample(wrong, 4)),
      ]),
    },
  ];
}
