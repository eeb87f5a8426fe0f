import { describe, expect, it } from 'vitest';
import { readShape } from '@/lib/quiz/kinds/tensor-shape/read-shape';
import { parseShape } from '@/lib/quiz/parse-shape';

describe('a shape as it is typed', () => {
  it.each([
    ['[32, 10]', [32, 10]],
    ['(32,10)', [32, 10]],
    ['32x10', [32, 10]],
    ['32 × 10', [32, 10]],
    ['32 10', [32, 10]],
    ['32 by 10', [32, 10]],
    ['32by10', [32, 10]],
    ['32X10X3', [32, 10, 3]],
    ['= [32, 10]입니다', [32, 10]],
    ['32, 10,', [32, 10]],
    ['(5,)', [5]],
    ['5', [5]],
    ['7행 8열', [7, 8]],
    ['7 행 8 열', [7, 8]],
    ['7행8열', [7, 8]],
    ['(7행, 8열)', [7, 8]],
    ['7행 × 8열입니다', [7, 8]],
    ['1296행 8열', [1296, 8]],
    ['[]', []],
    ['( )', []],
    ['scalar', []],
    ['스칼라', []],
    ['스칼라입니다', []],
  ])('%j is %j', (text, shape) => {
    expect(parseShape(text, [])).toEqual({ shape });
  });

  it.each([
    ['n, 3', ['n'], ['n', 3]],
    ['3xn', ['n'], [3, 'n']],
    ['mxq', ['m', 'q'], ['m', 'q']],
    ['m x q', ['m', 'q'], ['m', 'q']],
    ['m×q', ['m', 'q'], ['m', 'q']],
    ['m by q', ['m', 'q'], ['m', 'q']],
    ['M, Q', ['m', 'q'], ['m', 'q']],
    ['M, m', ['M', 'm'], ['M', 'm']],
    ['n₁, 3', ['n_1'], ['n_1', 3]],
    ['max, 3', ['max'], ['max', 3]],
    ['x, 3', ['x'], ['x', 3]],
    ['n행 3열', ['n'], ['n', 3]],
    ['x행 3열', ['x'], ['x', 3]],
    ['n행 xy열', ['n', 'xy', 'y'], ['n', 'xy']],
  ])('%j with the names %j is %j', (text, names, shape) => {
    expect(parseShape(text, names)).toEqual({ shape });
  });

  it.each(['', '[', ',', 'n+1', '3.5', '-2, 3', '3,,4', '[1, [2]]', '?'])('%j is none', (text) => {
    expect(parseShape(text, ['n'])).toEqual({ problem: 'notAShape', at: text });
  });

  it.each([
    ['m, 3', ['n'], 'm'],
    ['n, 3', [], 'n'],
    ['3, x, 4', ['n'], 'x'],
    ['mxr', ['m', 'q'], 'mxr'],
    ['Ab, 3', ['AB', 'aB'], 'Ab'],
  ])('%j with the names %j has one that is not declared', (text, names, at) => {
    expect(parseShape(text, names)).toEqual({ problem: 'unknownName', at });
  });

  it.each(['8열 7행', '7행', '8열', '행 열', '1,296행 8열', '7행 8열 3', '2 7행 8열', '7행행 8열'])(
    '%j names rows and columns in no way that is read',
    (text) => {
      expect(parseShape(text, ['n'])).toEqual({ problem: 'notAShape', at: text });
    },
  );

  it('is none where x may be a dimension or a sign', () => {
    expect(parseShape('m x q', ['m', 'q', 'x'])).toMatchObject({ problem: 'notAShape' });
    // One size or two.
    expect(parseShape('[32, 1,296]', [])).toMatchObject({ problem: 'notAShape' });
    expect(parseShape('60,000', [])).toMatchObject({ problem: 'notAShape' });
    expect(parseShape('[32,128,256]', [])).toEqual({ shape: [32, 128, 256] });
  });
});

describe('how a shape will be read', () => {
  it.each(['[n, 3]', '[n,3]', '[]', '[ ]'])('%j says it itself', (text) => {
    expect(readShape(text, ['n'])).toBeUndefined();
  });

  it('is said of every other way to write it', () => {
    expect(readShape('N by 3', ['n'])).toEqual({ is: 'understood', as: '[n, 3]' });
    // Which might be meant for one size.
    expect(readShape('128,256', [])).toEqual({ is: 'understood', as: '[128, 256]' });
    expect(readShape('7행 8열', [])).toEqual({ is: 'understood', as: '[7, 8]' });
    expect(readShape('scalar', [])).toEqual({ is: 'understood', as: '[]' });
  });

  it('is said where it cannot be, with the names that can', () => {
    expect(readShape('n+1', ['n'])).toEqual({ is: 'problem', message: 'shape' });
    expect(readShape('m, q', ['n', 'p'])).toEqual({
      is: 'problem',
      message: 'shapeName',
      params: { at: 'm', count: 2, names: 'n, p' },
    });
  });
});
