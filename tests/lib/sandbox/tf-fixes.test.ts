import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { startWasm } from '@/lib/grading/reference/start-wasm';
import * as tf from '@/lib/sandbox/runner/tf-layers';
import { watchTensors } from './watch-tensors';

beforeAll(async () => {
  await startWasm(createRequire(import.meta.url));
});
watchTensors(tf);

const values = (length: number, seed: number): number[] =>
  Array.from({ length }, (_, index) => Math.fround(Math.sin(seed * 31 + index * 7)));

/** The product in plain doubles. */
function multiply(
  a: readonly number[],
  b: readonly number[],
  [m, k, n]: readonly [number, number, number],
): number[] {
  return Array.from({ length: m * n }, (_, at) => {
    const row = Math.floor(at / n);
    return Array.from(
      { length: k },
      (_inner, j) => (a[row * k + j] ?? 0) * (b[j * n + (at % n)] ?? 0),
    ).reduce((sum, each) => sum + each, 0);
  });
}

function largestError(actual: ArrayLike<number>, expected: readonly number[]): number {
  return actual.length === expected.length
    ? Math.max(...expected.map((each, index) => Math.abs(each - (actual[index] ?? Number.NaN))))
    : Infinity;
}

describe('matMul on WASM', () => {
  it.each([2, 3, 5, 8, 17, 64])('is right for a.dot(b), then outerProduct(a, b) of %d values', (size) => {
    const [a, b] = [values(size, 1), values(size, 2)];
    const [dot, outer] = tf.tidy(() => {
      const [left, right] = [tf.tensor1d(a), tf.tensor1d(b)];
      return [left.dot(right).dataSync(), tf.outerProduct(left, right).dataSync()];
    });

    expect(largestError(dot, multiply(a, b, [1, size, 1]))).toBeLessThan(1e-4);
    expect(largestError(outer, multiply(a, b, [size, 1, size]))).toBeLessThan(1e-5);
  });

  it('is right for one factor under many shapes, over and over', () => {
    const b = values(24, 3);
    const shapes: [number, number][] = [[24, 1], [1, 24], [4, 6], [6, 4], [2, 12]]; // prettier-ignore
    const errors = tf.tidy(() => {
      const factor = tf.tensor1d(b);
      return Array.from({ length: 60 }, (_, round) => {
        const [k, n] = shapes[round % shapes.length] ?? [1, 24];
        const a = values(3 * k, round);
        const product = tf.matMul(tf.tensor2d(a, [3, k]), factor.reshape([k, n]));
        return largestError(product.dataSync(), multiply(a, b, [3, k, n]));
      });
    });

    expect(Math.max(...errors)).toBeLessThan(1e-4);
  });

  it('is right for a fused matMul of a reshaped factor', () => {
    const [a, b] = [values(6, 1), values(6, 2)];
    const product = tf.tidy(() => {
      const factor = tf.tensor1d(b);
      tf.fused.matMul({ a: tf.tensor2d(a, [1, 6]), b: factor.reshape([6, 1]) as tf.Tensor2D });
      return tf.fused
        .matMul({ a: tf.tensor2d(a, [3, 2]), b: factor.reshape([2, 3]) as tf.Tensor2D })
        .dataSync();
    });

    expect(largestError(product, multiply(a, b, [3, 2, 3]))).toBeLessThan(1e-5);
  });

  it.each([
    ['left', true, false],
    ['right', false, true],
    ['left and right', true, true],
  ])('is right for a transposed %s factor, large and small', (_which, transposeA, transposeB) => {
    for (const [m, k, n] of [
      [3, 2, 5],
      [64, 40, 48],
      [1, 300, 300],
    ] as const) {
      const [a, b] = [values(m * k, 1), values(k * n, 2)];
      const product = tf.tidy(() => {
        const [left, right] = [tf.tensor2d(a, [m, k]), tf.tensor2d(b, [k, n])];
        return tf
          .matMul(
            transposeA ? left.transpose() : left,
            transposeB ? right.transpose() : right,
            transposeA,
            transposeB,
          )
          .dataSync();
      });

      expect(largestError(product, multiply(a, b, [m, k, n]))).toBeLessThan(1e-4);
    }
  });

  it('is right for a stack of transposed factors', () => {
    const [a, b] = [values(2 * 64 * 40, 1), values(2 * 64 * 48, 2)];
    const product = tf.tidy(() =>
      tf.matMul(tf.tensor3d(a, [2, 64, 40]).transpose([0, 2, 1]), tf.tensor3d(b, [2, 64, 48])).dataSync(),
    );
    const stacked = tf.tidy(() =>
      tf.matMul(tf.tensor3d(a, [2, 64, 40]), tf.tensor3d(b, [2, 64, 48]), true).dataSync(),
    );

    expect(largestError(stacked, Array.from(product))).toBeLessThan(1e-4);
  });

  it('gives gradients of a dense layer', () => {
    const [a, b] = [values(64 * 40, 1), values(40 * 48, 2)];
    const [kernel, input] = tf.tidy(() => {
      const product = (x: tf.Tensor, w: tf.Tensor) => tf.matMul(x, w).square().sum();
      return tf
        .grads(product)([tf.tensor2d(a, [64, 40]), tf.tensor2d(b, [40, 48])])
        .map((gradient) => Array.from(gradient.dataSync()))
        .reverse();
    });
    const doubled = multiply(a, b, [64, 40, 48]).map((value) => 2 * value);
    const turned = (values: readonly number[], [m, n]: readonly [number, number]) =>
      values.map((_, at) => values[(at % m) * n + Math.floor(at / m)] ?? 0);

    expect(largestError(kernel ?? [], multiply(turned(a, [64, 40]), doubled, [40, 64, 48]))).toBeLessThan(
      1e-3,
    );
    expect(largestError(input ?? [], multiply(doubled, turned(b, [40, 48]), [64, 48, 40]))).toBeLessThan(
      1e-3,
    );
  });
});
