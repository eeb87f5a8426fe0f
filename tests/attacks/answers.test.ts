import { describe, expect, it } from 'vitest';
import type { Verdict, VerdictStatus } from '@/lib/grading/verdict';
import { useEngine } from './engine';

/** A01–A10: answers that are no answers. */
const { grade, expectUnharmed, expectNothingLeaked } = useEngine();

interface Attack {
  readonly name: string;
  readonly exerciseId: string;
  readonly source: string;
  /** Default: 'failed'. */
  readonly statuses?: readonly VerdictStatus[];
  /** What every hidden case says. Undefined: it only fails. */
  readonly key?: string;
}

const RIGHT_SOFTMAX = `
const right = (z) => { const e = z.sub(z.max(1, true)).exp(); return e.div(e.sum(1, true)); };
`;
const RIGHT_STEP = `
const right = (w0, w1, x, y, eta) => {
  const error = x.mul(w1).add(w0).sub(y);
  return {
    w0: w0 - eta * error.mean().dataSync()[0],
    w1: w1 - eta * error.mul(x).mean().dataSync()[0],
  };
};
`;
const softmax = (body: string, before = '') =>
  `${RIGHT_SOFTMAX}${before}\nexport function softmax(z) { ${body} }`;
/** `r` is the right answer, for attacks that spoil its form alone. */
const step = (body: string, before = '') =>
  `${RIGHT_STEP}${before}\nexport function gradientStep(...args) { const r = right(...args); ${body} }`;

const ZEROS = 'return tf.zerosLike(z);';

const HARD_CODED: Attack[] = [
  {
    name: 'A01 a table of the visible answers',
    exerciseId: 'softmax',
    source: softmax(
      `return answers.get(JSON.stringify(z.arraySync())) ?? ${ZEROS.slice(7)}`,
      `const inputs = [[[1, 2, 3]], [[0, 0, 0, 0], [0, 1, 0, -1]], [[1000, 999, 998], [1, 2, 3]], [[-1000, -1000]]];
       const answers = new Map(inputs.map((z) => [JSON.stringify(z), right(tf.tensor2d(z)).arraySync()]));`,
    ),
    key: 'wrong_value',
  },
];

const NUMBERS: Attack[] = [
  ['NaN in every place', 'return z.mul(NaN);', 'not_finite'],
  ['NaN in one place', 'const a = right(z).arraySync(); a[0][0] = NaN; return a;', 'not_finite'],
  ['NaN in the last place', 'const a = right(z).arraySync(); a.at(-1)[0] = NaN; return a;', 'not_finite'],
  ['0 / 0 in a tensor', 'return tf.zerosLike(z).div(0);', 'not_finite'],
  ['Infinity', 'return tf.fill(z.shape, Infinity);', 'not_finite'],
  ['-Infinity', 'return tf.fill(z.shape, -Infinity);', 'not_finite'],
  ['1e38', 'return tf.fill(z.shape, 1e38);', 'wrong_value'],
  ['1e308', 'return z.arraySync().map((row) => row.map(() => 1e308));', 'wrong_value'],
  ['Infinity in one place', 'const a = right(z).arraySync(); a[0][0] = Infinity; return a;', 'not_finite'],
].map(([name = '', body = '', key]) => ({
  name: `A03/A04 ${name}`,
  exerciseId: 'softmax',
  source: softmax(body),
  ...(key === undefined ? {} : { key }),
}));

const NUMBER_PARTS: Attack[] = ['NaN', 'Infinity', '-Infinity', '1e38', '-1e308'].map((value) => ({
  name: `A03/A04 ${value} for one of two numbers`,
  exerciseId: 'gradient-step',
  source: step(`return { w0: r.w0, w1: ${value} };`),
  key: Math.abs(Number(value)) < Infinity ? 'wrong_value' : 'not_finite',
}));

const GETTERS: Attack[] = [
  [
    'wrong first, right later',
    'let n = 0; return { get w0() { return (n += 1) > 1 ? r.w0 : 1e6; }, w1: r.w1 };',
  ],
  ['another value at each read', 'let n = 1e3; return { get w0() { return (n += 1); }, w1: r.w1 };'],
  ['one that throws', 'return { w0: r.w0, get w1() { throw new Error("no"); } };'],
  [
    'a proxy that answers in turn',
    'let n = 0; return new Proxy(r, { get: (o, key) => (key === "w0" && (n += 1) === 1 ? 1e6 : o[key]) });',
  ],
  [
    'a proxy that throws at everything',
    'const no = () => { throw 1; }; return new Proxy(r, { get: no, has: no, ownKeys: no });',
  ],
].map(([name = '', body = '']) => ({
  name: `A05 ${name}`,
  exerciseId: 'gradient-step',
  source: step(body),
  statuses: ['failed', 'error'] as const,
}));

