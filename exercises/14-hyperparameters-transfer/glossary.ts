import { defineGlossary } from '../../lib/exercise/define-exercise';

export default defineGlossary([
  {
    id: 'hyperparameter',
    term: { ko: '하이퍼파라미터', en: 'hyperparameter' },
    definition: {
      ko: '신경망을 학습시키기 전에 미리 정하는 값입니다. 학습률, 최적화 방법, 미니배치의 크기, 층과 뉴런의 수가 있으며 경사하강법으로 구하지 않습니다.',
      en: 'A value fixed before training: learning rate, optimizer, batch size, numbers of layers and neurons. Gradient descent does not find it.',
    },
    aliases: ['초모수', '초매개변수', '하이퍼 파라미터'],
    exercises: ['random-search', 'coarse-to-fine'],
  },
  {
    id: 'hyperparameter-search',
    term: { ko: '하이퍼파라미터의 탐색', en: 'hyperparameter search' },
    definition: {
      ko: '여러 하이퍼파라미터로 학습시켜 보고 검증데이터에서 좋은 것을 고르는 일입니다.',
      en: 'Training with several hyperparameters and choosing what does well on validation data.',
    },
    aliases: ['하이퍼파라미터 튜닝', 'hyperparameter tuning', '하이퍼파라미터 최적화'],
    exercises: ['random-search', 'coarse-to-fine'],
  },
  {
    id: 'random-search-method',
    term: { ko: '임의 탐색', en: 'random search' },
    definition: {
      ko: '하이퍼파라미터의 값을 정해진 범위에서 임의로 뽑아 시험하는 방법입니다. 시도마다 모든 값이 새로우므로 중요한 하이퍼파라미터를 더 많은 값으로 시험합니다.',
      en: 'Testing hyperparameters drawn at random from given ranges. Every trial has new values, so those that matter are tested at more of them.',
    },
    aliases: ['랜덤 서치', '무작위 탐색'],
    exercises: ['random-search'],
  },
  {
    id: 'grid-search',
    term: { ko: '격자 탐색', en: 'grid search' },
    definition: {
      ko: '하이퍼파라미터마다 몇 개의 값을 정하고 모든 조합을 시험하는 방법입니다. 하이퍼파라미터가 늘면 시도의 수가 지수적으로 늘어납니다.',
      en: 'Fixing a few values of each hyperparameter and testing every combination. The number of trials grows exponentially with that of hyperparameters.',
    },
    aliases: ['그리드 서치', '격자탐색'],
    exercises: ['random-search'],
  },
  {
    id: 'logarithmic-scale',
    term: { ko: '로그 눈금', en: 'logarithmic scale' },
    definition: {
      ko: '값 자체가 아니라 값의 로그를 고르게 나눈 눈금입니다. 학습률처럼 자릿수가 중요한 값은 로그 눈금에서 뽑습니다.',
      en: 'A scale that is even in the logarithm and not in the value. Values whose order of magnitude matters, such as learning rates, are drawn on it.',
    },
    formula: '\\eta = 10^{\\,a + u(b - a)}',
    aliases: ['로그 스케일', 'log scale', 'log-uniform'],
    exercises: ['random-search'],
  },
  {
    id: 'coarse-to-fine-search',
    term: { ko: '점차 좁히는 탐색', en: 'coarse-to-fine search' },
    definition: {
      ko: '넓은 범위를 임의로 탐색한 다음, 결과가 좋은 범위를 정하고 그 안에서 더 세밀하게 탐색하는 방법입니다.',
      en: 'Searching a wide range at random, then setting the range where results were good and searching that more closely.',
    },
    aliases: ['거친 탐색', '세밀한 탐색'],
    exercises: ['coarse-to-fine'],
  },
  {
    id: 'tensorflow-playground',
    term: { ko: '텐서플로 플레이그라운드', en: 'TensorFlow Playground' },
    definition: {
      ko: '하이퍼파라미터를 바꾸면 학습이 어떻게 달라지는지 브라우저에서 눈으로 볼 수 있는 도구입니다.',
      en: 'A tool in the browser that shows how training changes with the hyperparameters.',
    },
    aliases: ['텐서플로우 플레이그라운드', 'playground'],
  },
  {
    id: 'transfer-learning',
    term: { ko: '전이학습', en: 'transfer learning' },
    definition: {
      ko: '이미 훈련된 신경망의 가중치를 가져와 새로운 문제의 신경망을 학습시키는 방법입니다. 데이터와 계산 자원이 모자랄 때 씁니다.',
      en: 'Training a network for a new problem from the weights of one that is already trained. It serves where data and computing are scarce.',
    },
    aliases: ['전이 학습'],
    exercises: ['transfer-head'],
  },
  {
    id: 'pretrained-model',
    term: { ko: '사전 훈련된 모형', en: 'pretrained model' },
    definition: {
      ko: '큰 데이터로 미리 학습되어 가중치가 공개된 모형입니다. 이미지넷 경진대회에서 우승한 모형들이 대표적입니다.',
      en: 'A model trained beforehand on large data, with published weights, such as the winners of the ImageNet challenge.',
    },
    aliases: ['사전학습 모델', '사전훈련 모형', 'pre-trained model'],
    exercises: ['transfer-head'],
  },
  {
    id: 'frozen-layer',
    term: { ko: '고정된 층', en: 'frozen layer' },
    definition: {
      ko: '전이학습에서 가중치를 갱신하지 않는 층입니다. 입력을 특징으로 바꾸는 일만 합니다.',
      en: 'A layer whose weights are not updated in transfer learning. It only turns inputs into features.',
    },
    aliases: ['동결', 'freeze', 'freezing'],
    exercises: ['transfer-head'],
  },
  {
    id: 'fine-tuning',
    term: { ko: '미세조정', en: 'fine-tuning' },
    definition: {
      ko: '가져온 가중치를 초깃값으로 삼아 일부 또는 많은 층을 새로운 데이터로 더 학습시키는 것입니다. 데이터가 많을수록, 원래의 데이터와 다를수록 더 많은 층을 조정합니다.',
      en: 'Training some or many of the layers further on new data, from borrowed weights as a start. The more data there are, and the less like the original ones, the more layers are adjusted.',
    },
    aliases: ['미세 조정', '파인튜닝', 'fine tuning'],
  },
  {
    id: 'head-layer',
    term: { ko: '출력 부분', en: 'head' },
    definition: {
      ko: '고정된 층들 위에 새로 얹어 학습시키는 마지막 층입니다. 범주의 수에 맞추어 만듭니다.',
      en: 'The new last layer on top of the frozen ones, made for the number of classes at hand.',
    },
    formula: 'o = \\operatorname{softmax}(x^\\top w + b)',
    aliases: ['헤드', '마지막 층', 'classification head'],
    exercises: ['transfer-head'],
  },
  {
    id: 'zero-shot-learning',
    term: { ko: 'Zero-shot 학습', en: 'zero-shot learning' },
    definition: {
      ko: '그 범주나 과제의 학습데이터를 하나도 보지 않고 패턴을 알아보는 방법입니다.',
      en: 'Recognizing a pattern without any training data of that class or task.',
    },
    aliases: ['제로샷', 'zero shot', '제로샷 학습'],
  },
  {
    id: 'one-shot-learning',
    term: { ko: 'One-shot 학습', en: 'one-shot learning' },
    definition: {
      ko: '범주마다 하나뿐인 예로 학습하는 방법입니다. 미리 학습된 특징 위에서 가장 비슷한 예를 찾습니다.',
      en: 'Learning from a single example of each class, by finding the most similar one in terms of features learned beforehand.',
    },
    aliases: ['원샷', 'one shot', '원샷 학습'],
    exercises: ['one-shot'],
  },
  {
    id: 'few-shot-learning',
    term: { ko: 'Few-shot 학습', en: 'few-shot learning' },
    definition: {
      ko: '범주마다 몇 개의 예만으로 학습하는 방법입니다.',
      en: 'Learning from just a few examples of each class.',
    },
    aliases: ['퓨샷', 'few shot', '소량 학습'],
  },
  {
    id: 'prototype',
    term: { ko: '원형', en: 'prototype' },
    definition: {
      ko: '한 범주를 대표하는 특징 벡터입니다. 예가 하나이면 그 예의 특징이고, 여러 개이면 보통 그 평균입니다.',
      en: 'A feature vector that stands for a class: that of its one example or, where there are several, usually their mean.',
    },
    aliases: ['프로토타입', '대표 벡터'],
    exercises: ['one-shot'],
  },
  {
    id: 'cosine-similarity',
    term: { ko: '코사인 유사도', en: 'cosine similarity' },
    definition: {
      ko: '두 벡터의 방향이 얼마나 같은지를 나타내는 $-1$과 1 사이의 값입니다. 내적을 두 벡터의 길이로 나눕니다.',
      en: 'How far two vectors agree in direction, between $-1$ and 1: the inner product divided by both lengths.',
    },
    formula: '\\cos(q, s) = \\frac{q^\\top s}{\\lVert q\\rVert\\,\\lVert s\\rVert}',
    aliases: ['코사인 거리', 'cosine distance'],
    exercises: ['one-shot'],
  },
  {
    id: 'hugging-face',
    term: { ko: '허깅페이스', en: 'Hugging Face' },
    definition: {
      ko: '사전 훈련된 모형과 데이터를 나누는 공개 저장소와 그것을 쓰는 라이브러리를 제공하는 곳입니다.',
      en: 'A public hub for sharing pretrained models and data, with libraries to use them.',
    },
    aliases: ['허깅 페이스', 'huggingface'],
  },
]);
