import { afterAll, describe, expect, it } from 'vitest';
import { boundMeanSquare, boundShare, normalCdf } from '@/exercises/11-training-problems/initializers/bounds';
import type { HiddenCase, JudgedCase, Outcome } from '@/lib/exercise/types';
import { createRandom, type Random } from '@/lib/numeric/random';
import { openExercise, seeds } from './open-exercise';

const opened = await openExercise('initializers');
afterAll(() => opened.close());
const { judge, checks, recognize } = opened.exercise.definition;

type Draw = (random: Random, sizes: { nIn: number; nOut: number; deviation: number }) => number[];

/** All hidden cases of a seed, answered by `draw` with the slides' standard deviation. */
function answer(seed: string, draw: Draw): Map<string, JudgedCase> {
  const source = createRandom(`answers/${seed}`);
  return new Map(
    opened.hidden(seed).map((hidden) => {
      const [nIn, nOut, kind] = hidden.args as [number, number, string];
      const deviation = Math.sqrt((kind === 'he' ? 4 : 2) / (nIn + nOut));
      const data = Float64Array.from(draw(source.fork(hidden.id), { nIn, nOut, deviation }), Math.fround);
      return [hidden.id, toJudged(hidden, { shape: [nIn, nOut], data })];
    }),
  );
}

const toJudged = (hidden: HiddenCase, value: { shape: number[]; data: Float64Array }): JudgedCase => ({
  case: hidden,
  args: hidden.args,
  claim: { kind: 'numeric-array', ...value },
});

function outcomes(cases: Map<string, JudgedCase>): Outcome[] {
  const judgedCases = [...cases.values()].map((each) => judge?.(each) ?? { passed: false, fraction: 0 });
  return [...judgedCases, ...checks.map((check) => check.run(cases))];
}

const passes = (cases: Map<string, JudgedCase>) => outcomes(cases).every(({ passed }) => passed);

const right: Draw = (random, { nIn, nOut, deviation }) =>
  random.times(nIn * nOut, () => random.normal(0, deviation));

