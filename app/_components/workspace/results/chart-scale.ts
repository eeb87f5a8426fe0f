/** Round numbers for an axis. */
export interface AxisScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/**
 * A scale over the finite ones of some values, with about `count` ticks at 1, 2 or 5 times a power of ten
 * (Heckbert, "Nice numbers for graph labels", Graphics Gems, 1990).
 */
export function toAxisScale(values: Iterable<number>, count: number): AxisScale {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) [low, high] = [0, 1];
  if (low === high) {
    const around = low === 0 ? 1 : Math.abs(low) / 2;
    [low, high] = [low - around, high + around];
  }
  const step = toNiceStep((high - low) / Math.max(1, count - 1));
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  // Multiplying and rounding by the step's digits keeps 0.30000000000000004 off the axis.
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    digits <= 20 ? Number(((first + index) * step).toFixed(digits)) : (first + index) * step,
  );
  return { low: first * step, high: last * step, ticks };
}

function toNiceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const fraction = rough / power;
  const nice = fraction < 1.5 ? 1 : fraction < 3.5 ? 2 : fraction < 7.5 ? 5 : 10;
  return nice * power;
}
