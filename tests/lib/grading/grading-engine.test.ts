import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { result } from '@/lib/exercise/define-exercise';
import type { ExerciseDefinition, LoadedExercise } from '@/lib/exercise/types';
import { createGradingEngine } from '@/lib/grading/grading-engine';
import { createReferenceEngine, type ReferenceEngine } from '@/lib/grading/reference-engine';
import { VerdictSchema } from '@/lib/grading/verdict';
import { toNumberList } from '@/lib/numeric/claim-values';
import { PlainTensor } from '@/lib/numeric/plain-value';
import { makeCatalog, makeExercise, source } from './exercises';
import { createTrustedPool, type TrustedPool } from './trusted-pool';

let references: ReferenceEngine;
beforeAll(async () => {
  references = await createReferenceEngine();
});
afterAll(() => references.close());

function setUp(
  overrides: Partial<ExerciseDefinition> = {},
  prepare: (pool: TrustedPool) => void = () => undefined,
) {
  const exercise = makeExercise(overrides);
  const pool = createTrustedPool(references, exercise);
  prepare(pool);
  const engine = createGradingEngine({ catalog: makeCatalog(exercise), pool, references });
  const grade = (code: string, seed?: string) =>
    engine.grade({ exerciseId: 'scale-and-shift', source: code, ...(seed === undefined ? {} : { seed }) });
  return { exercise, pool, engine, grade };
}

const right = source('const scaled = x.mul(a); return { scaled, shifted: scaled.add(b) };');

describe('a right solution', () => {
  it('passes with full points', async () => {
    const { grade } = setUp();

    const { verdict } = await grade(right);

    expect(verdict).toMatchObject({
      status: 'passed',
      score: 10,
      maxScore: 10,
      message: null,
      exerciseVersion: 1,
    });
    expect(verdict.cases).toEqual([
      { id: 'example', visible: true, passed: true, points: 0, maxPoints: 0, message: null },
      { id: 'one', visible: false, passed: true, points: 4, maxPoints: 4, message: null },
      { id: 'many', visible: false, passed: true, points: 6, maxPoints: 6, message: null },
    ]);
    expect(verdict).not.toHaveProperty('misconception');
    expect(VerdictSchema.parse(verdict)).toEqual(verdict);
  });

  it('gets a seed of its own at every grading, and the seed replays it', async () => {
    const { grade, pool } = setUp();

    const first = await grade(right);
    const second = await grade(right);
    await grade(right, first.verdict.seed);

    expect(first.verdict.seed).toMatch(/^[0-9a-f]{32}$/);
    expect(second.verdict.seed).not.toBe(first.verdict.seed);
    const [a, b, again] = pool.jobs;
    expect(b?.cases).not.toEqual(a?.cases);
    expect(b?.randomSeed).not.toBe(a?.randomSeed);
    expect(again).toEqual(a);
  });

  it('is sent inputs, visible cases first, and nothing that gives answers away', async () => {
    const { grade, pool } = setUp();

    const { verdict } = await grade(right);

    const [job] = pool.jobs;
    expect(Object.keys(job ?? {}).sort()).toEqual(
      ['cases', 'entry', 'forbidden', 'limits', 'randomSeed', 'result', 'runtime', 'source'].sort(),
    );
    expect(job?.cases.map(({ id, visible }) => [id, visible])).toEqual([
      ['visible/example', true],
      ['hidden/one', false],
      ['hidden/many', false],
    ]);
    expect(JSON.stringify(job)).not.toContain(verdict.seed);
  });

  it('leaves a record for administrators', async () => {
    const { grade } = setUp({}, (pool) => {
      pool.override = { exit: { code: null, signal: 'SIGKILL', stderr: 'x' }, peakBytes: 7 };
    });

    const { internal, console, consoleTruncated } = await grade(right);

    expect(internal).toMatchObject({
      end: 'finished',
      layers: ['none'],
      tolerance: { rtol: 1e-3, atol: 1e-5 },
      references: references.description,
      exit: { signal: 'SIGKILL' },
      peakBytes: 7,
    });
    expect(Object.keys(internal.phasesMs ?? {})).toEqual([
      'bundle',
      'run',
      'references',
      'judging',
      'recognition',
      'diagnosis',
    ]);
    expect([console, consoleTruncated]).toEqual([[{ level: 'log', text: 'hello' }], false]);
  });
});

