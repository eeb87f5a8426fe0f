import { defineQuiz, numeric, plot, tensorShape } from '../../lib/quiz/define-quiz';

/** A number without floating-point dust. */
const show = (x: number) => String(Number(x.toPrecision(5)));
/** A number that may follow an operator. */
const inside = (x: number) => (x < 0 ? `(${show(x)})` : show(x));
const normal = (mu: number, sigma: number) => (x: number) =>
  Math.exp(-((x - mu) ** 2) / (2 * sigma ** 2)) / (Math.sqrt(2 * Math.PI) * sigma);

export default defineQuiz([
  {
    kind: 'single-choice',
    id: 'likelihood-is-a-function-of',
    tags: ['probability', 'terms'],
    terms: ['likelihood', 'probability-distribution'],
    exercises: ['gaussian-log-likelihood'],
    prompt: {
      ko: String.raw`가능도 $L(\mu, \sigma^2)$과 확률밀도 $f(x_1, \dots, x_n)$은 같은 식으로 적습니다. 둘은 무엇이 다릅니까?`,
      en: String.raw`The likelihood $L(\mu, \sigma^2)$ and the density $f(x_1, \dots, x_n)$ are written by the same formula. How do they differ?`,
    },
    choices: [
      {
        id: 'data-fixed',
        text: {
          ko: '가능도는 관측값을 고정하고 모수를 변수로 본 것이다.',
          en: 'The likelihood holds the data fixed and varies the parameters.',
        },
        right: true,
      },
      {
        id: 'probability-of-parameters',
        text: {
          ko: '가능도는 자료가 주어졌을 때 모수가 그 값일 확률이다.',
          en: 'The likelihood is the probability of the parameters, given the data.',
        },
        why: {
          ko: '모수의 확률을 말하려면 사전분포가 있어야 합니다. 가능도는 모수에 대해 적분해도 일반적으로 1이 되지 않습니다.',
          en: 'A probability of parameters needs a prior distribution. Integrated over the parameters, a likelihood does not in general give 1.',
        },
      },
      {
        id: 'discrete',
        text: {
          ko: '가능도는 이산형 자료에, 밀도는 연속형 자료에만 쓴다.',
          en: 'The likelihood is for discrete data, the density for continuous data.',
        },
        why: {
          ko: '가능도는 두 경우에 모두 씁니다. 이산형이면 확률의 곱, 연속형이면 밀도의 곱입니다.',
          en: 'A likelihood serves both: a product of probabilities for discrete data, of densities for continuous ones.',
        },
      },
      {
        id: 'logarithm',
        text: {
          ko: '가능도는 밀도에 로그를 취하여 부호를 바꾼 것이다.',
          en: 'The likelihood is the logarithm of the density with its sign changed.',
        },
        why: {
          ko: '그것은 음의 로그가능도이며, 딥러닝에서 손실함수로 씁니다.',
          en: 'That is the negative log-likelihood, which deep learning uses as a loss.',
        },
      },
    ],
    explanation: {
      ko: '밀도는 모수가 정해졌을 때 자료가 얼마나 나올 법한지를, 가능도는 자료가 정해졌을 때 어느 모수가 그럴듯한지를 봅니다. 식은 같고 변수로 보는 것이 다릅니다.',
      en: 'A density says how plausible data are for given parameters, a likelihood which parameters make the given data plausible. The formula is the same; what varies is not.',
    },
  },
  {
    kind: 'single-choice',
    id: 'why-mle-variance-too-small',
    tags: ['probability'],
    terms: ['unbiased-estimator', 'estimation'],
    exercises: ['gaussian-mle'],
    mistakes: ['gaussian-mle/n-minus-one'],
    prompt: {
      ko: String.raw`정규분포의 최대가능도추정값 $\hat\sigma^2 = \frac1n\sum_{i=1}^n(x_i - \bar x)^2$은 평균적으로 참값 $\sigma^2$보다 조금 작습니다. 그 까닭은 무엇입니까?`,
      en: String.raw`On average the maximum likelihood estimate $\hat\sigma^2 = \frac1n\sum_{i=1}^n(x_i - \bar x)^2$ of a normal distribution is slightly below the true $\sigma^2$. Why?`,
    },
    choices: [
      {
        id: 'own-mean',
        text: {
          ko: String.raw`참평균 $\mu$가 아니라 표본의 중심 $\bar x$에서 편차를 재기 때문이다.`,
          en: String.raw`Deviations are taken from the sample's own center $\bar x$, not from $\mu$.`,
        },
        right: true,
      },
      {
        id: 'outliers',
        text: {
          ko: '평균에서 아주 먼 값은 이상값으로 보고 계산에서 빼기 때문이다.',
          en: 'Values very far from the mean are taken for outliers and left out.',
        },
        why: {
          ko: '식은 모든 관측값을 씁니다. 빠지는 값은 없습니다.',
          en: 'The formula uses every observation; none is left out.',
        },
      },
      {
        id: 'biased-mean',
        text: {
          ko: String.raw`표본평균 $\bar x$가 평균적으로 $\mu$보다 작게 나오기 때문이다.`,
          en: String.raw`The sample mean $\bar x$ is on average below $\mu$.`,
        },
        why: {
          ko: String.raw`$\bar x$는 $\mu$의 불편추정량입니다. 한쪽으로 치우치지 않습니다.`,
          en: String.raw`$\bar x$ is an unbiased estimator of $\mu$; it leans to neither side.`,
        },
      },
      {
        id: 'not-normal',
        text: {
          ko: '실제로 관측되는 자료가 정규분포를 정확히 따르지는 않기 때문이다.',
          en: 'Data observed in practice never follow the normal distribution exactly.',
        },
        why: {
          ko: '자료가 정확히 정규분포를 따르더라도 이 추정값은 참값보다 작은 쪽으로 치우칩니다.',
          en: 'Even on data that are exactly normal, this estimate is too small on average.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$\bar x$는 편차 제곱의 합을 가장 작게 하는 점이므로 $\sum(x_i - \bar x)^2 \le \sum(x_i - \mu)^2$입니다. 평균하면 꼭 $\frac{n-1}{n}$배이므로 $n - 1$로 나누면 불편추정량이 됩니다.`,
      en: String.raw`$\bar x$ is the point from which the sum of squared deviations is smallest, so $\sum(x_i - \bar x)^2 \le \sum(x_i - \mu)^2$. On average the factor is $\frac{n-1}{n}$; dividing by $n - 1$ makes the estimator unbiased.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'question-for-a-statistical-model',
    tags: ['data', 'learning-types'],
    terms: ['hypothesis-test', 'black-box', 'goodness-of-fit'],
    prompt: {
      ko: '다음 가운데 딥러닝보다 전통적 통계모형이 더 알맞은 물음은 어느 것입니까?',
      en: 'Which of these questions suits a classical statistical model better than deep learning?',
    },
    choices: [
      {
        id: 'drug',
        text: {
          ko: '환자 80명의 자료에서 새 약이 혈압을 낮추는 효과가 있다고 말할 수 있는가?',
          en: 'Do the data of 80 patients allow us to say that a new drug lowers blood pressure?',
        },
        right: true,
      },
      {
        id: 'xray',
        text: {
          ko: '엑스선 사진 50만 장으로 배워서 새 사진의 폐렴을 찾아낼 수 있는가?',
          en: 'Can pneumonia be found in new X-ray images after learning from 500,000 of them?',
        },
        why: {
          ko: '큰 자료로 새 자료를 맞히는 일이며 입력이 고차원의 그림입니다. 딥러닝에 알맞습니다.',
          en: 'Large data, high-dimensional images, and the aim of predicting new cases: a task for deep learning.',
        },
      },
      {
        id: 'translate',
        text: {
          ko: '번역된 문장 쌍 수백만 개로 배워서 처음 보는 문장을 옮길 수 있는가?',
          en: 'Can unseen sentences be translated after learning from millions of translated pairs?',
        },
        why: {
          ko: '생성구조가 아주 복잡하여 저차원의 모형으로 적을 수 없습니다. 예측력이 중요한 딥러닝의 과제입니다.',
          en: 'How language comes about is too complex for a low-dimensional model; what counts is the prediction.',
        },
      },
      {
        id: 'click',
        text: {
          ko: '이용 기록 수억 건으로 배워서 다음에 누를 상품을 맞힐 수 있는가?',
          en: 'Can the next product clicked be predicted after learning from hundreds of millions of records?',
        },
        why: {
          ko: '원인의 설명보다 예측이 목적이고 자료도 큽니다. 블랙박스인 모형이라도 잘 맞히면 됩니다.',
          en: 'The aim is to predict, not to explain causes, and the data are large; a black box that predicts well will do.',
        },
      },
    ],
    explanation: {
      ko: '전통적 통계모형은 작은 자료에서 추정과 가설검정으로 결과의 원인을 설명하고, 딥러닝 모형은 큰 자료에서 배워 처음 보는 결과를 예측합니다.',
      en: 'Classical models explain the causes of a result from small data by estimation and tests; deep learning predicts new results after learning from large data.',
    },
  },
  {
    kind: 'single-choice',
    id: 'likelihood-product-underflows',
    tags: ['probability', 'tools'],
    terms: ['log-likelihood', 'normal-distribution'],
    exercises: ['gaussian-log-likelihood'],
    mistakes: [
      'gaussian-log-likelihood/log-of-product',
      'gaussian-log-likelihood/log-of-density',
      'regression-log-likelihood/log-of-product',
    ],
    prompt: {
      ko: String.raw`표준정규분포를 따르는 관측값 1000개의 로그가능도를 구하려고, 밀도 1000개를 모두 곱한 다음에 로그를 취했더니 $-\infty$가 나왔습니다. 어떻게 해야 합니까?`,
      en: String.raw`To find the log-likelihood of 1000 observations from a standard normal distribution, somebody multiplies the 1000 densities and takes the logarithm. The result is $-\infty$. What should be done?`,
    },
    choices: [
      {
        id: 'sum-of-logs',
        text: {
          ko: '식에서 로그를 먼저 정리하여 로그밀도 1000개를 더한다.',
          en: 'Work out the logarithm on paper and add up 1000 log-densities.',
        },
        right: true,
      },
      {
        id: 'epsilon',
        text: {
          ko: String.raw`로그를 취하기 전에 곱에 $10^{-8}$과 같은 작은 수를 더한다.`,
          en: String.raw`Add a small number such as $10^{-8}$ to the product before the logarithm.`,
        },
        why: {
          ko: String.raw`곱은 이미 0이 되었으므로 자료와 상관없이 $\log 10^{-8}$이 나옵니다.`,
          en: String.raw`The product is 0 already, so the result is $\log 10^{-8}$ whatever the data are.`,
        },
      },
      {
        id: 'drop',
        text: {
          ko: '밀도가 아주 작은 관측값을 이상값으로 보고 뺀다.',
          en: 'Leave out observations of very small density as outliers.',
        },
        why: {
          ko: '밀도는 가장 큰 것도 0.4에 못 미치므로 모두 평범한 값이어도 1000개의 곱은 0이 됩니다.',
          en: 'Even the largest density is below 0.4, so 1000 quite ordinary values multiply to 0.',
        },
      },
      {
        id: 'mean',
        text: {
          ko: '밀도의 평균을 구하여 로그를 취하고 1000을 곱한다.',
          en: 'Take the logarithm of the mean density and multiply it by 1000.',
        },
        why: {
          ko: '평균의 로그는 로그의 평균과 다릅니다. 로그는 오목함수이므로 더 큰 값이 나옵니다.',
          en: 'The logarithm of a mean is not the mean of logarithms; since log is concave, it is larger.',
        },
      },
    ],
    explanation: {
      ko: String.raw`곱의 로그는 로그의 합입니다. $\log f(x) = -\frac12\log 2\pi - \frac{x^2}{2}$은 밀도가 반올림되어 0이 되는 값에서도 평범한 수입니다.`,
      en: String.raw`The logarithm of a product is the sum of logarithms. $\log f(x) = -\frac12\log 2\pi - \frac{x^2}{2}$ is an ordinary number even where the density itself rounds to 0.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'standardizing-a-constant-column',
    tags: ['normalization', 'data'],
    terms: ['standardization', 'standard-deviation'],
    exercises: ['standardize'],
    mistakes: ['standardize/no-constant-check', 'standardize/exact-zero-test', 'standardize/epsilon-in-root'],
    prompt: {
      ko: '한 변수의 값이 모든 예에서 0.1로 같습니다. float32로 이 열을 표준화하는 방법으로 옳은 것은 무엇입니까?',
      en: 'A variable has the value 0.1 in every example. How is this column standardized properly in float32?',
    },
    choices: [
      {
        id: 'zero',
        text: {
          ko: String.raw`표준편차가 반올림 오차만 한지 확인하여 그런 열의 $z$를 0으로 둔다.`,
          en: String.raw`Test whether the deviation is no more than rounding error, and set $z = 0$ if so.`,
        },
        right: true,
      },
      {
        id: 'exact',
        text: {
          ko: String.raw`계산된 표준편차가 정확히 0인지 확인하여 그런 열의 $z$만 0으로 둔다.`,
          en: String.raw`Test whether the computed deviation is exactly 0, and only then set $z = 0$.`,
        },
        why: {
          ko: String.raw`0.1의 평균은 반올림 때문에 0.1과 조금 다를 수 있습니다. 그러면 표준편차가 아주 작은 양수가 되고 $z$가 $\pm1$이 됩니다.`,
          en: String.raw`By rounding, the mean may differ a little from 0.1; the deviation is then a tiny positive number and $z$ becomes $\pm1$.`,
        },
      },
      {
        id: 'divide',
        text: {
          ko: '평균을 빼면 0이 되므로 다른 열과 똑같이 표준편차로 나눈다.',
          en: 'The centered values are 0, so divide by the deviation as in any other column.',
        },
        why: {
          ko: String.raw`$0/0$은 0이 아니라 NaN입니다. NaN 하나가 그 뒤의 모든 계산을 망칩니다.`,
          en: String.raw`$0/0$ is NaN, not 0, and a single NaN spoils all that follows.`,
        },
      },
      {
        id: 'epsilon',
        text: {
          ko: '모든 열의 분산에 0.001을 더한 다음 제곱근을 구하여 나눈다.',
          en: 'Add 0.001 to the variance of every column and divide by the square root.',
        },
        why: {
          ko: '0으로 나누지는 않지만 다른 열의 표준편차까지 커져서 표준화한 값의 표준편차가 1이 되지 않습니다.',
          en: 'It avoids dividing by 0 but enlarges the deviations of the other columns too, whose standardized values then miss a deviation of 1.',
        },
      },
    ],
    explanation: {
      ko: '값이 모두 같은 변수는 예를 서로 구별하는 데 아무런 정보를 주지 않으므로 0으로 두면 됩니다. 컴퓨터에서는 "정확히 0인가"가 아니라 "반올림 오차보다 작은가"를 물어야 합니다.',
      en: 'A variable that never changes tells no examples apart, so 0 is what it should be. On a computer the question is not "exactly 0?" but "below rounding error?".',
    },
  },
  {
    kind: 'single-choice',
    id: 'estimation-and-training',
    tags: ['terms', 'learning-types'],
    terms: ['estimation', 'statistical-inference'],
    prompt: {
      ko: '추정과 학습은 같은 일의 두 이름이라고 할 수 있습니다. 그래도 두 분야의 관심이 갈리는 곳은 어디입니까?',
      en: 'Estimation and training may be called two names of one thing. Where do the interests of the two fields part all the same?',
    },
    choices: [
      {
        id: 'value-or-prediction',
        text: {
          ko: '통계학은 얻은 값과 그 불확실성을, 딥러닝은 그 값으로 한 예측을 본다.',
          en: 'Statistics looks at the value and its uncertainty, deep learning at predictions made with it.',
        },
        right: true,
      },
      {
        id: 'no-criterion',
        text: {
          ko: '통계학은 최적화할 기준을 세우지만, 딥러닝은 기준 없이 자료를 따른다.',
          en: 'Statistics sets up a criterion to optimize, deep learning follows the data without any.',
        },
        why: {
          ko: '딥러닝의 기준은 손실함수입니다. 대개 음의 로그가능도이므로 기준까지도 같은 때가 많습니다.',
          en: 'The criterion of deep learning is its loss, mostly a negative log-likelihood: often the very same.',
        },
      },
      {
        id: 'no-probability',
        text: {
          ko: '통계학은 확률분포를 쓰지만, 딥러닝은 확률을 전혀 쓰지 않는다.',
          en: 'Statistics uses probability distributions, deep learning no probability at all.',
        },
        why: {
          ko: '교차엔트로피나 소프트맥스처럼 딥러닝도 확률분포 위에 서 있습니다.',
          en: 'Deep learning too is built on distributions, as cross-entropy and softmax show.',
        },
      },
      {
        id: 'labels',
        text: {
          ko: '통계학은 종속변수가 있어야 하지만, 딥러닝은 레이블 없이 배운다.',
          en: 'Statistics needs a response variable, deep learning learns without labels.',
        },
        why: {
          ko: '둘 다 두 가지를 모두 합니다. 통계학의 군집화에는 종속변수가 없고, 딥러닝의 지도학습에는 레이블이 있습니다.',
          en: 'Both do both: clustering in statistics has no response, and supervised deep learning has labels.',
        },
      },
    ],
    explanation: {
      ko: '회귀계수가 유의한지, 신뢰구간이 어디인지를 묻는 것이 통계학이고, 수백만 개의 가중치 하나하나에는 뜻을 두지 않고 예측력을 묻는 것이 딥러닝입니다.',
      en: 'Statistics asks whether a coefficient is significant and how far it can be trusted; deep learning gives no meaning to each of its millions of weights and asks how well they predict.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'facts-about-densities',
    tags: ['probability'],
    terms: ['probability-distribution', 'normal-distribution'],
    exercises: ['gaussian-log-likelihood'],
    prompt: {
      ko: String.raw`연속형 확률변수 $X$의 확률밀도함수 $f$에 대하여 언제나 옳은 것을 모두 고르세요.`,
      en: String.raw`Choose everything that always holds for the density $f$ of a continuous random variable $X$.`,
    },
    choices: [
      {
        id: 'area',
        text: { ko: String.raw`곡선 아래의 전체 넓이가 1이다.`, en: 'The total area below the curve is 1.' },
        right: true,
      },
      {
        id: 'above-one',
        text: {
          ko: String.raw`$f(x)$가 1보다 큰 곳이 있을 수 있다.`,
          en: String.raw`There may be places where $f(x)$ exceeds 1.`,
        },
        right: true,
        why: {
          ko: String.raw`$\sigma = 0.1$인 정규분포의 밀도는 평균에서 약 4입니다.`,
          en: String.raw`The normal density with $\sigma = 0.1$ is about 4 at its mean.`,
        },
      },
      {
        id: 'point-probability',
        text: {
          ko: String.raw`어떤 수 $a$에 대해서도 $P(X = a) = 0$이다.`,
          en: String.raw`For every number $a$, $P(X = a) = 0$.`,
        },
        right: true,
      },
      {
        id: 'is-probability',
        text: {
          ko: String.raw`$f(a)$는 $X$가 $a$일 확률이다.`,
          en: String.raw`$f(a)$ is the probability that $X$ equals $a$.`,
        },
        why: {
          ko: String.raw`확률은 밀도를 구간에서 적분한 것입니다. $f(a)$는 $a$ 근처의 작은 구간에서 길이당 확률입니다.`,
          en: String.raw`Probabilities are integrals of the density over intervals; $f(a)$ is probability per length near $a$.`,
        },
      },
      {
        id: 'peak-at-mean',
        text: {
          ko: String.raw`$f$는 $X$의 평균에서 가장 크다.`,
          en: String.raw`$f$ is largest at the mean of $X$.`,
        },
        why: {
          ko: '정규분포에서는 그렇지만, 지수분포처럼 한쪽으로 치우친 분포에서는 그렇지 않습니다.',
          en: 'So it is for normal distributions, but not for skewed ones such as the exponential.',
        },
      },
      {
        id: 'log-negative',
        text: {
          ko: String.raw`$\log f(x)$는 0보다 클 수 없다.`,
          en: String.raw`$\log f(x)$ cannot exceed 0.`,
        },
        why: {
          ko: '밀도가 1보다 크면 로그밀도는 양수입니다. 그래서 로그가능도도 양수일 수 있습니다.',
          en: 'Where the density exceeds 1 its logarithm is positive; a log-likelihood can therefore be positive too.',
        },
      },
    ],
    explanation: {
      ko: '밀도는 확률이 아니라 길이당 확률입니다. 좁은 곳에 몰려 있으면 얼마든지 클 수 있고, 넓이만 1이면 됩니다. 확률에만 성립하는 "0과 1 사이"를 밀도에 쓰면 안 됩니다.',
      en: 'A density is probability per length, not probability. It can be as large as one likes on a narrow place as long as the area is 1; "between 0 and 1" holds for probabilities only.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'what-standardizing-does',
    tags: ['normalization', 'data'],
    terms: ['standardization'],
    exercises: ['standardize'],
    mistakes: ['standardize/whole-matrix', 'standardize/rows-not-columns'],
    prompt: {
      ko: String.raw`두 변수 $x$와 $y$의 자료를 변수마다 $z = \frac{x - \bar x}{s}$로 표준화하였습니다(어느 변수도 상수가 아닙니다). 옳은 것을 모두 고르세요.`,
      en: String.raw`Data of two variables $x$ and $y$, neither of them constant, are standardized variable by variable, $z = \frac{x - \bar x}{s}$. Choose everything that is true.`,
    },
    choices: [
      {
        id: 'mean-std',
        text: {
          ko: '두 변수의 평균은 0, 표준편차는 1이 된다.',
          en: 'Both variables now have mean 0 and standard deviation 1.',
        },
        right: true,
      },
      {
        id: 'correlation',
        text: {
          ko: '두 변수의 상관계수는 바뀌지 않는다.',
          en: 'The correlation of the two variables stays the same.',
        },
        right: true,
        why: {
          ko: '상관계수는 위치와 척도에 영향을 받지 않습니다. 표준화한 값의 곱을 평균한 것이 바로 상관계수입니다.',
          en: 'A correlation does not depend on location and scale; it is the mean product of the standardized values.',
        },
      },
      {
        id: 'rank',
        text: {
          ko: '한 변수 안에서 예들의 크기 순서는 바뀌지 않는다.',
          en: 'Within a variable, the order of the examples by size stays the same.',
        },
        right: true,
      },
      {
        id: 'becomes-normal',
        text: {
          ko: '치우쳐 있던 분포도 정규분포에 가까워진다.',
          en: 'A skewed distribution comes closer to a normal one.',
        },
        why: {
          ko: '옮기고 늘이거나 줄일 뿐이므로 분포의 모양은 그대로입니다. 치우친 정도도 바뀌지 않습니다.',
          en: 'It only shifts and scales: the shape stays, and so does the skewness.',
        },
      },
      {
        id: 'bounded',
        text: {
          ko: String.raw`모든 값이 $-1$과 $1$ 사이에 들어온다.`,
          en: String.raw`All values lie between $-1$ and $1$.`,
        },
        why: {
          ko: '표준편차가 1이라는 것은 그보다 먼 값이 없다는 뜻이 아닙니다. 정해진 구간에 넣는 것은 최소·최대를 이용한 변환입니다.',
          en: 'A standard deviation of 1 does not keep values from lying farther out; scaling by minimum and maximum puts them into an interval.',
        },
      },
    ],
    explanation: {
      ko: '표준화는 일차변환입니다. 그래서 위치와 척도만 바뀌고, 순서와 상관, 분포의 모양은 남습니다.',
      en: 'Standardizing is a linear change of scale: location and spread change, while order, correlation and shape remain.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'signs-of-classical-models',
    tags: ['data', 'terms'],
    terms: ['goodness-of-fit', 'black-box', 'hypothesis-test'],
    prompt: {
      ko: '딥러닝 모형보다 전통적 통계모형의 특징에 가까운 것을 모두 고르세요.',
      en: 'Choose everything that characterizes classical statistical models rather than deep learning.',
    },
    choices: [
      {
        id: 'structure-and-error',
        text: {
          ko: '자료를 생성구조와 오차로 나누어 본다.',
          en: 'Data are seen as a generating structure plus error.',
        },
        right: true,
      },
      {
        id: 'low-dimensional',
        text: {
          ko: '생성구조를 모수가 몇 개 안 되는 저차원 모형으로 파악한다.',
          en: 'The structure is captured by a model with a few parameters.',
        },
        right: true,
      },
      {
        id: 'significance',
        text: {
          ko: '적합도와 유의성으로 모형을 평가한다.',
          en: 'Models are judged by goodness of fit and significance.',
        },
        right: true,
      },
      {
        id: 'new-data',
        text: {
          ko: '처음 보는 자료에 대한 예측력으로 모형을 평가한다.',
          en: 'Models are judged by how well they predict new data.',
        },
        why: {
          ko: '예측력은 딥러닝 모형의 평가 기준입니다. 그래서 시험 데이터를 따로 떼어 둡니다.',
          en: 'Prediction is how deep learning is judged; that is why test data are set aside.',
        },
      },
      {
        id: 'uninterpretable',
        text: {
          ko: '모형의 안을 해석할 수 없어도 결과가 맞으면 받아들인다.',
          en: 'A model is accepted for its results even where its inside cannot be interpreted.',
        },
        why: {
          ko: '블랙박스인 모형을 받아들이는 것은 예측이 목적인 딥러닝입니다. 통계모형은 원인을 설명하려 합니다.',
          en: 'It is deep learning, built to predict, that accepts a black box; statistical models are meant to explain.',
        },
      },
      {
        id: 'large',
        text: {
          ko: '자료가 클수록 층을 더 쌓아 복잡한 구조를 배운다.',
          en: 'The larger the data, the more layers are stacked to learn a complex structure.',
        },
        why: {
          ko: '큰 자료와 고차원 모형은 딥러닝의 특징입니다.',
          en: 'Large data and high-dimensional models belong to deep learning.',
        },
      },
    ],
    explanation: {
      ko: '통계모형은 적은 자료에서 오차와 구조를 갈라내어 설명하는 것이 목적이고, 딥러닝 모형은 많은 자료에서 복잡한 구조를 학습하여 예측하는 것이 목적입니다.',
      en: 'Statistical models separate structure from error in small data in order to explain; deep learning learns a complex structure from large data in order to predict.',
    },
  },
  {
    kind: 'matching',
    id: 'terms-of-both-fields',
    tags: ['terms', 'learning-types'],
    terms: ['parameter', 'estimation', 'explanatory-variable', 'response-variable', 'feature'],
    prompt: {
      ko: '통계학의 용어와 같은 뜻으로 쓰는 딥러닝의 용어를 짝지으세요.',
      en: 'Match each term of statistics with what deep learning calls the same thing.',
    },
    pairs: [
      {
        id: 'parameter',
        left: { ko: '모수', en: 'Parameter' },
        right: { ko: '가중치', en: 'Weight' },
        why: {
          ko: '둘 다 모형을 정하는, 자료에서 알아내야 하는 수입니다.',
          en: 'Both are the unknown numbers of a model, to be found from data.',
        },
      },
      {
        id: 'estimation',
        left: { ko: '추정(적합)', en: 'Estimation (fitting)' },
        right: { ko: '학습', en: 'Learning' },
        why: {
          ko: '자료를 이용하여 그 수를 정하는 일입니다.',
          en: 'Both determine those numbers from data.',
        },
      },
      {
        id: 'explanatory',
        left: { ko: '독립변수', en: 'Explanatory variable' },
        right: { ko: '특징', en: 'Feature' },
        why: {
          ko: '모형에 들어가는 입력입니다.',
          en: 'They are the inputs of the model.',
        },
      },
      {
        id: 'response',
        left: { ko: '종속변수', en: 'Response variable' },
        right: { ko: '레이블', en: 'Label' },
        why: {
          ko: '예측하려는 결과입니다.',
          en: 'They are the outcome to be predicted.',
        },
      },
      {
        id: 'regression',
        left: { ko: '회귀, 분류', en: 'Regression, classification' },
        right: { ko: '지도학습', en: 'Supervised learning' },
        why: {
          ko: '종속변수, 곧 레이블이 있는 문제입니다.',
          en: 'These are problems with a response, that is, with labels.',
        },
      },
      {
        id: 'clustering',
        left: { ko: '군집화, 분포 추정', en: 'Clustering, density estimation' },
        right: { ko: '비지도학습', en: 'Unsupervised learning' },
        why: {
          ko: '종속변수, 곧 레이블이 없는 문제입니다.',
          en: 'These are problems without a response, that is, without labels.',
        },
      },
    ],
    extra: [
      { id: 'hyperparameter', text: { ko: '하이퍼파라미터', en: 'Hyperparameter' } },
      { id: 'reinforcement', text: { ko: '강화학습', en: 'Reinforcement learning' } },
    ],
    explanation: {
      ko: '하이퍼파라미터는 학습으로 정해지지 않고 학습 전에 사람이 정하는 값이므로 모수에 해당하지 않습니다. 강화학습은 보상을 보고 배우는 방법으로 이 표에는 짝이 없습니다.',
      en: 'A hyperparameter is set before training and not found by it, so it is no parameter in this sense. Reinforcement learning, which learns from rewards, has no counterpart in this table.',
    },
  },
  {
    kind: 'matching',
    id: 'effect-of-rescaling-on-mean-and-std',
    tags: ['normalization', 'data'],
    terms: ['standardization', 'standard-deviation'],
    exercises: ['standardize'],
    mistakes: ['standardize/variance-not-std'],
    prompt: {
      ko: String.raw`평균이 $\bar x = 6$, 표준편차가 $s = 2$인 자료를 다음과 같이 바꾸었습니다. 바꾼 자료의 평균과 표준편차를 짝지으세요.`,
      en: String.raw`Data with mean $\bar x = 6$ and standard deviation $s = 2$ are changed as follows. Match each change with the mean and standard deviation that result.`,
    },
    pairs: [
      {
        id: 'shift',
        left: { ko: String.raw`$x - 6$`, en: String.raw`$x - 6$` },
        right: { ko: '평균 0, 표준편차 2', en: 'Mean 0, standard deviation 2' },
        why: {
          ko: '평균만 빼면 퍼진 정도는 그대로입니다.',
          en: 'Subtracting the mean leaves the spread as it was.',
        },
      },
      {
        id: 'scale',
        left: { ko: String.raw`$\frac{x}{2}$`, en: String.raw`$\frac{x}{2}$` },
        right: { ko: '평균 3, 표준편차 1', en: 'Mean 3, standard deviation 1' },
        why: {
          ko: '나누기만 하면 평균도 함께 나뉩니다. 표준편차는 1이 되지만 표준화는 아닙니다.',
          en: 'Dividing alone divides the mean too: the deviation is 1, but this is not standardizing.',
        },
      },
      {
        id: 'standardize',
        left: { ko: String.raw`$\frac{x - 6}{2}$`, en: String.raw`$\frac{x - 6}{2}$` },
        right: { ko: '평균 0, 표준편차 1', en: 'Mean 0, standard deviation 1' },
        why: { ko: '이것이 표준화입니다.', en: 'This is standardizing.' },
      },
      {
        id: 'by-variance',
        left: { ko: String.raw`$\frac{x - 6}{4}$`, en: String.raw`$\frac{x - 6}{4}$` },
        right: { ko: '평균 0, 표준편차 0.5', en: 'Mean 0, standard deviation 0.5' },
        why: {
          ko: '표준편차가 아니라 분산으로 나누었습니다. 표준편차가 1이 되지 않습니다.',
          en: 'This divides by the variance, not by the standard deviation, and so misses 1.',
        },
      },
      {
        id: 'negate',
        left: { ko: String.raw`$6 - x$`, en: String.raw`$6 - x$` },
        right: {
          ko: '평균 0, 표준편차 2 (순서가 뒤집힘)',
          en: 'Mean 0, standard deviation 2 (order reversed)',
        },
        why: {
          ko: '부호를 바꾸어도 표준편차는 음수가 되지 않습니다.',
          en: 'A change of sign does not make a standard deviation negative.',
        },
      },
    ],
    extra: [{ id: 'negative', text: { ko: '평균 0, 표준편차 −2', en: 'Mean 0, standard deviation −2' } }],
    explanation: {
      ko: String.raw`$ax + b$의 평균은 $a\bar x + b$, 표준편차는 $|a|s$입니다.`,
      en: String.raw`$ax + b$ has mean $a\bar x + b$ and standard deviation $|a|s$.`,
    },
  },
  {
    kind: 'ordering',
    id: 'steps-of-normal-mle',
    tags: ['probability'],
    terms: ['maximum-likelihood', 'normal-distribution', 'log-likelihood'],
    exercises: ['gaussian-mle', 'gaussian-log-likelihood'],
    prompt: {
      ko: String.raw`독립인 표본으로 정규분포의 평균 $\mu$를 최대가능도법으로 추정하는 과정을 순서대로 늘어놓으세요.`,
      en: String.raw`Put the steps in order by which the mean $\mu$ of a normal distribution is estimated from an independent sample by maximum likelihood.`,
    },
    steps: [
      {
        id: 'density',
        text: {
          ko: '관측값 하나의 확률밀도를 적는다.',
          en: 'Write down the density of a single observation.',
        },
        why: { ko: '분포의 가정이 출발점입니다.', en: 'The assumed distribution is where one begins.' },
      },
      {
        id: 'product',
        text: {
          ko: '관측값이 독립임을 이용하여 밀도를 모두 곱한다.',
          en: 'Multiply the densities, using independence.',
        },
        why: { ko: '이 곱이 가능도입니다.', en: 'This product is the likelihood.' },
      },
      {
        id: 'log',
        text: {
          ko: '로그를 취하여 곱을 합으로 바꾼다.',
          en: 'Take the logarithm, so that the product becomes a sum.',
        },
        why: {
          ko: '곱을 그대로 미분하는 것보다 합을 미분하는 것이 쉬우므로 미분하기 전에 합니다.',
          en: 'A sum is easier to differentiate than a product, so this comes before.',
        },
      },
      {
        id: 'differentiate',
        text: {
          ko: String.raw`로그가능도를 $\mu$로 미분한다.`,
          en: String.raw`Differentiate the log-likelihood by $\mu$.`,
        },
        why: {
          ko: String.raw`$\frac{1}{\sigma^2}\sum_i(x_i - \mu)$를 얻습니다.`,
          en: String.raw`It gives $\frac{1}{\sigma^2}\sum_i(x_i - \mu)$.`,
        },
      },
      {
        id: 'solve',
        text: {
          ko: String.raw`도함수를 0으로 두고 풀어 $\hat\mu = \bar x$를 얻는다.`,
          en: String.raw`Set the derivative to 0 and solve it for $\hat\mu = \bar x$.`,
        },
        why: {
          ko: '로그가능도는 위로 볼록한 이차함수이므로 이 점에서 가장 큽니다.',
          en: 'The log-likelihood is a parabola that opens downward, so this is its top.',
        },
      },
    ],
    explanation: {
      ko: '로그는 증가함수이므로 로그가능도를 최대로 하는 값이 가능도도 최대로 합니다. 같은 순서로 로지스틱 회귀모형의 교차엔트로피도 얻습니다.',
      en: 'Since the logarithm is increasing, what maximizes the log-likelihood maximizes the likelihood. The same steps lead to the cross-entropy of logistic regression.',
    },
  },
  numeric({
    id: 'score-in-standard-deviations',
    tags: ['normalization'],
    terms: ['standardization'],
    exercises: ['standardize'],
    mistakes: ['standardize/variance-not-std'],
    draw: (random) => ({
      average: random.integer(60, 75),
      deviation: random.pick([4, 5, 8, 10]),
      difference: random.pick([-12, -10, -7, -6, -3, 3, 6, 7, 10, 12]),
    }),
    prompt: ({ average, deviation, difference }) => ({
      ko: String.raw`시험 점수의 평균은 ${average}점, **분산**은 ${deviation ** 2}입니다. ${average + difference}점을 표준화한 값 $z$는 얼마입니까?`,
      en: String.raw`Test scores have the mean ${average} and the **variance** ${deviation ** 2}. What is the standardized value $z$ of a score of ${average + difference}?`,
    }),
    answer: ({ deviation, difference }) => difference / deviation,
    slips: [
      {
        value: ({ deviation, difference }) => difference / deviation ** 2,
        why: {
          ko: '분산으로 나누었습니다. 분산의 제곱근인 표준편차로 나누어야 합니다.',
          en: 'This divides by the variance; the standard deviation is its square root.',
        },
      },
      {
        value: ({ deviation, difference }) => -difference / deviation,
        why: {
          ko: '값에서 평균을 빼야 합니다. 평균보다 큰 값의 $z$는 양수입니다.',
          en: 'The mean is subtracted from the value: a score above the mean has a positive $z$.',
        },
      },
      {
        value: ({ average, deviation, difference }) => (average + difference) / deviation,
        why: { ko: '평균을 빼지 않았습니다.', en: 'The mean was not subtracted.' },
      },
    ],
    explanation: ({ average, deviation, difference }) => ({
      ko: String.raw`표준편차는 $s = \sqrt{${deviation ** 2}} = ${deviation}$이므로 $z = \frac{${average + difference} - ${average}}{${deviation}} = ${show(difference / deviation)}$입니다.`,
      en: String.raw`The standard deviation is $s = \sqrt{${deviation ** 2}} = ${deviation}$, so $z = \frac{${average + difference} - ${average}}{${deviation}} = ${show(difference / deviation)}$.`,
    }),
  }),
  numeric({
    id: 'mle-from-unbiased-variance',
    tags: ['probability'],
    terms: ['unbiased-estimator', 'normal-distribution'],
    exercises: ['gaussian-mle'],
    mistakes: ['gaussian-mle/n-minus-one', 'gaussian-mle/sum-of-squares', 'standardize/n-minus-one'],
    draw: (random) => ({ n: random.pick([4, 5, 8, 10, 20]), unit: random.integer(1, 9) }),
    prompt: ({ n, unit }) => ({
      ko: String.raw`정규분포에서 나온 관측값 ${n}개의 분산을 어떤 통계 프로그램으로 구했습니다. $n - 1$로 나눈 결과는 ${show(n * unit * 0.5)}입니다. 같은 자료에서 분산의 최대가능도추정값 $\hat\sigma^2$은 얼마입니까?`,
      en: String.raw`For ${n} observations from a normal distribution, a statistics program reports the variance ${show(n * unit * 0.5)}, divided by $n - 1$. What is the maximum likelihood estimate $\hat\sigma^2$ from the same data?`,
    }),
    answer: ({ n, unit }) => (n - 1) * unit * 0.5,
    slips: [
      {
        value: ({ n, unit }) => n * unit * 0.5,
        why: {
          ko: String.raw`그것은 $n - 1$로 나눈 불편추정값입니다. 가능도를 최대로 하는 값은 $n$으로 나눕니다.`,
          en: String.raw`That is the unbiased estimate, divided by $n - 1$; what maximizes the likelihood is divided by $n$.`,
        },
      },
      {
        value: ({ n, unit }) => (n * n * unit * 0.5) / (n - 1),
        why: {
          ko: '거꾸로 바꾸었습니다. 더 큰 수로 나눈 최대가능도추정값이 더 작아야 합니다.',
          en: 'That goes the wrong way: divided by the larger number, the maximum likelihood estimate is the smaller one.',
        },
      },
      {
        value: ({ n, unit }) => n * (n - 1) * unit * 0.5,
        why: {
          ko: String.raw`편차 제곱의 합입니다. $n$으로 나누어야 합니다.`,
          en: String.raw`That is the sum of squared deviations; it has to be divided by $n$.`,
        },
      },
    ],
    explanation: ({ n, unit }) => ({
      ko: String.raw`편차 제곱의 합은 $(n - 1)\times ${show(n * unit * 0.5)} = ${show(n * (n - 1) * unit * 0.5)}$이고, 이것을 다시 $n$으로 나누면 $\hat\sigma^2 = \frac{${show(n * (n - 1) * unit * 0.5)}}{${n}} = ${show((n - 1) * unit * 0.5)}$입니다.`,
      en: String.raw`The sum of squared deviations is $(n - 1)\times ${show(n * unit * 0.5)} = ${show(n * (n - 1) * unit * 0.5)}$. Divided by $n = ${n}$ in place of $n - 1$, it gives $\hat\sigma^2 = \frac{${show(n * (n - 1) * unit * 0.5)}}{${n}} = ${show((n - 1) * unit * 0.5)}$.`,
    }),
  }),
  numeric({
    id: 'log-likelihood-from-sums',
    tags: ['probability'],
    terms: ['log-likelihood', 'normal-distribution'],
    exercises: ['gaussian-log-likelihood'],
    mistakes: [
      'gaussian-log-likelihood/constant-once',
      'gaussian-log-likelihood/forgot-half',
      'gaussian-log-likelihood/negative',
      'gaussian-log-likelihood/mean-not-sum',
    ],
    draw: (random) => ({ n: random.pick([5, 10, 20, 50]), sum: random.integer(2, 30) * 2 }),
    prompt: ({ n, sum }) => ({
      ko: String.raw`독립인 관측값 ${n}개에 대하여 $\sum_i(x_i - \mu)^2 = ${sum}$입니다. $N(\mu, 1)$에서의 로그가능도는 얼마입니까? $\log(2\pi) = 1.838$로 계산하세요.`,
      en: String.raw`For ${n} independent observations, $\sum_i(x_i - \mu)^2 = ${sum}$. What is their log-likelihood under $N(\mu, 1)$? Take $\log(2\pi) = 1.838$.`,
    }),
    answer: ({ n, sum }) => (-n / 2) * 1.838 - sum / 2,
    slips: [
      {
        value: ({ sum }) => -1.838 / 2 - sum / 2,
        why: {
          ko: String.raw`상수항을 한 번만 더했습니다. 밀도마다 하나씩, 모두 $n$번 들어갑니다.`,
          en: String.raw`The constant was added only once; each of the $n$ densities has one.`,
        },
      },
      {
        value: ({ n, sum }) => (-n / 2) * 1.838 - sum,
        why: {
          ko: String.raw`지수의 분모는 $\sigma^2$이 아니라 $2\sigma^2$입니다.`,
          en: String.raw`The denominator of the exponent is $2\sigma^2$, not $\sigma^2$.`,
        },
      },
      {
        value: ({ n, sum }) => (n / 2) * 1.838 + sum / 2,
        why: {
          ko: '음의 로그가능도를 구했습니다. 손실로 쓸 때의 부호입니다.',
          en: 'That is the negative log-likelihood, as it is used for a loss.',
        },
      },
      {
        value: ({ n, sum }) => -1.838 / 2 - sum / 2 / n,
        why: {
          ko: '로그밀도의 평균입니다. 로그가능도는 합입니다.',
          en: 'That is the mean of the log-densities; the log-likelihood is their sum.',
        },
      },
    ],
    explanation: ({ n, sum }) => ({
      ko: String.raw`$\log L = -\frac n2\log(2\pi) - \frac12\sum_i(x_i - \mu)^2 = -\frac{${n}}{2}\times 1.838 - \frac{${sum}}{2} = ${show((-n / 2) * 1.838 - sum / 2)}$입니다.`,
      en: String.raw`$\log L = -\frac n2\log(2\pi) - \frac12\sum_i(x_i - \mu)^2 = -\frac{${n}}{2}\times 1.838 - \frac{${sum}}{2} = ${show((-n / 2) * 1.838 - sum / 2)}$.`,
    }),
  }),
  numeric({
    id: 'back-from-standard-scores',
    tags: ['normalization'],
    terms: ['standardization'],
    exercises: ['standardize'],
    draw: (random) => ({
      average: random.integer(160, 175),
      deviation: random.pick([4, 5, 6, 8]),
      z: random.pick([-2, -1.5, -0.5, 0.5, 1.5, 2, 2.5]),
    }),
    prompt: ({ average, deviation, z }) => ({
      ko: String.raw`키를 평균 ${average} cm, 표준편차 ${deviation} cm로 표준화하여 학습한 모형이 $z = ${z}$를 예측하였습니다. 몇 cm입니까?`,
      en: String.raw`A model was trained on heights standardized by the mean ${average} cm and the standard deviation ${deviation} cm. It predicts $z = ${z}$. How many centimeters is that?`,
    }),
    unit: { ko: 'cm', en: 'cm' },
    // Half a percent would be a centimeter.
    tolerance: { rtol: 0, atol: 0.05 },
    answer: ({ average, deviation, z }) => average + deviation * z,
    slips: [
      {
        value: ({ average, deviation, z }) => average + z / deviation,
        why: {
          ko: '표준편차로 나누었습니다. 되돌릴 때에는 곱해야 합니다.',
          en: 'This divides by the standard deviation; going back, one multiplies.',
        },
      },
      {
        value: ({ average, deviation, z }) => (average + z) * deviation,
        why: {
          ko: '평균을 먼저 더했습니다. 표준화의 반대 순서로, 곱한 다음에 평균을 더합니다.',
          en: 'The mean was added first. Undoing goes in reverse order: multiply, then add the mean.',
        },
      },
      {
        value: ({ average, z }) => average + z,
        why: { ko: '표준편차를 곱하지 않았습니다.', en: 'The standard deviation was not multiplied in.' },
      },
    ],
    explanation: ({ average, deviation, z }) => ({
      ko: String.raw`$z = \frac{x - \bar x}{s}$를 $x$에 대해 풀면 $x = \bar x + sz = ${average} + ${deviation}\times ${inside(z)} = ${show(average + deviation * z)}$입니다.`,
      en: String.raw`Solved for $x$, $z = \frac{x - \bar x}{s}$ gives $x = \bar x + sz = ${average} + ${deviation}\times ${inside(z)} = ${show(average + deviation * z)}$.`,
    }),
  }),
  {
    kind: 'short-text',
    id: 'name-unbiased-estimator',
    tags: ['probability', 'terms'],
    terms: ['unbiased-estimator'],
    exercises: ['gaussian-mle'],
    prompt: {
      ko: '기댓값이 모수의 참값과 같은 추정량을 무엇이라고 합니까?',
      en: 'What do we call an estimator whose expected value equals the true parameter?',
    },
    answers: {
      ko: [
        '불편추정량',
        '비편향추정량',
        '불편향추정량',
        '불편의추정량',
        '비편의추정량',
        '무편향추정량',
        '불편추정자',
        '불편 추정치',
        '불편추정값',
        '불편',
        '불편성',
      ],
      en: ['unbiased estimator', 'unbiased', 'unbiased estimate', 'unbiasedness'],
    },
    misspellings: ['unbiassed estimator', 'unbaised estimator', '불편추정랑'],
    wrong: [
      {
        answers: ['최대가능도추정량', '최대우도추정량', 'maximum likelihood estimator', 'MLE'],
        why: {
          ko: String.raw`최대가능도추정량은 치우칠 수 있습니다. $n$으로 나눈 분산이 그렇습니다.`,
          en: String.raw`A maximum likelihood estimator may be biased: the variance divided by $n$ is.`,
        },
      },
      {
        answers: ['편의추정량', '편향추정량', '편의', '편향', 'biased estimator', 'biased', 'bias'],
        why: {
          ko: '반대입니다. 기댓값이 참값과 다를 때 편의가 있다고 합니다.',
          en: 'That is the opposite: an estimator is biased where its expected value differs from the true value.',
        },
      },
      {
        answers: ['불변추정량', 'invariant estimator', 'equivariant estimator'],
        why: {
          ko: '불변성은 자료나 모수를 변환해도 추정이 그에 맞게 따라온다는 다른 성질입니다.',
          en: 'Invariance is another property: the estimate follows when data or parameters are transformed.',
        },
      },
      {
        answers: ['일치추정량', 'consistent estimator', '일치성', 'consistent'],
        why: {
          ko: '일치성은 표본이 커질수록 참값에 가까워진다는 성질입니다. 작은 표본에서는 치우칠 수 있습니다.',
          en: 'Consistency means coming close to the true value as the sample grows; a small sample may still be biased.',
        },
      },
      {
        answers: ['유효추정량', '효율추정량', 'efficient estimator'],
        why: {
          ko: '유효성은 분산이 작다는 성질입니다.',
          en: 'Efficiency is about having a small variance.',
        },
      },
    ],
    explanation: {
      ko: String.raw`편차 제곱의 합을 $n - 1$로 나눈 분산이 불편추정량입니다. $n$으로 나눈 최대가능도추정값의 기댓값은 $\frac{n-1}{n}\sigma^2$입니다.`,
      en: String.raw`The variance divided by $n - 1$ is unbiased. The maximum likelihood estimate, divided by $n$, has the expected value $\frac{n-1}{n}\sigma^2$.`,
    },
  },
  {
    kind: 'short-text',
    id: 'name-black-box',
    tags: ['terms'],
    terms: ['black-box'],
    prompt: {
      ko: '딥러닝 모형처럼 입력과 출력은 알 수 있으나 그 사이에서 어떻게 답이 나왔는지 사람이 해석하기 어려운 것을 무엇에 빗대어 부릅니까?',
      en: 'The inputs and outputs of a deep network are known, but people can hardly tell how its answer came about. By which metaphor is such a model called?',
    },
    answers: {
      ko: ['블랙박스', '블랙박스 모형', '블랙박스 모델', '검은 상자', '흑상자', '암상자'],
      en: ['black box', 'black-box model', 'blackbox'],
    },
    misspellings: ['블랙팍스', 'blak box', '블렉박스'],
    wrong: [
      {
        answers: ['화이트박스', 'white box', '유리상자', 'glass box'],
        why: {
          ko: '화이트박스는 반대로 안이 들여다보이는, 해석할 수 있는 모형입니다.',
          en: 'A white box is the opposite: a model whose inside can be seen and interpreted.',
        },
      },
      {
        answers: ['은닉층', 'hidden layer'],
        why: {
          ko: '은닉층은 입력층과 출력층 사이의 층을 가리키는 이름입니다. 해석하기 어려운 모형 전체를 빗댄 말을 묻고 있습니다.',
          en: 'A hidden layer is one between input and output; asked for is the metaphor for the whole model.',
        },
      },
    ],
    explanation: {
      ko: '통계모형은 모수의 뜻을 해석하여 원인을 설명하려 하지만, 딥러닝 모형은 생성구조가 복잡한 자료를 고차원의 블랙박스로 두고 예측에 힘씁니다.',
      en: 'Statistical models explain causes by interpreting their parameters; deep learning leaves a complex structure to a high-dimensional black box and concentrates on prediction.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-statistical-inference',
    tags: ['probability', 'terms'],
    terms: ['statistical-inference', 'population-and-sample'],
    prompt: {
      ko: '적은 수의 표본에서 얻은 사실을 모집단 전체로 일반화하는 일을 무엇이라고 합니까? 추정과 가설검정으로 이루어집니다.',
      en: 'Estimation and hypothesis tests serve to draw conclusions from a small sample about the whole population. What is this called?',
    },
    answers: {
      ko: ['통계적 추론', '추론', '통계적 추측', '통계 추론', '추측통계', '추론통계', '통계적 추론법'],
      en: ['statistical inference', 'inference', 'inferential statistics'],
    },
    misspellings: ['statistical inferrence', '통계적 추롬'],
    wrong: [
      {
        answers: ['기술통계', '기술통계학', 'descriptive statistics', '요약'],
        why: {
          ko: '기술통계는 손에 있는 자료를 요약할 뿐 모집단으로 넓혀 말하지 않습니다.',
          en: 'Descriptive statistics summarizes the data at hand and says nothing of the population.',
        },
      },
      {
        answers: [
          '추정',
          '통계적 추정',
          'estimation',
          'statistical estimation',
          '가설검정',
          '통계적 검정',
          'hypothesis test',
          'hypothesis testing',
        ],
        why: {
          ko: '추정과 가설검정은 그 한 부분입니다. 둘을 아우르는 이름을 묻고 있습니다.',
          en: 'Estimation and tests are its parts; the name of the whole is asked for.',
        },
      },
      {
        answers: ['일반화', 'generalization', '귀납', 'induction'],
        why: {
          ko: '표본에서 전체로 나아가는 모든 일을 두루 이르는 말입니다. 통계학에서 쓰는 이름을 묻고 있습니다.',
          en: 'That is any step from cases to the whole; asked for is its name in statistics.',
        },
      },
      {
        answers: ['표본추출', 'sampling', '표집'],
        why: {
          ko: '표본추출은 모집단에서 표본을 뽑는, 방향이 반대인 일입니다.',
          en: 'Sampling goes the other way: from the population to the sample.',
        },
      },
    ],
    explanation: {
      ko: '딥러닝에서 훈련 데이터로 배운 모형이 처음 보는 자료에도 맞기를 바라는 것(일반화)과 뿌리가 같은 생각입니다.',
      en: 'The idea has the same root as generalization in deep learning, where a model trained on some data should hold for unseen data.',
    },
  },
  {
    kind: 'formula',
    id: 'gaussian-likelihood-formula',
    tags: ['probability'],
    terms: ['likelihood', 'normal-distribution'],
    exercises: ['gaussian-mle', 'gaussian-log-likelihood'],
    mistakes: ['gaussian-log-likelihood/forgot-half', 'gaussian-log-likelihood/sigma-not-variance'],
    prompt: {
      ko: String.raw`서로 독립인 관측값 $x_1, \dots, x_n$이 정규분포 $N(\mu, \sigma^2)$을 따릅니다. 가능도 $L(\mu, \sigma^2)$을 쓰세요.`,
      en: String.raw`Independent observations $x_1, \dots, x_n$ follow the normal distribution $N(\mu, \sigma^2)$. Write down their likelihood $L(\mu, \sigma^2)$.`,
    },
    target: String.raw`L(\mu, \sigma^2) =`,
    symbols: [
      { tex: 'n', domain: 'count', means: { ko: '관측값의 수', en: 'number of observations' } },
      { tex: 'i', from: 1, to: 'n' },
      { tex: 'x', over: ['i'], domain: 'real' },
      { tex: '\\mu', domain: 'real', means: { ko: '평균', en: 'mean' } },
      {
        tex: '\\sigma',
        domain: 'positive',
        range: [0.6, 2],
        means: { ko: '표준편차', en: 'standard deviation' },
      },
    ],
    answer: String.raw`\prod_{i=1}^{n}\frac{1}{\sqrt{2\pi}\sigma}\exp\left(-\frac{(x_i - \mu)^2}{2\sigma^2}\right)`,
    accepts: [
      String.raw`\prod_{i=1}^{n}\frac{1}{\sqrt{2\pi\sigma^2}}e^{-\frac{(x_i - \mu)^2}{2\sigma^2}}`,
      String.raw`\left(\frac{1}{\sqrt{2\pi\sigma^2}}\right)^n\exp\left(-\frac{1}{2\sigma^2}\sum_{i=1}^{n}(x_i - \mu)^2\right)`,
      String.raw`(2\pi\sigma^2)^{-n/2}\exp\left[-\frac{\sum_{i=1}^{n}(x_i - \mu)^2}{2\sigma^2}\right]`,
      String.raw`\prod_i\frac{1}{\sigma\sqrt{2\pi}}\exp\left[-\frac12\left(\frac{x_i - \mu}{\sigma}\right)^2\right]`,
      { plain: '(2*pi*sigma^2)^(-n/2) * exp(-sum_(i=1)^n (x_i - mu)^2 / (2 sigma^2))' },
    ],
    rejects: [
      {
        tex: String.raw`\prod_{i=1}^{n}\frac{1}{\sqrt{2\pi}\sigma}\exp\left(\frac{(x_i - \mu)^2}{2\sigma^2}\right)`,
        slip: 'sign',
        why: {
          ko: '지수의 부호가 빠졌습니다. 밀도는 평균에서 멀수록 작아져야 합니다.',
          en: 'The sign of the exponent is missing: the density has to fall with the distance from the mean.',
        },
      },
      {
        tex: String.raw`\prod_{i=1}^{n}\frac{1}{\sqrt{2\pi}\sigma}\exp\left(-\frac{(x_i - \mu)^2}{\sigma^2}\right)`,
        slip: 'denominator',
        why: {
          ko: String.raw`지수의 분모는 $2\sigma^2$입니다. $2$가 없으면 넓이가 1이 되지 않습니다.`,
          en: String.raw`The denominator of the exponent is $2\sigma^2$; without the $2$ the area is not 1.`,
        },
      },
      {
        tex: String.raw`\prod_{i=1}^{n}\frac{1}{\sqrt{2\pi}\sigma^2}\exp\left(-\frac{(x_i - \mu)^2}{2\sigma^2}\right)`,
        slip: 'denominator',
        why: {
          ko: String.raw`근호 밖에서는 $\sigma^2$이 아니라 $\sigma$입니다. $\sqrt{2\pi\sigma^2} = \sqrt{2\pi}\sigma$입니다.`,
          en: String.raw`Outside the root stands $\sigma$, not $\sigma^2$: $\sqrt{2\pi\sigma^2} = \sqrt{2\pi}\sigma$.`,
        },
      },
      {
        tex: String.raw`\sum_{i=1}^{n}\frac{1}{\sqrt{2\pi}\sigma}\exp\left(-\frac{(x_i - \mu)^2}{2\sigma^2}\right)`,
        slip: 'other',
        why: {
          ko: '독립인 관측값의 밀도는 더하지 않고 곱합니다.',
          en: 'The densities of independent observations are multiplied, not added.',
        },
      },
      {
        tex: String.raw`\frac{1}{\sqrt{2\pi}\sigma}\exp\left(-\frac{1}{2\sigma^2}\sum_{i=1}^{n}(x_i - \mu)^2\right)`,
        slip: 'factor',
        why: {
          ko: String.raw`앞의 상수도 관측값마다 하나씩 있으므로 $n$제곱해야 합니다.`,
          en: String.raw`Each observation brings its own constant, so it has to be raised to the power $n$.`,
        },
      },
      {
        tex: String.raw`-\frac{n}{2}\log(2\pi\sigma^2) - \frac{1}{2\sigma^2}\sum_{i=1}^{n}(x_i - \mu)^2`,
        slip: 'other',
        why: {
          ko: '이것은 로그가능도입니다. 가능도는 로그를 취하기 전의 곱입니다.',
          en: 'This is the log-likelihood; the likelihood is the product before the logarithm.',
        },
      },
    ],
    explanation: {
      ko: String.raw`독립이면 결합밀도는 밀도의 곱이고, 관측값을 고정하고 $\mu$와 $\sigma^2$의 함수로 보면 가능도입니다. 지수를 모으면 $(2\pi\sigma^2)^{-n/2}\exp\left[-\frac{1}{2\sigma^2}\sum_i(x_i - \mu)^2\right]$입니다.`,
      en: String.raw`By independence the joint density is a product; with the observations fixed it is the likelihood, a function of $\mu$ and $\sigma^2$. Collecting exponents gives $(2\pi\sigma^2)^{-n/2}\exp\left[-\frac{1}{2\sigma^2}\sum_i(x_i - \mu)^2\right]$.`,
    },
  },
  {
    kind: 'formula',
    id: 'gaussian-log-likelihood-formula',
    tags: ['probability'],
    terms: ['log-likelihood', 'normal-distribution'],
    exercises: ['gaussian-log-likelihood'],
    mistakes: [
      'gaussian-log-likelihood/constant-once',
      'gaussian-log-likelihood/sigma-not-variance',
      'regression-log-likelihood/constant-once',
    ],
    prompt: {
      ko: String.raw`서로 독립인 관측값 $x_1, \dots, x_n$이 정규분포 $N(\mu, \sigma^2)$을 따릅니다. **로그가능도** $\log L(\mu, \sigma^2)$을 밀도를 계산하지 않는 식으로 정리하여 쓰세요.`,
      en: String.raw`Independent observations $x_1, \dots, x_n$ follow the normal distribution $N(\mu, \sigma^2)$. Write down their **log-likelihood** $\log L(\mu, \sigma^2)$, worked out so that no density is computed.`,
    },
    target: String.raw`\log L(\mu, \sigma^2) =`,
    symbols: [
      { tex: 'n', domain: 'count', means: { ko: '관측값의 수', en: 'number of observations' } },
      { tex: 'i', from: 1, to: 'n' },
      { tex: 'x', over: ['i'], domain: 'real' },
      { tex: '\\mu', domain: 'real', means: { ko: '평균', en: 'mean' } },
      {
        tex: '\\sigma',
        domain: 'positive',
        range: [0.6, 2],
        means: { ko: '표준편차', en: 'standard deviation' },
      },
    ],
    answer: String.raw`-\frac{n}{2}\log(2\pi\sigma^2) - \frac{1}{2\sigma^2}\sum_{i=1}^{n}(x_i - \mu)^2`,
    accepts: [
      String.raw`-\frac{n}{2}\log(2\pi) - n\log\sigma - \frac{1}{2\sigma^2}\sum_{i=1}^{n}(x_i - \mu)^2`,
      String.raw`\sum_{i=1}^{n}\left(-\frac{1}{2}\log(2\pi\sigma^2) - \frac{(x_i - \mu)^2}{2\sigma^2}\right)`,
      String.raw`-\frac{1}{2}\left(n\ln(2\pi\sigma^2) + \sum_{i}\frac{(x_i - \mu)^2}{\sigma^2}\right)`,
      String.raw`-n\log(\sqrt{2\pi}\sigma) - \frac{\sum_{i=1}^{n}(x_i - \mu)^2}{2\sigma^2}`,
      { plain: '-n/2*log(2*pi*sigma^2) - 1/(2*sigma^2) * sum_(i=1)^n (x_i - mu)^2' },
    ],
    rejects: [
      {
        tex: String.raw`\frac{n}{2}\log(2\pi\sigma^2) + \frac{1}{2\sigma^2}\sum_{i=1}^{n}(x_i - \mu)^2`,
        slip: 'sign',
        why: {
          ko: '부호가 모두 반대인 음의 로그가능도입니다. 손실로 쓸 때의 식입니다.',
          en: 'With all signs reversed, this is the negative log-likelihood, as used for a loss.',
        },
      },
      {
        tex: String.raw`-\frac{1}{2}\log(2\pi\sigma^2) - \frac{1}{2\sigma^2}\sum_{i=1}^{n}(x_i - \mu)^2`,
        slip: 'factor',
        why: {
          ko: String.raw`상수항이 한 번만 들어 있습니다. 밀도마다 하나씩, 모두 $n$번 들어갑니다.`,
          en: String.raw`The constant stands there only once; each of the $n$ densities has one.`,
        },
      },
      {
        tex: String.raw`-\frac{n}{2}\log(2\pi\sigma^2) - \frac{1}{\sigma^2}\sum_{i=1}^{n}(x_i - \mu)^2`,
        slip: 'denominator',
        why: {
          ko: String.raw`지수의 분모는 $2\sigma^2$입니다.`,
          en: String.raw`The denominator of the exponent is $2\sigma^2$.`,
        },
      },
      {
        tex: String.raw`-\frac{n}{2}\log(2\pi\sigma) - \frac{1}{2\sigma^2}\sum_{i=1}^{n}(x_i - \mu)^2`,
        slip: 'other',
        why: {
          ko: String.raw`로그 안에는 분산 $\sigma^2$이 와야 합니다. $\log\sqrt{2\pi\sigma^2} = \frac12\log(2\pi\sigma^2)$입니다.`,
          en: String.raw`Inside the logarithm stands the variance $\sigma^2$: $\log\sqrt{2\pi\sigma^2} = \frac12\log(2\pi\sigma^2)$.`,
        },
      },
      {
        tex: String.raw`-\frac{1}{2}\log(2\pi\sigma^2) - \frac{1}{2n\sigma^2}\sum_{i=1}^{n}(x_i - \mu)^2`,
        slip: 'factor',
        why: {
          ko: '로그밀도의 평균입니다. 로그가능도는 합입니다.',
          en: 'This is the mean of the log-densities; the log-likelihood is their sum.',
        },
      },
    ],
    explanation: {
      ko: String.raw`밀도의 로그는 $-\frac12\log(2\pi\sigma^2) - \frac{(x_i - \mu)^2}{2\sigma^2}$이고, 곱의 로그는 로그의 합이므로 $n$개를 더합니다. $\mu$는 제곱의 합에만 들어 있어 $\hat\mu = \bar x$가 나옵니다.`,
      en: String.raw`The logarithm of a density is $-\frac12\log(2\pi\sigma^2) - \frac{(x_i - \mu)^2}{2\sigma^2}$, and the logarithm of the product is the sum of all $n$. Since $\mu$ occurs in the sum of squares alone, $\hat\mu = \bar x$ follows.`,
    },
  },
  {
    kind: 'figure',
    id: 'figure-normal-by-variance',
    tags: ['probability'],
    terms: ['normal-distribution', 'standard-deviation'],
    exercises: ['gaussian-log-likelihood'],
    mistakes: ['gaussian-log-likelihood/sigma-not-variance'],
    prompt: {
      ko: String.raw`정규분포 $N(2, 4)$의 밀도는 어느 곡선입니까? 표준정규분포의 꼭대기는 높이가 약 0.4입니다.`,
      en: String.raw`Which curve is the density of the normal distribution $N(2, 4)$? The standard normal density is about 0.4 high at its top.`,
    },
    figure: plot({
      alt: {
        ko: '세 종 모양의 곡선. A는 2를 중심으로 높이가 0.1이고 그림의 양 끝까지 넓게 퍼져 있다. B는 2를 중심으로 높이가 0.2이고 -4와 8에서 거의 0이 된다. C는 4를 중심으로 높이가 0.28이고 0과 8에서 거의 0이 된다.',
        en: 'Three bell-shaped curves. A is centered at 2, 0.1 high, and reaches to both edges of the picture. B is centered at 2, 0.2 high, and is almost 0 at -4 and 8. C is centered at 4, 0.28 high, and is almost 0 at 0 and 8.',
      },
      x: [-8, 12],
      y: [0, 0.35],
      xLabel: 'x',
      yLabel: 'f(x)',
      curves: [
        { label: 'A', fn: normal(2, 4), labelAt: -4 },
        { label: 'B', fn: normal(2, 2), labelAt: 0.8 },
        { label: 'C', fn: normal(4, Math.SQRT2), labelAt: 4 },
      ],
    }),
    choices: [
      {
        id: 'a',
        text: { ko: '곡선 A', en: 'Curve A' },
        why: {
          ko: String.raw`표준편차가 4인 $N(2, 16)$입니다. $N(\mu, \sigma^2)$의 둘째 수는 표준편차가 아니라 분산입니다.`,
          en: String.raw`That is $N(2, 16)$, with standard deviation 4. The second number of $N(\mu, \sigma^2)$ is the variance, not the standard deviation.`,
        },
      },
      { id: 'b', text: { ko: '곡선 B', en: 'Curve B' }, right: true },
      {
        id: 'c',
        text: { ko: '곡선 C', en: 'Curve C' },
        why: {
          ko: String.raw`평균과 분산을 바꾸어 읽은 $N(4, 2)$입니다.`,
          en: String.raw`That is $N(4, 2)$, with mean and variance exchanged.`,
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`꼭대기의 높이는 $\frac{1}{\sqrt{2\pi}\sigma} \approx \frac{0.4}{\sigma}$입니다. 분산이 4이면 $\sigma = 2$이므로 2를 중심으로 높이가 0.2인 곡선입니다.`,
      en: String.raw`The top is $\frac{1}{\sqrt{2\pi}\sigma} \approx \frac{0.4}{\sigma}$ high. With variance 4, $\sigma = 2$: the curve centered at 2 that is 0.2 high.`,
    },
  },
  {
    kind: 'figure',
    id: 'figure-most-likely-normal',
    tags: ['probability'],
    terms: ['maximum-likelihood', 'likelihood'],
    exercises: ['gaussian-mle'],
    prompt: {
      ko: String.raw`세로 점선은 관측값 $3, 4, 5, 6, 7$의 자리입니다. 이 표본의 가능도가 가장 큰 분포는 어느 것입니까?`,
      en: String.raw`The dashed lines mark the observations $3, 4, 5, 6, 7$. Under which distribution is the likelihood of this sample largest?`,
    },
    figure: plot({
      alt: {
        ko: '관측값 3, 4, 5, 6, 7에 세로 점선이 있다. 곡선 A는 5를 중심으로 높이 솟았지만 3과 7에서는 높이가 거의 0이다. 곡선 B는 2를 중심으로 하고 6과 7에서 높이가 거의 0이다. 곡선 C는 5를 중심으로 낮고 넓으며 다섯 점선 모두에서 높이가 0.1 이상이다.',
        en: 'Dashed lines stand at 3, 4, 5, 6 and 7. Curve A rises high around 5 but is almost 0 at 3 and 7. Curve B is centered at 2 and almost 0 at 6 and 7. Curve C is low and wide around 5, and at least 0.1 high at all five lines.',
      },
      x: [-1, 9],
      y: [0, 1],
      xLabel: 'x',
      yLabel: 'f(x)',
      curves: [
        { label: 'A', fn: normal(5, 0.45), labelAt: 5 },
        { label: 'B', fn: normal(2, 1.2), labelAt: 1.6 },
        { label: 'C', fn: normal(5, Math.SQRT2), labelAt: 8 },
      ],
      marks: [{ x: 3 }, { x: 4 }, { x: 5 }, { x: 6 }, { x: 7 }],
    }),
    choices: [
      {
        id: 'a',
        text: { ko: '분포 A', en: 'Distribution A' },
        why: {
          ko: '5에서는 밀도가 크지만 3과 7에서는 0에 가깝습니다. 가능도는 곱이므로 그 둘 때문에 거의 0이 됩니다.',
          en: 'Its density is large at 5 but close to 0 at 3 and 7; since the likelihood is a product, those two make it almost 0.',
        },
      },
      {
        id: 'b',
        text: { ko: '분포 B', en: 'Distribution B' },
        why: {
          ko: '중심이 표본평균에서 벗어나 있어서 6과 7의 밀도가 거의 0입니다.',
          en: 'Its center is off the sample mean, so that the densities at 6 and 7 are almost 0.',
        },
      },
      { id: 'c', text: { ko: '분포 C', en: 'Distribution C' }, right: true },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`가능도는 다섯 높이의 곱이므로 어느 하나도 0에 가까우면 안 됩니다. C는 $\hat\mu = \bar x = 5$, $\hat\sigma^2 = \frac{4+1+0+1+4}{5} = 2$인 최대가능도추정값입니다.`,
      en: String.raw`The likelihood is the product of five heights, none of which may be close to 0. C has the maximum likelihood estimates $\hat\mu = \bar x = 5$ and $\hat\sigma^2 = \frac{4+1+0+1+4}{5} = 2$.`,
    },
  },
  tensorShape({
    id: 'shape-of-column-means',
    tags: ['shapes', 'normalization'],
    terms: ['standardization', 'feature'],
    exercises: ['standardize'],
    mistakes: ['standardize/rows-not-columns', 'standardize/whole-matrix'],
    draw: (random) => ({ n: random.integer(50, 200), p: random.integer(3, 12) }),
    prompt: ({ n, p }) => ({
      ko: `예가 ${n}개, 특징이 ${p}개인 자료 \`x\`의 모양은 [${n}, ${p}]입니다. 특징마다 표준화하려고 \`x.mean(0)\`으로 구한 평균의 모양은 무엇입니까?`,
      en: `Data \`x\` of ${n} examples with ${p} features have the shape [${n}, ${p}]. To standardize each feature, the means are computed by \`x.mean(0)\`. What is their shape?`,
    }),
    answer: ({ p }) => [p],
    slips: [
      {
        shape: ({ n }) => [n],
        why: {
          ko: '예마다 평균을 낸 것입니다. 축 0을 따라 평균을 내면 그 축이 없어지고 특징의 축이 남습니다.',
          en: 'That is one mean per example. Averaging along axis 0 removes that axis and keeps the one of features.',
        },
      },
      {
        shape: () => [],
        why: {
          ko: '행렬 전체의 평균은 스칼라 하나입니다. 특징마다 단위가 다르므로 따로 구해야 합니다.',
          en: 'The mean of the whole matrix is a scalar; features differ in unit and need a mean each.',
        },
      },
      {
        shape: ({ p }) => [1, p],
        why: {
          ko: '축을 남기는 것은 `keepDims`를 참으로 둔 `x.mean(0, true)`입니다.',
          en: 'The axis is kept only by `x.mean(0, true)`, with `keepDims`.',
        },
      },
    ],
    explanation: ({ n, p }) => ({
      ko: `축 0(예)을 따라 평균을 내면 특징마다 하나씩 남아 모양이 [${p}]입니다. 모양이 [${n}, ${p}]인 \`x\`에서 빼면 브로드캐스팅으로 모든 행에서 빠집니다.`,
      en: `Averaging along axis 0, the examples, leaves one number per feature: [${p}]. Subtracted from [${n}, ${p}], it is broadcast over all rows.`,
    }),
  }),
  tensorShape({
    id: 'shape-of-candidate-log-likelihoods',
    tags: ['shapes', 'probability'],
    terms: ['log-likelihood'],
    exercises: ['gaussian-log-likelihood'],
    draw: (random) => ({ n: random.integer(20, 99), m: random.integer(3, 15) }),
    prompt: ({ n, m }) => ({
      ko: String.raw`관측값이 ${n}개이고 $\mu$의 후보가 ${m}개입니다. 모든 쌍의 로그밀도를 모양 [${n}, ${m}]인 행렬에 담은 다음, 후보마다 로그가능도를 구하려고 한 축을 따라 더했습니다. 결과의 모양은 무엇입니까?`,
      en: String.raw`There are ${n} observations and ${m} candidates for $\mu$. The log-densities of all pairs stand in a matrix of shape [${n}, ${m}]. Summing along one axis gives the log-likelihood of each candidate. What is the shape of the result?`,
    }),
    answer: ({ m }) => [m],
    slips: [
      {
        shape: ({ n }) => [n],
        why: {
          ko: '후보에 대하여 더한 것입니다. 로그가능도는 관측값에 대한 합입니다.',
          en: 'That is a sum over candidates; a log-likelihood sums over observations.',
        },
      },
      {
        shape: () => [],
        why: {
          ko: '모두 더하면 후보들을 견줄 수 없습니다.',
          en: 'Summing everything leaves nothing by which to compare the candidates.',
        },
      },
      {
        shape: ({ n, m }) => [n, m],
        why: {
          ko: '더하기 전의 모양입니다. 더한 축은 없어집니다.',
          en: 'That is the shape before the sum; the axis summed over disappears.',
        },
      },
    ],
    explanation: ({ n, m }) => ({
      ko: `로그가능도는 관측값 ${n}개의 로그밀도를 더한 것이므로 축 0이 없어지고 모양은 [${m}]입니다. 그 가운데 가장 큰 자리가 최대가능도추정값에 가장 가까운 후보입니다.`,
      en: `A log-likelihood sums the log-densities of all ${n} observations, so axis 0 disappears and [${m}] remains. Where it is largest is the most plausible candidate.`,
    }),
  }),
]);
