/** Hidden cases. Where prototypes are not deliberately equal, the best similarity is ahead of the next by a margin. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import { euclideanClass, innerProduct, measureCosine, rankClasses } from './geometry';

/** Far beyond what float32 can get wrong. */
const MARGIN = 0.03;

type Matrix = readonly (readonly number[])[];

const drawVector = (random: Random, d: number) => random.times(d, () => random.normal());
const scale = (vector: readonly number[], factor: number) => vector.map((value) => value * factor);
const normalize = (vector: readonly number[]) => scale(vector, 1 / Math.sqrt(innerProduct(vector, vector)));

/** Prototypes of very different lengths: what the inner product and the distance are fooled by. */
function drawPrototypes(random: Random, k: number, d: number): number[][] {
  return random.times(k, (index) =>
    scale(
      normalize(drawVector(random, d)),
      index % 2 === 0 ? random.between(0.3, 0.8) : random.between(4, 9),
    ),
  );
}

/** A query near the direction of a prototype, of a length of its own, with a clear winner. */
function drawQuery(random: Random, support: Matrix, target: number): number[] {
  const prototype = normalize(support[target] ?? []);
  for (;;) {
    const noise = scale(drawVector(random, prototype.length), 0.3);
    const query = scale(
      prototype.map((value, axis) => value + (noise[axis] ?? 0)),
      random.between(0.3, 5),
    );
    const [best, next] = rankClasses(support, query, measureCosine);
    if (best?.row === target && best.score - (next?.score ?? -1) > MARGIN && best.score > MARGIN)
      return query;
  }
}

interface Drawn {
  readonly support: Matrix;
  readonly query: Matrix;
}

/** Every class comes up, in random order. */
function drawTask(random: Random, [k, d, m]: readonly [number, number, number]): Drawn {
  const support = drawPrototypes(random, k, d);
  const targets = random.permutation(m).map((place) => place % k);
  return { support, query: targets.map((target) => drawQuery(random, support, target)) };
}

/** Drawn again until the inner product is wrong for one query, the distance for another, and both for different ones. */
function drawTellingTask(random: Random, sizes: readonly [number, number, number]): Drawn {
  for (;;) {
    const task = drawTask(random, sizes);
    const classify = (row: (query: readonly number[]) => number | undefined) => task.query.map(row).join();
    const right = classify((query) => rankClasses(task.support, query, measureCosine)[0]?.row);
    const byProduct = classify((query) => rankClasses(task.support, query, innerProduct)[0]?.row);
    const byDistance = classify((query) => euclideanClass(task.support, query));
    if (new Set([right, byProduct, byDistance]).size === 3) return task;
  }
}

const toCase = ({ support, query }: Drawn, rest: Omit<HiddenCase, 'args'>): HiddenCase => ({
  ...rest,
  args: [matrix(support), matrix(query)],
});

function drawSeveral(random: Random): HiddenCase {
  const k = random.integer(3, 5);
  const task = drawTellingTask(random, [k, random.integer(4, 7), random.integer(9, 14)]);
  return toCase(task, {
    id: 'several',
    title: { ko: '길이가 서로 다른 원형', en: 'Prototypes of different lengths' },
    points: 4,
  });
}

function drawOneQuery(random: Random): HiddenCase {
  const support = drawPrototypes(random, random.integer(4, 6), random.integer(3, 5));
  const query = [drawQuery(random, support, support.length - 2)];
  return toCase(
    { support, query },
    { id: 'one-query', title: { ko: '예가 하나 ($m = 1$)', en: 'A single example ($m = 1$)' }, points: 2 },
  );
}

function drawManyFeatures(random: Random): HiddenCase {
  const task = drawTellingTask(random, [
    random.integer(8, 12),
    random.integer(40, 64),
    random.integer(24, 40),
  ]);
  return toCase(task, {
    id: 'many-features',
    title: { ko: '특징과 범주가 많을 때', en: 'Many features and many classes' },
    points: 2,
  });
}

/** Two prototypes are the same vector; both queries near it and queries near the others. */
function drawEqual(random: Random): HiddenCase {
  const others = drawPrototypes(random, random.integer(3, 4), random.integer(3, 6));
  const [twin = [], ...rest] = others;
  const support = [...rest.slice(0, 1), twin, ...rest.slice(1), twin];
  const query = [1, 0, 2, 1].map((target) =>
    target === 1 ? drawQuery(random, others, 0) : drawQuery(random, others, target === 0 ? 1 : 2),
  );
  return toCase(
    { support, query },
    { id: 'equal-prototypes', title: { ko: '똑같은 원형이 있을 때', en: 'Two equal prototypes' }, points: 2 },
  );
}

/** Row 0 is the zero vector. It loses to any prototype at an acute angle and beats all at obtuse ones. */
function drawZeroPrototype(random: Random): HiddenCase {
  const d = random.integer(3, 5);
  const axis = normalize(drawVector(random, d));
  const near = () => normalize(drawVector(random, d)).map((value, index) => 0.4 * value + (axis[index] ?? 0));
  const prototypes = random.times(random.integer(2, 3), () => scale(near(), random.between(0.5, 4)));
  const support = [new Array<number>(d).fill(0), ...prototypes];
  const away = () => scale(near(), -random.between(0.5, 3));
  const toward = drawQuery(random, prototypes, 1);
  return toCase(
    { support, query: [away(), toward, away()] },
    { id: 'zero-prototype', title: { ko: '원형이 영벡터일 때', en: 'A prototype of zeros' }, points: 3 },
  );
}

function drawZeroQuery(random: Random): HiddenCase {
  const task = drawTask(random, [random.integer(3, 5), random.integer(3, 6), 4]);
  const [first = [], ...others] = task.query;
  const zero = first.map(() => 0);
  const last = drawQuery(random, task.support, 2);
  return toCase(
    { support: task.support, query: [first, zero, ...others, last] },
    { id: 'zero-query', title: { ko: '분류할 예가 영벡터일 때', en: 'An example of zeros' }, points: 2 },
  );
}

export function drawCases(random: Random): HiddenCase[] {
  return [
    drawSeveral(random.fork('several')),
    drawOneQuery(random.fork('one-query')),
    drawManyFeatures(random.fork('many-features')),
    drawEqual(random.fork('equal-prototypes')),
    drawZeroPrototype(random.fork('zero-prototype')),
    drawZeroQuery(random.fork('zero-query')),
  ];
}
