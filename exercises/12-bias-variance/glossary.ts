import { defineGlossary } from '../../lib/exercise/define-exercise';

export default defineGlossary([
  {
    id: 'bias-of-model',
    term: { ko: '편의', en: 'bias' },
    definition: {
      ko: '훈련데이터를 여러 번 새로 뽑아 학습시켰을 때, 예측의 평균이 참값에서 벗어난 정도입니다. 모형이 너무 단순하면 커집니다.',
      en: 'How far the average prediction lies from the truth when the model is trained on many fresh samples of training data. Too simple a model has a large one.',
    },
    formula: '\\operatorname{E}\\{\\hat f(x)\\} - f(x)',
    aliases: ['편향', '바이어스'],
    exercises: ['polynomial-fit'],
  },
  {
    id: 'variance-of-model',
    term: { ko: '분산', en: 'variance' },
    definition: {
      ko: '훈련데이터를 새로 뽑을 때마다 예측이 흔들리는 정도입니다. 모형이 너무 복잡하면 커집니다.',
      en: 'How much the prediction fluctuates from one sample of training data to the next. Too complex a model has a large one.',
    },
    formula:
      '\\operatorname{E}\\left[\\left(\\hat f(x) - \\operatorname{E}\\{\\hat f(x)\\}\\right)^2\\right]',
    aliases: ['모형의 분산'],
    exercises: ['polynomial-fit'],
  },
  {
    id: 'bias-variance-tradeoff',
    term: { ko: '편의-분산 상충관계', en: 'bias–variance tradeoff' },
    definition: {
      ko: '예측오차의 제곱의 기댓값은 편의의 제곱, 분산, 줄일 수 없는 잡음의 합입니다. 모형을 복잡하게 하면 편의는 줄고 분산은 늘어납니다.',
      en: 'The expected squared error is the squared bias plus the variance plus noise that nothing removes. More complexity lowers the bias and raises the variance.',
    },
    formula: '\\operatorname{E}\\{(y - \\hat f)^2\\} = \\text{bias}^2 + \\text{variance} + \\sigma^2',
    aliases: ['편의와 분산', 'bias-variance trade-off'],
    exercises: ['polynomial-fit'],
  },
  {
    id: 'underfitting',
    term: { ko: '과소적합', en: 'underfitting' },
    definition: {
      ko: '모형이 너무 단순하거나 덜 학습되어 훈련데이터조차 잘 설명하지 못하는 상태입니다. 훈련 오류율과 검증 오류율이 모두 큽니다.',
      en: 'The model is too simple, or trained too little, to explain even its training data: training and validation error are both large.',
    },
    aliases: ['과소 적합', '언더피팅', '고편의'],
    exercises: ['polynomial-fit'],
  },
  {
    id: 'overfitting',
    term: { ko: '과대적합', en: 'overfitting' },
    definition: {
      ko: '훈련데이터에는 아주 잘 맞지만 새로운 데이터에 대한 예측은 제대로 되지 않는 상태입니다. 훈련데이터의 우연한 흔들림까지 배웠기 때문이며, 정칙화, 드롭아웃, 조기 학습종료, 데이터 증식으로 억제합니다.',
      en: 'The model fits its training data closely and predicts new data badly: it has learned their accidental fluctuations too. Regularization, dropout, early stopping and data augmentation hold it back.',
    },
    aliases: ['과적합', '과대 적합', '오버피팅', '고분산'],
    exercises: ['polynomial-fit', 'early-stopping', 'dropout'],
  },
  {
    id: 'high-bias',
    term: { ko: '고편의', en: 'high bias' },
    definition: {
      ko: '편의가 큰 상태, 곧 과소적합입니다. 더 복잡한 모형을 쓰거나 더 오래 학습시켜 줄입니다.',
      en: 'A state of large bias, that is underfitting. A more complex model or longer training helps.',
    },
    aliases: ['고편향'],
    exercises: ['polynomial-fit'],
  },
  {
    id: 'high-variance',
    term: { ko: '고분산', en: 'high variance' },
    definition: {
      ko: '분산이 큰 상태, 곧 과대적합입니다. 훈련 오류율은 낮은데 검증 오류율이 그보다 훨씬 높습니다. 훈련데이터를 늘리거나 모형을 단순하게 하여 줄입니다.',
      en: 'A state of large variance, that is overfitting: training error is low and validation error far higher. More training data or a simpler model helps.',
    },
    aliases: ['높은 분산'],
    exercises: ['polynomial-fit'],
  },
  {
    id: 'error-rate',
    term: { ko: '오류율', en: 'error rate' },
    definition: {
      ko: '잘못 분류한 예의 비율로, 1에서 정확도를 뺀 값입니다. 훈련데이터와 검증데이터의 오류율을 견주어 모형의 상태를 진단합니다.',
      en: 'The share of examples put in the wrong class, 1 minus the accuracy. Comparing it on training and validation data diagnoses a model.',
    },
    formula: '\\frac{1}{n}\\sum_{i=1}^{n} 1[\\hat y_i \\ne y_i]',
    aliases: ['분류 오류율', '오분류율', 'misclassification rate'],
  },
  {
    id: 'polynomial-regression',
    term: { ko: '다항 회귀모형', en: 'polynomial regression' },
    definition: {
      ko: '설명변수의 거듭제곱을 새로운 설명변수로 삼는 선형 회귀모형입니다. 차수가 모형의 복잡도를 정합니다.',
      en: 'A linear regression whose explanatory variables are the powers of one variable. Its degree decides how complex it is.',
    },
    formula: '\\hat y = w_0 + w_1x + w_2x^2 + \\cdots + w_dx^d',
    aliases: ['다항회귀', 'polynomial fit'],
    exercises: ['polynomial-fit'],
  },
  {
    id: 'model-selection',
    term: { ko: '모형의 선택', en: 'model selection' },
    definition: {
      ko: '여러 모형 가운데 하나를 고르는 일입니다. 성과가 비슷하면 계산량이 적고 분산이 작은 간단한 모형을 고릅니다.',
      en: 'Choosing one of several models. Where they perform alike, take the simplest: it computes less and has a smaller variance.',
    },
    aliases: ['모델 선택', '오컴의 면도날', "Occam's razor"],
  },
  {
    id: 'early-stopping-method',
    term: { ko: '조기 학습종료', en: 'early stopping' },
    definition: {
      ko: '검증데이터의 손실이 줄다가 다시 커지기 시작하면 학습을 멈추고, 손실이 가장 작았던 때의 가중치를 쓰는 방법입니다.',
      en: 'Stopping the training once the validation loss begins to grow again, and using the weights from where it was smallest.',
    },
    aliases: ['조기 종료', '조기종료', '얼리 스토핑', 'patience'],
    exercises: ['early-stopping'],
  },
  {
    id: 'regularization',
    term: { ko: '정칙화', en: 'regularization' },
    definition: {
      ko: '손실함수에 가중치의 크기에 대한 벌칙항을 더하여 모형이 지나치게 복잡해지지 않게 하는 방법입니다. 넓게는 과대적합을 줄이는 모든 방법을 뜻합니다.',
      en: 'Adding a penalty on the size of the weights to the loss, to keep the model from becoming too complex. In a wide sense, anything that reduces overfitting.',
    },
    formula: '\\tilde J(w) = J(w) + \\lambda\\,\\Omega(w)',
    aliases: ['규제', '정형화', '벌칙항', 'penalty term', 'regularisation'],
    exercises: ['l2-step', 'l1-proximal', 'ridge'],
  },
  {
    id: 'l2-regularization',
    term: { ko: 'L₂ 정칙화', en: 'L₂ regularization' },
    definition: {
      ko: '가중치 제곱의 합을 벌칙으로 쓰는 정칙화입니다. 큰 가중치를 더 세게 당겨 모든 가중치를 적절한 크기로 유지하지만 0으로 만들지는 않습니다.',
      en: 'Regularization by the sum of squared weights. It pulls hardest at large weights and keeps all of them moderate, without making them 0.',
    },
    formula: '\\frac{\\lambda}{2}\\sum_{j} w_j^2',
    aliases: ['L2', 'L2 정칙화', 'L2 규제', 'L2 regularization'],
    exercises: ['l2-step', 'ridge'],
  },
  {
    id: 'weight-decay',
    term: { ko: '가중치 감쇠', en: 'weight decay' },
    definition: {
      ko: '걸음마다 모든 가중치를 같은 비율로 줄이는 것입니다. 경사하강법에서는 $L_2$ 정칙화와 같습니다.',
      en: 'Shrinking all weights by the same factor at each step. For gradient descent it is the same as $L_2$ regularization.',
    },
    formula: 'w := (1 - \\eta\\lambda)\\,w - \\eta\\,\\nabla J(w)',
    aliases: ['가중치 감소'],
    exercises: ['l2-step'],
  },
  {
    id: 'l1-regularization',
    term: { ko: 'L₁ 정칙화', en: 'L₁ regularization' },
    definition: {
      ko: '가중치의 절댓값의 합을 벌칙으로 쓰는 정칙화입니다. 많은 가중치를 정확히 0으로 만들어 필요한 변수나 연결만 남깁니다.',
      en: 'Regularization by the sum of absolute weights. It makes many of them exactly 0 and leaves only the variables or connections that are needed.',
    },
    formula: '\\lambda\\sum_{j} |w_j|',
    aliases: ['L1', 'L1 정칙화', '라쏘', 'lasso', 'L1 regularization'],
    exercises: ['l1-proximal'],
  },
  {
    id: 'soft-threshold',
    term: { ko: '연성 임계화', en: 'soft threshold' },
    definition: {
      ko: '0 쪽으로 일정한 거리만큼 옮기되 0을 지나지 않게 하는 함수입니다. $L_1$ 벌칙이 있는 한 걸음의 해입니다.',
      en: 'Moving a number toward 0 by a fixed distance without passing it. It solves one step with an $L_1$ penalty.',
    },
    formula: 'S(u) = \\operatorname{sign}(u)\\,\\max(|u| - \\eta\\lambda,\\, 0)',
    aliases: ['소프트 임계값', 'soft thresholding', '근접 경사법', 'proximal gradient'],
    exercises: ['l1-proximal'],
  },
  {
    id: 'ridge-regression',
    term: { ko: '능형회귀', en: 'ridge regression' },
    definition: {
      ko: '가중치에 $L_2$ 벌칙이 있는 선형 회귀모형입니다. 편향에는 벌칙을 주지 않으며, 설명변수가 예보다 많아도 해가 하나로 정해집니다.',
      en: 'Linear regression with an $L_2$ penalty on the weights but not on the bias. It has a single solution even with more variables than examples.',
    },
    formula: '\\left(\\tfrac{1}{n}X_c^\\top X_c + \\lambda I\\right)w = \\tfrac{1}{n}X_c^\\top y_c',
    aliases: ['릿지 회귀', '리지 회귀', 'Tikhonov'],
    exercises: ['ridge'],
  },
  {
    id: 'dropout-method',
    term: { ko: '드롭아웃', en: 'dropout' },
    definition: {
      ko: '학습할 때마다 입력층과 은닉층의 뉴런 가운데 일부를 임의로 끄고 학습하는 방법입니다. 예측할 때에는 모든 뉴런을 씁니다.',
      en: 'Training with some neurons of the input and hidden layers switched off at random at each step. Predictions use all of them.',
    },
    formula: '\\tilde h_j = \\frac{m_j h_j}{1 - r},\\quad P(m_j = 1) = 1 - r',
    aliases: ['드랍아웃', '역드롭아웃', 'inverted dropout', 'dropout rate'],
    exercises: ['dropout'],
  },
  {
    id: 'data-augmentation',
    term: { ko: '데이터 증식', en: 'data augmentation' },
    definition: {
      ko: '가지고 있는 이미지를 뒤집기, 옮기기, 확대, 잡음 더하기 등으로 조금씩 바꾸어 훈련데이터의 수를 늘리는 방법입니다. 범주는 그대로 둡니다.',
      en: 'Making more training data from what there is, by mirroring, shifting, enlarging or adding noise to images. Labels stay.',
    },
    aliases: ['데이터 증강', 'augmentation'],
    exercises: ['augment-images'],
  },
]);
