import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { claimField, toNumericValue } from '../../../lib/numeric/claim-values';
import { average, computeVariance, cut, toColumn, toNumber, toRow, toRows } from '../plain-batch';
import { EXAMINED } from './cases';

/** Float32 outputs of these batches are off by about 1e-6. */
const TOLERANCE = 1e-3;

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

/** Takes γ and β back out: what is left has mean 0 and a variance that ε keeps just below 1. */
function examine({ claim, args }: JudgedCase): Outcome {
  const field = claimField(claim, 'out');
  const value = field === undefined ? undefined : toNumericValue(field);
  if (value === undefined) throw new TypeError('batch-norm-train: no out');
  const [z, gamma, beta, epsilon] = args;
  const [batch, scales, shifts] = [toRows(z), toRow(gamma), toRow(beta)];
  const out = cut(Array.from(value.data), scales.length);
  if (!out.flat().every(Number.isFinite)) return failed('notFinite');
  for (const [j, scale] of scales.entries()) {
    const standardized = toColumn(out, j).map((entry) => (entry - (shifts[j] ?? 0)) / scale);
    if (Math.abs(average(standardized)) > TOLERANCE) return failed('mean');
    const variance = computeVariance(toColumn(batch, j));
    const expected = variance / (variance + toNumber(epsilon));
    if (Math.abs(computeVariance(standardized) - expected) > TOLERANCE) return failed('variance');
  }
  return passed;
}

export const CHECKS: readonly Check[] = [
  {
    id: 'standardized',
    title: {
      ko: '$\\gamma$와 $\\beta$를 걷어 내면 열마다 표준화되어 있음',
      en: 'Without $\\gamma$ and $\\beta$, every column is standardized',
    },
    points: 2,
    run(cases) {
      const outcomes = EXAMINED.map((id) => {
        const judged = cases.get(id);
        if (judged === undefined) throw new TypeError(`batch-norm-train: no case ${id}`);
        return examine(judged);
      });
      return outcomes.find((outcome) => !outcome.passed) ?? passed;
    },
  },
];
