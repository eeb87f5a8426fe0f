import '@tensorflow/tfjs-backend-cpu';
import { describe, expect, it } from 'vitest';
import { PlainModel, PlainTensor, type PlainValue } from '@/lib/numeric/plain-value';
import { toArgument } from '@/lib/sandbox/runner/materialize';
import * as core from '@/lib/sandbox/runner/tf-core';
import * as tf from '@/lib/sandbox/runner/tf-layers';
import { watchTensors } from './watch-tensors';

watchTensors(tf);

const TOPOLOGY = {
  class_name: 'Sequential',
  config: {
    name: 's',
    layers: [{ class_name: 'Dense', config: { name: 'd', units: 1, batch_input_shape: [null, 2] } }],
  },
};
const KERNEL = new PlainTensor('float32', [2, 1], Float32Array.of(3, 4));
const BIAS = new PlainTensor('float32', [1], Float32Array.of(5));

function makeTensor(plain: PlainTensor): tf.Tensor {
  const made = toArgument(tf, plain);
  if (!(made instanceof tf.Tensor)) throw new TypeError('not a tensor');
  return made;
}

async function makeModel(plain: PlainModel): Promise<tf.LayersModel> {
  const made = await toArgument(tf, plain);
  if (!(made instanceof tf.LayersModel)) throw new TypeError('not a model');
  return made;
}

describe('plain data', () => {
  it.each<[string, PlainValue]>([
    ['a number', 1.5],
    ['a string', 'relu'],
    ['a boolean', false],
    ['null', null],
    ['a list', [1, [2, 'a']]],
    ['an object', { a: 1, b: { c: [null] } }],
  ])('hands over %s as it is', (_what, value) => {
    expect(toArgument(tf, value)).toStrictEqual(value);
  });

  it('makes fresh arrays and objects', () => {
    const value = { rows: [1, 2] };
    const made = toArgument(tf, value);

    expect(made).not.toBe(value);
    expect(Reflect.get(Object(made), 'rows')).not.toBe(value.rows);
  });
});

describe('tensors', () => {
  it.each<[string, PlainTensor]>([
    ['a matrix', new PlainTensor('float32', [2, 1], Float32Array.of(1, 2))],
    ['a scalar', new PlainTensor('float32', [], Float32Array.of(1))],
    ['integers', new PlainTensor('int32', [2], Int32Array.of(-1, 2))],
    ['booleans', new PlainTensor('bool', [2], Uint8Array.of(1, 0))],
    ['no values', new PlainTensor('float32', [0, 3], new Float32Array(0))],
  ])('makes %s', (_what, plain) => {
    const made = makeTensor(plain);

    expect([made.dtype, made.shape, Array.from(made.dataSync())]).toEqual([
      plain.dtype,
      plain.shape,
      Array.from(plain.data),
    ]);
    made.dispose();
  });

  it('makes tensors inside lists and objects', () => {
    const made = toArgument(tf, { list: [BIAS] });
    const inner: unknown = Reflect.get(Object(Reflect.get(Object(made), 'list')), 0);

    expect(inner).toBeInstanceOf(tf.Tensor);
    tf.dispose(made as tf.TensorContainer);
  });

  it('copies the data, so that a student cannot write into it', () => {
    const plain = new PlainTensor('float32', [1], Float32Array.of(1));
    const made = makeTensor(plain);

    (made.dataSync() as Float32Array)[0] = 9;

    expect(plain.data[0]).toBe(1);
    made.dispose();
  });
});

describe('models', () => {
  it('are rebuilt with their weights', async () => {
    const model = await makeModel(new PlainModel(TOPOLOGY, [KERNEL, BIAS]));
    const values = tf.tidy(() => {
      const output = model.predict(tf.tensor2d([1, 1], [1, 2]));
      return output instanceof tf.Tensor ? Array.from(output.dataSync()) : [];
    });
    model.dispose();

    expect(values).toEqual([12]);
  });

  it('leave the topology untouched', async () => {
    const before = structuredClone(TOPOLOGY);
    const model = await makeModel(new PlainModel(TOPOLOGY, [KERNEL, BIAS]));
    model.dispose();

    expect(TOPOLOGY).toStrictEqual(before);
  });

  it.each<[string, unknown]>([
    ['an unknown class', { class_name: 'Evil', config: {} }],
    ['no topology', null],
  ])('of %s are refused', async (_what, topology) => {
    await expect(toArgument(tf, new PlainModel(topology, []))).rejects.toThrow();
  });

  it('need the layers runtime', async () => {
    await expect(toArgument(core, new PlainModel(TOPOLOGY, []))).rejects.toThrow('layers runtime');
  });
});
