import { contour, defineQuiz, numeric, plot, tensorShape } from '../../lib/quiz/define-quiz';

export default defineQuiz([
  {
    kind: 'formula',
    id: 'gradient-step-w1-formula',
    tags: ['gradient-descent', 'regression'],
    terms: ['gradient-descent-method'],
    exercises: ['gradient-step'],
    prompt: {
      ko: String.raw`선형 회귀모형의 손실함수 $J(w) = \frac{1}{2n}\sum_{i=1}^n (w_0 + w_1 x_i - y_i)^2$에 경사하강법을 한 번 적용할 때, $w_1$은 어떤 값으로 바뀝니까?`,
      en: String.raw`One step of gradient descent is taken on $J(w) = \frac{1}{2n}\sum_{i=1}^n (w_0 + w_1 x_i - y_i)^2$, the loss of linear regression. What does $w_1$ become?`,
    },
    target: 'w_1 :=',
    symbols: [
      { tex: 'w_0', domain: 'real' },
      { tex: 'w_1', domain: 'real' },
      { tex: '\\eta', domain: 'small', means: { ko: '학습률', en: 'learning rate' } },
      { tex: 'n', domain: 'count', means: { ko: '데이터의 수', en: 'number of examples' } },
      { tex: 'i', from: 1, to: 'n' },
      { tex: 'x', over: ['i'], domain: 'real' },
      { tex: 'y', over: ['i'], domain: 'real' },
    ],
    answer: String.raw`w_1 - \eta\frac{1}{n}\sum_{i=1}^{n}(w_0 + w_1 x_i - y_i)x_i`,
    accepts: [
      String.raw`w_1 - \frac{\eta}{n}\sum_{i=1}^{n} x_i (w_0 + w_1 x_i - y_i)`,
      String.raw`w_1 + \frac{\eta}{n}\sum_{i} (y_i - w_0 - w_1 x_i)x_i`,
      String.raw`w_1 - \eta\left(\frac{w_0}{n}\sum_i x_i + \frac{w_1}{n}\sum_i x_i^2 - \frac{1}{n}\sum_i x_i y_i\right)`,
      { plain: 'w1 - eta/n * sum_(i=1)^n (w0 + w1 x_i - y_i) x_i' },
    ],
    rejects: [
      {
        tex: String.raw`w_1 + \eta\frac{1}{n}\sum_{i=1}^{n}(w_0 + w_1 x_i - y_i)x_i`,
        slip: 'sign',
        why: {
          ko: '부호가 반대입니다. 경사는 손실이 커지는 쪽을 가리키므로 빼 주어야 손실이 줄어듭니다.',
          en: 'The sign is reversed: the gradient points uphill, so it has to be subtracted for the loss to fall.',
        },
      },
      {
        tex: String.raw`w_1 - \eta\frac{1}{n}\sum_{i=1}^{n}(w_0 + w_1 x_i - y_i)`,
        slip: 'factor',
        why: {
          ko: String.raw`$x_i$가 빠졌습니다. 이것은 $w_0$의 갱신식입니다. $w_1$로 미분하면 안쪽 미분 $x_i$가 곱해집니다.`,
          en: String.raw`The factor $x_i$ is missing: this is the update of $w_0$. Differentiating with respect to $w_1$ brings out the inner derivative $x_i$.`,
        },
      },
      {
        tex: String.raw`w_1 - \eta\sum_{i=1}^{n}(w_0 + w_1 x_i - y_i)x_i`,
        slip: 'denominator',
        why: {
          ko: String.raw`$\frac{1}{n}$이 빠졌습니다. 손실함수가 평균이므로 경사도 평균이어야 합니다.`,
          en: String.raw`The $\frac{1}{n}$ is missing: the loss is a mean, and so is its gradient.`,
        },
      },
      {
        tex: String.raw`w_1 - \eta\frac{1}{2n}\sum_{i=1}^{n}(w_0 + w_1 x_i - y_i)x_i`,
        slip: 'factor',
        why: {
          ko: String.raw`$\frac12$이 남아 있습니다. 제곱을 미분하여 나온 $2$와 약분되어 사라집니다.`,
          en: String.raw`The $\frac12$ should be gone: it cancels with the $2$ that differentiating the square brings down.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`합성함수의 미분으로 $\frac{\partial J}{\partial w_1} = \frac{1}{n}\sum_{i=1}^n (w_0 + w_1 x_i - y_i)x_i$입니다. 여기에 학습률 $\eta$를 곱하여 $w_1$에서 뺍니다.`,
      en: String.raw`By the chain rule $\frac{\partial J}{\partial w_1} = \frac{1}{n}\sum_{i=1}^n (w_0 + w_1 x_i - y_i)x_i$. Multiply by the learning rate $\eta$ and subtract from $w_1$.`,
    },
  },
  numeric({
    id: 'one-gradient-step',
    tags: ['gradient-descent'],
    terms: ['gradient-descent-method', 'learning-rate'],
    exercises: ['gradient-step'],
    draw: (random) => ({
      w: random.integer(2, 9),
      gradient: random.integer(2, 9),
      rate: random.pick([0.1, 0.2, 0.05, 0.3]),
    }),
    prompt: ({ w, gradient, rate }) => ({
      ko: String.raw`지금 $w = ${w}$이고 그 점에서 $\frac{\partial J}{\partial w} = ${gradient}$입니다. 학습률이 $\eta = ${rate}$일 때 경사하강법을 한 번 적용하면 $w$는 얼마입니까?`,
      en: String.raw`At present $w = ${w}$, where $\frac{\partial J}{\partial w} = ${gradient}$. What is $w$ after one step of gradient descent with learning rate $\eta = ${rate}$?`,
    }),
    answer: ({ w, gradient, rate }) => w - rate * gradient,
    slips: [
      {
        value: ({ w, gradient, rate }) => w + rate * gradient,
        why: {
          ko: '경사를 더했습니다. 손실을 줄이려면 빼야 합니다.',
          en: 'The gradient was added; to lower the loss it is subtracted.',
        },
      },
      {
        value: ({ w, gradient }) => w - gradient,
        why: {
          ko: '학습률을 곱하지 않았습니다.',
          en: 'The gradient was not multiplied by the learning rate.',
        },
      },
    ],
    explanation: ({ w, gradient, rate }) => ({
      ko: String.raw`$w := w - \eta\frac{\partial J}{\partial w} = ${w} - ${rate}\times ${gradient} = ${Number((w - rate * gradient).toFixed(4))}$입니다.`,
      en: String.raw`$w := w - \eta\frac{\partial J}{\partial w} = ${w} - ${rate}\times ${gradient} = ${Number((w - rate * gradient).toFixed(4))}$.`,
    }),
  }),
  {
    kind: 'short-text',
    id: 'name-epoch',
    tags: ['gradient-descent', 'terms'],
    terms: ['epoch'],
    prompt: {
      ko: '훈련 데이터 전체를 한 번 학습하는 것을 무엇이라고 합니까?',
      en: 'What is one pass of training over the whole training data called?',
    },
    answers: {
      ko: ['에포크', '1 에포크', '한 에포크', '에폭', '1 에폭', '에퍽', '이폭', '이포크'],
      en: ['epoch', 'one epoch', '1 epoch', 'an epoch', 'training epoch', 'epochs'],
    },
    misspellings: ['에포그', 'epoc', 'epoque'],
    wrong: [
      {
        answers: ['배치', '미니배치', 'batch', 'mini-batch'],
        why: {
          ko: '배치는 전체 훈련 데이터를 나눈 조각입니다. 조각을 모두 한 번씩 쓰면 1 에포크입니다.',
          en: 'A batch is a piece of the training data. Using every piece once makes an epoch.',
        },
      },
      {
        answers: ['반복', 'iteration', '이터레이션', 'step', '스텝'],
        why: {
          ko: '반복(스텝)은 가중치를 한 번 갱신하는 것입니다. 1 에포크에는 배치의 수만큼 반복이 있습니다.',
          en: 'An iteration (step) is one update of the weights; an epoch has as many of them as there are batches.',
        },
      },
    ],
    explanation: {
      ko: '전체 훈련 데이터를 미니배치로 나누어 조각마다 가중치를 갱신했더라도, 모든 조각을 한 번씩 썼다면 1 에포크입니다.',
      en: 'Even if the data are split into mini-batches and the weights updated for each, using every piece once is one epoch.',
    },
  },
  {
    kind: 'figure',
    id: 'path-too-large-rate',
    tags: ['gradient-descent'],
    terms: ['learning-rate', 'divergence'],
    prompt: {
      ko: '경사하강법의 세 경로는 서로 가까운 점에서 출발하고 걸음의 수가 같으며, 학습률이 저마다 다릅니다. 학습률이 가장 큰 것은 어느 경로입니까?',
      en: 'Three paths of gradient descent start close to each other and take equally many steps, each with its own learning rate. Which has the largest rate?',
    },
    figure: contour({
      alt: {
        ko: '타원 모양 등고선의 가운데가 최솟점이다. 세 경로는 왼쪽 위의 서로 가까운 점에서 출발한다. 경로 A는 위아래로 크게 건너뛰며 지그재그로 나아간다. 경로 B는 처음 몇 걸음에 최솟점 가까이 부드럽게 다가간다. 경로 C는 같은 걸음 수에 출발점 가까이에 머문다.',
        en: 'The minimum lies at the center of elliptic level curves. The paths start close to each other at the upper left. Path A zigzags, jumping far up and down. Path B comes near the minimum smoothly within a few steps. Path C, after as many steps, is still near the start.',
      },
      x: [-3, 3],
      y: [-2, 2],
      xLabel: 'w₀',
      yLabel: 'w₁',
      bowl: { a: 1, b: 6 },
      levels: [0.3, 1.2, 3, 6, 10],
      paths: [
        { label: 'A', points: descend([-2.6, 1.4], 0.3) },
        { label: 'B', points: descend([-2.6, 1.0], 0.14) },
        { label: 'C', points: descend([-2.6, 0.6], 0.02) },
      ],
    }),
    choices: [
      { id: 'a', text: { ko: '경로 A', en: 'Path A' }, right: true },
      {
        id: 'b',
        text: { ko: '경로 B', en: 'Path B' },
        why: {
          ko: '건너뛰지 않고 다가가는 것은 학습률이 알맞기 때문입니다.',
          en: 'It approaches without jumping over: its rate is moderate.',
        },
      },
      {
        id: 'c',
        text: { ko: '경로 C', en: 'Path C' },
        why: {
          ko: '걸음이 아주 작습니다. 학습률이 가장 작은 경로입니다.',
          en: 'Its steps are tiny: it has the smallest rate.',
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`걸음의 길이는 $\eta$에 비례합니다. 학습률이 크면 골짜기의 바닥을 건너뛰어 지그재그로 움직이고, 더 커지면 발산합니다.`,
      en: String.raw`The length of a step is proportional to $\eta$. A large rate jumps across the valley in zigzags; a still larger one diverges.`,
    },
  },
  tensorShape({
    id: 'shape-of-regression-gradient',
    tags: ['shapes', 'gradient-descent'],
    terms: ['gradient'],
    draw: (random) => ({ n: random.integer(20, 90), p: random.integer(3, 9) }),
    prompt: ({ n, p }) => ({
      ko: String.raw`설명변수가 ${p}개인 선형 회귀모형에서 $w$는 절편 $w_0$까지 모두 모은 벡터입니다. 데이터가 ${n}개일 때 $\frac{\partial J}{\partial w}$의 모양은 무엇입니까?`,
      en: String.raw`In a linear regression on ${p} explanatory variables, $w$ is the vector of all weights, the intercept $w_0$ included. With ${n} examples, what is the shape of $\frac{\partial J}{\partial w}$?`,
    }),
    answer: ({ p }) => [p + 1],
    slips: [
      {
        shape: ({ p }) => [p],
        why: { ko: '절편의 몫이 빠졌습니다.', en: 'The component of the intercept is missing.' },
      },
      {
        shape: ({ n, p }) => [n, p + 1],
        why: {
          ko: '데이터마다의 경사는 평균을 내어 합쳐집니다. 데이터의 수는 모양에 남지 않습니다.',
          en: 'The gradients of the examples are averaged: their number does not remain in the shape.',
        },
      },
    ],
    explanation: ({ p }) => ({
      ko: `경사의 모양은 미분하는 변수의 모양과 같습니다. 가중치가 절편까지 ${p + 1}개이므로 [${p + 1}]입니다.`,
      en: `A gradient has the shape of the variable with respect to which one differentiates. There are ${p + 1} weights with the intercept, hence [${p + 1}].`,
    }),
  }),
  {
    kind: 'formula',
    id: 'gradient-step-w0-formula',
    tags: ['gradient-descent', 'regression'],
    terms: ['gradient-descent-method', 'gradient'],
    exercises: ['gradient-step'],
    mistakes: ['gradient-step/sum-not-mean', 'gradient-step/factor-two'],
    prompt: {
      ko: String.raw`선형 회귀모형의 손실함수가 $J(w) = \frac{1}{2n}\sum_{i=1}^n (w_0 + w_1 x_i - y_i)^2$입니다. 경사하강법을 한 번 적용할 때 절편 $w_0$의 갱신식을 쓰세요.`,
      en: String.raw`The loss of linear regression is $J(w) = \frac{1}{2n}\sum_{i=1}^n (w_0 + w_1 x_i - y_i)^2$. Write the update of the intercept $w_0$ in one step of gradient descent.`,
    },
    target: 'w_0 :=',
    symbols: [
      { tex: 'w_0', domain: 'real' },
      { tex: 'w_1', domain: 'real' },
      { tex: '\\eta', domain: 'small', means: { ko: '학습률', en: 'learning rate' } },
      { tex: 'n', domain: 'count', means: { ko: '데이터의 수', en: 'number of examples' } },
      { tex: 'i', from: 1, to: 'n' },
      { tex: 'x', over: ['i'], domain: 'real' },
      { tex: 'y', over: ['i'], domain: 'real' },
    ],
    answer: String.raw`w_0 - \eta\frac{1}{n}\sum_{i=1}^{n}(w_0 + w_1 x_i - y_i)`,
    accepts: [
      String.raw`w_0 - \frac{\eta}{n}\sum_{i=1}^{n}(w_0 + w_1 x_i - y_i)`,
      String.raw`w_0 + \frac{\eta}{n}\sum_{i=1}^{n}(y_i - w_0 - w_1 x_i)`,
      String.raw`w_0 - \eta\left(w_0 + \frac{w_1}{n}\sum_{i} x_i - \frac{1}{n}\sum_{i} y_i\right)`,
      String.raw`(1-\eta)w_0 + \frac{\eta}{n}\sum_{i=1}^{n}(y_i - w_1 x_i)`,
      { plain: 'w0 - eta/n * sum_(i=1)^n (w0 + w1 x_i - y_i)' },
    ],
    rejects: [
      {
        tex: String.raw`w_0 + \frac{\eta}{n}\sum_{i=1}^{n}(w_0 + w_1 x_i - y_i)`,
        slip: 'sign',
        why: {
          ko: '경사를 더했습니다. 경사는 손실이 커지는 방향이므로 빼야 합니다.',
          en: 'The gradient was added. It points to where the loss grows, so it is subtracted.',
        },
      },
      {
        tex: String.raw`w_0 - \frac{\eta}{n}\sum_{i=1}^{n}(w_0 + w_1 x_i - y_i)x_i`,
        slip: 'factor',
        why: {
          ko: String.raw`$w_1$의 갱신식입니다. $w_0$으로 미분하면 안쪽 미분이 1이므로 $x_i$가 곱해지지 않습니다.`,
          en: String.raw`This is the update of $w_1$. The inner derivative with respect to $w_0$ is 1, so no $x_i$ appears.`,
        },
      },
      {
        tex: String.raw`w_0 - \eta\sum_{i=1}^{n}(w_0 + w_1 x_i - y_i)`,
        slip: 'denominator',
        why: {
          ko: String.raw`오차의 합을 썼습니다. 손실함수에 $\frac{1}{n}$이 있으므로 오차의 평균이어야 합니다.`,
          en: String.raw`This uses the sum of the errors; the loss carries $\frac{1}{n}$, so it has to be their mean.`,
        },
      },
      {
        tex: String.raw`w_0 - \frac{2\eta}{n}\sum_{i=1}^{n}(w_0 + w_1 x_i - y_i)`,
        slip: 'factor',
        why: {
          ko: String.raw`제곱에서 나온 2는 손실함수의 $\frac12$과 약분됩니다.`,
          en: String.raw`The 2 from the square cancels against the $\frac12$ in the loss.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$\frac{\partial J}{\partial w_0} = \frac{1}{n}\sum_{i=1}^n (w_0 + w_1 x_i - y_i)$, 곧 오차의 평균입니다. 예측이 평균적으로 크면 절편이 줄고, 작으면 절편이 커집니다.`,
      en: String.raw`$\frac{\partial J}{\partial w_0} = \frac{1}{n}\sum_{i=1}^n (w_0 + w_1 x_i - y_i)$ is the mean error: if the predictions are too large on average the intercept falls, if too small it rises.`,
    },
  },
  {
    kind: 'formula',
    id: 'newton-exponential-formula',
    tags: ['optimizers'],
    terms: ['newton-method', 'curvature'],
    exercises: ['newton-step'],
    mistakes: ['newton-step/root-finding', 'newton-step/no-curvature'],
    prompt: {
      ko: String.raw`함수 $f(w) = e^{w} - aw$ ($a > 0$)를 최소로 하려고 합니다. 지금 위치 $w$에서 뉴턴 방법을 한 번 적용하면 $w$는 어떤 값으로 바뀝니까?`,
      en: String.raw`We want to minimize $f(w) = e^{w} - aw$ with $a > 0$. What does $w$ become after one step of Newton's method from the current position $w$?`,
    },
    target: 'w :=',
    symbols: [
      { tex: 'w', domain: 'real' },
      { tex: 'a', domain: 'positive' },
    ],
    answer: String.raw`w - \frac{e^{w} - a}{e^{w}}`,
    accepts: [
      String.raw`w - 1 + a e^{-w}`,
      String.raw`w - 1 + \frac{a}{\exp(w)}`,
      String.raw`w + \frac{a - e^{w}}{e^{w}}`,
      String.raw`w - (1 - a e^{-w})`,
      { plain: 'w - (exp(w) - a)/exp(w)' },
    ],
    rejects: [
      {
        tex: String.raw`w + \frac{e^{w} - a}{e^{w}}`,
        slip: 'sign',
        why: {
          ko: String.raw`부호가 반대입니다. $f'(w) > 0$이면 최솟점은 왼쪽에 있으므로 빼야 합니다.`,
          en: String.raw`The sign is reversed: where $f'(w) > 0$ the minimum lies to the left, so the quotient is subtracted.`,
        },
      },
      {
        tex: String.raw`w - (e^{w} - a)`,
        slip: 'denominator',
        why: {
          ko: String.raw`이차 도함수 $f''(w) = e^{w}$으로 나누지 않았습니다. 이것은 학습률이 1인 경사하강법입니다.`,
          en: String.raw`It is not divided by the second derivative $f''(w) = e^{w}$. This is gradient descent with rate 1.`,
        },
      },
      {
        tex: String.raw`w - \frac{e^{w} - aw}{e^{w} - a}`,
        slip: 'other',
        why: {
          ko: String.raw`$\frac{f}{f'}$를 뺐습니다. 이것은 $f(w) = 0$의 근을 찾는 식입니다. 최솟점은 $f'(w) = 0$인 곳이므로 $\frac{f'}{f''}$을 뺍니다.`,
          en: String.raw`This subtracts $\frac{f}{f'}$, which looks for a root of $f$. The minimum is where $f'(w) = 0$, so $\frac{f'}{f''}$ is subtracted.`,
        },
      },
      {
        tex: String.raw`w - \frac{e^{w}}{e^{w} - a}`,
        slip: 'denominator',
        why: {
          ko: '분자와 분모가 바뀌었습니다. 일차 도함수를 이차 도함수로 나눕니다.',
          en: 'Numerator and denominator are swapped: the first derivative is divided by the second.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$f'(w) = e^{w} - a$, $f''(w) = e^{w}$이므로 $w - \frac{f'(w)}{f''(w)} = w - 1 + ae^{-w}$입니다. $w = \log a$에서는 더 움직이지 않으며, 그곳이 최솟점입니다.`,
      en: String.raw`With $f'(w) = e^{w} - a$ and $f''(w) = e^{w}$, $w - \frac{f'(w)}{f''(w)} = w - 1 + ae^{-w}$. At $w = \log a$ nothing moves any more: that is the minimum.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'negative-slope-direction',
    tags: ['gradient-descent'],
    terms: ['gradient-descent-method', 'gradient'],
    exercises: ['gradient-step'],
    mistakes: ['gradient-step/sign-flipped', 'softmax-regression/uphill'],
    prompt: {
      ko: String.raw`지금 가중치 $w = 2$에서 $\frac{\partial J}{\partial w} = -3$입니다. 작은 학습률로 경사하강법을 한 번 적용하면 $w$는 어떻게 됩니까?`,
      en: String.raw`At the current weight $w = 2$ the slope is $\frac{\partial J}{\partial w} = -3$. What happens to $w$ in one step of gradient descent with a small learning rate?`,
    },
    choices: [
      {
        id: 'grows',
        right: true,
        text: {
          ko: String.raw`커집니다. 음수인 경사를 빼므로 오른쪽으로 움직입니다.`,
          en: String.raw`It grows: a negative slope is subtracted, which moves it to the right.`,
        },
      },
      {
        id: 'shrinks',
        text: {
          ko: '작아집니다. 내려가는 방법이므로 왼쪽으로 움직입니다.',
          en: 'It falls: the method descends, and so the weight moves to the left.',
        },
        why: {
          ko: '내려가는 것은 손실이지 가중치가 아닙니다. 경사가 음수이면 오른쪽이 내리막입니다.',
          en: 'It is the loss that descends, not the weight. Where the slope is negative, downhill is to the right.',
        },
      },
      {
        id: 'toward-zero',
        text: {
          ko: '작아집니다. 가중치가 양수이므로 0에 가까워지는 쪽으로 움직입니다.',
          en: 'It falls: the weight is positive, and the step moves it toward 0.',
        },
        why: {
          ko: '방향은 가중치가 아니라 경사의 부호가 정합니다. 0으로 당기는 것은 정칙화의 효과입니다.',
          en: 'The sign of the slope decides, not that of the weight. A pull toward 0 is what regularization adds.',
        },
      },
      {
        id: 'cannot-tell',
        text: {
          ko: String.raw`손실 $J(w)$의 값을 함께 알아야 방향을 정할 수 있습니다.`,
          en: String.raw`The direction cannot be told without the value of the loss $J(w)$ as well.`,
        },
        why: {
          ko: '갱신식에는 손실의 값이 없습니다. 경사만 있으면 방향과 걸음의 크기가 정해집니다.',
          en: 'The value of the loss is not in the update at all: the slope alone gives direction and size.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$w := w - \eta\cdot(-3) = w + 3\eta$이므로 커집니다. 경사가 음수이면 $w$가 커질 때 손실이 줄어듭니다.`,
      en: String.raw`$w := w - \eta\cdot(-3) = w + 3\eta$, so $w$ grows. A negative slope means that the loss falls as $w$ grows.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'updating-weights-in-turn',
    tags: ['gradient-descent', 'regression'],
    terms: ['gradient-descent-method'],
    exercises: ['gradient-step', 'gradient-descent'],
    mistakes: [
      'gradient-step/updated-in-turn',
      'gradient-descent/updated-in-turn',
      'softmax-regression/updated-in-turn',
    ],
    prompt: {
      ko: String.raw`한 걸음 안에서 먼저 $w_0$을 갱신하고, **갱신된 $w_0$으로** 오차를 다시 구하여 $w_1$을 갱신하는 코드가 있습니다. 이 코드에 대한 설명으로 옳은 것은 무엇입니까?`,
      en: String.raw`Within one step, a program first updates $w_0$, then computes the errors again **with the new $w_0$** and updates $w_1$ from them. What is true of it?`,
    },
    choices: [
      {
        id: 'other-point',
        right: true,
        text: {
          ko: '두 편미분을 서로 다른 점에서 구하므로 경사하강법의 한 걸음이 아닙니다.',
          en: 'It takes the two derivatives at different points, so it is no step of gradient descent.',
        },
      },
      {
        id: 'same-result',
        text: {
          ko: '두 편미분이 서로 영향을 주지 않으므로 결과는 동시에 갱신한 것과 같습니다.',
          en: 'The two derivatives do not affect each other, so it equals a simultaneous update.',
        },
        why: {
          ko: String.raw`$\frac{\partial J}{\partial w_1}$의 식에 $w_0$이 들어 있으므로 값이 달라집니다.`,
          en: String.raw`$\frac{\partial J}{\partial w_1}$ contains $w_0$, so its value changes.`,
        },
      },
      {
        id: 'diverges',
        text: {
          ko: '학습률이 아무리 작아도 걸음을 되풀이하면 손실이 커져 발산합니다.',
          en: 'However small the learning rate, the loss grows from step to step and diverges.',
        },
        why: {
          ko: '학습률이 작으면 이렇게 하여도 수렴합니다. 다만 경로가 경사하강법의 경로와 다릅니다.',
          en: 'With a small rate it converges as well; it only takes another path than gradient descent.',
        },
      },
      {
        id: 'stochastic',
        text: {
          ko: '한 번에 가중치 하나만 갱신하므로 확률적 경사하강법이라고 부릅니다.',
          en: 'As it updates one weight at a time, it is called stochastic gradient descent.',
        },
        why: {
          ko: '확률적 경사하강법은 **데이터**를 하나씩 쓰는 방법이며, 가중치는 모두 함께 갱신합니다.',
          en: 'Stochastic gradient descent uses one **example** at a time, and updates all weights together.',
        },
      },
    ],
    explanation: {
      ko: '경사는 한 점에서 구한 편미분의 벡터입니다. 모든 편미분을 현재의 가중치로 구한 다음 모든 가중치를 한꺼번에 갱신해야 합니다.',
      en: 'The gradient is the vector of partial derivatives at one point: compute them all from the present weights, then update all weights at once.',
    },
  },
  {
    kind: 'single-choice',
    id: 'loss-grows-every-step',
    tags: ['gradient-descent'],
    terms: ['divergence', 'learning-rate'],
    exercises: ['gradient-descent'],
    prompt: {
      ko: '선형 회귀모형을 경사하강법으로 학습하는데 손실이 3, 12, 48, 192, …로 커집니다. 경사의 식과 부호는 확인하여 맞습니다. 먼저 무엇을 해야 합니까?',
      en: 'Gradient descent on a linear regression gives the losses 3, 12, 48, 192, … The gradient and its sign have been checked and are right. What should be done first?',
    },
    choices: [
      {
        id: 'smaller-rate',
        right: true,
        text: { ko: '학습률을 줄입니다.', en: 'Lower the learning rate.' },
      },
      {
        id: 'more-epochs',
        text: { ko: '에포크의 수를 늘립니다.', en: 'Train for more epochs.' },
        why: {
          ko: '걸음마다 네 배로 커지고 있으므로 오래 학습할수록 더 나빠집니다. 손실이 줄고 있지만 느릴 때 할 일입니다.',
          en: 'It grows fourfold a step, so training on makes it worse. More epochs help where the loss falls, but slowly.',
        },
      },
      {
        id: 'other-start',
        text: { ko: '초깃값을 바꿉니다.', en: 'Start from other weights.' },
        why: {
          ko: '이 손실함수는 볼록한 이차함수이므로 발산하는지는 출발점이 아니라 학습률이 정합니다.',
          en: 'The loss is a convex quadratic: whether it diverges depends on the rate, not on the start.',
        },
      },
      {
        id: 'larger-rate',
        text: { ko: '학습률을 키웁니다.', en: 'Raise the learning rate.' },
        why: {
          ko: '이미 최솟값을 지나쳐 더 먼 곳에 떨어지고 있습니다. 키우면 더 빨리 발산합니다.',
          en: 'The steps already leap across the minimum and land farther away; larger ones diverge faster.',
        },
      },
    ],
    explanation: {
      ko: String.raw`경사가 맞는데도 손실이 일정한 비율로 커지면 걸음이 너무 큰 것입니다. $\eta$가 $\frac{2}{\lambda_{\max}}$보다 작아야 수렴합니다($\lambda_{\max}$는 이차 도함수 행렬의 가장 큰 고윳값).`,
      en: String.raw`A loss that grows by a constant factor under a right gradient means steps that are too long. It converges for $\eta < \frac{2}{\lambda_{\max}}$, where $\lambda_{\max}$ is the largest eigenvalue of the matrix of second derivatives.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'why-sgd-loss-trembles',
    tags: ['gradient-descent'],
    terms: ['stochastic-gradient-descent', 'gradient'],
    exercises: ['sgd-epoch'],
    prompt: {
      ko: '확률적 경사하강법에서는 학습률이 충분히 작아도 전체 손실이 오르내리며 줄어듭니다. 그 까닭은 무엇입니까?',
      en: 'In stochastic gradient descent the loss over all data goes up and down on its way, even with a small learning rate. Why?',
    },
    choices: [
      {
        id: 'one-example',
        right: true,
        text: {
          ko: '데이터 하나의 경사는 전체의 경사와 평균적으로만 같기 때문입니다.',
          en: 'The gradient of one example equals the full gradient on average only.',
        },
      },
      {
        id: 'wrong-on-average',
        text: {
          ko: '데이터 하나의 경사는 평균을 내어도 전체의 경사와 어긋나기 때문입니다.',
          en: 'The gradients of single examples differ from the full one even on average.',
        },
        why: {
          ko: '임의로 고른 예의 경사의 기댓값은 전체의 경사입니다. 그래서 길게 보면 내려갑니다.',
          en: 'The expected gradient of a randomly picked example is the full gradient; that is why it descends in the long run.',
        },
      },
      {
        id: 'random-weights',
        text: {
          ko: '갱신할 가중치를 걸음마다 임의로 하나씩 고르기 때문입니다.',
          en: 'Each step picks at random a single weight that is to be updated.',
        },
        why: {
          ko: '임의로 고르는 것은 데이터입니다. 가중치는 모두 갱신합니다.',
          en: 'It is the example that is picked at random; all weights are updated.',
        },
      },
      {
        id: 'random-rate',
        text: {
          ko: '학습률을 걸음마다 임의의 값으로 바꾸어 주기 때문입니다.',
          en: 'The learning rate is replaced by a random value in every step.',
        },
        why: {
          ko: '학습률은 정해진 값입니다. “확률적”은 데이터를 뽑는 일을 가리킵니다.',
          en: 'The rate is a fixed number; “stochastic” refers to the drawing of examples.',
        },
      },
    ],
    explanation: {
      ko: '예 하나의 손실을 줄이는 방향은 다른 예들의 손실을 키울 수 있습니다. 어긋남은 평균하면 0이지만 걸음마다 남으므로 경로가 진동합니다. 미니배치로 평균을 내면 진동이 작아집니다.',
      en: 'What lowers the loss of one example may raise that of others. The deviation is 0 on average but not in each step, so the path fluctuates; averaging over a mini-batch smooths it.',
    },
  },
  {
    kind: 'single-choice',
    id: 'convex-loss-any-start',
    tags: ['gradient-descent', 'regression'],
    terms: ['convex-function', 'global-minimum', 'local-minimum'],
    prompt: {
      ko: '볼록한 손실함수에 경사하강법을 적용할 때, 볼록하지 않은 경우와 견주어 무엇이 보장됩니까?',
      en: 'What does convexity of the loss guarantee for gradient descent that cannot be guaranteed without it?',
    },
    choices: [
      {
        id: 'no-bad-local',
        right: true,
        text: {
          ko: '국지 최솟값이 곧 전역 최솟값이므로 나쁜 국지 최솟값에 갇히지 않습니다.',
          en: 'Every local minimum is global, so one cannot be caught in a poor local minimum.',
        },
      },
      {
        id: 'any-rate',
        text: {
          ko: '학습률을 아무리 크게 하여도 언젠가는 전역 최솟값으로 수렴합니다.',
          en: 'However large the learning rate, it converges to the global minimum in the end.',
        },
        why: {
          ko: String.raw`볼록한 $J(w) = w^2$에서도 $\eta > 1$이면 발산합니다.`,
          en: String.raw`Even on the convex $J(w) = w^2$ it diverges for $\eta > 1$.`,
        },
      },
      {
        id: 'one-step',
        text: {
          ko: '이차함수로 근사할 수 있으므로 한 걸음에 전역 최솟값에 이릅니다.',
          en: 'The loss can be taken for a quadratic, so one step leads to the global minimum.',
        },
        why: {
          ko: '한 걸음에 끝나는 것은 이차함수에 뉴턴 방법을 쓸 때입니다.',
          en: "A single step is enough for Newton's method on a quadratic, not here.",
        },
      },
      {
        id: 'unique',
        text: {
          ko: '최솟점이 반드시 하나뿐이므로 어디서 출발하여도 같은 가중치를 얻습니다.',
          en: 'There is exactly one minimum point, so every start leads to the same weights.',
        },
        why: {
          ko: '볼록하여도 바닥이 평평하면 최솟점이 여럿일 수 있습니다. 같은 것은 최솟값입니다.',
          en: 'A convex function may have a flat bottom with many minimum points; it is the minimum value that is the same.',
        },
      },
    ],
    explanation: {
      ko: '볼록 함수에서는 경사가 0인 곳이 모두 전역 최솟점입니다. 다층신경망의 손실함수는 볼록하지 않으므로 이런 보장이 없습니다.',
      en: 'On a convex function every point with gradient 0 is a global minimum. The loss of a multilayer network is not convex and offers no such guarantee.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'mini-batch-statements',
    tags: ['gradient-descent', 'terms'],
    terms: ['mini-batch', 'batch-size', 'epoch'],
    exercises: ['mini-batches', 'mini-batch-epoch'],
    mistakes: ['mini-batch-epoch/divided-by-n', 'mini-batch-epoch/gradients-from-start'],
    prompt: {
      ko: String.raw`훈련 데이터가 $n$개이고 배치 크기가 $b$인 미니배치 경사하강법에 대한 설명으로 옳은 것을 모두 고르세요.`,
      en: String.raw`Mini-batch gradient descent is run on $n$ training examples with batch size $b$. Choose all true statements.`,
    },
    choices: [
      {
        id: 'full',
        right: true,
        text: {
          ko: String.raw`$b = n$이면 전체 데이터를 쓰는 경사하강법과 같습니다.`,
          en: String.raw`With $b = n$ it is gradient descent on the whole data.`,
        },
      },
      {
        id: 'fewer-updates',
        right: true,
        text: {
          ko: String.raw`$b$를 키우면 1 에포크의 갱신 횟수가 줄어듭니다.`,
          en: String.raw`A larger $b$ means fewer updates per epoch.`,
        },
      },
      {
        id: 'calmer',
        right: true,
        text: {
          ko: String.raw`$b$를 키우면 걸음마다 경사가 흔들리는 정도가 작아집니다.`,
          en: String.raw`A larger $b$ makes the gradient vary less from step to step.`,
        },
      },
      {
        id: 'gradients-once',
        text: {
          ko: '모든 배치의 경사를 에포크를 시작할 때의 가중치로 구합니다.',
          en: 'The gradients of all batches are taken at the weights of the start of the epoch.',
        },
        why: {
          ko: '배치마다 바로 앞에서 갱신된 가중치로 경사를 구합니다. 그러지 않으면 한 에포크에 여러 번 갱신하는 이점이 없습니다.',
          en: 'Each batch uses the weights that the batch before has updated; otherwise many updates per epoch would gain nothing.',
        },
      },
      {
        id: 'always-lower',
        text: {
          ko: '학습률이 충분히 작으면 갱신할 때마다 전체 손실이 줄어듭니다.',
          en: 'With a small enough learning rate, every update lowers the loss over all data.',
        },
        why: {
          ko: '배치의 손실은 줄지만 전체 손실은 커질 수 있습니다. 배치의 경사는 전체의 경사와 같지 않습니다.',
          en: "The batch's own loss falls, but the loss over all data may rise: the two gradients are not the same.",
        },
      },
      {
        id: 'divide-by-n',
        text: {
          ko: String.raw`배치의 경사를 더한 다음 $n$으로 나누어 갱신합니다.`,
          en: String.raw`The gradients within a batch are summed and divided by $n$.`,
        },
        why: {
          ko: '배치에 실제로 든 예의 수로 나눕니다. 마지막 배치가 짧으면 그 수도 작습니다.',
          en: 'They are divided by the number of examples really in the batch, which is smaller for a short last one.',
        },
      },
    ],
    explanation: {
      ko: String.raw`미니배치는 $b = 1$인 확률적 경사하강법과 $b = n$인 경사하강법의 사이입니다. 배치가 크면 경사가 정확해지지만 갱신 횟수가 줄어듭니다.`,
      en: String.raw`Mini-batches lie between stochastic gradient descent ($b = 1$) and gradient descent ($b = n$): larger batches give more exact gradients but fewer updates.`,
    },
  },
  {
    kind: 'multiple-choice',
    id: 'newton-method-statements',
    tags: ['optimizers'],
    terms: ['newton-method', 'curvature'],
    exercises: ['newton-step'],
    mistakes: ['newton-step/absolute-curvature'],
    prompt: {
      ko: '손실함수를 최소로 하려고 쓰는 뉴턴 방법에 대한 설명으로 옳은 것을 모두 고르세요.',
      en: "Newton's method is used to minimize a loss. Choose all true statements.",
    },
    choices: [
      {
        id: 'quadratic',
        right: true,
        text: {
          ko: '아래로 볼록한 이차함수에서는 어디서 출발하여도 한 걸음에 최솟점에 이릅니다.',
          en: 'On a quadratic that opens upward, one step reaches the minimum from any start.',
        },
      },
      {
        id: 'hessian',
        right: true,
        text: {
          ko: String.raw`가중치가 $p$개이면 $p \times p$ 이차 도함수 행렬이 필요합니다.`,
          en: String.raw`With $p$ weights it needs the $p \times p$ matrix of second derivatives.`,
        },
      },
      {
        id: 'curved',
        text: {
          ko: '경사가 같다면 굽은 정도가 클수록 더 크게 움직입니다.',
          en: 'For equal slopes, the larger the curvature, the longer the step.',
        },
        why: {
          ko: '굽은 정도로 나누므로 반대입니다. 많이 굽은 곳에서는 최솟점이 가까이 있다고 봅니다.',
          en: 'It divides by the curvature, so the contrary holds: where the curve bends sharply, the minimum is taken to be near.',
        },
      },
      {
        id: 'always-down',
        text: {
          ko: '굽은 정도가 음수인 곳에서도 손실이 줄어드는 쪽으로 움직입니다.',
          en: 'Where the curvature is negative, it still moves to where the loss is smaller.',
        },
        why: {
          ko: String.raw`$f'' < 0$이면 $-\frac{f'}{f''}$은 오르막 쪽입니다. 포물선의 꼭짓점이 최댓점이기 때문입니다.`,
          en: String.raw`For $f'' < 0$, $-\frac{f'}{f''}$ points uphill: the vertex of the parabola is then a maximum.`,
        },
      },
      {
        id: 'needs-rate',
        text: {
          ko: '걸음의 크기를 정하려면 학습률을 먼저 골라야 합니다.',
          en: 'A learning rate has to be chosen first to set the size of the step.',
        },
        why: {
          ko: String.raw`걸음의 크기는 $f'$과 $f''$이 정합니다. 학습률은 경사하강법에 필요합니다.`,
          en: String.raw`$f'$ and $f''$ set the size; it is gradient descent that needs a rate.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`뉴턴 방법은 지금 위치에서 함수를 포물선으로 근사하고 꼭짓점으로 갑니다. 그래서 이차함수에서는 한 걸음이면 되지만, 가중치가 많으면 이차 도함수 행렬을 구하고 푸는 비용이 커서 딥러닝에는 거의 쓰지 않습니다.`,
      en: String.raw`Newton's method fits a parabola at the current position and goes to its vertex. One step settles a quadratic; but with many weights the matrix of second derivatives costs so much that deep learning hardly ever uses it.`,
    },
  },
  {
    kind: 'matching',
    id: 'rate-and-path-on-parabola',
    tags: ['gradient-descent'],
    terms: ['learning-rate', 'divergence'],
    exercises: ['gradient-descent'],
    prompt: {
      ko: String.raw`$J(w) = \frac12 w^2$에 $w = 1$에서 출발하여 경사하강법을 적용합니다. 학습률과 경로를 짝지으세요.`,
      en: String.raw`Gradient descent is applied to $J(w) = \frac12 w^2$ from $w = 1$. Match each learning rate with its path.`,
    },
    pairs: [
      {
        id: 'slow',
        left: { ko: String.raw`$\eta = 0.1$`, en: String.raw`$\eta = 0.1$` },
        right: {
          ko: '부호를 바꾸지 않고 조금씩 0에 다가갑니다.',
          en: 'It nears 0 little by little without changing sign.',
        },
        why: {
          ko: String.raw`걸음마다 $1 - \eta = 0.9$배가 됩니다.`,
          en: String.raw`Each step multiplies $w$ by $1 - \eta = 0.9$.`,
        },
      },
      {
        id: 'exact',
        left: { ko: String.raw`$\eta = 1$`, en: String.raw`$\eta = 1$` },
        right: { ko: '한 걸음에 최솟점에 이릅니다.', en: 'It reaches the minimum in one step.' },
        why: {
          ko: String.raw`$1 - \eta = 0$입니다. $J'' = 1$이므로 뉴턴 방법의 걸음과 같습니다.`,
          en: String.raw`$1 - \eta = 0$. As $J'' = 1$, this is Newton's step.`,
        },
      },
      {
        id: 'alternating',
        left: { ko: String.raw`$\eta = 1.5$`, en: String.raw`$\eta = 1.5$` },
        right: {
          ko: '최솟점의 양쪽을 오가면서 수렴합니다.',
          en: 'It jumps from side to side of the minimum and converges.',
        },
        why: {
          ko: String.raw`$1 - \eta = -0.5$이므로 부호가 바뀌면서 절반으로 줄어듭니다.`,
          en: String.raw`$1 - \eta = -0.5$: the sign changes, and the size halves.`,
        },
      },
      {
        id: 'forever',
        left: { ko: String.raw`$\eta = 2$`, en: String.raw`$\eta = 2$` },
        right: {
          ko: '두 점 사이를 끝없이 오갑니다.',
          en: 'It goes back and forth between two points forever.',
        },
        why: {
          ko: String.raw`$1 - \eta = -1$이므로 1과 $-1$을 오갑니다. 수렴과 발산의 경계입니다.`,
          en: String.raw`$1 - \eta = -1$: it alternates between 1 and $-1$, on the border between convergence and divergence.`,
        },
      },
      {
        id: 'diverging',
        left: { ko: String.raw`$\eta = 2.5$`, en: String.raw`$\eta = 2.5$` },
        right: {
          ko: '양쪽을 오가면서 점점 멀어집니다.',
          en: 'It jumps from side to side, farther away each time.',
        },
        why: {
          ko: String.raw`$1 - \eta = -1.5$이므로 크기가 걸음마다 1.5배가 됩니다.`,
          en: String.raw`$1 - \eta = -1.5$: the size grows by half in each step.`,
        },
      },
    ],
    extra: [
      {
        id: 'one-sided-divergence',
        text: {
          ko: '부호를 바꾸지 않고 0에서 점점 멀어집니다.',
          en: 'It moves away from 0 more and more without changing sign.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$J'(w) = w$이므로 $w := (1 - \eta)w$입니다. $0 < \eta < 2$이면 수렴하고, $\eta > 1$이면 부호가 번갈아 바뀝니다.`,
      en: String.raw`As $J'(w) = w$, the step is $w := (1 - \eta)w$. It converges for $0 < \eta < 2$, with alternating signs for $\eta > 1$.`,
    },
  },
  {
    kind: 'matching',
    id: 'what-one-update-uses',
    tags: ['gradient-descent', 'optimizers'],
    terms: ['gradient-descent-method', 'stochastic-gradient-descent', 'mini-batch', 'newton-method'],
    exercises: ['gradient-descent', 'sgd-epoch', 'mini-batch-epoch', 'newton-step'],
    prompt: {
      ko: '가중치를 한 번 갱신할 때 방법마다 무엇을 쓰는지 짝지으세요.',
      en: 'What does each method use for one update of the weights? Match them.',
    },
    pairs: [
      {
        id: 'gd',
        left: { ko: '경사하강법', en: 'gradient descent' },
        right: { ko: '훈련 데이터 전체의 경사', en: 'the gradient over all training data' },
        why: {
          ko: '한 걸음에 데이터를 모두 쓰므로 1 에포크에 한 번 갱신합니다.',
          en: 'Each step uses all the data: one update per epoch.',
        },
      },
      {
        id: 'sgd',
        left: { ko: '확률적 경사하강법', en: 'stochastic gradient descent' },
        right: { ko: '임의로 고른 데이터 하나의 경사', en: 'the gradient of one example picked at random' },
        why: {
          ko: '한 걸음이 싼 대신 방향이 흔들립니다.',
          en: 'A step is cheap, but its direction fluctuates.',
        },
      },
      {
        id: 'mini',
        left: { ko: '미니배치 경사하강법', en: 'mini-batch gradient descent' },
        right: { ko: '데이터 일부의 경사의 평균', en: 'the mean gradient over a part of the data' },
        why: {
          ko: '흔들림을 줄이면서 한 에포크에 여러 번 갱신합니다.',
          en: 'It fluctuates less, and still updates many times per epoch.',
        },
      },
      {
        id: 'newton',
        left: { ko: '뉴턴 방법', en: "Newton's method" },
        right: { ko: '일차와 이차 도함수', en: 'first and second derivatives' },
        why: {
          ko: '굽은 정도로 나누어 걸음의 크기를 정합니다.',
          en: 'Dividing by the curvature sets the length of the step.',
        },
      },
    ],
    extra: [
      {
        id: 'values',
        text: { ko: '도함수 없이 손실의 값만', en: 'values of the loss alone, no derivative' },
      },
      { id: 'validation', text: { ko: '검증 데이터의 경사', en: 'the gradient over the validation data' } },
    ],
    explanation: {
      ko: '세 가지 경사하강법은 경사를 몇 개의 데이터로 구하는지만 다르고, 뉴턴 방법은 이차 도함수까지 씁니다. 검증 데이터로는 가중치를 갱신하지 않습니다.',
      en: "The three kinds of gradient descent differ in how many examples the gradient is taken over; Newton's method uses second derivatives as well. Validation data never update weights.",
    },
  },
  {
    kind: 'ordering',
    id: 'mini-batch-epoch-order',
    tags: ['gradient-descent'],
    terms: ['mini-batch', 'epoch'],
    exercises: ['mini-batch-epoch'],
    mistakes: ['mini-batch-epoch/order-ignored', 'mini-batch-epoch/updated-within-batch'],
    prompt: {
      ko: '미니배치 경사하강법의 한 에포크를 순서대로 늘어놓으세요.',
      en: 'Put one epoch of mini-batch gradient descent in order.',
    },
    steps: [
      {
        id: 'shuffle',
        text: { ko: '훈련 데이터의 순서를 섞습니다.', en: 'Shuffle the training data.' },
        why: {
          ko: '나누기 전에 섞어야 배치의 구성이 에포크마다 달라집니다.',
          en: 'Shuffling before cutting makes the batches differ from epoch to epoch.',
        },
      },
      {
        id: 'split',
        text: { ko: '섞은 데이터를 배치로 나눕니다.', en: 'Cut the shuffled data into batches.' },
        why: { ko: '섞은 순서대로 앞에서부터 자릅니다.', en: 'They are cut off in the shuffled order.' },
      },
      {
        id: 'predict',
        text: {
          ko: '첫 배치의 예측값과 오차를 구합니다.',
          en: 'Compute predictions and errors for the first batch.',
        },
        why: { ko: '오차는 현재의 가중치로 구합니다.', en: 'The errors are those of the present weights.' },
      },
      {
        id: 'average',
        text: {
          ko: '첫 배치의 경사를 평균하여 구합니다.',
          en: 'Average the gradients over the first batch.',
        },
        why: { ko: '경사에는 오차가 필요합니다.', en: 'The gradient needs the errors.' },
      },
      {
        id: 'update',
        text: { ko: '구한 경사로 가중치를 갱신합니다.', en: 'Update the weights by this gradient.' },
        why: { ko: '배치마다 한 번 갱신합니다.', en: 'There is one update per batch.' },
      },
      {
        id: 'next',
        text: {
          ko: '갱신된 가중치로 둘째 배치의 오차를 구합니다.',
          en: 'Compute the errors of the second batch with the updated weights.',
        },
        why: {
          ko: '둘째 배치는 첫 배치가 고친 가중치에서 시작합니다.',
          en: 'The second batch starts from what the first has made of the weights.',
        },
      },
    ],
    explanation: {
      ko: '섞고, 나누고, 배치마다 “예측, 경사, 갱신”을 되풀이합니다. 모든 배치를 한 번씩 쓰면 1 에포크가 끝납니다.',
      en: 'Shuffle, cut, and for each batch: predict, take the gradient, update. When every batch has been used once, the epoch is over.',
    },
  },
  {
    kind: 'ordering',
    id: 'updates-per-epoch-order',
    tags: ['gradient-descent'],
    terms: ['batch-size', 'epoch', 'mini-batch'],
    exercises: ['mini-batches'],
    mistakes: ['mini-batches/count-not-size'],
    prompt: {
      ko: '1 에포크에 가중치를 갱신하는 횟수가 적은 것부터 늘어놓으세요.',
      en: 'Order these by the number of weight updates in one epoch, fewest first.',
    },
    ends: { first: { ko: '가장 적음', en: 'fewest' }, last: { ko: '가장 많음', en: 'most' } },
    steps: [
      {
        id: 'full',
        text: {
          ko: '데이터 5000개, 경사하강법(배치 크기 5000)',
          en: '5000 examples, gradient descent (batch size 5000)',
        },
        why: { ko: '전체를 한 번에 쓰므로 1번입니다.', en: 'All data at once: 1 update.' },
      },
      {
        id: 'hundred',
        text: { ko: '데이터 250개, 배치 크기 100', en: '250 examples, batch size 100' },
        why: { ko: '100개, 100개, 50개로 나뉘어 3번입니다.', en: 'Batches of 100, 100 and 50: 3 updates.' },
      },
      {
        id: 'thousand',
        text: { ko: '데이터 5000개, 배치 크기 500', en: '5000 examples, batch size 500' },
        why: { ko: '5000 ÷ 500 = 10번입니다.', en: '5000 ÷ 500 = 10 updates.' },
      },
      {
        id: 'small',
        text: { ko: '데이터 1000개, 배치 크기 20', en: '1000 examples, batch size 20' },
        why: { ko: '1000 ÷ 20 = 50번입니다.', en: '1000 ÷ 20 = 50 updates.' },
      },
      {
        id: 'sgd',
        text: {
          ko: '데이터 100개, 확률적 경사하강법(배치 크기 1)',
          en: '100 examples, stochastic gradient descent (batch size 1)',
        },
        why: { ko: '데이터마다 한 번씩 100번입니다.', en: 'One for each example: 100 updates.' },
      },
    ],
    explanation: {
      ko: String.raw`갱신 횟수는 배치의 수 $\lceil n/b \rceil$입니다. 데이터가 많다고 갱신이 많은 것이 아니라, 배치 크기에 견주어 많아야 합니다.`,
      en: String.raw`The number of updates is the number of batches $\lceil n/b \rceil$: what counts is not how many data there are, but how many compared with the batch size.`,
    },
  },
  numeric({
    id: 'updates-in-training',
    tags: ['gradient-descent'],
    terms: ['batch-size', 'epoch'],
    exercises: ['mini-batches', 'mini-batch-epoch'],
    mistakes: [
      'mini-batches/last-dropped',
      'mini-batch-epoch/last-dropped',
      'softmax-regression/one-step-short',
    ],
    draw: (random) => {
      const size = random.pick([16, 20, 32, 50, 64]);
      // Never a multiple of the batch size.
      const n = size * random.integer(4, 15) + random.integer(1, size - 1);
      return { n, size, epochs: random.integer(3, 12) };
    },
    prompt: ({ n, size, epochs }) => ({
      ko: `훈련 데이터 ${n}개를 배치 크기 ${size}의 미니배치로 ${epochs} 에포크 학습합니다. 마지막 짧은 배치도 씁니다. 가중치는 모두 몇 번 갱신됩니까?`,
      en: `A model is trained on ${n} examples in mini-batches of ${size} for ${epochs} epochs; the short last batch is used too. How many updates of the weights are there in all?`,
    }),
    answer: ({ n, size, epochs }) => Math.ceil(n / size) * epochs,
    tolerance: { rtol: 0, atol: 1e-9 },
    unit: { ko: '번', en: 'updates' },
    slips: [
      {
        value: ({ n, size, epochs }) => Math.floor(n / size) * epochs,
        why: {
          ko: '에포크마다 마지막 짧은 배치를 빠뜨렸습니다.',
          en: 'The short last batch of each epoch is missing.',
        },
      },
      {
        value: ({ n, size }) => Math.ceil(n / size),
        why: {
          ko: '1 에포크의 횟수입니다. 에포크의 수를 곱하세요.',
          en: 'This is for one epoch; multiply by the number of epochs.',
        },
      },
      {
        value: ({ n, epochs }) => n * epochs,
        why: {
          ko: '데이터마다 갱신하는 확률적 경사하강법의 횟수입니다.',
          en: 'This many updates are made by stochastic gradient descent, one for each example.',
        },
      },
      {
        value: ({ n, size, epochs }) => Math.ceil((n * epochs) / size),
        why: {
          ko: '배치는 에포크마다 새로 나눕니다. 짧은 배치가 에포크마다 하나씩 있습니다.',
          en: 'Batches are cut anew in every epoch: each epoch has a short one of its own.',
        },
      },
    ],
    explanation: ({ n, size, epochs }) => ({
      ko: String.raw`1 에포크의 배치는 $\lceil ${n}/${size} \rceil = ${Math.ceil(n / size)}$개이고 배치마다 한 번 갱신하므로 $${Math.ceil(n / size)} \times ${epochs} = ${Math.ceil(n / size) * epochs}$번입니다.`,
      en: String.raw`An epoch has $\lceil ${n}/${size} \rceil = ${Math.ceil(n / size)}$ batches with one update each, which makes $${Math.ceil(n / size)} \times ${epochs} = ${Math.ceil(n / size) * epochs}$.`,
    }),
  }),
  numeric({
    id: 'two-example-regression-step',
    tags: ['gradient-descent', 'regression'],
    terms: ['gradient-descent-method'],
    exercises: ['gradient-step'],
    mistakes: ['gradient-step/forgot-x', 'gradient-step/sum-not-mean', 'gradient-step/updated-in-turn'],
    draw: (random) => ({
      y1: random.integer(3, 9),
      y2: random.integer(5, 12),
      rate: random.pick([0.1, 0.2]),
    }),
    prompt: ({ y1, y2, rate }) => ({
      ko: String.raw`데이터가 $(x, y) = (1, ${y1}), (3, ${y2})$ 두 개이고 지금 $w_0 = 1$, $w_1 = 1$입니다. $J(w) = \frac{1}{2n}\sum_i (w_0 + w_1 x_i - y_i)^2$에 $\eta = ${rate}$인 경사하강법을 한 번 적용하면 $w_1$은 얼마입니까?`,
      en: String.raw`There are two examples, $(x, y) = (1, ${y1}), (3, ${y2})$, and at present $w_0 = 1$, $w_1 = 1$. What is $w_1$ after one step of gradient descent on $J(w) = \frac{1}{2n}\sum_i (w_0 + w_1 x_i - y_i)^2$ with $\eta = ${rate}$?`,
    }),
    answer: ({ y1, y2, rate }) => 1 - (rate * (2 - y1 + 3 * (4 - y2))) / 2,
    slips: [
      {
        value: ({ y1, y2, rate }) => 1 - rate * (2 - y1 + 3 * (4 - y2)),
        why: {
          ko: '합을 썼습니다. 데이터의 수 2로 나누어 평균을 내세요.',
          en: 'This uses the sum; divide by the number of examples, 2.',
        },
      },
      {
        value: ({ y1, y2, rate }) => 1 - (rate * (2 - y1 + 4 - y2)) / 2,
        why: {
          ko: String.raw`오차에 $x_i$를 곱하지 않았습니다. 이것은 $w_0$의 새 값입니다.`,
          en: String.raw`The errors were not multiplied by $x_i$: this is the new $w_0$.`,
        },
      },
      {
        value: ({ y1, y2, rate }) => 1 + (rate * (2 - y1 + 3 * (4 - y2))) / 2,
        why: { ko: '경사를 더했습니다. 빼야 합니다.', en: 'The gradient was added; it is subtracted.' },
      },
      {
        value: ({ y1, y2, rate }) => {
          const w0 = 1 - (rate * (6 - y1 - y2)) / 2;
          return 1 - (rate * (w0 + 1 - y1 + 3 * (w0 + 3 - y2))) / 2;
        },
        why: {
          ko: String.raw`먼저 갱신한 $w_0$으로 오차를 다시 구했습니다. 두 가중치 모두 이전 값으로 갱신합니다.`,
          en: String.raw`The errors were taken anew with the updated $w_0$. Both weights are updated from the old values.`,
        },
      },
    ],
    explanation: ({ y1, y2, rate }) => {
      const sum = 2 - y1 + 3 * (4 - y2);
      const steps = String.raw`$\frac{\partial J}{\partial w_1} = \frac12\{(${2 - y1})\times 1 + (${4 - y2})\times 3\} = ${show(sum / 2)}$`;
      const result = String.raw`$w_1 := 1 - ${rate}\times(${show(sum / 2)}) = ${show(1 - (rate * sum) / 2)}$`;
      return {
        ko: String.raw`두 오차는 $1 + 1 - ${y1} = ${2 - y1}$, $1 + 3 - ${y2} = ${4 - y2}$입니다. ${steps}이므로 ${result}입니다.`,
        en: String.raw`The errors are $1 + 1 - ${y1} = ${2 - y1}$ and $1 + 3 - ${y2} = ${4 - y2}$. Hence ${steps} and ${result}.`,
      };
    },
  }),
  numeric({
    id: 'newton-step-on-cubic',
    tags: ['optimizers'],
    terms: ['newton-method'],
    exercises: ['newton-step'],
    mistakes: ['newton-step/root-finding', 'newton-step/no-curvature', 'newton-step/factor-missing'],
    draw: (random) => {
      const w = random.pick([1, 2, 4, 5]);
      const drawn = random.integer(2, 18);
      return { w, c: drawn === w * w ? drawn + 1 : drawn };
    },
    prompt: ({ w, c }) => ({
      ko: String.raw`$f(w) = w^3 - ${3 * c}w$의 극솟점을 찾습니다. $w = ${w}$에서 뉴턴 방법을 한 번 적용하면 $w$는 얼마입니까?`,
      en: String.raw`We look for the local minimum of $f(w) = w^3 - ${3 * c}w$. What is $w$ after one step of Newton's method from $w = ${w}$?`,
    }),
    answer: ({ w, c }) => (w * w + c) / (2 * w),
    slips: [
      {
        value: ({ w, c }) => w - 3 * (w * w - c),
        why: {
          ko: String.raw`$f''(w)$로 나누지 않았습니다.`,
          en: String.raw`It was not divided by $f''(w)$.`,
        },
      },
      {
        value: ({ w, c }) => w - (w ** 3 - 3 * c * w) / (3 * (w * w - c)),
        why: {
          ko: String.raw`$\frac{f}{f'}$를 뺐습니다. 그것은 $f(w) = 0$의 근을 찾는 식입니다.`,
          en: String.raw`This subtracts $\frac{f}{f'}$, which looks for a root of $f$.`,
        },
      },
      {
        value: ({ w, c }) => w + (w * w - c) / (2 * w),
        why: { ko: '빼야 할 것을 더했습니다.', en: 'The quotient was added in place of subtracted.' },
      },
    ],
    explanation: ({ w, c }) => {
      const [first, second] = [3 * w * w - 3 * c, 6 * w];
      const values = String.raw`$f'(w) = 3w^2 - ${3 * c} = ${first}$, $f''(w) = 6w = ${second}$`;
      const result = String.raw`$${w} - \frac{${first}}{${second}} = ${show((w * w + c) / (2 * w))}$`;
      return { ko: `${values}이므로 ${result}입니다.`, en: `${values}, so the step leads to ${result}.` };
    },
  }),
  numeric({
    id: 'largest-stable-rate',
    tags: ['gradient-descent'],
    terms: ['divergence', 'learning-rate'],
    exercises: ['gradient-descent'],
    draw: (random) => ({ a: random.pick([2, 4, 5, 8, 10, 20, 25, 40, 50]), c: random.integer(1, 9) }),
    prompt: ({ a, c }) => ({
      ko: String.raw`$J(w) = ${a}(w - ${c})^2$에 경사하강법을 적용합니다. $\eta$가 어떤 값보다 작으면 $w$는 ${c}에 수렴하고, 그 값보다 크면 발산합니다. 그 경계의 값은 얼마입니까?`,
      en: String.raw`Gradient descent is applied to $J(w) = ${a}(w - ${c})^2$. Below a certain value of $\eta$, $w$ converges to ${c}; above it, it diverges. What is this value?`,
    }),
    answer: ({ a }) => 1 / a,
    slips: [
      {
        value: ({ a }) => 2 / a,
        why: ({ a }) => ({
          ko: String.raw`경계는 $\frac{2}{J''}$이며, $J'' = 2\times ${a}$입니다.`,
          en: String.raw`The border is $\frac{2}{J''}$, and $J'' = 2\times ${a}$.`,
        }),
      },
      {
        value: ({ a }) => 1 / (2 * a),
        why: {
          ko: '한 걸음에 최솟점에 이르는 학습률입니다. 그 두 배까지는 진동하면서 수렴합니다.',
          en: 'This is the rate that reaches the minimum in one step; up to twice as much still converges, oscillating.',
        },
      },
    ],
    explanation: ({ a, c }) => ({
      ko: String.raw`$J'(w) = ${2 * a}(w - ${c})$이므로 한 걸음마다 $w - ${c}$에 $1 - ${2 * a}\eta$가 곱해집니다. 절댓값이 1보다 작으려면 $\eta < \frac{2}{${2 * a}} = ${show(1 / a)}$이어야 합니다.`,
      en: String.raw`As $J'(w) = ${2 * a}(w - ${c})$, each step multiplies $w - ${c}$ by $1 - ${2 * a}\eta$. Its absolute value is below 1 if $\eta < \frac{2}{${2 * a}} = ${show(1 / a)}$.`,
    }),
  }),
  {
    kind: 'short-text',
    id: 'name-learning-rate',
    tags: ['gradient-descent', 'terms'],
    terms: ['learning-rate'],
    prompt: {
      ko: '경사하강법에서 경사에 곱하여 한 걸음의 크기를 정하는, 사람이 미리 고르는 양수를 무엇이라고 합니까?',
      en: 'In gradient descent, what is the positive number called that is chosen beforehand and multiplied with the gradient to set the size of a step?',
    },
    answers: {
      ko: [
        '학습률',
        '학습율',
        '학습 속도',
        '학습 계수',
        '러닝 레이트',
        '스텝 사이즈',
        '스텝 크기',
        '보폭',
        '에타',
      ],
      en: ['learning rate', 'step size', 'step length', 'eta', 'learning rate eta'],
    },
    misspellings: ['학숩률', 'lerning rate', 'learnig rate'],
    wrong: [
      {
        answers: ['경사', '기울기', 'gradient', 'slope'],
        why: {
          ko: '경사는 이 수가 곱해지는 쪽입니다. 데이터와 가중치로 계산되며 사람이 고르지 않습니다.',
          en: 'The gradient is what this number is multiplied with; it is computed, not chosen.',
        },
      },
      {
        answers: ['배치 크기', 'batch size', '미니배치', 'mini-batch'],
        why: {
          ko: '배치 크기도 미리 고르지만, 경사를 몇 개의 데이터로 구할지를 정합니다.',
          en: 'The batch size is chosen beforehand too, but it says over how many examples the gradient is taken.',
        },
      },
      {
        answers: ['하이퍼파라미터', '초모수', '초매개변수', 'hyperparameter'],
        why: {
          ko: '미리 고르는 값을 통틀어 부르는 이름입니다. 경사에 곱하는 값에는 따로 이름이 있습니다.',
          en: 'That is any value chosen beforehand; the one multiplied with the gradient has a name of its own.',
        },
      },
      {
        answers: ['모멘텀', 'momentum'],
        why: {
          ko: '모멘텀의 계수는 지난 걸음에 곱합니다.',
          en: 'The coefficient of momentum is multiplied with the previous step.',
        },
      },
    ],
    explanation: {
      ko: String.raw`학습률 $\eta$가 작으면 느리게 수렴하고, 너무 크면 최솟값을 지나쳐 발산합니다.`,
      en: String.raw`With a small learning rate $\eta$ convergence is slow; with one too large the steps pass the minimum and diverge.`,
    },
  },
  {
    kind: 'short-text',
    id: 'name-local-minimum',
    tags: ['gradient-descent', 'terms'],
    terms: ['local-minimum', 'global-minimum'],
    prompt: {
      ko: '가까운 곳에서는 가장 작지만 전체에서 가장 작다고는 할 수 없는 함숫값을 무엇이라고 합니까? 손실함수의 모양이 복잡하면 경사하강법이 여기에 머물 수 있습니다.',
      en: 'What is a value of a function called that is the smallest nearby, but not necessarily the smallest of all? On a loss of complicated shape gradient descent may come to rest there.',
    },
    answers: {
      ko: [
        '국지 최솟값',
        '지역 최솟값',
        '국소 최솟값',
        '극솟값',
        '국지 최소',
        '지역 최소',
        '국소 최소',
        '국지 최소값',
        '지역 최소값',
        '국소 최소값',
        '극소값',
        '국지적 최솟값',
        '국지적 최소값',
        '지역적 최솟값',
        '지역적 최소값',
        '국소적 최솟값',
        '국소적 최소값',
        '국부 최솟값',
        '국부 최소값',
        '국부 최소',
        '상대적 최솟값',
        '지역 최적값',
        '국소 최적값',
        '지역 최적해',
        '국소 최적해',
        '지역 최소점',
        '국지 최소점',
        '국소 최소점',
        '극소',
        '극소점',
        '극솟점',
        '로컬 최솟값',
        '로컬 최소값',
        '로컬 미니멈',
        '로컬 미니마',
      ],
      en: [
        'local minimum',
        'local minima',
        'local min',
        'local minimum value',
        'local minimizer',
        'local optimum',
        'relative minimum',
      ],
    },
    misspellings: ['국지 최솟갑', 'local minimun'],
    wrong: [
      {
        answers: ['전역 최솟값', '최솟값', '최소값', '전역 최소', 'global minimum', 'minimum'],
        why: {
          ko: '전역 최솟값은 전체에서 가장 작은 값입니다.',
          en: 'The global minimum is the smallest value of all.',
        },
      },
      {
        answers: ['안장점', 'saddle point', '안점'],
        why: {
          ko: '안장점도 경사가 0이지만, 어떤 방향으로는 더 내려갈 수 있으므로 가까운 곳에서 가장 작지 않습니다.',
          en: 'A saddle point has gradient 0 too, but in some direction it goes on downhill, so it is not the smallest nearby.',
        },
      },
    ],
    explanation: {
      ko: '국지 최솟값에서도 경사는 0이므로 경사하강법은 더 움직이지 않습니다. 볼록 함수에서는 국지 최솟값이 곧 전역 최솟값입니다.',
      en: 'The gradient is 0 at a local minimum too, so gradient descent stays there. On a convex function every local minimum is global.',
    },
  },
  {
    kind: 'figure',
    id: 'newton-parabola-vertex',
    tags: ['optimizers'],
    terms: ['newton-method'],
    exercises: ['newton-step'],
    prompt: {
      ko: String.raw`실선은 최소로 하려는 함수 $f$이고, 파선은 $w = 2$에서 값, 경사, 굽은 정도가 모두 $f$와 같은 포물선입니다. $w = 2$에서 뉴턴 방법을 한 번 적용하면 어디로 갑니까?`,
      en: String.raw`The solid curve is the function $f$ to be minimized, the dashed one the parabola that agrees with $f$ at $w = 2$ in value, slope and curvature. Where does one step of Newton's method from $w = 2$ lead?`,
    },
    figure: plot({
      alt: {
        ko: '실선 f와 파선 포물선이 w = 2에서 맞닿는다. f의 최솟점은 w ≈ 0.69이고 포물선의 꼭짓점은 w ≈ 1.27이다. 세로선은 A가 w ≈ 0.69, B가 w ≈ 1.27, C가 w ≈ 1.73에 있다.',
        en: 'The solid curve f and a dashed parabola touch at w = 2. The minimum of f is at w ≈ 0.69, the vertex of the parabola at w ≈ 1.27. Vertical lines stand at A (w ≈ 0.69), B (w ≈ 1.27) and C (w ≈ 1.73).',
      },
      x: [-0.5, 2.5],
      y: [0, 6],
      xLabel: 'w',
      curves: [
        { fn: (w) => Math.exp(w) - 2 * w, label: 'f', labelAt: -0.3 },
        {
          fn: (w) => Math.exp(2) - 4 + (Math.exp(2) - 2) * (w - 2) + (Math.exp(2) / 2) * (w - 2) ** 2,
        },
        { points: [[2, Math.exp(2) - 4]], dots: true },
      ],
      marks: [
        { x: Math.log(2), label: 'A' },
        { x: 2 - (Math.exp(2) - 2) / Math.exp(2), label: 'B' },
        { x: 2 - 0.05 * (Math.exp(2) - 2), label: 'C' },
      ],
    }),
    choices: [
      {
        id: 'a',
        text: { ko: 'A', en: 'A' },
        why: {
          ko: String.raw`$f$의 최솟점입니다. $f$가 이차함수가 아니므로 한 걸음에 이르지는 않으며, 되풀이하면 다가갑니다.`,
          en: String.raw`This is the minimum of $f$. As $f$ is no quadratic, one step does not reach it; repeated steps approach it.`,
        },
      },
      { id: 'b', text: { ko: 'B', en: 'B' }, right: true },
      {
        id: 'c',
        text: { ko: 'C', en: 'C' },
        why: {
          ko: String.raw`경사에 작은 학습률을 곱하여 움직인 경사하강법의 걸음입니다.`,
          en: String.raw`This is a step of gradient descent, the slope times a small learning rate.`,
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`뉴턴 방법은 함수를 포물선으로 근사하고 그 **꼭짓점**으로 갑니다. 꼭짓점은 $w - \frac{f'(w)}{f''(w)}$입니다.`,
      en: String.raw`Newton's method replaces the function by the parabola and goes to its **vertex**, which is at $w - \frac{f'(w)}{f''(w)}$.`,
    },
  },
  {
    kind: 'figure',
    id: 'starts-and-valleys',
    tags: ['gradient-descent'],
    terms: ['local-minimum', 'global-minimum'],
    prompt: {
      ko: '골짜기가 둘인 손실함수입니다. 작은 학습률로 경사하강법을 끝까지 되풀이할 때 전역 최솟값에 이르는 출발점은 어느 것입니까?',
      en: 'This loss has two valleys. Gradient descent with a small learning rate is run to the end. From which starts does it reach the global minimum?',
    },
    figure: plot({
      alt: {
        ko: '왼쪽 골짜기의 바닥은 w ≈ −1.04, 손실 ≈ 0.7이고 오른쪽 골짜기의 바닥은 w ≈ 0.96, 손실 ≈ 1.3이다. 두 골짜기 사이의 봉우리는 w ≈ 0.08에 있다. 출발점은 A가 w = −1.3, B가 w = −0.3, C가 w = 0.4, D가 w = 1.4이다.',
        en: 'The left valley has its bottom at w ≈ −1.04 with loss ≈ 0.7, the right one at w ≈ 0.96 with loss ≈ 1.3. The hill between them peaks at w ≈ 0.08. The starts are A at w = −1.3, B at w = −0.3, C at w = 0.4 and D at w = 1.4.',
      },
      x: [-1.8, 1.8],
      y: [0, 5],
      xLabel: 'w',
      yLabel: 'J(w)',
      curves: [{ fn: twoValleys }],
      marks: [
        { x: -1.3, label: 'A' },
        { x: -0.3, label: 'B' },
        { x: 0.4, label: 'C' },
        { x: 1.4, label: 'D' },
      ],
    }),
    choices: [
      { id: 'ab', text: { ko: 'A와 B', en: 'A and B' }, right: true },
      {
        id: 'a',
        text: { ko: 'A만', en: 'A only' },
        why: {
          ko: 'B는 봉우리의 왼쪽에 있으므로 내리막은 왼쪽 골짜기로 이어집니다. 골짜기의 안쪽에 있는지가 아니라 봉우리의 어느 쪽인지가 중요합니다.',
          en: 'B lies to the left of the peak, from where it goes down into the left valley.',
        },
      },
      {
        id: 'abc',
        text: { ko: 'A와 B와 C', en: 'A, B and C' },
        why: {
          ko: 'C는 봉우리의 오른쪽에 있습니다. 작은 걸음으로는 오르막을 넘지 못하므로 오른쪽 골짜기로 내려갑니다.',
          en: 'C lies to the right of the peak. Small steps never climb, so it goes down into the right valley.',
        },
      },
      {
        id: 'all',
        text: { ko: '네 점 모두', en: 'all four' },
        why: {
          ko: '볼록 함수라면 그렇습니다. 여기서는 봉우리의 오른쪽에서 출발하면 국지 최솟값에 머뭅니다.',
          en: 'It would be so for a convex function. Here a start to the right of the peak ends in the local minimum.',
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: '작은 걸음의 경사하강법은 내려가기만 하므로 출발점이 속한 골짜기의 바닥에 이릅니다. 더 깊은 왼쪽 골짜기로 가려면 봉우리의 왼쪽에서 출발해야 합니다.',
      en: 'With small steps gradient descent only goes down and ends at the bottom of the valley it starts in. The deeper valley is the left one, so the start must lie to the left of the peak.',
    },
  },
  tensorShape({
    id: 'shape-of-last-batch',
    tags: ['shapes', 'gradient-descent'],
    terms: ['batch-size', 'mini-batch'],
    exercises: ['mini-batches'],
    mistakes: ['mini-batches/last-dropped', 'mini-batches/last-merged', 'mini-batches/last-padded'],
    draw: (random) => {
      const size = random.pick([8, 10, 16, 20, 32]);
      const rest = random.integer(1, size - 1);
      return { size, rest, n: size * random.integer(3, 9) + rest, p: random.integer(2, 7) };
    },
    prompt: ({ n, p, size }) => ({
      ko: `설명변수 ${p}개, 데이터 ${n}개인 입력 행렬을 배치 크기 ${size}의 미니배치로 나누고 남는 데이터도 한 배치로 씁니다. **마지막** 배치의 입력의 모양은 무엇입니까?`,
      en: `An input matrix of ${n} examples with ${p} explanatory variables is cut into mini-batches of ${size}; what is left over makes a batch as well. What is the shape of the **last** batch's input?`,
    }),
    answer: ({ rest, p }) => [rest, p],
    slips: [
      {
        shape: ({ size, p }) => [size, p],
        why: {
          ko: '데이터의 수가 배치 크기로 나누어떨어지지 않으므로 마지막 배치는 더 짧습니다.',
          en: 'The data do not come out even, so the last batch is shorter.',
        },
      },
      {
        shape: ({ size, rest, p }) => [size + rest, p],
        why: {
          ko: '남은 데이터를 앞 배치에 합쳤습니다. 여기서는 따로 한 배치입니다.',
          en: 'The rest was merged into the batch before; here it is a batch of its own.',
        },
      },
      {
        shape: ({ rest, p }) => [p, rest],
        why: { ko: '행이 데이터, 열이 설명변수입니다.', en: 'Rows are examples, columns are variables.' },
      },
    ],
    explanation: ({ n, p, size, rest }) => ({
      ko: String.raw`$${n} = ${size}\times ${(n - rest) / size} + ${rest}$이므로 마지막 배치에는 데이터가 ${rest}개 남습니다. 모양은 [${rest}, ${p}]입니다.`,
      en: String.raw`$${n} = ${size}\times ${(n - rest) / size} + ${rest}$, so ${rest} of the examples remain for the last batch: [${rest}, ${p}].`,
    }),
  }),
]);

/** Twelve steps of gradient descent on (w₀² + 6 w₁²)/2. */
function descend(start: readonly [number, number], rate: number): (readonly [number, number])[] {
  const points = [start];
  for (let step = 0; step < 12; step += 1) {
    const [x, y] = points.at(-1) ?? start;
    points.push([x - rate * x, y - rate * 6 * y]);
  }
  return points;
}

/** A number as it stands in a text: no floating-point dust. */
function show(x: number): string {
  return String(Number(x.toPrecision(4)));
}

/** A loss with its global minimum near −1.04 and a local one near 0.96. */
function twoValleys(w: number): number {
  return (w * w - 1) ** 2 + 0.3 * w + 1;
}
