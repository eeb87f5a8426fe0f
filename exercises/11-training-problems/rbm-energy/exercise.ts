import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

const W = matrix([
  [1, 0],
  [2, -1],
  [0.5, 3],
]);
const B = vector([0.5, -1, 0]);
const C = vector([-1, 2]);

export default defineExercise({
  id: 'rbm-energy',
  title: { ko: '제한된 볼츠만 머신의 에너지', en: 'The energy of a restricted Boltzmann machine' },
  summary: {
    ko: '가시층과 은닉층의 상태가 주어졌을 때 제한된 볼츠만 머신의 에너지를 구합니다.',
    en: 'Compute the energy of a restricted Boltzmann machine for given states of its visible and hidden units.',
  },
  entry: 'rbmEnergy',
  params: [
    {
      name: 'v',
      type: param.tensor('d'),
      doc: { ko: '가시층의 상태', en: 'The states of the visible units' },
    },
    {
      name: 'h',
      type: param.tensor('k'),
      doc: { ko: '은닉층의 상태', en: 'The states of the hidden units' },
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
  ],
  result: result.number(),
  resultDoc: { ko: '에너지 $E(v,h)$', en: 'The energy $E(v,h)$' },
  points: 10,
  minutes: 10,
  buildsOn: ['dense-layer'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [vector([1, 0, 1]), vector([1, 0]), W, B, C],
    },
    {
      id: 'all-off',
      title: { ko: '모두 0일 때', en: 'Everything off' },
      args: [vector([0, 0, 0]), vector([0, 0]), W, B, C],
    },
    {
      id: 'all-on',
      title: { ko: '모두 1일 때', en: 'Everything on' },
      args: [vector([1, 1, 1]), vector([1, 1]), W, B, C],
    },
    {
      id: 'real-values',
      title: { ko: '실수인 상태', en: 'States that are real numbers' },
      args: [vector([0.5, -2, 1]), vector([2, 0.25]), W, B, C],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '에너지는 세 항의 합입니다. 가시층의 편향, 은닉층의 편향, 그리고 두 층 사이의 가중치에서 하나씩 나옵니다.',
      en: 'The energy has three terms: one from the visible biases, one from the hidden biases, one from the weights between the layers.',
    },
    {
      ko: '$v^\\top Wh=\\sum_i\\sum_j v_iw_{ij}h_j$는 $v_i$와 $h_j$가 모두 켜진 쌍의 가중치를 더한 것입니다. 모양이 `[k]`인 $v^\\top W$를 먼저 구한 다음 $h$와 곱하여 더하면 됩니다.',
      en: '$v^\\top Wh=\\sum_i\\sum_j v_iw_{ij}h_j$ adds the weights of all pairs in which both units are on. Get $v^\\top W$ of shape `[k]` first, then multiply it by $h$ and sum.',
    },
    {
      ko: '`tf.dot(v, w)`는 모양이 `[k]`인 텐서를 줍니다. 여기에 `c`를 더하여 `h`와 내적하면 뒤의 두 항이 한꺼번에 나옵니다. 마지막에 부호를 잊지 마세요.',
      en: '`tf.dot(v, w)` gives a tensor of shape `[k]`. Add `c` to it and take the dot product with `h`, and you have two of the terms at once. Mind the sign at the end.',
    },
  ],
  messages: {
    flip: {
      ko: '은닉 뉴런 하나를 0에서 1로 바꾸었을 때 에너지가 그 뉴런이 받는 입력만큼 줄어들지 않습니다.',
      en: 'When one hidden unit is switched from 0 to 1, the energy does not fall by the input of that unit.',
    },
  },
});
