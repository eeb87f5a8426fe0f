/**
 * A seeded random source: the same seed gives the same sequence on every machine and Node version.
 * sfc32 (Chris Doty-Humphrey's Small Fast Counter, PractRand) seeded through cyrb128. Not for secrets.
 */
export interface Random {
  /** Uniform in [0, 1), 32 bits. */
  uniform(): number;
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
  /** A whole number in [low, high], both included. */
  integer(low: number, high: number): number;
  /** Normal with this mean and standard deviation (Box–Muller). */
  normal(mean?: number, standardDeviation?: number): number;
  /** One of the items. Throws RangeError on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** A permutation of 0…n−1 (Fisher–Yates). */
  permutation(n: number): number[];
  /** `n` values drawn by `draw`. */
  times<T>(n: number, draw: (index: number) => T): T[];
  /** An independent source for a named part, so that adding draws in one part leaves the others alone. */
  fork(label: string): Random;
}

/** Makes a source from a seed: any string. */
export function createRandom(seed: string): Random {
  const next = sfc32(seed);
  const uniform = () => next() / 2 ** 32;
  const between = (low: number, high: number) => low + (high - low) * uniform();
  const integer = (low: number, high: number) => low + Math.floor(uniform() * (high - low + 1));
  const times = <T>(n: number, draw: (index: number) => T) =>
    Array.from({ length: n }, (_, index) => draw(index));
  return {
    uniform,
    between,
    integer,
    times,
    normal(mean = 0, standardDeviation = 1) {
      const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
      return mean + standardDeviation * radius * Math.cos(2 * Math.PI * uniform());
    },
    pick<T>(items: readonly T[]): T {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new RangeError('pick: nothing to pick from');
      return item;
    },
    permutation(n) {
      const order = times(n, (index) => index);
      for (let last = n - 1; last > 0; last -= 1) {
        const other = integer(0, last);
        [order[last], order[other]] = [order[other]!, order[last]!];
      }
      return order;
    },
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}

function sfc32(seed: string): () => number {
  const state = seedState(seed);
  let [a, b, c, counter] = state;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/** Spreads a seed of any length over the 128 bits of state (cyrb128), so that no two long seeds share a sequence. */
function seedState(seed: string): [number, number, number, number] {
  let [h1, h2, h3, h4] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let index = 0; index < seed.length; index += 1) {
    const code = seed.charCodeAt(index);
    h1 = h2 ^ Math.imul(h1 ^ code, 597399067);
    h2 = h3 ^ Math.imul(h2 ^ code, 2869860233);
    h3 = h4 ^ Math.imul(h3 ^ code, 951274213);
    h4 = h1 ^ Math.imul(h4 ^ code, 2716044179);
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597399067);
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2869860233);
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951274213);
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2716044179);
  const mixed = h1 ^ h2 ^ h3 ^ h4;
  return [mixed, h2 ^ mixed, h3 ^ mixed, h4 ^ mixed];
}
