import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { drawHidden, VISIBLE } from './cases';
import { CHECKS, MESSAGES } from './checks';

export default defineExercise({
  id: 'q-learning-update',
  title: { ko: 'Q 학습의 갱신', en: 'The update of Q-learning' },
  summary: {
    ko: '행동 하나와 그 보상에서 배워 표 $Q$의 값 하나를 고칩니다.',
    en: 'Learn from one action and its reward: correct one entry of the table $Q$.',
  },
  entry: 'qLearningUpdate',
  params: [
    {
      name: 'q',
      type: param.tensor('S', 'A'),
      doc: {
        ko: '표 $Q$. 행이 상태, 열이 행동입니다.',
        en: 'The table $Q$: rows are states, columns actions',
      },
    },
    { name: 's', type: param.number(), doc: { ko: '현재 상태의 번호', en: 'Index of the current state' } },
    { name: 'a', type: param.number(), doc: { ko: '고른 행동의 번호', en: 'Index of the action taken' } },
    { name: 'r', type: param.number(), doc: { ko: '받은 보상', en: 'The reward received' } },
    { name: 'next', type: param.number(), doc: { ko: '다음 상태의 번호', en: 'Index of the next state' } },
    {
      name: 'alpha',
      type: param.number(),
      doc: { ko: '학습률 $\\alpha$', en: 'The learning rate $\\alpha$' },
    },
    {
      name: 'gamma',
      type: param.number(),
      doc: { ko: '할인율 $\\gamma$', en: 'The discount factor $\\gamma$' },
    },
  ],
  result: result.tensor('S', 'A'),
  resultDoc: {
    ko: '$Q(s,a)$만 고치고 나머지는 그대로 둔 표',
    en: 'The table with $Q(s,a)$ corrected and all else as it was',
  },
  points: 12,
  minutes: 15,
  buildsOn: ['tensor-summary'],
  visible: VISIBLE,
  hidden: drawHidden,
  checks: CHECKS,
  messages: MESSAGES,
  hints: [
    {
      ko: "먼저 수 하나인 목표 $r + \\gamma\\max_{a'}Q(s',a')$를 구하세요. 최댓값은 `next`번째 **행**에서 찾습니다.",
      en: "Get the target first, one number: $r + \\gamma\\max_{a'}Q(s',a')$. The maximum is over the **row** of `next`.",
    },
    {
      ko: '텐서는 바뀌지 않으므로 값 하나를 직접 고쳐 넣을 수 없습니다. 배열로 바꾸어 고치거나, 그 자리만 참인 표를 만들어 `tf.where`로 고르세요.',
      en: 'Tensors never change, so one entry cannot be assigned. Work on an array, or make a table that is true in that place only and choose with `tf.where`.',
    },
    {
      ko: '`q.arraySync()`는 수를 담은 이차원 배열을 줍니다. 배열의 한 칸에 현재 값 더하기 $\\alpha\\times(\\text{목표}-\\text{현재 값})$을 넣고 배열을 돌려주면 됩니다.',
      en: '`q.arraySync()` gives an array of arrays of numbers. Put into its one cell the current value plus $\\alpha\\times(\\text{target}-\\text{current value})$, and return the array.',
    },
  ],
});
