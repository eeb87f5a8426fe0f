import { createSocket, type Socket } from 'node:dgram';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SandboxPool } from '@/lib/sandbox/server/types';
import { useEngine } from './engine';
import { printed, toAttack, toEntry, useBuilds } from './pools';

/** Roads out of the sandbox: the network, files, other processes, the next submission (A13, A23, A24). */
const engine = useEngine();
const builds = useBuilds();
afterEach(async () => {
  await builds.close();
  await engine.expectUnharmed();
});

/** The sandbox as it is, and one whose language hides nothing: then Deno and the kernel must hold. */
const SANDBOXES: readonly (readonly [string, () => SandboxPool | Promise<SandboxPool>, RegExp])[] = [
  ['as students get it', () => engine.pool(), /^nothing$/],
  // What Deno tells a program of itself needs no permission; students have no Deno to ask.
  [
    'with all of its globals',
    () => builds.open('lock-down'),
    /^Deno, (?:its module|itself|users|where): found /,
  ],
];

/** Tries each expression in a submission of its own; one line each of what came of it. */
async function take(
  pool: SandboxPool | Promise<SandboxPool>,
  roads: Readonly<Record<string, string>>,
): Promise<string[]> {
  const lines: string[] = [];
  for (const [name, expression] of Object.entries(roads)) {
    const run = await (await pool).run(toAttack(toRoad(expression)));
    // One that cost the attacker the sandbox has led nowhere.
    lines.push(`${name}: ${run.console.length === 0 ? `stopped with ${run.end}` : printed(run)}`);
  }
  return lines;
}

function toRoad(expression: string): string {
  return toEntry(`
    const late = new Promise((resolve) => setTimeout(resolve, 400, 'nothing'));
    try {
      console.log('found ' + String(await Promise.race([(async () => ${expression})(), late])));
    } catch (error) {
      console.log('stopped ' + String(error));
    }
    return 1;`);
}

/** Roads whose end is neither an error nor empty. */
const open = (lines: readonly string[]): string[] =>
  lines.filter((line) => !/: (?:stopped |found (?:nothing|undefined|null|false|)$)/.test(line));

