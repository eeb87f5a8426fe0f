import { defineGlossary } from '../../lib/exercise/define-exercise';

export default defineGlossary([
  {
    id: 'batch-normalization',
    term: { ko: '배치 정규화', en: 'batch normalization' },
    definition: {
      ko: '활성화 함수에 들어가는 값을 미니배치마다 뉴런별로 표준화한 다음 $\\gamma$를 곱하고 $\\beta$를 더하는 방법입니다. 활성화 함수와 초깃값에 덜 얽매이고 경사소실이 줄어듭니다.',
      en: 'Standardizing the values that enter an activation, neuron by neuron in every mini-batch, then multiplying by $\\gamma$ and adding $\\beta$. Training depends less on the activation and the initial weights, and gradients vanish less.',
    },
    formula: '\\tilde z = \\gamma\\,\\frac{z - \\hat\\mu}{\\sqrt{\\hat\\sigma^2 + \\epsilon}} + \\beta',
    aliases: ['배치 노름', '배치노말라이제이션', 'batch norm', 'BN', 'BatchNormalization'],
    exercises: ['batch-norm-train', 'batch-norm-infer', 'batch-norm-backward'],
  },
  {
    id: 'batch-mean',
    term: { ko: '미니배치의 평균', en: 'batch mean' },
    definition: {
      ko: '미니배치에 든 $m$개의 예에 대하여 뉴런마다 구한 평균입니다. 예가 바뀌면 함께 바뀌므로 경사도 이 평균을 지나 흐릅니다.',
      en: 'The mean over the $m$ examples of a mini-batch, one for every neuron. It changes with the examples, so gradients flow through it.',
    },
    formula: '\\hat\\mu = \\frac{1}{m}\\sum_{i=1}^{m} z_i',
    exercises: ['batch-norm-train', 'batch-norm-backward'],
  },
  {
    id: 'batch-variance',
    term: { ko: '미니배치의 분산', en: 'batch variance' },
    definition: {
      ko: '미니배치의 예에 대하여 뉴런마다 구한 분산으로, $m - 1$이 아니라 $m$으로 나눕니다. 예가 하나이면 0입니다.',
      en: 'The variance over the examples of a mini-batch, one for every neuron, divided by $m$ and not by $m - 1$. For a single example it is 0.',
    },
    formula: '\\hat\\sigma^2 = \\frac{1}{m}\\sum_{i=1}^{m}(z_i - \\hat\\mu)^2',
    exercises: ['batch-norm-train', 'batch-norm-backward'],
  },
  {
    id: 'normalized-value',
    term: { ko: '표준화한 입력값', en: 'normalized value' },
    definition: {
      ko: '평균을 빼고 표준편차로 나누어 미니배치에서 평균이 0, 분산이 거의 1이 된 값 $z_{\\text{norm}}$입니다. $\\epsilon$ 때문에 분산은 $\\hat\\sigma^2/(\\hat\\sigma^2 + \\epsilon)$입니다.',
      en: 'The value $z_{\\text{norm}}$, with the mean subtracted and the standard deviation divided out: mean 0 over the mini-batch, and a variance of nearly 1. On account of $\\epsilon$ it is $\\hat\\sigma^2/(\\hat\\sigma^2 + \\epsilon)$.',
    },
    formula: 'z_{\\text{norm}} = \\frac{z - \\hat\\mu}{\\sqrt{\\hat\\sigma^2 + \\epsilon}}',
    aliases: ['z_norm', '정규화한 값'],
    exercises: ['batch-norm-train'],
  },
  {
    id: 'scale-gamma',
    term: { ko: '크기 모수 γ', en: 'scale parameter γ' },
    definition: {
      ko: '표준화한 값에 곱하는 모수로, 새로운 입력값의 표준편차를 정합니다. 뉴런마다 하나씩 있고 가중치와 함께 경사하강법으로 추정합니다.',
      en: 'The parameter that multiplies the normalized value and so sets the standard deviation of the new one. Each neuron has its own, estimated by gradient descent like the weights.',
    },
    formula: '\\tilde z = \\gamma z_{\\text{norm}} + \\beta',
    aliases: ['감마', 'gamma', 'scale'],
    exercises: ['batch-norm-train', 'batch-norm-backward'],
  },
  {
    id: 'shift-beta',
    term: { ko: '위치 모수 β', en: 'shift parameter β' },
    definition: {
      ko: '$\\gamma$를 곱한 다음 더하는 모수로, 새로운 입력값의 평균이 됩니다. 앞 층의 편향은 평균을 뺄 때 사라지므로 $\\beta$가 그 역할을 맡습니다.',
      en: 'The parameter added after the multiplication by $\\gamma$; it becomes the mean of the new value. The bias of the layer before disappears with the mean, and $\\beta$ takes its place.',
    },
    formula: '\\tilde z = \\gamma z_{\\text{norm}} + \\beta',
    aliases: ['베타', 'beta', 'offset', 'shift'],
    exercises: ['batch-norm-train', 'batch-norm-backward'],
  },
  {
    id: 'batch-norm-epsilon',
    term: { ko: '배치 정규화의 ε', en: 'ε of batch normalization' },
    definition: {
      ko: '제곱근 속에서 분산에 더하는 작은 양수입니다. 분산이 0일 때 0으로 나누는 것을 막고, 거의 변하지 않는 뉴런의 잡음이 부풀려지는 것도 막습니다.',
      en: 'A small positive number added to the variance inside the square root. It prevents division by 0, and keeps the noise of a neuron that hardly varies from being blown up.',
    },
    formula: '\\sqrt{\\hat\\sigma^2 + \\epsilon}',
    aliases: ['엡실론', 'epsilon', 'variance epsilon'],
    exercises: ['batch-norm-train', 'batch-norm-infer'],
  },
  {
    id: 'running-statistics',
    term: { ko: '모아 둔 평균과 분산', en: 'running mean and variance' },
    definition: {
      ko: '학습하는 동안 미니배치의 평균과 분산을 지수이동평균으로 모아 둔 값입니다. 예측할 때 미니배치의 값 대신 쓰며, 경사하강법으로 추정하지 않습니다.',
      en: 'The means and variances of the mini-batches, collected during training in an exponential moving average. They stand in for the batch’s own in prediction, and gradient descent does not estimate them.',
    },
    formula: '\\mu_{\\text{run}} := \\rho\\,\\mu_{\\text{run}} + (1 - \\rho)\\,\\hat\\mu',
    aliases: ['이동평균', 'moving average', 'running mean', 'running variance'],
    exercises: ['batch-norm-infer'],
  },
  {
    id: 'training-and-inference-mode',
    term: { ko: '학습 모드와 예측 모드', en: 'training and inference mode' },
    definition: {
      ko: '배치 정규화와 드롭아웃처럼 학습할 때와 예측할 때의 계산이 다른 층에서 둘을 구별하는 설정입니다. 예측 모드의 결과는 함께 들어온 다른 예에 따라 달라지지 않습니다.',
      en: 'The setting that tells training from prediction in layers that compute differently in the two, such as batch normalization and dropout. In inference mode a result does not depend on the other examples that come in.',
    },
    aliases: ['추론', '예측 단계', 'inference', 'eval mode', 'training=False'],
    exercises: ['batch-norm-infer'],
  },
  {
    id: 'internal-covariate-shift',
    term: { ko: '내부 공변량 변화', en: 'internal covariate shift' },
    definition: {
      ko: '앞 층의 가중치가 바뀔 때마다 뒤 층에 들어가는 값의 분포가 달라지는 일입니다. 배치 정규화는 이것을 줄이려고 제안되었지만, 효과의 까닭이 이것인지에는 이견이 있습니다.',
      en: 'The change in the distribution of a layer’s inputs whenever the weights before it change. Batch normalization was proposed to reduce it; whether that is why it works is disputed.',
    },
    aliases: ['내부 공변량 이동', '공변량 변화', 'covariate shift'],
    exercises: ['batch-norm-train'],
  },
  {
    id: 'activation-saturation',
    term: { ko: '활성화 함수의 포화', en: 'saturation of an activation' },
    definition: {
      ko: '시그모이드나 tanh에 절댓값이 큰 값이 들어가 기울기가 거의 0이 되는 일입니다. 배치 정규화는 값을 0 근처로 되돌려 양쪽 끝의 값이 덜 나오게 합니다.',
      en: 'What happens where an input of large size enters the sigmoid or tanh: the slope is almost 0. Batch normalization brings the values back to around 0, so that extremes become rare.',
    },
    aliases: ['포화', 'saturation', '극단값'],
    exercises: ['batch-norm-train'],
  },
]);
