import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase, ResultType, VisibleCase } from '../../../lib/exercise/types';
import { createRandom, type Random } from '../../../lib/numeric/random';
import {
  drawDisguises,
  drawSplit,
  PUBLISHED,
  toSecret,
  type Disguise,
  type Sizes,
} from '../../10-training/train-iris/splits';
import { judgeSplit } from './judge';
import { recognizeTraining } from './recognize';

const SPLITS = 2;
const FLOWERS = 50;

function drawHidden(random: Random): HiddenCase[] {
  return drawDisguises(random.fork('disguises'), SPLITS).map((disguise, index) => {
    const source = random.fork(`split-${index + 1}`);
    const heldOut = source.integer(15, 20);
    const split = drawSplit(source, { train: FLOWERS - heldOut, heldOut }, disguise);
    return {
      id: `split-${index + 1}`,
      title: { ko: `나눔 ${index + 1}`, en: `Split ${index + 1}` },
      points: 15,
      args: [split.x, split.y],
      secret: toSecret(split),
    };
  });
}

function makeVisible(plan: Omit<VisibleCase, 'args'> & { sizes: Sizes; disguise: Disguise }): VisibleCase {
  const { x, y } = drawSplit(createRandom(`sigmoid-vs-relu/${plan.id}`), plan.sizes, plan.disguise);
  return { id: plan.id, title: plan.title, args: [x, y] };
}

/** Two hidden layers of free sizes, which may differ between the networks. */
const network = (first: string, second: string): ResultType =>
  result.object({
    w1: result.tensor(4, first),
    b1: result.tensor(first),
    w2: result.tensor(first, second),
    b2: result.tensor(second),
    w3: result.tensor(second, 3),
    b3: result.tensor(3),
  });

export default defineExercise({
  id: 'sigmoid-vs-relu',
  title: { ko: '시그모이드와 ReLU의 대결', en: 'Sigmoid against ReLU' },
  summary: {
    ko: '은닉층이 두 개인 신경망을 시그모이드와 ReLU로 각각 500회 학습시켜 붓꽃 데이터에서 비교합니다.',
    en: 'Train a network with two hidden layers for 500 updates, once with sigmoid and once with ReLU, and compare them on the irises.',
  },
  entry: 'sigmoidVsRelu',
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
  result: result.object({ sigmoid: network('h1', 'h2'), relu: network('k1', 'k2') }),
  resultDoc: {
    ko: '학습된 두 신경망의 가중치와 편향. 은닉층의 크기는 32까지 자유롭게 정합니다.',
    en: 'Weights and biases of both trained networks. Hidden layers may have any size up to 32.',
  },
  points: 30,
  minutes: 40,
  buildsOn: ['train-iris', 'vanishing-gradient', 'initializers'],
  trains: true,
  runtime: 'layers',
  limits: { timeMs: 60_000 },
  visible: [
    makeVisible({
      id: 'as-published',
      title: { ko: '꽃 120송이, 원래의 순서', en: '120 flowers, columns as published' },
      sizes: { train: 40, heldOut: 10 },
      disguise: PUBLISHED,
    }),
    makeVisible({
      id: 'shuffled',
      title: { ko: '열과 종의 번호를 바꾼 105송이', en: '105 flowers, columns and labels shuffled' },
      sizes: { train: 35, heldOut: 15 },
      disguise: { labels: [2, 0, 1], columns: [3, 1, 0, 2], signs: [1, -1, 1, -1] },
    }),
    makeVisible({
      id: 'ninety-flowers',
      title: { ko: '꽃 90송이', en: '90 flowers' },
      sizes: { train: 30, heldOut: 20 },
      disguise: PUBLISHED,
    }),
  ],
  hidden: drawHidden,
  judge: judgeSplit,
  recognize: recognizeTraining,
  hints: [
    {
      ko: '신경망 하나를 학습시키는 함수를 만들고 활성화 함수만 바꾸어 두 번 부르세요. 초깃값은 시그모이드에는 세이버, ReLU에는 히의 분산을 쓰면 좋습니다.',
      en: 'Write one function that trains a network, and call it twice with different activations. Xavier initialization suits the sigmoid, He suits ReLU.',
    },
    {
      ko: '`tf.train.sgd(0.05)`와 `minimize`를 500번 되풀이합니다. 손실은 `tf.losses.softmaxCrossEntropy(y, logits)`이고 소프트맥스를 취하기 **전의** 값을 넣습니다. 은닉층은 8개씩이면 충분합니다.',
      en: 'Repeat `minimize` of `tf.train.sgd(0.05)` 500 times. The loss is `tf.losses.softmaxCrossEntropy(y, logits)`, which takes the values **before** the softmax. Eight neurons in each hidden layer will do.',
    },
    {
      ko: '변수 여섯 개(`w1`, `b1`, …, `b3`)를 `tf.variable`로 만들고, `minimize`에 넘기는 함수 안에서 `activate(activate(x.matMul(w1).add(b1)).matMul(w2).add(b2)).matMul(w3).add(b3)`을 계산합니다. `activate`는 `tf.sigmoid`이거나 `tf.relu`입니다.',
      en: 'Make six variables (`w1`, `b1`, …, `b3`) with `tf.variable`; inside the function handed to `minimize`, compute `activate(activate(x.matMul(w1).add(b1)).matMul(w2).add(b2)).matMul(w3).add(b3)`, where `activate` is `tf.sigmoid` or `tf.relu`.',
    },
  ],
  messages: {
    tooWide: {
      ko: '은닉층의 뉴런은 32개까지입니다. {size}개인 층이 있습니다.',
      en: 'A hidden layer may have up to 32 neurons, but one has {size}.',
    },
    sigmoidLoss: {
      ko: '시그모이드 신경망의 손실이 {loss}입니다. ln 3 ≈ 1.0986보다 작아야 합니다. 이 값은 아무것도 모르고 세 종을 똑같이 볼 때의 손실입니다.',
      en: 'The loss of the sigmoid network is {loss}. It has to be below ln 3 ≈ 1.0986, the loss of knowing nothing and giving all species the same chance.',
    },
    reluLoss: {
      ko: 'ReLU 신경망의 손실이 {loss}입니다. 0.5보다 작아야 합니다.',
      en: 'The loss of the ReLU network is {loss}; it has to be below 0.5.',
    },
    notBetter: {
      ko: 'ReLU 신경망의 손실({relu})이 시그모이드 신경망의 손실({sigmoid})보다 작지 않습니다. 두 신경망을 같은 학습률로 500회씩 갱신했는지 확인하세요.',
      en: 'The loss of the ReLU network ({relu}) is not below that of the sigmoid network ({sigmoid}). Did both get 500 updates at the same learning rate?',
    },
  },
});
