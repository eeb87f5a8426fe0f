import { defineGlossary } from '../../lib/exercise/define-exercise';

export default defineGlossary([
  {
    id: 'gradient-vanishing',
    term: { ko: '경사소실', en: 'vanishing gradient' },
    definition: {
      ko: '오차역전파법에서 1보다 작은 미분이 층마다 곱해져, 입력층에 가까운 가중치의 경사가 거의 0이 되는 현상입니다. 그런 가중치는 갱신되지 않아 학습이 멈춘 것과 같습니다.',
      en: 'In backpropagation, derivatives below 1 are multiplied layer by layer until the gradients of weights near the input are almost 0. Such weights are hardly updated, and learning all but stops.',
    },
    formula: "\\left|\\frac{\\partial h_L}{\\partial z_l}\\right| = \\prod_{k=l}^{L} \\left|a'(z_k)\\right|",
    aliases: ['기울기 소실', '그래디언트 소실', 'gradient vanishing', 'vanishing gradient problem'],
    exercises: ['activation-derivatives', 'vanishing-gradient', 'sigmoid-vs-relu'],
  },
  {
    id: 'exploding-gradient',
    term: { ko: '경사폭발', en: 'exploding gradient' },
    definition: {
      ko: '경사소실과 반대로, 큰 가중치가 층마다 곱해져 앞쪽 층의 경사가 걷잡을 수 없이 커지는 현상입니다. 손실이 튀거나 NaN이 됩니다.',
      en: 'The opposite of a vanishing gradient: large weights are multiplied layer by layer until the gradients of early layers grow beyond all bounds. The loss jumps about or becomes NaN.',
    },
    aliases: ['기울기 폭발', '그래디언트 폭발', 'gradient explosion'],
    exercises: ['vanishing-gradient', 'initializers'],
  },
  {
    id: 'zero-initialization',
    term: { ko: '0 초깃값', en: 'zero initialization' },
    definition: {
      ko: '모든 가중치를 같은 값 0에서 시작하는 가장 쉬운 방법입니다. 한 층의 뉴런이 모두 같은 경사를 받아 똑같이 갱신되므로 여러 뉴런을 두는 뜻이 없어집니다.',
      en: 'The easiest choice of initial values: all weights 0. All neurons of a layer then receive the same gradient and are updated alike, so there is no point in having several.',
    },
    aliases: ['대칭성', 'symmetry breaking', 'all zeros'],
    exercises: ['initializers', 'sigmoid-vs-relu'],
  },
  {
    id: 'xavier-initialization',
    term: { ko: '세이버 초깃값', en: 'Xavier initialization' },
    definition: {
      ko: '가중치를 평균이 0이고 분산이 들어오는 뉴런과 나가는 뉴런의 수에 반비례하는 정규분포에서 뽑는 방법으로, 시그모이드 함수에 알맞습니다. 층을 지나도 값과 경사의 분산이 유지됩니다.',
      en: 'Weights are drawn from a normal distribution with mean 0 and a variance that is inversely proportional to the number of neurons coming in and going out. It suits the sigmoid and keeps the variance of values and gradients from layer to layer.',
    },
    formula: 'w \\sim N\\left(0, \\frac{2}{n_{input} + n_{output}}\\right)',
    aliases: ['Xavier', 'Glorot', '글로럿', '자비에르', '사비에르', 'glorotNormal'],
    exercises: ['initializers', 'sigmoid-vs-relu'],
  },
  {
    id: 'he-initialization',
    term: { ko: '히 초깃값', en: 'He initialization' },
    definition: {
      ko: '세이버 초깃값보다 분산이 두 배인 정규분포에서 가중치를 뽑는 방법입니다. 값의 절반을 0으로 만드는 ReLU 함수에 알맞습니다. 논문에서는 분산이 $2/n_{input}$입니다.',
      en: 'Weights are drawn from a normal distribution with twice the variance of Xavier initialization. It suits ReLU, which sets half of its inputs to 0. In the paper the variance is $2/n_{input}$.',
    },
    formula: 'w \\sim N\\left(0, \\frac{4}{n_{input} + n_{output}}\\right)',
    aliases: ['He', 'Kaiming', '카이밍', 'heNormal'],
    exercises: ['initializers', 'sigmoid-vs-relu'],
  },
  {
    id: 'deep-belief-network',
    term: { ko: '심층신뢰망', en: 'deep belief network' },
    definition: {
      ko: '2006년 힌튼 교수 연구팀이 제시한 모형으로, 제한된 볼츠만 머신을 여러 층으로 쌓아 신경망을 깊게 만듭니다. 겉모양은 다층 신경망과 같아 보입니다. 이때부터 다층 신경망을 딥러닝이라고 부르게 되었습니다.',
      en: "A model presented by Hinton's group in 2006, which builds a deep network by stacking restricted Boltzmann machines. It looks just like a multilayer network. Since then, multilayer networks have gone by the name of deep learning.",
    },
    aliases: ['DBN', '심층 신뢰 신경망', 'Hinton'],
    exercises: ['rbm-energy', 'rbm-cd1'],
  },
  {
    id: 'restricted-boltzmann-machine',
    term: { ko: '제한된 볼츠만 머신', en: 'restricted Boltzmann machine' },
    definition: {
      ko: '출력층 없이 입력층(가시층)과 은닉층만 있는 확률적 신경망입니다. 같은 층의 뉴런끼리는 이어져 있지 않으므로, 한 층을 알면 다른 층의 뉴런들은 서로 독립입니다.',
      en: 'A stochastic network with an input layer, called visible, and a hidden layer, but no output layer. Neurons of one layer are not connected, so given one layer the neurons of the other are independent.',
    },
    formula: 'P(h_j = 1 \\mid v) = \\sigma\\left(c_j + \\sum_i v_i w_{ij}\\right)',
    aliases: ['RBM', '제한 볼츠만 머신', '가시층', 'visible layer'],
    exercises: ['rbm-energy', 'rbm-cd1'],
  },
  {
    id: 'rbm-energy-function',
    term: { ko: '에너지 함수', en: 'energy function' },
    definition: {
      ko: '제한된 볼츠만 머신에서 가시층과 은닉층의 상태마다 정해지는 수입니다. 에너지가 낮은 상태일수록 확률이 높아서, 확률은 $e^{-E}$에 비례합니다.',
      en: 'A number that a restricted Boltzmann machine assigns to every state of its two layers. States of low energy are likely: the probability is proportional to $e^{-E}$.',
    },
    formula: 'E(v, h) = -b^{\\top}v - c^{\\top}h - v^{\\top}Wh',
    aliases: ['에너지', '볼츠만 분포', 'energy', 'Boltzmann distribution'],
    exercises: ['rbm-energy'],
  },
  {
    id: 'gibbs-sampling',
    term: { ko: '깁스 표집', en: 'Gibbs sampling' },
    definition: {
      ko: '한꺼번에 뽑기 어려운 여러 변수를, 나머지를 고정한 조건부분포에서 번갈아 뽑는 방법입니다. 제한된 볼츠만 머신에서는 은닉층과 가시층을 번갈아 뽑습니다.',
      en: 'A way to draw many variables that are hard to draw together: each in turn from its distribution given the others. In a restricted Boltzmann machine, hidden and visible layer are drawn alternately.',
    },
    aliases: ['깁스 샘플링', 'MCMC', 'Gibbs sampler'],
    exercises: ['rbm-cd1'],
  },
  {
    id: 'contrastive-divergence',
    term: { ko: '대조 발산', en: 'contrastive divergence' },
    definition: {
      ko: '제한된 볼츠만 머신을 학습시키는 방법입니다. 자료에서 구한 가시층과 은닉층의 곱에서, 깁스 표집을 몇 걸음 한 뒤의 곱을 뺀 값으로 가중치를 갱신합니다. 한 걸음만 하면 CD-1입니다.',
      en: 'A way to train restricted Boltzmann machines. The weights move by the products of visible and hidden values found in the data, minus those found after a few steps of Gibbs sampling. With a single step it is called CD-1.',
    },
    formula:
      'W := W + \\frac{\\eta}{n}\\left(v_0^{\\top} p(h \\mid v_0) - v_1^{\\top} p(h \\mid v_1)\\right)',
    aliases: ['CD', 'CD-1', 'CD-k', '대조적 발산', '대비 발산'],
    exercises: ['rbm-cd1'],
  },
  {
    id: 'pretraining',
    term: { ko: '사전학습', en: 'pretraining' },
    definition: {
      ko: '신경망 전체를 학습시키기 전에 가중치를 미리 학습시켜 좋은 초깃값을 얻는 일입니다. 심층신뢰망에서는 제한된 볼츠만 머신을 아래층부터 하나씩 학습시켜 쌓습니다.',
      en: 'Training the weights beforehand, to get good initial values for training the whole network. In a deep belief network, restricted Boltzmann machines are trained and stacked one by one from the bottom.',
    },
    aliases: ['선행학습', '층별 사전학습', 'layer-wise pretraining', 'pre-training'],
    exercises: ['rbm-cd1'],
  },
  {
    id: 'rate-decay',
    term: { ko: '학습률 감소', en: 'learning rate decay' },
    definition: {
      ko: '처음에는 크게, 나중에는 작게 움직이도록 학습이 진행됨에 따라 학습률을 조금씩 줄이는 방법입니다. 아래 식에서는 $n$번 갱신할 때마다 10분의 1이 됩니다. 최적화 방법과 따로 정할 수 있습니다.',
      en: 'Lowering the learning rate little by little as training goes on, for large steps first and small ones later. In the formula below it falls to a tenth every $n$ updates. It can be combined with any optimizer.',
    },
    formula: '\\eta = \\eta_0\\, 10^{-\\frac{t}{n}}',
    aliases: ['학습률 스케줄', '학습률 감쇠', 'learning rate schedule', 'exponential decay'],
    exercises: ['learning-rate-decay'],
  },
  {
    id: 'momentum-method',
    term: { ko: '모멘텀 방법', en: 'momentum' },
    definition: {
      ko: '지난 경사에 $\\beta$를 곱하며 누적한 값만큼 움직여, 진동을 줄이고 관성으로 매끄럽게 나아가는 방법입니다. $\\beta = 0.9$이고 경사가 일정하면 걸음이 최대 10배까지 커집니다.',
      en: 'The weights move by an accumulation of past gradients, multiplied by $\\beta$ at each step. It calms oscillation and moves on smoothly by inertia; with $\\beta = 0.9$ and a constant gradient, steps grow up to tenfold.',
    },
    formula: 'm_{t+1} = \\beta m_t + \\eta \\frac{\\partial J}{\\partial w}, \\quad w := w - m_{t+1}',
    aliases: ['모멘텀', '관성', 'momentum', 'heavy ball'],
    exercises: ['momentum-step'],
  },
  {
    id: 'adagrad-method',
    term: { ko: 'AdaGrad 방법', en: 'AdaGrad' },
    definition: {
      ko: '가중치마다 지금까지의 경사 제곱의 합의 제곱근으로 학습률을 나누는 방법입니다. 합이 계속 커지므로 학습률이 줄기만 하여, 최저점에 닿기 전에 학습이 끝날 수 있습니다.',
      en: 'The learning rate of every weight is divided by the root of the sum of its squared gradients so far. As the sum only grows, the rate only falls, and training may end before the minimum is reached.',
    },
    formula:
      's_{t+1} = s_t + \\left(\\frac{\\partial J}{\\partial w}\\right)^2, \\quad w := w - \\eta \\frac{\\partial J}{\\partial w} \\Big/ \\sqrt{s_{t+1} + \\varepsilon}',
    aliases: ['아다그라드', '에이다그래드', 'adaptive gradient'],
    exercises: ['adagrad-step'],
  },
  {
    id: 'exponential-smoothing',
    term: { ko: '지수평활법', en: 'exponential smoothing' },
    definition: {
      ko: '옛 평균에 $\\alpha$, 새 값에 $1-\\alpha$를 곱하여 더하는 평균입니다. 오래된 값일수록 무게가 지수적으로 줄어, 대략 최근 $\\frac{1}{1-\\alpha}$개의 값을 기억합니다.',
      en: 'An average that adds $\\alpha$ times its old value and $1-\\alpha$ times the new observation. Weights fall exponentially with age, so that it remembers about the last $\\frac{1}{1-\\alpha}$ values.',
    },
    formula: 's_{t+1} = \\alpha s_t + (1 - \\alpha)\\, x_t',
    aliases: ['지수이동평균', '지수평활평균', 'EMA', 'exponential moving average'],
    exercises: ['rmsprop-step', 'adam-step', 'adam-bias-corrected'],
  },
  {
    id: 'rmsprop-method',
    term: { ko: 'RMSprop 방법', en: 'RMSprop' },
    definition: {
      ko: 'AdaGrad 방법에 지수평활법을 적용하여 경사 제곱의 합 대신 평균을 쓰는 방법입니다. 오래된 경사를 잊으므로 학습률이 다시 커질 수 있습니다. 보통 $\\alpha = 0.9$로 둡니다.',
      en: 'AdaGrad with exponential smoothing: an average of squared gradients in place of their sum. Old gradients are forgotten, so the rate can rise again. Usually $\\alpha = 0.9$.',
    },
    formula:
      's_{t+1} = \\alpha s_t + (1-\\alpha)\\left(\\frac{\\partial J}{\\partial w}\\right)^2, \\quad w := w - \\eta \\frac{\\partial J}{\\partial w} \\Big/ \\sqrt{s_{t+1} + \\varepsilon}',
    aliases: ['알엠에스프롭', 'root mean square propagation'],
    exercises: ['rmsprop-step'],
  },
  {
    id: 'adam-method',
    term: { ko: 'Adam 방법', en: 'Adam' },
    definition: {
      ko: '모멘텀처럼 경사의 지수평활평균으로 방향을 정하고, RMSprop처럼 경사 제곱의 지수평활평균으로 크기를 맞추는 방법입니다. 보통 $\\beta_1 = 0.9$, $\\beta_2 = 0.999$이며, 딥러닝에서 자주 쓰입니다.',
      en: 'A method that takes its direction from an exponential average of gradients, as momentum does, and its length from one of squared gradients, like RMSprop. Usually $\\beta_1 = 0.9$ and $\\beta_2 = 0.999$. It is widely used in deep learning.',
    },
    formula: 'w := w - \\eta\\, m_{t+1} \\Big/ \\sqrt{s_{t+1} + \\varepsilon}',
    aliases: ['아담', 'adaptive moment estimation', 'Kingma & Ba'],
    exercises: ['adam-step', 'adam-bias-corrected'],
  },
  {
    id: 'bias-correction',
    term: { ko: '편의 수정', en: 'bias correction' },
    definition: {
      ko: '0에서 시작한 지수평활평균은 처음에 0 쪽으로 치우치므로, 무게의 합인 $1-\\beta^t$으로 나누어 바로잡는 일입니다. Adam의 논문에는 있고 강의의 식에는 없습니다.',
      en: 'An exponential average that starts from 0 leans toward 0 at first; dividing by the sum of its weights, $1-\\beta^t$, puts it right. The paper on Adam has it, the formula of the slides does not.',
    },
    formula: '\\hat m_t = \\frac{m_t}{1 - \\beta^{\\,t}}',
    aliases: ['편향 보정', '편의 보정', 'debiasing'],
    exercises: ['adam-bias-corrected'],
  },
]);
