import { describe, expect, it } from 'vitest';
import { toCaseError } from '@/lib/sandbox/runner/case-error';

const withStack = (stack: unknown, error: Error = new Error('e')): Error =>
  Object.defineProperty(error, 'stack', { value: stack });
const throwing = (): never => {
  throw new Error('no');
};

describe('name and message', () => {
  it.each<[string, unknown, object]>([
    ['an error', new Error('bad'), { name: 'Error', message: 'bad' }],
    ['a type error', new TypeError('bad'), { name: 'TypeError', message: 'bad' }],
    ['a range error', new RangeError('bad'), { name: 'RangeError', message: 'bad' }],
    ['a name of its own', Object.assign(new Error('bad'), { name: 'Secret42' }), { name: 'Error' }],
    ['a string', 'bad', { name: 'Error', message: 'bad' }],
    ['an object', { message: 'bad' }, { name: 'Error', message: 'bad' }],
    ['a message that is no string', { message: { toString: () => 'bad' } }, { name: 'Error' }],
  ])('are read of %s', (_what, error, expected) => {
    expect(toCaseError(error)).toMatchObject(expected);
  });

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a number', 3],
    ['a function', () => 3],
    [
      'getters that throw',
      Object.defineProperties({}, { name: { get: throwing }, stack: { get: throwing } }),
    ],
    ['a proxy that throws', new Proxy({}, { get: throwing })],
  ])('are absent for %s', (_what, error) => {
    expect(toCaseError(error)).toStrictEqual({ name: 'Error' });
  });

  it('are cut to 300 characters', () => {
    expect(toCaseError(new Error('x'.repeat(1000))).message).toBe('x'.repeat(300));
  });

  it('are read once', () => {
    const reads: PropertyKey[] = [];
    const error = new Proxy(
      {},
      {
        get(_target, key) {
          reads.push(key);
          return undefined;
        },
      },
    );

    toCaseError(error);

    expect(reads.toSorted()).toEqual(['message', 'name', 'stack']);
  });
});

describe("the student's line", () => {
  it.each<[string, string, object]>([
    ['V8', 'Error: e\n    at f (solution.ts:3:7)\n    at run (main.js:9:1)', { line: 3, column: 7 }],
    ['V8 without a name', 'Error: e\n    at solution.ts:12:34', { line: 12, column: 34 }],
    ['Firefox', 'f@solution.ts:3:7\nrun@https://a/main.js:9:1', { line: 3, column: 7 }],
    ['Safari', 'f@solution.ts:3:7\nmodule code@solution.ts:9:1', { line: 3, column: 7 }],
    [
      'a data URL',
      'Error\n at f (data:text/javascript;charset=utf-8,export%20x:4:5)',
      { line: 4, column: 5 },
    ],
    ['a blob URL', 'f@blob:null/0b6c-11:4:5', { line: 4, column: 5 }],
    [
      'the innermost frame',
      'Error\n at matMul (tf.js:1:2)\n at g (solution.ts:5:6)\n at f (solution.ts:8:9)',
      { line: 5, column: 6 },
    ],
  ])('is found in a stack of %s', (_what, stack, position) => {
    expect(toCaseError(withStack(stack))).toMatchObject(position);
  });

  it.each<[string, unknown]>([
    ['no stack', undefined],
    ['a stack that is no string', ['solution.ts:1:1']],
    ['frames of others', 'Error\n at f (main.js:3:4)'],
    ['a frame beyond 20,000 characters', `${'x'.repeat(20_000)} solution.ts:1:1`],
  ])('is absent for %s', (_what, stack) => {
    expect(toCaseError(withStack(stack))).not.toHaveProperty('line');
  });

  it('is found of an error that really was thrown in the module', () => {
    const source = '\n\nthrow new Error("here");\n//# sourceURL=solution.ts';

    expect(toCaseError(caught(() => (0, eval)(source)))).toMatchObject({ line: 3, message: 'here' });
  });

  it('is looked for in linear time', () => {
    const stack = 'data:text/javascript'.repeat(1000);
    const startedAt = performance.now();

    toCaseError(withStack(stack));

    expect(performance.now() - startedAt).toBeLessThan(500);
  });

  function caught(code: () => unknown): unknown {
    try {
      return code();
    } catch (error) {
      return error;
    }
  }
});

describe('out of memory', () => {
  it.each([
    'Array buffer allocation failed',
    'out of memory',
    'Aborted(OOM). Build with -sASSERTIONS for more info.',
    'WebAssembly.Memory.grow(): Maximum memory size exceeded',
  ])('is told by "%s"', (message) => {
    expect(toCaseError(new RangeError(message)).outOfMemory).toBe(true);
  });

  it('is not told by other errors', () => {
    expect(toCaseError(new Error('a room with BOOM'))).not.toHaveProperty('outOfMemory');
  });
});
