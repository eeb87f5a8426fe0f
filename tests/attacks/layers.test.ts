import { spawn, type ChildProcess } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { denoArguments, denoEnvironment, findDeno } from '@/lib/sandbox/server/deno-command';
import type { LayerSwitch } from '@/lib/sandbox/server/host/host-messages';
import { printed, toAttack, toProbe, useBuilds } from './pools';
import { eventually } from './processes';

/**
 * Each layer by itself. What a layer alone stops must fail with it and succeed without it and those above: else
 * the test proves nothing of the layer.
 */
const builds = useBuilds();
const attempt = async (source: string, without: readonly LayerSwitch[]) =>
  printed(await (await builds.open(...without)).run(toAttack(source, { timeMs: 10_000 })));

/** An attacker who has broken out of the language and of Deno. */
const BROKEN: readonly LayerSwitch[] = ['lock-down', 'deno-permissions', 'bubblewrap'];

beforeEach((context) => builds.skipWithout(context, ['landlock', 'seccomp', 'rlimit-fsize']));

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'attack-'));
});
afterAll(() => rm(scratch, { recursive: true }));

describe('reading a file', () => {
  const read = toProbe(`Deno.readTextFileSync('/etc/passwd').slice(0, 5)`);

  it('fails for want of the Deno global', async () => {
    expect(await attempt(read, [])).toMatch(/stopped: ReferenceError/);
  });

  it('fails by Deno alone', async () => {
    expect(await attempt(read, ['lock-down', 'landlock', 'seccomp'])).toMatch(/stopped: NotCapable/);
  });

  it('fails by Landlock alone', async () => {
    expect(await attempt(read, [...BROKEN, 'seccomp'])).toMatch(/stopped: .*os error 13/);
  });

  it('fails by bubblewrap alone', async (context) => {
    await builds.skipWithout(context, ['bubblewrap']);
    const without: readonly LayerSwitch[] = ['lock-down', 'deno-permissions', 'landlock', 'seccomp'];

    expect(await attempt(read, without)).toMatch(/stopped: /);
  });

  it('succeeds without both', async () => {
    expect(await attempt(read, [...BROKEN, 'landlock'])).toBe('found: root:');
  });
});

describe('writing a file', () => {
  const write = (name: string) =>
    toProbe(`Deno.writeTextFileSync(${JSON.stringify(join(scratch, name))}, 'left behind')`);

  it('fails by Landlock alone, which leaves no empty file either', async () => {
    expect(await attempt(write('a'), [...BROKEN, 'rlimit-fsize'])).toMatch(/stopped: .*os error 13/);
    expect(existsSync(join(scratch, 'a'))).toBe(false);
  });

  it('fails by RLIMIT_FSIZE alone', async () => {
    const run = await (await builds.open(...BROKEN, 'landlock')).run(toAttack(write('b')));

    expect(printed(run)).not.toContain('found');
    expect(await readFile(join(scratch, 'b'), 'utf8')).toBe('');
  });

  it('succeeds without both', async () => {
    expect(await attempt(write('c'), [...BROKEN, 'landlock', 'rlimit-fsize'])).toBe('found: undefined');
    expect(await readFile(join(scratch, 'c'), 'utf8')).toBe('left behind');
  });
});

describe('the network', () => {
  let server: Server;
  let port: number;
  let connections = 0;
  beforeAll(async () => {
    server = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = portOf(server.address());
  });
  afterAll(() => server.close());

  const connect = () =>
    toProbe(`Deno.connect({ hostname: '127.0.0.1', port: ${port} }).then((c) => (c.close(), 'connected'))`);
  const send = (target: number) =>
    toProbe(`Promise.race([
      Deno.resolveDns('example.org', 'A', { nameServer: { ipAddr: '127.0.0.1', port: ${target} } }),
      new Promise((resolve) => setTimeout(resolve, 1500)),
    ])`);

  it.each<[string, readonly LayerSwitch[]]>([
    ['Deno', ['lock-down', 'landlock', 'seccomp']],
    ['Landlock', [...BROKEN, 'seccomp']],
    ['seccomp', [...BROKEN, 'landlock']],
  ])('cannot be reached by TCP for %s alone', async (_, without) => {
    const before = connections;

    expect(await attempt(connect(), without)).toMatch(/^stopped: /);
    expect(connections).toBe(before);
  });

  it('is reached by TCP without the three', async () => {
    expect(await attempt(connect(), [...BROKEN, 'landlock', 'seccomp'])).toBe('found: connected');
    expect(await eventually(() => connections > 0, 60_000)).toBe(true);
  });

  it('cannot be reached by UDP for seccomp, which Landlock does not cover', async () => {
    const packets: string[] = [];
    const socket = createSocket('udp4', (packet) => packets.push(packet.toString('latin1')));
    await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));

    await attempt(send(socket.address().port), BROKEN);
    const withIt = packets.length;
    await attempt(send(socket.address().port), [...BROKEN, 'seccomp']);
    const withoutIt = packets.splice(0);
    socket.close();

    expect(withIt).toBe(0);
    expect(withoutIt[0]).toContain('example');
  });
});

