import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '14-hyperparameters-transfer',
  number: 14,
  title: { ko: '하이퍼파라미터의 선택과 전이학습', en: 'Hyperparameters and Transfer Learning' },
  summary: {
    ko: String.raw`학습률, 최적화 방법, 미니배치의 크기, 층의 수처럼 학습 전에 정하는 값이 하이퍼파라미터입니다. 자릿수가 중요한 학습률은 $\eta = 10^{\,a + u(b-a)}$로 로그 눈금에서 임의로 뽑고, 결과가 좋은 범위를 정하여 그 안을 더 세밀하게 탐색합니다. 데이터와 계산 자원이 모자랄 때에는 이미 훈련된 신경망을 고정하고 그 특징 위에 $\operatorname{softmax}(x^\top w + b)$만 새로 학습시키는 전이학습을 씁니다. 데이터의 크기와 유사성에 따라 몇 층을 조정할지 정하고, 예가 하나뿐이면 코사인 유사도 $q^\top s/(\lVert q\rVert\lVert s\rVert)$로 가장 비슷한 예를 찾습니다.`,
    en: String.raw`Hyperparameters are fixed before training: the learning rate, the optimizer, the batch size, the number of layers. Learning rates, whose order of magnitude matters, are drawn on a logarithmic scale by $\eta = 10^{\,a + u(b-a)}$; then we set the range where results were good and search that more closely. Where data and computing are scarce, transfer learning freezes a trained network and trains only $\operatorname{softmax}(x^\top w + b)$ on its features. How many layers to adjust depends on the size and the similarity of the data, and with a single example of each class we look for the most similar one by cosine similarity, $q^\top s/(\lVert q\rVert\lVert s\rVert)$.`,
  },
  goals: [
    {
      ko: '하이퍼파라미터와 가중치를 구별하고, 로그 눈금에서 임의로 탐색한 다음 범위를 좁힙니다.',
      en: 'Tell hyperparameters from weights; search at random on a logarithmic scale, then narrow the range.',
    },
    {
      ko: '데이터의 크기와 유사성에 따라 전이학습의 방법을 고릅니다.',
      en: 'Choose how to transfer by the size and the similarity of the data.',
    },
    {
      ko: '크기가 다른 특징 위에 마지막 층을 학습시키고, 표준화를 가중치 속에 접어 넣습니다.',
      en: 'Train a last layer on features of unequal scales and fold the standardization into its weights.',
    },
    {
      ko: 'Zero-shot, one-shot, few-shot 학습을 구별하고, 코사인 유사도로 one-shot 분류를 합니다.',
      en: 'Distinguish zero-shot, one-shot and few-shot learning, and classify from one example by cosine similarity.',
    },
  ],
  exercises: ['random-search', 'coarse-to-fine', 'transfer-head', 'one-shot'],
  glossary,
});
