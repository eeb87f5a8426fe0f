import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { drawCases } from './cases';

export default defineExercise({
  id: 'coarse-to-fine',
  title: { ko: '탐색 범위 좁히기', en: 'From coarse to fine' },
  summary: {
    ko: '임의 탐색의 결과에서 손실이 작은 시도를 골라, 다음에 더 촘촘하게 탐색할 학습률의 범위를 정합니다.',
    en: 'Pick the best trials of a random search and set the range of learning rates to search more closely.',
  },
  entry: 'coarseToFine',
  params: [
    {
      name: 'trials',
      type: param.list(param.object({ eta: param.number(), loss: param.number() })),
      doc: {
        ko: '시도마다의 학습률 `eta`와 손실 `loss`. 손실은 NaN이나 무한대일 수 있습니다.',
        en: 'The rate `eta` and the loss `loss` of each trial; a loss may be NaN or infinite',
      },
    },
    {
      name: 'keep',
      type: param.number(),
      doc: {
        ko: '남길 시도의 수. 1 이상의 정수이며 시도의 수보다 클 수 있습니다.',
        en: 'How many trials to keep: a whole number, at least 1, possibly more than there are',
      },
    },
  ],
  result: result.object({ min: result.number(), max: result.number() }),
  resultDoc: {
    ko: '남긴 시도의 학습률 가운데 가장 작은 값과 가장 큰 값',
    en: 'The smallest and the largest learning rate among the trials kept',
  },
  points: 15,
  minutes: 15,
  buildsOn: ['random-search'],
  tolerance: { rtol: 2e-3, atol: 0 },
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [
        [
          { eta: 1, loss: Number.NaN },
          { eta: 0.001, loss: 0.62 },
          { eta: 0.03, loss: 0.21 },
          { eta: 0.1, loss: 0.35 },
          { eta: 0.01, loss: 0.29 },
          { eta: 0.0001, loss: 1.05 },
        ],
        3,
      ],
    },
    {
      id: 'tied',
      title: { ko: '손실이 같을 때', en: 'Equal losses' },
      args: [
        [
          { eta: 0.1, loss: 0.5 },
          { eta: 0.2, loss: 0.3 },
          { eta: 0.4, loss: 0.5 },
        ],
        2,
      ],
    },
    {
      id: 'more-than-there-are',
      title: { ko: '`keep`이 시도의 수보다 클 때', en: '`keep` is larger than the number of trials' },
      args: [
        [
          { eta: 0.5, loss: Infinity },
          { eta: 0.02, loss: 0.4 },
          { eta: 0.07, loss: 0.9 },
        ],
        5,
      ],
    },
    {
      id: 'one-trial',
      title: { ko: '시도가 하나', en: 'A single trial' },
      args: [[{ eta: 0.003, loss: 0.8 }], 1],
    },
  ],
  hidden: drawCases,
  hints: [
    {
      ko: '시도를 손실이 작은 것부터 늘어놓고 앞에서 `keep`개를 잘라 내면 됩니다. `Array.prototype.sort`는 비교 함수가 0을 돌려준 것들의 순서를 바꾸지 않습니다.',
      en: 'Order the trials by loss and take the first `keep`. `Array.prototype.sort` leaves the order of what the comparison calls equal as it was.',
    },
    {
      ko: 'NaN과의 비교는 언제나 거짓이고 NaN과의 차도 NaN이므로, 그대로 정렬하면 순서가 엉킵니다. 정렬하기 전에 유한하지 않은 손실을 어떤 값으로 바꾸어야 할까요? `Number.isFinite`가 도움이 됩니다.',
      en: 'Every comparison with NaN is false and every difference with NaN is NaN, which ruins a sort. What should losses that are not finite be replaced by first? `Number.isFinite` helps.',
    },
    {
      ko: '무한대끼리 빼면 NaN이 되므로, 비교 함수에서는 차 대신 $<$와 $>$로 비교하거나 `Number.MAX_VALUE`처럼 유한한 큰 수를 쓰세요. 끝으로 남긴 시도의 `eta`에서 최솟값과 최댓값을 구합니다.',
      en: 'Infinity minus infinity is NaN, so compare with $<$ and $>$ in place of a difference, or use a large finite number such as `Number.MAX_VALUE`. Finally take the smallest and the largest `eta` of what you kept.',
    },
  ],
});
