import { defineGlossary } from '../../lib/exercise/define-exercise';

export default defineGlossary([
  {
    id: 'logistic-regression-model',
    term: { ko: '로지스틱 회귀모형', en: 'logistic regression' },
    definition: {
      ko: '출력변수가 두 범주일 때, 설명변수의 가중합에 시그모이드를 취하여 $y = 1$일 확률을 나타내는 모형입니다. 활성화 함수가 시그모이드이고 은닉층이 없는 신경망과 같습니다.',
      en: 'A model for an output of two categories: the sigmoid of a weighted sum of the explanatory variables is the probability of $y = 1$. It is a neural network without a hidden layer whose activation is the sigmoid.',
    },
    formula: '\\pi(x) = \\frac{1}{1 + \\exp\\left(-\\sum_{i=0}^{p} w_i x_i\\right)}',
    aliases: ['로지스틱 회귀', 'logit model', 'logistic model'],
    exercises: ['logistic-predict', 'logistic-gradient', 'logistic-regression'],
  },
  {
    id: 'odds',
    term: { ko: '오즈', en: 'odds' },
    definition: {
      ko: '어떤 일이 일어날 확률을 일어나지 않을 확률로 나눈 값입니다. 로지스틱 회귀모형에서 $x_j$가 1만큼 커지면 오즈는 $e^{w_j}$배가 됩니다.',
      en: 'The probability that something happens, divided by the probability that it does not. In logistic regression, raising $x_j$ by 1 multiplies the odds by $e^{w_j}$.',
    },
    formula: '\\frac{\\pi}{1 - \\pi}',
    aliases: ['승산', '오즈비', 'odds ratio'],
    exercises: ['logistic-predict'],
  },
  {
    id: 'logit',
    term: { ko: '로짓', en: 'logit' },
    definition: {
      ko: '확률로 바꾸기 전의 가중합, 곧 시그모이드나 소프트맥스에 들어가는 값입니다. 범주가 둘이면 오즈의 로그와 같습니다.',
      en: 'The weighted sum before it becomes a probability: what goes into the sigmoid or softmax. With two categories it equals the logarithm of the odds.',
    },
    formula: 'z = \\log\\frac{\\pi}{1 - \\pi}',
    aliases: ['로그 오즈', '로그오즈', 'log-odds', 'score'],
    exercises: ['binary-cross-entropy', 'softmax'],
  },
  {
    id: 'decision-boundary',
    term: { ko: '결정 경계', en: 'decision boundary' },
    definition: {
      ko: '예측하는 범주가 바뀌는 점들의 모임입니다. 로지스틱 회귀모형에서는 확률이 0.5인 곳, 곧 가중합이 0인 초평면입니다.',
      en: 'The points at which the predicted category changes. In logistic regression it is where the probability is 0.5: the hyperplane on which the weighted sum is 0.',
    },
    formula: '\\sum_{i=0}^{p} w_i x_i = 0',
    aliases: ['판별 경계', '문턱', 'threshold', 'decision threshold'],
    exercises: ['logistic-predict'],
  },
  {
    id: 'bernoulli-distribution',
    term: { ko: '베르누이 분포', en: 'Bernoulli distribution' },
    definition: {
      ko: '값이 0과 1뿐이고 1일 확률이 $\\pi$인 분포입니다. 로지스틱 회귀모형은 레이블 $y_i$가 확률 $\\pi_i$인 베르누이 분포를 따른다고 봅니다.',
      en: 'The distribution of a variable that is 1 with probability $\\pi$ and 0 otherwise. Logistic regression takes each label $y_i$ to be Bernoulli with probability $\\pi_i$.',
    },
    formula: 'P(y) = \\pi^{y}(1 - \\pi)^{1 - y}',
    aliases: ['Bernoulli'],
    exercises: ['binary-cross-entropy'],
  },
  {
    id: 'negative-log-likelihood',
    term: { ko: '음의 로그가능도', en: 'negative log-likelihood' },
    definition: {
      ko: '가능도의 로그에 음의 부호를 붙인 것입니다. 이것을 최소로 하는 일은 가능도를 최대로 하는 일과 같으며, 독립인 예들의 손실은 더해집니다.',
      en: 'Minus the logarithm of the likelihood. Minimizing it is the same as maximizing the likelihood, and the losses of independent examples add up.',
    },
    formula: 'J(w) = -\\log L(w)',
    aliases: ['NLL', '음의 로그우도', 'negative log likelihood'],
    exercises: ['binary-cross-entropy', 'cross-entropy'],
  },
  {
    id: 'binary-cross-entropy-loss',
    term: { ko: '이진 엔트로피', en: 'binary cross-entropy' },
    definition: {
      ko: '출력이 두 범주일 때의 손실함수로, 베르누이 분포의 음의 로그가능도입니다. 정답에 준 확률이 0에 가까울수록 한없이 커집니다.',
      en: 'The loss for an output of two categories: the negative log-likelihood of the Bernoulli distribution. It grows without bound as the probability given to the truth nears 0.',
    },
    formula: 'J_i = -\\left[y_i\\log\\pi_i + (1 - y_i)\\log(1 - \\pi_i)\\right]',
    aliases: ['이진 교차 엔트로피', '로그 손실', 'log loss', 'BCE', 'binary crossentropy'],
    exercises: ['binary-cross-entropy', 'logistic-gradient', 'logistic-regression'],
  },
  {
    id: 'softplus',
    term: { ko: '소프트플러스', en: 'softplus' },
    definition: {
      ko: '$\\log(1 + e^z)$, 곧 모서리를 둥글린 ReLU입니다. $\\max(z, 0) + \\log(1 + e^{-|z|})$로 계산하면 넘치지 않으며, 로짓에서 이진 엔트로피를 구할 때 쓰입니다.',
      en: '$\\log(1 + e^z)$, a ReLU with its corner rounded off. Computed as $\\max(z, 0) + \\log(1 + e^{-|z|})$ it never overflows; binary cross-entropy from logits is made of it.',
    },
    formula: '\\log(1 + e^{z})',
    exercises: ['binary-cross-entropy'],
  },
  {
    id: 'softmax-function',
    term: { ko: '소프트맥스 함수', en: 'softmax function' },
    definition: {
      ko: '로짓의 지수를 그 합으로 나누어, 양수이고 합이 1인 확률로 바꾸는 함수입니다. 모든 로짓에 같은 수를 더해도 값이 변하지 않습니다.',
      en: 'The function that divides the exponentials of the logits by their sum, giving positive numbers that sum to 1. Adding the same number to all logits changes nothing.',
    },
    formula: 'g(z)_k = \\frac{\\exp(z_k)}{\\sum_{j}\\exp(z_j)}',
    aliases: ['softmax', '소프트맥스', '정규화된 지수함수', 'normalized exponential'],
    exercises: ['softmax'],
  },
  {
    id: 'numeric-overflow',
    term: { ko: '오버플로', en: 'overflow' },
    definition: {
      ko: '계산 결과가 수의 형식이 나타낼 수 있는 범위를 넘어 무한대가 되는 일입니다. float32에서는 $e^{89}$에서 이미 일어나며, $\\infty/\\infty$나 $0\\cdot\\infty$를 거치면 NaN이 됩니다.',
      en: 'A result beyond what the number format can hold, which becomes infinity. In float32 it happens at $e^{89}$ already; by way of $\\infty/\\infty$ or $0\\cdot\\infty$ it turns into NaN.',
    },
    aliases: ['넘침', '수치 안정성', 'NaN', 'numerical stability'],
    exercises: ['softmax', 'binary-cross-entropy', 'softmax-gradient'],
  },
  {
    id: 'softmax-regression-model',
    term: { ko: '소프트맥스 회귀모형', en: 'softmax regression' },
    definition: {
      ko: '출력변수가 $K$개의 범주일 때, 범주마다 가중치 $w^k$를 두고 가중합에 소프트맥스를 취하여 각 범주의 확률을 나타내는 모형입니다. 범주가 둘이면 로지스틱 회귀모형과 같습니다.',
      en: 'A model for an output of $K$ categories, with weights $w^k$ for each: the softmax of the weighted sums gives the probabilities. With two categories it is logistic regression.',
    },
    formula: '\\pi_i^k = \\frac{\\exp(x_i w^k)}{\\sum_{j=1}^{K}\\exp(x_i w^j)}',
    aliases: [
      '다항 로지스틱 회귀',
      '다중 로지스틱 회귀',
      'multinomial logistic regression',
      'softmax classifier',
    ],
    exercises: ['softmax-gradient', 'softmax-regression'],
  },
  {
    id: 'multinoulli-distribution',
    term: { ko: '멀티누이 분포', en: 'multinoulli distribution' },
    definition: {
      ko: '$K$개의 범주 가운데 하나가 정해진 확률로 나오는 분포로, 베르누이 분포를 여러 범주로 넓힌 것입니다. 소프트맥스 회귀모형의 레이블이 따르는 분포입니다.',
      en: 'The distribution that yields one of $K$ categories with given probabilities: the Bernoulli distribution extended to several categories. It is what softmax regression assumes of its labels.',
    },
    formula: 'P(y) = \\prod_{k=1}^{K}\\pi_k^{y_k}',
    aliases: ['범주형 분포', '카테고리 분포', 'categorical distribution'],
    exercises: ['cross-entropy'],
  },
  {
    id: 'one-hot-encoding',
    term: { ko: '원-핫 인코딩', en: 'one-hot encoding' },
    definition: {
      ko: '범주 $K$개 가운데 하나를, 그 자리만 1이고 나머지는 0인 길이 $K$의 벡터로 나타내는 방법입니다. 한 점에 모인 확률분포로 볼 수 있습니다.',
      en: 'Writing one of $K$ categories as a vector of length $K$ that is 1 at its place and 0 elsewhere. It is a distribution with all its mass in one point.',
    },
    formula: 'y = (0, \\dots, 0, 1, 0, \\dots, 0)',
    aliases: ['원핫', '원-핫', 'one-hot', '더미변수', 'dummy variable'],
    exercises: ['cross-entropy', 'softmax-gradient'],
  },
  {
    id: 'cross-entropy-loss',
    term: { ko: '교차 엔트로피', en: 'cross-entropy' },
    definition: {
      ko: '출력이 여러 범주일 때의 손실함수로, 멀티누이 분포의 음의 로그가능도입니다. 레이블이 원-핫이면 정답 범주의 확률만으로 정해집니다.',
      en: 'The loss for an output of several categories: the negative log-likelihood of the multinoulli distribution. With one-hot labels, the probability of the true category alone decides it.',
    },
    formula: 'J(w) = -\\sum_i\\sum_k y_i^k\\log\\pi_i^k',
    aliases: ['크로스 엔트로피', 'categorical cross-entropy', 'crossentropy', 'CE'],
    exercises: ['cross-entropy', 'softmax-gradient', 'softmax-regression'],
  },
  {
    id: 'shannon-entropy',
    term: { ko: '엔트로피', en: 'entropy' },
    definition: {
      ko: '분포가 얼마나 불확실한지를 나타내는 값입니다. 한 범주가 확실하면 0이고, 모든 범주의 확률이 같을 때 가장 큽니다.',
      en: 'How uncertain a distribution is: 0 where one category is certain, and largest where all are equally probable.',
    },
    formula: 'H(y) = -\\sum_k y_k\\log y_k',
    aliases: ['섀넌 엔트로피', 'Shannon entropy'],
    exercises: ['cross-entropy'],
  },
  {
    id: 'kl-divergence',
    term: { ko: '쿨백-라이블러 발산', en: 'Kullback–Leibler divergence' },
    definition: {
      ko: '예측한 분포가 레이블의 분포에서 얼마나 떨어져 있는지를 나타내며, 교차 엔트로피에서 엔트로피를 뺀 값입니다. 0보다 작을 수 없고, 두 분포가 같을 때에만 0입니다.',
      en: 'How far a predicted distribution is from that of the labels: cross-entropy minus entropy. It is never below 0, and 0 only where the two are the same.',
    },
    formula: '\\sum_k y_k\\log\\frac{y_k}{p_k}',
    aliases: ['KL 발산', '상대 엔트로피', 'KL divergence', 'relative entropy'],
    exercises: ['cross-entropy'],
  },
]);