describe('other processes', () => {
  let victim: ChildProcess;
  beforeAll(() => {
    victim = spawn('sleep', ['300']);
  });
  afterAll(() => void victim.kill('SIGKILL'));
  const kill = () => toProbe(`Deno.kill(${victim.pid}, 'SIGKILL')`);
  const start = toProbe(`new Deno.Command('/bin/cat', { args: ['/etc/passwd'] }).outputSync().success`);

  it('cannot be killed for Deno alone', async () => {
    expect(await attempt(kill(), ['lock-down', 'landlock', 'seccomp'])).toMatch(/stopped: NotCapable/);
  });

  it('cannot be killed for Landlock alone', async () => {
    expect(await attempt(kill(), [...BROKEN, 'seccomp'])).toMatch(/stopped: .*EPERM/);
    expect(victim.signalCode).toBeNull();
  });

  it('can be killed without both', async () => {
    expect(await attempt(kill(), [...BROKEN, 'landlock'])).toBe('found: undefined');
    expect(await eventually(() => victim.signalCode === 'SIGKILL', 60_000)).toBe(true);
  });

  it('cannot be started for Deno alone', async () => {
    expect(await attempt(start, ['lock-down', 'landlock', 'seccomp'])).toMatch(/stopped: NotCapable/);
  });

  it('cannot be started for Landlock alone', async () => {
    expect(await attempt(start, [...BROKEN, 'seccomp'])).toMatch(/stopped: .*os error 13/);
  });

  it('can be started without both', async () => {
    expect(await attempt(start, [...BROKEN, 'landlock'])).toBe('found: true');
  });
});

describe('storage of Deno', () => {
  const store = toProbe(`localStorage.setItem('attack', 'for the next')`);
  const load = toProbe(`localStorage.getItem('attack')`);
  const clear = toProbe(`localStorage.removeItem('attack')`);
  const others: readonly LayerSwitch[] = ['lock-down', 'bubblewrap', 'landlock', 'rlimit-fsize'];

  it('is shut by DENO_DIR alone', async () => {
    expect(await attempt(store, others)).toMatch(/^stopped: /);
  });

  it('carries messages without it', async () => {
    expect(await attempt(store, [...others, 'deno-dir'])).toBe('found: null');
    expect(await attempt(load, [...others, 'deno-dir'])).toBe('found: for the next');
    await attempt(clear, [...others, 'deno-dir']);
    expect(await attempt(load, [...others, 'deno-dir'])).toBe('found: null');
  });
});

describe('code from strings', () => {
  const evaluate = toProbe(`new (async () => {}).constructor('return 42')()`);

  it('is refused by the V8 flag alone', async () => {
    expect(await attempt(evaluate, ['lock-down'])).toMatch(/stopped: EvalError/);
  });

  it('runs without it', async () => {
    expect(await attempt(evaluate, ['lock-down', 'no-eval'])).toContain('42');
  });
});

describe('remote imports', () => {
  /** Starts Deno as a sandbox is started, but with a proxy to see whom it calls; student code has no loader. */
  async function importRemote(without: readonly LayerSwitch[]): Promise<string> {
    let seen = '';
    const proxy = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (chunk) => {
        seen += chunk.toString('latin1');
        socket.destroy();
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const main = join(scratch, 'import.mjs');
    await writeFile(main, `await import(['https://deno.land', 'x.ts'].join('/')).catch(() => undefined);`);
    const url = `http://127.0.0.1:${portOf(proxy.address())}`;
    const child = spawn(findDeno(), denoArguments({ main, gpu: false, without }), {
      cwd: '/',
      // A cache that can be written, as it would be found on a machine at large.
      env: { ...denoEnvironment({ gpu: false }), DENO_DIR: join(scratch, 'cache'), HTTPS_PROXY: url },
      stdio: 'ignore',
    });
    await Promise.race([
      new Promise((resolve) => child.once('exit', resolve)),
      eventually(() => seen !== '', 60_000),
    ]);
    child.kill('SIGKILL');
    proxy.close();
    return seen;
  }

  it('stay at home by the import flags alone', async () => {
    expect(await importRemote([])).toBe('');
  });

  it('go out without them, with no permission at all', async () => {
    expect(await importRemote(['deno-import'])).toContain('CONNECT deno.land:443');
  });
});

function portOf(address: ReturnType<Server['address']>): number {
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
