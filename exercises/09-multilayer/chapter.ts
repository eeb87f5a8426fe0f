import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '09-multilayer',
  number: 9,
  title: { ko: '다층신경망', en: 'Multilayer Networks' },
  summary: {
    ko: String.raw`입력층과 출력층 사이에 은닉층을 넣으면 신경망은 합성함수 $y=f^{(3)}(f^{(2)}(f^{(1)}(x)))$가 되고 표현력이 커집니다. 층마다 하는 일은 같습니다. 앞 층의 값으로 가중합 $z^{(l)}=h^{(l-1)}w^{(l)}+b^{(l)}$을 구하고 활성화 함수를 적용합니다. 뉴런이 3-2-2-2개인 신경망을 손으로 따라가며 순방향 연산을 익힌 다음, 층이 몇 개이든 되풀이문 하나로 계산합니다. 출력층의 활성화 함수는 회귀, 이진분류, 다중분류에 따라 고릅니다. 끝으로 뉴런이 충분한 은닉층 하나로 모든 유계 연속함수를 근사할 수 있다는 일반근사정리를 직접 실험합니다.`,
    en: String.raw`Hidden layers between input and output turn a network into a composition of functions, $y=f^{(3)}(f^{(2)}(f^{(1)}(x)))$, and make it far more expressive. Every layer does the same: it takes the weighted sum $z^{(l)}=h^{(l-1)}w^{(l)}+b^{(l)}$ of the layer before and applies an activation. You trace the forward pass through a 3-2-2-2 network by hand, then write one loop that serves any depth. The output layer's activation depends on whether the problem is regression, binary or multiclass. Finally you put the universal approximation theorem to the test: one hidden layer, if it is wide enough, can follow any bounded continuous function.`,
  },
  goals: [
    {
      ko: '다층신경망의 순방향 연산을 층마다 식과 행렬로 쓰고, 중간값을 모두 구합니다.',
      en: "Write a multilayer network's forward pass layer by layer, in formulas and in matrices, with everything on the way.",
    },
    {
      ko: '회귀, 이진분류, 다중분류에 맞는 출력층의 활성화 함수를 고르고 까닭을 설명합니다.',
      en: 'Choose the output activation for regression, binary and multiclass problems, and say why.',
    },
    {
      ko: '층별 뉴런의 수로 신경망의 모수를 셉니다.',
      en: "Count a network's parameters from the sizes of its layers.",
    },
    {
      ko: '일반근사정리의 뜻을 설명하고, 은닉층이 하나인 신경망으로 곡선을 근사합니다.',
      en: 'Explain what the universal approximation theorem says, and follow a curve with one hidden layer.',
    },
  ],
  exercises: [
    'forward-3222',
    'output-activation',
    'mlp-forward',
    'count-parameters',
    'universal-approximation',
  ],
  glossary,
});
