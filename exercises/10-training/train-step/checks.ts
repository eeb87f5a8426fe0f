/** What a step is for: the loss of the network it returns, worked out in plain numbers, is lower than before. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { claimField, toNumericValue } from '../../../lib/numeric/claim-values';
import { computeLoss, fromArguments, mapParameters, NAMES, type Parameters } from '../backprop-3222/network';

const EXAMINED = ['few-examples', 'batch'] as const;

const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

/** The parameters that came back. A check sees only results of the right shapes. */
function toParameters({ claim }: JudgedCase): Parameters {
  return mapParameters((name) => {
    const field = claimField(claim, name);
    const value = field === undefined ? undefined : toNumericValue(field);
    if (value === undefined) throw new TypeError(`train-step: no ${name}`);
    return Array.from(value.data);
  });
}

function compareLosses(judged: JudgedCase | undefined): Outcome | undefined {
  if (judged === undefined) throw new TypeError('train-step: a case is missing');
  const { batch, parameters } = fromArguments(judged.args);
  const moved = toParameters(judged);
  if (!NAMES.every((name) => moved[name].every(Number.isFinite))) return failed('notFinite');
  const change = computeLoss(batch, moved) - computeLoss(batch, parameters);
  if (change < 0) return undefined;
  return failed(change === 0 ? 'unchanged' : 'uphill');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'loss-falls',
    title: { ko: '한 걸음 뒤에 손실이 줄어듦', en: 'The loss is lower after the step' },
    points: 3,
    run: (cases) => {
      const faults = EXAMINED.map((id) => compareLosses(cases.get(id)));
      return faults.find((fault) => fault !== undefined) ?? { passed: true, fraction: 1 };
    },
  },
];