describe('a wrong solution', () => {
  it('keeps the points of the outputs that are right', async () => {
    const { grade } = setUp();

    const { verdict } = await grade(source('return { scaled: x.mul(a), shifted: x };'));

    expect(verdict).toMatchObject({ status: 'failed', score: 1 });
    expect(verdict.cases.map(({ id, passed, points }) => [id, passed, points])).toEqual([
      ['example', false, 0],
      ['one', false, 1],
      ['many', false, 0],
    ]);
  });

  it('gets the same verdict again for the same seed, but for the time', async () => {
    const { grade } = setUp();
    const wrong = source('return { scaled: x.mul(a), shifted: x.mul(a).sub(b).add(0.001) };');

    const [first, second] = [await grade(wrong, 'replay'), await grade(wrong, 'replay')];

    expect({ ...second.verdict, durationMs: 0 }).toEqual({ ...first.verdict, durationMs: 0 });
  });

  it.each(['no-scale', 'minus', 'not-a-number'])('is recognised as the known mistake: %s', async (id) => {
    const { exercise, grade } = setUp();
    const mistake = exercise.mistakes.find((each) => each.id === id);

    for (const seed of ['1', '2', '3'])
      expect((await grade(mistake?.source ?? '', seed)).verdict).toMatchObject({
        status: 'failed',
        misconception: id,
      });
  });

  it('is not taken for a known mistake that it resembles in some cases only', async () => {
    const { grade } = setUp();

    const { verdict } = await grade(
      source(
        'const scaled = x.mul(a); return { scaled, shifted: x.size > 1 ? scaled.sub(b) : scaled.add(b) };',
      ),
    );

    expect(verdict).toMatchObject({ status: 'failed', score: 4 });
    expect(verdict).not.toHaveProperty('misconception');
  });

  it('has no known mistake where two explain it', async () => {
    const { exercise, grade } = setUp();
    const [first] = exercise.mistakes;
    Object.assign(exercise, {
      mistakes: [
        { ...first, id: 'a' },
        { ...first, id: 'b' },
      ],
    });

    expect((await grade(first?.source ?? '')).verdict).not.toHaveProperty('misconception');
  });

  it('tells of a hidden error its name and line, of a visible one its words too', async () => {
    const { grade } = setUp();

    const { verdict } = await grade(
      source("if (x.size !== 20) throw new TypeError('secret ' + a); return { scaled: x, shifted: x };"),
    );

    const [visible, one] = verdict.cases;
    expect(visible?.message).toEqual({
      key: 'threw_message_at_line',
      params: { name: 'TypeError', message: 'secret 2', line: 2 },
    });
    expect(one?.message).toEqual({ key: 'threw_at_line', params: { name: 'TypeError', line: 2 } });
  });

  it('is an error when every case throws', async () => {
    const { grade } = setUp();

    const { verdict } = await grade(source("throw new Error('no');"));

    expect(verdict).toMatchObject({ status: 'error', score: 0, message: { key: 'every_case_threw' } });
    expect(verdict).not.toHaveProperty('misconception');
  });

  it('fails where it calls what is forbidden', async () => {
    const { grade } = setUp({ forbidden: ['softmax'] });

    const { verdict } = await grade(
      source('x.softmax(); const scaled = x.mul(a); return { scaled, shifted: scaled.add(b) };'),
    );

    expect(verdict).toMatchObject({ status: 'failed', score: 0 });
    expect(verdict.cases[1]?.message).toEqual({ key: 'forbidden', params: { operation: 'tf.softmax' } });
  });
});

