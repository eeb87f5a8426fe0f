import { describe, expect, it } from 'vitest';
import { UnusableError } from '@/lib/grading/verify/read-source-file';
import { runBatch, type ManifestLine } from '@/lib/grading/verify/run-batch';
import type { Verdict } from '@/lib/grading/verdict';

const verdict = (status: Verdict['status'], seed: string): Verdict => ({
  status,
  score: 0,
  maxScore: 0,
  cases: [],
  backend: 'wasm',
  device: 'test',
  seed,
  durationMs: 0,
  exerciseVersion: 1,
});
const manifestOf = (...lines: unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function run(manifest: string, verify: (line: ManifestLine) => Promise<Verdict>) {
  const results: unknown[] = [];
  const allPassed = await runBatch({ manifest, verify, emit: (result) => results.push(result) });
  return { results, allPassed };
}

describe('runBatch', () => {
  it('answers in the order of the lines, two at a time', async () => {
    let [running, most] = [0, 0];
    const manifest = manifestOf(...[30, 1, 1, 20, 1].map((ms) => ({ exercise: 'softmax', file: `${ms}` })));

    const { results, allPassed } = await run(manifest, async ({ file }) => {
      running += 1;
      most = Math.max(most, running);
      await after(Number(file));
      running -= 1;
      return verdict('passed', file);
    });

    expect(results).toMatchObject([
      { seed: '30' },
      { seed: '1' },
      { seed: '1' },
      { seed: '20' },
      { seed: '1' },
    ]);
    expect([most, allPassed]).toEqual([2, true]);
  });

  it('gives a bad line an error object and goes on', async () => {
    const manifest = [
      '\uFEFF{"exercise": "a", "file": "1"}\r',
      'not json',
      '',
      '{"exercise": "a"}',
      '[1]',
      '{"exercise": "gone", "file": "2"}',
      '{"exercise": "broken", "file": "3"}',
      '{"exercise": "a", "file": "4", "seed": "s", "score": 100}',
    ].join('\n');

    const { results, allPassed } = await run(manifest, ({ exercise, file, seed }) => {
      if (exercise === 'gone') return Promise.reject(new UnusableError('unknown_exercise', 'gone'));
      if (exercise === 'broken') return Promise.reject(new Error('no sandbox'));
      return Promise.resolve(verdict('passed', seed ?? file));
    });

    expect(results).toMatchObject([
      { seed: '1' },
      { error: { code: 'bad_line', line: 2 } },
      { error: { code: 'bad_line', line: 4 } },
      { error: { code: 'bad_line', line: 5 } },
      { error: { code: 'unknown_exercise', line: 6 } },
      { error: { code: 'unavailable', line: 7, detail: 'no sandbox' } },
      { seed: 's' },
    ]);
    expect(allPassed).toBe(false);
  });

  it('says when a line did not pass', async () => {
    const { allPassed } = await run(manifestOf({ exercise: 'a', file: '1' }), () =>
      Promise.resolve(verdict('failed', '1')),
    );

    expect(allPassed).toBe(false);
  });
});
