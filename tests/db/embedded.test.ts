import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@/db/embedded';
import { isAlive, listDescendants } from '@/tests/attacks/processes';
import { until } from '@/tests/factories/grading';

let dataDir = '';
const servers: EmbeddedPostgres[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'gradstep-embedded-'));
  await chmod(dataDir, 0o755);
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
  await rm(dataDir, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir });
  servers.push(server);
  return server;
}

async function ask(url: string, statement: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query({ text: statement, rowMode: 'array' }).finally(() => client.end());
  return rows[0]?.[0];
}

/** Another process that runs this; the function and the directory are known to it. */
function runApart(script: string): ChildProcess {
  const module = join(import.meta.dirname, '../../db/embedded');
  const source = `
    import { startEmbeddedPostgres } from '${module}';
    const dataDir = '${dataDir}';
    ${script}`;
  return spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', source],
    { cwd: join(import.meta.dirname, '../..'), stdio: ['pipe', 'pipe', 'ignore'] },
  );
}

describe('the embedded database', () => {
  it('stores UTF-8, listens on loopback only, and keeps its password to itself', async () => {
    const server = await start();

    expect(await ask(server.url, 'show server_encoding')).toBe('UTF8');
    expect(await ask(server.url, "select lower('경사하강법 ÄÖ')")).toBe('경사하강법 äö');
    expect(await ask(server.url, 'show listen_addresses')).toBe('127.0.0.1');
    expect(await ask(server.url, 'show unix_socket_directories')).toBe('');
    expect((await stat(join(dataDir, 'postgres-password'))).mode & 0o777).toBe(0o600);
    expect(new URL(server.url).password).toHaveLength(32);
    await expect(ask(server.url.replace(/:[^:@/]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
  });

  it('finds its data and its address again after a clean stop, in less than half of the time', async () => {
    const firstBegun = performance.now();
    const first = await start();
    const makingMs = performance.now() - firstBegun;
    await ask(first.url, 'create table kept (n int)');
    await first.stop();

    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const begun = performance.now();
      const again = await start();
      times.push(performance.now() - begun);
      expect(again.url).toBe(first.url);
      expect(await ask(again.url, 'select count(*)::int from kept')).toBe(0);
      await again.stop();
    }

    // The fastest: the others tell what else the machine did.
    expect(Math.min(...times)).toBeLessThan(makingMs / 2);
  });

  it('is started again when it is killed, with everything that was committed', async () => {
    const server = await start();
    await ask(server.url, 'create table kept as select 7 as n');
    const reasons: string[] = [];
    server.onExit((reason) => reasons.push(reason));

    process.kill(server.pid!, 'SIGKILL');

    await until(async () => (await ask(server.url, 'select n from kept').catch(() => undefined)) === 7);
    expect(reasons).toEqual(['SIGKILL']);
  });

  it.each([0, 60, 120, 250])(
    'leaves no server behind when it is stopped %d ms after it was killed',
    async (afterMs) => {
      const server = await start();
      process.kill(server.pid!, 'SIGKILL');
      await wait(afterMs);

      await server.stop();

      // Long enough for a server that nobody waited for to come up, and to go again.
      for (const end = performance.now() + 500; performance.now() < end; await wait(5))
        await expect(ask(server.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
    },
  );

  it('starts after its first start was killed in the middle', async () => {
    const child = runApart(`await startEmbeddedPostgres({ dataDir });`);
    const ended = once(child, 'exit');
    await until(async () => {
      const names = await readdir(dataDir, { recursive: true }).catch(() => []);
      return names.some((name) => name.endsWith('PG_VERSION'));
    });
    // With initdb, which is a child of its own process group.
    for (const { pid } of listDescendants(child.pid!)) process.kill(pid, 'SIGKILL');
    child.kill('SIGKILL');
    await ended;

    const server = await start();

    expect(await ask(server.url, 'select 1')).toBe(1);
  });

  it.each(['process.exit(1);', 'await Promise.reject(new Error("a fault of the process"));'])(
    'ends with its process: %s',
    async (ending) => {
      const child = runApart(
        `const { pid } = await startEmbeddedPostgres({ dataDir }); console.log(pid); ${ending}`,
      );
      const [printed] = await once(child.stdout!, 'data');
      const pid = Number(String(printed));

      await until(() => !isAlive(pid));

      expect(pid).toBeGreaterThan(0);
    },
  );

  it('takes over from a supervisor that was killed', async () => {
    const child = runApart(`
      await startEmbeddedPostgres({ dataDir });
      process.kill(process.pid, 'SIGKILL');`);
    const [, signal] = await once(child, 'exit');
    const orphan = Number((await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0]);

    const server = await start();

    expect(signal).toBe('SIGKILL');
    expect(server.pid).not.toBe(orphan);
    expect(await ask(server.url, 'select 1')).toBe(1);
  });

  it('does not take over from a supervisor that lives', async () => {
    const child = runApart(`
      const server = await startEmbeddedPostgres({ dataDir });
      process.stdin.on('end', () => void server.stop()).resume();
      console.log('ready');`);
    await once(child.stdout!, 'data');

    const second = startEmbeddedPostgres({ dataDir });

    await expect(second).rejects.toThrow(/Another process runs the database/);
    const ended = once(child, 'exit');
    child.stdin!.end();
    await ended;
  });

  it.each([
    ['a stale pid file of a process that is gone', '999999'],
    ['a stale pid file whose number is now another program', String(process.pid)],
  ])('starts in spite of %s', async (_title, pid) => {
    const first = await start();
    const pidFile = join(dataDir, 'postgres/postmaster.pid');
    const lines = (await readFile(pidFile, 'utf8')).split('\n');
    await first.stop();
    await import('node:fs/promises').then(({ writeFile }) =>
      writeFile(pidFile, [pid, ...lines.slice(1)].join('\n')),
    );

    const second = await start();

    expect(await ask(second.url, 'select 1')).toBe(1);
  });
});
