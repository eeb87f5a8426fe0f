import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { drawHidden, VISIBLE } from './cases';

export default defineExercise({
  id: 'activations',
  title: { ko: '네 가지 활성화 함수', en: 'Four activation functions' },
  summary: {
    ko: '항등함수, 시그모이드, tanh, ReLU를 아무 모양의 텐서에나 적용하되 $\\pm100$에서도 넘치지 않게 합니다.',
    en: 'Apply identity, sigmoid, tanh and ReLU to a tensor of any shape, without overflow at $\\pm100$.',
  },
  entry: 'activations',
  params: [
    {
      name: 'x',
      type: param.anyTensor(),
      doc: { ko: '모양이 정해지지 않은 텐서', en: 'A tensor of any shape' },
    },
  ],
  result: result.object({
    identity: result.tensorLikeExpected(),
    sigmoid: result.tensorLikeExpected(),
    tanh: result.tensorLikeExpected(),
    relu: result.tensorLikeExpected(),
  }),
  resultDoc: {
    ko: '원소마다 적용한 네 함수의 값. 모두 `x`와 모양이 같습니다.',
    en: 'The four functions of every entry, each of the shape of `x`',
  },
  points: 10,
  minutes: 10,
  visible: VISIBLE,
  hidden: drawHidden,
  hints: [
    {
      ko: '네 함수는 모두 원소마다 따로 작용합니다. 텐서의 메서드 가운데 이름이 같은 것을 찾아보세요.',
      en: 'All four act on each entry by itself. Look for methods of tensors with the same names.',
    },
    {
      ko: '직접 쓴다면 지수가 커지지 않게 합니다. $e^{-x}$이 무한대가 되어도 $\\frac{1}{1+\\infty} = 0$이므로 괜찮지만, $\\infty/\\infty$는 NaN입니다.',
      en: 'If you write them yourself, keep exponents small. Where $e^{-x}$ is infinite, $\\frac{1}{1+\\infty} = 0$ is still right; $\\infty/\\infty$ is NaN.',
    },
    {
      ko: 'tanh는 시그모이드로 나타낼 수 있습니다: $\\tanh x = 2\\sigma(2x)-1$. ReLU는 원소와 0 가운데 큰 쪽을 고르는 `maximum`으로도 만들 수 있습니다.',
      en: 'tanh can be had from the sigmoid: $\\tanh x = 2\\sigma(2x)-1$. ReLU is the larger of an entry and 0, which `maximum` computes.',
    },
  ],
});
