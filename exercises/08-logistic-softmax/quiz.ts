import { bars, defineQuiz, numeric, plot, scatter, tensorShape } from '../../lib/quiz/define-quiz';

export default defineQuiz([
  {
    kind: 'formula',
    id: 'logistic-probability-formula',
    tags: ['classification', 'probability'],
    terms: ['logistic-regression-model', 'logit'],
    exercises: ['logistic-predict'],
    mistakes: ['logistic-predict/bias-forgotten'],
    prompt: {
      ko: String.raw`로지스틱 회귀모형에서 $\pi(x) = P(y = 1 \mid x)$를 가중치 $w_i$와 입력 $x_i$ ($i = 0, \dots, p$, $x_0 = 1$)로 쓰세요.`,
      en: String.raw`Write $\pi(x) = P(y = 1 \mid x)$ of logistic regression in terms of the weights $w_i$ and the inputs $x_i$ ($i = 0, \dots, p$, with $x_0 = 1$).`,
    },
    target: '\\pi(x) =',
    symbols: [
      { tex: 'p', domain: 'count', means: { ko: '설명변수의 수', en: 'number of explanatory variables' } },
      { tex: 'i', from: 0, to: 'p' },
      { tex: 'w', over: ['i'], domain: 'real' },
      // Numbers that begin with 1, so that w_0 and w_0 x_0 are the same.
      {
        tex: 'x',
        over: ['i'],
        equals: String.raw`\cos(2.3 i)`,
        means: { ko: String.raw`입력, $x_0 = 1$`, en: String.raw`input, with $x_0 = 1$` },
      },
    ],
    functions: { '\\sigma': 'sigmoid' },
    answer: String.raw`\frac{1}{1 + \exp\left(-\sum_{i=0}^{p} w_i x_i\right)}`,
    accepts: [
      String.raw`\frac{1}{1 + e^{-\sum_{i=0}^{p} w_i x_i}}`,
      String.raw`\frac{\exp\left(\sum_{i=0}^{p} w_i x_i\right)}{1 + \exp\left(\sum_{i=0}^{p} w_i x_i\right)}`,
      String.raw`\sigma\left(\sum_{i=0}^{p} w_i x_i\right)`,
      String.raw`\frac{1}{1 + \exp\left(-w_0 - \sum_{i=1}^{p} w_i x_i\right)}`,
      { plain: '1/(1 + exp(-sum_(i=0)^p w_i x_i))' },
    ],
    rejects: [
      {
        tex: String.raw`\frac{1}{1 + \exp\left(\sum_{i=0}^{p} w_i x_i\right)}`,
        slip: 'sign',
        why: {
          ko: String.raw`지수의 부호가 반대입니다. 이것은 $P(y = 0 \mid x) = 1 - \pi(x)$입니다.`,
          en: String.raw`The exponent has the wrong sign: this is $P(y = 0 \mid x) = 1 - \pi(x)$.`,
        },
      },
      {
        tex: String.raw`\frac{1}{1 + \exp\left(-\sum_{i=1}^{p} w_i x_i\right)}`,
        slip: 'index',
        why: {
          ko: String.raw`절편 $w_0$이 빠졌습니다. 합은 $i = 0$부터 시작합니다.`,
          en: String.raw`The intercept $w_0$ is missing: the sum starts at $i = 0$.`,
        },
      },
      {
        tex: String.raw`\exp\left(\sum_{i=0}^{p} w_i x_i\right)`,
        slip: 'denominator',
        why: {
          ko: String.raw`이것은 오즈 $\frac{\pi}{1-\pi}$입니다. 확률은 오즈를 (1 + 오즈)로 나눈 값입니다.`,
          en: String.raw`This is the odds $\frac{\pi}{1-\pi}$. The probability is the odds divided by one plus the odds.`,
        },
      },
      {
        tex: String.raw`\sum_{i=0}^{p} w_i x_i`,
        slip: 'other',
        why: {
          ko: '가중합은 로짓이며 확률이 아닙니다. 시그모이드를 취해야 0과 1 사이의 값이 됩니다.',
          en: 'The weighted sum is the logit, not a probability; the sigmoid brings it between 0 and 1.',
        },
      },
    ],
    explanation: {
      ko: String.raw`가중합 $z = \sum_{i=0}^p w_i x_i$에 시그모이드 $g(z) = \frac{1}{1+e^{-z}}$을 취합니다. $z = 0$이면 확률이 0.5이고, 그곳이 결정 경계입니다.`,
      en: String.raw`The weighted sum $z = \sum_{i=0}^p w_i x_i$ goes through the sigmoid $g(z) = \frac{1}{1+e^{-z}}$. At $z = 0$ the probability is 0.5: that is the decision boundary.`,
    },
  },
  {
    kind: 'formula',
    id: 'logistic-loss-formula',
    tags: ['loss', 'probability'],
    terms: ['binary-cross-entropy-loss', 'bernoulli-distribution'],
    exercises: ['binary-cross-entropy'],
    mistakes: ['binary-cross-entropy/only-positive-term', 'binary-cross-entropy/labels-swapped'],
    prompt: {
      ko: String.raw`레이블 $y_i$가 확률 $\pi_i$인 베르누이 분포를 따를 때, $i$번째 데이터 **하나**의 손실 $J_i(w)$(음의 로그가능도)를 쓰세요.`,
      en: String.raw`The label $y_i$ is Bernoulli with probability $\pi_i$. Write the loss $J_i(w)$ of example $i$ **alone**, its negative log-likelihood.`,
    },
    target: 'J_i(w) =',
    symbols: [
      { tex: 'n', domain: 'count', means: { ko: '데이터의 수', en: 'number of examples' } },
      { tex: 'i', from: 1, to: 'n', free: true },
      {
        tex: 'y',
        over: ['i'],
        domain: 'probability',
        means: { ko: '0 또는 1인 레이블', en: 'label, 0 or 1' },
      },
      { tex: '\\pi', over: ['i'], domain: 'probability' },
    ],
    answer: String.raw`-\left[y_i\log\pi_i + (1 - y_i)\log(1 - \pi_i)\right]`,
    accepts: [
      String.raw`-y_i\log\pi_i - (1 - y_i)\log(1 - \pi_i)`,
      String.raw`-\log\left(\pi_i^{y_i}(1 - \pi_i)^{1 - y_i}\right)`,
      String.raw`y_i\log\frac{1}{\pi_i} + (1 - y_i)\ln\frac{1}{1 - \pi_i}`,
      String.raw`-\log(1-\pi_i) - y_i\log\frac{\pi_i}{1-\pi_i}`,
      { plain: '-(y_i log(pi_i) + (1 - y_i) log(1 - pi_i))' },
    ],
    rejects: [
      {
        tex: String.raw`y_i\log\pi_i + (1 - y_i)\log(1 - \pi_i)`,
        slip: 'sign',
        why: {
          ko: '음의 부호가 빠졌습니다. 이것은 최대로 할 로그가능도입니다.',
          en: 'The minus is missing: this is the log-likelihood, which is to be maximized.',
        },
      },
      {
        tex: String.raw`-y_i\log\pi_i`,
        slip: 'factor',
        why: {
          ko: String.raw`$y_i = 0$인 데이터의 몫이 빠졌습니다. 이대로면 모든 확률을 1로 하여 손실을 0으로 만들 수 있습니다.`,
          en: String.raw`The part for $y_i = 0$ is missing; the loss could be brought to 0 by predicting 1 for everything.`,
        },
      },
      {
        tex: String.raw`-\left[y_i\log(1 - \pi_i) + (1 - y_i)\log\pi_i\right]`,
        slip: 'other',
        why: {
          ko: String.raw`두 확률이 바뀌었습니다. $y_i = 1$일 때의 확률은 $\pi_i$입니다.`,
          en: String.raw`The two probabilities are swapped: that of $y_i = 1$ is $\pi_i$.`,
        },
      },
      {
        tex: String.raw`-\left[\pi_i\log y_i + (1 - \pi_i)\log(1 - y_i)\right]`,
        slip: 'index',
        why: {
          ko: '레이블과 예측의 자리가 바뀌었습니다. 로그는 예측한 확률에 취합니다.',
          en: 'Label and prediction have changed places: the logarithm is taken of the predicted probability.',
        },
      },
      {
        tex: String.raw`-\sum_{i=1}^{n}\left[y_i\log\pi_i + (1 - y_i)\log(1 - \pi_i)\right]`,
        slip: 'other',
        why: {
          ko: String.raw`모든 데이터의 손실을 더한 $J(w)$입니다. 데이터 하나의 손실을 물었습니다.`,
          en: String.raw`This is $J(w)$, summed over all examples; the loss of a single one was asked for.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$P(y_i) = \pi_i^{y_i}(1 - \pi_i)^{1 - y_i}$의 로그에 음의 부호를 붙입니다. $y_i = 1$이면 $-\log\pi_i$, $y_i = 0$이면 $-\log(1 - \pi_i)$만 남습니다.`,
      en: String.raw`Take minus the logarithm of $P(y_i) = \pi_i^{y_i}(1 - \pi_i)^{1 - y_i}$. For $y_i = 1$ only $-\log\pi_i$ remains, for $y_i = 0$ only $-\log(1 - \pi_i)$.`,
    },
  },
  {
    kind: 'formula',
    id: 'binary-cross-entropy-formula',
    tags: ['loss', 'classification'],
    terms: ['binary-cross-entropy-loss', 'negative-log-likelihood'],
    exercises: ['binary-cross-entropy', 'logistic-regression'],
    mistakes: ['binary-cross-entropy/mean-not-sum'],
    prompt: {
      ko: String.raw`서로 독립인 데이터 $n$개의 가능도가 $L(w) = \prod_{i=1}^n \pi_i^{y_i}(1-\pi_i)^{1-y_i}$입니다. 로지스틱 회귀모형의 손실함수 $J(w) = -\log L(w)$를 $y_i$와 $\pi_i$의 합으로 쓰세요.`,
      en: String.raw`The likelihood of $n$ independent examples is $L(w) = \prod_{i=1}^n \pi_i^{y_i}(1-\pi_i)^{1-y_i}$. Write the loss of logistic regression, $J(w) = -\log L(w)$, as a sum in $y_i$ and $\pi_i$.`,
    },
    target: 'J(w) =',
    symbols: [
      { tex: 'n', domain: 'count' },
      { tex: 'i', from: 1, to: 'n' },
      { tex: 'y', over: ['i'], domain: 'probability' },
      { tex: '\\pi', over: ['i'], domain: 'probability' },
    ],
    answer: String.raw`-\sum_{i=1}^{n}\left[y_i\log\pi_i + (1 - y_i)\log(1 - \pi_i)\right]`,
    accepts: [
      String.raw`\sum_{i=1}^{n}\left[-y_i\log\pi_i - (1 - y_i)\log(1 - \pi_i)\right]`,
      String.raw`-\sum_{i} y_i\ln\pi_i - \sum_{i}(1 - y_i)\ln(1 - \pi_i)`,
      String.raw`-\sum_{i=1}^{n}\log\left(\pi_i^{y_i}(1 - \pi_i)^{1 - y_i}\right)`,
      String.raw`\sum_{i=1}^{n}(y_i - 1)\log(1 - \pi_i) - \sum_{i=1}^{n} y_i\log\pi_i`,
      { plain: '-sum_(i=1)^n (y_i*log(pi_i) + (1-y_i)*log(1-pi_i))' },
    ],
    rejects: [
      {
        tex: String.raw`\sum_{i=1}^{n}\left[y_i\log\pi_i + (1 - y_i)\log(1 - \pi_i)\right]`,
        slip: 'sign',
        why: {
          ko: '로그가능도입니다. 손실은 여기에 음의 부호를 붙인 것입니다.',
          en: 'This is the log-likelihood; the loss is minus that.',
        },
      },
      {
        tex: String.raw`-\frac{1}{n}\sum_{i=1}^{n}\left[y_i\log\pi_i + (1 - y_i)\log(1 - \pi_i)\right]`,
        slip: 'denominator',
        why: {
          ko: String.raw`$n$으로 나눈 평균도 손실로 쓰이지만, $-\log L(w)$는 합입니다.`,
          en: String.raw`The mean is used as a loss too, but $-\log L(w)$ is the sum.`,
        },
      },
      {
        tex: String.raw`-\sum_{i=1}^{n} y_i\log\pi_i`,
        slip: 'factor',
        why: {
          ko: String.raw`$y_i = 0$인 데이터의 항 $(1 - y_i)\log(1 - \pi_i)$가 빠졌습니다.`,
          en: String.raw`The term $(1 - y_i)\log(1 - \pi_i)$ of the examples with $y_i = 0$ is missing.`,
        },
      },
      {
        tex: String.raw`-\sum_{i=1}^{n}\left[y_i\log\pi_i - (1 - y_i)\log(1 - \pi_i)\right]`,
        slip: 'sign',
        why: {
          ko: '대괄호 안에서는 두 항을 더합니다. 곱의 로그는 로그의 합입니다.',
          en: 'Within the brackets the terms are added: the logarithm of a product is a sum.',
        },
      },
    ],
    explanation: {
      ko: '곱의 로그는 로그의 합이 되므로 독립인 데이터의 손실은 더해집니다. 가능도를 최대로 하는 일이 손실을 최소로 하는 일입니다.',
      en: 'The logarithm turns the product into a sum, so losses of independent examples add up. Maximizing the likelihood is minimizing this loss.',
    },
  },
  {
    kind: 'formula',
    id: 'softmax-formula',
    tags: ['activation-functions', 'classification'],
    terms: ['softmax-function', 'logit'],
    exercises: ['softmax'],
    mistakes: ['softmax/whole-matrix-sum'],
    prompt: {
      ko: String.raw`로짓이 $z_1, \dots, z_K$일 때, 소프트맥스 함수가 $k$번째 범주에 주는 확률 $\pi_k$를 쓰세요.`,
      en: String.raw`The logits are $z_1, \dots, z_K$. Write the probability $\pi_k$ that the softmax function gives to category $k$.`,
    },
    target: '\\pi_k =',
    symbols: [
      { tex: 'K', domain: 'count', means: { ko: '범주의 수', en: 'number of categories' } },
      { tex: 'k', from: 1, to: 'K', free: true },
      { tex: 'j', from: 1, to: 'K' },
      { tex: 'z', over: ['j'], domain: 'real' },
    ],
    answer: String.raw`\frac{\exp(z_k)}{\sum_{j=1}^{K}\exp(z_j)}`,
    accepts: [
      String.raw`\frac{e^{z_k}}{\sum_{j=1}^{K} e^{z_j}}`,
      String.raw`\frac{1}{\sum_{j=1}^{K}\exp(z_j - z_k)}`,
      String.raw`\exp\left(z_k - \log\sum_{j=1}^{K}\exp(z_j)\right)`,
      String.raw`\frac{e^{z_k}}{\sum_{j} e^{z_j}}`,
      { plain: 'exp(z_k)/sum_(j=1)^K exp(z_j)' },
    ],
    rejects: [
      {
        tex: String.raw`\frac{z_k}{\sum_{j=1}^{K} z_j}`,
        slip: 'other',
        why: {
          ko: '지수를 취하지 않았습니다. 로짓이 음수이면 음수의 확률이 나옵니다.',
          en: 'The exponentials are missing: negative logits would give negative probabilities.',
        },
      },
      {
        tex: String.raw`\frac{\exp(-z_k)}{\sum_{j=1}^{K}\exp(-z_j)}`,
        slip: 'sign',
        why: {
          ko: '부호가 반대이므로 로짓이 클수록 확률이 작아집니다. 음의 부호는 시그모이드의 식에 있습니다.',
          en: 'With the sign reversed, larger logits get smaller probabilities. The minus belongs to the sigmoid.',
        },
      },
      {
        tex: String.raw`\frac{\exp(z_k)}{1 + \exp(z_k)}`,
        slip: 'denominator',
        why: {
          ko: '범주마다 따로 취한 시그모이드입니다. 합이 1이 되지 않습니다.',
          en: 'This is a sigmoid for each category by itself; the values do not sum to 1.',
        },
      },
      {
        tex: String.raw`\frac{\exp(z_k)}{\exp\left(\sum_{j=1}^{K} z_j\right)}`,
        slip: 'denominator',
        why: {
          ko: '지수의 합이어야 하는데 합의 지수를 썼습니다. 합의 지수는 지수의 곱입니다.',
          en: 'The denominator is the exponential of the sum, that is the product of the exponentials, and not their sum.',
        },
      },
      {
        tex: String.raw`\frac{\exp(z_k)}{1 + \sum_{j=1}^{K}\exp(z_j)}`,
        slip: 'denominator',
        why: {
          ko: '분모에 1을 더하면 확률의 합이 1보다 작아집니다.',
          en: 'With the extra 1 in the denominator the probabilities sum to less than 1.',
        },
      },
    ],
    explanation: {
      ko: '지수를 취하여 양수로 만들고, 그 합으로 나누어 합이 1이 되게 합니다. 로짓의 크기 순서는 확률의 크기 순서로 남습니다.',
      en: 'The exponentials make everything positive, and division by their sum makes the total 1. The order of the logits remains that of the probabilities.',
    },
  },
  {
    kind: 'formula',
    id: 'cross-entropy-formula',
    tags: ['loss', 'classification'],
    terms: ['cross-entropy-loss', 'multinoulli-distribution'],
    exercises: ['cross-entropy'],
    mistakes: [
      'cross-entropy/roles-swapped',
      'cross-entropy/two-category-formula',
      'cross-entropy/mean-over-examples',
      'softmax-regression/mean-not-sum',
    ],
    prompt: {
      ko: String.raw`레이블이 원-핫 벡터 $y_{ik}$이고 예측한 확률이 $\pi_{ik}$입니다 ($i = 1, \dots, n$, $k = 1, \dots, K$). 소프트맥스 회귀모형의 손실함수인 교차 엔트로피를 모든 데이터에 대한 **합**으로 쓰세요.`,
      en: String.raw`The labels are one-hot, $y_{ik}$, and the predicted probabilities are $\pi_{ik}$ ($i = 1, \dots, n$, $k = 1, \dots, K$). Write the cross-entropy, the loss of softmax regression, as a **sum** over all examples.`,
    },
    target: 'J(w) =',
    symbols: [
      { tex: 'n', domain: 'count', means: { ko: '데이터의 수', en: 'number of examples' } },
      { tex: 'K', domain: 'count', means: { ko: '범주의 수', en: 'number of categories' } },
      { tex: 'i', from: 1, to: 'n' },
      { tex: 'k', from: 1, to: 'K' },
      { tex: 'y', over: ['i', 'k'], domain: 'probability' },
      { tex: '\\pi', over: ['i', 'k'], domain: 'probability' },
    ],
    answer: String.raw`-\sum_{i=1}^{n}\sum_{k=1}^{K} y_{ik}\log\pi_{ik}`,
    accepts: [
      String.raw`-\sum_{i}\sum_{k} y_{ik}\ln\pi_{ik}`,
      String.raw`\sum_{i=1}^{n}\sum_{k=1}^{K} y_{ik}\log\frac{1}{\pi_{ik}}`,
      String.raw`-\sum_{k=1}^{K}\sum_{i=1}^{n} y_i^k\log\pi_i^k`,
      String.raw`-\sum_{i=1}^{n}\sum_{k=1}^{K}\log\left(\pi_{ik}^{y_{ik}}\right)`,
      { plain: '-sum_(i=1)^n sum_(k=1)^K y_{ik} log(pi_{ik})' },
    ],
    rejects: [
      {
        tex: String.raw`\sum_{i=1}^{n}\sum_{k=1}^{K} y_{ik}\log\pi_{ik}`,
        slip: 'sign',
        why: {
          ko: '음의 부호가 빠졌습니다. 이것은 로그가능도입니다.',
          en: 'The minus is missing: this is the log-likelihood.',
        },
      },
      {
        tex: String.raw`-\sum_{i=1}^{n}\sum_{k=1}^{K}\pi_{ik}\log y_{ik}`,
        slip: 'index',
        why: {
          ko: String.raw`레이블과 예측의 자리가 바뀌었습니다. 원-핫 레이블이면 $\log 0$이 나옵니다.`,
          en: String.raw`Labels and predictions have changed places; with one-hot labels this contains $\log 0$.`,
        },
      },
      {
        tex: String.raw`-\sum_{i=1}^{n}\sum_{k=1}^{K}\left[y_{ik}\log\pi_{ik} + (1 - y_{ik})\log(1 - \pi_{ik})\right]`,
        slip: 'other',
        why: {
          ko: '범주마다 이진 엔트로피를 더했습니다. 멀티누이 분포의 로그가능도에는 정답 범주의 항만 있습니다.',
          en: 'This adds a binary cross-entropy for every category; the multinoulli log-likelihood has the term of the true category only.',
        },
      },
      {
        tex: String.raw`-\frac{1}{n}\sum_{i=1}^{n}\sum_{k=1}^{K} y_{ik}\log\pi_{ik}`,
        slip: 'denominator',
        why: {
          ko: String.raw`$\frac{1}{n}$을 곱하면 평균입니다. 여기서는 합을 물었습니다.`,
          en: String.raw`With $\frac{1}{n}$ it is the mean; the sum was asked for.`,
        },
      },
      {
        tex: String.raw`-\sum_{i=1}^{n}\sum_{k=1}^{K}\log\pi_{ik}`,
        slip: 'factor',
        why: {
          ko: String.raw`$y_{ik}$가 빠져서 정답이 아닌 범주의 항까지 더해집니다.`,
          en: String.raw`Without $y_{ik}$ the categories that are not the true one are added too.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`멀티누이 분포 $P(y_i) = \prod_k \pi_{ik}^{y_{ik}}$의 음의 로그를 모든 데이터에 대하여 더한 것입니다. 레이블이 원-핫이면 데이터마다 정답 범주의 $-\log\pi$ 하나만 남습니다.`,
      en: String.raw`It is minus the logarithm of the multinoulli $P(y_i) = \prod_k \pi_{ik}^{y_{ik}}$, summed over the examples. With one-hot labels each example leaves the single term $-\log\pi$ of its true category.`,
    },
  },
  {
    kind: 'formula',
    id: 'stable-softmax-formula',
    tags: ['activation-functions', 'tools'],
    terms: ['numeric-overflow', 'softmax-function'],
    exercises: ['softmax'],
    mistakes: ['softmax/no-max-subtraction', 'softmax-gradient/no-max-subtraction', 'softmax/clipped-logits'],
    prompt: {
      ko: String.raw`로짓 $z_1, \dots, z_K$의 최댓값이 $m$입니다. 로짓이 1000처럼 커도 넘치지 않도록, $m$을 써서 소프트맥스 $\pi_k$를 쓰세요.`,
      en: String.raw`Let $m$ be the largest of the logits $z_1, \dots, z_K$. Using $m$, write the softmax $\pi_k$ so that it does not overflow even where a logit is as large as 1000.`,
    },
    target: '\\pi_k =',
    symbols: [
      { tex: 'K', domain: 'count', means: { ko: '범주의 수', en: 'number of categories' } },
      { tex: 'k', from: 1, to: 'K', free: true },
      { tex: 'j', from: 1, to: 'K' },
      { tex: 'z', over: ['j'], domain: 'real' },
      { tex: 'm', domain: 'real', means: { ko: '로짓의 최댓값', en: 'largest of the logits' } },
    ],
    form: {
      kind: 'stable',
      at: [
        {
          values: { K: 3, k: 1, m: 1000, z: [1000, 1000, -1000] },
          result: 0.5,
        },
        { values: { K: 2, k: 2, m: -1000, z: [-1000, -1000] }, result: 0.5 },
      ],
    },
    answer: String.raw`\frac{\exp(z_k - m)}{\sum_{j=1}^{K}\exp(z_j - m)}`,
    accepts: [
      String.raw`\frac{e^{z_k - m}}{\sum_{j=1}^{K} e^{z_j - m}}`,
      String.raw`\frac{\exp(-(m - z_k))}{\sum_{j}\exp(-(m - z_j))}`,
      String.raw`\exp\left(z_k - m - \log\sum_{j=1}^{K}\exp(z_j - m)\right)`,
      { plain: 'exp(z_k - m)/sum_(j=1)^K exp(z_j - m)' },
    ],
    rejects: [
      {
        tex: String.raw`\frac{\exp(z_k - m)}{\sum_{j=1}^{K}\exp(z_j)}`,
        slip: 'denominator',
        why: {
          ko: String.raw`분모에서는 빼지 않았습니다. 분자와 분모에 똑같이 $e^{-m}$을 곱해야 값이 변하지 않습니다.`,
          en: String.raw`Nothing is subtracted in the denominator. Both must be multiplied by the same $e^{-m}$ for the value to stay.`,
        },
      },
      {
        tex: String.raw`\frac{\exp(z_k) - m}{\sum_{j=1}^{K}\left(\exp(z_j) - m\right)}`,
        slip: 'other',
        why: {
          ko: String.raw`지수를 취한 **다음에** 뺐습니다. 그때는 이미 넘쳤고, 값도 달라집니다.`,
          en: String.raw`The subtraction comes **after** the exponential: by then it has overflowed, and the value changes too.`,
        },
      },
      {
        tex: String.raw`\frac{\exp(z_k / m)}{\sum_{j=1}^{K}\exp(z_j / m)}`,
        slip: 'other',
        why: {
          ko: String.raw`$m$으로 나누면 로짓 사이의 차가 달라져서 확률이 변합니다.`,
          en: String.raw`Dividing by $m$ changes the differences between logits, and with them the probabilities.`,
        },
      },
      {
        tex: String.raw`\frac{\exp(m - z_k)}{\sum_{j=1}^{K}\exp(m - z_j)}`,
        slip: 'sign',
        why: {
          ko: '부호가 반대입니다. 가장 큰 로짓이 가장 작은 확률을 받습니다.',
          en: 'The sign is reversed: the largest logit would get the smallest probability.',
        },
      },
    ],
    explanation: {
      ko: String.raw`분자와 분모에 $e^{-m}$을 곱하여도 값은 같습니다. 지수에는 0 이하의 수만 들어가므로 넘치지 않고, 분모에는 $e^{0} = 1$이 있으므로 0이 되지 않습니다.`,
      en: String.raw`Multiplying numerator and denominator by $e^{-m}$ changes nothing. Now no exponent is above 0, so nothing overflows, and the denominator contains $e^{0} = 1$, so it is never 0.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'why-not-squared-error-for-logistic',
    tags: ['loss', 'classification'],
    terms: ['binary-cross-entropy-loss', 'logistic-regression-model'],
    exercises: ['logistic-gradient'],
    mistakes: ['logistic-gradient/squared-error-slope', 'softmax-gradient/derivative-kept'],
    prompt: {
      ko: String.raw`로지스틱 회귀모형을 이진 엔트로피가 아니라 제곱오차 $\frac12(\pi - y)^2$으로 학습하면 어떤 문제가 생깁니까?`,
      en: String.raw`What goes wrong if logistic regression is trained by the squared error $\frac12(\pi - y)^2$ in place of binary cross-entropy?`,
    },
    choices: [
      {
        id: 'flat',
        right: true,
        text: {
          ko: String.raw`확신하며 크게 틀린 데이터에서 경사가 거의 0이 됩니다.`,
          en: 'Where the model is confident and wrong, the gradient nearly vanishes.',
        },
      },
      {
        id: 'range',
        text: {
          ko: '예측값이 0과 1 사이를 벗어나 확률로 볼 수 없게 됩니다.',
          en: 'Predictions leave the range from 0 to 1 and are no probabilities.',
        },
        why: {
          ko: '범위는 손실함수가 아니라 시그모이드가 정합니다. 범위를 벗어나는 것은 선형 회귀모형을 쓸 때입니다.',
          en: 'The sigmoid keeps the range, whatever the loss; a linear regression would leave it.',
        },
      },
      {
        id: 'no-derivative',
        text: {
          ko: '손실함수를 미분할 수 없어서 경사하강법을 쓸 수 없습니다.',
          en: 'The loss has no derivative, so gradient descent cannot be used.',
        },
        why: {
          ko: String.raw`미분할 수 있고, 경사는 $(\pi - y)\pi(1-\pi)x$입니다.`,
          en: String.raw`It has one: the gradient is $(\pi - y)\pi(1-\pi)x$.`,
        },
      },
      {
        id: 'unbounded',
        text: {
          ko: '틀린 데이터 하나의 손실이 한없이 커져 학습이 불안정해집니다.',
          en: 'The loss of one wrong example grows without bound and upsets training.',
        },
        why: {
          ko: String.raw`제곱오차는 $\frac12$을 넘지 못합니다. 한없이 커지는 쪽은 이진 엔트로피입니다.`,
          en: String.raw`The squared error never exceeds $\frac12$; it is binary cross-entropy that is unbounded.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`제곱오차의 경사에는 시그모이드의 미분 $\pi(1-\pi)$가 남아 $\pi$가 0이나 1에 가까우면 사라집니다. 이진 엔트로피에서는 로그의 미분과 약분되어 $(\pi - y)x$만 남으므로 크게 틀릴수록 크게 고칩니다.`,
      en: String.raw`The gradient of the squared error keeps the sigmoid's derivative $\pi(1-\pi)$, which vanishes as $\pi$ nears 0 or 1. With binary cross-entropy it cancels against that of the logarithm, leaving $(\pi - y)x$: the larger the error, the larger the correction.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'coefficient-and-odds',
    tags: ['classification', 'probability'],
    terms: ['odds', 'logit', 'logistic-regression-model'],
    exercises: ['logistic-predict'],
    prompt: {
      ko: String.raw`로지스틱 회귀모형에서 $w_2 = \log 3$입니다. 다른 설명변수는 그대로 두고 $x_2$가 1만큼 커지면 어떻게 됩니까?`,
      en: String.raw`In a logistic regression $w_2 = \log 3$. What happens when $x_2$ rises by 1 and the other variables stay?`,
    },
    choices: [
      {
        id: 'odds-tripled',
        right: true,
        text: {
          ko: String.raw`$y = 1$의 오즈가 3배가 됩니다.`,
          en: String.raw`The odds of $y = 1$ are tripled.`,
        },
      },
      {
        id: 'probability-tripled',
        text: {
          ko: String.raw`$y = 1$의 확률이 3배가 됩니다.`,
          en: String.raw`The probability of $y = 1$ is tripled.`,
        },
        why: {
          ko: '확률이 0.5이면 3배가 될 수 없습니다. 확률은 0.75가 되고, 3배가 되는 것은 오즈입니다.',
          en: 'A probability of 0.5 cannot be tripled: it becomes 0.75. It is the odds that are tripled.',
        },
      },
      {
        id: 'probability-added',
        text: {
          ko: String.raw`$y = 1$의 확률이 $\log 3$만큼 커집니다.`,
          en: String.raw`The probability of $y = 1$ rises by $\log 3$.`,
        },
        why: {
          ko: String.raw`$\log 3 \approx 1.1$만큼 커지는 것은 로짓입니다. 확률은 로짓의 선형함수가 아닙니다.`,
          en: String.raw`It is the logit that rises by $\log 3 \approx 1.1$; the probability is not linear in it.`,
        },
      },
      {
        id: 'logit-tripled',
        text: {
          ko: String.raw`$y = 1$의 로짓이 3배가 됩니다.`,
          en: String.raw`The logit of $y = 1$ is tripled.`,
        },
        why: {
          ko: String.raw`로짓에는 $\log 3$이 더해집니다. 로짓에 더하는 것은 오즈에 곱하는 것과 같습니다.`,
          en: String.raw`$\log 3$ is added to the logit, and adding to the logit is multiplying the odds.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`로짓은 오즈의 로그입니다. 로짓이 $w_2 = \log 3$만큼 커지면 오즈는 $e^{\log 3} = 3$배가 됩니다. 확률의 변화는 처음 확률에 따라 다릅니다.`,
      en: String.raw`The logit is the logarithm of the odds: raising it by $w_2 = \log 3$ multiplies the odds by $e^{\log 3} = 3$. How much the probability changes depends on where it started.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'softmax-of-two-categories',
    tags: ['activation-functions', 'classification'],
    terms: ['softmax-regression-model', 'logistic-regression-model'],
    exercises: ['softmax'],
    mistakes: ['softmax-regression/sigmoid-per-category'],
    prompt: {
      ko: String.raw`범주가 둘이고 로짓이 $z_1, z_2$일 때 소프트맥스의 $\pi_1$은 시그모이드 $\sigma$로 어떻게 쓸 수 있습니까?`,
      en: String.raw`There are two categories with logits $z_1, z_2$. How can the softmax $\pi_1$ be written by the sigmoid $\sigma$?`,
    },
    choices: [
      {
        id: 'difference',
        right: true,
        text: { ko: String.raw`$\sigma(z_1 - z_2)$`, en: String.raw`$\sigma(z_1 - z_2)$` },
      },
      {
        id: 'first',
        text: { ko: String.raw`$\sigma(z_1)$`, en: String.raw`$\sigma(z_1)$` },
        why: {
          ko: String.raw`$z_2 = 0$일 때에만 맞습니다. 소프트맥스는 다른 로짓에도 달려 있습니다.`,
          en: String.raw`This holds for $z_2 = 0$ only: softmax depends on the other logit too.`,
        },
      },
      {
        id: 'quotient',
        text: {
          ko: String.raw`$\frac{\sigma(z_1)}{\sigma(z_1) + \sigma(z_2)}$`,
          en: String.raw`$\frac{\sigma(z_1)}{\sigma(z_1) + \sigma(z_2)}$`,
        },
        why: {
          ko: String.raw`합은 1이지만 다른 함수입니다. 두 로짓에 같은 수를 더하면 값이 변합니다.`,
          en: String.raw`These sum to 1 but are another function: adding the same number to both logits changes them.`,
        },
      },
      {
        id: 'sum',
        text: { ko: String.raw`$\sigma(z_1 + z_2)$`, en: String.raw`$\sigma(z_1 + z_2)$` },
        why: {
          ko: String.raw`$z_2$가 커지면 $\pi_1$은 작아져야 합니다.`,
          en: String.raw`As $z_2$ grows, $\pi_1$ has to fall.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$\frac{e^{z_1}}{e^{z_1} + e^{z_2}}$의 분자와 분모를 $e^{z_1}$으로 나누면 $\frac{1}{1 + e^{-(z_1 - z_2)}}$입니다. 그래서 범주가 둘인 소프트맥스 회귀모형은 로지스틱 회귀모형과 같습니다.`,
      en: String.raw`Dividing $\frac{e^{z_1}}{e^{z_1} + e^{z_2}}$ through by $e^{z_1}$ gives $\frac{1}{1 + e^{-(z_1 - z_2)}}$. Softmax regression on two categories is logistic regression.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'cost-of-clipping-probabilities',
    tags: ['loss', 'tools'],
    terms: ['numeric-overflow', 'softplus', 'binary-cross-entropy-loss'],
    exercises: ['binary-cross-entropy'],
    mistakes: ['binary-cross-entropy/clipped-probability', 'binary-cross-entropy/probabilities-first'],
    prompt: {
      ko: String.raw`레이블이 0인데 로짓이 $z = 1000$입니다. 확률을 $10^{-7}$과 $1 - 10^{-7}$ 사이로 잘라 이진 엔트로피를 구하면 어떻게 됩니까?`,
      en: String.raw`The label is 0, but the logit is $z = 1000$. What comes of computing binary cross-entropy after clipping the probability between $10^{-7}$ and $1 - 10^{-7}$?`,
    },
    choices: [
      {
        id: 'too-small',
        right: true,
        text: {
          ko: '유한하지만 16쯤입니다. 바른 손실은 1000입니다.',
          en: 'It is finite, but about 16 in place of the right loss, 1000.',
        },
      },
      {
        id: 'exact',
        text: {
          ko: '자른 크기가 아주 작으므로 바른 손실과 거의 같습니다.',
          en: 'The clip is so small that the loss is right but for rounding.',
        },
        why: {
          ko: String.raw`확률의 차이는 작지만 로그에서는 큽니다. $-\log 10^{-7} \approx 16.1$에서 더 커지지 않습니다.`,
          en: String.raw`The change of the probability is tiny, but not that of its logarithm: it stops at $-\log 10^{-7} \approx 16.1$.`,
        },
      },
      {
        id: 'infinite',
        text: {
          ko: String.raw`$\log 0$이 되어 손실이 무한대가 됩니다.`,
          en: String.raw`It contains $\log 0$, and the loss is infinite.`,
        },
        why: {
          ko: '자르지 않을 때의 일입니다. 자르면 유한하지만 값이 틀립니다.',
          en: 'That happens without clipping; with it, the loss is finite but wrong.',
        },
      },
      {
        id: 'zero',
        text: {
          ko: '확률이 1로 잘리므로 손실이 0이 됩니다.',
          en: 'The probability is clipped to 1, and the loss is 0.',
        },
        why: {
          ko: '레이블이 1이라면 손실이 0에 가깝습니다. 여기서는 레이블이 0입니다.',
          en: 'The loss would be near 0 if the label were 1; here it is 0.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$y = 0$의 손실은 $-\log(1 - \sigma(z)) = \log(1 + e^z)$이고, $z = 1000$에서 거의 정확히 1000입니다. 자르지 말고 $\max(z, 0) + \log(1 + e^{-|z|})$로 계산하면 넘치지도 틀리지도 않습니다.`,
      en: String.raw`For $y = 0$ the loss is $-\log(1 - \sigma(z)) = \log(1 + e^z)$, which at $z = 1000$ is 1000. Computed as $\max(z, 0) + \log(1 + e^{-|z|})$ it neither overflows nor needs clipping.`,
    },
  },
  {
    kind: 'multiple-choice',
    id: 'softmax-properties',
    tags: ['activation-functions', 'classification'],
    terms: ['softmax-function'],
    exercises: ['softmax'],
    mistakes: ['softmax/wrong-axis', 'softmax/whole-matrix-max'],
    prompt: {
      ko: '소프트맥스 함수에 대한 설명으로 옳은 것을 모두 고르세요.',
      en: 'Choose all true statements about the softmax function.',
    },
    choices: [
      {
        id: 'shift',
        right: true,
        text: {
          ko: '모든 로짓에 같은 수를 더하여도 결과가 변하지 않습니다.',
          en: 'Adding the same number to all logits changes nothing.',
        },
      },
      {
        id: 'order',
        right: true,
        text: {
          ko: '가장 큰 로짓의 범주가 가장 큰 확률을 받습니다.',
          en: 'The category with the largest logit gets the largest probability.',
        },
      },
      {
        id: 'others',
        right: true,
        text: {
          ko: '로짓 하나만 커져도 다른 범주의 확률이 모두 작아집니다.',
          en: 'If a single logit grows, all other probabilities fall.',
        },
      },
      {
        id: 'scale',
        text: {
          ko: '모든 로짓에 같은 양수를 곱하여도 결과가 변하지 않습니다.',
          en: 'Multiplying all logits by the same positive number changes nothing.',
        },
        why: {
          ko: '로짓 사이의 차가 달라지므로 확률도 달라집니다. 1보다 큰 수를 곱하면 가장 큰 쪽으로 쏠리고, 1보다 작은 수를 곱하면 고르게 됩니다.',
          en: 'The differences between logits change. A factor above 1 gives more probability to the largest, one below 1 evens them out.',
        },
      },
      {
        id: 'zero',
        text: {
          ko: '로짓이 음수인 범주의 확률은 0이 됩니다.',
          en: 'A category with a negative logit gets probability 0.',
        },
        why: {
          ko: '지수는 늘 양수이므로 확률이 0이 되지 않습니다. 음수를 0으로 만드는 것은 ReLU입니다.',
          en: 'Exponentials are positive, so no probability is 0. It is ReLU that makes 0 of what is negative.',
        },
      },
      {
        id: 'batch',
        text: {
          ko: '데이터가 여럿이면 모든 데이터의 확률을 더하여 1이 됩니다.',
          en: 'With several examples, the probabilities of all examples together sum to 1.',
        },
        why: {
          ko: '데이터(행)마다 따로 합이 1입니다.',
          en: 'They sum to 1 for each example (each row) by itself.',
        },
      },
    ],
    explanation: {
      ko: String.raw`소프트맥스는 로짓의 **차**만 봅니다. 그래서 최댓값을 빼도 값이 같고, 배를 하면 값이 달라집니다.`,
      en: 'Softmax looks at the **differences** of the logits only. Subtracting the maximum leaves it as it is; scaling does not.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'logistic-regression-properties',
    tags: ['classification', 'loss'],
    terms: ['logistic-regression-model', 'decision-boundary'],
    exercises: ['logistic-predict', 'logistic-regression'],
    mistakes: ['logistic-predict/threshold-on-sum'],
    prompt: {
      ko: '이진 엔트로피를 손실함수로 하는 로지스틱 회귀모형에 대한 설명으로 옳은 것을 모두 고르세요.',
      en: 'Logistic regression is trained by binary cross-entropy. Choose all true statements.',
    },
    choices: [
      {
        id: 'convex',
        right: true,
        text: {
          ko: '손실함수가 가중치의 볼록 함수입니다.',
          en: 'The loss is a convex function of the weights.',
        },
      },
      {
        id: 'half',
        right: true,
        text: {
          ko: '가중치가 모두 0이면 모든 데이터의 확률이 0.5입니다.',
          en: 'With all weights 0, every example gets probability 0.5.',
        },
      },
      {
        id: 'no-hidden',
        right: true,
        text: {
          ko: '은닉층이 없고 활성화 함수가 시그모이드인 신경망과 같습니다.',
          en: 'It is a network without hidden layers whose activation is the sigmoid.',
        },
      },
      {
        id: 'closed-form',
        text: {
          ko: '최소제곱법처럼 최적의 가중치를 식으로 바로 구할 수 있습니다.',
          en: 'As with least squares, there is a formula for the best weights.',
        },
        why: {
          ko: '경사를 0으로 놓은 식이 비선형이므로 풀어 쓸 수 없습니다. 그래서 경사하강법이나 뉴턴 방법을 씁니다.',
          en: "Setting the gradient to 0 gives nonlinear equations without such a solution; gradient descent or Newton's method is used.",
        },
      },
      {
        id: 'curved-boundary',
        text: {
          ko: '시그모이드가 곡선이므로 결정 경계도 휘어 있습니다.',
          en: 'As the sigmoid is curved, so is the decision boundary.',
        },
        why: {
          ko: '확률이 0.5인 곳은 가중합이 0인 곳이므로 초평면입니다. 설명변수의 제곱 등을 넣어야 휘어집니다.',
          en: 'The probability is 0.5 where the weighted sum is 0: a hyperplane. It takes squares of the variables or the like to bend it.',
        },
      },
      {
        id: 'threshold-half',
        text: {
          ko: '가중합이 0.5보다 크면 1로 판단합니다.',
          en: 'The prediction is 1 where the weighted sum exceeds 0.5.',
        },
        why: {
          ko: '0.5와 비교하는 것은 확률입니다. 가중합은 0과 비교합니다.',
          en: 'It is the probability that is compared with 0.5; the weighted sum is compared with 0.',
        },
      },
    ],
    explanation: {
      ko: '볼록하므로 국지 최솟값에 갇히지는 않지만 최적해를 바로 쓸 수는 없습니다. 경계는 가중합이 0인 초평면입니다.',
      en: 'Being convex, the loss has no poor local minima, yet the optimum cannot be written down. The boundary is the hyperplane on which the weighted sum is 0.',
    },
  },
  {
    kind: 'matching',
    id: 'output-distribution-and-loss',
    tags: ['loss', 'activation-functions', 'probability'],
    terms: ['bernoulli-distribution', 'multinoulli-distribution', 'cross-entropy-loss'],
    prompt: {
      ko: '예측할 출력변수에 맞는 분포, 출력의 활성화 함수, 손실함수를 짝지으세요.',
      en: 'Match each output with the distribution, the output activation and the loss that suit it.',
    },
    pairs: [
      {
        id: 'spam',
        left: { ko: '전자우편이 스팸인지 아닌지', en: 'whether an email is spam' },
        right: {
          ko: '베르누이 분포, 시그모이드, 이진 엔트로피',
          en: 'Bernoulli, sigmoid, binary cross-entropy',
        },
        why: { ko: '두 범주 가운데 하나입니다.', en: 'It is one of two categories.' },
      },
      {
        id: 'species',
        left: { ko: '붓꽃이 세 종 가운데 어느 것인지', en: 'which of three species an iris belongs to' },
        right: {
          ko: '멀티누이 분포, 소프트맥스, 교차 엔트로피',
          en: 'multinoulli, softmax, cross-entropy',
        },
        why: {
          ko: '셋 가운데 꼭 하나이므로 확률의 합이 1이어야 합니다.',
          en: 'It is exactly one of three, so the probabilities sum to 1.',
        },
      },
      {
        id: 'temperature',
        left: { ko: '내일의 기온', en: "tomorrow's temperature" },
        right: { ko: '정규분포, 항등함수, 평균제곱오차', en: 'normal, identity, mean squared error' },
        why: {
          ko: '연속형이며 음수도 됩니다. 정규분포의 음의 로그가능도가 제곱오차입니다.',
          en: 'It is continuous and may be negative; the negative log-likelihood of the normal distribution is the squared error.',
        },
      },
      {
        id: 'tags',
        left: {
          ko: '사진에 사람, 개, 자동차가 각각 있는지(함께 있을 수 있음)',
          en: 'whether a photo shows a person, a dog, a car (any of them together)',
        },
        right: {
          ko: '베르누이 분포 셋, 시그모이드 셋, 이진 엔트로피의 합',
          en: 'three Bernoullis, three sigmoids, a sum of binary cross-entropies',
        },
        why: {
          ko: '서로를 배제하지 않으므로 합이 1일 까닭이 없습니다.',
          en: 'They do not exclude each other, so the probabilities need not sum to 1.',
        },
      },
    ],
    extra: [
      {
        id: 'softmax-mse',
        text: {
          ko: '정규분포, 소프트맥스, 평균제곱오차',
          en: 'normal, softmax, mean squared error',
        },
      },
    ],
    explanation: {
      ko: '출력변수의 분포를 정하면 그 음의 로그가능도가 손실함수가 되고, 모수의 범위에 맞는 활성화 함수가 따라옵니다.',
      en: 'Choose the distribution of the output: its negative log-likelihood is the loss, and the range of its parameter tells the activation.',
    },
  },
  {
    kind: 'matching',
    id: 'logit-and-probability',
    tags: ['probability', 'classification'],
    terms: ['logit', 'odds'],
    exercises: ['logistic-predict'],
    prompt: {
      ko: String.raw`로지스틱 회귀모형의 로짓 $z$와 확률 $\pi$를 짝지으세요.`,
      en: String.raw`Match each logit $z$ of a logistic regression with its probability $\pi$.`,
    },
    pairs: [
      {
        id: 'zero',
        left: { ko: String.raw`$z = 0$`, en: String.raw`$z = 0$` },
        right: { ko: String.raw`$\pi = 0.5$`, en: String.raw`$\pi = 0.5$` },
        why: { ko: '오즈가 1입니다.', en: 'The odds are 1.' },
      },
      {
        id: 'three',
        left: { ko: String.raw`$z = \log 3$`, en: String.raw`$z = \log 3$` },
        right: { ko: String.raw`$\pi = 0.75$`, en: String.raw`$\pi = 0.75$` },
        why: {
          ko: String.raw`오즈가 3이므로 $\frac{3}{1+3}$입니다.`,
          en: String.raw`The odds are 3, so it is $\frac{3}{1+3}$.`,
        },
      },
      {
        id: 'minus-three',
        left: { ko: String.raw`$z = -\log 3$`, en: String.raw`$z = -\log 3$` },
        right: { ko: String.raw`$\pi = 0.25$`, en: String.raw`$\pi = 0.25$` },
        why: {
          ko: String.raw`로짓의 부호를 바꾸면 $\pi$와 $1 - \pi$가 바뀝니다.`,
          en: String.raw`Changing the sign of the logit swaps $\pi$ and $1 - \pi$.`,
        },
      },
      {
        id: 'nine',
        left: { ko: String.raw`$z = 2\log 3$`, en: String.raw`$z = 2\log 3$` },
        right: { ko: String.raw`$\pi = 0.9$`, en: String.raw`$\pi = 0.9$` },
        why: {
          ko: String.raw`오즈가 $3^2 = 9$이므로 $\frac{9}{10}$입니다. 로짓이 두 배라고 확률이 두 배가 되지 않습니다.`,
          en: String.raw`The odds are $3^2 = 9$, so it is $\frac{9}{10}$. Twice the logit is not twice the probability.`,
        },
      },
    ],
    extra: [
      { id: 'third', text: { ko: String.raw`$\pi = \frac13$`, en: String.raw`$\pi = \frac13$` } },
      { id: 'one', text: { ko: String.raw`$\pi = 1$`, en: String.raw`$\pi = 1$` } },
    ],
    explanation: {
      ko: String.raw`오즈는 $e^z$이고 확률은 $\frac{e^z}{1 + e^z}$입니다. 유한한 로짓으로는 확률이 1이 되지 않습니다.`,
      en: String.raw`The odds are $e^z$, the probability $\frac{e^z}{1 + e^z}$. No finite logit gives probability 1.`,
    },
  },
  {
    kind: 'ordering',
    id: 'logistic-derivation-order',
    tags: ['probability', 'loss'],
    terms: ['negative-log-likelihood', 'bernoulli-distribution'],
    exercises: ['logistic-gradient'],
    prompt: {
      ko: '로지스틱 회귀모형의 가중치를 구하는 방법을 유도하는 차례대로 늘어놓으세요.',
      en: 'Put in order how the weights of logistic regression are derived.',
    },
    steps: [
      {
        id: 'bernoulli',
        text: {
          ko: String.raw`레이블 하나의 확률을 $\pi_i^{y_i}(1 - \pi_i)^{1 - y_i}$으로 씁니다.`,
          en: String.raw`Write the probability of one label as $\pi_i^{y_i}(1 - \pi_i)^{1 - y_i}$.`,
        },
        why: { ko: '베르누이 분포의 가정에서 시작합니다.', en: 'It starts from the Bernoulli assumption.' },
      },
      {
        id: 'product',
        text: {
          ko: '데이터가 독립이므로 모두 곱하여 가능도를 만듭니다.',
          en: 'Multiply them, the examples being independent, to get the likelihood.',
        },
        why: { ko: '가능도는 확률의 곱입니다.', en: 'The likelihood is the product of the probabilities.' },
      },
      {
        id: 'log',
        text: {
          ko: '로그를 취하여 곱을 합으로 바꿉니다.',
          en: 'Take the logarithm, which turns the product into a sum.',
        },
        why: { ko: '로그가능도입니다.', en: 'This is the log-likelihood.' },
      },
      {
        id: 'minus',
        text: {
          ko: '음의 부호를 붙여 최소로 할 손실함수를 만듭니다.',
          en: 'Put a minus in front: a loss to be minimized.',
        },
        why: { ko: '이것이 이진 엔트로피입니다.', en: 'This is binary cross-entropy.' },
      },
      {
        id: 'gradient',
        text: {
          ko: String.raw`손실함수를 $w_j$로 편미분합니다.`,
          en: String.raw`Differentiate the loss with respect to $w_j$.`,
        },
        why: {
          ko: String.raw`$\sum_i(\pi_i - y_i)x_{ij}$를 얻습니다.`,
          en: String.raw`This gives $\sum_i(\pi_i - y_i)x_{ij}$.`,
        },
      },
      {
        id: 'descend',
        text: {
          ko: '경사에 학습률을 곱하여 빼는 일을 되풀이합니다.',
          en: 'Repeatedly subtract learning rate times gradient.',
        },
        why: {
          ko: '식으로 풀 수 없으므로 경사하강법을 씁니다.',
          en: 'There is no formula for the solution, so gradient descent is used.',
        },
      },
    ],
    explanation: {
      ko: '확률, 가능도, 로그가능도, 손실함수, 경사, 갱신의 차례입니다. 소프트맥스 회귀모형에서도 분포만 멀티누이 분포로 바뀌고 차례는 같습니다.',
      en: 'Probability, likelihood, log-likelihood, loss, gradient, update. Softmax regression goes the same way with the multinoulli distribution.',
    },
  },
  {
    kind: 'ordering',
    id: 'stable-softmax-order',
    tags: ['activation-functions', 'tools'],
    terms: ['softmax-function', 'numeric-overflow'],
    exercises: ['softmax'],
    mistakes: ['softmax/no-max-subtraction'],
    prompt: {
      ko: '로짓 행렬(행이 데이터)의 소프트맥스를 넘치지 않게 계산하는 차례대로 늘어놓으세요.',
      en: 'Put in order how the softmax of a matrix of logits, one example per row, is computed without overflow.',
    },
    steps: [
      {
        id: 'max',
        text: { ko: '행마다 최댓값을 구합니다.', en: 'Find the maximum of each row.' },
        why: { ko: '빼려면 먼저 알아야 합니다.', en: 'It has to be known before it can be subtracted.' },
      },
      {
        id: 'subtract',
        text: { ko: '행마다 그 최댓값을 뺍니다.', en: 'Subtract it from its row.' },
        why: {
          ko: '지수를 취하기 전이어야 넘치지 않습니다.',
          en: 'Only before the exponential does it prevent overflow.',
        },
      },
      {
        id: 'exp',
        text: { ko: '모든 값에 지수를 취합니다.', en: 'Take the exponential of every entry.' },
        why: { ko: '이제 모두 0과 1 사이입니다.', en: 'All of them are now between 0 and 1.' },
      },
      {
        id: 'sum',
        text: { ko: '행마다 지수의 합을 구합니다.', en: 'Sum the exponentials of each row.' },
        why: {
          ko: '로짓이 아니라 지수의 합입니다.',
          en: 'It is the exponentials that are summed, not the logits.',
        },
      },
      {
        id: 'divide',
        text: { ko: '지수를 그 행의 합으로 나눕니다.', en: "Divide each exponential by its row's sum." },
        why: { ko: '행마다 합이 1이 됩니다.', en: 'Each row now sums to 1.' },
      },
    ],
    explanation: {
      ko: '최댓값을 빼는 것은 지수를 취하기 **전에** 해야 뜻이 있습니다. 최댓값과 합은 모두 행마다 구합니다.',
      en: 'Subtracting the maximum is of use only **before** the exponential. Both maximum and sum are those of the row.',
    },
  },
  numeric({
    id: 'logistic-probability-by-hand',
    tags: ['classification'],
    terms: ['logistic-regression-model'],
    exercises: ['logistic-predict'],
    mistakes: ['logistic-predict/bias-forgotten', 'logistic-predict/bias-last'],
    draw: (random) => ({
      w0: random.pick([-2, -1, 1, 2]),
      w1: random.pick([-1, 0.5, 1, 1.5]),
      x: random.integer(1, 4),
    }),
    prompt: ({ w0, w1, x }) => ({
      ko: String.raw`설명변수가 하나인 로지스틱 회귀모형에서 $w_0 = ${w0}$, $w_1 = ${w1}$입니다. $x = ${x}$일 때 $y = 1$일 확률을 소수 셋째 자리까지 구하세요.`,
      en: String.raw`A logistic regression on one variable has $w_0 = ${w0}$ and $w_1 = ${w1}$. What is the probability of $y = 1$ at $x = ${x}$, to three decimals?`,
    }),
    answer: ({ w0, w1, x }) => sigmoid(w0 + w1 * x),
    slips: [
      {
        value: ({ w0, w1, x }) => sigmoid(-(w0 + w1 * x)),
        why: {
          ko: String.raw`$y = 0$일 확률입니다. 지수에는 $-z$가 들어갑니다.`,
          en: String.raw`This is the probability of $y = 0$: the exponent is $-z$.`,
        },
      },
      {
        value: ({ w1, x }) => sigmoid(w1 * x),
        why: { ko: '절편을 빠뜨렸습니다.', en: 'The intercept is missing.' },
      },
      {
        value: ({ w0, w1, x }) => w0 + w1 * x,
        why: {
          ko: '가중합(로짓)입니다. 시그모이드를 취하세요.',
          en: 'This is the weighted sum (the logit); apply the sigmoid.',
        },
      },
      {
        value: ({ w0, w1, x }) => Math.exp(w0 + w1 * x),
        why: {
          ko: String.raw`오즈 $e^z$입니다. 확률은 $\frac{e^z}{1 + e^z}$입니다.`,
          en: String.raw`These are the odds, $e^z$; the probability is $\frac{e^z}{1 + e^z}$.`,
        },
      },
    ],
    tolerance: { rtol: 5e-3, atol: 6e-4 },
    explanation: ({ w0, w1, x }) => {
      const z = w0 + w1 * x;
      const steps = String.raw`$z = ${w0} + ${bracket(w1)}\times ${x} = ${show(z)}$`;
      const result = String.raw`$\frac{1}{1 + e^{${show(-z)}}} \approx ${show(sigmoid(z))}$`;
      return { ko: `${steps}이고 ${result}입니다.`, en: `${steps}, and ${result}.` };
    },
  }),
  numeric({
    id: 'softmax-of-log-counts',
    tags: ['activation-functions'],
    terms: ['softmax-function'],
    exercises: ['softmax'],
    mistakes: ['softmax-gradient/sigmoid-per-category'],
    draw: (random) => ({ a: random.integer(2, 9), b: random.integer(2, 9), c: random.integer(2, 9) }),
    prompt: ({ a, b, c }) => ({
      ko: String.raw`로짓이 $z = (\log ${a}, \log ${b}, \log ${c})$일 때 소프트맥스가 첫째 범주에 주는 확률은 얼마입니까? (소수 셋째 자리까지)`,
      en: String.raw`The logits are $z = (\log ${a}, \log ${b}, \log ${c})$. Which probability does softmax give to the first category (to three decimals)?`,
    }),
    answer: ({ a, b, c }) => a / (a + b + c),
    slips: [
      {
        value: ({ a, b, c }) => Math.log(a) / Math.log(a * b * c),
        why: {
          ko: '지수를 취하지 않고 로짓을 로짓의 합으로 나누었습니다.',
          en: 'The logit was divided by the sum of the logits, without exponentials.',
        },
      },
      {
        value: ({ a }) => a / (1 + a),
        why: {
          ko: '로짓 하나에 시그모이드를 취했습니다. 분모는 세 지수의 합입니다.',
          en: 'This is the sigmoid of one logit; the denominator is the sum of three exponentials.',
        },
      },
      {
        value: ({ a, b, c }) => a / (b + c),
        why: {
          ko: '분모에 첫째 범주의 지수도 더해야 합니다.',
          en: 'The exponential of the first category belongs to the denominator too.',
        },
      },
    ],
    tolerance: { rtol: 5e-3, atol: 6e-4 },
    explanation: ({ a, b, c }) => ({
      ko: String.raw`$e^{\log ${a}} = ${a}$이므로 지수는 ${a}, ${b}, ${c}입니다. 확률은 $\frac{${a}}{${a} + ${b} + ${c}} = \frac{${a}}{${a + b + c}} \approx ${show(a / (a + b + c))}$입니다.`,
      en: String.raw`As $e^{\log ${a}} = ${a}$, the exponentials are ${a}, ${b} and ${c}, and the probability is $\frac{${a}}{${a} + ${b} + ${c}} = \frac{${a}}{${a + b + c}} \approx ${show(a / (a + b + c))}$.`,
    }),
  }),
  numeric({
    id: 'cross-entropy-of-two-examples',
    tags: ['loss'],
    terms: ['cross-entropy-loss', 'one-hot-encoding'],
    exercises: ['cross-entropy'],
    mistakes: [
      'cross-entropy/mean-over-examples',
      'cross-entropy/two-category-formula',
      'softmax-regression/mean-not-sum',
    ],
    draw: (random) => {
      const p = random.integer(2, 8) / 10;
      const q = random.integer(1, 7) / 10;
      return { p, q };
    },
    prompt: ({ p, q }) => ({
      ko: String.raw`세 범주의 예측 확률이 두 데이터에서 $(${p}, ${show((1 - p) / 2)}, ${show((1 - p) / 2)})$, $(${show(0.8 - q)}, 0.2, ${q})$이고, 정답은 차례로 첫째, 셋째 범주입니다. 교차 엔트로피를 두 데이터에 대하여 더하면 얼마입니까? (자연로그, 소수 셋째 자리까지)`,
      en: String.raw`For two examples the predicted probabilities of three categories are $(${p}, ${show((1 - p) / 2)}, ${show((1 - p) / 2)})$ and $(${show(0.8 - q)}, 0.2, ${q})$; the true categories are the first and the third. What is the cross-entropy, summed over both examples (natural logarithm, to three decimals)?`,
    }),
    answer: ({ p, q }) => -Math.log(p) - Math.log(q),
    slips: [
      {
        value: ({ p, q }) => (-Math.log(p) - Math.log(q)) / 2,
        why: {
          ko: '평균을 냈습니다. 여기서는 합을 물었습니다.',
          en: 'This is the mean; the sum was asked for.',
        },
      },
      {
        value: ({ p, q }) => -Math.log10(p) - Math.log10(q),
        why: {
          ko: '상용로그를 썼습니다. 자연로그를 쓰세요.',
          en: 'This uses common logarithms; take natural ones.',
        },
      },
      {
        value: ({ p, q }) => Math.log(p) + Math.log(q),
        why: { ko: '음의 부호를 빠뜨렸습니다.', en: 'The minus is missing.' },
      },
      {
        value: ({ p, q }) =>
          -Math.log(p) - 2 * Math.log((1 + p) / 2) - Math.log(q) - Math.log(0.2 + q) - Math.log(0.8),
        why: {
          ko: '정답이 아닌 범주의 항까지 더했습니다. 원-핫 레이블에서는 정답 범주의 항만 남습니다.',
          en: 'Terms of the other categories were added; with one-hot labels only that of the true one remains.',
        },
      },
    ],
    tolerance: { rtol: 5e-3, atol: 1e-3 },
    explanation: ({ p, q }) => ({
      ko: String.raw`정답 범주의 확률만 쓰므로 $-\log ${p} - \log ${q} \approx ${show(-Math.log(p))} + ${show(-Math.log(q))} \approx ${show(-Math.log(p) - Math.log(q))}$입니다.`,
      en: String.raw`Only the probabilities of the true categories count: $-\log ${p} - \log ${q} \approx ${show(-Math.log(p))} + ${show(-Math.log(q))} \approx ${show(-Math.log(p) - Math.log(q))}$.`,
    }),
  }),
  numeric({
    id: 'logistic-gradient-of-one-example',
    tags: ['gradient-descent', 'classification'],
    terms: ['binary-cross-entropy-loss', 'logistic-regression-model'],
    exercises: ['logistic-gradient'],
    mistakes: ['logistic-gradient/squared-error-slope', 'logistic-gradient/sign-flipped'],
    draw: (random) => ({ percent: random.integer(1, 9), y: random.integer(0, 1), x: random.integer(2, 6) }),
    prompt: ({ percent, y, x }) => ({
      ko: String.raw`로지스틱 회귀모형에서 $x_1 = ${x}$, $y = ${y}$인 데이터에 대하여 예측한 확률이 $\pi = ${percent / 10}$입니다. 이 데이터의 이진 엔트로피를 $w_1$로 미분한 값은 얼마입니까?`,
      en: String.raw`For an example with $x_1 = ${x}$ and $y = ${y}$, a logistic regression predicts $\pi = ${percent / 10}$. What is the derivative of this example's binary cross-entropy with respect to $w_1$?`,
    }),
    answer: ({ percent, y, x }) => ((percent - 10 * y) * x) / 10,
    slips: [
      {
        value: ({ percent, y, x }) => ((10 * y - percent) * x) / 10,
        why: {
          ko: String.raw`부호가 반대입니다. 예측에서 레이블을 뺀 $\pi - y$입니다.`,
          en: String.raw`The sign is reversed: it is prediction minus label, $\pi - y$.`,
        },
      },
      {
        value: ({ percent, y, x }) => ((percent - 10 * y) * x * percent * (10 - percent)) / 1000,
        why: {
          ko: String.raw`$\pi(1-\pi)$를 한 번 더 곱했습니다. 그것은 제곱오차의 경사입니다.`,
          en: String.raw`$\pi(1-\pi)$ was multiplied in: that is the gradient of the squared error.`,
        },
      },
      {
        value: ({ percent, y }) => (percent - 10 * y) / 10,
        why: {
          ko: String.raw`입력 $x_1$을 곱하지 않았습니다. 이것은 $w_0$으로 미분한 값입니다.`,
          en: String.raw`The input $x_1$ is missing: this is the derivative with respect to $w_0$.`,
        },
      },
    ],
    explanation: ({ percent, y, x }) => ({
      ko: String.raw`$\frac{\partial J_i}{\partial w_1} = (\pi - y)x_1 = (${percent / 10} - ${y})\times ${x} = ${show(((percent - 10 * y) * x) / 10)}$입니다. 시그모이드의 미분 $\pi(1-\pi)$는 로그의 미분과 약분됩니다.`,
      en: String.raw`$\frac{\partial J_i}{\partial w_1} = (\pi - y)x_1 = (${percent / 10} - ${y})\times ${x} = ${show(((percent - 10 * y) * x) / 10)}$. The sigmoid's derivative $\pi(1-\pi)$ cancels against that of the logarithm.`,
    }),
  }),
  {
    kind: 'short-text',
    id: 'name-odds',
    tags: ['probability', 'terms'],
    terms: ['odds'],
    prompt: {
      ko: String.raw`어떤 일이 일어날 확률을 일어나지 않을 확률로 나눈 값 $\frac{\pi}{1-\pi}$를 무엇이라고 합니까?`,
      en: String.raw`What is the probability of an event divided by the probability that it does not happen, $\frac{\pi}{1-\pi}$, called?`,
    },
    answers: { ko: ['오즈', '승산', '오드즈', '오즈값'], en: ['odds', 'the odds', 'odds in favor'] },
    misspellings: ['오쯔', 'ods', 'odd'],
    wrong: [
      {
        answers: ['로짓', '로그 오즈', 'logit', 'log odds', 'log-odds'],
        why: {
          ko: '로짓은 이 값의 로그입니다.',
          en: 'The logit is the logarithm of this.',
        },
      },
      {
        answers: ['오즈비', '승산비', '교차비', 'odds ratio'],
        why: {
          ko: '오즈비는 두 오즈를 나눈 값입니다.',
          en: 'An odds ratio is one of these divided by another.',
        },
      },
      {
        answers: ['가능도', '우도', 'likelihood'],
        why: {
          ko: '가능도는 관측된 데이터의 확률을 모수의 함수로 본 것입니다.',
          en: 'The likelihood is the probability of the observed data as a function of the parameters.',
        },
      },
    ],
    explanation: {
      ko: String.raw`확률이 0.75이면 오즈는 3입니다. 로지스틱 회귀모형에서 오즈는 $e^z$이고, 그 로그가 가중합 $z$입니다.`,
      en: String.raw`A probability of 0.75 means odds of 3. In logistic regression the odds are $e^z$, and their logarithm is the weighted sum $z$.`,
    },
  },
  {
    kind: 'short-text',
    id: 'name-one-hot-encoding',
    tags: ['data', 'terms'],
    terms: ['one-hot-encoding'],
    exercises: ['cross-entropy'],
    prompt: {
      ko: String.raw`범주 3개 가운데 둘째를 $(0, 1, 0)$으로 나타내는 것처럼, 해당하는 자리만 1이고 나머지는 0인 벡터로 범주를 나타내는 방법을 무엇이라고 합니까?`,
      en: String.raw`The second of three categories is written $(0, 1, 0)$: a vector with 1 at its place and 0 elsewhere. What is this way of writing categories called?`,
    },
    answers: {
      ko: [
        '원-핫 인코딩',
        '원핫',
        '원핫 벡터',
        '원핫 벡터 인코딩',
        '원핫 부호화',
        '원핫 코딩',
        '원핫 표현',
        '더미변수',
        '더미변수화',
        '더미 코딩',
        '가변수',
        '지시변수',
      ],
      en: [
        'one-hot encoding',
        'one-hot',
        'one-hot vector',
        'one-hot vector encoding',
        'one-hot coding',
        'one-hot representation',
        'one-of-K encoding',
        '1-of-K coding',
        'dummy variable',
        'dummy variables',
        'dummy coding',
        'dummy encoding',
        'indicator variables',
      ],
    },
    misspellings: ['원핫 엔코딩', '원한 인코딩', 'one-hot encodeing', 'onehot incoding'],
    wrong: [
      {
        answers: [
          '레이블 인코딩',
          '정수 인코딩',
          '라벨 인코딩',
          'label encoding',
          'integer encoding',
          'ordinal encoding',
        ],
        why: {
          ko: '그것은 범주를 0, 1, 2 같은 정수 하나로 나타냅니다. 범주 사이에 없던 크기 순서가 생깁니다.',
          en: 'That writes a category as a single integer 0, 1, 2, which suggests an order that is not there.',
        },
      },
      {
        answers: ['소프트맥스', 'softmax', '소프트맥스 함수', 'softmax function'],
        why: {
          ko: '소프트맥스는 로짓을 확률로 바꾸는 함수입니다. 예측을 만들며, 레이블을 나타내지 않습니다.',
          en: 'Softmax turns logits into probabilities; it makes predictions and does not encode labels.',
        },
      },
      {
        answers: ['임베딩', 'embedding'],
        why: {
          ko: '임베딩은 범주를 학습된 실수 벡터로 나타냅니다.',
          en: 'An embedding writes categories as learned vectors of real numbers.',
        },
      },
    ],
    explanation: {
      ko: String.raw`원-핫 벡터는 정답 범주에 확률 1을 주는 분포로 볼 수 있습니다. 그래서 교차 엔트로피에 그대로 넣으면 $-\log\pi_{\text{정답}}$만 남습니다.`,
      en: 'A one-hot vector is a distribution with probability 1 on the true category; put into the cross-entropy, it leaves minus the log of the probability given to that category.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-multinoulli-distribution',
    tags: ['probability', 'terms'],
    terms: ['multinoulli-distribution'],
    prompt: {
      ko: String.raw`베르누이 분포를 범주 $K$개로 넓힌 분포로, 교차 엔트로피를 손실함수로 쓸 때 레이블이 따른다고 보는 분포는 무엇입니까?`,
      en: String.raw`Which distribution extends the Bernoulli distribution to $K$ categories, and is assumed of the labels where cross-entropy is the loss?`,
    },
    answers: {
      ko: [
        '멀티누이 분포',
        '멀티누이',
        '범주형 분포',
        '카테고리 분포',
        '범주 분포',
        '카테고리컬 분포',
        '카테고리칼 분포',
        '범주형 확률분포',
        '멀티눌리 분포',
        '일반화된 베르누이 분포',
      ],
      en: [
        'multinoulli distribution',
        'multinoulli',
        'categorical distribution',
        'categorical',
        'generalized Bernoulli distribution',
      ],
    },
    misspellings: ['멀티노이 분포', 'multinouli distribution', 'multinouli'],
    wrong: [
      {
        answers: ['다항분포', '다항 분포', 'multinomial distribution', 'multinomial'],
        why: {
          ko: '다항분포는 여러 번 시행하여 범주마다 나온 횟수의 분포입니다. 한 번 시행한 것이 멀티누이 분포입니다.',
          en: 'The multinomial distribution is that of counts over several trials; a single trial is multinoulli.',
        },
      },
      {
        answers: ['이항분포', '이항 분포', 'binomial distribution', 'binomial'],
        why: {
          ko: '이항분포는 베르누이 시행을 여러 번 한 성공 횟수의 분포이며, 범주는 둘입니다.',
          en: 'The binomial distribution counts the successes of several Bernoulli trials; there are two categories.',
        },
      },
      {
        answers: ['정규분포', '정규 분포', '가우스 분포', 'normal distribution', 'Gaussian distribution'],
        why: {
          ko: '정규분포는 연속형 출력의 분포이며, 제곱오차로 이어집니다.',
          en: 'The normal distribution is for continuous outputs and leads to the squared error.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$P(y) = \prod_k \pi_k^{y_k}$입니다. $K = 2$이면 베르누이 분포가 되고, 음의 로그가 교차 엔트로피입니다.`,
      en: String.raw`$P(y) = \prod_k \pi_k^{y_k}$. For $K = 2$ it is the Bernoulli distribution; minus its logarithm is the cross-entropy.`,
    },
  },
  {
    kind: 'figure',
    id: 'loss-curve-for-label-one',
    tags: ['loss'],
    terms: ['binary-cross-entropy-loss'],
    exercises: ['binary-cross-entropy'],
    mistakes: ['binary-cross-entropy/labels-swapped'],
    prompt: {
      ko: String.raw`레이블이 $y = 1$인 데이터 하나의 **이진 엔트로피**를 예측한 확률 $\pi$의 함수로 그린 것은 어느 곡선입니까?`,
      en: String.raw`Which curve is the **binary cross-entropy** of one example with label $y = 1$, as a function of the predicted probability $\pi$?`,
    },
    figure: plot({
      alt: {
        ko: '가로축은 0에서 1까지의 확률이다. 곡선 A는 왼쪽 끝 0에서 시작하여 오른쪽 끝으로 갈수록 가파르게 한없이 커진다. 곡선 B는 왼쪽 끝에서 한없이 크고 오른쪽 끝에서 0이 된다. 곡선 C는 왼쪽 끝 1에서 완만하게 줄어 오른쪽 끝에서 0이 된다. 곡선 D는 왼쪽 끝 0에서 오른쪽 끝 1로 완만하게 커진다.',
        en: 'The horizontal axis is the probability from 0 to 1. Curve A starts at 0 on the left and grows without bound toward the right end. Curve B is unbounded at the left end and falls to 0 at the right end. Curve C falls gently from 1 at the left end to 0 at the right. Curve D rises gently from 0 at the left end to 1 at the right.',
      },
      x: [0, 1],
      y: [0, 4],
      xLabel: 'π',
      curves: [
        { label: 'A', fn: (p) => (p < 1 ? -Math.log(1 - p) : Number.NaN), labelAt: 0.92 },
        { label: 'B', fn: (p) => (p > 0 ? -Math.log(p) : Number.NaN), labelAt: 0.08 },
        { label: 'C', fn: (p) => (1 - p) ** 2, labelAt: 0.25 },
        { label: 'D', fn: (p) => p ** 2, labelAt: 0.78 },
      ],
    }),
    choices: [
      {
        id: 'a',
        text: { ko: '곡선 A', en: 'Curve A' },
        why: {
          ko: String.raw`$-\log(1 - \pi)$, 곧 $y = 0$일 때의 손실입니다. 정답에 확률 1을 주었는데 손실이 무한대일 수는 없습니다.`,
          en: String.raw`This is $-\log(1 - \pi)$, the loss for $y = 0$: giving the truth probability 1 cannot cost infinitely much.`,
        },
      },
      { id: 'b', text: { ko: '곡선 B', en: 'Curve B' }, right: true },
      {
        id: 'c',
        text: { ko: '곡선 C', en: 'Curve C' },
        why: {
          ko: String.raw`제곱오차 $(1 - \pi)^2$입니다. $\pi = 0$이어도 1을 넘지 않습니다.`,
          en: String.raw`This is the squared error $(1 - \pi)^2$, which does not exceed 1 even at $\pi = 0$.`,
        },
      },
      {
        id: 'd',
        text: { ko: '곡선 D', en: 'Curve D' },
        why: {
          ko: String.raw`$y = 0$일 때의 제곱오차 $\pi^2$입니다.`,
          en: String.raw`This is the squared error $\pi^2$ for $y = 0$.`,
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`$y = 1$이면 손실은 $-\log\pi$입니다. 정답에 준 확률이 1이면 0이고, 0에 가까울수록 한없이 커집니다.`,
      en: String.raw`For $y = 1$ the loss is $-\log\pi$: 0 where the truth is given probability 1, and without bound as this probability nears 0.`,
    },
  },
  {
    kind: 'figure',
    id: 'boundary-line-of-weights',
    tags: ['classification'],
    terms: ['decision-boundary'],
    exercises: ['logistic-predict'],
    mistakes: ['logistic-predict/threshold-on-sum', 'logistic-predict/bias-forgotten'],
    prompt: {
      ko: String.raw`가중치가 $w_0 = -4$, $w_1 = 1$, $w_2 = 2$인 로지스틱 회귀모형의 결정 경계는 어느 직선입니까? (가로축 $x_1$, 세로축 $x_2$)`,
      en: String.raw`A logistic regression has the weights $w_0 = -4$, $w_1 = 1$, $w_2 = 2$. Which line is its decision boundary ($x_1$ to the right, $x_2$ upward)?`,
    },
    figure: scatter({
      alt: {
        ko: '직선 A는 (0, 2)와 (4, 0)을 지난다. 직선 B는 원점과 (4, 2)를 지난다. 직선 C는 (2, 0)과 (0, 4)를 지난다. 동그라미 점들은 왼쪽 아래에, 네모 점들은 오른쪽 위에 있다.',
        en: 'Line A passes through (0, 2) and (4, 0), line B through the origin and (4, 2), line C through (2, 0) and (0, 4). Round points lie at the lower left, square ones at the upper right.',
      },
      x: [0, 5],
      y: [0, 5],
      xLabel: 'x₁',
      yLabel: 'x₂',
      groups: [
        {
          points: [
            [0.5, 0.4],
            [1.2, 0.5],
            [0.6, 1.1],
            [1.7, 0.7],
            [0.3, 1.5],
          ],
        },
        {
          points: [
            [3.4, 2.9],
            [4.2, 3.4],
            [2.9, 3.8],
            [3.8, 4.3],
            [4.5, 2.7],
          ],
        },
      ],
      curves: [
        { label: 'A', fn: (x) => 2 - x / 2, labelAt: 3.6 },
        { label: 'B', fn: (x) => x / 2, labelAt: 3.2 },
        { label: 'C', fn: (x) => 4 - 2 * x, labelAt: 0.5 },
      ],
    }),
    choices: [
      { id: 'a', text: { ko: '직선 A', en: 'Line A' }, right: true },
      {
        id: 'b',
        text: { ko: '직선 B', en: 'Line B' },
        why: {
          ko: String.raw`절편이 0이고 $w_1$과 $w_2$의 부호가 서로 다를 때의 경계 $x_1 - 2x_2 = 0$입니다.`,
          en: String.raw`This is $x_1 - 2x_2 = 0$, the boundary without an intercept and with weights of opposite signs.`,
        },
      },
      {
        id: 'c',
        text: { ko: '직선 C', en: 'Line C' },
        why: {
          ko: String.raw`$w_1$과 $w_2$를 바꾼 $-4 + 2x_1 + x_2 = 0$입니다.`,
          en: String.raw`This is $-4 + 2x_1 + x_2 = 0$, with $w_1$ and $w_2$ swapped.`,
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`경계는 $-4 + x_1 + 2x_2 = 0$입니다. $x_1 = 0$이면 $x_2 = 2$, $x_2 = 0$이면 $x_1 = 4$이므로 두 점을 지나는 직선이고, 오른쪽 위에서는 가중합이 양수이므로 1로 판단합니다.`,
      en: String.raw`The boundary is $-4 + x_1 + 2x_2 = 0$: $x_2 = 2$ at $x_1 = 0$, and $x_1 = 4$ at $x_2 = 0$. To the upper right the weighted sum is positive, and the prediction is 1.`,
    },
  },
  {
    kind: 'figure',
    id: 'softmax-bars',
    tags: ['activation-functions', 'classification'],
    terms: ['softmax-function'],
    exercises: ['softmax'],
    mistakes: ['softmax-gradient/sigmoid-per-category'],
    prompt: {
      ko: String.raw`로짓 $z = (1, 2, 3)$에 소프트맥스를 취한 결과는 어느 것입니까?`,
      en: String.raw`Which is the softmax of the logits $z = (1, 2, 3)$?`,
    },
    choices: [
      {
        id: 'proportional',
        text: { ko: '(가)', en: '(1)' },
        figure: drawBars([1, 2, 3].map((z) => z / 6)),
        why: {
          ko: '로짓을 그 합으로 나누었습니다. 지수를 취하지 않았습니다.',
          en: 'The logits are divided by their sum, without exponentials.',
        },
      },
      {
        id: 'softmax',
        right: true,
        text: { ko: '(나)', en: '(2)' },
        figure: drawBars([1, 2, 3].map((z) => Math.exp(z) / (Math.exp(1) + Math.exp(2) + Math.exp(3)))),
      },
      {
        id: 'sigmoids',
        text: { ko: '(다)', en: '(3)' },
        figure: drawBars([1, 2, 3].map(sigmoid)),
        why: {
          ko: '범주마다 시그모이드를 취했습니다. 합이 1이 아닙니다.',
          en: 'This is the sigmoid of each logit; the values do not sum to 1.',
        },
      },
      {
        id: 'one-hot',
        text: { ko: '(라)', en: '(4)' },
        figure: drawBars([0, 0, 1]),
        why: {
          ko: '가장 큰 로짓의 자리만 1입니다. 소프트맥스는 이름 그대로 그것을 부드럽게 한 것입니다.',
          en: 'This puts 1 at the largest logit; softmax is a softened version of that.',
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`로짓이 1 커질 때마다 확률은 $e \approx 2.72$배가 됩니다. 그래서 0.09, 0.24, 0.67이고 합은 1입니다.`,
      en: String.raw`Each step of 1 in the logit multiplies the probability by $e \approx 2.72$: 0.09, 0.24, 0.67, with sum 1.`,
    },
  },
  tensorShape({
    id: 'shape-of-softmax-row-sums',
    tags: ['shapes', 'activation-functions'],
    terms: ['softmax-function'],
    exercises: ['softmax'],
    mistakes: ['softmax/wrong-axis', 'softmax/whole-matrix-sum'],
    draw: (random) => ({ n: random.integer(20, 90), k: random.integer(3, 10) }),
    prompt: ({ n, k }) => ({
      ko: `데이터 ${n}개, 범주 ${k}개인 로짓의 모양이 [${n}, ${k}]입니다. 소프트맥스의 분모를 차원을 유지하며(\`keepDims\`) 구하면 그 모양은 무엇입니까?`,
      en: `The logits of ${n} examples and ${k} categories have the shape [${n}, ${k}]. The denominators of the softmax are computed with dimensions kept (\`keepDims\`). What is their shape?`,
    }),
    answer: ({ n }) => [n, 1],
    slips: [
      {
        shape: ({ k }) => [1, k],
        why: {
          ko: '데이터를 가로질러 더했습니다. 합은 데이터마다 범주를 따라 구합니다.',
          en: 'This sums across the examples; each example has its own sum, over the categories.',
        },
      },
      {
        shape: () => [1, 1],
        why: {
          ko: '행렬 전체를 더했습니다. 데이터마다 분모가 따로 있습니다.',
          en: 'This sums the whole matrix; each example has its own denominator.',
        },
      },
      {
        shape: ({ n }) => [n],
        why: {
          ko: '차원을 유지하지 않은 모양입니다. 그러면 나눌 때 행이 아니라 열에 맞추어집니다.',
          en: 'This is the shape without kept dimensions, which would be lined up with the columns in the division.',
        },
      },
    ],
    explanation: ({ n, k }) => ({
      ko: `행마다 ${k}개의 지수를 더하여 수 하나가 됩니다. 차원을 유지하면 [${n}, 1]이고, [${n}, ${k}] 행렬을 이것으로 나누면 행마다 제 분모로 나누어집니다.`,
      en: `Each row's ${k} exponentials sum to one number. With dimensions kept that is [${n}, 1], and dividing [${n}, ${k}] by it divides each row by its own denominator.`,
    }),
  }),
  tensorShape({
    id: 'shape-of-softmax-gradient',
    tags: ['shapes', 'gradient-descent'],
    terms: ['softmax-regression-model', 'one-hot-encoding'],
    exercises: ['softmax-gradient'],
    mistakes: ['softmax-gradient/wrong-axis'],
    draw: (random) => ({ n: random.integer(20, 90), p: random.integer(11, 18), k: random.integer(3, 9) }),
    prompt: ({ n, p, k }) => ({
      ko: String.raw`편향이 없는 소프트맥스 회귀모형에서 입력 $X$의 모양은 [${n}, ${p}], 원-핫 레이블 $Y$의 모양은 [${n}, ${k}]입니다. 교차 엔트로피의 경사 $X^{\top}(\Pi - Y)$의 모양은 무엇입니까?`,
      en: String.raw`In a softmax regression without bias the inputs $X$ have shape [${n}, ${p}], the one-hot labels $Y$ [${n}, ${k}]. What is the shape of the gradient of the cross-entropy, $X^{\top}(\Pi - Y)$?`,
    }),
    answer: ({ p, k }) => [p, k],
    slips: [
      {
        shape: ({ p, k }) => [k, p],
        why: {
          ko: String.raw`전치되었습니다. $X^{\top}$의 행은 설명변수입니다.`,
          en: String.raw`It is transposed: the rows of $X^{\top}$ are the variables.`,
        },
      },
      {
        shape: ({ n, k }) => [n, k],
        why: {
          ko: String.raw`오차 $\Pi - Y$의 모양입니다. 경사에서는 데이터에 대하여 더해집니다.`,
          en: String.raw`This is the shape of the errors $\Pi - Y$; the gradient sums over the examples.`,
        },
      },
      {
        shape: ({ p }) => [p],
        why: {
          ko: '범주가 둘인 로지스틱 회귀모형이라면 그렇습니다. 여기서는 범주마다 가중치가 있습니다.',
          en: 'It would be so for logistic regression; here each category has weights of its own.',
        },
      },
    ],
    explanation: ({ n, p, k }) => ({
      ko: String.raw`[${p}, ${n}] 행렬과 [${n}, ${k}] 행렬의 곱이므로 [${p}, ${k}]입니다. 이것은 가중치 $w$의 모양이기도 합니다.`,
      en: String.raw`[${p}, ${n}] times [${n}, ${k}] is [${p}, ${k}], the shape of the weights $w$.`,
    }),
  }),
]);

/** A number as it stands in a text: no floating-point dust. */
function show(x: number): string {
  return String(Number(x.toPrecision(4)));
}

/** The same, in brackets where it is negative. */
function bracket(x: number): string {
  return x < 0 ? `(${show(x)})` : show(x);
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** Three bars between 0 and 1. */
function drawBars(values: readonly number[]) {
  const list = values.map((value) => value.toFixed(2)).join(', ');
  return bars({
    alt: {
      ko: `범주 1, 2, 3의 막대 높이가 차례로 ${list}이다.`,
      en: `The bars of categories 1, 2, 3 have the heights ${list}.`,
    },
    y: [0, 1],
    bars: values.map((value, index) => ({ label: String(index + 1), value })),
  });
}
