import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix, vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'numeric-gradient',
  title: { ko: '수치미분으로 구하는 경사', en: 'A gradient by finite differences' },
  summary: {
    ko: '가중치를 하나씩 조금 움직여 보며 이차함수의 경사를 중앙차분으로 구합니다.',
    en: 'Nudge one weight at a time and read off the gradient of a quadratic by central differences.',
  },
  entry: 'numericGradient',
  params: [
    {
      name: 'a',
      type: param.tensor('p', 'p'),
      doc: {
        ko: '이차항의 계수 $A$. 대칭이 아닐 수 있습니다.',
        en: 'The coefficients $A$ of the quadratic part; not necessarily symmetric',
      },
    },
    {
      name: 'b',
      type: param.tensor('p'),
      doc: { ko: '일차항의 계수 $b$', en: 'The coefficients $b$ of the linear part' },
    },
    {
      name: 'w',
      type: param.tensor('p'),
      doc: { ko: '경사를 구할 점', en: 'The point at which the gradient is wanted' },
    },
    {
      name: 'h',
      type: param.number(),
      doc: { ko: '움직이는 폭', en: 'How far each weight is nudged' },
    },
  ],
  result: result.tensor('p'),
  resultDoc: { ko: '경사 $\\nabla f(w)$', en: 'The gradient $\\nabla f(w)$' },
  points: 15,
  minutes: 20,
  buildsOn: ['gradient-step'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [
        matrix([
          [2, 1],
          [0, 4],
        ]),
        vector([1, -2]),
        vector([1, 2]),
        0.5,
      ],
    },
    {
      id: 'one-weight',
      title: { ko: '가중치가 하나', en: 'A single weight' },
      args: [matrix([[2]]), vector([-1]), vector([3]), 0.25],
    },
    {
      id: 'linear',
      title: { ko: '이차항이 없을 때', en: 'No quadratic part' },
      args: [
        matrix([
          [0, 0],
          [0, 0],
        ]),
        vector([3, -5]),
        vector([1, 1]),
        0.1,
      ],
    },
    {
      id: 'at-the-minimum',
      title: { ko: '최솟값에서', en: 'At the minimum' },
      args: [
        matrix([
          [2, 0],
          [0, 1],
        ]),
        vector([-2, -1]),
        vector([1, 1]),
        0.5,
      ],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '먼저 점 하나에서 $f$의 값을 구하는 함수를 만드세요. 나머지는 이 함수를 $2p$번 부르는 일입니다.',
      en: 'First write a function for the value of $f$ at one point. The rest is calling it $2p$ times.',
    },
    {
      ko: '$j$번째 성분을 구할 때에는 $w$에서 $j$번째 가중치만 $h$만큼 늘린 점과 줄인 점이 필요합니다. 다음 성분으로 넘어가기 전에 **원래 값으로 돌려놓아야** 합니다.',
      en: 'Component $j$ needs $w$ with weight $j$ alone raised by $h$, and lowered by $h$. **Put it back** before you turn to the next one.',
    },
    {
      ko: '두 점은 $2h$만큼 떨어져 있으므로 차이를 $2h$로 나눕니다. `tf.oneHot`에 $h$를 곱하거나, 배열을 복사하여 한 원소만 바꾸면 됩니다.',
      en: 'The two points are $2h$ apart, so divide the difference by $2h$. Multiply a `tf.oneHot` row by $h$, or copy the array and change one entry.',
    },
  ],
  messages: {
    notFinite: {
      ko: 'NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values, so this cannot be checked.',
    },
    zero: {
      ko: '경사가 모두 0입니다.',
      en: 'The gradient is all zeros.',
    },
    depends: {
      ko: 'h를 바꾸었더니 경사가 달라졌습니다. 차이는 약 {error}입니다. 이차함수에서는 중앙차분이 h와 관계없이 정확합니다.',
      en: 'Another h gave another gradient, by about {error}. For a quadratic, central differences are exact whatever h is.',
    },
  },
});
