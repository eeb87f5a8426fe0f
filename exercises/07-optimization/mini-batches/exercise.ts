import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'mini-batches',
  title: { ko: '미니배치로 나누기', en: 'Dividing into mini-batches' },
  summary: {
    ko: '섞어 놓은 예의 순서를 앞에서부터 정해진 크기의 미니배치로 나눕니다.',
    en: 'Divide a shuffled order of examples, from the front, into mini-batches of a given size.',
  },
  entry: 'miniBatches',
  params: [
    {
      name: 'order',
      type: param.numbers(),
      doc: {
        ko: '예의 번호를 섞어 놓은 순서. 어떤 정수든 들어 있을 수 있습니다.',
        en: 'The shuffled numbers of the examples; any integers may occur',
      },
    },
    {
      name: 'batchSize',
      type: param.number(),
      doc: { ko: '배치의 크기, 1 이상의 정수', en: 'The batch size, a whole number of at least 1' },
    },
  ],
  result: result.ragged(),
  resultDoc: {
    ko: '미니배치의 배열. 마지막 배치는 짧을 수 있습니다.',
    en: 'The mini-batches; the last one may be short',
  },
  points: 10,
  minutes: 8,
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예: 다섯 개를 두 개씩', en: 'The worked example: five, two at a time' },
      args: [[3, 0, 4, 1, 2], 2],
    },
    {
      id: 'comes-out-even',
      title: { ko: '나누어떨어질 때', en: 'When it comes out even' },
      args: [[5, 2, 0, 3, 1, 4], 3],
    },
    {
      id: 'one-batch',
      title: { ko: '배치 하나로 충분할 때', en: 'When one batch is enough' },
      args: [[1, 0, 2], 10],
    },
    {
      id: 'not-positions',
      title: { ko: '번호가 0부터 이어지지 않을 때', en: 'Numbers that do not run from 0' },
      args: [[10, -7, 42], 2],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '첫 배치는 `order`의 몇 번째부터 몇 번째까지인지, 둘째 배치는 어디서 시작하는지 적어 보세요.',
      en: 'Write down which positions of `order` make the first batch, and where the second one begins.',
    },
    {
      ko: '시작 위치를 0에서 `order.length`까지 `batchSize`씩 늘리는 반복문을 만드세요. 마지막 배치에 남은 것이 모자라도 그대로 둡니다.',
      en: 'Make a loop whose start runs from 0 to `order.length` in strides of `batchSize`. If too few are left for the last batch, leave it short.',
    },
    {
      ko: '`order.slice(start, start + batchSize)`는 끝이 배열의 길이를 넘으면 있는 데까지만 잘라 줍니다. 따라서 짧은 마지막 배치를 따로 다룰 필요가 없습니다.',
      en: '`order.slice(start, start + batchSize)` stops at the end of the array by itself, so the short last batch needs no special treatment.',
    },
  ],
  messages: {
    lostOrDoubled: {
      ko: '배치에 들어 있는 예의 수가 원래와 다릅니다. 빠지거나 두 번 들어간 예가 있습니다.',
      en: 'The batches do not hold as many examples as there were: some are missing, or occur twice.',
    },
    reordered: {
      ko: '배치를 이어 붙여도 `order`가 되지 않습니다. `order`에 든 값을 그 순서 그대로 담아야 합니다.',
      en: 'The batches joined do not give `order`. They should hold the entries of `order`, in that order.',
    },
  },
});
