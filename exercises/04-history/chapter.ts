import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '04-history',
  number: 4,
  title: { ko: '딥러닝의 역사', en: 'A History of Deep Learning' },
  summary: {
    ko: String.raw`1943년 매컬럭과 피츠의 뉴런 모형에서 시작한 연구는 퍼셉트론의 기대와 XOR 문제의 좌절, 1986년 오차역전파법의 재발견을 거쳐 2012년 AlexNet으로 꽃을 피웠습니다. 그 뒤로 GAN, 트랜스포머, 거대 언어 모형이 이어집니다. 이 장에서는 역사의 갈림길이 된 학습 규칙을 직접 돌려 봅니다. 퍼셉트론의 $w := w+\eta(y-\hat y)x$와 ADALINE의 $w := w+\eta(y-w\cdot x)x$는 오차를 재는 자리 하나가 다를 뿐이지만, 그 차이에서 미분하여 학습한다는 생각이 나왔습니다. 마지막으로 은닉층 하나가 XOR을 어떻게 푸는지 손으로 확인합니다.`,
    en: String.raw`The story begins with the neuron of McCulloch and Pitts in 1943, rises with the perceptron, stalls at the XOR problem, revives with backpropagation in 1986 and breaks through with AlexNet in 2012; GANs, transformers and large language models follow. In this chapter you run the learning rules that stood at its crossroads. The perceptron's $w := w+\eta(y-\hat y)x$ and ADALINE's $w := w+\eta(y-w\cdot x)x$ differ only in where the error is measured, yet from that difference came the idea of learning by derivatives. In the end you see by hand how one hidden layer solves XOR.`,
  },
  goals: [
    {
      ko: '주요 모형과 발견을 시대 순으로 늘어놓고 그 의미를 말합니다.',
      en: 'Put the main models and discoveries in order and say why each mattered.',
    },
    {
      ko: '퍼셉트론의 학습 규칙을 구현하고, 언제 학습이 끝나고 언제 끝나지 않는지 설명합니다.',
      en: 'Implement the learning rule of the perceptron and explain when it comes to rest and when it does not.',
    },
    {
      ko: '퍼셉트론과 ADALINE의 갱신식이 어떻게 다른지, 그 차이가 왜 중요한지 설명합니다.',
      en: 'Explain how the update rules of the perceptron and ADALINE differ and why the difference matters.',
    },
    {
      ko: '층이 하나인 퍼셉트론은 XOR을 풀 수 없지만 두 층이면 풀 수 있음을 보입니다.',
      en: 'Show that one layer cannot compute XOR and that two layers can.',
    },
  ],
  exercises: ['perceptron-step', 'perceptron-train', 'adaline-step', 'xor-network'],
  glossary,
});
