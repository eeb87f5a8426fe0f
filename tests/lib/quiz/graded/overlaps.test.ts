/** Requests that meet: an answer on its way while somebody marks, or hands in. */
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Transaction } from '@/db/client';
import type { UserViewer } from '@/lib/auth/viewer';
import { findKind } from '@/lib/quiz/kinds/index';
import { selectAttempt } from '@/lib/quiz/graded/select-attempt';
import { acceptLateAnswer } from '@/lib/quiz/graded/teach/accept-late';
import { previewCorrection } from '@/lib/quiz/graded/teach/corrections';
import { selectResults } from '@/lib/quiz/graded/teach/results';
import { useDatabase } from '@/tests/database';
import { until } from '@/tests/factories/grading';
import { answer, backdate, insertQuizClass, start } from '@/tests/factories/quizzes';

const database = useDatabase();

async function begin() {
  const quiz = await insertQuizClass(database.db);
  const student = quiz.students[0]!;
  const attemptId = await start(database.db, student, quiz);
  return { quiz, student, attemptId, right: await solve(student, attemptId) };
}

/** The right answer of the second item. */
async function solve(viewer: UserViewer, attemptId: string): Promise<unknown> {
  const item = (await selectAttempt(database.db, viewer, attemptId)).items[1]!;
  return findKind(item.kind).solve(item.variant.key);
}

/** A transaction that stays open until `end` is called. */
async function hold(act: (tx: Transaction) => Promise<unknown>) {
  const ending = new EventEmitter();
  let isReady = false;
  const done = database.db
    .transaction(async (tx) => {
      await act(tx);
      const ended = once(ending, 'end');
      isReady = true;
      const [how] = await ended;
      if (how === 'roll back') tx.rollback();
    })
    .catch(() => undefined);
  await until(() => isReady);
  return {
    async end(how: 'commit' | 'roll back'): Promise<void> {
      ending.emit('end', how);
      await done;
    },
  };
}

/** Resolves once so many statements wait for a lock, or `other` is done. */
async function untilWaiting(count: number, other?: Promise<unknown>): Promise<void> {
  let isDone = false;
  void other?.then(() => (isDone = true));
  await until(async () => {
    const { rows } = await database.db.execute(sql`
      select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    return isDone || rows.length >= count;
  });
}

/** An answer that is about to be kept: it has its instant and waits for the revision that `end` gives up. */
async function answerSlowly(viewer: UserViewer, attemptId: string, given: unknown) {
  const rival = await hold((tx) =>
    tx.execute(sql`
      insert into quiz_attempt_events (id, attempt_id, kind, item_index, revision, answer, at)
      values (${randomUUID()}, ${attemptId}, 'answered', 1, 1, '{"text":"0"}', clock_timestamp())`),
  );
  const saving = answer(database.db, viewer, { attemptId, index: 1, answer: given });
  await untilWaiting(1);
  return { saving, end: () => rival.end('roll back') };
}

describe('an answer in time that is on its way', () => {
  it('is in the score that somebody else’s reading makes', async () => {
    const { quiz, student, attemptId, right } = await begin();
    const { saving, end } = await answerSlowly(student, attemptId, right);
    await backdate(database.db, attemptId, 601);

    const reading = selectResults(database.db, quiz.instructor, quiz.quizId);
    await untilWaiting(2, reading);
    await end();
    await reading;

    expect((await saving).status).toBe('saved');
    const { rows } = await selectResults(database.db, quiz.instructor, quiz.quizId);
    expect(rows[0]?.best).toEqual({ points: 2, maxPoints: 6, pending: 0 });
  });

  it('is in the score that a correction starts from', async () => {
    const { quiz, student, attemptId, right } = await begin();
    const { saving, end } = await answerSlowly(student, attemptId, right);
    await backdate(database.db, attemptId, 601);
    const correction = {
      itemId: 'single',
      change: { kind: 'full', of: 'everybody' },
      neverLowers: false,
    } as const;

    const previewing = previewCorrection(database.db, quiz.instructor, { ...quiz, correction });
    await untilWaiting(2, previewing);
    await end();
    await saving;

    expect((await previewing).changes).toMatchObject([{ before: { points: 2 }, after: { points: 4 } }]);
  });

  it('that is late is still counted if it is accepted while somebody marks', async () => {
    const { quiz, student, attemptId, right } = await begin();
    await backdate(database.db, attemptId, 601);
    await answer(database.db, student, { attemptId, index: 1, answer: right });
    const { late } = await selectResults(database.db, quiz.instructor, quiz.quizId);
    const accept = { quizId: quiz.quizId, eventId: late[0]!.eventId };
    await database.db.execute(sql`delete from quiz_attempt_scores where attempt_id = ${attemptId}`);

    await Promise.all([
      selectResults(database.db, quiz.instructor, quiz.quizId),
      acceptLateAnswer(database.db, quiz.instructor, accept),
      selectResults(database.db, quiz.instructor, quiz.quizId),
    ]);

    const { rows } = await selectResults(database.db, quiz.instructor, quiz.quizId);
    expect(rows[0]?.best).toEqual({ points: 2, maxPoints: 6, pending: 0 });
  });
});

describe('an answer that meets a submission', () => {
  it('is late, said to be so, and can be accepted', async () => {
    const { quiz, student, attemptId, right } = await begin();
    const submitting = await hold(async (tx) => {
      await tx.execute(sql`select 1 from quiz_attempts where id = ${attemptId} for update`);
      await tx.execute(sql`
        insert into quiz_attempt_events (id, attempt_id, kind, at)
        values (${randomUUID()}, ${attemptId}, 'submitted', clock_timestamp())`);
    });

    const saving = answer(database.db, student, { attemptId, index: 1, answer: right });
    await untilWaiting(1);
    await submitting.end('commit');

    expect(await saving).toMatchObject({ status: 'late', times: { state: 'submitted' } });
    const { late } = await selectResults(database.db, quiz.instructor, quiz.quizId);
    expect(late).toMatchObject([{ attemptId, index: 1, answer: right }]);
  });
});
