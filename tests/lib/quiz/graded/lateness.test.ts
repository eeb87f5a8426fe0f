import { expect, test } from 'vitest';
import { groupLate, toLateness } from '@/lib/quiz/graded/teach/lateness';

const DEADLINE = new Date('2026-11-29T06:00:00.000Z');
const after = (seconds: number) => new Date(DEADLINE.getTime() + seconds * 1000);
const EXPIRED = { deadlineAt: DEADLINE, submittedAt: null };

test.each([
  [0.2, { amount: 1, unit: 'seconds' }],
  [12.7, { amount: 12, unit: 'seconds' }],
  [119, { amount: 119, unit: 'seconds' }],
  [120, { amount: 2, unit: 'minutes' }],
  [3 * 3_600 + 59, { amount: 3, unit: 'hours' }],
  [3 * 86_400, { amount: 3, unit: 'days' }],
])('%d s after the deadline', (seconds, expected) => {
  expect(toLateness(after(seconds), EXPIRED)).toEqual({ after: 'deadline', ...expected });
});

test('after handing in, the submission is what it was late for', () => {
  const times = { deadlineAt: DEADLINE, submittedAt: after(-60) };

  expect(toLateness(after(-30), times)).toEqual({ after: 'submission', amount: 30, unit: 'seconds' });
});

test.each([
  ['the deadline has been moved since', { deadlineAt: after(60), submittedAt: null }],
  ['there is no deadline any more', { deadlineAt: null, submittedAt: null }],
])('nothing is said where %s', (_, times) => {
  expect(toLateness(after(12), times)).toBeUndefined();
});

test('all late answers of a student are together, in their order, at the first of them', () => {
  const late = [
    { eventId: 'a1', attemptId: 'first of A' },
    { eventId: 'b1', attemptId: 'of B' },
    { eventId: 'a2', attemptId: 'second of A' },
    { eventId: 'a3', attemptId: 'first of A' },
  ];
  const students = new Map([
    ['first of A', 'A'],
    ['second of A', 'A'],
    ['of B', 'B'],
  ]);

  expect([...groupLate(late, students)]).toEqual([['a1', ['a1', 'a2', 'a3']]]);
});
