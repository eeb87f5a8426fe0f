import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '10-training',
  number: 10,
  title: { ko: '신경망의 학습', en: 'Training Neural Networks' },
  summary: {
    ko: String.raw`신경망의 학습은 손실함수 $J(w)$가 줄어드는 쪽으로 가중치를 되풀이하여 갱신하는 일입니다: $w := w - \eta\,\frac{\partial}{\partial w}J(w)$. 먼저 데이터를 훈련, 검증, 시험용으로 60 %, 20 %, 20 %씩 나누고, 평균제곱오차와 교차 엔트로피로 예측의 오차를 잽니다. 순방향 연산으로 손실을 구하고, 오차역전파법으로 출력층에서 입력층 쪽으로 경사를 전달합니다. 연쇄법칙만으로 3-2-2-2 신경망의 경사를 구하여 수치미분과 견주어 보고, 한 걸음을 갱신한 다음, 붓꽃을 분류하는 신경망을 끝까지 학습시킵니다.`,
    en: String.raw`Training means changing the weights, again and again, so that the loss $J(w)$ goes down: $w := w - \eta\,\frac{\partial}{\partial w}J(w)$. You split data 60/20/20 for training, validation and testing, and measure errors by mean squared error and cross-entropy. The forward pass gives predictions and the loss; backpropagation carries the gradient back from the output to the input. You work out the gradients of the 3-2-2-2 network with nothing but the chain rule, hold them against finite differences, take one step, and finally train a network that tells irises apart.`,
  },
  goals: [
    {
      ko: '훈련, 검증, 시험 데이터의 쓰임을 구별하고 나눕니다.',
      en: 'Tell what training, validation and test data are for, and split data into them.',
    },
    {
      ko: '평균제곱오차와 교차 엔트로피를 구하고, 어느 문제에 어느 것을 쓰는지 설명합니다.',
      en: 'Compute mean squared error and cross-entropy, and say which of them suits which problem.',
    },
    {
      ko: '오차역전파법을 연쇄법칙으로 유도하고 구현하며, 수치미분으로 확인합니다.',
      en: 'Derive backpropagation from the chain rule, implement it, and check it by finite differences.',
    },
    {
      ko: '신경망을 학습시키고 처음 보는 데이터로 성과를 평가합니다.',
      en: 'Train a network and judge it on data it has never seen.',
    },
  ],
  exercises: ['data-split', 'losses', 'numeric-gradient', 'backprop-3222', 'train-step', 'train-iris'],
  glossary,
});
