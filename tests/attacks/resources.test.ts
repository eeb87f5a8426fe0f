import { afterEach, describe, expect, it } from 'vitest';
import type { SandboxRun } from '@/lib/sandbox/server/types';
import { againIf, useEngine } from './engine';
import { GIB, MIB, toAttack, toEntry, type JobOptions } from './pools';
import { watchPeak } from './processes';

/** Submissions that take more than their share: of time, memory, console, processes (A15–A22). */
const { grade, pool, expectUnharmed, sourceOf } = useEngine();
afterEach(() => expectUnharmed());

/** Wall limit of gradient-step. */
const LIMIT_MS = 5_000;
const SHORT_MS = 1_000;
const GRACE_MS = 1_000;
/** Where memory is what runs out: time does not, even on a slow machine. */
const AMPLE_MS = 15_000;

/** A gradient-step of this body, with these lines before it. */
const toStep = (body: string, before = '') =>
  `${before}\nexport async function gradientStep(w0: any, w1: any, x: any, y: any, eta: any): Promise<any> {\n${body}\n}`;

async function runFor(source: string, options: JobOptions = {}): Promise<SandboxRun> {
  return pool().run(toAttack(source, { timeMs: SHORT_MS, ...options }));
}

function expectTimeout(source: string, options: JobOptions = {}): Promise<void> {
  return expectWithin(SHORT_MS + GRACE_MS, async () => {
    const run = await runFor(source, options);

    expect(run.end).toBe('timeout');
    return run.durationMs;
  });
}

function expectGraded(source: string, status: string): Promise<void> {
  return expectWithin(LIMIT_MS + GRACE_MS, async () => {
    const startedAt = performance.now();
    const { verdict } = await grade('gradient-step', source);

    expect(verdict).toMatchObject({ status, score: 0 });
    return performance.now() - startedAt;
  });
}

/** Load of the machine passes, a limit that does not hold stays: what was late is measured a second time. */
async function expectWithin(limitMs: number, measure: () => Promise<number>): Promise<void> {
  const durationMs = await againIf((firstMs) => firstMs >= limitMs, measure);

  expect(durationMs).toBeLessThan(limitMs);
}

describe('time', () => {
  it('ends an endless loop in the entry at the limit (A15)', () =>
    expectGraded(toStep('for (;;);'), 'timeout'));

  it('ends an endless loop in the third hidden case only, with no points kept (A15)', () =>
    expectGraded(
      `let calls = 0;\n${sourceOf('gradient-step').replace(/\) \{\n/, ') {\n  calls += 1;\n  for (; calls > 6;);\n')}`,
      'timeout',
    ));

  it.each([
    ['an endless loop at load (A15)', `for (;;);\n${toEntry('return 1;')}`],
    ['promises that queue themselves (A16)', toEntry('for (;;) await null;')],
    [
      'queueMicrotask without end (A16)',
      toEntry('const again = () => queueMicrotask(again); again(); return new Promise(() => {});'),
    ],
    ['a promise that never settles (A17)', toEntry('await new Promise(() => {});')],
    ['a thenable that never calls back (A17)', toEntry('return { then() {} };')],
    ['a live interval (A17)', toEntry('setInterval(() => {}, 1); await new Promise(() => {});')],
    ['a top-level await that never settles (A17)', `await new Promise(() => {});\n${toEntry('return 1;')}`],
    ['timers without end', toEntry('for (;;) await new Promise((go) => setTimeout(go, 0));')],
    ['a catastrophic regular expression', toEntry(`return /^(a+)+$/.test('a'.repeat(60) + 'b') ? 1 : 0;`)],
    ['a sort that never ends', toEntry('return [3, 2, 1].sort(() => { for (;;); })[0];')],
    ['a getter that never ends', toEntry('return { get then() { for (;;); } };')],
  ])('ends %s', (_, source) => expectTimeout(source));

  it('lets an answer pass that takes 80 % of the limit', async () => {
    // Of a limit long enough for the rest to be more than a slow machine adds, or adds twice.
    const source = toEntry('await new Promise((go) => setTimeout(go, 8_000)); return 1;');
    const run = await againIf(
      ({ end }) => end === 'timeout',
      () => runFor(source, { timeMs: 10_000 }),
    );

    expect(run).toMatchObject({ end: 'finished', cases: [{ kind: 'returned' }] });
  });

  it('counts all cases together', async () => {
    const source = toEntry('await new Promise((go) => setTimeout(go, 450)); return 1;');

    await expectTimeout(source, { cases: [[], [], [], []] });
  });
});

