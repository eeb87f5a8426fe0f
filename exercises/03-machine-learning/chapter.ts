import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '03-machine-learning',
  number: 3,
  title: { ko: '머신러닝', en: 'Machine Learning' },
  summary: {
    ko: '규칙을 사람이 써 주는 대신, 데이터에서 패턴을 찾게 하는 것이 머신러닝입니다. 머신러닝은 과제, 데이터, 모형, 손실함수, 최적화 알고리즘으로 이루어지며, 배우는 방식에 따라 지도 학습, 비지도 학습, 강화 학습으로 나뉩니다. 세 방식의 가장 작은 알고리즘을 하나씩 만들어 봅니다.',
    en: 'Instead of writing the rules by hand, machine learning lets the computer find them in data. It needs a task, data, a model, a loss function and an optimization algorithm, and it comes in three kinds: supervised, unsupervised and reinforcement learning. You write the smallest algorithm of each kind.',
  },
  goals: [
    {
      ko: '머신러닝을 이루는 다섯 가지 요소를 구체적인 예로 설명합니다.',
      en: 'Describe the five ingredients of machine learning with an example.',
    },
    {
      ko: '지도 학습, 비지도 학습, 강화 학습을 구별하고 문제에 맞게 고릅니다.',
      en: 'Distinguish supervised, unsupervised and reinforcement learning, and choose the one that fits.',
    },
    {
      ko: '혼동행렬과 정확도로 분류 결과를 평가합니다.',
      en: 'Judge a classifier by its confusion matrix and accuracy.',
    },
  ],
  exercises: [],
  glossary,
});
