import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getSubmissionEvents } from '@/app/_server/api/submission-events';
import { postStudyPlan } from '@/app/_server/api/study-plan';
import { getSubmission } from '@/app/_server/api/submissions';
import type { UserViewer } from '@/lib/auth/viewer';
import { createSubmissionEvents, type SubmissionEvents } from '@/lib/grading/queue/events';
import type { Grader, QueueEngine } from '@/lib/grading/queue/start-grader';
import { createBank } from '@/lib/quiz/bank';
import { useDatabase } from '@/tests/database';
import { createApiClient } from '@/tests/factories/api';
import { makeGraded, makeVerdict, startTestGrader, submit, until } from '@/tests/factories/grading';
import { insertViewer } from '@/tests/factories/people';
import { compileSamples } from '@/tests/lib/quiz/items';

const database = useDatabase();
const shared: {
  events?: SubmissionEvents;
  grader?: Grader;
  release: () => void;
  grade: QueueEngine['grade'];
} = {
  release: () => undefined,
  grade: async () => makeGraded(),
};

beforeAll(async () => {
  shared.events = createSubmissionEvents(database.url);
  shared.grader = await startTestGrader(database.url, {
    engine: { grade: (request) => shared.grade(request), prepare: () => undefined },
  });
});
afterAll(async () => {
  await shared.grader?.stop();
  await shared.events?.close();
});

async function newClient(locale: 'ko' | 'en' = 'ko') {
  const viewer = await insertViewer(database.db, { locale });
  const feedback = { softmax: { 'wrong-axis': { ko: '<p>축</p>', en: '<p>axis</p>' } } };
  return { viewer, client: createApiClient({ db: database.db, viewer, events: shared.events!, feedback }) };
}

/** Collects a stream's events until it ends. */
async function readAll(response: Response, onEvent: (name: string) => void = () => undefined) {
  const events: { name: string; data: Record<string, unknown> }[] = [];
  let rest = '';
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const chunk = part.value;
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const name = /^event: (.+)$/m.exec(block)?.[1];
      if (name === undefined) continue;
      events.push({ name, data: JSON.parse(/^data: (.+)$/m.exec(block)![1]!) });
      onEvent(name);
    }
  }
  return events;
}

/** Makes the grader wait with its verdict until `release`. */
function holdGrading(verdict = makeVerdict()): void {
  const held = new Promise<void>((resolve) => {
    shared.release = resolve;
  });
  shared.grade = async () => {
    await held;
    return makeGraded({ verdict });
  };
}

