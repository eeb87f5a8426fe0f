import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '02-neural-networks',
  number: 2,
  title: { ko: '신경망', en: 'Neural Networks' },
  summary: {
    ko: String.raw`신경망은 약 860억 개의 뉴런이 시냅스로 이어진 사람의 뇌를 본뜬 모형입니다. 인공 뉴런 하나는 입력의 가중합 $z = \sum_j w_jx_j + b$에 활성화 함수를 적용하여 $a(z)$를 내보냅니다. 뉴런들이 나란히 모여 층을 이루고, 층들이 이어져 네트워크를 이룹니다. 예 $n$개에 대한 한 층의 계산은 행렬곱 하나, $a(XW + b)$입니다. 항등함수 $x$, 시그모이드 함수 $\frac{1}{1+e^{-x}}$, $\tanh$ 함수, ReLU 함수 $\max(x, 0)$과 뉴런, 층을 차례로 만들어 봅니다.`,
    en: String.raw`A neural network imitates the human brain, where some 86 billion neurons are joined by synapses. One artificial neuron forms the weighted sum $z = \sum_j w_jx_j + b$ of its inputs and puts out $a(z)$, with an activation function $a$. Neurons side by side form a layer, and layers in a row form the network; for $n$ examples, a layer computes one matrix product, $a(XW + b)$. You build the identity $x$, the sigmoid $\frac{1}{1+e^{-x}}$, $\tanh$ and ReLU, $\max(x, 0)$, then a neuron, then a whole layer.`,
  },
  goals: [
    {
      ko: '뉴런과 시냅스가 신경망의 어느 부분에 해당하는지 짝지어 설명합니다.',
      en: 'Match neurons and synapses with their counterparts in an artificial network.',
    },
    {
      ko: '네 가지 활성화 함수의 식과 모양, 값의 범위를 구별하고 수치적으로 안전하게 계산합니다.',
      en: 'Tell the four activation functions apart by formula, shape and range, and compute them without overflow.',
    },
    {
      ko: '뉴런 하나의 출력을 가중합과 활성화 함수로 계산합니다.',
      en: 'Compute the output of one neuron from its weighted sum and its activation function.',
    },
    {
      ko: '입력층, 은닉층, 출력층의 역할을 알고 한 층의 출력을 행렬곱으로 계산합니다.',
      en: "Say what input, hidden and output layers do, and compute a layer's output as a matrix product.",
    },
  ],
  exercises: ['activations', 'neuron', 'dense-layer'],
  glossary,
});
