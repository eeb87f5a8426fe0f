import * as tf from '@tensorflow/tfjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelProbe, ModelProbeResult } from '@/lib/sandbox/server/types';
import { PlainTensor } from '@/lib/numeric/plain-value';
import { openExercise, seeds } from './open-exercise';

const opened = await openExercise('mnist-model');
afterAll(() => opened.close());

/** What the clean room does, without its walls. */
async function rebuild({ model: { topology, weights }, inputs }: ModelProbe): Promise<ModelProbeResult> {
  const model = await tf.models.modelFromJSON(topology as tf.io.ModelJSON);
  model.setWeights(weights.map(({ data, shape }) => tf.tensor(data, [...shape])));
  const layers = model.layers
    .filter((layer) => layer.getClassName() !== 'InputLayer')
    .map((layer) => ({
      className: layer.getClassName(),
      parameters: layer.countParams(),
      outputShape: layer.outputShape as (number | null)[],
    }));
  const rebuilt = { kind: 'rebuilt', layers, inputShape: model.inputs[0]!.shape } as const;
  if (!(inputs instanceof PlainTensor)) return rebuilt;
  const images = tf.tensor(inputs.data, [...inputs.shape]);
  try {
    const outputs = model.predict(images) as tf.Tensor;
    const data = Float32Array.from(outputs.dataSync());
    return { ...rebuilt, predictions: { kind: 'tensor', dtype: 'float32', shape: outputs.shape, data } };
  } catch {
    return rebuilt;
  }
}

beforeAll(() => {
  opened.pool.probeModel = rebuild;
});

const write = (body: string) =>
  `import * as tf from '@tensorflow/tfjs';\nexport function mnistModel(): tf.LayersModel {\n${body}\n}\n`;
const sequential = (...layers: string[]) =>
  write(`  return tf.sequential({ layers: [${layers.join(', ')}] });`);
const FLATTEN = 'tf.layers.flatten({ inputShape: [28, 28] })';
const HIDDEN = "tf.layers.dense({ units: 512, activation: 'relu' })";
const OUTPUT = "tf.layers.dense({ units: 10, activation: 'softmax' })";

describe('mnist-model', () => {
  it.each([
    ['the reference', opened.exercise.reference],
    [
      'a functional model',
      write(`  const input = tf.input({ shape: [28, 28] });
  const hidden = ${HIDDEN}.apply(tf.layers.flatten().apply(input));
  const output = ${OUTPUT}.apply(hidden) as tf.SymbolicTensor;
  return tf.model({ inputs: input, outputs: output });`),
    ],
    [
      'a sequential model with an input layer of its own',
      sequential('tf.layers.inputLayer({ inputShape: [28, 28] })', 'tf.layers.flatten()', HIDDEN, OUTPUT),
    ],
    [
      'activations as layers of their own',
      sequential(
        FLATTEN,
        'tf.layers.dense({ units: 512 })',
        'tf.layers.reLU()',
        'tf.layers.dense({ units: 10 })',
        "tf.layers.activation({ activation: 'softmax' })",
      ),
    ],
    [
      'other initial values and a compiled model',
      write(`  const model = tf.sequential();
  model.add(${FLATTEN});
  model.add(tf.layers.dense({ units: 512, activation: 'relu', kernelInitializer: 'heNormal', biasInitializer: 'ones' }));
  model.add(${OUTPUT});
  model.compile({ optimizer: 'adam', loss: 'sparseCategoricalCrossentropy' });
  return model;`),
    ],
  ])('passes %s', async (_, source) => {
    for (const seed of seeds(2)) {
      expect(await opened.grade(source, seed)).toMatchObject({ status: 'passed', score: 15 });
    }
  });

  it.each([
    ['an extra dropout layer', sequential(FLATTEN, HIDDEN, 'tf.layers.dropout({ rate: 0.2 })', OUTPUT)],
    ['no bias', sequential(FLATTEN, HIDDEN.replace('512', '512, useBias: false'), OUTPUT)],
    [
      'relu6, which looks like relu on small values',
      sequential(FLATTEN, HIDDEN.replace("'relu'", "'relu6'"), OUTPUT),
    ],
    ['the layers in another order', sequential(FLATTEN, OUTPUT, HIDDEN)],
    ['an input of [28, 28, 1]', sequential('tf.layers.flatten({ inputShape: [28, 28, 1] })', HIDDEN, OUTPUT)],
    [
      'an object that only looks like a model',
      write('  return { layers: [], inputs: [], countParams: () => 407050 } as unknown as tf.LayersModel;'),
    ],
    [
      'a second output',
      write(`  const input = tf.input({ shape: [28, 28] });
  const flat = tf.layers.flatten().apply(input);
  const hidden = ${HIDDEN}.apply(flat) as tf.SymbolicTensor;
  return tf.model({ inputs: input, outputs: [hidden, ${OUTPUT}.apply(hidden) as tf.SymbolicTensor] });`),
    ],
  ])('fails %s', async (_, source) => {
    expect(await opened.grade(source, 'wrong')).toMatchObject({ status: 'failed' });
  });

  it.each(opened.exercise.mistakes)('recognizes $id on every seed', async ({ id, source }) => {
    for (const seed of seeds(3)) {
      expect(await opened.grade(source, seed)).toMatchObject({ status: 'failed', misconception: id });
    }
  });

  it('gives points layer by layer and none to the starter', async () => {
    expect(await opened.grade(opened.exercise.starter, 'points')).toMatchObject({
      status: 'failed',
      score: 0,
    });
    expect(await opened.grade(opened.mistake('logits-output'), 'points')).toMatchObject({ score: 10 });
    expect(await opened.grade(opened.mistake('hidden-128'), 'points')).toMatchObject({ score: 2 });
  });

  it('says which layer differs', async () => {
    const verdict = await opened.grade(opened.mistake('no-hidden-activation'), 'message');
    const message = verdict.cases.find(({ id }) => id === 'dense-512')?.message;
    expect(message).toEqual({
      key: 'exercise.activation',
      params: { position: 2, expected: 'relu', actual: 'linear' },
    });
  });
});
