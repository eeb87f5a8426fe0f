import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { matrix } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'standardize',
  title: { ko: '표준화', en: 'Standardization' },
  summary: {
    ko: '자료의 열마다 평균을 빼고 표준편차로 나눕니다. 값이 모두 같은 열도 다룹니다.',
    en: 'Subtract its mean from each column and divide by its standard deviation, constant columns included.',
  },
  entry: 'standardize',
  params: [
    {
      name: 'x',
      type: param.tensor('n', 'p'),
      doc: {
        ko: '자료. 한 행이 예 하나, 한 열이 변수 하나입니다.',
        en: 'The data: one row an example, one column a variable',
      },
    },
  ],
  result: result.object({ z: result.tensor('n', 'p'), mean: result.tensor('p'), std: result.tensor('p') }),
  resultDoc: {
    ko: '표준화한 자료와 열마다의 평균과 표준편차 ($n$으로 나눕니다)',
    en: 'The standardized data, and the mean and standard deviation of each column (divided by $n$)',
  },
  points: 20,
  minutes: 15,
  buildsOn: ['tensor-summary'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [
        matrix([
          [2, 5],
          [2, 5],
          [4, 5],
          [4, 5],
        ]),
      ],
    },
    {
      id: 'three-columns',
      title: { ko: '단위가 다른 세 열', en: 'Three columns in different units' },
      args: [
        matrix([
          [1, 1000, 0.1],
          [2, 2000, 0.3],
          [6, 3000, 0.2],
        ]),
      ],
    },
    {
      id: 'single-row',
      title: { ko: '행이 하나', en: 'One row' },
      args: [matrix([[3, -2]])],
    },
    {
      id: 'tenths',
      title: { ko: '0.1만 들어 있는 열', en: 'A column of nothing but 0.1' },
      args: [matrix(Array.from({ length: 10 }, (_, row) => [0.1, row]))],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '열마다 평균을 내려면 행을 따라, 곧 축 0을 따라 평균을 냅니다. `x.sub(mean)`은 모양이 `[n, p]`와 `[p]`여도 열마다 알맞게 빼 줍니다.',
      en: 'A mean for each column runs along the rows: axis 0. `x.sub(mean)` then subtracts it column by column, although the shapes are `[n, p]` and `[p]`.',
    },
    {
      ko: '표준편차는 편차 제곱의 **평균**의 제곱근입니다. 값이 모두 같은 열에서는 0으로 나누게 되므로 나누기 전에 그런 열을 가려내야 합니다.',
      en: 'The standard deviation is the root of the **mean** of the squared deviations. In a constant column you would divide by 0, so find such columns before you divide.',
    },
    {
      ko: 'float32에서는 0.1을 열두 번 더해 12로 나눈 값이 0.1과 조금 다를 수 있어 표준편차가 정확히 0이 되지 않습니다. 반올림이 끼어들지 않는 방법으로 가려내세요. 값이 모두 같은 열은 최댓값과 최솟값이 같습니다. `tf.where`로 그런 열의 값을 0으로 바꿉니다.',
      en: 'In float32 the sum of twelve times 0.1, divided by 12, may differ a little from 0.1, and the standard deviation is then not exactly 0. Use a test that knows no rounding: in a constant column the largest value equals the smallest. `tf.where` puts zeros there.',
    },
  ],
  messages: {
    notStandard: {
      ko: '값이 변하는 열 {total}개 가운데 {wrong}개의 평균이 0이 아니거나 표준편차가 1이 아닙니다.',
      en: 'Of {total} columns that vary, {wrong} do not have mean 0 and standard deviation 1.',
    },
  },
});
