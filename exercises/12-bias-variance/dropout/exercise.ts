import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix } from '../../../lib/numeric/plain-value';
import { drawCases } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'dropout',
  title: { ko: '드롭아웃', en: 'Dropout' },
  summary: {
    ko: '학습할 때 은닉층의 뉴런을 임의로 끄고, 남은 뉴런의 값을 키워 평균을 유지합니다.',
    en: 'While training, switch hidden neurons off at random and scale up the rest to keep the mean.',
  },
  entry: 'dropout',
  params: [
    {
      name: 'h',
      type: param.tensor('n', 'q'),
      doc: {
        ko: '은닉층의 값. 한 행이 예 하나, 한 열이 뉴런 하나입니다.',
        en: 'Values of a hidden layer: one row an example, one column a neuron',
      },
    },
    {
      name: 'u',
      type: param.tensor('n', 'q'),
      doc: {
        ko: '0 이상 1 미만의 균등난수. `h`의 값마다 하나씩입니다.',
        en: 'Uniform random numbers, $0 \\le u < 1$, one for each value of `h`',
      },
    },
    {
      name: 'rate',
      type: param.number(),
      doc: {
        ko: '뉴런을 끌 확률 $r$, $0 \\le r < 1$',
        en: 'The probability $r$ of switching off, $0 \\le r < 1$',
      },
    },
    {
      name: 'training',
      type: param.boolean(),
      doc: {
        ko: '학습할 때 `true`, 예측할 때 `false`',
        en: '`true` while training, `false` when predicting',
      },
    },
  ],
  result: result.tensor('n', 'q'),
  resultDoc: { ko: '드롭아웃을 거친 값', en: 'The values after dropout' },
  points: 12,
  minutes: 10,
  buildsOn: ['mlp-forward'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [
        matrix([
          [1, 2, -3],
          [4, 0, 6],
        ]),
        matrix([
          [0.1, 0.7, 0.5],
          [0.9, 0.3, 0.2],
        ]),
        0.5,
        true,
      ],
    },
    {
      id: 'not-training',
      title: { ko: '예측할 때', en: 'When predicting' },
      args: [matrix([[1, 2, -3]]), matrix([[0.1, 0.7, 0.5]]), 0.5, false],
    },
    {
      id: 'rate-zero',
      title: { ko: '아무것도 끄지 않을 때 ($r = 0$)', en: 'Nothing switched off ($r = 0$)' },
      args: [matrix([[5], [7]]), matrix([[0], [0.4]]), 0, true],
    },
    {
      id: 'most-off',
      title: { ko: '대부분을 끌 때', en: 'Most of them off' },
      args: [matrix([[1, 1, 1, 1, 1]]), matrix([[0.05, 0.95, 0.6, 0.79, 0.81]]), 0.8, true],
    },
  ],
  hidden: drawCases,
  checks: CHECKS,
  hints: [
    {
      ko: '먼저 마스크를 만드세요. `u`가 `rate` 이상인 곳은 1, 작은 곳은 0입니다.',
      en: 'Make a mask first: 1 where `u` is at least `rate`, 0 where it is smaller.',
    },
    {
      ko: '`h`에 마스크를 곱하면 꺼진 뉴런은 0이 됩니다. 남은 뉴런의 비율은 평균하여 $1 - r$이므로, 기댓값이 `h`와 같아지려면 무엇으로 나누어야 할까요?',
      en: '`h` times the mask is 0 where neurons are off. On average a share $1 - r$ remains: what must you divide by to get `h` back in expectation?',
    },
    {
      ko: '`u.greaterEqual(rate)`는 참·거짓의 텐서입니다. `.toFloat()`을 붙이면 0과 1이 됩니다. `training`이 `false`이면 `h`를 그대로 돌려줍니다.',
      en: '`u.greaterEqual(rate)` is a tensor of booleans; `.toFloat()` makes it 0 and 1. If `training` is `false`, return `h` as it is.',
    },
  ],
  messages: {
    notZero: {
      ko: '꺼져야 하는데 0이 아닌 값이 {count}개 있습니다.',
      en: 'There are {count} values that should be switched off and are not 0.',
    },
    wronglyOff: {
      ko: '남아 있어야 하는데 0이 된 값이 {count}개 있습니다.',
      en: 'There are {count} values that should have been kept and are 0.',
    },
  },
});
