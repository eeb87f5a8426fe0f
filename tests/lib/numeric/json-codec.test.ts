import { describe, expect, it } from 'vitest';
import type { Claim } from '@/lib/numeric/claim';
import { decodeClaim, decodeValue, encodeClaim, encodeValue } from '@/lib/numeric/json-codec';
import { PlainModel, PlainTensor, vector, type PlainValue } from '@/lib/numeric/plain-value';
import { createRandom, type Random } from '@/lib/numeric/random';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('encodeValue and decodeValue', () => {
  it.each<[string, PlainValue]>([
    ['a number', 0.1],
    ['NaN', NaN],
    ['infinities', [Infinity, -Infinity]],
    ['negative zero', -0],
    ['a text', '{"$":"tensor"}'],
    ['booleans and null', [true, false, null]],
    ['an empty list', []],
    ['an empty object', {}],
    ['float32 values at their limits', vector([1.17549435e-38, 3.4028235e38, 0.1, -0, NaN, -Infinity])],
    ['an int32 tensor', new PlainTensor('int32', [2, 1], Int32Array.of(-2147483648, 2147483647))],
    ['a bool scalar', new PlainTensor('bool', [], Uint8Array.of(1))],
    ['an empty tensor', new PlainTensor('float32', [0, 3], new Float32Array(0))],
    ['nested parameters', { w: [vector([1])], deep: { b: 2 } }],
    ['keys that look like tags', { $: 'tensor', fields: { $: 'object' } }],
    ['a model', new PlainModel({ className: 'Sequential', config: [] }, [vector([1, 2])])],
  ])('bring back %s', (_, value) => {
    expect(decodeValue(throughJson(encodeValue(value)))).toStrictEqual(value);
  });

  it('keep a key named __proto__ a key', () => {
    const value = JSON.parse('{"__proto__": {"polluted": 1}}');

    const decoded = decodeValue(throughJson(encodeValue(value)));

    expect(Object.keys(decoded ?? {})).toEqual(['__proto__']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('bring back large tensors bit for bit', () => {
    const random = createRandom('codec');
    const bits = Uint32Array.from(random.times(20_000, () => random.integer(0, 2 ** 32 - 1)));
    const tensor = new PlainTensor('float32', [100, 200], new Float32Array(bits.buffer));

    const decoded = decodeValue(throughJson(encodeValue(tensor)));

    expect(decoded instanceof PlainTensor && new Uint32Array(decoded.data.buffer)).toEqual(bits);
  });

  it('read only the part of a buffer that a view shows', () => {
    const part = new Float32Array([9, 1, 2, 9]).subarray(1, 3);

    const decoded = decodeValue(encodeValue(new PlainTensor('float32', [2], part)));

    expect(decoded).toMatchObject({ data: Float32Array.of(1, 2) });
  });

  it.each([
    ['nothing', undefined],
    ['an unknown tag', { $: 'function' }],
    ['an object without a tag', { a: 1 }],
    ['a number that is none', { $: 'number', value: '7' }],
    ['data that do not fill the shape', { $: 'tensor', dtype: 'float32', shape: [2], data: 'AACAPw==' }],
    ['half a number', { $: 'tensor', dtype: 'float32', shape: [1], data: 'AAA=' }],
    ['a negative dimension', { $: 'tensor', dtype: 'float32', shape: [-1], data: '' }],
    ['an unknown dtype', { $: 'tensor', dtype: 'string', shape: [0], data: '' }],
    ['no base64', { $: 'tensor', dtype: 'bool', shape: [0], data: '*' }],
  ])('refuse %s', (_, encoded) => {
    expect(() => decodeValue(encoded)).toThrow(/decode/);
  });
});

describe('encodeClaim and decodeClaim', () => {
  const claims: Claim[] = [
    { kind: 'number', value: -0 },
    { kind: 'number', value: NaN },
    { kind: 'number', value: 0.1 },
    { kind: 'boolean', value: false },
    { kind: 'tensor', dtype: 'float32', shape: [1, 2], data: Float32Array.of(0.1, Infinity) },
    { kind: 'typed-array', data: Float64Array.of(0.1, NaN) },
    { kind: 'numeric-array', shape: [2, 1], data: Float64Array.of(1e300, -0) },
    { kind: 'array', items: [{ kind: 'other', type: 'bigint' }] },
    { kind: 'object', fields: { w: { kind: 'number', value: 1 }, kind: { kind: 'boolean', value: true } } },
    {
      kind: 'model',
      topology: { a: [1] },
      weights: [{ dtype: 'float32', shape: [1], data: Float32Array.of(2) }],
    },
    { kind: 'other', type: 'too-large' },
  ];

  it.each(claims.map((claim): [string, Claim] => [claim.kind, claim]))(
    'bring back a claim: %s',
    (_, claim) => {
      expect(decodeClaim(throughJson(encodeClaim(claim)))).toStrictEqual(claim);
    },
  );

  it.each([
    ['an unknown kind', { kind: 'string', value: 'x' }],
    ['an unknown other type', { kind: 'other', type: 'date' }],
    ['an array without items', { kind: 'array' }],
    ['data that do not fill the shape', { kind: 'numeric-array', shape: [3], data: '' }],
  ])('refuse %s', (_, encoded) => {
    expect(() => decodeClaim(encoded)).toThrow(/decode/);
  });

  it('bring back claims of any nesting (seeded)', () => {
    const seed = 'codec claims';
    const random = createRandom(seed);

    for (const claim of random.times(200, () => drawClaim(random, 3)))
      expect(decodeClaim(throughJson(encodeClaim(claim))), `seed ${seed}`).toStrictEqual(claim);
  });
});

function drawClaim(random: Random, depth: number): Claim {
  const draw = () => drawClaim(random, depth - 1);
  const size = random.integer(0, 4);
  const kind = random.integer(0, depth > 0 ? 4 : 2);
  if (kind === 0) return { kind: 'number', value: random.normal(0, 1e3) };
  if (kind === 1)
    return {
      kind: 'tensor',
      dtype: 'float32',
      shape: [size],
      data: Float32Array.from(random.times(size, () => random.normal())),
    };
  if (kind === 2)
    return { kind: 'typed-array', data: Float64Array.from(random.times(size, () => random.normal())) };
  if (kind === 3) return { kind: 'array', items: random.times(size, draw) };
  return { kind: 'object', fields: Object.fromEntries(random.times(size, (index) => [`f${index}`, draw()])) };
}
