import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase, VisibleCase } from '../../../lib/exercise/types';
import { vector, type PlainTensor } from '../../../lib/numeric/plain-value';
import { createRandom, type Random } from '../../../lib/numeric/random';
import { areDigitsPublished, drawDigits, takeDigits, type Digits } from '../../_data/digits';
import { disguise, drawDisguise, NO_DISGUISE, type Disguise } from './disguise';
import { judgeNetwork, probeNetwork } from './judge';
import { recognizeNetwork } from './recognize';

const HELD_OUT = 500;

const toArgs = ({ images, labels }: Digits): [PlainTensor, PlainTensor] => [images, vector(labels)];

function drawHidden(random: Random): HiddenCase[] {
  // Real handwriting differs more from one hand to the next, and takes more of it to learn.
  const count = areDigitsPublished() ? 4000 : 1230;
  return ['first', 'second'].map((id, index) => {
    const source = random.fork(id);
    const worn = drawDisguise(source);
    const [x, y] = toArgs(disguise(takeDigits(source, count + source.integer(0, 20), 'train'), worn));
    const heldOut = disguise(takeDigits(source, HELD_OUT, 'test'), worn);
    return {
      id,
      title: { ko: `숫자 묶음 ${index + 1}`, en: `Digits, set ${index + 1}` },
      points: 15,
      args: [x, y],
      secret: { x: heldOut.images, y: vector(heldOut.labels) },
    };
  });
}

function makeVisible(
  plan: Omit<VisibleCase, 'args'> & { readonly count: number; readonly worn: Disguise },
): VisibleCase {
  const digits = drawDigits(createRandom(`train-digits/${plan.id}`), plan.count);
  return { id: plan.id, title: plan.title, args: toArgs(disguise(digits, plan.worn)) };
}

export default defineExercise({
  id: 'train-digits',
  title: { ko: '손글씨 숫자 분류 학습시키기', en: 'Training a classifier of handwritten digits' },
  summary: {
    ko: '28×28 손글씨 숫자를 분류하는 신경망을 층 API로 만들고 학습시킵니다. 처음 보는 숫자로 채점합니다.',
    en: 'Build and train a network that classifies 28×28 handwritten digits. It is judged on digits it has not seen.',
  },
  entry: 'trainDigits',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 28, 28),
      doc: { ko: '그림, 화소는 $[0, 1]$', en: 'The images, pixels in $[0, 1]$' },
    },
    {
      name: 'y',
      type: param.tensor('n'),
      doc: { ko: '범주 0–9 (실수형)', en: 'The classes 0–9, as floats' },
    },
  ],
  result: result.model(),
  resultDoc: {
    ko: '학습된 모형. `[m, 28, 28]`을 받아 `[m, 10]`을 내며, 가장 큰 출력의 번호가 범주입니다.',
    en: 'The trained model: it takes `[m, 28, 28]` and gives `[m, 10]`, and the largest output is the class.',
  },
  points: 30,
  minutes: 30,
  buildsOn: ['mnist-model', 'compile-fit'],
  trains: true,
  runtime: 'layers',
  // One submission needs far less; the check grades many seeds, with all their images, in one sandbox.
  limits: { timeMs: 30_000, outputBytes: 8 * 1024 ** 2 },
  visible: [
    makeVisible({
      id: 'sixty-digits',
      title: { ko: '숫자 60개', en: '60 digits' },
      count: 60,
      worn: NO_DISGUISE,
    }),
    makeVisible({
      id: 'other-labels',
      title: { ko: '범주의 번호를 바꾼 숫자 60개', en: '60 digits under other class numbers' },
      count: 60,
      worn: { ...NO_DISGUISE, labels: [4, 7, 0, 9, 2, 8, 1, 3, 6, 5] },
    }),
    makeVisible({
      id: 'turned-over',
      title: { ko: '전치한 숫자 40개', en: '40 digits, transposed' },
      count: 40,
      worn: { ...NO_DISGUISE, transposed: true },
    }),
  ],
  hidden: drawHidden,
  probe: probeNetwork,
  judge: judgeNetwork,
  recognize: recognizeNetwork,
  hints: [
    {
      ko: '모형은 `mnist-model`의 것이면 되고, 은닉층의 뉴런은 32개로도 충분합니다. 뉴런이 적으면 한 걸음이 빨라집니다.',
      en: 'The model of `mnist-model` will do, and 32 hidden neurons are enough. The fewer neurons, the faster each step.',
    },
    {
      ko: '`compile`에 최적화기 `tf.train.adam(…)`과 손실 `"sparseCategoricalCrossentropy"`를 주고, `fit`을 **기다린** 다음 모형을 돌려줍니다.',
      en: 'Give `compile` the optimizer `tf.train.adam(…)` and the loss `"sparseCategoricalCrossentropy"`, **await** `fit`, then return the model.',
    },
    {
      ko: '예 1,240개를 60개씩 나누면 한 에포크가 21걸음입니다. 이만큼 큰 배치에는 학습률 0.01에서 0.02가 어울리고, 다섯 에포크면 0.95쯤 됩니다. `validationSplit: 0.1`과 시작 코드의 `callbacks`를 `fit`에 넣어 진행을 지켜보세요.',
      en: 'With 1,240 examples in batches of 60, an epoch has 21 steps. A learning rate of 0.01 to 0.02 suits batches that large, and five epochs reach about 0.95. Give `fit` a `validationSplit: 0.1` and the `callbacks` of the starter to watch the progress.',
    },
  ],
  messages: {
    heldOutAccuracy: {
      ko: '처음 보는 숫자에서 정확도가 {percent} %였습니다. 87 % 이상이어야 합니다.',
      en: 'On digits it had not seen, the network was right in {percent} % of cases; 87 % are needed.',
    },
    trainingAccuracy: {
      ko: '학습에 쓴 숫자에서도 정확도가 {percent} %였습니다. 아직 학습이 되지 않았습니다.',
      en: 'Even on the digits it was trained on, the network was right in {percent} % of cases only.',
    },
    outputShape: {
      ko: '모형은 `[m, 28, 28]`을 받아 `[m, 10]`을 내야 하는데 {actual}입니다.',
      en: 'The model should take `[m, 28, 28]` and give `[m, 10]`; here it is {actual}.',
    },
  },
});
