import { defineGlossary } from '../../lib/exercise/define-exercise';

export default defineGlossary([
  {
    id: 'optimization',
    term: { ko: '최적화', en: 'optimization' },
    definition: {
      ko: '함수의 값이 가장 작거나 가장 큰 곳을 찾는 일입니다. 머신러닝에서는 손실함수를 최소로 하는 모형의 모수를 찾습니다.',
      en: 'Finding where a function is smallest or largest. In machine learning it is the parameters of a model at which the loss is smallest.',
    },
    formula: String.raw`\hat w = \arg\min_w J(w)`,
    aliases: ['최적화 문제', 'optimisation', 'minimization', '최소화'],
    exercises: ['gradient-descent', 'newton-step'],
  },
  {
    id: 'numerical-optimization',
    term: { ko: '수치해석적 최적화', en: 'numerical optimization' },
    definition: {
      ko: '최적해를 식으로 구하기 어려울 때, 현재 위치에서 조금씩 옮겨 가며 최적해에 다가가는 방법입니다. 뉴턴 방법과 경사하강법이 있습니다.',
      en: 'Approaching the optimum by moving from one position to the next, where no formula for it is at hand. The method of Newton and gradient descent are of this kind.',
    },
    aliases: ['수치해석', '반복법', 'iterative method'],
    exercises: ['gradient-descent', 'newton-step'],
  },
  {
    id: 'gradient',
    term: { ko: '경사', en: 'gradient' },
    definition: {
      ko: '손실함수를 각 가중치로 편미분한 값을 모은 벡터입니다. 손실이 가장 빠르게 커지는 방향을 가리킵니다.',
      en: 'The vector of the partial derivatives of the loss by each weight. It points to where the loss grows fastest.',
    },
    formula: String.raw`\nabla J(w) = \left(\frac{\partial J}{\partial w_0}, \dots, \frac{\partial J}{\partial w_p}\right)`,
    aliases: ['그래디언트', '기울기 벡터', '미분값', 'grad'],
    exercises: ['gradient-step'],
  },
  {
    id: 'gradient-descent-method',
    term: { ko: '경사하강법', en: 'gradient descent' },
    definition: {
      ko: '손실함수를 줄이는 경사를 따라 가중치를 조금씩 갱신하는 방법입니다. 한 걸음마다 경사에 학습률을 곱하여 뺍니다.',
      en: 'Updating the weights little by little, down the slope of the loss. Each step subtracts learning rate times gradient.',
    },
    formula: String.raw`w := w - \eta\,\frac{\partial}{\partial w}J(w)`,
    aliases: ['경사 하강법', '최급강하법', 'GD', 'steepest descent', 'batch gradient descent'],
    exercises: ['gradient-step', 'gradient-descent'],
  },
  {
    id: 'learning-rate',
    term: { ko: '학습률', en: 'learning rate' },
    definition: {
      ko: '경사에 곱하여 걸음의 크기를 정하는 양수 $\\eta$입니다. 너무 작으면 느리게 수렴하고, 너무 크면 최솟값을 지나쳐 손실이 커집니다.',
      en: 'The positive number $\\eta$ that is multiplied with the gradient and so sets the size of the step. Too small, and convergence is slow; too large, and the step leaps across the minimum and the loss grows.',
    },
    aliases: ['lr', '에타', 'eta', 'step size', '학습 속도'],
    exercises: ['gradient-step', 'gradient-descent'],
  },
  {
    id: 'divergence',
    term: { ko: '발산', en: 'divergence' },
    definition: {
      ko: '걸음을 되풀이할수록 손실이 커지는 일입니다. 선형 회귀모형에서는 학습률이 이차 도함수 행렬의 가장 큰 고윳값의 역수의 두 배를 넘으면 생깁니다.',
      en: 'A loss that grows with every step. For linear regression it sets in when the learning rate exceeds twice the inverse of the largest eigenvalue of the matrix of second derivatives.',
    },
    formula: String.raw`\eta > \frac{2}{\lambda_{\max}}`,
    aliases: ['overshoot', 'diverge', '수렴 실패'],
    exercises: ['gradient-descent'],
  },
  {
    id: 'global-minimum',
    term: { ko: '전역 최솟값', en: 'global minimum' },
    definition: {
      ko: '정의된 모든 곳을 통틀어 가장 작은 함숫값입니다.',
      en: 'The smallest value of a function anywhere.',
    },
    aliases: ['최솟값', '전역 최소', 'global optimum'],
  },
  {
    id: 'local-minimum',
    term: { ko: '국지 최솟값', en: 'local minimum' },
    definition: {
      ko: '가까운 곳에서는 가장 작지만 전체에서 가장 작지는 않을 수 있는 함숫값입니다. 손실함수가 복잡한 모양이면 경사하강법이 여기에 머물 수 있습니다.',
      en: 'A value that is smallest among its neighbours but need not be so overall. On a loss of complicated shape, gradient descent may come to rest there.',
    },
    aliases: ['지역 최솟값', '국소 최솟값', '극솟값', 'local optimum'],
  },
  {
    id: 'convex-function',
    term: { ko: '볼록 함수', en: 'convex function' },
    definition: {
      ko: '그래프 위의 두 점을 잇는 선분이 그래프 아래로 내려가지 않는 함수입니다. 국지 최솟값이 곧 전역 최솟값이므로 최적화하기 쉽습니다. 선형 회귀모형의 손실함수가 볼록 함수입니다.',
      en: 'A function whose graph never rises above the segment between two of its points. A local minimum is then global, which makes it easy to minimize. The loss of linear regression is convex.',
    },
    formula: String.raw`f(ta + (1-t)b) \le t f(a) + (1-t) f(b)`,
    aliases: ['볼록함수', '아래로 볼록', 'convexity'],
  },
  {
    id: 'newton-method',
    term: { ko: '뉴턴 방법', en: "Newton's method" },
    definition: {
      ko: '현재 위치에서 함수를 포물선으로 근사하고 그 꼭짓점으로 움직이는 방법입니다. 이차 도함수가 필요하지만 학습률이 필요 없고, 최솟값 가까이에서 매우 빠릅니다.',
      en: 'Imitating the function by a parabola at the current position and moving to its vertex. It takes second derivatives but no learning rate, and is very fast near the minimum.',
    },
    formula: String.raw`w := w - \frac{f'(w)}{f''(w)}`,
    aliases: ['뉴턴-랩슨 방법', 'Newton-Raphson', '뉴턴법', "Newton's method"],
    exercises: ['newton-step'],
  },
  {
    id: 'curvature',
    term: { ko: '굽은 정도', en: 'curvature' },
    definition: {
      ko: '경사가 얼마나 빨리 변하는지를 나타내는 이차 도함수의 값입니다. 양수이면 아래로 볼록하고 음수이면 위로 볼록합니다. 가중치가 여럿이면 행렬이 되며 헤세 행렬이라고 합니다.',
      en: 'How fast the slope changes: the second derivative. Where it is positive the curve bends upward, where negative, downward. With several weights it is a matrix, the Hessian.',
    },
    formula: String.raw`f''(w)`,
    aliases: ['이차 도함수', '곡률', '헤시안', 'Hessian', 'second derivative'],
    exercises: ['newton-step'],
  },
  {
    id: 'stochastic-gradient-descent',
    term: { ko: '확률적 경사하강법', en: 'stochastic gradient descent' },
    definition: {
      ko: '데이터를 임의로 하나 골라 그 경사만으로 가중치를 갱신하는 방법입니다. 방향은 걸음마다 조금씩 틀리지만 평균으로는 옳으며, 최솟값 둘레에서 진동하면서 내려갑니다.',
      en: 'Updating the weights by the gradient of a single example, picked at random. The direction is off in each step but right on average, and the path trembles on its way down.',
    },
    formula: String.raw`w := w - \eta\,\nabla J_i(w)`,
    aliases: ['SGD', '확률 경사하강법', '확률적 경사 하강법'],
    exercises: ['sgd-epoch'],
  },
  {
    id: 'batch',
    term: { ko: '배치', en: 'batch' },
    definition: {
      ko: '전체 훈련 데이터를 몇 개로 나눈 것 가운데 하나이며, 가중치를 한 번 갱신할 때 함께 쓰는 예의 묶음입니다.',
      en: 'One of the parts into which the training data are divided: the examples that are used together for one update of the weights.',
    },
    aliases: ['batch', '묶음'],
    exercises: ['mini-batches'],
  },
  {
    id: 'mini-batch',
    term: { ko: '미니배치 경사하강법', en: 'mini-batch gradient descent' },
    definition: {
      ko: '데이터의 일부인 미니배치마다 경사의 평균을 구하여 한 걸음씩 갱신하는 방법입니다. 미니배치의 크기가 1이면 확률적 경사하강법, 전체와 같으면 경사하강법입니다.',
      en: 'Taking one step per mini-batch, a part of the data, by the mean gradient over it. With mini-batches of one example it is stochastic gradient descent, with all of them, gradient descent.',
    },
    formula: String.raw`w := w - \eta\,\frac{1}{m}\sum_{i\in B}\nabla J_i(w)`,
    aliases: ['미니배치', '미니 배치', 'minibatch', 'mini batch'],
    exercises: ['mini-batches', 'mini-batch-epoch'],
  },
  {
    id: 'batch-size',
    term: { ko: '배치 크기', en: 'batch size' },
    definition: {
      ko: '미니배치 하나에 드는 예의 수 $b$입니다. 배치의 수 $K$는 이것으로 정해지며, 나누어떨어지지 않으면 마지막 배치는 이보다 작습니다.',
      en: 'The number $b$ of examples in a mini-batch, which decides how many batches $K$ there are. If the data do not come out even, the last batch has fewer.',
    },
    formula: String.raw`K = \lceil n/b \rceil`,
    aliases: ['batchSize', 'batch_size', '배치의 크기', '미니배치의 크기'],
    exercises: ['mini-batches', 'mini-batch-epoch'],
  },
  {
    id: 'epoch',
    term: { ko: '에포크', en: 'epoch' },
    definition: {
      ko: '훈련 데이터 전체를 한 번 학습하는 것입니다. 에포크의 수는 전체 데이터를 학습한 횟수이며, 대개 에포크마다 순서를 새로 섞습니다.',
      en: 'Learning from all the training data once. The number of epochs is how often that happens, and usually the order is shuffled anew for each.',
    },
    aliases: ['에폭', '이폭', 'epochs', '세대'],
    exercises: ['sgd-epoch', 'mini-batch-epoch'],
  },
]);
