import { defineQuiz, numeric, scatter, tensorShape } from '../../lib/quiz/define-quiz';

/** A number without floating-point dust. */
const show = (x: number) => String(Number(x.toPrecision(5)));
/** A number that may follow an operator. */
const inside = (x: number) => (x < 0 ? `(${show(x)})` : show(x));
/** A term with its sign in front: '+ 3', '- 3'. */
const term = (x: number) => (x < 0 ? `- ${show(-x)}` : `+ ${show(x)}`);
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const dot = (a: readonly number[], b: readonly number[]) =>
  total(a.map((value, index) => value * (b[index] ?? 0)));

export default defineQuiz([
  {
    kind: 'single-choice',
    id: 'meaning-of-the-slope',
    tags: ['regression'],
    terms: ['slope', 'linear-regression'],
    exercises: ['least-squares'],
    prompt: {
      ko: String.raw`하루 공부 시간 $x$(시간)와 시험 점수 $y$(점)를 관찰한 자료에서 $\hat y = 50 + 4x$를 얻었습니다. 기울기 4를 바르게 설명한 것은 무엇입니까?`,
      en: String.raw`From observed hours of study a day, $x$, and test scores, $y$, one obtains $\hat y = 50 + 4x$. What does the slope 4 say?`,
    },
    choices: [
      {
        id: 'difference',
        text: {
          ko: '공부 시간이 1시간 더 긴 학생은 점수가 평균 4점 높을 것으로 예측된다.',
          en: 'A student who studies an hour longer is predicted to score 4 points more.',
        },
        right: true,
      },
      {
        id: 'cause',
        text: {
          ko: '어느 학생이든 하루 1시간 더 공부하게 하면 점수가 4점 오른다.',
          en: 'Making any student study an hour longer raises the score by 4 points.',
        },
        why: {
          ko: '관찰한 자료의 회귀는 관련을 말할 뿐 원인을 밝히지 않습니다. 공부 시간이 긴 학생은 다른 점도 다를 수 있습니다.',
          en: 'Regression on observed data states an association, not a cause: those who study longer may differ in other ways.',
        },
      },
      {
        id: 'strength',
        text: {
          ko: '기울기가 1보다 훨씬 크므로 공부 시간과 점수의 관련이 아주 강하다.',
          en: 'Being far above 1, it shows a very strong association of hours and scores.',
        },
        why: {
          ko: '기울기는 단위에 따라 달라집니다. 분 단위로 재면 같은 자료에서도 4/60이 됩니다. 관련의 강도는 상관계수로 잽니다.',
          en: 'A slope depends on the units: in minutes the same data give 4/60. The strength is measured by the correlation.',
        },
      },
      {
        id: 'percent',
        text: {
          ko: '공부 시간이 1% 길어지면 점수가 4% 높아질 것으로 예측된다.',
          en: 'Scores are predicted to be 4% higher where hours are 1% longer.',
        },
        why: {
          ko: '두 변수 모두 로그를 취한 모형에서 기울기를 이렇게 읽습니다. 여기서는 원래 단위의 차이입니다.',
          en: 'So one reads a slope after taking logarithms of both variables; here it is a difference in the original units.',
        },
      },
    ],
    explanation: {
      ko: '기울기는 설명변수가 1단위 다를 때 예측값이 얼마나 다른지를 나타내며, 단위는 "점/시간"입니다. 인과관계를 말하려면 실험이나 다른 근거가 필요합니다.',
      en: 'The slope tells by how much predictions differ where the explanatory variable differs by one unit; its unit is points per hour. Causes need an experiment or other evidence.',
    },
  },
  {
    kind: 'single-choice',
    id: 'why-likelihood-equals-least-squares',
    tags: ['regression', 'probability', 'loss'],
    terms: ['maximum-likelihood', 'least-squares-method', 'error-term'],
    exercises: ['regression-log-likelihood'],
    mistakes: ['regression-log-likelihood/pi-dropped', 'regression-loss/absolute-errors'],
    prompt: {
      ko: '오차가 정규분포를 따르는 선형 회귀모형에서 최대가능도법이 최소제곱법과 같은 가중치를 주는 까닭은 무엇입니까?',
      en: 'In linear regression with normal errors, maximum likelihood gives the same weights as least squares. Why?',
    },
    choices: [
      {
        id: 'only-squares',
        text: {
          ko: String.raw`로그가능도에서 $w$가 들어 있는 항은 오차 제곱의 합의 음수배뿐이기 때문이다.`,
          en: String.raw`In the log-likelihood, $w$ occurs only in a negative multiple of the sum of squared errors.`,
        },
        right: true,
      },
      {
        id: 'large-sample',
        text: {
          ko: String.raw`자료가 많아지면 어떤 추정량이든 같은 참값 $w$에 가까워지기 때문이다.`,
          en: String.raw`As data become many, all estimators approach the same true $w$, these two included.`,
        },
        why: {
          ko: '자료가 몇 개뿐이어도 두 답은 정확히 같습니다. 큰 표본의 성질이 아닙니다.',
          en: 'The two agree exactly even for a handful of points; this is not a property of large samples.',
        },
      },
      {
        id: 'symmetry',
        text: {
          ko: '정규분포처럼 0에 대칭인 오차이면 늘 오차의 제곱을 최소로 하기 때문이다.',
          en: 'For any errors symmetric about 0, the likelihood is largest where their squares are smallest.',
        },
        why: {
          ko: '대칭만으로는 안 됩니다. 라플라스분포도 대칭이지만, 가능도를 최대로 하면 절댓값의 합을 최소로 하게 됩니다.',
          en: 'Symmetry is not enough: the Laplace distribution is symmetric too, and its likelihood leads to absolute errors.',
        },
      },
      {
        id: 'unit-variance',
        text: {
          ko: String.raw`오차의 분산을 $\sigma^2 = 1$로 두어 두 식의 상수가 같아지기 때문이다.`,
          en: String.raw`With the variance set to $\sigma^2 = 1$, the constants of both formulas agree.`,
        },
        why: {
          ko: String.raw`$\sigma^2$이 얼마이든 $w$에 대한 최댓값의 자리는 같습니다. 상수는 자리를 옮기지 않습니다.`,
          en: String.raw`Whatever $\sigma^2$ is, the maximum lies at the same $w$: constants do not move it.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$\log L(w) = -\frac n2\log(2\pi\sigma^2) - \frac{1}{2\sigma^2}\sum_i(y_i - w_0 - w_1x_i)^2$이므로 이것을 최대로 하는 일은 제곱의 합을 최소로 하는 일입니다.`,
      en: String.raw`$\log L(w) = -\frac n2\log(2\pi\sigma^2) - \frac{1}{2\sigma^2}\sum_i(y_i - w_0 - w_1x_i)^2$: maximizing it means minimizing the sum of squares.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'line-through-the-means',
    tags: ['regression'],
    terms: ['intercept', 'normal-equations'],
    exercises: ['least-squares'],
    mistakes: ['least-squares/through-origin', 'least-squares/unadjusted-intercept'],
    prompt: {
      ko: '절편이 있는 선형 회귀모형의 최소제곱 직선이 언제나 지나는 점은 무엇입니까?',
      en: 'Through which point does the least-squares line of a regression with intercept always pass?',
    },
    choices: [
      {
        id: 'means',
        text: { ko: String.raw`$(\bar x, \bar y)$`, en: String.raw`$(\bar x, \bar y)$` },
        right: true,
      },
      {
        id: 'origin',
        text: { ko: String.raw`$(0, 0)$`, en: String.raw`$(0, 0)$` },
        why: {
          ko: '원점을 지나는 것은 절편이 없는 모형입니다.',
          en: 'It is the model without an intercept that passes through the origin.',
        },
      },
      {
        id: 'mean-intercept',
        text: { ko: String.raw`$(0, \bar y)$`, en: String.raw`$(0, \bar y)$` },
        why: {
          ko: String.raw`$\bar y$는 $x = \bar x$에서의 높이입니다. $x = 0$에서의 높이는 $\hat w_0 = \bar y - \hat w_1\bar x$입니다.`,
          en: String.raw`$\bar y$ is the height at $x = \bar x$; at $x = 0$ it is $\hat w_0 = \bar y - \hat w_1\bar x$.`,
        },
      },
      {
        id: 'medians',
        text: {
          ko: String.raw`$x$와 $y$의 중앙값으로 된 점`,
          en: String.raw`the point of the medians of $x$ and $y$`,
        },
        why: {
          ko: '중앙값은 절댓값의 합을 최소로 할 때 나오는 값입니다. 제곱의 합을 최소로 하면 평균이 나옵니다.',
          en: 'Medians come from minimizing absolute deviations; squares lead to means.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$\hat w_0 = \bar y - \hat w_1\bar x$를 옮겨 적으면 $\bar y = \hat w_0 + \hat w_1\bar x$입니다. 오차의 합이 0이라는 정규방정식과 같은 말입니다.`,
      en: String.raw`$\hat w_0 = \bar y - \hat w_1\bar x$ rearranged is $\bar y = \hat w_0 + \hat w_1\bar x$: the normal equation that says the errors sum to 0.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'regressing-x-on-y',
    tags: ['regression'],
    terms: ['slope', 'least-squares-method'],
    exercises: ['least-squares'],
    mistakes: ['least-squares/roles-swapped', 'least-squares/correlation'],
    prompt: {
      ko: String.raw`$x$로 $y$를 예측하는 최소제곱 직선의 기울기가 $2$이고 $x$와 $y$의 상관계수가 $0.5$입니다. 같은 자료에서 거꾸로 $y$로 $x$를 예측하는 최소제곱 직선의 기울기는 얼마입니까?`,
      en: String.raw`The least-squares line that predicts $y$ from $x$ has slope $2$, and the correlation of $x$ and $y$ is $0.5$. In the same data, what is the slope of the least-squares line that predicts $x$ from $y$?`,
    },
    choices: [
      {
        id: 'eighth',
        text: { ko: String.raw`$\frac18$`, en: String.raw`$\frac18$` },
        right: true,
      },
      {
        id: 'half',
        text: { ko: String.raw`$\frac12$`, en: String.raw`$\frac12$` },
        why: {
          ko: '직선을 거꾸로 푼 값입니다. 한쪽은 세로 방향, 다른 쪽은 가로 방향의 오차를 줄이므로, 점들이 한 직선 위에 있을 때에만 서로 역수가 됩니다.',
          en: 'That solves the line for x. One regression reduces vertical errors, the other horizontal ones; the slopes are reciprocal only where all points lie on a line.',
        },
      },
      {
        id: 'two',
        text: { ko: String.raw`$2$`, en: String.raw`$2$` },
        why: {
          ko: '두 변수의 구실을 바꾸면 분모가 달라집니다. 두 기울기가 같은 것은 두 변수의 분산이 같을 때뿐입니다.',
          en: 'With the roles exchanged the denominator changes; the slopes agree only where both variables have the same variance.',
        },
      },
      {
        id: 'quarter',
        text: { ko: String.raw`$\frac14$`, en: String.raw`$\frac14$` },
        why: {
          ko: '두 기울기의 곱은 상관계수가 아니라 상관계수의 제곱입니다.',
          en: 'The product of the two slopes is the square of the correlation, not the correlation itself.',
        },
      },
    ],
    explanation: {
      ko: String.raw`공통의 분자를 $S_{xy}$라고 하면 두 기울기는 $\frac{S_{xy}}{S_{xx}}$와 $\frac{S_{xy}}{S_{yy}}$이고 그 곱은 $r^2$입니다. 따라서 $\frac{0.5^2}{2} = \frac18$입니다.`,
      en: String.raw`With the common numerator $S_{xy}$, the slopes are $\frac{S_{xy}}{S_{xx}}$ and $\frac{S_{xy}}{S_{yy}}$; their product is $r^2$. Hence $\frac{0.5^2}{2} = \frac18$.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'outlier-under-squared-error',
    tags: ['loss', 'regression'],
    terms: ['squared-error-loss', 'least-squares-method'],
    exercises: ['regression-loss', 'least-squares'],
    mistakes: ['regression-loss/absolute-errors'],
    prompt: {
      ko: String.raw`한 점의 $y$가 잘못 적혀 다른 점들보다 직선에서 10배나 멀리 떨어져 있습니다. 최소제곱법이 최소절댓값법($\sum_i|e_i|$를 최소로 함)보다 이 점에 더 크게 끌려가는 까닭은 무엇입니까?`,
      en: String.raw`One $y$ was recorded wrongly and lies ten times as far from the line as the other points. Why does it pull least squares more than the method that minimizes $\sum_i|e_i|$?`,
    },
    choices: [
      {
        id: 'grows-with-error',
        text: {
          ko: '제곱오차의 미분은 오차에 비례하므로 먼 점이 더 세게 당기기 때문이다.',
          en: 'The slope of a squared error grows with it, so far points pull harder.',
        },
        right: true,
      },
      {
        id: 'ignores-small',
        text: {
          ko: '제곱하면 1보다 작은 오차는 0으로 처리되어 먼 점만 남기 때문이다.',
          en: 'Squaring turns errors below 1 into 0, so only far points are left.',
        },
        why: {
          ko: '작은 오차를 제곱하면 더 작아지지만 0이 되지는 않습니다. 단위를 바꾸어도 답은 같으므로 1이 경계가 되는 것도 아닙니다.',
          en: 'Small errors become smaller by squaring, but not 0; and since units do not alter the answer, 1 is no threshold.',
        },
      },
      {
        id: 'through-point',
        text: {
          ko: '최소제곱 직선은 가장 먼 점을 반드시 지나야 하기 때문이다.',
          en: 'The least-squares line has to pass through the farthest point.',
        },
        why: {
          ko: String.raw`반드시 지나는 것은 $(\bar x, \bar y)$입니다. 먼 점에는 끌려갈 뿐입니다.`,
          en: String.raw`What it has to pass through is $(\bar x, \bar y)$; a far point merely pulls it.`,
        },
      },
      {
        id: 'sign',
        text: {
          ko: '제곱하면 부호가 없어져 위와 아래의 오차가 서로 지워지지 않기 때문이다.',
          en: 'Squares have no sign, so errors above and below do not cancel.',
        },
        why: {
          ko: '절댓값도 부호를 없앱니다. 두 방법이 다른 까닭이 되지 못합니다.',
          en: 'Absolute values have no sign either, so this does not tell the two apart.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$\frac12e^2$의 미분은 $e$이고 $|e|$의 미분은 $\pm1$입니다. 10배 먼 점은 제곱오차에서 10배 세게 당기지만, 절댓값에서는 다른 점과 똑같이 당깁니다.`,
      en: String.raw`The derivative of $\frac12e^2$ is $e$, that of $|e|$ is $\pm1$. A point ten times as far pulls ten times as hard under squared error, but no harder than others under absolute error.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'cancellation-in-least-squares',
    tags: ['regression', 'tools'],
    terms: ['loss-of-significance', 'closed-form-solution'],
    exercises: ['least-squares', 'gaussian-mle'],
    prompt: {
      ko: String.raw`$x$가 10000 근처에 모여 있는 자료에서 $\sum_i x_i^2 - n\bar x^2$을 float32로 계산했더니 기울기가 엉뚱하게 나왔습니다. 가장 알맞은 처방은 무엇입니까?`,
      en: String.raw`With all $x$ near 10000, computing $\sum_i x_i^2 - n\bar x^2$ in float32 leads to a nonsensical slope. What is the best remedy?`,
    },
    choices: [
      {
        id: 'center-first',
        text: {
          ko: String.raw`평균을 먼저 뺀 편차로 $\sum_i(x_i - \bar x)^2$을 계산한다.`,
          en: String.raw`Subtract the mean first and compute $\sum_i(x_i - \bar x)^2$.`,
        },
        right: true,
      },
      {
        id: 'divide',
        text: {
          ko: String.raw`모든 $x$를 10000으로 나누어 1 근처의 값으로 만든 다음 같은 식을 쓴다.`,
          en: String.raw`Divide all $x$ by 10000, so that they lie near 1, and use the same formula.`,
        },
        why: {
          ko: '두 항이 함께 작아질 뿐 여전히 거의 같은 수끼리 뺍니다. 부동소수점의 유효숫자는 크기와 상관이 없습니다.',
          en: 'Both terms become smaller alike and still nearly cancel; the digits of floating-point numbers do not depend on size.',
        },
      },
      {
        id: 'epsilon',
        text: {
          ko: String.raw`0으로 나누지 않도록 그 결과에 작은 수 $\varepsilon$을 더한다.`,
          en: String.raw`Add a small $\varepsilon$ to the result, so as not to divide by 0.`,
        },
        why: {
          ko: '문제는 0으로 나누는 것이 아니라 유효숫자를 이미 잃은 것입니다. 더해도 돌아오지 않습니다.',
          en: 'The trouble is not a division by 0 but digits already lost; adding something does not bring them back.',
        },
      },
      {
        id: 'more-data',
        text: {
          ko: '같은 범위에서 자료를 더 모아 반올림 오차가 상쇄되게 한다.',
          en: 'Collect more data in the same range, so that rounding errors average out.',
        },
        why: {
          ko: '두 합이 함께 커지므로 반올림 오차도 커집니다. 식을 바꾸지 않으면 나아지지 않습니다.',
          en: 'Both sums grow, and the rounding error with them; only another formula helps.',
        },
      },
    ],
    explanation: {
      ko: String.raw`float32의 유효숫자는 약 7자리입니다. $10^8$ 크기의 수끼리 빼면 분산만 한 작은 차이는 반올림에 묻힙니다. 편차는 처음부터 작은 수이므로 자릿수를 잃지 않습니다.`,
      en: String.raw`float32 holds about 7 digits. Subtracting numbers of size $10^8$ buries a difference as small as the variance in rounding. Deviations are small from the start and keep their digits.`,
    },
  },
  {
    kind: 'multiple-choice',
    id: 'consequences-of-normal-equations',
    tags: ['regression'],
    terms: ['normal-equations', 'residual'],
    exercises: ['least-squares'],
    prompt: {
      ko: String.raw`절편이 있는 최소제곱 직선의 오차 $e_i = \hat y_i - y_i$에 대하여 언제나 옳은 것을 모두 고르세요.`,
      en: String.raw`Choose everything that always holds for the errors $e_i = \hat y_i - y_i$ of a least-squares line with intercept.`,
    },
    choices: [
      {
        id: 'sum-zero',
        text: { ko: String.raw`$\sum_i e_i = 0$`, en: String.raw`$\sum_i e_i = 0$` },
        right: true,
        why: {
          ko: String.raw`손실을 $w_0$으로 미분하여 0으로 둔 식입니다.`,
          en: String.raw`This is the derivative by $w_0$ set to 0.`,
        },
      },
      {
        id: 'orthogonal',
        text: { ko: String.raw`$\sum_i e_i x_i = 0$`, en: String.raw`$\sum_i e_i x_i = 0$` },
        right: true,
        why: {
          ko: String.raw`손실을 $w_1$로 미분하여 0으로 둔 식입니다.`,
          en: String.raw`This is the derivative by $w_1$ set to 0.`,
        },
      },
      {
        id: 'mean-prediction',
        text: {
          ko: String.raw`예측값 $\hat y_i$의 평균은 $\bar y$와 같다.`,
          en: String.raw`The mean of the predictions $\hat y_i$ equals $\bar y$.`,
        },
        right: true,
        why: {
          ko: '오차의 합이 0이라는 말과 같습니다.',
          en: 'It says the same as that the errors sum to 0.',
        },
      },
      {
        id: 'half-above',
        text: {
          ko: '점의 절반은 직선의 위에, 절반은 아래에 있다.',
          en: 'Half of the points lie above the line and half below.',
        },
        why: {
          ko: '합이 0일 뿐 개수는 정해지지 않습니다. 크게 벗어난 위의 점 하나와 조금 벗어난 아래의 점 여럿이 균형을 이룰 수 있습니다.',
          en: 'Their sum is 0, not their number: one point far above may balance several slightly below.',
        },
      },
      {
        id: 'uncorrelated-with-y',
        text: { ko: String.raw`$\sum_i e_i y_i = 0$`, en: String.raw`$\sum_i e_i y_i = 0$` },
        why: {
          ko: String.raw`오차는 예측값 $\hat y_i$와는 직교하지만 $y_i$와는 그렇지 않습니다. $\sum_i e_iy_i = -\sum_i e_i^2$입니다.`,
          en: String.raw`Errors are orthogonal to the predictions $\hat y_i$, not to $y_i$: $\sum_i e_iy_i = -\sum_i e_i^2$.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`정규방정식 $\sum_i e_i = 0$과 $\sum_i e_ix_i = 0$은 손실함수의 두 미분을 0으로 둔 것입니다. 나머지는 이 둘에서 나오거나, 나오지 않으면 일반적으로 성립하지 않습니다.`,
      en: String.raw`The normal equations $\sum_i e_i = 0$ and $\sum_i e_ix_i = 0$ set both derivatives of the loss to 0. What follows from them always holds; the rest does not in general.`,
    },
  },
  {
    kind: 'multiple-choice',
    id: 'linear-in-the-weights',
    tags: ['regression'],
    terms: ['linear-regression', 'closed-form-solution', 'design-matrix'],
    exercises: ['linear-network'],
    prompt: {
      ko: '최소제곱법의 답을 닫힌 해로 구할 수 있는, 가중치에 대하여 선형인 모형을 모두 고르세요.',
      en: 'Choose every model that is linear in its weights, so that least squares has a closed-form solution.',
    },
    choices: [
      {
        id: 'quadratic',
        text: {
          ko: String.raw`$\hat y = w_0 + w_1x + w_2x^2$`,
          en: String.raw`$\hat y = w_0 + w_1x + w_2x^2$`,
        },
        right: true,
        why: {
          ko: String.raw`$x^2$을 또 하나의 설명변수로 보면 됩니다. 곡선이어도 가중치에 대해서는 선형입니다.`,
          en: String.raw`$x^2$ is just another explanatory variable: a curve in $x$, but linear in the weights.`,
        },
      },
      {
        id: 'log-x',
        text: { ko: String.raw`$\hat y = w_0 + w_1\log x$`, en: String.raw`$\hat y = w_0 + w_1\log x$` },
        right: true,
        why: {
          ko: String.raw`$\log x$를 설명변수로 보면 됩니다.`,
          en: String.raw`Take $\log x$ as the explanatory variable.`,
        },
      },
      {
        id: 'interaction',
        text: {
          ko: String.raw`$\hat y = w_0 + w_1x_1 + w_2x_1x_2$`,
          en: String.raw`$\hat y = w_0 + w_1x_1 + w_2x_1x_2$`,
        },
        right: true,
        why: {
          ko: String.raw`$x_1x_2$를 설명변수로 보면 됩니다.`,
          en: String.raw`Take $x_1x_2$ as an explanatory variable.`,
        },
      },
      {
        id: 'exponential',
        text: {
          ko: String.raw`$\hat y = w_0 + e^{w_1x}$`,
          en: String.raw`$\hat y = w_0 + e^{w_1x}$`,
        },
        why: {
          ko: String.raw`$w_1$이 지수 안에 있습니다. 미분하여 0으로 둔 식을 풀 수 없어 경사하강법과 같은 수치해석 방법이 필요합니다.`,
          en: String.raw`$w_1$ stands in the exponent: the equations cannot be solved and a numerical method such as gradient descent is needed.`,
        },
      },
      {
        id: 'sigmoid',
        text: {
          ko: String.raw`$\hat y = \frac{1}{1 + e^{-(w_0 + w_1x)}}$`,
          en: String.raw`$\hat y = \frac{1}{1 + e^{-(w_0 + w_1x)}}$`,
        },
        why: {
          ko: '가중합 뒤에 시그모이드가 있어 가중치에 대해 선형이 아닙니다. 로지스틱 회귀모형에는 닫힌 해가 없습니다.',
          en: 'The sigmoid behind the weighted sum makes it nonlinear in the weights; logistic regression has no closed-form solution.',
        },
      },
      {
        id: 'product-of-weights',
        text: {
          ko: String.raw`$\hat y = w_2\tanh(w_1x)$`,
          en: String.raw`$\hat y = w_2\tanh(w_1x)$`,
        },
        why: {
          ko: String.raw`은닉 뉴런이 하나인 신경망입니다. $w_1$이 활성화 함수 안에 있어 선형이 아닙니다.`,
          en: String.raw`This is a network with one hidden neuron; $w_1$ inside the activation makes it nonlinear.`,
        },
      },
    ],
    explanation: {
      ko: '선형 회귀모형의 "선형"은 설명변수가 아니라 가중치에 대하여 선형이라는 뜻입니다. 그러면 손실이 가중치의 이차함수가 되어 정규방정식을 풀 수 있습니다.',
      en: '"Linear" means linear in the weights, not in the explanatory variables. The loss is then quadratic in the weights, and the normal equations can be solved.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'assumptions-about-errors',
    tags: ['regression', 'probability'],
    terms: ['error-term', 'linear-regression'],
    exercises: ['regression-log-likelihood'],
    prompt: {
      ko: String.raw`모형 $y_i = w_0 + w_1x_i + \varepsilon_i$에서 오차항이 서로 독립이고 $\varepsilon_i \sim N(0, \sigma^2)$이라는 가정에 들어 있는 것을 모두 고르세요.`,
      en: String.raw`In the model $y_i = w_0 + w_1x_i + \varepsilon_i$ the errors are assumed independent with $\varepsilon_i \sim N(0, \sigma^2)$. Choose everything that this assumption contains.`,
    },
    choices: [
      {
        id: 'same-variance',
        text: {
          ko: String.raw`$x$가 크든 작든 오차가 퍼진 정도는 같다.`,
          en: String.raw`Errors spread equally, whether $x$ is large or small.`,
        },
        right: true,
      },
      {
        id: 'mean-on-line',
        text: {
          ko: String.raw`$x$가 주어졌을 때 $y$의 평균은 직선 위에 있다.`,
          en: String.raw`For given $x$, the mean of $y$ lies on the line.`,
        },
        right: true,
      },
      {
        id: 'independent',
        text: {
          ko: '앞 관측값의 오차가 커도 다음 오차에는 영향이 없다.',
          en: 'A large error of one observation tells nothing about the next error.',
        },
        right: true,
      },
      {
        id: 'x-normal',
        text: {
          ko: String.raw`설명변수 $x_i$도 정규분포를 따른다.`,
          en: String.raw`The explanatory variable $x_i$ is normally distributed too.`,
        },
        why: {
          ko: '설명변수의 분포에는 아무 가정이 없습니다. 주어진 값으로 다룹니다.',
          en: 'Nothing is assumed about the distribution of the explanatory variable, which is taken as given.',
        },
      },
      {
        id: 'all-y-normal',
        text: {
          ko: String.raw`$y_i$를 모두 모아 그린 히스토그램이 정규분포 모양이다.`,
          en: String.raw`A histogram of all $y_i$ together looks normal.`,
        },
        why: {
          ko: String.raw`정규분포를 따르는 것은 $x_i$가 주어졌을 때의 $y_i$입니다. $x$가 두 무리로 나뉘어 있으면 $y$의 히스토그램도 봉우리가 둘일 수 있습니다.`,
          en: String.raw`It is $y_i$ for given $x_i$ that is normal. If $x$ falls into two groups, the histogram of $y$ may well have two peaks.`,
        },
      },
    ],
    explanation: {
      ko: '가정은 오차항에 대한 것입니다. 평균 0, 같은 분산, 독립, 정규분포의 네 가지이며, 가능도를 밀도의 곱으로 쓰는 데에는 독립이, 제곱오차가 나오는 데에는 정규분포와 같은 분산이 쓰입니다.',
      en: 'The assumption is about the errors: mean 0, equal variance, independence, normality. Independence makes the likelihood a product; normality with equal variance turns it into squared errors.',
    },
  },
  {
    kind: 'matching',
    id: 'symbols-of-regression',
    tags: ['regression', 'terms'],
    terms: ['error-term', 'residual', 'predicted-value', 'slope'],
    prompt: {
      ko: '선형 회귀모형의 기호와 그 뜻을 짝지으세요.',
      en: 'Match the symbols of linear regression with what they mean.',
    },
    pairs: [
      {
        id: 'epsilon',
        left: { ko: String.raw`$\varepsilon_i$`, en: String.raw`$\varepsilon_i$` },
        right: {
          ko: '참직선에서 벗어난 정도: 관측할 수 없다.',
          en: 'Distance from the true line, which cannot be observed',
        },
        why: {
          ko: '참가중치를 모르므로 오차항도 알 수 없습니다. 계산할 수 있는 잔차와 다릅니다.',
          en: 'The true weights are unknown, and so are the errors; residuals, in contrast, can be computed.',
        },
      },
      {
        id: 'residual',
        left: { ko: String.raw`$y_i - \hat y_i$`, en: String.raw`$y_i - \hat y_i$` },
        right: {
          ko: '적합한 직선에서 벗어난 정도: 자료에서 계산한다.',
          en: 'Distance from the fitted line, computed from the data',
        },
        why: {
          ko: '잔차입니다. 오차항을 짐작하게 해 주는 값입니다.',
          en: 'These are the residuals, which give an idea of the errors.',
        },
      },
      {
        id: 'w-one',
        left: { ko: String.raw`$w_1$`, en: String.raw`$w_1$` },
        right: {
          ko: '모집단의 기울기: 값을 모르는 모수',
          en: 'Slope of the population, an unknown parameter',
        },
        why: {
          ko: '추정하려는 대상이며 자료가 바뀌어도 그대로입니다.',
          en: 'It is what is to be estimated and does not change with the data.',
        },
      },
      {
        id: 'w-one-hat',
        left: { ko: String.raw`$\hat w_1$`, en: String.raw`$\hat w_1$` },
        right: {
          ko: '표본에서 얻은 기울기: 자료가 바뀌면 달라진다.',
          en: 'Slope found from the sample, which varies with the data',
        },
        why: {
          ko: '모자는 자료에서 추정한 값이라는 표시입니다.',
          en: 'The hat marks what has been estimated from data.',
        },
      },
      {
        id: 'y-hat',
        left: { ko: String.raw`$\hat y_i$`, en: String.raw`$\hat y_i$` },
        right: {
          ko: String.raw`$x_i$에서 적합한 직선의 높이`,
          en: String.raw`Height of the fitted line at $x_i$`,
        },
        why: {
          ko: '예측값입니다. 신경망이라면 출력입니다.',
          en: 'This is the prediction, the output of the network.',
        },
      },
    ],
    extra: [
      {
        id: 'mean-y',
        text: { ko: '관측한 종속변수의 평균', en: 'Mean of the observed response' },
      },
    ],
    explanation: {
      ko: String.raw`모자가 붙은 것은 자료에서 계산한 값, 붙지 않은 $w_1$과 $\varepsilon_i$는 모형 속의 알 수 없는 값입니다. 남은 하나는 $\bar y$입니다.`,
      en: String.raw`What wears a hat has been computed from data; $w_1$ and $\varepsilon_i$ belong to the model and are unknown. The one left over is $\bar y$.`,
    },
  },
  {
    kind: 'matching',
    id: 'changed-data-changed-line',
    tags: ['regression', 'data'],
    terms: ['slope', 'intercept'],
    exercises: ['least-squares'],
    prompt: {
      ko: String.raw`최소제곱 직선 $\hat y = 3 + 2x$를 얻은 자료를 다음과 같이 바꾸어 다시 적합하였습니다. 새 직선을 짝지으세요.`,
      en: String.raw`Data whose least-squares line was $\hat y = 3 + 2x$ are changed as follows and fitted anew. Match each change with the new line.`,
    },
    pairs: [
      {
        id: 'add-to-y',
        left: { ko: String.raw`모든 $y$에 4를 더한다.`, en: String.raw`4 is added to every $y$.` },
        right: { ko: String.raw`$\hat y = 7 + 2x$`, en: String.raw`$\hat y = 7 + 2x$` },
        why: {
          ko: '직선이 위로 4만큼 옮겨집니다.',
          en: 'The line moves up by 4.',
        },
      },
      {
        id: 'double-y',
        left: { ko: String.raw`모든 $y$를 두 배로 한다.`, en: String.raw`Every $y$ is doubled.` },
        right: { ko: String.raw`$\hat y = 6 + 4x$`, en: String.raw`$\hat y = 6 + 4x$` },
        why: {
          ko: '예측값이 두 배가 되므로 절편과 기울기가 함께 두 배입니다.',
          en: 'Predictions double, and so do both weights.',
        },
      },
      {
        id: 'double-x',
        left: { ko: String.raw`모든 $x$를 두 배로 한다.`, en: String.raw`Every $x$ is doubled.` },
        right: { ko: String.raw`$\hat y = 3 + x$`, en: String.raw`$\hat y = 3 + x$` },
        why: {
          ko: String.raw`새 $x$의 1단위는 옛 $x$의 절반이므로 기울기가 절반입니다. $x = 0$의 자리는 그대로이므로 절편은 같습니다.`,
          en: String.raw`One new unit of $x$ is half an old one, so the slope is halved; 0 stays 0, and with it the intercept.`,
        },
      },
      {
        id: 'add-to-x',
        left: { ko: String.raw`모든 $x$에 4를 더한다.`, en: String.raw`4 is added to every $x$.` },
        right: { ko: String.raw`$\hat y = -5 + 2x$`, en: String.raw`$\hat y = -5 + 2x$` },
        why: {
          ko: String.raw`직선이 오른쪽으로 4만큼 옮겨집니다: $3 + 2(x - 4) = -5 + 2x$.`,
          en: String.raw`The line moves to the right by 4: $3 + 2(x - 4) = -5 + 2x$.`,
        },
      },
      {
        id: 'negate-x',
        left: {
          ko: String.raw`모든 $x$의 부호를 바꾼다.`,
          en: String.raw`The sign of every $x$ is changed.`,
        },
        right: { ko: String.raw`$\hat y = 3 - 2x$`, en: String.raw`$\hat y = 3 - 2x$` },
        why: {
          ko: '세로축에 대하여 뒤집히므로 기울기의 부호만 바뀝니다.',
          en: 'The line is mirrored at the vertical axis: only the slope changes sign.',
        },
      },
    ],
    extra: [
      { id: 'wrong-shift', text: { ko: String.raw`$\hat y = 11 + 2x$`, en: String.raw`$\hat y = 11 + 2x$` } },
      { id: 'wrong-scale', text: { ko: String.raw`$\hat y = 3 + 4x$`, en: String.raw`$\hat y = 3 + 4x$` } },
    ],
    explanation: {
      ko: '단위를 바꾸어도 예측은 달라지지 않고 식만 달라집니다. 새 변수를 옛 변수로 되돌려 옛 직선에 넣어 보면 됩니다.',
      en: 'A change of units alters the formula, not the predictions: express the old variable by the new one and put it into the old line.',
    },
  },
  {
    kind: 'ordering',
    id: 'steps-of-least-squares',
    tags: ['regression'],
    terms: ['least-squares-method', 'closed-form-solution'],
    exercises: ['least-squares'],
    prompt: {
      ko: String.raw`자료 $(x_i, y_i)$에서 최소제곱 직선을 구하여 새 값을 예측하는 계산을 순서대로 늘어놓으세요.`,
      en: String.raw`Put the computations in order by which the least-squares line of data $(x_i, y_i)$ is found and a new value predicted.`,
    },
    steps: [
      {
        id: 'means',
        text: {
          ko: String.raw`평균 $\bar x$와 $\bar y$를 구한다.`,
          en: String.raw`Compute the means $\bar x$ and $\bar y$.`,
        },
        why: { ko: '편차를 구하는 데 필요합니다.', en: 'Deviations need them.' },
      },
      {
        id: 'deviations',
        text: {
          ko: String.raw`편차 $x_i - \bar x$와 $y_i - \bar y$를 구한다.`,
          en: String.raw`Compute the deviations $x_i - \bar x$ and $y_i - \bar y$.`,
        },
        why: { ko: '곱과 제곱은 편차로 계산합니다.', en: 'Products and squares are built from them.' },
      },
      {
        id: 'sums',
        text: {
          ko: String.raw`편차의 곱의 합과 $x$의 편차 제곱의 합을 구한다.`,
          en: String.raw`Sum the products of the deviations and the squared deviations of $x$.`,
        },
        why: { ko: '기울기의 분자와 분모입니다.', en: 'They are numerator and denominator of the slope.' },
      },
      {
        id: 'slope',
        text: {
          ko: String.raw`두 합을 나누어 기울기 $\hat w_1$을 구한다.`,
          en: String.raw`Divide the two sums: the slope $\hat w_1$.`,
        },
        why: { ko: '절편보다 먼저 있어야 합니다.', en: 'It has to be there before the intercept.' },
      },
      {
        id: 'intercept',
        text: {
          ko: String.raw`$\bar y - \hat w_1\bar x$로 절편 $\hat w_0$을 구한다.`,
          en: String.raw`Compute the intercept $\hat w_0$ as $\bar y - \hat w_1\bar x$.`,
        },
        why: { ko: '식에 기울기가 들어 있습니다.', en: 'Its formula contains the slope.' },
      },
      {
        id: 'predict',
        text: {
          ko: String.raw`새 $x$에서 $\hat w_0 + \hat w_1x$를 계산한다.`,
          en: String.raw`Evaluate $\hat w_0 + \hat w_1x$ at the new $x$.`,
        },
        why: { ko: '두 가중치가 모두 있어야 예측할 수 있습니다.', en: 'A prediction needs both weights.' },
      },
    ],
    explanation: {
      ko: '선형 회귀모형에서는 되풀이하지 않고 이렇게 한 번에 답을 구합니다. 평균을 먼저 빼는 순서는 자릿수 상실도 막아 줍니다.',
      en: 'Linear regression is solved in one pass like this, without iterating. Subtracting the means first also prevents cancellation.',
    },
  },
  numeric({
    id: 'slope-from-four-points',
    tags: ['regression'],
    terms: ['slope', 'least-squares-method'],
    exercises: ['least-squares'],
    mistakes: ['least-squares/through-origin', 'least-squares/roles-swapped'],
    draw: (random) => {
      const start = random.integer(1, 4);
      const base = random.integer(2, 8);
      return {
        xs: [start, start + 1, start + 3, start + 4],
        ys: [base, base + random.integer(-1, 3), base + random.integer(3, 6), base + random.integer(4, 9)],
      };
    },
    prompt: ({ xs, ys }) => {
      const points = xs.map((x, index) => `(${x}, ${ys[index]})`).join(',\\ ');
      return {
        ko: String.raw`네 점 $${points}$에 맞춘 최소제곱 직선의 기울기 $\hat w_1$은 얼마입니까?`,
        en: String.raw`What is the slope $\hat w_1$ of the least-squares line fitted to the four points $${points}$?`,
      };
    },
    answer: ({ xs, ys }) => {
      const { sxx, sxy } = sums(xs, ys);
      return sxy / sxx;
    },
    slips: [
      {
        value: ({ xs, ys }) => dot(xs, ys) / dot(xs, xs),
        why: {
          ko: '평균을 빼지 않았습니다. 원점을 지나는 직선의 기울기입니다.',
          en: 'The means were not subtracted; that is the slope of a line through the origin.',
        },
      },
      {
        value: ({ xs, ys }) => {
          const { sxy, syy } = sums(xs, ys);
          return sxy / syy;
        },
        why: {
          ko: String.raw`$y$의 편차 제곱의 합으로 나누었습니다. $y$로 $x$를 예측하는 회귀의 기울기입니다.`,
          en: String.raw`That divides by the squared deviations of $y$, as for predicting $x$ from $y$.`,
        },
      },
      {
        value: ({ xs, ys }) => ((ys[3] ?? 0) - (ys[0] ?? 0)) / ((xs[3] ?? 0) - (xs[0] ?? 0)),
        why: {
          ko: '처음 점과 마지막 점만 이은 직선의 기울기입니다. 최소제곱법은 모든 점을 씁니다.',
          en: 'That is the slope between the first and last point; least squares uses all of them.',
        },
      },
    ],
    explanation: ({ xs, ys }) => {
      const { sxx, sxy, mx, my } = sums(xs, ys);
      const products = xs
        .map((x, index) => `${inside(x - mx)}\\times ${inside((ys[index] ?? 0) - my)}`)
        .join(' + ');
      const squared = xs.map((x) => `${inside(x - mx)}^2`).join(' + ');
      return {
        ko: String.raw`$\bar x = ${show(mx)}$, $\bar y = ${show(my)}$이므로 $\hat w_1 = \frac{${products}}{${squared}} = \frac{${show(sxy)}}{${show(sxx)}} = ${show(sxy / sxx)}$입니다.`,
        en: String.raw`With $\bar x = ${show(mx)}$ and $\bar y = ${show(my)}$, $\hat w_1 = \frac{${products}}{${squared}} = \frac{${show(sxy)}}{${show(sxx)}} = ${show(sxy / sxx)}$.`,
      };
    },
  }),
  numeric({
    id: 'intercept-from-means',
    tags: ['regression'],
    terms: ['intercept'],
    exercises: ['least-squares'],
    mistakes: ['least-squares/unadjusted-intercept'],
    draw: (random) => ({
      mx: random.pick([2, 4, 5, 8, 10]),
      my: random.integer(6, 20),
      slope: random.pick([-1.5, -0.5, 0.4, 1.5, 2, 2.5]),
    }),
    prompt: ({ mx, my, slope }) => ({
      ko: String.raw`$\bar x = ${mx}$, $\bar y = ${my}$이고 최소제곱 직선의 기울기는 $\hat w_1 = ${slope}$입니다. 절편 $\hat w_0$은 얼마입니까?`,
      en: String.raw`Data have $\bar x = ${mx}$ and $\bar y = ${my}$, and their least-squares line has slope $\hat w_1 = ${slope}$. What is the intercept $\hat w_0$?`,
    }),
    answer: ({ mx, my, slope }) => my - slope * mx,
    slips: [
      {
        value: ({ my }) => my,
        why: {
          ko: String.raw`$\bar y$는 $x = \bar x$에서의 높이입니다. 절편은 $x = 0$에서의 높이입니다.`,
          en: String.raw`$\bar y$ is the height at $x = \bar x$; the intercept is the height at $x = 0$.`,
        },
      },
      {
        value: ({ mx, my, slope }) => my + slope * mx,
        why: {
          ko: String.raw`부호가 반대입니다. $\bar x$에서 $0$으로 돌아와야 하므로 빼야 합니다.`,
          en: String.raw`The sign is reversed: going back from $\bar x$ to $0$, one subtracts.`,
        },
      },
      {
        value: ({ mx, my, slope }) => mx - slope * my,
        why: {
          ko: String.raw`$\bar x$와 $\bar y$를 바꾸어 넣었습니다.`,
          en: String.raw`$\bar x$ and $\bar y$ were exchanged.`,
        },
      },
    ],
    explanation: ({ mx, my, slope }) => ({
      ko: String.raw`직선은 $(\bar x, \bar y)$를 지나므로 $\hat w_0 = \bar y - \hat w_1\bar x = ${my} - ${inside(slope)}\times ${mx} = ${show(my - slope * mx)}$입니다.`,
      en: String.raw`The line passes through $(\bar x, \bar y)$, so $\hat w_0 = \bar y - \hat w_1\bar x = ${my} - ${inside(slope)}\times ${mx} = ${show(my - slope * mx)}$.`,
    }),
  }),
  numeric({
    id: 'best-intercept-for-given-slope',
    tags: ['loss', 'regression'],
    terms: ['normal-equations', 'squared-error-loss'],
    exercises: ['least-squares', 'regression-loss'],
    mistakes: ['least-squares/unadjusted-intercept'],
    draw: (random) => {
      const [w0, w1] = [random.integer(1, 9), random.pick([-2, -1.5, 0.5, 2, 3])];
      const errors = [
        random.integer(1, 4),
        -random.integer(1, 3),
        random.integer(2, 6),
        random.integer(2, 5),
      ];
      return { w0, w1, errors };
    },
    prompt: ({ w0, w1, errors }) => ({
      ko: String.raw`직선 $\hat y = ${w0} ${term(w1)}x$로 네 점을 예측하였습니다. 예측값에서 실제 값을 뺀 오차는 차례로 $${errors.join(',\\ ')}$입니다. 기울기를 그대로 두고 절편만 고쳐 손실 $J = \frac{1}{2n}\sum_i(\hat y_i - y_i)^2$을 최소로 하려면 절편을 얼마로 해야 합니까?`,
      en: String.raw`The line $\hat y = ${w0} ${term(w1)}x$ predicts four points with the errors (prediction minus actual value) $${errors.join(',\\ ')}$. The slope is kept. Which intercept minimizes the loss $J = \frac{1}{2n}\sum_i(\hat y_i - y_i)^2$?`,
    }),
    answer: ({ w0, errors }) => w0 - total(errors) / 4,
    slips: [
      {
        value: ({ w0, errors }) => w0 + total(errors) / 4,
        why: {
          ko: '부호가 반대입니다. 예측이 평균적으로 너무 크면 절편을 낮추어야 합니다.',
          en: 'The sign is reversed: where predictions are too large on average, the intercept is lowered.',
        },
      },
      {
        value: ({ w0, errors }) => w0 - total(errors),
        why: {
          ko: '오차의 합만큼 옮겼습니다. 절편은 네 오차를 모두 똑같이 바꾸므로 평균만큼 옮기면 됩니다.',
          en: 'It was moved by the sum of the errors. The intercept shifts all four alike, so their mean is enough.',
        },
      },
      {
        value: ({ errors }) => -total(errors) / 4,
        why: {
          ko: '옮기는 양만 구했습니다. 지금의 절편에 더해야 합니다.',
          en: 'That is only the shift; it has to be added to the present intercept.',
        },
      },
    ],
    explanation: ({ w0, errors }) => ({
      ko: String.raw`최소가 되려면 오차의 합이 0이어야 합니다($\frac{\partial J}{\partial w_0} = \frac1n\sum_i e_i = 0$). 지금 오차의 평균이 $\frac{${show(total(errors))}}{4} = ${show(total(errors) / 4)}$이므로 절편은 $${w0} - ${inside(total(errors) / 4)} = ${show(w0 - total(errors) / 4)}$입니다.`,
      en: String.raw`At the minimum the errors sum to 0, since $\frac{\partial J}{\partial w_0} = \frac1n\sum_i e_i$. Their mean is now $\frac{${show(total(errors))}}{4} = ${show(total(errors) / 4)}$, so the intercept becomes $${w0} - ${inside(total(errors) / 4)} = ${show(w0 - total(errors) / 4)}$.`,
    }),
  }),
  numeric({
    id: 'output-of-linear-network',
    tags: ['regression', 'network-structure'],
    terms: ['design-matrix', 'predicted-value'],
    exercises: ['linear-network'],
    mistakes: [
      'linear-network/bias-forgotten',
      'linear-network/bias-last',
      'linear-network/relu-output',
      'linear-network/sigmoid-output',
    ],
    draw: (random) => ({
      w: [random.pick([-6, -4, 3, 5]), random.pick([-3, -2, 2, 4]), random.pick([-1.5, -0.5, 0.5, 1.5])],
      x: [random.integer(1, 5), random.pick([2, 4, 6])],
    }),
    prompt: ({ w, x }) => ({
      ko: String.raw`활성화 함수가 항등함수인 선형 신경망의 가중치 벡터가 $w = (${w.join(', ')})$이고 편향은 맨 앞에 있습니다. 입력이 $x = (${x.join(', ')})$일 때 출력 $\hat y$는 얼마입니까?`,
      en: String.raw`A linear network, whose activation is the identity, has the weight vector $w = (${w.join(', ')})$ with the bias first. What is its output $\hat y$ for the input $x = (${x.join(', ')})$?`,
    }),
    answer: ({ w, x }) => dot(w, [1, ...x]),
    slips: [
      {
        value: ({ w, x }) => dot(w.slice(1), x),
        why: { ko: String.raw`편향 $w_0$을 더하지 않았습니다.`, en: String.raw`The bias $w_0$ is missing.` },
      },
      {
        value: ({ w, x }) => dot(w, [...x, 1]),
        why: {
          ko: String.raw`마지막 값을 편향으로 썼습니다. 편향은 맨 앞의 $w_0$입니다.`,
          en: String.raw`The last number was taken for the bias; it is the first, $w_0$.`,
        },
      },
      {
        value: ({ w, x }) => Math.max(0, dot(w, [1, ...x])),
        why: {
          ko: '출력에 ReLU를 적용했습니다. 회귀의 출력은 음수일 수도 있습니다.',
          en: 'ReLU was applied to the output, which for regression may be negative.',
        },
      },
      {
        value: ({ w, x }) => 1 / (1 + Math.exp(-dot(w, [1, ...x]))),
        why: {
          ko: '출력에 시그모이드를 적용했습니다. 그것은 확률을 예측하는 로지스틱 회귀모형입니다.',
          en: 'A sigmoid was applied to the output; that is logistic regression, which predicts a probability.',
        },
      },
    ],
    explanation: ({ w, x }) => {
      const [w0 = 0, w1 = 0, w2 = 0] = w;
      const [x1 = 0, x2 = 0] = x;
      return {
        ko: String.raw`$\hat y = w_0 + w_1x_1 + w_2x_2 = ${w0} + ${inside(w1)}\times ${x1} + ${inside(w2)}\times ${x2} = ${show(dot(w, [1, ...x]))}$입니다.`,
        en: String.raw`$\hat y = w_0 + w_1x_1 + w_2x_2 = ${w0} + ${inside(w1)}\times ${x1} + ${inside(w2)}\times ${x2} = ${show(dot(w, [1, ...x]))}$.`,
      };
    },
  }),
  {
    kind: 'short-text',
    id: 'name-least-squares',
    tags: ['regression', 'terms'],
    terms: ['least-squares-method'],
    exercises: ['least-squares'],
    prompt: {
      ko: '예측 오차의 제곱의 합이 가장 작아지도록 가중치를 정하는 방법을 무엇이라고 합니까?',
      en: 'Which method chooses the weights so that the sum of squared prediction errors is smallest?',
    },
    answers: {
      ko: [
        '최소제곱법',
        '최소자승법',
        '최소제곱추정법',
        '최소제곱추정',
        '보통최소제곱법',
        '통상최소제곱법',
        '선형최소제곱법',
        '최소이승법',
        '최소제곱 방법',
        '최소제곱',
      ],
      en: [
        'least squares',
        'ordinary least squares',
        'OLS',
        'least-squares method',
        'method of least squares',
        'least squares estimation',
        'linear least squares',
        'least-squares regression',
      ],
    },
    misspellings: ['최소재곱법', 'least square', 'least squars'],
    wrong: [
      {
        answers: ['최대가능도법', '최대우도법', '최대가능도추정법', 'maximum likelihood', 'MLE'],
        why: {
          ko: '최대가능도법은 가능도를 최대로 합니다. 오차가 정규분포를 따르면 답이 같지만 기준은 다릅니다.',
          en: 'Maximum likelihood maximizes the likelihood. With normal errors the answer is the same, but the criterion is another.',
        },
      },
      {
        answers: ['경사하강법', 'gradient descent'],
        why: {
          ko: '경사하강법은 손실을 줄여 가는 계산 방법입니다. 무엇을 최소로 할지를 정하는 이름은 따로 있습니다.',
          en: 'Gradient descent is a way to reduce a loss; the name asked for says which quantity is minimized.',
        },
      },
      {
        answers: ['최소절대편차법', '최소절댓값법', 'least absolute deviations', 'LAD'],
        why: {
          ko: '그것은 제곱이 아니라 절댓값의 합을 최소로 하는 방법입니다.',
          en: 'That minimizes the sum of absolute errors, not of squares.',
        },
      },
    ],
    explanation: {
      ko: String.raw`선형 회귀모형에서는 $\hat w_1 = \frac{\sum_i(x_i - \bar x)(y_i - \bar y)}{\sum_i(x_i - \bar x)^2}$처럼 답을 식으로 구할 수 있습니다.`,
      en: String.raw`For linear regression it can be solved by formula, as in $\hat w_1 = \frac{\sum_i(x_i - \bar x)(y_i - \bar y)}{\sum_i(x_i - \bar x)^2}$.`,
    },
  },
  {
    kind: 'short-text',
    id: 'name-closed-form',
    tags: ['regression', 'terms'],
    terms: ['closed-form-solution'],
    exercises: ['least-squares'],
    prompt: {
      ko: '최소제곱해처럼, 되풀이하여 찾지 않고 식으로 한 번에 구하는 답을 무엇이라고 합니까?',
      en: 'What do we call an answer that a formula gives at once, without iterating, as for the least-squares solution?',
    },
    answers: {
      ko: [
        '닫힌 해',
        '해석적 해',
        '해석적인 해',
        '닫힌 형태의 해',
        '닫힌 형식의 해',
        '닫힌형 해',
        '해석해',
        '닫힌 꼴',
        '닫힌 식',
        '닫힌 형태',
        '폐형해',
        '폐쇄형 해',
        '명시적 해',
      ],
      en: [
        'closed-form solution',
        'closed form',
        'analytic solution',
        'analytical solution',
        'closed-form expression',
        'explicit solution',
        'closed-form',
        'solution in closed form',
        'closed solution',
      ],
    },
    misspellings: ['닺힌 해', 'close form', 'closed from solution'],
    wrong: [
      {
        answers: [
          '수치해',
          '수치적 해',
          '근사해',
          'numerical solution',
          'iterative solution',
          'approximate solution',
        ],
        why: {
          ko: '수치해는 경사하강법이나 뉴턴 방법처럼 되풀이하여 다가가는, 반대의 것입니다.',
          en: 'A numerical solution is the opposite: it is approached step by step, as by gradient descent or Newton.',
        },
      },
      {
        answers: ['정규방정식', 'normal equations', 'normal equation'],
        why: {
          ko: '정규방정식은 이 답이 만족하는 방정식입니다. 그것을 풀어 얻은 식으로 된 답을 무엇이라고 하는지 묻고 있습니다.',
          en: 'The normal equations are what this answer satisfies; asked for is what an answer given by a formula is called.',
        },
      },
      {
        answers: ['최적해', 'optimal solution', 'optimum', '최소제곱해', 'least-squares solution'],
        why: {
          ko: '최적해는 어떻게 찾았든 가장 좋은 답을 말합니다. 여기서는 구하는 방식을 묻고 있습니다.',
          en: 'An optimum is the best answer however it was found; asked for is the way it is obtained.',
        },
      },
    ],
    explanation: {
      ko: '선형 회귀모형의 손실은 가중치의 이차함수라서 이런 답이 있지만, 은닉층이 있는 신경망의 손실에는 대개 없습니다. 그래서 경사하강법을 씁니다.',
      en: 'The loss of linear regression is quadratic in the weights and has such a solution; the loss of a network with hidden layers usually has none, which is why gradient descent is used.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-residual',
    tags: ['regression', 'terms'],
    terms: ['residual'],
    exercises: ['regression-loss'],
    prompt: {
      ko: String.raw`적합한 직선에서 종속변수의 실제 값과 예측값의 차 $y_i - \hat y_i$를 통계학에서는 무엇이라고 합니까?`,
      en: String.raw`What do statisticians call the difference $y_i - \hat y_i$ between an actual value and the prediction of the fitted line?`,
    },
    answers: {
      ko: ['잔차', '잔차항'],
      en: ['residual', 'residuals', 'residual error'],
    },
    misspellings: ['잔챠', '잔자', 'residuel', 'residal'],
    wrong: [
      {
        answers: ['오차항', '오차', 'error', 'error term', '참오차', 'noise', '잡음'],
        why: {
          ko: String.raw`오차항 $\varepsilon_i$는 참직선에서 벗어난 정도여서 관측할 수 없습니다. 추정한 직선과의 차이에는 다른 이름을 씁니다.`,
          en: String.raw`The error $\varepsilon_i$ is the distance from the true line and cannot be observed; the distance from the fitted line has another name.`,
        },
      },
      {
        answers: ['예측오차', '예측 오류', 'prediction error'],
        why: {
          ko: '머신러닝에서는 그렇게도 부르지만, 통계학에서는 적합에 쓴 자료에서 남은 차이라는 뜻의 이름을 씁니다.',
          en: 'Machine learning says so, too; statistics has a name that says what is left over after the fit.',
        },
      },
      {
        answers: ['편차', 'deviation'],
        why: {
          ko: String.raw`편차는 평균과의 차이 $y_i - \bar y$입니다.`,
          en: String.raw`A deviation is the difference from the mean, $y_i - \bar y$.`,
        },
      },
      {
        answers: ['손실', 'loss', '제곱오차', 'squared error'],
        why: {
          ko: '손실은 이 차이들을 제곱하여 평균한 하나의 수입니다.',
          en: 'The loss is a single number made of the squares of these differences.',
        },
      },
    ],
    explanation: {
      ko: '잔차를 그려 보면 모형의 가정이 맞는지 알 수 있습니다. 이 강의의 손실함수는 부호가 반대인 예측값 빼기 실제 값을 쓰지만, 제곱하면 같습니다.',
      en: 'Plotting residuals shows whether the assumptions hold. The loss of this course takes prediction minus actual value; squared, it is the same.',
    },
  },
  {
    kind: 'formula',
    id: 'slope-estimate-formula',
    tags: ['regression'],
    terms: ['slope', 'least-squares-method'],
    exercises: ['least-squares'],
    mistakes: ['least-squares/through-origin', 'least-squares/roles-swapped', 'least-squares/correlation'],
    prompt: {
      ko: String.raw`자료 $(x_1, y_1), \dots, (x_n, y_n)$의 평균이 $\bar x$와 $\bar y$입니다. 선형 회귀모형 $y_i = w_0 + w_1x_i + \varepsilon_i$의 최소제곱법에 의한 기울기 $\hat w_1$을 쓰세요.`,
      en: String.raw`Data $(x_1, y_1), \dots, (x_n, y_n)$ have the means $\bar x$ and $\bar y$. Write down the least-squares slope $\hat w_1$ of the regression $y_i = w_0 + w_1x_i + \varepsilon_i$.`,
    },
    target: String.raw`\hat{w}_1 =`,
    symbols: [
      { tex: 'n', domain: 'count', means: { ko: '데이터의 수', en: 'number of examples' } },
      { tex: 'i', from: 1, to: 'n' },
      { tex: 'x', over: ['i'], domain: 'real' },
      { tex: 'y', over: ['i'], domain: 'real' },
      {
        tex: '\\bar{x}',
        plain: ['xbar'],
        equals: String.raw`\frac{1}{n}\sum_{i=1}^{n} x_i`,
        means: { ko: String.raw`$x$의 평균`, en: String.raw`mean of $x$` },
      },
      {
        tex: '\\bar{y}',
        plain: ['ybar'],
        equals: String.raw`\frac{1}{n}\sum_{i=1}^{n} y_i`,
        means: { ko: String.raw`$y$의 평균`, en: String.raw`mean of $y$` },
      },
    ],
    answer: String.raw`\frac{\sum_{i=1}^{n}(x_i - \bar{x})(y_i - \bar{y})}{\sum_{i=1}^{n}(x_i - \bar{x})^2}`,
    accepts: [
      String.raw`\frac{\sum_{i=1}^{n} x_i y_i - n\bar{x}\bar{y}}{\sum_{i=1}^{n} x_i^2 - n\bar{x}^2}`,
      String.raw`\frac{\frac{1}{n}\sum_i(x_i - \bar x)(y_i - \bar y)}{\frac{1}{n}\sum_i(x_i - \bar x)^2}`,
      String.raw`\frac{\sum_i(x_i - \bar x)y_i}{\sum_i(x_i - \bar x)^2}`,
      String.raw`\frac{n\sum_i x_i y_i - \sum_i x_i\sum_i y_i}{n\sum_i x_i^2 - \left(\sum_i x_i\right)^2}`,
      { plain: 'sum_(i=1)^n (x_i - xbar)(y_i - ybar) / sum_(i=1)^n (x_i - xbar)^2' },
    ],
    rejects: [
      {
        tex: String.raw`\frac{\sum_{i=1}^{n} x_i y_i}{\sum_{i=1}^{n} x_i^2}`,
        slip: 'other',
        why: {
          ko: '평균을 빼지 않았습니다. 원점을 지나는 직선의 기울기입니다.',
          en: 'The means were not subtracted; this is the slope of a line through the origin.',
        },
      },
      {
        tex: String.raw`\frac{\sum_{i=1}^{n}(x_i - \bar{x})(y_i - \bar{y})}{\sum_{i=1}^{n}(y_i - \bar{y})^2}`,
        slip: 'denominator',
        why: {
          ko: String.raw`분모에는 설명변수 $x$의 편차가 와야 합니다. 이것은 $y$로 $x$를 예측하는 기울기입니다.`,
          en: String.raw`The denominator takes the deviations of $x$; this is the slope for predicting $x$ from $y$.`,
        },
      },
      {
        tex: String.raw`\frac{\sum_{i=1}^{n}(x_i - \bar{x})(y_i - \bar{y})}{\sqrt{\sum_{i=1}^{n}(x_i - \bar{x})^2\sum_{i=1}^{n}(y_i - \bar{y})^2}}`,
        slip: 'denominator',
        why: {
          ko: '이것은 상관계수입니다. 단위가 없고 −1과 1 사이에 있습니다.',
          en: 'This is the correlation coefficient, which has no unit and lies between −1 and 1.',
        },
      },
      {
        tex: String.raw`-\frac{\sum_{i=1}^{n}(x_i - \bar{x})(y_i - \bar{y})}{\sum_{i=1}^{n}(x_i - \bar{x})^2}`,
        slip: 'sign',
        why: {
          ko: String.raw`부호가 반대입니다. $x$와 $y$가 함께 커지면 기울기는 양수입니다.`,
          en: String.raw`The sign is reversed: where $x$ and $y$ grow together, the slope is positive.`,
        },
      },
      {
        tex: String.raw`\frac{\frac{1}{n}\sum_{i=1}^{n}(x_i - \bar{x})(y_i - \bar{y})}{\sum_{i=1}^{n}(x_i - \bar{x})^2}`,
        slip: 'factor',
        why: {
          ko: String.raw`$\frac1n$은 분자와 분모에 모두 있거나 모두 없어야 합니다.`,
          en: String.raw`The $\frac1n$ belongs in both numerator and denominator, or in neither.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$w_0 = \bar y - w_1\bar x$를 손실에 넣으면 $\sum_i\left[(y_i - \bar y) - w_1(x_i - \bar x)\right]^2$이 됩니다. $w_1$로 미분하여 0으로 두면 $\sum_i(x_i - \bar x)(y_i - \bar y) = w_1\sum_i(x_i - \bar x)^2$입니다.`,
      en: String.raw`Putting $w_0 = \bar y - w_1\bar x$ into the loss leaves $\sum_i\left[(y_i - \bar y) - w_1(x_i - \bar x)\right]^2$. Its derivative by $w_1$ is 0 where $\sum_i(x_i - \bar x)(y_i - \bar y) = w_1\sum_i(x_i - \bar x)^2$.`,
    },
  },
  {
    kind: 'formula',
    id: 'intercept-estimate-formula',
    tags: ['regression'],
    terms: ['intercept', 'least-squares-method'],
    exercises: ['least-squares'],
    mistakes: ['least-squares/unadjusted-intercept'],
    prompt: {
      ko: String.raw`선형 회귀모형 $y_i = w_0 + w_1x_i + \varepsilon_i$의 최소제곱법에 의한 기울기 $\hat w_1$을 이미 구하였습니다. 절편 $\hat w_0$을 $\hat w_1$과 $x$, $y$의 평균으로 나타내세요.`,
      en: String.raw`The least-squares slope $\hat w_1$ of the regression $y_i = w_0 + w_1x_i + \varepsilon_i$ has been found. Express the intercept $\hat w_0$ by $\hat w_1$ and the means of $x$ and $y$.`,
    },
    target: String.raw`\hat{w}_0 =`,
    symbols: [
      { tex: 'n', domain: 'count', means: { ko: '데이터의 수', en: 'number of examples' } },
      { tex: 'i', from: 1, to: 'n' },
      { tex: 'x', over: ['i'], domain: 'real' },
      { tex: 'y', over: ['i'], domain: 'real' },
      {
        tex: '\\bar{x}',
        plain: ['xbar'],
        equals: String.raw`\frac{1}{n}\sum_{i=1}^{n} x_i`,
        means: { ko: String.raw`$x$의 평균`, en: String.raw`mean of $x$` },
      },
      {
        tex: '\\bar{y}',
        plain: ['ybar'],
        equals: String.raw`\frac{1}{n}\sum_{i=1}^{n} y_i`,
        means: { ko: String.raw`$y$의 평균`, en: String.raw`mean of $y$` },
      },
      {
        tex: '\\hat{w}_1',
        also: ['\\hat{w_1}', 'w_1'],
        domain: 'real',
        means: { ko: '기울기', en: 'slope' },
      },
    ],
    answer: String.raw`\bar{y} - \hat{w}_1\bar{x}`,
    accepts: [
      String.raw`-\hat{w}_1\bar{x} + \bar{y}`,
      String.raw`\bar y - \bar x\hat w_1`,
      String.raw`\frac{1}{n}\sum_{i=1}^{n} y_i - \hat{w}_1\frac{1}{n}\sum_{i=1}^{n} x_i`,
      String.raw`\frac{1}{n}\sum_{i}(y_i - \hat{w}_1 x_i)`,
      { plain: 'ybar - w1*xbar' },
    ],
    rejects: [
      {
        tex: String.raw`\bar{y} + \hat{w}_1\bar{x}`,
        slip: 'sign',
        why: {
          ko: String.raw`부호가 반대입니다. $\bar y = \hat w_0 + \hat w_1\bar x$에서 옮기면 빼기가 됩니다.`,
          en: String.raw`The sign is reversed: taken to the other side of $\bar y = \hat w_0 + \hat w_1\bar x$, the term is subtracted.`,
        },
      },
      {
        tex: String.raw`\bar{y}`,
        slip: 'other',
        why: {
          ko: String.raw`$\bar y$는 $x = \bar x$에서의 높이입니다. $x = 0$까지 $\bar x$만큼 돌아와야 합니다.`,
          en: String.raw`$\bar y$ is the height at $x = \bar x$; one has to go back by $\bar x$ to reach $x = 0$.`,
        },
      },
      {
        tex: String.raw`\bar{x} - \hat{w}_1\bar{y}`,
        slip: 'index',
        why: {
          ko: String.raw`$x$와 $y$의 구실이 바뀌었습니다.`,
          en: String.raw`The roles of $x$ and $y$ are exchanged.`,
        },
      },
      {
        tex: String.raw`\bar{y} - \hat{w}_1`,
        slip: 'factor',
        why: {
          ko: String.raw`$\bar x$가 빠졌습니다. 높이는 거리 $\bar x$에 기울기를 곱한 만큼 달라집니다.`,
          en: String.raw`The factor $\bar x$ is missing: the height changes by slope times distance.`,
        },
      },
      {
        tex: String.raw`\hat{w}_1\bar{x} - \bar{y}`,
        slip: 'sign',
        why: { ko: '두 항의 부호가 모두 반대입니다.', en: 'The signs of both terms are reversed.' },
      },
    ],
    explanation: {
      ko: String.raw`손실을 $w_0$으로 미분하여 0으로 두면 $\sum_i(w_0 + w_1x_i - y_i) = 0$, 곧 $w_0 + w_1\bar x = \bar y$입니다. 직선이 $(\bar x, \bar y)$를 지난다는 뜻입니다.`,
      en: String.raw`Setting the derivative by $w_0$ to 0 gives $\sum_i(w_0 + w_1x_i - y_i) = 0$, that is $w_0 + w_1\bar x = \bar y$: the line passes through $(\bar x, \bar y)$.`,
    },
  },
  {
    kind: 'formula',
    id: 'regression-loss-formula',
    tags: ['loss', 'regression'],
    terms: ['squared-error-loss'],
    exercises: ['regression-loss'],
    mistakes: [
      'regression-loss/no-half',
      'regression-loss/sum-not-mean',
      'regression-loss/mean-before-square',
      'regression-loss/intercept-forgotten',
    ],
    prompt: {
      ko: String.raw`자료 $(x_1, y_1), \dots, (x_n, y_n)$을 예측값 $w_0 + w_1x_i$로 예측합니다. 이 강의의 손실함수 $J(w)$, 곧 예측 오차의 제곱을 평균한 것의 **절반**을 쓰세요.`,
      en: String.raw`Data $(x_1, y_1), \dots, (x_n, y_n)$ are predicted by $w_0 + w_1x_i$. Write down the loss $J(w)$ of this course: **half** the mean of the squared prediction errors.`,
    },
    target: 'J(w) =',
    symbols: [
      { tex: 'w_0', domain: 'real' },
      { tex: 'w_1', domain: 'real' },
      { tex: 'n', domain: 'count', means: { ko: '데이터의 수', en: 'number of examples' } },
      { tex: 'i', from: 1, to: 'n' },
      { tex: 'x', over: ['i'], domain: 'real' },
      { tex: 'y', over: ['i'], domain: 'real' },
    ],
    answer: String.raw`\frac{1}{2n}\sum_{i=1}^{n}(w_0 + w_1 x_i - y_i)^2`,
    accepts: [
      String.raw`\frac{1}{2n}\sum_{i=1}^{n}(y_i - w_0 - w_1 x_i)^2`,
      String.raw`\frac{1}{2n}\sum_{i}\left(y_i - (w_0 + w_1 x_i)\right)^2`,
      String.raw`\frac{\sum_{i=1}^{n}(w_0 + w_1 x_i - y_i)^2}{2n}`,
      String.raw`\frac{1}{2}\cdot\frac{1}{n}\sum_{i=1}^{n}(w_1 x_i + w_0 - y_i)^2`,
      { plain: '1/(2n) * sum_(i=1)^n (w0 + w1 x_i - y_i)^2' },
    ],
    rejects: [
      {
        tex: String.raw`\frac{1}{n}\sum_{i=1}^{n}(w_0 + w_1 x_i - y_i)^2`,
        slip: 'factor',
        why: {
          ko: String.raw`$\frac12$이 빠졌습니다. 이것은 많은 라이브러리의 평균제곱오차입니다.`,
          en: String.raw`The $\frac12$ is missing; this is the mean squared error of many libraries.`,
        },
      },
      {
        tex: String.raw`\frac{1}{2}\sum_{i=1}^{n}(w_0 + w_1 x_i - y_i)^2`,
        slip: 'denominator',
        why: {
          ko: String.raw`$\frac1n$이 빠졌습니다. 자료의 크기가 달라도 견줄 수 있으려면 평균이어야 합니다.`,
          en: String.raw`The $\frac1n$ is missing: only a mean can be compared between data of different size.`,
        },
      },
      {
        tex: String.raw`\frac{1}{2n}\left(\sum_{i=1}^{n}(w_0 + w_1 x_i - y_i)\right)^2`,
        slip: 'other',
        why: {
          ko: '더한 다음에 제곱하였습니다. 직선의 위와 아래에 있는 점의 오차가 서로 지워집니다.',
          en: 'The square was taken after the sum, where errors above and below the line cancel.',
        },
      },
      {
        tex: String.raw`\frac{1}{2n}\sum_{i=1}^{n}(w_0 + w_1 x_i + y_i)^2`,
        slip: 'sign',
        why: {
          ko: String.raw`예측값에서 $y_i$를 빼야 오차가 됩니다.`,
          en: String.raw`The error is the prediction minus $y_i$.`,
        },
      },
      {
        tex: String.raw`\frac{1}{2n}\sum_{i=1}^{n}\left|w_0 + w_1 x_i - y_i\right|`,
        slip: 'other',
        why: {
          ko: '제곱하지 않고 절댓값을 썼습니다. 다른 손실함수입니다.',
          en: 'Absolute values in place of squares make another loss.',
        },
      },
      {
        tex: String.raw`\frac{1}{2n}\sum_{i=1}^{n}(w_1 x_i - y_i)^2`,
        slip: 'other',
        why: { ko: String.raw`절편 $w_0$이 빠졌습니다.`, en: String.raw`The intercept $w_0$ is missing.` },
      },
    ],
    explanation: {
      ko: String.raw`제곱하므로 $w_0 + w_1x_i - y_i$와 $y_i - w_0 - w_1x_i$ 어느 쪽으로 써도 같습니다. $\frac12$은 미분할 때 나오는 2와 상쇄됩니다.`,
      en: String.raw`Since it is squared, $w_0 + w_1x_i - y_i$ and $y_i - w_0 - w_1x_i$ do equally well. The $\frac12$ cancels the 2 that differentiating brings.`,
    },
  },
  {
    kind: 'figure',
    id: 'figure-which-line-is-least-squares',
    tags: ['regression'],
    terms: ['least-squares-method', 'residual'],
    exercises: ['least-squares'],
    prompt: {
      ko: '세 직선 가운데 하나가 이 점들의 최소제곱 직선입니다. 어느 것입니까?',
      en: 'One of the three lines is the least-squares line of these points. Which?',
    },
    figure: scatter({
      alt: {
        ko: '점 열두 개가 왼쪽 아래(1, 2 근처)에서 오른쪽 위(9, 7 근처)로 놓여 있다. 직선 A는 점들과 나란하지만 모든 점보다 위에 있다. 직선 B는 점들의 가운데를 수평에 가깝게 지나서 왼쪽 끝의 점들은 그 아래에, 오른쪽 끝의 점들은 그 위에 있다. 직선 C는 점들의 가운데를 지나며 왼쪽에서도 오른쪽에서도 점들이 위아래로 고르게 흩어져 있다.',
        en: 'Twelve points rise from the lower left (near 1, 2) to the upper right (near 9, 7). Line A runs parallel to them but above them all. Line B crosses the middle of the points almost horizontally: at the left end they lie below it, at the right end above. Line C crosses the middle, and both on the left and on the right points lie above and below it.',
      },
      x: [0, 10],
      y: [0, 10],
      xLabel: 'x',
      yLabel: 'y',
      groups: [{ points: rising() }],
      curves: [
        { label: 'A', fn: (x) => fitted(x) + 2, labelAt: 9.8 },
        { label: 'B', fn: (x) => fitted(x) - 0.42 * (x - 5), labelAt: 9.8 },
        { label: 'C', fn: fitted, labelAt: 9.8 },
      ],
    }),
    choices: [
      {
        id: 'a',
        text: { ko: '직선 A', en: 'Line A' },
        why: {
          ko: '모든 점보다 위에 있으므로 오차의 합이 0이 될 수 없습니다. 절편을 낮추면 손실이 줄어듭니다.',
          en: 'Above all points, its errors cannot sum to 0; lowering the intercept reduces the loss.',
        },
      },
      {
        id: 'b',
        text: { ko: '직선 B', en: 'Line B' },
        why: {
          ko: String.raw`점들의 평균은 지나지만 왼쪽 끝의 점은 아래에, 오른쪽 끝의 점은 위에 몰려 있습니다. $\sum_i e_ix_i \ne 0$이므로 기울기를 더 키워야 합니다.`,
          en: String.raw`It passes through the means, but points at the left end lie below and those at the right end above: $\sum_i e_ix_i \ne 0$, and the slope has to grow.`,
        },
      },
      { id: 'c', text: { ko: '직선 C', en: 'Line C' }, right: true },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`최소제곱 직선에서는 오차의 합이 0일 뿐 아니라($w_0$), 오차가 $x$와 함께 커지거나 작아지는 경향도 없어야 합니다($w_1$).`,
      en: String.raw`Along the least-squares line the errors sum to 0 (because of $w_0$) and show no trend in $x$ either (because of $w_1$).`,
    },
  },
  {
    kind: 'figure',
    id: 'figure-residuals-show-curvature',
    tags: ['regression'],
    terms: ['residual', 'error-term'],
    exercises: ['regression-log-likelihood'],
    prompt: {
      ko: String.raw`세 자료에 직선을 적합하여 $x$에 따른 잔차를 그렸습니다. 직선 대신 $x^2$을 넣은 모형이 필요한 자료는 어느 것입니까?`,
      en: String.raw`Lines were fitted to three data sets, and their residuals are drawn against $x$. Which data call for a model with $x^2$ in place of a line?`,
    },
    choices: [
      {
        id: 'a',
        text: { ko: '잔차 A', en: 'Residuals A' },
        figure: residualPlot((x, noise) => noise * (0.15 + 0.14 * x), {
          ko: '잔차가 0의 위아래로 고르게 흩어져 있고, 오른쪽으로 갈수록 흩어진 폭이 나팔처럼 넓어진다.',
          en: 'Residuals scatter evenly about 0, in a band that widens to the right like a trumpet.',
        }),
        why: {
          ko: String.raw`평균은 어디서나 0이므로 직선의 모양은 알맞습니다. 분산이 $x$에 따라 커지는 것이 문제입니다.`,
          en: String.raw`Their mean is 0 everywhere, so a line is fine; the trouble is a variance that grows with $x$.`,
        },
      },
      {
        id: 'b',
        text: { ko: '잔차 B', en: 'Residuals B' },
        figure: residualPlot((_, noise) => noise * 0.8, {
          ko: '잔차가 왼쪽부터 오른쪽까지 같은 폭으로 0의 위아래에 흩어져 있다.',
          en: 'Residuals scatter about 0 in a band of the same width from left to right.',
        }),
        why: {
          ko: '아무런 경향이 남아 있지 않습니다. 직선 모형의 가정과 잘 맞습니다.',
          en: 'No pattern is left; this agrees with the assumptions of a line.',
        },
      },
      {
        id: 'c',
        text: { ko: '잔차 C', en: 'Residuals C' },
        figure: residualPlot((x, noise) => 0.1 * ((x - 5) ** 2 - 8.3) + noise * 0.25, {
          ko: '잔차가 왼쪽 끝과 오른쪽 끝에서는 0보다 크고 가운데에서는 0보다 작다. 흩어진 폭은 어디서나 비슷하게 좁다.',
          en: 'Residuals are above 0 at the left and right end and below 0 in the middle, in a narrow band of similar width throughout.',
        }),
        right: true,
        why: {
          ko: '양 끝에서는 너무 작게, 가운데에서는 너무 크게 예측하였습니다. 굽은 모양을 직선이 담지 못했습니다.',
          en: 'Predictions are too low at the ends and too high in the middle: the line missed a curve.',
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`모형이 자료의 구조를 모두 담았다면 잔차에는 오차만 남아 아무 모양도 보이지 않아야 합니다. 굽은 모양이 남으면 $x^2$과 같은 항을 더합니다.`,
      en: String.raw`If the model has captured the structure, residuals are mere errors and show no shape. Where a curve is left, a term such as $x^2$ is added.`,
    },
  },
  tensorShape({
    id: 'shape-of-design-matrix',
    tags: ['shapes', 'regression'],
    terms: ['design-matrix'],
    exercises: ['linear-network'],
    draw: (random) => ({ n: random.integer(30, 120), p: random.integer(3, 9) }),
    prompt: ({ n, p }) => ({
      ko: String.raw`설명변수가 ${p}개인 예 ${n}개가 있습니다. 절편도 보통의 가중치처럼 다루려고 1로 채운 열을 맨 앞에 붙인 계획행렬 $X$의 모양은 무엇입니까?`,
      en: String.raw`There are ${n} examples with ${p} explanatory variables. To treat the intercept like any other weight, a column of ones is put in front. What is the shape of this design matrix $X$?`,
    }),
    answer: ({ n, p }) => [n, p + 1],
    slips: [
      {
        shape: ({ n, p }) => [n, p],
        why: { ko: '1로 채운 열을 세지 않았습니다.', en: 'The column of ones was not counted.' },
      },
      {
        shape: ({ n, p }) => [p + 1, n],
        why: {
          ko: '전치된 모양입니다. 한 행이 예 하나입니다.',
          en: 'That is the transpose: one row is one example.',
        },
      },
      {
        shape: ({ n, p }) => [n + 1, p],
        why: {
          ko: '행을 더했습니다. 절편은 모든 예에 들어가므로 열을 더합니다.',
          en: 'A row was added. The intercept concerns every example, so it takes a column.',
        },
      },
    ],
    explanation: ({ n, p }) => ({
      ko: String.raw`한 행이 예 하나, 한 열이 가중치 하나에 해당합니다. 가중치가 절편까지 ${p + 1}개이므로 [${n}, ${p + 1}]입니다. 그러면 $\hat y = Xw$로 한꺼번에 예측합니다.`,
      en: String.raw`A row is an example, a column belongs to a weight. There are ${p + 1} weights with the intercept, hence [${n}, ${p + 1}], and $\hat y = Xw$ predicts all at once.`,
    }),
  }),
  tensorShape({
    id: 'shape-in-normal-equations',
    tags: ['shapes', 'regression'],
    terms: ['normal-equations', 'design-matrix'],
    exercises: ['least-squares', 'linear-network'],
    draw: (random) => ({ n: random.integer(40, 150), q: random.integer(3, 9) }),
    prompt: ({ n, q }) => ({
      ko: String.raw`1로 채운 열까지 넣은 계획행렬 $X$의 모양은 [${n}, ${q}]입니다. 정규방정식 $X^\top Xw = X^\top y$의 왼쪽에 있는 행렬 $X^\top X$의 모양은 무엇입니까?`,
      en: String.raw`A design matrix $X$, column of ones included, has the shape [${n}, ${q}]. What is the shape of the matrix $X^\top X$ in the normal equations $X^\top Xw = X^\top y$?`,
    }),
    answer: ({ q }) => [q, q],
    slips: [
      {
        shape: ({ n }) => [n, n],
        why: {
          ko: String.raw`$XX^\top$의 모양입니다. 예마다가 아니라 가중치마다 방정식이 하나씩 있습니다.`,
          en: String.raw`That is the shape of $XX^\top$. There is one equation per weight, not one per example.`,
        },
      },
      {
        shape: ({ q }) => [q],
        why: {
          ko: String.raw`$X^\top y$의 모양입니다.`,
          en: String.raw`That is the shape of $X^\top y$.`,
        },
      },
      {
        shape: ({ q }) => [q + 1, q + 1],
        why: {
          ko: '1로 채운 열을 한 번 더 세었습니다. 이미 들어 있습니다.',
          en: 'The column of ones was counted once more; it is in there already.',
        },
      },
    ],
    explanation: ({ n, q }) => ({
      ko: String.raw`$X^\top$의 모양은 [${q}, ${n}]이므로 [${q}, ${n}]과 [${n}, ${q}]의 곱은 [${q}, ${q}]입니다. 예가 아무리 많아도 풀어야 할 방정식은 가중치의 수만큼입니다.`,
      en: String.raw`$X^\top$ has the shape [${q}, ${n}], and [${q}, ${n}] times [${n}, ${q}] is [${q}, ${q}]. However many examples there are, there are as many equations as weights.`,
    }),
  }),
]);

/** Means and sums of products of deviations. */
function sums(xs: readonly number[], ys: readonly number[]) {
  const [mx, my] = [total(xs) / xs.length, total(ys) / ys.length];
  const dx = xs.map((x) => x - mx);
  const dy = ys.map((y) => y - my);
  return { mx, my, sxx: dot(dx, dx), sxy: dot(dx, dy), syy: dot(dy, dy) };
}

/** Twelve points about a rising line. */
function rising(): [number, number][] {
  return Array.from({ length: 12 }, (_, index) => {
    const x = 0.8 + index * 0.76;
    return [x, 1.8 + 0.5 * x + 0.75 * Math.sin(index * 2.4)];
  });
}

/** The least-squares line of these points. */
function fitted(x: number): number {
  const points = rising();
  const { mx, my, sxx, sxy } = sums(
    points.map(([px]) => px),
    points.map(([, py]) => py),
  );
  return my + (sxy / sxx) * (x - mx);
}

/** Forty residuals over x from 0 to 10; `of` makes one from x and a noise between −1 and 1. */
function residualPlot(of: (x: number, noise: number) => number, alt: { ko: string; en: string }) {
  return scatter({
    alt,
    x: [0, 10],
    y: [-2.5, 2.5],
    xLabel: 'x',
    yLabel: { ko: '잔차', en: 'residual' },
    groups: [
      {
        points: Array.from({ length: 40 }, (_, index) => {
          const x = 0.2 + (index * 9.6) / 39;
          return [x, of(x, Math.sin(index * 2.399 + 1) * (0.6 + 0.4 * Math.cos(index * 1.7)))] as const;
        }),
      },
    ],
  });
}
