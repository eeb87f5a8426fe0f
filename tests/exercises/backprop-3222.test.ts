import { afterAll, describe, expect, it } from 'vitest';
import type { PlainValue } from '@/lib/numeric/plain-value';
import { numbersOf, openExercise, rowsOf, seeds, worstError } from './open-exercise';

const opened = await openExercise('backprop-3222');
afterAll(() => opened.close());

const NAMES = ['w1', 'b1', 'w2', 'b2', 'w3', 'b3'] as const;
type Weights = Record<(typeof NAMES)[number], number[][]>;

/** The formulas of the statement, written out index by index. */
function lossOf(x: number[][], y: number[][], w: Weights): number {
  const layer = (input: number[], weights: number[][], bias: number[][]) =>
    [0, 1].map((j) =>
      input.reduce((z, value, i) => z + value * (weights[i]?.[j] ?? NaN), bias[j]?.[0] ?? NaN),
    );
  const sigma = (z: number) => 1 / (1 + Math.exp(-z));
  let total = 0;
  x.forEach((row, i) => {
    const h1 = layer(row, w.w1, w.b1).map(sigma);
    const h2 = layer(h1, w.w2, w.b2).map(sigma);
    const [z0 = NaN, z1 = NaN] = layer(h2, w.w3, w.b3);
    total -= (y[i]?.[0] ?? NaN) * -Math.log(1 + Math.exp(z1 - z0));
    total -= (y[i]?.[1] ?? NaN) * -Math.log(1 + Math.exp(z0 - z1));
  });
  return total / x.length;
}

/** Fourth-order central differences. */
function gradientOf(x: number[][], y: number[][], w: Weights): Record<string, number[]> {
  const h = 1e-3;
  const at = (name: keyof Weights, place: [number, number], change: number) => {
    const changed = w[name].map((row, i) =>
      row.map((value, j) => (i === place[0] && j === place[1] ? value + change : value)),
    );
    return lossOf(x, y, { ...w, [name]: changed });
  };
  const slope = (name: keyof Weights, place: [number, number]) =>
    (8 * (at(name, place, h) - at(name, place, -h)) - (at(name, place, 2 * h) - at(name, place, -2 * h))) /
    (12 * h);
  return Object.fromEntries(
    NAMES.map((name) => [name, w[name].flatMap((row, i) => row.map((_, j) => slope(name, [i, j])))]),
  );
}

function read([x, y, params]: readonly PlainValue[]) {
  const entries = Object.entries(params ?? {}).map(([name, value]) => [name, rowsOf(value as PlainValue)]);
  return { x: rowsOf(x), y: rowsOf(y), weights: Object.fromEntries(entries) as Weights };
}

describe('backprop-3222', () => {
  it('has a reference that agrees with float64 finite differences', async () => {
    const cases = seeds(12).flatMap((seed) => opened.hidden(seed));
    const claims = await opened.expected(cases.map(({ args }) => args));
    const errors = cases.flatMap(({ args }, index) => {
      const { x, y, weights } = read(args);
      const gradient = gradientOf(x, y, weights);
      const claim = claims[index]!;
      return [
        worstError(numbersOf(claim, 'loss'), [lossOf(x, y, weights)]),
        ...NAMES.map((name) => worstError(numbersOf(claim, 'grads', name), gradient[name] ?? [])),
      ];
    });
    expect(Math.max(...errors)).toBeLessThan(0.2);
  });

  it('works the example of the statement', async () => {
    const [claim] = await opened.expected([opened.exercise.definition.visible[0]!.args]);
    expect(numbersOf(claim!, 'loss')[0]).toBeCloseTo(Math.LN2, 5);
    expect(numbersOf(claim!, 'grads', 'w3').map((v) => v.toFixed(4))).toEqual([
      '-0.3112',
      '0.3112',
      '-0.3112',
      '0.3112',
    ]);
    expect(numbersOf(claim!, 'grads', 'w2').map((v) => v.toFixed(4))).toEqual([
      '-0.0588',
      '0.0588',
      '-0.0588',
      '0.0588',
    ]);
    expect(numbersOf(claim!, 'grads', 'w1').map((v) => v.toFixed(4))).toEqual([
      '-0.0294',
      '0.0294',
      '-0.0588',
      '0.0588',
      '-0.0881',
      '0.0881',
    ]);
  });

  it('draws gradients that can be told from zero', () => {
    const smallest = seeds(20).flatMap((seed) =>
      opened.hidden(seed).map(({ args }) => {
        const { x, y, weights } = read(args);
        return Math.min(...Object.values(gradientOf(x, y, weights)).map((g) => Math.max(...g.map(Math.abs))));
      }),
    );
    expect(Math.min(...smallest)).toBeGreaterThan(0.0039);
  });

  it.each(opened.exercise.mistakes)('recognizes $id on every seed', async ({ id, source }) => {
    for (const seed of seeds(20)) {
      expect(await opened.grade(source, seed)).toMatchObject({ status: 'failed', misconception: id });
    }
  });

  it('gives the starter nothing and the output layer its share', async () => {
    expect(await opened.grade(opened.exercise.starter, 'share')).toMatchObject({
      status: 'failed',
      score: 0,
    });
    const outputOnly = opened.exercise.reference
      .replace('x.matMul(delta1, true)', 'tf.zeros([3, 2])')
      .replace('h1.matMul(delta2, true)', 'tf.zeros([2, 2])')
      .replace('delta1.sum(0)', 'tf.zeros([2])')
      .replace('delta2.sum(0)', 'tf.zeros([2])');
    // loss, w3 and b3 are 6/16 of 24 points; stepping down the last layer alone lowers the loss too.
    expect(await opened.grade(outputOnly, 'share')).toMatchObject({ status: 'failed', score: 12 });
  });

  it('stops automatic differentiation', async () => {
    const source = opened.exercise.reference.replace(
      'const n = x.shape[0];',
      'const n = x.shape[0]; const d = tf; d["gr" + "ad"]((v: tf.Tensor) => v.sum())(x);',
    );
    const verdict = await opened.grade(source, 'autodiff');
    expect(verdict.score).toBe(0);
    expect(verdict.cases[0]?.message?.key).toBe('forbidden');
  });
});
