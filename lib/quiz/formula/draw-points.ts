import type { Random } from '../../numeric/random';
import { evaluate, type Budget, type FamilyValues, type Point } from './evaluate';
import type { Expression } from './expression';
import {
  isFamily,
  isIndex,
  type Domain,
  type FamilySymbol,
  type Notation,
  type ScalarSymbol,
} from './symbols';

const RANGES: Readonly<Record<Exclude<Domain, 'count'>, readonly [number, number]>> = {
  real: [-2, 2],
  positive: [0.2, 2.5],
  probability: [0.05, 0.95],
  small: [0.01, 0.2],
};

/** What `equals` of a symbol was parsed to, by the symbol's TeX. */
export type Derived = ReadonlyMap<string, Expression>;

/** A point drawn from the domains declared; quantities with `equals` follow from the others, in the order declared. */
export function drawPoint(
  { notation: { symbols }, derived, budget }: { notation: Notation; derived: Derived; budget: Budget },
  random: Random,
): Point {
  const scalars = new Map<string, number>();
  const families = new Map<string, FamilyValues>();
  const indices = new Map<string, number>();
  const ranges = new Map<string, readonly [number, number]>();
  const point: Point = { scalars, families, indices, ranges, budget };
  // Counts first: ranges of indices hang on them, and families on those.
  for (const symbol of symbols)
    if (!isIndex(symbol) && !isFamily(symbol) && symbol.domain === 'count')
      scalars.set(symbol.tex, random.integer(...(symbol.range ?? [2, 4])));
  for (const symbol of symbols) {
    if (!isIndex(symbol)) continue;
    const bound = (end: string | number) =>
      typeof end === 'number' ? end : (scalars.get(end) ?? Number.NaN);
    const range = [bound(symbol.from), bound(symbol.to)] as const;
    ranges.set(symbol.tex, range);
    if (symbol.free) indices.set(symbol.tex, random.integer(...range));
  }
  for (const symbol of symbols) {
    if (isIndex(symbol) || scalars.has(symbol.tex)) continue;
    if (isFamily(symbol)) families.set(symbol.tex, drawFamily(symbol, { point, derived, random }));
    else scalars.set(symbol.tex, drawScalar(symbol, { point, derived, random }));
  }
  return point;
}

interface Drawing {
  readonly point: Point;
  readonly derived: Derived;
  readonly random: Random;
}

function drawScalar(symbol: ScalarSymbol, { point, derived, random }: Drawing): number {
  const formula = derived.get(symbol.tex);
  return formula === undefined ? drawValue(symbol, random) : evaluate(formula, point);
}

function drawFamily(symbol: FamilySymbol, { point, derived, random }: Drawing): FamilyValues {
  const formula = derived.get(symbol.tex);
  const values = new Map<string, number>();
  for (const at of listIndices(symbol.over, point)) {
    const bound = new Map(point.indices);
    symbol.over.forEach((name, place) => bound.set(name, at[place] ?? Number.NaN));
    const value =
      formula === undefined ? drawValue(symbol, random) : evaluate(formula, { ...point, indices: bound });
    values.set(at.join(','), value);
  }
  return { over: symbol.over, values };
}

function listIndices(over: readonly string[], point: Point): number[][] {
  const [first, ...others] = over;
  if (first === undefined) return [[]];
  const [low, high] = point.ranges.get(first) ?? [1, 0];
  const rest = listIndices(others, point);
  return Array.from({ length: high - low + 1 }, (_, index) =>
    rest.map((tail) => [low + index, ...tail]),
  ).flat();
}

function drawValue({ domain = 'real', range }: ScalarSymbol | FamilySymbol, random: Random): number {
  if (domain === 'count') return random.integer(...(range ?? [2, 4]));
  return random.between(...(range ?? RANGES[domain]));
}
