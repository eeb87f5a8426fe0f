import type { SandboxJob } from '../../lib/sandbox/server/types';

/** A submission that never ends. Kept apart from the test runner, which a process to be killed does not have. */
export function toSpin(timeMs: number): SandboxJob {
  return {
    source: 'export function attack() { for (;;); }',
    entry: 'attack',
    result: { kind: 'number' },
    forbidden: [],
    runtime: 'core',
    limits: { timeMs, memoryBytes: 1024 ** 3, outputBytes: 1024 ** 2 },
    cases: [{ id: 'case-0', visible: true, args: [] }],
  };
}
