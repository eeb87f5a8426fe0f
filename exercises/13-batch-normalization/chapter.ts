import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '13-batch-normalization',
  number: 13,
  title: { ko: '배치 정규화', en: 'Batch Normalization' },
  summary: {
    ko: String.raw`층을 지나면서 값의 분포가 한쪽으로 밀리면 활성화 함수가 포화되고 경사가 사라집니다. 배치 정규화는 활성화 함수에 들어가는 값을 미니배치의 평균과 분산으로 표준화하여 $z_{\text{norm}} = (z-\hat\mu)/\sqrt{\hat\sigma^2+\epsilon}$을 만들고, $\tilde z = \gamma z_{\text{norm}} + \beta$로 크기와 위치를 다시 정합니다. 그러면 활성화 함수와 초깃값에 덜 얽매이고 과대적합도 억제되지만, 추정할 모수와 학습 시간이 늘어납니다. 이 장에서는 학습할 때와 예측할 때의 계산을 나누어 구현하고, 평균과 분산을 지나는 경사까지 유도합니다.`,
    en: String.raw`Where the distribution of values drifts from layer to layer, activations saturate and gradients vanish. Batch normalization standardizes what enters an activation by the mean and variance of the mini-batch, $z_{\text{norm}} = (z-\hat\mu)/\sqrt{\hat\sigma^2+\epsilon}$, and sets its scale and place anew by $\tilde z = \gamma z_{\text{norm}} + \beta$. Training then depends less on the activation and the initial weights, and overfits less, at the price of more parameters and more time. You implement it for training and for prediction, and derive its gradient through the mean and the variance.`,
  },
  goals: [
    {
      ko: '배치 정규화의 네 식을 쓰고 각 기호의 뜻을 말합니다.',
      en: 'Write down the four formulas of batch normalization and say what each symbol means.',
    },
    {
      ko: '학습할 때와 예측할 때 계산이 어떻게 다르고 왜 달라야 하는지 설명합니다.',
      en: 'Explain how the computation differs between training and prediction, and why it has to.',
    },
    {
      ko: '평균과 분산을 지나는 경사를 연쇄법칙으로 유도하고 구현합니다.',
      en: 'Derive and implement the gradient through mean and variance by the chain rule.',
    },
    {
      ko: '배치 정규화의 장점과 비용을 비교합니다.',
      en: 'Weigh the benefits of batch normalization against its cost.',
    },
  ],
  exercises: ['batch-norm-train', 'batch-norm-infer', 'batch-norm-backward'],
  glossary,
});
