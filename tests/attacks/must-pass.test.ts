import { describe, expect, it } from 'vitest';
import { againIf, useEngine } from './engine';

/** What no defence may refuse: honest answers in every honest form. */
const { grade, sourceOf } = useEngine();

const RIGHT = 'const e = z.sub(z.max(1, true)).exp(); const p = e.div(e.sum(1, true));';
const entry = (body: string, before = '') => `${before}\nexport function softmax(z) { ${RIGHT} ${body} }`;
const step = (body: string) => `export function gradientStep(w0, w1, x, y, eta) {
  const error = x.mul(w1).add(w0).sub(y);
  const [g0, g1] = [error.mean(), error.mul(x).mean()];
  ${body}
}`;

const TYPESCRIPT = `
import * as tf from '@tensorflow/tfjs';
import type { Tensor2D } from '@tensorflow/tfjs';
import { type Tensor, max } from '@tensorflow/tfjs-core';

interface Options<T extends number = number> { readonly axis: T; readonly keepDims?: boolean }
type Row = readonly [first: number, ...rest: number[]];
declare const unused: Row;
enum Axis { Row = 0, Column = 1 }
const options = { axis: Axis.Column, keepDims: true } satisfies Options;
abstract class Layer<In extends Tensor, Out = In> {
  constructor(protected readonly options: Options) {}
  abstract apply(input: In): Out;
}
class Softmax extends Layer<Tensor2D> {
  override apply(z: Tensor2D): Tensor2D {
    const e = z.sub(max(z, this.options.axis, this.options.keepDims!)).exp();
    return e.div(e.sum(this.options.axis, true)) as Tensor2D;
  }
}
function identity<T,>(value: T): T { return value; }
export function softmax(z: Tensor2D): Tensor2D;
export function softmax(this: void, z: Tensor2D, layer = identity(new Softmax(options))): tf.Tensor2D {
  return layer.apply(z);
}
`;

const NAMES = `
const [Deno, self, name, process, require, eval_, fetch, close, window, module, exports, global] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const sum = Deno + self + name + process + require + eval_ + fetch + close + window + module + exports + global;
`;

