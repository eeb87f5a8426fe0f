/** Properties of a gradient, checked on the student's own outputs with the network in plain numbers. */
import type { Check, JudgedCase, Outcome, VerdictMessage } from '../../../lib/exercise/types';
import { claimField, toNumericValue } from '../../../lib/numeric/claim-values';
import { computeLoss, differentiate, fromArguments, mapParameters, NAMES, type Parameters } from './network';

/** The cases whose gradients are examined. */
export const EXAMINED = ['few-examples', 'batch'] as const;

/** Float32 gradients of this network differ from float64 ones by less than 1e-5. */
const SLOPE_TOLERANCE = { absolute: 1e-4, relative: 5e-3 };
/** Short enough that even a gradient n times too long goes down, long enough to be seen. */
const STEP = 0.01;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string, params: VerdictMessage['params'] = {}): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}`, params },
});

/** The gradients of a result. A check sees only results of the right shapes. */
function toGradients({ claim }: JudgedCase): Parameters {
  const grads = claimField(claim, 'grads');
  return mapParameters((name) => {
    const field = grads === undefined ? undefined : claimField(grads, name);
    const value = field === undefined ? undefined : toNumericValue(field);
    if (value === undefined) throw new TypeError(`backprop-3222: no grads.${name}`);
    return Array.from(value.data);
  });
}

function examine(
  cases: ReadonlyMap<string, JudgedCase>,
  look: (judged: JudgedCase, gradients: Parameters) => Outcome,
): Outcome {
  const outcomes = EXAMINED.map((id) => {
    const judged = cases.get(id);
    if (judged === undefined) throw new TypeError(`backprop-3222: no case ${id}`);
    const gradients = toGradients(judged);
    const isFinite = NAMES.every((name) => gradients[name].every(Number.isFinite));
    return isFinite ? look(judged, gradients) : failed('notFinite');
  });
  return outcomes.find((outcome) => !outcome.passed) ?? passed;
}

function compareWithSlopes(judged: JudgedCase, gradients: Parameters): Outcome {
  const { batch, parameters } = fromArguments(judged.args);
  const slopes = differentiate(batch, parameters);
  // From the output backwards: the layer at which a wrong gradient begins is the one to look at.
  const wrong = [...NAMES].reverse().find((name) =>
    slopes[name].some((slope, index) => {
      const allowed = SLOPE_TOLERANCE.absolute + SLOPE_TOLERANCE.relative * Math.abs(slope);
      return Math.abs(slope - (gradients[name][index] ?? Number.NaN)) > allowed;
    }),
  );
  return wrong === undefined ? passed : failed('slope', { name: wrong });
}

function stepDown(judged: JudgedCase, gradients: Parameters): Outcome {
  const { batch, parameters } = fromArguments(judged.args);
  const before = computeLoss(batch, parameters);
  const moved = mapParameters((name) =>
    parameters[name].map((value, index) => value - STEP * (gradients[name][index] ?? 0)),
  );
  const change = computeLoss(batch, moved) - before;
  if (change < 0) return passed;
  return failed(change === 0 ? 'unchanged' : 'uphill');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'loss-falls',
    title: {
      ko: '경사의 반대쪽으로 조금 움직이면 손실이 줄어듦',
      en: 'A small step against the gradient lowers the loss',
    },
    points: 3,
    run: (cases) => examine(cases, stepDown),
  },
  {
    id: 'finite-differences',
    title: { ko: '수치미분과 일치', en: 'Agreement with finite differences' },
    points: 3,
    run: (cases) => examine(cases, compareWithSlopes),
  },
];
