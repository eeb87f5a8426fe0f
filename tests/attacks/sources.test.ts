import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_SOURCE_BYTES } from '@/lib/grading/queue/source';
import { readSourceFile } from '@/lib/grading/verify/read-source-file';
import { useEngine } from './engine';

/** A27, A28: texts that are too long, too little, or too deep. */
const { grade, sourceOf, expectUnharmed, expectNothingLeaked } = useEngine();

const ZEROS = 'export function softmax(z) { return tf.zerosLike(z); }\n';
const MIB = 1024 ** 2;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(source: string | Uint8Array): Promise<string> {
  const path = join(folder, 'source.ts');
  await writeFile(path, source);
  return readSourceFile(path);
}

/** The reference with a comment that makes it just this many bytes. */
function padded(bytes: number, character: string): string {
  const start = `${sourceOf('softmax')}\n// `;
  const left = bytes - Buffer.byteLength(start);
  const size = Buffer.byteLength(character);
  return start + character.repeat(Math.floor(left / size)) + 'x'.repeat(left % size);
}

describe('A27 the length of a source', () => {
  it.each([
    ['64 KiB and a byte', () => padded(MAX_SOURCE_BYTES + 1, 'a')],
    ['64 KiB and a byte of Korean, in fewer characters', () => padded(MAX_SOURCE_BYTES + 1, '가')],
    ['10 MiB', () => padded(10 * MIB, 'a')],
    ['10 MiB of nothing', () => ' '.repeat(10 * MIB)],
  ])('%s is refused unread', async (_, make) => {
    await expect(read(make())).rejects.toMatchObject({ code: 'source_too_large' });
  });

  it.each([
    ['nothing', '', 'empty_source'],
    ['white space', ' \r\n\t\n', 'empty_source'],
    ['a byte order mark', '\uFEFF', 'empty_source'],
    ['NUL', `${ZEROS}\0`, 'invalid_text'],
    ['bytes that are no UTF-8', new Uint8Array([0x65, 0xff, 0xfe]), 'invalid_text'],
    ['UTF-16', new Uint8Array(Buffer.from(ZEROS, 'utf16le')), 'invalid_text'],
    ['half a surrogate pair', new Uint8Array([0xed, 0xa0, 0x80]), 'invalid_text'],
  ])('%s is refused', async (_, source, code) => {
    await expect(read(source)).rejects.toMatchObject({ code });
  });

  it.each(['a', '가', '\u{1F600}'])('64 KiB of %s is graded', async (character) => {
    const source = await read(padded(MAX_SOURCE_BYTES, character));

    const { verdict } = await grade('softmax', source);

    expect(Buffer.byteLength(source)).toBe(MAX_SOURCE_BYTES);
    expect(verdict.status).toBe('passed');
  });

  it('10 MiB that came past the door harm nothing', async () => {
    const { verdict } = await grade('softmax', `${ZEROS}//${'a'.repeat(10 * MIB)}`);

    expect(verdict).toMatchObject({ score: 0 });
    expect(verdict.status).not.toBe('passed');
    await expectUnharmed();
  });
});

describe('A27 what a source exports', () => {
  it.each([
    ['only comments', '// softmax\n/* export function softmax() {} */', 'source_no_export'],
    ['no export', ZEROS.replace('export ', ''), 'source_no_export'],
    ['an empty export', 'export {};', 'source_no_export'],
    ['a type alone', 'export type softmax = number;', 'source_no_export'],
    ['another export', 'export const other = 1;', 'source_missing_entry'],
    ['the entry by default', ZEROS.replace('function', 'default function'), 'source_missing_entry'],
    ['two exports', `${ZEROS} export const other = 1;`, 'source_extra_export'],
    ['two in a list', `${ZEROS} const a = 1; export { a as b };`, 'source_extra_export'],
    [
      'two in a pattern',
      'export const { softmax, a: [b] } = { softmax() {}, a: [1] };',
      'source_extra_export',
    ],
    ['the entry twice', ZEROS + ZEROS, 'source_syntax'],
    ['a default beside the entry', `${ZEROS} export default 1;`, 'source_extra_export'],
    ['`then`', `${ZEROS} export function then(done) { done({}); }`, 'source_extra_export'],
    ['a number as the entry', 'export const softmax = 1;', 'source_entry_not_function'],
    ['no function yet', 'export let softmax;', 'source_entry_not_function'],
  ])('%s', async (_, source, key) => {
    const result = await grade('softmax', source);

    expect(result.verdict).toMatchObject({ status: 'error', score: 0, message: { key } });
    await expectNothingLeaked('softmax', result);
    await expectUnharmed();
  });
});

