import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '08-logistic-softmax',
  number: 8,
  title: { ko: '로지스틱 회귀모형과 소프트맥스 회귀모형', en: 'Logistic and Softmax Regression' },
  summary: {
    ko: String.raw`출력이 범주일 때에는 가중합을 확률로 바꾸어야 합니다. 범주가 둘이면 시그모이드로 $\pi(x) = 1/(1+e^{-z})$를, 셋 이상이면 소프트맥스 함수로 $\pi^k = \exp(z_k)/\sum_j\exp(z_j)$를 구합니다. 손실함수는 베르누이 분포와 멀티누이 분포의 음의 로그가능도이며, 각각 이진 엔트로피와 교차 엔트로피라고 부릅니다. 두 모형의 경사는 $(\pi - y)\,x$라는 같은 꼴이고, 경사하강법으로 가중치를 구합니다. 큰 로짓에서도 넘치지 않게 계산하는 법을 함께 익힙니다.`,
    en: String.raw`When the output is a category, the weighted sum has to become a probability: by the sigmoid, $\pi(x) = 1/(1+e^{-z})$, for two categories, and by the softmax, $\pi^k = \exp(z_k)/\sum_j\exp(z_j)$, for more. The losses are the negative log-likelihoods of the Bernoulli and the multinoulli (categorical) distribution, known as binary cross-entropy and cross-entropy. Both models have a gradient of the same form, $(\pi - y)\,x$, and gradient descent finds the weights. Along the way you learn to compute all of this without overflow, however large the logits.`,
  },
  goals: [
    {
      ko: '로지스틱 회귀모형의 손실함수를 베르누이 분포의 가능도에서 유도합니다.',
      en: 'Derive the loss of logistic regression from the Bernoulli likelihood.',
    },
    {
      ko: '아주 크거나 작은 로짓에서도 넘치지 않는 소프트맥스와 엔트로피를 구현합니다.',
      en: 'Implement softmax and entropies that survive very large and very small logits.',
    },
    {
      ko: '두 모형의 경사가 왜 "오차 × 입력"이 되는지 연쇄법칙으로 보이고, 경사하강법으로 학습시킵니다.',
      en: 'Show by the chain rule why both gradients are "error times input", and train both models by gradient descent.',
    },
    {
      ko: '출력변수의 종류에 맞는 활성화 함수와 손실함수를 고릅니다.',
      en: 'Choose the activation and the loss that suit the kind of output.',
    },
  ],
  exercises: [
    'logistic-predict',
    'binary-cross-entropy',
    'logistic-gradient',
    'logistic-regression',
    'softmax',
    'cross-entropy',
    'softmax-gradient',
    'softmax-regression',
  ],
  glossary,
});
