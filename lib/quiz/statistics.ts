/** A figure with its 95 % confidence interval, and how many observations it rests on. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/** The 97.5 % point of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * A proportion with its Wilson interval: $\frac{\hat p + z^2/2n \pm z\sqrt{\hat p(1-\hat p)/n + z^2/4n^2}}{1 + z^2/n}$ (Wilson 1927).
 * `successes` may be a sum of fractions: partial credit varies less than right and wrong do, so the interval is then on the
 * safe side. undefined for n = 0.
 */
export function estimateProportion(successes: number, n: number): Estimate | undefined {
  if (n === 0) return undefined;
  const p = successes / n;
  const center = p + Z ** 2 / (2 * n);
  const spread = Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2));
  const scale = 1 + Z ** 2 / n;
  // At 0 and 1 the interval ends there exactly; rounding must not carry it beyond.
  return {
    value: p,
    low: Math.min(p, Math.max(0, (center - spread) / scale)),
    high: Math.max(p, Math.min(1, (center + spread) / scale)),
    n,
  };
}

/**
 * Pearson's correlation with Fisher's interval, $\tanh(\operatorname{artanh} r \pm z/\sqrt{n-3})$ (Fisher 1921). undefined for
 * fewer than five pairs, or where one side does not vary.
 */
export function estimateCorrelation(pairs: readonly (readonly [number, number])[]): Estimate | undefined {
  const n = pairs.length;
  if (n < 5) return undefined;
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / n;
  const [meanX, meanY] = [mean(0), mean(1)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  if (xx < 1e-12 || yy < 1e-12) return undefined;
  const r = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
  const half = Z / Math.sqrt(n - 3);
  // artanh(±1) is infinite, and points on a line in a small sample prove no line: the interval is that of a slightly smaller r.
  const z = Math.atanh(Math.max(-1 + 1 / n, Math.min(1 - 1 / n, r)));
  return { value: r, low: Math.min(r, Math.tanh(z - half)), high: Math.max(r, Math.tanh(z + half)), n };
}

/** The q-quantile (0 … 1) by linear interpolation between order statistics; undefined of nothing. */
export function quantile(values: readonly number[], q: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low === undefined || high === undefined
    ? undefined
    : low + (high - low) * (place - Math.floor(place));
}

/**
 * Which hypotheses to reject so that a share of at most `rate` of the rejections is false (Benjamini & Hochberg 1995).
 * Answers in the order of `pValues`.
 */
export function rejectByFalseDiscoveryRate(pValues: readonly number[], rate: number): boolean[] {
  const sorted = pValues.toSorted((a, b) => a - b);
  const passing = sorted.filter((p, index) => p <= ((index + 1) / sorted.length) * rate);
  const limit = passing.at(-1) ?? -1;
  return pValues.map((p) => p <= limit);
}
