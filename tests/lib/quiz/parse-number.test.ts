import { describe, expect, it } from 'vitest';
import { readNumber } from '@/lib/quiz/kinds/numeric/read-number';
import { formatNumber, parseNumber } from '@/lib/quiz/parse-number';

describe('a number as it is typed', () => {
  it.each([
    ['0.25', 0.25],
    ['.25', 0.25],
    [' 7 ', 7],
    ['- 3', -3],
    ['−3', -3],
    ['–3', -3],
    ['１２', 12],
    ['1,200', 1200],
    ['1 200', 1200],
    ['1_200', 1200],
    ['12 345.6', 12345.6],
    ['0,5', 0.5],
    ['1/4', 0.25],
    ['-1/4', -0.25],
    ['1/-4', -0.25],
    ['1⁄4', 0.25],
    ['½', 0.5],
    ['-¾', -0.75],
    ['1½', 1.5],
    ['1 1/2', 1.5],
    ['-1 1/2', -1.5],
    ['1과 1/2', 1.5],
    ['25%', 0.25],
    ['25 퍼센트', 0.25],
    ['25 percent', 0.25],
    ['1 1/2%', 0.015],
    ['1/3%', 1 / 300],
    ['(0.25)', 0.25],
    ['[0.25]', 0.25],
    ['((1/4))', 0.25],
    ['-(1/4)', -0.25],
    ['(1)/(4)', 0.25],
    ['=0.25', 0.25],
    ['≈0.25', 0.25],
    ['~0.25', 0.25],
    ['약 0.25', 0.25],
    ['대략 25%입니다.', 0.25],
    ['0.25이다', 0.25],
    ['0.25 정도입니다', 0.25],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text)).toBeCloseTo(value, 12);
  });

  it.each([
    ['1e-3', 0.001],
    ['1.5E−3', 0.0015],
    ['10^-3', 0.001],
    ['10^(-3)', 0.001],
    ['10⁻³', 0.001],
    ['2^10', 1024],
    ['2¹⁰', 1024],
    ['2**10', 1024],
    ['0.9^10', 0.9 ** 10],
    ['(1/2)^3', 0.125],
    ['2^(1/2)', Math.SQRT2],
    ['1/2^3', 0.125],
    ['(2^10)/3', 1024 / 3],
    ['1.5×10^-3', 0.0015],
    ['3·10^-4', 0.0003],
    ['3×10⁻⁴', 0.0003],
    ['3x10^4', 30_000],
    ['2 * 10^{3}', 2000],
    ['√2', Math.SQRT2],
    ['-√2', -Math.SQRT2],
    ['sqrt(2)', Math.SQRT2],
    ['2√3', 2 * Math.sqrt(3)],
    ['√(1/2)', Math.SQRT1_2],
    ['√(2)/2', Math.SQRT1_2],
    ['1/√2', Math.SQRT1_2],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text)).toBeCloseTo(value, 12);
  });

  it.each(['', 'abc', '%', '()', '1/0', '1/2/3', '1..2', '1,2,3', '--1', '±2', '≠2', '1+1'])(
    '%j is none',
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );

  it.each(['NaN', 'Infinity', '1e999', '10^400', '0x10', '√-2', '(-8)^(1/3)'])('%j is none', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it.each([
    '1 2',
    '3, 4',
    '3과 4',
    '1 3/2',
    '1 200/300',
    '1-1/2',
    '1/3×10^-4',
    '1.5*10-3',
    '1.5*103',
    '2x100',
    '2×3',
    '2(3)',
    '√2/2',
    '2^1/2',
    '2^3^2',
    '10₂',
    '1,200e3',
    '1,200×10^3',
  ])('%j may mean more than one number, and is none', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it.each([
    ['3만', 30_000],
    ['3 만', 30_000],
    ['약 3만입니다', 30_000],
    ['-3만', -30_000],
    ['(3만)', 30_000],
    ['３만', 30_000],
    ['1만 2000', 12_000],
    ['1만 2,000', 12_000],
    ['1만2천', 12_000],
    ['1만 500', 10_500],
    ['10만 20', 100_020],
    ['1,200만', 12_000_000],
    ['5백만', 5_000_000],
    ['2천5백만', 25_000_000],
    ['1억 2천만', 120_000_000],
    ['1억2000만', 120_000_000],
    ['1억 5만', 100_050_000],
    ['1조 2억 3만 4천', 1_000_200_034_000],
    ['5천', 5_000],
    ['2천 500', 2_500],
    ['5십3', 53],
    ['2.5만', 25_000],
    ['1.1만', 11_000],
    ['1.2억', 120_000_000],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each([
    ['만', '천만', '삼만', '1만천', '0만', '3만원', '3만분의 1', '2만 3만', '3만, 4만', '1만~2만', '2천 1억'],
    ['3만 5', '2천5', '2천5만', '3,4만', '1 2만', '1만 20000', '12345만', '1만 0500', '2.5만 300', '1.5천만'],
    ['1/3만', '3만/4', '2×3만', '3만e2', '3만^2', '3만%', '5천 %', '3만 퍼센트'],
  ])('%j and the like may mean something else, and are none', (...texts) => {
    expect(texts.filter((text) => parseNumber(text) !== undefined)).toEqual([]);
  });

  it('leaves 만 alone where it is part of the unit', () => {
    expect(parseNumber('3만 개', ['만 개', 'ten thousand'])).toBe(3);
    expect(parseNumber('3만', ['만 개', 'ten thousand'])).toBeUndefined();
    expect(parseNumber('3만 개', ['개', 'parts'])).toBe(30_000);
  });

  it.each([
    ['85개', ['개', 'parameters'], 85],
    ['약 85 개입니다', ['개', 'parameters'], 85],
    ['85 Parameters', ['개', 'parameters'], 85],
    ['25%', ['%', '%'], 25],
    ['25 퍼센트', ['%', '%'], 25],
    ['25%', ['퍼센트', 'percent'], 25],
  ])('%j with the units %j is %d', (text, units, value) => {
    expect(parseNumber(text, units)).toBe(value);
  });
});

describe('a number as it is written', () => {
  it.each([
    [1 / 3, '0.333333'],
    [1e-7, '1e-7'],
    [1_234_567, '1234567'],
    [-0, '0'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});

describe('how a number will be read', () => {
  it.each(['0.25', '-3', '−3', '.5', '1234567'])('%j says it itself', (text) => {
    expect(readNumber(text, [])).toBeUndefined();
  });

  it('is said of every other way to write it', () => {
    expect(readNumber('1 1/2', [])).toEqual({ is: 'understood', as: '1.5' });
    expect(readNumber('60,000개', ['개', 'parts'])).toEqual({ is: 'understood', as: '60000' });
    expect(readNumber('1만 2000', [])).toEqual({ is: 'understood', as: '12000' });
  });

  it('is said where it cannot be', () => {
    expect(readNumber('zwei', [])).toEqual({ is: 'problem', message: 'number' });
    expect(readNumber('-', [])).toEqual({ is: 'problem', message: 'number' });
  });
});