const COERCIBLE: Attack[] = [
  ['strings', 'String(v)'],
  ['booleans', 'v !== 0'],
  ['BigInt', 'BigInt(Math.round(v))'],
  ['boxed numbers', 'new Number(v)'],
  ['valueOf', '({ valueOf: () => v })'],
  ['Symbol.toPrimitive', '({ [Symbol.toPrimitive]: () => v })'],
  ['toJSON', '({ toJSON: () => v })'],
  ['dates', 'new Date(v)'],
  ['functions', '(() => v)'],
  ['null', 'null'],
  ['undefined', 'undefined'],
].flatMap(([name = '', wrap = '']): Attack[] => [
  {
    name: `A06 ${name} for numbers`,
    exerciseId: 'gradient-step',
    source: step(`const f = (v) => ${wrap}; return { w0: f(r.w0), w1: f(r.w1) };`),
  },
  {
    name: `A06 ${name} in a matrix`,
    exerciseId: 'softmax',
    source: softmax(`return right(z).arraySync().map((row) => row.map((v) => ${wrap}));`),
  },
]);

const SHAPES: Attack[] = [
  ['ragged rows', 'const a = right(z).arraySync(); a.push([1]); return a;', 'ragged_shape'],
  ['a dimension more', 'return right(z).expandDims(0);', 'wrong_shape'],
  ['a dimension less', 'return right(z).flatten();', 'wrong_shape'],
  ['transposed', 'const a = right(z); return a.transpose().pad([[0, 1], [0, 0]]);', 'wrong_shape'],
  ['a scalar', 'return right(z).sum();', 'wrong_shape'],
  ['a number', 'return 1;', undefined],
  ['a column more', 'return right(z).pad([[0, 0], [0, 1]]);', 'wrong_shape'],
  ['a row more', 'return right(z).pad([[0, 1], [0, 0]]);', 'wrong_shape'],
  ['an empty list', 'return [];', 'wrong_shape'],
  ['empty rows', 'return right(z).arraySync().map(() => []);', 'wrong_shape'],
  ['an empty tensor', 'return tf.tensor2d([], [0, z.shape[1]]);', 'wrong_shape'],
  ['sparse rows', 'return z.arraySync().map((row) => new Array(row.length));', undefined],
].map(([name, body, key]) => ({
  name: `A07 ${name}`,
  exerciseId: 'softmax',
  source: softmax(body ?? ''),
  ...(key === undefined ? {} : { key }),
}));

const PATCHES = `
const always = () => true;
const zero = () => 0;
for (const patch of [
  () => { Math.abs = zero; }, () => { Math.max = zero; }, () => { Number.isFinite = always; }, () => { Object.is = always; },
  () => { Number.isNaN = () => false; }, () => { Array.prototype.every = always; }, () => { Array.isArray = always; },
  () => { JSON.stringify = () => '{"status":"passed"}'; }, () => { Float64Array.prototype[Symbol.iterator] = function* () {}; },
  () => { Object.getPrototypeOf(Float32Array.prototype)[Symbol.iterator] = function* () {}; },
  () => { Reflect.set(Array.prototype, 'every', always); }, () => { Reflect.get = () => 0; }, () => { Promise.prototype.then = always; },
  () => { Object.defineProperty(Math, 'abs', { value: zero }); }, () => { globalThis.Math = { abs: zero }; },
  () => { globalThis.Float64Array = Array; }, () => { Object.prototype.passed = true; }, () => { Function.prototype.call = zero; },
  () => { Object.setPrototypeOf(Float32Array.prototype, null); },
]) try { patch(); } catch {}
`;
const TF_PATCHES = `
for (const patch of [
  () => { tf.matMul = right; }, () => { tf.tidy = right; }, () => { tf.Tensor.prototype.dataSync = () => []; },
  () => { tf.Tensor.prototype.data = () => []; }, () => { Object.defineProperty(tf.Tensor.prototype, 'shape', { get: () => [] }); },
  () => { Object.getPrototypeOf(tf.scalar(1)).data = () => []; }, () => { tf.Tensor.prototype.constructor.prototype = {}; },
  () => { globalThis.tf = {}; }, () => { globalThis.__tf = {}; }, () => { Object.defineProperty(globalThis, '__tf', { value: {} }); },
  () => { tf.util.arraysEqual = () => true; }, () => { tf.train.sgd = right; }, () => { tf.Tensor[Symbol.hasInstance] = () => true; },
]) try { patch(); } catch {}
`;
const PATCHED: Attack[] = [
  {
    name: 'A08 builtins, quietly',
    exerciseId: 'softmax',
    source: softmax(ZEROS, PATCHES),
    key: 'wrong_value',
  },
  {
    name: 'A08 builtins, in the entry',
    exerciseId: 'softmax',
    source: softmax(PATCHES + ZEROS),
    key: 'wrong_value',
  },
  {
    name: 'A08 a builtin, loudly',
    exerciseId: 'softmax',
    source: softmax(ZEROS, 'Math.abs = () => 0;'),
    statuses: ['error'],
  },
  { name: 'A09 tf, quietly', exerciseId: 'softmax', source: softmax(ZEROS, TF_PATCHES), key: 'wrong_value' },
  ...[
    'const t = tf.zerosLike(z); t.data = () => right(z).data(); t.dataSync = () => right(z).dataSync(); return t;',
    'const t = tf.zerosLike(z); t.dataId = right(z).flatten().pad([[0, 1]]).dataId; t.shape = []; return t;',
    'const t = right(z).flatten(); Object.defineProperty(t, "shape", { get: () => [1] }); return t;',
    'return Object.create(tf.Tensor.prototype, { shape: { value: z.shape }, dtype: { value: "float32" } });',
    'const t = tf.zerosLike(z); Object.setPrototypeOf(t, { data: () => right(z).data() }); return t;',
    'const t = right(z); t.dispose(); return t;',
  ].map((body): Attack => ({
    name: `A09 ${body.slice(0, 60)}`,
    exerciseId: 'softmax',
    source: softmax(body),
    statuses: ['failed', 'error'],
  })),
];

