import { describe, expect, it } from 'vitest';
import { useEngine } from './engine';

/** Answers that lie about their own form while they are read (after A05). The platform itself must never fail. */
const { grade, expectUnharmed, expectNothingLeaked } = useEngine();

const BEFORE = `
const right = (z) => { const e = z.sub(z.max(1, true)).exp(); return e.div(e.sum(1, true)); };
const flip = (...values) => { let n = 0; return { valueOf: () => values[Math.min(n++, values.length - 1)] }; };
const lengthy = (length, items = []) => new Proxy(items, { get: (o, key) => (key === 'length' ? length : (o[key] ?? 1)) });
const own = (t, name, value) => Object.defineProperty(t, name, { value });
`;

describe('an answer that lies about its form', () => {
  it.each([
    ...[
      'NaN',
      '-1',
      '1.5',
      '"2"',
      'null',
      'undefined',
      'Infinity',
      '2 ** 31',
      '2 ** 53',
      '{}',
      '() => 1',
    ].map((length) => `return lengthy(${length});`),
    'return lengthy(flip(1, 1e3));',
    'return lengthy(flip(1, 2, 3), [[1], [2], [3]]);',
    'return [lengthy(flip(1, 1, 2, 3, 1e3))];',
    'return lengthy({ valueOf() { throw 1; } });',
    'return new Proxy([[1]], { getPrototypeOf() { throw 1; } });',
    'return new Proxy(tf.zerosLike(z), {});',
    'return new Proxy(right(z), { getPrototypeOf: () => Array.prototype });',
    'const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy;',
    'const t = tf.zerosLike(z); t.shape = { map: () => lengthy(2, [flip(1, 2), 3]) }; return t;',
    'const t = tf.zerosLike(z); t.shape = { map: () => [1e9, 1e9] }; return t;',
    'const t = tf.zerosLike(z); t.shape = [flip(z.size, 2, 3), 1]; return t;',
    'const t = tf.zerosLike(z); t.shape = [-1, -z.size]; return t;',
    'const t = tf.zerosLike(z); t.shape = [0.5, 2 * z.size]; return t;',
    'const t = tf.zerosLike(z); t.shape = "12"; return t;',
    'const t = tf.zerosLike(z); t.shape = null; return t;',
    'const t = tf.zerosLike(z); t.dtype = "string"; return t;',
    'const t = tf.zerosLike(z); t.dtype = "int32"; return t;',
    'const t = tf.zerosLike(z); t.dtype = "__proto__"; return t;',
    'const t = tf.zerosLike(z); t.dataId = {}; return t;',
    'const t = tf.zerosLike(z); t.dataId = flip(1); return t;',
    'const t = tf.zerosLike(z); t.isDisposedInternal = true; return t;',
    'return tf.zerosLike(z).cast("bool");',
    'return tf.complex(right(z), tf.zerosLike(z));',
    'return tf.tensor(right(z).arraySync().map((row) => row.map(String)), z.shape, "string");',
    'return tf.zeros([1e6, 0]);',
    'return tf.zeros([1, 1, 1, 1, 1, 1]);',
    'return new Float64Array(new ArrayBuffer(8, { maxByteLength: 1 << 28 }));',
    'const b = new ArrayBuffer(64); const a = new Float32Array(b); structuredClone(b, { transfer: [b] }); return a;',
    'return new DataView(new ArrayBuffer(64));',
    'return new BigInt64Array(8);',
    'return own(new Float32Array(4), "length", 1e9);',
    'return own(new Float32Array(4), Symbol.iterator, function* () { for (;;) yield 1; });',
    'return Object.setPrototypeOf(new Float32Array(4), Array.prototype);',
    'return class { static [Symbol.toPrimitive]() { return 1; } };',
    'let a = [1]; for (let i = 0; i < 1e5; i += 1) a = [a]; return a;',
    'const a = []; a.push(a, a); return a;',
    'const a = Array.from({ length: 50 }, () => 1); return Array.from({ length: 50 }, () => Array(50).fill(Array(50).fill(a)));',
    'return Array(1e6).fill([]);',
    'return new Array(2 ** 32 - 1);',
    'return { then(done) { done({ then(again) { again(lengthy(NaN)); } }); } };',
    'return { get then() { throw new Error("no"); } };',
    'return new Map([[0, right(z)]]);',
    'return document.all;',
  ])('%s', async (body) => {
    const result = await grade('softmax', `${BEFORE}\nexport function softmax(z) { ${body} }`);

    const { verdict } = result;
    expect(['failed', 'error', 'timeout', 'memory', 'crashed']).toContain(verdict.status);
    expect(verdict.message?.key).not.toBe('source_syntax');
    expect(verdict.score).toBe(0);
    await expectNothingLeaked('softmax', result);
    await expectUnharmed();
  });
});
