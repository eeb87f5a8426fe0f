import '@tensorflow/tfjs-backend-cpu';
import { describe, expect, it } from 'vitest';
import { CONSOLE_LIMIT, CONSOLE_LINES, createConsole } from '@/lib/sandbox/runner/console';
import * as tf from '@/lib/sandbox/runner/tf-core';
import type { ConsoleLine } from '@/lib/sandbox/server/types';
import { watchTensors } from './watch-tensors';

watchTensors(tf);

function open() {
  const lines: ConsoleLine[] = [];
  const notices: string[] = [];
  let time = 0;
  const captured = createConsole({
    tf,
    onLine: (line) => lines.push(line),
    onTruncated: () => notices.push('truncated'),
    now: () => (time += 1.5),
  });
  const call = (method: string, ...values: unknown[]): void => captured.console[method]?.(...values);
  return { ...captured, lines, notices, call };
}

function logged(...values: unknown[]): string {
  const { call, lines } = open();
  call('log', ...values);
  return lines.map((line) => line.text).join('\n');
}

const throwing = (): never => {
  throw new Error('no');
};

describe('values', () => {
  const cycle: Record<string, unknown> = { a: 1 };
  cycle.self = cycle;

  it.each<[string, unknown[], string]>([
    ['strings', ['a', 'b'], 'a b'],
    ['numbers', [1.5, -0, Number.NaN, Infinity], '1.5 -0 NaN Infinity'],
    ['others', [null, undefined, true, 3n, Symbol('s')], 'null undefined true 3n Symbol(s)'],
    ['arrays', [[1, [2, 'a']]], '[1, [2, "a"]]'],
    ['objects', [{ a: 1, b: { c: 'x' } }], '{ a: 1, b: { c: "x" } }'],
    ['typed arrays', [Float32Array.of(1, 2)], 'Float32Array [1, 2]'],
    ['maps', [new Map([['a', 1]])], 'Map(1) [["a", 1]]'],
    ['sets', [new Set([1])], 'Set(1) [1]'],
    ['errors', [new TypeError('bad')], 'TypeError: bad'],
    ['functions', [function named() {}], '[Function named]'],
    ['promises', [Promise.resolve(1)], 'Promise {…}'],
    ['a cyclic object', [cycle], '{ a: 1, self: [Circular] }'],
    [
      'a getter that throws',
      [Object.defineProperty([], 0, { get: throwing, enumerable: true })],
      '[unreadable]',
    ],
    ['a proxy that throws', [new Proxy({}, { ownKeys: throwing })], '[unreadable]'],
    ['deep objects', [{ a: { b: { c: { d: { e: 1 } } } } }], '{ a: { b: { c: { d: {…} } } } }'],
    [
      'format directives',
      ['%s is %d%%, %i %o %c!', 'a', 1.5, 2.9, { b: 1 }, 'css'],
      'a is 1.5%, 2 { b: 1 } !',
    ],
    ['directives without values', ['%s %d'], '%s %d'],
    ['no values', [], ''],
  ])('renders %s', (_what, values, text) => {
    expect(logged(...values)).toBe(text);
  });

  it('shows dtype, shape and values of a tensor', () => {
    const tensor = tf.tensor2d([1, 2, 3, 4], [2, 2], 'int32');
    const text = logged(tensor);
    tensor.dispose();

    expect(text).toMatch(/^Tensor int32 \[2, 2\]\s+\[\[1, 2\],\s+\[3, 4\]\]$/);
  });

  it('shows a disposed tensor by its shape', () => {
    const tensor = tf.tensor1d([1, 2]);
    tensor.dispose();

    expect(logged(tensor)).toBe('Tensor float32 [2]');
  });

  it('shows 100 items of a long array', () => {
    expect(logged(Array.from({ length: 105 }, () => 0))).toMatch(/^\[(0, ){100}… 5 more\]$/);
  });
});

