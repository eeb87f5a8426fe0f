import { defineQuiz, numeric, plot, scatter, tensorShape } from '../../lib/quiz/define-quiz';

/** A number without floating-point dust. */
const show = (x: number) => String(Number(x.toPrecision(5)));
/** A number that may follow an operator. */
const inside = (x: number) => (x < 0 ? `(${show(x)})` : show(x));
/** A term with its sign in front: '+ 3', '- 3'. */
const term = (x: number) => (x < 0 ? `- ${show(-x)}` : `+ ${show(x)}`);

export default defineQuiz([
  {
    kind: 'single-choice',
    id: 'adaline-or-perceptron-error',
    tags: ['history', 'gradient-descent'],
    terms: ['adaline', 'perceptron', 'delta-rule'],
    exercises: ['adaline-step', 'perceptron-step'],
    mistakes: ['adaline-step/thresholded', 'perceptron-step/linear-output'],
    prompt: {
      ko: '퍼셉트론이 이미 바르게 분류한 예를 ADALINE도 바르게 분류하였습니다. 그런데 ADALINE의 가중치만 움직였습니다. 그 까닭은 무엇입니까?',
      en: 'An example is classified correctly by a perceptron and by an ADALINE alike, yet only the weights of the ADALINE move. Why?',
    },
    choices: [
      {
        id: 'before-step',
        text: {
          ko: '계단함수를 거치기 전의 가중합을 정답과 비교하기 때문이다.',
          en: 'It compares the target with the sum before the step function.',
        },
        right: true,
      },
      {
        id: 'every-weight',
        text: {
          ko: '입력이 0인 가중치까지 모두 똑같이 갱신하기 때문이다.',
          en: 'It updates all weights equally, those with input 0 included.',
        },
        why: {
          ko: '두 규칙 모두 오차에 입력을 곱하므로 입력이 0인 가중치는 움직이지 않습니다.',
          en: 'Both rules multiply the error by the input, so a weight with input 0 stays where it is.',
        },
      },
      {
        id: 'batch',
        text: {
          ko: '모든 예의 오차를 모은 다음에 한꺼번에 갱신하기 때문이다.',
          en: 'It collects the errors of all examples before it updates.',
        },
        why: {
          ko: '여기서는 두 규칙 모두 예 하나를 볼 때마다 갱신합니다. 갱신하는 때가 아니라 오차를 재는 자리가 다릅니다.',
          en: 'Both rules update after every single example. What differs is where the error is measured, not when the update happens.',
        },
      },
      {
        id: 'other-activation',
        text: {
          ko: '분류할 때 계단함수 대신 시그모이드를 쓰기 때문이다.',
          en: 'It classifies with a sigmoid in place of the step function.',
        },
        why: {
          ko: 'ADALINE도 분류할 때에는 계단함수를 씁니다. 시그모이드로 확률을 내는 것은 로지스틱 회귀모형입니다.',
          en: 'ADALINE classifies with a step function too. A sigmoid that gives a probability belongs to logistic regression.',
        },
      },
    ],
    explanation: {
      ko: String.raw`퍼셉트론의 오차 $y - \hat y$는 맞힌 예에서 0이지만, ADALINE의 오차 $y - w\cdot x$는 가중합이 정답과 꼭 같지 않은 한 0이 아닙니다. 그 덕분에 오차가 가중치에 대해 미분 가능해졌습니다.`,
      en: String.raw`The perceptron's error $y - \hat y$ is 0 for a correct answer; ADALINE's error $y - w\cdot x$ is 0 only where the sum equals the target exactly. That is what made the error differentiable.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'step-function-no-gradient',
    tags: ['history', 'activation-functions', 'gradient-descent'],
    terms: ['step-function'],
    exercises: ['adaline-step'],
    prompt: {
      ko: '출력에 계단함수를 쓰는 신경망을 경사하강법으로 학습할 수 없는 까닭은 무엇입니까?',
      en: 'Why can a network with step functions not be trained by gradient descent?',
    },
    choices: [
      {
        id: 'zero-derivative',
        text: {
          ko: '거의 모든 곳에서 미분이 0이어서 어느 쪽으로 고칠지 알 수 없다.',
          en: 'Its derivative is 0 almost everywhere, so it shows no direction.',
        },
        right: true,
      },
      {
        id: 'kink',
        text: {
          ko: '미분할 수 없는 점이 하나라도 있으면 경사하강법을 쓸 수 없다.',
          en: 'A single point without a derivative rules gradient descent out.',
        },
        why: {
          ko: 'ReLU도 0에서 미분할 수 없지만 잘 학습합니다. 한 점이 아니라 나머지 모든 곳의 미분이 0인 것이 문제입니다.',
          en: 'ReLU has no derivative at 0 either, and trains well. The trouble is not that one point but the zero derivative everywhere else.',
        },
      },
      {
        id: 'explodes',
        text: {
          ko: '0 근처에서 미분이 한없이 커져서 가중치가 발산한다.',
          en: 'Its derivative grows without bound near 0, so weights diverge.',
        },
        why: {
          ko: '0이 아닌 점에서는 아무리 0에 가까워도 미분이 0입니다. 가중치는 발산하는 것이 아니라 전혀 움직이지 않습니다.',
          en: 'However near to 0, the derivative off that point is 0. The weights do not diverge: they do not move at all.',
        },
      },
      {
        id: 'only-two-values',
        text: {
          ko: '출력이 0과 1뿐이어서 손실함수의 값을 계산할 수 없다.',
          en: 'Its output is only 0 or 1, so no loss can be computed.',
        },
        why: {
          ko: '틀린 예의 수처럼 손실은 계산할 수 있습니다. 다만 그 손실이 가중치에 따라 계단 모양으로만 변합니다.',
          en: 'A loss can be computed, such as the number of wrong answers; as a function of the weights it just changes in jumps.',
        },
      },
    ],
    explanation: {
      ko: '가중치를 조금 바꾸어도 출력이 그대로이므로 손실의 경사가 0입니다. 오차역전파법은 시그모이드처럼 매끄러운 활성화 함수를 쓰면서 쓸모 있게 되었습니다.',
      en: 'A small change of a weight leaves the output as it was, so the gradient of the loss is 0. Backpropagation became useful with smooth activations such as the sigmoid.',
    },
  },
  {
    kind: 'single-choice',
    id: 'xor-output-neuron',
    tags: ['history', 'network-structure'],
    terms: ['xor-problem', 'step-function'],
    exercises: ['xor-network'],
    mistakes: [
      'xor-network/both-not-excluded',
      'xor-network/equal-not-different',
      'xor-network/output-always-one',
    ],
    prompt: {
      ko: String.raw`은닉 뉴런 $h_1$은 두 입력의 OR, $h_2$는 AND를 계산합니다. 계단함수($z > 0$일 때만 1)를 쓰는 출력 뉴런이 XOR을 내려면 가중합 $z$를 어떻게 두어야 합니까?`,
      en: String.raw`Hidden neuron $h_1$ computes OR of the two inputs and $h_2$ computes AND. With a step function (1 only for $z > 0$) at the output, which weighted sum $z$ gives XOR?`,
    },
    choices: [
      {
        id: 'xor',
        text: { ko: String.raw`$z = h_1 - h_2 - 0.5$`, en: String.raw`$z = h_1 - h_2 - 0.5$` },
        right: true,
      },
      {
        id: 'or',
        text: { ko: String.raw`$z = h_1 + h_2 - 0.5$`, en: String.raw`$z = h_1 + h_2 - 0.5$` },
        why: {
          ko: '입력이 둘 다 1일 때에도 1을 냅니다. AND가 출력을 낮추어야 하는데 높이므로 OR이 됩니다.',
          en: 'It also gives 1 where both inputs are 1: AND should lower the output but raises it, so this is OR.',
        },
      },
      {
        id: 'xnor',
        text: { ko: String.raw`$z = h_2 - h_1 + 0.5$`, en: String.raw`$z = h_2 - h_1 + 0.5$` },
        why: {
          ko: '두 입력이 같을 때 1을 냅니다. 부호가 모두 뒤집힌 XNOR입니다.',
          en: 'It gives 1 where the inputs are equal: with all signs reversed, this is XNOR.',
        },
      },
      {
        id: 'always',
        text: { ko: String.raw`$z = h_1 - h_2 + 0.5$`, en: String.raw`$z = h_1 - h_2 + 0.5$` },
        why: {
          ko: String.raw`$h_1 - h_2$는 0 또는 1이므로 $z$가 언제나 양수입니다. 출력이 늘 1입니다.`,
          en: String.raw`Since $h_1 - h_2$ is 0 or 1, $z$ is always positive and the output always 1.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$(h_1, h_2)$는 $(0,0)$, $(1,0)$, $(1,1)$ 가운데 하나이고, $z$는 차례로 $-0.5$, $0.5$, $-0.5$입니다. "OR이지만 AND는 아닌" 경우에만 1이 됩니다.`,
      en: String.raw`$(h_1, h_2)$ is $(0,0)$, $(1,0)$ or $(1,1)$, where $z$ is $-0.5$, $0.5$ and $-0.5$. Only "OR but not AND" gives 1.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'perceptron-first-step',
    tags: ['history', 'classification'],
    terms: ['perceptron', 'step-function'],
    exercises: ['perceptron-train', 'perceptron-step'],
    mistakes: ['perceptron-step/greater-or-equal', 'perceptron-train/greater-or-equal'],
    prompt: {
      ko: String.raw`가중치가 모두 0인 퍼셉트론이 정답이 $y = 1$인 예 $x$를 처음으로 만났습니다. 출력은 $w\cdot x > 0$일 때만 1입니다. 갱신한 뒤의 가중치는 무엇입니까?`,
      en: String.raw`A perceptron whose weights are all 0 meets its first example $x$, with target $y = 1$. Its output is 1 only where $w\cdot x > 0$. What are the weights after the update?`,
    },
    choices: [
      {
        id: 'eta-x',
        text: { ko: String.raw`$\eta x$`, en: String.raw`$\eta x$` },
        right: true,
      },
      {
        id: 'zero',
        text: { ko: String.raw`$0$ (바뀌지 않음)`, en: String.raw`$0$ (unchanged)` },
        why: {
          ko: '가중합이 0일 때 출력을 1로 본 것입니다. 경계 위의 점에서 출력은 0이므로 이 예는 틀렸고, 가중치를 고쳐야 합니다.',
          en: 'That takes the output at a sum of 0 to be 1. On the boundary it is 0, so the example was wrong and the weights must change.',
        },
      },
      {
        id: 'minus',
        text: { ko: String.raw`$-\eta x$`, en: String.raw`$-\eta x$` },
        why: {
          ko: String.raw`$y - \hat y = 1$이므로 더해야 합니다. 빼면 이 예의 가중합이 음수가 되어 정답에서 더 멀어집니다.`,
          en: String.raw`$y - \hat y = 1$, so $\eta x$ is added. Subtracting makes the weighted sum of this example negative, farther from the target.`,
        },
      },
      {
        id: 'eta',
        text: {
          ko: String.raw`모든 성분이 $\eta$인 벡터`,
          en: String.raw`a vector whose entries are all $\eta$`,
        },
        why: {
          ko: String.raw`오차에 입력을 곱하지 않았습니다. 가중치마다 자신의 입력 $x_j$에 비례하여 움직입니다.`,
          en: String.raw`The error was not multiplied by the input: each weight moves in proportion to its own $x_j$.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$w\cdot x = 0$이므로 $\hat y = 0$이고 $w := 0 + \eta(1 - 0)x = \eta x$입니다. 그러면 $w\cdot x = \eta\lVert x\rVert^2 > 0$이 되어 이 예를 맞힙니다.`,
      en: String.raw`$w\cdot x = 0$ gives $\hat y = 0$, so $w := 0 + \eta(1 - 0)x = \eta x$. Then $w\cdot x = \eta\lVert x\rVert^2 > 0$, and this example is right.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'lstm-over-simple-rnn',
    tags: ['history', 'network-structure'],
    terms: ['long-short-term-memory', 'recurrent-neural-network'],
    prompt: {
      ko: 'LSTM은 기본적인 순환 신경망의 어떤 어려움을 덜려고 제안되었습니까?',
      en: 'Which difficulty of simple recurrent networks was LSTM proposed to relieve?',
    },
    choices: [
      {
        id: 'long-dependencies',
        text: {
          ko: '먼 앞의 정보와 경사가 시점을 거치며 사라져 버리는 것',
          en: 'Information and gradients from far back fade away over the time steps',
        },
        right: true,
      },
      {
        id: 'variable-length',
        text: {
          ko: '길이가 서로 다른 문장은 입력으로 넣을 수 없는 것',
          en: 'Sentences of different lengths cannot be fed in at all',
        },
        why: {
          ko: '기본적인 순환 신경망도 같은 가중치를 시점마다 되풀이하여 쓰므로 길이가 다른 자료를 다룰 수 있습니다.',
          en: 'A simple recurrent network already takes sequences of any length, since it reuses the same weights at every step.',
        },
      },
      {
        id: 'parallel',
        text: {
          ko: '시점을 차례로 계산해야 하므로 병렬로 처리하기 어려운 것',
          en: 'Time steps follow one another, so that computing in parallel is hard',
        },
        why: {
          ko: 'LSTM도 시점을 차례로 계산합니다. 이 한계를 넘은 것은 어텐션만 쓰는 트랜스포머입니다.',
          en: 'LSTM computes step after step as well. It was the transformer, built on attention alone, that overcame this.',
        },
      },
      {
        id: 'labels',
        text: {
          ko: '레이블이 있는 많은 자료가 있어야만 학습할 수 있는 것',
          en: 'Training is possible only with large amounts of labeled data',
        },
        why: {
          ko: 'LSTM의 구조는 레이블의 많고 적음과 관계가 없습니다. 레이블 없이 배우는 것은 비지도학습이나 자기지도학습의 문제입니다.',
          en: "LSTM's structure has nothing to do with labels; learning without them is a matter of unsupervised or self-supervised learning.",
        },
      },
    ],
    explanation: {
      ko: 'LSTM은 셀 상태를 두고 무엇을 받아들이고 내보낼지를 문(gate)으로 조절합니다. 1997년에 호흐라이터와 슈미트후버가 제안하였고, 무엇을 잊을지 정하는 문은 그 뒤에 더해졌습니다.',
      en: 'LSTM carries a cell state along, and gates decide what enters it and what is passed on. Hochreiter and Schmidhuber proposed it in 1997; the gate that decides what to forget was added later.',
    },
  },
  {
    kind: 'single-choice',
    id: 'why-xor-took-until-backprop',
    tags: ['history', 'backpropagation'],
    terms: ['xor-problem', 'ai-winter'],
    exercises: ['xor-network'],
    prompt: {
      ko: '은닉층을 두면 XOR을 풀 수 있다는 것은 1969년에도 알려져 있었습니다. 그런데도 신경망 연구가 오래 침체한 가장 큰 까닭은 무엇입니까?',
      en: 'That a hidden layer solves XOR was known in 1969 already. Why did research on neural networks stall for so long all the same?',
    },
    choices: [
      {
        id: 'no-training',
        text: {
          ko: '은닉층의 가중치를 자료에서 배우게 하는 방법이 널리 알려지지 않았다.',
          en: 'No widely known method could learn the weights of hidden layers from data.',
        },
        right: true,
      },
      {
        id: 'not-convergent',
        text: {
          ko: '선형분리되는 자료에서도 퍼셉트론이 수렴하지 않음이 증명되었다.',
          en: 'The perceptron was proved not to converge even on separable data.',
        },
        why: {
          ko: '반대입니다. 선형분리되는 자료에서는 유한 번 틀린 뒤에 멈춘다는 것이 퍼셉트론 수렴정리입니다.',
          en: 'On the contrary: on separable data it stops after finitely many mistakes, as the convergence theorem says.',
        },
      },
      {
        id: 'too-many-hidden',
        text: {
          ko: 'XOR을 풀려면 은닉 뉴런이 수백 개 필요하여 계산할 수 없었다.',
          en: 'XOR was thought to need hundreds of hidden neurons, beyond any computer.',
        },
        why: {
          ko: 'XOR에는 은닉 뉴런 두 개면 충분합니다. 크기가 아니라 배우는 방법이 없는 것이 문제였습니다.',
          en: 'Two hidden neurons are enough for XOR. What was missing was a way to learn, not size.',
        },
      },
      {
        id: 'no-labels',
        text: {
          ko: '이미지넷처럼 레이블이 붙은 큰 자료가 아직 만들어지지 않았다.',
          en: 'Large labeled data sets such as ImageNet had not been made yet.',
        },
        why: {
          ko: '큰 자료는 2012년 딥러닝의 도약에 중요했습니다. 자료가 네 개뿐인 XOR의 걸림돌은 아니었습니다.',
          en: 'Large data mattered for the breakthrough of 2012; they were no obstacle to XOR, which has four examples.',
        },
      },
    ],
    explanation: {
      ko: '여러 층의 경사를 구하는 오차역전파법은 1986년 루멜하트, 힌튼, 윌리엄스의 논문으로 널리 알려졌고, 그 뒤에야 은닉층이 있는 신경망을 학습시킬 수 있게 되었습니다.',
      en: 'Backpropagation, which finds the gradients through several layers, became widely known by the 1986 paper of Rumelhart, Hinton and Williams; only then could networks with hidden layers be trained in practice.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'functions-of-one-perceptron',
    tags: ['history', 'classification'],
    terms: ['linear-separability', 'perceptron', 'xor-problem'],
    exercises: ['perceptron-train', 'xor-network'],
    prompt: {
      ko: '입력은 모두 0 또는 1입니다. 층이 하나인 퍼셉트론(편향 있음)이 계산할 수 있는 함수를 모두 고르세요.',
      en: 'All inputs are 0 or 1. Choose every function that a perceptron of one layer (with a bias) can compute.',
    },
    choices: [
      {
        id: 'nand',
        text: { ko: '두 입력의 NAND', en: 'NAND of two inputs' },
        right: true,
        why: {
          ko: String.raw`$1.5 - x_1 - x_2 > 0$으로 나눌 수 있습니다.`,
          en: String.raw`$1.5 - x_1 - x_2 > 0$ does it.`,
        },
      },
      {
        id: 'and-not',
        text: {
          ko: String.raw`$x_1 = 1$이고 $x_2 = 0$일 때만 1`,
          en: String.raw`1 only where $x_1 = 1$ and $x_2 = 0$`,
        },
        right: true,
        why: {
          ko: String.raw`$x_1 - x_2 - 0.5 > 0$으로 나눌 수 있습니다.`,
          en: String.raw`$x_1 - x_2 - 0.5 > 0$ does it.`,
        },
      },
      {
        id: 'majority',
        text: {
          ko: '세 입력 가운데 둘 이상이 1일 때만 1',
          en: '1 only where two or more of three inputs are 1',
        },
        right: true,
        why: {
          ko: String.raw`$x_1 + x_2 + x_3 - 1.5 > 0$으로 나눌 수 있습니다.`,
          en: String.raw`$x_1 + x_2 + x_3 - 1.5 > 0$ does it.`,
        },
      },
      {
        id: 'xnor',
        text: { ko: '두 입력이 서로 같을 때만 1', en: '1 only where two inputs are equal' },
        why: {
          ko: 'XOR을 뒤집은 XNOR입니다. 네 점이 대각선으로 엇갈려 있으므로 직선 하나로 나눌 수 없습니다.',
          en: 'This is XNOR, the opposite of XOR: the classes lie on crossing diagonals, and no line divides them.',
        },
      },
      {
        id: 'exactly-one',
        text: { ko: '세 입력 가운데 꼭 하나만 1일 때 1', en: '1 where exactly one of three inputs is 1' },
        why: {
          ko: String.raw`$x_3 = 0$으로 두면 $x_1$과 $x_2$의 XOR이 됩니다. XOR을 할 수 없으므로 이것도 할 수 없습니다.`,
          en: String.raw`With $x_3 = 0$ it is XOR of $x_1$ and $x_2$. What cannot do XOR cannot do this.`,
        },
      },
    ],
    explanation: {
      ko: '퍼셉트론은 초평면 하나의 양쪽을 나누므로 선형분리가 가능한 함수만 계산합니다. 1의 개수가 어떤 문턱을 넘는지 묻는 함수는 되지만, 1의 개수가 늘어나는 동안 출력이 켜졌다가 다시 꺼지는 함수는 되지 않습니다.',
      en: 'A perceptron tells apart the two sides of one hyperplane, so it computes linearly separable functions only. Whether a count passes a threshold is one; a function that switches on and off again as the count grows is not.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'ingredients-of-alexnet',
    tags: ['history', 'network-structure'],
    terms: ['alexnet', 'imagenet-challenge'],
    prompt: {
      ko: '2012년 이미지넷 경진대회에서 우승한 AlexNet에 쓰인 것을 모두 고르세요.',
      en: 'Choose everything that AlexNet, the winner of the ImageNet challenge in 2012, made use of.',
    },
    choices: [
      { id: 'relu', text: { ko: 'ReLU 활성화 함수', en: 'ReLU activations' }, right: true },
      { id: 'dropout', text: { ko: '드롭아웃', en: 'Dropout' }, right: true },
      {
        id: 'gpu',
        text: { ko: '그래픽 처리 장치(GPU)를 이용한 학습', en: 'Training on graphics processors (GPUs)' },
        right: true,
      },
      {
        id: 'attention',
        text: { ko: '어텐션만으로 된 층', en: 'Layers built of attention alone' },
        why: {
          ko: '어텐션만으로 된 모형은 2017년의 트랜스포머입니다. AlexNet은 합성곱 신경망입니다.',
          en: 'Attention alone came with the transformer in 2017; AlexNet is a convolutional network.',
        },
      },
      {
        id: 'pretraining',
        text: { ko: 'RBM으로 층마다 하는 사전학습', en: 'Layer-by-layer pretraining with RBMs' },
        why: {
          ko: '그것은 2006년의 심층 신뢰망(DBN)이 쓴 방법입니다. AlexNet은 레이블이 있는 자료로 처음부터 지도학습을 하였습니다.',
          en: 'That is how the deep belief network of 2006 was trained. AlexNet learned from labeled data, supervised from the start.',
        },
      },
      {
        id: 'batch-norm',
        text: { ko: '배치 정규화', en: 'Batch normalization' },
        why: {
          ko: '배치 정규화는 2015년에 발표되었습니다. AlexNet은 국소 반응 정규화라는 다른 방법을 썼습니다.',
          en: 'Batch normalization was published in 2015; AlexNet used another method, local response normalization.',
        },
      },
    ],
    explanation: {
      ko: 'AlexNet은 8개 층의 합성곱 신경망으로, ReLU와 드롭아웃, GPU 두 장을 이용한 학습으로 큰 차이를 내며 우승하였습니다. 레이블이 붙은 백만 장이 넘는 사진도 바탕이 되었습니다.',
      en: 'AlexNet, a convolutional network of eight layers, won by a wide margin with ReLU, dropout and training on two GPUs, on the ground of more than a million labeled photographs.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'built-on-transformers',
    tags: ['history', 'network-structure'],
    terms: ['transformer', 'large-language-model'],
    prompt: {
      ko: '트랜스포머 구조를 바탕으로 한 모형을 모두 고르세요.',
      en: 'Choose every model that is built on the transformer.',
    },
    choices: [
      { id: 'bert', text: { ko: 'BERT', en: 'BERT' }, right: true },
      { id: 'gpt-three', text: { ko: 'GPT-3', en: 'GPT-3' }, right: true },
      { id: 'llama', text: { ko: 'LLaMA', en: 'LLaMA' }, right: true },
      {
        id: 'lstm',
        text: { ko: 'LSTM', en: 'LSTM' },
        why: {
          ko: 'LSTM은 1997년의 순환 신경망입니다. 트랜스포머는 그 순환 구조를 없앴습니다.',
          en: 'LSTM is a recurrent network of 1997. The transformer did away with that recurrence.',
        },
      },
      {
        id: 'deep-belief',
        text: { ko: '심층 신뢰망(DBN)', en: 'Deep belief network (DBN)' },
        why: {
          ko: '2006년의 심층 신뢰망은 RBM을 쌓은 모형으로, 트랜스포머보다 10년 넘게 앞섭니다.',
          en: 'The deep belief network of 2006 is a stack of RBMs, more than ten years older than the transformer.',
        },
      },
      {
        id: 'first-gan',
        text: { ko: '2014년의 GAN', en: 'The GAN of 2014' },
        why: {
          ko: 'GAN은 생성자와 판별자를 겨루게 하는 학습 방법이며, 트랜스포머가 나오기 전에 발표되었습니다.',
          en: 'A GAN trains a generator against a discriminator and was published before the transformer.',
        },
      },
    ],
    explanation: {
      ko: '2017년에 발표된 트랜스포머는 어텐션만으로 단어 사이의 관계를 한꺼번에 계산합니다. 2018년의 BERT와 GPT-1, 그 뒤의 거대 언어 모형이 모두 이 구조를 씁니다.',
      en: 'The transformer of 2017 relates all words of a text at once by attention. BERT and GPT-1 of 2018 and the large language models that followed are all built on it.',
    },
  },
  {
    kind: 'matching',
    id: 'people-and-their-work',
    tags: ['history'],
    terms: ['adaline', 'xor-problem', 'convolutional-neural-network', 'generative-adversarial-network'],
    prompt: {
      ko: '연구자와 그들이 남긴 업적을 짝지으세요.',
      en: 'Match the researchers with what they are known for.',
    },
    pairs: [
      {
        id: 'widrow',
        left: { ko: '위드로와 호프', en: 'Widrow and Hoff' },
        right: {
          ko: '미분 가능한 오차를 쓰는 적응 선형 뉴런',
          en: 'The adaptive linear neuron, whose error is differentiable',
        },
        why: {
          ko: '1960년의 ADALINE입니다. 오차를 계단함수 앞에서 잰다는 점이 퍼셉트론과 다릅니다.',
          en: 'ADALINE, 1960. Unlike the perceptron it measures the error before the step function.',
        },
      },
      {
        id: 'minsky',
        left: { ko: '민스키와 페퍼트', en: 'Minsky and Papert' },
        right: {
          ko: '단층 퍼셉트론이 XOR을 풀 수 없다는 지적',
          en: 'Showing that a perceptron of one layer cannot do XOR',
        },
        why: {
          ko: '1969년의 책 《퍼셉트론》입니다. 신경망 연구의 첫 겨울이 오는 데 한몫을 하였습니다.',
          en: 'Their book "Perceptrons" of 1969, which helped to bring on the first winter.',
        },
      },
      {
        id: 'lecun',
        left: { ko: '르쿤', en: 'LeCun' },
        right: {
          ko: '손글씨 숫자를 읽는 합성곱 신경망',
          en: 'A convolutional network that reads handwritten digits',
        },
        why: {
          ko: '1989년에 오차역전파법으로 학습한 합성곱 신경망을 우편번호 인식에 썼습니다.',
          en: 'In 1989 he read zip codes with a convolutional network trained by backpropagation.',
        },
      },
      {
        id: 'hochreiter',
        left: { ko: '호흐라이터와 슈미트후버', en: 'Hochreiter and Schmidhuber' },
        right: {
          ko: '무엇을 기억할지 문으로 조절하는 순환 신경망',
          en: 'A recurrent network whose gates control what is remembered',
        },
        why: { ko: '1997년의 LSTM입니다.', en: 'LSTM, 1997.' },
      },
      {
        id: 'goodfellow',
        left: { ko: '굿펠로', en: 'Goodfellow' },
        right: {
          ko: '생성자와 판별자가 겨루며 배우는 모형',
          en: 'A generator and a discriminator that learn by competing',
        },
        why: {
          ko: '2014년의 생성적 적대 신경망(GAN)입니다.',
          en: 'The generative adversarial network, 2014.',
        },
      },
    ],
    extra: [
      {
        id: 'threshold-neuron',
        text: {
          ko: '논리 연산을 하는 최초의 신경세포 모형',
          en: 'The first model of a nerve cell, which computes logic',
        },
      },
      {
        id: 'attention-only',
        text: {
          ko: '순환 구조 없이 어텐션만 쓰는 모형',
          en: 'A model that uses attention alone, without recurrence',
        },
      },
    ],
    explanation: {
      ko: '남은 둘은 1943년의 매컬럭과 피츠, 2017년의 바스와니 등의 업적입니다.',
      en: 'The two that are left over belong to McCulloch and Pitts (1943) and to Vaswani and colleagues (2017).',
    },
  },
  {
    kind: 'matching',
    id: 'models-and-key-ideas',
    tags: ['history', 'network-structure'],
    terms: [
      'recurrent-neural-network',
      'convolutional-neural-network',
      'transformer',
      'generative-adversarial-network',
      'diffusion-model',
    ],
    prompt: { ko: '모형과 그 핵심 생각을 짝지으세요.', en: 'Match each model with its central idea.' },
    pairs: [
      {
        id: 'rnn',
        left: { ko: '순환 신경망', en: 'Recurrent network' },
        right: {
          ko: '앞 시점의 은닉층 값을 다음 시점의 입력으로 다시 쓴다.',
          en: 'The hidden values of one moment are fed into the next.',
        },
        why: {
          ko: '그래서 순서가 있는 자료를 차례로 읽어 나갑니다.',
          en: 'That is how it reads a sequence step by step.',
        },
      },
      {
        id: 'cnn',
        left: { ko: '합성곱 신경망', en: 'Convolutional network' },
        right: {
          ko: '작은 필터를 옮겨 가며 어디에서나 같은 특징을 찾는다.',
          en: 'Small filters are moved about to find a feature wherever it lies.',
        },
        why: {
          ko: '필터의 가중치를 위치마다 함께 쓰므로 그림에 알맞고 가중치의 수도 적습니다.',
          en: 'The weights of a filter are shared by all places, which suits images and keeps weights few.',
        },
      },
      {
        id: 'transformer',
        left: { ko: '트랜스포머', en: 'Transformer' },
        right: {
          ko: '모든 단어 사이의 관계를 한꺼번에 계산한다.',
          en: 'All words are related to each other at once.',
        },
        why: {
          ko: '순환 구조 없이 어텐션만 쓰므로 병렬로 계산할 수 있습니다.',
          en: 'Attention without recurrence can be computed in parallel.',
        },
      },
      {
        id: 'gan',
        left: { ko: 'GAN', en: 'GAN' },
        right: {
          ko: '가짜를 만드는 쪽과 가려내는 쪽이 서로 겨룬다.',
          en: 'One network makes fakes, another detects them.',
        },
        why: {
          ko: '생성자는 판별자를 속이려 하고 판별자는 속지 않으려 하면서 둘 다 나아집니다.',
          en: 'The generator tries to deceive the discriminator, and both improve.',
        },
      },
      {
        id: 'diffusion',
        left: { ko: '확산 모형', en: 'Diffusion model' },
        right: {
          ko: '잡음을 조금씩 걷어 내며 새로운 그림을 만든다.',
          en: 'Noise is taken away little by little until an image appears.',
        },
        why: {
          ko: 'Stable Diffusion이 이 방법을 씁니다. 두 신경망을 겨루게 하는 GAN과 다릅니다.',
          en: 'Stable Diffusion works this way; no two networks compete as in a GAN.',
        },
      },
    ],
    extra: [
      {
        id: 'mistake-driven',
        text: {
          ko: '틀린 예를 만날 때마다 그 입력에 비례하여 가중치를 고친다.',
          en: 'The weights change in proportion to the input of each wrong example.',
        },
      },
    ],
    explanation: {
      ko: '남은 하나는 퍼셉트론의 학습 규칙입니다. 순환 신경망과 트랜스포머는 같은 자료를 다루지만 앞의 것은 차례로, 뒤의 것은 한꺼번에 계산합니다.',
      en: "The one left over is the perceptron's rule. Recurrent networks and transformers handle the same data, the former step by step, the latter all at once.",
    },
  },
  {
    kind: 'ordering',
    id: 'history-until-lstm',
    tags: ['history'],
    terms: ['mcculloch-pitts-neuron', 'perceptron', 'xor-problem', 'long-short-term-memory'],
    prompt: {
      ko: '초기 신경망 연구의 사건을 이른 것부터 늘어놓으세요.',
      en: 'Put these events of early neural network research in order, the earliest first.',
    },
    ends: { first: { ko: '가장 이른 것', en: 'Earliest' }, last: { ko: '가장 늦은 것', en: 'Latest' } },
    steps: [
      {
        id: 'mcp',
        text: {
          ko: '매컬럭과 피츠가 논리 연산을 하는 뉴런 모형을 제시',
          en: 'McCulloch and Pitts describe a neuron that computes logic',
        },
        why: { ko: '1943년. 아직 배우지 못하는 모형입니다.', en: '1943; it does not learn yet.' },
      },
      {
        id: 'perceptron',
        text: {
          ko: '로젠블랫이 학습하는 기계 퍼셉트론을 발표',
          en: 'Rosenblatt presents the perceptron, a machine that learns',
        },
        why: {
          ko: '1957년의 보고서와 1958년의 논문으로 발표되었습니다.',
          en: 'In a report of 1957 and a paper of 1958.',
        },
      },
      {
        id: 'xor',
        text: { ko: '민스키와 페퍼트가 XOR 문제를 지적', en: 'Minsky and Papert point out the XOR problem' },
        why: {
          ko: '1969년. 비판의 대상인 퍼셉트론이 먼저 있어야 합니다.',
          en: '1969; the perceptron they criticize came before.',
        },
      },
      {
        id: 'backprop',
        text: {
          ko: '루멜하트 등의 논문으로 오차역전파법이 널리 알려짐',
          en: 'A paper by Rumelhart and colleagues makes backpropagation widely known',
        },
        why: {
          ko: '1986년. 은닉층이 있는 신경망을 학습시킬 길이 열렸습니다.',
          en: '1986; it opened the way to train hidden layers.',
        },
      },
      {
        id: 'cnn',
        text: {
          ko: '르쿤이 합성곱 신경망으로 손글씨 숫자를 인식',
          en: 'LeCun reads handwritten digits with a convolutional network',
        },
        why: {
          ko: '1989년. 오차역전파법으로 학습하였으므로 그 뒤입니다.',
          en: '1989; it was trained by backpropagation and so came after it.',
        },
      },
      {
        id: 'lstm',
        text: { ko: '호흐라이터와 슈미트후버가 LSTM을 제안', en: 'Hochreiter and Schmidhuber propose LSTM' },
        why: { ko: '1997년.', en: '1997.' },
      },
    ],
    explanation: {
      ko: '뉴런 모형(1943), 학습하는 뉴런(1950년대 말), 한계의 발견(1969), 여러 층의 학습(1986), 그림과 순서 자료를 위한 구조(1989, 1997)로 이어집니다.',
      en: 'A model of the neuron (1943), a neuron that learns (late 1950s), its limits (1969), learning in several layers (1986), structures for images and sequences (1989, 1997).',
    },
  },
  {
    kind: 'ordering',
    id: 'history-since-deep-belief',
    tags: ['history'],
    terms: ['alexnet', 'generative-adversarial-network', 'transformer', 'large-language-model'],
    prompt: {
      ko: '2000년대 이후의 사건을 이른 것부터 늘어놓으세요.',
      en: 'Put these events since the year 2000 in order, the earliest first.',
    },
    ends: { first: { ko: '가장 이른 것', en: 'Earliest' }, last: { ko: '가장 늦은 것', en: 'Latest' } },
    steps: [
      {
        id: 'dbn',
        text: {
          ko: '힌튼 등이 심층 신뢰망을 발표',
          en: 'Hinton and colleagues publish the deep belief network',
        },
        why: {
          ko: '2006년. 깊은 신경망도 학습할 수 있음을 보였습니다.',
          en: '2006; it showed that deep networks can be trained.',
        },
      },
      {
        id: 'alexnet',
        text: { ko: 'AlexNet이 이미지넷 경진대회에서 우승', en: 'AlexNet wins the ImageNet challenge' },
        why: { ko: '2012년.', en: '2012.' },
      },
      {
        id: 'gan',
        text: { ko: '굿펠로 등이 GAN을 제안', en: 'Goodfellow and colleagues propose the GAN' },
        why: { ko: '2014년.', en: '2014.' },
      },
      {
        id: 'transformer',
        text: { ko: '바스와니 등이 트랜스포머를 발표', en: 'Vaswani and colleagues publish the transformer' },
        why: {
          ko: '2017년. AlphaGo와 이세돌의 대국 다음 해입니다.',
          en: '2017, the year after AlphaGo played Lee Sedol.',
        },
      },
      {
        id: 'gpt-three',
        text: { ko: 'OpenAI가 GPT-3를 발표', en: 'OpenAI presents GPT-3' },
        why: {
          ko: '2020년. 트랜스포머를 바탕으로 하므로 그보다 뒤입니다.',
          en: '2020; being built on the transformer, it came after it.',
        },
      },
      {
        id: 'chatgpt',
        text: { ko: 'OpenAI가 ChatGPT를 공개', en: 'OpenAI releases ChatGPT' },
        why: {
          ko: '2022년 11월. GPT-3를 대화에 맞게 더 학습시킨 모형에서 나왔습니다.',
          en: 'November 2022; it grew out of GPT-3, trained further for dialog.',
        },
      },
    ],
    explanation: {
      ko: '깊은 신경망의 학습(2006), 그림 인식의 도약(2012), 생성 모형(2014), 언어의 새 구조(2017), 거대 언어 모형(2020)과 그 대중화(2022)의 순서입니다.',
      en: 'Training deep networks (2006), the leap in image recognition (2012), generative models (2014), a new structure for language (2017), large language models (2020) and their spread (2022).',
    },
  },
  numeric({
    id: 'perceptron-step-by-hand',
    tags: ['history', 'classification'],
    terms: ['perceptron', 'step-function'],
    exercises: ['perceptron-step'],
    mistakes: ['perceptron-step/sign-flipped', 'perceptron-step/forgot-eta', 'perceptron-step/forgot-x'],
    draw: (random) => {
      const bias = random.pick([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5]);
      const w = random.pick([-2, -1, 1, 2]);
      const x = random.integer(2, 5);
      const out = fire(bias + w * x);
      // One example in four is right already.
      const y = random.integer(1, 4) === 1 ? out : 1 - out;
      return { bias, w, x, y, eta: random.pick([0.1, 0.2, 0.5]) };
    },
    prompt: ({ bias, w, x, y, eta }) => ({
      ko: String.raw`퍼셉트론의 가중치가 $w_0 = ${bias}$, $w_1 = ${w}$이고 출력은 $w_0 + w_1x_1 > 0$일 때만 1입니다. 입력 $x_1 = ${x}$, 정답 $y = ${y}$, 학습률 $\eta = ${eta}$로 한 번 학습한 뒤의 $w_1$은 얼마입니까?`,
      en: String.raw`A perceptron has the weights $w_0 = ${bias}$ and $w_1 = ${w}$; its output is 1 only where $w_0 + w_1x_1 > 0$. What is $w_1$ after one step on the example $x_1 = ${x}$ with target $y = ${y}$ and learning rate $\eta = ${eta}$?`,
    }),
    answer: ({ bias, w, x, y, eta }) => w + eta * (y - fire(bias + w * x)) * x,
    slips: [
      {
        value: ({ bias, w, x, y, eta }) => w - eta * (y - fire(bias + w * x)) * x,
        why: {
          ko: String.raw`부호가 반대입니다. 오차는 정답에서 출력을 뺀 $y - \hat y$입니다.`,
          en: String.raw`The sign is reversed: the error is target minus output, $y - \hat y$.`,
        },
      },
      {
        value: ({ bias, w, x, y, eta }) => w + eta * (y - (bias + w * x)) * x,
        why: {
          ko: '계단함수를 거치지 않은 가중합으로 오차를 구했습니다. 그것은 ADALINE의 규칙입니다.',
          en: 'The error was taken from the weighted sum itself; that is the rule of ADALINE.',
        },
      },
      {
        value: ({ bias, w, x, y, eta }) => w + eta * (y - fire(bias + w * x)),
        why: {
          ko: String.raw`오차에 입력 $x_1$을 곱하지 않았습니다. 그것은 입력이 1인 편향 $w_0$의 갱신량입니다.`,
          en: String.raw`The error was not multiplied by the input $x_1$; that is the step of the bias, whose input is 1.`,
        },
      },
      {
        value: ({ bias, w, x, y }) => w + (y - fire(bias + w * x)) * x,
        why: { ko: '학습률을 곱하지 않았습니다.', en: 'The learning rate is missing.' },
      },
    ],
    explanation: ({ bias, w, x, y, eta }) => {
      const sum = bias + w * x;
      const out = fire(sum);
      const next = show(w + eta * (y - out) * x);
      return {
        ko: String.raw`가중합이 $${bias} + ${inside(w)}\times ${x} = ${show(sum)}$이므로 $\hat y = ${out}$입니다. 따라서 $w_1 := ${w} + ${eta}\times(${y} - ${out})\times ${x} = ${next}$입니다.`,
        en: String.raw`The weighted sum is $${bias} + ${inside(w)}\times ${x} = ${show(sum)}$, so $\hat y = ${out}$. Hence $w_1 := ${w} + ${eta}\times(${y} - ${out})\times ${x} = ${next}$.`,
      };
    },
  }),
  numeric({
    id: 'adaline-step-by-hand',
    tags: ['history', 'gradient-descent'],
    terms: ['adaline', 'delta-rule'],
    exercises: ['adaline-step'],
    mistakes: ['adaline-step/thresholded', 'adaline-step/sign-flipped', 'adaline-step/forgot-x'],
    draw: (random) => ({
      bias: random.pick([-1, 1, 2]),
      w: random.pick([0.5, 1, 1.5, 2]),
      x: random.integer(2, 4),
      y: random.pick([0, 1]),
      eta: random.pick([0.1, 0.05, 0.01]),
    }),
    prompt: ({ bias, w, x, y, eta }) => ({
      ko: String.raw`ADALINE의 가중치가 $w_0 = ${bias}$, $w_1 = ${w}$입니다. 입력 $x_1 = ${x}$, 정답 $y = ${y}$인 예로 학습률 $\eta = ${eta}$의 델타 규칙을 한 번 적용하면 $w_1$은 얼마가 됩니까?`,
      en: String.raw`An ADALINE has the weights $w_0 = ${bias}$ and $w_1 = ${w}$. What does $w_1$ become by one step of the delta rule with learning rate $\eta = ${eta}$ on the example $x_1 = ${x}$, $y = ${y}$?`,
    }),
    answer: ({ bias, w, x, y, eta }) => w + eta * (y - bias - w * x) * x,
    slips: [
      {
        value: ({ bias, w, x, y, eta }) => w + eta * (y - fire(bias + w * x)) * x,
        why: {
          ko: '가중합을 0과 1로 바꾼 다음 오차를 구했습니다. 그것은 퍼셉트론의 규칙입니다.',
          en: 'The sum was turned into 0 or 1 before the error was taken; that is the rule of the perceptron.',
        },
      },
      {
        value: ({ bias, w, x, y, eta }) => w - eta * (y - bias - w * x) * x,
        why: {
          ko: String.raw`부호가 반대입니다. $y - w\cdot x$에 비례하는 양을 더해야 오차가 줄어듭니다.`,
          en: String.raw`The sign is reversed: a multiple of $y - w\cdot x$ has to be added for the error to shrink.`,
        },
      },
      {
        value: ({ bias, w, x, y, eta }) => w + eta * (y - bias - w * x),
        why: {
          ko: String.raw`입력 $x_1$을 곱하지 않았습니다. $w\cdot x$를 $w_1$로 미분하면 $x_1$이 나옵니다.`,
          en: String.raw`The input $x_1$ is missing: it is the derivative of $w\cdot x$ by $w_1$.`,
        },
      },
      {
        value: ({ w, x, y, eta }) => w + eta * (y - w * x) * x,
        why: {
          ko: String.raw`가중합에 편향 $w_0$을 더하지 않았습니다.`,
          en: String.raw`The bias $w_0$ is missing from the weighted sum.`,
        },
      },
    ],
    explanation: ({ bias, w, x, y, eta }) => {
      const sum = bias + w * x;
      const next = show(w + eta * (y - sum) * x);
      return {
        ko: String.raw`가중합은 $${bias} + ${w}\times ${x} = ${show(sum)}$, 오차는 $${y} - ${inside(sum)} = ${show(y - sum)}$입니다. 따라서 $w_1 := ${w} + ${eta}\times ${inside(y - sum)}\times ${x} = ${next}$입니다.`,
        en: String.raw`The weighted sum is $${bias} + ${w}\times ${x} = ${show(sum)}$ and the error $${y} - ${inside(sum)} = ${show(y - sum)}$. Hence $w_1 := ${w} + ${eta}\times ${inside(y - sum)}\times ${x} = ${next}$.`,
      };
    },
  }),
  numeric({
    id: 'perceptron-mistake-bound',
    tags: ['history', 'classification'],
    terms: ['perceptron-convergence', 'linear-separability'],
    exercises: ['perceptron-train'],
    draw: (random) => ({ radius: random.integer(2, 12), margin: random.pick([0.1, 0.2, 0.25, 0.5]) }),
    prompt: ({ radius, margin }) => ({
      ko: String.raw`두 범주가 여백 $\gamma = ${margin}$로 선형분리되고 모든 입력의 크기가 $R = ${radius}$ 이하입니다. 퍼셉트론 수렴정리에 따르면 학습이 끝날 때까지 많아야 몇 번 틀립니까?`,
      en: String.raw`Two classes are linearly separable with margin $\gamma = ${margin}$, and no input is longer than $R = ${radius}$. By the convergence theorem, at most how many mistakes does the perceptron make before it is done?`,
    }),
    answer: ({ radius, margin }) => radius ** 2 / margin ** 2,
    slips: [
      {
        value: ({ radius, margin }) => radius / margin,
        why: {
          ko: String.raw`제곱을 하지 않았습니다. 한계는 $\frac{R^2}{\gamma^2}$입니다.`,
          en: String.raw`The ratio has to be squared: the bound is $\frac{R^2}{\gamma^2}$.`,
        },
      },
      {
        value: ({ radius, margin }) => radius ** 2 / margin,
        why: {
          ko: String.raw`여백도 제곱해야 합니다. 입력과 여백을 함께 두 배로 늘려도 한계가 그대로여야 합니다.`,
          en: String.raw`The margin has to be squared too: scaling inputs and margin alike must leave the bound as it is.`,
        },
      },
      {
        value: ({ radius, margin }) => (radius * margin) ** 2,
        why: {
          ko: '여백을 곱했습니다. 여백이 넓을수록 쉬운 문제이므로 나누어야 합니다.',
          en: 'The margin was multiplied. A wider margin makes the problem easier, so one divides by it.',
        },
      },
    ],
    explanation: ({ radius, margin }) => ({
      ko: String.raw`$\frac{R^2}{\gamma^2} = \frac{${radius}^2}{${margin}^2} = \frac{${radius ** 2}}{${show(margin ** 2)}} = ${show(radius ** 2 / margin ** 2)}$번입니다. 예의 수나 입력의 차원은 들어 있지 않습니다.`,
      en: String.raw`$\frac{R^2}{\gamma^2} = \frac{${radius}^2}{${margin}^2} = \frac{${radius ** 2}}{${show(margin ** 2)}} = ${show(radius ** 2 / margin ** 2)}$. Neither the number of examples nor the dimension of the inputs enters.`,
    }),
  }),
  numeric({
    id: 'perceptron-boundary-intercept',
    tags: ['history', 'classification'],
    terms: ['perceptron', 'linear-separability'],
    exercises: ['perceptron-train'],
    mistakes: ['perceptron-train/no-bias'],
    draw: (random) => ({
      w0: random.pick([-6, -5, -3, -1, 1, 2, 3, 7]),
      w1: random.pick([-8, -7, -3, 3, 7, 8]),
      w2: random.pick([-5, -4, -2, 2, 4, 5]),
    }),
    prompt: ({ w0, w1, w2 }) => ({
      ko: String.raw`퍼셉트론의 가중합이 $z = ${w0} ${term(w1)}x_1 ${term(w2)}x_2$입니다. 두 범주의 경계가 되는 직선은 $x_2$축(즉 $x_1 = 0$)과 어디에서 만납니까? 그 점의 $x_2$ 값을 쓰세요.`,
      en: String.raw`The weighted sum of a perceptron is $z = ${w0} ${term(w1)}x_1 ${term(w2)}x_2$. At which value of $x_2$ does the line between the two classes cross the $x_2$-axis, where $x_1 = 0$?`,
    }),
    answer: ({ w0, w2 }) => -w0 / w2,
    slips: [
      {
        value: ({ w0, w2 }) => w0 / w2,
        why: {
          ko: String.raw`부호를 바꾸지 않았습니다. $w_0 + w_2x_2 = 0$에서 $w_0$을 옮기면 부호가 바뀝니다.`,
          en: String.raw`The sign is missing: taking $w_0$ to the other side of $w_0 + w_2x_2 = 0$ changes it.`,
        },
      },
      {
        value: ({ w0, w1 }) => -w0 / w1,
        why: {
          ko: String.raw`$x_1$축과 만나는 점을 구했습니다.`,
          en: String.raw`That is where it crosses the $x_1$-axis.`,
        },
      },
      {
        value: () => 0,
        why: {
          ko: String.raw`원점을 지나는 것은 편향 $w_0$이 0일 때뿐입니다.`,
          en: String.raw`It passes through the origin only where the bias $w_0$ is 0.`,
        },
      },
    ],
    explanation: ({ w0, w2 }) => ({
      ko: String.raw`경계에서는 $z = 0$입니다. $x_1 = 0$을 넣으면 $${w0} ${term(w2)}x_2 = 0$이므로 $x_2 = ${show(-w0 / w2)}$입니다. 편향이 경계를 원점에서 떼어 놓습니다.`,
      en: String.raw`On the boundary $z = 0$. With $x_1 = 0$ this is $${w0} ${term(w2)}x_2 = 0$, so $x_2 = ${show(-w0 / w2)}$. It is the bias that moves the boundary off the origin.`,
    }),
  }),
  {
    kind: 'short-text',
    id: 'name-linear-separability',
    tags: ['history', 'classification', 'terms'],
    terms: ['linear-separability'],
    exercises: ['perceptron-train'],
    prompt: {
      ko: '두 범주의 점들을 직선(또는 초평면) 하나로 완전히 나눌 수 있다는 성질을 무엇이라고 합니까?',
      en: 'The points of two classes can be divided completely by a single line (or hyperplane). What is this property called?',
    },
    answers: {
      ko: [
        '선형분리 가능성',
        '선형분리',
        '선형분리 가능',
        '선형 분리성',
        '선형분리 가능하다',
        '선형적으로 분리 가능',
        '선형적 분리 가능성',
        '선형 구분 가능성',
      ],
      en: [
        'linear separability',
        'linearly separable',
        'linear separation',
        'separability',
        'separable by a line',
      ],
    },
    misspellings: ['선형분리가능', '선형 분리 가눙성', 'linear seperability', 'linearly seperable'],
    wrong: [
      {
        answers: [
          '선형분리 불가능',
          '선형분리 불가능성',
          '비선형분리',
          'linearly inseparable',
          'linear inseparability',
          'nonlinear separability',
        ],
        why: {
          ko: '반대입니다. 직선 하나로 나눌 **수 있는** 성질을 묻고 있습니다.',
          en: 'That is the opposite: asked for is that a line **does** divide them.',
        },
      },
      {
        answers: ['선형성', 'linearity', '선형'],
        why: {
          ko: '선형성은 함수의 성질입니다. 여기서는 두 범주의 점들이 놓인 모양을 말합니다.',
          en: 'Linearity is a property of a function; asked for is how the points of two classes lie.',
        },
      },
      {
        answers: ['수렴', '수렴성', 'convergence', '퍼셉트론 수렴정리'],
        why: {
          ko: '수렴은 그 성질이 있을 때 퍼셉트론의 학습에서 얻는 결과입니다.',
          en: 'Convergence is what the perceptron achieves where the classes have this property.',
        },
      },
      {
        answers: ['볼록성', 'convexity'],
        why: {
          ko: '볼록성은 집합이나 함수의 성질이며, 두 볼록한 집합도 서로 겹칠 수 있습니다.',
          en: 'Convexity is a property of a set or a function; two convex sets may still overlap.',
        },
      },
    ],
    explanation: {
      ko: 'AND와 OR은 이 성질을 가지고 XOR은 가지지 않습니다. 퍼셉트론의 학습이 끝나는 것은 두 범주가 선형분리될 때뿐입니다.',
      en: 'AND and OR have it, XOR does not. Only on linearly separable classes does the training of a perceptron come to rest.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-ai-winter',
    tags: ['history', 'terms'],
    terms: ['ai-winter'],
    prompt: {
      ko: '1970년대처럼, 지나친 기대가 꺾이면서 인공지능에 대한 연구비와 관심이 크게 줄어든 시기를 계절에 빗대어 무엇이라고 부릅니까?',
      en: 'In periods such as the 1970s, funding and interest in artificial intelligence collapsed after exaggerated hopes. What is such a period, named after a season, called?',
    },
    answers: {
      ko: [
        '인공지능의 겨울',
        'AI 겨울',
        '인공지능 겨울',
        'AI의 겨울',
        'AI 윈터',
        '겨울',
        '신경망의 겨울',
        '인공지능의 첫 겨울',
        '인공지능의 1차 겨울',
        '인공지능 암흑기',
        '암흑기',
      ],
      en: [
        'AI winter',
        'winter of AI',
        'artificial intelligence winter',
        'winter',
        'first AI winter',
        'the AI winter',
        'neural network winter',
      ],
    },
    misspellings: ['인공지능의 겨울기', 'AI winther'],
    wrong: [
      {
        answers: ['특이점', 'singularity', '기술적 특이점'],
        why: {
          ko: '특이점은 인공지능이 인간의 지능을 넘어선다고 하는 미래의 시점입니다.',
          en: 'The singularity is a supposed future moment at which machines surpass human intelligence.',
        },
      },
      {
        answers: ['빙하기', 'AI 빙하기', '인공지능 빙하기', '침체기', '인공지능 침체기', 'ice age'],
        why: {
          ko: '뜻은 비슷하지만 인공지능의 역사에서는 계절에 빗댄 이름을 씁니다.',
          en: 'Close in meaning, but the history of artificial intelligence names it after a season.',
        },
      },
      {
        answers: ['XOR 문제', 'XOR problem'],
        why: {
          ko: 'XOR 문제는 그 시기를 부른 원인의 하나입니다. 시기의 이름을 묻고 있습니다.',
          en: 'The XOR problem was one cause of it; the name of the period is asked for.',
        },
      },
    ],
    explanation: {
      ko: 'XOR 문제가 알려진 뒤의 1970년대가 신경망 연구의 첫 겨울이었습니다. 1980년대 후반 전문가 시스템이 기대에 미치지 못하면서 다시 겨울이 왔습니다.',
      en: 'For neural networks the first came in the 1970s, after the XOR problem had become known; another followed in the late 1980s, when expert systems fell short of what they had promised.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-delta-rule',
    tags: ['history', 'gradient-descent', 'terms'],
    terms: ['delta-rule', 'adaline'],
    exercises: ['adaline-step'],
    prompt: {
      ko: String.raw`예 하나의 손실 $\frac12(y - w\cdot x)^2$을 경사하강법으로 줄이는, ADALINE의 갱신 규칙을 무엇이라고 합니까?`,
      en: String.raw`ADALINE's update rule lowers the loss $\frac12(y - w\cdot x)^2$ of one example by gradient descent. What is it called?`,
    },
    answers: {
      ko: [
        '델타 규칙',
        '델타룰',
        'LMS 규칙',
        '위드로–호프 규칙',
        '위드로 호프 학습 규칙',
        '최소평균제곱 규칙',
        '최소평균제곱법',
        '델타 학습 규칙',
        '델타 학습법',
        'LMS 알고리즘',
        '위드로 호프 학습법',
        '위드로 호프 알고리즘',
        'ADALINE 학습 규칙',
      ],
      en: [
        'delta rule',
        'LMS rule',
        'LMS',
        'Widrow–Hoff rule',
        'least mean squares',
        'LMS algorithm',
        'least mean squares rule',
        'least mean squares algorithm',
        'delta learning rule',
        'Widrow–Hoff learning rule',
        'Widrow–Hoff algorithm',
        'ADALINE rule',
      ],
    },
    misspellings: ['댈타 규칙', 'delta role', 'Widrow-Hof rule'],
    wrong: [
      {
        answers: ['퍼셉트론 규칙', '퍼셉트론 학습 규칙', 'perceptron rule', 'perceptron learning rule'],
        why: {
          ko: '퍼셉트론의 규칙은 계단함수를 거친 출력과 정답을 비교합니다. 그 오차는 미분할 수 없습니다.',
          en: "The perceptron's rule compares the target with the output of a step function, an error that has no useful derivative.",
        },
      },
      {
        answers: ['최소제곱법', 'least squares', 'ordinary least squares'],
        why: {
          ko: '최소제곱법은 모든 예의 오차 제곱의 합을 최소로 하는 가중치를 식으로 구합니다. 여기서는 예 하나씩 조금씩 움직입니다.',
          en: 'Least squares solves for the weights that minimize the sum over all examples; here one moves a little for each example.',
        },
      },
      {
        answers: [
          '확률적 경사하강법',
          'SGD',
          'stochastic gradient descent',
          '경사하강법',
          'gradient descent',
        ],
        why: {
          ko: '이 규칙이 속하는 더 넓은 방법의 이름입니다. ADALINE의 규칙에는 따로 붙은 이름이 있습니다.',
          en: "That is the wider method to which this rule belongs; ADALINE's rule has a name of its own.",
        },
      },
      {
        answers: ['오차역전파법', 'backpropagation'],
        why: {
          ko: '오차역전파법은 이 생각을 은닉층이 있는 신경망으로 넓힌 것입니다.',
          en: 'Backpropagation extends this idea to networks with hidden layers.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$w := w + \eta(y - w\cdot x)x$를 델타 규칙 또는 LMS(최소평균제곱) 규칙, 위드로–호프 규칙이라고 합니다. 확률적 경사하강법의 가장 단순한 예입니다.`,
      en: String.raw`$w := w + \eta(y - w\cdot x)x$ is the delta rule, also the LMS (least mean squares) or Widrow–Hoff rule: the simplest case of stochastic gradient descent.`,
    },
  },
  {
    kind: 'short-text',
    id: 'name-discriminator',
    tags: ['history', 'terms'],
    terms: ['generative-adversarial-network'],
    prompt: {
      ko: 'GAN을 이루는 두 신경망 가운데, 주어진 자료가 진짜인지 만들어 낸 것인지 가려내는 쪽을 무엇이라고 합니까?',
      en: 'A GAN consists of two networks. What is the one called that tells real data from generated data?',
    },
    answers: {
      ko: [
        '판별자',
        '판별기',
        '감별자',
        '감별기',
        '구분자',
        '식별자',
        '판별 신경망',
        '판별망',
        '판별 모형',
        '판별 네트워크',
        '디스크리미네이터',
      ],
      en: ['discriminator', 'discriminator network', 'discriminative network', 'discriminator model'],
    },
    misspellings: ['discriminater', 'descriminator', '판벌자'],
    wrong: [
      {
        answers: ['생성자', '생성기', 'generator', '제너레이터'],
        why: {
          ko: '생성자는 가짜 자료를 만들어 속이려는 쪽입니다.',
          en: 'The generator is the one that makes the fakes and tries to deceive.',
        },
      },
      {
        answers: ['인코더', 'encoder', '부호기'],
        why: {
          ko: '인코더는 오토인코더에서 자료를 압축하는 부분입니다.',
          en: 'An encoder is the part of an autoencoder that compresses its input.',
        },
      },
    ],
    explanation: {
      ko: '생성자는 판별자를 속이려 하고 판별자는 속지 않으려 합니다. 판별자가 진짜와 가짜를 더는 구별하지 못하면 생성자가 진짜와 같은 분포를 배운 것입니다.',
      en: 'The generator tries to deceive, the discriminator not to be deceived. Once it can no longer tell the two apart, the generator has learned the distribution of the real data.',
    },
  },
  {
    kind: 'formula',
    id: 'perceptron-update-formula',
    tags: ['history', 'classification'],
    terms: ['perceptron'],
    exercises: ['perceptron-step', 'perceptron-train'],
    mistakes: ['perceptron-step/outputs-minus-one-and-one'],
    prompt: {
      ko: String.raw`정답 $y$와 출력 $\hat y$가 모두 0 또는 1인 퍼셉트론이 입력 $x$를 학습합니다. 학습률이 $\eta$일 때 가중치 $w_j$는 어떤 값으로 바뀝니까? ($w_j$의 입력은 $x_j$입니다.)`,
      en: String.raw`A perceptron whose target $y$ and output $\hat y$ are 0 or 1 learns from an input $x$ with learning rate $\eta$. What does the weight $w_j$, whose input is $x_j$, become?`,
    },
    target: 'w_j :=',
    symbols: [
      { tex: 'w_j', domain: 'real' },
      { tex: 'x_j', domain: 'real' },
      { tex: 'y', domain: 'real', means: { ko: '정답', en: 'target' } },
      { tex: '\\hat{y}', domain: 'real', means: { ko: '출력', en: 'output' } },
      { tex: '\\eta', domain: 'small', means: { ko: '학습률', en: 'learning rate' } },
    ],
    answer: String.raw`w_j + \eta(y - \hat{y})x_j`,
    accepts: [
      String.raw`w_j - \eta(\hat{y} - y)x_j`,
      String.raw`w_j + \eta x_j(y - \hat y)`,
      String.raw`w_j + \eta x_j y - \eta x_j\hat{y}`,
      { plain: 'w_j + eta*(y - yhat)*x_j' },
    ],
    rejects: [
      {
        tex: String.raw`w_j - \eta(y - \hat{y})x_j`,
        slip: 'sign',
        why: {
          ko: String.raw`부호가 반대입니다. $y = 1$인데 0을 냈다면 $x_j$를 더해서 가중합을 키워야 합니다.`,
          en: String.raw`The sign is reversed: where $y = 1$ and the output was 0, adding $x_j$ has to raise the weighted sum.`,
        },
      },
      {
        tex: String.raw`w_j + \eta(y - \hat{y})`,
        slip: 'factor',
        why: {
          ko: String.raw`입력 $x_j$가 빠졌습니다. 입력이 0인 가중치는 출력에 관여하지 않았으므로 움직이지 않아야 합니다.`,
          en: String.raw`The input $x_j$ is missing: a weight whose input is 0 had no part in the output and must stay.`,
        },
      },
      {
        tex: String.raw`w_j + (y - \hat{y})x_j`,
        slip: 'factor',
        why: {
          ko: String.raw`학습률 $\eta$가 빠졌습니다.`,
          en: String.raw`The learning rate $\eta$ is missing.`,
        },
      },
      {
        tex: String.raw`\eta(y - \hat{y})x_j`,
        slip: 'other',
        why: {
          ko: String.raw`이것은 갱신량입니다. 지금의 $w_j$에 더해야 합니다.`,
          en: String.raw`This is the change alone; it has to be added to the present $w_j$.`,
        },
      },
      {
        tex: String.raw`w_j + \eta(y - w_jx_j)x_j`,
        slip: 'other',
        why: {
          ko: '출력 대신 가중합을 쓴 것으로 보입니다. 퍼셉트론은 계단함수를 거친 출력을 정답과 비교합니다.',
          en: 'This seems to use a weighted sum in place of the output; the perceptron compares the target with the output of its step function.',
        },
      },
    ],
    explanation: {
      ko: String.raw`맞힌 예에서는 $y - \hat y = 0$이므로 움직이지 않고, 틀린 예에서는 $x_j$에 비례하여 가중합이 정답 쪽으로 가도록 움직입니다.`,
      en: String.raw`A right answer has $y - \hat y = 0$ and changes nothing; a wrong one moves the weight in proportion to $x_j$, so that the weighted sum goes toward the target.`,
    },
  },
  {
    kind: 'formula',
    id: 'delta-rule-formula',
    tags: ['history', 'gradient-descent'],
    terms: ['delta-rule', 'adaline'],
    exercises: ['adaline-step'],
    mistakes: ['adaline-step/factor-two', 'adaline-step/forgot-eta'],
    prompt: {
      ko: String.raw`예 하나의 손실 $\frac12\left(y - \sum_{k=1}^p w_k x_k\right)^2$에 학습률 $\eta$로 경사하강법을 한 번 적용하면(ADALINE의 델타 규칙) 가중치 $w_j$는 어떤 값으로 바뀝니까?`,
      en: String.raw`One step of gradient descent with learning rate $\eta$ is taken on $\frac12\left(y - \sum_{k=1}^p w_k x_k\right)^2$, the loss of one example (ADALINE's delta rule). What does the weight $w_j$ become?`,
    },
    target: 'w_j :=',
    symbols: [
      { tex: 'p', domain: 'count', means: { ko: '입력의 수', en: 'number of inputs' } },
      { tex: 'k', from: 1, to: 'p' },
      { tex: 'j', from: 1, to: 'p', free: true },
      { tex: 'w', over: ['k'], domain: 'real' },
      { tex: 'x', over: ['k'], domain: 'real' },
      { tex: 'y', domain: 'real', means: { ko: '정답', en: 'target' } },
      { tex: '\\eta', domain: 'small', means: { ko: '학습률', en: 'learning rate' } },
    ],
    answer: String.raw`w_j + \eta\left(y - \sum_{k=1}^{p} w_k x_k\right)x_j`,
    accepts: [
      String.raw`w_j - \eta\left(\sum_{k=1}^{p} w_k x_k - y\right)x_j`,
      String.raw`w_j + \eta x_j\left(y - \sum_k x_k w_k\right)`,
      String.raw`w_j + \eta y x_j - \eta x_j\sum_{k=1}^{p} w_k x_k`,
      { plain: 'w_j + eta*(y - sum_(k=1)^p w_k x_k)*x_j' },
    ],
    rejects: [
      {
        tex: String.raw`w_j - \eta\left(y - \sum_{k=1}^{p} w_k x_k\right)x_j`,
        slip: 'sign',
        why: {
          ko: String.raw`부호가 반대입니다. 괄호 안을 $w_j$로 미분하면 $-x_j$이므로, 경사를 빼면 더하기가 됩니다.`,
          en: String.raw`The sign is reversed: the derivative of the bracket by $w_j$ is $-x_j$, so subtracting the gradient adds.`,
        },
      },
      {
        tex: String.raw`w_j + 2\eta\left(y - \sum_{k=1}^{p} w_k x_k\right)x_j`,
        slip: 'factor',
        why: {
          ko: String.raw`제곱을 미분한 $2$는 앞의 $\frac12$과 약분되어 사라집니다.`,
          en: String.raw`The $2$ from differentiating the square cancels with the $\frac12$ in front.`,
        },
      },
      {
        tex: String.raw`w_j + \eta\left(y - \sum_{k=1}^{p} w_k x_k\right)`,
        slip: 'factor',
        why: {
          ko: String.raw`안쪽 미분 $x_j$가 빠졌습니다.`,
          en: String.raw`The inner derivative $x_j$ is missing.`,
        },
      },
      {
        tex: String.raw`w_j + \eta(y - w_j x_j)x_j`,
        slip: 'index',
        why: {
          ko: '오차에는 가중치 하나가 아니라 모든 가중치의 가중합이 들어갑니다.',
          en: 'The error contains the sum over all weights, not just this one.',
        },
      },
    ],
    explanation: {
      ko: String.raw`손실을 $w_j$로 미분하면 $-\left(y - \sum_k w_kx_k\right)x_j$입니다. 여기에 $\eta$를 곱하여 빼면 델타 규칙이 됩니다.`,
      en: String.raw`The derivative of the loss by $w_j$ is $-\left(y - \sum_k w_kx_k\right)x_j$. Multiplied by $\eta$ and subtracted, it gives the delta rule.`,
    },
  },
  {
    kind: 'figure',
    id: 'figure-perceptron-comes-to-rest',
    tags: ['history', 'classification'],
    terms: ['linear-separability', 'perceptron-convergence'],
    exercises: ['perceptron-train'],
    prompt: {
      ko: '세 자료에서 두 범주를 원과 네모로 나타냈습니다. 층이 하나인 퍼셉트론의 가중치가 언젠가 더 움직이지 않게 되는 자료는 어느 것입니까?',
      en: 'Three data sets show two classes as circles and squares. On which do the weights of a perceptron of one layer come to rest in the end?',
    },
    choices: [
      {
        id: 'a',
        text: { ko: '자료 A', en: 'Data A' },
        figure: scatter({
          alt: {
            ko: '원은 왼쪽 위와 오른쪽 아래에, 네모는 왼쪽 아래와 오른쪽 위에 무리 지어 있다.',
            en: 'Circles lie in the upper left and lower right corner, squares in the lower left and upper right.',
          },
          x: [-3, 3],
          y: [-3, 3],
          xLabel: 'x₁',
          yLabel: 'x₂',
          groups: [
            { points: [...cloud([-1.5, 1.5], 0.8, 12), ...cloud([1.5, -1.5], 0.8, 12)] },
            { points: [...cloud([-1.5, -1.5], 0.8, 12), ...cloud([1.5, 1.5], 0.8, 12)] },
          ],
        }),
        why: {
          ko: 'XOR과 같은 배치입니다. 어떤 직선으로도 나눌 수 없으므로 언제나 틀린 예가 남아 가중치가 계속 움직입니다.',
          en: 'This is laid out like XOR. No line divides it, so some example is always wrong and the weights keep moving.',
        },
      },
      {
        id: 'b',
        text: { ko: '자료 B', en: 'Data B' },
        figure: scatter({
          alt: {
            ko: '원과 네모가 모두 왼쪽 아래에서 오른쪽 위로 길게 놓여 있다. 원의 띠는 네모의 띠보다 위쪽에 나란히 있고 그 사이가 비어 있다.',
            en: 'Circles and squares both stretch from the lower left to the upper right. The band of circles runs above and alongside that of squares, with a gap between them.',
          },
          x: [-3, 3],
          y: [-3, 3],
          xLabel: 'x₁',
          yLabel: 'x₂',
          groups: [{ points: band(0.75) }, { points: band(-0.75) }],
        }),
        right: true,
        why: {
          ko: '두 범주가 기울어진 직선 하나로 나뉩니다. 가로축이나 세로축 하나만으로는 나눌 수 없어도 됩니다.',
          en: 'One slanting line divides them, though neither axis by itself would.',
        },
      },
      {
        id: 'c',
        text: { ko: '자료 C', en: 'Data C' },
        figure: scatter({
          alt: {
            ko: '원은 가운데에 둥글게 모여 있고, 네모는 그 둘레를 고리 모양으로 빙 둘러싸고 있다.',
            en: 'Circles form a round cluster in the middle; squares surround it in a ring.',
          },
          x: [-3, 3],
          y: [-3, 3],
          xLabel: 'x₁',
          yLabel: 'x₂',
          groups: [{ points: cloud([0, 0], 1, 20) }, { points: ring(2.2, 24) }],
        }),
        why: {
          ko: '한 범주가 다른 범주를 둘러싸고 있어 직선으로는 나눌 수 없습니다. 원 모양의 경계가 필요합니다.',
          en: 'One class surrounds the other; that takes a round boundary, which no line is.',
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: '퍼셉트론은 두 범주가 선형분리될 때에만 유한 번 틀린 뒤 멈춥니다. 범주의 무리가 또렷한지가 아니라 직선 하나로 나뉘는지가 중요합니다.',
      en: 'A perceptron stops after finitely many mistakes just where the classes are linearly separable. What counts is not how clear the clusters are but whether one line divides them.',
    },
  },
  {
    kind: 'figure',
    id: 'figure-loss-of-adaline',
    tags: ['history', 'loss', 'gradient-descent'],
    terms: ['adaline', 'delta-rule', 'step-function'],
    exercises: ['adaline-step'],
    prompt: {
      ko: String.raw`정답이 $y = 1$인 예 하나의 손실을 가중합 $z = w\cdot x$의 함수로 그렸습니다. ADALINE이 줄이는 손실은 어느 것입니까?`,
      en: String.raw`The loss of one example with target $y = 1$ is drawn as a function of the weighted sum $z = w\cdot x$. Which loss does ADALINE reduce?`,
    },
    figure: plot({
      alt: {
        ko: '가로축은 가중합 z. 곡선 A는 z가 음수이면 0.5이고 z가 양수이면 0인 계단이다. 곡선 B는 z가 1일 때 0이고 양쪽으로 갈수록 점점 가파르게 커지는 포물선이다. 곡선 C는 z가 음수일 때 왼쪽으로 갈수록 곧게 커지고 z가 양수이면 0이다.',
        en: 'The horizontal axis is the weighted sum z. Curve A is a step: 0.5 for negative z and 0 for positive z. Curve B is a parabola, 0 at z = 1 and ever steeper to both sides. Curve C rises in a straight line to the left for negative z and is 0 for positive z.',
      },
      x: [-2, 3.4],
      y: [0, 2.4],
      xLabel: 'z',
      yLabel: { ko: '손실', en: 'loss' },
      curves: [
        { label: 'A', fn: (z) => (z > 0 ? 0 : 0.5), labelAt: -1.4 },
        { label: 'B', fn: (z) => (1 - z) ** 2 / 2, labelAt: 2.7 },
        { label: 'C', fn: (z) => Math.max(0, -z), labelAt: -1.7 },
      ],
    }),
    choices: [
      {
        id: 'a',
        text: { ko: '곡선 A', en: 'Curve A' },
        why: {
          ko: '계단함수를 거친 출력으로 잰 오차입니다. 거의 모든 곳에서 미분이 0이므로 경사하강법으로 줄일 수 없습니다.',
          en: 'This measures the error after the step function. Its derivative is 0 almost everywhere, so gradient descent cannot reduce it.',
        },
      },
      { id: 'b', text: { ko: '곡선 B', en: 'Curve B' }, right: true },
      {
        id: 'c',
        text: { ko: '곡선 C', en: 'Curve C' },
        why: {
          ko: '틀린 예에서만 커지고 맞힌 예에서는 0입니다. 퍼셉트론의 갱신 규칙이 이 손실에 해당합니다.',
          en: 'It grows for wrong answers only and is 0 for right ones; the update of the perceptron belongs to this loss.',
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`ADALINE의 손실 $\frac12(1 - z)^2$은 가중합이 꼭 1일 때에만 0입니다. 그래서 $z = 3$처럼 넉넉히 맞힌 예에서도 가중합을 1 쪽으로 되돌리려 합니다.`,
      en: String.raw`ADALINE's loss $\frac12(1 - z)^2$ is 0 only where the sum is exactly 1. Even an example that is right by far, such as $z = 3$, is pulled back toward 1.`,
    },
  },
  tensorShape({
    id: 'shape-of-photocell-perceptron',
    tags: ['history', 'shapes'],
    terms: ['perceptron'],
    exercises: ['perceptron-train'],
    mistakes: ['perceptron-train/no-bias'],
    draw: (random) => ({
      height: random.integer(4, 12),
      width: random.integer(13, 20),
      n: random.integer(50, 99),
    }),
    prompt: ({ height, width, n }) => ({
      ko: `가로 ${width}칸, 세로 ${height}칸의 광전지로 읽은 그림 ${n}장으로 출력이 하나인 퍼셉트론을 학습합니다. 그림을 한 줄로 펴서 입력으로 쓰고 편향도 가중치 벡터에 넣을 때, 가중치 벡터의 모양은 무엇입니까?`,
      en: `A perceptron with one output is trained on ${n} images, each read by ${height} rows of ${width} photocells. The images are flattened, and the bias is kept in the weight vector. What is the shape of that vector?`,
    }),
    answer: ({ height, width }) => [height * width + 1],
    slips: [
      {
        shape: ({ height, width }) => [height * width],
        why: {
          ko: String.raw`편향의 몫이 빠졌습니다. 입력이 언제나 $x_0 = 1$인 가중치가 하나 더 있습니다.`,
          en: String.raw`The bias is missing: there is one more weight, whose input is always $x_0 = 1$.`,
        },
      },
      {
        shape: ({ height, width }) => [height, width],
        why: {
          ko: '그림을 한 줄로 펴므로 가중치도 벡터입니다.',
          en: 'The images are flattened, so the weights form a vector too.',
        },
      },
      {
        shape: ({ height, width, n }) => [n, height * width + 1],
        why: {
          ko: '같은 가중치를 모든 그림에 씁니다. 그림의 수는 모양에 들어가지 않습니다.',
          en: 'The same weights serve all images; the number of images is no part of the shape.',
        },
      },
    ],
    explanation: ({ height, width }) => ({
      ko: String.raw`입력이 $${height}\times ${width} = ${height * width}$개이고 편향이 하나이므로 모양은 [${height * width + 1}]입니다. 로젠블랫의 기계는 $20\times 20 = 400$개의 광전지로 그림을 읽었습니다.`,
      en: String.raw`There are $${height}\times ${width} = ${height * width}$ inputs and one bias, hence [${height * width + 1}]. Rosenblatt's machine read images with $20\times 20 = 400$ photocells.`,
    }),
  }),
]);

/** The step function of this course: 1 for sums greater than 0. */
function fire(sum: number): number {
  return sum > 0 ? 1 : 0;
}

/** Points spread evenly over a disk (a sunflower's spiral). */
function cloud([cx, cy]: readonly [number, number], radius: number, count: number): [number, number][] {
  return Array.from({ length: count }, (_, index) => {
    const r = radius * Math.sqrt((index + 0.5) / count);
    const angle = index * 2.39996;
    return [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
  });
}

/** A ring of points around the origin. */
function ring(radius: number, count: number): [number, number][] {
  return Array.from({ length: count }, (_, index) => {
    const r = radius + 0.25 * Math.sin(index * 2.1);
    const angle = (index * 2 * Math.PI) / count;
    return [r * Math.cos(angle), r * Math.sin(angle)];
  });
}

/** A band of points along the diagonal, shifted up by `shift`. */
function band(shift: number): [number, number][] {
  return Array.from({ length: 18 }, (_, index) => {
    const x = -1.9 + (index * 3.8) / 17;
    return [x, x + shift + 0.3 * Math.sin(index * 2.7)];
  });
}
