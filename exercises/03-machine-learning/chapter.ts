import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '03-machine-learning',
  number: 3,
  title: { ko: '머신러닝', en: 'Machine Learning' },
  summary: {
    ko: String.raw`규칙을 사람이 써 주는 대신 데이터에서 패턴을 찾게 하는 것이 머신러닝입니다. 머신러닝은 과제, 데이터, 모형, 손실함수 $J(w)$, 최적화 알고리즘으로 이루어지고, 학습이란 $J$가 최소가 되도록 모형을 고쳐 가는 일입니다. 배우는 방식은 지도 학습, 비지도 학습, 강화 학습으로 나뉩니다. 세 방식의 가장 작은 알고리즘을 하나씩 만듭니다. 가장 가까운 이웃 $\arg\min_i \lVert x - x_i\rVert$의 레이블로 답하고, 중심을 배정된 예의 평균으로 옮기고, $Q(s,a)$를 보상 $r + \gamma\max_{a'}Q(s',a')$ 쪽으로 고칩니다. 끝으로 분류 결과를 혼동행렬과 정확도로 평가합니다.`,
    en: String.raw`Instead of writing the rules by hand, machine learning lets the computer find them in data. It needs a task, data, a model, a loss function $J(w)$ and an optimization algorithm, and learning means changing the model until $J$ is smallest. It comes in three kinds: supervised, unsupervised and reinforcement learning. You write the smallest algorithm of each: answer with the label of the nearest neighbour $\arg\min_i \lVert x - x_i\rVert$, move each centre to the mean of its examples, and move $Q(s,a)$ toward $r + \gamma\max_{a'}Q(s',a')$. A confusion matrix and the accuracy then judge a classifier.`,
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
      ko: '최근접 이웃, k-평균, Q 학습의 한 단계를 식에서 코드로 옮깁니다.',
      en: 'Turn one step of nearest neighbour, of k-means and of Q-learning from formulas into code.',
    },
    {
      ko: '혼동행렬과 정확도로 분류 결과를 평가하고, 정확도만으로 모자란 경우를 알아봅니다.',
      en: 'Judge a classifier by its confusion matrix and accuracy, and see where accuracy alone misleads.',
    },
  ],
  exercises: ['nearest-neighbor', 'k-means-step', 'q-learning-update', 'confusion-matrix'],
  glossary,
});
