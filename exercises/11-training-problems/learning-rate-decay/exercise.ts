import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase } from '../../../lib/exercise/types';
import type { Random } from '../../../lib/numeric/random';
import { CHECKS, PAIR } from './checks';

const drawRate = (random: Random) => 10 ** random.between(-3, 0);

/** Far enough from both ends: a straight line or a staircase is far from the curve there. */
function drawWithin(random: Random): HiddenCase {
  const n = random.integer(40, 90);
  return {
    id: 'within',
    title: { ko: '$t < n$', en: '$t < n$' },
    points: 2,
    args: [drawRate(random), Math.round(n * random.between(0.35, 0.7)), n],
  };
}

function drawStart(random: Random): HiddenCase {
  return {
    id: 'start',
    title: { ko: '시작할 때 ($t = 0$)', en: 'At the start ($t = 0$)' },
    points: 1,
    args: [drawRate(random), 0, random.integer(2, 500)],
  };
}

function drawBeyond(random: Random): HiddenCase {
  const n = random.integer(30, 100);
  return {
    id: 'beyond',
    title: { ko: '$t > n$', en: '$t > n$' },
    points: 2,
    args: [drawRate(random), Math.round(n * (random.integer(1, 3) + random.between(0.3, 0.7))), n],
  };
}

function drawOne(random: Random): HiddenCase {
  return {
    id: 'n-is-one',
    title: { ko: '$n = 1$', en: '$n = 1$' },
    points: 1,
    args: [drawRate(random), random.integer(2, 5), 1],
  };
}

/** Whole numbers as well as fractions of an epoch. */
function drawPair(random: Random): HiddenCase[] {
  const rate = drawRate(random);
  const n = random.integer(3, 30);
  const t = n * random.between(0.3, 0.7);
  return [
    {
      id: PAIR.now,
      title: { ko: '정수가 아닌 $t$', en: 'A $t$ that is no whole number' },
      points: 1,
      args: [rate, t, n],
    },
    {
      id: PAIR.later,
      title: { ko: '그로부터 $n$만큼 뒤', en: 'The same, $n$ later' },
      points: 1,
      args: [rate, t + n, n],
    },
  ];
}

export default defineExercise({
  id: 'learning-rate-decay',
  title: { ko: '줄어드는 학습률', en: 'A decaying learning rate' },
  summary: {
    ko: '학습이 진행됨에 따라 매끄럽게 줄어드는 학습률 $\\eta_0 10^{-t/n}$을 구합니다.',
    en: 'Compute the learning rate $\\eta_0 10^{-t/n}$, which falls smoothly as training goes on.',
  },
  entry: 'learningRateDecay',
  params: [
    {
      name: 'eta0',
      type: param.number(),
      doc: { ko: '처음의 학습률 $\\eta_0$', en: 'The learning rate at the start, $\\eta_0$' },
    },
    {
      name: 't',
      type: param.number(),
      doc: {
        ko: '지금까지의 갱신 횟수 $t \\ge 0$. $n$보다 클 수 있습니다.',
        en: 'The steps so far, $t \\ge 0$; may be more than $n$',
      },
    },
    {
      name: 'n',
      type: param.number(),
      doc: {
        ko: '학습률이 10분의 1이 되기까지의 횟수 $n > 0$',
        en: 'How many steps bring the rate down to a tenth, $n > 0$',
      },
    },
  ],
  result: result.number(),
  resultDoc: { ko: '$t$번째의 학습률', en: 'The learning rate at step $t$' },
  points: 10,
  minutes: 5,
  buildsOn: ['gradient-step'],
  tolerance: { rtol: 2e-3, atol: 0 },
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [0.1, 50, 100],
    },
    {
      id: 'first-step',
      title: { ko: '아직 한 번도 갱신하지 않았을 때', en: 'Before the first step' },
      args: [0.5, 0, 20],
    },
    {
      id: 'n-steps',
      title: { ko: '$n$번 갱신한 뒤', en: 'After $n$ steps' },
      args: [0.5, 20, 20],
    },
    {
      id: 'long-after',
      title: { ko: '훨씬 뒤', en: 'Long after' },
      args: [1, 25, 10],
    },
  ],
  hidden: (random) => [
    drawWithin(random.fork('within')),
    drawStart(random.fork('start')),
    drawBeyond(random.fork('beyond')),
    drawOne(random.fork('one')),
    ...drawPair(random.fork('pair')),
  ],
  checks: CHECKS,
  hints: [
    {
      ko: '$t = 0$과 $t = n$을 식에 넣어 보세요. 처음에는 $\\eta_0$, $n$번 뒤에는 $\\eta_0/10$이어야 합니다.',
      en: 'Put $t = 0$ and $t = n$ into the formula: it must give $\\eta_0$ at first and $\\eta_0/10$ after $n$ steps.',
    },
    {
      ko: '자바스크립트의 거듭제곱은 `Math.pow(a, b)`나 `a ** b`로 씁니다. 밑은 $e$가 아니라 10이고 지수는 음수입니다.',
      en: 'JavaScript writes powers as `Math.pow(a, b)` or `a ** b`. The base is 10, not $e$, and the exponent is negative.',
    },
    {
      ko: '지수는 `-t / n`입니다. 반올림하거나 내림하지 않고, $t$가 $n$보다 커도 그대로 씁니다.',
      en: 'The exponent is `-t / n`, neither rounded nor cut off where $t$ is larger than $n$.',
    },
  ],
  messages: {
    tenth: {
      ko: 'n번 뒤의 학습률이 10분의 1이 아니라 {ratio}배입니다.',
      en: 'After n more steps the rate is not a tenth but {ratio} times what it was.',
    },
    notPositive: {
      ko: '학습률은 언제나 양수여야 합니다.',
      en: 'A learning rate is always positive.',
    },
  },
});
