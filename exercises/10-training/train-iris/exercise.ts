import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase, VisibleCase } from '../../../lib/exercise/types';
import { createRandom, type Random } from '../../../lib/numeric/random';
import { judgeSplit } from './judge';
import { recognizeTraining } from './recognize';
import { drawDisguises, drawSplit, PUBLISHED, toSecret, type Disguise, type Sizes } from './splits';

const SPLITS = 3;
const FLOWERS = 50;

function drawHidden(random: Random): HiddenCase[] {
  return drawDisguises(random.fork('disguises'), SPLITS).map((disguise, index) => {
    const source = random.fork(`split-${index + 1}`);
    const heldOut = source.integer(18, 20);
    const split = drawSplit(source, { train: FLOWERS - heldOut, heldOut }, disguise);
    return {
      id: `split-${index + 1}`,
      title: { ko: `나눔 ${index + 1}`, en: `Split ${index + 1}` },
      points: 10,
      args: [split.x, split.y],
      secret: toSecret(split),
    };
  });
}

function makeVisible(plan: Omit<VisibleCase, 'args'> & { sizes: Sizes; disguise: Disguise }): VisibleCase {
  const { x, y } = drawSplit(createRandom(`train-iris/${plan.id}`), plan.sizes, plan.disguise);
  return { id: plan.id, title: plan.title, args: [x, y] };
}

export default defineExercise({
  id: 'train-iris',
  title: { ko: '붓꽃 데이터로 신경망 학습시키기', en: 'Training a network on the iris data' },
  summary: {
    ko: '꽃받침과 꽃잎의 크기로 붓꽃의 종을 맞히는 신경망을 학습시킵니다. 처음 보는 꽃으로 채점합니다.',
    en: 'Train a network to tell the species of an iris from its measurements. It is judged on flowers it has not seen.',
  },
  entry: 'trainIris',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 4),
      doc: { ko: '표준화된 꽃의 측정값', en: 'Standardized measurements of the flowers' },
    },
    {
      name: 'y',
      type: param.tensor('n', 3),
      doc: { ko: '원-핫으로 나타낸 종', en: 'The species, one-hot' },
    },
  ],
  result: result.object({
    w1: result.tensor(4, 'h'),
    b1: result.tensor('h'),
    w2: result.tensor('h', 3),
    b2: result.tensor(3),
  }),
  resultDoc: {
    ko: '학습된 가중치와 편향. 은닉층의 뉴런 수 $h$는 자유롭게 정합니다.',
    en: 'The trained weights and biases. The number $h$ of hidden neurons is up to you.',
  },
  points: 30,
  minutes: 30,
  buildsOn: ['gradient-step', 'backprop-3222'],
  trains: true,
  runtime: 'layers',
  limits: { timeMs: 60_000 },
  visible: [
    makeVisible({
      id: 'as-published',
      title: { ko: '꽃 90송이, 원래의 순서', en: '90 flowers, columns as published' },
      sizes: { train: 30, heldOut: 20 },
      disguise: PUBLISHED,
    }),
    makeVisible({
      id: 'shuffled',
      title: { ko: '열과 종의 번호를 바꾼 90송이', en: '90 flowers, columns and labels shuffled' },
      sizes: { train: 30, heldOut: 20 },
      disguise: { labels: [2, 0, 1], columns: [3, 1, 0, 2], signs: [1, -1, 1, -1] },
    }),
    makeVisible({
      id: 'thirty-flowers',
      title: { ko: '꽃 30송이', en: '30 flowers' },
      sizes: { train: 10, heldOut: 20 },
      disguise: PUBLISHED,
    }),
  ],
  hidden: drawHidden,
  judge: judgeSplit,
  recognize: recognizeTraining,
  hints: [
    {
      ko: '네 가지 변수(`w1`, `b1`, `w2`, `b2`)를 `tf.variable`로 만들고, 가중치는 작은 정규난수, 편향은 0에서 시작합니다. 순방향 연산은 `x.matMul(w1).add(b1).relu().matMul(w2).add(b2)`입니다.',
      en: 'Make four variables (`w1`, `b1`, `w2`, `b2`) with `tf.variable`: small normal random numbers for the weights, zeros for the biases. The forward pass is `x.matMul(w1).add(b1).relu().matMul(w2).add(b2)`.',
    },
    {
      ko: '손실은 `tf.losses.softmaxCrossEntropy(y, logits)`로 구할 수 있습니다. 소프트맥스를 **취하기 전**의 값을 넣어야 합니다. `tf.train.sgd(0.5)`의 `minimize`에 손실을 돌려주는 함수를 넘기면 한 걸음 학습합니다.',
      en: '`tf.losses.softmaxCrossEntropy(y, logits)` gives the loss; it takes the values **before** the softmax. Hand a function that returns the loss to `minimize` of `tf.train.sgd(0.5)`, and it takes one step.',
    },
    {
      ko: '뉴런 8개, 150걸음이면 충분합니다. 걸음마다 손실을 배열에 담아 `show.line(losses)`로 그려 보면 학습이 되고 있는지 바로 보입니다. `minimize(f, true)`는 손실을 돌려줍니다.',
      en: 'Eight neurons and 150 steps are plenty. Collect the loss of every step and draw it with `show.line(losses)`: you will see at once whether it learns. `minimize(f, true)` returns the loss.',
    },
  ],
  messages: {
    trainingAccuracy: {
      ko: '학습에 쓴 꽃에서도 정확도가 {percent} %였습니다. 아직 학습이 되지 않았습니다.',
      en: 'Even on the flowers it was trained on, the network was right in only {percent} % of cases.',
    },
    heldOutAccuracy: {
      ko: '처음 보는 꽃에서 정확도가 {percent} %였습니다. 85 % 이상이어야 합니다.',
      en: 'On flowers it had not seen, the network was right in {percent} % of cases; 85 % are needed.',
    },
  },
});
