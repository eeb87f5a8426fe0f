import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UserViewer, Viewer } from '@/lib/auth/viewer';
import type { Grader } from '@/lib/grading/queue/start-grader';
import { saveDraft, selectOptionalDraft } from '@/lib/grading/queue/drafts';
import { listScores, listSubmissions, selectSubmission } from '@/lib/grading/queue/submission-reads';
import { useDatabase } from '@/tests/database';
import {
  anyExercise,
  makeEngine,
  makeGraded,
  makeVerdict,
  startTestGrader,
  submit,
  until,
} from '@/tests/factories/grading';
import { enroll, insertCourse, insertViewer } from '@/tests/factories/people';

const database = useDatabase();
const people: Record<'author' | 'peer' | 'instructor' | 'foreign' | 'admin', UserViewer> =
  Object.create(null);
const ids = { submission: '' };
let grader: Grader;

beforeAll(async () => {
  for (const name of ['author', 'peer', 'instructor', 'foreign'] as const)
    people[name] = await insertViewer(database.db);
  people.admin = await insertViewer(database.db, { role: 'admin' });
  const [own, other] = [await insertCourse(database.db), await insertCourse(database.db)];
  await enroll(database.db, { courseId: own.id, userId: people.author.id, role: 'student' });
  await enroll(database.db, { courseId: own.id, userId: people.peer.id, role: 'student' });
  await enroll(database.db, { courseId: own.id, userId: people.instructor.id, role: 'instructor' });
  await enroll(database.db, { courseId: other.id, userId: people.foreign.id, role: 'instructor' });
  const verdict = makeVerdict({ status: 'failed', score: 4, maxScore: 10, misconception: 'wrong-axis' });
  const graded = makeGraded({
    verdict,
    console: [{ level: 'log', text: 'a\0b\uD800 <script>' }],
    internal: { seed: 'CANARY-INTERNAL' },
  });
  grader = await startTestGrader(database.url, { engine: makeEngine(async () => graded) });
  ids.submission = (
    await submit(database.db, people.author, { exerciseId: 'softmax', source: 'the source' })
  ).submissionId;
  await until(
    async () => (await selectSubmission(database.db, people.author, ids.submission)).verdict !== null,
  );
});
afterAll(() => grader.stop());

describe('reading a submission', () => {
  it('gives its author, their instructor and administrators the same, and nothing internal', async () => {
    const readers = [people.author, people.instructor, people.admin];

    const [first, ...others] = await Promise.all(
      readers.map((viewer) => selectSubmission(database.db, viewer, ids.submission)),
    );

    expect(others).toEqual([first, first]);
    expect(Object.keys(first!).sort()).toEqual([
      'console',
      'createdAt',
      'events',
      'exerciseId',
      'id',
      'source',
      'state',
      'student',
      'verdict',
    ]);
    expect(Object.keys(first!.verdict!).sort()).toEqual([
      ...[
        'backend',
        'cases',
        'device',
        'durationMs',
        'exerciseVersion',
        'maxScore',
        'message',
        'misconception',
      ],
      ...['score', 'seed', 'status'],
    ]);
    expect(JSON.stringify(first)).not.toContain('CANARY-INTERNAL');
    expect(first!.state).toBe('graded');
    expect(first!.events.map(({ kind }) => kind)).toEqual(['queued', 'running', 'graded']);
  });

  it('stores what a student printed, whatever it is', async () => {
    const { console } = await selectSubmission(database.db, people.author, ids.submission);

    expect(console.lines).toEqual([{ level: 'log', text: 'a\uFFFDb\uFFFD <script>' }]);
  });

  it('A31 is the same "not found" for a stranger, a peer, a foreign instructor, and for an id that is none', async () => {
    const missing = '00000000-0000-4000-8000-000000000000';
    const refusals: unknown[] = [];
    for (const viewer of [people.peer, people.foreign])
      for (const id of [ids.submission, missing, 'x', "' or 1=1 --", '', ids.submission.toUpperCase()])
        refusals.push(
          await selectSubmission(database.db, viewer, id).catch(({ code, params }) => ({ code, params })),
        );

    expect(refusals).toEqual(refusals.map(() => ({ code: 'not_found', params: {} })));
  });

  it('A31 lists only to those who may read', async () => {
    const list = (viewer: Viewer) =>
      listSubmissions(database.db, viewer, { userId: people.author.id, exerciseId: 'softmax' }).then(
        (submissions) => submissions.map(({ id, status, score }) => ({ id, status, score })),
        ({ code }) => code,
      );
    const all = [{ id: ids.submission, status: 'failed', score: 4 }];

    expect(await list(people.author)).toEqual(all);
    expect(await list(people.instructor)).toEqual(all);
    expect(await list(people.admin)).toEqual(all);
    expect(await list(people.peer)).toBe('not_found');
    expect(await list(people.foreign)).toBe('not_found');
    expect(await list({ kind: 'anonymous', address: '192.0.2.1' })).toBe('sign_in_required');
    expect(await listSubmissions(database.db, people.peer, {})).toEqual([]);
  });

  it('gives scores to their owner alone', async () => {
    const [own, none, anonymous] = await Promise.all([
      listScores(database.db, people.author),
      listScores(database.db, people.peer),
      listScores(database.db, { kind: 'anonymous', address: '192.0.2.1' }),
    ]);

    expect(own).toEqual([
      {
        ...{ exerciseId: 'softmax', bestScore: 4, maxScore: 10, attempts: 1, passedAt: null },
        bestSubmissionId: ids.submission,
      },
    ]);
    expect([none, anonymous]).toEqual([[], []]);
  });

  it('derives a score anew from all verdicts, whatever is in the table', async () => {
    await database.db.execute(
      sql`update scores set best_score = 9, attempts = 99 where user_id = ${people.author.id}`,
    );

    await submit(database.db, people.author, { exerciseId: 'softmax', source: 'again' });
    await until(async () => (await listScores(database.db, people.author))[0]?.attempts === 2);

    expect(await listScores(database.db, people.author)).toMatchObject([{ bestScore: 4, attempts: 2 }]);
  });
});

describe('drafts', () => {
  const save = (viewer: Viewer, source: string, editedAt?: Date) =>
    saveDraft(database.db, viewer, {
      exercises: anyExercise,
      exerciseId: 'softmax',
      source,
      ...(editedAt === undefined ? {} : { editedAt }),
    });

  it('are each person’s own', async () => {
    await save(people.peer, 'mine');

    expect((await selectOptionalDraft(database.db, people.peer, 'softmax'))?.source).toBe('mine');
    expect(await selectOptionalDraft(database.db, people.foreign, 'softmax')).toBeUndefined();
  });

  it('keep the later of two, and take a clock that runs ahead for now', async () => {
    const ahead = new Date(Date.now() + 3_600_000);
    const kept = await save(people.instructor, 'from the future', ahead);

    expect(kept.getTime()).toBeLessThan(Date.now() + 1_000);
    await expect(save(people.instructor, 'older', new Date(Date.now() - 60_000))).rejects.toMatchObject({
      code: 'draft_outdated',
    });
    await save(people.instructor, '');
    expect((await selectOptionalDraft(database.db, people.instructor, 'softmax'))?.source).toBe('');
  });
});
