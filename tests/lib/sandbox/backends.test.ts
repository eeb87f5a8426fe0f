import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PlainModel, matrix, vector } from '@/lib/numeric/plain-value';
import { buildRunnerBundles } from '@/lib/sandbox/server/build-runner';
import { createSandboxPool } from '@/lib/sandbox/server/sandbox-pool';
import type { ModelProbe, SandboxJob, SandboxPool } from '@/lib/sandbox/server/types';

let buildDir: string;
beforeAll(async () => {
  buildDir = await mkdtemp(join(tmpdir(), 'backends-'));
  await buildRunnerBundles(buildDir);
}, 120_000);
afterAll(() => rm(buildDir, { recursive: true, force: true }));

/** Ops whose results every backend must agree on, gradients among them. */
const SOURCE = `import * as tf from '@tensorflow/tfjs';
export async function mix(x: tf.Tensor2D, y: tf.Tensor1D) {
  const gradient = tf.grad((w: tf.Tensor) => x.matMul(w.as2D(3, 1)).sub(y.as2D(2, 1)).square().mean())(tf.ones([3]));
  const { mean, variance } = tf.moments(x, 0);
  return { gradient, mean, variance, softmax: tf.softmax(x), total: (await x.sum().data())[0] };
}`;

/** A read that is caught counts all the same: what it was needed for is not there. */
const SYNCHRONOUS = `import * as tf from '@tensorflow/tfjs';
export function mix(x: tf.Tensor2D) {
  try {
    return { total: x.sum().dataSync()[0] };
  } catch {
    return { total: 0 };
  }
}`;

const DRAWING = `import * as tf from '@tensorflow/tfjs';
export function mix() {
  const order = tf.util.createShuffledIndices(20);
  return { total: Math.random(), mean: tf.randomNormal([3]), variance: Array.from(order) };
}`;

const JOB: SandboxJob = {
  source: SOURCE,
  entry: 'mix',
  result: {
    kind: 'object',
    fields: {
      gradient: { kind: 'tensor', shape: 'like-expected' },
      mean: { kind: 'tensor', shape: 'like-expected' },
      variance: { kind: 'tensor', shape: 'like-expected' },
      softmax: { kind: 'tensor', shape: 'like-expected' },
      total: { kind: 'number' },
    },
  },
  forbidden: [],
  runtime: 'core',
  limits: { timeMs: 20_000, memoryBytes: 1024 ** 3, outputBytes: 1024 ** 2 },
  cases: [
    {
      id: 'one',
      visible: true,
      args: [
        matrix([
          [1, 2, 3],
          [4, 5, 6.5],
        ]),
        vector([1, -1]),
      ],
    },
  ],
};

const PROBE: ModelProbe = {
  model: new PlainModel(
    {
      class_name: 'Sequential',
      config: {
        name: 'model',
        layers: [{ class_name: 'Dense', config: { name: 'dense', units: 2, batch_input_shape: [null, 3] } }],
      },
    },
    [
      matrix([
        [1, 0],
        [0, 1],
        [1, 1],
      ]),
      vector([0.5, -0.5]),
    ],
  ),
  inputs: matrix([[1, 2, 3]]),
  timeMs: 20_000,
};

