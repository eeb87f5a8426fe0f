import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'gradient-descent',
  title: { ko: '경사하강법', en: 'Gradient descent' },
  summary: {
    ko: '$w_0 = w_1 = 0$에서 출발하여 정해진 횟수만큼 경사하강법의 걸음을 되풀이하고, 손실의 변화를 기록합니다.',
    en: 'Start from $w_0 = w_1 = 0$, take a given number of steps of gradient descent, and record how the loss changes.',
  },
  entry: 'gradientDescent',
  params: [
    {
      name: 'x',
      type: param.tensor('n'),
      doc: { ko: '설명변수의 값 $n$개', en: 'The $n$ values of the explanatory variable' },
    },
    {
      name: 'y',
      type: param.tensor('n'),
      doc: { ko: '종속변수의 값 $n$개', en: 'The $n$ values of the dependent variable' },
    },
    { name: 'eta', type: param.number(), doc: { ko: '학습률 $\\eta$', en: 'The learning rate $\\eta$' } },
    {
      name: 'steps',
      type: param.number(),
      doc: { ko: '걸음의 수. 0일 수도 있습니다.', en: 'The number of steps; may be 0' },
    },
  ],
  result: result.object({ w0: result.number(), w1: result.number(), losses: result.numbers() }),
  resultDoc: {
    ko: '마지막 $w_0$, $w_1$과 손실 `steps + 1`개. `losses[0]`은 첫걸음을 떼기 전의 손실입니다.',
    en: 'The final $w_0$, $w_1$, and `steps + 1` losses; `losses[0]` is the loss before the first step',
  },
  points: 20,
  minutes: 20,
  limits: { timeMs: 10_000 },
  buildsOn: ['gradient-step', 'regression-loss'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예: 두 걸음', en: 'The worked example: two steps' },
      args: [vector([1, 2]), vector([2, 3]), 0.1, 2],
    },
    {
      id: 'stand-still',
      title: { ko: '걸음이 없을 때', en: 'No step at all' },
      args: [vector([1, 2]), vector([2, 3]), 0.1, 0],
    },
    {
      id: 'single-point',
      title: { ko: '점 하나', en: 'A single point' },
      args: [vector([1]), vector([4]), 0.25, 3],
    },
    {
      id: 'overshoot',
      title: { ko: '학습률이 너무 클 때', en: 'A learning rate that is too large' },
      args: [vector([1, 2]), vector([2, 3]), 1, 3],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '한 걸음을 계산하는 코드는 `gradient-step`에서 이미 만들었습니다. 이제 그것을 `steps`번 되풀이하면서 손실을 배열에 담으면 됩니다.',
      en: 'You wrote a single step in `gradient-step`. Repeat it `steps` times and collect the losses in an array.',
    },
    {
      ko: '손실은 걸음보다 하나 더 많습니다. 걸음을 떼기 전에 한 번, 걸음을 뗄 때마다 한 번씩 기록하세요. `steps`가 0이면 손실은 하나입니다.',
      en: 'There is one more loss than there are steps: one before you set out, and one after each step. With `steps` equal to 0 there is one loss.',
    },
    {
      ko: '반복문 안에서는 오차를 구하고, 두 경사를 모두 구한 다음, 두 가중치를 함께 갱신합니다. 손실은 반복문 앞에서 한 번 담고, 반복문 안에서는 **갱신한 다음에** 담습니다.',
      en: 'Inside the loop: errors, both gradients, then both updates together. Store a loss once before the loop, and inside it **after** the update.',
    },
  ],
  messages: {
    notFinite: {
      ko: 'NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values, so this cannot be checked.',
    },
    rising: {
      ko: '학습률이 충분히 작은데도 손실이 커지는 걸음이 있습니다. 경사의 부호와 크기를 확인하세요.',
      en: 'The learning rate is small enough, yet some step makes the loss larger. Look at the sign and the size of your gradient.',
    },
    notFalling: {
      ko: '여러 걸음을 갔는데 손실이 거의 줄지 않았습니다.',
      en: 'After several steps the loss has hardly fallen.',
    },
    lastLoss: {
      ko: '`losses`의 마지막 값이 돌려준 `w0`, `w1`의 손실과 다릅니다. 손실을 언제 기록하는지, 걸음의 수가 맞는지 확인하세요.',
      en: 'The last entry of `losses` is not the loss of the `w0`, `w1` you returned. Check when you record losses, and how many steps you take.',
    },
  },
});
