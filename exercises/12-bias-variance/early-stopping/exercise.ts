import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { drawCases } from './cases';

export default defineExercise({
  id: 'early-stopping',
  title: { ko: '조기 학습종료', en: 'Early stopping' },
  summary: {
    ko: '검증 데이터의 손실이 더 줄지 않을 때 학습을 멈추고, 손실이 가장 작았던 에폭을 고릅니다.',
    en: 'Stop training when the validation loss no longer falls, and pick the epoch where it was smallest.',
  },
  entry: 'earlyStopping',
  params: [
    {
      name: 'validation',
      type: param.numbers(),
      doc: {
        ko: '에폭마다 잰 검증 데이터의 손실. 하나 이상입니다.',
        en: 'The validation loss after each epoch; at least one',
      },
    },
    {
      name: 'patience',
      type: param.number(),
      doc: {
        ko: '손실이 줄지 않아도 기다릴 에폭 수. 1 이상의 정수입니다.',
        en: 'How many epochs to wait without improvement: a whole number, at least 1',
      },
    },
  ],
  result: result.object({ best: result.number(), stop: result.number() }),
  resultDoc: {
    ko: '가장 좋은 에폭 `best`와 마지막으로 실행한 에폭 `stop`. 번호는 0부터 셉니다.',
    en: 'The best epoch `best` and the last epoch that ran, `stop`, both counted from 0',
  },
  points: 15,
  minutes: 15,
  buildsOn: ['data-split'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [[0.9, 0.6, 0.5, 0.55, 0.52, 0.58, 0.4], 3],
    },
    {
      id: 'still-falling',
      title: { ko: '끝까지 줄어드는 손실', en: 'A loss that keeps falling' },
      args: [[1, 0.8, 0.7, 0.65], 2],
    },
    {
      id: 'plateau',
      title: { ko: '같은 값이 되풀이될 때', en: 'The same loss again and again' },
      args: [[0.8, 0.5, 0.5, 0.5, 0.5, 0.3], 2],
    },
    {
      id: 'one-epoch',
      title: { ko: '에폭이 하나', en: 'A single epoch' },
      args: [[0.7], 3],
    },
  ],
  hidden: drawCases,
  hints: [
    {
      ko: '학습을 그대로 흉내 내어 보세요. 손실을 앞에서부터 하나씩 보면서, 지금까지 가장 좋은 에폭의 번호를 기억합니다.',
      en: 'Act the training out: go through the losses one by one and remember the number of the best epoch so far.',
    },
    {
      ko: '한 에폭에서 할 일은 두 가지이고 순서가 중요합니다. 먼저 손실이 지금까지의 최솟값보다 **작으면** `best`를 고칩니다. 그다음에 `best`로부터 몇 에폭이 지났는지 봅니다.',
      en: 'Two things happen at each epoch, in this order: if the loss is **smaller** than the smallest so far, move `best`; then see how many epochs have passed since `best`.',
    },
    {
      ko: '에폭 $t$에서 $t - \\text{best}$가 `patience`와 같아지면 그곳에서 반복을 끝냅니다. 한 번도 그렇게 되지 않으면 `stop`은 마지막 에폭의 번호입니다.',
      en: 'When $t - \\text{best}$ reaches `patience` at epoch $t$, leave the loop there. If that never happens, `stop` is the number of the last epoch.',
    },
  ],
});