describe('A28 a brace bomb', () => {
  const BYTES = 60 * 1024;
  const LIMIT_MS = 3000;
  /** Load of the machine passes, a bomb stays slow: one that took too long is graded once more, and the faster time counts. */
  const gradeInTime = async (source: string) => {
    const first = await measure(source);
    if (first.elapsedMs < LIMIT_MS) return first;
    const second = await measure(source);
    return { ...second, elapsedMs: Math.min(first.elapsedMs, second.elapsedMs) };
  };
  const measure = async (source: string) => {
    const startedAt = performance.now();
    const result = await grade('softmax', source);
    return { result, elapsedMs: performance.now() - startedAt };
  };
  const fill = (unit: string, rest = '') =>
    unit.repeat(Math.floor((BYTES - ZEROS.length) / (unit.length + rest.length)));
  const nest = (open: string, middle: string, close: string) => {
    const depth = Math.floor((BYTES - ZEROS.length - middle.length) / (open.length + close.length));
    return open.repeat(depth) + middle + close.repeat(depth);
  };

  const BOMBS: [string, string][] = [
    ['nested blocks', nest('{', '', '}')],
    ['open blocks', fill('{')],
    ['closed blocks', fill('}')],
    ['nested parentheses', `const a = ${nest('(', '1', ')')};`],
    ['nested lists', `const a = ${nest('[', '', ']')};`],
    ['nested objects', `const a = ${nest('{a:', '1', '}')};`],
    ['open brackets', `const a = ${fill('[')}`],
    ['open generics', `const a = ${fill('a<')}`],
    ['nested generics', `let a: ${nest('A<', 'B', '>')};`],
    ['nested type parameters', `function f${fill('<a extends f')}`],
    ['nested template strings', `const a = ${nest('`${', '1', '}`')};`],
    ['nested functions', `const a = ${nest('()=>{', '', '}')};`],
    ['arrows in arrows', `const a = ${fill('a=>')}1;`],
    ['arrows in parentheses', `const a = ${fill('(a=')}`],
    ['open arrows', `const a = ${fill('async(')}`],
    ['classes', nest('class A{a=', '1', '}').replaceAll('=class', '=class')],
    ['conditions', `const a = ${fill('1?')}`],
    ['negations', `const a = ${fill('!')}1;`],
    ['new', `const a = ${fill('new ')}a;`],
    ['powers', `const a = 1${fill('**1')};`],
    ['labels', `${fill('a:')}1;`],
    ['else', `${fill('if(1);else ')};`],
    ['open comments', fill('/*')],
    ['open regular expressions', `const a = ${fill('/(')}`],
  ];

  it.each(BOMBS)('%s end in an error soon', async (_, bomb) => {
    const source = `${ZEROS}${bomb}`;
    const { result, elapsedMs } = await gradeInTime(source);

    expect(Buffer.byteLength(source)).toBeLessThanOrEqual(MAX_SOURCE_BYTES);
    expect(result.verdict).toMatchObject({ status: 'error', score: 0 });
    expect(elapsedMs).toBeLessThan(LIMIT_MS);
    await expectNothingLeaked('softmax', result);
    await expectUnharmed();
  });

  it.each([
    ['a long sum', `const a = 1${fill('+1')};`],
    ['a long chain of ?.a', `const a = globalThis${fill('?.a')};`],
    ['a long chain of ??', `const a = null${fill('??a')};`],
    ['a long list', `const a = [${fill('1,')}];`],
    ['a long row of statements', fill(';')],
    ['many functions', fill('()=>1;')],
    ['as upon as', `const a = 1${fill(' as any')};`],
    ['a long union', `let a: 1${fill('|1')};`],
    ['a line of backslashes', `const a = '${fill('\\\\')}';`],
  ])('%s takes no longer and gains nothing', async (_, bomb) => {
    const { result, elapsedMs } = await gradeInTime(`${ZEROS}${bomb}`);

    expect(['error', 'failed']).toContain(result.verdict.status);
    expect(result.verdict.score).toBe(0);
    expect(elapsedMs).toBeLessThan(LIMIT_MS);
    await expectUnharmed();
  });
});
