import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '06-regression',
  number: 6,
  title: { ko: '회귀모형', en: 'Regression Models' },
  summary: {
    ko: String.raw`선형 회귀모형 $y_i = w_0 + w_1x_i + \varepsilon_i$의 가중치는 손실함수 $J(w)=\frac{1}{2n}\sum_i(w_0+w_1x_i-y_i)^2$를 최소로 하는 값이며, 오차가 정규분포를 따르면 최대가능도추정값과 같습니다. 선형 회귀모형은 활성화 함수가 항등함수인 가장 단순한 신경망이기도 합니다.`,
    en: String.raw`The weights of the linear model $y_i = w_0 + w_1x_i + \varepsilon_i$ minimize the loss $J(w)=\frac{1}{2n}\sum_i(w_0+w_1x_i-y_i)^2$, and with normal errors they are the maximum likelihood estimates too. Linear regression is also the simplest of neural networks: one neuron with the identity as activation.`,
  },
  goals: [
    {
      ko: '최소제곱법으로 회귀계수를 구하고 그 식을 유도합니다.',
      en: 'Compute least-squares coefficients and derive their formula.',
    },
    {
      ko: '정규 오차 아래에서 최소제곱법과 최대가능도법이 같은 답을 주는 까닭을 설명합니다.',
      en: 'Explain why least squares and maximum likelihood agree under normal errors.',
    },
    {
      ko: '선형 회귀모형을 신경망으로 그리고 계산합니다.',
      en: 'Draw and compute linear regression as a neural network.',
    },
  ],
  exercises: [],
  glossary,
});
