import { defineQuiz, network, numeric, plot, tensorShape } from '../../lib/quiz/define-quiz';

export default defineQuiz([
  {
    kind: 'formula',
    id: 'sigmoid-formula',
    avoid: ['sigmoid', 'tanh', 'sinh', 'cosh'],
    tags: ['activation-functions'],
    terms: ['sigmoid'],
    exercises: ['activations'],
    mistakes: ['activations/sigmoid-reflected'],
    prompt: {
      ko: String.raw`시그모이드 함수 $\sigma(x)$를 지수함수로 나타내세요.`,
      en: String.raw`Write the sigmoid function $\sigma(x)$ by means of the exponential function.`,
    },
    target: '\\sigma(x) =',
    symbols: [{ tex: 'x', domain: 'real' }],
    answer: String.raw`\frac{1}{1+e^{-x}}`,
    accepts: [
      String.raw`\frac{e^{x}}{1+e^{x}}`,
      String.raw`(1+\exp(-x))^{-1}`,
      String.raw`1-\frac{1}{1+e^{x}}`,
      String.raw`1/(e^{-x}+1)`,
      { plain: '1/(1+exp(-x))' },
      { plain: 'e^x/(e^x+1)' },
    ],
    rejects: [
      {
        tex: String.raw`\frac{1}{1+e^{x}}`,
        slip: 'sign',
        why: {
          ko: String.raw`지수의 부호가 빠졌습니다. 이것은 감소하는 함수 $1-\sigma(x)$입니다.`,
          en: String.raw`The sign of the exponent is missing. This is $1-\sigma(x)$, which falls.`,
        },
      },
      {
        tex: String.raw`\frac{1}{1-e^{-x}}`,
        slip: 'sign',
        why: {
          ko: String.raw`분모에서는 더해야 합니다. 빼면 $x=0$에서 0으로 나누게 되고 값이 0과 1 사이를 벗어납니다.`,
          en: String.raw`The denominator is a sum. With a difference one divides by 0 at $x=0$, and values leave the range from 0 to 1.`,
        },
      },
      {
        tex: String.raw`1+e^{-x}`,
        slip: 'denominator',
        why: {
          ko: '역수를 취하지 않았습니다. 이 값은 언제나 1보다 큽니다.',
          en: 'The reciprocal was not taken: this is always above 1.',
        },
      },
      {
        tex: String.raw`\frac{2}{1+e^{-x}}`,
        slip: 'factor',
        why: {
          ko: String.raw`분자는 1입니다. 2로 두면 $x=0$에서 $\frac12$이 아니라 1이 됩니다.`,
          en: String.raw`The numerator is 1. With 2, the value at $x=0$ is 1 in place of $\frac12$.`,
        },
      },
      {
        tex: String.raw`\frac{e^{x}-e^{-x}}{e^{x}+e^{-x}}`,
        slip: 'other',
        why: {
          ko: String.raw`이것은 $\tanh x$이며 값이 $-1$과 $1$ 사이에 있습니다.`,
          en: String.raw`This is $\tanh x$, whose values lie between $-1$ and $1$.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$x$가 커지면 $e^{-x}$이 0에 가까워져 값이 1에, $x$가 작아지면 분모가 커져 값이 0에 가까워집니다. $x=0$에서는 $\frac12$입니다.`,
      en: String.raw`For large $x$ the term $e^{-x}$ vanishes and the value approaches 1; for very negative $x$ the denominator grows and it approaches 0. At $x=0$ it is $\frac12$.`,
    },
  },
  {
    kind: 'formula',
    id: 'tanh-formula',
    avoid: ['tanh', 'sinh', 'cosh', 'sigmoid'],
    tags: ['activation-functions'],
    terms: ['tanh'],
    exercises: ['activations'],
    mistakes: ['activations/tanh-too-slow'],
    prompt: {
      ko: String.raw`$\tanh$ 함수 $a(x)$를 지수함수로 나타내세요.`,
      en: String.raw`Write the $\tanh$ function $a(x)$ by means of the exponential function.`,
    },
    target: 'a(x) =',
    symbols: [{ tex: 'x', domain: 'real' }],
    answer: String.raw`\frac{e^{x}-e^{-x}}{e^{x}+e^{-x}}`,
    accepts: [
      String.raw`\frac{e^{2x}-1}{e^{2x}+1}`,
      String.raw`\frac{1-e^{-2x}}{1+e^{-2x}}`,
      String.raw`\frac{2}{1+e^{-2x}}-1`,
      String.raw`1-\frac{2}{e^{2x}+1}`,
      { plain: '(exp(x)-exp(-x))/(exp(x)+exp(-x))' },
      { plain: '(e^x - e^(-x))/(e^x + e^(-x))' },
    ],
    rejects: [
      {
        tex: String.raw`\frac{e^{-x}-e^{x}}{e^{x}+e^{-x}}`,
        slip: 'sign',
        why: {
          ko: String.raw`분자의 부호가 반대여서 감소하는 함수 $-\tanh x$가 됩니다.`,
          en: String.raw`The numerator has the opposite sign: this is $-\tanh x$, which falls.`,
        },
      },
      {
        tex: String.raw`\frac{e^{x}+e^{-x}}{e^{x}-e^{-x}}`,
        slip: 'denominator',
        why: {
          ko: String.raw`분자와 분모가 바뀌었습니다. $x=0$에서 0으로 나누게 됩니다.`,
          en: String.raw`Numerator and denominator are exchanged; at $x=0$ one would divide by 0.`,
        },
      },
      {
        tex: String.raw`\frac{e^{x}-e^{-x}}{2}`,
        slip: 'denominator',
        why: {
          ko: String.raw`이것은 $\sinh x$이며 값의 범위에 제한이 없습니다. $\cosh x$로 나누어야 $\tanh x$입니다.`,
          en: String.raw`This is $\sinh x$, which has no bounds. Divide it by $\cosh x$ to get $\tanh x$.`,
        },
      },
      {
        tex: String.raw`\frac{2}{1+e^{-x}}-1`,
        slip: 'factor',
        why: {
          ko: String.raw`지수에서 2가 빠졌습니다. $2\sigma(x)-1$은 $\tanh\frac{x}{2}$입니다.`,
          en: String.raw`The exponent lacks a factor 2: $2\sigma(x)-1$ is $\tanh\frac{x}{2}$.`,
        },
      },
      {
        tex: String.raw`\frac{1}{1+e^{-x}}`,
        slip: 'other',
        why: {
          ko: '이것은 값이 0과 1 사이에 있는 시그모이드 함수입니다.',
          en: 'This is the sigmoid function, whose values lie between 0 and 1.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$\tanh x = \frac{\sinh x}{\cosh x}$입니다. 분자와 분모에 $e^{-x}$을 곱하면 $\frac{1-e^{-2x}}{1+e^{-2x}} = 2\sigma(2x)-1$이 됩니다.`,
      en: String.raw`$\tanh x = \frac{\sinh x}{\cosh x}$. Multiplying numerator and denominator by $e^{-x}$ gives $\frac{1-e^{-2x}}{1+e^{-2x}} = 2\sigma(2x)-1$.`,
    },
  },
  {
    kind: 'formula',
    id: 'relu-formula',
    avoid: ['relu'],
    tags: ['activation-functions'],
    terms: ['relu'],
    exercises: ['activations'],
    mistakes: ['activations/absolute-value', 'activations/step-for-relu'],
    prompt: {
      ko: String.raw`ReLU 함수 $a(x)$를 식으로 쓰세요.`,
      en: String.raw`Write the ReLU function $a(x)$ as a formula.`,
    },
    target: 'a(x) =',
    symbols: [{ tex: 'x', domain: 'real' }],
    answer: String.raw`\max(0, x)`,
    accepts: [
      String.raw`\max(x, 0)`,
      String.raw`\begin{cases}x&x>0\\0&x\le 0\end{cases}`,
      String.raw`x \cdot 1[x > 0]`,
      String.raw`\frac{x+|x|}{2}`,
      { plain: 'max(0, x)' },
      { plain: 'x*1[x>0]' },
    ],
    rejects: [
      {
        tex: String.raw`\min(0, x)`,
        slip: 'other',
        why: {
          ko: '큰 쪽이 아니라 작은 쪽을 골랐습니다. ReLU는 양수를 그대로 내보내고 음수를 0으로 만듭니다.',
          en: 'This takes the smaller of the two. ReLU passes positive numbers and turns negative ones into 0.',
        },
      },
      {
        tex: String.raw`|x|`,
        slip: 'other',
        why: {
          ko: '절댓값은 음수의 부호를 바꾸지만 ReLU는 음수를 0으로 만듭니다.',
          en: 'The absolute value flips the sign of a negative number; ReLU makes it 0.',
        },
      },
      {
        tex: String.raw`1[x > 0]`,
        slip: 'factor',
        why: {
          ko: String.raw`$x$가 곱해지지 않았습니다. 이것은 0과 1만 내보내는 계단함수이며, ReLU의 도함수에 해당합니다.`,
          en: String.raw`The factor $x$ is missing. This is the step function, which gives 0 and 1 only; it is the derivative of ReLU.`,
        },
      },
      {
        tex: String.raw`\max(0, -x)`,
        slip: 'sign',
        why: {
          ko: '부호가 반대입니다. 이 함수는 양수를 0으로 만들고 음수를 뒤집어 내보냅니다.',
          en: 'The sign is reversed: this turns positive numbers into 0 and passes negative ones, flipped.',
        },
      },
      {
        tex: String.raw`x + |x|`,
        slip: 'factor',
        why: {
          ko: String.raw`$\frac12$이 빠졌습니다. $x>0$이면 $x+|x| = 2x$가 됩니다.`,
          en: String.raw`The factor $\frac12$ is missing: for $x>0$ this is $2x$.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`0과 $x$ 가운데 큰 쪽을 내보냅니다. 경우를 나누어 쓰거나 $x\cdot 1[x>0]$으로 써도 같습니다. $x=0$에서는 어느 쪽으로 정해도 값이 0입니다.`,
      en: String.raw`ReLU gives the larger of 0 and $x$. Cases, or $x\cdot 1[x>0]$, say the same; at $x=0$ the value is 0 either way.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'layers-without-nonlinearity',
    tags: ['activation-functions', 'network-structure'],
    terms: ['activation-function', 'identity-function'],
    exercises: ['dense-layer'],
    mistakes: ['dense-layer/not-activated'],
    prompt: {
      ko: '은닉층이 셋인 신경망에서 모든 층의 활성화 함수를 항등함수로 두었습니다. 이 신경망에 대한 설명으로 옳은 것은 어느 것입니까?',
      en: 'In a network with three hidden layers every activation function is the identity. Which statement is true?',
    },
    choices: [
      {
        id: 'one-layer',
        text: {
          ko: '은닉층이 없는 선형모형 하나로 똑같이 나타낼 수 있습니다.',
          en: 'A linear model without any hidden layer can express the same function.',
        },
        right: true,
      },
      {
        id: 'cubic',
        text: {
          ko: '가중치를 여러 번 곱하므로 입력의 3차 다항식까지 나타낼 수 있습니다.',
          en: 'Since weights are multiplied repeatedly, it can express polynomials of the third degree in the inputs.',
        },
        why: {
          ko: '곱해지는 것은 가중치끼리입니다. 입력끼리는 곱해지지 않으므로 입력에 대해서는 1차식입니다.',
          en: 'Weights are multiplied with weights, never inputs with inputs: in the inputs it stays of the first degree.',
        },
      },
      {
        id: 'any-function',
        text: {
          ko: '은닉층의 뉴런을 늘리면 어떤 연속함수에도 가까워질 수 있습니다.',
          en: 'With more hidden neurons it can approximate any continuous function.',
        },
        why: {
          ko: '그러한 성질은 비선형 활성화 함수가 있을 때의 것입니다. 1차식은 뉴런을 늘려도 1차식입니다.',
          en: 'That holds with a nonlinear activation. A linear function stays linear, however many neurons there are.',
        },
      },
      {
        id: 'zero-one',
        text: {
          ko: '출력이 0과 1 사이로 제한되어 분류에만 쓸 수 있습니다.',
          en: 'Its outputs are confined to the range from 0 to 1, so it serves classification only.',
        },
        why: {
          ko: '항등함수의 값에는 제한이 없습니다. 출력을 0과 1 사이에 두는 것은 시그모이드 함수입니다.',
          en: 'The identity has no bounds. It is the sigmoid that keeps outputs between 0 and 1.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$(XW_1 + b_1)W_2 + b_2 = X(W_1W_2) + (b_1W_2 + b_2)$처럼 1차식을 합성하면 다시 1차식입니다. 층을 쌓은 보람이 있으려면 활성화 함수가 비선형이어야 합니다.`,
      en: String.raw`Linear functions compose to a linear function: $(XW_1 + b_1)W_2 + b_2 = X(W_1W_2) + (b_1W_2 + b_2)$. Only nonlinear activations make stacked layers worthwhile.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'effect-of-larger-bias',
    tags: ['network-structure', 'activation-functions'],
    terms: ['bias-term', 'sigmoid'],
    exercises: ['neuron'],
    mistakes: ['neuron/bias-outside'],
    prompt: {
      ko: String.raw`입력이 하나인 뉴런 $\sigma(wx + b)$에서 $w > 0$입니다. $w$는 그대로 두고 편향 $b$만 키우면 $x$에 대한 출력의 그래프는 어떻게 됩니까?`,
      en: String.raw`A neuron with one input has the output $\sigma(wx + b)$, with $w > 0$. What happens to the graph of its output against $x$ if only the bias $b$ is raised?`,
    },
    choices: [
      { id: 'left', text: { ko: '왼쪽으로 옮겨 갑니다.', en: 'It moves to the left' }, right: true },
      {
        id: 'right',
        text: { ko: '오른쪽으로 옮겨 갑니다.', en: 'It moves to the right' },
        why: {
          ko: String.raw`출력이 $\frac12$인 곳은 $x = -\frac{b}{w}$이므로 $b$가 커지면 왼쪽으로 갑니다.`,
          en: String.raw`The output is $\frac12$ at $x = -\frac{b}{w}$, which moves left as $b$ grows.`,
        },
      },
      {
        id: 'up',
        text: { ko: '위쪽으로 옮겨 갑니다.', en: 'It moves up' },
        why: {
          ko: String.raw`위로 옮기려면 $\sigma(wx) + b$처럼 활성화 함수 밖에서 더해야 합니다. 그러면 출력이 1을 넘습니다.`,
          en: String.raw`That would take a bias outside the activation, $\sigma(wx) + b$, and outputs would exceed 1.`,
        },
      },
      {
        id: 'steeper',
        text: { ko: '가운데의 경사가 더 급해집니다.', en: 'It becomes steeper in the middle' },
        why: {
          ko: '경사를 급하게 하는 것은 가중치의 크기입니다.',
          en: 'It is the size of the weight that makes it steeper.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$wx + b = w\left(x + \frac{b}{w}\right)$이므로 모양은 그대로이고 $\frac{b}{w}$만큼 왼쪽으로 옮겨 갑니다. 더 작은 입력에서도 뉴런이 켜진다는 뜻입니다.`,
      en: String.raw`Since $wx + b = w\left(x + \frac{b}{w}\right)$, the shape stays and the graph moves left by $\frac{b}{w}$: the neuron switches on at smaller inputs already.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'output-activation-for-temperature-change',
    tags: ['activation-functions', 'regression'],
    terms: ['output-layer', 'identity-function'],
    exercises: ['activations'],
    prompt: {
      ko: '내일의 기온이 오늘보다 몇 ℃ 오르거나 내릴지 예측하는 신경망을 만듭니다. 출력층의 활성화 함수로 알맞은 것은 어느 것입니까?',
      en: 'A network is to predict by how many °C the temperature will rise or fall from today to tomorrow. Which activation function suits its output layer?',
    },
    choices: [
      { id: 'identity', text: { ko: '항등함수', en: 'Identity function' }, right: true },
      {
        id: 'sigmoid',
        text: { ko: '시그모이드 함수', en: 'Sigmoid function' },
        why: {
          ko: '0과 1 사이의 값만 나오므로 확률을 내보낼 때 알맞습니다.',
          en: 'It gives values between 0 and 1 only, which suits probabilities.',
        },
      },
      {
        id: 'tanh',
        text: { ko: 'tanh 함수', en: 'Tanh function' },
        why: {
          ko: String.raw`음수도 나오지만 $-1$과 $1$ 사이를 벗어나지 못하므로 5℃의 변화를 나타낼 수 없습니다.`,
          en: String.raw`It gives negative values too, but none beyond $-1$ and $1$: a change of 5 °C is out of reach.`,
        },
      },
      {
        id: 'relu',
        text: { ko: 'ReLU 함수', en: 'ReLU function' },
        why: {
          ko: '음수를 내보내지 못하므로 기온이 내리는 날을 예측할 수 없습니다. 은닉층에 널리 씁니다.',
          en: 'It cannot give negative values, so a fall could never be predicted. Its place is in hidden layers.',
        },
      },
    ],
    explanation: {
      ko: '변화량은 양수일 수도 음수일 수도 있고 크기에 제한이 없습니다. 네 함수 가운데 모든 실수를 내보내는 것은 항등함수뿐입니다.',
      en: 'The change may be positive or negative, of any size. Of the four only the identity takes all real values.',
    },
  },
  {
    kind: 'single-choice',
    id: 'stable-way-to-compute-tanh',
    tags: ['activation-functions', 'tools'],
    terms: ['tanh'],
    exercises: ['activations'],
    mistakes: ['activations/tanh-overflows', 'activations/sigmoid-overflows'],
    prompt: {
      ko: String.raw`float32에서는 $e^{200}$이 무한대가 되고 $e^{-200}$은 0이 됩니다. $x = 200$과 $x = -200$에서 모두 $\tanh x$를 바르게 계산하는 식은 어느 것입니까?`,
      en: String.raw`In float32, $e^{200}$ becomes infinite and $e^{-200}$ becomes 0. Which expression computes $\tanh x$ rightly at both $x = 200$ and $x = -200$?`,
    },
    choices: [
      {
        id: 'absolute',
        text: {
          ko: String.raw`$\mathrm{sign}(x)\cdot\frac{1-e^{-2|x|}}{1+e^{-2|x|}}$`,
          en: String.raw`$\mathrm{sign}(x)\cdot\frac{1-e^{-2|x|}}{1+e^{-2|x|}}$`,
        },
        right: true,
      },
      {
        id: 'definition',
        text: {
          ko: String.raw`$\frac{e^{x}-e^{-x}}{e^{x}+e^{-x}}$`,
          en: String.raw`$\frac{e^{x}-e^{-x}}{e^{x}+e^{-x}}$`,
        },
        why: {
          ko: String.raw`어느 쪽에서든 분자와 분모가 모두 무한대가 되어 NaN이 나옵니다.`,
          en: String.raw`At either place numerator and denominator are both infinite, which gives NaN.`,
        },
      },
      {
        id: 'positive-exponent',
        text: {
          ko: String.raw`$\frac{e^{2x}-1}{e^{2x}+1}$`,
          en: String.raw`$\frac{e^{2x}-1}{e^{2x}+1}$`,
        },
        why: {
          ko: String.raw`$x = -200$에서는 $-1$이 나오지만 $x = 200$에서는 $\infty/\infty$, 곧 NaN입니다.`,
          en: String.raw`It gives $-1$ at $x = -200$, but $\infty/\infty$, which is NaN, at $x = 200$.`,
        },
      },
      {
        id: 'negative-exponent',
        text: {
          ko: String.raw`$\frac{1-e^{-2x}}{1+e^{-2x}}$`,
          en: String.raw`$\frac{1-e^{-2x}}{1+e^{-2x}}$`,
        },
        why: {
          ko: String.raw`$x = 200$에서는 1이 나오지만 $x = -200$에서는 $e^{400}$이 무한대가 되어 NaN입니다.`,
          en: String.raw`It gives 1 at $x = 200$, but at $x = -200$ the term $e^{400}$ is infinite and the result is NaN.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`네 식은 수학으로는 모두 같습니다. 지수가 언제나 0 이하인 식만 넘침 없이 계산되며, $\tanh$가 홀함수라는 성질로 음수의 경우를 처리합니다.`,
      en: String.raw`In mathematics all four are the same. Only the one whose exponent is never above 0 cannot overflow; it handles negative $x$ by the oddness of $\tanh$.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'what-makes-a-model-deep',
    tags: ['network-structure', 'terms'],
    terms: ['deep-learning-model', 'hidden-layer'],
    prompt: {
      ko: '어떤 신경망을 딥러닝 모형이라고 부르는 기준은 무엇입니까?',
      en: 'What makes a neural network a deep learning model?',
    },
    choices: [
      { id: 'layers', text: { ko: '은닉층의 수가 많습니다.', en: 'It has many hidden layers' }, right: true },
      {
        id: 'width',
        text: { ko: '한 은닉층의 뉴런이 많습니다.', en: 'It has many neurons in a hidden layer' },
        why: {
          ko: '뉴런이 많으면 넓은 신경망입니다. 깊다는 것은 층의 수를 말합니다.',
          en: 'Many neurons in a layer make a network wide. Depth is about the number of layers.',
        },
      },
      {
        id: 'data',
        text: { ko: '훈련 데이터가 많습니다.', en: 'It is trained on a lot of data' },
        why: {
          ko: '딥러닝은 대개 데이터가 많이 필요하지만, 선형 회귀를 많은 데이터로 훈련하여도 딥러닝은 아닙니다.',
          en: 'Deep learning usually needs much data, but a linear regression on much data is still not deep.',
        },
      },
      {
        id: 'inputs',
        text: { ko: '입력층의 뉴런이 많습니다.', en: 'It has many neurons in the input layer' },
        why: {
          ko: '입력층의 뉴런 수는 독립변수의 수일 뿐입니다. 입력층은 계산을 하지 않습니다.',
          en: 'That is just the number of explanatory variables; the input layer computes nothing.',
        },
      },
    ],
    explanation: {
      ko: '은닉층을 여럿 지나면서 입력을 점점 더 추상적으로 표현합니다. 이러한 계층적 표현이 딥러닝 모형의 특징입니다.',
      en: 'Passing through many hidden layers, the input is represented more and more abstractly. This hierarchy is what sets deep learning models apart.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'properties-of-the-sigmoid',
    tags: ['activation-functions'],
    terms: ['sigmoid'],
    exercises: ['activations'],
    mistakes: ['activations/sigmoid-reflected'],
    prompt: {
      ko: String.raw`시그모이드 함수 $\sigma(x)$의 성질로 옳은 것을 모두 고르세요.`,
      en: String.raw`Which are properties of the sigmoid function $\sigma(x)$? Choose all.`,
    },
    choices: [
      {
        id: 'increasing',
        text: { ko: '모든 곳에서 증가합니다.', en: 'It increases everywhere.' },
        right: true,
      },
      {
        id: 'reflection',
        text: {
          ko: String.raw`$\sigma(-x) = 1 - \sigma(x)$입니다.`,
          en: String.raw`$\sigma(-x) = 1 - \sigma(x)$`,
        },
        right: true,
      },
      {
        id: 'half',
        text: { ko: String.raw`$\sigma(0) = \frac12$입니다.`, en: String.raw`$\sigma(0) = \frac12$` },
        right: true,
      },
      {
        id: 'odd',
        text: { ko: String.raw`$\sigma(-x) = -\sigma(x)$입니다.`, en: String.raw`$\sigma(-x) = -\sigma(x)$` },
        why: {
          ko: String.raw`홀함수인 것은 $\tanh$입니다. 시그모이드의 값은 언제나 양수입니다.`,
          en: String.raw`It is $\tanh$ that is odd. The sigmoid is always positive.`,
        },
      },
      {
        id: 'attains',
        text: {
          ko: String.raw`$x$가 충분히 크면 값이 정확히 1이 됩니다.`,
          en: String.raw`For $x$ large enough its value is exactly 1.`,
        },
        why: {
          ko: String.raw`$e^{-x} > 0$이므로 1에 가까워질 뿐 1이 되지는 않습니다. 컴퓨터에서는 반올림되어 1로 보일 수 있습니다.`,
          en: String.raw`As $e^{-x} > 0$, it only approaches 1. On a computer it may be rounded to 1.`,
        },
      },
      {
        id: 'linear',
        text: {
          ko: String.raw`$\sigma(2x) = 2\sigma(x)$입니다.`,
          en: String.raw`$\sigma(2x) = 2\sigma(x)$`,
        },
        why: {
          ko: String.raw`비선형 함수이므로 성립하지 않습니다. $x=0$에서도 왼쪽은 $\frac12$, 오른쪽은 1입니다.`,
          en: String.raw`It is not linear. Already at $x=0$ the left side is $\frac12$, the right side 1.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`그래프는 점 $\left(0, \frac12\right)$에 대하여 대칭인 S자 곡선이며, 값은 0과 1 사이에 있되 두 끝에는 이르지 않습니다.`,
      en: String.raw`The graph is an S-shaped curve, symmetric about the point $\left(0, \frac12\right)$; its values lie between 0 and 1 without reaching either.`,
    },
  },
  {
    kind: 'multiple-choice',
    id: 'facts-on-fully-connected-networks',
    tags: ['network-structure'],
    terms: ['dense-connection', 'layer', 'input-layer', 'hidden-layer'],
    exercises: ['dense-layer'],
    mistakes: ['dense-layer/activated-inputs'],
    prompt: {
      ko: '완전연결층으로 이루어진 신경망에 대한 설명으로 옳은 것을 모두 고르세요.',
      en: 'Which statements on a network of fully connected layers are true? Choose all.',
    },
    choices: [
      {
        id: 'no-connection-inside',
        text: {
          ko: '같은 층에 있는 뉴런끼리는 연결되지 않습니다.',
          en: 'Neurons of the same layer are not connected with each other.',
        },
        right: true,
      },
      {
        id: 'not-in-data',
        text: {
          ko: '은닉층 뉴런의 값은 데이터에 주어져 있지 않습니다.',
          en: 'The values of hidden neurons are not given in the data.',
        },
        right: true,
      },
      {
        id: 'weights-on-edges',
        text: {
          ko: '가중치는 두 층의 뉴런을 잇는 연결마다 하나씩 있습니다.',
          en: 'There is one weight for each connection between neurons of two layers.',
        },
        right: true,
      },
      {
        id: 'input-activates',
        text: {
          ko: '입력층에서는 독립변수에 활성화 함수를 적용합니다.',
          en: 'The input layer applies an activation function to the explanatory variables.',
        },
        why: {
          ko: '입력층은 독립변수의 값을 그대로 넘길 뿐입니다. 활성화 함수는 가중합을 구한 다음에 적용합니다.',
          en: 'The input layer just passes its values on. Activation functions come after a weighted sum.',
        },
      },
      {
        id: 'same-size',
        text: {
          ko: '은닉층의 뉴런 수는 입력층의 뉴런 수와 같아야 합니다.',
          en: 'A hidden layer must have as many neurons as the input layer.',
        },
        why: {
          ko: '은닉층의 뉴런 수는 자유롭게 정합니다. 데이터가 정해 주는 것은 입력층과 출력층의 크기입니다.',
          en: 'The size of a hidden layer is free. The data fix the sizes of the input and output layers only.',
        },
      },
      {
        id: 'bias-edges',
        text: {
          ko: '편향도 연결마다 하나씩 있습니다.',
          en: 'There is one bias for each connection, too.',
        },
        why: {
          ko: '편향은 연결이 아니라 뉴런마다 하나씩 있으며 가중합에 한 번만 더합니다.',
          en: 'A bias belongs to a neuron, not to a connection, and is added to its weighted sum once.',
        },
      },
    ],
    explanation: {
      ko: '뉴런은 아래층의 모든 뉴런에서 값을 받아 연결마다의 가중치로 가중합을 만들고, 자신의 편향을 한 번 더한 다음 활성화 함수를 적용합니다.',
      en: 'A neuron receives the values of all neurons below, weights each by its connection, adds its own bias once, and applies the activation function.',
    },
  },
  {
    kind: 'matching',
    id: 'brain-and-its-model',
    tags: ['terms', 'network-structure'],
    terms: ['neuron', 'synapse', 'artificial-neuron'],
    exercises: ['neuron'],
    prompt: {
      ko: '뇌에서 일어나는 일과 신경망에서 그에 해당하는 것을 짝지으세요.',
      en: 'Match what happens in the brain with its counterpart in a neural network.',
    },
    pairs: [
      {
        id: 'cell',
        left: { ko: '신경세포 하나', en: 'One nerve cell' },
        right: { ko: '인공 뉴런(노드)', en: 'Artificial neuron (node)' },
        why: {
          ko: '신호를 받아 다음으로 보내는 가장 작은 단위입니다.',
          en: 'Each is the smallest unit that receives signals and sends one on.',
        },
      },
      {
        id: 'strength',
        left: {
          ko: '두 뉴런을 잇는 시냅스의 연결 강도',
          en: 'The strength of a synapse between two neurons',
        },
        right: { ko: '가중치', en: 'Weight' },
        why: {
          ko: '어느 입력의 영향이 큰지를 정합니다. 뇌도 신경망도 이 강도를 바꾸며 배웁니다.',
          en: 'It decides how much an input counts. Brain and network both learn by changing it.',
        },
      },
      {
        id: 'gathering',
        left: {
          ko: '여러 뉴런에서 온 신호가 한 뉴런에 모임',
          en: 'Signals of many neurons gather in one',
        },
        right: { ko: '가중합', en: 'Weighted sum' },
        why: {
          ko: '받은 신호를 연결 강도만큼씩 쳐서 모두 더합니다.',
          en: 'The signals are added, each counted by the strength of its connection.',
        },
      },
      {
        id: 'firing',
        left: {
          ko: '모인 신호가 충분히 클 때만 전해짐',
          en: 'The gathered signal is passed on only if large enough',
        },
        right: { ko: '활성화 함수', en: 'Activation function' },
        why: {
          ko: '모인 값을 내보낼 값으로 바꾸는 비선형 함수입니다.',
          en: 'It is the nonlinear function that turns the sum into what is passed on.',
        },
      },
      {
        id: 'threshold',
        left: {
          ko: '신호가 얼마나 커야 전해지는지를 정하는 문턱의 높이',
          en: 'The height of the threshold that a signal must exceed',
        },
        right: { ko: '편향', en: 'Bias' },
        why: {
          ko: String.raw`편향은 문턱을 옮깁니다. $\sum_j w_jx_j + b > 0$은 $\sum_j w_jx_j > -b$와 같습니다.`,
          en: String.raw`The bias moves the threshold: $\sum_j w_jx_j + b > 0$ means $\sum_j w_jx_j > -b$.`,
        },
      },
    ],
    extra: [
      { id: 'loss', text: { ko: '손실함수', en: 'Loss function' } },
      { id: 'output-layer', text: { ko: '출력층', en: 'Output layer' } },
    ],
    explanation: {
      ko: String.raw`인공 뉴런 $a\left(\sum_j w_jx_j + b\right)$의 각 부분이 뇌에서 빌려 온 것입니다. 손실함수는 학습의 목표를 나타낼 뿐 뉴런의 부분이 아닙니다.`,
      en: String.raw`Every part of $a\left(\sum_j w_jx_j + b\right)$ is borrowed from the brain. A loss function states the goal of learning and is no part of a neuron.`,
    },
  },
  {
    kind: 'matching',
    id: 'ranges-of-activation-functions',
    tags: ['activation-functions'],
    terms: ['activation-function', 'identity-function', 'sigmoid', 'tanh', 'relu'],
    exercises: ['activations'],
    prompt: {
      ko: '활성화 함수와 그 함수가 낼 수 있는 값 전체의 집합을 짝지으세요.',
      en: 'Match each activation function with the set of all values it can take.',
    },
    pairs: [
      {
        id: 'identity',
        left: { ko: '항등함수', en: 'Identity function' },
        right: { ko: String.raw`$(-\infty, \infty)$`, en: String.raw`$(-\infty, \infty)$` },
        why: { ko: '받은 값을 그대로 내보냅니다.', en: 'It returns whatever it gets.' },
      },
      {
        id: 'sigmoid',
        left: { ko: '시그모이드 함수', en: 'Sigmoid function' },
        right: { ko: '$(0, 1)$', en: '$(0, 1)$' },
        why: {
          ko: '두 끝에 가까워지지만 이르지는 않으므로 열린 구간입니다.',
          en: 'It approaches both ends without reaching them: an open interval.',
        },
      },
      {
        id: 'tanh',
        left: { ko: 'tanh 함수', en: 'Tanh function' },
        right: { ko: '$(-1, 1)$', en: '$(-1, 1)$' },
        why: {
          ko: '홀함수이므로 0을 중심으로 대칭인 구간입니다.',
          en: 'It is odd, so its range is symmetric about 0.',
        },
      },
      {
        id: 'relu',
        left: { ko: 'ReLU 함수', en: 'ReLU function' },
        right: { ko: String.raw`$[0, \infty)$`, en: String.raw`$[0, \infty)$` },
        why: {
          ko: '음수를 받으면 정확히 0을 내보내므로 0이 들어가고, 위로는 제한이 없습니다.',
          en: 'Negative inputs give exactly 0, so 0 belongs to it; there is no upper bound.',
        },
      },
    ],
    extra: [
      { id: 'step', text: { ko: String.raw`$\{0, 1\}$`, en: String.raw`$\{0, 1\}$` } },
      { id: 'positive', text: { ko: String.raw`$(0, \infty)$`, en: String.raw`$(0, \infty)$` } },
    ],
    explanation: {
      ko: String.raw`값의 범위는 출력층의 활성화 함수를 고르는 기준이 됩니다. $\{0, 1\}$은 계단함수, $(0, \infty)$는 지수함수의 값의 범위입니다.`,
      en: String.raw`The range guides the choice of an output activation. $\{0, 1\}$ would be the range of the step function, $(0, \infty)$ that of the exponential.`,
    },
  },
  {
    kind: 'ordering',
    id: 'computation-of-one-neuron',
    tags: ['network-structure'],
    terms: ['artificial-neuron'],
    exercises: ['neuron', 'dense-layer'],
    mistakes: ['neuron/activated-inputs', 'neuron/bias-outside', 'dense-layer/activated-inputs'],
    prompt: {
      ko: '은닉층의 뉴런 하나에서 일어나는 계산을 순서대로 놓으세요.',
      en: 'Put in order what happens at one neuron of a hidden layer.',
    },
    steps: [
      {
        id: 'receive',
        text: {
          ko: '아래층 뉴런들의 값을 받습니다.',
          en: 'It receives the values of the neurons below.',
        },
        why: {
          ko: '첫 은닉층이라면 입력층에 놓인 독립변수의 값을 받습니다.',
          en: 'In the first hidden layer these are the explanatory variables.',
        },
      },
      {
        id: 'weigh',
        text: {
          ko: '받은 값마다 연결의 가중치를 곱합니다.',
          en: 'It multiplies each value by the weight of its connection.',
        },
        why: {
          ko: '더하고 나면 값마다 다른 가중치를 곱할 수 없습니다.',
          en: 'Once the values are added, they can no longer get weights of their own.',
        },
      },
      {
        id: 'sum',
        text: {
          ko: '곱한 값들을 편향과 함께 모두 더합니다.',
          en: 'It adds up the products together with the bias.',
        },
        why: {
          ko: '편향은 활성화 함수의 안에서 더합니다.',
          en: 'The bias is added inside the activation function.',
        },
      },
      {
        id: 'activate',
        text: {
          ko: '활성화 함수를 한 번 적용합니다.',
          en: 'It applies the activation function once.',
        },
        why: {
          ko: '입력마다가 아니라 합에 한 번 적용합니다.',
          en: 'It is applied to the sum, not to each input.',
        },
      },
      {
        id: 'pass',
        text: {
          ko: '결과를 위층의 뉴런들에 보냅니다.',
          en: 'It sends the result to the neurons above.',
        },
        why: {
          ko: '위층에서는 이 값이 다시 입력이 됩니다.',
          en: 'For the layer above, this value is an input again.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$x_j \to w_jx_j \to z = \sum_j w_jx_j + b \to a(z)$의 순서입니다. $\sum_j w_j a(x_j) + b$나 $a\left(\sum_j w_jx_j\right) + b$는 뉴런의 계산이 아닙니다.`,
      en: String.raw`The order is $x_j \to w_jx_j \to z = \sum_j w_jx_j + b \to a(z)$. Neither $\sum_j w_j a(x_j) + b$ nor $a\left(\sum_j w_jx_j\right) + b$ is what a neuron computes.`,
    },
  },
  numeric({
    id: 'output-of-a-sigmoid-neuron',
    tags: ['network-structure', 'activation-functions'],
    terms: ['artificial-neuron', 'sigmoid'],
    exercises: ['neuron'],
    mistakes: ['neuron/bias-outside', 'neuron/bias-forgotten', 'neuron/not-activated'],
    tolerance: { rtol: 5e-3, atol: 6e-4 },
    draw: (random) => {
      const x = [random.integer(1, 4), random.integer(1, 4)] as const;
      const w = [random.pick([0.5, 1, 1.5]), -random.pick([0.5, 1, 2])] as const;
      const sum = w[0] * x[0] + w[1] * x[1];
      const wanted = random.pick([-2, -1.5, -1, -0.5, 0.5, 1, 1.5, 2]);
      // A bias of 0 would teach nothing on where it belongs.
      const z = wanted === sum ? wanted + 1 : wanted;
      return { x, w, z, b: z - sum };
    },
    prompt: ({ x, w, b }) => ({
      ko: String.raw`입력이 $x = (${x.join(', ')})$, 가중치가 $w = (${w.join(', ')})$, 편향이 $b = ${b}$이고 활성화 함수가 시그모이드인 뉴런의 출력은 얼마입니까? 소수 셋째 자리까지 구하세요.`,
      en: String.raw`A neuron with sigmoid activation has weights $w = (${w.join(', ')})$ and bias $b = ${b}$. What is its output for the input $x = (${x.join(', ')})$? Give three decimals.`,
    }),
    answer: ({ z }) => sigmoid(z),
    slips: [
      {
        value: ({ z, b }) => sigmoid(z - b) + b,
        why: {
          ko: '편향을 활성화 함수 밖에서 더하였습니다. 가중합에 더한 다음 시그모이드를 적용합니다.',
          en: 'The bias was added outside the activation. Add it to the weighted sum, then apply the sigmoid.',
        },
      },
      {
        value: ({ z, b }) => sigmoid(z - b),
        why: { ko: '편향이 빠졌습니다.', en: 'The bias is missing.' },
      },
      {
        value: ({ z }) => z,
        why: {
          ko: '가중합까지만 구하였습니다. 여기에 시그모이드를 적용해야 합니다.',
          en: 'This is the weighted sum; the sigmoid has yet to be applied.',
        },
      },
      {
        value: ({ z }) => sigmoid(-z),
        why: {
          ko: String.raw`지수의 부호가 빠져 $\frac{1}{1+e^{z}}$을 계산하였습니다.`,
          en: String.raw`The sign of the exponent was lost: this is $\frac{1}{1+e^{z}}$.`,
        },
      },
    ],
    explanation: ({ x, w, z, b }) => {
      const sum = String.raw`$z = ${w[0]}\times ${x[0]} + (${w[1]})\times ${x[1]} + ${bracket(b)} = ${z}$`;
      const output = String.raw`$\sigma(${z}) = \frac{1}{1+e^{${-z}}} \approx ${show(sigmoid(z))}$`;
      return { ko: `먼저 ${sum}이고, 출력은 ${output}입니다.`, en: `First ${sum}; the output is ${output}.` };
    },
  }),
  numeric({
    id: 'tanh-from-a-sigmoid-value',
    tags: ['activation-functions'],
    terms: ['tanh', 'sigmoid'],
    exercises: ['activations'],
    mistakes: ['activations/tanh-too-slow'],
    draw: (random) => ({ p: random.pick([random.integer(60, 98), random.integer(3, 40)]) / 100 }),
    prompt: ({ p }) => ({
      ko: String.raw`어떤 $x$에서 시그모이드 함수의 값이 $\sigma(2x) = ${p}$입니다. 같은 $x$에서 $\tanh x$는 얼마입니까?`,
      en: String.raw`At some $x$ the sigmoid function gives $\sigma(2x) = ${p}$. What is $\tanh x$ at the same $x$?`,
    }),
    answer: ({ p }) => 2 * p - 1,
    slips: [
      {
        value: ({ p }) => p,
        why: {
          ko: String.raw`시그모이드의 값을 그대로 썼습니다. 0과 1 사이의 값을 $-1$과 $1$ 사이로 늘이고 옮겨야 합니다.`,
          en: String.raw`This is the sigmoid value itself. The range from 0 to 1 has yet to be stretched to that from $-1$ to $1$.`,
        },
      },
      {
        value: ({ p }) => 2 * p,
        why: {
          ko: '2배로 늘이기만 하고 1을 빼지 않았습니다.',
          en: 'It was stretched by 2 but not shifted by 1.',
        },
      },
      {
        value: ({ p }) => 1 - 2 * p,
        why: { ko: '부호가 반대입니다.', en: 'The sign is reversed.' },
      },
      {
        value: ({ p }) => 4 * p - 1,
        why: {
          ko: String.raw`$\sigma(2x)$에 2를 두 번 곱하였습니다. 2배는 한 번이면 됩니다.`,
          en: String.raw`The factor 2 was applied twice to $\sigma(2x)$.`,
        },
      },
    ],
    explanation: ({ p }) => ({
      ko: String.raw`$\tanh x = 2\sigma(2x) - 1 = 2\times ${p} - 1 = ${show(2 * p - 1)}$입니다.`,
      en: String.raw`$\tanh x = 2\sigma(2x) - 1 = 2\times ${p} - 1 = ${show(2 * p - 1)}$.`,
    }),
  }),
  numeric({
    id: 'parameters-of-one-dense-layer',
    tags: ['network-structure', 'shapes'],
    terms: ['dense-connection', 'weight', 'bias-term'],
    exercises: ['dense-layer'],
    mistakes: ['dense-layer/bias-forgotten', 'dense-layer/bias-for-every-input'],
    draw: (random) => ({ inputs: random.integer(6, 20), neurons: random.integer(2, 5) }),
    prompt: ({ inputs, neurons }) => ({
      ko: `값 ${inputs}개를 받는, 뉴런이 ${neurons}개인 완전연결층이 있습니다. 학습으로 정해지는 가중치와 편향은 모두 몇 개입니까?`,
      en: `A fully connected layer of ${neurons} neurons receives ${inputs} values. How many weights and biases does it have to learn in all?`,
    }),
    unit: { ko: '개', en: 'parameters' },
    answer: ({ inputs, neurons }) => inputs * neurons + neurons,
    slips: [
      {
        value: ({ inputs, neurons }) => inputs * neurons,
        why: {
          ko: '편향이 빠졌습니다. 뉴런마다 편향이 하나씩 있습니다.',
          en: 'The biases are missing: there is one for each neuron.',
        },
      },
      {
        value: ({ inputs, neurons }) => inputs * neurons + 1,
        why: {
          ko: '편향은 층에 하나가 아니라 뉴런마다 하나씩 있습니다.',
          en: 'There is one bias for each neuron, not one for the layer.',
        },
      },
      {
        value: ({ inputs, neurons }) => inputs * neurons + inputs,
        why: {
          ko: '편향은 받는 값마다가 아니라 뉴런마다 있습니다.',
          en: 'Biases belong to the neurons, not to the values received.',
        },
      },
      {
        value: ({ inputs, neurons }) => 2 * inputs * neurons,
        why: {
          ko: '편향은 연결마다가 아니라 뉴런마다 하나씩 있습니다.',
          en: 'There is a bias for each neuron, not for each connection.',
        },
      },
    ],
    explanation: ({ inputs, neurons }) => ({
      ko: String.raw`가중치는 연결마다 하나씩 $${inputs}\times ${neurons} = ${inputs * neurons}$개, 편향은 뉴런마다 하나씩 ${neurons}개이므로 모두 ${inputs * neurons + neurons}개입니다.`,
      en: String.raw`There is a weight for each of the $${inputs}\times ${neurons} = ${inputs * neurons}$ connections and a bias for each of the ${neurons} neurons, ${inputs * neurons + neurons} in all.`,
    }),
  }),
  {
    kind: 'short-text',
    id: 'name-hidden-layer',
    tags: ['terms', 'network-structure'],
    terms: ['hidden-layer'],
    prompt: {
      ko: '입력층과 출력층 사이에 있으며, 그 값이 데이터에 나타나지 않는 층을 무엇이라고 합니까?',
      en: 'What is a layer between input and output called, whose values do not occur in the data?',
    },
    answers: {
      ko: ['은닉층', '은닉 계층', '은닉 레이어', '숨은층', '숨겨진 층', '히든 레이어', '히든층', '중간층'],
      en: ['hidden layer', 'hidden layers', 'intermediate layer'],
    },
    misspellings: ['은익층', '은닠층', 'hiden layer', 'hidden layar'],
    wrong: [
      {
        answers: ['완전연결층', '밀집층', 'dense layer', 'fully connected layer'],
        why: {
          ko: '완전연결층은 연결의 방식을 말하는 이름입니다. 출력층도 완전연결층일 수 있습니다.',
          en: 'That name says how a layer is connected. The output layer may be fully connected as well.',
        },
      },
      {
        answers: ['입력층', 'input layer', '출력층', 'output layer'],
        why: {
          ko: '입력층과 출력층은 신경망의 양 끝에 있으며, 그 값은 데이터의 입력과 정답에 대응합니다.',
          en: 'Input and output layers are the ends of a network and correspond to the inputs and labels in the data.',
        },
      },
      {
        answers: ['시냅스', 'synapse'],
        why: {
          ko: '시냅스는 뉴런과 뉴런이 만나는 곳입니다.',
          en: 'A synapse is the place where two neurons meet.',
        },
      },
    ],
    explanation: {
      ko: '입력과 출력의 값은 데이터에서 볼 수 있지만 그 사이의 값은 신경망 안에서만 계산됩니다. 그래서 숨어 있다는 뜻으로 은닉층이라고 합니다.',
      en: 'Inputs and outputs can be seen in the data; what lies between is computed inside the network only, hence hidden.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-bias-term',
    tags: ['terms', 'network-structure'],
    terms: ['bias-term'],
    exercises: ['neuron'],
    mistakes: ['neuron/bias-forgotten'],
    prompt: {
      ko: '뉴런의 가중합에 더하는 상수로, 회귀모형의 절편에 해당하는 것을 신경망에서는 무엇이라고 합니까?',
      en: 'What do neural networks call the constant that is added to the weighted sum of a neuron, the counterpart of the intercept of a regression?',
    },
    answers: {
      ko: ['편향', '편향값', '편향항', '편향 모수', '바이어스', '바이어스 항', '바이어스값'],
      en: ['bias', 'bias term', 'bias weight', 'bias parameter', 'biases'],
    },
    misspellings: ['편항', '바이어쓰', 'baias'],
    wrong: [
      {
        answers: ['편의'],
        why: {
          ko: '편의는 추정량의 기댓값이 참값에서 벗어난 정도입니다. 영어로는 둘 다 bias이지만 다른 말입니다.',
          en: 'That Korean word (편의) means the bias of an estimator, which is another thing.',
        },
      },
      {
        answers: ['절편', '상수항', '상수', 'intercept', 'constant', 'constant term'],
        why: {
          ko: '회귀모형에서 부르는 이름입니다. 신경망에서 부르는 이름을 물었습니다.',
          en: 'That is what it is called in a regression; the name in neural networks is asked for.',
        },
      },
      {
        answers: ['가중치', 'weight', 'weights'],
        why: {
          ko: '가중치는 더하는 상수가 아니라 입력에 곱하는 수입니다.',
          en: 'A weight multiplies an input; it is not an added constant.',
        },
      },
      {
        answers: ['임계값', '문턱값', 'threshold'],
        why: {
          ko: String.raw`임계값은 가중합과 견주는 값이며, 부호를 바꾼 $-b$에 해당합니다.`,
          en: String.raw`A threshold is what the weighted sum is compared with; it corresponds to $-b$.`,
        },
      },
      {
        answers: ['오차', '오차항', 'error', 'error term'],
        why: {
          ko: '오차항은 회귀모형에서 관측되지 않는 확률변수입니다. 여기서 묻는 것은 학습으로 정해지는 상수입니다.',
          en: 'The error term of a regression is an unobserved random variable; asked for is a constant that is learned.',
        },
      },
    ],
    explanation: {
      ko: '입력이 모두 0이면 가중합은 편향과 같습니다. 편향이 없으면 그때의 값이 언제나 0으로 묶입니다.',
      en: 'With all inputs 0 the weighted sum equals the bias. Without one, it would be tied to 0 there.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-activation-function',
    tags: ['terms', 'activation-functions'],
    terms: ['activation-function'],
    exercises: ['activations'],
    prompt: {
      ko: '뉴런의 가중합을 출력으로 바꾸며, 임계값을 넘은 신호만 전하는 시냅스의 성질을 본뜬 함수를 통틀어 무엇이라고 합니까?',
      en: 'What is the general name of the functions that turn the weighted sum of a neuron into its output, in imitation of a synapse that passes only signals above a threshold?',
    },
    answers: {
      ko: ['활성화 함수', '활성함수', '활성화', '전이함수', '전달함수', '액티베이션 함수'],
      en: ['activation function', 'activation functions', 'activation', 'transfer function'],
    },
    misspellings: ['활성와 함수', '할성화 함수', 'activasion function'],
    wrong: [
      {
        answers: ['시그모이드', '시그모이드 함수', 'sigmoid', 'ReLU', 'tanh', '렐루'],
        why: {
          ko: '그것은 여러 활성화 함수 가운데 하나입니다. 통틀어 부르는 이름을 물었습니다.',
          en: 'That is one of them; the name of the whole family is asked for.',
        },
      },
      {
        answers: ['손실함수', '비용함수', 'loss function', 'cost function'],
        why: {
          ko: '손실함수는 출력이 정답에서 벗어난 정도를 재며, 뉴런마다가 아니라 모형 전체에 하나 있습니다.',
          en: 'A loss function measures how far outputs are from the right answers; there is one for the model, not for each neuron.',
        },
      },
      {
        answers: ['계단함수', 'step function'],
        why: {
          ko: '계단함수는 활성화 함수의 한 예입니다. 0과 1만 내보냅니다.',
          en: 'The step function is one example, which gives 0 and 1 only.',
        },
      },
    ],
    explanation: {
      ko: '항등함수, 시그모이드 함수, tanh 함수, ReLU 함수가 모두 활성화 함수입니다. 은닉층에서는 비선형이어야 층을 쌓는 보람이 있습니다.',
      en: 'The identity, the sigmoid, tanh and ReLU are all activation functions. In hidden layers they have to be nonlinear, or stacking layers gains nothing.',
    },
  },
  {
    kind: 'figure',
    id: 'tanh-among-three-curves',
    tags: ['activation-functions'],
    terms: ['tanh', 'sigmoid'],
    exercises: ['activations'],
    mistakes: ['activations/tanh-too-slow'],
    prompt: {
      ko: String.raw`세 곡선은 $\sigma(x)$, $\tanh x$, $2\sigma(x) - 1$의 그래프입니다. $\tanh x$의 그래프는 어느 것입니까?`,
      en: String.raw`The three curves are the graphs of $\sigma(x)$, $\tanh x$ and $2\sigma(x) - 1$. Which is the graph of $\tanh x$?`,
    },
    figure: plot({
      alt: {
        ko: '가로축이 −4부터 4까지인 S자 모양의 증가하는 곡선이 셋 있다. 곡선 A는 (0, 0.5)를 지나고 0과 1 사이에 있다. 곡선 B는 원점을 지나고 −1과 1 사이에 있으며 x가 1일 때 약 0.46이다. 곡선 C는 원점을 지나고 −1과 1 사이에 있으며 x가 1일 때 약 0.76이다.',
        en: 'Three increasing S-shaped curves over the range from −4 to 4. Curve A passes through (0, 0.5) and lies between 0 and 1. Curve B passes through the origin, lies between −1 and 1, and is about 0.46 at x = 1. Curve C passes through the origin, lies between −1 and 1, and is about 0.76 at x = 1.',
      },
      x: [-4, 4],
      y: [-1.2, 1.2],
      xLabel: 'x',
      yTicks: [-1, -0.5, 0, 0.5, 1],
      curves: [
        { label: 'A', fn: sigmoid, labelAt: -2 },
        { label: 'B', fn: (x) => 2 * sigmoid(x) - 1, labelAt: -2 },
        { label: 'C', fn: Math.tanh, labelAt: 1.5 },
      ],
    }),
    choices: [
      {
        id: 'a',
        text: { ko: '곡선 A', en: 'Curve A' },
        why: {
          ko: String.raw`0과 1 사이에 있고 $x=0$에서 $\frac12$이므로 $\sigma(x)$입니다.`,
          en: String.raw`It lies between 0 and 1 and is $\frac12$ at $x=0$: this is $\sigma(x)$.`,
        },
      },
      {
        id: 'b',
        text: { ko: '곡선 B', en: 'Curve B' },
        why: {
          ko: String.raw`범위는 같지만 더 완만합니다. $2\sigma(x)-1 = \tanh\frac{x}{2}$입니다.`,
          en: String.raw`Its range is right, but it rises more slowly: $2\sigma(x)-1 = \tanh\frac{x}{2}$.`,
        },
      },
      { id: 'c', text: { ko: '곡선 C', en: 'Curve C' }, right: true },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`$\tanh x = 2\sigma(2x) - 1$이므로 $2\sigma(x)-1$보다 두 배 빠르게 변합니다. 원점에서의 기울기는 $\tanh x$가 1, $2\sigma(x)-1$이 $\frac12$입니다.`,
      en: String.raw`As $\tanh x = 2\sigma(2x) - 1$, it changes twice as fast as $2\sigma(x)-1$. The slopes at the origin are 1 and $\frac12$.`,
    },
  },
  {
    kind: 'figure',
    id: 'curve-with-another-bias',
    tags: ['activation-functions', 'network-structure'],
    terms: ['bias-term', 'weight'],
    exercises: ['neuron'],
    prompt: {
      ko: String.raw`곡선 A는 $w = 1$, $b = 0$인 뉴런의 출력 $\sigma(wx + b)$입니다. 다른 세 곡선은 $w$나 $b$ 가운데 하나만 바꾼 것입니다. **편향**을 바꾼 것은 어느 것입니까?`,
      en: String.raw`Curve A is the output $\sigma(wx + b)$ of a neuron with $w = 1$ and $b = 0$. For each of the other three either $w$ or $b$ was changed. For which was it the **bias**?`,
    },
    figure: plot({
      alt: {
        ko: '가로축이 −6부터 6까지인 S자 곡선이 넷 있다. 곡선 A는 완만하게 증가하며 x가 0일 때 0.5이다. 곡선 B는 x가 0일 때 0.5이고 A보다 훨씬 가파르게 증가한다. 곡선 C는 A와 같은 모양으로 증가하며 x가 2일 때 0.5이다. 곡선 D는 x가 0일 때 0.5이고 완만하게 감소한다.',
        en: 'Four S-shaped curves over the range from −6 to 6. Curve A rises gently and is 0.5 at x = 0. Curve B is 0.5 at x = 0 and rises much more steeply. Curve C rises in the same shape as A and is 0.5 at x = 2. Curve D is 0.5 at x = 0 and falls gently.',
      },
      x: [-6, 6],
      y: [0, 1.05],
      xLabel: 'x',
      xTicks: [-6, -4, -2, 0, 2, 4, 6],
      yTicks: [0, 0.5, 1],
      curves: [
        { label: 'A', fn: sigmoid, labelAt: -1.6 },
        { label: 'B', fn: (x) => sigmoid(4 * x), labelAt: 1.5 },
        { label: 'C', fn: (x) => sigmoid(x - 2), labelAt: 3.6 },
        { label: 'D', fn: (x) => sigmoid(-x), labelAt: -2.2 },
      ],
    }),
    choices: [
      {
        id: 'b',
        text: { ko: '곡선 B', en: 'Curve B' },
        why: {
          ko: String.raw`출력이 $\frac12$인 곳은 그대로이고 가팔라졌습니다. 가중치를 $w = 4$로 키운 것입니다.`,
          en: String.raw`It is $\frac12$ at the same place but steeper: the weight was raised to $w = 4$.`,
        },
      },
      { id: 'c', text: { ko: '곡선 C', en: 'Curve C' }, right: true },
      {
        id: 'd',
        text: { ko: '곡선 D', en: 'Curve D' },
        why: {
          ko: String.raw`감소하는 곡선은 가중치의 부호를 바꾼 $w = -1$의 것입니다.`,
          en: String.raw`A falling curve comes from a weight of the other sign, $w = -1$.`,
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`편향은 모양을 바꾸지 않고 곡선을 옆으로 옮깁니다. 출력이 $\frac12$인 곳은 $wx + b = 0$인 곳이므로 $x = 2$에서 $b = -2$입니다.`,
      en: String.raw`A bias shifts the curve sideways and leaves its shape alone. The output is $\frac12$ where $wx + b = 0$; here that is $x = 2$, so $b = -2$.`,
    },
  },
  {
    kind: 'figure',
    id: 'output-of-drawn-relu-neuron',
    tags: ['network-structure', 'activation-functions'],
    terms: ['artificial-neuron', 'relu'],
    exercises: ['neuron'],
    mistakes: [
      'neuron/not-activated',
      'neuron/bias-outside',
      'neuron/bias-forgotten',
      'activations/absolute-value',
    ],
    prompt: {
      ko: String.raw`왼쪽 원에는 입력의 값이, 연결에는 가중치가 적혀 있습니다. 오른쪽 뉴런의 편향이 $-4$이고 활성화 함수가 ReLU일 때 출력은 얼마입니까?`,
      en: String.raw`The circles on the left show the inputs, the connections their weights. The neuron on the right has the bias $-4$ and ReLU activation. What is its output?`,
    },
    figure: network({
      alt: {
        ko: '왼쪽에 있는 세 입력의 값은 위에서부터 2, −1, 1이다. 오른쪽의 뉴런 하나와 이어진 연결의 가중치는 차례로 1, −2, −1이다.',
        en: 'Three inputs on the left have the values 2, −1, 1 from top to bottom. Their connections to the single neuron on the right have the weights 1, −2, −1 in the same order.',
      },
      layers: [3, 1],
      layerLabels: [
        { ko: '입력층', en: 'Input layer' },
        { ko: '뉴런', en: 'Neuron' },
      ],
      neuronLabels: [['2', '−1', '1'], ['?']],
      edgeLabels: [
        { edge: [0, 0, 0], label: '1' },
        { edge: [0, 1, 0], label: '−2' },
        { edge: [0, 2, 0], label: '−1' },
      ],
    }),
    choices: [
      {
        id: 'minus-one',
        text: { ko: '$-1$', en: '$-1$' },
        why: {
          ko: '가중합까지만 구하였거나 ReLU를 적용한 다음에 편향을 더한 값입니다. ReLU의 출력은 음수가 될 수 없습니다.',
          en: 'This is the weighted sum before ReLU, or ReLU with the bias added afterward. ReLU never gives a negative number.',
        },
      },
      { id: 'zero', text: { ko: '$0$', en: '$0$' }, right: true },
      {
        id: 'one',
        text: { ko: '$1$', en: '$1$' },
        why: {
          ko: '음수의 부호를 바꾸는 것은 절댓값입니다. ReLU는 음수를 0으로 만듭니다.',
          en: 'Flipping the sign of a negative number is what the absolute value does. ReLU makes it 0.',
        },
      },
      {
        id: 'three',
        text: { ko: '$3$', en: '$3$' },
        why: {
          ko: '편향이 빠졌습니다.',
          en: 'The bias is missing.',
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`가중합은 $2\times 1 + (-1)\times(-2) + 1\times(-1) = 3$이고, 편향을 더하면 $3 - 4 = -1$입니다. 따라서 출력은 $\max(0, -1) = 0$입니다.`,
      en: String.raw`The weighted sum is $2\times 1 + (-1)\times(-2) + 1\times(-1) = 3$, with the bias $3 - 4 = -1$. The output is $\max(0, -1) = 0$.`,
    },
  },
  tensorShape({
    id: 'shape-of-dense-layer-output',
    tags: ['shapes', 'network-structure'],
    terms: ['dense-connection', 'tensor-shape'],
    exercises: ['dense-layer'],
    draw: (random) => ({
      n: random.integer(20, 90),
      p: random.integer(5, 9),
      q: random.integer(2, 4),
    }),
    prompt: ({ n, p, q }) => ({
      ko: String.raw`예 ${n}개에 대하여 특성 ${p}개씩을 담은 $X$를 뉴런 ${q}개의 완전연결층에 넣었습니다. 출력 $a(XW + b)$의 모양은 무엇입니까? $X$의 행은 예입니다.`,
      en: String.raw`The rows of $X$ are ${n} examples with ${p} features each. They pass through a fully connected layer of ${q} neurons. What is the shape of the output $a(XW + b)$?`,
    }),
    answer: ({ n, q }) => [n, q],
    slips: [
      {
        shape: ({ p, q }) => [p, q],
        why: {
          ko: String.raw`가중치 행렬 $W$의 모양입니다. 행렬곱에서 특성의 수는 합을 구하면서 사라집니다.`,
          en: String.raw`This is the shape of the weight matrix $W$. In the product, the number of features is summed over and disappears.`,
        },
      },
      {
        shape: ({ n, q }) => [q, n],
        why: {
          ko: '전치된 모양입니다. 출력에서도 행은 예입니다.',
          en: 'This is transposed: the rows of the output are the examples, too.',
        },
      },
      {
        shape: ({ q }) => [q],
        why: {
          ko: '예 하나에 대한 출력의 모양입니다. 예마다 한 줄씩 나옵니다.',
          en: 'This is the output for one example. There is a row for each.',
        },
      },
      {
        shape: ({ n, p }) => [n, p],
        why: {
          ko: String.raw`입력 $X$의 모양입니다. 층을 지나면 열의 수가 뉴런의 수로 바뀝니다.`,
          en: String.raw`This is the shape of $X$. The layer turns the number of columns into its number of neurons.`,
        },
      },
    ],
    explanation: ({ n, p, q }) => ({
      ko: String.raw`$[${n}, ${p}]$인 $X$와 $[${p}, ${q}]$인 $W$의 곱은 [${n}, ${q}]입니다. 편향은 모든 행에 더해지고 활성화 함수는 원소마다 적용되므로 모양을 바꾸지 않습니다.`,
      en: String.raw`$X$ of shape $[${n}, ${p}]$ times $W$ of shape $[${p}, ${q}]$ gives [${n}, ${q}]. The bias is added to every row and the activation works on each entry, so neither changes the shape.`,
    }),
  }),
  tensorShape({
    id: 'shape-of-weights-between-layers',
    tags: ['shapes', 'network-structure'],
    terms: ['weight', 'dense-connection'],
    exercises: ['dense-layer'],
    draw: (random) => {
      const below = random.integer(4, 9);
      return { n: random.pick([16, 32, 64, 100]), below, above: below + random.integer(1, 6) };
    },
    prompt: ({ n, below, above }) => ({
      ko: String.raw`예 ${n}개에 대하여 아래층의 값 $H$의 모양이 [${n}, ${below}], 위층의 값 $a(HW + b)$의 모양이 [${n}, ${above}]입니다. 가중치 $W$의 모양은 무엇입니까?`,
      en: String.raw`For ${n} examples the values $H$ of one layer have the shape [${n}, ${below}], and those of the next, $a(HW + b)$, the shape [${n}, ${above}]. What is the shape of the weights $W$?`,
    }),
    answer: ({ below, above }) => [below, above],
    slips: [
      {
        shape: ({ below, above }) => [above, below],
        why: {
          ko: String.raw`$Wh + b$로 쓸 때의 모양입니다. 여기서는 $HW$이므로 행의 수가 아래층의 뉴런 수와 같습니다.`,
          en: String.raw`That fits the notation $Wh + b$. Here it is $HW$, so $W$ has as many rows as the lower layer has neurons.`,
        },
      },
      {
        shape: ({ n, above }) => [n, above],
        why: {
          ko: '가중치는 모든 예가 함께 씁니다. 예의 수는 가중치의 모양에 들어가지 않습니다.',
          en: 'All examples share the weights, so their number does not enter the shape.',
        },
      },
      {
        shape: ({ below, above }) => [below + 1, above],
        why: {
          ko: String.raw`편향까지 넣은 모양입니다. 여기서는 $b$를 따로 더합니다.`,
          en: String.raw`That would include the biases, but here $b$ is added separately.`,
        },
      },
      {
        shape: ({ above }) => [above],
        why: {
          ko: String.raw`이것은 편향 $b$의 모양입니다.`,
          en: String.raw`This is the shape of the bias $b$.`,
        },
      },
    ],
    explanation: ({ n, below, above }) => ({
      ko: String.raw`$[${n}, ${below}]\times[${below}, ${above}] \to [${n}, ${above}]$이므로 [${below}, ${above}]입니다. 연결마다 가중치가 하나씩 있습니다.`,
      en: String.raw`From $[${n}, ${below}]\times[${below}, ${above}] \to [${n}, ${above}]$ follows [${below}, ${above}]: one weight for each connection.`,
    }),
  }),
]);

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** A number as it is written in a text: four digits. */
function show(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** A number as a term after an operator: negative ones in brackets. */
function bracket(value: number): string {
  return value < 0 ? `(${show(value)})` : show(value);
}