describe('the network (A23)', () => {
  let tcp: Server;
  let udp: Socket;
  const seen: string[] = [];
  const ports = { tcp: 0, udp: 0 };
  beforeAll(async () => {
    tcp = createServer((socket) => {
      seen.push('a connection');
      socket.on('error', () => undefined);
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi');
    });
    udp = createSocket('udp4', (packet) => seen.push(`a packet of ${packet.length} bytes`));
    await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
    await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
    const address = tcp.address();
    ports.tcp = typeof address === 'object' && address !== null ? address.port : 0;
    ports.udp = udp.address().port;
  });
  afterAll(() => {
    tcp.close();
    udp.close();
  });

  const roads = (): Record<string, string> => {
    const url = `127.0.0.1:${ports.tcp}`;
    const module = (name: string): string => `process.getBuiltinModule('${name}')`;
    return {
      fetch: `(await fetch('http://${url}/')).status`,
      'fetch, https': `(await fetch('https://${url}/')).status`,
      beacon: `navigator.sendBeacon('http://${url}/', 'x')`,
      request: `new XMLHttpRequest().open('GET', 'http://${url}/')`,
      WebSocket: `new Promise((yes, no) => { const s = new WebSocket('ws://${url}/'); s.onopen = () => yes('open'); s.onerror = no; })`,
      WebSocketStream: `(await new WebSocketStream('ws://${url}/').opened).protocol`,
      EventSource: `new Promise((yes, no) => { const s = new EventSource('http://${url}/'); s.onopen = () => yes('open'); s.onerror = no; })`,
      WebTransport: `(await new WebTransport('https://${url}/').ready, 'open')`,
      importScripts: `importScripts('http://${url}/x.js')`,
      worker: `new Promise((_, no) => { new Worker('http://${url}/w.js', { type: 'module' }).onerror = no; })`,
      'worker that fetches': `new Promise((_, no) => { new Worker("data:text/javascript,fetch('http://${url}/')", { type: 'module' }).onerror = no; })`,
      'Deno, TCP': `(await Deno.connect({ hostname: '127.0.0.1', port: ${ports.tcp} }), 'open')`,
      'Deno, TLS': `(await Deno.connectTls({ hostname: '127.0.0.1', port: ${ports.tcp} }), 'open')`,
      'Deno, listening': `Deno.listen({ port: 0 }).addr.port`,
      'Deno, serving': `Deno.serve({ port: 0 }, () => new Response('x')).addr.port`,
      'Deno, UDP': `Deno.listenDatagram({ port: 0, transport: 'udp' }).addr.port`,
      'Deno, a Unix socket': `(await Deno.connect({ transport: 'unix', path: '/var/run/docker.sock' }), 'open')`,
      'Deno, DNS': `Deno.resolveDns('example.org', 'A', { nameServer: { ipAddr: '127.0.0.1', port: ${ports.udp} } })`,
      'Node, TCP': `new Promise((yes, no) => ${module('node:net')}.connect(${ports.tcp}, '127.0.0.1').on('connect', () => yes('open')).on('error', no))`,
      'Node, HTTP': `new Promise((yes, no) => ${module('node:http')}.get('http://${url}/', () => yes('open')).on('error', no))`,
      'Node, UDP': `new Promise((yes, no) => ${module('node:dgram')}.createSocket('udp4').send('x', ${ports.udp}, '127.0.0.1', (e) => (e ? no(e) : yes('sent'))))`,
      'Node, DNS': `${module('node:dns')}.promises.lookup('example.org')`,
      'Node, listening': `new Promise((yes, no) => ${module('node:net')}.createServer().on('error', no).listen(0, () => yes('open')))`,
      'TF.js': `tf.util.fetch('http://${url}/')`,
      'a model of TF.js': `tf.loadGraphModel('http://${url}/model.json')`,
      'data of TF.js': `tf.data.csv('http://${url}/x.csv').take(1).toArray()`,
    };
  };

  it.each(SANDBOXES)('cannot be reached by any road: %s', async (_, pool) => {
    const lines = await take(pool(), roads());

    expect(open(lines)).toEqual([]);
    expect(seen).toEqual([]);
  });

  it.each(['https://deno.land/std/version.ts', 'npm:lodash', 'jsr:@std/path', 'http://127.0.0.1/x.js'])(
    'cannot be imported from: %s',
    async (specifier) => {
      for (const source of [
        `import x from '${specifier}';\n${toEntry('return x;')}`,
        toEntry(`return (await import('${specifier}')).default;`),
        `export * from '${specifier}';\n${toEntry('return 1;')}`,
      ]) {
        const run = await engine.pool().run(toAttack(source));

        expect(run).toMatchObject({ end: 'refused', cases: [] });
      }
      expect(seen).toEqual([]);
    },
  );

  it('gives no points for the attempt', async () => {
    const source = `export async function gradientStep() {
      await fetch('http://127.0.0.1:${ports.tcp}/');
      return { w0: 0, w1: 0 };
    }`;
    const result = await engine.grade('gradient-step', source);

    expect(result.verdict.status).not.toBe('passed');
    expect(result.verdict.score).toBe(0);
    expect(seen).toEqual([]);
    await engine.expectNothingLeaked('gradient-step', result);
  });
});

