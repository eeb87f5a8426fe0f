/** One figure of `npm run bench`, always beside a baseline taken in the same run. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: { readonly name: string; readonly value: number; readonly unit: string };
  /** value / baseline.value for rates, baseline.value / value for durations and sizes: more is better. */
  readonly ratio: number;
  readonly target: string;
  readonly met: boolean;
  readonly details?: Readonly<Record<string, number | string>>;
}

/** The middle value; the mean of the two middle ones for an even count. Throws RangeError on none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The `q`-quantile by linear interpolation between order statistics. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * q;
  const low = sorted[Math.floor(position)];
  const high = sorted[Math.ceil(position)];
  if (low === undefined || high === undefined) throw new RangeError('quantile: no values');
  return low + (high - low) * (position - Math.floor(position));
}
