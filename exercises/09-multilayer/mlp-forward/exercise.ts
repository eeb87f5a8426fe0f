import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { drawHidden, toArguments } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'mlp-forward',
  title: { ko: '깊이가 정해지지 않은 다층신경망', en: 'A multilayer network of any depth' },
  summary: {
    ko: '층이 몇 개이든 되풀이문 하나로 순방향 연산을 합니다. 은닉층은 ReLU, 출력층은 항등함수입니다.',
    en: 'Run the forward pass of a network with any number of layers in one loop: ReLU in the hidden layers, the identity at the output.',
  },
  entry: 'mlpForward',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 'p'),
      doc: { ko: '입력. 한 행이 예 하나입니다.', en: 'Inputs, one row an example' },
    },
    {
      name: 'weights',
      type: param.list(param.tensor('from', 'to')),
      doc: {
        ko: '층마다 하나씩인 가중치 행렬. 앞 층의 뉴런 수 × 그 층의 뉴런 수입니다.',
        en: 'One weight matrix a layer: neurons of the layer before × neurons of the layer',
      },
    },
    {
      name: 'biases',
      type: param.list(param.tensor('to')),
      doc: { ko: '층마다 하나씩인 편향', en: 'One bias vector a layer' },
    },
  ],
  result: result.tensor('n', 'k'),
  resultDoc: {
    ko: '출력층의 값. $k$는 마지막 층의 뉴런 수입니다.',
    en: 'The values of the output layer; $k$ is the number of neurons in the last layer',
  },
  points: 15,
  minutes: 15,
  buildsOn: ['dense-layer', 'forward-3222'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예: 은닉층 하나', en: 'The worked example: one hidden layer' },
      args: toArguments([[1, -2]], {
        sizes: [2, 3, 1],
        weights: [
          [1, -1, 2, 0, 1, 1],
          [1, 5, -2],
        ],
        biases: [[0, 1, 1], [0.5]],
      }),
    },
    {
      id: 'one-layer',
      title: { ko: '은닉층이 없는 신경망', en: 'No hidden layer at all' },
      args: toArguments([[1, -2]], { sizes: [2, 2], weights: [[1, 0, 0, 1]], biases: [[-3, 1]] }),
    },
    {
      id: 'two-hidden',
      title: { ko: '은닉층 두 개, 예 두 개', en: 'Two hidden layers, two examples' },
      args: toArguments(
        [
          [1, 0],
          [0, 1],
        ],
        {
          sizes: [2, 2, 2, 2],
          weights: [
            [1, -1, -1, 1],
            [1, 1, -2, 1],
            [1, 0, 2, -1],
          ],
          biases: [
            [0.5, 0.5],
            [0, -1],
            [0, 1],
          ],
        },
      ),
    },
    {
      id: 'all-off',
      title: { ko: '은닉층의 뉴런이 모두 꺼질 때', en: 'Every hidden neuron is switched off' },
      args: toArguments([[3], [-3]], {
        sizes: [1, 2, 2],
        weights: [
          [1, -1],
          [1, 2, 3, 4],
        ],
        biases: [
          [-5, -5],
          [7, -7],
        ],
      }),
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '층 하나를 지나는 일을 되풀이문 안에 두고, 그 결과를 다음 층의 입력으로 삼으세요. 시작값은 `x`입니다.',
      en: 'Put the passage through one layer into a loop, and let its result be the input of the next. Start from `x`.',
    },
    {
      ko: '층의 수는 `weights.length`입니다. 모든 층에서 `matMul`과 `add`를 하지만, ReLU는 모든 층에서 하지 않습니다. 마지막 층은 어떻게 알아볼 수 있을까요?',
      en: 'There are `weights.length` layers. All of them take `matMul` and `add`, but not all take ReLU. How do you tell the last one?',
    },
    {
      ko: '순서는 가중치, 편향, ReLU입니다. 층의 번호가 `weights.length - 1`보다 작을 때에만 `relu()`를 적용하면, 층이 하나인 경우도 저절로 맞습니다.',
      en: 'The order is weights, bias, ReLU. If you apply `relu()` only where the layer number is below `weights.length - 1`, the single-layer case comes right by itself.',
    },
  ],
  messages: {
    notFinite: {
      ko: 'NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values, so this cannot be checked.',
    },
    constant: {
      ko: '출력이 입력에 따라 달라지지 않습니다.',
      en: 'The output does not depend on the input.',
    },
    reordered: {
      ko: '은닉층의 뉴런을 다른 순서로 늘어놓았더니 출력이 달라졌습니다. 차이는 약 {error}입니다.',
      en: 'Listing the hidden neurons in another order changed the output, by about {error}.',
    },
  },
});