describe('methods', () => {
  it.each<[string, ConsoleLine['level']]>([
    ['log', 'log'],
    ['info', 'info'],
    ['warn', 'warn'],
    ['error', 'error'],
    ['debug', 'debug'],
    ['trace', 'debug'],
    ['table', 'log'],
    ['dir', 'log'],
  ])('console.%s writes at level %s', (method, level) => {
    const { call, lines } = open();

    call(method, 'a');

    expect(lines).toEqual([{ level, text: 'a' }]);
  });

  it('asserts', () => {
    const { call, lines } = open();

    call('assert', true, 'right');
    call('assert', false, 'wrong');

    expect(lines).toEqual([{ level: 'error', text: 'Assertion failed wrong' }]);
  });

  it('counts by label', () => {
    const { call, lines } = open();

    for (const label of ['a', 'a', 'b']) call('count', label);

    expect(lines.map((line) => line.text)).toEqual(['a: 1', 'a: 2', 'b: 1']);
  });

  it('measures time by the clock it is given', () => {
    const { call, lines } = open();

    call('time', 'a');
    call('timeEnd', 'a');

    expect(lines).toEqual([{ level: 'log', text: 'a: 1.5 ms' }]);
  });

  it('indents groups', () => {
    const { call, lines } = open();

    call('group', 'g');
    call('log', 'inside');
    call('groupEnd');
    call('log', 'outside');

    expect(lines.map((line) => line.text)).toEqual(['g', '  inside', 'outside']);
  });

  it('keeps nothing while it is off', () => {
    const { call, lines, setEnabled } = open();

    setEnabled(false);
    call('log', 'hidden');
    setEnabled(true);
    call('log', 'shown');

    expect(lines.map((line) => line.text)).toEqual(['shown']);
  });

  it('is frozen', () => {
    expect(Object.isFrozen(open().console)).toBe(true);
  });
});

describe('caps', () => {
  const total = (lines: readonly ConsoleLine[]): number =>
    lines.reduce((sum, line) => sum + line.text.length + 1, 0);

  it('keep 200 lines and give one notice', () => {
    const { call, lines, notices, isTruncated } = open();

    for (let index = 0; index < CONSOLE_LINES + 50; index += 1) call('log', index);

    expect(lines).toHaveLength(200);
    expect(lines.at(-1)?.text).toBe('199');
    expect(notices).toEqual(['truncated']);
    expect(isTruncated()).toBe(true);
  });

  it('give no notice for 200 lines', () => {
    const { call, isTruncated } = open();

    for (let index = 0; index < CONSOLE_LINES; index += 1) call('log', index);

    expect(isTruncated()).toBe(false);
  });

  it('cut one line at 64 KiB', () => {
    const { call, lines, notices } = open();

    call('log', 'x'.repeat(CONSOLE_LIMIT + 1000));

    expect(lines[0]?.text.length).toBe(64 * 1024);
    expect(notices).toEqual(['truncated']);
  });

  it('keep 64 KiB in all', () => {
    const { call, lines, isTruncated } = open();

    for (let index = 0; index < 100; index += 1) call('log', 'x'.repeat(1000));

    expect(total(lines)).toBeLessThanOrEqual(CONSOLE_LIMIT + 1);
    expect(total(lines)).toBeGreaterThan(CONSOLE_LIMIT - 1100);
    expect(isTruncated()).toBe(true);
  });

  it('render nothing after they are reached', () => {
    const { call } = open();
    let reads = 0;
    const counted = Object.defineProperty({}, 'a', { get: () => (reads += 1), enumerable: true });

    call('log', 'x'.repeat(CONSOLE_LIMIT));
    call('log', counted);

    expect(reads).toBe(0);
  });

  it('hold a tree of shared objects that would unfold into megabytes', () => {
    const { call, lines } = open();
    let tree: unknown = 'leaf';
    for (let level = 0; level < 6; level += 1) tree = Array.from({ length: 100 }, () => tree);

    call('log', tree);

    expect(total(lines)).toBeLessThanOrEqual(CONSOLE_LIMIT + 1);
  });
});
