import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase } from '../../../lib/exercise/types';
import { vector } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';

/** Away from zero, where the slope of the sigmoid hardly changes and several wrong products come close to the right one. */
const drawAway = (random: Random, far: number) => random.pick([-1, 1]) * random.between(0.5, far);

function drawSigmoid(random: Random): HiddenCase {
  return {
    id: 'sigmoid',
    title: { ko: '시그모이드, 몇 층', en: 'Sigmoid, a few layers' },
    points: 3,
    args: [vector(random.times(random.integer(4, 7), () => drawAway(random, 3))), 'sigmoid'],
  };
}

function drawDeep(random: Random): HiddenCase {
  return {
    id: 'sigmoid-deep',
    title: { ko: '시그모이드, 스무 층', en: 'Sigmoid, twenty layers' },
    points: 3,
    args: [vector(random.times(20, () => random.between(-3, 3))), 'sigmoid'],
  };
}

function drawTanh(random: Random): HiddenCase {
  return {
    id: 'tanh',
    title: { ko: 'tanh, $|z| \\le 3$', en: 'Tanh, $|z| \\le 3$' },
    points: 3,
    args: [vector([3, ...random.times(random.integer(5, 9), () => drawAway(random, 3))]), 'tanh'],
  };
}

function drawOneLayer(random: Random): HiddenCase {
  return {
    id: 'one-layer',
    title: { ko: '층이 하나 ($L = 1$)', en: 'A single layer ($L = 1$)' },
    points: 2,
    args: [vector([drawAway(random, 2)]), 'tanh'],
  };
}

/** Zero at the last but one layer or before it; both sides of it are there. */
function drawReluMixed(random: Random): HiddenCase {
  const open = () => random.between(0.5, 3);
  const before = random.times(random.integer(2, 4), open);
  const after = random.times(random.integer(2, 6), open);
  return {
    id: 'relu-mixed',
    title: { ko: 'ReLU, 부호가 섞인 $z$', en: 'ReLU, $z$ of both signs' },
    points: 2,
    args: [vector([...before, -open(), ...after]), 'relu'],
  };
}

function drawReluZero(random: Random): HiddenCase {
  const open = () => random.between(0.5, 3);
  return {
    id: 'relu-zero',
    title: { ko: 'ReLU, 정확히 0인 $z$', en: 'ReLU, a $z$ of exactly 0' },
    points: 1,
    args: [vector([...random.times(3, open), 0, ...random.times(random.integer(2, 4), open)]), 'relu'],
  };
}

function drawReluOpen(random: Random): HiddenCase {
  return {
    id: 'relu-positive',
    title: { ko: 'ReLU, 모두 양수인 깊은 사슬', en: 'ReLU, a deep chain of positive $z$' },
    points: 1,
    args: [vector(random.times(random.integer(20, 40), () => random.between(0.1, 3))), 'relu'],
  };
}

export default defineExercise({
  id: 'vanishing-gradient',
  title: { ko: '경사소실', en: 'The vanishing gradient' },
  summary: {
    ko: '뉴런이 한 줄로 이어진 신경망에서 마지막 값이 각 층의 $z$에 얼마나 민감한지 구하여 경사가 사라지는 모습을 봅니다.',
    en: 'In a chain of neurons, compute how strongly the last value depends on each $z$, and watch the gradient vanish.',
  },
  entry: 'vanishingGradient',
  params: [
    {
      name: 'z',
      type: param.tensor('L'),
      doc: {
        ko: '각 층에서 활성화 함수에 들어가는 값 $z_1, \\dots, z_L$',
        en: 'What enters the activation in each layer, $z_1, \\dots, z_L$',
      },
    },
    {
      name: 'activation',
      type: param.choice('sigmoid', 'tanh', 'relu'),
      doc: { ko: '모든 층의 활성화 함수', en: 'The activation of all layers' },
    },
  ],
  result: result.numbers(),
  resultDoc: {
    ko: '$|\\partial h_L/\\partial z_l|$, 첫 층부터 마지막 층까지 $L$개',
    en: '$|\\partial h_L/\\partial z_l|$ from the first layer to the last: $L$ numbers',
  },
  points: 15,
  minutes: 15,
  buildsOn: ['activation-derivatives'],
  // The numbers become as small as 1e-25: only the relative error says anything.
  tolerance: { rtol: 2e-3, atol: 0 },
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [vector([0, 2, -1]), 'sigmoid'],
    },
    {
      id: 'relu',
      title: { ko: 'ReLU에 음수가 하나', en: 'ReLU with one negative value' },
      args: [vector([1, 2, -1, 3, 0.5]), 'relu'],
    },
    { id: 'single', title: { ko: '층이 하나', en: 'A single layer' }, args: [vector([0]), 'tanh'] },
    {
      id: 'ten-layers',
      title: { ko: '$z$가 모두 0인 열 층', en: 'Ten layers with $z = 0$' },
      args: [vector(new Array<number>(10).fill(0)), 'sigmoid'],
    },
  ],
  hidden: (random) => [
    drawSigmoid(random.fork('sigmoid')),
    drawDeep(random.fork('deep')),
    drawTanh(random.fork('tanh')),
    drawOneLayer(random.fork('one-layer')),
    drawReluMixed(random.fork('relu-mixed')),
    drawReluZero(random.fork('relu-zero')),
    drawReluOpen(random.fork('relu-open')),
  ],
  hints: [
    {
      ko: '연쇄법칙을 마지막 층에서 한 층씩 거슬러 써 보세요. $\\partial z_{l+1}/\\partial h_l = 1$이므로 남는 것은 활성화 함수의 미분뿐입니다.',
      en: 'Write the chain rule from the last layer backward, one layer at a time. Since $\\partial z_{l+1}/\\partial h_l = 1$, only the derivatives of the activation remain.',
    },
    {
      ko: '$l$번째 값은 $l$번째 층부터 **마지막 층까지**의 미분을 모두 곱한 것입니다. 뒤에서부터 곱해 나가면 각 층의 값이 한 번의 곱셈으로 나옵니다.',
      en: 'Entry $l$ is the product of the derivatives from layer $l$ **to the last**. Going backward, each entry takes one more multiplication.',
    },
    {
      ko: '`slopes`에 층마다의 미분을 담은 다음, `product = 1`에서 시작하여 `l`을 `L - 1`에서 0까지 줄이면서 `product`에 `slopes[l]`을 곱하고 그 값을 `l`번째 자리에 적습니다.',
      en: 'Collect the derivative of every layer in `slopes`; then, beginning with `product = 1`, let `l` run from `L - 1` down to 0, multiply `product` by `slopes[l]` and write it into place `l`.',
    },
  ],
});
