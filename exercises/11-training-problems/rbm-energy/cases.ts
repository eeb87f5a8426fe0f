/** Hidden cases: more visible or more hidden units, binary or any values, and a pair that differs in one hidden unit. */
import type { HiddenCase } from '../../../lib/exercise/types';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

/** The same machine and visible units, with one hidden unit off and on. */
export const PAIR = { off: 'unit-off', on: 'unit-on' } as const;

interface Machine {
  readonly v: readonly number[];
  readonly h: readonly number[];
  readonly w: readonly (readonly number[])[];
  readonly b: readonly number[];
  readonly c: readonly number[];
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

/** The input that every hidden unit gets from the visible ones, without its bias. */
const toHiddenInputs = ({ v, w, c }: Pick<Machine, 'v' | 'w' | 'c'>) =>
  c.map((_, unit) =>
    dot(
      v,
      w.map((row) => row[unit] ?? 0),
    ),
  );

/** Every term and the energy far from 0: a term that is left out, halved or turned is seen. */
function isTelling(machine: Machine): boolean {
  const visible = dot(machine.b, machine.v);
  const hidden = dot(machine.c, machine.h);
  const interaction = dot(toHiddenInputs(machine), machine.h);
  return [visible, hidden, interaction, visible + hidden + interaction].every((term) => Math.abs(term) > 0.3);
}

interface Units {
  readonly d: number;
  readonly k: number;
  readonly drawUnit: (random: Random) => number;
}

function drawMachine(random: Random, { d, k, drawUnit }: Units): Machine {
  for (;;) {
    const drawParameter = () => random.between(-1.5, 1.5);
    const machine = {
      v: random.times(d, () => drawUnit(random)),
      h: random.times(k, () => drawUnit(random)),
      w: random.times(d, () => random.times(k, drawParameter)),
      b: random.times(d, drawParameter),
      c: random.times(k, drawParameter),
    };
    if (isTelling(machine)) return machine;
  }
}

const drawBit = (random: Random) => random.integer(0, 1);
const drawReal = (random: Random) => random.pick([-1, 1]) * random.between(0.3, 2);

type Plan = Pick<HiddenCase, 'id' | 'title' | 'points'>;

const toHidden = (plan: Plan, { v, h, w, b, c }: Machine): HiddenCase => ({
  ...plan,
  args: [vector(v), vector(h), matrix(w), vector(b), vector(c)],
});

function drawBinary(random: Random): HiddenCase[] {
  const [tall, wide, large] = [random.fork('tall'), random.fork('wide'), random.fork('large')];
  return [
    toHidden(
      {
        id: 'more-visible',
        title: { ko: '가시층의 뉴런이 더 많을 때', en: 'More visible units than hidden' },
        points: 1,
      },
      drawMachine(tall, { d: tall.integer(5, 8), k: tall.integer(2, 4), drawUnit: drawBit }),
    ),
    toHidden(
      {
        id: 'more-hidden',
        title: { ko: '은닉층의 뉴런이 더 많을 때', en: 'More hidden units than visible' },
        points: 1,
      },
      drawMachine(wide, { d: wide.integer(2, 4), k: wide.integer(5, 8), drawUnit: drawBit }),
    ),
    toHidden(
      { id: 'large', title: { ko: '뉴런이 많을 때', en: 'Many units' }, points: 1 },
      drawMachine(large, { d: large.integer(20, 30), k: large.integer(10, 16), drawUnit: drawBit }),
    ),
  ];
}

function drawReals(random: Random): HiddenCase[] {
  const [any, single] = [random.fork('any'), random.fork('single')];
  return [
    toHidden(
      {
        id: 'any-values',
        title: { ko: '뉴런의 값이 임의의 실수일 때', en: 'Units with any real values' },
        points: 2,
      },
      drawMachine(any, { d: any.integer(3, 5), k: any.integer(6, 8), drawUnit: drawReal }),
    ),
    toHidden(
      { id: 'one-and-one', title: { ko: '뉴런이 하나씩일 때', en: 'One unit in each layer' }, points: 1 },
      drawMachine(single, { d: 1, k: 1, drawUnit: drawReal }),
    ),
  ];
}

function drawAllOff(random: Random): HiddenCase {
  const machine = drawMachine(random, {
    d: random.integer(4, 7),
    k: random.integer(2, 3),
    drawUnit: drawBit,
  });
  return toHidden(
    { id: 'hidden-off', title: { ko: '은닉층이 모두 0일 때', en: 'All hidden units off' }, points: 1 },
    { ...machine, h: machine.h.map(() => 0) },
  );
}

function drawPair(random: Random): HiddenCase[] {
  for (;;) {
    const size = { d: random.integer(4, 6), k: random.integer(7, 9) };
    const machine = drawMachine(random, { ...size, drawUnit: drawBit });
    const flipped = random.integer(0, size.k - 1);
    const [off, on] = [0, 1].map((state) => ({
      ...machine,
      h: machine.h.map((value, unit) => (unit === flipped ? state : value)),
    }));
    const change = (machine.c[flipped] ?? 0) + (toHiddenInputs(machine)[flipped] ?? 0);
    if (off === undefined || on === undefined || Math.abs(change) < 0.5) continue;
    if (!isTelling(off) || !isTelling(on)) continue;
    return [
      toHidden(
        { id: PAIR.off, title: { ko: '은닉 뉴런 하나가 0일 때', en: 'One hidden unit off' }, points: 1 },
        off,
      ),
      toHidden({ id: PAIR.on, title: { ko: '같은 뉴런이 1일 때', en: 'The same unit on' }, points: 1 }, on),
    ];
  }
}

export const drawHidden = (random: Random): HiddenCase[] => [
  ...drawBinary(random.fork('binary')),
  ...drawReals(random.fork('reals')),
  drawAllOff(random.fork('all-off')),
  ...drawPair(random.fork('pair')),
];
