import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '02-neural-networks',
  number: 2,
  title: { ko: '신경망', en: 'Neural Networks' },
  summary: {
    ko: '신경망은 약 860억 개의 뉴런이 시냅스로 이어진 뇌를 본뜬 모형입니다. 뉴런 하나는 입력의 가중합에 활성화 함수를 적용하고, 뉴런들이 모여 층을, 층들이 이어져 네트워크를 이룹니다. 항등, 시그모이드, tanh, ReLU 함수와 층의 계산을 직접 구현합니다.',
    en: 'A neural network imitates the brain, where some 86 billion neurons are joined by synapses. One artificial neuron takes a weighted sum of its inputs and passes it through an activation function; neurons form layers, and layers form a network. You build the identity, sigmoid, tanh and ReLU functions and a whole layer yourself.',
  },
  goals: [
    {
      ko: '뉴런과 시냅스가 신경망의 어느 부분에 해당하는지 짝지어 설명합니다.',
      en: 'Match neurons and synapses with their counterparts in an artificial network.',
    },
    {
      ko: '네 가지 활성화 함수의 식과 모양, 값의 범위를 구별합니다.',
      en: 'Tell the four activation functions apart by formula, shape and range.',
    },
    {
      ko: '입력층, 은닉층, 출력층의 역할을 알고 한 층의 출력을 행렬곱으로 계산합니다.',
      en: "Say what input, hidden and output layers do, and compute a layer's output as a matrix product.",
    },
  ],
  exercises: [],
  glossary,
});
