import { describe, expect, it } from 'vitest';
import { createBoundedCache } from '@/lib/quiz/bounded-cache';

describe('createBoundedCache', () => {
  it('makes each value once, and forgets what was not asked for the longest', () => {
    const made: string[] = [];
    const read = createBoundedCache(2, (key: string) => {
      made.push(key);
      return key.toUpperCase();
    });

    const values = ['a', 'b', 'a', 'c', 'a', 'b'].map(read);

    expect(values).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('keeps nothing where making fails', () => {
    let calls = 0;
    const read = createBoundedCache(2, (): string => {
      calls += 1;
      if (calls === 1) throw new Error('once');
      return 'made';
    });

    expect(() => read('key')).toThrow('once');
    expect(read('key')).toBe('made');
  });
});
