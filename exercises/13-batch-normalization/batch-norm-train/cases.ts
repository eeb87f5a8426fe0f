import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { drawBatch, drawBeta, drawGamma, type Rows } from '../plain-batch';

/** The cases whose outputs the check examines. */
export const EXAMINED = ['few-examples', 'large-epsilon'] as const;

/** Not for a single example, whose variance is 0 whatever is returned in its place. */
const BY_OUTPUT = { out: 0.5, mean: 0.25, variance: 0.25 };

const toArgs = (random: Random, z: Rows, epsilon: number) => {
  const q = z[0]?.length ?? 0;
  return [matrix(z), vector(drawGamma(random, q)), vector(drawBeta(random, q)), epsilon];
};

/** A column whose values are all the same, first or last; 0.1 and −2.3 are none that float32 holds exactly. */
function drawConstantColumn(random: Random): Rows {
  const size = [random.integer(5, 9), random.integer(2, 3)] as const;
  const constant = random.pick([0.1, -2.3, 1.5]);
  const isFirst = random.pick([true, false]);
  return drawBatch(random, size, { offset: 2, deviation: 1 }).map((row) =>
    isFirst ? [constant, ...row] : [...row, constant],
  );
}

const ORDINARY = { offset: 2, deviation: 1 };

export function drawHidden(random: Random): HiddenCase[] {
  const draw = (id: string, make: (source: Random) => readonly [Rows, number]) => {
    const source = random.fork(id);
    const [z, epsilon] = make(source);
    return { id, args: toArgs(source, z, epsilon) };
  };
  return [
    {
      ...draw('few-examples', (source) => [
        drawBatch(source, [source.integer(5, 8), source.integer(2, 4)], ORDINARY),
        1e-3,
      ]),
      title: { ko: '예 몇 개', en: 'A few examples' },
      points: 3,
      parts: BY_OUTPUT,
    },
    {
      ...draw('large-epsilon', (source) => [
        drawBatch(source, [source.integer(3, 4), source.integer(5, 6)], ORDINARY),
        source.between(0.3, 0.6),
      ]),
      title: { ko: '$\\epsilon$이 클 때', en: 'A large $\\epsilon$' },
      points: 3,
      parts: BY_OUTPUT,
    },
    {
      ...draw('small-variance', (source) => [
        drawBatch(source, [source.integer(6, 10), source.integer(2, 3)], { offset: 1, deviation: 0.1 }),
        source.between(2e-3, 1e-2),
      ]),
      title: { ko: '분산이 작을 때', en: 'A small variance' },
      points: 3,
      parts: BY_OUTPUT,
    },
    {
      ...draw('single', (source) => [
        drawBatch(source, [1, source.integer(2, 4)], ORDINARY),
        source.pick([1e-3, 0.01]),
      ]),
      title: { ko: '예 하나 ($m = 1$)', en: 'A single example ($m = 1$)' },
      points: 2,
    },
    {
      ...draw('constant-column', (source) => [drawConstantColumn(source), source.pick([1e-3, 0.01])]),
      title: { ko: '값이 모두 같은 열', en: 'A column whose values are all the same' },
      points: 2,
      parts: BY_OUTPUT,
    },
    {
      ...draw('many-examples', (source) => [
        drawBatch(source, [source.integer(60, 120), source.integer(1, 3)], { offset: 6, deviation: 1.5 }),
        1e-3,
      ]),
      title: { ko: '큰 미니배치', en: 'A large mini-batch' },
      points: 3,
      parts: BY_OUTPUT,
    },
  ];
}
