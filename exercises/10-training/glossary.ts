import { defineGlossary } from '../../lib/exercise/define-exercise';

export default defineGlossary([
  {
    id: 'training-data',
    term: { ko: '훈련 데이터', en: 'training data' },
    definition: {
      ko: '신경망의 가중치를 갱신하는 데 쓰는 데이터입니다. 전체의 60 %쯤을 씁니다.',
      en: 'The data on which the weights are updated, about 60 % of all.',
    },
    aliases: ['학습 데이터', '훈련용 데이터', 'training set', 'train'],
    exercises: ['data-split', 'train-iris'],
  },
  {
    id: 'validation-data',
    term: { ko: '검증 데이터', en: 'validation data' },
    definition: {
      ko: '구조나 학습률이 서로 다른 신경망 가운데 하나를 고르는 데 쓰는 데이터로, 훈련에는 쓰지 않습니다.',
      en: 'Data kept out of training, by which one network is chosen among several of different architecture or learning rate.',
    },
    aliases: ['검증용 데이터', 'validation set', 'dev set'],
    exercises: ['data-split'],
  },
  {
    id: 'test-data',
    term: { ko: '시험 데이터', en: 'test data' },
    definition: {
      ko: '다 고른 신경망의 성과를 마지막에 확인하는 데이터입니다. 훈련에도 선택에도 쓰지 않아야 치우침 없이 잴 수 있습니다.',
      en: 'Data by which the chosen network is measured in the end. Only if they took no part in training or in the choice is the measure unbiased.',
    },
    aliases: ['테스트 데이터', '평가 데이터', 'test set', 'held-out data'],
    exercises: ['data-split', 'train-iris'],
  },
  {
    id: 'data-splitting',
    term: { ko: '데이터 분할', en: 'data splitting' },
    definition: {
      ko: '섞어 놓은 데이터를 훈련, 검증, 시험의 세 묶음으로 겹치지 않게 나누는 것입니다. 이 강의에서는 60 %, 20 %, 20 %로 나눕니다.',
      en: 'Cutting shuffled data into separate sets for training, validation and test: 60 %, 20 % and 20 % in this course.',
    },
    formula: String.raw`n = \lfloor 0.6n\rfloor + \lfloor 0.2n\rfloor + \text{rest}`,
    aliases: ['60/20/20', 'train validation test split', '데이터 나누기'],
    exercises: ['data-split'],
  },
  {
    id: 'data-leakage',
    term: { ko: '정보 누출', en: 'data leakage' },
    definition: {
      ko: '시험 데이터의 정보가 학습에 새어 드는 것입니다. 같은 예를 두 묶음에 넣거나 전체 데이터의 평균으로 표준화하면 생기며, 성과가 실제보다 좋아 보입니다.',
      en: 'Information about the test data finding its way into training: an example in two sets, or standardizing by the mean of all data. It makes performance look better than it is.',
    },
    aliases: ['데이터 누수', 'leakage'],
    exercises: ['data-split', 'train-iris'],
  },
  {
    id: 'mean-squared-error',
    term: { ko: '평균제곱오차', en: 'mean squared error' },
    definition: {
      ko: '출력과 실제 값의 차이를 제곱하여 예에 대해 평균한 손실입니다. 이 강의의 식에는 미분을 간단하게 하는 $\\frac{1}{2}$이 붙습니다.',
      en: 'The squared difference of output and truth, averaged over the examples. In this course it carries a factor $\\frac{1}{2}$ that makes the derivative simpler.',
    },
    formula: String.raw`J = \frac{1}{2n}\sum_{i=1}^{n}\sum_{k=1}^{K}(y_{ik}-o_{ik})^2`,
    aliases: ['MSE', '평균 제곱 오차', 'meanSquaredError'],
    exercises: ['losses', 'universal-approximation'],
  },
  {
    id: 'forward-pass',
    term: { ko: '순방향 연산', en: 'forward pass' },
    definition: {
      ko: '입력에서 출력 쪽으로 층마다 가중합과 활성화를 차례로 계산하여 예측과 손실을 구하는 일입니다.',
      en: 'Computing weighted sums and activations layer by layer, from input to output, to get predictions and the loss.',
    },
    formula: String.raw`x \to h^{(1)} \to h^{(2)} \to o \to J`,
    aliases: ['순전파', '순방향 계산', 'forward propagation'],
    exercises: ['forward-3222', 'mlp-forward', 'backprop-3222'],
  },
  {
    id: 'backward-pass',
    term: { ko: '역방향 연산', en: 'backward pass' },
    definition: {
      ko: '순방향 연산에서 남겨 둔 값을 써서, 손실에서 시작하여 순방향과 반대로 층마다 경사를 구하는 일입니다.',
      en: 'Computing gradients layer by layer in the opposite direction, from the loss back, with the values kept from the forward pass.',
    },
    aliases: ['역방향 계산', 'backward propagation'],
    exercises: ['backprop-3222', 'train-step'],
  },
  {
    id: 'backpropagation',
    term: { ko: '오차역전파법', en: 'backpropagation' },
    definition: {
      ko: '연쇄법칙을 출력층에서부터 거꾸로 적용하여 모든 가중치의 경사를 한 번에 효율적으로 구하는 방법입니다(루멜하트 등, 1986).',
      en: 'Applying the chain rule from the output backwards, to get the gradients of all weights efficiently in one sweep (Rumelhart et al., 1986).',
    },
    formula: String.raw`\delta^{(l)} = \delta^{(l+1)}w^{(l+1)\top}\odot a'(z^{(l)})`,
    aliases: ['역전파', '역전파법', 'backprop', 'error backpropagation'],
    exercises: ['backprop-3222', 'train-step'],
  },
  {
    id: 'chain-rule',
    term: { ko: '연쇄법칙', en: 'chain rule' },
    definition: {
      ko: '합성함수의 미분은 바깥 함수의 미분과 안쪽 함수의 미분의 곱이라는 법칙입니다. 길이 여럿이면 길마다 구한 곱을 더합니다.',
      en: 'The derivative of a composition is the derivative of the outer function times that of the inner one. Where there are several paths, their products add up.',
    },
    formula: String.raw`\frac{\partial J}{\partial w} = \frac{\partial J}{\partial z}\,\frac{\partial z}{\partial w}`,
    aliases: ['연쇄 미분', '합성함수의 미분', '체인룰'],
    exercises: ['backprop-3222'],
  },
  {
    id: 'layer-delta',
    term: { ko: '층의 오차', en: 'error of a layer' },
    definition: {
      ko: '손실을 그 층의 가중합으로 미분한 $\\delta^{(l)}$입니다. 소프트맥스와 교차 엔트로피를 쓰면 출력층에서는 $(o-y)/n$입니다.',
      en: "The derivative $\\delta^{(l)}$ of the loss by a layer's weighted sums. With softmax and cross-entropy it is $(o-y)/n$ at the output.",
    },
    formula: String.raw`\delta^{(l)} = \frac{\partial J}{\partial z^{(l)}}`,
    aliases: ['델타', 'delta', '오차항', 'local gradient'],
    exercises: ['backprop-3222'],
  },
  {
    id: 'computational-graph',
    term: { ko: '계산 그래프', en: 'computational graph' },
    definition: {
      ko: '계산의 단계를 마디로, 값의 흐름을 화살표로 나타낸 그림입니다. 마디마다 미분을 저장해 두었다가 거꾸로 곱해 나가면 경사가 나옵니다.',
      en: 'A picture of a computation with steps as nodes and values as arrows. Store the derivative at every node, multiply them backwards, and you have the gradient.',
    },
    aliases: ['연산 그래프', 'computation graph'],
    exercises: ['backprop-3222'],
  },
  {
    id: 'automatic-differentiation',
    term: { ko: '자동미분', en: 'automatic differentiation' },
    definition: {
      ko: '계산 그래프를 따라 미분을 정확하게 구해 주는 소프트웨어의 기능입니다. `tf.grads`와 최적화기의 `minimize`가 이것을 씁니다.',
      en: 'Software that follows the computational graph and gives exact derivatives. `tf.grads` and the `minimize` of optimizers rest on it.',
    },
    aliases: ['autodiff', 'autograd', 'tf.grad', '자동 미분'],
    exercises: ['train-step', 'train-iris'],
  },
  {
    id: 'numerical-differentiation',
    term: { ko: '수치미분', en: 'numerical differentiation' },
    definition: {
      ko: '변수를 조금 움직였을 때 함숫값이 변한 양으로 미분을 구하는 방법입니다. 변수마다 함수를 따로 계산해야 하므로 느립니다.',
      en: 'Finding a derivative from how much the function changes when a variable is nudged. It is slow, since every variable needs evaluations of its own.',
    },
    aliases: ['수치 미분', 'finite differences', '유한차분'],
    exercises: ['numeric-gradient'],
  },
  {
    id: 'central-difference',
    term: { ko: '중앙차분', en: 'central difference' },
    definition: {
      ko: '양쪽으로 $h$만큼 움직인 두 점의 차이로 구하는 수치미분입니다. 오차가 $h^2$에 비례하며 이차함수에서는 정확합니다.',
      en: 'Numerical differentiation from two points, $h$ to either side. The error is proportional to $h^2$; for a quadratic there is none.',
    },
    formula: String.raw`\frac{f(w+h)-f(w-h)}{2h}`,
    aliases: ['중심차분', 'symmetric difference'],
    exercises: ['numeric-gradient'],
  },
  {
    id: 'gradient-check',
    term: { ko: '경사 검사', en: 'gradient check' },
    definition: {
      ko: '오차역전파법으로 구한 경사를 수치미분과 견주어 구현이 맞는지 확인하는 일입니다.',
      en: 'Holding the gradient from backpropagation against finite differences, to see whether the implementation is right.',
    },
    aliases: ['gradient checking', 'gradcheck', '기울기 확인'],
    exercises: ['numeric-gradient', 'backprop-3222'],
  },
  {
    id: 'training-step',
    term: { ko: '학습의 한 걸음', en: 'training step' },
    definition: {
      ko: '순방향 연산, 손실, 역방향 연산을 거쳐 모든 가중치를 한 번 갱신하는 일입니다. 모든 경사는 갱신하기 전의 가중치에서 구합니다.',
      en: 'One update of all weights, after a forward pass, the loss and a backward pass. All gradients are taken at the weights before the update.',
    },
    formula: String.raw`w := w - \eta\,\frac{\partial}{\partial w}J(w)`,
    aliases: ['갱신', 'update', 'iteration', '반복'],
    exercises: ['train-step', 'train-iris'],
  },
  {
    id: 'initial-weights',
    term: { ko: '가중치의 초깃값', en: 'initial weights' },
    definition: {
      ko: '학습을 시작할 때의 가중치입니다. 보통 0 근처의 작은 난수를 쓰며, 너무 크면 활성화 함수가 제대로 작동하지 않고 모두 같으면 뉴런이 서로 달라지지 않습니다.',
      en: 'The weights with which training begins, usually small random numbers near 0. Too large, and the activations stop working; all equal, and the neurons never become different.',
    },
    aliases: ['초기값', '초기 가중치', 'initialization'],
    exercises: ['train-iris', 'universal-approximation'],
  },
]);
