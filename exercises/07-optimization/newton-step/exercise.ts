import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'newton-step',
  title: { ko: '뉴턴 방법의 한 걸음', en: "One step of Newton's method" },
  summary: {
    ko: "다항식 $f(w)$의 최솟값을 찾아 $w - f'(w)/f''(w)$로 한 걸음 움직입니다.",
    en: "Take one step, $w - f'(w)/f''(w)$, toward the minimum of a polynomial $f(w)$.",
  },
  entry: 'newtonStep',
  params: [
    {
      name: 'coef',
      type: param.numbers(),
      doc: {
        ko: '다항식의 계수. 낮은 차수부터 차례로 $c_0, c_1, \\dots, c_d$이고 $d \\ge 2$입니다.',
        en: 'The coefficients $c_0, c_1, \\dots, c_d$ of the polynomial, lowest power first, $d \\ge 2$',
      },
    },
    { name: 'w', type: param.number(), doc: { ko: '현재의 위치 $w$', en: 'The current position $w$' } },
  ],
  result: result.number(),
  resultDoc: { ko: '한 걸음 움직인 뒤의 위치', en: 'The position after the step' },
  points: 15,
  minutes: 15,
  limits: { timeMs: 10_000 },
  buildsOn: ['gradient-step'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예: 삼차함수', en: 'The worked example: a cubic' },
      args: [[3, -4, 0, 1], 2],
    },
    {
      id: 'parabola',
      title: { ko: '$w = 0$에서 본 이차함수', en: 'A quadratic, from $w = 0$' },
      args: [[5, -6, 1], 0],
    },
    {
      id: 'bends-downward',
      title: { ko: '위로 볼록한 곳', en: 'Where the curve bends downward' },
      args: [[3, -4, 0, 1], -1],
    },
    {
      id: 'at-the-minimum',
      title: { ko: '이미 최솟값에 있을 때', en: 'Already at the minimum' },
      args: [[5, -6, 1], 3],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '$c_kw^k$을 한 번 미분하면 $kc_kw^{k-1}$, 두 번 미분하면 $k(k-1)c_kw^{k-2}$입니다. 두 도함수의 값을 따로따로 구해 보세요.',
      en: 'Differentiating $c_kw^k$ once gives $kc_kw^{k-1}$, twice gives $k(k-1)c_kw^{k-2}$. Compute the values of the two derivatives separately.',
    },
    {
      ko: "$f'$은 $k = 1$부터, $f''$은 $k = 2$부터 더합니다. 그러면 지수가 음수가 되지 않고, $w = 0$에서도 $w^0 = 1$이어서 따로 다룰 것이 없습니다.",
      en: "Sum $f'$ from $k = 1$ and $f''$ from $k = 2$. No exponent is negative then, and $w = 0$ needs no special care, since $w^0 = 1$.",
    },
    {
      ko: '반복문에서 `slope += k * coef[k] * w ** (k - 1)`과 `curvature += k * (k - 1) * coef[k] * w ** (k - 2)`를 쌓은 다음, $w$에서 둘의 비를 뺍니다. 이차 도함수가 음수라도 식을 바꾸지 않습니다.',
      en: 'In a loop accumulate `slope += k * coef[k] * w ** (k - 1)` and `curvature += k * (k - 1) * coef[k] * w ** (k - 2)`; then subtract their ratio from $w$. Do not change the formula where the second derivative is negative.',
    },
  ],
  messages: {
    notFinite: {
      ko: 'NaN이나 무한대가 있어 확인할 수 없습니다.',
      en: 'There are NaN or infinite values, so this cannot be checked.',
    },
    constant: {
      ko: '움직이지 않았거나, 함수가 달라도 같은 값을 돌려줍니다.',
      en: 'Your step does not move, or returns the same value whatever the function is.',
    },
    scaled: {
      ko: '함수를 몇 배 하고 상수를 더했더니 걸음이 달라졌습니다. 두 도함수의 비는 배수와 상수의 영향을 받지 않아야 합니다.',
      en: 'Scaling the function and adding a constant changed your step. The ratio of the two derivatives should notice neither.',
    },
  },
});
