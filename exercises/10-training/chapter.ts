import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '10-training',
  number: 10,
  title: { ko: '신경망의 학습', en: 'Training Neural Networks' },
  summary: {
    ko: '신경망의 학습은 손실함수가 줄어드는 쪽으로 가중치를 되풀이하여 갱신하는 일입니다. 순방향 연산으로 예측과 손실을 구하고, 오차역전파법으로 출력층에서 입력층 쪽으로 경사를 전달합니다. 데이터를 훈련, 검증, 시험용으로 나누고, 연쇄법칙만으로 3-2-2-2 신경망의 경사를 구한 다음, 붓꽃을 분류하는 신경망을 학습시킵니다.',
    en: 'Training means changing the weights, again and again, so that the loss goes down. The forward pass gives predictions and the loss; backpropagation carries the gradient back from the output to the input. You split data for training, validation and testing, work out the gradients of the 3-2-2-2 network with nothing but the chain rule, and train a network that tells irises apart.',
  },
  goals: [
    {
      ko: '훈련, 검증, 시험 데이터의 쓰임을 구별하고 나눕니다.',
      en: 'Tell what training, validation and test data are for, and split data into them.',
    },
    {
      ko: '오차역전파법을 연쇄법칙으로 유도하고 구현합니다.',
      en: 'Derive backpropagation from the chain rule and implement it.',
    },
    {
      ko: '신경망을 학습시키고 처음 보는 데이터로 성과를 평가합니다.',
      en: 'Train a network and judge it on data it has never seen.',
    },
  ],
  exercises: ['backprop-3222', 'train-iris'],
  glossary,
});
