import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '13-batch-normalization',
  number: 13,
  title: { ko: '배치 정규화', en: 'Batch Normalization' },
  summary: {
    ko: String.raw`층으로 들어가는 값을 미니배치마다 표준화한 다음 $\gamma$와 $\beta$로 크기와 위치를 다시 정하면, 활성화 함수와 초깃값에 덜 얽매이고 경사소실도 줄어듭니다. 배치 정규화의 학습 단계와 예측 단계를 구현하고, 평균과 분산을 지나는 경사까지 유도합니다.`,
    en: String.raw`If the values entering a layer are standardized in every mini-batch and then rescaled by $\gamma$ and $\beta$, training depends less on the activation and the initial weights, and gradients vanish less. You implement batch normalization for training and for inference, and derive its gradient through the mean and the variance.`,
  },
  goals: [
    {
      ko: '배치 정규화의 네 식을 쓰고 각 기호의 뜻을 말합니다.',
      en: 'Write down the four formulas of batch normalization and say what each symbol means.',
    },
    {
      ko: '학습할 때와 예측할 때 계산이 어떻게 다른지 설명합니다.',
      en: 'Explain how the computation differs between training and inference.',
    },
    {
      ko: '배치 정규화의 장점과 비용을 비교합니다.',
      en: 'Weigh the benefits of batch normalization against its cost.',
    },
  ],
  exercises: [],
  glossary,
});
