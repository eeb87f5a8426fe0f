import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '06-regression',
  number: 6,
  title: { ko: '회귀모형', en: 'Regression Models' },
  summary: {
    ko: String.raw`선형 회귀모형 $y_i = w_0 + w_1x_i + \varepsilon_i$는 설명변수로 종속변수를 예측하는 가장 단순한 모형입니다. 가중치는 손실함수 $J(w)=\frac{1}{2n}\sum_i(w_0+w_1x_i-y_i)^2$를 최소로 하는 값으로 정하며, 미분하여 0으로 두면 $\hat w_1 = \sum_i(x_i-\bar x)(y_i-\bar y)/\sum_i(x_i-\bar x)^2$처럼 식으로 바로 구할 수 있습니다. 오차가 정규분포를 따르면 최대가능도법도 같은 답을 줍니다. 이 모형은 활성화 함수가 항등함수인 신경망 $\hat y = g(x^\top w)$이기도 하여, 통계학의 모형과 딥러닝의 모형을 잇는 다리가 됩니다.`,
    en: String.raw`Linear regression, $y_i = w_0 + w_1x_i + \varepsilon_i$, is the simplest way to predict a dependent variable from an explanatory one. Its weights are those that minimize the loss $J(w)=\frac{1}{2n}\sum_i(w_0+w_1x_i-y_i)^2$; setting the derivatives to zero gives them straight away, as in $\hat w_1 = \sum_i(x_i-\bar x)(y_i-\bar y)/\sum_i(x_i-\bar x)^2$. If the errors are normal, maximum likelihood arrives at the same weights. And since the model is a network $\hat y = g(x^\top w)$ whose activation is the identity, it is the bridge from statistics to deep learning.`,
  },
  goals: [
    {
      ko: '손실함수로 직선이 데이터에 얼마나 어긋나는지를 잽니다.',
      en: 'Measure with a loss how badly a line misses the data.',
    },
    {
      ko: '최소제곱법의 식을 유도하고, 0에서 먼 데이터에서도 자릿수를 잃지 않게 계산합니다.',
      en: 'Derive the least-squares formula, and compute it without losing digits on data far from zero.',
    },
    {
      ko: '정규 오차 아래에서 최소제곱법과 최대가능도법이 같은 답을 주는 까닭을 설명합니다.',
      en: 'Explain why least squares and maximum likelihood agree under normal errors.',
    },
    {
      ko: '선형 회귀모형을 신경망으로 보고 여러 예를 한꺼번에 예측합니다.',
      en: 'Read linear regression as a neural network, and predict many examples at once.',
    },
  ],
  exercises: ['regression-loss', 'least-squares', 'regression-log-likelihood', 'linear-network'],
  glossary,
});
