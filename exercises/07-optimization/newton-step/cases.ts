import type { HiddenCase } from '../../../lib/exercise/types';
import type { Random } from '../../../lib/numeric/random';
import { PAIR } from './checks';

interface Sample {
  readonly coef: readonly number[];
  readonly w: number;
}

const sumTerms = ({ coef, w }: Sample, factor: (k: number) => number, lost: number) => {
  const terms = coef.map((c, k) => (k < lost ? 0 : factor(k) * c * w ** (k - lost)));
  return {
    value: terms.reduce((sum, term) => sum + term, 0),
    size: terms.reduce((sum, term) => sum + Math.abs(term), 0),
  };
};

/**
 * A step of a length that counts and that float32 can hold: the curvature is no difference of large terms, and the step is
 * neither so short that staying passes nor so long that its own rounding shows.
 */
function isClear(sample: Sample): boolean {
  const slope = sumTerms(sample, (k) => k, 1);
  const curvature = sumTerms(sample, (k) => k * (k - 1), 2);
  const step = slope.value / curvature.value;
  const isCurved = Math.abs(curvature.value) > 0.5 && Math.abs(curvature.value) > 0.2 * curvature.size;
  return isCurved && Math.abs(step) > 0.2 && slope.size / Math.abs(curvature.value) < 20;
}

const toCurvature = (sample: Sample) => sumTerms(sample, (k) => k * (k - 1), 2).value;

function drawUntil(draw: () => Sample, isWanted: (sample: Sample) => boolean = () => true): Sample {
  for (;;) {
    const sample = draw();
    if (isClear(sample) && isWanted(sample)) return sample;
  }
}

const drawSigned = (random: Random, low: number, high: number) =>
  random.pick([-1, 1]) * random.between(low, high);

/** No coefficient is near 0 and no two neighbours agree, so that each one counts, and counts where it stands. */
const drawPolynomial = (random: Random, degree: number) =>
  random.times(degree + 1, (k) => drawSigned(random, 0.5, 2) + (k % 2) * random.pick([-1, 1]) * 2.5);

const toArgs = ({ coef, w }: Sample): HiddenCase['args'] => [coef, w];

function drawQuadratic(random: Random): HiddenCase {
  const sample = drawUntil(() => ({ coef: drawPolynomial(random, 2), w: drawSigned(random, 0.5, 2) }));
  return {
    id: 'quadratic',
    title: { ko: '이차함수', en: 'A quadratic' },
    points: 2,
    args: toArgs(sample),
  };
}

function drawHigher(random: Random): HiddenCase {
  const degree = random.integer(5, 7);
  const sample = drawUntil(() => ({
    coef: drawPolynomial(random, degree),
    w: drawSigned(random, 0.5, 1.2),
  }));
  return {
    id: 'higher-degree',
    title: { ko: '차수가 높은 다항식', en: 'A polynomial of higher degree' },
    points: 3,
    args: toArgs(sample),
  };
}

function drawAtZero(random: Random): HiddenCase {
  const degree = random.integer(3, 5);
  return {
    id: 'at-zero',
    title: { ko: '$w = 0$에서 출발', en: 'Starting at $w = 0$' },
    points: 2,
    args: toArgs(drawUntil(() => ({ coef: drawPolynomial(random, degree), w: 0 }))),
  };
}

function drawConcave(random: Random): HiddenCase {
  const degree = random.integer(3, 4);
  const draw = () => ({ coef: drawPolynomial(random, degree), w: drawSigned(random, 0.5, 1.5) });
  return {
    id: 'concave',
    title: { ko: '위로 볼록한 곳', en: 'Where the curve bends downward' },
    points: 2,
    args: toArgs(drawUntil(draw, (sample) => toCurvature(sample) < 0)),
  };
}

function drawGaps(random: Random): HiddenCase {
  const degree = random.pick([4, 6]);
  const draw = () => ({
    coef: drawPolynomial(random, degree).map((c, k) => (k % 2 === 0 || k === 1 ? c : 0)),
    w: drawSigned(random, 0.5, 1.5),
  });
  return {
    id: 'gaps',
    title: { ko: '계수 가운데 0이 있을 때', en: 'Some coefficients are 0' },
    points: 2,
    args: toArgs(drawUntil(draw, (sample) => toCurvature(sample) > 0)),
  };
}

/** f, and a multiple of f plus a constant. */
function drawPair(random: Random): HiddenCase[] {
  const { coef, w } = drawUntil(() => ({
    coef: drawPolynomial(random, 3),
    w: drawSigned(random, 0.5, 1.5),
  }));
  const factor = random.between(2, 4);
  const scaled = coef.map((c, k) => factor * c + (k === 0 ? random.between(3, 6) : 0));
  return [
    {
      id: PAIR.base,
      title: { ko: '상수·배수 검사에 쓰는 함수 (1)', en: 'For the check of multiples and constants (1)' },
      points: 1,
      args: toArgs({ coef, w }),
    },
    {
      id: PAIR.scaled,
      title: { ko: '상수·배수 검사에 쓰는 함수 (2)', en: 'For the check of multiples and constants (2)' },
      points: 1,
      args: toArgs({ coef: scaled, w }),
    },
  ];
}

export function drawHidden(random: Random): HiddenCase[] {
  return [
    drawQuadratic(random.fork('quadratic')),
    drawHigher(random.fork('higher-degree')),
    drawAtZero(random.fork('at-zero')),
    drawConcave(random.fork('concave')),
    drawGaps(random.fork('gaps')),
    ...drawPair(random.fork('pair')),
  ];
}
