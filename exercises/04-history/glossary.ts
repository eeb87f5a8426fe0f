import { defineGlossary } from '../../lib/exercise/define-exercise';

export default defineGlossary([
  {
    id: 'mcculloch-pitts-neuron',
    term: { ko: '매컬럭–피츠 뉴런', en: 'McCulloch–Pitts neuron' },
    definition: {
      ko: '1943년 매컬럭과 피츠가 제시한 최초의 신경세포 모형으로, 들어오는 신호의 합이 문턱을 넘으면 1을, 그렇지 않으면 0을 냅니다. 논리 연산을 할 수 있지만 스스로 배우지는 못합니다.',
      en: 'The first model of a nerve cell, by McCulloch and Pitts in 1943: it gives 1 where the sum of its incoming signals passes a threshold, and 0 elsewhere. It can compute logic but does not learn.',
    },
    aliases: ['매컬럭-피츠 모형', '맥컬록-피츠 뉴런', 'MCP neuron', 'threshold logic unit'],
  },
  {
    id: 'step-function',
    term: { ko: '계단함수', en: 'step function' },
    definition: {
      ko: '입력이 0보다 크면 1, 그렇지 않으면 0인 활성화 함수입니다. 거의 모든 곳에서 미분이 0이어서 경사하강법에 쓸 수 없습니다.',
      en: 'The activation that is 1 for inputs greater than 0 and 0 otherwise. Its derivative is 0 almost everywhere, so gradient descent cannot use it.',
    },
    formula: String.raw`s(z)=\begin{cases}1 & z>0\\ 0 & z\le 0\end{cases}`,
    aliases: ['헤비사이드 함수', '단위계단함수', 'Heaviside function', 'threshold function'],
    exercises: ['perceptron-step', 'perceptron-train', 'xor-network'],
  },
  {
    id: 'perceptron',
    term: { ko: '퍼셉트론', en: 'perceptron' },
    definition: {
      ko: '로젠블랫이 1950년대 말에 발표한, 학습하는 인공 뉴런입니다. 가중합에 계단함수를 적용하여 0 또는 1을 내고, 틀린 예를 만날 때마다 그 입력에 비례하여 가중치를 고칩니다.',
      en: "Rosenblatt's learning neuron of the late 1950s. It applies a step function to a weighted sum and, on every wrong answer, changes its weights in proportion to the inputs.",
    },
    formula: String.raw`w := w+\eta\,(y-\hat y)\,x`,
    aliases: ['Perceptron', '로젠블랫', 'Rosenblatt', '단층 퍼셉트론'],
    exercises: ['perceptron-step', 'perceptron-train'],
  },
  {
    id: 'linear-separability',
    term: { ko: '선형분리 가능성', en: 'linear separability' },
    definition: {
      ko: '두 범주의 점들을 직선 하나(차원이 높으면 초평면 하나)로 완전히 나눌 수 있다는 성질입니다. AND와 OR은 선형분리가 가능하고 XOR은 그렇지 않습니다.',
      en: 'The property of two classes that one line (in more dimensions, one hyperplane) divides them completely. AND and OR have it, XOR does not.',
    },
    aliases: ['선형분리', '선형 분리 가능', 'linearly separable'],
    exercises: ['perceptron-train', 'xor-network'],
  },
  {
    id: 'perceptron-convergence',
    term: { ko: '퍼셉트론 수렴정리', en: 'perceptron convergence theorem' },
    definition: {
      ko: '두 범주가 여백 $\\gamma$로 선형분리되고 입력의 크기가 $R$ 이하이면, 퍼셉트론은 많아야 $R^2/\\gamma^2$번 틀린 뒤에 모든 예를 맞힌다는 정리입니다.',
      en: 'If the classes are linearly separable with margin $\\gamma$ and no input is longer than $R$, the perceptron is wrong at most $R^2/\\gamma^2$ times and then classifies every example correctly.',
    },
    formula: String.raw`k\le \frac{R^2}{\gamma^2}`,
    aliases: ['수렴정리', 'Novikoff theorem'],
    exercises: ['perceptron-train'],
  },
  {
    id: 'adaline',
    term: { ko: 'ADALINE', en: 'ADALINE' },
    definition: {
      ko: '1960년 위드로와 호프가 발표한 적응 선형 뉴런(adaptive linear neuron)입니다. 계단함수를 거치기 전의 가중합을 정답과 비교하므로 오차가 가중치에 대해 미분 가능합니다.',
      en: 'The adaptive linear neuron of Widrow and Hoff (1960). It compares the target with the weighted sum before the step function, so its error can be differentiated with respect to the weights.',
    },
    formula: String.raw`w := w+\eta\,(y-w\cdot x)\,x`,
    aliases: ['아달라인', '적응 선형 뉴런', 'adaptive linear neuron', '위드로–호프'],
    exercises: ['adaline-step'],
  },
  {
    id: 'delta-rule',
    term: { ko: '델타 규칙', en: 'delta rule' },
    definition: {
      ko: '예 하나의 오차제곱의 절반 $\\frac12(y-w\\cdot x)^2$을 경사하강법으로 줄이는 갱신 규칙으로, ADALINE이 쓰는 규칙입니다. 평균제곱을 가장 작게 한다는 뜻에서 LMS 규칙이라고도 합니다.',
      en: 'The update that reduces half the squared error of one example, $\\frac12(y-w\\cdot x)^2$, by gradient descent. ADALINE learns by it; it is also called the LMS (least mean squares) rule.',
    },
    aliases: ['LMS', '위드로–호프 규칙', 'Widrow–Hoff rule', 'least mean squares'],
    exercises: ['adaline-step'],
  },
  {
    id: 'xor-problem',
    term: { ko: 'XOR 문제', en: 'XOR problem' },
    definition: {
      ko: '두 입력이 서로 다를 때만 1인 배타적 논리합을 층이 하나인 퍼셉트론으로는 계산할 수 없다는 문제입니다. 1969년 민스키와 페퍼트가 지적하였고, 은닉층을 하나 두면 풀립니다.',
      en: 'Exclusive or, which is 1 only where its two inputs differ, cannot be computed by a perceptron of one layer, as Minsky and Papert showed in 1969. One hidden layer solves it.',
    },
    formula: String.raw`(0,0)\mapsto0,\ (0,1)\mapsto1,\ (1,0)\mapsto1,\ (1,1)\mapsto0`,
    aliases: ['배타적 논리합', 'exclusive or', '민스키', 'Minsky', '페퍼트', 'Papert'],
    exercises: ['xor-network'],
  },
  {
    id: 'ai-winter',
    term: { ko: '인공지능의 겨울', en: 'AI winter' },
    definition: {
      ko: '부풀었던 기대가 꺾이면서 인공지능에 대한 연구비와 관심이 크게 줄어든 시기를 말합니다. XOR 문제가 알려진 뒤의 1970년대가 신경망 연구의 첫 겨울이었습니다.',
      en: 'A time in which funding and interest in artificial intelligence collapsed after exaggerated hopes. For neural networks the first came in the 1970s, after the XOR problem had become known.',
    },
    aliases: ['AI 겨울', '암흑기'],
  },
  {
    id: 'recurrent-neural-network',
    term: { ko: '순환 신경망', en: 'recurrent neural network' },
    definition: {
      ko: '앞 시점의 은닉층 값을 다음 시점의 입력으로 다시 넣어 문장이나 시계열처럼 순서가 있는 자료를 다루는 신경망입니다.',
      en: 'A network that feeds the hidden values of one moment into the next and so handles sequences such as sentences and time series.',
    },
    aliases: ['RNN', '순환신경망', '재귀 신경망'],
  },
  {
    id: 'convolutional-neural-network',
    term: { ko: '합성곱 신경망', en: 'convolutional neural network' },
    definition: {
      ko: '작은 필터를 그림 전체에 옮겨 가며 적용하여 위치에 상관없이 같은 특징을 찾아내는 신경망입니다. 1989년 르쿤이 손글씨 숫자 인식에 사용하였습니다.',
      en: 'A network that moves small filters over an image and so finds a feature wherever it lies. LeCun used it for handwritten digits in 1989.',
    },
    aliases: ['CNN', '컨볼루션 신경망', '르쿤', 'LeCun', 'ConvNet'],
  },
  {
    id: 'long-short-term-memory',
    term: { ko: '장단기 기억', en: 'long short-term memory' },
    definition: {
      ko: '무엇을 기억하고 내보낼지를 조절하는 문을 두어 먼 앞의 정보까지 전하는 순환 신경망으로, 1997년 호흐라이터와 슈미트후버가 제안하였습니다. 잊을지를 정하는 문은 나중에 더해졌습니다.',
      en: 'A recurrent network with gates that decide what to keep and what to pass on, so that information from far back survives. Proposed by Hochreiter and Schmidhuber in 1997; the gate that forgets was added later.',
    },
    aliases: ['LSTM', '장단기 메모리', 'Hochreiter', 'Schmidhuber'],
  },
  {
    id: 'imagenet-challenge',
    term: { ko: '이미지넷 경진대회', en: 'ImageNet challenge' },
    definition: {
      ko: '백만 장이 넘는 사진을 천 개의 범주로 분류하는 성능을 겨루던 대회입니다. 2012년 깊은 합성곱 신경망인 AlexNet이 큰 차이로 우승하면서 딥러닝의 시대가 열렸습니다.',
      en: 'A contest in sorting more than a million photographs into a thousand classes. In 2012 the deep convolutional network AlexNet won it by a wide margin, and the age of deep learning began.',
    },
    aliases: ['ILSVRC', 'IMAGENET', '이미지넷'],
  },
  {
    id: 'alexnet',
    term: { ko: 'AlexNet', en: 'AlexNet' },
    definition: {
      ko: '크리제브스키 등이 만든 8개 층의 합성곱 신경망입니다. ReLU, 드롭아웃, 그래픽 처리 장치(GPU)를 이용한 학습으로 2012년 이미지넷 경진대회에서 우승하였습니다.',
      en: 'A convolutional network of eight layers by Krizhevsky and colleagues. With ReLU, dropout and training on graphics processors it won the ImageNet challenge of 2012.',
    },
    aliases: ['알렉스넷', '크리제브스키', 'Krizhevsky'],
  },
  {
    id: 'generative-adversarial-network',
    term: { ko: '생성적 적대 신경망', en: 'generative adversarial network' },
    definition: {
      ko: '가짜 자료를 만드는 생성자와 진짜인지 가려내는 판별자가 서로 겨루며 함께 학습하는 모형으로, 2014년 굿펠로 등이 제안하였습니다.',
      en: 'A model in which a generator makes fake data and a discriminator tells them from real ones; both learn by competing. Proposed by Goodfellow and colleagues in 2014.',
    },
    aliases: ['GAN', '적대적 생성 신경망', '굿펠로', 'Goodfellow'],
  },
  {
    id: 'transformer',
    term: { ko: '트랜스포머', en: 'transformer' },
    definition: {
      ko: '순환 구조 없이 어텐션만으로 문장 안의 모든 단어 사이의 관계를 한꺼번에 계산하는 모형입니다. 2017년 바스와니 등이 발표하였고, BERT와 GPT가 모두 이 구조를 씁니다.',
      en: 'A model without recurrence that relates all words of a text to each other at once by attention. Published by Vaswani and colleagues in 2017; both BERT and GPT are built on it.',
    },
    aliases: ['Transformer', '어텐션', 'attention', 'BERT', 'Vaswani'],
  },
  {
    id: 'large-language-model',
    term: { ko: '거대 언어 모형', en: 'large language model' },
    definition: {
      ko: '방대한 글에서 다음 단어를 맞히도록 학습한, 가중치가 수십억 개 이상인 언어 모형입니다. GPT-3, GPT-4, LLaMA가 그 예입니다.',
      en: 'A language model with billions of weights and more, trained on vast amounts of text to predict the next word. GPT-3, GPT-4 and LLaMA are examples.',
    },
    aliases: ['LLM', '대규모 언어 모델', '초거대 언어 모델', 'GPT'],
  },
  {
    id: 'diffusion-model',
    term: { ko: '확산 모형', en: 'diffusion model' },
    definition: {
      ko: '잡음을 조금씩 걷어 내는 방법을 배워 순수한 잡음에서 새로운 그림을 만들어 내는 생성 모형입니다. 2022년에 공개된 Stable Diffusion이 널리 알려져 있습니다.',
      en: 'A generative model that learns to take away noise little by little and so makes new images out of pure noise. Stable Diffusion of 2022 is widely known.',
    },
    aliases: ['Stable Diffusion', '스테이블 디퓨전', '디퓨전 모델'],
  },
]);