describe('a run that broke off', () => {
  it.each([
    ['refused', 'error', 'source_syntax'],
    ['timeout', 'timeout', 'timeout'],
    ['memory', 'memory', 'memory'],
    ['crashed', 'crashed', 'crashed'],
    ['protocol', 'crashed', 'crashed'],
    ['output', 'error', 'output_too_large'],
  ] as const)('scores nothing: %s', async (end, status, key) => {
    const { grade } = setUp({}, (pool) => {
      pool.override = {
        end,
        cases: [],
        problem: { code: 'syntax', line: 3, column: 4, detail: 'Unexpected token' },
      };
    });

    const { verdict } = await grade(right);

    expect(verdict).toMatchObject({ status, score: 0, message: { key } });
    expect(verdict.cases.map(({ passed, points, message }) => [passed, points, message?.key])).toEqual(
      Array(3).fill([false, 0, 'not_reached']),
    );
  });

  it('is told that nothing came where it ended by itself before the time was up', async () => {
    const { grade } = setUp({}, (pool) => {
      pool.override = { end: 'timeout', cases: [], exit: { code: 0, signal: null, stderr: '' } };
    });

    expect((await grade(right)).verdict).toMatchObject({ status: 'timeout', message: { key: 'no_result' } });
  });

  it('shows what had passed before, without its points', async () => {
    const { grade, pool } = setUp();
    const { pool: whole, grade: gradeWhole } = setUp();
    await gradeWhole(right, 's');
    const finished = await whole.run(whole.jobs[0]!);
    pool.override = { end: 'timeout', cases: finished.cases.slice(0, 2) };

    const { verdict } = await grade(right, 's');

    expect(verdict).toMatchObject({ status: 'timeout', score: 0 });
    expect(verdict.cases.map(({ passed, points }) => [passed, points])).toEqual([
      [true, 0],
      [true, 0],
      [false, 0],
    ]);
  });
});

describe('an exercise with checks', () => {
  const check = (id: string, run: ExerciseDefinition['checks'][number]['run']) => ({
    id,
    title: { ko: '', en: '' },
    points: 2,
    run,
  });
  const passing = check('all-there', (cases) => ({
    passed: cases.size === 2,
    fraction: cases.size === 2 ? 1 : 0,
  }));
  const throwing = check('broken', () => {
    throw new Error('oops');
  });

  it('runs them over all hidden results', async () => {
    const { grade } = setUp({ checks: [passing], points: 12 });

    expect((await grade(right)).verdict).toMatchObject({ status: 'passed', score: 12 });
  });

  it('does not run them while a result is missing or misshapen', async () => {
    const { grade } = setUp({ checks: [passing], points: 12 });

    const { verdict } = await grade(
      source(
        'const scaled = x.size > 1 ? tf.ones([1]) : x.mul(a); return { scaled, shifted: scaled.add(b) };',
      ),
    );

    expect(verdict.cases.at(-1)).toMatchObject({
      id: 'all-there',
      points: 0,
      message: { key: 'check_unusable' },
    });
  });

  it('notes a check that fails by itself, and grades on', async () => {
    const { grade } = setUp({ checks: [throwing], points: 12 });

    const { verdict, internal } = await grade(right);

    expect(verdict).toMatchObject({ status: 'failed', score: 10 });
    expect(verdict.cases.at(-1)).toMatchObject({
      id: 'broken',
      passed: false,
      message: { key: 'judge_failed' },
    });
    expect(internal.judgeErrors).toEqual(['broken: Error: oops']);
  });
});

describe('an exercise with a judge', () => {
  const positive: Partial<ExerciseDefinition> = {
    result: result.tensor('m'),
    judge: ({ claim }) => {
      const values = Array.from(toNumberList(claim) ?? []);
      const share = values.filter((value) => value > 0).length / values.length;
      return { passed: share === 1, fraction: share, message: { key: 'exercise.share', params: { share } } };
    },
    recognize: (cases) => (cases.size === 2 ? 'minus' : undefined),
  };

  it('asks the judge, not the reference', async () => {
    const { grade } = setUp(positive);

    expect((await grade(source('return [5, 6, 7];'))).verdict).toMatchObject({ status: 'passed', score: 10 });
    expect((await grade(source('return [5, -6];'))).verdict).toMatchObject({
      status: 'failed',
      score: 5,
      misconception: 'minus',
      cases: [{ passed: false }, { message: { key: 'exercise.share' } }, {}],
    });
  });

  it('refuses what is not well formed before the judge sees it', async () => {
    const { grade } = setUp(positive);

    const { verdict } = await grade(source('return [1, NaN];'));

    expect(verdict.cases[1]?.message).toEqual({
      key: 'not_finite',
      params: { output: 'result', count: 1, total: 2 },
    });
  });

  it('survives a judge that throws and a recognition that names nobody', async () => {
    const { grade } = setUp({
      ...positive,
      judge: () => {
        throw new Error('oops');
      },
      recognize: () => 'nobody',
    });

    const { verdict, internal } = await grade(source('return [1];'));

    expect(verdict).toMatchObject({ status: 'failed', score: 0 });
    expect(verdict).not.toHaveProperty('misconception');
    expect(internal.judgeErrors).toContain('Error: oops');
  });

  it('bounds the fraction that a judge gives', async () => {
    const { grade } = setUp({ ...positive, judge: () => ({ passed: false, fraction: NaN }) });
    const { grade: generous } = setUp({ ...positive, judge: () => ({ passed: false, fraction: 7 }) });

    expect((await grade(source('return [1];'))).verdict).toMatchObject({ status: 'failed', score: 0 });
    expect((await generous(source('return [1];'))).verdict).toMatchObject({ status: 'failed', score: 10 });
  });
});

