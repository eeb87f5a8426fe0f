import { describe, expect, it } from 'vitest';
import type { VerdictStatus } from '@/lib/grading/verdict';
import { useEngine } from './engine';

/** A11, A12, A25: code that goes around the task. What looks for secrets is in `secrets.test.ts`. */
const { grade, expectUnharmed, expectNothingLeaked } = useEngine();

const RIGHT = `
const right = (z) => { const e = z.sub(z.max(1, true)).exp(); return e.div(e.sum(1, true)); };
`;
const entry = (body: string, before = '') => `${before}\nexport function softmax(z) { ${body} }`;
const ZEROS = 'return tf.zerosLike(z);';

async function gradeHarmless(source: string, exerciseId = 'softmax') {
  const result = await grade(exerciseId, source);
  // An attack that does not parse would prove nothing.
  expect(result.verdict.message?.key).not.toBe('source_syntax');
  await expectNothingLeaked(exerciseId, result);
  await expectUnharmed();
  return result;
}

describe('A11 early exit', () => {
  const EXITS = [
    ...['Deno.exit(0);', 'process.exit(0);', 'close();', 'self.close();', 'globalThis.close();'],
    ...[
      'throw new Error("over");',
      'throw null;',
      'throw { passed: true };',
      'Promise.reject(new Error("over"));',
    ],
    ...['Promise.reject();', 'queueMicrotask(() => { throw 0; });', 'Deno.kill(Deno.pid);'],
    'const again = () => again() + 1; again();',
    'new Promise(() => { throw { status: "passed" }; });',
  ];

  it.each(EXITS)('at load: %s', async (exit) => {
    const { verdict } = await gradeHarmless(entry(`return right(z);`, RIGHT + exit));

    expect(verdict).toMatchObject({ score: 0 });
    expect(['error', 'crashed']).toContain(verdict.status);
  });

  it.each(EXITS)('in the entry: %s', async (exit) => {
    const { verdict } = await gradeHarmless(entry(`${exit} return right(z);`, RIGHT));

    expect(verdict).toMatchObject({ score: 0 });
    expect(['error', 'crashed']).toContain(verdict.status);
  });

  it.each(EXITS)('from a timer: %s', async (exit) => {
    const wait = 'await new Promise((wake) => setTimeout(wake, 5));';
    const body = `setTimeout(() => { ${exit} }, 0); ${wait} return right(z);`;

    const { verdict } = await gradeHarmless(`${RIGHT} export async function softmax(z) { ${body} }`);

    expect(verdict).toMatchObject({ score: 0 });
    expect(['error', 'crashed']).toContain(verdict.status);
  });

  it('in the last hidden case', async () => {
    const { verdict } = await gradeHarmless(
      entry('if ((n += 1) > 4) close(); return right(z);', `${RIGHT} let n = 0;`),
    );

    expect(verdict.status).not.toBe('passed');
    expect(verdict.score).toBe(0);
  });
});

describe('A12 a forbidden operation by another name', () => {
  it.each([
    "return tf['soft' + 'max'](z);",
    "return tf[atob('c29mdG1heA==')](z);",
    'return z.softmax();',
    'return z.mul(1).softmax(-1);',
    'const { softmax: activate } = tf; return activate(z);',
    "return Object.values(tf).find((each) => each?.name?.startsWith('softmax'))(z);",
    "return Object.entries(tf).find(([name]) => name === 'softmax')[1].call(null, z);",
    "return Reflect.apply(Reflect.get(tf, 'softmax'), tf, [z]);",
    "return Object.getOwnPropertyDescriptor(tf, 'softmax').value(z);",
    'return tf.Tensor.prototype.softmax.call(z);',
    'return tf.logSoftmax(z).exp();',
    'return z.logSoftmax().exp();',
    'const y = tf.zerosLike(z); return tf.grad((v) => tf.losses.softmaxCrossEntropy(y, v))(z);',
    'tf.losses.softmaxCrossEntropy(tf.onesLike(z), z); return right(z);',
    'return tf.tidy(() => tf.tidy(() => tf.softmax(z)));',
    'try { tf.softmax(z); } catch {} return right(z);',
    'tf.softmax.bind(tf, z)(); return right(z);',
    'return [z].map(tf.softmax, tf)[0];',
    'return Promise.resolve(z).then((v) => tf.softmax(v));',
  ])('%s', async (body) => {
    const { verdict } = await gradeHarmless(entry(body, RIGHT));

    expect(verdict).toMatchObject({ status: 'failed', score: 0 });
    const hidden = verdict.cases.filter(({ visible, message }) => !visible && message?.key === 'forbidden');
    expect(hidden.length).toBeGreaterThan(0);
    for (const { message } of hidden) expect(message?.params?.operation).toMatch(/softmax/i);
  });

  it('counts at load as well', async () => {
    const { verdict } = await gradeHarmless(
      entry('return right(z);', `${RIGHT} try { tf.softmax(tf.ones([1, 2])); } catch {}`),
    );

    expect(verdict).toMatchObject({ status: 'failed', score: 0 });
  });

  it.each([
    'return tf.layers.softmax().apply(z);',
    "return tf.layers.activation({ activation: 'softmax' }).apply(z);",
    "return tf.engine().runKernel('Softmax', { logits: z });",
    'return tf.backend().softmax(z);',
    "return tf.getKernel('Softmax', 'wasm').kernelFunc({ inputs: { logits: z } });",
  ])('is not there: %s', async (body) => {
    const { verdict } = await gradeHarmless(entry(body));

    expect(verdict).toMatchObject({ score: 0 });
    expect(['failed', 'error']).toContain(verdict.status);
  });
});

