/** What makes a list of lists a division into batches. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { toNumberRows } from '../../../lib/numeric/claim-values';

const passed: Outcome = { passed: true, fraction: 1 };
const failed = (key: string): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}` },
});

interface Division {
  readonly order: readonly number[];
  readonly batches: readonly (readonly number[])[];
}

function toDivision({ claim, args: [order] }: JudgedCase): Division {
  const rows = toNumberRows(claim);
  if (rows === undefined || !Array.isArray(order)) throw new TypeError('mini-batches: no batches');
  return { order: order.map(Number), batches: rows.map((row) => Array.from(row)) };
}

function checkJoined(cases: ReadonlyMap<string, JudgedCase>): Outcome {
  for (const { order, batches } of [...cases.values()].map(toDivision)) {
    const joined = batches.flat();
    if (joined.length !== order.length) return failed('lostOrDoubled');
    if (joined.some((entry, index) => Math.round(entry) !== order[index])) return failed('reordered');
  }
  return passed;
}

export const CHECKS: readonly Check[] = [
  {
    id: 'joined',
    title: { ko: '배치를 이어 붙이면 원래의 순서', en: 'The batches joined give the order back' },
    points: 2,
    run: checkJoined,
  },
];
