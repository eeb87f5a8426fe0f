/**
 * A number as tables show it: whole numbers as they are, others to six significant digits, very large and very small
 * ones in exponential form. The same in both languages: it is code, not prose.
 */
export function formatNumber(value: number): string {
  // −0 equals 0, and would only make a reader wonder.
  if (value === 0) return '0';
  if (!Number.isFinite(value) || (Number.isInteger(value) && Math.abs(value) < 1e9)) return String(value);
  const size = Math.abs(value);
  if (size >= 1e7 || size < 1e-4) return value.toExponential(4).replace(/\.?0+e/, 'e');
  return String(Number(value.toPrecision(6)));
}

/** A shape as code writes it: `[2, 3]`, `[]` for a scalar. */
export function formatShape(shape: readonly number[]): string {
  return `[${shape.join(', ')}]`;
}
