import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toNumberList } from '../../../lib/numeric/claim-values';
import { logisticLoss, toRow, toRows } from '../plain-models';
import { EXAMINED } from './cases';

const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

function compareLosses(cases: ReadonlyMap<string, JudgedCase>, id: string): Outcome {
  const judged = cases.get(id);
  const list = judged === undefined ? undefined : toNumberList(judged.claim);
  if (judged === undefined || list === undefined) throw new TypeError(`logistic-regression: no ${id}`);
  const w = Array.from(list);
  if (!w.every(Number.isFinite)) return failed('notFinite');
  const [x, y] = judged.args;
  const data = { x: toRows(x), y: toRow(y) };
  const start = w.map(() => 0);
  if (w.every((weight) => weight === 0)) return failed('unmoved');
  return logisticLoss(data, w) < logisticLoss(data, start) ? { passed: true, fraction: 1 } : failed('higher');
}

export const CHECKS: readonly Check[] = [
  {
    id: 'loss-falls',
    title: { ko: '손실이 출발점보다 작음', en: 'The loss is lower than at the start' },
    points: 2,
    run(cases) {
      const outcomes = EXAMINED.map((id) => compareLosses(cases, id));
      return outcomes.find(({ passed }) => !passed) ?? { passed: true, fraction: 1 };
    },
  },
];
