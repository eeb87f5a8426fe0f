import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '14-hyperparameters-transfer',
  number: 14,
  title: { ko: '하이퍼파라미터의 선택과 전이학습', en: 'Hyperparameters and Transfer Learning' },
  summary: {
    ko: '학습률, 미니배치의 크기, 층의 수처럼 학습 전에 정하는 값이 하이퍼파라미터입니다. 넓은 범위를 임의로 탐색한 다음 좋은 구간을 더 촘촘하게 살핍니다. 데이터와 계산 자원이 모자랄 때에는 이미 학습된 신경망의 가중치를 가져와 마지막 층만 새로 학습시키는 전이학습을 씁니다.',
    en: 'Hyperparameters are the values fixed before training: the learning rate, the batch size, the number of layers. We search a wide range at random, then look more closely where results were good. Where data and computing are scarce, transfer learning borrows the weights of a trained network and trains only its last layer anew.',
  },
  goals: [
    {
      ko: '하이퍼파라미터와 가중치를 구별하고, 로그 눈금에서 탐색합니다.',
      en: 'Tell hyperparameters from weights, and search on a logarithmic scale.',
    },
    {
      ko: '데이터의 크기와 유사성에 따라 전이학습의 방법을 고릅니다.',
      en: 'Choose how to transfer by the size and the similarity of the data.',
    },
    {
      ko: 'Zero-shot, one-shot, few-shot 학습을 구별합니다.',
      en: 'Distinguish zero-shot, one-shot and few-shot learning.',
    },
  ],
  exercises: [],
  glossary,
});
