import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '08-logistic-softmax',
  number: 8,
  title: { ko: '로지스틱 회귀모형과 소프트맥스 회귀모형', en: 'Logistic and Softmax Regression' },
  summary: {
    ko: String.raw`출력이 범주일 때에는 가중합을 확률로 바꾸어야 합니다. 범주가 둘이면 시그모이드 함수와 이진 엔트로피를, 셋 이상이면 소프트맥스 함수 $\exp(z_k)/\sum_j\exp(z_j)$와 교차 엔트로피를 씁니다. 손실함수는 베르누이 분포와 멀티누이 분포의 음의 로그가능도에서 나옵니다.`,
    en: String.raw`When the output is a category, the weighted sum has to become a probability. For two categories that is the sigmoid with binary cross-entropy, for more the softmax $\exp(z_k)/\sum_j\exp(z_j)$ with cross-entropy. Both losses are negative log-likelihoods, of the Bernoulli and the multinoulli (categorical) distribution.`,
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
      ko: '출력변수의 종류에 맞는 활성화 함수와 손실함수를 고릅니다.',
      en: 'Choose the activation and the loss that suit the kind of output.',
    },
  ],
  exercises: ['softmax'],
  glossary,
});
