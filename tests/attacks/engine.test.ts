import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import gradientStep from '@/exercises/07-optimization/gradient-step/exercise';
import { createRandom } from '@/lib/numeric/random';
import type { ConsoleLine } from '@/lib/sandbox/server/types';
import { useEngine } from './engine';

/** What is asked after every attack would notice harm: otherwise the attacks' tests prove nothing. */
const { grade, sourceOf, expectUnharmed, expectNothingLeaked } = useEngine();

const say = (text: string): ConsoleLine => ({ level: 'log', text });

describe('the question for harm', () => {
  it('notices a process that remains', async () => {
    const child = spawn('sleep', ['30']);
    const harmed = expectUnharmed().then(
      () => false,
      () => true,
    );

    expect(await harmed).toBe(true);
    await new Promise((ended) => {
      child.on('exit', ended);
      child.kill();
    });
    await expectUnharmed();
  });

  it('notices memory that is kept', async () => {
    // Far more than is forgiven: what was free before any attack is taken first.
    const kept = new Uint8Array(300 * 1024 ** 2).fill(1);

    await expect(expectUnharmed()).rejects.toThrow();
    expect(kept.length).toBeGreaterThan(0);
  });
});

describe('the question for leaks', () => {
  it('notices the seed, paths and hidden inputs, and nothing else', async () => {
    const result = await grade('softmax', sourceOf('softmax'));
    const { seed } = result.verdict;
    const leaks = [seed, process.cwd(), `file://${process.cwd()}/x.ts`];

    await expectNothingLeaked('softmax', { ...result, console: [say('[[0.09003, 0.24473, 0.66524]]')] });
    for (const leak of leaks)
      await expect(
        expectNothingLeaked('softmax', { ...result, console: [say(`found ${leak}`)] }),
      ).rejects.toThrow();
  });

  it('notices an input of a hidden case', async () => {
    const result = await grade('gradient-step', sourceOf('gradient-step'), 'seed of this test');
    const cases = gradientStep.hidden(createRandom('seed of this test'));
    const [weight] = cases.find(({ id }) => id === 'few-points')?.args ?? [];

    await expect(
      expectNothingLeaked('gradient-step', { ...result, console: [say(`w0 is ${String(weight)}`)] }),
    ).rejects.toThrow();
  });
});
