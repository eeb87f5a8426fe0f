import { describe, expect, it } from 'vitest';
import { computeScore, type ScoredVerdict } from '@/lib/grading/compute-score';
import { createRandom } from '@/lib/numeric/random';

function verdict(submissionId: string, score: number, overrides: Partial<ScoredVerdict> = {}): ScoredVerdict {
  return {
    submissionId,
    status: score === 10 ? 'passed' : 'failed',
    score,
    maxScore: 10,
    submittedAt: new Date(Date.UTC(2024, 0, 1, 0, Number(submissionId))),
    ...overrides,
  };
}

describe('computeScore', () => {
  it('has nothing to say without verdicts', () => {
    expect(computeScore([])).toBeUndefined();
  });

  it('takes the best, counts all and keeps the first pass', () => {
    const score = computeScore([verdict('1', 4), verdict('2', 10), verdict('3', 10), verdict('4', 2)]);

    expect(score).toEqual({
      bestScore: 10,
      maxScore: 10,
      bestSubmissionId: '2',
      attempts: 4,
      passedAt: new Date(Date.UTC(2024, 0, 1, 0, 2)),
    });
  });

  it('is not passed by points alone', () => {
    expect(computeScore([verdict('1', 10, { status: 'failed' })])).toMatchObject({
      bestScore: 10,
      passedAt: null,
    });
  });

  it('counts attempts that scored nothing, and keeps the earliest of equals', () => {
    const score = computeScore([
      verdict('2', 0, { status: 'timeout' }),
      verdict('1', 0, { status: 'error' }),
      verdict('3', 0, { status: 'crashed' }),
    ]);

    expect(score).toEqual({ bestScore: 0, maxScore: 10, bestSubmissionId: '1', attempts: 3, passedAt: null });
  });

  it('compares shares where an exercise has changed its points', () => {
    expect(computeScore([verdict('1', 6), verdict('2', 7, { maxScore: 20 })])).toMatchObject({
      bestScore: 6,
      maxScore: 10,
      bestSubmissionId: '1',
    });
  });

  it('is the same in whatever order verdicts come, and never falls with another attempt (seeded)', () => {
    const seed = 'scores';
    const random = createRandom(seed);
    for (let trial = 0; trial < 200; trial += 1) {
      const verdicts = random.times(random.integer(1, 8), (index) =>
        verdict(`${index}`, random.integer(0, 10)),
      );
      const shuffled = random.permutation(verdicts.length).flatMap((index) => verdicts[index] ?? []);

      const score = computeScore(verdicts);

      expect(computeScore(shuffled), `seed ${seed}, trial ${trial}`).toEqual(score);
      expect(score?.bestScore, `seed ${seed}, trial ${trial}`).toBe(
        Math.max(...verdicts.map((each) => each.score)),
      );
    }
  });
});
