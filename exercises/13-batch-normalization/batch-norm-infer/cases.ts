import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { drawBatch, drawBeta, drawGamma, drawSigned, type Row, type Rows } from '../plain-batch';

/** A batch, and its first example by itself with the same stored statistics. */
export const PAIR = { batch: 'in-a-batch', alone: 'by-itself' } as const;

interface Stored {
  readonly gamma: Row;
  readonly beta: Row;
  readonly mean: Row;
  readonly variance: Row;
}

/** Statistics that have nothing to do with the batch's own, so that one set cannot pass for the other. */
function drawStored(random: Random, q: number, variances: readonly [number, number]): Stored {
  return {
    gamma: drawGamma(random, q),
    beta: drawBeta(random, q),
    mean: random.times(q, () => drawSigned(random, [0.3, 1.5])),
    variance: random.times(q, () => Math.fround(random.between(...variances))),
  };
}

const toArgs = (z: Rows, { gamma, beta, mean, variance }: Stored, epsilon: number) => [
  matrix(z),
  vector(gamma),
  vector(beta),
  vector(mean),
  vector(variance),
  epsilon,
];

const ORDINARY = { offset: 2, deviation: 1 };
const USUAL_VARIANCES = [0.5, 3] as const;

/** A neuron that never varied in training: its stored variance is 0, and ε is all that is left to divide by. */
function drawSmall(random: Random) {
  const q = random.integer(3, 4);
  const stored = drawStored(random, q, [2e-3, 2e-2]);
  const still = random.integer(0, q - 1);
  const variance = stored.variance.map((value, j) => (j === still ? 0 : value));
  // The values lie near the stored means, as they would after training.
  const z = random.times(random.integer(6, 9), () =>
    stored.mean.map((mean) => Math.fround(mean + random.normal(0, 0.1))),
  );
  return toArgs(z, { ...stored, variance }, random.between(2e-3, 1e-2));
}

function drawPair(random: Random): HiddenCase[] {
  const q = random.integer(2, 3);
  const z = drawBatch(random, [random.integer(4, 8), q], ORDINARY);
  const stored = drawStored(random, q, USUAL_VARIANCES);
  return [
    {
      id: PAIR.batch,
      title: { ko: '여러 예를 한꺼번에', en: 'Several examples at once' },
      points: 1,
      args: toArgs(z, stored, 1e-3),
    },
    {
      id: PAIR.alone,
      title: { ko: '그 가운데 첫 예만 ($m = 1$)', en: 'The first of them by itself ($m = 1$)' },
      points: 1,
      args: toArgs(z.slice(0, 1), stored, 1e-3),
    },
  ];
}

export function drawHidden(random: Random): HiddenCase[] {
  const [few, large, many] = [random.fork('few'), random.fork('large'), random.fork('many')];
  const draw = (source: Random, [m, q]: readonly [number, number], epsilon: number) =>
    toArgs(drawBatch(source, [m, q], ORDINARY), drawStored(source, q, USUAL_VARIANCES), epsilon);
  return [
    {
      id: 'few-examples',
      title: { ko: '예 몇 개', en: 'A few examples' },
      points: 2,
      args: draw(few, [few.integer(5, 8), few.integer(2, 4)], 1e-3),
    },
    {
      id: 'large-epsilon',
      title: { ko: '$\\epsilon$이 클 때', en: 'A large $\\epsilon$' },
      points: 2,
      args: draw(large, [large.integer(2, 4), large.integer(5, 6)], large.between(0.3, 0.6)),
    },
    {
      id: 'small-variance',
      title: { ko: '저장된 분산이 작거나 0일 때', en: 'Stored variances that are small or 0' },
      points: 2,
      args: drawSmall(random.fork('small')),
    },
    {
      id: 'many-examples',
      title: { ko: '예 여러 개', en: 'Many examples' },
      points: 2,
      args: draw(many, [many.integer(40, 80), many.integer(1, 3)], 0.01),
    },
    ...drawPair(random.fork('pair')),
  ];
}
