import { result } from '../../exercise/define-exercise';
import type { SandboxJob, SandboxPool } from '../../sandbox/server/types';

/** What the yardstick takes where nothing else runs. Time limits are meant for such a machine. */
export const YARDSTICK_MS = 500;

/** Plain arithmetic: slow or shared cores delay it as much as they delay a training. */
const YARDSTICK: SandboxJob = {
  source: `export function yardstick(steps) {
    const state = new Float64Array(4096).fill(1);
    for (let step = 1; step <= steps; step++)
      for (let i = 1; i < state.length; i++) state[i] = Math.sqrt(state[i] * state[i - 1] + 1 / (i + step));
    return state[4095];
  }`,
  entry: 'yardstick',
  result: result.number(),
  forbidden: [],
  runtime: 'core',
  limits: { timeMs: 60_000, memoryBytes: 1024 ** 3, outputBytes: 1024 ** 2 },
  cases: [{ id: 'yardstick', visible: false, args: [14_000] }],
};

/**
 * How many times longer than on an idle machine work takes here at this moment, at least 1. A time measured beside it, divided by
 * it, says something of the exercise and not of what else the machine does. Undefined if it could not be measured.
 */
export async function measureSlowness(pool: SandboxPool): Promise<number | undefined> {
  const run = await pool.run(YARDSTICK).catch(() => undefined);
  const one = run?.cases[0];
  return one?.kind === 'returned' ? Math.max(1, one.durationMs / YARDSTICK_MS) : undefined;
}
