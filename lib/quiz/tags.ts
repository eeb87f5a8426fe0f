import type { Text } from '../exercise/types';

/** What items are about across chapters, for study by tag. Ids never change. */
export const TAGS = {
  'activation-functions': { ko: '활성화 함수', en: 'Activation functions' },
  loss: { ko: '손실함수', en: 'Loss functions' },
  'gradient-descent': { ko: '경사하강법', en: 'Gradient descent' },
  backpropagation: { ko: '오차역전파법', en: 'Backpropagation' },
  optimizers: { ko: '최적화 방법', en: 'Optimizers' },
  initialization: { ko: '초깃값', en: 'Initialization' },
  normalization: { ko: '정규화와 표준화', en: 'Normalization' },
  regularization: { ko: '과대적합과 정칙화', en: 'Overfitting and regularization' },
  probability: { ko: '확률분포와 가능도', en: 'Distributions and likelihood' },
  regression: { ko: '회귀', en: 'Regression' },
  classification: { ko: '분류', en: 'Classification' },
  'network-structure': { ko: '신경망의 구조', en: 'Network structure' },
  shapes: { ko: '텐서의 모양', en: 'Tensor shapes' },
  data: { ko: '데이터', en: 'Data' },
  'learning-types': { ko: '학습 방법', en: 'Kinds of learning' },
  history: { ko: '역사', en: 'History' },
  tools: { ko: '도구와 환경', en: 'Tools' },
  terms: { ko: '용어', en: 'Terms' },
} as const satisfies Record<string, Text>;

export type Tag = keyof typeof TAGS;

export const isTag = (tag: string): tag is Tag => Object.hasOwn(TAGS, tag);
