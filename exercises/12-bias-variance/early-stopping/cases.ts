/** Hidden cases. Losses are multiples of 1/1024, so that equal ones are equal and different ones far apart. */
import type { HiddenCase } from '../../../lib/exercise/types';
import type { Random } from '../../../lib/numeric/random';

const HALF_EACH = { best: 0.5, stop: 0.5 };
const UNIT = 1024;

/** A loss that falls by a step each epoch, from `from` on. */
function fall(random: Random, epochs: number, from: number): number[] {
  let level = from;
  return random.times(epochs, () => (level -= random.integer(8, 40)));
}

/** Losses above the level, up and down. */
const wobble = (random: Random, epochs: number, level: number) =>
  random.times(
    epochs,
    (index) => level + (index % 2 === 0 ? random.integer(90, 200) : random.integer(20, 80)),
  );

const lastOf = (levels: readonly number[]) => levels[levels.length - 1] ?? 0;
const toLosses = (levels: readonly number[]) => levels.map((level) => level / UNIT);

/** Falls, rises and stops; what comes later is smaller than all before, but nobody sees it. */
function drawUnseen(random: Random): HiddenCase {
  const patience = random.integer(3, 6);
  const start = fall(random, random.integer(4, 9), 3000);
  const waiting = wobble(random, patience, lastOf(start));
  const unseen = fall(random, random.integer(3, 8), lastOf(start) - 100);
  return {
    id: 'smaller-later',
    title: { ko: '멈춘 뒤에 더 작은 손실이 있을 때', en: 'Smaller losses after the end' },
    points: 3,
    parts: HALF_EACH,
    args: [toLosses([...start, ...waiting, ...unseen]), patience],
  };
}

/** Improves at the very epoch at which patience would run out, then for good. */
function drawInTheNickOfTime(random: Random): HiddenCase {
  const patience = random.integer(2, 5);
  const start = fall(random, random.integer(3, 7), 3000);
  const waiting = wobble(random, patience - 1, lastOf(start));
  const again = fall(random, random.integer(2, 4), lastOf(start) - 10);
  const rest = wobble(random, patience + random.integer(2, 6), lastOf(again));
  return {
    id: 'nick-of-time',
    title: { ko: '한참 만에 다시 줄어드는 손실', en: 'A loss that falls again after a while' },
    points: 3,
    parts: HALF_EACH,
    args: [toLosses([...start, ...waiting, ...again, ...rest]), patience],
  };
}

/** The smallest loss comes back exactly, more than once. */
function drawTies(random: Random): HiddenCase {
  const patience = random.integer(3, 6);
  const start = fall(random, random.integer(3, 8), 3000);
  const smallest = lastOf(start);
  const waiting = [smallest, ...wobble(random, patience - 2, smallest), smallest];
  const unseen = [smallest, ...wobble(random, random.integer(1, 4), smallest), smallest];
  return {
    id: 'ties',
    title: { ko: '가장 작은 손실이 여러 번 나올 때', en: 'The smallest loss occurs several times' },
    points: 2,
    parts: HALF_EACH,
    args: [toLosses([...start, ...waiting, ...unseen]), patience],
  };
}

function drawImpatient(random: Random): HiddenCase {
  const start = fall(random, random.integer(5, 12), 3000);
  const rest = [lastOf(start) + 5, ...fall(random, random.integer(4, 10), lastOf(start))];
  return {
    id: 'patience-one',
    title: { ko: '`patience`가 1일 때', en: '`patience` is 1' },
    points: 2,
    parts: HALF_EACH,
    args: [toLosses([...start, ...rest]), 1],
  };
}

/** Ends before patience does. */
function drawToTheEnd(random: Random): HiddenCase {
  const patience = random.integer(6, 12);
  const start = fall(random, random.integer(4, 20), 3000);
  const rest = wobble(random, random.integer(3, patience - 2), lastOf(start));
  return {
    id: 'runs-out',
    title: { ko: '멈추기 전에 끝나는 학습', en: 'Training ends first' },
    points: 2,
    parts: HALF_EACH,
    args: [toLosses([...start, ...rest]), patience],
  };
}

function drawLong(random: Random): HiddenCase {
  const patience = random.integer(8, 12);
  const levels: number[] = [];
  let level = 9000;
  for (let round = 0; round < 6; round += 1) {
    const falling = fall(random, random.integer(4, 9), level);
    level = lastOf(falling);
    levels.push(...falling, ...wobble(random, random.integer(2, 7), level));
  }
  levels.push(...wobble(random, 2 * patience, level));
  return {
    id: 'long',
    title: { ko: '오르내리는 긴 학습', en: 'A long training with ups and downs' },
    points: 2,
    parts: HALF_EACH,
    args: [toLosses(levels), patience],
  };
}

/** The first epoch is the best one. */
function drawDownhillFromStart(random: Random): HiddenCase {
  const patience = random.integer(2, 5);
  const first = random.integer(500, 900);
  return {
    id: 'first-is-best',
    title: { ko: '처음부터 커지는 손실', en: 'A loss that rises from the start' },
    points: 1,
    args: [toLosses([first, ...wobble(random, patience + random.integer(2, 6), first)]), patience],
  };
}

export function drawCases(random: Random): HiddenCase[] {
  return [
    drawUnseen(random.fork('smaller-later')),
    drawInTheNickOfTime(random.fork('nick-of-time')),
    drawTies(random.fork('ties')),
    drawImpatient(random.fork('patience-one')),
    drawToTheEnd(random.fork('runs-out')),
    drawLong(random.fork('long')),
    drawDownhillFromStart(random.fork('first-is-best')),
  ];
}
