import { defineExercise, result } from '../../../lib/exercise/define-exercise';
import { tensor } from '../../../lib/numeric/plain-value';
import { CHECKS, IMAGES, judgeModel, recognizeModel } from './judge';

export default defineExercise({
  id: 'mnist-model',
  title: { ko: 'MNIST를 위한 완전연결 신경망', en: 'A dense network for MNIST' },
  summary: {
    ko: '28×28 손글씨 숫자를 분류하는 은닉층 하나짜리 신경망을 TF.js의 층 API로 조립합니다.',
    en: 'Assemble a network with one hidden layer for 28×28 handwritten digits from the layers of TF.js.',
  },
  entry: 'mnistModel',
  params: [],
  result: result.model(),
  resultDoc: {
    ko: '아직 컴파일하거나 학습하지 않은 층 모형',
    en: 'A layers model, neither compiled nor trained',
  },
  points: 15,
  minutes: 10,
  runtime: 'layers',
  // 407,050 float32 parameters are 1.6 MB.
  limits: { timeMs: 10_000, outputBytes: 4 * 1024 ** 2 },
  visible: [
    {
      id: 'the-model',
      title: { ko: '모형 만들기', en: 'Building the model' },
      args: [],
    },
  ],
  hidden: (random) => [
    {
      id: 'model',
      title: {
        ko: '입력, 층의 수, 계산하는 함수',
        en: 'Input, number of layers, and what the model computes',
      },
      points: 3,
      args: [],
      secret: tensor(
        [3, 28, 28],
        random.times(3 * 28 * 28, () => random.uniform()),
      ),
    },
  ],
  probe: ({ secret }) => (secret === undefined ? [] : [{ id: IMAGES, model: 'result', inputs: secret }]),
  judge: judgeModel,
  checks: CHECKS,
  recognize: recognizeModel,
  hints: [
    {
      ko: '`tf.sequential()`에 층을 하나씩 `add`하면 됩니다. 첫 층에만 `inputShape`을 적습니다. 예의 수는 적지 않습니다.',
      en: 'Start from `tf.sequential()` and `add` one layer at a time. Only the first layer needs an `inputShape`, without the number of examples.',
    },
    {
      ko: '완전연결층은 벡터를 받습니다. 그림을 벡터로 펴는 층은 `tf.layers.flatten({ inputShape: [28, 28] })`입니다.',
      en: 'A dense layer takes vectors. The layer that unrolls an image into one is `tf.layers.flatten({ inputShape: [28, 28] })`.',
    },
    {
      ko: '이어서 `tf.layers.dense({ units: 512, activation: "relu" })`와 `tf.layers.dense({ units: 10, activation: "softmax" })`를 더하고 모형을 돌려줍니다.',
      en: 'Then add `tf.layers.dense({ units: 512, activation: "relu" })` and `tf.layers.dense({ units: 10, activation: "softmax" })`, and return the model.',
    },
  ],
  messages: {
    inputShape: {
      ko: '예 하나의 입력은 28 × 28이어야 하는데 {actual}입니다.',
      en: 'One example should have the shape 28 × 28; here it is {actual}.',
    },
    layerCount: {
      ko: '층은 Flatten, Dense, Dense 세 개여야 하는데 {actual}개입니다.',
      en: 'There should be three layers, Flatten, Dense and Dense; here there are {actual}.',
    },
    layerKind: {
      ko: '{position}번째 층은 {expected}이어야 하는데 {actual}입니다.',
      en: 'Layer {position} should be {expected}; here it is {actual}.',
    },
    parameters: {
      ko: '{position}번째 층의 모수는 {expected}개여야 하는데 {actual}개입니다.',
      en: 'Layer {position} should have {expected} parameters; here it has {actual}.',
    },
    activation: {
      ko: '{position}번째 층의 활성화 함수는 {expected}이어야 하는데 {actual}입니다.',
      en: 'Layer {position} should have the activation {expected}; here it is {actual}.',
    },
    behavior: {
      ko: '층은 세 개이지만 모형이 계산하는 값이 문제의 신경망과 다릅니다.',
      en: 'There are three layers, but the model does not compute what the network asked for computes.',
    },
  },
});
