import { defineQuiz, numeric, plot, scatter, tensorShape } from '../../lib/quiz/define-quiz';

/** Pythagorean pairs: vectors whose lengths are whole numbers. */
const TRIPLES = [
  { x: 3, y: 4, length: 5 },
  { x: 4, y: 3, length: 5 },
  { x: 6, y: 8, length: 10 },
  { x: 12, y: 5, length: 13 },
  { x: 5, y: 12, length: 13 },
  { x: 15, y: 8, length: 17 },
  { x: 8, y: 15, length: 17 },
  { x: 24, y: 7, length: 25 },
] as const;

export default defineQuiz([
  {
    kind: 'formula',
    id: 'log-uniform-rate-formula',
    tags: ['optimizers'],
    terms: ['logarithmic-scale', 'random-search-method'],
    exercises: ['random-search'],
    mistakes: ['random-search/linear-scale', 'random-search/exponent-returned', 'random-search/base-e'],
    prompt: {
      ko: String.raw`$[0, 1)$의 균등난수 $u$로 $10^a$과 $10^b$ 사이의 학습률을 로그 눈금에서 고르게 뽑으려고 합니다. $\eta$를 쓰세요. 단, $u = 0$이면 $\eta = 10^a$입니다.`,
      en: String.raw`A learning rate between $10^a$ and $10^b$ is to be drawn evenly on a logarithmic scale, from a uniform random number $u$ in $[0, 1)$, so that $u = 0$ gives $10^a$. Write down $\eta$.`,
    },
    target: '\\eta =',
    symbols: [
      { tex: 'a', domain: 'real' },
      { tex: 'b', domain: 'real' },
      { tex: 'u', domain: 'probability' },
    ],
    answer: String.raw`10^{a + u(b - a)}`,
    accepts: [
      String.raw`10^{(1-u)a + ub}`,
      String.raw`10^a\cdot 10^{u(b-a)}`,
      String.raw`10^a\left(10^{b-a}\right)^u`,
      String.raw`\exp((a+u(b-a))\log 10)`,
      { plain: '10^(a + u*(b - a))' },
    ],
    rejects: [
      {
        tex: String.raw`10^a + u(10^b - 10^a)`,
        slip: 'other',
        why: {
          ko: '학습률 자체를 균등하게 뽑는 식입니다. 거의 모든 값이 가장 큰 자릿수에 몰립니다.',
          en: 'This draws the rate itself evenly, and nearly all values fall into the largest power of ten.',
        },
      },
      {
        tex: String.raw`a + u(b - a)`,
        slip: 'other',
        why: {
          ko: '지수까지만 뽑았습니다. 10을 그만큼 거듭제곱해야 학습률입니다.',
          en: 'This is the exponent only. The rate is 10 to this power.',
        },
      },
      {
        tex: String.raw`\exp(a + u(b - a))`,
        slip: 'other',
        why: {
          ko: String.raw`밑이 $e$입니다. 범위가 10의 거듭제곱으로 주어졌으므로 밑은 10입니다.`,
          en: String.raw`The base is $e$ here, but the range is given in powers of 10.`,
        },
      },
      {
        tex: String.raw`10^{b + u(b - a)}`,
        slip: 'other',
        why: {
          ko: String.raw`$u = 0$일 때 $10^b$이 되어 범위의 위쪽으로 벗어납니다. 아래 끝 $a$에서 시작해야 합니다.`,
          en: String.raw`At $u = 0$ this is $10^b$, and it leaves the range at the top. It has to start from $a$.`,
        },
      },
      {
        tex: String.raw`10^{a + ub}`,
        slip: 'factor',
        why: {
          ko: String.raw`지수의 범위의 길이는 $b$가 아니라 $b - a$입니다.`,
          en: String.raw`The exponents span a length of $b - a$, not $b$.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`지수 $a + u(b-a)$는 $a$와 $b$ 사이에 고르게 흩어집니다. 10을 그만큼 거듭제곱하면 자릿수마다 같은 확률로 학습률이 나옵니다.`,
      en: String.raw`The exponent $a + u(b-a)$ is spread evenly between $a$ and $b$. Raising 10 to it gives every order of magnitude the same chance.`,
    },
  },
  {
    kind: 'formula',
    id: 'cosine-similarity-formula',
    tags: ['classification'],
    terms: ['cosine-similarity'],
    exercises: ['one-shot'],
    mistakes: ['one-shot/inner-product'],
    prompt: {
      ko: String.raw`두 특징 벡터 $q = (q_1, \ldots, q_d)$와 $s = (s_1, \ldots, s_d)$의 코사인 유사도를 성분 $q_j$, $s_j$로 쓰세요.`,
      en: String.raw`Write the cosine similarity of the feature vectors $q = (q_1, \ldots, q_d)$ and $s = (s_1, \ldots, s_d)$ in terms of their components $q_j$ and $s_j$.`,
    },
    target: '\\cos(q, s) =',
    symbols: [
      { tex: 'd', domain: 'count', means: { ko: '특징의 수', en: 'number of features' } },
      { tex: 'j', from: 1, to: 'd' },
      { tex: 'q', over: ['j'], domain: 'real' },
      { tex: 's', over: ['j'], domain: 'real' },
    ],
    answer: String.raw`\frac{\sum_{j=1}^{d} q_j s_j}{\sqrt{\sum_{j=1}^{d} q_j^2}\sqrt{\sum_{j=1}^{d} s_j^2}}`,
    accepts: [
      String.raw`\frac{\sum_j q_j s_j}{\sqrt{\left(\sum_j q_j^2\right)\left(\sum_j s_j^2\right)}}`,
      String.raw`\frac{1}{\sqrt{\sum_j s_j^2}}\cdot\frac{\sum_j s_j q_j}{\sqrt{\sum_j q_j^2}}`,
      String.raw`\left(\sum_j q_j s_j\right)\left(\sum_j q_j^2\right)^{-\frac12}\left(\sum_j s_j^2\right)^{-\frac12}`,
      { plain: '(sum_(j=1)^d q_j*s_j)/(sqrt(sum_(j=1)^d q_j^2)*sqrt(sum_(j=1)^d s_j^2))' },
    ],
    rejects: [
      {
        tex: String.raw`\sum_{j=1}^{d} q_j s_j`,
        slip: 'denominator',
        why: {
          ko: '내적입니다. 방향이 달라도 긴 벡터일수록 커지므로, 두 벡터의 길이로 나누어야 합니다.',
          en: 'This is the inner product, which grows with the lengths whatever the directions. Divide by both lengths.',
        },
      },
      {
        tex: String.raw`\frac{\sum_{j=1}^{d} q_j s_j}{\left(\sum_{j=1}^{d} q_j^2\right)\left(\sum_{j=1}^{d} s_j^2\right)}`,
        slip: 'denominator',
        why: {
          ko: '길이의 제곱으로 나누었습니다. 제곱근을 취해야 길이입니다.',
          en: 'This divides by the squared lengths: the roots are missing.',
        },
      },
      {
        tex: String.raw`\frac{\sum_{j=1}^{d} q_j s_j}{\sqrt{\sum_{j=1}^{d} q_j^2}}`,
        slip: 'denominator',
        why: {
          ko: String.raw`$q$의 길이로만 나누었습니다. $s$가 길수록 유사도가 커집니다.`,
          en: String.raw`This divides by the length of $q$ alone, so a longer $s$ still counts as more similar.`,
        },
      },
      {
        tex: String.raw`\frac{\sum_{j=1}^{d} q_j s_j}{\sqrt{\sum_{j=1}^{d} q_j^2} + \sqrt{\sum_{j=1}^{d} s_j^2}}`,
        slip: 'denominator',
        why: {
          ko: '두 길이를 더했습니다. 분모는 두 벡터의 길이의 **곱**입니다.',
          en: 'The lengths were added; the denominator is their **product**.',
        },
      },
      {
        tex: String.raw`\sqrt{\sum_{j=1}^{d} (q_j - s_j)^2}`,
        slip: 'other',
        why: {
          ko: '유클리드 거리입니다. 방향이 같아도 길이가 다르면 0이 되지 않습니다.',
          en: 'This is the Euclidean distance, which is not 0 for vectors of the same direction but different lengths.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$\cos(q, s) = \frac{q^\top s}{\lVert q\rVert\,\lVert s\rVert}$에서 $q^\top s = \sum_j q_j s_j$이고 $\lVert q\rVert = \sqrt{\sum_j q_j^2}$입니다. 길이로 나누었으므로 방향만 남습니다.`,
      en: String.raw`In $\cos(q, s) = \frac{q^\top s}{\lVert q\rVert\,\lVert s\rVert}$, the inner product is $q^\top s = \sum_j q_j s_j$ and the length $\lVert q\rVert = \sqrt{\sum_j q_j^2}$. With the lengths divided out, only directions count.`,
    },
  },
  {
    kind: 'formula',
    id: 'folded-bias-formula',
    tags: ['normalization', 'classification'],
    terms: ['head-layer', 'standardization'],
    exercises: ['transfer-head'],
    mistakes: ['transfer-head/offset-left-out', 'transfer-head/not-folded-back'],
    prompt: {
      ko: String.raw`표준화한 특징 $u_j = \frac{x_j - \mu_j}{s_j}$로 학습한 출력 $\sum_{j=1}^d v_j u_j + c$를 표준화하지 않은 특징의 식 $\sum_{j=1}^d w_j x_j + b$로 바꾸었습니다. $b$를 쓰세요.`,
      en: String.raw`An output $\sum_{j=1}^d v_j u_j + c$ was trained on standardized features $u_j = \frac{x_j - \mu_j}{s_j}$ and is rewritten as $\sum_{j=1}^d w_j x_j + b$, for features that are not standardized. Write down $b$.`,
    },
    target: 'b =',
    symbols: [
      { tex: 'd', domain: 'count', means: { ko: '특징의 수', en: 'number of features' } },
      { tex: 'j', from: 1, to: 'd' },
      { tex: 'v', over: ['j'], domain: 'real' },
      { tex: '\\mu', over: ['j'], domain: 'real', means: { ko: '특징의 평균', en: 'means of the features' } },
      {
        tex: 's',
        over: ['j'],
        domain: 'positive',
        means: { ko: '특징의 표준편차', en: 'standard deviations of the features' },
      },
      { tex: 'c', domain: 'real' },
    ],
    answer: String.raw`c - \sum_{j=1}^{d} \frac{v_j \mu_j}{s_j}`,
    accepts: [
      String.raw`c - \sum_j \frac{v_j}{s_j}\mu_j`,
      String.raw`c + \sum_{j=1}^d v_j\left(-\frac{\mu_j}{s_j}\right)`,
      String.raw`-\sum_{j} \mu_j v_j s_j^{-1} + c`,
      { plain: 'c - sum_(j=1)^d (v_j*mu_j/s_j)' },
    ],
    rejects: [
      {
        tex: String.raw`c + \sum_{j=1}^{d} \frac{v_j \mu_j}{s_j}`,
        slip: 'sign',
        why: {
          ko: '부호가 반대입니다. 표준화할 때 평균을 빼므로 편향에서도 빠집니다.',
          en: 'The sign is reversed: standardizing subtracts the means, so they lower the bias.',
        },
      },
      {
        tex: String.raw`c - \sum_{j=1}^{d} v_j \mu_j`,
        slip: 'denominator',
        why: {
          ko: String.raw`$s_j$로 나누지 않았습니다. 평균도 가중치와 함께 표준편차로 나뉩니다.`,
          en: String.raw`The division by $s_j$ is missing: the means are divided by the standard deviations, too.`,
        },
      },
      {
        tex: String.raw`c`,
        slip: 'other',
        why: {
          ko: '평균의 몫을 옮기지 않았습니다. 가중치를 표준편차로 나누는 것만으로는 같은 출력이 되지 않습니다.',
          en: 'The share of the means is missing. Dividing the weights by the standard deviations alone does not give the same output.',
        },
      },
      {
        tex: String.raw`c - \sum_{j=1}^{d} v_j \mu_j s_j`,
        slip: 'other',
        why: {
          ko: String.raw`$s_j$를 곱했습니다. 표준화는 표준편차로 **나눕니다**.`,
          en: String.raw`This multiplies by $s_j$, but standardizing **divides** by it.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$\sum_j v_j\frac{x_j - \mu_j}{s_j} + c = \sum_j \frac{v_j}{s_j}x_j + \left(c - \sum_j \frac{v_j\mu_j}{s_j}\right)$이므로 $w_j = \frac{v_j}{s_j}$이고 괄호 안이 $b$입니다.`,
      en: String.raw`$\sum_j v_j\frac{x_j - \mu_j}{s_j} + c = \sum_j \frac{v_j}{s_j}x_j + \left(c - \sum_j \frac{v_j\mu_j}{s_j}\right)$, so $w_j = \frac{v_j}{s_j}$, and the bracket is $b$.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'uniform-rate-pitfall',
    tags: ['optimizers'],
    terms: ['logarithmic-scale'],
    exercises: ['random-search'],
    mistakes: ['random-search/linear-scale'],
    prompt: {
      ko: '0.0001과 1 사이에서 학습률 자체를 균등하게 100번 뽑았습니다. 어떤 일이 일어납니까?',
      en: 'Learning rates are drawn 100 times, uniformly in the rate itself, between 0.0001 and 1. What happens?',
    },
    choices: [
      {
        id: 'top-decade',
        text: {
          ko: '90번쯤이 0.1보다 커서 작은 학습률은 거의 시험하지 못합니다.',
          en: 'About 90 exceed 0.1, so small rates are hardly tested.',
        },
        right: true,
      },
      {
        id: 'evenly',
        text: {
          ko: '자릿수 네 구간에 25번쯤씩 고르게 나뉩니다.',
          en: 'Each of the four orders of magnitude gets about 25.',
        },
        why: {
          ko: '그것은 지수를 균등하게 뽑았을 때, 곧 로그 눈금에서 뽑았을 때입니다.',
          en: 'That is what drawing the exponent uniformly, on a logarithmic scale, would give.',
        },
      },
      {
        id: 'small-rates',
        text: {
          ko: '90번쯤이 0.001보다 작아서 학습이 지나치게 느려집니다.',
          en: 'About 90 are below 0.001, so training is much too slow.',
        },
        why: {
          ko: '0.001보다 작을 확률은 0.1%도 되지 않습니다.',
          en: 'The probability of a rate below 0.001 is less than 0.1%.',
        },
      },
      {
        id: 'center',
        text: {
          ko: '0.01 근처에 가장 많이 모입니다.',
          en: 'Most gather around 0.01.',
        },
        why: {
          ko: '0.01은 로그 눈금의 가운데입니다. 균등분포는 한곳에 모이지 않고, 평균은 0.5쯤입니다.',
          en: 'That is the middle of the logarithmic scale. A uniform distribution gathers nowhere, and its mean is about 0.5.',
        },
      },
    ],
    explanation: {
      ko: String.raw`균등하게 뽑으면 확률이 구간의 길이에 비례하므로 $[0.1, 1]$에 떨어질 확률이 약 $0.9$입니다. 학습률처럼 자릿수가 중요한 값은 로그 눈금에서 뽑습니다.`,
      en: String.raw`Uniform draws fall into an interval in proportion to its length: into $[0.1, 1]$ with probability of about $0.9$. Values whose order of magnitude matters are drawn on a logarithmic scale.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'nine-trials-random-or-grid',
    tags: ['optimizers'],
    terms: ['random-search-method', 'grid-search'],
    exercises: ['random-search'],
    prompt: {
      ko: String.raw`하이퍼파라미터 두 개를 아홉 번 시험합니다. 사실은 둘 가운데 하나만 성능을 좌우하지만 어느 것인지 모릅니다. $3\times 3$ 격자보다 임의 탐색이 나은 까닭은 무엇입니까?`,
      en: String.raw`Two hyperparameters are tested in nine trials. In truth only one of them matters, but nobody knows which. Why is random search better than a $3\times 3$ grid?`,
    },
    choices: [
      {
        id: 'nine-values',
        text: {
          ko: '중요한 하이퍼파라미터를 아홉 가지 값으로 시험하게 되기 때문입니다.',
          en: 'The one that matters is tested at nine different values.',
        },
        right: true,
      },
      {
        id: 'all-pairs',
        text: {
          ko: '두 하이퍼파라미터의 모든 조합을 빠짐없이 시험하게 되기 때문입니다.',
          en: 'Every combination of the two is tested, with none left out.',
        },
        why: {
          ko: '정해 둔 값의 모든 조합을 시험하는 것은 격자 탐색입니다.',
          en: 'It is the grid that tests all combinations of its values.',
        },
      },
      {
        id: 'learns',
        text: {
          ko: '앞선 시도의 결과를 보고 다음 값을 정하기 때문입니다.',
          en: 'Each trial is chosen in view of the results so far.',
        },
        why: {
          ko: '임의 탐색의 시도들은 서로 독립입니다. 결과를 보고 범위를 좁히는 것은 그다음 단계입니다.',
          en: 'The trials of random search are independent. Narrowing the range by results is the next stage.',
        },
      },
      {
        id: 'finds-optimum',
        text: {
          ko: '충분히 뽑지 않아도 최적값을 반드시 포함하기 때문입니다.',
          en: 'It is certain to contain the optimum even with few draws.',
        },
        why: {
          ko: '아홉 번으로 최적값을 보장하는 방법은 없습니다.',
          en: 'No method can guarantee the optimum with nine trials.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$3\times 3$ 격자는 시도가 아홉 번이어도 하이퍼파라미터마다 값이 세 가지뿐입니다. 임의로 뽑으면 시도마다 두 값이 모두 새로우므로, 어느 것이 중요하든 아홉 가지를 시험합니다.`,
      en: String.raw`A $3\times 3$ grid spends nine trials on three values of each. Drawn at random, both values are new in every trial, so whichever matters is tested at nine.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'choose-hyperparameters-on-what',
    tags: ['data', 'optimizers'],
    terms: ['hyperparameter-search', 'validation-data'],
    prompt: {
      ko: '하이퍼파라미터 50조합 가운데 **검증 데이터**의 오류가 가장 작은 것을 골랐습니다. 검증 오류는 4%였지만 시험 오류는 5%였습니다. 데이터는 임의로 나누었고 두 데이터의 크기는 같습니다. 가장 그럴듯한 설명은 무엇입니까?',
      en: 'Of 50 combinations of hyperparameters, the one with the smallest error on the **validation data** was chosen. Its validation error was 4%, its test error 5%. Data were split at random, and both parts have the same size. Which explanation is most plausible?',
    },
    choices: [
      {
        id: 'optimistic',
        text: {
          ko: '50개 가운데 가장 작은 값이므로 검증 오류가 실력보다 작게 나왔습니다.',
          en: 'As the smallest of 50, the validation error flatters the network.',
        },
        right: true,
      },
      {
        id: 'weights-on-validation',
        text: {
          ko: '가중치를 검증 데이터로도 갱신하므로 검증 데이터에 과대적합했습니다.',
          en: 'Weights are updated on the validation data, too, and overfit them.',
        },
        why: {
          ko: '가중치는 훈련 데이터로만 갱신합니다. 검증 데이터는 조합을 **고르는** 데에만 쓰입니다.',
          en: 'Weights are updated on the training data only. Validation data serve for **choosing** among combinations.',
        },
      },
      {
        id: 'always-larger',
        text: {
          ko: '시험 데이터의 오류는 고르는 일과 관계없이 검증 데이터의 오류보다 큽니다.',
          en: 'Errors on test data exceed those on validation data, chosen or not.',
        },
        why: {
          ko: '임의로 나누었으므로, 고르지 않고 하나만 학습시킨 신경망이라면 두 오류의 기댓값이 같습니다.',
          en: 'With a random split, both errors of a single network, not chosen among others, have the same expected value.',
        },
      },
      {
        id: 'too-few',
        text: {
          ko: '조합이 너무 적기 때문이며, 더 많이 시험하면 두 오류가 가까워집니다.',
          en: 'There were too few combinations; with more, the errors would agree.',
        },
        why: {
          ko: '반대입니다. 많은 가운데서 고를수록 우연히 좋은 값이 뽑혀 차이가 커지기 쉽습니다.',
          en: 'The reverse: the more there are to choose from, the luckier the winner, and the gap tends to grow.',
        },
      },
    ],
    explanation: {
      ko: '검증 오류에도 우연이 섞여 있어, 가장 작은 것을 고르면 우연히 작았던 것이 뽑히기 쉽습니다. 그래서 고르는 데 쓰지 않은 시험 데이터로 마지막에 한 번 재어 5%를 보고합니다.',
      en: 'Validation errors contain chance, and picking the smallest favors a lucky one. That is why the test data, which took no part in the choice, are used once at the end, and 5% is reported.',
    },
  },
  {
    kind: 'single-choice',
    id: 'what-freezing-does',
    tags: ['gradient-descent', 'network-structure'],
    terms: ['frozen-layer', 'transfer-learning'],
    exercises: ['transfer-head'],
    prompt: {
      ko: '전이학습에서 가져온 층을 고정(freeze)하고 새 출력층만 학습시킵니다. 고정된 층에서는 무슨 일이 일어납니까?',
      en: 'In transfer learning the borrowed layers are frozen and only a new output layer is trained. What happens in the frozen layers?',
    },
    choices: [
      {
        id: 'forward-only',
        text: {
          ko: '입력을 특징으로 바꾸어 주되 가중치는 그대로입니다.',
          en: 'They turn inputs into features, and their weights stay as they are.',
        },
        right: true,
      },
      {
        id: 'skipped',
        text: {
          ko: '계산에서 빠지고 입력이 바로 새 출력층으로 들어갑니다.',
          en: 'They are left out, and inputs go straight to the new output layer.',
        },
        why: {
          ko: '그러면 훈련된 특징을 쓰지 못합니다. 순방향 계산은 그대로 합니다.',
          en: 'Then the learned features would be lost. The forward pass goes through them as ever.',
        },
      },
      {
        id: 'small-rate',
        text: {
          ko: '아주 작은 학습률로 천천히 갱신됩니다.',
          en: 'They are updated slowly, at a very small learning rate.',
        },
        why: {
          ko: '그것은 미세조정입니다. 고정된 층은 전혀 갱신하지 않습니다.',
          en: 'That is fine-tuning. Frozen layers are not updated at all.',
        },
      },
      {
        id: 'reset',
        text: {
          ko: '가중치를 다시 초기화하고 그 값을 유지합니다.',
          en: 'Their weights are initialized anew and then kept.',
        },
        why: {
          ko: '가져온 가중치를 버리면 전이할 것이 없습니다.',
          en: 'Without the borrowed weights there would be nothing to transfer.',
        },
      },
    ],
    explanation: {
      ko: '고정된 층의 출력은 예마다 변하지 않으므로 특징을 한 번만 계산해 두어도 됩니다. 갱신할 모수가 출력층뿐이라 적은 데이터와 계산으로 학습할 수 있습니다.',
      en: 'What frozen layers give for an example never changes, so features may be computed once and stored. Only the output layer has parameters to update, which takes little data and computing.',
    },
  },
  {
    kind: 'single-choice',
    id: 'small-similar-data',
    tags: ['data'],
    terms: ['transfer-learning', 'fine-tuning'],
    exercises: ['transfer-head'],
    prompt: {
      ko: '이미지넷으로 훈련된 모형이 있습니다. 개의 품종 5종을 찍은 사진이 모두 200장뿐일 때 가장 알맞은 방법은 무엇입니까? 이미지넷에는 여러 개 품종이 들어 있습니다.',
      en: 'A model trained on ImageNet, which contains many breeds of dogs, is at hand. With only 200 photos of 5 breeds in all, what suits best?',
    },
    choices: [
      {
        id: 'head-only',
        text: {
          ko: '기존 모형은 그대로 두고 출력층만 새로 학습시킵니다.',
          en: 'Keep the model as it is and train a new output layer only.',
        },
        right: true,
      },
      {
        id: 'all-layers',
        text: {
          ko: '가져온 가중치에서 시작하여 모든 층을 함께 조정합니다.',
          en: 'Start from its weights and adjust all layers together.',
        },
        why: {
          ko: '200장으로 모든 층을 조정하면 과대적합하기 쉽습니다. 데이터가 많고 원래의 데이터와 다를 때 알맞습니다.',
          en: 'Adjusting all layers on 200 photos overfits easily. It suits large data that are unlike the original ones.',
        },
      },
      {
        id: 'from-scratch',
        text: {
          ko: '같은 구조를 난수 초깃값에서부터 학습시킵니다.',
          en: 'Train the same architecture from random weights.',
        },
        why: {
          ko: '큰 모형을 처음부터 학습시키기에는 데이터가 너무 적습니다.',
          en: 'That is far too little data for training a large model from scratch.',
        },
      },
      {
        id: 'early-layers',
        text: {
          ko: '입력에 가까운 층만 새로 학습시키고 나머지는 고정합니다.',
          en: 'Train the layers next to the input anew and freeze the others.',
        },
        why: {
          ko: '앞쪽 층의 특징(모서리, 무늬)은 여러 사진에 두루 쓰이므로 가장 바꿀 까닭이 없습니다.',
          en: 'The features of early layers, edges and textures, serve all sorts of photos: they are the last to need a change.',
        },
      },
    ],
    explanation: {
      ko: '데이터가 적고 원래의 데이터와 비슷하면 기존 모형의 특징이 그대로 쓸모 있습니다. 데이터가 많아질수록, 다를수록 더 많은 층을 조정합니다.',
      en: 'Where data are few and similar to the original ones, the features of the model serve as they are. The more data, and the less similar, the more layers are adjusted.',
    },
  },
  {
    kind: 'single-choice',
    id: 'trial-that-ended-in-nan',
    tags: ['optimizers'],
    terms: ['coarse-to-fine-search', 'divergence'],
    exercises: ['coarse-to-fine'],
    mistakes: ['coarse-to-fine/nan-in-sort', 'coarse-to-fine/minus-infinity-is-best'],
    prompt: {
      ko: String.raw`임의 탐색에서 $\eta = 2$로 학습한 시도의 손실이 NaN이 되었습니다. 결과가 좋은 시도를 골라 범위를 좁힐 때 이 시도를 어떻게 다루어야 합니까?`,
      en: String.raw`In a random search the trial with $\eta = 2$ ended with loss NaN. How should it be treated when good trials are picked to narrow the range?`,
    },
    choices: [
      {
        id: 'worst',
        text: {
          ko: '발산한 것이므로 가장 나쁜 손실로 보고 순위를 매깁니다.',
          en: 'It diverged, so it ranks as the worst loss.',
        },
        right: true,
      },
      {
        id: 'as-number',
        text: {
          ko: '손실을 빼어 비교하는 보통의 정렬에 그대로 맡깁니다.',
          en: 'Leave it to ordinary sorting by the difference of losses.',
        },
        why: {
          ko: 'NaN과의 차는 NaN이어서 비교가 성립하지 않고, 다른 시도의 순서까지 엉킵니다.',
          en: 'A difference with NaN is NaN, which compares with nothing and may ruin the order of the others.',
        },
      },
      {
        id: 'zero',
        text: {
          ko: '값이 없으므로 손실을 0으로 채웁니다.',
          en: 'There is no value, so fill in a loss of 0.',
        },
        why: {
          ko: '그러면 실패한 시도가 가장 좋은 것이 됩니다.',
          en: 'Then the failed trial would become the best of all.',
        },
      },
      {
        id: 'mean',
        text: {
          ko: '결측값이므로 다른 시도의 평균 손실로 채웁니다.',
          en: 'It is a missing value, so fill in the mean loss of the other trials.',
        },
        why: {
          ko: '우연히 빠진 값이 아닙니다. 학습률이 너무 크다는 정보를 버리고 중간 순위에 두게 됩니다.',
          en: 'It is not missing by chance. This throws away the information that the rate is too large and ranks it in the middle.',
        },
      },
    ],
    explanation: {
      ko: '유한하지 않은 손실은 학습이 발산했다는 뜻입니다. 그 학습률 쪽으로는 범위를 넓히지 말아야 하므로 가장 나쁜 결과로 봅니다.',
      en: 'A loss that is not finite means that training diverged. The range should not extend to such rates, so the trial counts as the worst.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'which-are-hyperparameters',
    tags: ['optimizers', 'terms'],
    terms: ['hyperparameter', 'parameter'],
    exercises: ['random-search'],
    prompt: { ko: '하이퍼파라미터를 **모두** 고르세요.', en: 'Choose **all** hyperparameters.' },
    choices: [
      {
        id: 'batch-size',
        text: { ko: '미니배치의 크기', en: 'The size of the mini-batches' },
        right: true,
      },
      {
        id: 'optimizer',
        text: { ko: '최적화 방법', en: 'The optimizer' },
        right: true,
        why: {
          ko: '수가 아니어도 학습 전에 정하는 것이면 하이퍼파라미터입니다.',
          en: 'Whatever is fixed before training is one, even if it is no number.',
        },
      },
      {
        id: 'layers',
        text: { ko: '은닉층의 수', en: 'The number of hidden layers' },
        right: true,
      },
      {
        id: 'dropout',
        text: { ko: '드롭아웃에서 뉴런을 끄는 비율', en: 'The rate at which dropout switches neurons off' },
        right: true,
      },
      {
        id: 'bias',
        text: { ko: '출력층의 편향', en: 'The biases of the output layer' },
        why: {
          ko: '학습하면서 경사하강법으로 추정하는 모수입니다.',
          en: 'They are parameters, estimated by gradient descent during training.',
        },
      },
      {
        id: 'gamma',
        text: { ko: String.raw`배치 정규화의 $\gamma$`, en: String.raw`The $\gamma$ of batch normalization` },
        why: {
          ko: '가중치와 함께 경사하강법으로 추정합니다.',
          en: 'It is estimated by gradient descent along with the weights.',
        },
      },
    ],
    explanation: {
      ko: '하이퍼파라미터는 학습 **전에** 사람이 정하거나 탐색으로 고르는 값이고, 가중치와 편향 같은 모수는 학습이 구하는 값입니다.',
      en: 'Hyperparameters are fixed **before** training, by hand or by search; parameters such as weights and biases are what training finds.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'when-transfer-helps',
    tags: ['data'],
    terms: ['transfer-learning', 'pretrained-model'],
    exercises: ['transfer-head'],
    prompt: {
      ko: '전이학습에 대한 옳은 설명을 모두 고르세요.',
      en: 'Choose all true statements on transfer learning.',
    },
    choices: [
      {
        id: 'little-data',
        text: {
          ko: '데이터와 계산 자원이 모자랄 때 공개된 가중치를 그대로 이용할 수 있습니다.',
          en: 'Where data and computing are scarce, published weights can be used as they are.',
        },
        right: true,
      },
      {
        id: 'initial-values',
        text: {
          ko: '훈련된 가중치를 좋은 초깃값으로 삼아 더 학습시킬 수 있습니다.',
          en: 'Trained weights can serve as good initial values for further training.',
        },
        right: true,
      },
      {
        id: 'head',
        text: {
          ko: '범주가 달라지면 출력층은 새로 만들어야 합니다.',
          en: 'For other classes, the output layer has to be made anew.',
        },
        right: true,
        why: {
          ko: '출력층의 뉴런 수는 새로운 문제의 범주 수와 같아야 합니다.',
          en: 'It needs as many neurons as the new problem has classes.',
        },
      },
      {
        id: 'dissimilar',
        text: {
          ko: '원래의 데이터와 다를수록 고정하는 층을 늘리는 것이 좋습니다.',
          en: 'The less similar the new data, the more layers should be frozen.',
        },
        why: {
          ko: '반대입니다. 다를수록 가져온 특징이 덜 맞으므로 더 많은 층을 조정합니다.',
          en: 'The reverse: the less the borrowed features fit, the more layers are adjusted.',
        },
      },
      {
        id: 'prediction-time',
        text: {
          ko: '고정한 층은 예측할 때 계산하지 않으므로 예측이 빨라집니다.',
          en: 'Frozen layers are not computed in prediction, so predictions are faster.',
        },
        why: {
          ko: '고정된 층도 예측할 때 순방향 계산을 합니다. 줄어드는 것은 학습할 때의 계산입니다.',
          en: 'Frozen layers do compute in prediction. It is training that takes less.',
        },
      },
      {
        id: 'no-labels',
        text: {
          ko: '출력층을 새로 학습시킬 때에도 레이블은 필요하지 않습니다.',
          en: 'Training the new output layer takes no labels.',
        },
        why: {
          ko: '새 출력층은 새로운 문제의 레이블로 지도학습을 합니다.',
          en: 'The new output layer learns from the labels of the new problem, by supervised learning.',
        },
      },
    ],
    explanation: {
      ko: '전이학습은 큰 데이터에서 얻은 특징을 작은 문제에 옮겨 씁니다. 얼마나 조정할지는 새로운 데이터의 크기와 유사성에 따라 정합니다.',
      en: 'Transfer learning carries features gained from large data over to a small problem. How much to adjust depends on the size and the similarity of the new data.',
    },
  },
  {
    kind: 'matching',
    id: 'transfer-by-size-and-similarity',
    tags: ['data'],
    terms: ['transfer-learning', 'fine-tuning'],
    exercises: ['transfer-head'],
    prompt: {
      ko: '새로운 데이터의 크기, 원래 데이터와의 유사성에 따라 알맞은 전이학습 방안을 짝지으세요.',
      en: 'Match the size of the new data and their similarity to the original data with the way to transfer.',
    },
    pairs: [
      {
        id: 'small-similar',
        left: { ko: '소규모, 유사성이 크다', en: 'Small, similar' },
        right: { ko: '기존 모형을 그대로 쓴다.', en: 'Use the model as it is' },
        why: {
          ko: '특징이 그대로 맞고, 조정하면 과대적합하기 쉽습니다. 출력층만 새로 학습시킵니다.',
          en: 'Its features fit, and adjusting them would overfit. Only the output layer is trained.',
        },
      },
      {
        id: 'large-similar',
        left: { ko: '대규모, 유사성이 크다', en: 'Large, similar' },
        right: { ko: '일부 층을 조정한다.', en: 'Adjust some of the layers' },
        why: {
          ko: '데이터가 넉넉하므로 뒤쪽의 일부 층을 새 문제에 맞출 수 있습니다.',
          en: 'There are data enough to fit some of the later layers to the new problem.',
        },
      },
      {
        id: 'large-different',
        left: { ko: '대규모, 유사성이 작다', en: 'Large, dissimilar' },
        right: { ko: '많은 층을 조정한다.', en: 'Adjust many layers' },
        why: {
          ko: '가져온 특징이 덜 맞으므로 초깃값으로만 삼고 많은 층을 다시 학습시킵니다.',
          en: 'The borrowed features fit less: they serve as initial values, and many layers are trained further.',
        },
      },
      {
        id: 'small-different',
        left: { ko: '소규모, 유사성이 작다', en: 'Small, dissimilar' },
        right: { ko: '학습이 어렵다.', en: 'Learning is difficult' },
        why: {
          ko: '특징도 맞지 않고 조정할 데이터도 모자랍니다.',
          en: 'The features do not fit, and there are too few data to adjust them.',
        },
      },
    ],
    extra: [
      {
        id: 'input-layer',
        text: { ko: '입력층만 새로 학습시킨다.', en: 'Train only the input layer anew' },
      },
    ],
    explanation: {
      ko: '유사성은 가져온 특징이 얼마나 맞는지를, 데이터의 크기는 얼마나 많은 층을 조정해도 되는지를 정합니다.',
      en: 'Similarity says how well the borrowed features fit; size says how many layers can be adjusted.',
    },
  },
  {
    kind: 'matching',
    id: 'shots-and-examples',
    tags: ['learning-types', 'terms'],
    terms: ['zero-shot-learning', 'one-shot-learning', 'few-shot-learning'],
    exercises: ['one-shot'],
    prompt: {
      ko: '학습 방법과 알맞은 예를 짝지으세요. 어느 것이나 미리 학습된 큰 모형을 씁니다.',
      en: 'Match the ways of learning with examples. All of them use a large model trained beforehand.',
    },
    pairs: [
      {
        id: 'zero',
        left: { ko: 'Zero-shot 학습', en: 'Zero-shot learning' },
        right: {
          ko: '한 번도 예를 보지 않은 두 언어 사이에서 번역한다.',
          en: 'Translating between two languages without having seen an example of that pair',
        },
        why: {
          ko: '그 과제의 학습 데이터가 하나도 없습니다.',
          en: 'There is no training data of the task at all.',
        },
      },
      {
        id: 'one',
        left: { ko: 'One-shot 학습', en: 'One-shot learning' },
        right: {
          ko: '사원증 사진 한 장씩만 가지고 출입하는 사람의 얼굴을 알아본다.',
          en: 'Recognizing people at a gate from one badge photo of each',
        },
        why: { ko: '범주(사람)마다 예가 하나입니다.', en: 'There is one example of each class, a person.' },
      },
      {
        id: 'few',
        left: { ko: 'Few-shot 학습', en: 'Few-shot learning' },
        right: {
          ko: '고양이와 호랑이의 사진을 다섯 장씩 보여 주고 둘을 구분하게 한다.',
          en: 'Telling cats from tigers after five photos of each',
        },
        why: { ko: '범주마다 예가 몇 개씩입니다.', en: 'There are a few examples of each class.' },
      },
      {
        id: 'fine-tuning',
        left: { ko: '미세조정', en: 'Fine-tuning' },
        right: {
          ko: '흉부 사진 10만 장으로 가져온 가중치를 더 학습시킨다.',
          en: 'Training borrowed weights further on 100,000 chest X-rays',
        },
        why: {
          ko: '가져온 가중치 자체를 많은 데이터로 갱신합니다.',
          en: 'The borrowed weights themselves are updated, on many data.',
        },
      },
    ],
    extra: [
      {
        id: 'from-scratch',
        text: {
          ko: '난수 초깃값에서 시작하여 숫자 그림 6만 장으로 신경망을 학습시킨다.',
          en: 'Training a network from random weights on 60,000 pictures of digits',
        },
      },
    ],
    explanation: {
      ko: '이름의 수는 새로운 범주나 과제에 대하여 보여 준 학습 데이터의 개수를 뜻합니다. 미리 학습된 모형의 특징이 좋을수록 적은 예로도 됩니다.',
      en: 'The names count the training examples shown of a new class or task. The better the features learned beforehand, the fewer it takes.',
    },
  },
  {
    kind: 'ordering',
    id: 'coarse-to-fine-order',
    tags: ['optimizers'],
    terms: ['coarse-to-fine-search', 'hyperparameter-search'],
    exercises: ['coarse-to-fine', 'random-search'],
    prompt: {
      ko: '학습률을 점차 좁혀 가며 탐색하는 순서대로 놓으세요.',
      en: 'Put the stages of a coarse-to-fine search for a learning rate in order.',
    },
    steps: [
      {
        id: 'wide',
        text: {
          ko: '넓은 범위의 로그 눈금에서 학습률을 임의로 뽑는다.',
          en: 'Draw rates at random from a wide range, on a logarithmic scale',
        },
        why: {
          ko: '어느 자릿수가 알맞은지 아직 모릅니다.',
          en: 'The right order of magnitude is not known yet.',
        },
      },
      {
        id: 'train',
        text: {
          ko: '뽑은 학습률마다 짧게 학습시켜 검증 데이터의 손실을 잰다.',
          en: 'Train briefly with each and measure the loss on validation data',
        },
        why: { ko: '고를 근거가 되는 결과를 얻습니다.', en: 'It gives the results to choose by.' },
      },
      {
        id: 'range',
        text: {
          ko: '손실이 작은 몇 시도의 학습률로 새 범위를 정한다.',
          en: 'Set a new range by the rates of the few trials with the smallest losses',
        },
        why: { ko: '시도의 손실을 알아야 정할 수 있습니다.', en: 'It takes the losses of the trials.' },
      },
      {
        id: 'fine',
        text: {
          ko: '새 범위 안에서 다시 뽑아 더 세밀하게 시험한다.',
          en: 'Draw again within the new range and test it more closely',
        },
        why: { ko: '좁힌 범위 안에서 이루어집니다.', en: 'This takes place within the narrowed range.' },
      },
      {
        id: 'test',
        text: {
          ko: '가장 좋은 학습률로 끝까지 학습시킨 모형을 시험 데이터로 한 번 평가한다.',
          en: 'Train to the end with the best rate and evaluate once on the test data',
        },
        why: {
          ko: '시험 데이터는 모든 선택이 끝난 다음에만 씁니다.',
          en: 'Test data come in only when all choices are made.',
        },
      },
    ],
    explanation: {
      ko: '거칠게 훑어 알맞은 자릿수를 찾고, 그 안에서 세밀하게 찾습니다. 이런 탐색을 할 여건이 안 되면 좋은 성과를 보인 논문의 값을 씁니다.',
      en: 'A coarse sweep finds the order of magnitude, and a fine one searches within it. Where computing does not allow for a search, take the values of papers that reported good results.',
    },
  },
  {
    kind: 'ordering',
    id: 'transfer-learning-order',
    tags: ['network-structure', 'data'],
    terms: ['transfer-learning', 'head-layer', 'fine-tuning'],
    exercises: ['transfer-head'],
    prompt: {
      ko: '이미지넷 모형을 가져와 새로운 사진 분류에 전이학습하는 순서대로 놓으세요.',
      en: 'Put the steps of transferring an ImageNet model to a new classification of photos in order.',
    },
    steps: [
      {
        id: 'pretrain',
        text: {
          ko: '누군가가 큰 데이터로 신경망을 훈련하고 가중치를 공개한다.',
          en: 'Somebody trains a network on large data and publishes its weights',
        },
        why: { ko: '가져올 가중치가 있어야 합니다.', en: 'There have to be weights to borrow.' },
      },
      {
        id: 'replace',
        text: {
          ko: '공개된 모형의 출력층을 떼고, 새로운 범주 수에 맞는 출력층을 붙인다.',
          en: 'The published model gets a new output layer for the new classes',
        },
        why: {
          ko: '원래의 출력층은 이미지넷의 범주에 맞추어져 있습니다.',
          en: 'Its own output layer is made for the classes of ImageNet.',
        },
      },
      {
        id: 'head',
        text: {
          ko: '가져온 층을 모두 고정한 채 새 출력층만 학습시킨다.',
          en: 'The new output layer is trained, with all borrowed layers frozen',
        },
        why: {
          ko: '난수인 출력층에서 오는 큰 경사가 가져온 가중치를 망치지 않게 먼저 합니다.',
          en: 'It comes first, so that large gradients from the random output layer do not spoil the borrowed weights.',
        },
      },
      {
        id: 'fine-tune',
        text: {
          ko: '고정을 일부 풀고 작은 학습률로 미세조정한다.',
          en: 'Some layers are unfrozen and fine-tuned at a small learning rate',
        },
        why: {
          ko: '출력층이 자리를 잡은 다음 조금씩 조정합니다.',
          en: 'They are adjusted gently once the output layer has settled.',
        },
      },
      {
        id: 'evaluate',
        text: { ko: '시험 데이터로 정확도를 잰다.', en: 'Accuracy is measured on the test data' },
        why: { ko: '학습이 모두 끝난 다음에 합니다.', en: 'This follows when all training is over.' },
      },
    ],
    explanation: {
      ko: '출력층을 먼저 학습시키고 나서 미세조정해야 가져온 특징이 보존됩니다. 데이터가 적으면 미세조정은 생략합니다.',
      en: 'Training the output layer before fine-tuning preserves the borrowed features. With few data, fine-tuning is left out.',
    },
  },
  numeric({
    id: 'rate-from-uniform-number',
    tags: ['optimizers'],
    terms: ['logarithmic-scale'],
    exercises: ['random-search'],
    mistakes: ['random-search/linear-scale', 'random-search/base-e'],
    draw: (random) => {
      const low = random.pick([-6, -5, -4]);
      const high = random.pick([0, -1, 1]);
      const steps = high - low;
      const exponent = random.integer(low + 1, high - 1);
      // Shift by half a power now and then: √10 is on every pocket calculator.
      const half = random.pick([0, 0.5]);
      const shifted = exponent + half;
      return { low, high, shifted, u: Number(((shifted - low) / steps).toFixed(4)), rate: 10 ** shifted };
    },
    prompt: ({ low, high, u }) => ({
      ko: String.raw`학습률을 $10^{${low}}$과 $10^{${high}}$ 사이에서 로그 눈금으로 고르게 뽑습니다($u = 0$이면 아래 끝). 균등난수가 $u = ${u}$일 때 학습률은 얼마입니까? 유효숫자 세 자리 이상으로 쓰세요.`,
      en: String.raw`Learning rates are drawn evenly on a logarithmic scale between $10^{${low}}$ and $10^{${high}}$, where $u = 0$ gives the lower end. What is the rate for the uniform number $u = ${u}$? Give at least three significant digits.`,
    }),
    answer: ({ rate }) => rate,
    tolerance: { rtol: 1e-2, atol: 0 },
    slips: [
      {
        value: ({ low, high, u }) => 10 ** low + u * (10 ** high - 10 ** low),
        why: {
          ko: '학습률 자체를 균등하게 뽑았습니다. 지수를 먼저 구하고 10을 거듭제곱합니다.',
          en: 'The rate itself was taken evenly. Find the exponent first, then raise 10 to it.',
        },
      },
      {
        value: ({ shifted }) => shifted,
        why: {
          ko: '이것은 지수입니다. 10을 그만큼 거듭제곱합니다.',
          en: 'This is the exponent: raise 10 to it.',
        },
      },
      {
        value: ({ shifted }) => Math.exp(shifted),
        why: {
          ko: String.raw`밑을 $e$로 썼습니다. 범위가 10의 거듭제곱입니다.`,
          en: String.raw`Base $e$ was used, but the range is in powers of 10.`,
        },
      },
      {
        value: ({ low, high, u }) => 10 ** (high - u * (high - low)),
        why: {
          ko: '위 끝에서 내려왔습니다. 아래 끝에서 시작하여 더합니다.',
          en: 'This goes down from the upper end. Start from the lower end and add.',
        },
      },
    ],
    explanation: ({ low, high, u, shifted, rate }) => ({
      ko: String.raw`지수는 $${low} + ${u}\times ${high - low} ${about(low + u * (high - low), shifted)}$이므로 $\eta = 10^{${show(shifted)}} ${about(rate)}$입니다.`,
      en: String.raw`The exponent is $${low} + ${u}\times ${high - low} ${about(low + u * (high - low), shifted)}$, so $\eta = 10^{${show(shifted)}} ${about(rate)}$.`,
    }),
  }),
  numeric({
    id: 'grid-search-minutes',
    tags: ['optimizers'],
    terms: ['grid-search'],
    draw: (random) => ({
      rates: random.integer(4, 8),
      batches: random.integer(3, 5),
      depths: random.integer(2, 4),
      minutes: random.pick([5, 10, 15, 20, 30]),
    }),
    prompt: ({ rates, batches, depths, minutes }) => ({
      ko: `격자 탐색에서 학습률은 ${rates}가지, 미니배치의 크기는 ${batches}가지, 은닉층의 수는 ${depths}가지를 시험합니다. 한 번 학습하는 데 ${minutes}분이 걸리면 차례로 모두 시험하는 데 몇 분이 걸립니까?`,
      en: `A grid search tests ${rates} learning rates, ${batches} batch sizes and ${depths} numbers of hidden layers. If training once takes ${minutes} minutes, how many minutes does it take to test everything in turn?`,
    }),
    answer: ({ rates, batches, depths, minutes }) => rates * batches * depths * minutes,
    unit: { ko: '분', en: 'minutes' },
    tolerance: { rtol: 0, atol: 0.5 },
    slips: [
      {
        value: ({ rates, batches, depths, minutes }) => (rates + batches + depths) * minutes,
        why: {
          ko: '값의 수를 더했습니다. 모든 **조합**을 시험하므로 곱합니다.',
          en: 'The numbers of values were added. All **combinations** are tested, so they multiply.',
        },
      },
      {
        value: ({ rates, batches, depths }) => rates * batches * depths,
        why: {
          ko: '조합의 수입니다. 한 번에 걸리는 시간을 곱합니다.',
          en: 'This is the number of combinations; multiply by the time of each.',
        },
      },
    ],
    explanation: ({ rates, batches, depths, minutes }) => ({
      ko: String.raw`조합이 $${rates}\times ${batches}\times ${depths} = ${rates * batches * depths}$개이므로 $${rates * batches * depths}\times ${minutes} = ${rates * batches * depths * minutes}$분입니다. 하이퍼파라미터가 하나 늘 때마다 그 값의 수가 곱해집니다.`,
      en: String.raw`There are $${rates}\times ${batches}\times ${depths} = ${rates * batches * depths}$ combinations, which take $${rates * batches * depths}\times ${minutes} = ${rates * batches * depths * minutes}$ minutes. Every further hyperparameter multiplies this by its number of values.`,
    }),
  }),
  numeric({
    id: 'share-of-log-uniform-draws',
    tags: ['optimizers', 'probability'],
    terms: ['logarithmic-scale', 'random-search-method'],
    exercises: ['random-search'],
    draw: (random) => {
      const low = random.pick([-7, -6, -5]);
      const high = random.pick([0, 1]);
      const from = random.integer(low, high - 2);
      return { low, high, from, to: from + random.pick([1, 2]), trials: random.pick([60, 70, 120, 210]) };
    },
    prompt: ({ low, high, from, to, trials }) => ({
      ko: String.raw`학습률 ${trials}개를 $10^{${low}}$과 $10^{${high}}$ 사이의 로그 눈금에서 고르게 뽑습니다. $10^{${from}}$과 $10^{${to}}$ 사이에는 평균 몇 개가 떨어집니까?`,
      en: String.raw`${trials} learning rates are drawn evenly on a logarithmic scale between $10^{${low}}$ and $10^{${high}}$. How many fall between $10^{${from}}$ and $10^{${to}}$ on average?`,
    }),
    answer: ({ low, high, from, to, trials }) => (trials * (to - from)) / (high - low),
    unit: { ko: '개', en: 'rates' },
    slips: [
      {
        value: ({ low, high, from, to, trials }) =>
          (trials * (10 ** to - 10 ** from)) / (10 ** high - 10 ** low),
        why: {
          ko: '학습률 자체의 길이로 비율을 구했습니다. 로그 눈금에서는 지수의 길이가 확률을 정합니다.',
          en: 'This takes lengths in the rate itself. On a logarithmic scale, lengths in the exponent decide.',
        },
      },
      {
        value: ({ low, high, from, to, trials }) => (trials * (to - from)) / (high - low + 1),
        why: {
          ko: '끝점의 수로 나누었습니다. 구간의 길이는 위 끝에서 아래 끝을 뺀 것입니다.',
          en: 'This divides by the number of end points; the length is the upper end minus the lower.',
        },
      },
    ],
    explanation: ({ low, high, from, to, trials }) => ({
      ko: String.raw`지수의 구간 길이가 전체는 ${high - low}, 묻는 곳은 ${to - from}이므로 $${trials}\times\frac{${to - from}}{${high - low}} ${about((trials * (to - from)) / (high - low))}$개입니다.`,
      en: String.raw`In exponents, the whole range has length ${high - low} and the part asked for ${to - from}: $${trials}\times\frac{${to - from}}{${high - low}} ${about((trials * (to - from)) / (high - low))}$.`,
    }),
  }),
  numeric({
    id: 'cosine-similarity-value',
    tags: ['classification'],
    terms: ['cosine-similarity'],
    exercises: ['one-shot'],
    mistakes: ['one-shot/inner-product', 'one-shot/euclidean-distance'],
    draw: (random) => {
      const q = random.pick(TRIPLES);
      const s = random.pick(TRIPLES.filter((one) => one.x * q.y !== one.y * q.x));
      return { q, s, inner: q.x * s.x + q.y * s.y };
    },
    prompt: ({ q, s }) => ({
      ko: String.raw`두 특징 벡터 $q = (${q.x}, ${q.y})$, $s = (${s.x}, ${s.y})$의 코사인 유사도는 얼마입니까? 소수 셋째 자리까지 쓰세요.`,
      en: String.raw`What is the cosine similarity of the feature vectors $q = (${q.x}, ${q.y})$ and $s = (${s.x}, ${s.y})$, to three decimals?`,
    }),
    answer: ({ q, s, inner }) => inner / (q.length * s.length),
    // Half a percent would take 1 for 0.9955.
    tolerance: { rtol: 0, atol: 0.0011 },
    slips: [
      {
        value: ({ inner }) => inner,
        why: {
          ko: '내적까지만 구했습니다. 두 벡터의 길이로 나눕니다.',
          en: 'This is the inner product. Divide it by both lengths.',
        },
      },
      {
        value: ({ q, s, inner }) => inner / (q.length * s.length) ** 2,
        why: {
          ko: '길이의 제곱으로 나누었습니다. 제곱근을 취해야 길이입니다.',
          en: 'This divides by the squared lengths; the root makes the length.',
        },
      },
      {
        value: ({ q, s }) => Math.hypot(q.x - s.x, q.y - s.y),
        why: {
          ko: '유클리드 거리를 구했습니다.',
          en: 'This is the Euclidean distance.',
        },
      },
      {
        value: ({ q, s, inner }) => inner / ((q.x + q.y) * (s.x + s.y)),
        why: {
          ko: '성분의 합을 길이로 썼습니다. 길이는 성분의 제곱의 합의 제곱근입니다.',
          en: 'Sums of components were taken for lengths. A length is the root of the sum of squares.',
        },
      },
    ],
    explanation: ({ q, s, inner }) => ({
      ko: String.raw`내적은 $${q.x}\times ${s.x} + ${q.y}\times ${s.y} = ${inner}$이고 길이는 각각 ${q.length}, ${s.length}입니다. 따라서 $\frac{${inner}}{${q.length}\times ${s.length}} ${about(inner / (q.length * s.length))}$입니다.`,
      en: String.raw`The inner product is $${q.x}\times ${s.x} + ${q.y}\times ${s.y} = ${inner}$, the lengths are ${q.length} and ${s.length}: $\frac{${inner}}{${q.length}\times ${s.length}} ${about(inner / (q.length * s.length))}$.`,
    }),
  }),
  {
    kind: 'short-text',
    id: 'name-fine-tuning',
    tags: ['terms', 'gradient-descent'],
    terms: ['fine-tuning'],
    prompt: {
      ko: '가져온 가중치를 고정하지 않고 초깃값으로 삼아, 새로운 데이터로 조금씩 더 학습시키는 것을 무엇이라고 합니까?',
      en: 'Borrowed weights are not frozen but taken as initial values and trained a little further on new data. What is this called?',
    },
    answers: {
      ko: ['미세조정', '미세 조정', '파인튜닝', '미세 튜닝', '미세조정 학습', '세부 조정'],
      en: ['fine-tuning', 'fine tuning', 'finetuning', 'fine-tune'],
    },
    misspellings: ['파인 튜닌', '미세조절', 'fine-tunning', 'fine turning'],
    wrong: [
      {
        answers: ['전이학습', 'transfer learning'],
        why: {
          ko: '전이학습은 훈련된 신경망을 쓰는 방법 전체를 말합니다. 층을 모두 고정하고 출력층만 학습시키는 것도 전이학습입니다.',
          en: 'Transfer learning is the whole idea of using a trained network. It includes freezing all layers and training the output layer only.',
        },
      },
      {
        answers: ['동결', '고정', 'freezing', 'freeze', 'feature extraction', '특징 추출'],
        why: {
          ko: '고정은 가중치를 갱신하지 않는 것으로, 반대입니다.',
          en: 'Freezing is the opposite: the weights are not updated.',
        },
      },
      {
        answers: ['사전학습', '사전 훈련', 'pretraining', 'pre-training'],
        why: {
          ko: '사전 훈련은 큰 데이터로 먼저 학습시켜 그 가중치를 만드는 단계입니다.',
          en: 'Pretraining is the stage before, which makes these weights on large data.',
        },
      },
    ],
    explanation: {
      ko: '미세조정은 좋은 초깃값에서 출발하므로 작은 학습률로 조금만 움직입니다. 데이터가 많고 원래의 데이터와 다를수록 더 많은 층을 조정합니다.',
      en: 'Fine-tuning starts from good values, so it moves them gently, at a small rate. The more data, and the less similar, the more layers are adjusted.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-grid-search',
    tags: ['terms', 'optimizers'],
    terms: ['grid-search'],
    prompt: {
      ko: '하이퍼파라미터마다 시험할 값을 몇 개씩 정해 두고 그 **모든 조합**을 시험하는 탐색 방법의 이름은 무엇입니까?',
      en: 'A few values of each hyperparameter are fixed, and **all combinations** are tested. What is this search called?',
    },
    answers: {
      ko: ['격자 탐색', '격자 탐색법', '그리드 서치', '그리드 탐색', '그리드 검색', '격자 서치', '격자 검색'],
      en: ['grid search', 'gridsearch'],
    },
    misspellings: ['그리드 써치', 'gird search', 'grid serch'],
    wrong: [
      {
        answers: ['임의 탐색', '랜덤 서치', '무작위 탐색', 'random search', '랜덤 탐색'],
        why: {
          ko: '임의 탐색은 값을 정해 두지 않고 범위에서 무작위로 뽑습니다.',
          en: 'Random search draws values from a range; it has no fixed ones.',
        },
      },
      {
        answers: ['전수 탐색', '완전 탐색', 'exhaustive search', 'brute force', 'brute-force search'],
        why: {
          ko: '빠짐없이 시험한다는 뜻은 맞지만, 정한 값들이 바둑판의 눈처럼 놓이는 모양에서 온 이름을 묻고 있습니다.',
          en: 'It does leave nothing out, but the name asked for comes from how the fixed values lie, like the crossings of a net.',
        },
      },
      {
        answers: ['교차 검증', '교차검증', 'cross-validation', 'cross validation'],
        why: {
          ko: '교차검증은 데이터를 나누어 번갈아 검증하는 방법입니다.',
          en: 'Cross-validation splits the data and takes turns in validating.',
        },
      },
    ],
    explanation: {
      ko: '격자 탐색은 빠짐없지만 하이퍼파라미터가 늘면 시도의 수가 지수적으로 늘어납니다.',
      en: 'Grid search leaves nothing out, but the number of trials grows exponentially with that of hyperparameters.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-zero-shot',
    tags: ['terms', 'learning-types'],
    terms: ['zero-shot-learning'],
    prompt: {
      ko: '어떤 범주의 예를 하나도 학습하지 않은 모형이 글로 된 설명만으로 그 범주의 사진을 알아보았습니다. 이런 방법을 무슨 학습이라고 합니까?',
      en: 'A model that never saw an example of some class recognizes its photos from a description in words alone. What kind of learning is this?',
    },
    answers: {
      ko: [
        '제로샷 학습',
        'Zero-shot 학습',
        '제로샷',
        '제로샷 러닝',
        '제로샷 분류',
        '영샷 학습',
        '0-shot 학습',
      ],
      en: [
        'zero-shot learning',
        'zero-shot',
        'zero shot',
        'zero-shot classification',
        'zero-shot recognition',
        'ZSL',
        '0-shot learning',
        '0-shot',
      ],
    },
    misspellings: ['제로숏 학습', '제로샷학슴', 'zeroshoot'],
    wrong: [
      {
        answers: [
          '원샷 학습',
          'One-shot 학습',
          '원샷 러닝',
          '원샷',
          '1-shot 학습',
          'one-shot',
          'one-shot learning',
          '1-shot',
          '1-shot learning',
        ],
        why: {
          ko: 'One-shot 학습은 범주마다 예를 하나 봅니다. 여기서는 하나도 보지 않았습니다.',
          en: 'One-shot learning sees one example of each class. Here there was none.',
        },
      },
      {
        answers: ['퓨샷 학습', 'Few-shot 학습', '퓨샷 러닝', '퓨샷', 'few-shot', 'few-shot learning'],
        why: {
          ko: 'Few-shot 학습은 범주마다 몇 개의 예를 봅니다.',
          en: 'Few-shot learning sees a few examples of each class.',
        },
      },
      {
        answers: ['비지도학습', '비지도 학습', 'unsupervised learning', 'unsupervised'],
        why: {
          ko: '비지도학습은 레이블 없이 데이터의 구조를 찾습니다. 여기서는 새로운 범주를 알아맞혔습니다.',
          en: 'Unsupervised learning finds structure in data without labels. Here a new class was named.',
        },
      },
    ],
    explanation: {
      ko: '큰 모형은 글과 그림을 같은 특징 공간에 놓으므로, 예를 보지 않은 범주도 설명과 비교하여 알아볼 수 있습니다.',
      en: 'Large models place words and pictures in one feature space, so a class can be recognized by comparison with its description.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-hugging-face',
    tags: ['terms', 'tools'],
    terms: ['hugging-face', 'pretrained-model'],
    prompt: {
      ko: '사전 훈련된 모형과 데이터를 누구나 올리고 내려받는 공개 허브로, `transformers` 라이브러리를 만드는 회사의 이름은 무엇입니까?',
      en: 'This company runs a public hub where anybody can share pretrained models and data, and makes the library `transformers`. What is its name?',
    },
    answers: {
      ko: ['허깅페이스', '허깅 페이스', '허깅페이스 허브'],
      en: ['Hugging Face', 'huggingface', 'huggingface.co', 'Hugging Face Hub', 'HF'],
    },
    misspellings: ['허깅페이수', '헤깅페이스', '허깅 훼이스', 'huging face', 'hugging faces'],
    wrong: [
      {
        answers: ['깃허브', 'github', 'GitHub'],
        why: {
          ko: '깃허브는 소스 코드를 함께 관리하는 곳입니다.',
          en: 'GitHub is for managing source code together.',
        },
      },
      {
        answers: ['이미지넷', 'ImageNet'],
        why: {
          ko: '이미지넷은 사진 데이터와 그것으로 연 경진대회의 이름입니다.',
          en: 'ImageNet is a collection of photos, and the challenge held with it.',
        },
      },
      {
        answers: ['캐글', 'kaggle'],
        why: {
          ko: '캐글은 데이터 분석 경진대회를 여는 곳입니다.',
          en: 'Kaggle is known for its competitions in data analysis.',
        },
      },
      {
        answers: ['텐서플로 플레이그라운드', 'TensorFlow Playground', '플레이그라운드', 'playground'],
        why: {
          ko: '플레이그라운드는 하이퍼파라미터의 효과를 눈으로 보는 도구입니다.',
          en: 'The Playground is a tool for watching the effect of hyperparameters.',
        },
      },
    ],
    explanation: {
      ko: '거대 모형을 직접 훈련하기는 어려우므로, 허깅페이스에 공개된 가중치를 가져와 그대로 쓰거나 미세조정합니다.',
      en: 'Training huge models oneself is hardly possible; one takes published weights from Hugging Face and uses them as they are, or fine-tunes them.',
    },
  },
  {
    kind: 'figure',
    id: 'rates-drawn-in-three-ways',
    tags: ['optimizers'],
    terms: ['logarithmic-scale', 'random-search-method'],
    exercises: ['random-search'],
    mistakes: ['random-search/linear-scale'],
    prompt: {
      ko: String.raw`0.0001과 1 사이의 학습률 12개를 세 가지 방법으로 뽑아 $\log_{10}\eta$의 위치에 찍었습니다. 학습률 **자체**를 균등하게 뽑은 것은 어느 줄입니까?`,
      en: String.raw`Twelve learning rates between 0.0001 and 1 were drawn in three ways and marked at $\log_{10}\eta$. In which row was the rate **itself** drawn uniformly?`,
    },
    figure: scatter({
      alt: {
        ko: '가로축은 학습률의 상용로그로 −4에서 0까지이다. A줄의 점 12개는 −4에서 0까지 고르게 흩어져 있다. B줄의 점은 대부분 −1과 0 사이에 몰려 있고 −1보다 왼쪽은 하나뿐이다. C줄의 점은 대부분 −4와 −3 사이에 몰려 있고 −3보다 오른쪽은 하나뿐이다.',
        en: 'The horizontal axis is the base-10 logarithm of the rate, from −4 to 0. The 12 points of row A are spread evenly from −4 to 0. Most points of row B lie between −1 and 0, only one to the left of −1. Most points of row C lie between −4 and −3, only one to the right of −3.',
      },
      x: [-4.2, 0.2],
      y: [0, 5],
      xTicks: [-4, -3, -2, -1, 0],
      yTicks: [],
      xLabel: 'log₁₀ η',
      groups: [
        { label: 'A', points: twelve().map((u) => [-4 + 4 * u, 3] as const) },
        { label: 'B', points: twelve().map((u) => [Math.log10(1e-4 + u * (1 - 1e-4)), 2] as const) },
        { label: 'C', points: twelve().map((u) => [-4 - Math.log10(1e-4 + u * (1 - 1e-4)), 1] as const) },
      ],
    }),
    choices: [
      {
        id: 'a',
        text: { ko: 'A줄', en: 'Row A' },
        why: {
          ko: '로그 눈금에서 고르므로 지수를 균등하게 뽑은 것입니다.',
          en: 'Even on the logarithmic scale: here the exponent was drawn uniformly.',
        },
      },
      { id: 'b', text: { ko: 'B줄', en: 'Row B' }, right: true },
      {
        id: 'c',
        text: { ko: 'C줄', en: 'Row C' },
        why: {
          ko: String.raw`작은 쪽에 몰려 있습니다. 학습률이 아니라 $1/\eta$을 균등하게 뽑으면 이렇게 됩니다.`,
          en: String.raw`These gather at the small end, as they would if $1/\eta$ were drawn uniformly.`,
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`$[0.1, 1]$은 전체 길이의 약 90%를 차지하므로 값 자체를 균등하게 뽑으면 12개 가운데 11개쯤이 $\log_{10}\eta > -1$에 떨어집니다.`,
      en: String.raw`$[0.1, 1]$ makes up about 90% of the length, so with the rate drawn uniformly about 11 of 12 fall to the right of $\log_{10}\eta = -1$.`,
    },
  },
  {
    kind: 'figure',
    id: 'next-range-of-search',
    tags: ['optimizers'],
    terms: ['coarse-to-fine-search', 'hyperparameter-search'],
    exercises: ['coarse-to-fine'],
    mistakes: ['coarse-to-fine/largest-loss', 'coarse-to-fine/first-and-last'],
    prompt: {
      ko: '학습률을 넓은 범위에서 임의로 뽑아 시험한 결과입니다. 다음에는 어느 범위를 더 세밀하게 탐색해야 합니까?',
      en: 'Learning rates drawn at random from a wide range were tested with this result. Which range should be searched more closely next?',
    },
    figure: plot({
      alt: {
        ko: '가로축은 학습률의 상용로그, 세로축은 검증 데이터의 손실이다. 점들은 왼쪽 끝 −6에서 손실 약 2.2로 시작하여 −4에서 1.7쯤으로 내려가고, −3에서 0.7, −2.5에서 0.5, −2에서 0.6쯤이다. 그 오른쪽에서는 다시 커져 −1에서 1.8을 넘고 0 가까이에서 2.5쯤이다.',
        en: 'The horizontal axis is the base-10 logarithm of the rate, the vertical axis the loss on validation data. From about 2.2 at the left end, −6, the points fall to about 1.7 at −4, 0.7 at −3, 0.5 at −2.5 and 0.6 at −2. Further right the loss grows again, beyond 1.8 at −1 and to about 2.5 near 0.',
      },
      x: [-6.2, 0.2],
      y: [0, 3],
      xTicks: [-6, -5, -4, -3, -2, -1, 0],
      xLabel: 'log₁₀ η',
      yLabel: { ko: '검증 손실', en: 'validation loss' },
      curves: [
        {
          dots: true,
          points: [-6, -5.6, -5.1, -4.5, -4, -3.4, -3, -2.5, -2, -1.6, -1, -0.5, -0.1].map(
            (x) => [x, searchLoss(x)] as const,
          ),
        },
      ],
    }),
    choices: [
      {
        id: 'low',
        text: { ko: String.raw`$10^{-6}$–$10^{-4}$`, en: String.raw`$10^{-6}$–$10^{-4}$` },
        why: {
          ko: '학습률이 너무 작아 손실이 거의 줄지 않은 곳입니다.',
          en: 'There the rate is too small, and the loss hardly fell.',
        },
      },
      {
        id: 'middle',
        text: { ko: String.raw`$10^{-3}$–$10^{-2}$`, en: String.raw`$10^{-3}$–$10^{-2}$` },
        right: true,
      },
      {
        id: 'high',
        text: { ko: String.raw`$10^{-1}$–$10^{0}$`, en: String.raw`$10^{-1}$–$10^{0}$` },
        why: {
          ko: '손실이 가장 큰 곳입니다. 학습률이 너무 커서 발산에 가깝습니다.',
          en: 'The loss is largest there: the rate is too large, near divergence.',
        },
      },
      {
        id: 'whole',
        text: { ko: String.raw`$10^{-6}$–$10^{0}$`, en: String.raw`$10^{-6}$–$10^{0}$` },
        why: {
          ko: '같은 범위를 되풀이하면 시도의 대부분을 나쁜 학습률에 씁니다.',
          en: 'Repeating the same range would spend most trials on poor rates.',
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`손실이 작은 시도는 $\log_{10}\eta$가 $-3$에서 $-2$ 사이에 모여 있습니다. 그 학습률의 최솟값과 최댓값으로 새 범위를 정합니다.`,
      en: String.raw`The trials with small losses lie at $\log_{10}\eta$ between $-3$ and $-2$. The smallest and the largest of their rates set the new range.`,
    },
  },
  {
    kind: 'figure',
    id: 'nearest-prototype-by-cosine',
    tags: ['classification'],
    terms: ['cosine-similarity', 'prototype', 'one-shot-learning'],
    exercises: ['one-shot'],
    mistakes: ['one-shot/euclidean-distance', 'one-shot/inner-product', 'one-shot/least-similar'],
    prompt: {
      ko: String.raw`원점에서 본 세 원형 A, B, C와 분류할 예 Q의 특징 벡터입니다. **코사인 유사도**로 one-shot 분류를 하면 Q는 어느 범주입니까?`,
      en: String.raw`The feature vectors, from the origin, of three prototypes A, B, C and of an example Q. To which class does one-shot classification by **cosine similarity** assign Q?`,
    },
    figure: plot({
      alt: {
        ko: '원점에서 그은 선분 네 개. Q는 (2, 2)에서 끝난다. A는 (0.6, 0.9)에서 끝나 가장 짧다. B는 (2.6, 0.9)에서 끝난다. C는 (1.2, 5)에서 끝나 가장 길다.',
        en: 'Four segments from the origin. Q ends at (2, 2). A ends at (0.6, 0.9) and is the shortest. B ends at (2.6, 0.9). C ends at (1.2, 5) and is the longest.',
      },
      // Equal units on both axes, so that angles look right.
      x: [0, 8.2],
      y: [0, 5.2],
      curves: [
        {
          label: 'Q',
          points: [
            [0, 0],
            [2, 2],
          ],
          dots: true,
          labelAt: 2,
        },
        {
          label: 'A',
          points: [
            [0, 0],
            [0.6, 0.9],
          ],
          dots: true,
          labelAt: 0.6,
        },
        {
          label: 'B',
          points: [
            [0, 0],
            [2.6, 0.9],
          ],
          dots: true,
          labelAt: 2.6,
        },
        {
          label: 'C',
          points: [
            [0, 0],
            [1.2, 5],
          ],
          dots: true,
          labelAt: 1.2,
        },
      ],
    }),
    choices: [
      { id: 'a', text: { ko: '범주 A', en: 'Class A' }, right: true },
      {
        id: 'b',
        text: { ko: '범주 B', en: 'Class B' },
        why: {
          ko: 'B는 유클리드 거리로 가장 가까운 원형입니다. 코사인 유사도는 방향만 비교합니다.',
          en: 'B is nearest by Euclidean distance. Cosine similarity compares directions only.',
        },
      },
      {
        id: 'c',
        text: { ko: '범주 C', en: 'Class C' },
        why: {
          ko: 'C는 길어서 내적이 가장 큽니다. 길이로 나누고 나면 방향이 가장 다릅니다.',
          en: 'C is long and has the largest inner product. With lengths divided out, its direction differs.',
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`Q와 이루는 각이 가장 작은 것은 A입니다. 유사도는 A가 약 0.98, B가 약 0.90, C가 약 0.85입니다. 특징 벡터의 길이는 사진의 밝기 따위로 달라지므로 방향을 비교합니다.`,
      en: String.raw`A makes the smallest angle with Q: similarities are about 0.98 for A, 0.90 for B and 0.85 for C. Lengths of feature vectors vary with such things as brightness, so directions are compared.`,
    },
  },
  tensorShape({
    id: 'shape-of-head-weights',
    tags: ['shapes', 'classification'],
    terms: ['head-layer', 'transfer-learning'],
    exercises: ['transfer-head'],
    draw: (random) => ({
      n: random.pick([60, 80, 120, 150, 200]),
      d: random.pick([64, 128, 256, 512, 1280]),
      k: random.integer(3, 9),
    }),
    prompt: ({ n, d, k }) => ({
      ko: String.raw`고정된 층이 사진 한 장을 특징 ${d}개로 바꿉니다. 사진 ${n}장을 범주 ${k}개로 나누는 출력층 $\operatorname{softmax}(x^\top w + b)$를 학습시킬 때 $w$의 모양은 무엇입니까?`,
      en: String.raw`Frozen layers turn a photo into ${d} features. An output layer $\operatorname{softmax}(x^\top w + b)$ is trained on ${n} photos of ${k} classes. What is the shape of $w$?`,
    }),
    answer: ({ d, k }) => [d, k],
    slips: [
      {
        shape: ({ d, k }) => [k, d],
        why: {
          ko: String.raw`행과 열이 바뀌었습니다. $x^\top w$이므로 $w$의 행이 특징에 대응합니다.`,
          en: String.raw`Rows and columns are exchanged: in $x^\top w$ the rows of $w$ go with the features.`,
        },
      },
      {
        shape: ({ n, k }) => [n, k],
        why: {
          ko: '출력의 모양입니다. 가중치의 모양은 사진의 수와 관계가 없습니다.',
          en: 'That is the shape of the outputs. The number of photos is not in the shape of the weights.',
        },
      },
      {
        shape: ({ n, d }) => [n, d],
        why: {
          ko: '특징을 모은 행렬의 모양입니다.',
          en: 'That is the shape of the matrix of features.',
        },
      },
      {
        shape: ({ d }) => [d],
        why: {
          ko: '범주가 둘이고 출력이 하나일 때의 모양입니다. 범주마다 가중치가 따로 있습니다.',
          en: 'That would do for a single output. Each class has weights of its own.',
        },
      },
    ],
    explanation: ({ d, k }) => ({
      ko: String.raw`특징 ${d}개에서 범주 ${k}개로 가는 가중치이므로 [${d}, ${k}]입니다. 편향 $b$는 [${k}]입니다.`,
      en: String.raw`Weights lead from ${d} features to ${k} classes: [${d}, ${k}]. The bias $b$ has shape [${k}].`,
    }),
  }),
  tensorShape({
    id: 'shape-of-similarity-table',
    tags: ['shapes', 'classification'],
    terms: ['cosine-similarity', 'one-shot-learning'],
    exercises: ['one-shot'],
    prompt: () => ({
      ko: String.raw`원형 $k$개의 특징이 모양 $[k, d]$, 분류할 예 $m$개의 특징이 모양 $[m, d]$인 행렬에 들어 있습니다. 행이 분류할 예, 열이 원형인 코사인 유사도 표의 모양은 무엇입니까?`,
      en: String.raw`The features of $k$ prototypes form a matrix of shape $[k, d]$, those of $m$ examples to be classified one of shape $[m, d]$. What is the shape of the table of cosine similarities, with examples as rows and prototypes as columns?`,
    }),
    answer: () => ['m', 'k'],
    slips: [
      {
        shape: () => ['m', 'd'],
        why: {
          ko: '특징의 축은 내적에서 더해져 없어집니다.',
          en: 'The axis of features is summed away in the inner products.',
        },
      },
      {
        shape: () => ['k', 'm'],
        why: {
          ko: '행과 열이 바뀌었습니다. 행이 분류할 예입니다.',
          en: 'Rows and columns are exchanged: the rows are examples.',
        },
      },
      {
        shape: () => ['m'],
        why: {
          ko: '가장 비슷한 원형의 번호만 남긴 최종 결과의 모양입니다. 그 전의 표에는 원형마다 유사도가 있습니다.',
          en: 'That is the final result, the index of the most similar prototype. The table before it has a similarity for each.',
        },
      },
    ],
    explanation: () => ({
      ko: String.raw`두 행렬의 행을 길이 1로 맞춘 다음 $[m, d]$와 $[d, k]$를 곱하면 $[m, k]$입니다. 행마다 가장 큰 열의 번호가 예측입니다.`,
      en: String.raw`With all rows scaled to length 1, the product of $[m, d]$ and $[d, k]$ is $[m, k]$. The column of the largest entry in each row is the prediction.`,
    }),
  }),
]);

/** A number for a text, without floating-point dust. */
function show(x: number): string {
  return String(Number(x.toPrecision(4)));
}

/** '= 0.8' or '\\approx 0.9882': the number, and whether it is shown in full. */
function about(x: number, shown = x): string {
  const text = show(shown);
  return Math.abs(Number(text) - x) <= 1e-9 * Math.abs(x) ? `= ${text}` : `\\approx ${text}`;
}

/** Twelve evenly spaced numbers between 0 and 1. */
function twelve(): number[] {
  return Array.from({ length: 12 }, (_, index) => (index + 0.5) / 12);
}

/** Loss by log₁₀ of the rate: slow on the left, diverging on the right, lowest near −2.4. */
function searchLoss(x: number): number {
  const height = x < -2.4 ? 1.9 : 2.5;
  return 0.25 + height / (1 + Math.exp(-2.2 * (Math.abs(x + 2.4) - 1.1))) + 0.06 * Math.sin(7 * x);
}
