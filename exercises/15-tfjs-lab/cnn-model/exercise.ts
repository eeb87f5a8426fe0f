import { defineExercise, result } from '../../../lib/exercise/define-exercise';
import { tensor } from '../../../lib/numeric/plain-value';
import { CHECKS, IMAGES, judgeModel, recognizeModel } from './judge';
import { MESSAGES } from './messages';

export default defineExercise({
  id: 'cnn-model',
  title: { ko: 'MNIST를 위한 합성곱 신경망', en: 'A convolutional network for MNIST' },
  summary: {
    ko: '합성곱층 셋, 풀링층 둘, 드롭아웃이 있는 신경망을 TF.js의 층 API로 조립하고 모수의 수를 맞춥니다.',
    en: 'Assemble a network of three convolutions, two poolings and dropout from the layers of TF.js, and account for its parameters.',
  },
  entry: 'cnnModel',
  params: [],
  result: result.model(),
  resultDoc: {
    ko: '아직 컴파일하거나 학습하지 않은 층 모형',
    en: 'A layers model, neither compiled nor trained',
  },
  points: 20,
  minutes: 15,
  buildsOn: ['mnist-model', 'dropout'],
  runtime: 'layers',
  // 688,138 float32 parameters are 2.8 MB. With padding everywhere there are 3.3 million (13 MB): that mistake should be named.
  limits: { timeMs: 10_000, outputBytes: 16 * 1024 ** 2 },
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
        ko: '입력, 층의 순서, 풀링의 크기, 출력',
        en: 'Input, order of the layers, size of the poolings, output',
      },
      points: 3,
      args: [],
      secret: tensor(
        [1, 28, 28, 1],
        random.times(28 * 28, () => random.uniform()),
      ),
    },
  ],
  probe: ({ secret }) => (secret === undefined ? [] : [{ id: IMAGES, model: 'result', inputs: secret }]),
  judge: judgeModel,
  checks: CHECKS,
  recognize: recognizeModel,
  hints: [
    {
      ko: '아홉 개의 층을 표의 순서대로 쌓습니다. 첫 층에만 `inputShape`을 적고, 흑백 그림이므로 채널의 수 1을 잊지 않습니다.',
      en: 'Stack nine layers in the order of the table. Only the first gets an `inputShape`; grey images have one channel, and that 1 belongs to it.',
    },
    {
      ko: '쓸 층은 `conv2d`, `maxPooling2d`, `flatten`, `dense`, `dropout`입니다. `conv2d`에는 `filters`, `kernelSize`, `activation`을, `maxPooling2d`에는 `poolSize`를 줍니다. 출력의 모양이 표와 다르면 `padding`을 살펴보세요.',
      en: 'You need `conv2d`, `maxPooling2d`, `flatten`, `dense` and `dropout`. Give `conv2d` its `filters`, `kernelSize` and `activation`, and `maxPooling2d` its `poolSize`. Where a shape differs from the table, look at `padding`.',
    },
    {
      ko: '첫 층은 `tf.layers.conv2d({ filters: 32, kernelSize: 3, activation: "relu", inputShape: [28, 28, 1] })`입니다. 드롭아웃의 `rate`는 끄는 비율이며, 두 Dense 층 사이에 둡니다. `model.summary()`로 모수의 수를 표와 견주어 보세요.',
      en: 'The first layer is `tf.layers.conv2d({ filters: 32, kernelSize: 3, activation: "relu", inputShape: [28, 28, 1] })`. The `rate` of dropout is the share switched off; it goes between the two Dense layers. Compare the counts of `model.summary()` with the table.',
    },
  ],
  messages: MESSAGES,
});
