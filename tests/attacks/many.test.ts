import { expect, it } from 'vitest';
import { createRandom } from '@/lib/numeric/random';
import { useEngine } from './engine';

/**
 * Right answers and attacks in random order, several at a time: no attack spoils the answer beside or behind it.
 */
const { grade, sourceOf, expectUnharmed } = useEngine();

const COUNT = process.env.GRADSTEP_LONG === undefined ? 300 : 1_000;
const AT_A_TIME = 4;
/** How many times as long as a right answer by itself one may take in the crowd, on average. */
const AT_MOST = 2;
/** Against what hangs. */
const TIMEOUT_MS = COUNT * 2_000;
const SEED = process.env.GRADSTEP_ATTACK_SEED ?? 'many attacks';

interface Submission {
  readonly exerciseId: 'gradient-step' | 'softmax';
  readonly source: string;
  readonly right: boolean;
}

const ENTRIES = { 'gradient-step': 'gradientStep', softmax: 'softmax' } as const;

/** Cheap ones: an endless loop would take its whole time from the others. */
const ATTACKS: readonly ((entry: string) => string)[] = [
  (entry) => `export function ${entry}() { throw new Error('no'); }`,
  (entry) => `throw new Error('at load');\nexport function ${entry}() {}`,
  (entry) => `export function ${entry}() { return 'passed'; }`,
  (entry) => `export function ${entry}() { return { w0: '1', w1: true }; }`,
  (entry) => `export function ${entry}() { return { w0: NaN, w1: Infinity }; }`,
  (entry) => `export function ${entry}() { return { status: 'passed', score: 10, cases: [] }; }`,
  (entry) => `export function ${entry}() { console.log('{"status":"passed","score":10}'); return 0; }`,
  (entry) => `export function ${entry}() { for (let i = 0; i < 1e5; i += 1) console.log(i); return null; }`,
  (entry) => `export function ${entry}() { Deno.exit(0); }`,
  (entry) => `export function ${entry}() { close(); return [[1]]; }`,
  (entry) => `export function ${entry}() { return new Promise(() => {}); }`,
  (entry) => `export function ${entry}() { Promise.reject(new Error('late')); return [[0]]; }`,
  (entry) => `export function ${entry}() { setTimeout(() => { throw 1; }, 0); return { w0: 0, w1: 0 }; }`,
  (entry) =>
    `export function ${entry}() { const all = []; for (;;) all.push(new Uint8Array(2 ** 26).fill(1)); }`,
  (entry) => `export function ${entry}() { return ${entry}(); }`,
  (entry) => `Object.prototype.passed = true;\nexport function ${entry}() { return { w0: 0, w1: 0 }; }`,
  (entry) => `Math.abs = () => 0;\nNumber.isFinite = () => true;\nexport function ${entry}() { return 0; }`,
  (entry) => `export function ${entry}() { return new Proxy({}, { get: () => 0, has: () => true }); }`,
  (entry) =>
    `export function ${entry}() { tf.dispose(arguments); tf.disposeVariables(); return tf.zeros([2, 2]); }`,
  (entry) =>
    `export async function ${entry}() { return (await import('node:fs')).readFileSync('/etc/passwd'); }`,
  (entry) => `export function ${entry}() { return eval('1'); }`,
  () => 'export function other() {}',
  () => '{'.repeat(60_000),
  () => '',
];

function drawSubmissions(): Submission[] {
  const random = createRandom(SEED);
  return Array.from({ length: COUNT }, () => {
    const exerciseId = random.pick(['gradient-step', 'softmax'] as const);
    const right = random.uniform() < 0.4;
    const source = right ? sourceOf(exerciseId) : random.pick(ATTACKS)(ENTRIES[exerciseId]);
    return { exerciseId, source, right };
  });
}

/** What a right answer takes by itself, in ms: the slowest of some. */
async function measureUsual(): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1)
    times.push((await grade('softmax', sourceOf('softmax'))).verdict.durationMs);
  return Math.max(...times);
}

it(
  `judges ${COUNT} submissions, right answers among attacks`,
  async () => {
    const waiting = drawSubmissions();
    const usualMs = await measureUsual();
    const startedAt = performance.now();
    const misjudged: (Submission & { readonly verdict: unknown })[] = [];
    let passed = 0;
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { verdict } = await grade(next.exerciseId, next.source);
        const full = verdict.status === 'passed' && verdict.score === verdict.maxScore;
        const none = verdict.status !== 'passed' && verdict.score === 0;
        if (next.right ? !full : !none) misjudged.push({ ...next, verdict });
        if (full) passed += 1;
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
    const seconds = (performance.now() - startedAt) / 1000;
    process.stdout.write(
      `${COUNT} submissions, ${passed} of them right, in ${seconds.toFixed(1)} s, one by itself in ${usualMs.toFixed(0)} ms (seed: ${SEED})\n`,
    );

    expect(misjudged).toEqual([]);
    expect(passed).toBeGreaterThan(COUNT / 4);
    expect(seconds * 1000).toBeLessThan(COUNT * AT_MOST * usualMs);
    await expectUnharmed();
  },
  TIMEOUT_MS,
);
