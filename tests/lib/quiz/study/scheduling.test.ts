import { fsrs } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { retrievability } from '@/lib/quiz/study/memory';
import { replay, reviewCard } from '@/lib/quiz/study/scheduling';
import type { Card } from '@/lib/quiz/study/types';
import { createRandom } from '@/lib/numeric/random';
import { DAY_MS, makeReview } from '@/tests/factories/study';

const START = Date.UTC(2022, 10, 29, 12, 30);

/** Reviews a card each time it is due. */
function reviewWhenDue(passes: readonly boolean[]) {
  const days: number[] = [];
  let card: Card | undefined;
  let at = START;
  for (const passed of passes) {
    card = reviewCard(card, passed, at);
    days.push(Math.floor((card.dueAt - at) / DAY_MS));
    at = card.dueAt;
  }
  return { card, days };
}

describe('reviewCard', () => {
  it('gives the intervals that FSRS-6’s own tests give for its default parameters', () => {
    // py-fsrs 6, tests/test_basic.py, test_review_card; the same in ts-fsrs's FSRS-6.test.ts.
    const ratings = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];

    const { days } = reviewWhenDue(ratings.map((rating) => rating === 3));

    expect(days).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  it('gives the published stability and difficulty after a forgotten and five recalled reviews', () => {
    // py-fsrs 6, test_memo_state: S ≈ 53.62691, D ≈ 6.3574867, tolerance 1e-4.
    const gaps = [0, 0, 1, 3, 8, 21];
    let card: Card | undefined;
    let at = START;
    for (const [place, gap] of gaps.entries()) {
      at += gap * DAY_MS;
      card = reviewCard(card, place > 0, at);
    }

    expect(card?.stability).toBeCloseTo(53.62691, 3);
    expect(card?.difficulty).toBeCloseTo(6.3574867, 3);
  });

  it('counts a review that is not right in all parts as forgotten', () => {
    const [partly, wrong] = (['partly', 'wrong'] as const).map((status) =>
      replay([makeReview({ status, answeredAt: START })]),
    );

    expect(partly).toEqual(wrong);
    expect(partly?.dueAt).toBe(START + 60_000);
  });
});

describe('replay', () => {
  it.each([1, 2, 3, 4, 5])('gives the same card in whatever order the reviews come (seed %i)', (seed) => {
    const random = createRandom(`replay ${seed}`);
    const reviews = random.times(12, (place) =>
      makeReview({
        status: random.pick(['right', 'right', 'wrong', 'partly'] as const),
        answeredAt: START + Math.floor(place / 2) * random.integer(0, 9 * DAY_MS),
      }),
    );
    const shuffled = random.permutation(reviews.length).map((place) => reviews[place]!);

    expect(replay(shuffled)).toEqual(replay(reviews));
    expect(replay(shuffled)?.reps).toBe(12);
  });

  it('knows nothing of an item without reviews', () => {
    expect(replay([])).toBeUndefined();
  });
});

describe('retrievability', () => {
  it('is 0.9 when as many days have passed as the stability says', () => {
    const { card } = reviewWhenDue([true, true, true]);

    expect(retrievability(card!, card!.lastReviewAt + card!.stability * DAY_MS)).toBeCloseTo(0.9, 6);
    expect(retrievability(card!, card!.lastReviewAt)).toBe(1);
    expect(retrievability(card!, card!.lastReviewAt - DAY_MS)).toBe(1);
  });

  it.each([
    [1, 0.2],
    [10, 3],
    [200, 3],
    [30, 365],
  ])('after %d days with a stability of %d is what the scheduler itself says', (days, stability) => {
    const own = fsrs().forgetting_curve(days, stability);

    expect(retrievability({ lastReviewAt: START, stability }, START + days * DAY_MS)).toBeCloseTo(own, 7);
  });
});
