import { bars, contour, defineQuiz, numeric, plot, tensorShape } from '../../lib/quiz/define-quiz';

const show = (value: number) => String(Number(value.toPrecision(4)));
/** '= 0.04', or '≈ 0.09231' where rounding was needed. */
const equals = (value: number) =>
  `${Math.abs(Number(show(value)) - value) < 1e-9 ? '=' : String.raw`\approx`} ${show(value)}`;

/** The gradient of the loss by one weight, as formulas of this chapter write it. */
const GRADIENT = {
  tex: String.raw`\frac{\partial J}{\partial w}`,
  also: [
    'g',
    'g_t',
    String.raw`\nabla J`,
    String.raw`\frac{\partial J(w)}{\partial w}`,
    String.raw`\frac{dJ}{dw}`,
    String.raw`\frac{dJ(w)}{dw}`,
  ],
  plain: ['grad', 'g'],
  domain: 'real',
  means: { ko: '손실함수의 경사 (g로 써도 됩니다)', en: 'gradient of the loss (g will do)' },
} as const;
const WEIGHT = { tex: 'w', domain: 'real', means: { ko: '가중치', en: 'weight' } } as const;
const RATE = {
  tex: String.raw`\eta`,
  domain: 'small',
  means: { ko: '학습률', en: 'learning rate' },
} as const;
const EPSILON = {
  tex: String.raw`\varepsilon`,
  domain: 'small',
  means: { ko: '아주 작은 양수 (epsilon이라고 입력)', en: 'a very small positive number (type epsilon)' },
} as const;
const NEURONS_IN = {
  tex: 'n_{input}',
  also: [
    'n_{in}',
    'n_i',
    'n_{{in}}',
    'n_{{input}}',
    String.raw`n_{\operatorname{in}}`,
    String.raw`n_{\operatorname{input}}`,
  ],
  plain: ['nin', 'ninput'],
  domain: 'count',
  means: {
    ko: '층에 들어오는 뉴런의 수 (n_in으로 써도 됩니다)',
    en: 'neurons coming into the layer (n_in will do)',
  },
} as const;
const NEURONS_OUT = {
  tex: 'n_{output}',
  also: [
    'n_{out}',
    'n_o',
    'n_{{out}}',
    'n_{{output}}',
    String.raw`n_{\operatorname{out}}`,
    String.raw`n_{\operatorname{output}}`,
  ],
  plain: ['nout', 'noutput'],
  domain: 'count',
  range: [5, 9],
  means: { ko: '층에서 나가는 뉴런의 수 (n_out으로 써도 됩니다)', en: 'neurons going out (n_out will do)' },
} as const;