describe.each(['wasm', 'cpu', 'webgpu'] as const)('the %s backend', (backend) => {
  let pool: SandboxPool | undefined;
  beforeAll(async () => {
    pool = await createSandboxPool({ backend, mode: 'auto', warm: 1, buildDir }).catch((error: unknown) => {
      // Only a GPU may be missing, and only where no adapter was found.
      if (backend === 'webgpu' && String(error).includes('does not start here')) return undefined;
      throw error;
    });
  }, 60_000);
  afterAll(() => pool?.close());

  it('gives what calculation by hand gives', async (context) => {
    if (!pool) return context.skip('no WebGPU adapter: install mesa-vulkan-drivers and libvulkan1');

    const { cases } = await pool.run(JOB);

    // x·1 − y = [5, 16.5]; gradient of the mean square = xᵀ·[5, 16.5].
    expect(cases).toMatchObject([
      {
        kind: 'returned',
        claim: {
          fields: {
            gradient: { shape: [3], data: close([71, 92.5, 122.25]) },
            mean: { data: close([2.5, 3.5, 4.75]) },
            variance: { data: close([2.25, 2.25, 3.0625]) },
            softmax: {
              shape: [2, 3],
              data: close([0.09003, 0.244728, 0.665241, 0.062872, 0.170904, 0.766224]),
            },
            total: { value: 21.5 },
          },
        },
      },
    ]);
  });

  it('is told in the run, with the device', async (context) => {
    if (!pool) return context.skip('no WebGPU adapter: install mesa-vulkan-drivers and libvulkan1');

    const { backend: told, device } = await pool.run(JOB);

    expect(told).toBe(backend);
    expect(device).toMatch({ wasm: /^cpu \(wasm simd\)$/, cpu: /^cpu$/, webgpu: /^gpu \(.+\)$/ }[backend]);
  });

  it('reads tensors synchronously, on another backend where this one cannot', async (context) => {
    if (!pool) return context.skip('no WebGPU adapter: install mesa-vulkan-drivers and libvulkan1');

    const { end, cases, backend: told } = await pool.run({ ...JOB, source: SYNCHRONOUS });

    expect(end).toBe('finished');
    expect(cases).toMatchObject([{ kind: 'returned', claim: { fields: { total: { value: 21.5 } } } }]);
    expect(told).toBe(backend === 'webgpu' ? 'wasm' : backend);
  });

  it('draws the same random numbers for the same seed, TF.js included', async (context) => {
    if (!pool) return context.skip('no WebGPU adapter: install mesa-vulkan-drivers and libvulkan1');
    const draw = async (randomSeed?: string) => {
      const job = { ...JOB, source: DRAWING, ...(randomSeed === undefined ? {} : { randomSeed }) };
      return JSON.stringify((await pool?.run(job))?.cases.map((one) => one.kind === 'returned' && one.claim));
    };
    const drawn = await Promise.all([draw('a'), draw('a'), draw('b'), draw(), draw()]);

    expect(drawn[0]).toBe(drawn[1]);
    expect(new Set(drawn).size).toBe(4);
  });

  it('rebuilds models in the clean room', async (context) => {
    if (!pool) return context.skip('no WebGPU adapter: install mesa-vulkan-drivers and libvulkan1');

    const result = await pool.probeModel(PROBE);

    expect(result).toMatchObject({
      kind: 'rebuilt',
      layers: [{ className: 'Dense', parameters: 8, outputShape: [null, 2] }],
      inputShape: [null, 3],
      predictions: { kind: 'tensor', shape: [1, 2], data: close([4.5, 4.5]) },
    });
  });
});

describe('clean rooms', () => {
  const broken: ModelProbe = { ...PROBE, model: new PlainModel(PROBE.model.topology, [vector([1])]) };

  it.each([
    { cleanRooms: 'own', probe: PROBE, kind: 'rebuilt', started: 2 },
    { cleanRooms: 'shared', probe: PROBE, kind: 'rebuilt', started: 0 },
    // A model that could not be rebuilt may have left anything behind.
    { cleanRooms: 'shared', probe: broken, kind: 'invalid', started: 1 },
  ] as const)('that are $cleanRooms start $started more after a model that is $kind', async (given) => {
    const { cleanRooms, probe } = given;
    const pool = await createSandboxPool({ backend: 'wasm', mode: 'auto', warm: 0, cleanRooms, buildDir });
    await pool.probeModel(PROBE);
    const before = pool.stats().started;
    const second = await pool.probeModel(probe);
    const third = await pool.probeModel(PROBE);
    const started = pool.stats().started - before;
    await pool.close();

    expect({ kind: second.kind, started }).toEqual({ kind: given.kind, started: given.started });
    expect(third.kind).toBe('rebuilt');
  });
});

describe("'auto'", () => {
  it('takes WASM where there is no hardware adapter, software Vulkan or not', async (context) => {
    const pool = await createSandboxPool({ backend: 'auto', mode: 'auto', warm: 1, buildDir });
    const { backend, device } = pool.describe();
    await pool.close();
    if (backend === 'webgpu') return context.skip(`a hardware adapter is here: ${device}`);

    expect({ backend, device }).toEqual({ backend: 'wasm', device: 'cpu (wasm simd)' });
  });
});

function close(expected: readonly number[]): unknown {
  return {
    asymmetricMatch: (actual: unknown) =>
      ArrayBuffer.isView(actual) &&
      [...(actual as Float32Array)].every(
        (value, index) => Math.abs(value - (expected[index] ?? NaN)) < 1e-3,
      ) &&
      (actual as Float32Array).length === expected.length,
    toString: () => 'close',
    getExpectedType: () => 'typed array',
    toAsymmetricMatcher: () => `close to ${expected.join(', ')}`,
  };
}
