import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from './find-chromium';
import type { TestResult, TestRun } from './page';
import { startSandboxServer, type SandboxServer } from './sandbox-server';

const SOFTWARE_GRAPHICS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const NO_GRAPHICS = ['--no-sandbox', '--use-gl=disabled'];

let server: SandboxServer;
let browser: Browser;
let page: Page;

async function open(args: readonly string[]): Promise<Browser> {
  return chromium.launch({ ...(await findChromium()), args: [...args] });
}

beforeAll(async () => {
  server = await startSandboxServer();
  browser = await open(SOFTWARE_GRAPHICS);
  page = await browser.newPage();
  await page.goto(server.origin);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Runs a module exporting `f`, called with 3. */
function run(source: string, more: Partial<Omit<TestRun, 'job'>> = {}, on: Page = page): Promise<TestResult> {
  const job: TestRun['job'] = {
    source,
    entry: 'f',
    result: { kind: 'number' },
    forbidden: [],
    cases: [{ id: 'three', args: [3] }],
  };
  return on.evaluate((each: TestRun) => window.runInSandbox(each), { job, ...more });
}

function caseOf(result: TestResult) {
  return result.events.flatMap((event) => (event.type === 'case' ? [event.run] : []))[0];
}

describe('a run', () => {
  it('computes on WebGL and brings back what the function returned', async () => {
    const result = await run('export const f = (x: number) => tf.scalar(x).square();');

    expect(result.end).toEqual({ kind: 'finished' });
    expect(result.events[0]).toMatchObject({
      type: 'ready',
      report: { backend: 'webgl', float32: true, fallbacks: [] },
    });
    expect(caseOf(result)).toMatchObject({
      id: 'three',
      kind: 'returned',
      claim: { kind: 'tensor', shape: [] },
    });
    expect(result.framesLeft).toBe(0);
  });

  it('names the line of the student’s file when TF.js throws far below it', async () => {
    const result = await run(
      'export function f(x: number) {\n  const y = tf.ones([2, 3]);\n  return y.matMul(y);\n}',
    );

    expect(caseOf(result)).toMatchObject({ kind: 'threw', error: { line: 3 } });
  });

  it('says where the syntax is wrong, and runs nothing', async () => {
    const result = await run('export function f(x) {\n  return (x;\n}');

    expect(result.events).toContainEqual(
      expect.objectContaining({
        type: 'problem',
        problem: expect.objectContaining({ code: 'syntax', line: 2 }),
      }),
    );
    expect(caseOf(result)).toBeUndefined();
  });

  it('shows a curve that grows while training yields', async () => {
    const source = `export async function f(x) {
      const losses = [];
      for (let step = 0; step < 40; step += 1) {
        losses.push(1 / (step + 1));
        show.line(losses, { title: 'loss' });
        show.progress(step + 1, 40);
        await new Promise((resolve) => setTimeout(resolve, 5));
        await tf.nextFrame();
      }
      return x;
    }`;

    const result = await run(source, { backend: 'cpu' });

    const lengths = result.events.flatMap((event) =>
      event.type === 'show' && event.item.kind === 'line'
        ? [Object.keys(event.item.series[0]?.y ?? {}).length]
        : [],
    );
    expect(lengths.length).toBeGreaterThan(2);
    expect(lengths.at(-1)).toBe(40);
    expect(result.end).toEqual({ kind: 'finished' });
  });

  it('cuts a flood of output and still finishes', async () => {
    const result = await run(
      `export function f(x) { for (let i = 0; i < 100000; i++) console.log('line', i); return x; }`,
      { backend: 'cpu' },
    );

    const lines = result.events.filter((event) => event.type === 'console');
    expect(lines).toHaveLength(200);
    expect(result.events).toContainEqual({ type: 'console-truncated' });
    expect(result.end).toEqual({ kind: 'finished' });
  });
});

describe('a run that does not end', () => {
  it.each([
    ['while the module loads', 'for (;;);\nexport function f() {}'],
    ['inside the function', 'export function f() { for (;;); }'],
    [
      'in microtasks',
      'export function f() { const again = () => Promise.resolve().then(again); return again(); }',
    ],
    ['in a promise nobody settles', 'export function f() { return new Promise(() => {}); }'],
  ])('is stopped %s', async (_where, source) => {
    await run('export const f = (x) => x;', { backend: 'cpu' });

    const result = await run(source, { backend: 'cpu', stopAfterMs: 1_500 });

    expect(result.end).toEqual({ kind: 'stopped' });
    expect(result.framesLeft).toBe(0);
  });

  it('ends by itself at its limit', async () => {
    const result = await run('export function f() { for (;;); }', { backend: 'cpu', limitMs: 500 });

    expect(result.end).toEqual({ kind: 'timeout', limitMs: 500 });
  });
});

describe('the way out', () => {
  it('is closed to every kind of request', async () => {
    const before = server.strangers.length;
    const source = `
      const tries = {
        fetch: () => fetch('${server.origin}/stolen'),
        xhr: () => { const r = new XMLHttpRequest(); r.open('GET', '${server.origin}/stolen', false); r.send(); },
        socket: () => new WebSocket('${server.origin.replace('http', 'ws')}/stolen'),
        events: () => new EventSource('${server.origin}/stolen'),
        scripts: () => importScripts('${server.origin}/stolen'),
        beacon: () => navigator.sendBeacon('${server.origin}/stolen'),
        worker: () => new Worker(URL.createObjectURL(new Blob(["fetch('${server.origin}/stolen')"]))),
        nested: () => Object.getPrototypeOf(Object.getPrototypeOf(globalThis)).fetch('${server.origin}/stolen'),
        evaluated: () => (0, eval)("fetch('${server.origin}/stolen')"),
        channel: () => new BroadcastChannel('x'),
        storage: () => indexedDB.open('x'),
      };
      export async function f(x) {
        const failed = [];
        for (const [name, attempt] of Object.entries(tries)) {
          try { await attempt(); console.log(name + ' was possible'); } catch { failed.push(name); }
        }
        return failed.length;
      }`;

    const result = await run(source, { backend: 'cpu' });
    await page.waitForTimeout(300);

    expect(caseOf(result)).toMatchObject({ claim: { kind: 'number', value: 11 } });
    expect(server.strangers.slice(before)).toEqual([]);
  });

  it('is death when the frame leaves its page', async () => {
    const result = await run('export function f() { return new Promise(() => {}); }', {
      backend: 'cpu',
      limitMs: 8_000,
      sendFrameTo: '/elsewhere',
    });

    expect(result.events.map(({ type }) => type)).toEqual(['ready', 'case-start']);
    expect(result.end).toEqual({ kind: 'died' });
  });
});

describe('a device without graphics', () => {
  it('runs on WebAssembly and says why', async () => {
    const plain = await open(NO_GRAPHICS);
    try {
      const other = await plain.newPage();
      await other.goto(server.origin);

      const result = await run('export const f = (x) => tf.matMul([[x]], [[x]]).squeeze();', {}, other);

      expect(result.events[0]).toMatchObject({
        report: { backend: 'wasm', fallbacks: [{ backend: 'webgl', reason: 'no-webgl2' }] },
      });
      expect(caseOf(result)).toMatchObject({ claim: { data: { 0: 9 } } });
    } finally {
      await plain.close();
    }
  });
});
