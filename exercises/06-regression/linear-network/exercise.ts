import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'linear-network',
  title: { ko: '선형 회귀모형을 신경망으로', en: 'Linear regression as a network' },
  summary: {
    ko: '활성화 함수가 항등함수인 신경망 $\\hat y = g(x^\\top w)$로 여러 예를 한꺼번에 예측합니다.',
    en: 'Predict many examples at once with the network $\\hat y = g(x^\\top w)$ whose activation is the identity.',
  },
  entry: 'linearNetwork',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 'p'),
      doc: {
        ko: '한 행이 예 하나, 한 열이 설명변수 하나입니다. 1로 채워진 열은 없습니다.',
        en: 'One row an example, one column an explanatory variable; there is no column of ones',
      },
    },
    {
      name: 'w',
      type: param.tensor('p+1'),
      doc: {
        ko: '가중치. 편향 $w_0$이 맨 앞에 있고 $w_1, \\dots, w_p$가 뒤따릅니다.',
        en: 'The weights: the bias $w_0$ comes first, then $w_1, \\dots, w_p$',
      },
    },
  ],
  result: result.tensor('n'),
  resultDoc: { ko: '예마다의 예측값 $\\hat y_i$', en: 'The prediction $\\hat y_i$ of each example' },
  points: 10,
  minutes: 10,
  buildsOn: ['neuron'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [
        matrix([
          [2, 3],
          [0, 1],
        ]),
        vector([1, 0.5, -1]),
      ],
    },
    {
      id: 'single-variable',
      title: { ko: '설명변수 하나', en: 'One explanatory variable' },
      args: [matrix([[0], [1], [2]]), vector([1, 2])],
    },
    {
      id: 'zeros',
      title: { ko: '입력이 모두 0', en: 'All inputs 0' },
      args: [matrix([[0, 0, 0]]), vector([-2, 5, 7, 9])],
    },
    {
      id: 'negative-output',
      title: { ko: '음수가 나오는 예', en: 'Outputs below zero' },
      args: [matrix([[1, 2, 3]]), vector([0.5, -1, -1, -1])],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '편향만 따로 떼어 놓고 보면 나머지는 행렬과 벡터의 곱 $Xw_{1:p}$입니다. `w`를 두 조각으로 나누는 방법을 찾아보세요.',
      en: 'Set the bias aside, and the rest is the product of a matrix and a vector, $Xw_{1:p}$. Look for a way to cut `w` in two.',
    },
    {
      ko: '`w.slice(시작, 개수)`로 조각을 얻습니다. 행렬과 벡터의 곱에는 `dot`을 쓰면 결과의 모양이 바로 `[n]`이 됩니다.',
      en: 'Pieces come from `w.slice(begin, size)`. For a matrix times a vector use `dot`, which gives the shape `[n]` directly.',
    },
    {
      ko: '`x.dot(w.slice(1))`에 편향 `w.slice(0, 1)`을 더합니다. 편향은 모양이 `[1]`이어서 브로드캐스팅으로 모든 예에 더해집니다.',
      en: 'Add the bias `w.slice(0, 1)` to `x.dot(w.slice(1))`. Its shape `[1]` is broadcast over all examples.',
    },
  ],
  messages: {
    notFinite: {
      ko: 'NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values, so this cannot be checked.',
    },
    constant: {
      ko: '출력이 입력에 따라 달라지지 않습니다.',
      en: 'The outputs do not depend on the inputs.',
    },
    bent: {
      ko: '두 입력의 합에 대한 출력이 각 출력의 합과 어긋납니다(편향은 고려했습니다). 출력이 입력에 대해 선형이 아닙니다. 활성화 함수를 확인하세요.',
      en: 'The output for a sum of two inputs is not the sum of their outputs (bias allowed for): your output is not linear in the input. Look at the activation.',
    },
  },
});
