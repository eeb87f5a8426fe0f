const MIN_LIMIT_MS = 20_000;

/**
 * How long a run in the browser may take: generous beside the server's limit, since phones are slow and graphics cards
 * compile each operation once.
 */
export function toRunLimit(timeLimitMs: number): number {
  return Math.max(MIN_LIMIT_MS, 4 * timeLimitMs);
}
