import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawCases } from './cases';

/** The Chebyshev polynomial of degree 15 at 41 even places: an exact polynomial, whose values are known by heart. */
const PLACES = Array.from({ length: 41 }, (_, index) => (index - 20) / 20);
const WAVES = PLACES.map((x) => Math.cos(15 * Math.acos(x)));

export default defineExercise({
  id: 'polynomial-fit',
  title: { ko: '다항 회귀모형의 적합', en: 'Fitting a polynomial regression' },
  summary: {
    ko: '차수가 1, 5, 15인 다항 회귀모형을 최소제곱법으로 추정하고 새로운 점에서 예측합니다.',
    en: 'Fit polynomials of degree 1, 5 and 15 by least squares and predict at new places.',
  },
  entry: 'polynomialFit',
  params: [
    {
      name: 'x',
      type: param.tensor('n'),
      doc: {
        ko: '$[-1, 1]$에 흩어져 있는 서로 다른 설명변수의 값 $n$개',
        en: 'The $n$ distinct values of the explanatory variable, spread over $[-1, 1]$',
      },
    },
    {
      name: 'y',
      type: param.tensor('n'),
      doc: { ko: '종속변수의 값 $n$개', en: 'The $n$ values of the dependent variable' },
    },
    {
      name: 'degree',
      type: param.number(),
      doc: {
        ko: '다항식의 차수 $d$: 1, 5, 15 가운데 하나이고 $n$보다 작습니다.',
        en: 'The degree $d$ of the polynomial: 1, 5 or 15, and less than $n$',
      },
    },
    {
      name: 'at',
      type: param.tensor('m'),
      doc: {
        ko: '예측할 점 $m$개. `x`의 범위 안에 있습니다.',
        en: 'The $m$ places to predict at, inside the range of `x`',
      },
    },
  ],
  result: result.tensor('m'),
  resultDoc: {
    ko: '`at`의 각 점에서 적합된 다항식의 값',
    en: 'The fitted polynomial at each place of `at`',
  },
  points: 20,
  minutes: 30,
  buildsOn: ['least-squares'],
  tolerance: { rtol: 1e-3, atol: 2e-3 },
  // TF.js's own QR takes many small steps: up to three seconds for these cases on the CPU backend.
  limits: { timeMs: 20_000 },
  visible: [
    {
      id: 'three-points',
      title: { ko: '본문의 예: 점 세 개와 직선', en: 'The worked example: three points and a line' },
      args: [vector([-1, 0, 1]), vector([1, 0, 2]), 1, vector([0.5, -1])],
    },
    {
      id: 'two-points',
      title: { ko: '점 두 개를 지나는 직선', en: 'A line through two points' },
      args: [vector([0.5, -0.5]), vector([3, 1]), 1, vector([0])],
    },
    {
      id: 'exact-quintic',
      title: { ko: '5차식 위에 있는 점', en: 'Points on a polynomial of degree 5' },
      args: [
        vector([-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1]),
        vector([-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1].map((x) => 2 + x - 4 * x ** 5)),
        5,
        vector([0, 0.5, -0.6, 1]),
      ],
    },
    {
      id: 'exact-fifteen',
      title: {
        ko: '$y = \\cos(15\\arccos x)$ 위의 점 41개',
        en: 'Forty-one points on $y = \\cos(15\\arccos x)$',
      },
      args: [vector(PLACES), vector(WAVES), 15, vector([0.5, -0.5, 0, 0.9])],
    },
  ],
  hidden: drawCases,
  hints: [
    {
      ko: '예측값은 기저를 무엇으로 잡든 같습니다. $1, x, x^2, \\ldots$ 대신 르장드르 다항식 $P_0(x), P_1(x), \\ldots, P_d(x)$를 열로 하는 행렬을 만들어 보세요. `x`와 `at`에 같은 기저를 씁니다.',
      en: 'The predictions are the same in any basis. In place of $1, x, x^2, \\ldots$ try a matrix whose columns are the Legendre polynomials $P_0(x), P_1(x), \\ldots, P_d(x)$, and use the same basis for `x` and for `at`.',
    },
    {
      ko: '`arraySync()`로 배열을 꺼내어 보통의 수로 계산하면 float64입니다. 정규방정식 $(A^\\top A)\\,c = A^\\top y$를 만들고, 가우스 소거법(피벗 선택 포함)으로 풀면 됩니다.',
      en: 'Numbers taken out with `arraySync()` are float64. Build the normal equations $(A^\\top A)\\,c = A^\\top y$ and solve them by Gaussian elimination with pivoting.',
    },
    {
      ko: '`tf.linalg.qr(A)`를 쓴다면 $A = QR$이므로 $Rc = Q^\\top y$입니다. $R$은 위삼각행렬이므로 마지막 계수부터 거꾸로 대입하여 구하고, `at`으로 만든 행렬에 계수를 곱합니다.',
      en: 'With `tf.linalg.qr(A)` you have $A = QR$, so $Rc = Q^\\top y$. $R$ is upper triangular: find the last coefficient first and substitute backwards, then multiply the matrix made from `at` by the coefficients.',
    },
  ],
});
