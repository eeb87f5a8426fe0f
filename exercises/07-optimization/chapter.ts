import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '07-optimization',
  number: 7,
  title: { ko: '최적화 방법', en: 'Optimization' },
  summary: {
    ko: String.raw`머신러닝은 손실함수를 최소로 하는 가중치를 찾는 최적화 문제입니다. 손실함수를 미분하여 최적해를 바로 구할 수 없을 때에는 현재 위치에서 조금씩 내려갑니다. 경사하강법은 $w := w - \eta\,\partial J/\partial w$를 되풀이하며, 얼마나 빨리 내려가는지는 학습률 $\eta$가 정합니다. 뉴턴 방법은 굽은 정도까지 보고 $w - f'(w)/f''(w)$로 건너뜁니다. 데이터가 많으면 예 하나나 미니배치만 보고 걸음을 떼며, 훈련 데이터를 모두 한 번씩 쓰면 1 에포크입니다.`,
    en: String.raw`Machine learning is optimization: it looks for the weights with the smallest loss. Where the minimum cannot be written down, we walk toward it from where we stand. Gradient descent repeats $w := w - \eta\,\partial J/\partial w$, at a pace set by the learning rate $\eta$. Newton's method sees the curvature as well, and jumps to $w - f'(w)/f''(w)$. With much data one takes a step after a single example or a mini-batch, and once all the training data have been used, an epoch is over.`,
  },
  goals: [
    {
      ko: '선형 회귀모형의 경사를 유도하고 경사하강법의 한 걸음을 계산합니다.',
      en: 'Derive the gradient of linear regression and take one step of gradient descent.',
    },
    {
      ko: '경사하강법을 되풀이하고, 손실의 곡선을 보고 학습률이 너무 작은지 너무 큰지 판단합니다.',
      en: 'Repeat the step, and tell from the curve of losses whether the learning rate is too small or too large.',
    },
    {
      ko: '뉴턴 방법의 한 걸음을 계산하고 경사하강법과 견주어 설명합니다.',
      en: "Take a step of Newton's method, and compare it with gradient descent.",
    },
    {
      ko: '배치, 미니배치, 에포크를 구별하고 확률적 경사하강법과 미니배치 경사하강법을 구현합니다.',
      en: 'Distinguish batch, mini-batch and epoch, and implement stochastic and mini-batch gradient descent.',
    },
  ],
  exercises: [
    'gradient-step',
    'gradient-descent',
    'newton-step',
    'sgd-epoch',
    'mini-batches',
    'mini-batch-epoch',
  ],
  glossary,
});