describe('the event stream of a submission', () => {
  it('tells the state, then the verdict with feedback, and ends', async () => {
    const { client, viewer } = await newClient();
    holdGrading(makeVerdict({ status: 'failed', score: 2, misconception: 'wrong-axis' }));
    const { submissionId } = await submit(database.db, viewer);

    const response = await client.send(getSubmissionEvents, { params: { id: submissionId } });
    setTimeout(() => shared.release(), 100);
    const events = await readAll(response);

    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('no-transform');
    expect(events.at(-1)).toMatchObject({
      name: 'verdict',
      data: {
        state: 'graded',
        verdict: { status: 'failed', score: 2 },
        console: [],
        feedbackHtml: '<p>축</p>',
      },
    });
    const states = events.slice(0, -1).map(({ name, data }) => `${name} ${String(data.state)}`);
    expect(['state queued,state running', 'state running']).toContain(states.join());
    expect(JSON.stringify(events)).not.toContain('CANARY-SOLUTION');
  });

  it('tells a verdict that is there already at once', async () => {
    const { client, viewer } = await newClient();
    shared.grade = async () => makeGraded();
    const { submissionId } = await submit(database.db, viewer);
    await until(
      async () =>
        (await database.db.execute(sql`select 1 from verdicts where submission_id = ${submissionId}`)).rows
          .length === 1,
    );

    const events = await readAll(await client.send(getSubmissionEvents, { params: { id: submissionId } }));

    expect(events.map(({ name }) => name)).toEqual(['verdict']);
  });

  it('catches up on what happened while the connection to the database was lost', async () => {
    const { client, viewer } = await newClient();
    holdGrading();
    const { submissionId } = await submit(database.db, viewer);
    const response = await client.send(getSubmissionEvents, { params: { id: submissionId } });
    const reading = readAll(response);

    await database.db.execute(sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'gradstep-events' and datname = current_database()`);
    shared.release();

    expect((await reading).at(-1)?.name).toBe('verdict');
  });

  it('A31 is not there for anybody else', async () => {
    const { viewer } = await newClient();
    const { client: stranger } = await newClient();
    const { submissionId } = await submit(database.db, viewer);

    const answers = [
      await stranger.send(getSubmissionEvents, { params: { id: submissionId } }),
      await stranger.send(getSubmissionEvents, { params: { id: randomUUID() } }),
      await createApiClient({
        db: database.db,
        viewer: { kind: 'anonymous', address: '192.0.2.1' },
        events: shared.events!,
      }).send(getSubmissionEvents, { params: { id: submissionId } }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 401]);
    expect(answers[0]!.headers.get('content-type')).toContain('application/json');
  });

  it('gives up its subscription when the page goes away', async () => {
    const { client, viewer } = await newClient();
    holdGrading();
    const { submissionId } = await submit(database.db, viewer);
    const page = new AbortController();
    const response = await client.send(getSubmissionEvents, {
      params: { id: submissionId },
      signal: page.signal,
    });
    const reading = readAll(response);

    page.abort();

    expect((await reading).every(({ name }) => name === 'state')).toBe(true);
    shared.release();
  });
});

describe('feedback of a recognised mistake', () => {
  it('comes in the language asked for, else the page’s, else the reader’s', async () => {
    const { client, viewer } = await newClient('en');
    shared.grade = async () => makeGraded({ verdict: makeVerdict({ misconception: 'wrong-axis' }) });
    const { submissionId: id } = await submit(database.db, viewer);
    const read = async (path: string, headers: Record<string, string> = {}) =>
      (await client.send(getSubmission, { path, params: { id }, headers })).json();
    await until(async () => (await read('/api')).verdict !== null);

    expect((await read('/api')).feedbackHtml).toBe('<p>axis</p>');
    expect((await read('/api', { referer: 'http://gradstep.test/ko/exercises/softmax' })).feedbackHtml).toBe(
      '<p>축</p>',
    );
    expect((await read('/api?locale=en', { referer: 'http://gradstep.test/ko/x' })).feedbackHtml).toBe(
      '<p>axis</p>',
    );
  });
});

describe('items to practise after a recognised mistake', () => {
  const [sample] = compileSamples();
  const about = { ...sample!, id: 'about', mistakes: ['softmax/wrong-axis'] };
  const bank = createBank([{ ...about, id: 'other', mistakes: ['softmax/other'] }, about]);
  const clientOf = (viewer: UserViewer) => createApiClient({ db: database.db, viewer, bank });

  it('come with the verdict for who made it, first in the daily review, and with the exercise’s title', async () => {
    const { viewer } = await newClient();
    const client = clientOf(viewer);
    shared.grade = async () =>
      makeGraded({ verdict: makeVerdict({ status: 'failed', misconception: 'wrong-axis' }) });
    const { submissionId: id } = await submit(database.db, viewer);
    const read = async () => (await client.send(getSubmission, { params: { id } })).json();
    await until(async () => (await read()).verdict !== null);

    const plan = await client.sendJson(postStudyPlan, { scope: 'today' });

    expect((await read()).practice).toEqual([about.id]);
    expect(await plan.json()).toMatchObject({
      items: ['about', 'other'],
      mistakenIn: { [about.id]: { ko: 'softmax', en: 'softmax' } },
    });
    const teacher = await insertViewer(database.db, { role: 'admin' });
    const seen = await clientOf(teacher).send(getSubmission, { params: { id } });
    expect(await seen.json()).toMatchObject({ verdict: { misconception: 'wrong-axis' }, practice: [] });
  });
});
