import { defineGlossary } from '../../lib/exercise/define-exercise';

export default defineGlossary([
  {
    id: 'machine-learning',
    term: { ko: '머신러닝', en: 'machine learning' },
    definition: {
      ko: '컴퓨터가 데이터로부터 스스로 패턴을 찾아 과제를 수행하는 방법입니다. 사람이 규칙을 적어 주는 프로그래밍과 달리, 규칙은 데이터에서 나옵니다.',
      en: 'Letting the computer find the patterns in data by itself and carry out a task with them. Unlike in programming, nobody writes down the rules: they come from the data.',
    },
    aliases: ['기계학습', 'ML'],
  },
  {
    id: 'task',
    term: { ko: '과제', en: 'task' },
    definition: {
      ko: '머신러닝이 해야 할 일이며, 범주를 맞히는 분류와 값을 맞히는 예측으로 나뉩니다.',
      en: 'What machine learning is to do: classification, which names a category, or prediction, which names a value.',
    },
    aliases: ['태스크'],
  },
  {
    id: 'classification',
    term: { ko: '분류', en: 'classification' },
    definition: {
      ko: '입력이 여러 범주 가운데 어디에 속하는지 맞히는 과제입니다. 출력은 범주의 번호이거나 범주별 확률입니다.',
      en: 'The task of telling to which of several categories an input belongs. The answer is the number of a category, or a probability for each.',
    },
    aliases: ['범주 분류', 'classifier', '분류기'],
    exercises: ['nearest-neighbor', 'confusion-matrix'],
  },
  {
    id: 'label',
    term: { ko: '레이블', en: 'label' },
    definition: {
      ko: '지도 학습에서 입력마다 붙어 있는 정답, 곧 출력 데이터입니다. 이 강의에서 범주의 번호는 0부터 셉니다.',
      en: 'The right answer that comes with an input in supervised learning: the output data. Categories are numbered from 0 in this course.',
    },
    aliases: ['라벨', '정답', '출력 데이터', 'target'],
    exercises: ['nearest-neighbor', 'confusion-matrix'],
  },
  {
    id: 'model',
    term: { ko: '모형', en: 'model' },
    definition: {
      ko: '입력과 출력의 관계를 나타내는 틀입니다. 분포를 가정하는 확률모형과, 분포를 가정하지 않고 계산 절차로 답을 내는 알고리즘 모형이 있습니다.',
      en: 'The form in which the relation of input and output is expressed. A probability model assumes a distribution; an algorithmic model gives answers by a procedure without one.',
    },
    aliases: ['모델', '확률모형', '알고리즘 모형'],
  },
  {
    id: 'loss-function',
    term: { ko: '손실함수', en: 'loss function' },
    definition: {
      ko: '모형의 출력이 정답에서 얼마나 벗어났는지를 하나의 수로 나타내는, 머신러닝의 성과함수입니다. 작을수록 좋습니다.',
      en: 'The measure of performance in machine learning: one number that says how far the outputs of a model are from the right answers. The smaller the better.',
    },
    formula: 'J(w)',
    aliases: ['비용함수', '목적함수', 'loss', 'cost function', 'objective'],
  },
  {
    id: 'optimization-algorithm',
    term: { ko: '최적화 알고리즘', en: 'optimization algorithm' },
    definition: {
      ko: '손실함수가 최소가 되는 가중치를 찾는 방법입니다. 최소제곱법, 최대가능도추정법, 경사하강법이 여기에 속합니다.',
      en: 'A method of finding the weights at which the loss is smallest. Least squares, maximum likelihood and gradient descent are such methods.',
    },
    formula: '\\hat w = \\arg\\min_{w} J(w)',
    aliases: ['옵티마이저', '최적화', 'optimizer'],
  },
  {
    id: 'learning',
    term: { ko: '학습', en: 'learning' },
    definition: {
      ko: '손실함수가 최소가 되도록 데이터를 바탕으로 최적화 알고리즘이 모형을 계속 고쳐 나가는 일입니다.',
      en: 'The repeated change of a model by an optimization algorithm, on the basis of data, so that the loss becomes smallest.',
    },
    aliases: ['훈련', 'training', '트레이닝'],
  },
  {
    id: 'supervised-learning',
    term: { ko: '지도 학습', en: 'supervised learning' },
    definition: {
      ko: '입력과 정답의 짝으로 배워 새 입력의 정답을 예측하는 학습입니다. 성과가 높은 머신러닝의 대부분이 여기에 속합니다.',
      en: 'Learning from pairs of inputs and right answers to predict the answer for a new input. Most of the successful machine learning is of this kind.',
    },
    aliases: ['지도학습', '교사 학습'],
    exercises: ['nearest-neighbor'],
  },
  {
    id: 'unsupervised-learning',
    term: { ko: '비지도 학습', en: 'unsupervised learning' },
    definition: {
      ko: '정답 없이 입력만으로 구조를 찾는 학습이며 군집화가 대표적입니다. 인간 지능의 대부분은 비지도 학습이라고 합니다.',
      en: 'Learning the structure of inputs that come without answers; clustering is the best-known case. Most of human intelligence is said to be of this kind.',
    },
    aliases: ['비지도학습', '자율 학습'],
    exercises: ['k-means-step'],
  },
  {
    id: 'reinforcement-learning',
    term: { ko: '강화 학습', en: 'reinforcement learning' },
    definition: {
      ko: '보상액이 최대가 되도록 행동하고, 시행착오를 거쳐 목표에 이르는 학습입니다. 정답 대신 행동의 결과로 받는 보상에서 배웁니다.',
      en: 'Learning by trial and error to act so that the total reward is largest. It learns from the rewards that follow its actions, not from right answers.',
    },
    aliases: ['강화학습', 'RL', '보상', 'reward'],
    exercises: ['q-learning-update'],
  },
  {
    id: 'nearest-neighbor-rule',
    term: { ko: '최근접 이웃', en: 'nearest neighbour' },
    definition: {
      ko: '새 입력에 가장 가까운 훈련 예의 레이블을 그대로 답하는 분류 방법입니다. 가중치를 학습하지 않고 데이터 자체를 모형으로 씁니다.',
      en: 'The classifier that answers with the label of the training example closest to the new input. It learns no weights: the data are the model.',
    },
    formula: '\\hat y(x) = y_{i^*}, \\quad i^* = \\arg\\min_i \\lVert x - x_i \\rVert',
    aliases: ['1-NN', 'kNN', 'k-최근접 이웃', 'nearest neighbor'],
    exercises: ['nearest-neighbor'],
  },
  {
    id: 'clustering',
    term: { ko: '군집화', en: 'clustering' },
    definition: {
      ko: '레이블 없는 예를 서로 가까운 것끼리 묶는 과제입니다.',
      en: 'The task of putting examples without labels into groups of those that are close to each other.',
    },
    aliases: ['클러스터링', '군집분석', 'cluster analysis'],
    exercises: ['k-means-step'],
  },
  {
    id: 'k-means',
    term: { ko: 'k-평균 알고리즘', en: 'k-means' },
    definition: {
      ko: '예를 가장 가까운 중심에 배정하고 중심을 배정된 예의 평균으로 옮기는 두 단계를 되풀이하는 군집화 방법입니다. 어느 단계에서도 거리 제곱의 합은 늘지 않습니다.',
      en: 'A clustering method that repeats two steps: assign each example to the closest centre, and move each centre to the mean of its examples. Neither step ever raises the sum of squared distances.',
    },
    formula: '\\sum_{i=1}^{n} \\lVert x_i - c_{z_i} \\rVert^2',
    aliases: ['K-means', 'k평균', 'k-평균 군집', 'Lloyd'],
    exercises: ['k-means-step'],
  },
  {
    id: 'q-learning',
    term: { ko: 'Q 학습', en: 'Q-learning' },
    definition: {
      ko: '상태 $s$에서 행동 $a$를 할 때 앞으로 받을 보상의 합 $Q(s, a)$를 겪은 일로 고쳐 나가는 강화 학습 방법입니다.',
      en: 'A method of reinforcement learning that improves $Q(s, a)$, the total reward to expect after action $a$ in state $s$, from what happens.',
    },
    formula: "Q(s,a) := Q(s,a) + \\alpha\\left(r + \\gamma\\max_{a'}Q(s',a') - Q(s,a)\\right)",
    aliases: ['Q러닝', '큐러닝', 'Q learning'],
    exercises: ['q-learning-update'],
  },
  {
    id: 'discount-factor',
    term: { ko: '할인율', en: 'discount factor' },
    definition: {
      ko: '나중에 받을 보상을 지금의 보상에 견주어 얼마나 쳐 줄지 정하는 0과 1 사이의 수 $\\gamma$입니다. 0이면 바로 다음 보상만 봅니다.',
      en: 'A number $\\gamma$ between 0 and 1 that says how much a later reward counts beside an immediate one. At 0 only the next reward matters.',
    },
    formula: 'r_1 + \\gamma r_2 + \\gamma^2 r_3 + \\cdots',
    aliases: ['감마', 'gamma', '할인 인자'],
    exercises: ['q-learning-update'],
  },
  {
    id: 'confusion-table',
    term: { ko: '혼동행렬', en: 'confusion matrix' },
    definition: {
      ko: '실제 범주와 예측한 범주의 짝이 몇 번 나왔는지 센 표입니다. 이 강의에서 행은 실제, 열은 예측이며, 대각선에 맞힌 수가 놓입니다.',
      en: 'The table that counts how often each pair of true and predicted category occurs. In this course rows are the truth and columns the prediction; the diagonal counts the right answers.',
    },
    formula: 'M_{jl} = \\#\\{i : y_i = j,\\ \\hat y_i = l\\}',
    aliases: ['오차행렬', '정오분류표', 'error matrix'],
    exercises: ['confusion-matrix'],
  },
  {
    id: 'accuracy',
    term: { ko: '정확도', en: 'accuracy' },
    definition: {
      ko: '전체 예 가운데 범주를 맞힌 예의 비율입니다. 범주의 크기가 크게 다르면 정확도만으로는 좋은 분류기인지 알 수 없습니다.',
      en: 'The share of examples whose category was predicted rightly. Where categories differ much in size, accuracy alone does not show whether a classifier is good.',
    },
    formula: '\\frac{1}{n}\\sum_{j} M_{jj}',
    aliases: ['정분류율', 'acc'],
    exercises: ['confusion-matrix'],
  },
]);
