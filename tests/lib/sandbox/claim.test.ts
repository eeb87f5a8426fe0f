import '@tensorflow/tfjs-backend-cpu';
import { describe, expect, it } from 'vitest';
import type { ResultType } from '@/lib/exercise/types';
import type { Claim } from '@/lib/numeric/claim';
import { readClaim } from '@/lib/sandbox/runner/claim';
import * as tf from '@/lib/sandbox/runner/tf-layers';
import { watchTensors } from './watch-tensors';

watchTensors(tf);

const NUMBER: ResultType = { kind: 'number' };
const SUM: ResultType = { kind: 'object', fields: { sum: NUMBER, mean: NUMBER } };
const MEGABYTE = 1024 ** 2;

const read = (value: unknown, type: ResultType = NUMBER, limit = MEGABYTE): Promise<Claim> =>
  readClaim(tf, value, { type, limitBytes: limit });

/** Makes tensors, reads them and disposes of them. */
async function readTensors(make: () => unknown, limit = MEGABYTE): Promise<Claim> {
  tf.engine().startScope('test');
  try {
    return await read(make(), NUMBER, limit);
  } finally {
    tf.engine().endScope();
  }
}

const other = (type: Extract<Claim, { kind: 'other' }>['type']): Claim => ({ kind: 'other', type });
const throwing = (): never => {
  throw new Error('no');
};

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}

describe('plain values', () => {
  it.each<[string, unknown, Claim]>([
    ['a number', 1.5, { kind: 'number', value: 1.5 }],
    ['NaN', Number.NaN, { kind: 'number', value: Number.NaN }],
    ['−0', -0, { kind: 'number', value: -0 }],
    ['a boolean', true, { kind: 'boolean', value: true }],
    ['a numeric string', '3', other('string')],
    ['a bigint', 3n, other('bigint')],
    ['undefined', undefined, other('undefined')],
    ['null', null, other('null')],
    ['a function', () => 3, other('function')],
    ['a symbol', Symbol('3'), other('symbol')],
    ['a plain object', { valueOf: () => 3 }, other('object')],
    ['a boxed number', Object(3), other('object')],
    ['a date', new Date(0), other('object')],
    ['a map', new Map([['sum', 3]]), other('object')],
  ])('reads %s', async (_what, value, claim) => {
    expect(await read(value)).toStrictEqual(claim);
  });
});

describe('arrays', () => {
  const flat = (shape: number[], values: number[]): Claim => ({
    kind: 'numeric-array',
    shape,
    data: Float64Array.from(values),
  });
  const numberClaim = (value: number): Claim => ({ kind: 'number', value });

  it.each<[string, unknown, Claim]>([
    ['an empty array', [], flat([0], [])],
    ['numbers', [1, 2], flat([2], [1, 2])],
    ['a matrix', [[1, 2], [3, 4]], flat([2, 2], [1, 2, 3, 4])], // prettier-ignore
    ['empty rows', [[], []], flat([2, 0], [])],
    ['typed rows', [Float32Array.of(1, 2), [3, 4]], flat([2, 2], [1, 2, 3, 4])],
    ['ragged rows', [[1], [2, 3]], { kind: 'array', items: [flat([1], [1]), flat([2], [2, 3])] }],
    ['rows beside numbers', [1, [2]], { kind: 'array', items: [numberClaim(1), flat([1], [2])] }],
    ['numeric strings', ['1', 2], { kind: 'array', items: [other('string'), numberClaim(2)] }],
    ['holes', [1, , 2], { kind: 'array', items: [numberClaim(1), other('undefined'), numberClaim(2)] }],
    ['booleans', [true], { kind: 'array', items: [{ kind: 'boolean', value: true }] }],
  ])('reads %s', async (_what, value, claim) => {
    expect(await read(value)).toStrictEqual(claim);
  });

  it('reads an element whose getter throws as unreadable', async () => {
    const array: unknown[] = [1, 2];
    Object.defineProperty(array, 0, { get: throwing });

    expect(await read(array)).toStrictEqual({ kind: 'array', items: [other('unreadable'), numberClaim(2)] });
  });

  it.each([
    ['eight', 8, 'numeric-array'],
    ['nine', 9, 'array'],
    ['a thousand', 1000, 'array'],
  ])('reads %s levels', async (_what, depth, kind) => {
    expect(await read(nested(depth))).toMatchObject({ kind });
  });

  it('reads a cyclic array', async () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);

    expect(await read(cycle)).toMatchObject({ kind: 'array' });
  });

  it('uses no iterator of the student', async () => {
    const array = [1, 2];
    array[Symbol.iterator] = throwing;

    expect(await read(array)).toStrictEqual(flat([2], [1, 2]));
  });
});

