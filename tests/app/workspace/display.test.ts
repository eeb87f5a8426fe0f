import { describe, expect, it } from 'vitest';
import { splitDocs } from '@/app/_components/workspace/editor/split-docs';
import { toAxisScale } from '@/app/_components/workspace/results/chart-scale';
import { colorAt } from '@/app/_components/workspace/results/color-scale';
import { compareCase, measureOutput } from '@/app/_components/workspace/results/compare-case';
import { formatNumber } from '@/app/_components/workspace/results/format-number';
import { showControls } from '@/app/_components/workspace/results/show-controls';
import { fillIn } from '@/app/_components/workspace/fill-in';
import { toRunLimit } from '@/app/_components/workspace/run/run-limit';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [42, '42'],
    [0.1 + 0.2, '0.3'],
    [0.66524095, '0.665241'],
    [1e-7, '1e-7'],
    [-1.23456e-9, '-1.2346e-9'],
    [123456789.5, '1.2346e+8'],
    [NaN, 'NaN'],
    [-Infinity, '-Infinity'],
  ])('writes %s as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});

describe('toAxisScale', () => {
  it('covers the values with round ticks', () => {
    const { low, high, ticks } = toAxisScale([0.13, 2.9], 5);

    expect([low, high]).toEqual([0, 3]);
    expect(ticks).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3]);
  });

  it.each([
    ['a constant', [5, 5]],
    ['a constant zero', [0]],
    ['nothing finite', [NaN, Infinity]],
    ['nothing', []],
    ['tiny values', [1e-12, 3e-12]],
    ['huge values', [-1e30, 1e30]],
  ])('stays finite and in order for %s', (_what, values) => {
    const { low, high, ticks } = toAxisScale(values, 5);

    expect(high).toBeGreaterThan(low);
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.length).toBeLessThan(20);
    expect([...ticks].sort((a, b) => a - b)).toEqual(ticks);
  });
});

describe('colorAt', () => {
  it('runs from dark to light and is gray for no number', () => {
    const light = (fraction: number) => colorAt(fraction).reduce((sum, channel) => sum + channel, 0);

    expect(light(0)).toBeLessThan(light(0.5));
    expect(light(0.5)).toBeLessThan(light(1));
    expect(colorAt(NaN)).toEqual([128, 128, 128]);
  });
});

describe('showControls', () => {
  it('shows escape sequences and direction marks instead of obeying them', () => {
    expect(showControls('\u001b[31mred\u001b[0m')).toBe('␛[31mred␛[0m');
    expect(showControls('a\u202eb')).toBe('a\\u202eb');
    expect(showControls('한글\ttab\nline')).toBe('한글\ttab\nline');
  });
});

describe('compareCase', () => {
  const exercise = { result: { kind: 'numbers' } as const, tolerance: { rtol: 1e-3, atol: 1e-5 } };
  const expected = { kind: 'numeric-array' as const, shape: [3], data: Float64Array.of(1, 2, 3) };
  const returned = (...values: number[]) => ({
    id: 'a',
    kind: 'returned' as const,
    claim: { kind: 'numeric-array' as const, shape: [values.length], data: Float64Array.from(values) },
    durationMs: 1,
  });

  it('marks what differs and measures how far', () => {
    const outcome = compareCase(returned(1, 2.5, 3), expected, exercise);

    expect(outcome.status).toBe('failed');
    expect(outcome.outputs[0] && measureOutput(outcome.outputs[0])).toEqual({
      total: 3,
      wrong: 1,
      largest: 0.5,
    });
  });

  it('agrees within tolerance', () => {
    expect(compareCase(returned(1, 2.001, 3), expected, exercise).status).toBe('passed');
  });

  it('leaves the judgment to the server where nothing is expected', () => {
    expect(compareCase(returned(1), undefined, exercise).status).toBe('returned');
  });
});

describe('texts', () => {
  it('fills in parameters and leaves unknown names', () => {
    expect(fillIn('{name} of {total}, {other}', { name: 'a', total: 3 })).toBe('a of 3, {other}');
  });

  it('joins lines of prose and keeps those of examples', () => {
    expect(splitDocs('One\ntwo.\n\n```js\na;\nb;\n```')).toEqual([
      { isCode: false, text: 'One two.' },
      { isCode: true, text: 'a;\nb;' },
    ]);
  });

  it('gives browsers more time than the server', () => {
    expect(toRunLimit(5_000)).toBe(20_000);
    expect(toRunLimit(30_000)).toBe(120_000);
  });
});