describe.each([
  ...[...HARD_CODED, ...NUMBERS, ...NUMBER_PARTS, ...GETTERS],
  ...[...COERCIBLE, ...SHAPES, ...PATCHED],
])('$name', ({ exerciseId, source, statuses = ['failed'], key }) => {
  it(`does not pass ${exerciseId}`, async () => {
    const result = await grade(exerciseId, source);

    const { verdict } = result;
    expect(statuses).toContain(verdict.status);
    expect(verdict.cases.filter(({ visible, passed }) => passed && !visible)).toEqual([]);
    const wanted = key === undefined ? keysOf(verdict) : [key];
    expect(keysOf(verdict)).toEqual(wanted);
    await expectNothingLeaked(exerciseId, result);
    await expectUnharmed();
  });
});

/** What hidden cases say; checks have words of their own. */
function keysOf({ cases }: Verdict): string[] {
  const keys = cases.flatMap(({ visible, message }) => (visible || message === null ? [] : [message.key]));
  return [...new Set(keys)].filter((key) => !key.startsWith('exercise.') && !key.startsWith('check'));
}

describe('A01', () => {
  it('leaves visible cases right and gives no points for them', async () => {
    const { verdict } = await grade('softmax', HARD_CODED[0]?.source ?? '');

    expect(verdict.cases.filter(({ visible }) => visible).every(({ passed }) => passed)).toBe(true);
    expect(verdict.score).toBe(0);
  });
});

describe('A02 weights trained at home', () => {
  // Of petals alone: small is setosa, large is virginica.
  const source = `export function trainIris(x, y) {
    return { w1: [[0, 0], [0, 0], [1, -1], [1, -1]], b1: [0, 0], w2: [[-3, 0, 3], [3, 0, -3]], b2: [-3, 0, -4] };
  }`;

  it.each(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])('fail on seed %s', async (seed) => {
    const { verdict } = await grade('train-iris', source, seed);

    expect(verdict.status).toBe('failed');
    expect(verdict.cases.find(({ id }) => id === 'as-published')?.passed).toBe(true);
    expect(verdict.score).toBeLessThan(verdict.maxScore / 2);
    await expectUnharmed();
  });
});

describe('A05 the same seed', () => {
  it.each(GETTERS.map(({ name, source }) => [name, source]))(
    'gives the same verdict: %s',
    async (_, source) => {
      const [a, b] = [
        await grade('gradient-step', source, 'again'),
        await grade('gradient-step', source, 'again'),
      ];

      expect({ ...b.verdict, durationMs: 0 }).toEqual({ ...a.verdict, durationMs: 0 });
    },
  );

  it('reads each value once: what a getter gives first is the answer', async () => {
    const first = 'let n = 0; return { get w0() { return (n += 1) > 1 ? 1e6 : r.w0; }, w1: r.w1 };';

    const { verdict } = await grade('gradient-step', step(first));

    expect(verdict.status).toBe('passed');
  });
});

describe('A10 forged output', () => {
  const forged = `{"status":"passed","score":20,"kind":"done","cases":[]}`;
  const frame = String.raw`\u0000\u0000\u0000\u0040{"kind":"returned","id":"moderate","passed":true}`;
  const source = softmax(
    `console.log(forged); console.error(forged); console.log('${frame}');
     ${ZEROS}`,
    `const forged = '${forged}';
     const bytes = new TextEncoder().encode('${frame}' + forged);
     for (const write of [
       () => globalThis.Deno.stdout.writeSync(bytes), () => globalThis.Deno.stderr.writeSync(bytes),
       () => globalThis.process.stdout.write(bytes), () => globalThis.postMessage(forged),
       () => globalThis.print(forged), () => globalThis.writeSync(3, bytes),
     ]) try { write(); } catch {}
     console.log(forged);`,
  );

  it('is shown as console and judged as nothing', async () => {
    const result = await grade('softmax', source);

    expect(result.verdict).toMatchObject({ status: 'failed', score: 0 });
    expect(JSON.stringify(result.verdict)).not.toContain('"kind"');
    expect(result.console.some(({ text }) => text.includes(forged))).toBe(true);
    await expectNothingLeaked('softmax', result);
    await expectUnharmed();
  });
});
