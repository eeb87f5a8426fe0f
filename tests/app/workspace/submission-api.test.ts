import { expect, test } from 'vitest';
import { toGraded } from '@/app/_components/workspace/submission/submission-api';

const verdict = { status: 'failed', score: 0, cases: [] };

test.each([
  { says: 'two items', practice: ['a', 'b'], read: ['a', 'b'] },
  { says: 'none', practice: [], read: [] },
  { says: 'nothing of items, as an older server', practice: undefined, read: [] },
])('a verdict that comes with $says to practise gives $read', ({ practice, read }) => {
  expect(toGraded({ verdict, console: [], practice })?.practice).toEqual(read);
});
