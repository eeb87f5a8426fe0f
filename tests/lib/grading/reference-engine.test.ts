import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReferenceEngine, type ReferenceEngine } from '@/lib/grading/reference-engine';
import { toNumberList, toScalar } from '@/lib/numeric/claim-values';
import { param, result } from '@/lib/exercise/define-exercise';
import { PlainTensor, vector } from '@/lib/numeric/plain-value';
import { makeExercise, source } from './exercises';

let engine: ReferenceEngine;

beforeAll(async () => {
  engine = await createReferenceEngine();
});
afterAll(() => engine.close());

const args = [vector([1, 2]), 3, 1];

describe('createReferenceEngine', () => {
  it('says which backend computes and why', () => {
    expect(['tensorflow', 'wasm']).toContain(engine.backend);
    expect(engine.description).toContain('tfjs-node');
  });

  it('returns what the reference returns, case by case', async () => {
    const claims = await engine.expected(makeExercise(), [args, [vector([5]), 2, -1]]);

    expect(claims.map((claim) => claim.kind === 'object' && claim.fields.shifted)).toEqual([
      { kind: 'tensor', dtype: 'float32', shape: [2], data: Float32Array.of(4, 7) },
      { kind: 'tensor', dtype: 'float32', shape: [1], data: Float32Array.of(9) },
    ]);
  });

  it('keeps no tensor alive, not even what was kept, variables, or cases that throw', async () => {
    const exercise = makeExercise({ result: result.number() });
    const leaky = source(`
      const w = tf.variable(x.mul(a));
      tf.keep(x.mul(2));
      if (a < 0) throw new RangeError('negative');
      return w.sum().add(tf.ones([3]).sum());`);

    const outcomes = await engine.outcomes(exercise, { source: leaky, cases: [args, [vector([1]), -1, 0]] });

    expect(outcomes).toMatchObject([
      { kind: 'returned', claim: { kind: 'tensor', data: Float32Array.of(12) } },
      { kind: 'threw', name: 'RangeError', message: 'negative' },
    ]);
    expect(await engine.tensorCount()).toBe(0);
  });

  it('stops what the exercise forbids, and only there', async () => {
    const forbidden = makeExercise({ forbidden: ['softmax'] });
    const free = makeExercise();
    const alias = source("return { scaled: x['soft' + 'max'](), shifted: x };");

    expect(await engine.outcomes(forbidden, { source: alias, cases: [args] })).toEqual([
      { kind: 'forbidden', operation: 'tf.softmax' },
    ]);
    expect(await engine.outcomes(free, { source: alias, cases: [args] })).toMatchObject([
      { kind: 'returned' },
    ]);
  });

  it('has layers and gradients', async () => {
    const exercise = makeExercise({
      result: result.object({ model: result.model(), loss: result.number() }),
    });
    const training = source(`
      const model = tf.sequential({ layers: [tf.layers.dense({ units: 3, inputShape: [2] })] });
      const { value } = tf.variableGrads(() => (model.predict(tf.ones([4, 2])) as tf.Tensor).square().mean());
      return { model, loss: value };`);

    const [outcome] = await engine.outcomes(exercise, { source: training, cases: [args] });

    expect(outcome).toMatchObject({ claim: { fields: { model: { kind: 'model' } } } });
    expect(await engine.tensorCount()).toBe(0);
  });

  it('draws the same random numbers for the same seed, TF.js’s own among them', async () => {
    const exercise = makeExercise({ result: result.numbers() });
    const drawing = source('return [Math.random(), tf.randomNormal([1]).dataSync()[0]];');
    const draw = async (randomSeed: string) => {
      const [outcome] = await engine.outcomes(exercise, { source: drawing, cases: [args], randomSeed });
      return outcome?.kind === 'returned' ? Array.from(toNumberList(outcome.claim) ?? []) : [];
    };

    const [one, again, other] = [await draw('one'), await draw('one'), await draw('other')];

    expect(one).toHaveLength(2);
    expect(again).toEqual(one);
    expect(other).toHaveLength(2);
    expect(other.filter((value) => one.includes(value))).toEqual([]);
  });

  it('computes matrix products of reshaped data rightly', async () => {
    const exercise = makeExercise({
      params: [{ name: 'x', type: param.tensor('n'), doc: { ko: '', en: '' } }],
      result: result.object({ inner: result.number(), outer: result.tensor('n', 'n') }),
    });
    const products = source('return { inner: x.dot(x), outer: tf.outerProduct(x, x) };');

    const outcomes = await engine.outcomes(exercise, {
      source: products,
      cases: Array(30).fill([vector([1, 2, 3])]),
    });

    const expected = { inner: 14, outer: [1, 2, 3, 2, 4, 6, 3, 6, 9] };
    for (const outcome of outcomes) {
      const fields =
        outcome.kind === 'returned' && outcome.claim.kind === 'object' ? outcome.claim.fields : {};
      expect(fields.inner && toScalar(fields.inner)).toBe(expected.inner);
      expect(fields.outer).toMatchObject({ shape: [3, 3], data: Float32Array.from(expected.outer) });
    }
  });

  it('gives arguments of every kind', async () => {
    const exercise = makeExercise({ result: result.numbers() });
    const reading = `export function scaleAndShift(list, nested, flag, word, ids, nothing) {
      return [list[1], nested.deep[0].dataSync()[0], flag ? 1 : 0, word.length, ids.dtype === 'int32' ? 1 : 0,
        nothing === null ? 1 : 0, Number.isNaN(list[0]) ? 1 : 0];
    }`;
    const ids = new PlainTensor('int32', [1], Int32Array.of(4));

    const [outcome] = await engine.outcomes(exercise, {
      source: reading,
      cases: [[[NaN, 7], { deep: [vector([0.5])] }, true, 'word', ids, null]],
    });

    expect(outcome?.kind === 'returned' && toNumberList(outcome.claim)).toEqual(
      Float64Array.of(7, 0.5, 1, 4, 1, 1, 1),
    );
  });
});

describe('a trusted source that is at fault', () => {
  it.each([
    ['does not parse', 'export function scaleAndShift( {'],
    ['imports something else', "import fs from 'node:fs'; export function scaleAndShift() { return fs; }"],
    ['throws at load', 'throw new Error("boom"); export function scaleAndShift() {}'],
    ['throws in a case', source('throw new Error("boom");')],
  ])('is named: %s', async (_, reference) => {
    await expect(engine.expected({ ...makeExercise(), reference }, [args])).rejects.toMatchObject({
      name: 'TrustedSourceError',
      exerciseId: 'scale-and-shift',
    });
  });

  it('is ended when it takes too long, and the engine goes on', async () => {
    const impatient = await createReferenceEngine({ timeoutMs: 1_500 });

    const endless = impatient.outcomes(makeExercise(), { source: source('for (;;) {}'), cases: [args] });
    const next = impatient.expected(makeExercise(), [args]);

    await expect(endless).rejects.toMatchObject({ name: 'TrustedSourceError' });
    await expect(next).resolves.toHaveLength(1);
    await impatient.close();
  });

  it('may end its thread: the engine starts another', async () => {
    const dying = await createReferenceEngine();

    const death = dying.outcomes(makeExercise(), {
      source: source('process.exit(3); return { scaled: x, shifted: x };'),
      cases: [args],
    });

    await expect(death).rejects.toMatchObject({ name: 'WorkerDeath' });
    await expect(dying.expected(makeExercise(), [args])).resolves.toHaveLength(1);
    await dying.close();
  });
});
