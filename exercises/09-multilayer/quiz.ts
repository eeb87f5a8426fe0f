import { defineQuiz, network, numeric, plot, tensorShape } from '../../lib/quiz/define-quiz';

export default defineQuiz([
  {
    kind: 'formula',
    id: 'weighted-sum-formula',
    tags: ['network-structure'],
    terms: ['weighted-sum', 'layer-superscript'],
    exercises: ['forward-3222'],
    mistakes: ['forward-3222/bias-forgotten', 'mlp-forward/bias-forgotten'],
    prompt: {
      ko: String.raw`입력층의 뉴런이 3개인 다층신경망에서 제1 은닉층의 $j$번째 뉴런의 가중합 $z_j^{(1)}$을 쓰세요. 입력은 $x_0, x_1, x_2, x_3$ ($x_0 = 1$)이고, $w_{ij}^{(1)}$은 $x_i$에서 $j$번째 뉴런으로 가는 가중치입니다.`,
      en: String.raw`A network has three input neurons. Write the weighted sum $z_j^{(1)}$ of neuron $j$ in the first hidden layer. The inputs are $x_0, x_1, x_2, x_3$ with $x_0 = 1$, and $w_{ij}^{(1)}$ is the weight from $x_i$ to neuron $j$.`,
    },
    target: 'z_j^{(1)} =',
    symbols: [
      { tex: 'i', from: 0, to: 3 },
      { tex: 'j', from: 1, to: 2, free: true },
      { tex: 'w^{(1)}', also: ['w'], over: ['i', 'j'], domain: 'real' },
      // Numbers that begin with 1, so that w_{0j} and w_{0j} x_0 are the same.
      {
        tex: 'x',
        over: ['i'],
        equals: String.raw`\cos(2.3 i)`,
        means: { ko: String.raw`입력, $x_0 = 1$`, en: String.raw`input, with $x_0 = 1$` },
      },
    ],
    answer: String.raw`\sum_{i=0}^{3} w_{ij}^{(1)} x_i`,
    accepts: [
      String.raw`w_{0j}^{(1)} + \sum_{i=1}^{3} w_{ij}^{(1)} x_i`,
      String.raw`w_{0j}^{(1)} + w_{1j}^{(1)} x_1 + w_{2j}^{(1)} x_2 + w_{3j}^{(1)} x_3`,
      String.raw`\sum_{i=0}^{3} x_i w_{ij}^{(1)}`,
      String.raw`\sum_{i} w_{ij} x_i`,
      { plain: 'sum_(i=0)^3 w_{ij} x_i' },
    ],
    rejects: [
      {
        tex: String.raw`\sum_{i=1}^{3} w_{ij}^{(1)} x_i`,
        slip: 'index',
        why: {
          ko: String.raw`편향 $w_{0j}^{(1)}$이 빠졌습니다. 합은 $i = 0$부터입니다.`,
          en: String.raw`The bias $w_{0j}^{(1)}$ is missing: the sum starts at $i = 0$.`,
        },
      },
      {
        tex: String.raw`\sum_{i=0}^{3} w_{ij}^{(1)}`,
        slip: 'factor',
        why: {
          ko: String.raw`입력 $x_i$를 곱하지 않았습니다.`,
          en: String.raw`The inputs $x_i$ are missing.`,
        },
      },
      {
        tex: String.raw`-\sum_{i=0}^{3} w_{ij}^{(1)} x_i`,
        slip: 'sign',
        why: {
          ko: '음의 부호는 시그모이드의 지수에 있는 것입니다. 가중합에는 없습니다.',
          en: "The minus belongs to the sigmoid's exponent, not to the weighted sum.",
        },
      },
      {
        tex: String.raw`\sum_{i=0}^{3} w_{ij}^{(1)} x_j`,
        slip: 'index',
        why: {
          ko: String.raw`입력의 첨자는 $i$입니다. $j$는 값을 받는 뉴런의 번호이며 합하는 동안 변하지 않습니다.`,
          en: String.raw`The index of the input is $i$; $j$ numbers the receiving neuron and is fixed within the sum.`,
        },
      },
      {
        tex: String.raw`\frac{1}{4}\sum_{i=0}^{3} w_{ij}^{(1)} x_i`,
        slip: 'denominator',
        why: {
          ko: '가중합은 평균이 아니라 합입니다.',
          en: 'It is a sum, not a mean.',
        },
      },
    ],
    explanation: {
      ko: String.raw`앞 층의 모든 값에 그 뉴런으로 오는 가중치를 곱하여 더합니다. $x_0 = 1$로 두면 편향 $w_{0j}^{(1)}$도 합의 한 항이 됩니다. 활성화 함수는 그다음에 $h_j^{(1)} = a(z_j^{(1)})$로 적용합니다.`,
      en: String.raw`Every value of the layer before is multiplied by its weight into the neuron, and all are added. With $x_0 = 1$ the bias $w_{0j}^{(1)}$ is one of the terms. The activation comes afterward: $h_j^{(1)} = a(z_j^{(1)})$.`,
    },
  },
  {
    kind: 'formula',
    id: 'parameter-count-formula',
    tags: ['network-structure'],
    terms: ['parameter-count', 'fully-connected-network'],
    exercises: ['count-parameters'],
    mistakes: ['count-parameters/one-bias-per-layer', 'count-parameters/bias-as-target'],
    prompt: {
      ko: String.raw`입력층의 뉴런이 $p$개, 하나뿐인 은닉층의 뉴런이 $q$개, 출력층의 뉴런이 $r$개인 완전연결망의 모수(가중치와 편향)는 모두 몇 개입니까?`,
      en: String.raw`A fully connected network has $p$ input neurons, one hidden layer of $q$ neurons and $r$ output neurons. How many parameters (weights and biases) does it have in all?`,
    },
    target: 'N =',
    symbols: [
      { tex: 'p', domain: 'count', range: [2, 9] },
      { tex: 'q', domain: 'count', range: [2, 9] },
      { tex: 'r', domain: 'count', range: [2, 9] },
    ],
    answer: String.raw`(p + 1)q + (q + 1)r`,
    accepts: [
      String.raw`pq + q + qr + r`,
      String.raw`q(p + r + 1) + r`,
      String.raw`pq + qr + (q + r)`,
      { plain: '(p+1)*q + (q+1)*r' },
    ],
    rejects: [
      {
        tex: String.raw`pq + qr`,
        slip: 'factor',
        why: {
          ko: '편향을 세지 않았습니다. 은닉층과 출력층의 뉴런마다 하나씩 있습니다.',
          en: 'The biases are missing: one for each hidden and output neuron.',
        },
      },
      {
        tex: String.raw`pq + qr + p + q + r`,
        slip: 'other',
        why: {
          ko: '입력층에도 편향을 세었습니다. 입력층은 가중합을 구하지 않습니다.',
          en: 'This gives biases to the input layer, which takes no weighted sums.',
        },
      },
      {
        tex: String.raw`pq + qr + 2`,
        slip: 'other',
        why: {
          ko: '편향은 층마다 하나가 아니라 뉴런마다 하나입니다.',
          en: 'There is a bias for each neuron, not for each layer.',
        },
      },
      {
        tex: String.raw`(p + 1)(q + 1) + (q + 1)r`,
        slip: 'index',
        why: {
          ko: '늘 1인 자리로 들어가는 연결까지 세었습니다. 편향의 자리에는 아무것도 들어가지 않습니다.',
          en: 'This counts connections into the constant 1 of the hidden layer; nothing leads into it.',
        },
      },
      {
        tex: String.raw`pqr`,
        slip: 'other',
        why: {
          ko: '경로의 수입니다. 층 사이의 가중치는 따로 더합니다.',
          en: 'This is the number of paths; the weights between layers are added up.',
        },
      },
    ],
    explanation: {
      ko: String.raw`은닉층의 뉴런마다 가중치 $p$개와 편향 1개, 출력층의 뉴런마다 가중치 $q$개와 편향 1개가 있으므로 $(p+1)q + (q+1)r$입니다.`,
      en: String.raw`Each hidden neuron has $p$ weights and a bias, each output neuron $q$ weights and a bias: $(p+1)q + (q+1)r$.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'identity-hidden-layers',
    tags: ['network-structure', 'activation-functions'],
    terms: ['expressive-power', 'function-composition'],
    exercises: ['mlp-forward', 'universal-approximation'],
    mistakes: [
      'mlp-forward/no-activation',
      'universal-approximation/linear-hidden',
      'forward-3222/sums-passed-on',
    ],
    prompt: {
      ko: '은닉층 10개의 활성화 함수가 모두 항등함수이고 출력층은 소프트맥스인 다층신경망이 있습니다. 은닉층의 뉴런은 충분히 많습니다. 이 신경망이 나타낼 수 있는 함수는 무엇과 같습니까?',
      en: 'A network has ten wide hidden layers, all with the identity as their activation, and a softmax output. Which functions can it represent?',
    },
    choices: [
      {
        id: 'softmax-regression',
        right: true,
        text: {
          ko: '은닉층이 없는 소프트맥스 회귀모형이 나타내는 함수',
          en: 'Those of softmax regression, without any hidden layer',
        },
      },
      {
        id: 'linear-regression',
        text: {
          ko: '출력이 하나인 선형 회귀모형이 나타내는 함수',
          en: 'Those of linear regression with a single output',
        },
        why: {
          ko: '은닉층은 선형으로 합쳐지지만 출력층의 소프트맥스는 남습니다.',
          en: 'The hidden layers do collapse to a linear map, but the softmax of the output remains.',
        },
      },
      {
        id: 'polynomials',
        text: {
          ko: '설명변수의 10차 다항식까지 넣은 소프트맥스 회귀모형의 함수',
          en: 'Those of softmax regression on polynomials of degree 10',
        },
        why: {
          ko: '가중치끼리는 곱해지지만 입력끼리는 곱해지지 않으므로 차수가 높아지지 않습니다.',
          en: 'Weights are multiplied with each other, but inputs never are, so no degree above 1 arises.',
        },
      },
      {
        id: 'everything',
        text: {
          ko: '뉴런이 충분히 많을 때 근사할 수 있는 모든 유계 연속함수',
          en: 'All bounded continuous functions, as it has enough neurons',
        },
        why: {
          ko: '일반근사정리에는 비선형 활성화 함수가 필요합니다.',
          en: 'The universal approximation theorem needs a nonlinear activation.',
        },
      },
    ],
    explanation: {
      ko: '선형함수를 몇 번 합성하여도 선형함수입니다. 그래서 은닉층은 행렬 하나로 합쳐지고, 층을 깊게 한 보람이 없습니다. 표현력은 사이에 있는 비선형 활성화 함수에서 나옵니다.',
      en: 'A composition of linear functions is linear, so the hidden layers merge into one matrix and depth gains nothing. Expressive power comes from the nonlinear activation in between.',
    },
  },
  {
    kind: 'single-choice',
    id: 'what-universal-approximation-says',
    tags: ['network-structure'],
    terms: ['universal-approximation-theorem', 'bounded-continuous-function'],
    exercises: ['universal-approximation'],
    mistakes: ['universal-approximation/too-few-steps'],
    prompt: {
      ko: '일반근사정리가 보장하는 것은 무엇입니까?',
      en: 'What does the universal approximation theorem guarantee?',
    },
    choices: [
      {
        id: 'existence',
        right: true,
        text: {
          ko: '은닉층의 뉴런이 충분하면 원하는 만큼 가까이 근사하는 가중치가 있습니다.',
          en: 'With enough hidden neurons, weights exist that approximate as closely as desired.',
        },
      },
      {
        id: 'training',
        text: {
          ko: '은닉층의 뉴런이 충분하면 경사하강법이 그 함수에 수렴합니다.',
          en: 'With enough hidden neurons, gradient descent converges to the function.',
        },
        why: {
          ko: '가중치가 있다고만 하며, 찾는 방법은 말하지 않습니다. 학습은 국지 최솟값에 머물 수 있습니다.',
          en: 'It says that weights exist, not how to find them; training may end in a local minimum.',
        },
      },
      {
        id: 'generalization',
        text: {
          ko: '훈련 데이터를 모두 맞히면 새로운 데이터도 그만큼 정확하게 예측합니다.',
          en: 'A network that fits the training data predicts new data equally well.',
        },
        why: {
          ko: '과대적합에 대해서는 아무것도 말하지 않습니다. 정리는 알려진 함수의 근사에 관한 것입니다.',
          en: 'It says nothing about overfitting: it is about approximating a given function.',
        },
      },
      {
        id: 'few-neurons',
        text: {
          ko: '은닉층이 하나이면 뉴런의 수와 관계없이 원하는 만큼 근사합니다.',
          en: 'One hidden layer approximates as closely as desired, whatever its number of neurons.',
        },
        why: {
          ko: '원하는 정확도가 높을수록 뉴런이 더 필요합니다. 필요한 수는 아주 클 수 있습니다.',
          en: 'The closer the approximation, the more neurons are needed, possibly very many.',
        },
      },
    ],
    explanation: {
      ko: '비선형 활성화 함수를 쓰는 은닉층이 하나만 있어도 (정확히는 유계인 닫힌 영역에서) 유계 연속함수를 근사할 수 있다는 **존재** 정리입니다. 필요한 뉴런의 수, 학습, 일반화는 다른 문제입니다.',
      en: 'It is a theorem of **existence**: one hidden layer with a nonlinear activation can approximate any bounded continuous function (strictly speaking, on a closed and bounded region). How many neurons it takes, training and generalization are other questions.',
    },
  },
  {
    kind: 'single-choice',
    id: 'why-theorem-delayed-depth',
    tags: ['network-structure', 'history'],
    terms: ['universal-approximation-theorem', 'network-depth'],
    prompt: {
      ko: '일반근사정리가 신경망이 딥러닝 모형으로 발전하는 데 오히려 방해가 되었다고 하는 까닭은 무엇입니까?',
      en: 'Why is the universal approximation theorem said to have been an obstacle on the way to deep learning?',
    },
    choices: [
      {
        id: 'one-suffices',
        right: true,
        text: {
          ko: '은닉층이 하나이면 충분하므로 층을 깊게 할 까닭이 없다고 보았습니다.',
          en: 'As one hidden layer suffices, there seemed to be no reason for more of them.',
        },
      },
      {
        id: 'deep-impossible',
        text: {
          ko: '은닉층이 둘 이상이면 연속함수를 근사할 수 없음을 보였습니다.',
          en: 'It showed that two or more hidden layers cannot approximate functions.',
        },
        why: {
          ko: '은닉층이 하나 **이상**이면 근사할 수 있습니다. 깊은 신경망도 물론 됩니다.',
          en: 'It holds for one hidden layer **or more**; deep networks can do it as well.',
        },
      },
      {
        id: 'xor',
        text: {
          ko: '신경망으로는 XOR을 나타낼 수 없음을 보였습니다.',
          en: 'It showed that a neural network cannot represent XOR.',
        },
        why: {
          ko: '그것은 은닉층이 없는 퍼셉트론의 한계입니다. 은닉층이 있으면 나타낼 수 있습니다.',
          en: 'That is the limit of the perceptron without hidden layers; with one, XOR can be represented.',
        },
      },
      {
        id: 'linear-only',
        text: {
          ko: '활성화 함수가 선형이어야 근사할 수 있음을 보였습니다.',
          en: 'It showed that the activation has to be linear for the approximation.',
        },
        why: {
          ko: '반대로 비선형이어야 합니다.',
          en: 'On the contrary, it has to be nonlinear.',
        },
      },
    ],
    explanation: {
      ko: '“하나로도 된다”는 것이 “하나가 가장 좋다”는 뜻은 아닙니다. 층을 깊게 하면 입력을 더 추상적으로 파악하여, 훨씬 적은 뉴런으로 같은 함수를 나타낼 수 있는 경우가 많습니다.',
      en: '“One is enough” does not mean “one is best”. Deeper networks represent their input more abstractly and often need far fewer neurons for the same function.',
    },
  },
  {
    kind: 'single-choice',
    id: 'sigmoid-output-for-regression',
    tags: ['activation-functions', 'regression'],
    terms: ['output-layer-activation'],
    exercises: ['output-activation'],
    mistakes: ['output-activation/squashed-regression', 'mlp-forward/relu-at-output'],
    prompt: {
      ko: '집값의 전년 대비 변화(단위 %)를 예측하는 다층신경망의 출력층에 시그모이드를 썼습니다. 어떤 문제가 생깁니까?',
      en: "A network that predicts the yearly change of a house's price, in percent, has a sigmoid at its output. What is the problem?",
    },
    choices: [
      {
        id: 'range',
        right: true,
        text: {
          ko: '예측값이 0과 1 사이에 갇혀 하락이나 큰 상승을 나타내지 못합니다.',
          en: 'Predictions are confined to (0, 1): no fall and no large rise can be expressed.',
        },
      },
      {
        id: 'sum-one',
        text: {
          ko: '예측값의 합이 1이 되어 집마다 따로 예측하지 못합니다.',
          en: 'The predictions sum to 1, so houses cannot be predicted independently.',
        },
        why: {
          ko: '합이 1이 되는 것은 소프트맥스이며, 그것도 한 데이터의 범주들에 대한 것입니다.',
          en: 'That is softmax, and it concerns the categories of one example, not different examples.',
        },
      },
      {
        id: 'hidden-linear',
        text: {
          ko: '은닉층까지 선형이 되어 회귀모형의 표현력이 줄어듭니다.',
          en: 'The hidden layers become linear too, and the network loses expressive power.',
        },
        why: {
          ko: '은닉층의 활성화 함수는 출력층과 따로 정합니다.',
          en: 'The activation of the hidden layers is chosen apart from that of the output.',
        },
      },
      {
        id: 'none',
        text: {
          ko: '손실함수를 평균제곱오차로 하면 아무 문제가 없습니다.',
          en: 'There is none, provided that the loss is the mean squared error.',
        },
        why: {
          ko: '손실함수를 바꾸어도 출력의 범위는 넓어지지 않습니다.',
          en: 'No choice of loss widens the range of the output.',
        },
      },
    ],
    explanation: {
      ko: '출력층의 활성화 함수는 종속변수가 가질 수 있는 값에 맞춥니다. 회귀에서는 모든 실수가 나올 수 있도록 항등함수를 씁니다.',
      en: 'The output activation has to match the values the target can take. For regression that is the identity, which allows any real number.',
    },
  },
  {
    kind: 'single-choice',
    id: 'reading-weight-indices',
    tags: ['network-structure', 'terms'],
    terms: ['layer-superscript'],
    exercises: ['forward-3222'],
    prompt: {
      ko: String.raw`은닉층이 둘인 3-2-2-2 신경망에서, 이 강의의 표기로 $w_{12}^{(3)}$은 무엇입니까?`,
      en: String.raw`In the 3-2-2-2 network with its two hidden layers, what is $w_{12}^{(3)}$ in the notation of this course?`,
    },
    choices: [
      {
        id: 'right',
        right: true,
        text: {
          ko: '제2 은닉층의 1번 뉴런에서 셋째 층(출력층)의 2번 뉴런으로 가는 가중치',
          en: 'The weight from neuron 1 of hidden layer 2 to neuron 2 of layer 3, the output layer',
        },
      },
      {
        id: 'reversed',
        text: {
          ko: '제2 은닉층의 2번 뉴런에서 셋째 층(출력층)의 1번 뉴런으로 가는 가중치',
          en: 'The weight from neuron 2 of hidden layer 2 to neuron 1 of layer 3, the output layer',
        },
        why: {
          ko: '첨자의 앞이 보내는 뉴런, 뒤가 받는 뉴런입니다. 반대로 쓰는 책도 있으므로 표기를 확인해야 합니다.',
          en: 'The first index is the sender, the second the receiver. Some books write it the other way round, so check.',
        },
      },
      {
        id: 'layers',
        text: {
          ko: '제1 은닉층에서 제2 은닉층으로 가는 가중치 가운데 3번째 것',
          en: 'The third of the weights that lead from hidden layer 1 to hidden layer 2',
        },
        why: {
          ko: '층은 괄호에 넣은 위첨자가 나타냅니다. 아래첨자는 뉴런의 번호입니다.',
          en: 'The layer is the superscript in parentheses; the subscripts number neurons.',
        },
      },
      {
        id: 'power',
        text: {
          ko: '입력층의 1번 뉴런에서 2번 뉴런으로 가는 가중치의 세제곱',
          en: 'The third power of the weight from input neuron 1 to neuron 2 of the next layer',
        },
        why: {
          ko: '괄호에 넣은 위첨자는 거듭제곱이 아니라 층의 번호입니다.',
          en: 'A superscript in parentheses is the number of a layer, not a power.',
        },
      },
    ],
    explanation: {
      ko: String.raw`위첨자 $(3)$은 값을 받는 층, 아래첨자 $12$는 앞 층의 1번 뉴런에서 그 층의 2번 뉴런으로 간다는 뜻입니다. 앞 층은 제2 은닉층이므로 $h_1^{(2)}$에 곱해집니다.`,
      en: String.raw`The superscript $(3)$ is the receiving layer; the subscript $12$ says from neuron 1 of the layer before to neuron 2. It is multiplied with $h_1^{(2)}$.`,
    },
  },
  {
    kind: 'multiple-choice',
    id: 'feedforward-network-statements',
    tags: ['network-structure', 'terms'],
    terms: ['feedforward-network', 'fully-connected-network'],
    exercises: ['count-parameters'],
    mistakes: ['count-parameters/every-pair-joined'],
    prompt: {
      ko: '순방향신경망이면서 완전연결망인 다층신경망에 대한 설명으로 옳은 것을 모두 고르세요.',
      en: 'A multilayer network is feedforward and fully connected. Choose all true statements.',
    },
    choices: [
      {
        id: 'all-next',
        right: true,
        text: {
          ko: '한 층의 모든 뉴런이 바로 다음 층의 모든 뉴런과 이어집니다.',
          en: 'Every neuron of a layer is joined to every neuron of the next layer.',
        },
      },
      {
        id: 'no-within',
        right: true,
        text: {
          ko: '같은 층에 있는 뉴런끼리는 이어지지 않습니다.',
          en: 'Neurons of the same layer are not joined to each other.',
        },
      },
      {
        id: 'no-cycle',
        right: true,
        text: {
          ko: '뉴런의 값이 앞의 층으로 되돌아가지 않습니다.',
          en: 'The value of a neuron never returns to an earlier layer.',
        },
      },
      {
        id: 'skip',
        text: {
          ko: '입력층의 뉴런은 모든 은닉층과 출력층에 바로 이어집니다.',
          en: 'Input neurons are joined directly to every hidden layer and the output.',
        },
        why: {
          ko: '바로 다음 층하고만 이어집니다. 층을 건너뛰는 연결은 따로 더해야 합니다.',
          en: 'They are joined to the next layer only; connections that skip layers would be an addition.',
        },
      },
      {
        id: 'no-backprop',
        text: {
          ko: '값이 앞으로만 흐르므로 오차역전파법을 쓸 수 없습니다.',
          en: 'As values flow forward only, backpropagation cannot be used.',
        },
        why: {
          ko: '오차역전파법에서 거꾸로 가는 것은 뉴런의 값이 아니라 손실의 미분입니다. 바로 이런 신경망에 씁니다.',
          en: 'What goes backward in backpropagation are derivatives of the loss, not values; it is used on just such networks.',
        },
      },
      {
        id: 'same-width',
        text: {
          ko: '이어지려면 은닉층마다 뉴런의 수가 같아야 합니다.',
          en: 'All hidden layers need the same number of neurons to be joined.',
        },
        why: {
          ko: '층마다 달라도 됩니다. 가중치 행렬의 행과 열의 수가 달라질 뿐입니다.',
          en: 'The numbers may differ; the weight matrices then have different numbers of rows and columns.',
        },
      },
    ],
    explanation: {
      ko: '순방향은 값이 흐르는 방향을, 완전연결은 이웃한 두 층 사이가 빠짐없이 이어진 것을 말합니다.',
      en: '“Feedforward” is about the direction in which values flow, “fully connected” about neighboring layers being joined without gaps.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'exact-relu-network-functions',
    tags: ['activation-functions', 'network-structure'],
    terms: ['piecewise-linear-function', 'expressive-power'],
    exercises: ['mlp-forward', 'universal-approximation'],
    mistakes: ['universal-approximation/relu-hidden'],
    prompt: {
      ko: '은닉층의 활성화 함수가 ReLU이고 출력층이 항등함수인 신경망(뉴런은 유한개)이 모든 실수 $x$에서 **정확하게** 나타낼 수 있는 함수를 모두 고르세요.',
      en: 'A network has ReLU hidden layers, a finite number of neurons and an identity output. Choose all functions that it can represent **exactly** for every real $x$.',
    },
    choices: [
      { id: 'absolute', right: true, text: { ko: String.raw`$|x|$`, en: String.raw`$|x|$` } },
      {
        id: 'clipped',
        right: true,
        text: { ko: String.raw`$\min(\max(x, 0), 1)$`, en: String.raw`$\min(\max(x, 0), 1)$` },
      },
      { id: 'line', right: true, text: { ko: String.raw`$2x - 3$`, en: String.raw`$2x - 3$` } },
      {
        id: 'square',
        text: { ko: String.raw`$x^2$`, en: String.raw`$x^2$` },
        why: {
          ko: '휘어 있으므로 유한개의 선분으로는 근사할 뿐입니다.',
          en: 'It is curved, and finitely many straight pieces only approximate it.',
        },
      },
      {
        id: 'sine',
        text: { ko: String.raw`$\sin x$`, en: String.raw`$\sin x$` },
        why: {
          ko: '유계 연속함수이므로 구간에서 근사할 수 있지만 정확하게 같지는 않습니다.',
          en: 'Being continuous and bounded, it can be approximated on an interval, but not matched exactly.',
        },
      },
      {
        id: 'step',
        text: { ko: String.raw`$x > 0$이면 1, 아니면 0`, en: String.raw`1 for $x > 0$, else 0` },
        why: {
          ko: '끊어진 함수입니다. ReLU 신경망은 늘 연속입니다.',
          en: 'It has a jump, and a ReLU network is always continuous.',
        },
      },
    ],
    explanation: {
      ko: String.raw`ReLU 신경망은 연속인 조각별 선형함수이고, 조각은 유한개입니다. $|x| = \text{ReLU}(x) + \text{ReLU}(-x)$, $\min(\max(x,0),1) = \text{ReLU}(x) - \text{ReLU}(x-1)$, $x = \text{ReLU}(x) - \text{ReLU}(-x)$입니다.`,
      en: String.raw`A ReLU network is continuous and piecewise linear, with finitely many pieces: $|x| = \text{ReLU}(x) + \text{ReLU}(-x)$, $\min(\max(x,0),1) = \text{ReLU}(x) - \text{ReLU}(x-1)$, $x = \text{ReLU}(x) - \text{ReLU}(-x)$.`,
    },
  },
  {
    kind: 'multiple-choice',
    id: 'architecture-decisions',
    tags: ['network-structure', 'terms'],
    terms: ['network-architecture', 'network-depth', 'network-width'],
    prompt: {
      ko: '다층신경망을 학습시키기 **전에** 신경망의 구조를 설계하면서 사람이 정하는 것을 모두 고르세요.',
      en: 'Which of these are chosen in designing the architecture of a network, **before** it is trained? Choose all.',
    },
    choices: [
      { id: 'layers', right: true, text: { ko: '은닉층의 수', en: 'the number of hidden layers' } },
      {
        id: 'neurons',
        right: true,
        text: { ko: '은닉층마다의 뉴런의 수', en: 'the number of neurons in each hidden layer' },
      },
      {
        id: 'activations',
        right: true,
        text: { ko: '은닉층의 활성화 함수', en: 'the activation of the hidden layers' },
      },
      {
        id: 'weights',
        text: { ko: '층 사이의 가중치의 최종값', en: 'the final values of the weights' },
        why: {
          ko: '가중치는 학습으로 정해지는 모수입니다. 사람이 정하는 것은 초깃값을 뽑는 방법입니다.',
          en: 'Weights are parameters and come from training; what is chosen is how their initial values are drawn.',
        },
      },
      {
        id: 'biases',
        text: { ko: '뉴런이 켜지는 문턱인 편향의 값', en: 'the biases, at which neurons switch on' },
        why: {
          ko: '편향도 가중치와 함께 학습되는 모수입니다.',
          en: 'Biases are parameters and are learned together with the weights.',
        },
      },
      {
        id: 'hidden-values',
        text: {
          ko: '은닉층의 뉴런이 저마다 나타내는 특징',
          en: 'the feature that each hidden neuron represents',
        },
        why: {
          ko: '무엇을 나타낼지는 학습하면서 저절로 정해집니다. 이것이 딥러닝의 특징입니다.',
          en: 'What a hidden neuron represents emerges in training; that is characteristic of deep learning.',
        },
      },
    ],
    explanation: {
      ko: '층의 수와 뉴런의 수, 활성화 함수는 구조에 속하고, 가중치와 편향은 모수입니다. 구조가 정해져야 모수의 개수가 정해지고 학습을 시작할 수 있습니다.',
      en: 'Numbers of layers and neurons and the activations belong to the architecture; weights and biases are parameters. Only an architecture says how many parameters there are to learn.',
    },
  },
  {
    kind: 'matching',
    id: 'symbols-of-the-3222-network',
    tags: ['network-structure', 'terms'],
    terms: ['layer-superscript', 'weighted-sum', 'hidden-value'],
    exercises: ['forward-3222'],
    mistakes: ['forward-3222/sums-passed-on'],
    prompt: {
      ko: '뉴런이 3-2-2-2개인 다층신경망의 기호와 그 뜻을 짝지으세요.',
      en: 'Match the symbols of the 3-2-2-2 network with their meanings.',
    },
    pairs: [
      {
        id: 'z',
        left: { ko: String.raw`$z_1^{(2)}$`, en: String.raw`$z_1^{(2)}$` },
        right: {
          ko: '제2 은닉층의 1번 뉴런이 활성화되기 전의 값',
          en: 'neuron 1 of hidden layer 2, before its activation',
        },
        why: { ko: '가중합입니다.', en: 'This is the weighted sum.' },
      },
      {
        id: 'h',
        left: { ko: String.raw`$h_1^{(2)}$`, en: String.raw`$h_1^{(2)}$` },
        right: {
          ko: '제2 은닉층의 1번 뉴런이 출력층에 넘기는 값',
          en: 'what neuron 1 of hidden layer 2 hands to the output layer',
        },
        why: {
          ko: '가중합에 활성화 함수를 적용한 값입니다.',
          en: 'This is the activated value.',
        },
      },
      {
        id: 'w0',
        left: { ko: String.raw`$w_{01}^{(2)}$`, en: String.raw`$w_{01}^{(2)}$` },
        right: { ko: '제2 은닉층의 1번 뉴런의 편향', en: 'the bias of neuron 1 of hidden layer 2' },
        why: {
          ko: '늘 1인 0번 자리에서 오는 가중치입니다.',
          en: 'It is the weight from position 0, which is always 1.',
        },
      },
      {
        id: 'w',
        left: { ko: String.raw`$w_{21}^{(2)}$`, en: String.raw`$w_{21}^{(2)}$` },
        right: {
          ko: '제1 은닉층의 2번 뉴런에서 제2 은닉층의 1번 뉴런으로 가는 가중치',
          en: 'the weight from neuron 2 of hidden layer 1 to neuron 1 of hidden layer 2',
        },
        why: {
          ko: '아래첨자는 보내는 뉴런, 받는 뉴런의 차례입니다.',
          en: 'The subscripts name the sender first, then the receiver.',
        },
      },
      {
        id: 'o',
        left: { ko: String.raw`$o_2$`, en: String.raw`$o_2$` },
        right: { ko: '출력층의 2번 뉴런이 내놓는 예측', en: 'the prediction of output neuron 2' },
        why: {
          ko: '출력층의 활성화 함수를 적용한 값입니다.',
          en: 'The activation of the output layer has been applied to it.',
        },
      },
    ],
    extra: [
      {
        id: 'reversed',
        text: {
          ko: '제1 은닉층의 1번 뉴런에서 제2 은닉층의 2번 뉴런으로 가는 가중치',
          en: 'the weight from neuron 1 of hidden layer 1 to neuron 2 of hidden layer 2',
        },
      },
    ],
    explanation: {
      ko: String.raw`위첨자는 층, 아래첨자는 뉴런입니다. $z$는 활성화 함수를 적용하기 전, $h$는 적용한 뒤의 값이며, 다음 층이 받는 것은 $h$입니다.`,
      en: String.raw`Superscripts are layers, subscripts neurons. $z$ is the value before the activation and $h$ the one after it; the next layer receives $h$.`,
    },
  },
  {
    kind: 'matching',
    id: 'function-of-each-network',
    tags: ['network-structure', 'activation-functions'],
    terms: ['output-layer-activation', 'piecewise-linear-function', 'multilayer-network'],
    exercises: ['mlp-forward', 'output-activation'],
    prompt: {
      ko: '신경망과 그 출력을 입력의 함수로 본 모양을 짝지으세요. 출력층의 뉴런은 하나입니다.',
      en: 'Match each network, all with one output neuron, with the kind of function its output is.',
    },
    pairs: [
      {
        id: 'linear',
        left: {
          ko: '은닉층 둘(항등함수), 출력층 항등함수',
          en: 'two identity hidden layers, identity output',
        },
        right: { ko: '선형 회귀모형과 같은 선형함수', en: 'a linear function, as in linear regression' },
        why: { ko: '선형함수를 합성하면 선형함수입니다.', en: 'Linear functions compose to a linear one.' },
      },
      {
        id: 'logistic',
        left: { ko: '은닉층 없음, 출력층 시그모이드', en: 'no hidden layer, sigmoid output' },
        right: {
          ko: '0과 1 사이의 값, 경계는 초평면',
          en: 'values between 0 and 1, the boundary a hyperplane',
        },
        why: { ko: '로지스틱 회귀모형입니다.', en: 'This is logistic regression.' },
      },
      {
        id: 'relu',
        left: { ko: '은닉층 하나(ReLU), 출력층 항등함수', en: 'one ReLU hidden layer, identity output' },
        right: {
          ko: '꺾은선처럼 이어진 조각별 선형함수',
          en: 'a continuous piecewise linear function',
        },
        why: {
          ko: '뉴런마다 꺾이는 자리가 생깁니다.',
          en: 'Each neuron contributes a break of slope.',
        },
      },
      {
        id: 'tanh',
        left: { ko: '은닉층 하나(tanh), 출력층 항등함수', en: 'one tanh hidden layer, identity output' },
        right: {
          ko: '매끄럽게 휘며 0과 1 사이에 갇히지 않는 함수',
          en: 'a function that bends smoothly, not confined to (0, 1)',
        },
        why: {
          ko: 'tanh는 어디서나 미분할 수 있으므로 꺾이지 않고, 출력층의 가중치에 따라 값의 범위가 넓어집니다.',
          en: 'tanh is smooth everywhere, so there are no corners; the output weights widen its range.',
        },
      },
      {
        id: 'relu-sigmoid',
        left: { ko: '은닉층 하나(ReLU), 출력층 시그모이드', en: 'one ReLU hidden layer, sigmoid output' },
        right: {
          ko: '0과 1 사이의 값, 경계는 꺾일 수 있음',
          en: 'values between 0 and 1, the boundary may have corners',
        },
        why: {
          ko: '가중합이 0인 곳이 조각별 선형이므로 경계가 꺾입니다.',
          en: 'The weighted sum is piecewise linear, and so is the place where it is 0.',
        },
      },
    ],
    explanation: {
      ko: '은닉층의 활성화 함수가 모양(선형, 꺾은선, 곡선)을 정하고, 출력층의 활성화 함수가 값의 범위를 정합니다.',
      en: 'The hidden activation decides the shape (linear, with corners, smooth), the output activation the range of values.',
    },
  },
  {
    kind: 'ordering',
    id: 'forward-pass-of-3222',
    tags: ['network-structure'],
    terms: ['feedforward-network', 'hidden-value'],
    exercises: ['forward-3222'],
    mistakes: ['forward-3222/sums-passed-on'],
    prompt: {
      ko: '3-2-2-2 신경망의 순방향 연산에서 값을 구하는 차례대로 늘어놓으세요.',
      en: 'In which order does the forward pass of the 3-2-2-2 network compute these?',
    },
    steps: [
      {
        id: 'z1',
        text: {
          ko: String.raw`$z^{(1)} = x w^{(1)} + b^{(1)}$`,
          en: String.raw`$z^{(1)} = x w^{(1)} + b^{(1)}$`,
        },
        why: { ko: '입력만 있으면 됩니다.', en: 'It needs the input only.' },
      },
      {
        id: 'h1',
        text: { ko: String.raw`$h^{(1)} = a(z^{(1)})$`, en: String.raw`$h^{(1)} = a(z^{(1)})$` },
        why: {
          ko: '가중합에 활성화 함수를 적용합니다.',
          en: 'The activation is applied to the weighted sum.',
        },
      },
      {
        id: 'z2',
        text: {
          ko: String.raw`$z^{(2)} = h^{(1)} w^{(2)} + b^{(2)}$`,
          en: String.raw`$z^{(2)} = h^{(1)} w^{(2)} + b^{(2)}$`,
        },
        why: {
          ko: '앞 층의 활성화된 값을 받습니다.',
          en: 'It receives the activated values of the layer before.',
        },
      },
      {
        id: 'h2',
        text: { ko: String.raw`$h^{(2)} = a(z^{(2)})$`, en: String.raw`$h^{(2)} = a(z^{(2)})$` },
        why: { ko: '제2 은닉층의 값입니다.', en: 'These are the values of hidden layer 2.' },
      },
      {
        id: 'z3',
        text: {
          ko: String.raw`$z^{(3)} = h^{(2)} w^{(3)} + b^{(3)}$`,
          en: String.raw`$z^{(3)} = h^{(2)} w^{(3)} + b^{(3)}$`,
        },
        why: { ko: '출력층의 가중합입니다.', en: 'These are the weighted sums of the output layer.' },
      },
      {
        id: 'o',
        text: { ko: String.raw`$o = a_o(z^{(3)})$`, en: String.raw`$o = a_o(z^{(3)})$` },
        why: {
          ko: '출력층에는 문제에 맞는 활성화 함수를 씁니다.',
          en: 'The output layer has an activation that suits the problem.',
        },
      },
    ],
    explanation: {
      ko: '층마다 가중합, 활성화의 차례를 되풀이합니다. 출력층만 활성화 함수가 다를 수 있습니다.',
      en: 'Each layer takes the weighted sum, then the activation; only the output layer may have another activation.',
    },
  },
  {
    kind: 'ordering',
    id: 'networks-by-parameter-count',
    tags: ['network-structure'],
    terms: ['parameter-count', 'network-width', 'network-depth'],
    exercises: ['count-parameters'],
    mistakes: ['count-parameters/biases-forgotten', 'count-parameters/biases-of-the-input'],
    prompt: {
      ko: '층별 뉴런의 수가 다음과 같은 완전연결망을 모수(가중치와 편향)가 적은 것부터 늘어놓으세요.',
      en: 'Order these fully connected networks, given by the neurons of their layers, by the number of parameters (weights and biases), fewest first.',
    },
    ends: { first: { ko: '가장 적음', en: 'fewest' }, last: { ko: '가장 많음', en: 'most' } },
    steps: [
      {
        id: 'none',
        text: { ko: '4-3 (은닉층 없음)', en: '4-3 (no hidden layer)' },
        why: { ko: String.raw`$5 \times 3 = 15$`, en: String.raw`$5 \times 3 = 15$` },
      },
      {
        id: 'five',
        text: { ko: '4-5-3', en: '4-5-3' },
        why: {
          ko: String.raw`$5\times 5 + 6\times 3 = 43$`,
          en: String.raw`$5\times 5 + 6\times 3 = 43$`,
        },
      },
      {
        id: 'five-five',
        text: { ko: '4-5-5-3', en: '4-5-5-3' },
        why: {
          ko: String.raw`$5\times 5 + 6\times 5 + 6\times 3 = 73$`,
          en: String.raw`$5\times 5 + 6\times 5 + 6\times 3 = 73$`,
        },
      },
      {
        id: 'ten',
        text: { ko: '4-10-3', en: '4-10-3' },
        why: {
          ko: String.raw`$5\times 10 + 11\times 3 = 83$`,
          en: String.raw`$5\times 10 + 11\times 3 = 83$`,
        },
      },
      {
        id: 'ten-ten',
        text: { ko: '4-10-10-3', en: '4-10-10-3' },
        why: {
          ko: String.raw`$5\times 10 + 11\times 10 + 11\times 3 = 193$`,
          en: String.raw`$5\times 10 + 11\times 10 + 11\times 3 = 193$`,
        },
      },
    ],
    explanation: {
      ko: String.raw`층마다 $(\text{앞 층} + 1)\times\text{그 층}$을 더합니다. 뉴런의 총수가 같은 4-5-5-3과 4-10-3을 견주어 보면, 여기서는 얕고 넓은 쪽이 모수가 더 많습니다.`,
      en: String.raw`Each layer contributes (neurons before + 1) × (its own neurons). 4-5-5-3 and 4-10-3 have the same number of neurons; here the wide and shallow one has more parameters.`,
    },
  },
  numeric({
    id: 'parameters-of-two-hidden-layers',
    tags: ['network-structure'],
    terms: ['parameter-count'],
    exercises: ['count-parameters'],
    mistakes: [
      'count-parameters/biases-forgotten',
      'count-parameters/one-bias-per-layer',
      'count-parameters/biases-of-the-input',
    ],
    draw: (random) => ({
      p: random.integer(3, 9),
      q1: random.integer(4, 12),
      q2: random.integer(3, 8),
      k: random.integer(2, 5),
    }),
    prompt: ({ p, q1, q2, k }) => ({
      ko: `입력층부터 차례로 뉴런이 ${p}개, ${q1}개, ${q2}개, ${k}개인 완전연결망의 모수(가중치와 편향)는 모두 몇 개입니까?`,
      en: `A fully connected network has ${p}, ${q1}, ${q2} and ${k} neurons, from input to output. How many parameters (weights and biases) are there?`,
    }),
    answer: ({ p, q1, q2, k }) => (p + 1) * q1 + (q1 + 1) * q2 + (q2 + 1) * k,
    tolerance: { rtol: 0, atol: 1e-9 },
    unit: { ko: '개', en: 'parameters' },
    slips: [
      {
        value: ({ p, q1, q2, k }) => p * q1 + q1 * q2 + q2 * k,
        why: { ko: '편향을 세지 않았습니다.', en: 'The biases are missing.' },
      },
      {
        value: ({ p, q1, q2, k }) => p * q1 + q1 * q2 + q2 * k + 3,
        why: {
          ko: '편향은 층마다가 아니라 뉴런마다 하나입니다.',
          en: 'There is a bias for each neuron, not for each layer.',
        },
      },
      {
        value: ({ p, q1, q2, k }) => p * q1 + q1 * q2 + q2 * k + p + q1 + q2 + k,
        why: { ko: '입력층에도 편향을 세었습니다.', en: 'The input layer was given biases.' },
      },
      {
        value: ({ p, q1, q2, k }) => (p + 1) * (q1 + 1) + (q1 + 1) * (q2 + 1) + (q2 + 1) * (k + 1),
        why: {
          ko: '받는 쪽에도 1을 더했습니다. 늘 1인 자리에는 아무것도 들어가지 않습니다.',
          en: 'One was added on the receiving side too; nothing leads into a constant 1.',
        },
      },
    ],
    explanation: ({ p, q1, q2, k }) => {
      const total = (p + 1) * q1 + (q1 + 1) * q2 + (q2 + 1) * k;
      const sum = String.raw`$${p + 1}\times ${q1} + ${q1 + 1}\times ${q2} + ${q2 + 1}\times ${k} = ${total}$`;
      return {
        ko: `층마다 앞 층의 뉴런의 수에 편향의 몫 1을 더하여 그 층의 뉴런의 수와 곱합니다. ${sum}개입니다.`,
        en: `For each layer, add 1 for the bias to the neurons before it and multiply by its own: ${sum}.`,
      };
    },
  }),
  numeric({
    id: 'output-of-small-relu-network',
    tags: ['network-structure', 'activation-functions'],
    terms: ['hidden-value', 'weighted-sum'],
    exercises: ['mlp-forward'],
    mistakes: ['mlp-forward/no-activation', 'mlp-forward/bias-after-relu', 'mlp-forward/bias-forgotten'],
    draw: (random) => ({
      // Neuron 1 is on, neuron 2 is off.
      x: random.integer(2, 6),
      w1: random.integer(2, 4),
      b1: random.integer(-3, -1),
      w2: -random.integer(1, 3),
      b2: random.integer(-2, 1),
      v1: random.pick([-2, -1, 2, 3]),
      v2: random.integer(2, 4),
      c: random.integer(1, 5),
    }),
    prompt: ({ x, w1, b1, w2, b2, v1, v2, c }) => ({
      ko: String.raw`은닉층의 활성화 함수가 ReLU이고 출력층이 항등함수인 신경망에서 $z_1 = ${w1}x${signed(b1)}$, $z_2 = ${coefficient(w2)}x${signed(b2)}$이고 출력은 $o = ${coefficient(v1)}h_1 + ${v2}h_2 + ${c}$입니다. $x = ${x}$일 때 $o$는 얼마입니까?`,
      en: String.raw`A network with a ReLU hidden layer and an identity output has $z_1 = ${w1}x${signed(b1)}$, $z_2 = ${coefficient(w2)}x${signed(b2)}$ and the output $o = ${coefficient(v1)}h_1 + ${v2}h_2 + ${c}$. What is $o$ at $x = ${x}$?`,
    }),
    answer: ({ x, w1, b1, v1, c }) => v1 * (w1 * x + b1) + c,
    slips: [
      {
        value: ({ x, w1, b1, w2, b2, v1, v2, c }) => v1 * (w1 * x + b1) + v2 * (w2 * x + b2) + c,
        why: {
          ko: String.raw`ReLU를 적용하지 않았습니다. $z_2$가 음수이므로 $h_2 = 0$입니다.`,
          en: String.raw`ReLU was not applied: $z_2$ is negative, so $h_2 = 0$.`,
        },
      },
      {
        value: ({ x, w1, b1, b2, v1, v2, c }) => v1 * (w1 * x + b1) + v2 * b2 + c,
        why: {
          ko: '편향을 ReLU 다음에 더했습니다. 편향은 가중합에 들어갑니다.',
          en: 'The biases were added after ReLU; they belong to the weighted sum.',
        },
      },
      {
        value: ({ x, w1, v1, c }) => v1 * w1 * x + c,
        why: { ko: '은닉층의 편향을 빠뜨렸습니다.', en: 'The biases of the hidden layer are missing.' },
      },
      {
        value: ({ x, w1, b1, v1, c }) => Math.max(0, v1 * (w1 * x + b1) + c),
        why: {
          ko: '출력층에도 ReLU를 적용했습니다. 출력층은 항등함수이므로 음수도 나옵니다.',
          en: 'ReLU was applied at the output too; the output is the identity and may be negative.',
        },
      },
    ],
    explanation: ({ x, w1, b1, w2, b2, v1, v2, c }) => {
      const [z1, z2] = [w1 * x + b1, w2 * x + b2];
      const sums = String.raw`$z_1 = ${z1}$, $z_2 = ${z2}$`;
      const hidden = String.raw`$h_1 = ${z1}$, $h_2 = 0$`;
      const result = String.raw`$o = ${v1}\times ${z1} + ${v2}\times 0 + ${c} = ${v1 * z1 + c}$`;
      return {
        ko: `${sums}에 ReLU를 적용하면 ${hidden}입니다. 따라서 ${result}입니다.`,
        en: `ReLU turns ${sums} into ${hidden}. Hence ${result}.`,
      };
    },
  }),
  numeric({
    id: 'bias-of-collapsed-layers',
    tags: ['network-structure'],
    terms: ['function-composition', 'expressive-power'],
    exercises: ['mlp-forward'],
    mistakes: ['mlp-forward/no-activation', 'universal-approximation/linear-hidden'],
    draw: (random) => ({
      a: random.integer(2, 6),
      b: random.integer(2, 7),
      c: random.integer(2, 5),
      d: random.integer(1, 9),
    }),
    prompt: ({ a, b, c, d }) => ({
      ko: String.raw`층마다 뉴런이 하나이고 활성화 함수가 항등함수인 신경망에서 $h = ${a}x + ${b}$, $o = ${c}h + ${d}$입니다. 이 신경망은 은닉층이 없는 $o = Ax + B$와 같습니다. $B$는 얼마입니까?`,
      en: String.raw`In a network with one neuron per layer and identity activations, $h = ${a}x + ${b}$ and $o = ${c}h + ${d}$. It equals $o = Ax + B$ without a hidden layer. What is $B$?`,
    }),
    answer: ({ b, c, d }) => c * b + d,
    slips: [
      {
        value: ({ b, d }) => b + d,
        why: {
          ko: '은닉층의 편향에도 출력층의 가중치가 곱해집니다.',
          en: "The hidden bias is multiplied by the output layer's weight too.",
        },
      },
      {
        value: ({ a, c }) => a * c,
        why: { ko: String.raw`이것은 $A$입니다.`, en: String.raw`This is $A$.` },
      },
      {
        value: ({ d }) => d,
        why: { ko: '은닉층의 편향을 빠뜨렸습니다.', en: 'The bias of the hidden layer is missing.' },
      },
    ],
    explanation: ({ a, b, c, d }) => ({
      ko: String.raw`$o = ${c}(${a}x + ${b}) + ${d} = ${a * c}x + ${c * b} + ${d}$이므로 $B = ${c * b + d}$입니다. 활성화 함수가 선형이면 층을 쌓아도 한 층과 같습니다.`,
      en: String.raw`$o = ${c}(${a}x + ${b}) + ${d} = ${a * c}x + ${c * b} + ${d}$, so $B = ${c * b + d}$. With linear activations, stacked layers are no more than one.`,
    }),
  }),
  {
    kind: 'short-text',
    id: 'name-universal-approximation-theorem',
    tags: ['network-structure', 'terms'],
    terms: ['universal-approximation-theorem'],
    exercises: ['universal-approximation'],
    prompt: {
      ko: '뉴런이 충분히 많은 은닉층이 하나만 있어도 신경망으로 모든 유계 연속함수를 근사할 수 있다는 정리를 무엇이라고 합니까?',
      en: 'What is the theorem called that says that a network with a single hidden layer of sufficiently many neurons can approximate any bounded continuous function?',
    },
    answers: {
      ko: [
        '일반근사정리',
        '보편근사정리',
        '보편 근사 정리',
        '만능근사정리',
        '범용근사정리',
        '시벤코 정리',
        '일반 근사 이론',
        '보편 근사',
        '시벤코의 정리',
        '만능 근사',
        '범용 근사',
        '일반근사',
        '보편성 정리',
      ],
      en: [
        'universal approximation theorem',
        'universal approximation',
        'universal approximation theory',
        "Cybenko's theorem",
        'Cybenko theorem',
        'UAT',
        'universality theorem',
      ],
    },
    misspellings: ['universal aproximation theorem', 'universal approximator theorem'],
    wrong: [
      {
        answers: ['중심극한정리', 'central limit theorem'],
        why: {
          ko: '중심극한정리는 평균의 분포가 정규분포에 다가간다는 정리입니다.',
          en: 'The central limit theorem says that the distribution of means approaches the normal distribution.',
        },
      },
      {
        answers: ['공짜 점심은 없다', '공짜 점심 정리', 'no free lunch theorem', 'no free lunch'],
        why: {
          ko: '그 정리는 모든 문제에서 가장 좋은 학습 방법은 없다는 것입니다.',
          en: 'That theorem says that no learning method is the best for all problems.',
        },
      },
      {
        answers: ['퍼셉트론 수렴 정리', 'perceptron convergence theorem'],
        why: {
          ko: '그 정리는 선형 분리되는 데이터에서 퍼셉트론의 학습이 끝난다는 것입니다.',
          en: 'That theorem says that perceptron learning ends on linearly separable data.',
        },
      },
    ],
    explanation: {
      ko: '이 정리 때문에 은닉층을 깊게 할 까닭이 없다고 여겨 딥러닝의 발전이 늦어지기도 했습니다. 정리는 뉴런이 얼마나 필요한지도, 어떻게 학습하는지도 말하지 않습니다.',
      en: 'For a time it made deep networks seem needless. The theorem says neither how many neurons are needed nor how to train them.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-fully-connected-network',
    tags: ['network-structure', 'terms'],
    terms: ['fully-connected-network', 'feedforward-network'],
    prompt: {
      ko: '순방향신경망 가운데 한 층의 모든 뉴런이 다음 층의 모든 뉴런과 빠짐없이 이어진 것을 특히 무엇이라고 합니까?',
      en: 'What is a feedforward network called in which every neuron of a layer is joined to every neuron of the next?',
    },
    answers: {
      ko: [
        '완전연결망',
        '완전연결 신경망',
        '완전연결',
        '전결합망',
        '전결합 신경망',
        '완전 연결 네트워크',
        '전연결 신경망',
        '완전연결 순방향신경망',
        '밀집 신경망',
        '풀리 커넥티드 네트워크',
        '완전연결층',
      ],
      en: [
        'fully connected network',
        'FCN',
        'fully connected neural network',
        'fully connected',
        'FCNN',
        'dense network',
        'densely connected network',
        'dense neural network',
        'fully connected feedforward network',
        'fully connected layer',
      ],
    },
    misspellings: ['완전열결망', 'fully conected network', 'full connected network', 'fully connect network'],
    wrong: [
      {
        answers: [
          '순방향신경망',
          '전방향 신경망',
          'FNN',
          'feedforward network',
          'feedforward neural network',
        ],
        why: {
          ko: '순방향은 값이 앞의 층에서 다음 층으로만 흐른다는 뜻입니다. 모두 이어질 필요는 없습니다.',
          en: '“Feedforward” says that values flow from layer to layer only; not all neurons need be joined.',
        },
      },
      {
        answers: ['다층 퍼셉트론', '다층신경망', 'MLP', 'multilayer perceptron', 'multilayer network'],
        why: {
          ko: '다층 퍼셉트론은 은닉층이 있다는 데서 온 이름입니다. 빠짐없이 이어졌다는 데서 온 이름을 물었습니다.',
          en: 'That name comes from having hidden layers; asked for is the one that comes from joining all neurons.',
        },
      },
      {
        answers: ['합성곱 신경망', 'CNN', 'convolutional neural network', 'convolutional network'],
        why: {
          ko: '합성곱 신경망에서는 뉴런이 앞 층의 일부하고만 이어지고 가중치를 함께 씁니다.',
          en: 'In a convolutional network a neuron is joined to a part of the layer before, and weights are shared.',
        },
      },
      {
        answers: ['순환신경망', 'RNN', 'recurrent neural network', 'recurrent network'],
        why: {
          ko: '순환신경망에서는 값이 되돌아옵니다. 순방향신경망이 아닙니다.',
          en: 'In a recurrent network values come back; it is not feedforward.',
        },
      },
    ],
    explanation: {
      ko: String.raw`이웃한 두 층의 뉴런이 $p$개와 $q$개이면 가중치는 $pq$개입니다. 강의에서는 FCN(Fully Connected Network)이라고 줄여 쓰는데, 완전 합성곱 신경망(Fully Convolutional Network)을 FCN이라고 하는 문헌도 많습니다.`,
      en: String.raw`Between layers of $p$ and $q$ neurons there are $pq$ weights. The slides abbreviate it to FCN, which in the literature often means a fully convolutional network.`,
    },
  },
  {
    kind: 'short-text',
    id: 'name-expressive-power',
    tags: ['network-structure', 'terms'],
    terms: ['expressive-power', 'function-composition'],
    prompt: {
      ko: '함수를 거듭 합성하거나 층을 깊게 하면 커지는 것으로, 신경망이 가중치를 바꾸어 얼마나 다양한 함수를 나타낼 수 있는지를 가리키는 말은 무엇입니까?',
      en: 'Composing functions again and again, or adding layers, increases it: how many different functions a network can become by changing its weights. What is this called?',
    },
    answers: {
      ko: [
        '표현력',
        '모형의 표현력',
        '표현 능력',
        '용량',
        '모형의 용량',
        '신경망의 표현력',
        '수용력',
        '유연성',
        '모형의 유연성',
        '복잡도',
        '모형의 복잡도',
      ],
      en: [
        'expressive power',
        'expressiveness',
        'expressivity',
        'capacity',
        'model capacity',
        'representational power',
        'representational capacity',
        'expressive capacity',
        'representation power',
        'representational ability',
        'flexibility',
        'model flexibility',
        'complexity',
        'model complexity',
      ],
    },
    misspellings: ['표현녁', 'expresive power', 'expressivness'],
    wrong: [
      {
        answers: ['깊이', '너비', 'depth', 'width', '신경망의 깊이'],
        why: {
          ko: '깊이와 너비는 이것을 키우는 수단입니다. 활성화 함수가 선형이면 깊게 하여도 커지지 않습니다.',
          en: 'Depth and width are means to increase it; with linear activations, depth does not.',
        },
      },
      {
        answers: ['일반화', '일반화 성능', '일반화 능력', 'generalization', 'generalisation'],
        why: {
          ko: '일반화는 새로운 데이터를 잘 예측하는 것입니다. 나타낼 수 있는 함수가 많다고 일반화가 좋아지지는 않습니다.',
          en: 'Generalization is predicting new data well, which more representable functions do not ensure.',
        },
      },
      {
        answers: ['모수의 개수', '모수의 수', '파라미터 수', 'number of parameters', 'parameter count'],
        why: {
          ko: '모수가 많아도 항등함수만 쓰면 선형함수밖에 나타내지 못합니다.',
          en: 'Even with many parameters, identity activations give linear functions only.',
        },
      },
    ],
    explanation: {
      ko: '비선형 활성화 함수를 사이에 두고 층을 쌓으면 표현력이 커집니다. 표현력이 지나치면 과대적합하기 쉬우므로 데이터의 양과 맞추어야 합니다.',
      en: 'Layers with a nonlinear activation between them increase expressive power. Too much of it invites overfitting, so it has to suit the amount of data.',
    },
  },
  {
    kind: 'figure',
    id: 'which-weight-is-drawn-bold',
    tags: ['network-structure'],
    terms: ['layer-superscript'],
    exercises: ['forward-3222'],
    prompt: {
      ko: '그림에서 굵게 그린 연결의 가중치는 어느 것입니까? 뉴런의 번호는 위에서부터 1, 2, 3입니다.',
      en: 'Which weight belongs to the connection drawn bold? Neurons are numbered 1, 2, 3 from the top.',
    },
    figure: network({
      alt: {
        ko: '뉴런이 왼쪽부터 3개, 2개, 2개, 2개인 완전연결망. 제1 은닉층(왼쪽에서 둘째 열)의 위 뉴런과 제2 은닉층(셋째 열)의 아래 뉴런을 잇는 선이 굵다.',
        en: 'A fully connected network with 3, 2, 2 and 2 neurons from left to right. The line from the upper neuron of hidden layer 1 (second column) to the lower neuron of hidden layer 2 (third column) is bold.',
      },
      layers: [3, 2, 2, 2],
      layerLabels: [
        { ko: '입력층', en: 'input' },
        { ko: '제1 은닉층', en: 'hidden 1' },
        { ko: '제2 은닉층', en: 'hidden 2' },
        { ko: '출력층', en: 'output' },
      ],
      neuronLabels: [
        ['x₁', 'x₂', 'x₃'],
        ['1', '2'],
        ['1', '2'],
        ['o₁', 'o₂'],
      ],
      highlighted: [[1, 0, 1]],
    }),
    choices: [
      {
        id: 'w12-2',
        right: true,
        text: { ko: String.raw`$w_{12}^{(2)}$`, en: String.raw`$w_{12}^{(2)}$` },
      },
      {
        id: 'w21-2',
        text: { ko: String.raw`$w_{21}^{(2)}$`, en: String.raw`$w_{21}^{(2)}$` },
        why: {
          ko: '앞의 첨자가 보내는 뉴런입니다. 이것은 아래에서 위로 가는 연결입니다.',
          en: 'The first index is the sender: this one leads from the lower neuron to the upper.',
        },
      },
      {
        id: 'w12-1',
        text: { ko: String.raw`$w_{12}^{(1)}$`, en: String.raw`$w_{12}^{(1)}$` },
        why: {
          ko: '위첨자는 값을 **받는** 층의 번호입니다. 이것은 입력층에서 제1 은닉층으로 갑니다.',
          en: 'The superscript is the number of the **receiving** layer: this one leads from the input to hidden layer 1.',
        },
      },
      {
        id: 'w12-3',
        text: { ko: String.raw`$w_{12}^{(3)}$`, en: String.raw`$w_{12}^{(3)}$` },
        why: {
          ko: '입력층은 층의 번호에 들어가지 않습니다. $(3)$은 출력층으로 가는 가중치입니다.',
          en: 'The input layer does not count: $(3)$ marks the weights into the output layer.',
        },
      },
    ],
    explanation: {
      ko: String.raw`제2 은닉층이 받는 연결이므로 위첨자는 $(2)$이고, 1번 뉴런에서 2번 뉴런으로 가므로 아래첨자는 $12$입니다.`,
      en: String.raw`Hidden layer 2 receives it, hence the superscript $(2)$; it leads from neuron 1 to neuron 2, hence $12$.`,
    },
  },
  {
    kind: 'figure',
    id: 'curve-of-a-relu-network',
    tags: ['activation-functions', 'network-structure'],
    terms: ['piecewise-linear-function'],
    exercises: ['mlp-forward', 'universal-approximation'],
    mistakes: ['universal-approximation/relu-hidden'],
    prompt: {
      ko: '입력과 출력이 하나씩이고 은닉층 하나의 활성화 함수가 ReLU, 출력층이 항등함수인 신경망의 출력은 어느 곡선입니까?',
      en: 'Which curve is the output of a network with one input, one output, one ReLU hidden layer and an identity output layer?',
    },
    figure: plot({
      alt: {
        ko: 'A는 꺾인 곳 없이 매끄럽게 오르내린다. B는 곧은 선분 네 개가 이어지며 세 곳에서 꺾인다. C는 두 곳에서 값이 갑자기 뛰는 계단이다.',
        en: 'A rises and falls smoothly, without corners. B consists of four straight segments that meet at three corners. C is a staircase that jumps at two places.',
      },
      x: [-3, 3],
      y: [-1, 6],
      xLabel: 'x',
      yLabel: 'o',
      curves: [
        {
          label: 'A',
          fn: (x) => 3 + 1.3 * Math.tanh(2 * (x + 1)) - 1.3 * Math.tanh(2 * (x - 1)),
          labelAt: 0,
        },
        {
          label: 'B',
          fn: (x) => 1 + 0.8 * (x + 3) - 1.4 * relu(x + 1.5) + 1.5 * relu(x - 0.5) - 1.2 * relu(x - 1.8),
          labelAt: 1.5,
        },
        { label: 'C', fn: (x) => -0.7 + 0.6 * Number(x > -1) + 0.4 * Number(x > 1.2), labelAt: 0.1 },
      ],
    }),
    choices: [
      {
        id: 'a',
        text: { ko: '곡선 A', en: 'Curve A' },
        why: {
          ko: 'tanh처럼 매끄러운 활성화 함수를 쓴 신경망의 출력입니다.',
          en: 'This comes from a smooth activation such as tanh.',
        },
      },
      { id: 'b', text: { ko: '곡선 B', en: 'Curve B' }, right: true },
      {
        id: 'c',
        text: { ko: '곡선 C', en: 'Curve C' },
        why: {
          ko: '계단함수를 쓴 신경망의 출력입니다. ReLU를 더하면 늘 이어져 있습니다.',
          en: 'This comes from a step activation; sums of ReLUs are always continuous.',
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`출력은 $\text{ReLU}(w x + b)$들의 가중합이므로 조각별 선형함수입니다. 뉴런마다 $wx + b = 0$인 곳에서 한 번씩 꺾입니다.`,
      en: String.raw`The output is a weighted sum of terms $\text{ReLU}(w x + b)$, so it is piecewise linear. Each neuron contributes one corner, where $wx + b = 0$.`,
    },
  },
  tensorShape({
    id: 'shape-of-first-hidden-layer',
    tags: ['shapes', 'network-structure'],
    terms: ['hidden-value', 'network-width'],
    exercises: ['mlp-forward'],
    draw: (random) => ({
      n: random.integer(30, 90),
      p: random.integer(3, 6),
      q: random.integer(15, 20),
      q2: random.integer(8, 12),
      k: random.integer(2, 5),
    }),
    prompt: ({ n, p, q, q2, k }) => ({
      ko: String.raw`뉴런이 입력층부터 차례로 ${p}개, ${q}개, ${q2}개, ${k}개인 신경망에 데이터 ${n}개를 행에 놓아 한꺼번에 넣습니다. $h^{(1)}$의 모양은 무엇입니까?`,
      en: String.raw`A network has ${p}, ${q}, ${q2} and ${k} neurons, from input to output, and is given ${n} examples at once, one per row. What is the shape of $h^{(1)}$?`,
    }),
    answer: ({ n, q }) => [n, q],
    slips: [
      {
        shape: ({ p, q }) => [p, q],
        why: {
          ko: String.raw`가중치 $w^{(1)}$의 모양입니다.`,
          en: String.raw`This is the shape of the weights $w^{(1)}$.`,
        },
      },
      {
        shape: ({ q }) => [q],
        why: {
          ko: '데이터 하나의 값입니다. 데이터마다 한 행씩 있습니다.',
          en: 'This is for one example; there is a row for each.',
        },
      },
      {
        shape: ({ n, q }) => [q, n],
        why: { ko: '행이 데이터, 열이 뉴런입니다.', en: 'Rows are examples, columns are neurons.' },
      },
      {
        shape: ({ n, p }) => [n, p],
        why: {
          ko: '입력의 모양입니다. 입력층은 층의 번호에 들어가지 않습니다.',
          en: 'This is the shape of the input; the input layer is not counted among the layers.',
        },
      },
      {
        shape: ({ n, q2 }) => [n, q2],
        why: {
          ko: String.raw`제2 은닉층의 값 $h^{(2)}$의 모양입니다.`,
          en: String.raw`This is the shape of $h^{(2)}$, the values of hidden layer 2.`,
        },
      },
    ],
    explanation: ({ n, p, q }) => ({
      ko: String.raw`$h^{(1)}$은 제1 은닉층의 값입니다. 입력 [${n}, ${p}] 행렬에 가중치 [${p}, ${q}] 행렬을 곱하면 [${n}, ${q}]입니다. 활성화 함수는 모양을 바꾸지 않습니다.`,
      en: String.raw`$h^{(1)}$ holds the values of hidden layer 1. The input [${n}, ${p}] times the weights [${p}, ${q}] is [${n}, ${q}]; the activation leaves the shape as it is.`,
    }),
  }),
  tensorShape({
    id: 'shape-of-second-weights',
    tags: ['shapes', 'network-structure'],
    terms: ['fully-connected-network', 'layer-superscript'],
    exercises: ['mlp-forward', 'count-parameters'],
    draw: (random) => ({
      p: random.integer(3, 6),
      q1: random.integer(7, 12),
      q2: random.integer(13, 18),
      k: random.integer(2, 5),
    }),
    prompt: ({ p, q1, q2, k }) => ({
      ko: String.raw`뉴런이 입력층부터 차례로 ${p}개, ${q1}개, ${q2}개, ${k}개인 완전연결망에서 $z^{(2)} = h^{(1)}w^{(2)} + b^{(2)}$입니다. $w^{(2)}$의 모양은 무엇입니까?`,
      en: String.raw`A fully connected network has ${p}, ${q1}, ${q2} and ${k} neurons, from input to output, and $z^{(2)} = h^{(1)}w^{(2)} + b^{(2)}$. What is the shape of $w^{(2)}$?`,
    }),
    answer: ({ q1, q2 }) => [q1, q2],
    slips: [
      {
        shape: ({ q1, q2 }) => [q2, q1],
        why: {
          ko: String.raw`$h^{(1)}$의 오른쪽에 곱하므로 행의 수는 보내는 층의 뉴런의 수입니다.`,
          en: String.raw`It multiplies $h^{(1)}$ from the right, so it has a row for each neuron of the sending layer.`,
        },
      },
      {
        shape: ({ p, q1 }) => [p, q1],
        why: { ko: String.raw`$w^{(1)}$의 모양입니다.`, en: String.raw`This is the shape of $w^{(1)}$.` },
      },
      {
        shape: ({ q2, k }) => [q2, k],
        why: { ko: String.raw`$w^{(3)}$의 모양입니다.`, en: String.raw`This is the shape of $w^{(3)}$.` },
      },
      {
        shape: ({ q1, q2 }) => [q1 + 1, q2],
        why: {
          ko: String.raw`편향은 $b^{(2)}$에 따로 있으므로 행을 더하지 않습니다.`,
          en: String.raw`The bias stands apart in $b^{(2)}$ and takes no row.`,
        },
      },
    ],
    explanation: ({ q1, q2 }) => ({
      ko: String.raw`제1 은닉층의 뉴런 ${q1}개에서 제2 은닉층의 뉴런 ${q2}개로 가는 가중치이므로 [${q1}, ${q2}]입니다.`,
      en: String.raw`It leads from the ${q1} neurons of hidden layer 1 to the ${q2} of hidden layer 2: [${q1}, ${q2}].`,
    }),
  }),
]);

/** ' + 3' or ' - 2', as it stands behind a term; nothing for 0. */
function signed(x: number): string {
  if (x === 0) return '';
  return x < 0 ? ` - ${-x}` : ` + ${x}`;
}

/** A number before a symbol: 1 is not written. */
function coefficient(x: number): string {
  if (Math.abs(x) !== 1) return String(x);
  return x < 0 ? '-' : '';
}

function relu(x: number): number {
  return Math.max(0, x);
}
