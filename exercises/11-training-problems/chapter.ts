import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '11-training-problems',
  number: 11,
  title: { ko: '딥러닝 학습의 제 문제', en: 'Problems in Training' },
  summary: {
    ko: String.raw`층이 깊어지면 활성화 함수의 미분 $\prod_k |a'(z_k)|$가 거듭 곱해져 경사가 사라집니다. 초깃값을 잘못 고르면 학습이 시작조차 되지 않으므로, 층의 크기에 맞추어 분산이 $\frac{2}{n_{in}+n_{out}}$인 세이버 초깃값이나 그 두 배인 히 초깃값을 씁니다. 2006년의 심층신뢰망은 제한된 볼츠만 머신 $E(v,h) = -b^{\top}v - c^{\top}h - v^{\top}Wh$를 쌓아 깊은 신경망의 길을 열었습니다. 단순한 경사하강법은 느리거나 진동하므로 학습률을 $\eta_0 10^{-t/n}$으로 줄이고, 모멘텀, AdaGrad, RMSprop, Adam으로 걸음을 고칩니다. 이 장에서는 문제마다 나온 해법을 식 그대로 구현하고 서로 비교합니다.`,
    en: String.raw`In deep networks the derivatives of the activations are multiplied, $\prod_k |a'(z_k)|$, and gradients vanish. With bad initial values learning never starts, so their variance is fitted to the layer: $\frac{2}{n_{in}+n_{out}}$ by Xavier, twice that by He. The deep belief network of 2006 opened the way to depth by stacking restricted Boltzmann machines with the energy $E(v,h) = -b^{\top}v - c^{\top}h - v^{\top}Wh$. Plain gradient descent is slow or oscillates, so its rate is lowered, $\eta_0 10^{-t/n}$, and its steps are reshaped by momentum, AdaGrad, RMSprop and Adam. You implement each of these answers just as it is written, and compare them.`,
  },
  goals: [
    {
      ko: '경사소실이 생기는 까닭을 활성화 함수의 미분으로 설명하고, 그 크기를 층마다 계산합니다.',
      en: 'Explain vanishing gradients through the derivatives of the activations, and compute their size layer by layer.',
    },
    {
      ko: '활성화 함수에 맞는 초깃값의 분산을 고르고 난수를 뽑습니다.',
      en: 'Choose the variance of initial weights to suit the activation, and draw them.',
    },
    {
      ko: '제한된 볼츠만 머신의 에너지를 계산하고 대조 발산으로 한 걸음 학습시킵니다.',
      en: 'Compute the energy of a restricted Boltzmann machine and train it one step by contrastive divergence.',
    },
    {
      ko: '모멘텀, AdaGrad, RMSprop, Adam의 갱신식을 구현하고, $\\varepsilon$의 자리와 편의 수정까지 차이를 설명합니다.',
      en: 'Implement the updates of momentum, AdaGrad, RMSprop and Adam, and explain how they differ, down to the place of $\\varepsilon$ and the bias correction.',
    },
    {
      ko: '같은 조건에서 시그모이드와 ReLU 신경망을 학습시켜 결과를 비교합니다.',
      en: 'Train networks with sigmoid and with ReLU under equal conditions and compare the results.',
    },
  ],
  exercises: [
    'activation-derivatives',
    'vanishing-gradient',
    'rbm-energy',
    'rbm-cd1',
    'initializers',
    'sigmoid-vs-relu',
    'learning-rate-decay',
    'momentum-step',
    'adagrad-step',
    'rmsprop-step',
    'adam-step',
    'adam-bias-corrected',
  ],
  glossary,
});
