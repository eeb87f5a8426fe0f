import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

/** Two batches of examples and both of them in one: the losses of independent examples add up. */
export const BATCHES = { first: 'first-batch', second: 'second-batch', both: 'both-batches' } as const;

interface Example {
  readonly z: number;
  readonly y: number;
}

const toArgs = (examples: readonly Example[]) => [
  vector(examples.map(({ z }) => z)),
  vector(examples.map(({ y }) => y)),
];

/** Logits of ordinary size, and labels of which most, but not all, fit them. */
const drawOrdinary = (random: Random): Example => ({
  z: Math.fround(random.pick([-1, 1]) * random.between(0.3, 4)),
  y: random.pick([0, 1]),
});

/** At least two labels of each kind, so that neither term of the formula can be left out unseen. */
function drawBatch(random: Random, n: number): Example[] {
  return random.times(n, (index) => ({ ...drawOrdinary(random), ...(index < 4 ? { y: index % 2 } : {}) }));
}

const right = (z: number): Example => ({ z, y: z > 0 ? 1 : 0 });
const wrong = (z: number): Example => ({ z, y: z > 0 ? 0 : 1 });

function shuffle(random: Random, examples: readonly Example[]): Example[] {
  return random.permutation(examples.length).flatMap((index) => examples[index] ?? []);
}

/** Both kinds of wrong label at ±1000, and a right one of either kind among them. */
function drawThousandWrong(random: Random): Example[] {
  const more = random.times(random.integer(1, 3), () => wrong(random.pick([-1000, 1000])));
  return shuffle(random, [
    wrong(1000),
    wrong(-1000),
    right(1000),
    right(-1000),
    ...more,
    ...drawBatch(random, 4),
  ]);
}

/** All labels at ±1000 are right and cost nothing: what remains is the ordinary examples' loss. */
function drawThousandRight(random: Random): Example[] {
  const more = random.times(random.integer(1, 4), () => right(random.pick([-1000, 1000])));
  return shuffle(random, [right(1000), right(-1000), ...more, ...drawBatch(random, 4)]);
}

function drawTens(random: Random): Example[] {
  const size = () => Math.fround(random.between(20, 60));
  const more = random.times(random.integer(1, 4), () => right(random.pick([-1, 1]) * size()));
  return shuffle(random, [wrong(size()), wrong(-size()), ...more]);
}

export function drawHidden(random: Random): HiddenCase[] {
  const ones = random.fork('one');
  const many = random.fork('many');
  const first = drawBatch(random.fork('first'), random.fork('first-n').integer(4, 7));
  const second = drawBatch(random.fork('second'), random.fork('second-n').integer(8, 12));
  return [
    {
      id: 'single',
      title: { ko: '예 하나 ($n = 1$)', en: 'A single example ($n = 1$)' },
      points: 2,
      args: toArgs([wrong(Math.fround(ones.pick([-1, 1]) * ones.between(0.5, 3)))]),
    },
    {
      id: 'many',
      title: { ko: '여러 예', en: 'Many examples' },
      points: 3,
      args: toArgs(drawBatch(many, many.integer(60, 150))),
    },
    {
      id: 'tens',
      title: { ko: '로짓이 수십일 때', en: 'Logits in the tens' },
      points: 2,
      args: toArgs(drawTens(random.fork('tens'))),
    },
    {
      id: 'thousand-wrong',
      title: { ko: '$\\pm1000$인데 레이블이 틀린 예', en: 'Logits of $\\pm1000$ with wrong labels' },
      points: 3,
      args: toArgs(drawThousandWrong(random.fork('wrong'))),
    },
    {
      id: 'thousand-right',
      title: { ko: '$\\pm1000$이고 레이블이 맞는 예', en: 'Logits of $\\pm1000$ with right labels' },
      points: 2,
      args: toArgs(drawThousandRight(random.fork('right'))),
    },
    {
      id: BATCHES.first,
      title: { ko: '첫째 묶음', en: 'The first batch' },
      points: 1,
      args: toArgs(first),
    },
    {
      id: BATCHES.second,
      title: { ko: '둘째 묶음', en: 'The second batch' },
      points: 1,
      args: toArgs(second),
    },
    {
      id: BATCHES.both,
      title: { ko: '두 묶음을 이은 것', en: 'Both batches in one' },
      points: 1,
      args: toArgs([...first, ...second]),
    },
  ];
}
