import { defineGlossary } from '../../lib/exercise/define-exercise';

export default defineGlossary([
  {
    id: 'linear-regression',
    term: { ko: '선형 회귀모형', en: 'linear regression' },
    definition: {
      ko: '설명변수의 값에 가중치를 곱하여 더한 것으로 종속변수를 예측하는 모형입니다. 설명변수가 하나이면 직선이 됩니다.',
      en: 'A model that predicts the dependent variable as a weighted sum of explanatory variables. With a single explanatory variable it is a line.',
    },
    formula: String.raw`y_i = w_0 + w_1x_i + \varepsilon_i`,
    aliases: ['회귀분석', '선형회귀', '단순 선형 회귀', 'regression', 'linear model'],
    exercises: ['least-squares', 'linear-network'],
  },
  {
    id: 'intercept',
    term: { ko: '절편', en: 'intercept' },
    definition: {
      ko: '설명변수가 모두 0일 때의 예측값 $w_0$입니다. 신경망에서는 편향이라고 부릅니다.',
      en: 'The prediction $w_0$ where all explanatory variables are 0. In a neural network it is called the bias.',
    },
    formula: String.raw`\hat w_0 = \bar y - \hat w_1\bar x`,
    aliases: ['w0', 'y절편', 'constant term'],
    exercises: ['least-squares', 'linear-network'],
  },
  {
    id: 'slope',
    term: { ko: '기울기', en: 'slope' },
    definition: {
      ko: '설명변수가 1만큼 커질 때 예측값이 변하는 양 $w_1$입니다.',
      en: 'The amount $w_1$ by which the prediction changes when the explanatory variable grows by 1.',
    },
    formula: String.raw`\hat w_1 = \frac{\sum_i(x_i-\bar x)(y_i-\bar y)}{\sum_i(x_i-\bar x)^2}`,
    aliases: ['w1', '회귀계수', 'regression coefficient'],
    exercises: ['least-squares'],
  },
  {
    id: 'error-term',
    term: { ko: '오차항', en: 'error term' },
    definition: {
      ko: '모형이 설명하지 못하는 부분 $\\varepsilon_i$입니다. 선형 회귀모형에서는 서로 독립이고 평균이 0, 분산이 $\\sigma^2$인 정규분포를 따른다고 가정합니다.',
      en: 'The part $\\varepsilon_i$ of an observation that the model does not explain. In linear regression the errors are taken to be independent and normal with mean 0 and variance $\\sigma^2$.',
    },
    formula: String.raw`\varepsilon_i \sim N(0, \sigma^2)`,
    aliases: ['오차', '잡음', 'noise', 'error'],
    exercises: ['regression-log-likelihood'],
  },
  {
    id: 'predicted-value',
    term: { ko: '예측값', en: 'predicted value' },
    definition: {
      ko: '가중치가 정해졌을 때 모형이 내놓는 종속변수의 값 $\\hat y_i$입니다.',
      en: 'The value $\\hat y_i$ of the dependent variable that the model gives for fixed weights.',
    },
    formula: String.raw`\hat y_i = w_0 + w_1x_i`,
    aliases: ['적합값', 'prediction', 'fitted value'],
    exercises: ['regression-loss', 'linear-network'],
  },
  {
    id: 'residual',
    term: { ko: '예측 오차', en: 'prediction error' },
    definition: {
      ko: '예측값과 실제 값의 차이입니다. 이 강의의 손실함수에서는 예측값에서 실제 값을 뺀 것을 씁니다. 통계학에서는 부호를 바꾼 $y_i - \\hat y_i$를 잔차라고 합니다.',
      en: 'The difference between prediction and actual value; the loss of this course takes prediction minus actual value. With the opposite sign, $y_i - \\hat y_i$, statisticians call it the residual.',
    },
    formula: String.raw`e_i = w_0 + w_1x_i - y_i`,
    aliases: ['잔차', 'residual', '오차'],
    exercises: ['regression-loss', 'gradient-step'],
  },
  {
    id: 'squared-error-loss',
    term: { ko: '제곱오차 손실함수', en: 'squared error loss' },
    definition: {
      ko: '예측 오차의 제곱의 평균의 절반입니다. $\\frac{1}{2}$은 미분할 때 나오는 2와 상쇄되며, 많은 라이브러리의 평균제곱오차에는 없습니다.',
      en: 'Half the mean of the squared prediction errors. The $\\frac{1}{2}$ cancels the 2 that comes from differentiating; the mean squared error of many libraries is without it.',
    },
    formula: String.raw`J(w) = \frac{1}{2n}\sum_{i=1}^{n}(w_0 + w_1x_i - y_i)^2`,
    aliases: ['평균제곱오차', 'MSE', 'mean squared error', '제곱오차'],
    exercises: ['regression-loss'],
  },
  {
    id: 'least-squares-method',
    term: { ko: '최소제곱법', en: 'least squares' },
    definition: {
      ko: '예측 오차의 제곱의 합이 가장 작아지도록 가중치를 정하는 방법입니다. 선형 회귀모형에서는 답을 식으로 구할 수 있습니다.',
      en: 'The method of choosing weights so that the sum of squared prediction errors is smallest. For linear regression the answer can be written as a formula.',
    },
    aliases: ['최소자승법', 'OLS', 'ordinary least squares', '최소제곱추정'],
    exercises: ['least-squares'],
  },
  {
    id: 'normal-equations',
    term: { ko: '정규방정식', en: 'normal equations' },
    definition: {
      ko: '제곱오차 손실함수를 가중치로 미분하여 0으로 둔 연립방정식입니다. 오차의 합과, 오차에 설명변수를 곱한 것의 합이 모두 0이라는 뜻입니다.',
      en: 'The equations obtained by setting the derivatives of the squared error loss to zero: the errors sum to 0, and so do the errors times the explanatory variable.',
    },
    formula: String.raw`\sum_i e_i = 0,\quad \sum_i e_ix_i = 0`,
    aliases: ['normal equation', '정규 방정식'],
    exercises: ['least-squares'],
  },
  {
    id: 'closed-form-solution',
    term: { ko: '닫힌 해', en: 'closed-form solution' },
    definition: {
      ko: '되풀이하여 찾지 않고 식으로 한 번에 구하는 답입니다. 최소제곱해가 그 예이며, 신경망의 손실함수에는 대개 이런 답이 없습니다.',
      en: 'An answer given by a formula, without any searching. The least-squares solution is one; the loss of a neural network usually has none.',
    },
    aliases: ['해석적 해', 'analytic solution', 'closed form'],
    exercises: ['least-squares'],
  },
  {
    id: 'likelihood',
    term: { ko: '가능도', en: 'likelihood' },
    definition: {
      ko: '관측된 데이터의 확률밀도(또는 확률)를 모수의 함수로 본 것입니다. 관측값이 서로 독립이면 각각의 밀도의 곱입니다.',
      en: 'The probability density (or probability) of the observed data, seen as a function of the parameters. For independent observations it is the product of their densities.',
    },
    formula: String.raw`L(w) = \prod_{i=1}^{n}\frac{1}{\sqrt{2\pi}\,\sigma}\exp\left[-\frac{(y_i-w_0-w_1x_i)^2}{2\sigma^2}\right]`,
    aliases: ['우도', '가능도 함수', 'likelihood function', '우도함수'],
    exercises: ['regression-log-likelihood'],
  },
  {
    id: 'log-likelihood',
    term: { ko: '로그가능도', en: 'log-likelihood' },
    definition: {
      ko: '가능도에 로그를 취한 것입니다. 곱이 합으로 바뀌어 미분하기 쉽고, 아주 작은 수의 곱이 0이 되어 버리는 일도 피할 수 있습니다. 밀도가 1보다 클 수 있으므로 양수일 수도 있습니다.',
      en: 'The logarithm of the likelihood. Products become sums, which are easier to differentiate, and tiny numbers no longer multiply to 0. Since a density may exceed 1, it can be positive.',
    },
    formula: String.raw`\log L(w) = -\frac{n}{2}\log(2\pi\sigma^2) - \frac{1}{2\sigma^2}\sum_i(y_i-w_0-w_1x_i)^2`,
    aliases: ['로그우도', '로그 가능도', 'loglik'],
    exercises: ['regression-log-likelihood'],
  },
  {
    id: 'maximum-likelihood',
    term: { ko: '최대가능도법', en: 'maximum likelihood' },
    definition: {
      ko: '가능도가 가장 커지도록 모수를 정하는 추정 방법입니다. 오차가 정규분포를 따르는 선형 회귀모형에서는 최소제곱법과 같은 가중치를 줍니다.',
      en: 'The method of estimating parameters by making the likelihood largest. For linear regression with normal errors it yields the weights of least squares.',
    },
    aliases: ['최대우도법', '최대가능도추정법', 'MLE', 'maximum likelihood estimation', '최대우도추정'],
    exercises: ['regression-log-likelihood'],
  },
  {
    id: 'design-matrix',
    term: { ko: '계획행렬', en: 'design matrix' },
    definition: {
      ko: '한 행이 예 하나, 한 열이 설명변수 하나인 행렬입니다. 1로 채운 열을 맨 앞에 붙이면 절편도 보통의 가중치처럼 다룰 수 있습니다.',
      en: 'The matrix with one row an example and one column an explanatory variable. A column of ones in front lets the intercept be treated as a weight like any other.',
    },
    formula: String.raw`\hat y = Xw`,
    aliases: ['설계행렬', '디자인 행렬', 'feature matrix'],
    exercises: ['linear-network'],
  },
  {
    id: 'loss-of-significance',
    term: { ko: '자릿수 상실', en: 'cancellation' },
    definition: {
      ko: '크기가 비슷한 큰 수끼리 빼서 유효숫자가 거의 사라지는 일입니다. $\\overline{x^2} - \\bar x^2$을 계산할 때 흔히 생기며, 평균을 먼저 빼면 막을 수 있습니다.',
      en: 'The loss of nearly all digits when two large numbers of similar size are subtracted. It is common in computing $\\overline{x^2} - \\bar x^2$, and prevented by subtracting the mean first.',
    },
    aliases: ['유효숫자 손실', 'catastrophic cancellation', 'loss of significance', 'float32'],
    exercises: ['least-squares'],
  },
]);
