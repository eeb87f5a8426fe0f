import { expect, test } from 'vitest';
import { selectQuiz } from '@/lib/quiz/graded/access';
import { ownClosing, ownLimitS, toCutShortMs } from '@/lib/quiz/graded/own-time';
import { selectAttemptTimes } from '@/lib/quiz/graded/select-attempt';
import { startAttempt } from '@/lib/quiz/graded/start-attempt';
import { grantExtraTime } from '@/lib/quiz/graded/teach/compose-quiz';
import { useDatabase } from '@/tests/database';
import { insertQuizClass } from '@/tests/factories/quizzes';

const database = useDatabase();

const MINUTE_MS = 60_000;
const NOW = Date.parse('2026-11-29T05:55:00.000Z');
const closesIn = (minutes: number) => new Date(NOW + minutes * MINUTE_MS);

test('extra time moves the closing and lengthens the limit', () => {
  const quiz = { closesAt: closesIn(5), timeLimitS: 1800, extraS: 600 };

  expect(ownClosing(quiz)).toEqual(closesIn(15));
  expect(ownLimitS(quiz)).toBe(2400);
});

test('what is not bounded stays so, whatever extra time there is', () => {
  const quiz = { closesAt: null, timeLimitS: null, extraS: 600 };

  expect(ownClosing(quiz)).toBeNull();
  expect(ownLimitS(quiz)).toBeNull();
});

test.each([
  { what: 'before the limit is up leaves what is left', closesAt: closesIn(5), limitS: 1800, left: 5 },
  { what: 'with the limit cuts nothing short', closesAt: closesIn(30), limitS: 1800 },
  { what: 'after the limit cuts nothing short', closesAt: closesIn(60), limitS: 1800 },
  { what: 'at no time cuts nothing short', closesAt: null, limitS: 1800 },
  { what: 'where there is no limit cuts nothing short', closesAt: closesIn(5), limitS: null },
  { what: 'that is over leaves nothing to say', closesAt: closesIn(0), limitS: 1800 },
])('closing $what', ({ closesAt, limitS, left }) => {
  const expected = left === undefined ? undefined : left * MINUTE_MS;

  expect(toCutShortMs({ closesAt, limitS }, NOW)).toBe(expected);
});

test.each([
  { closesInS: 300, isCutShort: true },
  { closesInS: 7200, isCutShort: false },
])('an attempt ends when it is said to: closing in $closesInS s', async ({ closesInS, isCutShort }) => {
  const settings = { closesAt: new Date(Date.now() + closesInS * 1000), timeLimitS: 1800 };
  const { quizId, instructor, students, bank } = await insertQuizClass(database.db, { settings });
  const student = students[0]!;
  await grantExtraTime(database.db, instructor, { quizId, studentId: student.id, extraS: 600 });
  const quiz = await selectQuiz(database.db, student, quizId);
  const time = { closesAt: ownClosing(quiz), limitS: ownLimitS(quiz) };

  const { attemptId } = await startAttempt(database.db, student, { quizId, bank });

  const { deadlineAt, now } = await selectAttemptTimes(database.db, student, attemptId);
  const said = toCutShortMs(time, now.getTime());
  expect(said !== undefined).toBe(isCutShort);
  const leftMs = (deadlineAt?.getTime() ?? Infinity) - now.getTime();
  expect(Math.abs(leftMs - (said ?? (time.limitS ?? Infinity) * 1000))).toBeLessThan(5_000);
});
