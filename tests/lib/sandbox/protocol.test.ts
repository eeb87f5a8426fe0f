import { describe, expect, it } from 'vitest';
import type { Claim } from '@/lib/numeric/claim';
import { PlainModel, PlainTensor, type PlainValue } from '@/lib/numeric/plain-value';
import { ByteReader, ByteWriter, ProtocolError } from '@/lib/sandbox/server/protocol/bytes';
import { decodeFromSandbox } from '@/lib/sandbox/server/protocol/decode-from-sandbox';
import { FrameSplitter, FrameTooLargeError, toFrame } from '@/lib/sandbox/server/protocol/frames';
import {
  decodeToSandbox,
  encodeFromSandbox,
  encodeToSandbox,
  type FromSandbox,
  type ToSandbox,
} from '@/lib/sandbox/server/protocol/messages';

const FLOATS = { dtype: 'float32' as const, shape: [2, 1], data: Float32Array.of(1.5, -0) };
const INTS = { dtype: 'int32' as const, shape: [1], data: Int32Array.of(-7) };
const BOOLS = { dtype: 'bool' as const, shape: [2], data: Uint8Array.of(1, 0) };
const plain = ({ dtype, shape, data }: typeof FLOATS | typeof INTS | typeof BOOLS): PlainTensor =>
  new PlainTensor(dtype, shape, data);

const returned = (claim: Claim): FromSandbox => ({
  kind: 'case',
  run: { id: 'a', kind: 'returned', claim, durationMs: 1.25 },
});

const CLAIMS: [string, Claim][] = [
  ['a number', { kind: 'number', value: 0.1 }],
  ['NaN', { kind: 'number', value: Number.NaN }],
  ['−∞', { kind: 'number', value: -Infinity }],
  ['a boolean', { kind: 'boolean', value: true }],
  ['a float32 tensor', { kind: 'tensor', ...FLOATS }],
  ['an int32 tensor', { kind: 'tensor', ...INTS }],
  ['a bool tensor', { kind: 'tensor', ...BOOLS }],
  ['a scalar', { kind: 'tensor', dtype: 'float32', shape: [], data: Float32Array.of(1) }],
  ['an empty tensor', { kind: 'tensor', dtype: 'float32', shape: [0, 3], data: new Float32Array(0) }],
  ['a typed array', { kind: 'typed-array', data: Float64Array.of(0.1, 0.2) }],
  ['a numeric array', { kind: 'numeric-array', shape: [1, 2], data: Float64Array.of(1, 2) }],
  ['an array', { kind: 'array', items: [{ kind: 'number', value: 1 }, { kind: 'other', type: 'string' }] }], // prettier-ignore
  ['an object', { kind: 'object', fields: { sum: { kind: 'number', value: 1 }, 값: { kind: 'boolean', value: false } } }], // prettier-ignore
  ['a model', { kind: 'model', topology: { a: [1, null] }, weights: [FLOATS, INTS] }],
  ...(
    [
      'string',
      'bigint',
      'undefined',
      'null',
      'function',
      'symbol',
      'object',
      'too-large',
      'unreadable',
    ] as const
  ).map((type): [string, Claim] => [`other: ${type}`, { kind: 'other', type }]),
];

const OUTGOING: [string, FromSandbox][] = [
  ['ready', { kind: 'ready', ready: { backend: 'wasm', device: 'cpu (wasm simd)', software: false } }],
  ['checked', { kind: 'checked', problem: undefined }],
  [
    'checked with a problem',
    { kind: 'checked', problem: { code: 'syntax', line: 1, column: 2, detail: '뭐' } },
  ],
  ['loaded', { kind: 'loaded', problem: undefined }],
  ['loaded with a problem', { kind: 'loaded', problem: { code: 'load_threw' } }],
  ['threw', { kind: 'case', run: { id: 'a', kind: 'threw', error: { name: 'Error', message: 'm', line: 3, column: 4 } } }], // prettier-ignore
  ['forbidden', { kind: 'case', run: { id: 'a', kind: 'forbidden', operation: 'tf.grad' } }],
  ['console', { kind: 'console', line: { level: 'warn', text: '안녕' } }],
  ['truncated', { kind: 'truncated' }],
  ['probed: invalid', { kind: 'probed', result: { kind: 'invalid', reason: 'r' } }],
  [
    'probed',
    {
      kind: 'probed',
      result: {
        kind: 'rebuilt',
        layers: [{ className: 'Dense', parameters: 9, outputShape: [null, 3] }],
        inputShape: [null, 2],
        predictions: { kind: 'tensor', ...FLOATS },
      },
    },
  ],
];