const CASES: [string, string, string][] = [
  ['an async entry', 'softmax', entry('await null; return p;').replace('function', 'async function')],
  ['a promise', 'softmax', entry('return Promise.resolve(p);')],
  ['an arrow function', 'softmax', `export const softmax = (z) => { ${RIGHT} return p; };`],
  ['an export at the end', 'softmax', `${entry('return p;').replace('export ', '')}\nexport { softmax };`],
  ['a renamed export', 'softmax', `function f(z) { ${RIGHT} return p; }\nexport { f as softmax };`],
  ['a tensor', 'softmax', entry('return p;')],
  ['a variable', 'softmax', entry('return tf.variable(p);')],
  ['a nested array', 'softmax', entry('return p.arraySync();')],
  [
    'an array of typed arrays',
    'softmax',
    entry('return p.arraySync().map((row) => Float32Array.from(row));'),
  ],
  [
    'an array of double arrays',
    'softmax',
    entry('return p.arraySync().map((row) => Float64Array.from(row));'),
  ],
  ['an awaited array', 'softmax', entry('return await p.array();').replace('function', 'async function')],
  ['tidy', 'softmax', 'export function softmax(z) { return tf.tidy(() => { ' + RIGHT + ' return p; }); }'],
  [
    'loops and numbers',
    'softmax',
    `export function softmax(z) {
    return z.arraySync().map((row) => {
      const largest = Math.max(...row);
      const e = row.map((value) => Math.exp(value - largest));
      const sum = e.reduce((a, b) => a + b, 0);
      return e.map((value) => value / sum);
    });
  }`,
  ],
  [
    'Korean identifiers',
    'softmax',
    'const 최댓값 = (행렬) => 행렬.max(1, true);\nexport function softmax(로짓) { const 지수 = 로짓.sub(최댓값(로짓)).exp(); return 지수.div(지수.sum(1, true)); }',
  ],
  [
    'accents, Greek and escapes',
    'softmax',
    entry('const η = 1, é = 1, \\u0061bc = 1; return p.mul(η * é * abc);'),
  ],
  [
    'comments that frighten',
    'softmax',
    entry(
      'return p;',
      '// import("node:fs"); eval("process.exit()")\n/* import.meta Deno.exit() export * from "x" */',
    ),
  ],
  [
    'strings that frighten',
    'softmax',
    entry(
      'return p;',
      'const text = "import(\'node:fs\') eval process Deno import.meta export * from"; const t2 = `require("fs") ${text} import("x")`; const r = /import\\(/;',
    ),
  ],
  [
    'properties that frighten',
    'softmax',
    entry('const o = { import: 1, eval: 2, process: { exit: 3 }, constructor: 4 }; return p.mul(o.import);'),
  ],
  ['local names of hosts', 'softmax', entry('return p.mul(sum / sum);', NAMES)],
  ['own `tf`', 'softmax', `import * as tf from '@tensorflow/tfjs';\n${entry('return tf.clone(p);')}`],
  ['a default import', 'softmax', `import tf from '@tensorflow/tfjs';\n${entry('return tf.clone(p);')}`],
  ['200 nested parentheses', 'softmax', entry(`return ${'('.repeat(200)}p${')'.repeat(200)};`)],
  ['100 nested blocks', 'softmax', entry(`${'{'.repeat(100)} return p; ${'}'.repeat(100)}`)],
  ['CRLF', 'softmax', sourceOf('softmax').replaceAll('\n', '\r\n')],
  ['CR alone', 'softmax', entry('return p;', '// a comment\rconst a = 1;')],
  ['a byte order mark', 'softmax', `\uFEFF${sourceOf('softmax')}`],
  ['a byte order mark and CRLF', 'softmax', `\uFEFF${sourceOf('softmax').replaceAll('\n', '\r\n')}`],
  [
    '500 console lines',
    'softmax',
    entry('for (let i = 0; i < 500; i += 1) console.log("line", i, z); return p;'),
  ],
  [
    'every console method',
    'softmax',
    entry('for (const f of Object.values(console)) f("text"); show.line([1]); return p;'),
  ],
  ['TypeScript', 'softmax', TYPESCRIPT],
  [
    'state between calls',
    'softmax',
    entry('calls += 1; seen.set(calls, z.shape); return p;', 'let calls = 0; const seen = new Map();'),
  ],
  ['a timer left running', 'softmax', entry('setTimeout(() => undefined, 60000); return p;')],
  ['errors it catches', 'softmax', entry('try { null.x; } catch (error) { error.name = "Mine"; } return p;')],
  [
    'classes that override',
    'softmax',
    entry(
      'return new Box(p).valueOf();',
      'class Box { constructor(v) { this.v = v; } valueOf() { return this.v; } toString() { return "box"; } }',
    ),
  ],
  ['a mutated argument', 'softmax', entry('const a = p.arraySync(); z.dispose(); return a;')],
  [
    'numbers',
    'gradient-step',
    step('return { w0: w0 - eta * g0.arraySync(), w1: w1 - eta * g1.arraySync() };'),
  ],
  ['scalars', 'gradient-step', step('return { w0: g0.mul(-eta).add(w0), w1: g1.mul(-eta).add(w1) };')],
  [
    'more outputs than asked for',
    'gradient-step',
    step('return { w0: g0.mul(-eta).add(w0), w1: g1.mul(-eta).add(w1), loss: 1, toString() {} };'),
  ],
  [
    'an instance with getters',
    'gradient-step',
    step(
      'return new (class { get w0() { return g0.mul(-eta).add(w0); } get w1() { return g1.mul(-eta).add(w1); } })();',
    ),
  ],
  [
    'an object without prototype',
    'gradient-step',
    step(
      'return Object.assign(Object.create(null), { w0: g0.mul(-eta).add(w0), w1: g1.mul(-eta).add(w1) });',
    ),
  ],
];

describe('passes', () => {
  it.each(CASES)('%s', async (_, exerciseId, source) => {
    const { verdict } = await grade(exerciseId, source);

    expect(verdict.cases.filter(({ passed }) => !passed)).toEqual([]);
    expect(verdict).toMatchObject({ status: 'passed', score: verdict.maxScore });
  });

  it('an answer at 80 % of the time', async () => {
    const wait = 'if ((calls += 1) === 1) await new Promise((wake) => setTimeout(wake, 4_000)); return p;';
    const source = entry(wait, 'let calls = 0;').replace('function', 'async function');

    const { verdict } = await againIf(
      (result) => result.verdict.status === 'timeout',
      () => grade('softmax', source),
    );

    expect(verdict.status).toBe('passed');
  });

  it('and prints no more than is kept', async () => {
    const { console, consoleTruncated } = await grade(
      'softmax',
      entry('for (let i = 0; i < 500; i += 1) console.log("line", i); return p;'),
    );

    expect(consoleTruncated).toBe(true);
    expect(console.length).toBeLessThanOrEqual(200);
    expect(console[0]?.text).toBe('line 0');
  });
});
