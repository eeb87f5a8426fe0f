import { afterAll, describe, expect, it } from 'vitest';
import type { HiddenCase, JudgedCase } from '@/lib/exercise/types';
import type { Claim } from '@/lib/numeric/claim';
import type { PlainValue } from '@/lib/numeric/plain-value';
import { openExercise, rowsOf, seeds } from './open-exercise';

const opened = await openExercise('train-iris');
afterAll(() => opened.close());
const { judge } = opened.exercise.definition;

function secretOf({ secret }: HiddenCase): { x: number[][]; labels: number[] } {
  const { x, labels } = secret as { x: PlainValue; labels: PlainValue };
  return { x: rowsOf(x), labels: rowsOf(labels).flat() };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const labelsOf = (y: PlainValue | undefined) => rowsOf(y).map((row) => row.indexOf(1));

/** Each row's nearest class mean, as weights: x·w + b with w the means and b minus half their squares. */
function nearestMeans(x: number[][], labels: number[]): Claim {
  const means = [0, 1, 2].map((k) =>
    [0, 1, 2, 3].map((column) => mean(x.filter((_, i) => labels[i] === k).map((row) => row[column] ?? NaN))),
  );
  const array = (shape: number[], data: number[]): Claim => ({
    kind: 'numeric-array',
    shape,
    data: Float64Array.from(data),
  });
  // ReLU(x) − ReLU(−x) = x: eight hidden neurons carry the four inputs through unchanged.
  const w1 = [0, 1, 2, 3].flatMap((row) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((j) => (j % 4 === row ? (j < 4 ? 1 : -1) : 0)),
  );
  const w2 = [1, -1].flatMap((sign) =>
    [0, 1, 2, 3].flatMap((row) => means.map((center) => sign * (center[row] ?? NaN))),
  );
  const b2 = means.map((center) => -center.reduce((sum, value) => sum + value * value, 0) / 2);
  return {
    kind: 'object',
    fields: {
      w1: array([4, 8], w1),
      b1: array([8], new Array<number>(8).fill(0)),
      w2: array([8, 3], w2),
      b2: array([3], b2),
    },
  };
}

const judged = (hidden: HiddenCase, claim: Claim): JudgedCase => ({ case: hidden, args: hidden.args, claim });

describe('the splits of train-iris', () => {
  it('hold out at least thirty flowers, as many of each species, and train on the rest', () => {
    for (const hidden of seeds(10).flatMap((seed) => opened.hidden(seed))) {
      const { labels } = secretOf(hidden);
      const count = (all: readonly number[]) =>
        [0, 1, 2].map((k) => all.filter((label) => label === k).length);
      expect(labels.length).toBeGreaterThanOrEqual(30);
      expect(new Set(count(labels)).size).toBe(1);
      expect(new Set(count(labelsOf(hidden.args[1]))).size).toBe(1);
      expect(labels.length + rowsOf(hidden.args[0]).length).toBe(150);
    }
  });

  it('are standardized by the training flowers, dividing by n', () => {
    for (const hidden of opened.hidden('scale')) {
      const rows = rowsOf(hidden.args[0]);
      for (const column of [0, 1, 2, 3]) {
        const values = rows.map((row) => row[column] ?? NaN);
        expect(mean(values)).toBeCloseTo(0, 5);
        expect(mean(values.map((value) => value * value))).toBeCloseTo(1, 5);
      }
      const held = secretOf(hidden).x.map((row) => row[0] ?? NaN);
      expect(Math.abs(mean(held))).toBeGreaterThan(1e-6);
    }
  });

  it('differ in their labels, columns and signs', () => {
    const [first, ...others] = opened.hidden('disguise');
    const table = ({ args }: HiddenCase) => JSON.stringify(rowsOf(args[0]).slice(0, 3));
    expect(others.map(table)).not.toContain(table(first!));
    // The class that is far from the two others is setosa: its label moves about.
    const farLabels = opened.hidden('disguise').map(({ args: [x, y] }) => {
      const [rows, labels] = [rowsOf(x), labelsOf(y)];
      const center = (k: number) =>
        [0, 1, 2, 3].map((c) => mean(rows.filter((_, i) => labels[i] === k).map((row) => row[c] ?? NaN)));
      const size = (k: number) => center(k).reduce((sum, value) => sum + value * value, 0);
      return [0, 1, 2].sort((a, b) => size(b) - size(a))[0];
    });
    expect(new Set(farLabels).size).toBeGreaterThan(1);
  });
});

// Each test trains several times.
describe('the judge of train-iris', { timeout: 120_000 }, () => {
  it('counts as a nearest-mean classifier counted by hand', () => {
    for (const hidden of seeds(10).flatMap((seed) => opened.hidden(seed))) {
      const rows = rowsOf(hidden.args[0]);
      const labels = labelsOf(hidden.args[1]);
      const centers = [0, 1, 2].map((k) =>
        [0, 1, 2, 3].map((c) => mean(rows.filter((_, i) => labels[i] === k).map((row) => row[c] ?? NaN))),
      );
      const held = secretOf(hidden);
      const right = held.x.filter((row, i) => {
        const far = centers.map((center) =>
          center.reduce((sum, v, c) => sum + (v - (row[c] ?? NaN)) ** 2, 0),
        );
        return far.indexOf(Math.min(...far)) === held.labels[i];
      }).length;
      const passes = right / held.labels.length >= 0.85;
      expect(judge?.(judged(hidden, nearestMeans(rows, labels))).passed).toBe(passes);
    }
  });

  it('fails weights that were fitted to another split, on every seed', () => {
    for (const seed of seeds(25)) {
      const hidden = opened.hidden(seed);
      const [first] = hidden;
      const claim = nearestMeans(rowsOf(first!.args[0]), labelsOf(first!.args[1]));
      const outcomes = hidden.map((each) => judge?.(judged(each, claim)).passed);
      expect(outcomes.filter(Boolean).length).toBeLessThan(4);
    }
  });

  it('passes the reference on every seed, well within the time limit', async () => {
    const startedAt = performance.now();
    for (const seed of seeds(5)) {
      expect(await opened.grade(opened.exercise.reference, seed)).toMatchObject({
        status: 'passed',
        score: 30,
      });
    }
    expect((performance.now() - startedAt) / 5).toBeLessThan(opened.exercise.definition.limits.timeMs / 5);
  });

  it.each(opened.exercise.mistakes)('recognizes $id on every seed', async ({ id, source }) => {
    for (const seed of seeds(6)) {
      expect(await opened.grade(source, seed)).toMatchObject({ status: 'failed', misconception: id });
    }
  });

  it('passes plain gradient descent written by hand', async () => {
    const byHand = `
      import * as tf from '@tensorflow/tfjs';
      export function trainIris(x: tf.Tensor2D, y: tf.Tensor2D) {
        const n = x.shape[0];
        let w1 = tf.randomNormal([4, 10], 0, 0.7), b1 = tf.zeros([10]);
        let w2 = tf.randomNormal([10, 3], 0, 0.5), b2 = tf.zeros([3]);
        for (let step = 0; step < 300; step += 1) {
          const z = x.matMul(w1).add(b1), h = z.relu();
          const d2 = h.matMul(w2).add(b2).softmax().sub(y).div(n);
          const d1 = d2.matMul(w2, false, true).mul(z.step());
          const eta = 0.3;
          [w1, b1, w2, b2] = [
            w1.sub(x.matMul(d1, true).mul(eta)), b1.sub(d1.sum(0).mul(eta)),
            w2.sub(h.matMul(d2, true).mul(eta)), b2.sub(d2.sum(0).mul(eta)),
          ];
        }
        return { w1: w1.arraySync(), b1, w2, b2: b2.dataSync() };
      }`;
    for (const seed of seeds(4)) expect(await opened.grade(byHand, seed)).toMatchObject({ score: 30 });
  });

  it('passes a sequential model trained with fit', async () => {
    const sequential = `
      import * as tf from '@tensorflow/tfjs';
      export async function trainIris(x: tf.Tensor2D, y: tf.Tensor2D) {
        const model = tf.sequential({ layers: [
          tf.layers.dense({ units: 12, activation: 'relu', inputShape: [4] }),
          tf.layers.dense({ units: 3, activation: 'softmax' }),
        ] });
        model.compile({ optimizer: tf.train.adam(0.03), loss: 'categoricalCrossentropy' });
        await model.fit(x, y, { epochs: 40, batchSize: 16, verbose: 0 });
        const [w1, b1, w2, b2] = model.getWeights();
        return { w1, b1, w2, b2 };
      }`;
    for (const seed of seeds(2)) expect(await opened.grade(sequential, seed)).toMatchObject({ score: 30 });
  });
});
