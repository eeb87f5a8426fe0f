/** A split uses every example once: no example both trains and tests. */
import type { Check, JudgedCase, Outcome } from '../../../lib/exercise/types';
import { claimField, toNumberList } from '../../../lib/numeric/claim-values';

const PARTS = ['train', 'validation', 'test'] as const;

const failed = (key: string, entry: number): Outcome => ({
  passed: false,
  fraction: 0,
  message: { key: `exercise.${key}`, params: { entry } },
});

function toEntries({ claim }: JudgedCase): number[] {
  return PARTS.flatMap((name) => {
    const field = claimField(claim, name);
    const list = field === undefined ? undefined : toNumberList(field);
    if (list === undefined) throw new TypeError(`data-split: no ${name}`);
    return Array.from(list);
  });
}

function checkOnce(judged: JudgedCase): Outcome | undefined {
  const [order] = judged.args;
  if (!Array.isArray(order)) throw new TypeError('data-split: no order');
  const given = new Set<unknown>(order);
  const entries = toEntries(judged);
  const foreign = entries.find((entry) => !given.has(entry));
  if (foreign !== undefined) return failed('foreign', foreign);
  const twice = entries.find((entry, index) => entries.indexOf(entry) < index);
  if (twice !== undefined) return failed('twice', twice);
  const missing = [...given].find((entry) => typeof entry === 'number' && !entries.includes(entry));
  return typeof missing === 'number' ? failed('missing', missing) : undefined;
}

export const CHECKS: readonly Check[] = [
  {
    id: 'every-example-once',
    title: { ko: '모든 예가 꼭 한 번씩 쓰임', en: 'Every example is used exactly once' },
    points: 2,
    run: (cases) => {
      const faults = [...cases.values()].map(checkOnce);
      return faults.find((fault) => fault !== undefined) ?? { passed: true, fraction: 1 };
    },
  },
];
