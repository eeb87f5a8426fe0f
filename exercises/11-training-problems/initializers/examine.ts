/**
 * Does a matrix look like independent draws from N(0, σ²)? Two questions, asked apart so that each can earn its
 * share: is the **spread** right (mean 0, variance σ²), and is the **form** right (normal, and in random order),
 * whatever the spread.
 *
 * Error probability of a right answer, by the bounds of `bounds.ts`: mean 2e-9, variance 2e-9, six shares of the
 * distribution 12e-9, its distance 1e-9, three tests of order along two directions 12e-9; that is 29e-9 a case, and
 * below 2.7e-7 over nine cases, three of them visible. The two pairs of calls add 2e-9 each.
 */
import { boundDistance, boundMean, boundMeanSquare, boundShare, isWithin, normalCdf } from './bounds';

export interface Sample {
  /** Row-major. */
  readonly values: readonly number[];
  readonly rows: number;
  readonly columns: number;
}

/** The first thing that is wrong with the spread; `ratio` is the variance found, in units of the one asked for. */
export type SpreadFault = { readonly kind: 'variance'; readonly ratio: number } | { readonly kind: 'mean' };
/** The first thing that is wrong with the form. */
export type FormFault = 'constant' | 'repeated' | 'not-normal' | 'ordered';

/** Compares mean and mean square with those of N(0, variance). */
export function examineSpread({ values }: Sample, variance: number): SpreadFault | undefined {
  const ratio = meanSquare(values) / variance;
  if (!isWithin(ratio, boundMeanSquare(values.length))) return { kind: 'variance', ratio };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length / Math.sqrt(variance);
  return isWithin(mean, boundMean(values.length)) ? undefined : { kind: 'mean' };
}

/** Looks at the values in units of their own root mean square, so that a wrong variance is not punished twice. */
export function examineForm(sample: Sample): FormFault | undefined {
  const scale = Math.sqrt(meanSquare(sample.values));
  const distinct = new Set(sample.values).size;
  if (scale === 0 || distinct === 1) return 'constant';
  // Float32 draws collide now and then, about once in 10,000; a tiled pattern does so almost always.
  if (distinct < 0.9 * sample.values.length) return 'repeated';
  const scaled = sample.values.map((value) => value / scale);
  if (!hasNormalForm(scaled)) return 'not-normal';
  return isOrdered({ ...sample, values: scaled }) ? 'ordered' : undefined;
}

export function meanSquare(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0) / values.length;
}

/** Shares within 0.5 … 2.5 standard deviations, the share above 0, and the distance to the normal distribution. */
const THRESHOLDS = [0.5, 1, 1.5, 2, 2.5];

function hasNormalForm(scaled: readonly number[]): boolean {
  const n = scaled.length;
  // The root mean square is itself a draw: the true scale lies within these factors of it.
  const square = boundMeanSquare(n);
  const [smallest, largest] = [Math.sqrt(Math.max(0, square.low)), Math.sqrt(square.high)];
  const share = (test: (value: number) => boolean) => count(n, (index) => test(scaled[index] ?? 0)) / n;
  const within = (z: number) => Math.max(0, 2 * normalCdf(z) - 1);
  const hasShares = THRESHOLDS.every((threshold) =>
    isWithin(
      share((value) => Math.abs(value) <= threshold),
      boundShare(n, { low: within(threshold * smallest), high: within(threshold * largest) }),
    ),
  );
  const isCentered = isWithin(
    share((value) => value > 0),
    boundShare(n, { low: 0.5, high: 0.5 }),
  );
  // |Φ(az) − Φ(z)| ≤ max|zφ(z)|·|log a| = 0.242·|log a|.
  const slack = 0.242 * Math.max(Math.log(largest), -Math.log(Math.max(smallest, 1e-9)));
  return hasShares && isCentered && measureDistance(scaled) <= boundDistance(n) + slack;
}

/** Kolmogorov–Smirnov distance to N(0, 1). */
function measureDistance(scaled: readonly number[]): number {
  const sorted = Float64Array.from(scaled).sort();
  const n = sorted.length;
  let largest = 0;
  for (let index = 0; index < n; index += 1) {
    const cdf = normalCdf(sorted[index] ?? 0);
    largest = Math.max(largest, (index + 1) / n - cdf, cdf - index / n);
  }
  return largest;
}

/**
 * Signs and sizes of neighbors, along rows and along columns. For independent symmetric draws the products of
 * neighboring signs are independent fair coins, and so are the comparisons within disjoint pairs: both counts are
 * exactly binomial.
 */
function isOrdered(sample: Sample): boolean {
  const n = sample.values.length;
  return [sample.values, transpose(sample)].some((sequence) => {
    const at = (index: number) => sequence[index] ?? 0;
    const sameSigns = count(n - 1, (index) => at(index) > 0 === at(index + 1) > 0);
    const pairs = Math.floor(n / 2);
    const rising = count(pairs, (pair) => at(2 * pair) < at(2 * pair + 1));
    const growing = count(pairs, (pair) => Math.abs(at(2 * pair)) < Math.abs(at(2 * pair + 1)));
    return !isFair(sameSigns, n - 1) || !isFair(rising, pairs) || !isFair(growing, pairs);
  });
}

/** Whether so many heads may come up in `tosses` of a fair coin. */
export function isFair(heads: number, tosses: number): boolean {
  return tosses === 0 || isWithin(heads / tosses, boundShare(tosses, { low: 0.5, high: 0.5 }));
}

/** For how many of 0 … length − 1 a test holds. */
export function count(length: number, test: (index: number) => boolean): number {
  let found = 0;
  for (let index = 0; index < length; index += 1) if (test(index)) found += 1;
  return found;
}

function transpose({ values, rows, columns }: Sample): number[] {
  const transposed: number[] = [];
  for (let column = 0; column < columns; column += 1) {
    for (let row = 0; row < rows; row += 1) transposed.push(values[row * columns + column] ?? 0);
  }
  return transposed;
}
