/** Hidden cases. Random numbers keep clear of the rate, so that float32 decides nothing, except where they meet it exactly. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points'> {
  readonly n: number;
  readonly q: number;
  readonly rate: number;
  readonly training: boolean;
  /** How many of the random numbers equal the rate. */
  readonly ties?: number;
}

const drawValue = (random: Random) => random.pick([-1, 1]) * random.between(0.3, 4);

/** On either side of the rate, 0.02 away at least. */
function drawUniform(random: Random, rate: number): number {
  for (;;) {
    const u = random.between(0, 0.999);
    if (Math.abs(u - rate) > 0.02) return u;
  }
}

function drawCase(random: Random, { n, q, rate, training, ties = 0, ...rest }: Plan): HiddenCase {
  const size = n * q;
  const uniforms = random.times(size, () => drawUniform(random, rate));
  const order = random.permutation(size);
  for (const place of order.slice(0, ties)) uniforms[place] = rate;
  // One of each kind for certain: with all kept or all dropped, wrong answers could be right.
  const [dropped = 0, kept = 0] = order.slice(ties);
  if (rate > 0.05) uniforms[dropped] = rate * random.between(0.1, 0.9);
  if (size > ties + 1) uniforms[kept] = rate + (1 - rate) * random.between(0.2, 0.9);
  const h = random.times(n, () => random.times(q, () => drawValue(random)));
  const u = h.map((row, i) => row.map((_, j) => uniforms[i * q + j] ?? 0));
  return { ...rest, args: [matrix(h), matrix(u), rate, training] };
}

export function drawCases(random: Random): HiddenCase[] {
  const draw = (id: string, plan: (source: Random) => Omit<Plan, 'id'>) => {
    const source = random.fork(id);
    return drawCase(source, { id, ...plan(source) });
  };
  return [
    draw('layer', planLayer),
    draw('predicting', planPredicting),
    draw('one-row', planOneRow),
    draw('mostly-off', planMostlyOff),
    draw('keep-all', planKeepAll),
    draw('on-the-border', planOnTheBorder),
  ];
}

const planLayer = (random: Random) => ({
  title: { ko: '은닉층 하나', en: 'A hidden layer' },
  points: 2,
  n: random.integer(3, 8),
  q: random.integer(9, 16),
  rate: random.between(0.2, 0.45),
  training: true,
});

const planPredicting = (random: Random) => ({
  title: { ko: '예측할 때', en: 'When predicting' },
  points: 2,
  n: random.integer(5, 9),
  q: random.integer(2, 4),
  rate: random.between(0.2, 0.45),
  training: false,
});

const planOneRow = (random: Random) => ({
  title: { ko: '예가 하나 ($n = 1$)', en: 'A single example ($n = 1$)' },
  points: 1,
  n: 1,
  q: random.integer(4, 9),
  rate: random.between(0.55, 0.7),
  training: true,
});

const planMostlyOff = (random: Random) => ({
  title: { ko: '대부분을 끌 때', en: 'Most of them off' },
  points: 1,
  n: random.integer(12, 20),
  q: random.integer(5, 9),
  rate: random.between(0.85, 0.95),
  training: true,
});

const planKeepAll = (random: Random) => ({
  title: { ko: '아무것도 끄지 않을 때 ($r = 0$)', en: 'Nothing switched off ($r = 0$)' },
  points: 1,
  n: random.integer(2, 4),
  q: random.integer(5, 7),
  rate: 0,
  training: true,
});

/** Fractions of powers of two are the same number in float32 and float64. */
const planOnTheBorder = (random: Random) => ({
  title: { ko: '난수가 $r$과 꼭 같은 것이 있을 때', en: 'Some random numbers equal $r$ exactly' },
  points: 2,
  n: random.integer(4, 6),
  q: random.integer(2, 3),
  rate: random.pick([0.25, 0.375, 0.625, 0.75]),
  training: true,
  ties: 3,
});