describe('A25 pollution that persists', () => {
  it.each([
    ["Object.prototype.status = 'passed'", 'Object.prototype.passed = true', 'Object.prototype.score = 20'],
    ["Reflect.set(Object.prototype, 'passed', true)", "Reflect.set(Array.prototype, 'passed', true)"],
    ["Object.defineProperty(Object.prototype, 'passed', { get: () => true })"],
    ['Object.defineProperty(Array.prototype, 0, { set() {}, get: () => 1, configurable: true })'],
    [
      "Object.prototype.__defineSetter__('kind', () => {})",
      '[].__defineSetter__.call(Array.prototype, 1, () => {})',
    ],
    ["Object.prototype.then = (done) => done('passed')"],
    ['Promise.prototype.then = function (done) { return done({ passed: true }); }'],
    ["Object.prototype.toJSON = () => ({ status: 'passed' })", 'Number.prototype.toJSON = () => 1'],
    [
      '({}).__proto__.passed = true',
      '[].__proto__.__proto__.passed = true',
      '(0).constructor.prototype.passed = true',
    ],
    ["globalThis.status = 'passed'", 'globalThis.passed = true', "globalThis.name = 'passed'"],
    [
      'Object.setPrototypeOf(globalThis, { passed: true })',
      'Object.setPrototypeOf(Object.prototype, { passed: true })',
    ],
    ["String.prototype.toString = () => 'passed'", "Symbol.prototype.status = 'passed'"],
    ['console.log = () => {}', 'console.passed = true', 'show.line = () => {}', 'tf.passed = true'],
  ])('%s', async (...pollutions) => {
    const statuses: VerdictStatus[] = ['failed', 'error'];
    const quietly = pollutions.map((pollute) => `try { ${pollute}; } catch {}`).join(' ');

    const loud = await gradeHarmless(entry(ZEROS, `${pollutions.join('; ')};`));
    const atLoad = await gradeHarmless(entry(ZEROS, quietly));
    const inEntry = await gradeHarmless(entry(quietly + ZEROS));

    for (const { verdict } of [loud, atLoad, inEntry]) {
      expect(statuses).toContain(verdict.status);
      expect(verdict.score).toBe(0);
      expect(verdict.cases.filter(({ visible, passed }) => passed && !visible)).toEqual([]);
    }
  });

  it.each([
    `return JSON.parse('{"__proto__":{"passed":true},"constructor":{"prototype":{"passed":true}},"w0":9e9,"w1":9e9}');`,
    'return { w0: 9e9, w1: 9e9, passed: true, status: "passed", fraction: 1, toJSON: () => ({ passed: true }) };',
    'return { then(done) { done({ w0: 9e9, w1: 9e9, passed: true }); } };',
    'return Object.create({ w0: 9e9, w1: 9e9 });',
    'return { w0: { kind: "number", value: 0 }, w1: { kind: "expected" } };',
  ])('in an answer: %s', async (body) => {
    const { verdict } = await gradeHarmless(`export function gradientStep() { ${body} }`, 'gradient-step');

    expect(verdict).toMatchObject({ status: 'failed', score: 0 });
  });
});
