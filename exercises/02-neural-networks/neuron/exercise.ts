import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { drawHidden, VISIBLE } from './cases';

export default defineExercise({
  id: 'neuron',
  title: { ko: '뉴런 하나', en: 'One neuron' },
  summary: {
    ko: '입력의 가중합에 편향을 더하고 고른 활성화 함수를 적용합니다.',
    en: 'Add the bias to the weighted sum of the inputs and apply the activation function asked for.',
  },
  entry: 'neuron',
  params: [
    { name: 'x', type: param.tensor('p'), doc: { ko: '입력 $p$개', en: 'The $p$ inputs' } },
    {
      name: 'w',
      type: param.tensor('p'),
      doc: { ko: '입력마다 하나씩인 가중치', en: 'One weight for each input' },
    },
    { name: 'b', type: param.number(), doc: { ko: '편향', en: 'The bias' } },
    {
      name: 'activation',
      type: param.choice('identity', 'sigmoid', 'tanh', 'relu'),
      doc: { ko: '활성화 함수의 이름', en: 'The name of the activation function' },
    },
  ],
  result: result.number(),
  resultDoc: { ko: '뉴런의 출력 $a(z)$', en: 'The output $a(z)$ of the neuron' },
  points: 12,
  minutes: 10,
  buildsOn: ['outer-inner', 'activations'],
  visible: VISIBLE,
  hidden: drawHidden,
  hints: [
    {
      ko: '두 단계로 나누어 보세요. 먼저 가중합 $z$를 수 하나로 구하고, 그다음에 활성화 함수를 적용합니다.',
      en: 'Go in two steps: get the weighted sum $z$, one number, and only then apply the activation function.',
    },
    {
      ko: '$\\sum_j w_jx_j$는 두 벡터의 내적입니다. 편향 $b$는 활성화 함수를 적용하기 **전에** 더합니다.',
      en: '$\\sum_j w_jx_j$ is the inner product of two vectors. The bias $b$ is added **before** the activation.',
    },
    {
      ko: '`x.dot(w)`는 스칼라 텐서입니다. 여기에 `add`로 편향을 더하여 $z$를 만든 다음, `activation`의 값에 따라 `sigmoid`, `tanh`, `relu` 가운데 하나를 고르거나 $z$를 그대로 돌려줍니다.',
      en: '`x.dot(w)` is a scalar tensor. `add` the bias to get $z$; then pick `sigmoid`, `tanh` or `relu` by the value of `activation`, or return $z$ as it is.',
    },
  ],
});
