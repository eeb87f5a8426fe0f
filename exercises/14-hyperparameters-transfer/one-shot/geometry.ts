/** Similarities and distances in float64, for drawing cases whose answers are clear. */

type Vector = readonly number[];

export function innerProduct(a: Vector, b: Vector): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/** 0 where either vector is 0. */
export function measureCosine(a: Vector, b: Vector): number {
  const lengths = Math.sqrt(innerProduct(a, a) * innerProduct(b, b));
  return lengths === 0 ? 0 : innerProduct(a, b) / lengths;
}

export interface Ranked {
  readonly row: number;
  readonly score: number;
}

/** The rows by score, the highest first, equal ones by row. */
export function rankClasses(
  support: readonly Vector[],
  query: Vector,
  measure: (a: Vector, b: Vector) => number,
): Ranked[] {
  return support
    .map((prototype, row) => ({ row, score: measure(prototype, query) }))
    .sort((a, b) => b.score - a.score);
}

/** The row at the smallest distance. */
export function euclideanClass(support: readonly Vector[], query: Vector): number | undefined {
  const closeness = (a: Vector, b: Vector) =>
    -a.reduce((sum, value, index) => sum + (value - (b[index] ?? 0)) ** 2, 0);
  return rankClasses(support, query, closeness)[0]?.row;
}
