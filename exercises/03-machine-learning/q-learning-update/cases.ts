import type { HiddenCase, VisibleCase } from '../../../lib/exercise/types';
import { matrix } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

interface Experience extends Pick<HiddenCase, 'id' | 'title' | 'points'> {
  readonly states: number;
  readonly actions: number;
  /** Whether the next state is the same. */
  readonly stays?: boolean;
  /** Added to every entry of the table: far below 0, all are negative. */
  readonly level?: number;
  readonly alpha: number;
  readonly gamma: number;
}

/**
 * A table in which every other way to read it gives another answer: the best value of the next state is its own, not that of the
 * same action and not that of the current state, and the target lies far from the old value.
 */
function drawCase(random: Random, experience: Experience): HiddenCase {
  const { states, actions, stays = false, level = 0, alpha, gamma, id, title, points } = experience;
  const table = random.times(states, () => random.times(actions, () => level + random.between(-1, 1)));
  const s = random.integer(0, states - 1);
  const a = random.integer(0, actions - 1);
  const next = stays ? s : (s + random.integer(1, states - 1)) % states;
  const best = (a + random.integer(1, Math.max(1, actions - 1))) % actions;
  if (table[next] !== undefined) table[next][best] = level + random.between(2, 3);
  const target = (table[s]?.[a] ?? 0) + random.pick([-1, 1]) * random.between(1, 2);
  const r = target - gamma * (table[next]?.[best] ?? 0);
  return { id, title, points, args: [matrix(table), s, a, r, next, alpha, gamma] };
}

function drawExperiences(random: Random): Experience[] {
  return [
    {
      id: 'small',
      title: { ko: '작은 표', en: 'A small table' },
      points: 2,
      states: 3,
      actions: 2,
      alpha: random.between(0.2, 0.8),
      gamma: random.between(0.5, 0.9),
    },
    {
      id: 'large',
      title: { ko: '상태가 많은 표', en: 'A table of many states' },
      points: 2,
      states: random.integer(20, 40),
      actions: random.integer(4, 6),
      alpha: random.between(0.05, 0.3),
      gamma: random.between(0.7, 0.95),
    },
    {
      id: 'stays',
      title: { ko: '같은 상태에 머물 때', en: 'Staying in the same state' },
      points: 2,
      states: random.integer(2, 5),
      actions: random.integer(6, 7),
      stays: true,
      alpha: random.between(0.2, 0.8),
      gamma: random.between(0.5, 0.9),
    },
    {
      id: 'all-negative',
      title: { ko: '모두 음수인 표', en: 'A table of negative values' },
      points: 2,
      states: random.integer(3, 5),
      actions: random.integer(6, 8),
      level: -random.between(6, 9),
      alpha: random.between(0.2, 0.8),
      gamma: random.between(0.5, 0.9),
    },
    {
      id: 'one-action',
      title: { ko: '행동이 하나 ($A = 1$)', en: 'One action ($A = 1$)' },
      points: 1,
      states: random.integer(3, 5),
      actions: 1,
      alpha: random.between(0.2, 0.8),
      gamma: random.between(0.5, 0.9),
    },
    {
      id: 'short-sighted',
      title: { ko: '$\\gamma = 0$', en: '$\\gamma = 0$' },
      points: 1,
      states: random.integer(2, 4),
      actions: random.integer(5, 6),
      alpha: random.between(0.2, 0.8),
      gamma: 0,
    },
  ];
}

const SMALL = matrix([
  [0, 1],
  [2, 4],
]);

export const VISIBLE: readonly VisibleCase[] = [
  {
    id: 'worked-example',
    title: { ko: '본문의 예', en: 'The worked example' },
    args: [SMALL, 0, 1, 1, 1, 0.5, 0.9],
  },
  {
    id: 'same-state',
    title: { ko: '다음 상태가 같은 상태', en: 'The next state is the same' },
    args: [SMALL, 1, 0, -1, 1, 0.5, 0.5],
  },
  {
    id: 'full-step',
    title: { ko: '$\\alpha = 1$', en: '$\\alpha = 1$' },
    args: [SMALL, 1, 1, 2, 0, 1, 0.5],
  },
  {
    id: 'below-zero',
    title: { ko: '모두 음수', en: 'All values negative' },
    args: [
      matrix([
        [-2, -1, -3],
        [-4, -6, -5],
      ]),
      0,
      2,
      0,
      1,
      0.5,
      0.5,
    ],
  },
];

export const drawHidden = (random: Random): HiddenCase[] =>
  drawExperiences(random.fork('experiences')).map((one) => drawCase(random.fork(one.id), one));
