import { describe, expect, it } from 'vitest';
import { prepareSource, type PreparedSource } from '@/lib/sandbox/runner/prepare-source';

const prepare = (source: string, extraExports: readonly string[] = []): PreparedSource =>
  prepareSource(source, { entry: 'f', extraExports });

function codeOf(source: string): string {
  const prepared = prepare(source);
  return prepared.ok ? prepared.code : `refused: ${prepared.problem.code}`;
}

function problemOf(source: string): unknown {
  const prepared = prepare(source);
  return prepared.ok ? undefined : prepared.problem;
}

/** The 1-based line of a marker in the prepared code. */
const lineOf = (code: string, marker: string): number =>
  code.slice(0, code.indexOf(marker)).split(/\r\n|[\n\r\u2028\u2029]/).length;

/** Runs prepared code as the runner would, with a `tf` of our own; its imports are gone, so a function will do. */
function run(source: string, tf: unknown, arg: unknown): unknown {
  const body = codeOf(source)
    .replaceAll('globalThis.__tf', '__tf')
    .replace(/export\s+(?=function|const)/g, '');
  return Reflect.apply(Function('__tf', `${body}\nreturn f;`), undefined, [tf])(arg);
}

describe('types', () => {
  it.each<[string, string]>([
    ['annotations', 'export function f(x: number): number { return x + 1; }'],
    ['generics', 'export function f<T extends number>(x: T): number { return (x as number) + 1; }'],
    ['interfaces', 'interface A { b: number }\nexport const f = (x: number): A["b"] => x + 1;'],
    ['satisfies', 'export const f = (x: number) => (x satisfies number) + 1;'],
    ['non-null assertions', 'export const f = (x?: number) => x! + 1;'],
    ['enums', 'enum E { One = 1 }\nexport const f = (x: number) => x + E.One;'],
    [
      'type imports',
      "import type { Tensor } from '@tensorflow/tfjs';\nexport const f = (x: number) => x + 1;",
    ],
    ['type aliases', 'type N = number;\nexport const f = (x: N): N => x + 1;'],
  ])('strips %s', (_what, source) => {
    expect(run(source, {}, 1)).toBe(2);
  });
});

