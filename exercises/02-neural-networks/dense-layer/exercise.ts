import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { drawHidden, VISIBLE } from './cases';
import { CHECKS, MESSAGES } from './checks';

export default defineExercise({
  id: 'dense-layer',
  title: { ko: '완전연결층', en: 'A fully connected layer' },
  summary: {
    ko: '예 $n$개에 대한 뉴런 $q$개의 출력 $a(XW + b)$를 한꺼번에 계산합니다.',
    en: 'Compute the outputs $a(XW + b)$ of $q$ neurons for $n$ examples at once.',
  },
  entry: 'denseLayer',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 'p'),
      doc: {
        ko: '입력. 한 행이 예 하나입니다.',
        en: 'The inputs, one example a row',
      },
    },
    {
      name: 'w',
      type: param.tensor('p', 'q'),
      doc: {
        ko: '가중치. 한 열이 뉴런 하나입니다.',
        en: 'The weights, one neuron a column',
      },
    },
    {
      name: 'b',
      type: param.tensor('q'),
      doc: { ko: '뉴런마다 하나씩인 편향', en: 'One bias for each neuron' },
    },
    {
      name: 'activation',
      type: param.choice('identity', 'sigmoid', 'tanh', 'relu'),
      doc: { ko: '활성화 함수의 이름', en: 'The name of the activation function' },
    },
  ],
  result: result.tensor('n', 'q'),
  resultDoc: {
    ko: '출력. 한 행이 예 하나, 한 열이 뉴런 하나입니다.',
    en: 'The outputs: one row an example, one column a neuron',
  },
  points: 12,
  minutes: 12,
  buildsOn: ['neuron'],
  visible: VISIBLE,
  hidden: drawHidden,
  checks: CHECKS,
  messages: MESSAGES,
  hints: [
    {
      ko: '뉴런 하나에서는 내적이 하나였습니다. 예 $n$개와 뉴런 $q$개의 내적을 모두 모으면 무엇이 됩니까?',
      en: 'One neuron took one inner product. What do the inner products of $n$ examples with $q$ neurons make together?',
    },
    {
      ko: '모양을 따라가 보세요. `[n, p]`와 `[p, q]`의 행렬곱은 `[n, q]`이고, 여기에 `[q]`를 더하면 모든 행에 더해집니다.',
      en: 'Follow the shapes: the matrix product of `[n, p]` and `[p, q]` has the shape `[n, q]`, and adding a `[q]` adds it to every row.',
    },
    {
      ko: '`x.matMul(w)`에 `add`로 편향을 더하여 $Z$를 만든 다음, `activation`에 따라 $Z$에 `sigmoid`, `tanh`, `relu` 가운데 하나를 적용하거나 그대로 돌려줍니다.',
      en: '`add` the biases to `x.matMul(w)` to get $Z$; then apply `sigmoid`, `tanh` or `relu` by the value of `activation`, or return $Z$ as it is.',
    },
  ],
});
