import { bars, defineQuiz, numeric, plot, tensorShape } from '../../lib/quiz/define-quiz';

export default defineQuiz([
  {
    kind: 'formula',
    id: 'conv-parameter-count-formula',
    tags: ['network-structure', 'shapes'],
    terms: ['convolution-layer', 'convolution-filter'],
    exercises: ['cnn-model'],
    prompt: {
      ko: String.raw`입력의 채널이 $c$개이고 크기가 $k\times k$인 필터가 $f$개인 합성곱층의 모수는 모두 몇 개입니까? 필터마다 편향이 하나씩 있습니다.`,
      en: String.raw`A convolution layer has $f$ filters of size $k\times k$ on $c$ incoming channels, and a bias for every filter. How many parameters does it have?`,
    },
    target: 'N =',
    symbols: [
      { tex: 'k', domain: 'count' },
      { tex: 'c', domain: 'count' },
      { tex: 'f', domain: 'count' },
    ],
    answer: String.raw`(k^2 c + 1) f`,
    accepts: [
      String.raw`k^2 c f + f`,
      String.raw`f(1 + k \cdot k \cdot c)`,
      String.raw`f + f c k^2`,
      String.raw`(c\,k^2 + 1)\times f`,
      { plain: '(k^2*c + 1)*f' },
    ],
    rejects: [
      {
        tex: String.raw`k^2 c f`,
        slip: 'other',
        why: { ko: String.raw`편향 $f$개가 빠졌습니다.`, en: String.raw`The $f$ biases are missing.` },
      },
      {
        tex: String.raw`(k^2 + 1) f`,
        slip: 'factor',
        why: {
          ko: String.raw`입력의 채널 $c$가 빠졌습니다. 필터 하나는 모든 채널을 함께 봅니다.`,
          en: String.raw`The incoming channels $c$ are missing: a filter looks at all of them together.`,
        },
      },
      {
        tex: String.raw`(k^2 + 1) c f`,
        slip: 'other',
        why: {
          ko: '채널마다 편향을 따로 세었습니다. 편향은 필터마다 하나입니다.',
          en: 'This counts a bias for every channel of a filter. There is one for each filter.',
        },
      },
      {
        tex: String.raw`(k^2 f + 1) c`,
        slip: 'index',
        why: {
          ko: '입력의 채널과 필터의 수가 바뀌었습니다.',
          en: 'The incoming channels and the number of filters are exchanged.',
        },
      },
      {
        tex: String.raw`k^2 c f + 1`,
        slip: 'other',
        why: {
          ko: '편향이 층에 하나가 아니라 필터마다 하나씩 있습니다.',
          en: 'There is a bias for every filter, not one for the layer.',
        },
      },
    ],
    explanation: {
      ko: String.raw`필터 하나가 가중치 $k\times k\times c$개와 편향 1개를 가지고, 그런 필터가 $f$개입니다. 같은 가중치를 모든 자리에서 쓰므로 그림의 크기는 들어가지 않습니다.`,
      en: String.raw`One filter has $k\times k\times c$ weights and 1 bias, and there are $f$ of them. The same weights serve at every place, so the size of the image does not enter.`,
    },
  },
  {
    kind: 'formula',
    id: 'conv-output-side-formula',
    tags: ['shapes', 'network-structure'],
    terms: ['image-padding', 'convolution-layer'],
    exercises: ['cnn-model'],
    mistakes: ['cnn-model/same-padding'],
    prompt: {
      ko: String.raw`한 변이 $n$인 그림에 한 변이 $k$인 필터를 가장자리를 채우지 않고(${code('valid')}) $s$칸씩 옮기며 합성곱을 합니다. 출력의 한 변을 쓰세요. $n - k$는 $s$로 나누어떨어집니다.`,
      en: String.raw`A filter of side $k$ moves over an image of side $n$ in steps of $s$, without padding (${code('valid')}). Write down the side of the output. $s$ divides $n - k$.`,
    },
    target: "n' =",
    symbols: [
      { tex: 'n', domain: 'positive' },
      { tex: 'k', domain: 'positive' },
      { tex: 's', domain: 'positive' },
    ],
    answer: String.raw`\frac{n-k}{s}+1`,
    accepts: [
      String.raw`1+\frac{n-k}{s}`,
      String.raw`\frac{n-k+s}{s}`,
      String.raw`\frac{1}{s}(n-k)+1`,
      String.raw`\frac{n}{s}-\frac{k}{s}+1`,
      { plain: '(n - k)/s + 1' },
    ],
    rejects: [
      {
        tex: String.raw`\frac{n-k+1}{s}`,
        slip: 'other',
        why: {
          ko: String.raw`1은 나눈 다음에 더합니다. 첫 자리에 $\frac{n-k}{s}$번의 걸음이 더해집니다.`,
          en: String.raw`The 1 is added after the division: to the first place come $\frac{n-k}{s}$ steps.`,
        },
      },
      {
        tex: String.raw`\frac{n-k}{s}`,
        slip: 'other',
        why: {
          ko: '걸음의 수입니다. 처음 놓인 자리까지 세면 하나 더 많습니다.',
          en: 'This is the number of steps; with the first place there is one more.',
        },
      },
      {
        tex: String.raw`n-k+1`,
        slip: 'factor',
        why: {
          ko: String.raw`한 칸씩 옮길 때의 식입니다. $s$칸씩 옮기면 걸음의 수가 $s$로 나뉩니다.`,
          en: String.raw`That holds for steps of one. With steps of $s$, their number is divided by $s$.`,
        },
      },
      {
        tex: String.raw`\frac{n+k}{s}+1`,
        slip: 'sign',
        why: {
          ko: '필터가 그림 안에 들어가야 하므로 필터의 크기를 뺍니다.',
          en: 'The filter has to fit inside the image, so its size is subtracted.',
        },
      },
      {
        tex: String.raw`\frac{n}{s}`,
        slip: 'other',
        why: {
          ko: String.raw`가장자리를 채우는 ${code('same')}일 때의 크기입니다(나누어떨어질 때).`,
          en: String.raw`That is the size with the padding ${code('same')}, where $s$ divides $n$.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`필터의 왼쪽 끝은 0에서 $n-k$까지 $s$칸씩 움직이므로 자리가 $\frac{n-k}{s}+1$개입니다. 한 칸씩 옮기면 $n-k+1$이고, $28$에 $3$이면 $26$입니다.`,
      en: String.raw`The left edge of the filter goes from 0 to $n-k$ in steps of $s$, which makes $\frac{n-k}{s}+1$ places. With steps of one that is $n-k+1$: a filter of 3 on 28 gives 26.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'validation-split-which-part',
    tags: ['data', 'tools'],
    terms: ['fit-step', 'validation-data'],
    exercises: ['compile-fit'],
    mistakes: ['compile-fit/trained-on-everything'],
    prompt: {
      ko: '`fit`에 `validationSplit: 0.25`를 주었습니다. 어떤 데이터가 검증에 쓰입니까?',
      en: 'In a call of `fit`, `validationSplit: 0.25` is given. Which data serve for validation?',
    },
    choices: [
      {
        id: 'last-quarter',
        text: {
          ko: '섞기 전 순서에서 맨 뒤에 있는 4분의 1',
          en: 'The last quarter in the order before shuffling',
        },
        right: true,
      },
      {
        id: 'random-quarter',
        text: {
          ko: '에포크마다 새로 무작위로 고른 4분의 1',
          en: 'A quarter drawn at random, anew in every epoch',
        },
        why: {
          ko: '그러면 검증 데이터가 다른 에포크에서 학습에 쓰이게 되어 처음 보는 데이터가 아닙니다.',
          en: 'Then they would be trained on in other epochs and no longer be unseen.',
        },
      },
      {
        id: 'test-data',
        text: {
          ko: '미리 나누어 둔 시험 데이터의 4분의 1',
          en: 'A quarter of the test data that were set apart',
        },
        why: {
          ko: '`fit`에는 시험 데이터를 주지 않습니다. 건네준 훈련 데이터에서 떼어 냅니다.',
          en: '`fit` is not given the test data. It cuts validation data off what it receives.',
        },
      },
      {
        id: 'each-batch',
        text: {
          ko: '미니배치마다 그 안의 마지막 4분의 1',
          en: 'The last quarter of each mini-batch',
        },
        why: {
          ko: '나누는 것이 먼저이고, 남은 4분의 3을 미니배치로 자릅니다.',
          en: 'The split comes first; the other three quarters are then cut into mini-batches.',
        },
      },
    ],
    explanation: {
      ko: '먼저 자르고 나중에 섞으므로 모든 에포크에서 같은 데이터로 검증합니다. 그래서 데이터가 범주 순서로 놓여 있으면 마지막 범주만 검증에 쓰이므로, `fit`에 주기 전에 섞어 두어야 합니다.',
      en: 'Data are cut first and shuffled afterwards, so every epoch is validated on the same examples. If they are sorted by class, only the last classes serve for validation: shuffle them before calling `fit`.',
    },
  },
  {
    kind: 'single-choice',
    id: 'forgotten-await-of-fit',
    tags: ['tools'],
    terms: ['fit-step', 'training-history'],
    exercises: ['compile-fit'],
    prompt: {
      ko: 'TF.js에서 `const h = model.fit(x, y, { epochs: 5 });`라고 쓰고 다음 줄에서 `h.history.acc`를 읽으니 오류가 났습니다. 까닭은 무엇입니까?',
      en: 'In TF.js, `const h = model.fit(x, y, { epochs: 5 });` is followed by a line that reads `h.history.acc` and throws an error. Why?',
    },
    choices: [
      {
        id: 'promise',
        text: {
          ko: '`fit`이 비동기 함수라서 `h`는 아직 프로미스입니다.',
          en: '`fit` is asynchronous, so `h` is still a promise.',
        },
        right: true,
      },
      {
        id: 'keras-key',
        text: {
          ko: '키의 이름이 `acc`가 아니라 `accuracy`이기 때문입니다.',
          en: 'The key is called `accuracy` and not `acc`.',
        },
        why: {
          ko: '파이썬 Keras의 이름입니다. 이름이 틀렸다면 오류 없이 `undefined`가 나옵니다.',
          en: 'That is its name in Keras. A wrong key would give `undefined` without an error.',
        },
      },
      {
        id: 'five-epochs',
        text: {
          ko: '에포크가 너무 적어서 기록이 아직 만들어지지 않았습니다.',
          en: 'With so few epochs, no history has been made yet.',
        },
        why: {
          ko: '기록은 1에포크만 학습해도 남습니다.',
          en: 'A single epoch is enough for a history.',
        },
      },
      {
        id: 'inside-model',
        text: {
          ko: '기록은 `fit`이 아니라 `compile`이 돌려줍니다.',
          en: 'It is `compile` that returns the history, not `fit`.',
        },
        why: {
          ko: '`compile`은 손실함수와 최적화 방법을 정할 뿐 아무것도 돌려주지 않습니다.',
          en: '`compile` sets loss and optimizer and returns nothing.',
        },
      },
    ],
    explanation: {
      ko: '`const h = await model.fit(…)`이라고 써야 학습이 끝난 다음 기록을 받습니다. 브라우저가 멈추지 않도록 TF.js의 `fit`은 바로 프로미스를 돌려줍니다.',
      en: 'With `const h = await model.fit(…)` the history arrives when training is over. So that the browser does not freeze, `fit` returns a promise at once in TF.js.',
    },
  },
  {
    kind: 'single-choice',
    id: 'linear-hidden-layer-model',
    tags: ['activation-functions', 'network-structure'],
    terms: ['sequential-model', 'activation-function'],
    exercises: ['mnist-model'],
    mistakes: ['mnist-model/no-hidden-activation', 'cnn-model/no-convolution-activation'],
    prompt: {
      ko: 'Flatten, Dense 512, Dense 10(소프트맥스)을 쌓으면서 Dense 512에 `activation`을 적지 않았습니다. 이 모형에 대한 옳은 설명은 무엇입니까?',
      en: 'Flatten, Dense 512 and Dense 10 with softmax are stacked, but Dense 512 was given no `activation`. What is true of this model?',
    },
    choices: [
      {
        id: 'same-as-one',
        text: {
          ko: '은닉층이 있어도 소프트맥스 회귀모형보다 더 나타내지 못합니다.',
          en: 'It can express nothing beyond softmax regression.',
        },
        right: true,
      },
      {
        id: 'relu-default',
        text: {
          ko: '적지 않으면 ReLU가 쓰이므로 적은 것과 같습니다.',
          en: 'ReLU is the default, so nothing is different.',
        },
        why: {
          ko: 'TF.js와 Keras에서 적지 않으면 항등함수(linear)입니다.',
          en: 'In TF.js and Keras the default is linear, the identity.',
        },
      },
      {
        id: 'error',
        text: {
          ko: '활성화 함수가 없으므로 `compile`에서 오류가 납니다.',
          en: '`compile` throws, because an activation is missing.',
        },
        why: {
          ko: '오류 없이 학습되기 때문에 더 알아채기 어렵습니다.',
          en: 'It compiles and trains without complaint, which makes the slip hard to notice.',
        },
      },
      {
        id: 'fewer-parameters',
        text: {
          ko: '두 층이 하나로 합쳐져 `summary`의 모수가 7,850개로 줄어듭니다.',
          en: 'Both layers merge, and `summary` shows 7,850 parameters.',
        },
        why: {
          ko: '나타내는 함수가 선형층 하나와 같을 뿐, 모수는 그대로 407,050개입니다.',
          en: 'It is only the functions that equal those of one linear layer; there are still 407,050 parameters.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$(xW_1 + b_1)W_2 + b_2 = x(W_1W_2) + (b_1W_2 + b_2)$이므로 선형층 둘은 선형층 하나입니다. 은닉층에는 비선형 활성화 함수가 있어야 합니다.`,
      en: String.raw`As $(xW_1 + b_1)W_2 + b_2 = x(W_1W_2) + (b_1W_2 + b_2)$, two linear layers are one. A hidden layer needs an activation that is not linear.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'loss-for-class-numbers',
    tags: ['loss', 'tools'],
    terms: ['sparse-categorical-cross-entropy', 'one-hot-encoding'],
    exercises: ['compile-fit', 'train-digits'],
    mistakes: ['train-digits/label-as-number'],
    prompt: {
      ko: '출력층은 뉴런 10개의 소프트맥스이고 레이블은 원-핫 벡터가 아니라 0–9의 번호입니다. `compile`에 어떤 손실을 주어야 합니까?',
      en: 'The output layer is a softmax of 10 neurons, and labels are the numbers 0–9 rather than one-hot vectors. Which loss belongs in `compile`?',
    },
    choices: [
      {
        id: 'sparse',
        text: { ko: '`sparseCategoricalCrossentropy`', en: '`sparseCategoricalCrossentropy`' },
        right: true,
      },
      {
        id: 'categorical',
        text: { ko: '`categoricalCrossentropy`', en: '`categoricalCrossentropy`' },
        why: {
          ko: '값은 같지만 레이블을 원-핫 벡터로 받습니다. 번호를 주면 모양이 맞지 않습니다.',
          en: 'Its value is the same, but it takes one-hot labels. The shape of class numbers does not fit.',
        },
      },
      {
        id: 'mse',
        text: { ko: '`meanSquaredError`', en: '`meanSquaredError`' },
        why: {
          ko: '번호를 크기가 있는 수처럼 맞히는 손실입니다. 3이 2와 4 사이라는 관계는 숫자 그림에 없습니다.',
          en: 'That would treat class numbers as quantities. Pictures of 3 are not between those of 2 and 4.',
        },
      },
      {
        id: 'binary',
        text: { ko: '`binaryCrossentropy`', en: '`binaryCrossentropy`' },
        why: {
          ko: '예·아니요로 답하는 문제에서 시그모이드와 함께 씁니다.',
          en: 'That goes with the sigmoid, for questions of yes or no.',
        },
      },
    ],
    explanation: {
      ko: String.raw`정답 범주의 확률만 골라 $-\log o_{i,c_i}$를 구합니다. 원-핫 벡터에서는 0이 아닌 항이 하나뿐이므로 값은 교차 엔트로피와 같습니다.`,
      en: String.raw`It picks the probability of the true class and takes $-\log o_{i,c_i}$. As a one-hot vector has a single nonzero term, this equals cross-entropy.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'dense-on-unflattened-image',
    tags: ['shapes', 'network-structure'],
    terms: ['flatten-layer'],
    exercises: ['mnist-model'],
    mistakes: ['mnist-model/missing-flatten', 'cnn-model/missing-flatten'],
    prompt: {
      ko: String.raw`MNIST 모형에서 Flatten을 빠뜨리고 모양 $[28, 28]$인 입력에 바로 Dense 512를 붙였습니다. 어떻게 됩니까?`,
      en: String.raw`In the MNIST model Flatten was left out, and Dense 512 follows directly on an input of shape $[28, 28]$. What happens?`,
    },
    choices: [
      {
        id: 'per-row',
        text: {
          ko: '행마다 같은 가중치가 적용되어 벡터가 28개 나옵니다.',
          en: 'The same weights act on each row and give 28 vectors.',
        },
        right: true,
      },
      {
        id: 'auto-flatten',
        text: {
          ko: 'Dense가 스스로 벡터로 펴므로 결과가 같습니다.',
          en: 'Dense flattens by itself, so the result is the same.',
        },
        why: {
          ko: 'Dense는 마지막 축에만 적용됩니다. 펴는 일은 따로 해야 합니다.',
          en: 'Dense acts on the last axis only. Flattening has to be asked for.',
        },
      },
      {
        id: 'build-error',
        text: {
          ko: 'Dense는 벡터만 받으므로 모형을 만들 때 오류가 납니다.',
          en: 'Dense takes vectors only, so building the model fails.',
        },
        why: {
          ko: '만들 때에는 오류가 없습니다. 레이블과 모양이 맞지 않아 학습할 때에야 드러납니다.',
          en: 'Building works. It shows only in training, where the shape does not fit the labels.',
        },
      },
      {
        id: 'first-row',
        text: {
          ko: '첫 행의 28개 화소만 쓰고 나머지는 버립니다.',
          en: 'Only the 28 pixels of the first row are used.',
        },
        why: {
          ko: '버리는 행은 없습니다. 28개의 행을 저마다 따로 계산합니다.',
          en: 'No row is dropped: each of the 28 is computed by itself.',
        },
      },
    ],
    explanation: {
      ko: String.raw`모수가 $784\times 512 + 512 = 401{,}920$개가 아니라 $28\times 512 + 512 = 14{,}848$개뿐인 것을 ${code('summary')}에서 보면 알아챌 수 있습니다.`,
      en: String.raw`The ${code('summary')} gives it away: $28\times 512 + 512 = 14{,}848$ parameters in place of $784\times 512 + 512 = 401{,}920$.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'colab-after-a-pause',
    tags: ['tools'],
    terms: ['colab-notebook'],
    prompt: {
      ko: '구글 Colab에서 모형을 학습시키고 가중치를 가상머신의 디스크에 저장했습니다. 다음 날 다시 여니 가중치 파일이 없습니다. 까닭은 무엇입니까?',
      en: 'A model was trained in Google Colab and its weights were saved to the disk of the virtual machine. The next day the file is gone. Why?',
    },
    choices: [
      {
        id: 'reset',
        text: {
          ko: '쓰지 않는 동안 가상머신이 중지되어 초기화되었습니다.',
          en: 'The machine was stopped while idle, and it was reset.',
        },
        right: true,
      },
      {
        id: 'browser',
        text: {
          ko: '계산이 브라우저 안에서 이루어져 탭을 닫을 때 지워졌습니다.',
          en: 'The computation ran in the browser and was lost with the tab.',
        },
        why: {
          ko: '브라우저 안에서 계산하는 것은 TF.js입니다. Colab은 구글 클라우드의 서버에서 계산합니다.',
          en: 'It is TF.js that computes in the browser. Colab computes on a server in the Google cloud.',
        },
      },
      {
        id: 'notebook',
        text: {
          ko: '노트북 파일도 가상머신에만 있어 함께 지워졌습니다.',
          en: 'The notebook, too, was only on the machine and went with it.',
        },
        why: {
          ko: '노트북 파일은 구글 드라이브에 저장되므로 남습니다.',
          en: 'The notebook is kept in Google Drive and remains.',
        },
      },
      {
        id: 'gpu',
        text: {
          ko: '가중치는 GPU의 메모리에만 있어 파일로는 저장되지 않습니다.',
          en: 'Weights live in the memory of the GPU and cannot be saved to files.',
        },
        why: {
          ko: '가중치는 파일로 저장할 수 있습니다. 어디에 저장하느냐가 문제입니다.',
          en: 'Weights can be saved; the question is where.',
        },
      },
    ],
    explanation: {
      ko: 'Colab의 가상머신은 빌려 쓰는 것이어서 쓰지 않으면 초기화됩니다. 남겨야 할 결과는 구글 드라이브에 저장합니다.',
      en: 'A Colab machine is on loan and is reset when idle. What is to be kept goes to Google Drive.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'layers-without-parameters',
    tags: ['network-structure'],
    terms: ['parameter-count', 'pooling-layer', 'flatten-layer'],
    exercises: ['cnn-model'],
    mistakes: ['cnn-model/missing-dropout'],
    prompt: {
      ko: '`model.summary()`에서 모수의 수가 언제나 0으로 나오는 층을 **모두** 고르세요.',
      en: 'Which layers always show 0 parameters in `model.summary()`? Choose **all**.',
    },
    choices: [
      {
        id: 'flatten',
        text: { ko: '플래튼층', en: 'Flatten' },
        right: true,
        why: { ko: '값을 한 줄로 펼 뿐입니다.', en: 'It only unrolls values.' },
      },
      {
        id: 'pooling',
        text: { ko: '최대 풀링층', en: 'Max pooling' },
        right: true,
        why: {
          ko: '창에서 가장 큰 값을 고를 뿐 가중치가 없습니다.',
          en: 'It picks the largest value of a window, without weights.',
        },
      },
      {
        id: 'dropout',
        text: { ko: '드롭아웃층', en: 'Dropout' },
        right: true,
        why: {
          ko: '끄는 비율은 하이퍼파라미터이고 추정하지 않습니다.',
          en: 'Its rate is a hyperparameter and not estimated.',
        },
      },
      {
        id: 'conv',
        text: { ko: '합성곱층', en: 'Convolution' },
        why: { ko: '필터의 가중치와 편향이 있습니다.', en: 'Its filters have weights and biases.' },
      },
      {
        id: 'output',
        text: { ko: '소프트맥스를 쓰는 완전연결층', en: 'A dense layer with softmax' },
        why: {
          ko: '소프트맥스 자체에는 모수가 없지만 완전연결층에는 가중치와 편향이 있습니다.',
          en: 'Softmax itself has none, but the dense layer has weights and biases.',
        },
      },
      {
        id: 'batch-norm',
        text: { ko: '배치 정규화층', en: 'Batch normalization' },
        why: {
          ko: String.raw`뉴런마다 $\gamma$, $\beta$와 모아 두는 평균, 분산이 있습니다.`,
          en: String.raw`It has $\gamma$, $\beta$ and a running mean and variance for every neuron.`,
        },
      },
    ],
    explanation: {
      ko: '모수가 없는 층은 요약표의 합계에 나타나지 않으므로, 합계가 맞아도 빠뜨릴 수 있습니다. 층의 목록과 출력의 모양을 함께 확인합니다.',
      en: 'Layers without parameters do not show in the total of the summary, so they can be missing unnoticed. Check the list of layers and the output shapes as well.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'what-compile-settles',
    tags: ['tools', 'optimizers'],
    terms: ['compile-step', 'fit-step'],
    exercises: ['compile-fit'],
    mistakes: ['compile-fit/losses-for-accuracies'],
    prompt: {
      ko: '`model.compile`에서 정하는 것을 모두 고르세요.',
      en: 'Choose all that is settled in `model.compile`.',
    },
    choices: [
      { id: 'loss', text: { ko: '손실함수', en: 'The loss' }, right: true },
      {
        id: 'optimizer',
        text: { ko: '최적화 방법과 그 학습률', en: 'The optimizer and its learning rate' },
        right: true,
      },
      {
        id: 'metrics',
        text: { ko: '정확도처럼 기록할 측도', en: 'Metrics to record, such as accuracy' },
        right: true,
        why: {
          ko: '주지 않으면 손실만 기록됩니다.',
          en: 'Without them, only losses are recorded.',
        },
      },
      {
        id: 'epochs',
        text: { ko: '에포크 수', en: 'The number of epochs' },
        why: { ko: '`fit`에 줍니다.', en: 'It is given to `fit`.' },
      },
      {
        id: 'batch-size',
        text: { ko: '미니배치의 크기', en: 'The size of the mini-batches' },
        why: { ko: '`fit`에 줍니다.', en: 'It is given to `fit`.' },
      },
      {
        id: 'initial',
        text: { ko: '가중치의 초깃값', en: 'The initial weights' },
        why: {
          ko: '층을 만들 때 정해집니다. `compile`은 가중치를 바꾸지 않습니다.',
          en: 'They come with the layers. `compile` does not touch the weights.',
        },
      },
    ],
    explanation: {
      ko: '`compile`은 무엇을(손실), 어떻게(최적화 방법) 줄이고 무엇을 기록할지(측도)를 정합니다. 얼마나 되풀이할지는 `fit`이 정합니다.',
      en: '`compile` settles what is minimized (the loss), how (the optimizer), and what is recorded (metrics). How often things are repeated is for `fit`.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'tidy-and-dispose',
    tags: ['tools'],
    terms: ['tensorflow-js', 'tensor'],
    prompt: {
      ko: 'TF.js의 WebGL에서 텐서의 메모리에 대한 옳은 설명을 모두 고르세요.',
      en: 'Choose all true statements on the memory of tensors in TF.js with WebGL.',
    },
    choices: [
      {
        id: 'intermediates',
        text: {
          ko: '`tf.tidy`는 안에서 만든 텐서 가운데 돌려주지 않은 것을 해제합니다.',
          en: '`tf.tidy` frees the tensors made inside it that are not returned.',
        },
        right: true,
      },
      {
        id: 'returned',
        text: {
          ko: '`tf.tidy`가 돌려준 텐서는 다 쓴 뒤에 `dispose`로 해제합니다.',
          en: 'A tensor returned from `tf.tidy` is freed by `dispose` when it is no longer needed.',
        },
        right: true,
      },
      {
        id: 'variables',
        text: {
          ko: '`tf.tidy` 안에서 만든 `tf.variable`은 해제되지 않습니다.',
          en: 'A `tf.variable` made inside `tf.tidy` is not freed.',
        },
        right: true,
        why: {
          ko: '변수는 학습하는 동안 남아 있어야 하므로 따로 해제합니다.',
          en: 'Variables have to last through training, so they are disposed of by hand.',
        },
      },
      {
        id: 'garbage',
        text: {
          ko: '가리키는 변수가 없어진 텐서의 GPU 메모리는 자바스크립트가 곧 거두어 갑니다.',
          en: 'JavaScript soon reclaims the GPU memory of tensors that nothing refers to.',
        },
        why: {
          ko: '쓰레기 수집은 자바스크립트의 객체를 거둘 뿐이므로 GPU 메모리는 직접 해제해야 합니다.',
          en: 'Garbage collection looks after JavaScript objects. GPU memory has to be freed explicitly.',
        },
      },
      {
        id: 'async',
        text: {
          ko: '`tf.tidy`에 `async` 함수를 주면 끝나기를 기다렸다가 해제합니다.',
          en: 'Given an `async` function, `tf.tidy` waits for it and then frees its tensors.',
        },
        why: {
          ko: '`tf.tidy`는 기다리지 않고 바로 해제하며 콘솔에 오류를 남깁니다. 동기 함수만 주어야 합니다.',
          en: '`tf.tidy` does not wait: it frees them at once and logs an error. It is for synchronous functions only.',
        },
      },
    ],
    explanation: {
      ko: '반복문 안에서 텐서를 계속 만들면 메모리가 바닥납니다. 계산을 `tf.tidy`로 감싸고, 남긴 텐서는 `dispose`하며, `tf.memory().numTensors`가 늘지 않는지 확인합니다.',
      en: 'Tensors made in a loop exhaust the memory. Wrap computations in `tf.tidy`, `dispose` of what was kept, and check that `tf.memory().numTensors` does not grow.',
    },
  },
  {
    kind: 'matching',
    id: 'keras-and-tfjs-names',
    tags: ['tools'],
    terms: ['tensorflow-js', 'colab-notebook'],
    exercises: ['mnist-model', 'compile-fit', 'cnn-model'],
    mistakes: ['compile-fit/keras-keys'],
    prompt: {
      ko: '강의의 파이썬(Keras) 코드와 같은 일을 하는 TF.js 코드를 짝지으세요.',
      en: 'Match the Python (Keras) code of the course with TF.js code that does the same.',
    },
    pairs: [
      {
        id: 'dense',
        left: { ko: "`Dense(512, activation='relu')`", en: "`Dense(512, activation='relu')`" },
        right: {
          ko: "`tf.layers.dense({ units: 512, activation: 'relu' })`",
          en: "`tf.layers.dense({ units: 512, activation: 'relu' })`",
        },
        why: {
          ko: '인수를 객체 하나에 이름을 붙여 줍니다.',
          en: 'Arguments are named fields of one object.',
        },
      },
      {
        id: 'pool',
        left: { ko: '`MaxPool2D(2)`', en: '`MaxPool2D(2)`' },
        right: {
          ko: '`tf.layers.maxPooling2d({ poolSize: 2 })`',
          en: '`tf.layers.maxPooling2d({ poolSize: 2 })`',
        },
        why: { ko: '가장 큰 값을 남기는 풀링입니다.', en: 'Both keep the largest value of each window.' },
      },
      {
        id: 'history',
        left: { ko: "`hist.history['accuracy']`", en: "`hist.history['accuracy']`" },
        right: { ko: '`hist.history.acc`', en: '`hist.history.acc`' },
        why: {
          ko: 'TF.js의 기록에는 `accuracy`라는 키가 없습니다.',
          en: 'The history of TF.js has no key `accuracy`.',
        },
      },
      {
        id: 'val-history',
        left: { ko: "`hist.history['val_accuracy']`", en: "`hist.history['val_accuracy']`" },
        right: { ko: '`hist.history.val_acc`', en: '`hist.history.val_acc`' },
        why: {
          ko: '검증 데이터의 정확도입니다.',
          en: 'Accuracy on the validation data.',
        },
      },
      {
        id: 'fit',
        left: { ko: '`model1.fit(x, y, epochs=12)`', en: '`model1.fit(x, y, epochs=12)`' },
        right: {
          ko: '`await model1.fit(x, y, { epochs: 12 })`',
          en: '`await model1.fit(x, y, { epochs: 12 })`',
        },
        why: {
          ko: 'Keras는 학습이 끝나야 다음 줄로 넘어가지만 TF.js에서는 기다려야 합니다.',
          en: 'Keras goes on when training is over; in TF.js one has to await it.',
        },
      },
    ],
    extra: [
      {
        id: 'average',
        text: {
          ko: '`tf.layers.averagePooling2d({ poolSize: 2 })`',
          en: '`tf.layers.averagePooling2d({ poolSize: 2 })`',
        },
      },
      { id: 'loss', text: { ko: '`hist.history.loss`', en: '`hist.history.loss`' } },
    ],
    explanation: {
      ko: '층과 인수의 이름은 거의 같고 표기법만 다릅니다. 기록의 키(`acc`, `val_acc`)와 비동기인 것은 따로 기억해야 합니다.',
      en: 'Names of layers and arguments are nearly the same, in another style. The keys of the history (`acc`, `val_acc`) and the `await` have to be remembered.',
    },
  },
  {
    kind: 'matching',
    id: 'model-methods-and-jobs',
    tags: ['tools'],
    terms: ['compile-step', 'fit-step', 'sequential-model'],
    exercises: ['compile-fit', 'train-digits'],
    prompt: {
      ko: '모형의 메서드와 하는 일을 짝지으세요.',
      en: 'Match the methods of a model with what they do.',
    },
    pairs: [
      {
        id: 'summary',
        left: { ko: '`summary`', en: '`summary`' },
        right: {
          ko: '층마다 출력의 모양과 모수의 수를 보여 준다.',
          en: 'Shows output shapes and parameter counts by layer',
        },
        why: {
          ko: '학습 전에 구조를 점검할 때 씁니다.',
          en: 'It serves to check the structure before training.',
        },
      },
      {
        id: 'compile',
        left: { ko: '`compile`', en: '`compile`' },
        right: {
          ko: '손실함수, 최적화 방법, 측도를 정한다.',
          en: 'Settles loss, optimizer and metrics',
        },
        why: { ko: '가중치는 바뀌지 않습니다.', en: 'Weights stay as they are.' },
      },
      {
        id: 'fit',
        left: { ko: '`fit`', en: '`fit`' },
        right: {
          ko: '훈련 데이터로 가중치를 갱신한다.',
          en: 'Updates the weights on training data',
        },
        why: {
          ko: '에포크마다 손실과 측도를 기록합니다.',
          en: 'It notes loss and metrics at every epoch.',
        },
      },
      {
        id: 'evaluate',
        left: { ko: '`evaluate`', en: '`evaluate`' },
        right: {
          ko: '레이블이 있는 데이터에서 손실과 측도를 계산한다.',
          en: 'Computes loss and metrics on labeled data',
        },
        why: {
          ko: '시험 데이터의 정확도를 잴 때 쓰며 가중치는 그대로입니다.',
          en: 'It measures accuracy on the test data and leaves the weights alone.',
        },
      },
      {
        id: 'predict',
        left: { ko: '`predict`', en: '`predict`' },
        right: {
          ko: '레이블 없이 출력(범주의 확률)을 계산한다.',
          en: 'Computes outputs, such as class probabilities, without labels',
        },
        why: {
          ko: '새로운 예의 범주는 출력이 가장 큰 것입니다.',
          en: 'The class of a new example is that of the largest output.',
        },
      },
    ],
    extra: [
      {
        id: 'initialize',
        text: {
          ko: '가중치를 난수로 다시 초기화한다.',
          en: 'Sets the weights to new random numbers',
        },
      },
    ],
    explanation: {
      ko: '이 가운데 가중치를 바꾸는 것은 `fit`뿐입니다. `evaluate`와 `predict`는 순방향 계산만 하며 드롭아웃도 끕니다.',
      en: 'Of these, only `fit` changes the weights. `evaluate` and `predict` run the forward pass alone, with dropout switched off.',
    },
  },
  {
    kind: 'ordering',
    id: 'order-of-cnn-shapes',
    tags: ['shapes', 'network-structure'],
    terms: ['convolution-layer', 'pooling-layer', 'flatten-layer'],
    exercises: ['cnn-model'],
    mistakes: ['cnn-model/same-padding', 'cnn-model/cifar-input'],
    prompt: {
      ko: String.raw`손글씨 그림이 합성곱층($3\times 3$, ${code('valid')})과 $2\times 2$ 최대 풀링층을 번갈아 지나 벡터로 펴집니다. 그림 하나의 모양이 바뀌는 순서대로 놓으세요.`,
      en: String.raw`A digit passes through convolutions ($3\times 3$, ${code('valid')}) and $2\times 2$ max pooling in turn and is flattened. Put the shapes of the one image in order.`,
    },
    steps: [
      {
        id: 'input',
        text: { ko: String.raw`$28\times 28\times 1$`, en: String.raw`$28\times 28\times 1$` },
        why: { ko: '입력: 채널이 하나인 흑백 그림입니다.', en: 'The input: a gray image, with one channel.' },
      },
      {
        id: 'conv1',
        text: { ko: String.raw`$26\times 26\times 32$`, en: String.raw`$26\times 26\times 32$` },
        why: {
          ko: String.raw`합성곱: $28 - 3 + 1 = 26$이고 필터가 32개입니다.`,
          en: String.raw`Convolution: $28 - 3 + 1 = 26$, with 32 filters.`,
        },
      },
      {
        id: 'pool1',
        text: { ko: String.raw`$13\times 13\times 32$`, en: String.raw`$13\times 13\times 32$` },
        why: {
          ko: '풀링: 변이 절반이 되고 채널은 그대로입니다.',
          en: 'Pooling halves the sides and keeps the channels.',
        },
      },
      {
        id: 'conv2',
        text: { ko: String.raw`$11\times 11\times 64$`, en: String.raw`$11\times 11\times 64$` },
        why: {
          ko: String.raw`합성곱: $13 - 3 + 1 = 11$이고 필터가 64개입니다.`,
          en: String.raw`Convolution: $13 - 3 + 1 = 11$, with 64 filters.`,
        },
      },
      {
        id: 'pool2',
        text: { ko: String.raw`$5\times 5\times 64$`, en: String.raw`$5\times 5\times 64$` },
        why: {
          ko: '풀링: 11의 절반에서 소수점 아래를 버립니다.',
          en: 'Pooling: half of 11, with the fraction dropped.',
        },
      },
      {
        id: 'flat',
        text: { ko: '1600', en: '1600' },
        why: {
          ko: String.raw`플래튼: $5\times 5\times 64 = 1600$입니다.`,
          en: String.raw`Flatten: $5\times 5\times 64 = 1600$.`,
        },
      },
    ],
    ends: { first: { ko: '입력', en: 'input' }, last: { ko: '출력', en: 'output' } },
    explanation: {
      ko: '합성곱은 변을 2씩 줄이고 채널을 필터의 수로 바꾸며, 풀링은 변을 절반으로 줄이고 채널은 그대로 둡니다.',
      en: 'A convolution takes 2 off the sides and makes as many channels as it has filters; pooling halves the sides and keeps the channels.',
    },
  },
  {
    kind: 'ordering',
    id: 'layers-by-parameter-count',
    tags: ['network-structure'],
    terms: ['parameter-count', 'convolution-layer', 'fully-connected-network'],
    exercises: ['cnn-model', 'mnist-model'],
    prompt: {
      ko: '모수가 적은 층부터 많은 층의 순서로 놓으세요. 편향도 셉니다.',
      en: 'Put these layers in order, from the fewest parameters to the most. Biases count.',
    },
    steps: [
      {
        id: 'pooling',
        text: {
          ko: String.raw`채널 32개에 $2\times 2$ 최대 풀링`,
          en: String.raw`Max pooling, $2\times 2$, on 32 channels`,
        },
        why: { ko: '모수가 없습니다.', en: 'It has none.' },
      },
      {
        id: 'conv-small',
        text: {
          ko: String.raw`채널 1개에 $3\times 3$ 필터 32개`,
          en: String.raw`32 filters of $3\times 3$ on 1 channel`,
        },
        why: {
          ko: String.raw`$(9\times 1 + 1)\times 32 = 320$개입니다.`,
          en: String.raw`$(9\times 1 + 1)\times 32 = 320$.`,
        },
      },
      {
        id: 'dense-small',
        text: { ko: '입력 512개에 뉴런 10개인 완전연결층', en: 'A dense layer of 10 neurons on 512 inputs' },
        why: {
          ko: String.raw`$(512 + 1)\times 10 = 5{,}130$개입니다.`,
          en: String.raw`$(512 + 1)\times 10 = 5{,}130$.`,
        },
      },
      {
        id: 'conv-large',
        text: {
          ko: String.raw`채널 32개에 $3\times 3$ 필터 64개`,
          en: String.raw`64 filters of $3\times 3$ on 32 channels`,
        },
        why: {
          ko: String.raw`$(9\times 32 + 1)\times 64 = 18{,}496$개입니다.`,
          en: String.raw`$(9\times 32 + 1)\times 64 = 18{,}496$.`,
        },
      },
      {
        id: 'dense-large',
        text: {
          ko: '입력 784개에 뉴런 512개인 완전연결층',
          en: 'A dense layer of 512 neurons on 784 inputs',
        },
        why: {
          ko: String.raw`$(784 + 1)\times 512 = 401{,}920$개입니다.`,
          en: String.raw`$(784 + 1)\times 512 = 401{,}920$.`,
        },
      },
    ],
    ends: { first: { ko: '가장 적음', en: 'fewest' }, last: { ko: '가장 많음', en: 'most' } },
    explanation: {
      ko: '합성곱층은 같은 가중치를 모든 자리에서 쓰므로 모수가 적고, 완전연결층은 입력과 뉴런의 짝마다 가중치가 있어 많습니다.',
      en: 'A convolution uses the same weights at every place and needs few; a dense layer has a weight for every pair of input and neuron.',
    },
  },
  {
    kind: 'ordering',
    id: 'notebook-workflow-order',
    tags: ['tools', 'data'],
    terms: ['compile-step', 'fit-step', 'training-history'],
    exercises: ['compile-fit', 'train-digits'],
    prompt: {
      ko: '완전연결 신경망으로 MNIST를 분류하는 실습에서, 모형을 만든 다음의 일을 순서대로 놓으세요.',
      en: 'In the lab that classifies MNIST with a dense network, put what follows in order, once the layers have been stacked.',
    },
    steps: [
      {
        id: 'compile',
        text: {
          ko: '손실함수, 최적화 방법, 측도를 정하여 `compile`한다.',
          en: '`compile` with a loss, an optimizer and metrics',
        },
        why: {
          ko: '`compile`하지 않은 모형은 학습시킬 수 없습니다.',
          en: 'A model cannot be trained before it is compiled.',
        },
      },
      {
        id: 'fit',
        text: {
          ko: '훈련 데이터의 일부를 검증용으로 떼고 `fit`으로 학습시킨다.',
          en: '`fit` on the training data, with a part split off for validation',
        },
        why: { ko: '학습하면서 기록이 남습니다.', en: 'Training leaves a history.' },
      },
      {
        id: 'history',
        text: {
          ko: '에포크마다의 훈련·검증 정확도를 그려 과대적합을 살핀다.',
          en: 'Plot training and validation accuracy by epoch and look for overfitting',
        },
        why: { ko: '`fit`이 남긴 기록이 필요합니다.', en: 'It takes the history that `fit` leaves.' },
      },
      {
        id: 'choose',
        text: {
          ko: '그래프를 보고 에포크 수를 고쳐 최종 모형을 정한다.',
          en: 'Correct the number of epochs by the plot and settle the final model',
        },
        why: {
          ko: '시험 데이터가 아니라 검증 데이터를 보고 고칩니다.',
          en: 'Such choices are made on validation data, not on test data.',
        },
      },
      {
        id: 'evaluate',
        text: {
          ko: '시험 데이터로 한 번 `evaluate`하여 성능을 보고한다.',
          en: '`evaluate` once on the test data and report the result',
        },
        why: {
          ko: '모든 선택이 끝난 모형으로 합니다.',
          en: 'This is for the model as it stands after all choices.',
        },
      },
    ],
    explanation: {
      ko: '`compile` → `fit` → 기록 확인 → 수정 → `evaluate`입니다. 시험 데이터를 보고 다시 고치면 그 정확도는 새로운 데이터에서의 정확도가 아닙니다.',
      en: '`compile`, `fit`, a look at the history, corrections, `evaluate`. Once something is corrected by the test data, their accuracy is no longer that on new data.',
    },
  },
  numeric({
    id: 'flatten-dense-parameters',
    tags: ['network-structure'],
    terms: ['parameter-count', 'flatten-layer'],
    exercises: ['mnist-model'],
    mistakes: ['mnist-model/missing-flatten', 'mnist-model/hidden-128'],
    draw: (random) => ({
      side: random.integer(6, 16),
      neurons: random.pick([16, 20, 32, 40, 50, 64, 100]),
    }),
    prompt: ({ side, neurons }) => ({
      ko: String.raw`$${side}\times ${side}$ 흑백 그림을 Flatten으로 펴고 뉴런이 ${neurons}개인 Dense 층을 붙였습니다. ${code('summary')}에 나오는 Dense 층의 모수는 몇 개입니까?`,
      en: String.raw`Gray images of $${side}\times ${side}$ are flattened and enter a Dense layer of ${neurons} neurons. How many parameters does ${code('summary')} show for the Dense layer?`,
    }),
    answer: ({ side, neurons }) => (side * side + 1) * neurons,
    unit: { ko: '개', en: 'parameters' },
    tolerance: { rtol: 0, atol: 0.5 },
    slips: [
      {
        value: ({ side, neurons }) => side * side * neurons,
        why: {
          ko: '뉴런마다 하나씩 있는 편향이 빠졌습니다.',
          en: 'The biases, one per neuron, are missing.',
        },
      },
      {
        value: ({ side, neurons }) => (side + 1) * neurons,
        why: {
          ko: '펴지 않은 그림의 한 행만 입력으로 세었습니다. Flatten을 지나면 입력이 화소의 수만큼입니다.',
          en: 'This takes one row of the image for the input. After Flatten, every pixel is an input.',
        },
      },
      {
        value: ({ side, neurons }) => side * side * neurons + 1,
        why: {
          ko: '편향은 층에 하나가 아니라 뉴런마다 하나씩 있습니다.',
          en: 'There is a bias for every neuron, not one for the layer.',
        },
      },
    ],
    explanation: ({ side, neurons }) => ({
      ko: String.raw`Flatten의 출력이 $${side}\times ${side} = ${side * side}$개이므로 뉴런마다 가중치 ${side * side}개와 편향 1개, 모두 $(${side * side} + 1)\times ${neurons} = ${(side * side + 1) * neurons}$개입니다.`,
      en: String.raw`Flatten gives $${side}\times ${side} = ${side * side}$ values. Each neuron has that many weights and 1 bias: $(${side * side} + 1)\times ${neurons} = ${(side * side + 1) * neurons}$.`,
    }),
  }),
  numeric({
    id: 'conv-parameters-value',
    tags: ['network-structure'],
    terms: ['convolution-layer', 'parameter-count'],
    exercises: ['cnn-model'],
    mistakes: ['cnn-model/cifar-input'],
    draw: (random) => ({
      size: random.pick([3, 5]),
      channels: random.pick([3, 4, 6, 8, 10, 16]),
      filters: random.pick([5, 10, 12, 16, 20, 32]),
      side: random.pick([20, 24, 28, 32]),
    }),
    prompt: ({ size, channels, filters, side }) => ({
      ko: String.raw`$${side}\times ${side}\times ${channels}$인 특징 지도에 $${size}\times ${size}$ 필터 ${filters}개로 합성곱을 합니다. 이 합성곱층의 모수는 편향까지 모두 몇 개입니까?`,
      en: String.raw`A convolution with ${filters} filters of $${size}\times ${size}$ is applied to a feature map of $${side}\times ${side}\times ${channels}$. How many parameters does this layer have, biases included?`,
    }),
    answer: ({ size, channels, filters }) => (size * size * channels + 1) * filters,
    unit: { ko: '개', en: 'parameters' },
    tolerance: { rtol: 0, atol: 0.5 },
    slips: [
      {
        value: ({ size, filters }) => (size * size + 1) * filters,
        why: {
          ko: '입력의 채널 수를 곱하지 않았습니다. 필터 하나는 모든 채널을 함께 봅니다.',
          en: 'The number of incoming channels is missing: a filter looks at all of them.',
        },
      },
      {
        value: ({ size, channels, filters }) => size * size * channels * filters,
        why: { ko: '필터마다 하나인 편향이 빠졌습니다.', en: 'The biases, one per filter, are missing.' },
      },
      {
        value: ({ side, channels, filters }) => (side * side * channels + 1) * filters,
        why: {
          ko: '완전연결층처럼 세었습니다. 합성곱층의 모수는 그림의 크기와 관계가 없습니다.',
          en: 'This counts as for a dense layer. The size of the image does not matter to a convolution.',
        },
      },
    ],
    explanation: ({ size, channels, filters }) => ({
      ko: String.raw`필터 하나의 모수가 $${size}\times ${size}\times ${channels} + 1 = ${size * size * channels + 1}$개이므로 $${size * size * channels + 1}\times ${filters} = ${(size * size * channels + 1) * filters}$개입니다.`,
      en: String.raw`One filter has $${size}\times ${size}\times ${channels} + 1 = ${size * size * channels + 1}$ parameters, so the layer has $${size * size * channels + 1}\times ${filters} = ${(size * size * channels + 1) * filters}$.`,
    }),
  }),
  numeric({
    id: 'updates-per-epoch-with-validation',
    tags: ['data', 'gradient-descent'],
    terms: ['fit-step', 'mini-batch', 'epoch'],
    exercises: ['compile-fit'],
    mistakes: ['compile-fit/trained-on-everything'],
    draw: (random) => {
      const batch = random.pick([20, 25, 32, 40, 50, 64]);
      const full = random.integer(6, 20);
      const train = Math.ceil((batch * full + random.integer(3, 15)) / 3) * 3;
      return { n: (train / 3) * 4, train, batch };
    },
    prompt: ({ n, batch }) => ({
      ko: `예 ${n}개를 가지고 \`validationSplit: 0.25\`, \`batchSize: ${batch}\`인 조건에서 \`fit\`을 불렀습니다. 1 에포크에 가중치를 몇 번 갱신합니까?`,
      en: `\`fit\` is given ${n} examples with \`validationSplit: 0.25\` and \`batchSize: ${batch}\`. How many times are the weights updated in one epoch?`,
    }),
    answer: ({ train, batch }) => Math.ceil(train / batch),
    unit: { ko: '번', en: 'times' },
    tolerance: { rtol: 0, atol: 0.01 },
    slips: [
      {
        value: ({ n, batch }) => Math.ceil(n / batch),
        why: {
          ko: '검증 데이터를 빼지 않았습니다. 검증 데이터로는 갱신하지 않습니다.',
          en: 'The validation data were not taken off; they cause no updates.',
        },
      },
      {
        value: ({ train, batch }) => Math.floor(train / batch),
        why: {
          ko: '다 차지 않은 마지막 미니배치를 세지 않았습니다. 그것으로도 한 번 갱신합니다.',
          en: 'The last mini-batch, which is not full, was left out. It makes an update, too.',
        },
      },
      {
        value: ({ train, batch }) => train / batch,
        why: {
          ko: '갱신의 횟수는 자연수입니다. 남은 예들도 미니배치 하나가 됩니다.',
          en: 'The number of updates is whole: what is left over makes a mini-batch, too.',
        },
      },
    ],
    explanation: ({ n, train, batch }) => ({
      ko: String.raw`학습에는 $0.75\times ${n} = ${train}$개를 쓰고 미니배치가 $${train}/${batch} ${about(train / batch)}$개입니다. 마지막 미니배치가 다 차지 않아도 한 번 갱신하므로 올림하여 ${Math.ceil(train / batch)}번입니다.`,
      en: String.raw`Training uses $0.75\times ${n} = ${train}$ examples, and $${train}/${batch} ${about(train / batch)}$. The last mini-batch makes an update even if it is not full, so round up to ${Math.ceil(train / batch)}.`,
    }),
  }),
  numeric({
    id: 'side-after-conv-and-pooling',
    tags: ['shapes'],
    terms: ['convolution-layer', 'pooling-layer', 'image-padding'],
    exercises: ['cnn-model'],
    mistakes: ['cnn-model/same-padding'],
    draw: (random) => {
      const size = random.pick([3, 5, 7]);
      return { size, side: random.integer(20, 64) };
    },
    prompt: ({ size, side }) => ({
      ko: String.raw`한 변이 ${side}인 그림에 $${size}\times ${size}$ 합성곱(${code('valid')}, 한 칸씩)과 $2\times 2$ 최대 풀링을 차례로 적용합니다. 나온 특징 지도의 한 변은 얼마입니까?`,
      en: String.raw`An image of side ${side} passes through a $${size}\times ${size}$ convolution (${code('valid')}, steps of one), then $2\times 2$ max pooling. What is the side of the resulting feature map?`,
    }),
    answer: ({ size, side }) => Math.floor((side - size + 1) / 2),
    tolerance: { rtol: 0, atol: 0.01 },
    slips: [
      {
        value: ({ side }) => Math.floor(side / 2),
        why: {
          ko: '합성곱에서 줄어든 것을 빠뜨렸습니다. `same`이라면 이렇게 됩니다.',
          en: 'The convolution shrinks the image, too. This would hold for `same`.',
        },
      },
      {
        value: ({ size, side }) => Math.floor((side - size) / 2),
        why: {
          ko: String.raw`필터가 놓일 자리는 $n - k$가 아니라 $n - k + 1$곳입니다.`,
          en: String.raw`A filter has $n - k + 1$ places, not $n - k$.`,
        },
      },
      {
        value: ({ size, side }) => side - size + 1,
        why: {
          ko: '풀링을 하지 않았습니다. 풀링은 변을 절반으로 줄입니다.',
          en: 'The pooling is missing: it halves the side.',
        },
      },
      {
        value: ({ size, side }) => (side - size + 1) / 2,
        why: {
          ko: '다 차지 않는 마지막 창은 버리므로 소수점 아래를 버립니다.',
          en: 'A last window that is not full is dropped: leave off the fraction.',
        },
      },
    ],
    explanation: ({ size, side }) => ({
      ko: String.raw`합성곱을 지나면 $${side} - ${size} + 1 = ${side - size + 1}$이고, 풀링을 지나면 그 절반에서 소수점 아래를 버려 ${Math.floor((side - size + 1) / 2)}입니다.`,
      en: String.raw`The convolution leaves $${side} - ${size} + 1 = ${side - size + 1}$; pooling halves this and drops any fraction: ${Math.floor((side - size + 1) / 2)}.`,
    }),
  }),
  {
    kind: 'short-text',
    id: 'name-autoencoder',
    tags: ['terms', 'learning-types'],
    terms: ['autoencoder-network'],
    exercises: ['autoencoder'],
    mistakes: ['autoencoder/image-as-code', 'autoencoder/fresh-decoder', 'autoencoder/wide-code'],
    prompt: {
      ko: '입력을 짧은 코드로 줄였다가 다시 되살리도록, 입력 자신을 정답으로 삼아 학습하는 신경망의 이름은 무엇입니까?',
      en: 'A network shortens its input to a code and restores the input from it; in training, the input is its own target. What is such a network called?',
    },
    answers: {
      ko: [
        '오토인코더',
        '자기부호화기',
        '자가부호화기',
        '오토엔코더',
        '자동부호화기',
        '자동인코더',
        '자기부호화 신경망',
      ],
      en: ['autoencoder', 'auto-encoder', 'autoencoder network', 'AE'],
    },
    misspellings: ['오토인코터', 'autoencorder', 'autoecoder'],
    wrong: [
      {
        answers: ['인코더', 'encoder', '부호화기'],
        why: {
          ko: '인코더는 코드로 줄이는 앞부분입니다. 되살리는 디코더까지 합친 이름을 물었습니다.',
          en: 'The encoder is the part that makes the code. The name of the whole, with the decoder, is asked for.',
        },
      },
      {
        answers: ['디코더', 'decoder', '복호화기'],
        why: {
          ko: '디코더는 코드에서 입력을 되살리는 뒷부분입니다.',
          en: 'The decoder is the part that restores the input from the code.',
        },
      },
      {
        answers: ['주성분분석', '주성분 분석', 'PCA', 'principal component analysis'],
        why: {
          ko: '주성분분석도 차원을 줄이지만 신경망은 아닙니다. 활성화 함수가 없는 선형의 경우와 관계가 있습니다.',
          en: 'It reduces dimensions, too, but is no network. The linear case without activations is related to it.',
        },
      },
      {
        answers: ['변분 오토인코더', '변분 자기부호화기', 'VAE', 'variational autoencoder'],
        why: {
          ko: '변분 오토인코더는 코드를 확률분포로 두는 특별한 경우입니다. 일반적인 이름을 묻고 있습니다.',
          en: 'A variational autoencoder is the special case in which codes are distributions; the general name is asked for.',
        },
      },
      {
        answers: ['생성적 적대 신경망', 'GAN', '적대적 생성 신경망'],
        why: {
          ko: 'GAN은 생성자와 판별자가 겨루며 학습합니다.',
          en: 'In a GAN a generator and a discriminator compete.',
        },
      },
    ],
    explanation: {
      ko: '인코더와 디코더를 함께 학습시켜 되살린 것과 입력의 차이를 줄입니다. 코드가 입력보다 짧으므로 데이터의 중요한 특징을 골라 담게 됩니다.',
      en: 'Encoder and decoder are trained together to bring the reconstruction near the input. As the code is shorter than the input, it has to hold what is essential in the data.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-receptive-field',
    tags: ['terms', 'network-structure'],
    terms: ['receptive-field'],
    exercises: ['cnn-model'],
    prompt: {
      ko: '합성곱 신경망에서 어떤 층의 값 하나에 영향을 줄 수 있는 입력 화소의 범위를 그 값의 무엇이라고 합니까?',
      en: 'What do we call the region of input pixels that can influence one value in a given layer of a convolutional network?',
    },
    answers: {
      ko: [
        '수용 영역',
        '수용장',
        '수용 범위',
        '수용야',
        '수용 필드',
        '국소 수용장',
        '국부 수용 영역',
        '리셉티브 필드',
      ],
      en: ['receptive field', 'local receptive field', 'field of view'],
    },
    misspellings: ['수영영역', 'receptive filed', 'receptiv field'],
    wrong: [
      {
        answers: ['필터', '커널', 'filter', 'kernel'],
        why: {
          ko: '필터는 가중치의 묶음입니다. 첫 합성곱층에서만 그 크기가 이 범위의 크기와 같습니다.',
          en: 'A filter is a set of weights. Only in the first convolution does its size equal that of this region.',
        },
      },
      {
        answers: ['특징 지도', '특성맵', '특징맵', 'feature map'],
        why: {
          ko: '특징 지도는 필터 하나가 그림 전체를 훑어 낸 값의 배열입니다.',
          en: 'A feature map is what one filter gives over the whole image.',
        },
      },
      {
        answers: ['패딩', 'padding'],
        why: {
          ko: '패딩은 가장자리를 0으로 채우는 일입니다.',
          en: 'Padding puts zeros around an image.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$3\times 3$ 합성곱을 두 번 지나면 한 값은 입력의 $5\times 5$를 봅니다. 층을 쌓을수록 수용 영역이 넓어져 더 큰 무늬를 알아봅니다.`,
      en: String.raw`After two $3\times 3$ convolutions a value sees $5\times 5$ of the input. With every layer the receptive field widens, and larger patterns are recognized.`,
    },
  },
  {
    kind: 'short-text',
    id: 'name-same-padding',
    tags: ['terms', 'shapes'],
    terms: ['image-padding'],
    exercises: ['cnn-model'],
    mistakes: ['cnn-model/same-padding'],
    prompt: {
      ko: String.raw`합성곱층의 ${code('padding')}에 무엇을 주면 가장자리를 0으로 채워, 한 칸씩 옮길 때 출력의 가로와 세로가 입력과 같아집니까?`,
      en: String.raw`Which value of ${code('padding')} makes a convolution layer put zeros around its input, so that with steps of one the output has the same width and height?`,
    },
    answers: {
      ko: ['same', '세임', '세임 패딩', 'same 패딩'],
      en: ['same', 'same padding', "padding: 'same'"],
    },
    misspellings: ['sama'],
    wrong: [
      {
        answers: ['valid', '밸리드'],
        why: {
          ko: String.raw`${code('valid')}는 채우지 않는 것이며 출력이 $n - k + 1$로 줄어듭니다.`,
          en: String.raw`With ${code('valid')} nothing is padded, and the output shrinks to $n - k + 1$.`,
        },
      },
      {
        answers: ['zero', '0', 'zeros', '제로 패딩', 'zero padding'],
        why: {
          ko: '0으로 채우는 것은 맞지만, `padding`에 주는 값의 이름은 다릅니다.',
          en: 'Zeros are what is filled in, but the value has another name.',
        },
      },
    ],
    explanation: {
      ko: String.raw`${code('same')}은 출력의 크기가 입력과 같다(same)는 뜻입니다. $3\times 3$ 필터이면 둘레에 한 줄씩 채웁니다.`,
      en: String.raw`The output keeps the same size as the input, hence the name. With $3\times 3$ filters, that is one line of zeros all around.`,
    },
  },
  {
    kind: 'figure',
    id: 'epoch-of-best-validation-accuracy',
    tags: ['regularization', 'tools'],
    terms: ['training-history', 'overfitting', 'early-stopping-method'],
    exercises: ['compile-fit'],
    mistakes: ['compile-fit/lists-swapped'],
    prompt: {
      ko: '`fit`의 학습 기록에서 두 정확도를 그렸습니다. 곡선 A와 B는 무엇이고, 몇 에포크쯤에서 학습을 멈추는 것이 알맞습니까?',
      en: 'Two accuracies from the history of `fit` are plotted. What are curves A and B, and at about which epoch should training stop?',
    },
    figure: plot({
      alt: {
        ko: '가로축은 1에서 20까지의 에포크, 세로축은 0.9에서 1까지의 정확도이다. 곡선 A는 끝까지 올라 1에 가까워진다. 곡선 B는 7에포크쯤에서 0.975쯤으로 가장 높고 그 뒤로 천천히 내려가 20에포크에서 0.96쯤이다.',
        en: 'Epochs from 1 to 20 on the horizontal axis, accuracy from 0.9 to 1 on the vertical. Curve A rises to the end and approaches 1. Curve B is highest near epoch 7, at about 0.975, and declines slowly to about 0.96 at epoch 20.',
      },
      x: [1, 20],
      y: [0.9, 1.005],
      xTicks: [1, 4, 7, 10, 15, 20],
      xLabel: { ko: '에포크', en: 'epoch' },
      yLabel: { ko: '정확도', en: 'accuracy' },
      curves: [
        { label: 'A', fn: (epoch) => 0.998 - 0.095 * Math.exp(-(epoch - 1) / 3.2), labelAt: 15 },
        {
          label: 'B',
          fn: (epoch) =>
            epoch < 7
              ? 0.975 - 0.0017 * (epoch - 7) ** 2
              : 0.975 - 0.015 * (1 - Math.exp(-(((epoch - 7) / 8) ** 2))),
          labelAt: 15,
        },
      ],
    }),
    choices: [
      {
        id: 'seven',
        text: {
          ko: 'A는 훈련, B는 검증 데이터의 정확도이며 7에포크쯤에서 멈춥니다.',
          en: 'A is training accuracy, B validation accuracy; stop near epoch 7.',
        },
        right: true,
      },
      {
        id: 'twenty',
        text: {
          ko: 'A는 훈련, B는 검증 데이터의 정확도이며 20에포크까지 학습합니다.',
          en: 'A is training accuracy, B validation accuracy; go on to epoch 20.',
        },
        why: {
          ko: '7에포크 뒤로는 훈련 데이터의 정확도만 오르고 검증 정확도는 떨어집니다. 과대적합입니다.',
          en: 'After epoch 7 only training accuracy rises, while validation accuracy falls: the model overfits.',
        },
      },
      {
        id: 'swapped',
        text: {
          ko: 'A는 검증, B는 훈련 데이터의 정확도이며 7에포크쯤에서 멈춥니다.',
          en: 'A is validation accuracy, B training accuracy; stop near epoch 7.',
        },
        why: {
          ko: '학습이 직접 높이는 것은 훈련 데이터의 정확도입니다. 끝까지 올라가는 A가 훈련입니다.',
          en: 'What training raises directly is accuracy on the training data: A, which rises to the end.',
        },
      },
      {
        id: 'early',
        text: {
          ko: 'A는 훈련, B는 검증 데이터의 정확도이며 두 곡선이 벌어지기 전인 4에포크에서 멈춥니다.',
          en: 'A is training accuracy, B validation accuracy; stop at epoch 4, before they part.',
        },
        why: {
          ko: '두 곡선이 벌어지더라도 검증 정확도가 오르는 동안은 학습이 도움이 됩니다.',
          en: 'Even if the curves part, training helps as long as validation accuracy rises.',
        },
      },
    ],
    explanation: {
      ko: '검증 정확도(`val_acc`)가 가장 높은 7에포크쯤에서 멈춥니다. 그 뒤에 훈련 정확도(`acc`)만 오르는 것은 훈련 데이터를 외우는 것입니다.',
      en: 'Stop near epoch 7, where validation accuracy (`val_acc`) is highest. Beyond, only training accuracy (`acc`) rises: the training data are being memorized.',
    },
  },
  {
    kind: 'figure',
    id: 'bar-of-dense-after-flatten',
    tags: ['network-structure'],
    terms: ['parameter-count', 'flatten-layer'],
    exercises: ['cnn-model'],
    prompt: {
      ko: '강의의 합성곱 신경망에서 모수가 있는 층 네 개의 모수를 순서를 섞어 그렸습니다. Flatten 바로 뒤에 있는 Dense 512는 어느 막대입니까?',
      en: 'The bars show the parameters of four layers of the convolutional network of the course, in mixed order. Which bar is Dense 512, right behind Flatten?',
    },
    figure: bars({
      alt: {
        ko: '막대그래프. 세로축은 모수의 수(천 개)이다. A는 약 74, B는 약 5, C는 약 590, D는 약 18이다.',
        en: 'A bar chart of numbers of parameters, in thousands. A is about 74, B about 5, C about 590, D about 18.',
      },
      y: [0, 650],
      yTicks: [0, 200, 400, 600],
      yLabel: { ko: '모수(천 개)', en: 'parameters (thousands)' },
      bars: [
        { label: 'A', value: 73.856 },
        { label: 'B', value: 5.13 },
        { label: 'C', value: 590.336 },
        { label: 'D', value: 18.496 },
      ],
    }),
    choices: [
      {
        id: 'a',
        text: { ko: '막대 A', en: 'Bar A' },
        why: {
          ko: String.raw`A는 채널 64개에 $3\times 3$ 필터 128개인 합성곱층입니다.`,
          en: String.raw`A is the convolution with 128 filters of $3\times 3$ on 64 channels.`,
        },
      },
      {
        id: 'b',
        text: { ko: '막대 B', en: 'Bar B' },
        why: {
          ko: String.raw`B는 출력층인 Dense 10입니다: $(512 + 1)\times 10$개입니다.`,
          en: String.raw`B is the output layer, Dense 10: $(512 + 1)\times 10$.`,
        },
      },
      { id: 'c', text: { ko: '막대 C', en: 'Bar C' }, right: true },
      {
        id: 'd',
        text: { ko: '막대 D', en: 'Bar D' },
        why: {
          ko: String.raw`D는 채널 32개에 $3\times 3$ 필터 64개인 합성곱층입니다.`,
          en: String.raw`D is the convolution with 64 filters of $3\times 3$ on 32 channels.`,
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`Flatten이 $3\times 3\times 128 = 1152$개의 값을 내고, 그 하나하나가 뉴런 512개와 이어져 $(1152 + 1)\times 512 = 590{,}336$개입니다. 모수의 대부분이 완전연결층에 있습니다.`,
      en: String.raw`Flatten gives $3\times 3\times 128 = 1152$ values, each connected to 512 neurons: $(1152 + 1)\times 512 = 590{,}336$. Most parameters are in the dense layer.`,
    },
  },
  tensorShape({
    id: 'shape-after-flatten',
    tags: ['shapes'],
    terms: ['flatten-layer', 'mini-batch'],
    exercises: ['mnist-model', 'cnn-model'],
    draw: (random) => ({
      batch: random.pick([32, 64, 128, 256]),
      side: random.integer(3, 9),
      channels: random.pick([8, 16, 32, 64]),
    }),
    prompt: ({ batch, side, channels }) => ({
      ko: String.raw`모양이 $[${batch}, ${side}, ${side}, ${channels}]$인 미니배치가 Flatten 층을 지나면 모양이 어떻게 됩니까?`,
      en: String.raw`A mini-batch of shape $[${batch}, ${side}, ${side}, ${channels}]$ passes through a Flatten layer. What is its shape then?`,
    }),
    answer: ({ batch, side, channels }) => [batch, side * side * channels],
    slips: [
      {
        shape: ({ batch, side, channels }) => [batch * side * side * channels],
        why: {
          ko: '예들까지 한 줄로 이었습니다. Flatten은 예 하나하나를 따로 폅니다.',
          en: 'This strings the examples together. Flatten unrolls each one by itself.',
        },
      },
      {
        shape: ({ batch, side, channels }) => [batch, side * side, channels],
        why: {
          ko: '채널이 남았습니다. Flatten은 채널까지 모두 폅니다.',
          en: 'The channels are left. Flatten unrolls them as well.',
        },
      },
      {
        shape: ({ side, channels }) => [side * side * channels],
        why: {
          ko: '예 하나의 모양입니다. 미니배치에는 예의 축이 남습니다.',
          en: 'That is the shape of one example. In a mini-batch the axis of examples remains.',
        },
      },
    ],
    explanation: ({ batch, side, channels }) => ({
      ko: String.raw`예의 축은 그대로 두고 나머지를 펴므로 $${side}\times ${side}\times ${channels} = ${side * side * channels}$, 곧 [${batch}, ${side * side * channels}]입니다.`,
      en: String.raw`The axis of examples stays, the rest is unrolled: $${side}\times ${side}\times ${channels} = ${side * side * channels}$, hence [${batch}, ${side * side * channels}].`,
    }),
  }),
  tensorShape({
    id: 'shape-of-conv-weights',
    tags: ['shapes', 'network-structure'],
    terms: ['convolution-filter', 'convolution-layer'],
    exercises: ['cnn-model'],
    draw: (random) => ({
      size: random.pick([3, 5, 7]),
      channels: random.pick([2, 4, 8, 16]),
      filters: random.pick([6, 10, 12, 20, 32]),
    }),
    prompt: ({ size, channels, filters }) => ({
      ko: String.raw`TF.js의 ${code('conv2d')}는 가중치를 [세로, 가로, 입력 채널, 필터]의 차례로 둡니다. 채널이 ${channels}개인 입력에 $${size}\times ${size}$ 필터를 ${filters}개 쓸 때 편향을 뺀 가중치의 모양은 무엇입니까?`,
      en: String.raw`${code('conv2d')} of TF.js keeps its weights in the order [height, width, incoming channels, filters]. With ${filters} filters of $${size}\times ${size}$ on ${channels} channels, what is the shape of the weights without the biases?`,
    }),
    answer: ({ size, channels, filters }) => [size, size, channels, filters],
    slips: [
      {
        shape: ({ size, channels, filters }) => [size, size, filters, channels],
        why: {
          ko: '입력 채널과 필터의 자리가 바뀌었습니다.',
          en: 'The incoming channels and the filters are exchanged.',
        },
      },
      {
        shape: ({ size, filters }) => [size, size, filters],
        why: {
          ko: '입력 채널의 축이 빠졌습니다. 필터는 채널마다 다른 가중치를 가집니다.',
          en: 'The axis of incoming channels is missing: a filter has other weights for each.',
        },
      },
      {
        shape: ({ size, channels, filters }) => [size * size * channels, filters],
        why: {
          ko: '필터를 벡터로 편 모양입니다. 값의 수는 같지만 축이 합쳐졌습니다.',
          en: 'This has the filters unrolled: the number of values is right, but axes are merged.',
        },
      },
    ],
    explanation: ({ size, channels, filters }) => ({
      ko: String.raw`필터 하나가 $${size}\times ${size}\times ${channels}$이고 그것이 ${filters}개이므로 [${size}, ${size}, ${channels}, ${filters}]입니다. 편향은 [${filters}]입니다.`,
      en: String.raw`One filter is $${size}\times ${size}\times ${channels}$, and there are ${filters}: [${size}, ${size}, ${channels}, ${filters}]. The biases have shape [${filters}].`,
    }),
  }),
  tensorShape({
    id: 'shape-after-convolution',
    tags: ['shapes'],
    terms: ['convolution-layer', 'image-padding'],
    exercises: ['cnn-model'],
    mistakes: ['cnn-model/same-padding'],
    draw: (random) => ({
      batch: random.pick([10, 16, 32, 50]),
      side: random.pick([12, 14, 20, 24, 28, 32]),
      size: random.pick([3, 5]),
      channels: random.pick([1, 3]),
      filters: random.pick([4, 8, 16, 32]),
    }),
    prompt: ({ batch, side, size, channels, filters }) => ({
      ko: String.raw`모양이 $[${batch}, ${side}, ${side}, ${channels}]$인 그림들에 $${size}\times ${size}$ 필터 ${filters}개로 합성곱을 합니다. 패딩은 ${code('valid')}이고 한 칸씩 옮깁니다. 출력의 모양은 무엇입니까?`,
      en: String.raw`Images of shape $[${batch}, ${side}, ${side}, ${channels}]$ pass through a convolution with ${filters} filters of $${size}\times ${size}$, padding ${code('valid')}, in steps of one. What is the shape of the output?`,
    }),
    answer: ({ batch, side, size, filters }) => [batch, side - size + 1, side - size + 1, filters],
    slips: [
      {
        shape: ({ batch, side, filters }) => [batch, side, side, filters],
        why: {
          ko: '가장자리를 채우는 `same`일 때의 모양입니다.',
          en: 'That is the shape with the padding `same`.',
        },
      },
      {
        shape: ({ batch, side, size, channels, filters }) => [
          batch,
          side - size + 1,
          side - size + 1,
          channels * filters,
        ],
        why: {
          ko: '필터는 입력의 모든 채널을 더하여 값 하나를 냅니다. 출력의 채널은 필터의 수입니다.',
          en: 'A filter sums over all incoming channels. The output has as many channels as there are filters.',
        },
      },
      {
        shape: ({ batch, side, size, filters }) => [batch, side - size, side - size, filters],
        why: {
          ko: String.raw`필터가 놓일 자리는 $n - k + 1$곳입니다.`,
          en: String.raw`A filter has $n - k + 1$ places.`,
        },
      },
    ],
    explanation: ({ batch, side, size, filters }) => ({
      ko: String.raw`한 변은 $${side} - ${size} + 1 = ${side - size + 1}$이고 채널은 필터의 수이므로 [${batch}, ${side - size + 1}, ${side - size + 1}, ${filters}]입니다.`,
      en: String.raw`The side is $${side} - ${size} + 1 = ${side - size + 1}$, and channels are as many as filters: [${batch}, ${side - size + 1}, ${side - size + 1}, ${filters}].`,
    }),
  }),
]);

/** Code within String.raw, which cannot hold a backtick. */
function code(text: string): string {
  return `\`${text}\``;
}

/** '= 16.26' or '\\approx 12.7': four digits at most, and whether they are all. */
function about(x: number): string {
  const text = String(Number(x.toPrecision(4)));
  return `${Number(text) === x ? '=' : '\\approx'} ${text}`;
}
