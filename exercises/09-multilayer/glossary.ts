import { defineGlossary } from '../../lib/exercise/define-exercise';

export default defineGlossary([
  {
    id: 'multilayer-network',
    term: { ko: '다층신경망', en: 'multilayer network' },
    definition: {
      ko: '입력층과 출력층 사이에 은닉층이 하나 이상 있는 신경망입니다. 은닉층이 깊어진 것이 딥러닝 모형입니다.',
      en: 'A network with one hidden layer or more between input and output. With many of them it is a deep learning model.',
    },
    aliases: ['다층 퍼셉트론', 'MLP', 'multilayer perceptron', '다층 신경망'],
    exercises: ['forward-3222', 'mlp-forward'],
  },
  {
    id: 'feedforward-network',
    term: { ko: '순방향신경망', en: 'feedforward network' },
    definition: {
      ko: '같은 층의 뉴런끼리는 이어지지 않고, 값이 앞의 층에서 다음 층으로만 흐르는 신경망입니다.',
      en: 'A network whose values flow from each layer to the next only; neurons of the same layer are not joined.',
    },
    aliases: ['FNN', 'feedforward neural network', '전방향 신경망'],
    exercises: ['forward-3222', 'mlp-forward'],
  },
  {
    id: 'fully-connected-network',
    term: { ko: '완전연결망', en: 'fully connected network' },
    definition: {
      ko: '한 층의 모든 뉴런이 다음 층의 모든 뉴런과 이어진 신경망입니다. 이웃한 두 층의 뉴런이 $p$개와 $q$개이면 가중치는 $pq$개입니다.',
      en: 'A network in which every neuron of a layer is joined to every neuron of the next. Between layers of $p$ and $q$ neurons there are $pq$ weights.',
    },
    aliases: ['FCN', '완전연결 신경망', 'fully connected', '전결합망'],
    exercises: ['count-parameters', 'mlp-forward'],
  },
  {
    id: 'function-composition',
    term: { ko: '합성함수', en: 'composition of functions' },
    definition: {
      ko: '한 함수의 값을 다른 함수에 넣어 만든 함수입니다. 다층신경망은 층마다 하나씩인 함수를 차례로 합성한 것입니다.',
      en: 'A function made by feeding the value of one function into another. A multilayer network composes one function a layer.',
    },
    formula: String.raw`y = f^{(3)}\left(f^{(2)}\left(f^{(1)}(x)\right)\right)`,
    aliases: ['합성', 'composite function'],
    exercises: ['forward-3222', 'mlp-forward'],
  },
  {
    id: 'weighted-sum',
    term: { ko: '가중합', en: 'weighted sum' },
    definition: {
      ko: '뉴런에 들어오는 값에 가중치를 곱하여 더하고 편향을 더한 값으로, 활성화 함수를 적용하기 전의 값입니다.',
      en: "A neuron's inputs times their weights, summed, plus the bias: its value before the activation.",
    },
    formula: String.raw`z_j = b_j + \sum_{i} x_i w_{ij}`,
    aliases: ['선형결합', 'z', 'pre-activation', '순입력', 'net input'],
    exercises: ['forward-3222'],
  },
  {
    id: 'layer-superscript',
    term: { ko: '층의 위첨자', en: 'layer superscript' },
    definition: {
      ko: '괄호에 넣은 위첨자 $(l)$은 거듭제곱이 아니라 몇 번째 층인지를 나타냅니다. $w_{ij}^{(l)}$은 앞 층의 $i$번째 뉴런에서 $l$번째 층의 $j$번째 뉴런으로 가는 가중치입니다.',
      en: 'A superscript in parentheses, $(l)$, is no power: it says which layer is meant. $w_{ij}^{(l)}$ leads from neuron $i$ of the layer before to neuron $j$ of layer $l$.',
    },
    formula: String.raw`h^{(l)} = a\left(h^{(l-1)}w^{(l)} + b^{(l)}\right)`,
    aliases: ['층 번호', 'layer index'],
    exercises: ['forward-3222'],
  },
  {
    id: 'hidden-value',
    term: { ko: '은닉층의 값', en: 'hidden value' },
    definition: {
      ko: '은닉층의 가중합에 활성화 함수를 적용한 값 $h$로, 다음 층의 입력이 됩니다. 오차역전파법에서 다시 쓰이므로 남겨 둡니다.',
      en: "The activated value $h$ of a hidden neuron, and the next layer's input. It is kept because backpropagation needs it again.",
    },
    formula: String.raw`h^{(l)} = a(z^{(l)})`,
    aliases: ['활성값', 'activation value', 'hidden unit'],
    exercises: ['forward-3222'],
  },
  {
    id: 'output-layer-activation',
    term: { ko: '출력층의 활성화 함수', en: 'activation of the output layer' },
    definition: {
      ko: '마지막 가중합을 종속변수가 가질 수 있는 값으로 옮기는 함수입니다. 회귀에는 항등함수, 이진분류에는 시그모이드, 다중분류에는 소프트맥스를 씁니다.',
      en: 'The function that carries the last weighted sums to values the target can take: the identity for regression, the sigmoid for binary, softmax for multiclass problems.',
    },
    aliases: ['출력 활성화', 'output activation', '출력함수'],
    exercises: ['output-activation', 'forward-3222'],
  },
  {
    id: 'network-architecture',
    term: { ko: '신경망의 구조', en: 'network architecture' },
    definition: {
      ko: '은닉층의 수와 층별 뉴런의 수, 활성화 함수를 정한 것입니다. 모수와 달리 학습하기 전에 사람이 정합니다.',
      en: 'The number of hidden layers, of neurons in each, and the activations. Unlike the parameters, it is chosen before training.',
    },
    aliases: ['구조 설계', 'architecture', 'topology'],
    exercises: ['count-parameters', 'mlp-forward'],
  },
  {
    id: 'network-depth',
    term: { ko: '신경망의 깊이', en: 'depth of a network' },
    definition: {
      ko: '층의 수입니다. 깊어질수록 입력 데이터를 더 추상적으로 파악하여 데이터의 표현력이 좋아집니다.',
      en: 'The number of layers. The deeper the network, the more abstractly it can represent its input.',
    },
    aliases: ['깊이', 'depth', '층의 수'],
    exercises: ['mlp-forward'],
  },
  {
    id: 'network-width',
    term: { ko: '층의 너비', en: 'width of a layer' },
    definition: {
      ko: '한 층에 있는 뉴런의 수입니다. 너비를 두 배로 하면 은닉층 사이의 모수는 약 네 배가 됩니다.',
      en: 'The number of neurons in a layer. Twice the width means about four times the parameters between hidden layers.',
    },
    aliases: ['뉴런의 수', 'width', 'units'],
    exercises: ['count-parameters', 'universal-approximation'],
  },
  {
    id: 'parameter-count',
    term: { ko: '모수의 개수', en: 'number of parameters' },
    definition: {
      ko: '신경망에 있는 가중치와 편향을 모두 센 수입니다. 메모리와 계산 시간이 여기에 비례합니다.',
      en: 'All weights and biases of a network, counted. Memory and computing time grow with it.',
    },
    formula: String.raw`\sum_{l=1}^{L}(n_{l-1}+1)\,n_l`,
    aliases: ['파라미터 수', 'Param #', 'parameter count'],
    exercises: ['count-parameters'],
  },
  {
    id: 'expressive-power',
    term: { ko: '표현력', en: 'expressive power' },
    definition: {
      ko: '가중치를 바꾸어 나타낼 수 있는 함수가 얼마나 다양한지를 말합니다. 비선형 활성화 함수를 사이에 두고 층을 쌓으면 커집니다.',
      en: 'How many different functions a network can become by changing its weights. Layers with a nonlinear activation between them increase it.',
    },
    aliases: ['모형의 표현력', 'capacity', 'expressiveness'],
    exercises: ['universal-approximation'],
  },
  {
    id: 'universal-approximation-theorem',
    term: { ko: '일반근사정리', en: 'universal approximation theorem' },
    definition: {
      ko: '뉴런이 충분히 많은 은닉층이 하나 이상 있는 신경망은 모든 유계 연속함수를 원하는 만큼 가깝게 근사할 수 있다는 정리입니다. 그런 가중치가 있다고만 하며 찾는 방법은 말하지 않습니다.',
      en: 'A network with at least one hidden layer of sufficiently many neurons can come as close as you like to any bounded continuous function. The theorem says that the weights exist, not how to find them.',
    },
    aliases: ['보편근사정리', '보편 근사 정리', 'universal approximation', 'UAT'],
    exercises: ['universal-approximation'],
  },
  {
    id: 'bounded-continuous-function',
    term: { ko: '유계 연속함수', en: 'bounded continuous function' },
    definition: {
      ko: '끊어진 곳이 없고, 값의 크기가 어떤 수를 넘지 않는 함수입니다.',
      en: 'A function without jumps whose values never exceed some fixed size.',
    },
    aliases: ['연속함수', 'continuous function', '유계함수'],
    exercises: ['universal-approximation'],
  },
  {
    id: 'piecewise-linear-function',
    term: { ko: '조각별 선형함수', en: 'piecewise linear function' },
    definition: {
      ko: '구간마다 선형이고 경계에서 기울기가 꺾이는 함수입니다. 은닉층이 ReLU이고 출력층이 항등함수인 신경망은 모두 이런 함수입니다.',
      en: 'A function that is linear on each of several pieces, with breaks of slope between them. Every network with ReLU hidden layers and a linear output is one.',
    },
    aliases: ['꺾은선', 'piecewise linear'],
    exercises: ['mlp-forward'],
  },
]);
