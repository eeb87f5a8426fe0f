/** What is taken for an answer, by whom, and how much of it. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answerLimit, postAttemptSubmission, putAnswer } from '@/app/_server/api/quiz-attempts';
import { consumeLimits } from '@/lib/auth/rate-limits';
import type { UserViewer } from '@/lib/auth/viewer';
import { assertSmall } from '@/lib/quiz/graded/given-answer';
import { selectAttempt, selectDealtView } from '@/lib/quiz/graded/select-attempt';
import { submitAttempt } from '@/lib/quiz/graded/submit-attempt';
import { findKind } from '@/lib/quiz/kinds/index';
import { useDatabase } from '@/tests/database';
import { createApiClient } from '@/tests/factories/api';
import { answer, insertQuizClass, start } from '@/tests/factories/quizzes';

const database = useDatabase();
const itemIds = ['single', 'multiple', 'matching', 'ordering', 'numeric', 'formula'];

async function begin() {
  const quiz = await insertQuizClass(database.db, {
    students: 2,
    settings: { parts: [{ kind: 'fixed', itemIds, points: 1 }] },
  });
  const [student, other] = [quiz.students[0]!, quiz.students[1]!];
  const attemptId = await start(database.db, student, quiz);
  const { items } = await selectAttempt(database.db, student, attemptId);
  const put = (itemId: string, given: unknown) =>
    answer(database.db, student, { attemptId, index: itemIds.indexOf(itemId), answer: given });
  const solve = (itemId: string) => {
    const { kind, variant } = items[itemIds.indexOf(itemId)]!;
    return findKind(kind).solve(variant.key);
  };
  return { quiz, student, other, attemptId, put, solve };
}

const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

describe('an answer', () => {
  it('is refused with too many pairs, a choice twice, or an option that the item does not have', async () => {
    const { put, solve } = await begin();
    const { choices } = solve('multiple') as { choices: string[] };
    const pairs = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`l${index}`, 'r']));
    const refused = expect.objectContaining({ code: 'invalid_request' });

    await expect(put('matching', { pairs })).rejects.toEqual(refused);
    await expect(put('multiple', { choices: [choices[0], choices[0]] })).rejects.toEqual(refused);
    await expect(put('multiple', { choices: [choices[0], '$\\x$'] })).rejects.toEqual(refused);
    await expect(put('single', { choice: '$\\x$' })).rejects.toEqual(refused);
    await expect(put('matching', { pairs: { made: 'up' } })).rejects.toEqual(refused);
    await expect(put('ordering', { order: ['made up'] })).rejects.toEqual(refused);
    for (const itemId of itemIds) expect(await put(itemId, solve(itemId))).toMatchObject({ status: 'saved' });
  });

  it('is refused if it is larger or deeper than any kind’s, before anything walks through it', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    const refused = expect.objectContaining({ code: 'invalid_request' });

    for (const given of [deep, nested(9), { text: '가'.repeat(1_400) }])
      expect(() => assertSmall(given)).toThrow(refused);
    for (const given of [nested(8), { text: '가'.repeat(1_300) }, null])
      expect(() => assertSmall(given)).not.toThrow();
  });

  it('with the id of another one is a conflict, and nothing is lost unseen', async () => {
    const { attemptId, student } = await begin();
    const eventId = randomUUID();
    const put = (text: string) =>
      answer(database.db, student, { attemptId, index: 4, eventId, answer: { text } });

    expect(await put('1')).toMatchObject({ status: 'saved', revision: 1 });
    expect(await put('2')).toMatchObject({ status: 'conflict', revision: 1, answer: { text: '1' } });
    expect(await put('1')).toMatchObject({ status: 'saved', revision: 1 });
  });

  it('is known again whatever the order of its keys', async () => {
    const { attemptId, student } = await begin();
    const sent = { attemptId, index: 5, eventId: randomUUID() };

    await answer(database.db, student, { ...sent, answer: { text: 'z', syntax: 'plain' } });
    const again = await answer(database.db, student, { ...sent, answer: { syntax: 'plain', text: 'z' } });

    expect(again).toMatchObject({ status: 'saved', revision: 1 });
  });
});

describe('sending an answer', () => {
  const body = (owner: string) => ({ owner, eventId: randomUUID(), base: 0, answer: { text: '1' } });
  const codeOf = async (response: Response) => {
    const { error }: { error?: { code: string } } = await response.json();
    return [response.status, error?.code];
  };

  it('in another account’s session asks to sign in, and so does handing in', async () => {
    const { attemptId, student, other } = await begin();
    const call = { params: { id: attemptId, index: '4' } };
    const as = (viewer: UserViewer) => createApiClient({ db: database.db, viewer });
    const put = (viewer: UserViewer) =>
      as(viewer).sendJson(putAnswer, body(student.id), { method: 'PUT', ...call });

    expect(await codeOf(await put(other))).toEqual([401, 'sign_in_required']);
    expect(
      await codeOf(await as(other).sendJson(postAttemptSubmission, { owner: student.id }, call)),
    ).toEqual([401, 'sign_in_required']);
    expect(await codeOf(await put(student))).toEqual([200, undefined]);
  });

  it('has a limit an hour and account', async () => {
    const { attemptId, student } = await begin();
    const [name, key] = answerLimit(student);
    await consumeLimits(database.db, [[name, key, 5_000]]);

    const response = await createApiClient({ db: database.db, viewer: student }).sendJson(
      putAnswer,
      body(student.id),
      { method: 'PUT', params: { id: attemptId, index: '4' } },
    );

    expect(await codeOf(response)).toEqual([429, 'rate_limited']);
  });
});

describe('a dealt view', () => {
  it('is for an attempt that is open', async () => {
    const { attemptId, student } = await begin();
    const read = () => selectDealtView(database.db, student, { attemptId, index: 5 });

    expect(await read()).toMatchObject({ kind: 'formula' });
    await submitAttempt(database.db, student, attemptId);
    await expect(read()).rejects.toMatchObject({ code: 'not_found' });
  });
});
