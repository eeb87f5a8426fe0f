import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '11-training-problems',
  number: 11,
  title: { ko: '딥러닝 학습의 제 문제', en: 'Problems in Training' },
  summary: {
    ko: '층이 깊어지면 경사가 사라지고, 초깃값을 잘못 고르면 학습이 시작조차 되지 않으며, 단순한 경사하강법은 느리거나 한곳에 머뭅니다. 활성화 함수의 미분, 세이버(Xavier) 초깃값과 히(He) 초깃값, 그리고 모멘텀, AdaGrad, RMSprop, Adam까지 문제마다 나온 해법을 구현하고 비교합니다.',
    en: 'In deep networks gradients vanish; with bad initial values learning never starts; and plain gradient descent is slow or gets stuck. You implement and compare the answers that were found: activations with healthy derivatives, Xavier and He initialization, and the optimizers momentum, AdaGrad, RMSprop and Adam.',
  },
  goals: [
    {
      ko: '경사소실이 생기는 까닭을 활성화 함수의 미분으로 설명합니다.',
      en: 'Explain vanishing gradients through the derivatives of the activations.',
    },
    {
      ko: '활성화 함수에 맞는 초깃값의 분산을 고르고 난수를 뽑습니다.',
      en: 'Choose the variance of initial weights to suit the activation, and draw them.',
    },
    {
      ko: '여러 최적화 방법의 갱신식을 구현하고 차이를 설명합니다.',
      en: 'Implement the update rules of several optimizers and explain how they differ.',
    },
  ],
  exercises: ['initializers'],
  glossary,
});