describe('an exercise that returns a model', () => {
  const modelExercise: Partial<ExerciseDefinition> = {
    result: result.model(),
    runtime: 'layers',
    probe: () => [
      { id: 'row', model: 'result', inputs: new PlainTensor('float32', [1, 2], Float32Array.of(1, 2)) },
    ],
    judge: ({ models, predictions }) => {
      const passed = models?.get('result')?.layers[0]?.parameters === 9 && predictions?.has('row') === true;
      return { passed, fraction: passed ? 1 : 0 };
    },
  };
  const dense = source('return tf.sequential({ layers: [tf.layers.dense({ units: 3, inputShape: [2] })] });');

  it('is judged on the model as the clean room rebuilt it', async () => {
    const { grade } = setUp(modelExercise, (pool) => {
      pool.probed = {
        kind: 'rebuilt',
        layers: [{ className: 'Dense', parameters: 9, outputShape: [null, 3] }],
        inputShape: [null, 2],
        predictions: { kind: 'tensor', dtype: 'float32', shape: [1, 3], data: new Float32Array(3) },
      };
    });

    expect((await grade(dense)).verdict).toMatchObject({ status: 'passed', score: 10 });
  });

  it('fails where the model cannot be rebuilt', async () => {
    const { grade } = setUp(modelExercise);

    expect((await grade(dense)).verdict).toMatchObject({
      status: 'failed',
      score: 0,
      cases: [{}, { message: { key: 'invalid_model', params: { reason: 'not a model' } } }, {}],
    });
  });

  it('fails for an object that looks like a model', async () => {
    const { grade } = setUp(modelExercise);

    expect(
      (await grade(source('return { layers: [], predict() {}, countParams: () => 9 };'))).verdict,
    ).toMatchObject({
      status: 'failed',
      cases: [{}, { message: { key: 'wrong_type' } }, {}],
    });
  });
});

describe('createGradingEngine', () => {
  it('runs the visible cases alone, for no points and without hidden inputs', async () => {
    const { engine, pool } = setUp();

    const { verdict } = await engine.grade({
      exerciseId: 'scale-and-shift',
      source: right,
      visibleOnly: true,
    });

    expect(verdict).toMatchObject({ status: 'passed', score: 0, maxScore: 0 });
    expect(verdict.cases).toHaveLength(1);
    expect(pool.jobs[0]?.cases).toHaveLength(1);
  });

  it.each(['nope', '../scale-and-shift', '__proto__', 'constructor', ''])(
    'knows no exercise %s',
    async (exerciseId) => {
      const { engine } = setUp();

      await expect(engine.grade({ exerciseId, source: right })).rejects.toMatchObject({
        name: 'UnknownExerciseError',
      });
    },
  );

  it('rejects where the course itself is at fault', async () => {
    const exercise: LoadedExercise = { ...makeExercise(), reference: source("throw new Error('boom');") };
    const pool = createTrustedPool(references, exercise);
    const engine = createGradingEngine({ catalog: makeCatalog(exercise), pool, references });

    await expect(engine.grade({ exerciseId: 'scale-and-shift', source: right })).rejects.toMatchObject({
      name: 'TrustedSourceError',
    });
  });

  it('grades many at once, each on its own inputs', async () => {
    const { grade, engine } = setUp();
    engine.prepare(['scale-and-shift']);

    const results = await Promise.all(Array.from({ length: 30 }, () => grade(right)));

    expect(new Set(results.map(({ verdict }) => verdict.seed)).size).toBe(30);
    expect(results.every(({ verdict }) => verdict.status === 'passed')).toBe(true);
    engine.close();
  });
});