describe('typed arrays', () => {
  it.each<[string, ArrayBufferView, number[]]>([
    ['Float32Array', Float32Array.of(0.5, -1), [0.5, -1]],
    ['Float64Array', Float64Array.of(0.1), [0.1]],
    ['Int32Array', Int32Array.of(-7), [-7]],
    ['Uint8ClampedArray', Uint8ClampedArray.of(255), [255]],
    ['an empty one', new Float32Array(0), []],
    ['a part of a buffer', new Float32Array(Float32Array.of(1, 2, 3).buffer, 4, 1), [2]],
  ])('reads %s', async (_what, value, values) => {
    expect(await read(value)).toStrictEqual({ kind: 'typed-array', data: Float64Array.from(values) });
  });

  it.each<[string, ArrayBufferView]>([
    ['BigInt64Array', BigInt64Array.of(1n)],
    ['DataView', new DataView(new ArrayBuffer(8))],
  ])('refuses %s', async (_what, value) => {
    expect(await read(value)).toStrictEqual(other('object'));
  });

  it('measures the real length, whatever an own property says', async () => {
    const array = new Float64Array(1000);
    Object.defineProperty(array, 'length', { value: 1 });

    expect(await read(array, NUMBER, 4000)).toStrictEqual(other('too-large'));
  });
});

describe('tensors', () => {
  it.each<[string, () => unknown, Claim]>([
    [
      'a scalar',
      () => tf.scalar(2),
      { kind: 'tensor', dtype: 'float32', shape: [], data: Float32Array.of(2) },
    ],
    [
      'a matrix',
      () => tf.tensor2d([1, 2], [1, 2]),
      { kind: 'tensor', dtype: 'float32', shape: [1, 2], data: Float32Array.of(1, 2) },
    ],
    [
      'integers',
      () => tf.tensor1d([1, -2], 'int32'),
      { kind: 'tensor', dtype: 'int32', shape: [2], data: Int32Array.of(1, -2) },
    ],
    [
      'booleans',
      () => tf.tensor1d([true, false], 'bool'),
      { kind: 'tensor', dtype: 'bool', shape: [2], data: Uint8Array.of(1, 0) },
    ],
    [
      'no values',
      () => tf.tensor1d([]),
      { kind: 'tensor', dtype: 'float32', shape: [0], data: new Float32Array(0) },
    ],
    ['strings', () => tf.tensor1d(['a']), other('object')],
    ['complex numbers', () => tf.complex([1], [2]), other('object')],
    [
      'a disposed tensor',
      () => {
        const disposed = tf.scalar(1);
        disposed.dispose();
        return disposed;
      },
      other('unreadable'),
    ],
    [
      'a claimed shape that the data does not fill',
      () => Object.defineProperty(tf.tensor1d([1, 2]), 'shape', { value: [3] }),
      other('unreadable'),
    ],
    [
      'a shape that is no shape',
      () => Object.defineProperty(tf.tensor1d([1, 2]), 'shape', { value: [2, {}] }),
      other('unreadable'),
    ],
    [
      'a negative shape',
      () => Object.defineProperty(tf.tensor1d([1, 2]), 'shape', { value: [-2] }),
      other('unreadable'),
    ],
    ['a lookalike', () => ({ dtype: 'float32', shape: [1], dataId: {}, data: () => [1] }), other('object')],
    ['an heir that is no tensor', () => Object.create(tf.Tensor.prototype), other('object')],
  ])('reads %s', async (_what, make, claim) => {
    expect(await readTensors(make)).toStrictEqual(claim);
  });

  it('calls no method that the tensor carries itself', async () => {
    const claim = await readTensors(() =>
      Object.assign(tf.scalar(2), { data: async () => Float32Array.of(9) }),
    );

    expect(claim).toMatchObject({ data: Float32Array.of(2) });
  });

  it('copies the values', async () => {
    const tensor = tf.tensor1d([1]);
    const claim = await read(tensor);

    (tensor.dataSync() as Float32Array)[0] = 9;

    expect(claim).toMatchObject({ data: Float32Array.of(1) });
    tensor.dispose();
  });
});

