import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildRunnerBundles } from '@/lib/sandbox/server/build-runner';
import type { LayerSwitch } from '@/lib/sandbox/server/host/host-messages';
import { createSandboxPool } from '@/lib/sandbox/server/sandbox-pool';
import type { SandboxJob, SandboxPool, SandboxRun } from '@/lib/sandbox/server/types';
import { afterAll, beforeAll, type TestContext } from 'vitest';

export const MIB = 1024 ** 2;
export const GIB = 1024 ** 3;

interface Builds {
  readonly folder: () => string;
  /** A pool without these layers, closed after the tests; one for each set of layers. */
  readonly open: (...without: readonly LayerSwitch[]) => Promise<SandboxPool>;
  /** Closes every pool; the next one asked for is new. */
  readonly close: () => Promise<void>;
  /** Skips a test, saying so, on a machine that lacks a layer which the test is about. */
  readonly skipWithout: (context: TestContext, layers: readonly LayerSwitch[]) => Promise<void>;
}

/** Builds the runner once for a file of tests and opens pools on it. */
export function useBuilds(): Builds {
  let folder = '';
  const pools = new Map<string, Promise<SandboxPool>>();
  const close = async (): Promise<void> => {
    for (const pool of pools.values()) await (await pool).close();
    pools.clear();
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
    await buildRunnerBundles(folder);
  }, 180_000);
  afterAll(async () => {
    await close();
    await rm(folder, { recursive: true });
  });
  const open = (...without: readonly LayerSwitch[]): Promise<SandboxPool> => {
    const key = without.toSorted().join();
    const pool = pools.get(key) ?? openPool(folder, without);
    pools.set(key, pool);
    return pool;
  };
  return {
    folder: () => folder,
    open,
    close,
    async skipWithout(context, layers) {
      const { missing } = (await open()).describe();
      const lacking = layers.filter((layer) => missing.includes(layer));
      if (lacking.length === 0) return;
      process.stderr.write(`skipped, for want of ${lacking.join(', ')}: ${context.task.name}\n`);
      context.skip();
    },
  };
}

async function openPool(buildDir: string, without: readonly LayerSwitch[]): Promise<SandboxPool> {
  return createSandboxPool({
    backend: 'wasm',
    mode: 'auto',
    warm: 1,
    buildDir,
    dangerouslyWithout: without,
  });
}

export interface JobOptions {
  readonly timeMs?: number;
  readonly memoryBytes?: number;
  /** Arguments of each case; the first is visible. Default: one case with none. */
  readonly cases?: readonly (readonly number[])[];
}

/** A job whose entry is `attack` and whose result is a number. What it finds out it prints. */
export function toAttack(source: string, options: JobOptions = {}): SandboxJob {
  const { timeMs = 5_000, memoryBytes = GIB, cases = [[]] } = options;
  return {
    source,
    entry: 'attack',
    result: { kind: 'number' },
    forbidden: [],
    runtime: 'core',
    limits: { timeMs, memoryBytes, outputBytes: MIB },
    cases: cases.map((args, index) => ({ id: `case-${index}`, visible: index === 0, args })),
  };
}

/** An `attack` of this body, which may await. */
export function toEntry(body: string): string {
  return `export async function attack(argument: any) {\n${body}\n}`;
}

/** An attack that prints what an expression gives, or how it fails. */
export function toProbe(expression: string): string {
  return toEntry(`
    try {
      console.log('found: ' + String(await (${expression})));
      return 1;
    } catch (error) {
      console.log('stopped: ' + String(error));
      return 0;
    }`);
}

export function printed(run: SandboxRun): string {
  return run.console.map(({ text }) => text).join('\n');
}