describe('round trips', () => {
  it.each(CLAIMS)('keep a claim of %s', (_what, claim) => {
    const message = returned(claim);

    expect(decodeFromSandbox(encodeFromSandbox(message))).toStrictEqual(message);
  });

  it.each(OUTGOING)('keep a message of kind %s', (_what, message) => {
    expect(decodeFromSandbox(encodeFromSandbox(message))).toStrictEqual(message);
  });

  it.each<[string, PlainValue]>([
    ['plain data', [null, true, false, 1.5, '가', [1, [2]], { a: { b: 1 } }]],
    ['tensors', [plain(FLOATS), plain(INTS), plain(BOOLS)]],
    ['a model', new PlainModel({ a: 1 }, [plain(FLOATS)])],
  ])('keep arguments of %s', (_what, value) => {
    const message: ToSandbox = { kind: 'case', case: { id: 'a', visible: true, args: [value] } };

    expect(decodeToSandbox(encodeToSandbox(message))).toStrictEqual(message);
  });

  it.each<[string, ToSandbox]>([
    [
      'job',
      {
        kind: 'job',
        head: {
          source: 's',
          entry: 'f',
          result: { kind: 'number' },
          forbidden: ['softmax'],
          outputBytes: 9,
          extraExports: [],
        },
      },
    ],
    ['model', { kind: 'model', model: new PlainModel({}, []), inputs: undefined, outputBytes: 7 }],
    ['model with inputs', { kind: 'model', model: new PlainModel({}, []), inputs: [1], outputBytes: 7 }],
  ])('keep a message of kind %s', (_what, message) => {
    expect(decodeToSandbox(encodeToSandbox(message))).toStrictEqual(message);
  });
});

/** Bytes of a `returned` message up to its claim, then these. */
function forged(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter();
  writer.u8(3);
  writer.text('a');
  writer.f64(1);
  write(writer);
  return writer.finish();
}

function json(tag: number, text: string): Uint8Array {
  const writer = new ByteWriter();
  writer.u8(tag);
  writer.text(text);
  return writer.finish();
}

describe('forged messages', () => {
  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array(0)],
    ['an unknown kind', Uint8Array.of(200)],
    ['bytes after the end', Uint8Array.of(7, 0)],
    ['an unknown claim kind', forged((writer) => writer.u8(9))],
    ['a text that is not UTF-8', Uint8Array.of(5, 1, 0, 0, 0, 0xff)],
    ['a text longer than the frame', Uint8Array.of(5, 0xff, 0xff, 0xff, 0xff)],
    ['a ready that is no JSON', json(0, '{')],
    ['a ready of an unknown backend', json(0, '{"backend":"x","device":"","software":true}')],
    ['a problem of an unknown code', json(1, '{"code":"x"}')],
    ['a console line of an unknown level', json(6, '{"level":"x","text":""}')],
    ['a console line over 64 KiB', json(6, JSON.stringify({ level: 'log', text: 'x'.repeat(65_537) }))],
    ['JSON over 256 KiB', json(1, `"${'x'.repeat(262_144)}"`)],
    ['a typed array of 2³² − 1', forged((writer) => [writer.u8(3), writer.u32(0xffffffff)])],
    ['an array of 2³² − 1', forged((writer) => [writer.u8(5), writer.u32(0xffffffff)])],
    ['an object of 2³² − 1 fields', forged((writer) => [writer.u8(6), writer.u32(0xffffffff)])],
    ['a tensor of rank 9', forged((writer) => [writer.u8(2), writer.u8(0), writer.u8(9)])],
    ['a tensor of an unknown dtype', forged((writer) => [writer.u8(2), writer.u8(3), writer.u8(0)])],
    [
      'a tensor whose size overflows',
      forged((writer) => {
        writer.bytes(Uint8Array.of(2, 0, 8));
        for (let axis = 0; axis < 8; axis += 1) writer.u32(0xffffffff);
      }),
    ],
    [
      'arrays nested a thousand deep',
      forged((writer) => {
        for (let level = 0; level < 1000; level += 1) writer.bytes(Uint8Array.of(5, 1, 0, 0, 0));
      }),
    ],
    ['an unknown type of other', forged((writer) => writer.bytes(Uint8Array.of(8, 99)))],
  ])('with %s are refused', (_what, bytes) => {
    expect(() => decodeFromSandbox(bytes)).toThrow(ProtocolError);
  });

  it.each([-1, Number.NaN, Infinity, 1e7])('with a duration of %d count as instant', (durationMs) => {
    const message = encodeFromSandbox({
      kind: 'case',
      run: { id: 'a', kind: 'returned', claim: { kind: 'number', value: 1 }, durationMs },
    });

    expect(decodeFromSandbox(message)).toMatchObject({ run: { durationMs: 0 } });
  });

  it('keep a field named __proto__ as a field', () => {
    const fields = Object.fromEntries<Claim>([['__proto__', { kind: 'number', value: 1 }]]);
    const decoded = decodeFromSandbox(encodeFromSandbox(returned({ kind: 'object', fields })));

    expect(JSON.stringify(decoded)).toContain('"__proto__"');
  });
});

