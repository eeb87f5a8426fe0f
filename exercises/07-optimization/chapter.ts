import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '07-optimization',
  number: 7,
  title: { ko: '최적화 방법', en: 'Optimization' },
  summary: {
    ko: String.raw`손실함수를 미분하여 최적해를 바로 구할 수 없을 때에는 현재 위치의 경사를 따라 조금씩 내려갑니다. 경사하강법 $w := w - \eta\,\partial J/\partial w$의 한 걸음에서 시작하여 학습률의 역할, 확률적 경사하강법과 미니배치, 뉴턴 방법까지 구현합니다.`,
    en: String.raw`When the minimum of a loss cannot be written down, we walk toward it, a little way down the slope at a time. Starting from a single step of gradient descent, $w := w - \eta\,\partial J/\partial w$, you build up to learning rates, stochastic and mini-batch descent, and Newton's method.`,
  },
  goals: [
    {
      ko: '선형 회귀모형의 경사를 유도하고 경사하강법의 한 걸음을 계산합니다.',
      en: 'Derive the gradient of linear regression and take one step of gradient descent.',
    },
    {
      ko: '학습률이 너무 작을 때와 너무 클 때 생기는 일을 설명합니다.',
      en: 'Explain what happens when the learning rate is too small or too large.',
    },
    {
      ko: '배치, 미니배치, 에포크를 구별하고 확률적 경사하강법을 구현합니다.',
      en: 'Distinguish batch, mini-batch and epoch, and implement stochastic gradient descent.',
    },
  ],
  exercises: ['gradient-step'],
  glossary,
});