describe('memory', () => {
  const bombs = [
    [
      'ArrayBuffers (A18)',
      'const all = []; for (;;) all.push(new Uint8Array(new ArrayBuffer(64 * 1024 ** 2)).fill(1));',
    ],
    [
      'a resizable buffer (A18)',
      'const b = new ArrayBuffer(1, { maxByteLength: 2 ** 33 }); for (let n = 2 ** 20; ; n *= 2) { b.resize(n); new Uint8Array(b).fill(1); }',
    ],
    ['small objects (A19)', 'const all = []; for (;;) all.push({ a: [all.length] });'],
    [
      'strings (A19)',
      `const all = []; for (let i = 0; ; i += 1) all.push(('x' + i).padEnd(2 ** 20).split(''));`,
    ],
    ['one long array (A19)', 'const all: any = []; for (;;) all.push(all.length + 0.5);'],
    ['a tensor of 1e10 elements (A20)', 'return tf.zeros([1e10]).sum();'],
    ['tensors in a loop (A20)', 'const all = []; for (;;) all.push(tf.fill([2 ** 20], all.length));'],
    ['a tensor that doubles (A20)', 'for (let t = tf.ones([1024]); ; ) t = tf.concat([t, t]);'],
  ] as const;

  it.each(bombs)('ends %s within its limit', async (_, body) => {
    const { result, peakBytes } = await watchPeak(() => runFor(toEntry(body), { timeMs: AMPLE_MS }));

    expect(result.cases.filter(({ kind }) => kind === 'returned')).toEqual([]);
    expect(result.end === 'memory' || result.cases[0]?.kind === 'threw').toBe(true);
    expect(peakBytes).toBeGreaterThan(0);
    expect(peakBytes).toBeLessThan(GIB);
  });

  it('is a verdict of its own (A18)', () => expectGraded(toStep(bombs[0][1]), 'memory'));

  it('does not run out for a bomb that is caught: the answer counts', async () => {
    const body = `try { ${bombs[0][1]} } catch {} return 7;`;
    const { result, peakBytes } = await watchPeak(() => runFor(toEntry(body), { timeMs: AMPLE_MS }));

    expect(result.end).toMatch(/finished|memory/);
    expect(peakBytes).toBeLessThan(GIB);
  });

  it('holds 1e5 tensors that nobody disposes of (A20)', async () => {
    const body = 'for (let i = 0; i < 1e5; i += 1) tf.scalar(i); return 1;';
    const { result, peakBytes } = await watchPeak(() => runFor(toEntry(body), { timeMs: AMPLE_MS }));

    expect(result.end).toMatch(/finished|memory/);
    expect(peakBytes).toBeLessThan(GIB);
  });
});

describe('the console', () => {
  const withRightAnswer = (flood: string) =>
    sourceOf('gradient-step').replace(/\) \{\n/, (start) => `${start}${flood}\n`);

  it.each([
    ['3 GB', `const line = 'x'.repeat(1024 ** 2); for (let i = 0; i < 3072; i += 1) console.log(line);`],
    ['one line of 100 MB', `console.log('x'.repeat(100 * 1024 ** 2));`],
    ['1e6 empty lines', 'for (let i = 0; i < 1e6; i += 1) console.log();'],
  ])('takes %s, cut short and said so, and the right answer passes (A21)', async (_, flood) => {
    const { verdict, console, consoleTruncated } = await grade('gradient-step', withRightAnswer(flood));

    expect(verdict).toMatchObject({ status: 'passed', score: verdict.maxScore });
    expect(consoleTruncated).toBe(true);
    expect(console.length).toBeLessThanOrEqual(250);
    expect(console.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(MIB);
  });
});

describe('workers', () => {
  it.each([
    ['blob', `URL.createObjectURL(new Blob(['for (;;);']))`],
    ['data', `'data:text/javascript,for (;;);'`],
    ['allocating', `'data:text/javascript,const a=[];for(;;)a.push(new Uint8Array(1e8).fill(1))'`],
  ])('are not to be had: 64 of them, %s (A22)', async (_, url) => {
    const run = await runFor(
      toEntry(`for (let i = 0; i < 64; i += 1) new Worker(${url}, { type: 'module' }); return 1;`),
    );

    expect(run.cases).toMatchObject([{ kind: 'threw', error: { name: 'ReferenceError' } }]);
  });

  it('of other kinds are not to be had either (A22)', async () => {
    const names = ['Worker', 'SharedWorker', 'ServiceWorker', 'WebAssembly', 'Deno', 'process', 'require'];
    const run = await runFor(
      toEntry(`return ${JSON.stringify(names)}.filter((name) => globalThis[name] !== undefined).length;`),
    );

    expect(run.cases).toMatchObject([{ claim: { kind: 'number', value: 0 } }]);
  });
});
