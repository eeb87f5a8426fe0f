import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { CLASSES, drawDigits, PIXELS } from '@/exercises/_data/digits';
import { startWasm } from '@/lib/grading/reference/start-wasm';
import { createRandom } from '@/lib/numeric/random';
import { openMathRandom } from '@/lib/sandbox/runner/seeded-random';
import * as tf from '@/lib/sandbox/runner/tf-layers';

/** Initial weights and shuffling come from Math.random. */
const seedRandom = openMathRandom();

beforeAll(async () => {
  await startWasm(createRequire(import.meta.url));
});

describe('digits drawn by code', () => {
  it('repeat with the seed and change between seeds', () => {
    const draw = (seed: string) => drawDigits(createRandom(seed), 20);

    expect(draw('one')).toEqual(draw('one'));
    expect(draw('one').images.data).not.toEqual(draw('two').images.data);
  });

  it('are bright on black, in grey values as MNIST has them', () => {
    const { images, labels } = drawDigits(createRandom('grey'), 100);

    expect([images.shape, images.dtype]).toEqual([[100, 28, 28], 'float32']);
    for (let at = 0; at < labels.length; at += 1) {
      const pixels = Array.from(images.data.subarray(at * PIXELS, (at + 1) * PIXELS));
      const ink = pixels.filter((value) => value > 0);
      expect(pixels.every((value) => Math.abs(value * 255 - Math.round(value * 255)) < 1e-3)).toBe(true);
      expect(Math.min(...pixels)).toBe(0);
      expect(Math.max(...pixels)).toBeGreaterThan(0.6);
      expect(Math.max(...pixels)).toBeLessThanOrEqual(1);
      // MNIST has ink on about a fifth of the paper.
      expect(ink.length / PIXELS).toBeGreaterThan(0.03);
      expect(ink.length / PIXELS).toBeLessThan(0.45);
    }
  });

  it('have every digit as often as the others, and no two images alike', () => {
    const { images, labels } = drawDigits(createRandom('often'), 503);
    const counts = Array.from(
      { length: CLASSES },
      (_, digit) => labels.filter((label) => label === digit).length,
    );
    const seen = new Set(labels.map((_, at) => images.data.subarray(at * PIXELS, (at + 1) * PIXELS).join()));

    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    expect(seen.size).toBe(503);
  });

  it('are learned by 512 hidden neurons, and less well by none', async () => {
    const wide = await measureAccuracy(512);
    const linear = await measureAccuracy(0);

    expect(wide).toBeGreaterThan(0.93);
    expect(linear).toBeGreaterThan(0.5);
    // Twice as many wrong, about.
    expect(1 - linear).toBeGreaterThan(1.4 * (1 - wide));
  }, 120_000);
});

/** On 1,000 digits not seen, after training on 2,000; without hidden neurons for twice as long. */
async function measureAccuracy(hidden: number): Promise<number> {
  const read = (seed: string, count: number) => {
    const { images, labels } = drawDigits(createRandom(seed), count);
    return { x: tf.tensor(images.data.slice(), [count, PIXELS]), y: tf.tensor1d([...labels]) };
  };
  const [train, test] = [read('train', 2_000), read('test', 1_000)];
  const first = { inputShape: [PIXELS] };
  const softmax = { units: CLASSES, activation: 'softmax' } as const;
  seedRandom('weights');
  const model = tf.sequential({
    layers:
      hidden === 0
        ? [tf.layers.dense({ ...first, ...softmax })]
        : [tf.layers.dense({ ...first, units: hidden, activation: 'relu' }), tf.layers.dense(softmax)],
  });
  model.compile({
    optimizer: tf.train.adam(0.003),
    loss: 'sparseCategoricalCrossentropy',
    metrics: ['accuracy'],
  });
  await model.fit(train.x, train.y, { epochs: hidden === 0 ? 12 : 6, batchSize: 50, verbose: 0 });
  const [, accuracy] = model.evaluate(test.x, test.y) as [unknown, { dataSync(): ArrayLike<number> }];
  const value = accuracy.dataSync()[0] ?? NaN;
  model.dispose();
  tf.dispose([train, test]);
  return value;
}
