/**
 * Bounds that a right answer crosses with a known, tiny probability. All are inequalities that hold for every sample
 * size, not approximations, because the far tails of approximations are what would reject right answers.
 */

/** The probability with which a right answer crosses one side of one bound. */
const ALPHA = 1e-9;
const LOG_ALPHA = Math.log(1 / ALPHA);

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const isWithin = (value: number, { low, high }: Interval) => value >= low && value <= high;

/**
 * Where the mean square of `n` independent N(0, 1) lies. Laurent & Massart (2000), Lemma 1, for χ² with n degrees of
 * freedom: P(χ² ≥ n + 2√(nt) + 2t) ≤ e^−t and P(χ² ≤ n − 2√(nt)) ≤ e^−t.
 */
export function boundMeanSquare(n: number): Interval {
  const root = 2 * Math.sqrt(LOG_ALPHA / n);
  return { low: 1 - root, high: 1 + root + (2 * LOG_ALPHA) / n };
}

/** Where the mean of `n` independent N(0, 1) lies: it is N(0, 1/n), and P(|Z| > 6) = 2.0e-9. */
export function boundMean(n: number): Interval {
  const reach = 6 / Math.sqrt(n);
  return { low: -reach, high: reach };
}

/**
 * Where the share of successes in `n` independent trials lies if the chance of one is somewhere in `chance`.
 * Chernoff: P(share ≥ q) ≤ exp(−n·KL(q‖p)) for q > p, and likewise below.
 */
export function boundShare(n: number, chance: Interval): Interval {
  return { low: solve(n, chance.low, 0), high: solve(n, chance.high, 1) };
}

/** Between the chance p and the end (0 or 1), where n·KL(q‖p) reaches log(1/α); the end itself where it never does. */
function solve(n: number, p: number, end: 0 | 1): number {
  if (n * divergence(end, p) < LOG_ALPHA) return end;
  let [inside, outside] = [p, Number(end)];
  for (let round = 0; round < 60; round += 1) {
    const middle = (inside + outside) / 2;
    if (n * divergence(middle, p) < LOG_ALPHA) inside = middle;
    else outside = middle;
  }
  return outside;
}

/** KL(q‖p) of two Bernoulli distributions. */
function divergence(q: number, p: number): number {
  const term = (a: number, b: number) => (a === 0 ? 0 : a * Math.log(a / b));
  return term(q, p) + term(1 - q, 1 - p);
}

/**
 * How far the empirical distribution of `n` draws strays from the true one. Dvoretzky–Kiefer–Wolfowitz with Massart's
 * constant: P(sup|F_n − F| > ε) ≤ 2·exp(−2nε²).
 */
export function boundDistance(n: number): number {
  return Math.sqrt(Math.log(2 / ALPHA) / (2 * n));
}

/** Φ(z), by Abramowitz & Stegun 26.2.17; the error is below 7.5e-8. */
export function normalCdf(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const polynomial =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const upper = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
  return z >= 0 ? 1 - upper : upper;
}