describe('objects', () => {
  it('reads declared keys alone', async () => {
    const claim = await read({ sum: 1, mean: 2, extra: 3 }, SUM);

    expect(claim).toStrictEqual({
      kind: 'object',
      fields: { sum: { kind: 'number', value: 1 }, mean: { kind: 'number', value: 2 } },
    });
  });

  it('reads a missing key as undefined', async () => {
    expect(await read({ sum: 1 }, SUM)).toMatchObject({ fields: { mean: other('undefined') } });
  });

  it('reads each property once', async () => {
    const reads: PropertyKey[] = [];
    const proxy = new Proxy(
      { sum: 1, mean: 2 },
      {
        get(target, key) {
          reads.push(key);
          return Reflect.get(target, key);
        },
      },
    );

    await read(proxy, SUM);

    expect(reads).toEqual(['sum', 'mean']);
  });

  it('reads each element of an array once', async () => {
    const reads: PropertyKey[] = [];
    const proxy = new Proxy([[1], [2]], {
      get(target, key) {
        reads.push(key);
        return Reflect.get(target, key);
      },
    });

    await read(proxy);

    expect(reads).toEqual(['length', '0', '1']);
  });

  it('reads a getter that throws as unreadable and goes on', async () => {
    const value = Object.defineProperty({ mean: 2 }, 'sum', { get: throwing });

    expect(await read(value, SUM)).toMatchObject({
      fields: { sum: other('unreadable'), mean: { kind: 'number', value: 2 } },
    });
  });

  it.each<[string, unknown, Claim]>([
    ['a proxy whose prototype throws', new Proxy({}, { getPrototypeOf: throwing }), other('unreadable')],
    ['a revoked proxy', revoked({}), other('unreadable')],
    ['a revoked array', revoked([]), other('unreadable')],
    ['a number', 3, { kind: 'number', value: 3 }],
    ['null', null, other('null')],
  ])('reads %s where an object is declared', async (_what, value, claim) => {
    expect(await read(value, SUM)).toStrictEqual(claim);
  });

  it('keeps a field named __proto__ as a field', async () => {
    const fields = Object.fromEntries([['__proto__', NUMBER]]);
    const claim = await read(JSON.parse('{"__proto__":3}'), { kind: 'object', fields });

    expect(Object.keys(Object(Reflect.get(claim, 'fields')))).toEqual(['__proto__']);
  });

  function revoked(target: object): unknown {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  }
});

describe('the size limit', () => {
  it.each<[string, unknown, number]>([
    ['a typed array', new Float64Array(100), 800],
    ['an array', Array.from({ length: 100 }, () => 1), 1600],
    ['a tree of shared arrays', [[], [], []], 48],
  ])('lets %s pass exactly up to it', async (_what, value, bytes) => {
    expect((await read(value, NUMBER, bytes)).kind).not.toBe('other');
    expect(await read(value, NUMBER, bytes - 1)).toStrictEqual(other('too-large'));
  });

  it('refuses a tensor over it', async () => {
    expect(await readTensors(() => tf.zeros([100]), 399)).toStrictEqual(other('too-large'));
  });

  it('refuses an array that claims an endless length at once', async () => {
    const value = new Proxy([], { get: (_target, key) => (key === 'length' ? Infinity : 1) });

    expect(await read(value)).toStrictEqual(other('too-large'));
  });

  it('refuses a tree that unfolds without end', async () => {
    let tree: unknown[] = [1];
    for (let level = 0; level < 7; level += 1) tree = Array.from({ length: 100 }, () => tree);

    expect(await read(tree)).toStrictEqual(other('too-large'));
  });

  it('counts all fields together', async () => {
    const value = { sum: new Float64Array(60), mean: new Float64Array(60) };

    expect(await read(value, SUM, 800)).toStrictEqual(other('too-large'));
  });
});

describe('models', () => {
  const model = () =>
    tf.sequential({
      layers: [tf.layers.dense({ units: 1, inputShape: [2], kernelInitializer: 'ones', name: 'd' })],
    });

  it('reads topology and weights', async () => {
    const value = model();
    const claim = await read(value, { kind: 'model' });
    value.dispose();

    expect(claim).toMatchObject({
      kind: 'model',
      topology: { class_name: 'Sequential' },
      weights: [
        { dtype: 'float32', shape: [2, 1], data: Float32Array.of(1, 1) },
        { dtype: 'float32', shape: [1], data: Float32Array.of(0) },
      ],
    });
  });

  it('calls no method that the model carries itself', async () => {
    const value = Object.assign(model(), { toJSON: throwing, getWeights: throwing });
    const claim = await read(value, { kind: 'model' });
    value.dispose();

    expect(claim.kind).toBe('model');
  });

  it('refuses a model over the size limit', async () => {
    const value = model();
    const claim = await read(value, { kind: 'model' }, 100);
    value.dispose();

    expect(claim).toStrictEqual(other('too-large'));
  });

  it('refuses an heir that is no model', async () => {
    expect(await read(Object.create(tf.LayersModel.prototype), { kind: 'model' })).toStrictEqual(
      other('unreadable'),
    );
  });
});
