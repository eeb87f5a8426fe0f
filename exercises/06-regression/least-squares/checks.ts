/** What differentiating the loss gives: at the minimum the errors have mean 0 and are uncorrelated with x. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { claimField, toScalar } from '../../../lib/numeric/claim-values';
import { PlainTensor } from '../../../lib/numeric/plain-value';

const EXAMINED = ['few-points', 'many-points'] as const;
export const FAR_AWAY = 'far-away';

interface Allowed {
  readonly height: number;
  readonly slope: number;
}

/** Float32 leaves about 1e-6 of values near 10; every known mistake leaves more than 0.05. */
const NEAR: Allowed = { height: 2e-3, slope: 2e-3 };
/** An intercept of 30,000 is rounded to 0.002 in float32, and a mean of 10,000 to about as much. */
const FAR: Allowed = { height: 0.2, slope: 0.02 };

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

const toMean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

interface Fit {
  readonly deviations: readonly number[];
  readonly errors: readonly number[];
}

function toFit({ claim, args: [x, y] }: JudgedCase): Fit {
  const [w0, w1] = ['w0', 'w1'].map((name) => {
    const field = claimField(claim, name);
    return field === undefined ? undefined : toScalar(field);
  });
  if (w0 === undefined || w1 === undefined || !(x instanceof PlainTensor) || !(y instanceof PlainTensor))
    throw new TypeError('least-squares: no line');
  const values = Array.from(x.data);
  const mean = toMean(values);
  return {
    deviations: values.map((value) => value - mean),
    errors: values.map((value, index) => w0 + w1 * value - (y.data[index] ?? Number.NaN)),
  };
}

type Fault = 'notFinite' | 'meanError' | 'errorTimesX';

/** The first of the two equations that does not hold. */
function findFault(judged: JudgedCase | undefined, allowed: Allowed): Fault | undefined {
  if (judged === undefined) throw new TypeError('least-squares: a case is missing');
  const { deviations, errors } = toFit(judged);
  if (!errors.every(Number.isFinite)) return 'notFinite';
  const products = errors.map((error, index) => error * (deviations[index] ?? 0));
  if (Math.abs(toMean(products)) > allowed.slope) return 'errorTimesX';
  return Math.abs(toMean(errors)) > allowed.height ? 'meanError' : undefined;
}

function checkNearby(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const fault = EXAMINED.map((id) => findFault(cases.get(id), NEAR)).find((one) => one !== undefined);
  return fault === undefined ? passed : failed(fault);
}

/** Right nearby and wrong far away is no wrong formula: its digits were lost. */
function checkFarAway(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  const fault = findFault(cases.get(FAR_AWAY), FAR);
  if (fault === undefined) return passed;
  return failed(checkNearby(cases).passed ? 'digitsLost' : fault);
}

export const CHECKS: readonly Check[] = [
  {
    id: 'normal-equations',
    title: { ko: '구한 직선에서 손실함수의 경사가 0', en: 'The gradient of the loss is 0 at the line found' },
    points: 2,
    run: checkNearby,
  },
  {
    id: 'far-normal-equations',
    title: { ko: '0에서 먼 데이터에서도 경사가 0', en: 'The gradient is 0 for data far from zero, too' },
    points: 2,
    run: checkFarAway,
  },
];
