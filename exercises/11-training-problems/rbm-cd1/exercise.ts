import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';

export default defineExercise({
  id: 'rbm-cd1',
  title: { ko: '대조 발산(CD-1)의 한 걸음', en: 'One step of contrastive divergence (CD-1)' },
  summary: {
    ko: '주어진 난수로 한 번 표본을 뽑아 제한된 볼츠만 머신의 가중치와 편향을 갱신합니다.',
    en: 'Sample once with given random numbers and update the weights and biases of a restricted Boltzmann machine.',
  },
  entry: 'rbmCd1',
  params: [
    {
      name: 'v',
      type: param.tensor('n', 'd'),
      doc: {
        ko: '자료 $n$개. 값은 0 이상 1 이하입니다.',
        en: 'The $n$ data vectors, with values from 0 to 1',
      },
    },
    {
      name: 'w',
      type: param.tensor('d', 'k'),
      doc: { ko: '두 층을 잇는 가중치 $W$', en: 'The weights $W$ between the layers' },
    },
    {
      name: 'b',
      type: param.tensor('d'),
      doc: { ko: '가시층의 편향', en: 'The biases of the visible units' },
    },
    {
      name: 'c',
      type: param.tensor('k'),
      doc: { ko: '은닉층의 편향', en: 'The biases of the hidden units' },
    },
    {
      name: 'eta',
      type: param.number(),
      doc: { ko: '학습률 $\\eta$', en: 'The learning rate $\\eta$' },
    },
    {
      name: 'uh',
      type: param.tensor('n', 'k'),
      doc: {
        ko: '은닉층의 표본을 뽑을 균등난수',
        en: 'Uniform random numbers for sampling the hidden units',
      },
    },
    {
      name: 'uv',
      type: param.tensor('n', 'd'),
      doc: {
        ko: '가시층의 표본을 뽑을 균등난수',
        en: 'Uniform random numbers for sampling the visible units',
      },
    },
  ],
  result: result.object({ w: result.tensor('d', 'k'), b: result.tensor('d'), c: result.tensor('k') }),
  resultDoc: { ko: '한 걸음 뒤의 가중치와 편향', en: 'Weights and biases after the step' },
  points: 20,
  minutes: 25,
  limits: { timeMs: 15_000 },
  buildsOn: ['rbm-energy'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [
        matrix([
          [1, 0],
          [0, 1],
        ]),
        matrix([[2], [-1]]),
        vector([0, 0]),
        vector([-1]),
        0.1,
        matrix([[0.5], [0.5]]),
        matrix([
          [0.9, 0.1],
          [0.3, 0.2],
        ]),
      ],
    },
    {
      id: 'perfect-reconstruction',
      title: { ko: '재구성이 자료와 같을 때', en: 'A reconstruction equal to the data' },
      args: [
        matrix([
          [1, 0],
          [0, 1],
        ]),
        matrix([[2], [-1]]),
        vector([0, 0]),
        vector([-1]),
        0.1,
        matrix([[0.5], [0.5]]),
        matrix([
          [0.2, 0.6],
          [0.9, 0.1],
        ]),
      ],
    },
    {
      id: 'more-units',
      title: { ko: '뉴런이 더 많을 때', en: 'More units' },
      args: [
        matrix([
          [1, 1, 0],
          [0, 1, 1],
        ]),
        matrix([
          [1, -1],
          [0.5, 0.5],
          [-1, 2],
        ]),
        vector([0.5, -0.5, 0]),
        vector([0, -1]),
        0.5,
        matrix([
          [0.3, 0.6],
          [0.9, 0.1],
        ]),
        matrix([
          [0.4, 0.8, 0.1],
          [0.7, 0.2, 0.95],
        ]),
      ],
    },
    {
      id: 'all-parameters-zero',
      title: { ko: '모든 모수가 0일 때', en: 'All parameters 0' },
      args: [
        matrix([
          [1, 0, 1],
          [0, 1, 1],
        ]),
        matrix([
          [0, 0],
          [0, 0],
          [0, 0],
        ]),
        vector([0, 0, 0]),
        vector([0, 0]),
        1,
        matrix([
          [0.25, 0.75],
          [0.6, 0.4],
        ]),
        matrix([
          [0.75, 0.25, 0.1],
          [0.2, 0.9, 0.3],
        ]),
      ],
    },
  ],
  hidden: drawHidden,
  hints: [
    {
      ko: '네 단계를 차례로 쓰세요: $p(h\\mid v_0)$와 표본 $h_0$, $p(v\\mid h_0)$와 표본 $v_1$, $p(h\\mid v_1)$, 그리고 갱신. 표본은 난수가 확률보다 **작으면** 1입니다.',
      en: 'Write the four stages one after the other: $p(h\\mid v_0)$ and the sample $h_0$, $p(v\\mid h_0)$ and the sample $v_1$, $p(h\\mid v_1)$, and the update. A sample is 1 where the random number is **less** than the probability.',
    },
    {
      ko: '은닉층은 $W$로, 가시층은 $W^\\top$으로 계산합니다. 갱신식의 $v_0^\\top p(h\\mid v_0)$는 모양이 `[d, n]`과 `[n, k]`인 두 행렬의 곱이어서, 예들에 대한 합이 그 안에 들어 있습니다.',
      en: 'The hidden layer is computed with $W$, the visible one with $W^\\top$. In the update, $v_0^\\top p(h\\mid v_0)$ is a product of shapes `[d, n]` and `[n, k]`: the sum over the examples is inside it.',
    },
    {
      ko: '`const p0 = v.matMul(w).add(c).sigmoid();`, `const h0 = uh.less(p0).toFloat();`처럼 시작하고, 가시층은 `h0.matMul(w, false, true)`에 `b`를 더합니다. 갱신에는 표본 `h0`이 아니라 확률 `p0`과 `p1`이 들어갑니다.',
      en: 'Begin with `const p0 = v.matMul(w).add(c).sigmoid();` and `const h0 = uh.less(p0).toFloat();`; for the visible layer add `b` to `h0.matMul(w, false, true)`. The probabilities `p0` and `p1` go into the update, not the sample `h0`.',
    },
  ],
});