describe('files and processes (A13)', () => {
  const REFERENCE = fileURLToPath(
    new URL('../../exercises/07-optimization/gradient-step/reference.ts', import.meta.url),
  );
  const fs = `process.getBuiltinModule('node:fs')`;
  const child = `process.getBuiltinModule('node:child_process')`;
  const roads: Readonly<Record<string, string>> = {
    'Deno, reading': `Deno.readTextFileSync(${JSON.stringify(REFERENCE)})`,
    'Deno, a device': `Deno.readTextFileSync('/proc/self/environ')`,
    'Deno, opening': `Deno.openSync('/etc/passwd')`,
    'Deno, a folder': `[...Deno.readDirSync('/')].length`,
    'Deno, processes': `[...Deno.readDirSync('/proc')].length`,
    'Deno, looking': `Deno.statSync('/etc/passwd').size`,
    'Deno, a link': `Deno.realPathSync('.')`,
    'Deno, where': `Deno.cwd()`,
    'Deno, itself': `Deno.execPath()`,
    'Deno, its module': `Deno.mainModule`,
    'Deno, the environment': `JSON.stringify(Deno.env.toObject())`,
    'Deno, the host': `Deno.hostname()`,
    'Deno, memory': `JSON.stringify(Deno.systemMemoryInfo())`,
    'Deno, users': `Deno.uid()`,
    'Deno, spawning': `new Deno.Command('/bin/sh', { args: ['-c', 'id'] }).outputSync().code`,
    'Deno, killing the parent': `(Deno.kill(Deno.ppid, 'SIGKILL'), 'killed')`,
    'Deno, killing the grader': `(Deno.kill(${process.pid}, 'SIGTERM'), 'killed')`,
    'Deno, foreign functions': `(Deno.dlopen('libc.so.6', {}), 'opened')`,
    'fetch of a file': `(await fetch('file:///etc/passwd')).text()`,
    'Node, reading': `${fs}.readFileSync('/etc/passwd', 'utf8')`,
    'Node, a folder': `${fs}.readdirSync('/').length`,
    'Node, spawning': `${child}.execSync('id').toString()`,
    'Node, killing': `process.kill(process.ppid, 'SIGKILL')`,
    'Node, SQLite': `(new (process.getBuiltinModule('node:sqlite').DatabaseSync)('/tmp/attack.db'), 'opened')`,
    'Node, a report': `process.report.writeReport('/tmp/attack.json')`,
    'Node, a snapshot': `process.getBuiltinModule('node:v8').writeHeapSnapshot('/tmp/attack.heap')`,
    'a worker with rights': `new Promise((yes, no) => { const w = new Worker("data:text/javascript,postMessage(Deno.readTextFileSync('/etc/passwd'))", { type: 'module', deno: { permissions: { read: true } } }); w.onmessage = (m) => yes(m.data); w.onerror = no; })`,
    'asking for rights': `Deno.permissions.requestSync({ name: 'read' }).state === 'granted'`,
  };

  it.each(SANDBOXES)('are out of reach by any road: %s', async (_, pool, told) => {
    const lines = await take(pool(), roads);

    expect(open(lines).filter((line) => !told.test(line))).toEqual([]);
  });
});

describe('what a submission leaves for the next (A24)', () => {
  const NAME = 'attack-left-behind';
  const folders = ['/', tmpdir(), homedir(), process.cwd(), '/dev/shm', '/var/tmp'];
  const toFiles = (action: (path: string) => string) =>
    Object.fromEntries(folders.map((folder) => [folder, action(JSON.stringify(join(folder, NAME)))]));
  const leave: Readonly<Record<string, string>> = {
    localStorage: `localStorage.setItem('${NAME}', 'x')`,
    sessionStorage: `sessionStorage.setItem('${NAME}', 'x')`,
    caches: `(await caches.open('${NAME}')).put('https://a.example/', new Response('x'))`,
    indexedDB: `indexedDB.open('${NAME}')`,
    kv: `(await Deno.openKv()).set(['${NAME}'], 'x')`,
    channel: `new BroadcastChannel('${NAME}').postMessage('x')`,
    global: `void (globalThis['${NAME}'] = 'x')`,
    prototype: `Reflect.set(Object.prototype, '${NAME}', 'x')`,
    environment: `Deno.env.set('${NAME}', 'x')`,
    'environment of Node': `void (process.env['${NAME}'] = 'x')`,
    temporary: `Deno.makeTempFileSync()`,
    ...toFiles((path) => `Deno.writeTextFileSync(${path}, 'x')`),
  };
  const look: Readonly<Record<string, string>> = {
    localStorage: `localStorage.getItem('${NAME}')`,
    sessionStorage: `sessionStorage.getItem('${NAME}')`,
    caches: `(await (await caches.open('${NAME}')).match('https://a.example/'))?.text()`,
    kv: `(await (await Deno.openKv()).get(['${NAME}'])).value`,
    channel: `new Promise((yes) => { new BroadcastChannel('${NAME}').onmessage = () => yes('heard'); })`,
    global: `globalThis['${NAME}']`,
    prototype: `({})['${NAME}']`,
    environment: `Deno.env.get('${NAME}')`,
    'environment of Node': `process.env['${NAME}']`,
    ...toFiles((path) => `Deno.readTextFileSync(${path})`),
  };

  it.each(SANDBOXES)('is nothing: %s', async (_, pool) => {
    const before = listFolders();
    // The second hears the first, if at all, while both run.
    const listening = take(pool(), { channel: look.channel ?? '' });
    await take(pool(), leave);

    expect(open(await listening)).toEqual([]);
    expect(open(await take(pool(), look))).toEqual([]);
    expect(folders.filter((folder) => existsSync(join(folder, NAME)))).toEqual([]);
    expect(listFolders()).toEqual(before);
  });

  /** Where sandboxes and the grader work. The folder for temporary files is everybody's. */
  function listFolders(): string[][] {
    return ['/', process.cwd(), builds.folder(), engine.buildDir()].map((folder) => readdirSync(folder));
  }
});
