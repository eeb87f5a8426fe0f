import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchCheckBrowser } from '@/bin/check-browser';
import { createWebGLPool, type CheckBrowser } from '@/lib/authoring/check/webgl-pool';
import { matrix } from '@/lib/numeric/plain-value';
import type { SandboxJob, SandboxPool } from '@/lib/sandbox/server/types';

/** Rebuilding models is the server sandbox's part, which nothing here asks for. */
const noCleanRoom = { probeModel: () => Promise.reject(new Error('no clean room')) };

let browser: CheckBrowser | undefined;
let pool: SandboxPool;

beforeAll(async () => {
  browser = await launchCheckBrowser();
  if (!browser) throw new Error('no Chrome or Chromium: npm test brings one');
  pool = await createWebGLPool(browser, noCleanRoom);
});

afterAll(async () => {
  await browser?.close();
});

function makeJob(overrides: Partial<SandboxJob>): SandboxJob {
  return {
    source: "import * as tf from '@tensorflow/tfjs';\nexport const f = (a: tf.Tensor2D) => a.matMul(a);",
    entry: 'f',
    result: { kind: 'tensor', shape: ['n', 'n'] },
    forbidden: [],
    runtime: 'core',
    limits: { timeMs: 60_000, memoryBytes: 1024 ** 3, outputBytes: 1024 ** 2 },
    cases: [
      {
        id: 'one',
        visible: false,
        args: [
          matrix([
            [1, 2],
            [3, 4],
          ]),
        ],
      },
    ],
    ...overrides,
  };
}

// Without a graphics card, compiling shaders takes seconds.
describe('createWebGLPool', { timeout: 120_000 }, () => {
  test('computes on WebGL and returns plain claims', async () => {
    const run = await pool.run(makeJob({}));

    expect(run).toMatchObject({ end: 'finished', backend: 'webgl' });
    expect(run.cases).toMatchObject([
      { id: 'one', kind: 'returned', claim: { shape: [2, 2], data: Float32Array.of(7, 10, 15, 22) } },
    ]);
    expect(pool.describe().device).not.toBe('');
  });

  test('adds nothing to a product whose summed dimension is odd', async () => {
    const source = `export const f = (a) => {
      const ones = tf.zeros([3, 3]).sigmoid().mul(2);
      const half = tf.zeros([3, 3]).sigmoid();
      return tf.stack([
        ones.matMul(half), ones.matMul(half, true), ones.matMul(half, false, true),
        tf.fused.matMul({ a: ones, b: half, bias: tf.zeros([3]) }),
        tf.outerProduct(tf.zeros([3]).exp(), tf.zeros([3]).cos()).mul(1.5),
        tf.ones([3, 3]).log().matMul(half).add(1.5),
      ]);
    };`;
    const run = await pool.run(makeJob({ source, result: { kind: 'tensor', shape: [6, 3, 3] } }));

    expect(run.cases).toMatchObject([{ kind: 'returned', claim: { data: new Float32Array(54).fill(1.5) } }]);
  });

  test('reads an empty tensor', async () => {
    const source = 'export const f = (a) => a.slice([0, 0], [0, 2]).reshape([0, 2]);';
    const run = await pool.run(makeJob({ source }));

    expect(run.cases).toMatchObject([
      { kind: 'returned', claim: { kind: 'tensor', shape: [0, 2], data: new Float32Array(0) } },
    ]);
  });

  test('hands over refusals, errors and forbidden calls', async () => {
    const refused = await pool.run(makeJob({ source: 'export function f( {' }));
    const threw = await pool.run(makeJob({ source: "export function f() { throw new RangeError('no'); }" }));
    const forbidden = await pool.run(
      makeJob({ forbidden: ['softmax'], source: 'export const f = (a) => tf.softmax(a);' }),
    );

    expect(refused).toMatchObject({ end: 'refused', problem: { code: 'syntax' } });
    expect(threw.cases).toMatchObject([{ kind: 'threw', error: { name: 'RangeError' } }]);
    expect(forbidden.cases).toMatchObject([{ kind: 'forbidden' }]);
  });

  test('ends what does not end by itself', async () => {
    const limits = { timeMs: 100, memoryBytes: 1024 ** 3, outputBytes: 1024 ** 2 };
    const run = await pool.run(makeJob({ limits, source: 'export function f() { for (;;); }' }));

    expect(run.end).toBe('timeout');
  });
});
