import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase } from '../../../lib/exercise/types';
import type { Random } from '../../../lib/numeric/random';
import { CHECKS } from './checks';

/** Parts of a case in which none of the three is empty: an empty array earns nothing there. */
const BY_PART = { train: 0.5, validation: 0.25, test: 0.25 };

/** The numbers of examples in shuffled order, as `n` examples of a larger file: never 0, 1, 2, … in a row. */
function drawOrder(random: Random, n: number): number[] {
  const start = random.integer(100, 900);
  const order = random.permutation(n).map((index) => start + 3 * index);
  const isSorted = order.every((entry, index) => index === 0 || (order[index - 1] ?? 0) < entry);
  return isSorted && n > 1 ? order.reverse() : order;
}

/** 5m + remainder examples: what is left over decides how sizes are cut. */
function drawRemainder(
  random: Random,
  plan: Pick<HiddenCase, 'id' | 'title' | 'points'> & { readonly remainder: number },
): HiddenCase {
  const { remainder, ...rest } = plan;
  return {
    ...rest,
    parts: BY_PART,
    args: [drawOrder(random, 5 * random.integer(3, 12) + remainder)],
  };
}

export default defineExercise({
  id: 'data-split',
  title: { ko: '훈련, 검증, 시험 데이터로 나누기', en: 'Training, validation and test data' },
  summary: {
    ko: '섞어 놓은 순서를 앞에서부터 60 %, 20 %, 나머지로 잘라 세 데이터로 나눕니다.',
    en: 'Cut a shuffled order into three sets: the first 60 %, the next 20 %, and the rest.',
  },
  entry: 'dataSplit',
  params: [
    {
      name: 'order',
      type: param.numbers(),
      doc: {
        ko: '이미 섞어 놓은 예의 번호. 0부터 시작하지 않을 수도 있습니다.',
        en: 'The numbers of the examples, already shuffled; they need not begin at 0',
      },
    },
  ],
  result: result.object({
    train: result.numbers(),
    validation: result.numbers(),
    test: result.numbers(),
  }),
  resultDoc: {
    ko: '훈련, 검증, 시험 데이터에 들어가는 예의 번호. 주어진 순서를 지킵니다.',
    en: 'The numbers of the examples for training, validation and test, in the given order',
  },
  points: 12,
  minutes: 10,
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예: 예 8개', en: 'The worked example: 8 examples' },
      args: [[31, 7, 12, 50, 3, 28, 44, 19]],
    },
    {
      id: 'ten',
      title: { ko: '나누어떨어지는 예 10개', en: 'Ten examples: no remainder' },
      args: [[9, 4, 1, 7, 0, 8, 3, 6, 2, 5]],
    },
    { id: 'four', title: { ko: '예 4개', en: 'Four examples' }, args: [[21, 20, 23, 22]] },
    { id: 'single', title: { ko: '예 하나', en: 'A single example' }, args: [[5]] },
  ],
  hidden: (random) => [
    drawRemainder(random.fork('even'), {
      id: 'no-remainder',
      title: { ko: '5로 나누어떨어지는 개수', en: 'A multiple of five' },
      points: 2,
      remainder: 0,
    }),
    drawRemainder(random.fork('one-over'), {
      id: 'one-over',
      title: { ko: '5로 나누면 1이 남는 개수', en: 'One more than a multiple of five' },
      points: 2,
      remainder: 1,
    }),
    drawRemainder(random.fork('three-over'), {
      id: 'three-over',
      title: { ko: '5로 나누면 3이 남는 개수', en: 'Three more than a multiple of five' },
      points: 2,
      remainder: 3,
    }),
    drawRemainder(random.fork('four-over'), {
      id: 'four-over',
      title: { ko: '5로 나누면 4가 남는 개수', en: 'Four more than a multiple of five' },
      points: 2,
      remainder: 4,
    }),
    {
      id: 'tiny',
      title: { ko: '빈 데이터가 생길 만큼 적을 때', en: 'So few that a set stays empty' },
      points: 1,
      args: [drawOrder(random.fork('tiny'), random.fork('tiny-n').integer(1, 4))],
    },
    {
      id: 'large',
      title: { ko: '예 수백 개', en: 'Hundreds of examples' },
      points: 1,
      parts: BY_PART,
      args: [drawOrder(random.fork('large'), random.fork('large-n').integer(300, 800))],
    },
  ],
  checks: CHECKS,
  hints: [
    {
      ko: '먼저 세 데이터의 크기를 정하고, 그다음 `order`를 그 크기대로 앞에서부터 자르세요.',
      en: 'First decide how large the three sets are, then cut `order` from the front accordingly.',
    },
    {
      ko: '훈련과 검증의 크기는 `Math.floor`로 내림합니다. 시험의 크기는 따로 계산하지 않고 나머지를 모두 넣습니다.',
      en: 'The sizes of training and validation are rounded down with `Math.floor`. The test set needs no formula: it gets whatever is left.',
    },
    {
      ko: '`order.slice(시작, 끝)`의 둘째 인수는 개수가 아니라 끝나는 자리입니다. 검증 데이터는 훈련 데이터가 끝나는 자리에서 시작하여, 두 크기를 더한 자리에서 끝납니다.',
      en: 'The second argument of `order.slice(start, end)` is a position, not a count. Validation starts where training ends, and ends at the sum of both sizes.',
    },
  ],
  messages: {
    twice: {
      ko: '{entry}번 예가 두 번 이상 들어 있습니다. 세 데이터는 겹치지 않아야 합니다.',
      en: 'Example {entry} occurs more than once. The three sets must not overlap.',
    },
    missing: {
      ko: '{entry}번 예가 어느 데이터에도 없습니다. 모든 예가 한 번씩 쓰여야 합니다.',
      en: 'Example {entry} is in none of the sets. Every example has to be used once.',
    },
    foreign: {
      ko: '주어지지 않은 번호 {entry}가 들어 있습니다.',
      en: 'There is a number, {entry}, that was never given.',
    },
  },
});
