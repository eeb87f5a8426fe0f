/** Properties of a gradient, checked on the student's own outputs with the loss in plain numbers. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toNumberList } from '../../../lib/numeric/claim-values';
import { dot, logisticLoss, toRow, toRows, type BinaryData, type Row } from '../plain-models';
import { EXAMINED } from './cases';

/** Central differences of this width are off by about 1e-6. */
const WIDTH = 1e-3;
const SLOPE_TOLERANCE = { absolute: 1e-3, relative: 5e-3 };
/** How far the weights move downhill. Short, so that a right direction never overshoots. */
const STEP_LENGTH = 1e-3;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

interface Examined {
  readonly data: BinaryData;
  readonly w: Row;
  readonly gradient: Row;
}

function select(cases: ReadonlyMap<string, JudgedCase>, id: string): Examined {
  const judged = cases.get(id);
  const gradient = judged === undefined ? undefined : toNumberList(judged.claim);
  if (judged === undefined || gradient === undefined) throw new TypeError(`logistic-gradient: no ${id}`);
  const [x, y, w] = judged.args;
  return { data: { x: toRows(x), y: toRow(y) }, w: toRow(w), gradient: Array.from(gradient) };
}

function examine(cases: ReadonlyMap<string, JudgedCase>, look: (examined: Examined) => Outcome): Outcome {
  const outcomes = EXAMINED.map((id) => {
    const examined = select(cases, id);
    return examined.gradient.every(Number.isFinite) ? look(examined) : failed('notFinite');
  });
  return outcomes.find((outcome) => !outcome.passed) ?? passed;
}

function compareWithSlopes({ data, w, gradient }: Examined): Outcome {
  const isSlope = gradient.every((value, j) => {
    const shift = (by: number) => w.map((weight, index) => (index === j ? weight + by : weight));
    const slope = (logisticLoss(data, shift(WIDTH)) - logisticLoss(data, shift(-WIDTH))) / (2 * WIDTH);
    const allowed = SLOPE_TOLERANCE.absolute + SLOPE_TOLERANCE.relative * Math.abs(slope);
    return Math.abs(value - slope) <= allowed;
  });
  return isSlope ? passed : failed('slope');
}

function stepDown({ data, w, gradient }: Examined): Outcome {
  const length = Math.sqrt(dot(gradient, gradient));
  if (length === 0) return failed('zero');
  const moved = w.map((weight, j) => weight - (STEP_LENGTH * (gradient[j] ?? 0)) / length);
  return logisticLoss(data, moved) < logisticLoss(data, w) ? passed : failed('uphill');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'slopes',
    title: { ko: '손실함수를 수치미분한 값과 같음', en: 'Agrees with numerical slopes of the loss' },
    points: 2,
    run: (cases) => examine(cases, compareWithSlopes),
  },
  {
    id: 'downhill',
    title: { ko: '경사의 반대쪽으로 가면 손실이 줄어듦', en: 'A step against the gradient lowers the loss' },
    points: 1,
    run: (cases) => examine(cases, stepDown),
  },
];
