/** Maximum likelihood is least squares: between two lines the log-likelihood differs by −1/(2σ²) times the squared errors. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toScalar } from '../../../lib/numeric/claim-values';
import { PlainTensor } from '../../../lib/numeric/plain-value';

export const PAIR = { near: 'near-line', off: 'off-line' } as const;

/** Float32 leaves about 1e-5 of differences of a few units. */
const RELATIVE_TOLERANCE = 2e-3;
const ABSOLUTE_TOLERANCE = 1e-3;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

interface Line {
  readonly logLikelihood: number;
  readonly squaredErrors: number;
  readonly sigma: number;
}

function toLine(judged: JudgedCase | undefined): Line {
  const logLikelihood = judged && toScalar(judged.claim);
  const [w0, w1, sigma, x, y] = judged?.args ?? [];
  if (logLikelihood === undefined || !(x instanceof PlainTensor) || !(y instanceof PlainTensor))
    throw new TypeError('regression-log-likelihood: no value');
  const squaredErrors = Array.from(x.data).reduce(
    (sum, value, index) => sum + (Number(w0) + Number(w1) * value - (y.data[index] ?? Number.NaN)) ** 2,
    0,
  );
  return { logLikelihood, squaredErrors, sigma: Number(sigma) };
}

function checkDifference(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const near = toLine(cases.get(PAIR.near));
  const off = toLine(cases.get(PAIR.off));
  const difference = off.logLikelihood - near.logLikelihood;
  if (!Number.isFinite(difference)) return failed('notFinite');
  const wanted = (near.squaredErrors - off.squaredErrors) / (2 * near.sigma ** 2);
  const allowed = ABSOLUTE_TOLERANCE + RELATIVE_TOLERANCE * Math.abs(wanted);
  if (Math.abs(difference - wanted) <= allowed) return passed;
  return failed(difference > 0 === wanted > 0 ? 'otherDifference' : 'worsePreferred');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'least-squares-inside',
    title: {
      ko: '두 직선의 차이는 오차 제곱의 차이로 정해짐',
      en: 'Two lines differ by their squared errors alone',
    },
    points: 2,
    run: checkDifference,
  },
];
