import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LayerSwitch } from '@/lib/sandbox/server/host/host-messages';
import { createSandboxPool } from '@/lib/sandbox/server/sandbox-pool';
import { toAttack, toEntry, useBuilds } from './pools';
import { eventually, isAlive, listDescendants, listHosts, listSandboxes, readTicks } from './processes';
import { toSpin } from './spin';

const builds = useBuilds();
const GRADER = fileURLToPath(new URL('grader-process.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** A second of processor time. */
const SPIN_TICKS = 100;

beforeEach((context) => builds.skipWithout(context, ['pdeathsig', 'landlock']));

describe('a sandbox host that is killed', () => {
  /** Kills a host under a spinning submission; returns the sandboxes it had. */
  async function killHost(without: readonly LayerSwitch[]): Promise<number[]> {
    await builds.close();
    const before = new Set([...listHosts(process.pid), ...listSandboxes(process.pid)]);
    const pool = await builds.open(...without);
    await pool.ready();
    const warm = listSandboxes(process.pid).filter((pid) => !before.has(pid));
    const ticks = new Map(warm.map((pid) => [pid, readTicks(pid)]));
    const lost = pool.run(toSpin(300_000)).catch(String);
    // A warm one takes no time until it has work, and little to begin with it.
    const isSpinning = (pid: number) => readTicks(pid) - (ticks.get(pid) ?? 0) > SPIN_TICKS;
    expect(await eventually(() => warm.some(isSpinning), 60_000)).toBe(true);
    const [host] = listHosts(process.pid).filter((pid) => !before.has(pid));
    const sandboxes = listSandboxes(process.pid).filter((pid) => !before.has(pid));
    if (host === undefined) throw new Error('the pool has not started');
    process.kill(host, 'SIGKILL');
    expect(await lost).toMatch(/SandboxHostError/);
    return sandboxes;
  }

  it('leaves no sandbox behind, and the pool starts another', async () => {
    const sandboxes = await killHost([]);

    expect(sandboxes.length).toBeGreaterThan(0);
    expect(await eventually(() => !sandboxes.some(isAlive), 2_000)).toBe(true);
    const pool = await builds.open();
    expect(await pool.run(toAttack(toEntry('return 42;')))).toMatchObject({
      end: 'finished',
      cases: [{ kind: 'returned', claim: { kind: 'number', value: 42 } }],
    });
  });

  it('leaves one that spins without the death signal', async () => {
    const sandboxes = await killHost(['pdeathsig', 'bubblewrap']);
    // Those that wait for work end when their pipe does, sooner or later.
    await eventually(() => sandboxes.filter(isAlive).length <= 1, 60_000);
    await new Promise((resolve) => setTimeout(resolve, 1_000));

    const left = sandboxes.filter(isAlive);
    for (const pid of left) process.kill(pid, 'SIGKILL');
    expect(left).toHaveLength(1);
  });
});

describe('a pool that is closed while its host is started again', () => {
  it('starts none', async () => {
    await builds.close();
    const before = new Set(listHosts(process.pid));
    const pool = await builds.open();
    const lost = pool.run(toSpin(300_000)).catch(String);
    const [host] = listHosts(process.pid).filter((pid) => !before.has(pid));
    process.kill(host!, 'SIGKILL');
    expect(await lost).toMatch(/SandboxHostError/);

    await builds.close();

    const isStarted = () => listHosts(process.pid).some((pid) => !before.has(pid));
    expect(await eventually(isStarted, 1_000)).toBe(false);
    await expect(pool.run(toAttack(toEntry('return 42;')))).rejects.toThrow(/closed/);
  });
});

describe('a warm sandbox that dies while nobody uses it', () => {
  it('is not handed out', async () => {
    await builds.close();
    const before = new Set(listSandboxes(process.pid));
    const pool = await builds.open();
    await pool.ready();
    const idle = listSandboxes(process.pid).filter((pid) => !before.has(pid));
    for (const pid of idle) process.kill(pid, 'SIGKILL');
    expect(await eventually(() => !idle.some((pid) => existsSync(`/proc/${pid}`)), 60_000)).toBe(true);
    // The host has taken notice of their deaths, and hears that their pipes are closed.
    await new Promise((resolve) => setTimeout(resolve, 200));

    const run = await pool.run(toAttack(toEntry('return 42;')));

    expect(idle.length).toBeGreaterThan(0);
    expect(run).toMatchObject({ end: 'finished', cases: [{ kind: 'returned' }] });
  });
});

describe('a grader that is killed', () => {
  it('leaves no sandbox and no host behind', async () => {
    const grader = spawn(process.execPath, ['--import', 'tsx', GRADER, builds.folder()], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => grader.stdout.once('data', resolve));
    const { pid } = grader;
    if (pid === undefined) throw new Error('the grader has not started');
    const below = listDescendants(pid).map((each) => each.pid);
    const sandboxes = listSandboxes(pid);

    grader.kill('SIGKILL');

    expect(sandboxes.length).toBeGreaterThan(0);
    expect(await eventually(() => !below.some(isAlive), 2_000)).toBe(true);
  });
});

describe('strict mode', () => {
  const start = (...without: readonly LayerSwitch[]) =>
    createSandboxPool({
      backend: 'wasm',
      mode: 'strict',
      warm: 0,
      buildDir: builds.folder(),
      dangerouslyWithout: without,
    });

  it('refuses to start without Landlock and bubblewrap', async () => {
    const hosts = listHosts(process.pid).length;

    await expect(start('landlock', 'bubblewrap')).rejects.toThrow(/neither bubblewrap nor Landlock/);
    expect(await eventually(() => listHosts(process.pid).length <= hosts, 2_000)).toBe(true);
  });

  it('starts with Landlock', async () => {
    const pool = await start();

    expect(pool.describe().layers).toContain('landlock');
    await pool.close();
  });
});
