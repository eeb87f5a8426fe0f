import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawCases } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'l1-proximal',
  title: { ko: '$L_1$ 정칙화의 한 걸음', en: 'One step with $L_1$ regularization' },
  summary: {
    ko: '경사하강법의 한 걸음 뒤에 연성 임계화를 하여, 작은 가중치를 정확히 0으로 만듭니다.',
    en: 'After a step of gradient descent, apply the soft threshold, which makes small weights exactly 0.',
  },
  entry: 'l1Proximal',
  params: [
    {
      name: 'w',
      type: param.tensor('p'),
      doc: {
        ko: '현재의 가중치. 모두 벌칙을 받습니다.',
        en: 'The current weights; all of them are penalized',
      },
    },
    {
      name: 'g',
      type: param.tensor('p'),
      doc: {
        ko: '벌칙이 없는 손실함수 $J$의 `w`에서의 경사',
        en: 'The gradient at `w` of the loss $J$ without penalty',
      },
    },
    { name: 'eta', type: param.number(), doc: { ko: '학습률 $\\eta$', en: 'The learning rate $\\eta$' } },
    {
      name: 'lambda',
      type: param.number(),
      doc: { ko: '벌칙의 크기 $\\lambda \\ge 0$', en: 'The strength of the penalty, $\\lambda \\ge 0$' },
    },
  ],
  result: result.tensor('p'),
  resultDoc: {
    ko: '한 걸음 움직인 뒤의 가중치. 임계값보다 작은 것은 정확히 0입니다.',
    en: 'The weights after the step; those within the threshold are exactly 0',
  },
  points: 15,
  minutes: 15,
  buildsOn: ['l2-step'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [vector([1, 0.25, -1, 0.5]), vector([2, 0.5, -1, 4]), 0.25, 1],
    },
    {
      id: 'zero-start',
      title: { ko: '0에서 출발', en: 'Starting at 0' },
      args: [vector([0, 0, 0]), vector([0.5, -3, 2]), 0.5, 1],
    },
    {
      id: 'plain-step',
      title: { ko: '$\\lambda = 0$', en: '$\\lambda = 0$' },
      args: [vector([1, -2]), vector([3, -1]), 0.1, 0],
    },
    {
      id: 'one-weight',
      title: { ko: '임계값과 꼭 같을 때', en: 'Exactly at the threshold' },
      args: [vector([0.5]), vector([0]), 0.25, 2],
    },
  ],
  hidden: drawCases,
  checks: CHECKS,
  hints: [
    {
      ko: '두 단계로 나누어 보세요. 먼저 벌칙을 잊고 보통의 한 걸음 $u = w - \\eta g$를 구합니다.',
      en: 'Take it in two parts. Forget the penalty first and compute the plain step $u = w - \\eta g$.',
    },
    {
      ko: '그다음에 $u$의 각 성분을 0 쪽으로 $\\eta\\lambda$만큼 옮깁니다. 0을 지나치게 되는 성분은 0에서 멈춥니다.',
      en: 'Then move each entry of $u$ toward 0 by $\\eta\\lambda$. An entry that would pass 0 stops there.',
    },
    {
      ko: '크기와 부호를 나누면 쉽습니다. 크기는 $|u|$에서 $\\eta\\lambda$를 뺀 값에 `relu`를 하고, 부호는 `u.sign()`입니다.',
      en: 'Size and sign can be treated apart: the size is $|u|$ less $\\eta\\lambda$ through `relu`, and the sign is `u.sign()`.',
    },
  ],
  messages: {
    notExactlyZero: {
      ko: '정확히 0이어야 하는데 0이 아닌 가중치가 {count}개 있습니다.',
      en: 'There are {count} weights that should be exactly 0 and are not.',
    },
    wronglyZero: {
      ko: '임계값보다 큰데도 0이 된 가중치가 {count}개 있습니다.',
      en: 'There are {count} weights beyond the threshold that became 0.',
    },
  },
});
