/** Hidden cases. No two learning rates are near each other, so that any other choice of trials gives another range. */
import type { HiddenCase } from '../../../lib/exercise/types';
import type { Random } from '../../../lib/numeric/random';

/** A type, not an interface: only then is it plain data with any keys. */
type PlainTrial = Readonly<Record<'eta' | 'loss', number>>;

const HALF_EACH = { min: 0.5, max: 0.5 };

/** `count` distinct rates, each 20 % or more from the next, in random order. */
function drawRates(random: Random, count: number): number[] {
  const order = random.permutation(count);
  const step = 8 / count;
  return order.map((place) => 10 ** (-8 + step * (place + random.between(0.1, 0.5))));
}

/** Distinct losses in random order: the smallest first would make "the first few" right by chance. */
function drawLosses(random: Random, count: number): number[] {
  return random.permutation(count).map((place) => 0.1 + place * 0.07 + random.between(0, 0.03));
}

/**
 * Moves losses so that the kept trials hold neither end of the whole range, and the best of them is at neither end of theirs.
 * `rank` gives each trial's place by rate.
 */
function drawBowl(random: Random, count: number): PlainTrial[] {
  const rates = drawRates(random, count);
  const sorted = [...rates].sort((a, b) => a - b);
  const middle = Math.floor(count / 2);
  return rates.map((eta) => {
    const distance = sorted.indexOf(eta) - middle;
    // Odd places to the left, even places to the right: no two trials are equally far from the best.
    const place = distance < 0 ? -2 * distance - 1 : 2 * distance;
    return { eta, loss: 0.15 + 0.05 * place + random.between(0, 0.02) };
  });
}

const withLoss = (trials: readonly PlainTrial[], losses: ReadonlyMap<number, number>): PlainTrial[] =>
  trials.map((trial, index) => ({ ...trial, loss: losses.get(index) ?? trial.loss }));

function drawUsual(random: Random): HiddenCase {
  return {
    id: 'usual',
    title: { ko: '흔한 탐색의 결과', en: 'An ordinary search' },
    points: 2,
    parts: HALF_EACH,
    args: [drawBowl(random, random.integer(9, 15)), random.integer(3, 5)],
  };
}

/**
 * The failed trials, at rates larger than all others as in practice, stand before, between and after them. NaN stands at both ends
 * alone: from elsewhere it would make a sort by differences depend on the version of the JavaScript engine.
 */
function drawDiverged(random: Random): HiddenCase {
  const good = drawBowl(random, random.integer(8, 12));
  const [first, second, third, fourth] = [Number.NaN, Infinity, Infinity, Number.NaN].map(
    (loss, index): PlainTrial => ({ eta: 2 * 1.6 ** index * random.between(1, 1.2), loss }),
  );
  const trials = [first, ...good.slice(0, 3), second, ...good.slice(3), third, fourth];
  return {
    id: 'diverged',
    title: { ko: 'NaN과 무한대가 섞인 손실', en: 'Some losses are NaN or infinite' },
    points: 3,
    args: [trials.flatMap((trial) => trial ?? []), random.integer(2, 4)],
  };
}

/** Two trials share the last place that is kept; a third one does not belong. */
function drawTied(random: Random): HiddenCase {
  const keep = random.integer(3, 4);
  const count = random.integer(8, 11);
  const rates = drawRates(random, count).sort((a, b) => a - b);
  // The tied trials hold the extremes of the rates: which of them is kept decides the range.
  const [lowest = 0, ...others] = rates;
  const highest = others.pop() ?? 1;
  const isRising = random.uniform() < 0.5;
  const ends = isRising ? [lowest, highest] : [highest, lowest];
  const losses = drawLosses(random, others.length);
  const border = [...losses].sort((a, b) => a - b);
  const tied = ((border[keep - 2] ?? 0) + (border[keep - 1] ?? 0)) / 2;
  const [early = 0, late = 0] = ends;
  const middle = others.map((eta, index): PlainTrial => ({ eta, loss: losses[index] ?? 1 }));
  const at = random.integer(1, middle.length - 2);
  return {
    id: 'tied-losses',
    title: { ko: '손실이 같은 시도', en: 'Trials with equal losses' },
    points: 2,
    args: [
      [...middle.slice(0, at), { eta: early, loss: tied }, ...middle.slice(at), { eta: late, loss: tied }],
      keep,
    ],
  };
}

function drawOnlyBest(random: Random): HiddenCase {
  return {
    id: 'only-the-best',
    title: { ko: '하나만 남길 때', en: 'Keeping a single one' },
    points: 1,
    args: [drawBowl(random, random.integer(7, 12)), 1],
  };
}

/** Few trials went well, more are kept. Those that fill up fail in one way only and stand in order. */
function drawFewGood(random: Random): HiddenCase {
  const trials = drawBowl(random, random.integer(7, 9));
  const best = [...trials].sort((a, b) => a.loss - b.loss).slice(0, 2);
  const failures = new Map(
    trials.flatMap((trial, index) => (best.includes(trial) ? [] : [[index, Infinity]])),
  );
  return {
    id: 'few-went-well',
    title: { ko: '성공한 시도보다 많이 남길 때', en: 'Keeping more than went well' },
    points: 3,
    args: [withLoss(trials, failures), random.integer(3, 4)],
  };
}

function drawAll(random: Random): HiddenCase {
  const trials = drawBowl(random, random.integer(4, 7));
  return {
    id: 'all-of-them',
    title: { ko: '`keep`이 시도의 수보다 클 때', en: '`keep` exceeds the number of trials' },
    points: 2,
    args: [
      withLoss(trials, new Map([[random.integer(1, 2), Number.NaN]])),
      trials.length + random.integer(1, 6),
    ],
  };
}

/** A loss of −∞ is as useless as any other that is not a number. */
function drawMinusInfinity(random: Random): HiddenCase {
  const trials = drawBowl(random, random.integer(8, 11));
  const worst = trials.map(({ loss }) => loss).indexOf(Math.max(...trials.map(({ loss }) => loss)));
  return {
    id: 'minus-infinity',
    title: { ko: '$-\\infty$인 손실', en: 'A loss of $-\\infty$' },
    points: 2,
    args: [withLoss(trials, new Map([[worst, -Infinity]])), random.integer(2, 4)],
  };
}

export function drawCases(random: Random): HiddenCase[] {
  return [
    drawUsual(random.fork('usual')),
    drawDiverged(random.fork('diverged')),
    drawTied(random.fork('tied-losses')),
    drawOnlyBest(random.fork('only-the-best')),
    drawFewGood(random.fork('few-went-well')),
    drawAll(random.fork('all-of-them')),
    drawMinusInfinity(random.fork('minus-infinity')),
  ];
}