const SEED = 20_261_124;

/** mulberry32 */
function createBytes(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % 256;
  };
}

function outcome(bytes: Uint8Array): string {
  try {
    decodeFromSandbox(bytes);
    return 'read';
  } catch (error) {
    return error instanceof ProtocolError ? 'refused' : `failed: ${String(error)}`;
  }
}

describe(`fuzz with seed ${SEED}`, () => {
  const messages = [...CLAIMS.map(([, claim]) => returned(claim)), ...OUTGOING.map(([, message]) => message)];
  const encoded = messages.map(encodeFromSandbox);

  it('reads or refuses random bytes, and fails on none', () => {
    const next = createBytes(SEED);
    const outcomes = Array.from({ length: 20_000 }, () =>
      outcome(Uint8Array.from({ length: next() % 64 }, (_, index) => (index === 0 ? next() % 10 : next()))),
    );

    expect(outcomes.filter((each) => each.startsWith('failed'))).toEqual([]);
    expect(outcomes).toContain('refused');
  });

  it('refuses every truncated message', () => {
    const cuts = encoded.flatMap((bytes) =>
      Array.from(bytes, (_, length) => outcome(bytes.subarray(0, length))),
    );

    expect(new Set(cuts)).toEqual(new Set(['refused']));
  });

  it('reads or refuses messages with changed bytes, and fails on none', () => {
    const next = createBytes(SEED);
    const outcomes = encoded.flatMap((bytes) =>
      Array.from({ length: 500 }, () => {
        const changed = bytes.slice();
        changed[(next() * 256 + next()) % changed.length] = next();
        return outcome(changed);
      }),
    );

    expect(outcomes.filter((each) => each.startsWith('failed'))).toEqual([]);
  });
});

describe('frames', () => {
  const message = Uint8Array.of(1, 2, 3);

  it.each([1, 2, 3, 5, 100])('are put together from chunks of %d bytes', (size) => {
    const stream = Buffer.concat([toFrame(message), toFrame(new Uint8Array(0)), toFrame(message)]);
    const splitter = new FrameSplitter(3);
    const messages: Uint8Array[] = [];
    for (let at = 0; at < stream.length; at += size)
      messages.push(...splitter.push(stream.subarray(at, at + size)));

    expect(messages.map((each) => Array.from(each))).toEqual([[1, 2, 3], [], [1, 2, 3]]);
  });

  it('over the cap are refused at their header, before anything is allocated', () => {
    const before = process.memoryUsage().arrayBuffers;

    expect(() => new FrameSplitter(1024).push(Uint8Array.of(0xff, 0xff, 0xff, 0xff))).toThrow(
      FrameTooLargeError,
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1024 ** 2);
  });

  it('may be larger once more is allowed, and never smaller again', () => {
    const splitter = new FrameSplitter(2);
    splitter.allow(3);
    splitter.allow(1);

    expect(splitter.push(toFrame(message))).toEqual([message]);
  });

  it('that are not complete give nothing', () => {
    expect(new FrameSplitter(3).push(toFrame(message).subarray(0, 6))).toEqual([]);
  });
});

it('a count is refused where the frame cannot hold as many', () => {
  expect(() => new ByteReader(Uint8Array.of(2, 0, 0, 0, 1)).count(1)).toThrow(ProtocolError);
});
