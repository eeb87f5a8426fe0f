import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '12-bias-variance',
  number: 12,
  title: { ko: '편의와 분산', en: 'Bias and Variance' },
  summary: {
    ko: String.raw`예측오차의 기댓값은 $\text{편의}^2 + \text{분산} + \sigma^2$으로 나뉩니다. 모형이 너무 단순하면 훈련데이터도 설명하지 못하고(과소적합, 고편의), 너무 복잡하면 훈련데이터의 잡음까지 외웁니다(과대적합, 고분산). 차수가 1, 5, 15인 다항 회귀모형으로 두 상황을 직접 보고, 훈련 오류율과 검증 오류율을 견주어 진단합니다. 과대적합은 검증 손실이 다시 커지기 전에 멈추는 조기 학습종료, 손실에 $\frac{\lambda}{2}\lVert w\rVert^2$이나 $\lambda\lVert w\rVert_1$을 더하는 정칙화, 뉴런을 임의로 끄는 드롭아웃, 이미지를 바꾸어 늘리는 데이터 증식으로 다스립니다.`,
    en: String.raw`The expected error of a prediction splits into $\text{bias}^2 + \text{variance} + \sigma^2$. Too simple a model cannot even explain its training data (underfitting, high bias); too complex a one memorizes their noise (overfitting, high variance). You see both in polynomials of degree 1, 5 and 15, and diagnose them by comparing training and validation error. Overfitting is tamed by early stopping, before the validation loss grows again; by regularization, which adds $\frac{\lambda}{2}\lVert w\rVert^2$ or $\lambda\lVert w\rVert_1$ to the loss; by dropout, which switches neurons off at random; and by data augmentation, which makes new images from old ones.`,
  },
  goals: [
    {
      ko: '훈련 오류율과 검증 오류율을 비교하여 과소적합과 과대적합을 진단합니다.',
      en: 'Diagnose underfitting and overfitting from training and validation errors.',
    },
    {
      ko: '모형의 복잡도에 따라 편의와 분산이 어떻게 달라지는지 다항 회귀모형으로 설명합니다.',
      en: 'Explain with polynomials how bias and variance change with the complexity of a model.',
    },
    {
      ko: '$L_1$ 정칙화와 $L_2$ 정칙화가 가중치에 미치는 영향을 설명하고 한 걸음씩 구현합니다.',
      en: 'Explain what $L_1$ and $L_2$ regularization do to the weights, and implement a step of each.',
    },
    {
      ko: '조기 학습종료, 드롭아웃, 데이터 증식을 구현하고 상황에 맞게 씁니다.',
      en: 'Implement early stopping, dropout and data augmentation, and use them where they help.',
    },
  ],
  exercises: [
    'polynomial-fit',
    'early-stopping',
    'l2-step',
    'l1-proximal',
    'ridge',
    'dropout',
    'augment-images',
  ],
  glossary,
});
