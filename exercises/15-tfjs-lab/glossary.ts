import { defineGlossary } from '../../lib/exercise/define-exercise';

export default defineGlossary([
  {
    id: 'tensorflow-js',
    term: { ko: 'TensorFlow.js', en: 'TensorFlow.js' },
    definition: {
      ko: '텐서 계산과 자동미분, 신경망의 층을 자바스크립트로 제공하는 라이브러리입니다. 브라우저 안에서 GPU나 웹어셈블리로 계산하므로 설치할 것이 없습니다.',
      en: 'A JavaScript library of tensor operations, automatic differentiation and neural network layers. It computes inside the browser, on the GPU or in WebAssembly, with nothing to install.',
    },
    aliases: ['TF.js', 'tfjs', '텐서플로', '텐서플로 JS', 'TensorFlow'],
    exercises: ['mnist-model', 'cnn-model'],
  },
  {
    id: 'colab-notebook',
    term: { ko: '구글 Colab', en: 'Google Colab' },
    definition: {
      ko: '구글 클라우드의 가상 리눅스 서버에서 주피터 노트북을 실행하는 환경입니다. 파이썬과 딥러닝 라이브러리가 이미 설치되어 있고 GPU와 TPU를 쓸 수 있으며, 쓰지 않으면 가상머신이 초기화됩니다.',
      en: 'Jupyter notebooks on a virtual Linux server in the Google cloud. Python and deep learning libraries are installed, GPUs and TPUs can be used, and a machine left idle is reset.',
    },
    aliases: ['Colaboratory', '코랩', '주피터 노트북', 'Jupyter notebook'],
  },
  {
    id: 'mnist-data',
    term: { ko: 'MNIST', en: 'MNIST' },
    definition: {
      ko: '0부터 9까지의 손글씨 숫자를 $28\\times28$ 흑백 그림으로 모은 데이터로, 훈련용 60,000장과 테스트용 10,000장입니다. 화소의 값 0–255를 255로 나누어 씁니다.',
      en: 'Handwritten digits 0 to 9 as grey images of $28\\times28$: 60,000 for training and 10,000 for testing. Pixel values 0–255 are divided by 255 before use.',
    },
    aliases: ['엠니스트', '손글씨 숫자', 'handwritten digits'],
    exercises: ['mnist-model', 'cnn-model'],
  },
  {
    id: 'sequential-model',
    term: { ko: '순차 모형', en: 'sequential model' },
    definition: {
      ko: '층을 한 줄로 쌓아, 앞 층의 출력이 다음 층의 입력이 되는 모형입니다. 첫 층에만 입력의 모양을 적으면 나머지는 따라 정해집니다.',
      en: 'A model whose layers stand in one row, each taking the output of the one before. Only the first needs the shape of the input; the rest follows.',
    },
    aliases: ['tf.sequential', 'Sequential', '시퀀셜'],
    exercises: ['mnist-model', 'cnn-model'],
  },
  {
    id: 'functional-model',
    term: { ko: '함수형 모형', en: 'functional model' },
    definition: {
      ko: '층을 함수로 보고 입력에 차례로 적용한 뒤, 입력과 출력을 묶어 만든 모형입니다. 갈래가 있거나 입력과 출력이 여럿인 신경망도 만들 수 있습니다.',
      en: 'A model made by applying layers to an input as functions and tying input and output together. It may branch and have several inputs and outputs.',
    },
    aliases: ['tf.model', 'tf.input', '함수형 API', 'functional API'],
    exercises: ['cnn-model'],
  },
  {
    id: 'flatten-layer',
    term: { ko: '플래튼층', en: 'flatten layer' },
    definition: {
      ko: '예 하나의 배열을 벡터로 펴는 층입니다. 값은 그대로이고 모수는 없으며, $28\\times28$ 그림은 길이 784인 벡터가 됩니다.',
      en: 'A layer that unrolls the array of one example into a vector. Values stay, and there are no parameters: an image of $28\\times28$ becomes a vector of length 784.',
    },
    aliases: ['Flatten', '평탄화', '펼치기'],
    exercises: ['mnist-model', 'cnn-model'],
  },
  {
    id: 'compile-step',
    term: { ko: '컴파일', en: 'compile' },
    definition: {
      ko: '모형에 손실함수, 최적화 방법, 학습하면서 볼 측도를 정해 주는 단계입니다. 가중치는 바뀌지 않으며, 학습하기 전에 한 번 합니다.',
      en: 'The step that gives a model its loss, its optimizer and the metrics to watch. It comes once, before training, and leaves the weights as they are.',
    },
    aliases: ['model.compile', 'optimizer', '옵티마이저', 'metrics'],
    exercises: ['compile-fit', 'train-digits'],
  },
  {
    id: 'fit-step',
    term: { ko: '학습 실행', en: 'fit' },
    definition: {
      ko: '컴파일한 모형을 훈련데이터로 학습시키는 단계입니다. 에포크마다 데이터를 섞어 미니배치로 나누고 가중치를 갱신합니다. TF.js에서는 비동기이므로 끝나기를 기다려야 합니다.',
      en: 'Training a compiled model: every epoch shuffles the data, cuts them into mini-batches and updates the weights. It is asynchronous in TF.js, so one has to await it.',
    },
    aliases: ['model.fit', '피팅', '훈련'],
    exercises: ['compile-fit', 'train-digits'],
  },
  {
    id: 'training-history',
    term: { ko: '학습 기록', en: 'training history' },
    definition: {
      ko: '에포크마다 적어 둔 손실과 측도의 목록입니다. 훈련용과 검증용 정확도를 함께 그리면 과대적합이 시작되는 때를 볼 수 있습니다.',
      en: 'Losses and metrics noted at every epoch. Training and validation accuracy drawn together show where overfitting begins.',
    },
    aliases: ['history', 'hist.history', 'acc', 'val_acc', '학습 곡선'],
    exercises: ['compile-fit'],
  },
  {
    id: 'sparse-categorical-cross-entropy',
    term: { ko: '정수 레이블의 교차 엔트로피', en: 'sparse categorical cross-entropy' },
    definition: {
      ko: '레이블을 원-핫 벡터가 아니라 범주의 번호 $c_i$로 받는 교차 엔트로피입니다. 정답 범주의 확률만 골라 로그를 취하므로 값은 원-핫으로 계산한 것과 같습니다.',
      en: 'Cross-entropy that takes the class as a number $c_i$ rather than a one-hot vector. It takes the logarithm of that class’s probability alone, so its value is the same as with one-hot vectors.',
    },
    formula: '-\\frac{1}{n}\\sum_{i=1}^n \\log o_{i,c_i}',
    aliases: ['sparseCategoricalCrossentropy', 'sparse_categorical_crossentropy', '희소 교차 엔트로피'],
    exercises: ['compile-fit', 'train-digits'],
  },
  {
    id: 'convolution-layer',
    term: { ko: '합성곱층', en: 'convolution layer' },
    definition: {
      ko: '작은 필터를 그림 위에서 옮겨 가며 자리마다 같은 가중치로 가중합을 구하는 층입니다. 필터가 $k\\times k$이고 입력 채널이 $c$개, 필터가 $f$개이면 모수는 $(k^2c+1)f$개입니다.',
      en: 'A layer that moves small filters over an image and takes a weighted sum with the same weights at every place. With filters of $k\\times k$, $c$ incoming channels and $f$ filters it has $(k^2c+1)f$ parameters.',
    },
    formula: 'z_{ijk} = b_k + \\sum_{u,v,c} w_{uvck}\\,x_{i+u,\\,j+v,\\,c}',
    aliases: ['Conv2D', 'conv2d', '컨볼루션층', '합성곱', 'convolution'],
    exercises: ['cnn-model'],
  },
  {
    id: 'convolution-filter',
    term: { ko: '필터', en: 'filter' },
    definition: {
      ko: '합성곱층에서 한 가지 특징을 찾는 가중치의 묶음입니다. 필터 하나가 그림 전체를 훑어 낸 값의 배열을 특징 지도라고 하며, 다음 층의 채널 하나가 됩니다.',
      en: 'The weights of a convolution layer that look for one feature. What one filter gives over the whole image is a feature map, one channel for the next layer.',
    },
    aliases: ['커널', 'kernel', '특징 지도', 'feature map', '채널', 'channel'],
    exercises: ['cnn-model'],
  },
  {
    id: 'image-padding',
    term: { ko: '패딩', en: 'padding' },
    definition: {
      ko: '합성곱을 하기 전에 그림의 가장자리를 0으로 채우는 일입니다. `valid`는 채우지 않아 출력이 $n-k+1$로 줄고, `same`은 채워서 크기 $n$을 지킵니다(한 칸씩 옮길 때).',
      en: 'Zeros put around an image before a convolution. With `valid` there are none and the output shrinks to $n-k+1$; with `same` it keeps the size $n$ (at steps of one).',
    },
    aliases: ['valid', 'same', '제로 패딩', 'zero padding', '스트라이드', 'stride'],
    exercises: ['cnn-model'],
  },
  {
    id: 'pooling-layer',
    term: { ko: '풀링층', en: 'pooling layer' },
    definition: {
      ko: '특징 지도를 작은 창으로 나누어 창마다 값 하나로 줄이는 층입니다. 최대 풀링은 가장 큰 값을, 평균 풀링은 평균을 남기며 모수는 없습니다.',
      en: 'A layer that cuts feature maps into small windows and keeps one value of each: the largest in max pooling, the mean in average pooling. It has no parameters.',
    },
    aliases: ['MaxPooling2D', 'MaxPool2D', '최대 풀링', '맥스 풀링', 'max pooling', '평균 풀링'],
    exercises: ['cnn-model'],
  },
  {
    id: 'receptive-field',
    term: { ko: '수용 영역', en: 'receptive field' },
    definition: {
      ko: '어떤 층의 값 하나에 영향을 줄 수 있는 입력 화소의 범위입니다. 합성곱층과 풀링층을 쌓을수록 넓어집니다.',
      en: 'The pixels of the input that can influence one value of a layer. It widens with every convolution and pooling.',
    },
    aliases: ['수용장', '수용 범위'],
    exercises: ['cnn-model'],
  },
  {
    id: 'autoencoder-network',
    term: { ko: '오토인코더', en: 'autoencoder' },
    definition: {
      ko: '입력을 짧은 코드로 줄이는 인코더와 코드에서 입력을 되살리는 디코더로 이루어진 신경망입니다. 레이블 없이 입력 자신을 정답으로 삼아 학습합니다.',
      en: 'A network of an encoder, which shortens the input to a code, and a decoder, which restores the input from it. It learns without labels: the input itself is the target.',
    },
    formula: '\\min\\; \\frac{1}{n}\\sum_{i=1}^n \\lVert x_i - g(f(x_i)) \\rVert^2',
    aliases: ['자기부호화기', '인코더', '디코더', 'encoder', 'decoder', '잠재 벡터', 'latent code'],
    exercises: ['autoencoder'],
  },
]);
