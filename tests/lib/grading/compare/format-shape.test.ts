import { expect, test } from 'vitest';
import { formatShape } from '@/lib/grading/compare/faults';

test.for([
  [[], '[]'],
  [[2, 3], '[2, 3]'],
  [['n', 4], '[n, 4]'],
  [[9_999, 1], '[9999, 1]'],
  [[1_001_609_375, 0], '[…, 0]'],
  [[1, 2, 3, 4, 5, 6, 7, 8], '[1, 2, 3, 4, 5, 6, …]'],
] as const)('shows %j as %s', ([shape, text]) => {
  expect(formatShape(shape)).toBe(text);
});