export default defineQuiz([
  {
    kind: 'formula',
    id: 'sigmoid-derivative-formula',
    tags: ['activation-functions'],
    terms: ['gradient-vanishing', 'sigmoid'],
    exercises: ['activation-derivatives'],
    mistakes: ['activation-derivatives/input-for-output'],
    prompt: {
      ko: String.raw`시그모이드 함수 $\sigma(z) = \frac{1}{1+e^{-z}}$의 미분을 $z$로 나타내세요. 식에 $\sigma(z)$를 써도 됩니다.`,
      en: String.raw`Give the derivative of the sigmoid function $\sigma(z) = \frac{1}{1+e^{-z}}$ in terms of $z$. You may use $\sigma(z)$ in the formula.`,
    },
    target: String.raw`\sigma'(z) =`,
    symbols: [{ tex: 'z', domain: 'real' }],
    functions: { '\\sigma': 'sigmoid' },
    answer: String.raw`\sigma(z)(1 - \sigma(z))`,
    accepts: [
      String.raw`\frac{e^{-z}}{(1 + e^{-z})^2}`,
      String.raw`\frac{e^{z}}{(1 + e^{z})^2}`,
      String.raw`\sigma(z) - \sigma(z)^2`,
      String.raw`\frac{1}{1+e^{-z}}\left(1 - \frac{1}{1+e^{-z}}\right)`,
      String.raw`\sigma(z)\sigma(-z)`,
      { plain: 'sigma(z)*(1 - sigma(z))' },
      { plain: 'exp(-z)/(1 + exp(-z))^2' },
    ],
    rejects: [
      {
        tex: String.raw`z(1 - z)`,
        slip: 'other',
        why: {
          ko: String.raw`$h(1-h)$의 $h$는 입력 $z$가 아니라 출력 $\sigma(z)$입니다.`,
          en: String.raw`The $h$ in $h(1-h)$ is the output $\sigma(z)$, not the input $z$.`,
        },
      },
      {
        tex: String.raw`-\frac{e^{-z}}{(1 + e^{-z})^2}`,
        slip: 'sign',
        why: {
          ko: '부호가 반대입니다. 시그모이드는 늘 증가하므로 미분은 양수입니다. 분모의 미분에서도 음의 부호가 나와 서로 지워집니다.',
          en: 'The sign is wrong: the sigmoid rises everywhere, so its derivative is positive. The inner derivative brings a second minus that cancels the first.',
        },
      },
      {
        tex: String.raw`\frac{e^{-z}}{1 + e^{-z}}`,
        slip: 'denominator',
        why: {
          ko: String.raw`분모의 제곱이 빠졌습니다. 이것은 $1 - \sigma(z)$입니다.`,
          en: String.raw`The denominator has to be squared; this is $1 - \sigma(z)$.`,
        },
      },
      {
        tex: String.raw`1 - \sigma(z)^2`,
        slip: 'other',
        why: {
          ko: String.raw`$1 - h^2$은 tanh 함수의 미분입니다.`,
          en: String.raw`$1 - h^2$ is the derivative of tanh.`,
        },
      },
      {
        tex: String.raw`\frac{1}{(1 + e^{-z})^2}`,
        slip: 'factor',
        why: {
          ko: String.raw`안쪽 미분 $e^{-z}$가 빠졌습니다.`,
          en: String.raw`The inner derivative $e^{-z}$ is missing.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$\sigma'(z) = \frac{e^{-z}}{(1+e^{-z})^2} = \sigma(z)(1-\sigma(z))$이고, $z = 0$에서 최댓값 0.25를 가집니다. 층을 지날 때마다 많아야 0.25가 곱해지는 것이 경사소실의 원인입니다.`,
      en: String.raw`$\sigma'(z) = \frac{e^{-z}}{(1+e^{-z})^2} = \sigma(z)(1-\sigma(z))$ has its maximum 0.25 at $z = 0$. At most 0.25 for every layer: that is what makes gradients vanish.`,
    },
  },
  {
    kind: 'formula',
    id: 'tanh-derivative-formula',
    tags: ['activation-functions'],
    terms: ['gradient-vanishing', 'tanh'],
    exercises: ['activation-derivatives'],
    mistakes: ['activation-derivatives/tanh-not-squared'],
    prompt: {
      ko: String.raw`활성화 함수 $a(z) = \tanh(z)$의 미분을 $z$로 나타내세요.`,
      en: String.raw`Give the derivative of the activation function $a(z) = \tanh(z)$ in terms of $z$.`,
    },
    target: "a'(z) =",
    symbols: [{ tex: 'z', domain: 'real' }],
    answer: String.raw`1 - \tanh^2(z)`,
    accepts: [
      String.raw`1 - \tanh(z)^2`,
      String.raw`(1 - \tanh(z))(1 + \tanh(z))`,
      String.raw`\frac{4}{(e^{z} + e^{-z})^2}`,
      String.raw`\frac{1}{\cosh^2(z)}`,
      String.raw`1 - \left(\frac{e^{z} - e^{-z}}{e^{z} + e^{-z}}\right)^2`,
      { plain: '1 - tanh(z)^2' },
    ],
    rejects: [
      {
        tex: String.raw`1 - \tanh(z)`,
        slip: 'factor',
        why: {
          ko: String.raw`제곱이 빠졌습니다. 그러면 $z = 0$을 중심으로 대칭이 되지 않습니다.`,
          en: String.raw`The square is missing; without it the derivative would not be symmetric about $z = 0$.`,
        },
      },
      {
        tex: String.raw`\tanh(z)(1 - \tanh(z))`,
        slip: 'other',
        why: {
          ko: String.raw`$h(1-h)$는 시그모이드의 미분입니다.`,
          en: String.raw`$h(1-h)$ is the derivative of the sigmoid.`,
        },
      },
      {
        tex: String.raw`\tanh^2(z) - 1`,
        slip: 'sign',
        why: {
          ko: '부호가 반대입니다. tanh는 늘 증가하므로 미분은 양수입니다.',
          en: 'The sign is reversed: tanh rises everywhere, so its derivative is positive.',
        },
      },
      {
        tex: String.raw`1 + \tanh^2(z)`,
        slip: 'sign',
        why: {
          ko: String.raw`더하지 않고 뺍니다. $|z|$가 커지면 tanh가 평평해져 미분은 0에 가까워져야 합니다.`,
          en: String.raw`Subtract, not add: for large $|z|$ tanh is flat, and its derivative close to 0.`,
        },
      },
      {
        tex: String.raw`\frac{1}{(e^{z} + e^{-z})^2}`,
        slip: 'factor',
        why: {
          ko: String.raw`분자는 1이 아니라 4입니다. $z = 0$에서 미분이 1이 되는지 확인해 보세요.`,
          en: String.raw`The numerator is 4, not 1: check that the derivative is 1 at $z = 0$.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`몫의 미분으로 $\frac{(e^z+e^{-z})^2 - (e^z-e^{-z})^2}{(e^z+e^{-z})^2} = 1 - \tanh^2(z)$입니다. 최댓값은 $z = 0$에서 1이고, 0에서 멀어지면 0에 가까워집니다.`,
      en: String.raw`By the quotient rule $\frac{(e^z+e^{-z})^2 - (e^z-e^{-z})^2}{(e^z+e^{-z})^2} = 1 - \tanh^2(z)$. Its maximum is 1, at $z = 0$; away from 0 it falls toward 0.`,
    },
  },
  {
    kind: 'formula',
    id: 'relu-derivative-formula',
    tags: ['activation-functions'],
    terms: ['relu', 'gradient-vanishing'],
    exercises: ['activation-derivatives'],
    mistakes: ['activation-derivatives/relu-at-zero'],
    prompt: {
      ko: String.raw`ReLU 함수 $r(z) = \max(0, z)$의 미분을 $z$로 나타내세요. (경우를 나누거나 $1[\text{조건}]$ 꼴로 써도 됩니다. $z = 0$에서의 값은 따지지 않습니다.)`,
      en: String.raw`Give the derivative of ReLU, $r(z) = \max(0, z)$, in terms of $z$. (Cases will do, and so will the form $1[\text{condition}]$. The value at $z = 0$ does not count.)`,
    },
    target: "r'(z) =",
    symbols: [{ tex: 'z', domain: 'real' }],
    answer: String.raw`\begin{cases} 1 & z > 0 \\0 & z \le 0 \end{cases}`,
    accepts: [
      String.raw`\mathbb{1}[z > 0]`,
      String.raw`\begin{cases} 0 & z \le 0 \\1 & z > 0 \end{cases}`,
      String.raw`\begin{cases} 1 & z > 0 \\0 & z < 0 \end{cases}`,
      String.raw`\frac{1 + \operatorname{sign}(z)}{2}`,
      { plain: '1[z > 0]' },
      { plain: 'step(z)' },
    ],
    rejects: [
      {
        tex: String.raw`\max(0, z)`,
        slip: 'other',
        why: {
          ko: 'ReLU 함수 그 자체입니다. 미분은 그 기울기입니다.',
          en: 'This is ReLU itself; its derivative is the slope.',
        },
      },
      {
        tex: '1',
        slip: 'other',
        why: {
          ko: String.raw`항등함수의 미분입니다. ReLU는 $z < 0$에서 평평하므로 그곳의 미분은 0입니다.`,
          en: String.raw`That is the derivative of the identity. For $z < 0$ ReLU is flat, and its derivative 0.`,
        },
      },
      {
        tex: String.raw`\begin{cases} 1 & z > 0 \\-1 & z \le 0 \end{cases}`,
        slip: 'sign',
        why: {
          ko: String.raw`이것은 $|z|$의 미분과 같은 꼴입니다. ReLU는 $z < 0$에서 감소하지 않고 평평합니다.`,
          en: String.raw`This has the form of the derivative of $|z|$. For $z < 0$ ReLU does not fall; it is flat.`,
        },
      },
      {
        tex: String.raw`\begin{cases} 0 & z > 0 \\1 & z \le 0 \end{cases}`,
        slip: 'other',
        why: {
          ko: String.raw`두 경우가 바뀌었습니다. $z > 0$인 쪽에서 출력이 입력과 같습니다.`,
          en: String.raw`The two cases are interchanged: it is for $z > 0$ that the output equals the input.`,
        },
      },
      {
        tex: String.raw`\begin{cases} z & z > 0 \\0 & z \le 0 \end{cases}`,
        slip: 'other',
        why: {
          ko: String.raw`경우를 나누어 쓴 ReLU 함수입니다. $z$를 미분하면 1입니다.`,
          en: String.raw`This is ReLU written by cases; the derivative of $z$ is 1.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$z > 0$에서는 출력이 $z$이므로 미분이 1이고, $z < 0$에서는 출력이 늘 0이므로 미분도 0입니다. $z = 0$에서는 미분할 수 없으므로 보통 0으로 정합니다. 켜져 있는 뉴런에서는 1이 곱해지므로 층을 지나도 경사가 줄지 않습니다.`,
      en: String.raw`For $z > 0$ the output is $z$ and the derivative 1; for $z < 0$ both are 0. At $z = 0$, where there is none, it is usually set to 0. Where a neuron is active the factor is 1, so the gradient does not shrink from layer to layer.`,
    },
  },
  {
    kind: 'formula',
    id: 'learning-rate-decay-formula',
    tags: ['optimizers', 'gradient-descent'],
    terms: ['rate-decay'],
    exercises: ['learning-rate-decay'],
    mistakes: [
      'learning-rate-decay/base-e',
      'learning-rate-decay/growing',
      'learning-rate-decay/straight-line',
    ],
    prompt: {
      ko: String.raw`학습률을 $\eta_0$에서 시작하여, $n$번 갱신할 때마다 10분의 1이 되도록 매끄럽게 지수적으로 줄이려고 합니다. $t$번 갱신하였을 때의 학습률 $\eta$는 얼마입니까?`,
      en: String.raw`A learning rate starts from $\eta_0$ and is to fall smoothly and exponentially, to a tenth with every $n$ updates. What is the rate $\eta$ after $t$ updates?`,
    },
    target: String.raw`\eta =`,
    symbols: [
      {
        tex: String.raw`\eta_0`,
        domain: 'small',
        means: { ko: '처음의 학습률', en: 'initial rate' },
      },
      { tex: 't', domain: 'positive', means: { ko: '갱신한 횟수', en: 'number of updates' } },
      { tex: 'n', domain: 'positive' },
    ],
    answer: String.raw`\eta_0 \cdot 10^{-\frac{t}{n}}`,
    accepts: [
      String.raw`\eta_0 10^{-t/n}`,
      String.raw`\frac{\eta_0}{10^{t/n}}`,
      String.raw`\eta_0 \left(\frac{1}{10}\right)^{t/n}`,
      String.raw`\eta_0 \cdot 0.1^{t/n}`,
      String.raw`\eta_0 e^{-\frac{t}{n}\ln 10}`,
      { plain: 'eta_0 * 10^(-t/n)' },
    ],
    rejects: [
      {
        tex: String.raw`\eta_0 \cdot 10^{\frac{t}{n}}`,
        slip: 'sign',
        why: {
          ko: '지수의 부호가 반대여서 학습률이 커집니다.',
          en: 'The sign of the exponent is reversed, so the rate grows.',
        },
      },
      {
        tex: String.raw`\eta_0 e^{-\frac{t}{n}}`,
        slip: 'factor',
        why: {
          ko: String.raw`밑이 $e$이면 $n$번마다 10분의 1이 아니라 $1/e \approx 0.37$배가 됩니다.`,
          en: String.raw`With base $e$ the rate falls to $1/e \approx 0.37$ with every $n$ updates, not to a tenth.`,
        },
      },
      {
        tex: String.raw`\eta_0 \cdot 10^{-\frac{n}{t}}`,
        slip: 'denominator',
        why: {
          ko: String.raw`분자와 분모가 바뀌었습니다. $t = n$일 때뿐 아니라 $t = 0$일 때에도 맞는지 확인해 보세요.`,
          en: String.raw`Numerator and denominator are interchanged: check it at $t = 0$ as well as at $t = n$.`,
        },
      },
      {
        tex: String.raw`\eta_0 \left(1 - \frac{9t}{10n}\right)`,
        slip: 'other',
        why: {
          ko: String.raw`직선으로 줄어드는 식입니다. $2n$번째에는 100분의 1이 되어야 하는데 음수가 됩니다.`,
          en: String.raw`This falls along a straight line: after $2n$ updates, where it should be a hundredth, it is negative.`,
        },
      },
      {
        tex: String.raw`\frac{\eta_0}{10}\cdot\frac{t}{n}`,
        slip: 'other',
        why: {
          ko: '지수가 아니라 곱으로 썼습니다. 그러면 학습률이 횟수에 비례하여 커집니다.',
          en: 'A product in place of a power: this rate grows in proportion to the number of updates.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$\eta = \eta_0 10^{-t/n}$이면 $t = n$에서 $\frac{\eta_0}{10}$, $t = 2n$에서 $\frac{\eta_0}{100}$입니다. 처음에는 크게 움직이고 나중에는 작게 움직이며, 어느 최적화 방법과도 함께 쓸 수 있습니다.`,
      en: String.raw`With $\eta = \eta_0 10^{-t/n}$ the rate is $\frac{\eta_0}{10}$ at $t = n$ and $\frac{\eta_0}{100}$ at $t = 2n$. Steps are large first and small later; any optimizer can be combined with it.`,
    },
  },
  {
    kind: 'formula',
    id: 'momentum-formula',
    tags: ['optimizers'],
    terms: ['momentum-method'],
    exercises: ['momentum-step'],
    mistakes: ['momentum-step/averaged', 'momentum-step/rate-outside', 'momentum-step/no-inertia'],
    prompt: {
      ko: String.raw`모멘텀 방법에서 가중치는 $w := w - m_{t+1}$로 갱신됩니다. 지난 누적 $m_t$에 $\beta$를 곱하고 이번 경사를 학습률과 함께 더하는, $m_{t+1}$의 식을 쓰세요.`,
      en: String.raw`With momentum, the weight is updated by $w := w - m_{t+1}$. Write $m_{t+1}$: the accumulation $m_t$ so far is multiplied by $\beta$, and the present gradient comes in with the learning rate.`,
    },
    target: 'm_{t+1} =',
    symbols: [
      {
        tex: 'm_t',
        also: ['m'],
        plain: ['m', 'mt'],
        domain: 'real',
        means: { ko: '지금까지의 누적', en: 'accumulation so far' },
      },
      {
        tex: String.raw`\beta`,
        domain: 'probability',
        means: { ko: '관성의 계수', en: 'coefficient of inertia' },
      },
      RATE,
      GRADIENT,
    ],
    answer: String.raw`\beta m_t + \eta\frac{\partial J}{\partial w}`,
    accepts: [
      String.raw`\eta\frac{\partial J}{\partial w} + \beta m_t`,
      String.raw`m_t\beta + \frac{\partial J}{\partial w}\eta`,
      String.raw`\beta m_t - (-\eta g)`,
      { plain: 'beta*m_t + eta*grad' },
      { plain: 'beta*m_t + eta*g' },
    ],
    rejects: [
      {
        tex: String.raw`\beta m_t - \eta\frac{\partial J}{\partial w}`,
        slip: 'sign',
        why: {
          ko: String.raw`그러면 $w := w + m_{t+1}$로 갱신해야 합니다. 여기서는 $m_{t+1}$을 빼므로 경사를 더합니다.`,
          en: String.raw`This goes with $w := w + m_{t+1}$. Here $m_{t+1}$ is subtracted, so the gradient is added.`,
        },
      },
      {
        tex: String.raw`\beta m_t + (1 - \beta)\eta\frac{\partial J}{\partial w}`,
        slip: 'factor',
        why: {
          ko: String.raw`$1-\beta$를 곱하면 지수평활평균이 됩니다(Adam의 첫째 식). 모멘텀은 평균이 아니라 누적입니다.`,
          en: String.raw`With $1-\beta$ it is an exponential average, as in the first line of Adam. Momentum accumulates.`,
        },
      },
      {
        tex: String.raw`\beta m_t + \frac{\partial J}{\partial w}`,
        slip: 'factor',
        why: {
          ko: String.raw`학습률이 빠졌습니다. $w := w - m_{t+1}$에는 학습률이 없으므로 여기에 들어 있어야 합니다.`,
          en: String.raw`The rate is missing. As $w := w - m_{t+1}$ has none, it has to be here.`,
        },
      },
      {
        tex: String.raw`m_t + \beta\eta\frac{\partial J}{\partial w}`,
        slip: 'other',
        why: {
          ko: String.raw`$\beta$는 이번 경사가 아니라 지난 누적에 곱합니다. 그래야 오래된 경사가 점점 잊힙니다.`,
          en: String.raw`It is the old accumulation that is multiplied by $\beta$, not the present gradient: so old gradients fade.`,
        },
      },
      {
        tex: String.raw`\eta\frac{\partial J}{\partial w}`,
        slip: 'factor',
        why: {
          ko: '지난 누적이 없습니다. 이것은 관성이 없는 확률적 경사하강법의 걸음입니다.',
          en: 'The accumulation is missing: this is the step of plain stochastic gradient descent.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$m_{t+1} = \beta m_t + \eta\frac{\partial J}{\partial w}$이므로 경사가 일정하면 걸음은 경사의 $\frac{\eta}{1-\beta}$배까지 커지고, 부호가 번갈아 바뀌는 방향에서는 서로 지워져 진동이 줄어듭니다.`,
      en: String.raw`As $m_{t+1} = \beta m_t + \eta\frac{\partial J}{\partial w}$, a constant gradient makes steps grow up to $\frac{\eta}{1-\beta}$ times it, while gradients of changing sign cancel and oscillation calms down.`,
    },
  },
  {
    kind: 'formula',
    id: 'adagrad-formula',
    tags: ['optimizers'],
    terms: ['adagrad-method'],
    exercises: ['adagrad-step'],
    mistakes: ['adagrad-step/epsilon-outside', 'adagrad-step/no-root', 'adagrad-step/old-sum'],
    prompt: {
      ko: String.raw`AdaGrad 방법은 $s_{t+1} = s_t + \left(\frac{\partial J}{\partial w}\right)^2$을 구한 다음 가중치를 갱신합니다. 0으로 나누지 않도록 작은 수 $\varepsilon$을 **제곱근 안에서** 더할 때, $w$는 어떤 값으로 바뀝니까?`,
      en: String.raw`AdaGrad finds $s_{t+1} = s_t + \left(\frac{\partial J}{\partial w}\right)^2$ and then updates the weight. With a small $\varepsilon$ added **inside the root** against division by 0, what does $w$ become?`,
    },
    target: 'w :=',
    symbols: [
      WEIGHT,
      RATE,
      GRADIENT,
      {
        tex: 's_t',
        domain: 'positive',
        means: { ko: '지난 경사의 제곱합', en: 'sum of earlier squared gradients' },
      },
      {
        tex: 's_{t+1}',
        equals: String.raw`s_t + \left(\frac{\partial J}{\partial w}\right)^2`,
        means: { ko: '이번까지의 제곱합', en: 'the sum with the present one' },
      },
      EPSILON,
    ],
    answer: String.raw`w - \eta\frac{\frac{\partial J}{\partial w}}{\sqrt{s_{t+1} + \varepsilon}}`,
    accepts: [
      String.raw`w - \frac{\eta}{\sqrt{s_{t+1} + \varepsilon}}\frac{\partial J}{\partial w}`,
      String.raw`w - \eta\frac{\partial J}{\partial w} / \sqrt{s_{t+1} + \varepsilon}`,
      String.raw`w - \eta g (s_{t+1} + \varepsilon)^{-\frac{1}{2}}`,
      String.raw`w - \frac{\eta g}{\sqrt{s_t + g^2 + \varepsilon}}`,
      { plain: 'w - eta*grad/sqrt(s_(t+1) + eps)' },
    ],
    rejects: [
      {
        tex: String.raw`w + \eta\frac{\frac{\partial J}{\partial w}}{\sqrt{s_{t+1} + \varepsilon}}`,
        slip: 'sign',
        why: {
          ko: '경사를 더하면 손실이 커지는 쪽으로 갑니다.',
          en: 'Adding the gradient moves toward larger loss.',
        },
      },
      {
        tex: String.raw`w - \eta\frac{\frac{\partial J}{\partial w}}{s_{t+1} + \varepsilon}`,
        slip: 'denominator',
        why: {
          ko: '제곱근이 빠졌습니다. 제곱합의 제곱근이라야 경사와 같은 단위가 됩니다.',
          en: 'The root is missing; only the root of a sum of squares has the unit of a gradient.',
        },
      },
      {
        tex: String.raw`w - \eta\frac{\frac{\partial J}{\partial w}}{\sqrt{s_t + \varepsilon}}`,
        slip: 'index',
        why: {
          ko: String.raw`이번 경사까지 더한 $s_{t+1}$로 나눕니다. $s_0 = 0$이므로 $s_t$를 쓰면 첫 걸음이 터무니없이 커집니다.`,
          en: String.raw`Divide by $s_{t+1}$, which includes the present gradient. As $s_0 = 0$, the first step by $s_t$ would be enormous.`,
        },
      },
      {
        tex: String.raw`w - \eta\frac{\frac{\partial J}{\partial w}}{\sqrt{s_{t+1}} + \varepsilon}`,
        slip: 'denominator',
        why: {
          ko: String.raw`$\varepsilon$이 제곱근 밖에 있습니다. 그렇게 쓰는 책과 라이브러리도 많지만, 여기서 물은 것은 안에 두는 식입니다.`,
          en: String.raw`Here $\varepsilon$ stands outside the root. Many texts and libraries have it so, but the form asked for has it inside.`,
        },
      },
      {
        tex: String.raw`w - \eta\sqrt{s_{t+1} + \varepsilon}\frac{\partial J}{\partial w}`,
        slip: 'denominator',
        why: {
          ko: '곱하지 않고 나눕니다. 경사가 많이 쌓인 가중치일수록 걸음이 작아져야 합니다.',
          en: 'Divide rather than multiply: the more gradient has accumulated, the smaller the step.',
        },
      },
    ],
    explanation: {
      ko: String.raw`가중치마다 학습률이 $\frac{\eta}{\sqrt{s_{t+1}+\varepsilon}}$으로 조절됩니다. $s$는 늘기만 하므로 학습률은 줄기만 합니다. $\varepsilon$은 아주 작아서 제곱근의 안에 두든 밖에 두든 보통 결과는 거의 같습니다.`,
      en: String.raw`Each weight has its own rate $\frac{\eta}{\sqrt{s_{t+1}+\varepsilon}}$; as $s$ only grows, the rate only falls. Being tiny, $\varepsilon$ usually makes little difference inside or outside the root.`,
    },
  },
  {
    kind: 'formula',
    id: 'rmsprop-formula',
    tags: ['optimizers'],
    terms: ['rmsprop-method', 'exponential-smoothing'],
    exercises: ['rmsprop-step'],
    mistakes: ['rmsprop-step/adagrad', 'rmsprop-step/new-square-whole', 'rmsprop-step/weights-swapped'],
    prompt: {
      ko: String.raw`RMSprop 방법은 경사 제곱의 지수평활평균을 씁니다. 옛 평균 $s_t$의 무게가 $\alpha$(보통 0.9)일 때 $s_{t+1}$의 식을 쓰세요.`,
      en: String.raw`RMSprop keeps an exponential average of squared gradients. With the weight $\alpha$ (usually 0.9) on the old average $s_t$, what is $s_{t+1}$?`,
    },
    target: 's_{t+1} =',
    symbols: [
      {
        tex: 's_t',
        also: ['s'],
        plain: ['s', 'st'],
        domain: 'positive',
        means: { ko: '옛 평균', en: 'old average' },
      },
      { tex: String.raw`\alpha`, domain: 'probability' },
      GRADIENT,
    ],
    answer: String.raw`\alpha s_t + (1 - \alpha)\left(\frac{\partial J}{\partial w}\right)^2`,
    accepts: [
      String.raw`(1 - \alpha)\left(\frac{\partial J}{\partial w}\right)^2 + \alpha s_t`,
      String.raw`\alpha s_t + (1-\alpha) g^2`,
      String.raw`g^2 + \alpha(s_t - g^2)`,
      String.raw`s_t + (1 - \alpha)\left(\left(\frac{\partial J}{\partial w}\right)^2 - s_t\right)`,
      { plain: 'alpha*s_t + (1 - alpha)*grad^2' },
    ],
    rejects: [
      {
        tex: String.raw`s_t + \left(\frac{\partial J}{\partial w}\right)^2`,
        slip: 'factor',
        why: {
          ko: '이것은 AdaGrad입니다. 평균이 아니라 합이어서 오래된 경사를 잊지 못합니다.',
          en: 'This is AdaGrad: a sum, not an average, which never forgets old gradients.',
        },
      },
      {
        tex: String.raw`\alpha s_t + \left(\frac{\partial J}{\partial w}\right)^2`,
        slip: 'factor',
        why: {
          ko: String.raw`$1-\alpha$가 빠졌습니다. 무게의 합이 1이 되어야 평균입니다.`,
          en: String.raw`The factor $1-\alpha$ is missing: the weights of an average add up to 1.`,
        },
      },
      {
        tex: String.raw`(1 - \alpha)s_t + \alpha\left(\frac{\partial J}{\partial w}\right)^2`,
        slip: 'index',
        why: {
          ko: String.raw`무게가 바뀌었습니다. $\alpha = 0.9$이면 옛 평균을 거의 잊게 됩니다.`,
          en: String.raw`The weights are interchanged: with $\alpha = 0.9$ the old average would be all but forgotten.`,
        },
      },
      {
        tex: String.raw`\alpha s_t + (1 - \alpha)\frac{\partial J}{\partial w}`,
        slip: 'factor',
        why: {
          ko: '경사를 제곱하지 않았습니다. 그러면 평균이 음수가 되어 제곱근을 취할 수 없는 때도 있습니다.',
          en: 'The gradient is not squared; the average could become negative and have no root.',
        },
      },
      {
        tex: String.raw`\alpha s_t - (1 - \alpha)\left(\frac{\partial J}{\partial w}\right)^2`,
        slip: 'sign',
        why: {
          ko: '평균은 더하여 구합니다. 빼는 것은 가중치를 갱신할 때입니다.',
          en: 'An average adds. It is the update of the weight that subtracts.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$s_{t+1} = \alpha s_t + (1-\alpha)\left(\frac{\partial J}{\partial w}\right)^2$이면 오래된 경사의 무게가 지수적으로 줄어듭니다. 그래서 AdaGrad와 달리 학습률이 다시 커질 수 있습니다.`,
      en: String.raw`In $s_{t+1} = \alpha s_t + (1-\alpha)\left(\frac{\partial J}{\partial w}\right)^2$ old gradients lose weight exponentially. Unlike AdaGrad's, the rate can therefore rise again.`,
    },
  },
  {
    kind: 'formula',
    id: 'adam-first-moment-formula',
    tags: ['optimizers'],
    terms: ['adam-method', 'exponential-smoothing'],
    exercises: ['adam-step'],
    mistakes: ['adam-step/momentum-sum', 'adam-step/gradient-not-averaged'],
    prompt: {
      ko: String.raw`Adam 방법이 걸음의 방향을 정하는 데 쓰는, 경사의 지수평활평균 $m_{t+1}$의 식을 쓰세요. 옛 평균의 무게는 $\beta_1$(보통 0.9)입니다.`,
      en: String.raw`Write $m_{t+1}$, the exponential average of gradients from which Adam takes its direction. The weight of the old average is $\beta_1$ (usually 0.9).`,
    },
    target: 'm_{t+1} =',
    symbols: [
      {
        tex: 'm_t',
        also: ['m'],
        plain: ['m', 'mt'],
        domain: 'real',
        means: { ko: '경사의 옛 평균', en: 'old average of gradients' },
      },
      { tex: String.raw`\beta_1`, domain: 'probability' },
      GRADIENT,
    ],
    answer: String.raw`\beta_1 m_t + (1 - \beta_1)\frac{\partial J}{\partial w}`,
    accepts: [
      String.raw`(1 - \beta_1)\frac{\partial J}{\partial w} + \beta_1 m_t`,
      String.raw`\beta_1 m_t + (1-\beta_1) g`,
      String.raw`g + \beta_1(m_t - g)`,
      String.raw`m_t + (1 - \beta_1)\left(\frac{\partial J}{\partial w} - m_t\right)`,
      { plain: 'beta1*m_t + (1 - beta1)*grad' },
    ],
    rejects: [
      {
        tex: String.raw`\beta_1 m_t + \frac{\partial J}{\partial w}`,
        slip: 'factor',
        why: {
          ko: String.raw`$1-\beta_1$이 빠졌습니다. 모멘텀은 누적하지만 Adam은 평균을 냅니다.`,
          en: String.raw`The factor $1-\beta_1$ is missing. Momentum accumulates, Adam averages.`,
        },
      },
      {
        tex: String.raw`(1 - \beta_1) m_t + \beta_1\frac{\partial J}{\partial w}`,
        slip: 'index',
        why: {
          ko: '두 무게가 바뀌었습니다. 옛 평균 쪽의 무게가 커야 매끄럽게 움직입니다.',
          en: 'The weights are interchanged; for smooth movement the old average has the larger one.',
        },
      },
      {
        tex: String.raw`\beta_1 m_t - (1 - \beta_1)\frac{\partial J}{\partial w}`,
        slip: 'sign',
        why: {
          ko: String.raw`부호가 반대입니다. 빼는 것은 $w$를 갱신할 때이고, 여기서는 경사의 평균을 구합니다.`,
          en: String.raw`The sign is reversed. Subtracting is for the update of $w$; here gradients are averaged.`,
        },
      },
      {
        tex: String.raw`\beta_1 m_t + (1 - \beta_1)\left(\frac{\partial J}{\partial w}\right)^2`,
        slip: 'other',
        why: {
          ko: String.raw`제곱의 평균은 $s_{t+1}$입니다. 방향을 정하려면 부호가 남아 있어야 하므로 제곱하지 않습니다.`,
          en: String.raw`The average of squares is $s_{t+1}$. A direction needs the sign, so nothing is squared here.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`모멘텀처럼 지난 경사를 기억하지만, $1-\beta_1$을 곱하여 평균을 냅니다. $m_0 = 0$에서 시작하므로 처음 몇 걸음에서는 평균이 0 쪽으로 치우칩니다.`,
      en: String.raw`Like momentum it remembers past gradients, but averages them by the factor $1-\beta_1$. Starting from $m_0 = 0$, the average leans toward 0 in the first steps.`,
    },
  },
  {
    kind: 'formula',
    id: 'adam-second-moment-formula',
    tags: ['optimizers'],
    terms: ['adam-method', 'rmsprop-method'],
    exercises: ['adam-step'],
    mistakes: ['adam-step/betas-swapped'],
    prompt: {
      ko: String.raw`Adam 방법은 두 평균을 서로 다른 무게 $\beta_1$(보통 0.9)과 $\beta_2$(보통 0.999)로 구합니다. 이 가운데 걸음의 크기를 조절하는 $s_{t+1}$의 식을 쓰세요.`,
      en: String.raw`Adam keeps two averages with different weights, $\beta_1$ (usually 0.9) and $\beta_2$ (usually 0.999). Write $s_{t+1}$, the one that scales the length of the step.`,
    },
    target: 's_{t+1} =',
    symbols: [
      {
        tex: 's_t',
        also: ['s'],
        plain: ['s', 'st'],
        domain: 'positive',
        means: { ko: '크기를 조절하는 옛 평균', en: 'old value of this average' },
      },
      { tex: String.raw`\beta_1`, domain: 'probability' },
      { tex: String.raw`\beta_2`, domain: 'probability' },
      GRADIENT,
    ],
    answer: String.raw`\beta_2 s_t + (1 - \beta_2)\left(\frac{\partial J}{\partial w}\right)^2`,
    accepts: [
      String.raw`(1 - \beta_2)\left(\frac{\partial J}{\partial w}\right)^2 + \beta_2 s_t`,
      String.raw`\beta_2 s_t + (1-\beta_2) g^2`,
      String.raw`g^2 - \beta_2(g^2 - s_t)`,
      { plain: 'beta2*s_t + (1 - beta2)*grad^2' },
    ],
    rejects: [
      {
        tex: String.raw`\beta_1 s_t + (1 - \beta_1)\left(\frac{\partial J}{\partial w}\right)^2`,
        slip: 'index',
        why: {
          ko: String.raw`$\beta_1$은 경사의 평균 $m_{t+1}$에 씁니다. 제곱의 평균에는 더 오래 기억하는 $\beta_2$를 씁니다.`,
          en: String.raw`$\beta_1$ belongs to the average $m_{t+1}$ of gradients; squares use $\beta_2$, with a longer memory.`,
        },
      },
      {
        tex: String.raw`\beta_2 s_t + (1 - \beta_2)\frac{\partial J}{\partial w}`,
        slip: 'factor',
        why: {
          ko: '제곱이 빠졌습니다. 걸음의 크기는 경사의 부호와 상관없이 조절해야 합니다.',
          en: 'The square is missing: the length of a step is scaled whatever the sign of the gradient.',
        },
      },
      {
        tex: String.raw`\beta_2 s_t + \left(\frac{\partial J}{\partial w}\right)^2`,
        slip: 'factor',
        why: {
          ko: String.raw`$1-\beta_2$가 빠져 무게의 합이 1이 되지 않습니다. $\beta_2 = 0.999$이면 값이 천 배까지 커집니다.`,
          en: String.raw`Without $1-\beta_2$ the weights do not add up to 1; with $\beta_2 = 0.999$ the value would grow a thousandfold.`,
        },
      },
      {
        tex: String.raw`\beta_2 s_t + (1 - \beta_2)^2\left(\frac{\partial J}{\partial w}\right)^2`,
        slip: 'other',
        why: {
          ko: '제곱하는 것은 경사뿐입니다. 무게까지 제곱하면 평균이 아닙니다.',
          en: 'Only the gradient is squared; with a squared weight it is no average.',
        },
      },
      {
        tex: String.raw`\beta_2 s_t - (1 - \beta_2)\left(\frac{\partial J}{\partial w}\right)^2`,
        slip: 'sign',
        why: {
          ko: '부호가 반대입니다. 제곱의 평균은 음수가 될 수 없습니다.',
          en: 'The sign is reversed: an average of squares cannot be negative.',
        },
      },
    ],
    explanation: {
      ko: String.raw`RMSprop의 식과 같은 꼴이고 $\alpha$가 $\beta_2$로 바뀌었을 뿐입니다. $\beta_2 = 0.999$는 대략 최근 1000번의 경사를 기억합니다.`,
      en: String.raw`It is RMSprop's formula with $\beta_2$ in place of $\alpha$. With $\beta_2 = 0.999$ about the last 1000 gradients are remembered.`,
    },
  },
  {
    kind: 'formula',
    id: 'adam-update-formula',
    tags: ['optimizers'],
    terms: ['adam-method', 'bias-correction'],
    exercises: ['adam-step', 'adam-bias-corrected'],
    mistakes: ['adam-step/epsilon-outside', 'adam-step/gradient-not-averaged', 'adam-step/no-epsilon'],
    prompt: {
      ko: String.raw`Adam 방법에서 $m_{t+1}$과 $s_{t+1}$을 구한 다음의 가중치의 갱신식을, **편의 수정을 하지 않는** 강의의 식으로 쓰세요. 작은 수 $\varepsilon$은 **제곱근 안에서** 더합니다.`,
      en: String.raw`Write Adam's update of the weight, once $m_{t+1}$ and $s_{t+1}$ are known, as the lecture has it: **without bias correction**, and with the small $\varepsilon$ added **inside the root**.`,
    },
    target: 'w :=',
    symbols: [
      WEIGHT,
      RATE,
      {
        tex: 'm_{t+1}',
        also: ['m'],
        plain: ['m'],
        domain: 'real',
        means: { ko: '경사의 평균', en: 'average of gradients' },
      },
      {
        tex: 's_{t+1}',
        also: ['s'],
        plain: ['s'],
        domain: 'positive',
        means: { ko: '경사 제곱의 평균', en: 'average of squared gradients' },
      },
      EPSILON,
      GRADIENT,
    ],
    answer: String.raw`w - \eta\frac{m_{t+1}}{\sqrt{s_{t+1} + \varepsilon}}`,
    accepts: [
      String.raw`w - \eta m_{t+1} / \sqrt{s_{t+1} + \varepsilon}`,
      String.raw`w - \frac{\eta}{\sqrt{s_{t+1} + \varepsilon}} m_{t+1}`,
      String.raw`w - \eta m_{t+1}(s_{t+1} + \varepsilon)^{-1/2}`,
      String.raw`-\frac{\eta m_{t+1}}{\sqrt{\varepsilon + s_{t+1}}} + w`,
      { plain: 'w - eta*m_(t+1)/sqrt(s_(t+1) + epsilon)' },
    ],
    rejects: [
      {
        tex: String.raw`w + \eta\frac{m_{t+1}}{\sqrt{s_{t+1} + \varepsilon}}`,
        slip: 'sign',
        why: {
          ko: String.raw`$m_{t+1}$은 경사의 평균이므로 빼야 손실이 줄어듭니다.`,
          en: String.raw`As an average of gradients, $m_{t+1}$ has to be subtracted for the loss to fall.`,
        },
      },
      {
        tex: String.raw`w - \eta\frac{\frac{\partial J}{\partial w}}{\sqrt{s_{t+1} + \varepsilon}}`,
        slip: 'other',
        why: {
          ko: String.raw`이번 경사를 그대로 쓴 것은 RMSprop입니다. Adam은 그 자리에 평균 $m_{t+1}$을 씁니다.`,
          en: String.raw`With the present gradient itself it is RMSprop; Adam puts the average $m_{t+1}$ in its place.`,
        },
      },
      {
        tex: String.raw`w - \eta\frac{m_{t+1}}{\sqrt{s_{t+1}} + \varepsilon}`,
        slip: 'denominator',
        why: {
          ko: String.raw`$\varepsilon$이 제곱근 밖에 있습니다. 논문(Kingma와 Ba)의 식은 그렇지만, 여기서 물은 것은 안에 두는 강의의 식입니다.`,
          en: String.raw`Here $\varepsilon$ stands outside the root, as in the paper of Kingma and Ba. The lecture's form, asked for here, has it inside.`,
        },
      },
      {
        tex: String.raw`w - \eta\frac{m_{t+1}}{s_{t+1} + \varepsilon}`,
        slip: 'denominator',
        why: {
          ko: '제곱근이 빠졌습니다. 제곱의 평균에 제곱근을 취해야 경사와 같은 단위가 됩니다.',
          en: 'The root is missing: only with it does the average of squares have the unit of a gradient.',
        },
      },
      {
        tex: String.raw`w - \eta\frac{m_{t+1}}{\sqrt{s_{t+1}}}`,
        slip: 'factor',
        why: {
          ko: String.raw`$\varepsilon$이 빠졌습니다. 경사가 줄곧 0이었다면 0으로 나누게 됩니다.`,
          en: String.raw`The $\varepsilon$ is missing: with gradients of 0 so far this divides by 0.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`방향은 모멘텀처럼 $m_{t+1}$에서, 크기는 RMSprop처럼 $\sqrt{s_{t+1}+\varepsilon}$에서 옵니다. 논문에서는 두 평균을 $1-\beta^t$으로 나누어 편의를 수정하고 $\varepsilon$을 제곱근 밖에서 더합니다.`,
      en: String.raw`The direction comes from $m_{t+1}$, as with momentum, the length from $\sqrt{s_{t+1}+\varepsilon}$, as in RMSprop. The paper also divides both averages by $1-\beta^t$ and adds $\varepsilon$ outside the root.`,
    },
  },
  {
    kind: 'formula',
    id: 'xavier-variance-formula',
    tags: ['initialization'],
    terms: ['xavier-initialization'],
    exercises: ['initializers'],
    mistakes: ['initializers/kinds-swapped'],
    prompt: {
      ko: String.raw`활성화 함수가 시그모이드인 층의 가중치를 세이버 초깃값으로 둡니다. 평균이 0인 정규분포의 분산은 얼마로 합니까? 들어오는 뉴런의 수 $n_{input}$과 나가는 뉴런의 수 $n_{output}$을 **모두** 써서 나타내세요.`,
      en: String.raw`The weights of a sigmoid layer get Xavier initial values. What is the variance of the normal distribution with mean 0 from which they are drawn? Use **both** numbers, $n_{input}$ of neurons coming in and $n_{output}$ of those going out.`,
    },
    target: String.raw`\sigma^2 =`,
    symbols: [NEURONS_IN, NEURONS_OUT],
    answer: String.raw`\frac{2}{n_{input} + n_{output}}`,
    accepts: [
      String.raw`\frac{2}{n_{in} + n_{out}}`,
      String.raw`2 / (n_{output} + n_{input})`,
      String.raw`\frac{1}{\frac{1}{2}(n_{in} + n_{out})}`,
      String.raw`2(n_{in} + n_{out})^{-1}`,
      String.raw`\frac{2}{n_{\text{in}} + n_{\mathrm{out}}}`,
      { plain: '2/(n_in + n_out)' },
      { plain: '2/(n_input + n_output)' },
    ],
    rejects: [
      {
        tex: String.raw`\frac{4}{n_{in} + n_{out}}`,
        slip: 'factor',
        why: {
          ko: 'ReLU 함수에 쓰는 히 초깃값의 분산입니다. 세이버 초깃값은 그 절반입니다.',
          en: 'This is the variance of He initialization, for ReLU; Xavier takes half of it.',
        },
      },
      {
        tex: String.raw`\sqrt{\frac{2}{n_{in} + n_{out}}}`,
        slip: 'other',
        why: {
          ko: '이것은 표준편차입니다. 물은 것은 분산입니다.',
          en: 'This is the standard deviation; the question is about the variance.',
        },
      },
      {
        tex: String.raw`\frac{1}{n_{in} + n_{out}}`,
        slip: 'factor',
        why: {
          ko: String.raw`분자가 2여야 합니다. 두 수의 **평균**의 역수이기 때문입니다.`,
          en: String.raw`The numerator is 2, since the variance is the reciprocal of the **mean** of both numbers.`,
        },
      },
      {
        tex: String.raw`\frac{n_{in} + n_{out}}{2}`,
        slip: 'denominator',
        why: {
          ko: '역수를 취해야 합니다. 뉴런이 많을수록 가중합의 항이 많아지므로 분산을 줄입니다.',
          en: 'Take the reciprocal: more neurons mean more terms in a weighted sum, hence a smaller variance.',
        },
      },
      {
        tex: String.raw`\frac{1}{n_{in}}`,
        slip: 'denominator',
        why: {
          ko: String.raw`순방향에서 값의 분산만 유지하는 간단한 꼴로, 그렇게 쓰는 책도 있습니다. 여기서는 $n_{output}$까지 쓰는 식을 물었습니다. 두 수가 같으면 두 식이 같습니다.`,
          en: String.raw`This simpler form keeps the variance on the way forward alone; some books have it. Asked for is the one with $n_{output}$ too. Where both numbers are equal, they agree.`,
        },
      },
      {
        tex: String.raw`\frac{2}{n_{in} n_{out}}`,
        slip: 'denominator',
        why: {
          ko: '곱이 아니라 합으로 나눕니다.',
          en: 'Divide by the sum, not by the product.',
        },
      },
    ],
    explanation: {
      ko: String.raw`값의 분산을 유지하려면 $\frac{1}{n_{input}}$, 역방향에서 경사의 분산을 유지하려면 $\frac{1}{n_{output}}$이어야 합니다. 둘을 절충하여 두 수의 평균의 역수 $\frac{2}{n_{input}+n_{output}}$로 둡니다.`,
      en: String.raw`Keeping the variance of values asks for $\frac{1}{n_{input}}$, keeping that of gradients on the way back for $\frac{1}{n_{output}}$. The compromise is the reciprocal of their mean, $\frac{2}{n_{input}+n_{output}}$.`,
    },
  },
  {
    kind: 'formula',
    id: 'he-variance-formula',
    tags: ['initialization'],
    terms: ['he-initialization'],
    exercises: ['initializers'],
    mistakes: ['initializers/he-by-fan-in', 'initializers/kinds-swapped'],
    prompt: {
      ko: String.raw`ReLU 함수에 쓰는 히 초깃값의 분산을, 강의의 식처럼 $n_{input}$과 $n_{output}$을 **모두** 써서 나타내세요.`,
      en: String.raw`Give the variance of He initialization, used with ReLU, in the form of the lecture: with **both** $n_{input}$ and $n_{output}$.`,
    },
    target: String.raw`\sigma^2 =`,
    symbols: [NEURONS_IN, NEURONS_OUT],
    answer: String.raw`\frac{4}{n_{input} + n_{output}}`,
    accepts: [
      String.raw`\frac{4}{n_{in} + n_{out}}`,
      String.raw`2\cdot\frac{2}{n_{input} + n_{output}}`,
      String.raw`\frac{2}{(n_{in} + n_{out})/2}`,
      { plain: '4/(n_in + n_out)' },
    ],
    rejects: [
      {
        tex: String.raw`\frac{2}{n_{in} + n_{out}}`,
        slip: 'factor',
        why: {
          ko: '시그모이드에 쓰는 세이버 초깃값입니다. ReLU는 값의 절반쯤을 0으로 만들므로 분산을 두 배로 둡니다.',
          en: 'This is Xavier, for the sigmoid. ReLU sets about half of the values to 0, so the variance is doubled.',
        },
      },
      {
        tex: String.raw`\frac{2}{n_{in}}`,
        slip: 'denominator',
        why: {
          ko: String.raw`히의 논문에 나오는 식으로, 그 자체는 옳습니다. 여기서는 $n_{output}$까지 쓰는 강의의 식을 물었습니다. 두 수가 같으면 $\frac{4}{2n_{input}} = \frac{2}{n_{input}}$로 같아집니다.`,
          en: String.raw`This is the form of He's paper and right in itself; asked for is the lecture's, with $n_{output}$ too. Where both numbers are equal, $\frac{4}{2n_{input}} = \frac{2}{n_{input}}$, and they agree.`,
        },
      },
      {
        tex: String.raw`\frac{2}{\sqrt{n_{in} + n_{out}}}`,
        slip: 'other',
        why: {
          ko: '이것은 표준편차입니다. 제곱하면 분산이 됩니다.',
          en: 'This is the standard deviation; square it for the variance.',
        },
      },
      {
        tex: String.raw`\frac{n_{in} + n_{out}}{4}`,
        slip: 'denominator',
        why: {
          ko: '분자와 분모가 바뀌었습니다. 뉴런이 많은 층일수록 분산이 작아야 합니다.',
          en: 'Upside down: the more neurons in a layer, the smaller the variance.',
        },
      },
    ],
    explanation: {
      ko: String.raw`ReLU를 지나면 제곱의 평균이 절반이 되므로, 세이버의 두 배인 $\frac{4}{n_{input}+n_{output}}$로 둡니다. 논문의 식은 $\frac{2}{n_{input}}$이며, $n_{input} = n_{output}$이면 두 식이 같습니다.`,
      en: String.raw`ReLU halves the mean square of the values, so the variance is twice Xavier's, $\frac{4}{n_{input}+n_{output}}$. The paper has $\frac{2}{n_{input}}$; for $n_{input} = n_{output}$ both are the same.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'hidden-weights-all-zero',
    tags: ['initialization'],
    terms: ['zero-initialization'],
    exercises: ['initializers', 'sigmoid-vs-relu'],
    mistakes: ['sigmoid-vs-relu/zero-start', 'train-iris/zero-start'],
    prompt: {
      ko: '은닉 뉴런이 100개인 신경망의 가중치와 편향을 모두 0에서 시작하여 경사하강법으로 학습시켰습니다. 은닉층은 어떻게 됩니까?',
      en: 'A network with 100 hidden neurons is trained by gradient descent with all weights and biases starting at 0. What becomes of the hidden layer?',
    },
    choices: [
      {
        id: 'alike',
        text: {
          ko: '100개의 뉴런이 늘 서로 같은 값을 가져, 은닉 뉴런이 하나인 것과 다름없습니다.',
          en: 'All 100 neurons always stay equal, so the layer can do no more than one of them.',
        },
        right: true,
      },
      {
        id: 'slow',
        text: {
          ko: '처음에는 서로 같지만, 오차가 전해지면서 뉴런마다 조금씩 달라집니다.',
          en: 'The neurons start equal, but become different little by little as errors reach them.',
        },
        why: {
          ko: '같은 값의 뉴런에는 같은 오차가 전해집니다. 갱신을 되풀이하여도 차이가 생길 곳이 없습니다.',
          en: 'Equal neurons receive equal errors. However many updates follow, there is nothing to tell them apart.',
        },
      },
      {
        id: 'explode',
        text: {
          ko: '가중합이 모두 0이어서 활성화 함수의 미분이 가장 크므로, 경사가 걷잡을 수 없이 커집니다.',
          en: 'All weighted sums are 0, where activations are steepest, so the gradients explode.',
        },
        why: {
          ko: '0인 가중치를 곱하므로 은닉층에 전해지는 경사는 오히려 0에서 시작합니다.',
          en: 'Multiplied by weights of 0, what reaches the hidden layer starts from 0 instead.',
        },
      },
      {
        id: 'regularized',
        text: {
          ko: '가중치가 작게 유지되어, 뉴런들이 서로 다른 특징을 나누어 배우기 쉽습니다.',
          en: 'The weights stay small, which helps the neurons to learn different features.',
        },
        why: {
          ko: '작은 것과 서로 같은 것은 다릅니다. 서로 다른 특징을 배우려면 초깃값이 서로 달라야 합니다.',
          en: 'Small is one thing, equal another. To learn different features, neurons have to start differently.',
        },
      },
    ],
    explanation: {
      ko: '초깃값이 같은 뉴런은 출력도 경사도 같아서 똑같이 갱신됩니다. 이 대칭을 깨려고 초깃값을 난수로 둡니다.',
      en: 'Neurons with equal initial values have equal outputs and gradients, and are updated alike. Random initial values break this symmetry.',
    },
  },
  {
    kind: 'single-choice',
    id: 'what-rmsprop-mends',
    tags: ['optimizers'],
    terms: ['adagrad-method', 'rmsprop-method'],
    exercises: ['adagrad-step', 'rmsprop-step'],
    mistakes: ['rmsprop-step/adagrad'],
    prompt: {
      ko: 'RMSprop 방법은 AdaGrad 방법의 어떤 문제를 어떻게 고친 것입니까?',
      en: 'Which trouble of AdaGrad does RMSprop mend, and how?',
    },
    choices: [
      {
        id: 'forget',
        text: {
          ko: '학습률이 줄기만 하는 문제를, 경사 제곱의 합을 지수평활평균으로 바꾸어 고쳤습니다.',
          en: 'That the rate only falls: an exponential average replaces the sum of squared gradients.',
        },
        right: true,
      },
      {
        id: 'inertia',
        text: {
          ko: '이번 경사만 쓰는 문제를, 지난 경사의 평균으로 방향을 정하도록 바꾸어 고쳤습니다.',
          en: 'That only the present gradient is used: the direction is taken from an average of past ones.',
        },
        why: {
          ko: '방향까지 평균으로 정하는 것은 모멘텀과 Adam입니다. RMSprop의 방향은 이번 경사 그대로입니다.',
          en: 'It is momentum and Adam that average the direction; RMSprop keeps that of the present gradient.',
        },
      },
      {
        id: 'common',
        text: {
          ko: '가중치마다 학습률이 다른 문제를, 모든 가중치에 같은 학습률을 쓰도록 바꾸어 고쳤습니다.',
          en: 'That every weight has its own rate: all weights now share the same one.',
        },
        why: {
          ko: '가중치마다 걸음을 조절하는 것은 두 방법의 장점이며, RMSprop에도 그대로 남아 있습니다.',
          en: 'A rate for each weight is the strength of both methods, and RMSprop keeps it.',
        },
      },
      {
        id: 'correction',
        text: {
          ko: String.raw`$s_0 = 0$에서 시작하여 평균이 치우치는 문제를, $1-\alpha^t$으로 나누어 고쳤습니다.`,
          en: String.raw`That starting from $s_0 = 0$ biases the average: it is divided by $1-\alpha^t$.`,
        },
        why: {
          ko: '그런 편의 수정은 Adam의 논문에 나옵니다. AdaGrad의 합에는 이런 치우침이 없습니다.',
          en: 'Such a correction is found in the paper on Adam. A sum, as in AdaGrad, has no such bias.',
        },
      },
    ],
    explanation: {
      ko: 'AdaGrad의 제곱합은 늘기만 하므로 최저점에 닿기 전에 걸음이 너무 작아질 수 있습니다. RMSprop은 오래된 경사를 잊으므로 경사가 작아지면 학습률이 다시 커집니다.',
      en: "AdaGrad's sum only grows, and its steps may become too small before the minimum is reached. RMSprop forgets old gradients, so where gradients get smaller the rate rises again.",
    },
  },
  {
    kind: 'single-choice',
    id: 'iris-after-500-updates',
    tags: ['activation-functions', 'classification'],
    terms: ['gradient-vanishing'],
    exercises: ['sigmoid-vs-relu'],
    mistakes: ['sigmoid-vs-relu/too-few-updates'],
    prompt: {
      ko: '은닉층이 2개인 신경망으로 붓꽃을 500회 학습시켰더니, 시그모이드는 훈련 손실 0.8528, 시험 손실 0.8874이고 ReLU는 훈련 손실 0.2703, 시험 손실 0.2630이었습니다. 시그모이드 쪽의 성과가 나쁜 까닭으로 알맞은 것은 무엇입니까?',
      en: 'Networks with two hidden layers were trained on irises for 500 updates. With the sigmoid the training loss is 0.8528 and the test loss 0.8874; with ReLU they are 0.2703 and 0.2630. What best explains the poor result of the sigmoid?',
    },
    choices: [
      {
        id: 'slow',
        text: {
          ko: '층을 지나며 경사가 작아져, 훈련 데이터조차 충분히 학습하지 못하였습니다.',
          en: 'Gradients shrink through the layers, so even the training data are not learned well.',
        },
        right: true,
      },
      {
        id: 'overfit',
        text: {
          ko: '훈련 데이터를 지나치게 학습하여, 새로운 데이터에는 잘 맞지 않게 되었습니다.',
          en: 'The training data have been learned too closely, so new data are predicted badly.',
        },
        why: {
          ko: '과대적합이라면 훈련 손실은 작아야 합니다. 여기서는 훈련 손실부터 큽니다.',
          en: 'With overfitting the training loss would be small; here it is large to begin with.',
        },
      },
      {
        id: 'multiclass',
        text: {
          ko: '시그모이드는 이진분류에만 쓸 수 있어, 범주가 셋인 붓꽃은 분류할 수 없습니다.',
          en: 'The sigmoid works for two classes only, and irises have three.',
        },
        why: {
          ko: '범주의 수와 관계있는 것은 출력층입니다. 은닉층의 활성화 함수는 범주의 수와 상관이 없습니다.',
          en: 'The number of classes concerns the output layer, not the activation of hidden ones.',
        },
      },
      {
        id: 'loss',
        text: {
          ko: '활성화 함수가 다르면 손실의 단위가 다르므로, 성과가 나쁘다고 말할 수 없습니다.',
          en: 'With another activation the loss is measured in another unit, so nothing can be said.',
        },
        why: {
          ko: '두 신경망의 손실은 똑같은 교차 엔트로피이므로 비교할 수 있습니다.',
          en: 'Both losses are the same cross-entropy and can be compared.',
        },
      },
    ],
    explanation: {
      ko: '시그모이드의 미분은 많아야 0.25이므로 은닉층을 지날 때마다 경사가 크게 줄어듭니다. 훈련 손실과 시험 손실이 함께 큰 것은 과대적합이 아니라 학습이 덜 되었다는 뜻입니다.',
      en: 'The derivative of the sigmoid is at most 0.25, so each hidden layer shrinks the gradient. Large losses on training and test data alike mean too little learning, not overfitting.',
    },
  },
  {
    kind: 'single-choice',
    id: 'why-adam-corrects-bias',
    tags: ['optimizers'],
    terms: ['bias-correction', 'exponential-smoothing'],
    exercises: ['adam-bias-corrected'],
    mistakes: ['adam-bias-corrected/no-correction', 'adam-bias-corrected/beta-without-power'],
    prompt: {
      ko: String.raw`Adam의 논문에서는 $m_t$를 $1-\beta_1^t$으로 나누어 씁니다. 이 수정에 대한 설명으로 옳은 것은 무엇입니까?`,
      en: String.raw`The paper on Adam divides $m_t$ by $1-\beta_1^t$. Which statement about this correction is right?`,
    },
    choices: [
      {
        id: 'start',
        text: {
          ko: String.raw`$m_0 = 0$ 때문에 작게 나온 평균을 키워 주며, 그 효과는 점점 사라집니다.`,
          en: String.raw`It enlarges an average too small because of $m_0 = 0$, and fades as steps go on.`,
        },
        right: true,
      },
      {
        id: 'decay',
        text: {
          ko: String.raw`걸음이 거듭될수록 $m_t$를 0에 가깝게 줄여, 학습률 감소와 같은 일을 합니다.`,
          en: String.raw`It shrinks $m_t$ toward 0 as steps go on, and so does the work of learning rate decay.`,
        },
        why: {
          ko: String.raw`1보다 작은 수로 나누므로 $m_t$는 커집니다. 또 $1-\beta_1^t$은 1에 가까워지므로, 나중에는 나누지 않는 것과 같습니다.`,
          en: String.raw`Dividing by a number below 1 enlarges $m_t$. And $1-\beta_1^t$ approaches 1, so later it is as if nothing were divided.`,
        },
      },
      {
        id: 'model-bias',
        text: {
          ko: '신경망이 너무 단순하여 생기는 고편의를 줄여, 과소적합을 막아 줍니다.',
          en: 'It lowers the high bias of a network that is too simple, and so prevents underfitting.',
        },
        why: {
          ko: '여기서 편의는 평균이 0 쪽으로 치우친 것을 말합니다. 모형의 편의와는 다른 것입니다.',
          en: 'Bias here means that an average leans toward 0; the bias of a model is something else.',
        },
      },
      {
        id: 'zero-division',
        text: {
          ko: '경사가 0일 때 0으로 나누는 일이 없도록, 분모를 양수로 만들어 줍니다.',
          en: 'It keeps the denominator positive, so that gradients of 0 never lead to division by 0.',
        },
        why: {
          ko: String.raw`그 일은 $\varepsilon$이 합니다.`,
          en: String.raw`That is the work of $\varepsilon$.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`경사가 늘 $g$이면 $m_t = (1-\beta_1^t)g$이므로, $1-\beta_1^t$으로 나누면 처음부터 $g$가 됩니다. $t$가 커지면 $\beta_1^t$이 0에 가까워져 수정이 필요 없어집니다.`,
      en: String.raw`For a constant gradient $g$, $m_t = (1-\beta_1^t)g$, so the division gives $g$ from the first step on. For large $t$, $\beta_1^t$ is close to 0 and nothing is left to correct.`,
    },
  },
  {
    kind: 'multiple-choice',
    id: 'facts-on-vanishing-gradients',
    tags: ['activation-functions', 'backpropagation'],
    terms: ['gradient-vanishing'],
    exercises: ['activation-derivatives', 'vanishing-gradient'],
    prompt: {
      ko: '경사소실에 대한 설명으로 옳은 것을 모두 고르세요.',
      en: 'Which statements about vanishing gradients are true? Choose all.',
    },
    choices: [
      {
        id: 'input-side',
        text: {
          ko: '출력층보다 입력층에 가까운 가중치에서 심하게 나타납니다.',
          en: 'They are worse for weights near the input than for those near the output.',
        },
        right: true,
        why: {
          ko: '입력층에 가까울수록 곱해지는 미분의 수가 많습니다.',
          en: 'The nearer to the input, the more derivatives are multiplied.',
        },
      },
      {
        id: 'saturation',
        text: {
          ko: 'tanh 함수를 쓰더라도 가중합이 0에서 멀면 나타납니다.',
          en: 'They occur with tanh as well where weighted sums lie far from 0.',
        },
        right: true,
        why: {
          ko: 'tanh의 미분은 최댓값이 1이지만 0에서 멀어지면 0에 가까워집니다.',
          en: 'The derivative of tanh is at most 1, and close to 0 away from 0.',
        },
      },
      {
        id: 'weights-stay',
        text: {
          ko: '가중치가 거의 갱신되지 않아 학습이 멈춘 것처럼 보입니다.',
          en: 'Weights are hardly updated, and training seems to have stopped.',
        },
        right: true,
      },
      {
        id: 'minimum',
        text: {
          ko: '경사가 0에 가까우므로 손실함수의 최솟값에 이르렀다는 뜻입니다.',
          en: 'As the gradient is almost 0, the minimum of the loss has been reached.',
        },
        why: {
          ko: '손실이 커도 활성화 함수가 평평하면 경사는 0에 가까울 수 있습니다.',
          en: 'The loss may be large: flat activations alone make the gradient almost 0.',
        },
      },
      {
        id: 'relu-negative',
        text: {
          ko: 'ReLU 함수의 미분은 어디에서나 1이므로 절대로 나타나지 않습니다.',
          en: 'They never occur with ReLU, whose derivative is 1 everywhere.',
        },
        why: {
          ko: String.raw`ReLU의 미분은 $z > 0$에서만 1이고 $z < 0$에서는 0입니다. 줄어들 뿐 없어지지는 않습니다.`,
          en: String.raw`It is 1 for $z > 0$ alone and 0 for $z < 0$: the trouble is smaller, not gone.`,
        },
      },
      {
        id: 'small-data',
        text: {
          ko: '훈련 데이터가 적어서 생기므로 데이터를 늘리면 사라집니다.',
          en: 'They come from a lack of training data and disappear with more.',
        },
        why: {
          ko: '데이터를 늘려 줄일 수 있는 것은 과대적합입니다. 경사소실은 활성화 함수와 깊이에서 생깁니다.',
          en: 'More data help against overfitting. Vanishing gradients come from activations and depth.',
        },
      },
    ],
    explanation: {
      ko: String.raw`오차역전파법에서는 층마다 활성화 함수의 미분이 곱해집니다. 시그모이드처럼 이 값이 1보다 훨씬 작으면 $\prod_k |a'(z_k)|$가 층의 수에 따라 지수적으로 작아집니다.`,
      en: String.raw`Backpropagation multiplies by the derivative of the activation in every layer. Where it is well below 1, as with the sigmoid, $\prod_k |a'(z_k)|$ falls exponentially with the number of layers.`,
    },
  },
  {
    kind: 'multiple-choice',
    id: 'optimizers-with-rate-per-weight',
    tags: ['optimizers'],
    terms: ['adam-method', 'adagrad-method', 'rmsprop-method'],
    exercises: ['adagrad-step', 'rmsprop-step', 'adam-step'],
    prompt: {
      ko: '지난 경사의 크기에 따라 **가중치마다** 걸음의 크기를 달리 조절하는 방법을 모두 고르세요.',
      en: 'Which methods scale the step of **each weight separately** by the size of its past gradients? Choose all.',
    },
    choices: [
      { id: 'adagrad', text: { ko: 'AdaGrad 방법', en: 'AdaGrad' }, right: true },
      { id: 'rmsprop', text: { ko: 'RMSprop 방법', en: 'RMSprop' }, right: true },
      { id: 'adam', text: { ko: 'Adam 방법', en: 'Adam' }, right: true },
      {
        id: 'momentum',
        text: { ko: '모멘텀 방법', en: 'Momentum' },
        why: {
          ko: '지난 경사를 누적하여 방향을 고치지만, 경사의 크기로 나누지 않으므로 학습률은 모든 가중치에 같습니다.',
          en: 'It accumulates past gradients for the direction, but divides by nothing: all weights share the same rate.',
        },
      },
      {
        id: 'sgd',
        text: { ko: '확률적 경사하강법', en: 'Stochastic gradient descent' },
        why: {
          ko: '지난 경사를 기억하지 않고, 모든 가중치에 같은 학습률을 씁니다.',
          en: 'It remembers no past gradients and uses the same rate for all weights.',
        },
      },
      {
        id: 'decay',
        text: {
          ko: String.raw`학습률 감소 $\eta = \eta_0 10^{-t/n}$`,
          en: String.raw`Learning rate decay $\eta = \eta_0 10^{-t/n}$`,
        },
        why: {
          ko: '학습률은 갱신한 횟수에만 달려 있고, 모든 가중치에 같습니다.',
          en: 'The rate depends on the number of updates alone and is the same for all weights.',
        },
      },
    ],
    explanation: {
      ko: String.raw`세 방법은 가중치마다 경사의 제곱을 $s_{t+1}$에 모아 두고 $\sqrt{s_{t+1}+\varepsilon}$으로 나눕니다. 그래서 경사가 큰 가중치는 작게, 경사가 작은 가중치는 크게 움직입니다.`,
      en: String.raw`These three gather squared gradients in an $s_{t+1}$ for each weight and divide by $\sqrt{s_{t+1}+\varepsilon}$: weights with large gradients move less, those with small ones more.`,
    },
  },
  {
    kind: 'matching',
    id: 'problems-and-remedies-of-training',
    tags: ['activation-functions', 'optimizers', 'initialization'],
    terms: ['gradient-vanishing', 'he-initialization', 'momentum-method'],
    exercises: ['sigmoid-vs-relu', 'initializers', 'momentum-step'],
    prompt: {
      ko: '딥러닝의 학습에서 생기는 문제와, 그것을 겨냥한 해법을 짝지으세요.',
      en: 'Match each problem in training deep networks with the remedy that is aimed at it.',
    },
    pairs: [
      {
        id: 'vanishing',
        left: {
          ko: '역방향으로 갈수록 미분이 곱해져 경사가 0에 가까워집니다.',
          en: 'On the way back derivatives are multiplied until the gradient is almost 0.',
        },
        right: {
          ko: '은닉층의 활성화 함수를 ReLU로 바꿉니다.',
          en: 'ReLU as the activation of the hidden layers',
        },
        why: {
          ko: 'ReLU의 미분은 양수 쪽에서 1이므로 곱하여도 줄지 않습니다.',
          en: 'The derivative of ReLU is 1 on the positive side, and multiplying by it shrinks nothing.',
        },
      },
      {
        id: 'initial',
        left: {
          ko: '학습을 시작할 때부터 층을 지날수록 값의 분산이 커지거나 작아집니다.',
          en: 'From the very start the variance of the values grows or shrinks from layer to layer.',
        },
        right: {
          ko: '초깃값의 분산을 층의 뉴런 수에 맞춥니다.',
          en: 'initial weights with a variance that fits the number of neurons',
        },
        why: {
          ko: '세이버 초깃값과 히 초깃값이 하는 일입니다.',
          en: 'This is what Xavier and He initialization do.',
        },
      },
      {
        id: 'oscillation',
        left: {
          ko: '좁은 골짜기의 양쪽을 오가며 진동하여 학습이 느립니다.',
          en: 'Steps swing from side to side of a narrow valley, and training is slow.',
        },
        right: {
          ko: '지난 경사를 누적하여 관성을 줍니다.',
          en: 'inertia from accumulated past gradients',
        },
        why: {
          ko: '모멘텀입니다. 부호가 번갈아 바뀌는 경사는 누적하면 서로 지워집니다.',
          en: 'Momentum: gradients of alternating sign cancel when accumulated.',
        },
      },
      {
        id: 'circling',
        left: {
          ko: '최솟점 가까이에서도 걸음이 커서 그 둘레를 맴돕니다.',
          en: 'Even near the minimum the steps are large, and keep circling around it.',
        },
        right: {
          ko: '갱신이 거듭될수록 학습률을 줄입니다.',
          en: 'a learning rate that falls with the number of updates',
        },
        why: {
          ko: '학습률 감소는 처음에는 크게, 나중에는 작게 움직이게 합니다.',
          en: 'Learning rate decay makes steps large first and small later.',
        },
      },
      {
        id: 'overfitting',
        left: {
          ko: '훈련 데이터에는 잘 맞지만 새로운 데이터의 예측이 나쁩니다.',
          en: 'The training data are fitted well, but new data are predicted badly.',
        },
        right: {
          ko: '가중치에 벌칙을 주거나 뉴런을 임의로 끕니다.',
          en: 'a penalty on the weights, or neurons switched off at random',
        },
        why: {
          ko: '과대적합을 다스리는 정칙화와 드롭아웃입니다.',
          en: 'Regularization and dropout hold overfitting back.',
        },
      },
    ],
    extra: [
      {
        id: 'softmax',
        text: {
          ko: '출력층의 활성화 함수를 소프트맥스로 바꿉니다.',
          en: 'softmax as the activation of the output layer',
        },
      },
    ],
    explanation: {
      ko: '강의에서 든 문제는 경사소실, 초깃값, 과대적합, 학습시간과 국지적 최적화입니다. 소프트맥스는 다중분류의 출력층에 쓰는 것으로, 이 문제들의 해법이 아닙니다.',
      en: 'The problems named in the lecture are vanishing gradients, initial values, overfitting, long training and local optima. Softmax is for multiclass outputs and solves none of them.',
    },
  },
  {
    kind: 'matching',
    id: 'optimizers-and-their-updates',
    tags: ['optimizers'],
    terms: ['momentum-method', 'adagrad-method', 'rmsprop-method', 'adam-method'],
    exercises: ['momentum-step', 'adagrad-step', 'rmsprop-step', 'adam-step'],
    prompt: {
      ko: String.raw`이번 경사를 $g$, 학습률을 $\eta$라고 합니다. 최적화 방법과 그 식을 짝지으세요.`,
      en: String.raw`Let $g$ be the present gradient and $\eta$ the learning rate. Match optimizers with their formulas.`,
    },
    pairs: [
      {
        id: 'sgd',
        left: { ko: '확률적 경사하강법', en: 'stochastic gradient descent' },
        right: { ko: String.raw`$w := w - \eta g$`, en: String.raw`$w := w - \eta g$` },
        why: {
          ko: '이전의 경사를 기억하지 않습니다.',
          en: 'It remembers nothing of earlier gradients.',
        },
      },
      {
        id: 'momentum',
        left: { ko: '모멘텀 방법', en: 'momentum' },
        right: {
          ko: String.raw`$m := \beta m + \eta g,\ \ w := w - m$`,
          en: String.raw`$m := \beta m + \eta g,\ \ w := w - m$`,
        },
        why: {
          ko: '지난 걸음을 조금씩 잊으며 누적합니다.',
          en: 'Past steps are accumulated and slowly forgotten.',
        },
      },
      {
        id: 'adagrad',
        left: { ko: 'AdaGrad 방법', en: 'AdaGrad' },
        right: {
          ko: String.raw`$s := s + g^2,\ \ w := w - \eta g/\sqrt{s + \varepsilon}$`,
          en: String.raw`$s := s + g^2,\ \ w := w - \eta g/\sqrt{s + \varepsilon}$`,
        },
        why: {
          ko: String.raw`제곱을 더하기만 하므로 $s$는 줄지 않습니다.`,
          en: String.raw`Squares are only added, so $s$ never falls.`,
        },
      },
      {
        id: 'rmsprop',
        left: { ko: 'RMSprop 방법', en: 'RMSprop' },
        right: {
          ko: String.raw`$s := \alpha s + (1-\alpha)g^2,\ \ w := w - \eta g/\sqrt{s + \varepsilon}$`,
          en: String.raw`$s := \alpha s + (1-\alpha)g^2,\ \ w := w - \eta g/\sqrt{s + \varepsilon}$`,
        },
        why: {
          ko: '합을 지수평활평균으로 바꾼 AdaGrad입니다.',
          en: 'AdaGrad with an exponential average in place of the sum.',
        },
      },
      {
        id: 'adam',
        left: { ko: 'Adam 방법', en: 'Adam' },
        right: {
          ko: String.raw`$m := \beta_1 m + (1-\beta_1)g$, $s := \beta_2 s + (1-\beta_2)g^2$, $w := w - \eta m/\sqrt{s + \varepsilon}$`,
          en: String.raw`$m := \beta_1 m + (1-\beta_1)g$, $s := \beta_2 s + (1-\beta_2)g^2$, $w := w - \eta m/\sqrt{s + \varepsilon}$`,
        },
        why: {
          ko: '방향과 크기에 모두 지수평활평균을 씁니다(편의 수정이 없는 강의의 식).',
          en: "Exponential averages for direction and length (the lecture's form, without bias correction).",
        },
      },
    ],
    extra: [
      {
        id: 'newton',
        text: {
          ko: String.raw`$w := w - g/J''(w)$`,
          en: String.raw`$w := w - g/J''(w)$`,
        },
      },
    ],
    explanation: {
      ko: String.raw`무엇을 기억하는지로 구별합니다. 모멘텀은 경사($m$)를, AdaGrad와 RMSprop은 경사의 제곱($s$)을, Adam은 둘 다 기억합니다. 이차미분으로 나누는 식은 뉴턴 방법입니다.`,
      en: String.raw`Tell them by what they remember: momentum the gradients ($m$), AdaGrad and RMSprop their squares ($s$), Adam both. The formula with the second derivative is Newton's method.`,
    },
  },
  {
    kind: 'ordering',
    id: 'steps-of-contrastive-divergence',
    tags: ['network-structure', 'learning-types'],
    terms: ['contrastive-divergence', 'restricted-boltzmann-machine'],
    exercises: ['rbm-cd1'],
    mistakes: ['rbm-cd1/hidden-not-sampled', 'rbm-cd1/sampled-from-above'],
    prompt: {
      ko: '제한된 볼츠만 머신을 대조 발산(CD-1)으로 한 번 갱신하는 과정을 차례대로 놓으세요.',
      en: 'Put in order one update of a restricted Boltzmann machine by contrastive divergence (CD-1).',
    },
    steps: [
      {
        id: 'data',
        text: {
          ko: String.raw`가시층에 훈련 데이터 $v_0$을 놓습니다.`,
          en: String.raw`Put training data $v_0$ on the visible layer.`,
        },
        why: { ko: '모든 계산은 데이터에서 시작합니다.', en: 'Everything starts from the data.' },
      },
      {
        id: 'hidden',
        text: {
          ko: String.raw`$p(h \mid v_0)$을 구하고, 이 확률로 은닉층의 상태 $h_0$을 뽑습니다.`,
          en: String.raw`Find $p(h \mid v_0)$ and draw the hidden states $h_0$ by these probabilities.`,
        },
        why: {
          ko: '가시층을 알면 은닉 뉴런들은 서로 독립이므로 한꺼번에 뽑을 수 있습니다.',
          en: 'Given the visible layer, hidden neurons are independent and can be drawn together.',
        },
      },
      {
        id: 'visible',
        text: {
          ko: String.raw`$p(v \mid h_0)$을 구하고, 가시층의 상태 $v_1$을 뽑습니다.`,
          en: String.raw`Find $p(v \mid h_0)$ and draw the visible states $v_1$.`,
        },
        why: {
          ko: '은닉층에서 데이터를 다시 만들어 봅니다.',
          en: 'The data are reconstructed from the hidden layer.',
        },
      },
      {
        id: 'again',
        text: {
          ko: String.raw`다시 만든 $v_1$에서 $p(h \mid v_1)$을 구합니다.`,
          en: String.raw`From the reconstruction $v_1$ find $p(h \mid v_1)$.`,
        },
        why: {
          ko: '모형이 만든 쪽의 곱을 구하는 데 필요합니다.',
          en: "It is needed for the product on the model's side.",
        },
      },
      {
        id: 'update',
        text: {
          ko: String.raw`$v_0^\top p(h \mid v_0) - v_1^\top p(h \mid v_1)$의 방향으로 가중치를 갱신합니다.`,
          en: String.raw`Move the weights in the direction $v_0^\top p(h \mid v_0) - v_1^\top p(h \mid v_1)$.`,
        },
        why: {
          ko: '데이터의 곱에서 모형이 만든 곱을 뺍니다. 두 항을 모두 알아야 합니다.',
          en: 'The product of the data minus that of the model: both have to be known.',
        },
      },
    ],
    explanation: {
      ko: '데이터에서 은닉층으로, 다시 가시층으로 한 번만 오간 다음(깁스 표집 한 걸음) 데이터 쪽과 모형 쪽의 차이로 갱신합니다.',
      en: 'One trip from the data to the hidden layer and back (a single step of Gibbs sampling), then an update by the difference between data and model.',
    },
  },
  {
    kind: 'ordering',
    id: 'building-a-deep-belief-network',
    tags: ['network-structure', 'learning-types'],
    terms: ['deep-belief-network', 'pretraining'],
    exercises: ['rbm-cd1'],
    prompt: {
      ko: '은닉층이 2개인 심층신뢰망을 사전학습으로 만들어 분류에 쓰는 과정을 차례대로 놓으세요.',
      en: 'Put in order how a deep belief network with two hidden layers is pretrained and used for classification.',
    },
    steps: [
      {
        id: 'first',
        text: {
          ko: '입력 데이터로 첫째 제한된 볼츠만 머신을 학습시킵니다.',
          en: 'Train a first restricted Boltzmann machine on the input data.',
        },
        why: { ko: '아래층부터 하나씩 쌓습니다.', en: 'Stacking begins at the bottom.' },
      },
      {
        id: 'features',
        text: {
          ko: '그 가중치를 고정하고, 입력에 대한 은닉층의 값을 구합니다.',
          en: 'Fix its weights and compute the hidden values for the inputs.',
        },
        why: {
          ko: '이 값이 다음 머신의 데이터가 됩니다.',
          en: 'These values become the data of the next machine.',
        },
      },
      {
        id: 'second',
        text: {
          ko: '그 값을 가시층에 넣어 둘째 제한된 볼츠만 머신을 학습시킵니다.',
          en: 'Train a second restricted Boltzmann machine with these values on its visible layer.',
        },
        why: {
          ko: '첫째 머신의 은닉층이 둘째 머신의 가시층이 됩니다.',
          en: "The first machine's hidden layer is the second one's visible layer.",
        },
      },
      {
        id: 'output',
        text: {
          ko: '쌓은 층 위에 분류를 위한 출력층을 붙입니다.',
          en: 'Add an output layer for classification on top of the stack.',
        },
        why: {
          ko: '제한된 볼츠만 머신에는 출력층이 없습니다.',
          en: 'Restricted Boltzmann machines have no output layer.',
        },
      },
      {
        id: 'fine-tune',
        text: {
          ko: '정답이 있는 데이터로 신경망 전체를 오차역전파법으로 학습시킵니다.',
          en: 'Train the whole network on labeled data by backpropagation.',
        },
        why: {
          ko: '사전학습으로 얻은 가중치를 초깃값으로 하여 미세하게 조정합니다.',
          en: 'The pretrained weights are initial values that are now fine-tuned.',
        },
      },
    ],
    explanation: {
      ko: '2006년 힌튼 교수 연구팀은 이렇게 층마다 좋은 초깃값을 얻어 깊은 신경망을 학습시켰습니다. 제한된 볼츠만 머신의 학습에는 정답이 필요하지 않습니다.',
      en: "In 2006 Hinton's group trained deep networks by getting good initial values layer after layer in this way. Restricted Boltzmann machines need no labels.",
    },
  },
  numeric({
    id: 'gradient-through-sigmoid-chain',
    tags: ['activation-functions', 'backpropagation'],
    terms: ['gradient-vanishing'],
    exercises: ['vanishing-gradient'],
    mistakes: ['vanishing-gradient/own-slope-left-out', 'vanishing-gradient/not-multiplied'],
    draw: (random) => ({ g: random.integer(2, 20), layers: random.integer(3, 5) }),
    prompt: ({ g, layers }) => ({
      ko: String.raw`뉴런이 하나씩인 시그모이드 층 ${layers}개가 $h_l = \sigma(z_l)$, $z_{l+1} = h_l + b_l$로 이어져 있고, 모든 가중합이 $z_l = 0$입니다. 마지막 출력에서 $\frac{\partial J}{\partial h_{${layers}}} = ${g}$일 때 $\frac{\partial J}{\partial z_1}$은 얼마입니까? (유효숫자 셋)`,
      en: String.raw`A chain of ${layers} sigmoid layers with one neuron each has $h_l = \sigma(z_l)$ and $z_{l+1} = h_l + b_l$, and all weighted sums are $z_l = 0$. With $\frac{\partial J}{\partial h_{${layers}}} = ${g}$ at the last output, what is $\frac{\partial J}{\partial z_1}$? (three significant digits)`,
    }),
    answer: ({ g, layers }) => g * 0.25 ** layers,
    slips: [
      {
        value: ({ g, layers }) => g * 0.25 ** (layers - 1),
        why: {
          ko: String.raw`미분을 한 번 덜 곱했습니다. $h_1$에서 $z_1$로 갈 때에도 곱합니다.`,
          en: String.raw`One factor is missing: the way from $h_1$ to $z_1$ counts as well.`,
        },
      },
      {
        value: ({ g, layers }) => g * 0.5 ** layers,
        why: {
          ko: String.raw`함숫값 $\sigma(0) = 0.5$를 곱했습니다. 곱하는 것은 미분 $\sigma'(0) = 0.25$입니다.`,
          en: String.raw`You multiplied by the value $\sigma(0) = 0.5$; the derivative is $\sigma'(0) = 0.25$.`,
        },
      },
      {
        value: ({ g }) => g * 0.25,
        why: {
          ko: '한 층의 미분만 곱했습니다. 지나는 층마다 곱합니다.',
          en: 'Only one derivative was used; every layer on the way has one.',
        },
      },
    ],
    explanation: ({ g, layers }) => ({
      ko: String.raw`시그모이드의 미분은 0에서 최댓값 $0.25$입니다. $${g}\times 0.25^{${layers}} ${equals(g * 0.25 ** layers)}$입니다. 가장 좋은 경우에도 층마다 4분의 1이 됩니다.`,
      en: String.raw`The derivative of the sigmoid is largest at 0, where it is $0.25$: $${g}\times 0.25^{${layers}} ${equals(g * 0.25 ** layers)}$. Even in the best case each layer leaves a quarter.`,
    }),
  }),
  numeric({
    id: 'third-step-with-momentum',
    tags: ['optimizers'],
    terms: ['momentum-method'],
    exercises: ['momentum-step'],
    mistakes: ['momentum-step/averaged', 'momentum-step/no-inertia'],
    draw: (random) => ({
      eta: random.pick([0.01, 0.02, 0.05, 0.1, 0.2]),
      g: random.integer(2, 9),
      beta: random.pick([0.5, 0.8, 0.9]),
    }),
    prompt: ({ eta, g, beta }) => ({
      ko: String.raw`모멘텀 방법 $m_{t+1} = \beta m_t + \eta\frac{\partial J}{\partial w}$, $w := w - m_{t+1}$을 $m_0 = 0$에서 시작합니다. 경사가 줄곧 $${g}$이고 $\eta = ${eta}$, $\beta = ${beta}$일 때 셋째 걸음의 크기 $m_3$은 얼마입니까?`,
      en: String.raw`Momentum, $m_{t+1} = \beta m_t + \eta\frac{\partial J}{\partial w}$ and $w := w - m_{t+1}$, starts from $m_0 = 0$. The gradient is $${g}$ all the time, $\eta = ${eta}$ and $\beta = ${beta}$. How long is the third step, $m_3$?`,
    }),
    answer: ({ eta, g, beta }) => eta * g * (1 + beta + beta ** 2),
    slips: [
      {
        value: ({ eta, g }) => eta * g,
        why: {
          ko: '지난 걸음이 누적되지 않았습니다. 관성이 없는 걸음입니다.',
          en: 'Nothing was accumulated: this is a step without inertia.',
        },
      },
      {
        value: ({ eta, g, beta }) => (eta * g) / (1 - beta),
        why: {
          ko: '걸음이 한없이 거듭될 때 다가가는 크기입니다. 셋째 걸음은 아직 그만큼 크지 않습니다.',
          en: 'This is the limit after infinitely many steps; the third is not yet as long.',
        },
      },
      {
        value: ({ eta, g }) => 3 * eta * g,
        why: {
          ko: String.raw`지난 걸음에 $\beta$를 곱하지 않고 그대로 더했습니다.`,
          en: String.raw`You added the past steps without multiplying by $\beta$.`,
        },
      },
      {
        value: ({ eta, g, beta }) => (1 - beta) * eta * g * (1 + beta + beta ** 2),
        why: {
          ko: String.raw`새 경사에 $1-\beta$를 곱했습니다. 그것은 평균이며, 이 식은 누적입니다.`,
          en: String.raw`You multiplied new gradients by $1-\beta$, which averages; this formula accumulates.`,
        },
      },
    ],
    explanation: ({ eta, g, beta }) => ({
      ko: String.raw`$m_1 = ${show(eta * g)}$, $m_2 = ${beta}\times ${show(eta * g)} + ${show(eta * g)} = ${show(eta * g * (1 + beta))}$, $m_3 = ${beta}\times ${show(eta * g * (1 + beta))} + ${show(eta * g)} ${equals(eta * g * (1 + beta + beta ** 2))}$입니다. 걸음은 $\frac{\eta}{1-\beta}\times ${g} ${equals((eta * g) / (1 - beta))}$에 다가갑니다.`,
      en: String.raw`$m_1 = ${show(eta * g)}$, $m_2 = ${beta}\times ${show(eta * g)} + ${show(eta * g)} = ${show(eta * g * (1 + beta))}$, $m_3 = ${beta}\times ${show(eta * g * (1 + beta))} + ${show(eta * g)} ${equals(eta * g * (1 + beta + beta ** 2))}$. Steps approach $\frac{\eta}{1-\beta}\times ${g} ${equals((eta * g) / (1 - beta))}$.`,
    }),
  }),
  numeric({
    id: 'second-step-of-adagrad',
    tags: ['optimizers'],
    terms: ['adagrad-method'],
    exercises: ['adagrad-step'],
    mistakes: ['adagrad-step/no-root', 'adagrad-step/old-sum'],
    draw: (random) => ({
      gradients: random.pick([
        [3, 4],
        [4, 3],
        [6, 8],
        [8, 6],
        [5, 12],
        [12, 5],
        [8, 15],
        [15, 8],
        [24, 7],
      ] as const),
      eta: random.pick([0.01, 0.05, 0.1, 0.2, 0.5, 1]),
    }),
    prompt: ({ gradients: [first, second], eta }) => ({
      ko: String.raw`AdaGrad 방법($s_0 = 0$, $\eta = ${eta}$, $\varepsilon$은 무시)으로 가중치 하나를 갱신합니다. 경사는 첫 번째가 $${first}$, 두 번째가 $${second}$입니다. 두 번째 걸음에서 가중치는 얼마나 줄어듭니까?`,
      en: String.raw`One weight is updated by AdaGrad ($s_0 = 0$, $\eta = ${eta}$, $\varepsilon$ neglected). Its gradient is $${first}$ the first time and $${second}$ the second. By how much does the second step lower the weight?`,
    }),
    answer: ({ gradients: [first, second], eta }) => (eta * second) / Math.hypot(first, second),
    slips: [
      {
        value: ({ eta }) => eta,
        why: {
          ko: '두 번째 경사의 제곱만으로 나누었습니다. 첫 번째 경사의 제곱도 쌓여 있습니다.',
          en: 'You divided by the second square alone; that of the first gradient has been accumulated too.',
        },
      },
      {
        value: ({ gradients: [first, second], eta }) => (eta * second) / (first ** 2 + second ** 2),
        why: { ko: '제곱근을 취하지 않았습니다.', en: 'You did not take the root.' },
      },
      {
        value: ({ gradients: [first, second], eta }) => (eta * second) / first,
        why: {
          ko: String.raw`이번 경사를 더하기 전의 $s_1$로 나누었습니다.`,
          en: String.raw`You divided by $s_1$, before the present gradient was added.`,
        },
      },
      {
        value: ({ gradients: [, second], eta }) => eta * second,
        why: {
          ko: String.raw`$\sqrt{s_2}$로 나누지 않았습니다. 보통의 경사하강법의 걸음입니다.`,
          en: String.raw`You did not divide by $\sqrt{s_2}$: this is plain gradient descent.`,
        },
      },
    ],
    explanation: ({ gradients: [first, second], eta }) => ({
      ko: String.raw`$s_2 = ${first}^2 + ${second}^2 = ${first ** 2 + second ** 2}$, $\sqrt{s_2} = ${Math.hypot(first, second)}$이므로 걸음은 $${eta}\times\frac{${second}}{${Math.hypot(first, second)}} ${equals((eta * second) / Math.hypot(first, second))}$입니다. 첫 걸음($\eta = ${eta}$)보다 작습니다.`,
      en: String.raw`With $s_2 = ${first}^2 + ${second}^2 = ${first ** 2 + second ** 2}$ and $\sqrt{s_2} = ${Math.hypot(first, second)}$ the step is $${eta}\times\frac{${second}}{${Math.hypot(first, second)}} ${equals((eta * second) / Math.hypot(first, second))}$, shorter than the first one ($\eta = ${eta}$).`,
    }),
  }),
  numeric({
    id: 'deviation-of-he-weights',
    tags: ['initialization'],
    terms: ['he-initialization'],
    exercises: ['initializers'],
    mistakes: ['initializers/variance-as-deviation', 'initializers/kinds-swapped'],
    draw: (random) => {
      const root = random.pick([8, 10, 12, 16, 20, 25, 30, 40, 50]);
      const share = random.pick([0.25, 0.5, 0.75, 0.36, 0.64]);
      const input = Math.round(root ** 2 * share);
      return { input, output: root ** 2 - input };
    },
    prompt: ({ input, output }) => ({
      ko: String.raw`들어오는 뉴런이 ${input}개, 나가는 뉴런이 ${output}개인 ReLU 층의 가중치를 히 초깃값 $N\left(0, \frac{4}{n_{input}+n_{output}}\right)$에서 뽑습니다. 이 정규분포의 **표준편차**는 얼마입니까?`,
      en: String.raw`A ReLU layer has ${input} neurons coming in and ${output} going out. Its weights are drawn by He from $N\left(0, \frac{4}{n_{input}+n_{output}}\right)$. What is the **standard deviation** of this distribution?`,
    }),
    answer: ({ input, output }) => 2 / Math.sqrt(input + output),
    slips: [
      {
        value: ({ input, output }) => 4 / (input + output),
        why: {
          ko: '이것은 분산입니다. 제곱근을 취해야 표준편차가 됩니다.',
          en: 'This is the variance; its root is the standard deviation.',
        },
      },
      {
        value: ({ input, output }) => Math.sqrt(2 / (input + output)),
        why: {
          ko: '세이버 초깃값의 표준편차입니다. 히 초깃값의 분산은 그 두 배입니다.',
          en: 'This is the deviation of Xavier; the variance of He is twice as large.',
        },
      },
      {
        value: ({ input }) => Math.sqrt(2 / input),
        why: {
          ko: String.raw`논문의 식 $\frac{2}{n_{input}}$을 썼습니다. 여기서는 주어진 분산의 제곱근을 구합니다.`,
          en: String.raw`You used the paper's $\frac{2}{n_{input}}$; here the root of the variance given is asked for.`,
        },
      },
    ],
    explanation: ({ input, output }) => ({
      ko: String.raw`분산은 $\frac{4}{${input}+${output}} = \frac{4}{${input + output}}$이고, 표준편차는 $\frac{2}{\sqrt{${input + output}}} ${equals(2 / Math.sqrt(input + output))}$입니다.`,
      en: String.raw`The variance is $\frac{4}{${input}+${output}} = \frac{4}{${input + output}}$, and the standard deviation $\frac{2}{\sqrt{${input + output}}} ${equals(2 / Math.sqrt(input + output))}$.`,
    }),
  }),
  numeric({
    id: 'energy-of-a-small-rbm',
    tags: ['probability', 'network-structure'],
    terms: ['rbm-energy-function'],
    exercises: ['rbm-energy'],
    mistakes: ['rbm-energy/positive-sign', 'rbm-energy/no-biases', 'rbm-energy/interaction-added'],
    draw: (random) => ({
      b: random.times(2, () => random.integer(1, 4)),
      c: random.times(2, () => random.integer(-3, 3)),
      w: random.times(4, () => random.integer(1, 5)),
    }),
    prompt: ({ b, c, w }) => ({
      ko: String.raw`제한된 볼츠만 머신의 에너지는 $E(v,h) = -b^\top v - c^\top h - v^\top W h$입니다. $b = (${b.join(',\\ ')})$, $c = (${c.join(',\\ ')})$, $W = \begin{pmatrix} ${w[0]} & ${w[1]} \\ ${w[2]} & ${w[3]} \end{pmatrix}$일 때, $v = (1,\ 1)$, $h = (1,\ 0)$의 에너지는 얼마입니까?`,
      en: String.raw`The energy of a restricted Boltzmann machine is $E(v,h) = -b^\top v - c^\top h - v^\top W h$. With $b = (${b.join(',\\ ')})$, $c = (${c.join(',\\ ')})$ and $W = \begin{pmatrix} ${w[0]} & ${w[1]} \\ ${w[2]} & ${w[3]} \end{pmatrix}$, what is the energy of $v = (1,\ 1)$, $h = (1,\ 0)$?`,
    }),
    answer: ({ b, c, w }) => -energyTerms({ b, c, w }).reduce((sum, term) => sum + term, 0),
    slips: [
      {
        value: ({ b, c, w }) => energyTerms({ b, c, w }).reduce((sum, term) => sum + term, 0),
        why: {
          ko: '음의 부호가 빠졌습니다. 에너지가 낮을수록 확률이 높습니다.',
          en: 'The minus signs are missing: low energy means high probability.',
        },
      },
      {
        value: ({ b, c, w }) => -(energyTerms({ b, c, w })[2] ?? 0),
        why: { ko: '편향의 항 두 개가 빠졌습니다.', en: 'The two terms of the biases are missing.' },
      },
      {
        value: ({ b, c, w }) => {
          const [visible = 0, hidden = 0, both = 0] = energyTerms({ b, c, w });
          return -visible - hidden + both;
        },
        why: {
          ko: String.raw`$v^\top W h$의 항을 더했습니다. 이 항도 뺍니다.`,
          en: String.raw`You added $v^\top W h$, which is subtracted as well.`,
        },
      },
      {
        value: ({ b, c, w }) => -(b[0] ?? 0) - (b[1] ?? 0) - (c[0] ?? 0) - (w[0] ?? 0) - (w[1] ?? 0),
        why: {
          ko: String.raw`$W$의 행과 열을 바꾸어 보았습니다. 행은 가시 뉴런, 열은 은닉 뉴런입니다.`,
          en: String.raw`Rows and columns of $W$ are interchanged: rows belong to visible neurons, columns to hidden ones.`,
        },
      },
    ],
    explanation: ({ b, c, w }) => {
      const [visible = 0, hidden = 0, both = 0] = energyTerms({ b, c, w });
      const hiddenText = hidden < 0 ? `(${hidden})` : String(hidden);
      return {
        ko: String.raw`$b^\top v = ${visible}$, $c^\top h = ${hidden}$, $v^\top W h = ${w[0]} + ${w[2]} = ${both}$이므로 $E = -${visible} - ${hiddenText} - ${both} = ${-visible - hidden - both}$입니다.`,
        en: String.raw`With $b^\top v = ${visible}$, $c^\top h = ${hidden}$ and $v^\top W h = ${w[0]} + ${w[2]} = ${both}$, $E = -${visible} - ${hiddenText} - ${both} = ${-visible - hidden - both}$.`,
      };
    },
  }),
  {
    kind: 'short-text',
    id: 'name-vanishing-gradient',
    tags: ['backpropagation', 'terms'],
    terms: ['gradient-vanishing'],
    exercises: ['vanishing-gradient'],
    prompt: {
      ko: '오차역전파법에서 1보다 작은 미분이 층마다 곱해져, 입력층에 가까운 가중치가 거의 갱신되지 않게 되는 현상을 무엇이라고 합니까?',
      en: 'In backpropagation, derivatives below 1 are multiplied layer by layer until weights near the input are hardly updated. What is this called?',
    },
    answers: {
      ko: [
        '경사소실',
        '기울기 소실',
        '그래디언트 소실',
        '경사 소실 문제',
        '기울기 소실 문제',
        '그레이디언트 소실',
        '그라디언트 소실',
        '경사 소멸',
        '기울기 소멸',
        '그래디언트 소멸',
        '그래디언트 소실 문제',
        '배니싱 그래디언트',
      ],
      en: [
        'vanishing gradient',
        'vanishing gradients',
        'gradient vanishing',
        'vanishing gradient problem',
        'vanishing gradients problem',
        'gradient vanishing problem',
      ],
    },
    misspellings: ['경사손실', '기울기 손실', 'vanising gradient'],
    wrong: [
      {
        answers: ['경사폭발', '기울기 폭발', 'exploding gradient', 'gradient explosion'],
        why: {
          ko: '경사폭발은 반대로 큰 값이 거듭 곱해져 경사가 걷잡을 수 없이 커지는 현상입니다.',
          en: 'Exploding gradients are the opposite: large factors multiply until gradients grow beyond bounds.',
        },
      },
      {
        answers: ['과소적합', 'underfitting', '과대적합', 'overfitting'],
        why: {
          ko: '그것은 데이터에 얼마나 맞는지를 말하는 용어입니다. 여기서는 학습 도중 경사에 생기는 일을 물었습니다.',
          en: 'That is about how a model fits data; here it is about what happens to gradients during training.',
        },
      },
      {
        answers: ['국지적 최솟값', '지역 최솟값', '국소 최솟값', 'local minimum', '국지적 최적화'],
        why: {
          ko: '국지적 최솟값에서도 경사가 0이지만, 그것은 손실함수의 모양 때문이지 미분이 곱해졌기 때문이 아닙니다.',
          en: 'At a local minimum the gradient is 0 too, but because of the shape of the loss, not of multiplied derivatives.',
        },
      },
    ],
    explanation: {
      ko: '시그모이드의 미분은 많아야 0.25이므로 층이 깊을수록 경사소실이 심해집니다. ReLU 함수, 알맞은 초깃값, 배치 정규화가 이를 줄입니다.',
      en: 'The derivative of the sigmoid is at most 0.25, so depth makes it worse. ReLU, suitable initial values and batch normalization help.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-deep-belief-network',
    tags: ['history', 'terms'],
    terms: ['deep-belief-network'],
    exercises: ['rbm-energy'],
    prompt: {
      ko: '2006년 힌튼 교수 연구팀이 제시한, 제한된 볼츠만 머신을 여러 층으로 쌓아 만드는 모형의 이름은 무엇입니까?',
      en: "What is the model called that Hinton's group presented in 2006 and that is built by stacking restricted Boltzmann machines?",
    },
    answers: {
      ko: [
        '심층신뢰망',
        '심층 신뢰 신경망',
        '심층 신뢰 네트워크',
        '심층 믿음 신경망',
        '심층 믿음망',
        '심층 믿음 네트워크',
        '심층 신념망',
        '심층 신념 네트워크',
        '딥 빌리프 네트워크',
        '딥 빌리프 넷',
      ],
      en: [
        'deep belief network',
        'deep belief net',
        'deep belief networks',
        'deep belief nets',
        'DBN',
        'DBNs',
      ],
    },
    misspellings: ['심층실뢰망', '심층신로망', 'deep beleif network'],
    wrong: [
      {
        answers: [
          '제한된 볼츠만 머신',
          '제한 볼츠만 머신',
          'RBM',
          'restricted Boltzmann machine',
          '볼츠만 머신',
          'Boltzmann machine',
        ],
        why: {
          ko: '제한된 볼츠만 머신은 쌓이는 한 층 한 층입니다. 물은 것은 쌓은 모형 전체의 이름입니다.',
          en: 'Restricted Boltzmann machines are the pieces; asked for is the whole stack.',
        },
      },
      {
        answers: [
          '심층신경망',
          'deep neural network',
          'DNN',
          '다층 신경망',
          '다층 퍼셉트론',
          'multilayer perceptron',
        ],
        why: {
          ko: '겉모양은 다층 신경망과 같지만, 제한된 볼츠만 머신을 쌓아 만든 것은 따로 이름이 있습니다.',
          en: 'It looks like a multilayer network, but one made of stacked restricted Boltzmann machines has a name of its own.',
        },
      },
      {
        answers: ['심층 볼츠만 머신', 'deep Boltzmann machine', 'DBM'],
        why: {
          ko: '심층 볼츠만 머신은 2009년에 나온 다른 모형으로, 모든 층 사이의 연결에 방향이 없습니다.',
          en: 'The deep Boltzmann machine came in 2009 and is another model, with undirected connections between all layers.',
        },
      },
      {
        answers: ['오토인코더', '자기부호화기', 'autoencoder', '합성곱 신경망', 'CNN'],
        why: {
          ko: '그것은 제한된 볼츠만 머신을 쌓은 모형이 아닙니다.',
          en: 'That is not built from restricted Boltzmann machines.',
        },
      },
    ],
    explanation: {
      ko: '심층신뢰망은 층마다 사전학습을 하여 깊은 신경망에 좋은 초깃값을 주었습니다. 이때부터 다층 신경망을 딥러닝이라고 부르게 되었습니다.',
      en: 'Deep belief networks gave deep networks good initial values by pretraining layer after layer. Since then, multilayer networks have gone by the name of deep learning.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-exponential-smoothing',
    tags: ['optimizers', 'terms'],
    terms: ['exponential-smoothing'],
    exercises: ['rmsprop-step', 'adam-step'],
    prompt: {
      ko: String.raw`RMSprop과 Adam은 평균을 $s_{t+1} = \alpha s_t + (1-\alpha)x_t$처럼 옛 평균과 새 값에 무게를 주어 갱신합니다. 통계학의 시계열 분석에서도 쓰는 이 방법의 이름은 무엇입니까?`,
      en: String.raw`RMSprop and Adam update an average as $s_{t+1} = \alpha s_t + (1-\alpha)x_t$, weighting its old value and the new observation. What is the name of this method, known from time series analysis?`,
    },
    answers: {
      ko: [
        '지수평활법',
        '지수평활',
        '지수평활평균',
        '지수이동평균',
        '지수 가중 이동평균',
        '지수가중평균',
        '단순지수평활법',
        '단순지수평활',
        '지수이동평균법',
        '지수 가중 이동평균법',
        '지수평활화',
      ],
      en: [
        'exponential smoothing',
        'exponential moving average',
        'exponentially weighted moving average',
        'exponentially weighted average',
        'exponential average',
        'simple exponential smoothing',
        'EMA',
        'EWMA',
      ],
    },
    misspellings: ['지수평할법', '지수펼활법', 'exponential smoting'],
    wrong: [
      {
        answers: ['이동평균', '이동평균법', 'moving average', '단순이동평균'],
        why: {
          ko: '단순한 이동평균은 최근 몇 개의 값에 같은 무게를 줍니다. 여기서는 오래될수록 무게가 지수적으로 줄어듭니다.',
          en: 'A simple moving average gives equal weights to the last few values. Here weights fall exponentially with age.',
        },
      },
      {
        answers: ['모멘텀', '모멘텀 방법', 'momentum', '관성'],
        why: {
          ko: String.raw`모멘텀은 새 값에 $1-\alpha$를 곱하지 않고 누적합니다.`,
          en: String.raw`Momentum accumulates: its new value is not multiplied by $1-\alpha$.`,
        },
      },
      {
        answers: ['학습률 감소', 'learning rate decay', 'exponential decay', '지수감소'],
        why: {
          ko: '학습률 감소는 학습률을 줄이는 방법으로, 평균을 내지 않습니다.',
          en: 'Decay lowers the learning rate; it averages nothing.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$k$걸음 전의 값은 $(1-\alpha)\alpha^k$의 무게를 가지므로 오래될수록 지수적으로 잊힙니다. 대략 최근 $\frac{1}{1-\alpha}$개의 값을 기억합니다.`,
      en: String.raw`A value from $k$ steps ago has the weight $(1-\alpha)\alpha^k$ and is forgotten exponentially. About the last $\frac{1}{1-\alpha}$ values are remembered.`,
    },
  },
  {
    kind: 'figure',
    id: 'which-curve-is-tanh-derivative',
    tags: ['activation-functions'],
    terms: ['gradient-vanishing', 'tanh'],
    exercises: ['activation-derivatives'],
    mistakes: ['activation-derivatives/functions-themselves'],
    prompt: {
      ko: '시그모이드, tanh, ReLU 함수의 **미분**을 그렸습니다. tanh 함수의 미분은 어느 곡선입니까?',
      en: 'The curves are the **derivatives** of the sigmoid, tanh and ReLU. Which one is the derivative of tanh?',
    },
    figure: plot({
      alt: {
        ko: '곡선 A는 0에서 최댓값 0.25를 가지는 낮고 넓은 종 모양이다. 곡선 B는 0의 왼쪽에서 0이고 오른쪽에서 1이다. 곡선 C는 0에서 최댓값 1을 가지는 높고 좁은 종 모양이다.',
        en: 'Curve A is a low, wide bell with its maximum 0.25 at 0. Curve B is 0 to the left of 0 and 1 to the right. Curve C is a tall, narrow bell with its maximum 1 at 0.',
      },
      x: [-4, 4],
      y: [-0.05, 1.2],
      xLabel: 'z',
      curves: [
        { label: 'A', fn: (z) => sigmoid(z) * (1 - sigmoid(z)), labelAt: -2.7 },
        {
          label: 'B',
          points: [
            [-4, 0],
            [0, 0],
            [0, 1],
            [4, 1],
          ],
        },
        { label: 'C', fn: (z) => 1 - Math.tanh(z) ** 2, labelAt: -0.7 },
      ],
    }),
    choices: [
      {
        id: 'a',
        text: { ko: '곡선 A', en: 'Curve A' },
        why: {
          ko: '최댓값이 0.25인 것은 시그모이드의 미분입니다.',
          en: 'A maximum of 0.25 belongs to the derivative of the sigmoid.',
        },
      },
      {
        id: 'b',
        text: { ko: '곡선 B', en: 'Curve B' },
        why: {
          ko: '0에서 1로 뛰는 것은 ReLU의 미분입니다.',
          en: 'The jump from 0 to 1 is the derivative of ReLU.',
        },
      },
      { id: 'c', text: { ko: '곡선 C', en: 'Curve C' }, right: true },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`$1 - \tanh^2(z)$는 $z = 0$에서 1이고 양쪽으로 빠르게 0에 가까워집니다. $|z|$가 크면 시그모이드의 미분보다도 작습니다.`,
      en: String.raw`$1 - \tanh^2(z)$ is 1 at $z = 0$ and falls quickly to either side. For large $|z|$ it is even below the derivative of the sigmoid.`,
    },
  },
  {
    kind: 'figure',
    id: 'which-path-has-momentum',
    tags: ['optimizers'],
    terms: ['momentum-method'],
    exercises: ['momentum-step'],
    prompt: {
      ko: '골짜기 모양의 손실함수에서 세 방법의 경로를 그렸습니다. 모멘텀 방법의 경로는 어느 것입니까? (나머지 둘은 학습률이 서로 다른 경사하강법입니다.)',
      en: 'Three paths lead through a valley of the loss. Which one is that of momentum? (The other two are gradient descent with different learning rates.)',
    },
    figure: contour({
      alt: {
        ko: '가로로 긴 타원 등고선의 가운데가 최솟점이다. 경로 A는 한 걸음마다 골짜기의 위와 아래를 번갈아 건너뛰며 오른쪽으로 나아간다. 경로 B는 골짜기 바닥으로 내려온 다음 바닥을 따라 천천히 나아가, 최솟점에 닿지 못하고 끝난다. 경로 C는 곡선을 그리며 점점 빨라져 최솟점을 오른쪽으로 지나쳤다가 되돌아온다.',
        en: 'The level curves are ellipses, long from left to right, with the minimum at the center. Path A jumps across the valley at every step, up and down in turn, on its way to the right. Path B comes down to the floor, creeps along it and ends before the minimum. Path C runs in a curve, gathers speed, passes the minimum to the right and comes back.',
      },
      x: [-3, 2],
      y: [-1.8, 1.8],
      xLabel: 'w₁',
      yLabel: 'w₂',
      bowl: { a: 1, b: 8 },
      levels: [0.3, 1.2, 3, 6, 10],
      paths: [
        { label: 'A', points: walk([-2.4, 1.35], { rate: 0.22, beta: 0, steps: 12 }) },
        { label: 'B', points: walk([-2.05, 0.9], { rate: 0.04, beta: 0, steps: 28 }) },
        { label: 'C', points: walk([-2.8, 0.6], { rate: 0.04, beta: 0.8, steps: 28 }) },
      ],
    }),
    choices: [
      {
        id: 'a',
        text: { ko: '경로 A', en: 'Path A' },
        why: {
          ko: '걸음마다 방향이 뒤집히는 것은 학습률이 큰 경사하강법입니다. 관성이 있으면 이런 진동이 지워집니다.',
          en: 'Turning at every step is gradient descent with a large rate; inertia would cancel such oscillation.',
        },
      },
      {
        id: 'b',
        text: { ko: '경로 B', en: 'Path B' },
        why: {
          ko: '평평한 바닥에서 걸음이 계속 작아지는 것은 학습률이 작은 경사하강법입니다. 관성이 있으면 속도가 붙습니다.',
          en: 'Steps that only shrink on the flat floor are gradient descent with a small rate; inertia would gather speed.',
        },
      },
      { id: 'c', text: { ko: '경로 C', en: 'Path C' }, right: true },
    ],
    keepOrder: true,
    explanation: {
      ko: '모멘텀은 지난 걸음을 누적하므로 같은 방향의 경사가 이어지면 빨라지고, 최솟점에서 경사가 0이 되어도 곧바로 멈추지 못하여 지나쳤다가 되돌아옵니다.',
      en: 'Momentum accumulates past steps: it speeds up where gradients keep their direction, and at the minimum, where the gradient is 0, it does not stop at once but overshoots and returns.',
    },
  },
  {
    kind: 'figure',
    id: 'histogram-of-saturated-layer',
    tags: ['initialization', 'activation-functions'],
    terms: ['xavier-initialization', 'initial-weights'],
    exercises: ['initializers'],
    mistakes: ['initializers/variance-as-deviation'],
    prompt: {
      ko: '학습을 시작하기 전, 시그모이드 은닉층의 출력을 모아 히스토그램을 그렸습니다. 가중치의 초깃값을 어떻게 두었다고 볼 수 있습니까?',
      en: 'Before training, the outputs of a sigmoid hidden layer were collected in a histogram. How were the initial weights chosen?',
    },
    figure: bars({
      alt: {
        ko: '시그모이드 출력의 히스토그램. 0–0.2 구간과 0.8–1 구간에 각각 44%쯤이 있고, 가운데 세 구간에는 3–4%씩만 있다.',
        en: 'A histogram of sigmoid outputs. About 44% lie in each of the bins 0–0.2 and 0.8–1, and only 3 to 4% in each of the three bins between.',
      },
      y: [0, 0.5],
      xLabel: { ko: '은닉층의 출력', en: 'hidden output' },
      yLabel: { ko: '비율', en: 'share' },
      bars: [0, 0.2, 0.4, 0.6, 0.8].map((low) => ({
        label: `${low}–${show(low + 0.2)}`,
        value: shareBetween(low, low + 0.2, 10),
      })),
    }),
    choices: [
      {
        id: 'large',
        text: { ko: '분산이 너무 큰 난수로 두었습니다.', en: 'As random numbers of too large a variance' },
        right: true,
      },
      {
        id: 'zero',
        text: { ko: '모두 0으로 두었습니다.', en: 'As 0 for all of them' },
        why: {
          ko: '가중합이 모두 0이면 출력은 모두 0.5가 되어 가운데 구간에 모입니다.',
          en: 'With weighted sums of 0 all outputs would be 0.5, in the middle bin.',
        },
      },
      {
        id: 'small',
        text: { ko: '분산이 너무 작은 난수로 두었습니다.', en: 'As random numbers of too small a variance' },
        why: {
          ko: '분산이 작으면 가중합이 0 근처에 모여 출력은 0.5 둘레에 몰립니다.',
          en: 'A small variance keeps weighted sums near 0 and outputs near 0.5.',
        },
      },
      {
        id: 'xavier',
        text: { ko: '세이버 초깃값으로 두었습니다.', en: 'By Xavier initialization' },
        why: {
          ko: '세이버 초깃값은 가중합의 분산이 지나치게 커지지 않게 하므로, 출력은 0.5 둘레에 알맞게 퍼지고 양 끝에 몰리지 않습니다.',
          en: 'Xavier keeps the variance of weighted sums moderate: outputs spread around 0.5 without crowding at both ends.',
        },
      },
    ],
    explanation: {
      ko: '가중치의 분산이 크면 가중합이 0에서 멀어져 출력이 0이나 1에 몰립니다. 그곳은 시그모이드가 평평하여 미분이 0에 가까우므로 경사소실이 생깁니다.',
      en: 'A large variance takes weighted sums far from 0 and outputs to 0 or 1. There the sigmoid is flat and its derivative almost 0: gradients vanish.',
    },
  },
  tensorShape({
    id: 'shape-of-adam-state',
    tags: ['shapes', 'optimizers'],
    terms: ['adam-method'],
    exercises: ['adam-step'],
    draw: (random) => ({
      n: random.pick([16, 32, 64, 128]),
      p: random.integer(3, 12),
      q: random.integer(13, 30),
    }),
    prompt: ({ n, p, q }) => ({
      ko: String.raw`입력 ${p}개, 뉴런 ${q}개인 층의 가중치 $W$를 예 ${n}개짜리 미니배치마다 Adam으로 갱신합니다. $W$를 위해 기억해 두는 $s_t$의 모양은 무엇입니까? ($z = xW + b$이고 예는 행에 놓입니다.)`,
      en: String.raw`The weights $W$ of a layer with ${p} inputs and ${q} neurons are updated by Adam, on mini-batches of ${n} examples. What is the shape of the $s_t$ that is kept for $W$? ($z = xW + b$, with examples in rows.)`,
    }),
    answer: ({ p, q }) => [p, q],
    slips: [
      {
        shape: () => [],
        why: {
          ko: '가중치마다 걸음을 따로 조절하므로 수 하나로는 안 됩니다.',
          en: 'Each weight has its own scale: one number for all will not do.',
        },
      },
      {
        shape: ({ n, p, q }) => [n, p, q],
        why: {
          ko: '미니배치의 경사는 예에 대해 평균한 것이므로 예의 축이 없습니다.',
          en: 'The gradient of a mini-batch is a mean over its examples, whose axis does not remain.',
        },
      },
      {
        shape: ({ p, q }) => [q, p],
        why: {
          ko: String.raw`전치되었습니다. $z = xW + b$에서 $W$의 행은 입력, 열은 뉴런입니다.`,
          en: String.raw`Transposed: in $z = xW + b$ the rows of $W$ belong to inputs, the columns to neurons.`,
        },
      },
      {
        shape: ({ q }) => [q],
        why: {
          ko: String.raw`편향 $b$를 위한 $s_t$의 모양입니다.`,
          en: String.raw`This is the shape of the $s_t$ for the biases $b$.`,
        },
      },
    ],
    explanation: ({ p, q }) => ({
      ko: String.raw`$s_t$는 가중치마다 경사의 제곱을 평균한 것이므로 $W$와 같은 [${p}, ${q}]입니다. $m_t$도 같으므로, Adam은 가중치마다 수를 두 개씩 더 기억합니다.`,
      en: String.raw`$s_t$ averages the squared gradient of every weight and has the shape of $W$, [${p}, ${q}]. So has $m_t$: Adam stores two more numbers for every weight.`,
    }),
  }),
]);

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** bᵀv, cᵀh and vᵀWh for v = (1, 1), h = (1, 0). */
function energyTerms({
  b,
  c,
  w,
}: {
  readonly b: readonly number[];
  readonly c: readonly number[];
  readonly w: readonly number[];
}): number[] {
  return [(b[0] ?? 0) + (b[1] ?? 0), c[0] ?? 0, (w[0] ?? 0) + (w[2] ?? 0)];
}

/** Momentum on (w₁² + 8 w₂²)/2; without inertia where beta is 0. */
function walk(
  start: readonly [number, number],
  { rate, beta, steps }: { readonly rate: number; readonly beta: number; readonly steps: number },
): (readonly [number, number])[] {
  const points = [start];
  let [m1, m2] = [0, 0];
  for (let step = 0; step < steps; step += 1) {
    const [x, y] = points.at(-1) ?? start;
    [m1, m2] = [beta * m1 + rate * x, beta * m2 + rate * 8 * y];
    points.push([x - m1, y - m2]);
  }
  return points;
}

/** Share of sigmoid outputs between two values, for weighted sums that are normal with mean 0. */
function shareBetween(low: number, high: number, deviation: number): number {
  const logit = (h: number) => Math.log(h / (1 - h));
  const below = (h: number) => {
    if (h <= 0) return 0;
    return h >= 1 ? 1 : normalBelow(logit(h) / deviation);
  };
  return below(high) - below(low);
}

/** Φ(x), by the logistic approximation of Bowling et al.: good to 1e-4, which is enough for a figure. */
function normalBelow(x: number): number {
  return sigmoid(0.07056 * x ** 3 + 1.5976 * x);
}
