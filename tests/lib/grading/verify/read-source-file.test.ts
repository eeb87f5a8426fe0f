import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSourceFile } from '@/lib/grading/verify/read-source-file';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(content: string | Uint8Array): Promise<string> {
  const path = join(folder, 'solution.ts');
  await writeFile(path, content);
  return path;
}

describe('readSourceFile', () => {
  it('reads text up to 64 KiB of UTF-8', async () => {
    const korean = '가'.repeat(21_845);

    expect(await readSourceFile(await write(`${korean}!`))).toBe(`${korean}!`);
  });

  it('takes CRLF and a byte order mark', async () => {
    expect(await readSourceFile(await write('\uFEFFexport {};\r\n'))).toBe('export {};\r\n');
  });

  it.each([
    ['one byte too many', 'a'.repeat(65_537), 'source_too_large'],
    ['too many bytes in few letters', '가'.repeat(21_846), 'source_too_large'],
    ['ten megabytes', 'a'.repeat(10_000_000), 'source_too_large'],
    ['nothing', '', 'empty_source'],
    ['blanks', ' \n\t', 'empty_source'],
    ['a NUL', 'export {}\0', 'invalid_text'],
    ['bytes that are no UTF-8', Uint8Array.of(0x65, 0xff, 0xfe), 'invalid_text'],
    ['half of a surrogate pair', Uint8Array.of(0xed, 0xa0, 0x80), 'invalid_text'],
  ])('refuses %s', async (_, content, code) => {
    await expect(readSourceFile(await write(content))).rejects.toMatchObject({ name: 'UnusableError', code });
  });

  it('refuses what is no file', async () => {
    await expect(readSourceFile(join(folder, 'missing.ts'))).rejects.toMatchObject({
      code: 'unreadable_file',
    });
    await expect(readSourceFile(folder)).rejects.toMatchObject({ code: 'unreadable_file' });
  });
});
