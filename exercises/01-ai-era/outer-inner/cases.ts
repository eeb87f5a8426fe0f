import type { HiddenCase, VisibleCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

const HALF_EACH = { inner: 0.5, outer: 0.5 };

const drawSigned = (random: Random, low: number, high: number) =>
  random.pick([-1, 1]) * random.between(low, high);

/** The partner of an entry: mostly of the same sign, so that the inner product is far from 0. */
function drawPartners(random: Random, a: readonly number[]): number[] {
  return a.map((value, index) =>
    index % 3 === 2
      ? -Math.sign(value) * random.between(0.2, 0.7)
      : Math.sign(value) * random.between(0.6, 3),
  );
}

function drawShort(random: Random): HiddenCase {
  const a = random.times(random.integer(3, 6), () => drawSigned(random, 0.5, 3));
  return {
    id: 'short',
    title: { ko: '짧은 두 벡터', en: 'Two short vectors' },
    points: 2,
    parts: HALF_EACH,
    args: [vector(a), vector(drawPartners(random, a))],
  };
}

function drawOneEntry(random: Random): HiddenCase {
  return {
    id: 'one-entry',
    title: { ko: '원소가 하나 ($n = 1$)', en: 'One entry ($n = 1$)' },
    points: 1,
    args: [vector([drawSigned(random, 2, 4)]), vector([drawSigned(random, 2, 4)])],
  };
}

/** Whole numbers in pairs (u, v) and (−mv, mu): the inner product is exactly 0 in float32, and cannot be a part. */
function drawPerpendicular(random: Random): HiddenCase {
  const pairs = random.times(random.integer(2, 4), () => {
    const [u, v] = [random.integer(1, 6), random.pick([-1, 1]) * random.integer(1, 6)];
    const multiple = random.pick([-2, 1, 3]);
    return { a: [u, v], b: [-multiple * v, multiple * u] };
  });
  return {
    id: 'perpendicular',
    title: { ko: '서로 수직인 두 벡터', en: 'Two perpendicular vectors' },
    points: 2,
    args: [vector(pairs.flatMap(({ a }) => a)), vector(pairs.flatMap(({ b }) => b))],
  };
}

function drawLong(random: Random): HiddenCase {
  const a = random.times(random.integer(20, 60), () => drawSigned(random, 0.5, 3));
  return {
    id: 'long',
    title: { ko: '긴 두 벡터', en: 'Two long vectors' },
    points: 3,
    parts: HALF_EACH,
    args: [vector(a), vector(drawPartners(random, a))],
  };
}

export const VISIBLE: readonly VisibleCase[] = [
  {
    id: 'worked-example',
    title: { ko: '본문의 예', en: 'The worked example' },
    args: [vector([1, 2, 3]), vector([4, -1, 2])],
  },
  {
    id: 'right-angle',
    title: { ko: '수직인 두 벡터', en: 'Perpendicular vectors' },
    args: [vector([1, 2]), vector([-2, 1])],
  },
  { id: 'single', title: { ko: '원소가 하나', en: 'One entry' }, args: [vector([3]), vector([-2])] },
  {
    id: 'with-itself',
    title: { ko: '자기 자신과의 곱', en: 'A vector with itself' },
    args: [vector([1, -2, 2]), vector([1, -2, 2])],
  },
];

export const drawHidden = (random: Random): HiddenCase[] => [
  drawShort(random.fork('short')),
  drawOneEntry(random.fork('one-entry')),
  drawPerpendicular(random.fork('perpendicular')),
  drawLong(random.fork('long')),
];
