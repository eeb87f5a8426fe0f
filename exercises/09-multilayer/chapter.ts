import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '09-multilayer',
  number: 9,
  title: { ko: '다층신경망', en: 'Multilayer Networks' },
  summary: {
    ko: '입력층과 출력층 사이에 은닉층을 넣으면 신경망은 합성함수 $y=f^{(3)}(f^{(2)}(f^{(1)}(x)))$가 되고 표현력이 커집니다. 뉴런이 3-2-2-2개인 신경망을 손으로 따라가며 순방향 계산을 익히고, 은닉층 하나로도 유계 연속함수를 근사할 수 있다는 일반근사정리를 실험합니다.',
    en: 'Hidden layers turn a network into a composition of functions, $y=f^{(3)}(f^{(2)}(f^{(1)}(x)))$, and make it far more expressive. We trace the forward pass through a 3-2-2-2 network by hand, and put the universal approximation theorem to the test: one hidden layer that is wide enough can follow any bounded continuous curve.',
  },
  goals: [
    {
      ko: '다층신경망의 순방향 계산을 층마다 식과 행렬로 씁니다.',
      en: "Write a multilayer network's forward pass layer by layer, in formulas and in matrices.",
    },
    {
      ko: '회귀, 이진분류, 다중분류에 맞는 출력층을 고릅니다.',
      en: 'Choose the output layer for regression, binary and multiclass problems.',
    },
    {
      ko: '신경망의 가중치 수를 세고 일반근사정리의 뜻을 설명합니다.',
      en: "Count a network's weights and explain what the universal approximation theorem says.",
    },
  ],
  exercises: [],
  glossary,
});