/** Normal quantiles by bisection: a perfectly smooth sample. */
function quantile(p: number): number {
  let [low, high] = [-8, 8];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const tables = new Map<number, number[]>();
function smooth(n: number): number[] {
  const known = tables.get(n) ?? Array.from({ length: n }, (_, i) => quantile((i + 0.5) / n));
  tables.set(n, known);
  return known;
}

describe('the judge of initializers', () => {
  it('passes right answers of forty seeds', () => {
    expect(seeds(40).filter((seed) => !passes(answer(seed, right)))).toEqual([]);
  });

  it.each<[string, Draw]>([
    [
      'a uniform draw of the right variance',
      (random, { nIn, nOut, deviation }) =>
        random.times(nIn * nOut, () => random.between(-1, 1) * Math.sqrt(3) * deviation),
    ],
    [
      'a truncated normal whose variance was put right again',
      (random, { nIn, nOut, deviation }) =>
        random.times(nIn * nOut, () => {
          let z = random.normal();
          while (Math.abs(z) > 2) z = random.normal();
          return (z / 0.8796) * deviation;
        }),
    ],
    [
      'a Laplace draw of the right variance',
      (random, { nIn, nOut, deviation }) =>
        random.times(nIn * nOut, () => {
          const u = random.uniform() - 0.5;
          return -Math.sign(u) * Math.log(1 - 2 * Math.abs(u)) * (deviation / Math.SQRT2);
        }),
    ],
    [
      'a variance a quarter too large',
      (random, { nIn, nOut, deviation }) =>
        random.times(nIn * nOut, () => random.normal(0, deviation * Math.sqrt(1.25))),
    ],
    [
      'a mean off zero',
      (random, { nIn, nOut, deviation }) =>
        random.times(nIn * nOut, () => random.normal(0.1 * deviation, deviation)),
    ],
    [
      'absolute values',
      (random, { nIn, nOut, deviation }) =>
        random.times(nIn * nOut, () => Math.abs(random.normal(0, deviation))),
    ],
    [
      'sorted values',
      (random, { nIn, nOut, deviation }) =>
        random.times(nIn * nOut, () => random.normal(0, deviation)).sort((a, b) => a - b),
    ],
    [
      'values sorted within each column',
      (random, { nIn, nOut, deviation }) => {
        const columns = random.times(nOut, () =>
          random.times(nIn, () => random.normal(0, deviation)).sort((a, b) => a - b),
        );
        return Array.from({ length: nIn * nOut }, (_, i) => columns[i % nOut]?.[Math.floor(i / nOut)] ?? NaN);
      },
    ],
    [
      'a stretched constant pattern',
      (_, { nIn, nOut, deviation }) => smooth(nIn * nOut).map((z) => z * deviation),
    ],
    [
      'a pattern that repeats in every row',
      (random, { nIn, nOut, deviation }) => {
        const row = random.times(nOut, () => random.normal(0, deviation));
        return Array.from({ length: nIn * nOut }, (_, i) => row[i % nOut] ?? NaN);
      },
    ],
    [
      'a block of 1,000 draws tiled',
      (random, { nIn, nOut, deviation }) => {
        const block = random.times(1000, () => random.normal(0, deviation));
        return Array.from({ length: nIn * nOut }, (_, i) => block[i % 1000] ?? NaN);
      },
    ],
    ['one constant', (_, { nIn, nOut, deviation }) => new Array<number>(nIn * nOut).fill(deviation)],
  ])('fails %s on every seed', (_, draw) => {
    expect(seeds(10).filter((seed) => passes(answer(seed, draw)))).toEqual([]);
  });

  it.each<[string, (first: number[]) => number[]]>([
    ['the same values', (first) => first],
    ['the same values with their signs turned', (first) => first.map((value) => -value)],
    ['the same values in another order', (first) => [...first].reverse()],
  ])('notices that a second call gives %s', (_, reuse) => {
    const cases = answer('calls', right);
    const [first, again] = [cases.get('he-first')!, cases.get('he-again')!];
    if (first.claim.kind !== 'numeric-array') throw new Error('not an array');
    const { shape, data } = first.claim;
    cases.set('he-again', toJudged(again.case, { shape, data: Float64Array.from(reuse([...data])) }));
    const results = checks.map((check) => [check.id, check.run(cases).passed]);
    expect(Object.fromEntries(results)).toEqual({ 'xavier-calls-differ': true, 'he-calls-differ': false });
  });

  it('gives half for a right distribution with a wrong variance, and for the reverse', () => {
    const wide = answer('half', (random, sizes) => right(random, sizes).map((value) => 2 * value));
    const flat = answer('half', (random, { nIn, nOut, deviation }) =>
      random.times(nIn * nOut, () => random.between(-1, 1) * Math.sqrt(3) * deviation),
    );
    const fractions = [wide, flat].map((cases) => [...cases.values()].map((each) => judge?.(each).fraction));
    expect(fractions.flat()).toEqual(new Array(12).fill(0.5));
  });

  it('recognizes no mistake in right answers', () => {
    expect(seeds(20).map((seed) => recognize?.(answer(seed, right)))).toEqual(new Array(20).fill(undefined));
  });
});

describe('the solutions of initializers', () => {
  it('has a reference that passes on every seed', async () => {
    for (const seed of seeds(10)) {
      expect(await opened.grade(opened.exercise.reference, seed)).toMatchObject({
        status: 'passed',
        score: 20,
      });
    }
  });

  it.each(opened.exercise.mistakes)('recognizes $id on every seed', async ({ id, source }) => {
    for (const seed of seeds(10)) {
      expect(await opened.grade(source, seed)).toMatchObject({ status: 'failed', misconception: id });
    }
  });

  it('passes the Box–Muller method written by hand', async () => {
    const source = `export function initializers(nIn: number, nOut: number, kind: string) {
      const deviation = Math.sqrt((kind === 'he' ? 4 : 2) / (nIn + nOut));
      const draw = () => Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
      return Array.from({ length: nIn }, () => Array.from({ length: nOut }, () => deviation * draw()));
    }`;
    for (const seed of seeds(3)) expect(await opened.grade(source, seed)).toMatchObject({ score: 20 });
  });

  it('asks for unequal sizes and at least 5,000 values', () => {
    for (const { args } of seeds(10).flatMap((seed) => opened.hidden(seed))) {
      const [nIn, nOut] = args as [number, number];
      expect(nIn).not.toBe(nOut);
      expect(nIn * nOut).toBeGreaterThanOrEqual(5000);
    }
  });
});

describe('the bounds', () => {
  it('contain the exact quantiles of chi-square and binomial', () => {
    // Wilson–Hilferty: χ²/5000 lies below 1.1247 and above 0.8847 but for 1e-9 on each side.
    const square = boundMeanSquare(5000);
    expect(square.high).toBeGreaterThan(1.1247);
    expect(square.low).toBeLessThan(0.8846);
    expect(square.high - square.low).toBeLessThan(0.3);
    // binom(5000, 0.5): 1e-9 lies six standard deviations (0.0424) from 0.5.
    const share = boundShare(5000, { low: 0.5, high: 0.5 });
    expect(share.high - 0.5).toBeGreaterThan(0.0424);
    expect(share.high - 0.5).toBeLessThan(0.05);
  });

  it('takes the end where no bound exists', () => {
    expect(boundShare(5, { low: 0.5, high: 0.5 })).toEqual({ low: 0, high: 1 });
  });

  it('knows the normal distribution', () => {
    expect(normalCdf(0)).toBeCloseTo(0.5, 6);
    expect(normalCdf(1.959964)).toBeCloseTo(0.975, 6);
    expect(normalCdf(-2.575829)).toBeCloseTo(0.005, 6);
  });
});
