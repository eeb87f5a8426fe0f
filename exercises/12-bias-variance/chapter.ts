import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '12-bias-variance',
  number: 12,
  title: { ko: '편의와 분산', en: 'Bias and Variance' },
  summary: {
    ko: '모형이 너무 단순하면 훈련 데이터도 설명하지 못하고(과소적합, 고편의), 너무 복잡하면 훈련 데이터만 외웁니다(과대적합, 고분산). 두 상황을 오류율로 진단하고, 조기 학습종료, $L_1$·$L_2$ 정칙화, 드롭아웃, 데이터 증식으로 과대적합을 다스립니다.',
    en: 'Too simple a model cannot even explain its training data (underfitting, high bias); too complex a one memorizes it (overfitting, high variance). You diagnose both from error rates and tame overfitting with early stopping, $L_1$ and $L_2$ regularization, dropout and data augmentation.',
  },
  goals: [
    {
      ko: '훈련 오류와 검증 오류를 비교하여 과소적합과 과대적합을 진단합니다.',
      en: 'Diagnose underfitting and overfitting from training and validation errors.',
    },
    {
      ko: '$L_1$ 정칙화와 $L_2$ 정칙화가 가중치에 미치는 영향을 설명하고 구현합니다.',
      en: 'Explain and implement what $L_1$ and $L_2$ regularization do to the weights.',
    },
    {
      ko: '조기 학습종료, 드롭아웃, 데이터 증식을 상황에 맞게 씁니다.',
      en: 'Use early stopping, dropout and augmentation where they help.',
    },
  ],
  exercises: [],
  glossary,
});
