import { beforeEach, describe, expect, it } from 'vitest';
import type { LayerSwitch } from '@/lib/sandbox/server/host/host-messages';
import { GIB, MIB, toAttack, toEntry, useBuilds } from './pools';
import { listSandboxes, readLimits, watchPeak } from './processes';

/** The kernel's limits by themselves: memory and processor time, each with the limit and without it. */
const builds = useBuilds();
beforeEach((context) => builds.skipWithout(context, ['rlimit-data', 'rlimit-cpu']));

describe('memory', () => {
  /** Bounded, so that the machine survives the case without the limit. */
  const bomb = toEntry(`
    const parts = [];
    for (let i = 0; i < 24; i += 1) parts.push(new Uint8Array(64 * 1024 ** 2).fill(1));
    return parts.length;`);

  it('is bounded by RLIMIT_DATA alone', async () => {
    const pool = await builds.open('lock-down');
    const { result, peakBytes } = await watchPeak(() => pool.run(toAttack(bomb)));

    expect(result.end).toBe('memory');
    expect(peakBytes).toBeLessThan(GIB);
  });

  it.each([
    ['SharedArrayBuffers', 'new Uint8Array(new SharedArrayBuffer(2 ** 26)).fill(1)'],
    ['WASM memory', 'new Uint8Array(new WebAssembly.Memory({ initial: 1024 }).buffer).fill(1)'],
  ])('is bounded for %s too, which the language withholds', async (_, part) => {
    const pool = await builds.open('lock-down');
    const source = toEntry(`const parts = []; for (;;) parts.push(${part});`);
    const { result, peakBytes } = await watchPeak(() => pool.run(toAttack(source)));

    expect(result.end === 'memory' || result.cases[0]?.kind === 'threw').toBe(true);
    expect(Math.max(peakBytes, result.peakBytes ?? 0)).toBeGreaterThan(128 * MIB);
    expect(peakBytes).toBeLessThan(GIB);
  });

  it('is bounded for workers too, which the language withholds', async () => {
    const pool = await builds.open('lock-down');
    const code = 'const a = []; for (;;) a.push(new Uint8Array(2 ** 26).fill(1));';
    const source = toEntry(
      `for (let i = 0; i < 64; i += 1) new Worker('data:text/javascript,${code}', { type: 'module' });
       await new Promise(() => {});`,
    );
    const { result, peakBytes } = await watchPeak(() => pool.run(toAttack(source)));

    expect(result.end).toMatch(/memory|timeout|crashed/);
    expect(peakBytes).toBeLessThan(GIB);
  });

  it('is not without it', async () => {
    const pool = await builds.open('rlimit-data');
    const { result, peakBytes } = await watchPeak(() => pool.run(toAttack(bomb, { timeMs: 15_000 })));

    expect(result.cases).toMatchObject([{ kind: 'returned', claim: { kind: 'number', value: 24 } }]);
    expect(Math.max(peakBytes, result.peakBytes ?? 0)).toBeGreaterThan(1.25 * GIB);
  });
});

describe('processor time', () => {
  const limitOf = async (without: readonly LayerSwitch[]) => {
    const before = new Set(listSandboxes(process.pid));
    const pool = await builds.open(...without);
    await pool.ready();
    const running = pool.run(toAttack(toEntry('for (;;);'), { timeMs: 500 }));
    const [pid] = listSandboxes(process.pid).filter((each) => !before.has(each));
    const limit = pid === undefined ? undefined : readLimits(pid).get('Max cpu time');
    await running;
    // Its successor must not be taken for a sandbox of the next pool.
    await builds.close();
    return limit;
  };

  // Its 120 seconds would be too long to wait for.
  it('is bounded by the kernel, and not without RLIMIT_CPU', async () => {
    expect(await limitOf(['pdeathsig'])).toBe('120');
    expect(await limitOf(['rlimit-cpu'])).toBe('unlimited');
  });
});
