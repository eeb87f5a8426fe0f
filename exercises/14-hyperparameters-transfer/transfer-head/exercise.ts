import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase, VisibleCase } from '../../../lib/exercise/types';
import { createRandom, type Random } from '../../../lib/numeric/random';
import { judgeTask } from './judge';
import { recognizeHead } from './recognize';
import { drawTask, toSecret, type Sizes } from './tasks';

/** Classes and features of the tasks of one attempt: no two alike. */
const SHAPES = [
  { classes: 3, features: 8 },
  { classes: 4, features: 12 },
  { classes: 5, features: 10 },
  { classes: 3, features: 16 },
] as const;

function drawHidden(random: Random): HiddenCase[] {
  return SHAPES.map((shape, index) => {
    const id = `task-${index + 1}`;
    const source = random.fork(id);
    const task = drawTask(source, { ...shape, perClass: source.integer(18, 26) });
    return {
      id,
      title: {
        ko: `범주 ${shape.classes}개, 특징 ${shape.features}개`,
        en: `${shape.classes} classes, ${shape.features} features`,
      },
      points: 6,
      args: [task.features, task.y],
      secret: toSecret(task),
    };
  });
}

function makeVisible(plan: Omit<VisibleCase, 'args'> & { readonly sizes: Sizes }): VisibleCase {
  const { features, y } = drawTask(createRandom(`transfer-head/${plan.id}`), plan.sizes);
  return { id: plan.id, title: plan.title, args: [features, y] };
}

export default defineExercise({
  id: 'transfer-head',
  title: { ko: '전이학습: 마지막 층만 학습시키기', en: 'Transfer learning: training the last layer only' },
  summary: {
    ko: '이미 학습된 신경망이 낸 특징 위에 소프트맥스 층 하나를 학습시킵니다. 처음 보는 예로 채점합니다.',
    en: 'Train a single softmax layer on the features of a network that is already trained. It is judged on unseen examples.',
  },
  entry: 'transferHead',
  params: [
    {
      name: 'features',
      type: param.tensor('n', 'd'),
      doc: {
        ko: '고정된 신경망이 낸 특징. 열마다 크기와 위치가 매우 다릅니다.',
        en: 'The features that the frozen network gave; columns differ widely in scale and offset',
      },
    },
    {
      name: 'y',
      type: param.tensor('n', 'k'),
      doc: { ko: '원-핫으로 나타낸 범주', en: 'The classes, one-hot' },
    },
  ],
  result: result.object({ w: result.tensor('d', 'k'), b: result.tensor('k') }),
  resultDoc: {
    ko: '주어진 특징에 그대로 쓸 가중치와 편향',
    en: 'Weights and biases for the features as they are given',
  },
  points: 24,
  minutes: 30,
  buildsOn: ['softmax-regression', 'standardize'],
  trains: true,
  runtime: 'layers',
  limits: { timeMs: 60_000 },
  visible: [
    makeVisible({
      id: 'three-classes',
      title: { ko: '범주 3개, 특징 8개, 예 60개', en: '3 classes, 8 features, 60 examples' },
      sizes: { classes: 3, features: 8, perClass: 20 },
    }),
    makeVisible({
      id: 'four-classes',
      title: { ko: '범주 4개, 특징 12개, 예 80개', en: '4 classes, 12 features, 80 examples' },
      sizes: { classes: 4, features: 12, perClass: 20 },
    }),
    makeVisible({
      id: 'two-classes',
      title: { ko: '범주 2개, 특징 5개, 예 30개', en: '2 classes, 5 features, 30 examples' },
      sizes: { classes: 2, features: 5, perClass: 15 },
    }),
  ],
  hidden: drawHidden,
  judge: judgeTask,
  recognize: recognizeHead,
  hints: [
    {
      ko: '먼저 특징의 열마다 평균과 표준편차를 찍어 보세요. 크기가 이렇게 다르면 학습률 하나로 모든 가중치를 학습시킬 수 없습니다. 학습시키기 전에 표준화하세요.',
      en: 'Print the mean and the standard deviation of each column first. With such different scales, no one learning rate suits all weights: standardize before training.',
    },
    {
      ko: '표준화한 특징 $z$ 위에서 소프트맥스 회귀를 학습시킵니다. `tf.train.adam(0.1)`과 `tf.losses.softmaxCrossEntropy`로 100걸음이면 충분합니다.',
      en: 'Train a softmax regression on the standardized features $z$. With `tf.train.adam(0.1)` and `tf.losses.softmaxCrossEntropy`, 100 steps are plenty.',
    },
    {
      ko: '돌려줄 가중치는 표준화하지 않은 특징에 쓰입니다. $z_j = (x_j - \\mu_j)/\\sigma_j$를 $z^\\top v + c$에 대입하여 $x_j$의 계수와 상수항이 무엇이 되는지 정리해 보세요.',
      en: 'What you return is used on features that are not standardized. Put $z_j = (x_j - \\mu_j)/\\sigma_j$ into $z^\\top v + c$ and see what the coefficient of $x_j$ and the constant become.',
    },
  ],
  messages: {
    trainingAccuracy: {
      ko: '학습에 쓴 예에서도 정확도가 {percent} %였습니다. 주어진 특징에 그대로 쓸 수 있는 가중치인지 확인하세요.',
      en: 'Even on the examples it was trained on, the layer was right in only {percent} % of cases. Do your weights fit the features as they are given?',
    },
    heldOutAccuracy: {
      ko: '처음 보는 예에서 정확도가 {percent} %였습니다. 90 % 이상이어야 합니다.',
      en: 'On examples it had not seen, the layer was right in {percent} % of cases; 90 % are needed.',
    },
  },
});
