/** Hidden cases. Columns are nearly independent, so that float32 loses little; their means lie off 0, so that the bias shows. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

interface Plan extends Pick<HiddenCase, 'id' | 'title' | 'points'> {
  readonly n: number;
  readonly p: number;
  readonly lambda: number;
  /** How far the mean of each column lies from 0. */
  readonly offset?: readonly [number, number];
}

const drawSign = (random: Random) => random.pick([-1, 1]);

function drawCase(random: Random, { n, p, lambda, offset = [0.5, 1.5], ...rest }: Plan): HiddenCase {
  const means = random.times(p, () => drawSign(random) * random.between(...offset));
  const weights = random.times(p, () => drawSign(random) * random.between(0.7, 2));
  const bias = drawSign(random) * random.between(4, 8);
  const x = random.times(n, () => means.map((mean) => mean + random.normal()));
  const y = x.map((row) =>
    row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), bias + random.normal(0, 0.3)),
  );
  return { ...rest, args: [matrix(x), vector(y), lambda] };
}

export function drawCases(random: Random): HiddenCase[] {
  const draw = (id: string, plan: (source: Random) => Omit<Plan, 'id'>) => {
    const source = random.fork(id);
    return drawCase(source, { id, ...plan(source) });
  };
  return [
    draw('tall', planTall),
    draw('one-variable', planOneVariable),
    draw('wide', planWide),
    draw('unpenalized', planUnpenalized),
    draw('off-center', planOffCenter),
    draw('strong', planStrong),
    draw('one-example', planOneExample),
  ];
}

const planTall = (random: Random) => ({
  title: { ko: '예가 설명변수보다 많을 때', en: 'More examples than variables' },
  points: 4,
  n: random.integer(20, 50),
  p: random.integer(3, 6),
  lambda: random.between(0.2, 0.8),
});

const planOneVariable = (random: Random) => ({
  title: { ko: '설명변수가 하나', en: 'A single variable' },
  points: 2,
  n: random.integer(6, 15),
  p: 1,
  lambda: random.between(0.3, 1),
});

const planWide = (random: Random) => {
  const n = random.integer(3, 7);
  return {
    title: { ko: '설명변수가 예보다 많을 때 ($p > n$)', en: 'More variables than examples ($p > n$)' },
    points: 4,
    n,
    p: n + random.integer(2, 6),
    lambda: random.between(0.2, 1),
  };
};

const planUnpenalized = (random: Random) => ({
  title: { ko: '벌칙이 없을 때 ($\\lambda = 0$)', en: 'No penalty ($\\lambda = 0$)' },
  points: 3,
  n: random.integer(25, 60),
  p: random.integer(2, 5),
  lambda: 0,
});

const planOffCenter = (random: Random) => ({
  title: { ko: '평균이 0에서 먼 설명변수', en: 'Variables whose means are far from 0' },
  points: 3,
  n: random.integer(25, 60),
  p: random.integer(2, 4),
  lambda: random.between(0.2, 0.8),
  offset: [3, 6] as const,
});

const planStrong = (random: Random) => ({
  title: { ko: '벌칙이 클 때', en: 'A strong penalty' },
  points: 2,
  n: random.integer(15, 40),
  p: random.integer(2, 6),
  lambda: random.between(15, 40),
});

const planOneExample = (random: Random) => ({
  title: { ko: '예가 하나 ($n = 1$)', en: 'A single example ($n = 1$)' },
  points: 2,
  n: 1,
  p: random.integer(2, 5),
  lambda: random.between(0.3, 1),
});