describe('TF.js imports', () => {
  const tf = { abs: (x: number) => Math.abs(x) };

  it.each<[string, string]>([
    ['a namespace', "import * as tf from '@tensorflow/tfjs';\nexport const f = (x: number) => tf.abs(x);"],
    ['a default', "import tf from '@tensorflow/tfjs';\nexport const f = (x: number) => tf.abs(x);"],
    ['a name', "import { abs } from '@tensorflow/tfjs';\nexport const f = (x: number) => abs(x);"],
    ['a renamed name', "import { abs as a } from '@tensorflow/tfjs';\nexport const f = (x: number) => a(x);"],
    [
      'a string name',
      "import { 'abs' as a } from '@tensorflow/tfjs';\nexport const f = (x: number) => a(x);",
    ],
    [
      'default as a name',
      "import { default as t } from '@tensorflow/tfjs';\nexport const f = (x: number) => t.abs(x);",
    ],
    [
      'a default beside a namespace',
      "import t, * as u from '@tensorflow/tfjs';\nexport const f = (x: number) => t.abs(u.abs(x));",
    ],
    [
      'a default beside a name',
      "import t, { abs } from '@tensorflow/tfjs';\nexport const f = (x: number) => t.abs(abs(x));",
    ],
    [
      'a name beside a type',
      "import { abs, type Tensor } from '@tensorflow/tfjs';\nexport const f = (x: number) => abs(x);",
    ],
    ['core', "import * as tf from '@tensorflow/tfjs-core';\nexport const f = (x: number) => tf.abs(x);"],
    ['layers', "import * as tf from '@tensorflow/tfjs-layers';\nexport const f = (x: number) => tf.abs(x);"],
    ['an import at the end', "export const f = (x) => tf.abs(x);\nimport * as tf from '@tensorflow/tfjs';"],
    [
      'an import beside code',
      "import * as tf from '@tensorflow/tfjs'; export const f = (x: number) => tf.abs(x);",
    ],
  ])('binds %s', (_what, source) => {
    expect(run(source, tf, -3)).toBe(3);
  });

  it('leaves no import behind', () => {
    const code = codeOf(
      "import '@tensorflow/tfjs';\nimport * as tf from '@tensorflow/tfjs';\nexport const f = 1;",
    );

    expect(code).not.toContain('import');
  });

  it('names the source for stack traces', () => {
    expect(codeOf('export const f = 1;')).toMatch(/\n\/\/# sourceURL=solution\.ts$/);
  });
});

describe('line numbers', () => {
  it.each<[string, string, number]>([
    ['an import over several lines', "import {\n  abs,\n  exp,\n} from '@tensorflow/tfjs';\nMARK();", 5],
    ['an import that is not first', "const a = 1;\nimport * as tf from '@tensorflow/tfjs';\nMARK();", 3],
    [
      'two imports',
      "import * as tf from '@tensorflow/tfjs';\nimport { abs } from '@tensorflow/tfjs';\nMARK();",
      3,
    ],
    ['an interface', 'interface A {\n  b: number;\n  c: string;\n}\nMARK();', 5],
    ['a type over several lines', 'type A =\n  | 1\n  | 2;\nMARK();', 4],
    ['an enum', 'enum E {\n  A,\n  B,\n}\nMARK();', 5],
    ['CRLF', "import {\r\n  abs,\r\n} from '@tensorflow/tfjs';\r\nMARK();", 4],
    ['a BOM', '\uFEFFconst a = 1;\nMARK();', 2],
    ['a template over several lines', 'const a = `\n\n`;\nMARK();', 4],
  ])('are kept over %s', (_what, source, line) => {
    const code = codeOf(`${source}\nexport const f = 1;`);

    expect(lineOf(code, 'MARK()')).toBe(line);
  });
});

describe('text', () => {
  it('reads Korean identifiers, comments and strings', () => {
    const source =
      '// 소프트맥스 \nexport const f = (입력: number) => { const 결과 = `값 ${입력}`; return 결과; };';

    expect(run(source, {}, 7)).toBe('값 7');
  });

  it.each<[string, string]>([
    ['a string', 'export const f = () => \'import("a") import.meta\';'],
    ['a template', 'export const f = () => `import("a") export * from`;'],
    ['a line comment', '// import("a") and import.meta\nexport const f = 1;'],
    ['a block comment', '/* export * from "a"; import("b") */ export const f = 1;'],
    ['a regular expression', 'export const f = /import(x)/;'],
    ['a property', 'const a = { import: () => 1 };\nexport const f = () => a.import();'],
  ])('allows import( in %s', (_what, source) => {
    expect(prepare(source)).toMatchObject({ ok: true });
  });
});

describe('refusals', () => {
  it.each<[string, string, object]>([
    [
      'a dynamic import',
      'export const f = 1;\n  import("fs");',
      { code: 'dynamic_import', line: 2, column: 3 },
    ],
    [
      'a dynamic import with a comment inside',
      'export const f = () => import/**/("fs");',
      { code: 'dynamic_import', line: 1 },
    ],
    [
      'a dynamic import inside a template',
      'export const f = `${import("fs")}`;',
      { code: 'dynamic_import', line: 1 },
    ],
    [
      'a dynamic import of TF.js',
      'export const f = 1;\nimport("@tensorflow/tfjs");',
      { code: 'dynamic_import', line: 2 },
    ],
    ['import.meta', 'export const f = 1;\n\nimport.meta.url;', { code: 'import_meta', line: 3, column: 1 }],
    [
      'a foreign import',
      "\nimport fs from 'node:fs';\nexport const f = fs;",
      { code: 'foreign_import', line: 2, column: 1, detail: 'node:fs' },
    ],
    [
      'a bare foreign import',
      "import './other.js';\nexport const f = 1;",
      { code: 'foreign_import', line: 1, detail: './other.js' },
    ],
    [
      'a lookalike of TF.js',
      "import '@tensorflow/tfjs/../fs';\nexport const f = 1;",
      { code: 'foreign_import', line: 1 },
    ],
    [
      'import attributes',
      "import tf from '@tensorflow/tfjs' with { type: 'json' };\nexport const f = tf;",
      { code: 'foreign_import', line: 1 },
    ],
    ['export *', "export const f = 1;\nexport * from '@tensorflow/tfjs';", { code: 're_export', line: 2 }],
    ['export * as', "export const f = 1;\nexport * as t from 'a';", { code: 're_export', line: 2 }],
    ['a named re-export', "export { abs as f } from '@tensorflow/tfjs';", { code: 're_export', line: 1 }],
    ['no export', 'function f() {}', { code: 'no_export', detail: 'f' }],
    ['an empty file', '', { code: 'no_export', detail: 'f' }],
    ['a missing entry', 'export const g = 1;', { code: 'missing_entry', detail: 'f' }],
    ['an entry of another case', 'export const F = 1;', { code: 'missing_entry', detail: 'f' }],
    [
      'an extra export',
      'export const f = 1;\nexport const g = 2;',
      { code: 'extra_export', line: 2, column: 1, detail: 'g' },
    ],
    [
      'an extra export in a pattern',
      'export const f = 1;\nexport const { a: [g = 1] } = { a: [] };',
      { code: 'extra_export', line: 2, detail: 'g' },
    ],
    [
      'a renamed extra export',
      'const f = 1, g = 2;\nexport { f, g as "h i" };',
      { code: 'extra_export', line: 2, detail: 'h i' },
    ],
    [
      'an exported class',
      'export const f = 1;\nexport class G {}',
      { code: 'extra_export', line: 2, detail: 'G' },
    ],
    [
      'a default export',
      'export const f = 1;\nexport default f;',
      { code: 'extra_export', line: 2, detail: 'default' },
    ],
    ['only a default export', 'export default function f() {}', { code: 'missing_entry', detail: 'f' }],
    ['an unclosed brace', 'export function f() {\n  return 1;\n', { code: 'syntax' }],
    ['an unexpected token', 'export const f = 1;\nconst a = ;', { code: 'syntax', line: 2 }],
    ['a name twice', 'export const f = 1;\nconst f = 2;', { code: 'syntax', line: 2, column: 7 }],
  ])('refuses %s', (_what, source, problem) => {
    expect(problemOf(source)).toMatchObject(problem);
  });

  it('allows an extra export that was asked for', () => {
    expect(prepare('export const f = 1; export const feedback = 2;', ['feedback'])).toMatchObject({
      ok: true,
    });
  });

  it('cuts a long module name', () => {
    const problem = problemOf(`import '${'x'.repeat(5000)}';\nexport const f = 1;`);

    expect(problem).toMatchObject({ code: 'foreign_import', detail: 'x'.repeat(300) });
  });
});

describe('large sources', () => {
  const fill = (unit: string): string => unit.repeat(Math.floor(60_000 / unit.length));

  it('takes 200 nested parentheses', () => {
    const source = `export const f = (x: number) => ${'('.repeat(200)}x${')'.repeat(200)};`;

    expect(run(source, {}, 5)).toBe(5);
  });

  it.each<[string, string]>([
    ['optional chains', `export const f = (a) => a${fill('?.a')};`],
    ['additions', `export const f = 1${fill('+1')};`],
    ['statements', `export const f = 1;${fill('f;')}`],
    ['comments', `export const f = 1;${fill('/**/')}`],
    ['open angle brackets', `export const f = a${fill('<a')};`],
    ['string escapes', `export const f = '${fill('\\x41')}';`],
    [
      'annotated parameters',
      `export const f = (${Array.from({ length: 6000 }, (_, n) => `a${n}:A`).join()}) => 1;`,
    ],
    ['imports', `${fill("import '@tensorflow/tfjs';\n")}export const f = 1;`],
    [
      'exports',
      `export const f = 1;${Array.from({ length: 3000 }, (_, n) => `export const g${n} = 1;`).join('')}`,
    ],
  ])('finishes 60 KB of %s within 3 s', (_what, source) => {
    const startedAt = performance.now();

    const prepared = prepare(source);

    expect(prepared).toHaveProperty('ok');
    expect(performance.now() - startedAt).toBeLessThan(3000);
  });
});
