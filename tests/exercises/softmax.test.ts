import { afterAll, describe, expect, it } from 'vitest';
import { numbersOf, openExercise, rowsOf, seeds, worstError } from './open-exercise';

const opened = await openExercise('softmax');
afterAll(() => opened.close());

/** 1 / Σ_j exp(z_j − z_k): no maximum is subtracted, and an overflow to infinity rightly gives 0. */
const softmaxOf = (row: readonly number[]) =>
  row.map((own) => 1 / row.reduce((sum, other) => sum + Math.exp(other - own), 0));

const write = (body: string) =>
  `import * as tf from '@tensorflow/tfjs';\nexport function softmax(z: tf.Tensor2D) {\n${body}\n}\n`;

describe('softmax', () => {
  it('has a reference that agrees with the definition in float64', async () => {
    const cases = seeds(20).flatMap((seed) => opened.hidden(seed));
    const claims = await opened.expected(cases.map(({ args }) => args));
    const errors = cases.map(({ args }, index) =>
      worstError(numbersOf(claims[index]!), rowsOf(args[0]).flatMap(softmaxOf)),
    );
    expect(Math.max(...errors)).toBeLessThan(0.2);
  });

  it('draws what the row names: ±1000, a row of all −1000, one row, more and fewer columns than rows', () => {
    for (const seed of seeds(10)) {
      const tables = new Map(opened.hidden(seed).map(({ id, args }) => [id, rowsOf(args[0])]));
      const values = tables.get('thousand')?.flat() ?? [];
      expect(values).toContain(1000);
      expect(values).toContain(-1000);
      expect(tables.get('all-minus-thousand')?.some((row) => row.every((value) => value === -1000))).toBe(
        true,
      );
      expect(tables.get('one-row')).toHaveLength(1);
      const large = tables.get('some-large')?.filter((row) => row.every((value) => value > 900)) ?? [];
      expect(large).toHaveLength(1);
      expect([...tables.values()].some((rows) => rows.length > (rows[0]?.length ?? 0))).toBe(true);
      expect([...tables.values()].some((rows) => rows.length < (rows[0]?.length ?? 0))).toBe(true);
    }
  });

  it.each([
    ['logSumExp', '  return z.sub(tf.logSumExp(z, 1, true)).exp();'],
    [
      'plain arrays',
      `  return (z.arraySync() as number[][]).map((row) => {
         const top = Math.max(...row);
         const e = row.map((v) => Math.exp(v - top));
         const sum = e.reduce((a, b) => a + b);
         return Float32Array.from(e.map((v) => v / sum));
       });`,
    ],
    [
      'one row at a time',
      '  return tf.stack(tf.unstack(z).map((r) => { const e = r.sub(r.max()).exp(); return e.div(e.sum()); }));',
    ],
  ])('passes a solution with %s', async (_, body) => {
    for (const seed of seeds(5)) expect(await opened.grade(write(body), seed)).toMatchObject({ score: 20 });
  });

  it.each(['tf.softmax(z)', 'z.softmax()', 'tf.logSoftmax(z).exp()'])('stops %s', async (call) => {
    const verdict = await opened.grade(write(`  return ${call};`), 'forbidden');
    expect(verdict).toMatchObject({ score: 0 });
    expect(verdict.cases[0]?.message?.key).toBe('forbidden');
  });

  it.each(opened.exercise.mistakes)('recognizes $id on every seed', async ({ id, source }) => {
    for (const seed of seeds(20)) {
      expect(await opened.grade(source, seed)).toMatchObject({ status: 'failed', misconception: id });
    }
  });

  it('gives the starter nothing', async () => {
    expect(await opened.grade(opened.exercise.starter, 'zero')).toMatchObject({ status: 'failed', score: 0 });
  });

  it('gives no point for shift invariance to a constant', async () => {
    const verdict = await opened.grade(write('  return tf.onesLike(z).div(z.shape[1]);'), 'constant');
    const checks = Object.fromEntries(verdict.cases.map(({ id, passed }) => [id, passed]));
    expect(checks).toMatchObject({ 'rows-sum-to-one': true, 'shift-invariance': false });
  });
});
