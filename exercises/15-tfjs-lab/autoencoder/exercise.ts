import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase, VisibleCase } from '../../../lib/exercise/types';
import { createRandom, type Random } from '../../../lib/numeric/random';
import { drawDigits, PIXELS, takeDigits } from '../../_data/digits';
import { judgeAutoencoder } from './judge';
import { AS_DRAWN, reorderPixels, TRANSPOSED, type PixelOrder } from './pixels';
import { recognizeAutoencoder } from './recognize';
import { probeAutoencoder } from './reconstruction';

const TRAINING = 600;
const HELD_OUT = 100;

/** One training is enough: no order of the pixels comes twice, and there is no guessing an image. */
function drawHidden(random: Random): HiddenCase[] {
  const order = random.permutation(PIXELS);
  const training = takeDigits(random, TRAINING + random.integer(0, 20), 'train');
  const heldOut = takeDigits(random, HELD_OUT, 'test');
  return [
    {
      id: 'unseen-images',
      title: {
        ko: '화소의 순서를 섞은, 처음 보는 그림',
        en: 'Images not seen before, their pixels shuffled',
      },
      points: 30,
      args: [reorderPixels(training.images, order)],
      secret: reorderPixels(heldOut.images, order),
    },
  ];
}

function makeVisible(plan: Omit<VisibleCase, 'args'> & { count: number; order: PixelOrder }): VisibleCase {
  const { images } = drawDigits(createRandom(`autoencoder/${plan.id}`), plan.count);
  return { id: plan.id, title: plan.title, args: [reorderPixels(images, plan.order)] };
}

export default defineExercise({
  id: 'autoencoder',
  title: { ko: '오토인코더로 그림 압축하기', en: 'Compressing images with an autoencoder' },
  summary: {
    ko: '28×28 그림을 64개 이하의 수로 줄이는 인코더와 되살리는 디코더를 함께 학습시킵니다. 처음 보는 그림으로 채점합니다.',
    en: 'Train an encoder that shortens 28×28 images to at most 64 numbers, and a decoder that restores them. It is judged on images it has not seen.',
  },
  entry: 'autoencoder',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 28, 28),
      doc: { ko: '그림. 화소는 $[0, 1]$', en: 'The images, pixels in $[0, 1]$' },
    },
  ],
  result: result.object({ encode: result.model(), decode: result.model() }),
  resultDoc: {
    ko: '함께 학습된 두 모형. `encode`는 `[m, 28, 28]`을 받아 `[m, c]`($c \\le 64$)를, `decode`는 `[m, c]`를 받아 `[m, 28, 28]`을 냅니다.',
    en: 'Two models trained together: `encode` takes `[m, 28, 28]` and gives `[m, c]` with $c \\le 64$; `decode` takes `[m, c]` and gives `[m, 28, 28]`.',
  },
  points: 30,
  minutes: 35,
  buildsOn: ['mnist-model', 'train-digits'],
  trains: true,
  runtime: 'layers',
  limits: { timeMs: 30_000, outputBytes: 8 * 1024 ** 2 },
  visible: [
    makeVisible({
      id: 'sixty-digits',
      title: { ko: '숫자 60개', en: '60 digits' },
      count: 60,
      order: AS_DRAWN,
    }),
    makeVisible({
      id: 'transposed',
      title: { ko: '전치한 숫자 60개', en: '60 digits, transposed' },
      count: 60,
      order: TRANSPOSED,
    }),
    makeVisible({
      id: 'shuffled-pixels',
      title: { ko: '화소의 순서를 섞은 숫자 60개', en: '60 digits, their pixels shuffled' },
      count: 60,
      order: createRandom('autoencoder/order').permutation(PIXELS),
    }),
  ],
  hidden: drawHidden,
  probe: probeAutoencoder,
  judge: judgeAutoencoder,
  recognize: recognizeAutoencoder,
  hints: [
    {
      ko: '층은 많이 필요하지 않습니다. 인코더는 Flatten과 Dense 하나, 디코더는 Dense 하나와 Reshape이면 됩니다. 코드의 길이 2로는 숫자 열 가지를 나타내기에 모자라니 64까지의 범위에서 늘려 보세요.',
      en: 'You need few layers: Flatten and one Dense in the encoder, one Dense and Reshape in the decoder. A code of length 2 is too short for ten digits; lengthen it, up to 64.',
    },
    {
      ko: '두 모형을 이어 하나로 학습시킵니다. `tf.sequential({ layers: [encode, decode] })`는 두 모형의 층을 그대로 씁니다. 그래서 이것을 학습시키면 `encode`와 `decode`의 가중치가 함께 바뀝니다. 정답은 입력 자신입니다.',
      en: 'Join the two models and train them as one. `tf.sequential({ layers: [encode, decode] })` uses their own layers, so that training it changes the weights of `encode` and `decode`. The target is the input itself.',
    },
    {
      ko: '손실은 `"meanSquaredError"`, 최적화기는 `tf.train.adam(0.005)`로 하고, 에포크마다 `await whole.fit(x, x, { epochs: 1, batchSize: 25 })`를 부릅니다. 출력층에 활성화 함수가 없으면 네다섯 에포크로 충분하고, 시그모이드를 쓰면 훨씬 많은 에포크가 필요합니다.',
      en: 'Take the loss `"meanSquaredError"` and the optimizer `tf.train.adam(0.005)`, and call `await whole.fit(x, x, { epochs: 1, batchSize: 25 })` in every epoch. Without an activation in the output layer, four or five epochs are enough; with a sigmoid it takes many more.',
    },
  ],
  messages: {
    codeShape: {
      ko: '`encode`는 `[m, 28, 28]`을 받아 `[m, c]`를 내야 하는데 결과가 {actual}입니다.',
      en: '`encode` should take `[m, 28, 28]` and give `[m, c]`; it gave {actual}.',
    },
    restoredShape: {
      ko: '`decode`는 `encode`의 코드를 받아 `[m, 28, 28]`을 내야 하는데 결과가 {actual}입니다.',
      en: '`decode` should take the codes of `encode` and give `[m, 28, 28]`; it gave {actual}.',
    },
    codeLength: {
      ko: '코드의 길이는 {most} 이하여야 하는데 {actual}입니다.',
      en: 'The code may have at most {most} numbers; here it has {actual}.',
    },
    notNumbers: {
      ko: '되살린 그림에 수가 아닌 값이 있습니다. 학습이 발산했는지 확인하세요.',
      en: 'The restored images contain values that are not numbers. Did the training diverge?',
    },
    heldOutError: {
      ko: '처음 보는 그림에서 제곱오차가 평균 그림의 {percent} %였습니다. 50 %보다 작아야 합니다.',
      en: 'On images it had not seen, the squared error was {percent} % of the mean image’s; it has to be below 50 %.',
    },
    trainingError: {
      ko: '학습에 쓴 그림에서도 제곱오차가 평균 그림의 {percent} %였습니다. 아직 학습이 되지 않았습니다.',
      en: 'Even on the images it was trained on, the squared error was {percent} % of the mean image’s. It has not learned yet.',
    },
  },
});
