import { describe, expect, it } from 'vitest';
import { useEngine } from './engine';

/** A13, A14, A26: code that looks for what it must not find. */
const { grade, sourceOf, expectUnharmed, expectNothingLeaked } = useEngine();

const RIGHT = `
const right = (z) => { const e = z.sub(z.max(1, true)).exp(); return e.div(e.sum(1, true)); };
`;
const entry = (body: string, before = '') => `${before}\nexport function softmax(z) { ${body} }`;
const ZEROS = 'return tf.zerosLike(z);';

async function gradeHarmless(source: string, exerciseId = 'softmax') {
  const result = await grade(exerciseId, source);
  await expectNothingLeaked(exerciseId, result);
  await expectUnharmed();
  return result;
}

describe('A13 reading the reference', () => {
  const PATH = "'../exercises/08-logistic-softmax/softmax/reference.ts'";

  it.each([
    `console.log(Deno.readTextFileSync(${PATH}));`,
    `console.log(new TextDecoder().decode(Deno.readFileSync('/proc/self/environ')));`,
    `console.log([...Deno.readDirSync('.')]);`,
    `console.log(Deno.cwd(), Deno.execPath(), Deno.mainModule, Deno.env.toObject());`,
    `console.log(require('node:fs').readFileSync(${PATH}, 'utf8'));`,
    `console.log(process.getBuiltinModule('fs').readFileSync(${PATH}, 'utf8'));`,
    `console.log(process.env, process.cwd(), process.argv);`,
    `const r = new XMLHttpRequest(); r.open('GET', ${PATH}, false); r.send(); console.log(r.responseText);`,
    `importScripts(${PATH});`,
    `new Worker('data:text/javascript,', { type: 'module' });`,
    `Deno.core.ops.op_read_file_text_sync(${PATH});`,
    `Deno[Deno.internal].core.opNames();`,
  ])('in the entry: %s', async (read) => {
    expectNoContent(await gradeHarmless(entry(`${read} ${ZEROS}`)));
  });

  it.each([
    `await fetch('file:///etc/hostname')`,
    `await fetch(new URL(${PATH}, 'file:///'))`,
    `await Deno.readTextFile('reference.ts')`,
    `await Deno.open('/etc/passwd')`,
    `await navigator.storage.getDirectory()`,
    `await caches.open('reference')`,
  ])('with a promise: %s', async (read) => {
    const source = `export async function softmax(z) { console.log(${read}); ${ZEROS} }`;

    expectNoContent(await gradeHarmless(source));
  });

  it.each([
    [`import * as answer from '../reference.ts';`, 'source_foreign_import'],
    [`import { softmax as answer } from './reference';`, 'source_foreign_import'],
    [`import text from '../reference.ts' with { type: 'text' };`, 'source_foreign_import'],
    [`import data from './course.json' with { type: 'json' };`, 'source_foreign_import'],
    [`import bytes from '../reference.ts' with { type: 'bytes' };`, 'source_foreign_import'],
    [`import * as tfs from '@tensorflow/tfjs' with { type: 'text' };`, 'source_foreign_import'],
    [`import fs from 'node:fs';`, 'source_foreign_import'],
    [`import 'data:text/javascript,throw 1';`, 'source_foreign_import'],
    [`export { softmax as answer } from '../reference.ts';`, 'source_re_export'],
    [`export * from '../reference.ts';`, 'source_re_export'],
    [`const answer = await import('../reference.ts');`, 'source_dynamic_import'],
    [`const where = import.meta.url;`, 'source_import_meta'],
  ])('with a module: %s', async (statement, key) => {
    const uses =
      'console.log([typeof answer, typeof text, typeof data, typeof bytes, typeof tfs, typeof fs]);';
    const used = statement.replace(/^import (?:\* as )?(\w+) from.*$/, '$& console.log($1);');

    const result = await gradeHarmless(entry(`${uses} ${ZEROS}`, used));

    expect(result.verdict).toMatchObject({ status: 'error', score: 0, message: { key } });
    expectNoContent(result);
  });

  function expectNoContent(result: Awaited<ReturnType<typeof gradeHarmless>>): void {
    const text = JSON.stringify([result.verdict, result.console]);

    expect(['error', 'failed']).toContain(result.verdict.status);
    expect(result.verdict.score).toBe(0);
    for (const line of sourceOf('softmax')
      .split('\n')
      .filter(({ length }) => length > 20))
      expect(text).not.toContain(JSON.stringify(line).slice(1, -1));
    expect(text).not.toMatch(/file:\/|\/proc\/self\/[a-z]+["\s]*:|DENO_DIR|root:x:/);
  }
});

describe('A14 a scan for secrets', () => {
  /** Walks everything reachable from its roots, without end of kinds, and prints what looks like a secret. */
  const SCAN = `
const seen = new Set();
const PATH = /file:|\\.m?[jt]s\\b|\\/[\\w.-]+\\/[\\w.-]+\\/|DENO|localhost/;
const WORD = /seed|expected|hidden|secret|reference/i;
const say = (path, text, words) => {
  const at = text.search(PATH);
  if (at >= 0) console.log(path.slice(-80), text.slice(Math.max(0, at - 60), at + 200));
  else if (words && WORD.test(text)) console.log(path.slice(-80), text.slice(0, 60));
};
function walk(root) {
  const pending = [[root, 'root']];
  for (let steps = 0; pending.length > 0 && steps < 60000; steps += 1) {
    const [value, path] = pending.pop();
    if (typeof value === 'string') { say(path, value, true); continue; }
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) continue;
    seen.add(value);
    try { if (typeof value === 'function') say(path, Function.prototype.toString.call(value), false); } catch {}
    try { pending.push([Object.getPrototypeOf(value), path + '.^']); } catch {}
    if (ArrayBuffer.isView(value) && value.length > 100) continue;
    for (const key of Reflect.ownKeys(value)) {
      say(path, String(key), true);
      try { pending.push([value[key], path + '.' + String(key)]); } catch (error) { pending.push([error, path + '!']); }
    }
  }
}
`;

  it.each([
    ['globals', '[globalThis, tf, show, console]'],
    ['its own function and arguments', '[softmax, arguments, z]'],
    ['stack traces', '[stackOf(), framesOf()]'],
    ['performance entries', '[performance, performance.getEntries?.(), performance.timeOrigin]'],
    ['the environment', '[globalThis.Deno, globalThis.process, globalThis.navigator, globalThis.location]'],
    ['internals of tensors', '[z, z.dataId, tf.memory(), z.constructor, tf.variable(z)]'],
    [
      'errors of tf',
      '[errorOf(() => tf.engine()), errorOf(() => tf.matMul(1)), errorOf(() => tf.tensor({}))]',
    ],
    ['symbols', '[Symbol, ...Object.getOwnPropertySymbols(globalThis).map((s) => globalThis[s])]'],
  ])('of %s', async (_, roots) => {
    const helpers = `
function errorOf(act) { try { act(); } catch (error) { return [error, error.stack, error.cause]; } }
function stackOf() { Error.stackTraceLimit = 100; return new Error('here').stack; }
function framesOf() {
  try { Error.prepareStackTrace = (_, frames) => frames; } catch {}
  const frames = new Error('here').stack;
  return Array.isArray(frames)
    ? frames.map((f) => [f.getThis?.(), f.getFunction?.(), f.getFileName(), f.getEvalOrigin?.(), f.getScriptNameOrSourceURL?.()])
    : frames;
}`;
    const body = `let roots; try { roots = ${roots}; } catch (e) { roots = [e]; } walk(roots); console.log(seen.size + ' things'); ${ZEROS}`;

    const result = await gradeHarmless(`${SCAN}${helpers}\nexport function softmax(z) { ${body} }`);

    expect(result.verdict).toMatchObject({ status: 'failed', score: 0 });
    // A scan cut short would prove nothing.
    expect(result.consoleTruncated).toBe(false);
    const text = result.console.map((line) => line.text).join('\n');
    expect(text).toMatch(/\d+ things/);
    expect(text).not.toMatch(/file:\/\/|(?<![:\/])\/[\w.-]+\/[\w.-]+\/|\.mjs/);
  });

  it('tells nothing of hidden inputs through console, errors or names', async () => {
    const tell = `
      const text = z.arraySync().flat().join();
      console.log('input', n, text);
      const error = new Error(text);
      error.name = text; error.cause = text; error.fileName = text; error.stack = text;
      Object.defineProperty(error, 'constructor', { value: { name: text } });
      throw error;`;

    const { verdict, console } = await gradeHarmless(
      entry(`n += 1; if (n < 5) return tf.zerosLike(z); ${tell}`, 'let n = 0;'),
    );

    expect(verdict).toMatchObject({ status: 'failed', score: 0 });
    expect(console).toEqual([]);
  });
});

describe('A26 modules of the runtime', () => {
  const MODULES = ['v8', 'child_process', 'worker_threads', 'vm', 'inspector', 'fs', 'module'];

  it.each(MODULES)('node:%s is refused by the check', async (module) => {
    const dynamic = `const name = ['no', 'de:', '${module}'].join(''); const found = await import(name);`;
    const both = [
      [dynamic, 'source_dynamic_import'],
      [`import * as found from 'node:${module}'; console.log(found);`, 'source_foreign_import'],
    ];

    for (const [before = '', key] of both) {
      const { verdict } = await gradeHarmless(entry(ZEROS, before));

      expect(verdict).toMatchObject({ status: 'error', score: 0, message: { key } });
    }
  });

  it.each([
    'import/* */("node:fs")',
    '(() => import("node:" + "vm"))()',
    '`${import("node:fs")}`',
    'class { static x = import("node:fs") }',
    'function* () { yield import("node:fs"); }',
    '(a = import("node:fs")) => a',
    'import("node:fs", { with: { type: "json" } })',
    'import.source("node:fs")',
    'import.defer("node:fs")',
  ])('however it is hidden: %s', async (expression) => {
    const { verdict } = await gradeHarmless(entry(ZEROS, `const found = ${expression};`));

    expect(verdict).toMatchObject({ status: 'error', score: 0 });
    expect(['source_dynamic_import', 'source_syntax', 'source_import_meta']).toContain(verdict.message?.key);
  });

  it.each([
    `new Function('return import("node:fs")')()`,
    `eval('import("node:fs")')`,
    `(0, eval)('1')`,
    `(async () => {}).constructor('return import("node:fs")')()`,
    `(function* () {}).constructor('yield import("node:fs")')().next()`,
    `[].at.constructor('return this')()`,
    `require('node:vm')`,
    `process.getBuiltinModule('node:v8')`,
    `process.binding('fs')`,
    `Deno.core.ops`,
    `new Worker('data:text/javascript,1', { type: 'module' })`,
  ])('made at run time: %s', async (expression) => {
    const { verdict } = await gradeHarmless(
      entry(`const found = ${expression}; console.log(found); return right(z);`, RIGHT),
    );

    expect(verdict).toMatchObject({ status: 'error', score: 0 });
  });

  it('a TypeScript import that is an assignment', async () => {
    const { verdict } = await gradeHarmless(
      entry(`console.log(fs); ${ZEROS}`, 'import fs = require("node:fs");'),
    );

    expect(verdict).toMatchObject({ status: 'error', score: 0 });
  });
});
