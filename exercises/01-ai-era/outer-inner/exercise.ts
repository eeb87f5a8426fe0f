import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { drawHidden, VISIBLE } from './cases';
import { CHECKS, MESSAGES } from './checks';

export default defineExercise({
  id: 'outer-inner',
  title: { ko: '내적과 외적', en: 'Inner and outer product' },
  summary: {
    ko: '길이가 같은 두 벡터에서 수 하나인 내적과 행렬인 외적을 구합니다.',
    en: 'From two vectors of equal length, compute the inner product, a number, and the outer product, a matrix.',
  },
  entry: 'outerInner',
  params: [
    { name: 'a', type: param.tensor('n'), doc: { ko: '첫째 벡터', en: 'The first vector' } },
    { name: 'b', type: param.tensor('n'), doc: { ko: '둘째 벡터', en: 'The second vector' } },
  ],
  result: result.object({ inner: result.number(), outer: result.tensor('n', 'n') }),
  resultDoc: {
    ko: '내적 Σᵢ aᵢbᵢ와 i행 j열이 aᵢbⱼ인 외적',
    en: 'The inner product Σᵢ aᵢbᵢ, and the outer product with aᵢbⱼ in row i, column j',
  },
  points: 10,
  minutes: 10,
  buildsOn: ['tensor-summary'],
  visible: VISIBLE,
  hidden: drawHidden,
  checks: CHECKS,
  messages: MESSAGES,
  hints: [
    {
      ko: '두 곱은 같은 원소들로 만듭니다. 내적은 **자리가 같은** 짝만, 외적은 **모든** 짝을 곱합니다.',
      en: 'Both products are made of the same entries: the inner one multiplies pairs **in the same place**, the outer one **all** pairs.',
    },
    {
      ko: '모양이 같은 두 벡터의 `mul`은 원소별 곱입니다. 더하면 내적이 됩니다. 외적에서는 한쪽을 세로로 세워 보세요.',
      en: '`mul` of two vectors of the same shape multiplies entry by entry; add up, and you have the inner product. For the outer one, stand one of the vectors upright.',
    },
    {
      ko: '모양이 `[n, 1]`인 텐서와 `[1, n]`인 텐서를 `mul`로 곱하면 브로드캐스팅으로 `[n, n]`이 됩니다. 어느 벡터가 행을 따라가야 하는지 생각하여 `expandDims`의 축을 고르세요.',
      en: 'Multiply a tensor of shape `[n, 1]` by one of shape `[1, n]` with `mul`: broadcasting makes it `[n, n]`. Choose the axes of `expandDims` by asking which vector runs along the rows.',
    },
  ],
});
