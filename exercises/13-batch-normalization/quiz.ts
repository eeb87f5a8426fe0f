import { bars, defineQuiz, numeric, plot, tensorShape } from '../../lib/quiz/define-quiz';

export default defineQuiz([
  {
    kind: 'formula',
    id: 'batch-norm-normalize-formula',
    tags: ['normalization'],
    terms: ['normalized-value', 'batch-norm-epsilon'],
    exercises: ['batch-norm-train'],
    mistakes: [
      'batch-norm-train/epsilon-outside-root',
      'batch-norm-train/square-root-missing',
      'batch-norm-infer/epsilon-left-out',
    ],
    prompt: {
      ko: String.raw`어떤 뉴런의 가중합 $z$를 미니배치의 평균 $\hat\mu$과 분산 $\hat\sigma^2$으로 표준화한 값 $z_{\text{norm}}$을 쓰세요. 0으로 나누는 일을 막는 $\epsilon$도 넣으세요.`,
      en: String.raw`Write down $z_{\text{norm}}$, the weighted sum $z$ of a neuron standardized by the mean $\hat\mu$ and the variance $\hat\sigma^2$ of its mini-batch. Include the $\epsilon$ that prevents division by zero.`,
    },
    target: 'z_{\\text{norm}} =',
    symbols: [
      { tex: 'z', domain: 'real' },
      { tex: '\\hat{\\mu}', also: ['\\mu'], domain: 'real' },
      { tex: '\\hat{\\sigma}', also: ['\\sigma'], domain: 'positive' },
      { tex: '\\epsilon', also: ['\\varepsilon'], domain: 'small' },
    ],
    answer: String.raw`\frac{z-\hat{\mu}}{\sqrt{\hat{\sigma}^2+\epsilon}}`,
    accepts: [
      String.raw`(z-\hat{\mu})(\hat{\sigma}^2+\epsilon)^{-\frac{1}{2}}`,
      String.raw`\frac{1}{\sqrt{\epsilon+\hat{\sigma}^2}}(z-\hat{\mu})`,
      String.raw`\frac{z}{\sqrt{\hat{\sigma}^2+\epsilon}}-\frac{\hat{\mu}}{\sqrt{\hat{\sigma}^2+\epsilon}}`,
      String.raw`\frac{z-\mu}{\sqrt{\sigma^2+\varepsilon}}`,
      { plain: '(z - muhat)/sqrt(sigmahat^2 + eps)' },
    ],
    rejects: [
      {
        tex: String.raw`\frac{z-\hat{\mu}}{\hat{\sigma}+\epsilon}`,
        slip: 'other',
        why: {
          ko: String.raw`$\epsilon$을 제곱근 밖에서 표준편차에 더했습니다. 배치 정규화에서는 제곱근 안의 분산에 더합니다.`,
          en: String.raw`Here $\epsilon$ is added to the standard deviation, outside the root. Batch normalization adds it to the variance, under the root.`,
        },
      },
      {
        tex: String.raw`\frac{z-\hat{\mu}}{\hat{\sigma}^2+\epsilon}`,
        slip: 'denominator',
        why: {
          ko: '제곱근이 빠져 분산으로 나누었습니다. 그러면 표준화한 값의 분산이 1이 되지 않습니다.',
          en: 'The root is missing, so this divides by the variance. The result would not have variance 1.',
        },
      },
      {
        tex: String.raw`\frac{z+\hat{\mu}}{\sqrt{\hat{\sigma}^2+\epsilon}}`,
        slip: 'sign',
        why: {
          ko: '평균을 더했습니다. 평균이 0이 되려면 빼야 합니다.',
          en: 'The mean was added. It has to be subtracted for the result to have mean 0.',
        },
      },
      {
        tex: String.raw`\frac{z-\hat{\mu}}{\hat{\sigma}}`,
        slip: 'other',
        why: {
          ko: String.raw`$\epsilon$이 빠졌습니다. 미니배치의 값이 모두 같으면 분모가 0이 됩니다.`,
          en: String.raw`The $\epsilon$ is missing: where all values of the mini-batch are equal, the denominator is 0.`,
        },
      },
      {
        tex: String.raw`z-\frac{\hat{\mu}}{\sqrt{\hat{\sigma}^2+\epsilon}}`,
        slip: 'other',
        why: {
          ko: String.raw`평균만 나누었습니다. $z-\hat\mu$ 전체를 나누어야 합니다. 괄호를 확인하세요.`,
          en: String.raw`Only the mean was divided. All of $z-\hat\mu$ has to be: check the brackets.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`평균을 빼서 위치를 0으로, 표준편차로 나누어 크기를 1로 맞춥니다. 분산이 0이어도 나눌 수 있도록 제곱근 안에 작은 양수 $\epsilon$을 더해 둡니다.`,
      en: String.raw`Subtracting the mean moves the values to 0, dividing by the standard deviation brings their scale to 1. The small positive $\epsilon$ under the root keeps the division possible even where the variance is 0.`,
    },
  },
  {
    kind: 'formula',
    id: 'batch-norm-affine-formula',
    tags: ['normalization'],
    terms: ['scale-gamma', 'shift-beta'],
    exercises: ['batch-norm-train'],
    mistakes: ['batch-norm-train/shift-before-scale', 'batch-norm-infer/scale-and-shift-left-out'],
    prompt: {
      ko: String.raw`표준화한 값 $z_{\text{norm}}$의 크기와 위치를 모수 $\gamma$, $\beta$로 다시 정하여 활성화 함수에 넣을 값 $\tilde z$를 만드는 식을 쓰세요.`,
      en: String.raw`The scale and the place of the standardized value $z_{\text{norm}}$ are set anew by the parameters $\gamma$ and $\beta$. Write down the result $\tilde z$, which enters the activation.`,
    },
    target: '\\tilde{z} =',
    symbols: [
      { tex: 'z', domain: 'real' },
      { tex: '\\hat{\\mu}', also: ['\\mu'], domain: 'real' },
      { tex: '\\hat{\\sigma}', also: ['\\sigma'], domain: 'positive' },
      { tex: '\\epsilon', also: ['\\varepsilon'], domain: 'small' },
      {
        tex: 'z_{\\text{norm}}',
        also: ['z_{norm}'],
        plain: ['znorm'],
        equals: String.raw`\frac{z-\hat{\mu}}{\sqrt{\hat{\sigma}^2+\epsilon}}`,
        means: { ko: '표준화한 값', en: 'standardized value' },
      },
      { tex: '\\gamma', domain: 'real', means: { ko: '크기 모수', en: 'scale parameter' } },
      { tex: '\\beta', domain: 'real', means: { ko: '위치 모수', en: 'shift parameter' } },
    ],
    answer: String.raw`\gamma z_{\text{norm}} + \beta`,
    accepts: [
      String.raw`\beta + \gamma z_{\text{norm}}`,
      String.raw`z_{norm}\cdot\gamma+\beta`,
      String.raw`\gamma\frac{z-\hat{\mu}}{\sqrt{\hat{\sigma}^2+\epsilon}}+\beta`,
      String.raw`\frac{\gamma(z-\mu)}{\sqrt{\sigma^2+\epsilon}}+\beta`,
      { plain: 'gamma*znorm + beta' },
    ],
    rejects: [
      {
        tex: String.raw`\gamma(z_{\text{norm}} + \beta)`,
        slip: 'other',
        why: {
          ko: String.raw`$\beta$를 먼저 더하면 위치가 $\gamma\beta$로 바뀝니다. $\gamma$를 곱한 다음 $\beta$를 더합니다.`,
          en: String.raw`With $\beta$ added first, the shift becomes $\gamma\beta$. Multiply by $\gamma$, then add $\beta$.`,
        },
      },
      {
        tex: String.raw`\beta z_{\text{norm}} + \gamma`,
        slip: 'other',
        why: {
          ko: String.raw`두 모수의 역할이 바뀌었습니다. 곱하는 것이 $\gamma$, 더하는 것이 $\beta$입니다.`,
          en: String.raw`The two parameters have changed places: $\gamma$ multiplies and $\beta$ is added.`,
        },
      },
      {
        tex: String.raw`\gamma z_{\text{norm}} - \beta`,
        slip: 'sign',
        why: {
          ko: String.raw`$\beta$는 더합니다. 그래야 $\tilde z$의 평균이 $\beta$가 됩니다.`,
          en: String.raw`$\beta$ is added, so that it becomes the mean of $\tilde z$.`,
        },
      },
      {
        tex: String.raw`z_{\text{norm}} + \beta`,
        slip: 'factor',
        why: {
          ko: String.raw`크기를 정하는 $\gamma$가 빠졌습니다.`,
          en: String.raw`The factor $\gamma$, which sets the scale, is missing.`,
        },
      },
      {
        tex: String.raw`\gamma z + \beta`,
        slip: 'other',
        why: {
          ko: String.raw`표준화하지 않은 $z$를 썼습니다. $\gamma$와 $\beta$는 표준화한 값에 적용합니다.`,
          en: String.raw`This uses $z$ as it was before standardization; $\gamma$ and $\beta$ act on the standardized value.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$z_{\text{norm}}$은 평균이 0이고 분산이 거의 1이므로, $\tilde z = \gamma z_{\text{norm}} + \beta$의 미니배치 평균은 $\beta$, 표준편차는 거의 $|\gamma|$입니다. 알맞은 크기와 위치를 데이터에서 배웁니다.`,
      en: String.raw`As $z_{\text{norm}}$ has mean 0 and a variance of nearly 1, $\tilde z = \gamma z_{\text{norm}} + \beta$ has mean $\beta$ over the mini-batch and a standard deviation of nearly $|\gamma|$. A good scale and place are learned from the data.`,
    },
  },
  {
    kind: 'formula',
    id: 'batch-norm-gamma-gradient-formula',
    tags: ['normalization', 'backpropagation'],
    terms: ['scale-gamma', 'chain-rule'],
    exercises: ['batch-norm-backward'],
    mistakes: ['batch-norm-backward/averaged-parameters', 'batch-norm-backward/gamma-slope-from-z'],
    prompt: {
      ko: String.raw`뉴런 하나에서 표준화한 값을 $u_i$라 하면 $\tilde z_i = \gamma u_i + \beta$ ($i = 1, \ldots, m$)입니다. 위에서 내려온 경사가 $g_i = \frac{\partial J}{\partial \tilde z_i}$일 때 $\frac{\partial J}{\partial \gamma}$를 쓰세요.`,
      en: String.raw`Let $u_i$ be the standardized values of a neuron, so that $\tilde z_i = \gamma u_i + \beta$ for $i = 1, \ldots, m$. Given the gradients $g_i = \frac{\partial J}{\partial \tilde z_i}$ from above, write down $\frac{\partial J}{\partial \gamma}$.`,
    },
    target: '\\frac{\\partial J}{\\partial \\gamma} =',
    symbols: [
      { tex: 'm', domain: 'count', means: { ko: '미니배치의 크기', en: 'size of the mini-batch' } },
      { tex: 'i', from: 1, to: 'm' },
      { tex: 'u', over: ['i'], domain: 'real' },
      { tex: 'g', over: ['i'], domain: 'real' },
      { tex: '\\gamma', domain: 'real' },
      { tex: '\\beta', domain: 'real' },
    ],
    answer: String.raw`\sum_{i=1}^{m} g_i u_i`,
    accepts: [
      String.raw`\sum_i u_i g_i`,
      String.raw`\sum_{j=1}^{m} u_j g_j`,
      String.raw`m\cdot\frac{1}{m}\sum_{i=1}^m g_i u_i`,
      { plain: 'sum_(i=1)^m g_i * u_i' },
    ],
    rejects: [
      {
        tex: String.raw`\frac{1}{m}\sum_{i=1}^{m} g_i u_i`,
        slip: 'denominator',
        why: {
          ko: String.raw`평균을 내었습니다. $\gamma$는 모든 예에 함께 쓰이므로 경사는 합입니다. 손실에 $\frac1m$이 있다면 이미 $g_i$에 들어 있습니다.`,
          en: String.raw`This is a mean. $\gamma$ serves all examples, so its gradient is a sum; if the loss has a $\frac1m$, it is already in $g_i$.`,
        },
      },
      {
        tex: String.raw`\sum_{i=1}^{m} g_i`,
        slip: 'factor',
        why: {
          ko: String.raw`이것은 $\frac{\partial J}{\partial \beta}$입니다. $\tilde z_i$를 $\gamma$로 미분하면 $u_i$가 남습니다.`,
          en: String.raw`This is $\frac{\partial J}{\partial \beta}$. Differentiating $\tilde z_i$ by $\gamma$ leaves $u_i$.`,
        },
      },
      {
        tex: String.raw`\gamma\sum_{i=1}^{m} g_i u_i`,
        slip: 'factor',
        why: {
          ko: String.raw`$\gamma$가 남아 있습니다. $\gamma$를 곱하는 것은 $u_i$에 대한 경사 $\gamma g_i$입니다.`,
          en: String.raw`The factor $\gamma$ does not belong here. It appears in the gradient with respect to $u_i$, which is $\gamma g_i$.`,
        },
      },
      {
        tex: String.raw`\sum_{i=1}^{m} g_i (\gamma u_i + \beta)`,
        slip: 'other',
        why: {
          ko: String.raw`$g_i$에 $\tilde z_i$ 자체를 곱했습니다. 곱할 것은 $\tilde z_i$를 $\gamma$로 미분한 $u_i$입니다.`,
          en: String.raw`This multiplies $g_i$ by $\tilde z_i$ itself, rather than by its derivative with respect to $\gamma$, which is $u_i$.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$\gamma$는 미니배치의 모든 $\tilde z_i$에 영향을 줍니다. 연쇄법칙에 따라 길마다 $g_i \cdot \frac{\partial \tilde z_i}{\partial \gamma} = g_i u_i$를 구하여 모두 더합니다.`,
      en: String.raw`$\gamma$ acts on every $\tilde z_i$ of the mini-batch. By the chain rule each path gives $g_i \cdot \frac{\partial \tilde z_i}{\partial \gamma} = g_i u_i$, and all paths are added.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'batch-norm-place-in-layer',
    tags: ['normalization', 'network-structure'],
    terms: ['batch-normalization'],
    exercises: ['batch-norm-train'],
    prompt: {
      ko: '이 강의에서 다룬 배치 정규화는 한 은닉층의 계산 가운데 어디에 들어갑니까?',
      en: 'Where does batch normalization, as this course presents it, come within the computation of a hidden layer?',
    },
    choices: [
      {
        id: 'before-activation',
        text: {
          ko: '가중합을 구한 다음, 활성화 함수를 적용하기 전',
          en: 'After the weighted sum, before the activation',
        },
        right: true,
      },
      {
        id: 'before-weights',
        text: {
          ko: '앞 층의 출력에 가중치를 곱하기 전',
          en: 'Before the output of the layer below is multiplied by the weights',
        },
        why: {
          ko: String.raw`가중치를 곱하고 나면 분포가 다시 밀릴 수 있습니다. 여기서 표준화하는 것은 가중합 $z$입니다.`,
          en: String.raw`The weights could shift the distribution again. What is standardized here is the weighted sum $z$.`,
        },
      },
      {
        id: 'on-the-data',
        text: {
          ko: '학습을 시작하기 전, 훈련 데이터 전체에 한 번',
          en: 'Before training begins, once, on all training data',
        },
        why: {
          ko: '그것은 입력 데이터의 표준화입니다. 은닉층에 들어가는 값은 가중치가 바뀔 때마다 달라지므로 미니배치마다 다시 표준화합니다.',
          en: 'That is standardizing the input data. What enters a hidden layer changes with the weights, so it is standardized anew in every mini-batch.',
        },
      },
      {
        id: 'on-the-weights',
        text: {
          ko: '가중치를 갱신한 다음, 그 층의 가중치에',
          en: 'After each update, on the weights of the layer',
        },
        why: {
          ko: '표준화하는 것은 가중치가 아니라 뉴런에 들어가는 값입니다.',
          en: 'It is the values entering the neurons that are standardized, not the weights.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$z \to \tilde z \to h = a(\tilde z)$의 순서입니다. 활성화 함수에 들어가는 값을 0 근처로 모아 포화를 막으려는 것이므로 활성화 함수 바로 앞에 둡니다.`,
      en: String.raw`The order is $z \to \tilde z \to h = a(\tilde z)$: the aim is to keep what enters the activation near 0, out of saturation, so it stands right before the activation.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'batch-norm-mean-over-what',
    tags: ['normalization', 'shapes'],
    terms: ['batch-mean', 'batch-variance'],
    exercises: ['batch-norm-train'],
    prompt: {
      ko: String.raw`모양이 $[m, q]$인 가중합(예 $m$개, 뉴런 $q$개)에 배치 정규화를 적용할 때 평균과 분산은 어떻게 구합니까?`,
      en: String.raw`Batch normalization is applied to weighted sums of shape $[m, q]$: $m$ examples, $q$ neurons. How are mean and variance taken?`,
    },
    choices: [
      {
        id: 'per-neuron',
        text: {
          ko: String.raw`뉴런마다, 예 $m$개에 대하여 구합니다.`,
          en: String.raw`For each neuron, over the $m$ examples.`,
        },
        right: true,
      },
      {
        id: 'per-example',
        text: {
          ko: String.raw`예마다, 뉴런 $q$개에 대하여 구합니다.`,
          en: String.raw`For each example, over the $q$ neurons.`,
        },
        why: {
          ko: '축이 바뀌었습니다. 예마다 뉴런에 걸쳐 구하는 것은 층 정규화(layer normalization)입니다.',
          en: 'That is the other axis: statistics of each example over the neurons make layer normalization.',
        },
      },
      {
        id: 'overall',
        text: {
          ko: String.raw`$mq$개의 값 전체에 대하여 하나씩 구합니다.`,
          en: String.raw`One of each, over all $mq$ values.`,
        },
        why: {
          ko: '그러면 뉴런마다 다른 위치와 크기의 차이가 그대로 남습니다.',
          en: 'Then the differences in place and scale between the neurons would remain.',
        },
      },
      {
        id: 'whole-data',
        text: {
          ko: '뉴런마다, 훈련 데이터 전체를 다시 통과시켜 구합니다.',
          en: 'For each neuron, by passing all training data through anew.',
        },
        why: {
          ko: '갱신할 때마다 전체를 통과시키면 너무 느립니다. 지금의 미니배치만 씁니다.',
          en: 'A pass over all data at every update would be far too slow. Only the mini-batch at hand is used.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$\hat\mu = \frac1m\sum_i z_i$의 합은 미니배치의 예에 대한 것입니다. 뉴런마다 분포가 다르므로 평균과 분산이 $q$쌍 나옵니다.`,
      en: String.raw`The sum in $\hat\mu = \frac1m\sum_i z_i$ runs over the examples of the mini-batch. Neurons differ in distribution, so there are $q$ pairs of mean and variance.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'batch-of-one-output',
    tags: ['normalization'],
    terms: ['batch-variance', 'training-and-inference-mode'],
    exercises: ['batch-norm-train', 'batch-norm-infer'],
    mistakes: ['batch-norm-train/divided-by-one-less', 'batch-norm-infer/batch-statistics'],
    prompt: {
      ko: String.raw`학습할 때의 계산(미니배치의 평균과 분산을 쓰는 계산)에 예를 하나만 넣으면 뉴런의 출력 $\tilde z$는 무엇이 됩니까? $\epsilon > 0$입니다.`,
      en: String.raw`A single example goes through the computation for training, with the statistics of the mini-batch. What is the output $\tilde z$ of a neuron? Here $\epsilon > 0$.`,
    },
    choices: [
      {
        id: 'beta',
        text: {
          ko: String.raw`입력과 관계없이 언제나 $\beta$`,
          en: String.raw`Always $\beta$, whatever the input`,
        },
        right: true,
      },
      {
        id: 'affine-of-input',
        text: {
          ko: String.raw`표준화되지 않은 $\gamma z + \beta$`,
          en: String.raw`$\gamma z + \beta$, without standardization`,
        },
        why: {
          ko: String.raw`표준화는 그대로 이루어집니다. 평균이 $z$ 자신이므로 $z - \hat\mu = 0$입니다.`,
          en: String.raw`Standardization does take place: the mean is $z$ itself, so $z - \hat\mu = 0$.`,
        },
      },
      {
        id: 'not-a-number',
        text: {
          ko: String.raw`$0/0$이 되어 계산할 수 없는 값`,
          en: String.raw`Undefined, because it is $0/0$`,
        },
        why: {
          ko: String.raw`분산은 0이지만 분모는 $\sqrt{\epsilon}$이므로 0이 아닙니다. $m-1$로 나누었다면 분산부터 $0/0$이 됩니다.`,
          en: String.raw`The variance is 0, but the denominator is $\sqrt{\epsilon}$ and not 0. Dividing by $m-1$ would indeed make the variance $0/0$.`,
        },
      },
      {
        id: 'gamma-plus-beta',
        text: {
          ko: String.raw`분산이 1로 맞추어지므로 $\gamma + \beta$`,
          en: String.raw`$\gamma + \beta$, as the variance is brought to 1`,
        },
        why: {
          ko: String.raw`값이 하나뿐이면 흩어짐이 없어 분산을 1로 만들 수 없습니다. 표준화한 값은 0입니다.`,
          en: String.raw`One value has no spread that could be scaled to 1: the standardized value is 0.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$\hat\mu = z$이고 $\hat\sigma^2 = 0$이므로 $z_{\text{norm}} = 0/\sqrt{\epsilon} = 0$이고 $\tilde z = \beta$입니다. 그래서 예측할 때에는 학습하면서 모아 둔 평균과 분산을 씁니다.`,
      en: String.raw`Since $\hat\mu = z$ and $\hat\sigma^2 = 0$, $z_{\text{norm}} = 0/\sqrt{\epsilon} = 0$ and $\tilde z = \beta$. This is one reason why prediction uses the statistics collected during training.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'bias-before-batch-norm',
    tags: ['normalization', 'network-structure'],
    terms: ['shift-beta', 'bias-term'],
    prompt: {
      ko: String.raw`배치 정규화 바로 앞의 층에서는 흔히 편향 $b$를 두지 않습니다. 까닭은 무엇입니까?`,
      en: String.raw`The layer right before batch normalization often has no bias $b$. Why?`,
    },
    choices: [
      {
        id: 'cancels',
        text: {
          ko: String.raw`평균을 뺄 때 $b$가 상쇄되고, 위치는 $\beta$가 정하기 때문입니다.`,
          en: String.raw`Subtracting the mean cancels $b$, and $\beta$ sets the place.`,
        },
        right: true,
      },
      {
        id: 'saturates',
        text: {
          ko: String.raw`$b$가 값을 한쪽으로 밀어 활성화 함수를 포화시키기 때문입니다.`,
          en: String.raw`$b$ would push the values to one side and saturate the activation.`,
        },
        why: {
          ko: String.raw`배치 정규화가 뒤따르면 $b$는 값을 밀지 못합니다. 무엇이든 평균과 함께 빠집니다.`,
          en: String.raw`With batch normalization behind it, $b$ cannot push anything: it leaves together with the mean.`,
        },
      },
      {
        id: 'variance',
        text: {
          ko: String.raw`$b$가 분산을 키워 표준화를 방해하기 때문입니다.`,
          en: String.raw`$b$ would enlarge the variance and disturb the standardization.`,
        },
        why: {
          ko: '모든 예에 같은 상수를 더해도 분산은 변하지 않습니다.',
          en: 'Adding the same constant to every example leaves the variance as it is.',
        },
      },
      {
        id: 'gamma',
        text: {
          ko: String.raw`$b$의 역할을 크기 모수 $\gamma$가 대신하기 때문입니다.`,
          en: String.raw`The scale parameter $\gamma$ takes the part of $b$.`,
        },
        why: {
          ko: String.raw`$\gamma$는 곱하는 모수입니다. 더하는 역할을 맡는 것은 $\beta$입니다.`,
          en: String.raw`$\gamma$ multiplies. It is $\beta$ that takes the part of what is added.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$z_i + b$의 평균은 $\hat\mu + b$이므로 $(z_i + b) - (\hat\mu + b) = z_i - \hat\mu$입니다. $b$는 출력에 아무 영향도 주지 못하고 그 경사도 0입니다.`,
      en: String.raw`The mean of $z_i + b$ is $\hat\mu + b$, so $(z_i + b) - (\hat\mu + b) = z_i - \hat\mu$. The bias has no effect on the output, and its gradient is 0.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'why-scale-and-shift',
    tags: ['normalization'],
    terms: ['scale-gamma', 'shift-beta'],
    exercises: ['batch-norm-train', 'batch-norm-infer'],
    prompt: {
      ko: String.raw`평균 0, 분산 1로 표준화한 다음 다시 $\gamma$를 곱하고 $\beta$를 더하는 까닭은 무엇입니까?`,
      en: String.raw`Why is the value multiplied by $\gamma$ and shifted by $\beta$ after it has just been standardized to mean 0 and variance 1?`,
    },
    choices: [
      {
        id: 'learn-scale',
        text: {
          ko: '그 층에 알맞은 크기와 위치를 학습으로 정하게 하기 위해서입니다.',
          en: 'So that training can settle what scale and place suit the layer.',
        },
        right: true,
      },
      {
        id: 'zero-division',
        text: {
          ko: '미니배치의 분산이 0일 때에도 계산이 되게 하기 위해서입니다.',
          en: 'So that the computation works where the variance of the mini-batch is 0.',
        },
        why: {
          ko: String.raw`그 일은 제곱근 안의 $\epsilon$이 합니다.`,
          en: String.raw`That is the business of the $\epsilon$ under the root.`,
        },
      },
      {
        id: 'prediction',
        text: {
          ko: '미니배치의 평균과 분산을 예측할 때에도 쓸 수 있게 하기 위해서입니다.',
          en: 'So that the statistics of the mini-batches can be used in prediction.',
        },
        why: {
          ko: '예측에 쓰려고 따로 모으는 것은 이동평균으로 구한 평균과 분산입니다.',
          en: 'What is collected for prediction is the running mean and variance.',
        },
      },
      {
        id: 'fewer-parameters',
        text: {
          ko: '가중치와 합쳐 추정할 모수의 수를 줄이기 위해서입니다.',
          en: 'So that they merge with the weights and fewer parameters are estimated.',
        },
        why: {
          ko: String.raw`뉴런마다 $\gamma$와 $\beta$가 더해지므로 추정할 모수는 늘어납니다.`,
          en: String.raw`Each neuron gets a $\gamma$ and a $\beta$ in addition: there are more parameters to estimate.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`언제나 평균 0, 분산 1이 가장 좋은 것은 아닙니다. 필요하면 $\gamma = \sqrt{\hat\sigma^2+\epsilon}$, $\beta = \hat\mu$로 표준화를 되돌릴 수도 있으므로 표현력을 잃지 않습니다.`,
      en: String.raw`Mean 0 and variance 1 are not always best. With $\gamma = \sqrt{\hat\sigma^2+\epsilon}$ and $\beta = \hat\mu$ the layer could even undo the standardization, so no expressive power is lost.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'prediction-with-batch-norm',
    tags: ['normalization'],
    terms: ['running-statistics', 'training-and-inference-mode'],
    exercises: ['batch-norm-infer'],
    mistakes: ['batch-norm-infer/batch-statistics'],
    prompt: {
      ko: '학습이 끝난 신경망으로 새로운 예를 예측할 때, 배치 정규화층은 어떤 평균과 분산으로 표준화합니까?',
      en: 'A trained network predicts new examples. By what mean and variance does its batch normalization layer standardize?',
    },
    choices: [
      {
        id: 'running',
        text: {
          ko: '학습하는 동안 이동평균으로 모아 둔 평균과 분산',
          en: 'Those collected during training in a moving average',
        },
        right: true,
      },
      {
        id: 'of-new-batch',
        text: {
          ko: '함께 예측하는 새로운 예들의 평균과 분산',
          en: 'Those of the new examples that are predicted together',
        },
        why: {
          ko: '그러면 같은 예라도 무엇과 함께 들어왔느냐에 따라 예측이 달라집니다.',
          en: 'Then the prediction of an example would depend on the company it comes in.',
        },
      },
      {
        id: 'last-batch',
        text: {
          ko: '학습에서 마지막으로 쓴 미니배치의 평균과 분산',
          en: 'Those of the last mini-batch used in training',
        },
        why: {
          ko: '미니배치 하나의 값은 우연에 크게 흔들립니다. 그래서 여러 미니배치에 걸쳐 평균을 냅니다.',
          en: 'A single mini-batch depends much on chance, which is why an average over many of them is used.',
        },
      },
      {
        id: 'beta-gamma',
        text: {
          ko: String.raw`학습된 모수인 평균 $\beta$와 분산 $\gamma^2$`,
          en: String.raw`The learned parameters: mean $\beta$ and variance $\gamma^2$`,
        },
        why: {
          ko: String.raw`$\beta$와 $\gamma$는 표준화한 **다음에** 쓰는 모수입니다.`,
          en: String.raw`$\beta$ and $\gamma$ are applied **after** the standardization.`,
        },
      },
    ],
    explanation: {
      ko: '예측은 예 하나만으로도 정해져야 합니다. 모아 둔 값을 쓰면 배치 정규화는 예마다 따로 계산되는 일차변환이 됩니다.',
      en: 'A prediction should be settled by its example alone. With the collected values, batch normalization becomes a fixed affine map, applied to each example by itself.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'batch-norm-effects',
    tags: ['normalization', 'regularization'],
    terms: ['batch-normalization', 'activation-saturation'],
    prompt: {
      ko: '강의에서 말한 배치 정규화의 효과를 **모두** 고르세요.',
      en: 'Choose **all** effects that the course attributes to batch normalization.',
    },
    choices: [
      {
        id: 'vanishing',
        text: {
          ko: '양쪽 끝의 값이 덜 나와 경사소실이 줄어듭니다.',
          en: 'Extreme values become rarer, and gradients vanish less.',
        },
        right: true,
      },
      {
        id: 'initial',
        text: {
          ko: '학습이 가중치의 초깃값에 덜 의존합니다.',
          en: 'Training depends less on the initial weights.',
        },
        right: true,
      },
      {
        id: 'overfitting',
        text: { ko: '과대적합이 억제됩니다.', en: 'Overfitting is held back.' },
        right: true,
      },
      {
        id: 'parameters',
        text: {
          ko: '추정할 모수가 줄어 모형이 단순해집니다.',
          en: 'There are fewer parameters to estimate, and the model is simpler.',
        },
        why: {
          ko: String.raw`뉴런마다 $\gamma$와 $\beta$가 늘어나므로 모형은 더 복잡해집니다.`,
          en: String.raw`Every neuron gains a $\gamma$ and a $\beta$, so the model becomes more complex.`,
        },
      },
      {
        id: 'time',
        text: {
          ko: '가중치를 한 번 갱신하는 데 걸리는 계산이 줄어듭니다.',
          en: 'A single update of the weights takes less computation.',
        },
        why: {
          ko: '평균, 분산, 표준화와 그 역전파가 더해지므로 한 번의 갱신은 더 오래 걸립니다.',
          en: 'Mean, variance, standardization and their backward pass are added: an update takes longer.',
        },
      },
      {
        id: 'small-batches',
        text: {
          ko: '미니배치가 작을수록 평균과 분산이 더 정확해집니다.',
          en: 'The smaller the mini-batch, the more exact are mean and variance.',
        },
        why: {
          ko: '예가 적을수록 평균과 분산의 추정은 더 크게 흔들립니다.',
          en: 'With fewer examples the estimates of mean and variance fluctuate more.',
        },
      },
    ],
    explanation: {
      ko: '은닉층의 입력값이 0 근처에 알맞게 흩어지므로 학습이 잘되고 초깃값에 덜 얽매이며 과대적합도 줄어듭니다. 대신 모수와 계산이 늘어납니다.',
      en: 'The inputs of hidden layers stay spread around 0, so training goes well, depends less on where it starts and overfits less. The price is more parameters and more computation.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'learned-in-batch-norm-network',
    tags: ['normalization', 'gradient-descent'],
    terms: ['running-statistics', 'scale-gamma'],
    exercises: ['batch-norm-infer', 'batch-norm-backward'],
    prompt: {
      ko: '배치 정규화를 쓰는 신경망에서 손실의 **경사로 갱신하는** 것을 모두 고르세요.',
      en: 'In a network with batch normalization, which of these are updated **by the gradient** of the loss? Choose all.',
    },
    choices: [
      { id: 'gamma', text: { ko: String.raw`$\gamma$`, en: String.raw`$\gamma$` }, right: true },
      { id: 'beta', text: { ko: String.raw`$\beta$`, en: String.raw`$\beta$` }, right: true },
      {
        id: 'weights',
        text: { ko: '앞 층의 가중치', en: 'The weights of the layer before' },
        right: true,
        why: {
          ko: '배치 정규화를 지나 내려온 경사로 갱신합니다.',
          en: 'They are updated by the gradient that comes down through the normalization.',
        },
      },
      {
        id: 'running-mean',
        text: { ko: '예측에 쓸 이동평균', en: 'The running mean for prediction' },
        why: {
          ko: '미니배치의 평균을 섞어 갱신할 뿐 경사를 쓰지 않습니다.',
          en: 'It is updated by blending in the means of the mini-batches, without a gradient.',
        },
      },
      {
        id: 'batch-variance',
        text: {
          ko: String.raw`미니배치의 분산 $\hat\sigma^2$`,
          en: String.raw`The variance $\hat\sigma^2$ of the mini-batch`,
        },
        why: {
          ko: '미니배치마다 새로 계산하는 값입니다. 경사가 이것을 **지나** 흐르지만, 갱신되는 모수는 아닙니다.',
          en: 'It is computed anew in every mini-batch. Gradients flow **through** it, but it is no parameter to be updated.',
        },
      },
      {
        id: 'epsilon',
        text: {
          ko: String.raw`제곱근 안의 $\epsilon$`,
          en: String.raw`The $\epsilon$ under the root`,
        },
        why: { ko: '미리 정해 둔 상수입니다.', en: 'It is a constant fixed beforehand.' },
      },
    ],
    explanation: {
      ko: String.raw`가중치와 $\gamma$, $\beta$가 추정할 모수입니다. 라이브러리의 요약표에서 이동평균과 이동분산은 훈련되지 않는 모수(non-trainable)로 따로 셉니다.`,
      en: String.raw`The weights, $\gamma$ and $\beta$ are the parameters to be estimated. Summaries of libraries count the running mean and variance apart, as non-trainable.`,
    },
  },
  {
    kind: 'multiple-choice',
    id: 'batch-norm-invariance',
    tags: ['normalization'],
    terms: ['normalized-value', 'batch-normalization'],
    exercises: ['batch-norm-train'],
    prompt: {
      ko: String.raw`다음 가운데 학습할 때의 배치 정규화를 지나면 어떤 뉴런의 출력 $\tilde z$에 아무 변화도 남지 **않는** 것을 모두 고르세요. 앞 층에는 편향이 없고, $\epsilon$은 무시합니다.`,
      en: String.raw`Which of these changes leave **no** trace in the output $\tilde z$ of a neuron behind batch normalization, in training? Choose all. The layer before has no bias; $\epsilon$ is neglected.`,
    },
    choices: [
      {
        id: 'scale-weights',
        text: {
          ko: '그 뉴런으로 들어오는 가중치를 모두 3배로 합니다.',
          en: 'All weights into the neuron are multiplied by 3.',
        },
        right: true,
        why: {
          ko: '편차와 표준편차가 함께 3배가 되어 약분됩니다.',
          en: 'Deviation and standard deviation both triple, and the factor cancels.',
        },
      },
      {
        id: 'add-constant',
        text: {
          ko: String.raw`모든 예의 가중합 $z$에 5를 더합니다.`,
          en: String.raw`5 is added to the weighted sum $z$ of every example.`,
        },
        right: true,
        why: { ko: '평균도 5만큼 커져 빠집니다.', en: 'The mean grows by 5 as well and takes it away.' },
      },
      {
        id: 'scale-inputs',
        text: {
          ko: '앞 층에서 오는 값을 모든 예에서 10배로 합니다.',
          en: 'All values from the layer before are multiplied by 10, in every example.',
        },
        right: true,
        why: {
          ko: '가중합이 모든 예에서 10배가 되므로 표준화하면 같아집니다.',
          en: 'Every weighted sum becomes ten times as large, which standardization undoes.',
        },
      },
      {
        id: 'negate',
        text: {
          ko: '그 뉴런으로 들어오는 가중치의 부호를 모두 바꿉니다.',
          en: 'All weights into the neuron change sign.',
        },
        why: {
          ko: '표준편차는 양수로 남으므로 표준화한 값의 부호가 바뀝니다.',
          en: 'The standard deviation stays positive, so the standardized values change sign.',
        },
      },
      {
        id: 'one-weight',
        text: {
          ko: '그 뉴런으로 들어오는 가중치 여럿 가운데 하나만 3배로 합니다.',
          en: 'Only one of the several weights into the neuron is multiplied by 3.',
        },
        why: {
          ko: '가중치의 방향이 바뀌므로 예들의 가중합이 같은 비율로 변하지 않습니다.',
          en: 'That changes the direction of the weights, and the weighted sums do not all change in proportion.',
        },
      },
      {
        id: 'one-example',
        text: {
          ko: String.raw`미니배치에서 예 하나의 $z$에만 5를 더합니다.`,
          en: String.raw`5 is added to the $z$ of one example of the mini-batch only.`,
        },
        why: {
          ko: '평균과 분산이 함께 변하여 다른 예의 값까지 달라집니다.',
          en: 'Mean and variance change with it, and so do the values of the other examples.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$z$를 모든 예에서 $cz + d$ ($c > 0$)로 바꾸어도 $\frac{cz + d - (c\hat\mu + d)}{c\hat\sigma}$는 그대로입니다. 초깃값의 크기에 덜 의존하는 까닭이기도 합니다.`,
      en: String.raw`Replacing $z$ by $cz + d$ in all examples, $c > 0$, leaves $\frac{cz + d - (c\hat\mu + d)}{c\hat\sigma}$ as it was. This is also why the scale of the initial weights matters less.`,
    },
  },
  {
    kind: 'matching',
    id: 'batch-norm-symbols',
    tags: ['normalization', 'terms'],
    terms: ['batch-normalization'],
    exercises: ['batch-norm-train', 'batch-norm-infer'],
    prompt: {
      ko: '배치 정규화의 기호와 그 역할을 짝지으세요.',
      en: 'Match the symbols of batch normalization with their roles.',
    },
    pairs: [
      {
        id: 'mu',
        left: { ko: String.raw`$\hat\mu$`, en: String.raw`$\hat\mu$` },
        right: {
          ko: '미니배치에서 계산하여 빼는 값',
          en: 'Computed from the mini-batch and subtracted',
        },
        why: {
          ko: '미니배치의 평균을 빼면 위치가 0이 됩니다.',
          en: 'Subtracting the mean of the mini-batch moves the values to 0.',
        },
      },
      {
        id: 'sigma',
        left: { ko: String.raw`$\hat\sigma^2$`, en: String.raw`$\hat\sigma^2$` },
        right: {
          ko: '미니배치에서 계산하며, 그 제곱근으로 나누는 값',
          en: 'Computed from the mini-batch; its root is divided by',
        },
        why: {
          ko: String.raw`분산 자체가 아니라 $\epsilon$을 더한 다음의 제곱근으로 나눕니다.`,
          en: String.raw`One divides not by the variance but by the root of the variance plus $\epsilon$.`,
        },
      },
      {
        id: 'epsilon',
        left: { ko: String.raw`$\epsilon$`, en: String.raw`$\epsilon$` },
        right: {
          ko: '분모가 0이 되지 않게 하려고 미리 정한 상수',
          en: 'A constant fixed beforehand that keeps the denominator from 0',
        },
        why: { ko: '학습하지 않는 작은 양수입니다.', en: 'A small positive number that is not learned.' },
      },
      {
        id: 'gamma',
        left: { ko: String.raw`$\gamma$`, en: String.raw`$\gamma$` },
        right: {
          ko: '표준편차를 새로 정하도록 학습되는 모수',
          en: 'Learned; sets the new standard deviation',
        },
        why: {
          ko: String.raw`표준화한 값에 곱하므로 표준편차가 $|\gamma|$가 됩니다.`,
          en: String.raw`It multiplies the standardized value, whose standard deviation becomes $|\gamma|$.`,
        },
      },
      {
        id: 'beta',
        left: { ko: String.raw`$\beta$`, en: String.raw`$\beta$` },
        right: { ko: '평균을 새로 정하도록 학습되는 모수', en: 'Learned; sets the new mean' },
        why: {
          ko: String.raw`$\gamma$를 곱한 다음 더하므로 평균이 $\beta$가 됩니다.`,
          en: String.raw`It is added after the multiplication by $\gamma$, so it becomes the mean.`,
        },
      },
    ],
    extra: [
      {
        id: 'rate',
        text: {
          ko: '경사에 곱하여 걸음의 크기를 정하는 상수',
          en: 'A constant that multiplies the gradient and sets the length of a step',
        },
      },
    ],
    explanation: {
      ko: String.raw`$\hat\mu$과 $\hat\sigma^2$은 미니배치에서 **계산**하고, $\epsilon$은 미리 **정하고**, $\gamma$와 $\beta$는 경사하강법으로 **추정**합니다.`,
      en: String.raw`$\hat\mu$ and $\hat\sigma^2$ are **computed** from the mini-batch, $\epsilon$ is **fixed**, and $\gamma$ and $\beta$ are **estimated** by gradient descent.`,
    },
  },
  {
    kind: 'matching',
    id: 'batch-norm-bugs-and-symptoms',
    tags: ['normalization', 'backpropagation'],
    terms: ['batch-normalization', 'training-and-inference-mode'],
    exercises: ['batch-norm-train', 'batch-norm-infer', 'batch-norm-backward'],
    mistakes: [
      'batch-norm-train/epsilon-in-variance',
      'batch-norm-backward/mean-constant',
      'batch-norm-backward/statistics-constant',
    ],
    prompt: {
      ko: String.raw`배치 정규화를 구현하다가 저지른 실수와 그 결과를 짝지으세요. 미니배치에는 예가 여럿이고, 1과 0이 아닌 일반적인 $\gamma$, $\beta$를 생각합니다.`,
      en: String.raw`Match mistakes in implementing batch normalization with their consequences. Mini-batches hold several examples; take general values of $\gamma$ and $\beta$, not 1 and 0.`,
    },
    pairs: [
      {
        id: 'variance',
        left: {
          ko: String.raw`$\sqrt{\hat\sigma^2 + \epsilon}$이 아니라 $\hat\sigma^2 + \epsilon$으로 나누었다.`,
          en: String.raw`Divided by $\hat\sigma^2 + \epsilon$ in place of $\sqrt{\hat\sigma^2 + \epsilon}$`,
        },
        right: {
          ko: String.raw`표준화한 값의 표준편차가 약 $1/\hat\sigma$이다.`,
          en: String.raw`Standardized values have a standard deviation of about $1/\hat\sigma$`,
        },
        why: {
          ko: String.raw`표준편차가 $\hat\sigma$인 편차를 $\hat\sigma^2$으로 나누기 때문입니다.`,
          en: String.raw`Deviations of standard deviation $\hat\sigma$ are divided by $\hat\sigma^2$.`,
        },
      },
      {
        id: 'order',
        left: {
          ko: String.raw`$\beta$를 더한 다음에 $\gamma$를 곱했다.`,
          en: String.raw`Added $\beta$, then multiplied by $\gamma$`,
        },
        right: {
          ko: String.raw`출력의 평균이 $\gamma\beta$이다.`,
          en: String.raw`The mean of the output is $\gamma\beta$`,
        },
        why: {
          ko: String.raw`$\gamma(z_{\text{norm}} + \beta) = \gamma z_{\text{norm}} + \gamma\beta$이기 때문입니다.`,
          en: String.raw`Because $\gamma(z_{\text{norm}} + \beta) = \gamma z_{\text{norm}} + \gamma\beta$.`,
        },
      },
      {
        id: 'prediction',
        left: {
          ko: '예측할 때에도 들어온 예들의 평균과 분산을 썼다.',
          en: 'Used the statistics of the incoming examples in prediction, too',
        },
        right: {
          ko: '같은 예의 예측이 함께 들어온 예에 따라 달라진다.',
          en: 'The prediction of an example depends on the others that come with it',
        },
        why: {
          ko: '모아 둔 평균과 분산을 쓰면 다른 예의 영향을 받지 않습니다.',
          en: 'With the collected mean and variance, other examples have no influence.',
        },
      },
      {
        id: 'mean-path',
        left: {
          ko: '역전파에서 평균을 지나는 경사를 빠뜨렸다.',
          en: 'Left out the gradient through the mean in the backward pass',
        },
        right: {
          ko: String.raw`$\frac{\partial J}{\partial z}$의 열의 합이 0이 아니다.`,
          en: String.raw`The columns of $\frac{\partial J}{\partial z}$ do not sum to 0`,
        },
        why: {
          ko: String.raw`모든 예의 $z$에 같은 값을 더해도 출력이 그대로이므로, 바른 경사는 열마다 합이 0입니다.`,
          en: String.raw`Adding one value to $z$ in all examples changes nothing, so each column of the true gradient sums to 0.`,
        },
      },
      {
        id: 'epsilon-twice',
        left: {
          ko: String.raw`모아 두는 분산에 $\epsilon$을 더한 값을 넣었다.`,
          en: String.raw`Collected variances with $\epsilon$ already in them`,
        },
        right: {
          ko: String.raw`학습할 때의 출력은 맞지만 예측할 때 $\epsilon$이 두 번 더해진다.`,
          en: String.raw`Output in training is right, but in prediction $\epsilon$ is added twice`,
        },
        why: {
          ko: String.raw`예측할 때 제곱근 안에서 $\epsilon$을 다시 더하므로, 모아 두는 것은 분산 그대로여야 합니다.`,
          en: String.raw`Prediction adds $\epsilon$ under its root again, so the bare variance has to be collected.`,
        },
      },
    ],
    extra: [
      {
        id: 'zero-beta-gradient',
        text: {
          ko: String.raw`$\beta$의 경사가 언제나 0이다.`,
          en: String.raw`The gradient of $\beta$ is always 0`,
        },
      },
    ],
    explanation: {
      ko: '출력의 평균과 표준편차, 경사의 열의 합은 손으로 확인하기 쉬운 검사입니다. 학습과 예측에서 값이 다르면 모아 둔 통계량부터 살펴봅니다.',
      en: 'Mean and standard deviation of the output and the column sums of the gradient are easy checks. Where training and prediction disagree, look at the collected statistics first.',
    },
  },
  {
    kind: 'ordering',
    id: 'batch-norm-forward-order',
    tags: ['normalization'],
    terms: ['batch-normalization', 'forward-pass'],
    exercises: ['batch-norm-train'],
    prompt: {
      ko: '배치 정규화가 든 은닉층이 미니배치 하나를 받아 계산하는 순서대로 놓으세요.',
      en: 'Put the computations of a hidden layer with batch normalization in order, for one mini-batch.',
    },
    steps: [
      {
        id: 'weighted-sum',
        text: {
          ko: String.raw`예마다 가중합 $z_i$를 구한다.`,
          en: String.raw`The weighted sum $z_i$ of each example`,
        },
        why: { ko: '표준화할 값이 먼저 있어야 합니다.', en: 'There has to be something to standardize.' },
      },
      {
        id: 'mean',
        text: {
          ko: String.raw`미니배치의 평균 $\hat\mu$을 구한다.`,
          en: String.raw`The mean $\hat\mu$ of the mini-batch`,
        },
        why: { ko: '분산을 구하려면 평균이 필요합니다.', en: 'The variance needs it.' },
      },
      {
        id: 'variance',
        text: {
          ko: String.raw`편차의 제곱을 평균하여 분산 $\hat\sigma^2$을 구한다.`,
          en: String.raw`The variance $\hat\sigma^2$, the mean of squared deviations`,
        },
        why: {
          ko: '편차는 평균을 안 다음에 구할 수 있습니다.',
          en: 'Deviations can be taken once the mean is known.',
        },
      },
      {
        id: 'normalize',
        text: {
          ko: String.raw`$z_{\text{norm}}$으로 표준화한다.`,
          en: String.raw`The standardized value $z_{\text{norm}}$`,
        },
        why: { ko: '평균과 분산을 모두 씁니다.', en: 'It uses both mean and variance.' },
      },
      {
        id: 'affine',
        text: {
          ko: String.raw`$\gamma$를 곱하고 $\beta$를 더하여 $\tilde z$를 만든다.`,
          en: String.raw`$\tilde z$, by multiplying with $\gamma$ and adding $\beta$`,
        },
        why: {
          ko: '표준화한 값의 크기와 위치를 다시 정합니다.',
          en: 'It sets scale and place of the standardized value anew.',
        },
      },
      {
        id: 'activation',
        text: {
          ko: String.raw`활성화 함수를 적용하여 $h$를 얻는다.`,
          en: String.raw`The activation, which gives $h$`,
        },
        why: {
          ko: String.raw`활성화 함수는 $\tilde z$를 받습니다.`,
          en: String.raw`The activation receives $\tilde z$.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$z \to (\hat\mu, \hat\sigma^2) \to z_{\text{norm}} \to \tilde z \to h = a(\tilde z)$입니다. 각 단계가 앞 단계의 결과를 씁니다.`,
      en: String.raw`$z \to (\hat\mu, \hat\sigma^2) \to z_{\text{norm}} \to \tilde z \to h = a(\tilde z)$: each step uses the result of the one before.`,
    },
  },
  numeric({
    id: 'batch-norm-output-value',
    tags: ['normalization'],
    terms: ['batch-normalization', 'scale-gamma'],
    exercises: ['batch-norm-train'],
    mistakes: ['batch-norm-train/shift-before-scale', 'batch-norm-train/square-root-missing'],
    draw: (random) => {
      const mean = random.integer(11, 20);
      const deviation = random.pick([2, 3, 4, 5]);
      const standard = random.pick([-2, -1, 1, 2]);
      return {
        mean,
        deviation,
        standard,
        z: mean + standard * deviation,
        gamma: random.pick([0.5, 1.5, 2, 3]),
        beta: random.integer(1, 5),
      };
    },
    prompt: ({ mean, deviation, z, gamma, beta }) => ({
      ko: String.raw`어떤 뉴런의 미니배치 평균이 $\hat\mu = ${mean}$, 분산이 $\hat\sigma^2 = ${deviation ** 2}$이고 $\gamma = ${gamma}$, $\beta = ${beta}$입니다. $\epsilon$을 무시할 때 $z = ${z}$인 예의 $\tilde z$는 얼마입니까?`,
      en: String.raw`A neuron has mean $\hat\mu = ${mean}$ and variance $\hat\sigma^2 = ${deviation ** 2}$ over its mini-batch, and $\gamma = ${gamma}$, $\beta = ${beta}$. Neglecting $\epsilon$, what is $\tilde z$ of the example with $z = ${z}$?`,
    }),
    answer: ({ standard, gamma, beta }) => gamma * standard + beta,
    slips: [
      {
        value: ({ standard, gamma, beta }) => gamma * (standard + beta),
        why: {
          ko: String.raw`$\beta$를 먼저 더했습니다. $\gamma$를 곱한 다음 더해야 합니다.`,
          en: String.raw`$\beta$ was added first. Multiply by $\gamma$, then add it.`,
        },
      },
      {
        value: ({ standard, deviation, gamma, beta }) => (gamma * standard) / deviation + beta,
        why: {
          ko: '분산으로 나누었습니다. 제곱근을 취한 표준편차로 나눕니다.',
          en: 'This divides by the variance. Divide by its root, the standard deviation.',
        },
      },
      {
        value: ({ standard }) => standard,
        why: {
          ko: String.raw`표준화한 값에서 멈추었습니다. $\gamma$와 $\beta$를 적용해야 $\tilde z$입니다.`,
          en: String.raw`This stops at the standardized value; $\gamma$ and $\beta$ make it $\tilde z$.`,
        },
      },
      {
        value: ({ z, gamma, beta }) => gamma * z + beta,
        why: {
          ko: String.raw`표준화하지 않은 $z$에 $\gamma$와 $\beta$를 적용했습니다.`,
          en: String.raw`$\gamma$ and $\beta$ were applied to $z$ without standardizing it.`,
        },
      },
    ],
    explanation: ({ mean, deviation, standard, z, gamma, beta }) => ({
      ko: String.raw`$z_{\text{norm}} = \frac{${z} - ${mean}}{\sqrt{${deviation ** 2}}} = ${standard}$이므로 $\tilde z = ${gamma}\times ${inBrackets(standard)} + ${beta} = ${show(gamma * standard + beta)}$입니다.`,
      en: String.raw`$z_{\text{norm}} = \frac{${z} - ${mean}}{\sqrt{${deviation ** 2}}} = ${standard}$, so $\tilde z = ${gamma}\times ${inBrackets(standard)} + ${beta} = ${show(gamma * standard + beta)}$.`,
    }),
  }),
  numeric({
    id: 'mini-batch-variance-value',
    tags: ['normalization'],
    terms: ['batch-variance', 'batch-mean'],
    exercises: ['batch-norm-train'],
    mistakes: ['batch-norm-train/divided-by-one-less'],
    draw: (random) => ({
      center: random.integer(8, 15),
      far: random.integer(3, 7),
      near: random.integer(1, 2),
    }),
    prompt: ({ center, far, near }) => ({
      ko: String.raw`미니배치의 예 네 개에서 어떤 뉴런의 가중합이 ${center + near}, ${center - far}, ${center + far}, ${center - near}입니다. 배치 정규화에서 쓰는 $\hat\sigma^2$은 얼마입니까?`,
      en: String.raw`In the four examples of a mini-batch, a neuron has the weighted sums ${center + near}, ${center - far}, ${center + far} and ${center - near}. What is the $\hat\sigma^2$ that batch normalization uses?`,
    }),
    answer: ({ far, near }) => (far ** 2 + near ** 2) / 2,
    slips: [
      {
        value: ({ far, near }) => (2 * (far ** 2 + near ** 2)) / 3,
        why: {
          ko: String.raw`$m - 1 = 3$으로 나누었습니다. 배치 정규화의 분산은 $m = 4$로 나눕니다.`,
          en: String.raw`This divides by $m - 1 = 3$. The variance of batch normalization divides by $m = 4$.`,
        },
      },
      {
        value: ({ far, near }) => Math.sqrt((far ** 2 + near ** 2) / 2),
        why: {
          ko: '표준편차를 구했습니다. 묻는 것은 분산입니다.',
          en: 'This is the standard deviation; the variance is asked for.',
        },
      },
      {
        value: ({ far, near }) => 2 * (far ** 2 + near ** 2),
        why: {
          ko: '편차의 제곱을 더하기만 하고 예의 수로 나누지 않았습니다.',
          en: 'The squared deviations were added but not divided by the number of examples.',
        },
      },
    ],
    explanation: ({ center, far, near }) => ({
      ko: String.raw`평균은 ${center}이고, $\hat\sigma^2 = \frac14\left(${near}^2 + ${far}^2 + ${far}^2 + ${near}^2\right) = ${show((far ** 2 + near ** 2) / 2)}$입니다.`,
      en: String.raw`The mean is ${center}, and $\hat\sigma^2 = \frac14\left(${near}^2 + ${far}^2 + ${far}^2 + ${near}^2\right) = ${show((far ** 2 + near ** 2) / 2)}$.`,
    }),
  }),
  numeric({
    id: 'running-mean-update',
    tags: ['normalization'],
    terms: ['running-statistics', 'exponential-smoothing'],
    exercises: ['batch-norm-infer'],
    draw: (random) => {
      const before = random.integer(2, 9);
      return { before, batch: before + random.integer(3, 8), rho: random.pick([0.9, 0.8, 0.7]) };
    },
    prompt: ({ before, batch, rho }) => ({
      ko: String.raw`예측에 쓸 평균을 $\mu_{\text{run}} := \rho\,\mu_{\text{run}} + (1-\rho)\,\hat\mu$으로 모읍니다. $\rho = ${rho}$이고 지금까지의 값이 ${before}일 때, 평균이 ${batch}인 미니배치를 학습한 뒤의 $\mu_{\text{run}}$은 얼마입니까?`,
      en: String.raw`The mean for prediction is collected by $\mu_{\text{run}} := \rho\,\mu_{\text{run}} + (1-\rho)\,\hat\mu$ with $\rho = ${rho}$. It is ${before} so far. What is it after a mini-batch with mean ${batch}?`,
    }),
    answer: ({ before, batch, rho }) => rho * before + (1 - rho) * batch,
    slips: [
      {
        value: ({ before, batch, rho }) => (1 - rho) * before + rho * batch,
        why: {
          ko: String.raw`두 가중치를 바꾸었습니다. $\rho$는 지금까지의 값에 곱합니다.`,
          en: String.raw`The two weights were swapped: $\rho$ goes with the value so far.`,
        },
      },
      {
        value: ({ before, batch }) => (before + batch) / 2,
        why: {
          ko: '단순한 평균을 내었습니다. 지수이동평균은 지금까지의 값에 더 큰 가중치를 줍니다.',
          en: 'This is the plain mean of both. The moving average gives more weight to the value so far.',
        },
      },
      {
        value: ({ batch }) => batch,
        why: {
          ko: '지금까지의 값을 버리고 새 미니배치의 평균으로 바꾸었습니다.',
          en: 'The value so far was thrown away for the mean of the new mini-batch.',
        },
      },
    ],
    explanation: ({ before, batch, rho }) => ({
      ko: String.raw`$${rho}\times ${before} + ${show(1 - rho)}\times ${batch} = ${show(rho * before)} + ${show((1 - rho) * batch)} = ${show(rho * before + (1 - rho) * batch)}$입니다.`,
      en: String.raw`$${rho}\times ${before} + ${show(1 - rho)}\times ${batch} = ${show(rho * before)} + ${show((1 - rho) * batch)} = ${show(rho * before + (1 - rho) * batch)}$.`,
    }),
  }),
  numeric({
    id: 'trainable-with-batch-norm',
    tags: ['normalization', 'network-structure'],
    terms: ['batch-normalization', 'parameter-count'],
    draw: (random) => ({
      inputs: random.integer(2, 12) * 10,
      neurons: random.pick([8, 12, 15, 16, 20, 25, 32, 40, 50, 64]),
    }),
    prompt: ({ inputs, neurons }) => ({
      ko: String.raw`입력이 ${inputs}개이고 뉴런이 ${neurons}개인 완전연결층에 편향을 두지 않고, 그 뒤에 배치 정규화를 붙였습니다. 두 층에서 경사하강법으로 추정하는 모수는 모두 몇 개입니까?`,
      en: String.raw`A dense layer with ${inputs} inputs and ${neurons} neurons has no bias and is followed by batch normalization. How many parameters of the two layers together does gradient descent estimate?`,
    }),
    answer: ({ inputs, neurons }) => inputs * neurons + 2 * neurons,
    unit: { ko: '개', en: 'parameters' },
    tolerance: { rtol: 0, atol: 0.5 },
    slips: [
      {
        value: ({ inputs, neurons }) => inputs * neurons + 4 * neurons,
        why: {
          ko: '모아 두는 평균과 분산까지 세었습니다. 이들은 경사하강법으로 추정하지 않습니다.',
          en: 'This counts the running mean and variance as well, which gradient descent does not estimate.',
        },
      },
      {
        value: ({ inputs, neurons }) => inputs * neurons + 2,
        why: {
          ko: String.raw`$\gamma$와 $\beta$는 층에 하나씩이 아니라 뉴런마다 하나씩 있습니다.`,
          en: String.raw`There is a $\gamma$ and a $\beta$ for every neuron, not one pair for the layer.`,
        },
      },
      {
        value: ({ inputs, neurons }) => inputs * neurons + 3 * neurons,
        why: {
          ko: '편향까지 세었습니다. 이 층에는 편향이 없습니다.',
          en: 'This counts biases, and the layer has none.',
        },
      },
      {
        value: ({ inputs, neurons }) => inputs * neurons,
        why: {
          ko: String.raw`$\gamma$와 $\beta$를 세지 않았습니다.`,
          en: String.raw`$\gamma$ and $\beta$ were not counted.`,
        },
      },
    ],
    explanation: ({ inputs, neurons }) => ({
      ko: String.raw`가중치가 $${inputs}\times ${neurons} = ${inputs * neurons}$개, $\gamma$와 $\beta$가 뉴런마다 하나씩 $2\times ${neurons} = ${2 * neurons}$개이므로 모두 ${inputs * neurons + 2 * neurons}개입니다.`,
      en: String.raw`There are $${inputs}\times ${neurons} = ${inputs * neurons}$ weights, and a $\gamma$ and a $\beta$ for every neuron, $2\times ${neurons} = ${2 * neurons}$: in all ${inputs * neurons + 2 * neurons}.`,
    }),
  }),
  {
    kind: 'short-text',
    id: 'name-internal-covariate-shift',
    tags: ['normalization', 'terms'],
    terms: ['internal-covariate-shift'],
    prompt: {
      ko: '앞 층의 가중치가 갱신될 때마다 뒤 층에 들어가는 값의 분포가 달라지는 일을, 배치 정규화를 제안한 논문에서는 무엇이라고 불렀습니까?',
      en: 'Whenever the weights of earlier layers are updated, the distribution of what enters a later layer changes. What did the paper that proposed batch normalization call this?',
    },
    answers: {
      ko: [
        '내부 공변량 변화',
        '내부 공변량 이동',
        '내부 공변량 변동',
        '내부 공변량 전이',
        '내부 공변량 변이',
        '내부 공변량 시프트',
      ],
      en: ['internal covariate shift', 'ICS'],
    },
    misspellings: ['내부 공변랑 변화', 'internal covariant shift', 'internal covariance shift'],
    wrong: [
      {
        answers: ['공변량 변화', '공변량 이동', 'covariate shift'],
        why: {
          ko: '공변량 변화는 훈련 데이터와 시험 데이터에서 입력의 분포가 다른 것을 말합니다. 신경망의 층 사이에서 일어나므로 한 낱말이 더 붙습니다.',
          en: 'Covariate shift is a difference between the input distributions of training and test data. As this happens between layers, one more word is needed.',
        },
      },
      {
        answers: ['경사소실', '기울기 소실', 'vanishing gradient', 'gradient vanishing'],
        why: {
          ko: '경사소실은 역전파에서 경사가 0에 가까워지는 일입니다.',
          en: 'Vanishing gradients approach 0 in the backward pass; this is about the inputs of a layer.',
        },
      },
      {
        answers: ['과대적합', 'overfitting'],
        why: {
          ko: '과대적합은 훈련 데이터에만 잘 맞는 일입니다.',
          en: 'Overfitting means fitting the training data only.',
        },
      },
    ],
    explanation: {
      ko: '배치 정규화는 내부 공변량 변화를 줄이려고 제안되었습니다. 실제로 학습이 잘되는 까닭이 이것인지에는 이견이 있습니다.',
      en: 'Batch normalization was proposed to reduce internal covariate shift. Whether that is why it helps is disputed.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-saturation',
    tags: ['activation-functions', 'terms'],
    terms: ['activation-saturation'],
    prompt: {
      ko: '시그모이드나 tanh에 절댓값이 큰 값이 들어가 함수가 평평해지고 기울기가 거의 0이 되는 일을 활성화 함수의 무엇이라고 합니까?',
      en: 'An input of large size enters the sigmoid or tanh, where the function is flat and its slope almost 0. What is this called?',
    },
    answers: {
      ko: ['포화', '활성화 함수의 포화', '뉴런의 포화', '포화 현상', '포화 상태', '포화 영역', '새추레이션'],
      en: ['saturation', 'saturation of the activation', 'activation saturation', 'saturated', 'saturating'],
    },
    misspellings: ['포하', 'saturatoin', 'saturization'],
    wrong: [
      {
        answers: [
          '경사소실',
          '기울기 소실',
          'vanishing gradient',
          'gradient vanishing',
          'vanishing gradients',
        ],
        why: {
          ko: '경사소실은 이런 층이 여럿 이어져 앞쪽 층의 경사가 사라지는 **결과**입니다. 한 활성화 함수에서 일어나는 일의 이름을 물었습니다.',
          en: 'Vanishing gradients are the **result**, where several such layers follow each other. The name of what happens at one activation is asked for.',
        },
      },
      {
        answers: ['수렴', 'convergence'],
        why: {
          ko: '수렴은 학습에서 손실이나 가중치가 더 변하지 않게 되는 일입니다.',
          en: 'Convergence is when loss or weights settle in training.',
        },
      },
      {
        answers: ['오버플로', '오버플로우', 'overflow'],
        why: {
          ko: '오버플로는 수가 너무 커서 나타낼 수 없는 일입니다.',
          en: 'Overflow is when a number is too large to be represented.',
        },
      },
    ],
    explanation: {
      ko: '포화된 뉴런은 기울기가 거의 0이어서 가중치가 움직이지 않습니다. 배치 정규화는 들어가는 값을 0 근처로 되돌려 포화를 줄입니다.',
      en: 'At a saturated neuron the slope is almost 0, and weights hardly move. Batch normalization brings inputs back to around 0 and so reduces saturation.',
    },
  },
  {
    kind: 'short-text',
    id: 'parameter-that-is-the-mean',
    tags: ['normalization'],
    terms: ['shift-beta'],
    exercises: ['batch-norm-train'],
    prompt: {
      ko: String.raw`배치 정규화를 거친 값 $\tilde z$의 미니배치 평균은 어느 모수와 같습니까? 모수의 이름을 쓰세요.`,
      en: String.raw`The mean of $\tilde z$ over the mini-batch, after batch normalization, equals one of the parameters. Name it.`,
    },
    answers: {
      ko: ['베타', 'β', '베타 모수', '위치 모수', '이동 모수'],
      en: ['beta', 'β', 'shift parameter', 'the shift parameter', 'shift', 'location parameter', 'offset'],
    },
    misspellings: ['배타', 'betta'],
    wrong: [
      {
        answers: ['감마', 'γ', 'gamma', '크기 모수', 'scale parameter'],
        why: {
          ko: String.raw`$|\gamma|$는 $\tilde z$의 표준편차(거의)입니다.`,
          en: String.raw`$|\gamma|$ is (nearly) the standard deviation of $\tilde z$.`,
        },
      },
      {
        answers: ['뮤', 'μ', 'mu', 'mean', '평균'],
        why: {
          ko: String.raw`$\hat\mu$은 배치 정규화를 하기 **전**의 평균이며, 빠져나갑니다.`,
          en: String.raw`$\hat\mu$ is the mean **before** batch normalization, and it is subtracted.`,
        },
      },
      {
        answers: ['편향', 'bias', 'b'],
        why: {
          ko: '앞 층의 편향은 평균을 뺄 때 상쇄됩니다. 배치 정규화 자신의 모수를 묻고 있습니다.',
          en: 'The bias of the layer before cancels when the mean is subtracted; asked for is a parameter of batch normalization itself.',
        },
      },
      {
        answers: ['0', '영', 'zero'],
        why: {
          ko: String.raw`0은 $z_{\text{norm}}$의 평균입니다. 그 뒤에 모수를 더합니다.`,
          en: String.raw`0 is the mean of $z_{\text{norm}}$, to which a parameter is added.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$z_{\text{norm}}$의 평균은 0이므로 $\gamma z_{\text{norm}} + \beta$의 평균은 $\gamma\cdot 0 + \beta = \beta$입니다.`,
      en: String.raw`The mean of $z_{\text{norm}}$ is 0, so that of $\gamma z_{\text{norm}} + \beta$ is $\gamma\cdot 0 + \beta = \beta$.`,
    },
  },
  {
    kind: 'figure',
    id: 'density-after-scale-and-shift',
    tags: ['normalization'],
    terms: ['scale-gamma', 'shift-beta'],
    prompt: {
      ko: String.raw`표준정규분포에 가까운 $z_{\text{norm}}$에 $\gamma = 2$, $\beta = -1$을 적용했습니다. $\tilde z$의 밀도는 어느 곡선입니까?`,
      en: String.raw`To values $z_{\text{norm}}$ that are close to standard normal, $\gamma = 2$ and $\beta = -1$ are applied. Which curve is the density of $\tilde z$?`,
    },
    figure: plot({
      alt: {
        ko: '종 모양의 밀도 네 개. A는 0을 중심으로 높이가 약 0.4이다. B는 −1을 중심으로 넓게 퍼져 높이가 약 0.2이다. C는 2를 중심으로 높이가 약 0.4이다. D는 −1을 중심으로 좁고 높이가 약 0.8이다.',
        en: 'Four bell-shaped densities. A is centered at 0 with a height of about 0.4. B is centered at −1, wide, with a height of about 0.2. C is centered at 2 with a height of about 0.4. D is centered at −1, narrow, with a height of about 0.8.',
      },
      x: [-7, 6],
      y: [0, 0.9],
      xTicks: [-6, -4, -2, -1, 0, 2, 4, 6],
      curves: [
        { label: 'A', fn: (x) => density(x, 0, 1), labelAt: 0.4 },
        { label: 'B', fn: (x) => density(x, -1, 2), labelAt: -3.4 },
        { label: 'C', fn: (x) => density(x, 2, 1), labelAt: 2.4 },
        { label: 'D', fn: (x) => density(x, -1, 0.5), labelAt: -1 },
      ],
    }),
    choices: [
      {
        id: 'a',
        text: { ko: '곡선 A', en: 'Curve A' },
        why: {
          ko: String.raw`A는 적용하기 전의 $z_{\text{norm}}$입니다.`,
          en: String.raw`A is $z_{\text{norm}}$ as it was before.`,
        },
      },
      { id: 'b', text: { ko: '곡선 B', en: 'Curve B' }, right: true },
      {
        id: 'c',
        text: { ko: '곡선 C', en: 'Curve C' },
        why: {
          ko: String.raw`두 모수를 바꾸어 읽었습니다. C는 평균이 2이고 표준편차가 1입니다.`,
          en: String.raw`The parameters were read the other way round: C has mean 2 and standard deviation 1.`,
        },
      },
      {
        id: 'd',
        text: { ko: '곡선 D', en: 'Curve D' },
        why: {
          ko: String.raw`평균은 맞지만 2로 나눈 것입니다. $\gamma = 2$를 곱하면 더 넓어집니다.`,
          en: String.raw`The mean is right, but this divides by 2. Multiplying by $\gamma = 2$ makes it wider.`,
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`평균은 $\beta = -1$로 옮겨지고 표준편차는 $\gamma = 2$배가 됩니다. 넓이가 1이어야 하므로 넓어진 만큼 봉우리는 낮아집니다.`,
      en: String.raw`The mean moves to $\beta = -1$, the standard deviation doubles with $\gamma = 2$. As the area stays 1, a wider curve is a lower one.`,
    },
  },
  {
    kind: 'figure',
    id: 'sigmoid-histogram-with-batch-norm',
    tags: ['normalization', 'activation-functions'],
    terms: ['activation-saturation', 'batch-normalization'],
    prompt: {
      ko: String.raw`한 은닉층에서 시그모이드를 지난 값의 히스토그램 세 개입니다. 시그모이드 바로 앞에 배치 정규화($\gamma = 1$, $\beta = 0$)를 둔 것은 어느 것입니까?`,
      en: String.raw`Three histograms of values behind the sigmoid in a hidden layer. Which belongs to the network with batch normalization, $\gamma = 1$ and $\beta = 0$, right before the sigmoid?`,
    },
    choices: [
      {
        id: 'a',
        text: { ko: '히스토그램 A', en: 'Histogram A' },
        figure: outputHistogram(0, 8, {
          ko: '히스토그램 A. 0에 가까운 칸과 1에 가까운 칸이 0.4쯤으로 높고 가운데 칸들은 거의 비어 있다.',
          en: 'Histogram A. The bins next to 0 and next to 1 are high, at about 0.4; those between are almost empty.',
        }),
        why: {
          ko: '들어간 값의 분산이 커서 양쪽 끝에서 포화되었습니다. 배치 정규화를 했다면 분산이 1입니다.',
          en: 'The values that entered had a large variance and saturate at both ends. Batch normalization would have made it 1.',
        },
      },
      {
        id: 'b',
        text: { ko: '히스토그램 B', en: 'Histogram B' },
        figure: outputHistogram(3.2, 1.2, {
          ko: '히스토그램 B. 1에 가까운 칸이 0.8쯤으로 가장 높고 왼쪽으로 갈수록 빠르게 낮아져 0.5 아래는 거의 비어 있다.',
          en: 'Histogram B. The bin next to 1 is highest, at about 0.8; to the left the bins fall off fast, and below 0.5 they are almost empty.',
        }),
        why: {
          ko: '들어간 값이 양수 쪽으로 밀려 있습니다. 배치 정규화를 했다면 평균이 0입니다.',
          en: 'The values that entered lie on the positive side. Batch normalization would have given them mean 0.',
        },
      },
      {
        id: 'c',
        text: { ko: '히스토그램 C', en: 'Histogram C' },
        figure: outputHistogram(0, 1, {
          ko: '히스토그램 C. 0.5를 중심으로 좌우가 대칭인 봉우리이고, 0과 1에 가까운 칸은 낮다.',
          en: 'Histogram C. A symmetric peak around 0.5; the bins next to 0 and 1 are low.',
        }),
        right: true,
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`들어간 값의 평균이 0, 분산이 1이면 대부분 $-2$와 2 사이에 있으므로 시그모이드의 값은 0.12와 0.88 사이에 모입니다. 기울기가 살아 있는 구간입니다.`,
      en: String.raw`Inputs of mean 0 and variance 1 mostly lie between $-2$ and 2, so the sigmoid gives values between 0.12 and 0.88, where its slope is alive.`,
    },
  },
  tensorShape({
    id: 'shape-of-gamma-dense',
    tags: ['shapes', 'normalization'],
    terms: ['scale-gamma'],
    exercises: ['batch-norm-train'],
    draw: (random) => ({ m: random.pick([16, 32, 64, 128]), q: random.integer(5, 12) }),
    prompt: ({ m, q }) => ({
      ko: String.raw`뉴런이 ${q}개인 은닉층에 배치 정규화를 적용합니다. 미니배치의 크기가 ${m}일 때 $\gamma$를 모은 텐서의 모양은 무엇입니까?`,
      en: String.raw`Batch normalization is applied to a hidden layer of ${q} neurons, with mini-batches of ${m}. What is the shape of the tensor of all $\gamma$?`,
    }),
    answer: ({ q }) => [q],
    slips: [
      {
        shape: ({ m, q }) => [m, q],
        why: {
          ko: String.raw`$\gamma$는 모든 예에 함께 쓰이는 모수이므로 예의 수가 모양에 나타나지 않습니다.`,
          en: String.raw`$\gamma$ serves all examples alike: their number is not in the shape.`,
        },
      },
      {
        shape: ({ m }) => [m],
        why: {
          ko: String.raw`예마다가 아니라 뉴런마다 하나씩 있습니다.`,
          en: String.raw`There is one for every neuron, not for every example.`,
        },
      },
      {
        shape: ({ q }) => [q, q],
        why: {
          ko: String.raw`뉴런끼리 섞지 않고 뉴런마다 따로 곱하므로 행렬이 아닙니다.`,
          en: String.raw`Neurons are not mixed: each is multiplied by its own number, so it is no matrix.`,
        },
      },
    ],
    explanation: ({ q }) => ({
      ko: String.raw`뉴런마다 $\gamma$가 하나씩 있으므로 [${q}]입니다. $\hat\mu$, $\hat\sigma^2$, $\beta$의 모양도 같습니다.`,
      en: String.raw`Each neuron has one $\gamma$, hence [${q}]. $\hat\mu$, $\hat\sigma^2$ and $\beta$ have the same shape.`,
    }),
  }),
  tensorShape({
    id: 'shape-of-batch-norm-input-gradient',
    tags: ['shapes', 'backpropagation'],
    terms: ['batch-normalization', 'batch-mean'],
    exercises: ['batch-norm-backward'],
    prompt: () => ({
      ko: String.raw`가중합이 예 $m$개, 뉴런 $q$개로 모양이 $[m, q]$입니다. 배치 정규화의 역전파에서 $\frac{\partial J}{\partial z}$의 모양은 무엇입니까?`,
      en: String.raw`Weighted sums of $m$ examples and $q$ neurons have shape $[m, q]$. What is the shape of $\frac{\partial J}{\partial z}$ in the backward pass of batch normalization?`,
    }),
    answer: () => ['m', 'q'],
    slips: [
      {
        shape: () => ['q'],
        why: {
          ko: String.raw`그것은 $\gamma$나 $\beta$, 평균과 분산에 대한 경사의 모양입니다. $z$는 예마다 다르므로 경사도 예마다 있습니다.`,
          en: String.raw`That is the shape of the gradients of $\gamma$, $\beta$, mean and variance. $z$ differs between examples, and so does its gradient.`,
        },
      },
      {
        shape: () => ['m', 'm', 'q'],
        why: {
          ko: String.raw`$z_i$가 다른 예의 출력에도 영향을 주지만, 그 길들의 경사는 더해집니다.`,
          en: String.raw`Each $z_i$ acts on the outputs of other examples, too, but the gradients of these paths are added.`,
        },
      },
      {
        shape: () => ['q', 'm'],
        why: { ko: '행과 열이 바뀌었습니다.', en: 'Rows and columns are exchanged.' },
      },
    ],
    explanation: () => ({
      ko: String.raw`스칼라인 손실의 경사는 언제나 미분하는 변수와 모양이 같습니다. 평균과 분산을 지나는 길까지 더해도 $[m, q]$입니다.`,
      en: String.raw`The gradient of a scalar loss always has the shape of what one differentiates by. With the paths through mean and variance added, it is still $[m, q]$.`,
    }),
  }),
]);

/** A number for a text, without floating-point dust. */
function show(x: number): string {
  return String(Number(x.toPrecision(6)));
}

function inBrackets(x: number): string {
  return x < 0 ? `(${show(x)})` : show(x);
}

/** Of a normal distribution. */
function density(x: number, mean: number, deviation: number): number {
  return Math.exp(-(((x - mean) / deviation) ** 2) / 2) / (deviation * Math.sqrt(2 * Math.PI));
}

/** What the sigmoid makes of normally distributed values, in ten bins. */
function outputHistogram(mean: number, deviation: number, alt: { readonly ko: string; readonly en: string }) {
  const shares = Array.from({ length: 10 }, () => 0);
  const step = deviation / 200;
  for (let z = mean - 6 * deviation; z < mean + 6 * deviation; z += step) {
    const bin = Math.min(9, Math.floor(10 / (1 + Math.exp(-z))));
    shares[bin] = (shares[bin] ?? 0) + density(z, mean, deviation) * step;
  }
  return bars({
    alt,
    y: [0, 0.9],
    xLabel: { ko: '시그모이드의 값', en: 'value of the sigmoid' },
    bars: shares.map((value, bin) => ({ label: `.${bin}5`, value })),
  });
}
