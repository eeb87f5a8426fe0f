import { describe, expect, it } from 'vitest';
import { createRandom } from '@/lib/numeric/random';
import { analyzeItems, type Observation } from '@/lib/quiz/analysis/analyze-items';

const OPTIONS = new Map([
  [
    'item',
    [
      { tally: 'key', isRight: true },
      { tally: 'near', isRight: false },
      { tally: 'far', isRight: false },
      { tally: 'never', isRight: false },
    ],
  ],
]);

interface Student {
  readonly ability: number;
  readonly index: number;
}

/** A class of students with ability uniform in (0, 1); `answer` gives what each chooses. */
function observe(count: number, answer: (student: Student, uniform: () => number) => string): Observation[] {
  const random = createRandom('class');
  return random.times(count, (index) => {
    const ability = (index + 0.5) / count;
    const tally = answer({ ability, index }, random.uniform);
    return {
      itemId: 'item',
      kind: 'single-choice',
      variantIndex: index % 4,
      fraction: tally === 'key' ? 1 : 0,
      status: tally === 'key' ? 'right' : 'wrong',
      tally: [tally],
      seconds: 20 + index,
      rest: ability,
    };
  });
}

const analyze = (observations: Observation[]) => analyzeItems(observations, OPTIONS)[0]!;

describe('an item', () => {
  it('that good students get right is not flagged', () => {
    const item = analyze(
      observe(200, ({ ability }, uniform) =>
        uniform() < ability ? 'key' : uniform() < 0.5 ? 'near' : 'far',
      ),
    );

    expect(item.flags).toEqual(['unused_distractor']);
    expect(item.facility.value).toBeCloseTo(0.5, 1);
    expect(item.discrimination?.low).toBeGreaterThan(0.3);
    expect(item.choices.map(({ tally }) => tally)).toContain('never');
  });

  it('that good students get wrong discriminates negatively, and its distractor is strong', () => {
    const item = analyze(observe(200, ({ ability }, uniform) => (uniform() < ability ? 'near' : 'key')));

    expect(item.flags).toEqual(expect.arrayContaining(['negative_discrimination', 'strong_distractor']));
  });

  it('that is guessed by everybody discriminates little', () => {
    const item = analyze(observe(400, (_, uniform) => (uniform() < 0.4 ? 'key' : 'near')));

    expect(item.flags).toContain('low_discrimination');
  });

  it('that nobody or everybody gets right is too hard or too easy, once enough have tried', () => {
    expect(analyze(observe(60, () => 'far')).flags).toContain('too_hard');
    expect(analyze(observe(120, () => 'key')).flags).toContain('too_easy');
    expect(analyze(observe(4, () => 'key')).flags).toEqual([]);
    expect(analyze(observe(4, () => 'far')).flags).toEqual([]);
  });

  it('with one variant harder than the others is found, and which', () => {
    const item = analyze(
      observe(200, ({ ability, index }, uniform) =>
        uniform() < (index % 4 === 2 ? 0.15 : 0.5 + ability / 2) ? 'key' : uniform() < 0.5 ? 'near' : 'far',
      ),
    );

    expect(item.flags).toContain('uneven_variants');
    expect(
      item.variants.filter(({ differs }) => differs === 'harder').map(({ variantIndex }) => variantIndex),
    ).toEqual([2]);
  });

  it('has the wrong answers of each variant by itself, most frequent first', () => {
    const observations = observe(24, ({ index }) => {
      if (index % 4 === 1) return index < 12 ? 'near' : 'far';
      return index % 4 === 3 ? 'near' : 'key';
    });
    const corrected = observations.map((one, index) =>
      // An answer that a correction made right is wrong no more, whatever it says; nothing was read of the other.
      index === 1
        ? { ...one, status: 'right' }
        : index === 3
          ? { ...one, status: 'invalid', tally: [] }
          : one,
    );

    expect(analyze(corrected).variants.map(({ wrong }) => wrong)).toEqual([
      [],
      [
        { tally: 'far', count: 3 },
        { tally: 'near', count: 2 },
      ],
      [],
      [{ tally: 'near', count: 5 }],
    ]);
  });

  it('with variants alike is left alone in 19 of 20 classes', () => {
    const found = Array.from({ length: 40 }, (_, seed) => {
      const random = createRandom(`alike ${seed}`);
      return analyze(observe(80, () => (random.uniform() < 0.6 ? 'key' : 'far'))).flags.includes(
        'uneven_variants',
      );
    });

    expect(found.filter(Boolean).length).toBeLessThanOrEqual(5);
  });

  it('that could often not be decided is flagged', () => {
    const observations = observe(60, () => 'key').map((one, index) =>
      index % 6 === 0 ? { ...one, status: 'undecided', fraction: 0, tally: [] } : one,
    );

    expect(analyze(observations).flags).toContain('often_undecided');
  });

  it('counts what was left unanswered, and times by quartile', () => {
    const observations = observe(5, () => 'key').map((one, index) =>
      index === 0 ? { ...one, status: 'unanswered', fraction: 0, tally: [] } : one,
    );
    const item = analyze(observations);

    expect(item.unanswered).toBe(1);
    expect(item.seconds).toEqual({ q1: 21, median: 22, q3: 23, n: 5 });
    expect(item.facility.value).toBeCloseTo(0.8, 12);
  });
});
