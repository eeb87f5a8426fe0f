import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '15-tfjs-lab',
  number: 15,
  title: { ko: 'TF.js 실습실', en: 'TF.js Lab' },
  summary: {
    ko: '지금까지 손으로 만든 층, 손실함수, 최적화 방법을 이번에는 TensorFlow.js의 층 API로 조립합니다. 강의의 Colab 실습과 같은 완전연결 신경망과 합성곱 신경망을 브라우저에서 만들어 손글씨 숫자를 분류하고, 오토인코더로 그림을 압축합니다.',
    en: "The layers, losses and optimizers that you built by hand now come ready-made: you assemble them with the layers API of TensorFlow.js. In the browser you build the same dense and convolutional networks as in the course's Colab notebooks, classify handwritten digits and compress pictures with an autoencoder.",
  },
  goals: [
    {
      ko: 'TF.js의 층 API로 신경망을 만들고 모수의 수를 설명합니다.',
      en: 'Build networks with the layers API of TF.js and account for their parameters.',
    },
    {
      ko: '`compile`과 `fit`으로 모형을 학습시키고 학습 기록을 읽습니다.',
      en: 'Train a model with `compile` and `fit`, and read its history.',
    },
    {
      ko: '완전연결 신경망, 합성곱 신경망, 오토인코더의 구조를 비교합니다.',
      en: 'Compare dense networks, convolutional networks and autoencoders.',
    },
  ],
  exercises: ['mnist-model', 'compile-fit', 'train-digits', 'cnn-model', 'autoencoder'],
  glossary,
});
