import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix } from '../../../lib/numeric/plain-value';
import { drawCases } from './cases';

export default defineExercise({
  id: 'random-search',
  title: { ko: '하이퍼파라미터의 임의 탐색', en: 'Random search' },
  summary: {
    ko: '균등난수로 학습률은 로그 눈금에서, 미니배치의 크기는 목록에서 임의로 뽑습니다.',
    en: 'Turn uniform random numbers into learning rates on a logarithmic scale and batch sizes from a list.',
  },
  entry: 'randomSearch',
  params: [
    {
      name: 'u',
      type: param.tensor('n', 2),
      doc: {
        ko: '0 이상 1 미만의 균등난수. 한 행이 시도 하나입니다.',
        en: 'Uniform random numbers, $0 \\le u < 1$, one row a trial',
      },
    },
    {
      name: 'logEtaMin',
      type: param.number(),
      doc: {
        ko: '가장 작은 학습률의 상용로그',
        en: 'The base-10 logarithm of the smallest learning rate',
      },
    },
    {
      name: 'logEtaMax',
      type: param.number(),
      doc: { ko: '가장 큰 학습률의 상용로그', en: 'The base-10 logarithm of the largest learning rate' },
    },
    {
      name: 'batchSizes',
      type: param.numbers(),
      doc: {
        ko: '고를 수 있는 미니배치의 크기 $k$개, $k \\ge 1$',
        en: 'The $k$ batch sizes to choose from, $k \\ge 1$',
      },
    },
  ],
  result: result.object({ eta: result.numbers(), batchSize: result.numbers() }),
  resultDoc: {
    ko: '시도마다의 학습률과 미니배치의 크기. 길이는 모두 $n$입니다.',
    en: 'The learning rate and the batch size of each trial, $n$ of each',
  },
  points: 12,
  minutes: 10,
  buildsOn: ['mini-batches', 'learning-rate-decay'],
  tolerance: { rtol: 2e-3, atol: 0 },
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [
        matrix([
          [0.5, 0.1],
          [0, 0.9],
          [0.75, 0.4],
        ]),
        -4,
        0,
        [16, 32, 64],
      ],
    },
    {
      id: 'one-size',
      title: { ko: '미니배치의 크기가 하나뿐일 때', en: 'Only one batch size' },
      args: [
        matrix([
          [0.25, 0.95],
          [0.9, 0.05],
        ]),
        -3,
        -1,
        [128],
      ],
    },
    {
      id: 'one-trial',
      title: { ko: '시도가 하나', en: 'A single trial' },
      args: [matrix([[0.5, 0.5]]), -2, 2, [8, 256, 32]],
    },
  ],
  hidden: drawCases,
  hints: [
    {
      ko: '먼저 지수를 뽑으세요. `u`의 첫 열을 `logEtaMin`에서 `logEtaMax`까지의 구간으로 옮깁니다.',
      en: 'Draw the exponent first: map the first column of `u` to the interval from `logEtaMin` to `logEtaMax`.',
    },
    {
      ko: '학습률은 10을 그 지수만큼 거듭제곱한 것입니다. 텐서로는 `tf.pow(10, exponent)`, 수로는 `10 ** exponent`입니다.',
      en: 'The learning rate is 10 to that exponent: `tf.pow(10, exponent)` for tensors, `10 ** exponent` for numbers.',
    },
    {
      ko: '미니배치의 크기는 `u`의 둘째 열에 크기의 개수 $k$를 곱하고 소수점 아래를 버린 번호(0부터)로 고릅니다.',
      en: 'For the batch size, multiply the second column by the number of sizes $k$ and drop the decimals: that is the index, counted from 0.',
    },
  ],
});
