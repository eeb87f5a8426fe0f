import { afterAll, describe, expect, it } from 'vitest';
import { numbersOf, openExercise, rowsOf, seeds, worstError } from './open-exercise';

const opened = await openExercise('gradient-step');
afterAll(() => opened.close());

/** J by its definition; its slope by central differences, exact for a quadratic. */
function slopes(w0: number, w1: number, { x, y }: { x: number[]; y: number[] }) {
  const loss = (a: number, b: number) =>
    x.reduce((sum, value, i) => sum + (a + b * value - (y[i] ?? NaN)) ** 2, 0) / (2 * x.length);
  return [
    (loss(w0 + 0.5, w1) - loss(w0 - 0.5, w1)) / 1,
    (loss(w0, w1 + 0.5) - loss(w0, w1 - 0.5)) / 1,
  ] as const;
}

describe('gradient-step', () => {
  it('has a reference that moves against the slope of the loss', async () => {
    const cases = seeds(20).flatMap((seed) => opened.hidden(seed));
    const claims = await opened.expected(cases.map(({ args }) => args));
    const errors = cases.map(({ args: [w0, w1, x, y, eta] }, index) => {
      const [a, b, rate] = [Number(w0), Number(w1), Number(eta)];
      const [slope0, slope1] = slopes(a, b, { x: rowsOf(x).flat(), y: rowsOf(y).flat() });
      const claim = claims[index]!;
      const found = [...numbersOf(claim, 'w0'), ...numbersOf(claim, 'w1')];
      return worstError(found, [a - rate * slope0, b - rate * slope1]);
    });
    expect(Math.max(...errors)).toBeLessThan(0.2);
  });

  it('has visible cases that come out as worked by hand', async () => {
    const claims = await opened.expected(opened.exercise.definition.visible.map(({ args }) => args));
    const found = claims.map((claim) => [...numbersOf(claim, 'w0'), ...numbersOf(claim, 'w1')]);
    const byHand = [
      [0.25, 0.4],
      [1, 2],
      [0, -1],
      [2.5, 4],
    ];
    expect(worstError(found.flat(), byHand.flat())).toBeLessThan(0.1);
  });

  it('varies the number of points', () => {
    const sizes = new Set(
      seeds(10).flatMap((seed) => opened.hidden(seed).map(({ args }) => rowsOf(args[2]).length)),
    );
    expect(sizes.has(1)).toBe(true);
    expect(sizes.size).toBeGreaterThan(15);
  });

  it.each(opened.exercise.mistakes)('recognizes $id on every seed', async ({ id, source }) => {
    for (const seed of seeds(20)) {
      expect(await opened.grade(source, seed)).toMatchObject({ status: 'failed', misconception: id });
    }
  });

  it('gives the starter nothing, and half to one right weight where both had to move', async () => {
    expect(await opened.grade(opened.exercise.starter, 'half')).toMatchObject({ status: 'failed', score: 0 });
    const onlyW0 = opened.exercise.reference.replace(/w1: tf.sub\(.*\) }/, 'w1: 1e6 }');
    expect(await opened.grade(onlyW0, 'half')).toMatchObject({ status: 'failed', score: 3 });
  });
});
