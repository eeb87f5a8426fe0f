import { defineGlossary } from '../../lib/exercise/define-exercise';

export default defineGlossary([
  {
    id: 'neuron',
    term: { ko: '뉴런', en: 'neuron' },
    definition: {
      ko: '뇌를 이루는 신경세포입니다. 사람의 뇌에는 약 860억 개가 있으며, 다른 뉴런에서 받은 신호가 임계값을 넘으면 활성화되어 다음 뉴런에 신호를 보냅니다.',
      en: 'A nerve cell of the brain, of which a human has some 86 billion. When the signals it receives exceed a threshold, it is activated and signals to the next ones.',
    },
    aliases: ['신경세포', 'nerve cell'],
    exercises: ['neuron'],
  },
  {
    id: 'synapse',
    term: { ko: '시냅스', en: 'synapse' },
    definition: {
      ko: '한 뉴런의 축삭말단이 다른 뉴런과 만나는 곳입니다. 전기 신호는 여기에서 화학물질로 전해지며, 신경망에서는 가중치와 활성화 함수가 이를 본뜹니다.',
      en: 'The place where the axon terminal of one neuron meets another. The electric signal crosses it by chemical substances; in a neural network, weight and activation function imitate it.',
    },
    aliases: ['연접', '축삭말단', 'axon terminal'],
  },
  {
    id: 'neural-network',
    term: { ko: '신경망', en: 'neural network' },
    definition: {
      ko: '사람의 신경망을 본뜬 모형으로, 뉴런과 그 사이를 잇는 네트워크로 이루어집니다. 수학으로는 가중합과 활성화 함수를 거듭 합성한 함수입니다.',
      en: 'A model after the nerves of the brain, made of neurons and the network that connects them. As mathematics, it is a function composed of weighted sums and activation functions.',
    },
    aliases: ['인공신경망', 'ANN', 'artificial neural network'],
    exercises: ['dense-layer'],
  },
  {
    id: 'artificial-neuron',
    term: { ko: '인공 뉴런', en: 'artificial neuron' },
    definition: {
      ko: '입력의 가중합에 편향을 더하고 활성화 함수를 적용하는, 신경망의 가장 작은 계산 단위입니다.',
      en: 'The smallest unit of a neural network: it adds a bias to the weighted sum of its inputs and applies an activation function.',
    },
    formula: 'a\\!\\left(\\sum_{j=1}^{p} w_j x_j + b\\right)',
    aliases: ['노드', 'node', 'unit', '유닛'],
    exercises: ['neuron'],
  },
  {
    id: 'weight',
    term: { ko: '가중치', en: 'weight' },
    definition: {
      ko: '뉴런과 뉴런을 잇는 연결의 강도를 나타내는 수입니다. 학습이란 손실이 줄도록 가중치와 편향을 고치는 일입니다.',
      en: 'A number that says how strong the connection between two neurons is. Learning means changing weights and biases so that the loss falls.',
    },
    aliases: ['연결강도', 'kernel', 'w'],
    exercises: ['neuron', 'dense-layer'],
  },
  {
    id: 'bias-term',
    term: { ko: '편향', en: 'bias' },
    definition: {
      ko: '가중합에 더하는 상수로, 입력이 모두 0일 때의 값을 정합니다. 뉴런이 켜지는 임계값을 옮기는 역할을 하며, 회귀모형의 절편에 해당합니다. 추정량의 편의와는 다른 말입니다.',
      en: 'The constant added to the weighted sum: its value where all inputs are 0. It moves the threshold at which the neuron switches on, as the intercept of a regression does. Not to be confused with the bias of an estimator.',
    },
    aliases: ['바이어스', '절편', 'intercept', 'b'],
    exercises: ['neuron', 'dense-layer'],
  },
  {
    id: 'activation-function',
    term: { ko: '활성화 함수', en: 'activation function' },
    definition: {
      ko: '뉴런의 가중합을 출력으로 바꾸는 함수입니다. 임계값을 넘은 신호만 전하는 시냅스의 성질을 본떴으며, 비선형이어야 층을 쌓는 보람이 있습니다.',
      en: 'The function that turns the weighted sum of a neuron into its output. It imitates a synapse, which passes only signals above a threshold; without nonlinearity, stacking layers would gain nothing.',
    },
    aliases: ['활성함수', '활성화함수', 'activation'],
    exercises: ['activations', 'neuron', 'dense-layer'],
  },
  {
    id: 'identity-function',
    term: { ko: '항등함수', en: 'identity function' },
    definition: {
      ko: '받은 값을 그대로 돌려주는 활성화 함수입니다. 값의 범위에 제한이 없어 회귀모형의 출력층에 씁니다.',
      en: 'The activation function that returns what it gets. Its values have no bounds, which suits the output layer of a regression.',
    },
    formula: 'a(x) = x',
    aliases: ['선형 활성화', 'linear activation'],
    exercises: ['activations'],
  },
  {
    id: 'sigmoid',
    term: { ko: '시그모이드 함수', en: 'sigmoid function' },
    definition: {
      ko: '실수를 0과 1 사이로 옮기는 S자 모양의 증가함수입니다. $x = 0$에서 $\\frac{1}{2}$이고, $\\sigma(-x) = 1 - \\sigma(x)$입니다.',
      en: 'An increasing S-shaped function from the reals to the numbers between 0 and 1. It is $\\frac{1}{2}$ at $x = 0$, and $\\sigma(-x) = 1 - \\sigma(x)$.',
    },
    formula: '\\sigma(x) = \\frac{1}{1+e^{-x}}',
    aliases: ['로지스틱 함수', 'logistic function', '시그모이드'],
    exercises: ['activations', 'neuron'],
  },
  {
    id: 'tanh',
    term: { ko: 'tanh 함수', en: 'tanh function' },
    definition: {
      ko: '실수를 −1과 1 사이로 옮기는 S자 모양의 홀함수입니다. 시그모이드 함수를 늘이고 옮긴 $2\\sigma(2x)-1$과 같습니다.',
      en: 'An odd S-shaped function from the reals to the numbers between −1 and 1. It is the sigmoid stretched and shifted: $2\\sigma(2x)-1$.',
    },
    formula: '\\tanh(x) = \\frac{e^{x}-e^{-x}}{e^{x}+e^{-x}}',
    aliases: ['하이퍼볼릭 탄젠트', '쌍곡탄젠트', 'hyperbolic tangent'],
    exercises: ['activations', 'neuron'],
  },
  {
    id: 'relu',
    term: { ko: 'ReLU 함수', en: 'ReLU function' },
    definition: {
      ko: '음수는 0으로, 양수는 그대로 내보내는 활성화 함수입니다. 계산이 간단하고 양수 쪽에서 기울기가 줄지 않아 은닉층에 널리 씁니다.',
      en: 'The activation function that turns negative numbers into 0 and passes positive ones. It is cheap and keeps its slope on the positive side, hence its use in hidden layers.',
    },
    formula: 'a(x) = \\max(x, 0)',
    aliases: ['렐루', 'rectified linear unit', '정류 선형 함수'],
    exercises: ['activations', 'neuron', 'dense-layer'],
  },
  {
    id: 'layer',
    term: { ko: '층', en: 'layer' },
    definition: {
      ko: '나란히 놓인 뉴런의 모임입니다. 같은 층의 뉴런끼리는 이어지지 않고, 아래층과 위층의 뉴런과 이어집니다.',
      en: 'Neurons side by side. Those of one layer are not connected with each other, only with those of the layers below and above.',
    },
    aliases: ['레이어', '계층'],
    exercises: ['dense-layer'],
  },
  {
    id: 'dense-connection',
    term: { ko: '완전연결층', en: 'fully connected layer' },
    definition: {
      ko: '아래층의 모든 뉴런과 이어진 층입니다. 예 $n$개에 대한 출력을 행렬곱 하나로 계산할 수 있습니다.',
      en: 'A layer whose neurons are connected with all of the layer below. Its outputs for $n$ examples take one matrix product.',
    },
    formula: 'h = a(XW + b)',
    aliases: ['밀집층', 'Dense', 'fully connected', 'Linear'],
    exercises: ['dense-layer'],
  },
  {
    id: 'input-layer',
    term: { ko: '입력층', en: 'input layer' },
    definition: {
      ko: '정보가 들어오는 층입니다. 뉴런마다 독립변수 하나의 값을 담을 뿐 계산은 하지 않습니다.',
      en: 'The layer through which the information enters. Each of its neurons holds one explanatory variable and computes nothing.',
    },
  },
  {
    id: 'hidden-layer',
    term: { ko: '은닉층', en: 'hidden layer' },
    definition: {
      ko: '입력층과 출력층 사이의 층입니다. 그 값은 데이터에 나타나지 않으며, 층을 지날수록 입력을 더 추상화한 표현이 됩니다.',
      en: 'A layer between input and output. Its values do not occur in the data; from layer to layer they are a more abstract view of the input.',
    },
    aliases: ['숨은층', '은닉 계층'],
    exercises: ['dense-layer'],
  },
  {
    id: 'output-layer',
    term: { ko: '출력층', en: 'output layer' },
    definition: {
      ko: '예측하거나 분류한 결과를 내는 마지막 층입니다. 활성화 함수는 과제에 따라 고릅니다.',
      en: 'The last layer, which gives the prediction or the class. The task decides its activation function.',
    },
  },
  {
    id: 'deep-learning-model',
    term: { ko: '딥러닝 모형', en: 'deep learning model' },
    definition: {
      ko: '은닉층의 수가 많은 신경망입니다. 데이터의 패턴을 낮은 층에서 높은 층으로 갈수록 추상적으로 이해하도록 설계되어 있습니다.',
      en: 'A neural network with many hidden layers, made to grasp the patterns of the data more abstractly from layer to layer.',
    },
    aliases: ['딥러닝', '심층신경망', 'deep learning', 'DNN', 'deep neural network'],
  },
]);
