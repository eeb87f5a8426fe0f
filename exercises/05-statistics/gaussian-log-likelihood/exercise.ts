import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';

export default defineExercise({
  id: 'gaussian-log-likelihood',
  title: { ko: '정규분포의 로그가능도', en: 'The log-likelihood of a normal distribution' },
  summary: {
    ko: '평균이 $\\mu$, 분산이 $\\sigma^2$인 정규분포에서 표본의 로그가능도를 구합니다.',
    en: 'Compute the log-likelihood of a sample under the normal distribution with mean $\\mu$ and variance $\\sigma^2$.',
  },
  entry: 'gaussianLogLikelihood',
  params: [
    {
      name: 'x',
      type: param.tensor('n'),
      doc: { ko: '서로 독립인 관측값 $n$개', en: 'A sample of $n$ independent values' },
    },
    { name: 'mu', type: param.number(), doc: { ko: '평균 $\\mu$', en: 'The mean $\\mu$' } },
    {
      name: 'sigma2',
      type: param.number(),
      doc: {
        ko: '분산 $\\sigma^2$ (표준편차가 아닙니다)',
        en: 'The variance $\\sigma^2$, not the standard deviation',
      },
    },
  ],
  result: result.number(),
  resultDoc: { ko: '로그밀도의 합', en: 'The sum of the log densities' },
  points: 10,
  minutes: 10,
  buildsOn: ['gaussian-mle'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [vector([1, 3]), 2, 4],
    },
    {
      id: 'standard-normal',
      title: { ko: '표준정규분포의 한가운데', en: 'The center of the standard normal' },
      args: [vector([0]), 0, 1],
    },
    {
      id: 'positive',
      title: { ko: '로그가능도가 양수일 때', en: 'A log-likelihood above 0' },
      args: [vector([0.99, 1, 1.02]), 1, 0.0004],
    },
    {
      id: 'nearly-impossible',
      title: { ko: '거의 나올 수 없는 값', en: 'A value that is next to impossible' },
      args: [vector([50, 0.5]), 0, 1],
    },
  ],
  hidden: drawHidden,
  hints: [
    {
      ko: '밀도를 먼저 구하지 말고, 종이 위에서 로그를 취하여 식을 정리한 다음에 코드로 옮기세요. 로그와 지수가 만나 사라집니다.',
      en: 'Do not compute densities first. Take the logarithm on paper and simplify; log and exp meet and cancel.',
    },
    {
      ko: '값 하나의 로그밀도는 두 항으로 되어 있습니다. $x_i$와 상관없는 항 $-\\frac12\\log(2\\pi\\sigma^2)$도 값마다 한 번씩, 모두 $n$번 더해집니다.',
      en: 'The log density of one value has two terms. The one without $x_i$, $-\\frac12\\log(2\\pi\\sigma^2)$, is added once for every value too: $n$ times in all.',
    },
    {
      ko: '`const squares = x.sub(mu).square().sum();`을 구합니다. 이것을 $2\\sigma^2$으로 나누어 부호를 바꾸고, 수로 구한 $-\\frac n2\\log(2\\pi\\sigma^2)$을 더합니다. $n$은 `x.size`, 로그는 `Math.log`입니다.',
      en: 'Get `const squares = x.sub(mu).square().sum();`, divide it by $2\\sigma^2$, turn its sign and add $-\\frac n2\\log(2\\pi\\sigma^2)$, which is a plain number: $n$ is `x.size`, the logarithm `Math.log`.',
    },
  ],
});
