import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';
import { drawHidden } from './cases';
import { CHECKS } from './checks';

export default defineExercise({
  id: 'gaussian-mle',
  title: { ko: '정규분포의 최대가능도추정', en: 'Maximum likelihood for a normal distribution' },
  summary: {
    ko: '표본이 가장 그럴듯해지는 정규분포의 평균 $\\mu$와 분산 $\\sigma^2$을 구합니다.',
    en: 'Find the mean $\\mu$ and variance $\\sigma^2$ of the normal distribution under which a sample is most likely.',
  },
  entry: 'gaussianMle',
  params: [
    {
      name: 'x',
      type: param.tensor('n'),
      doc: { ko: '정규분포에서 나온 표본', en: 'A sample from a normal distribution' },
    },
  ],
  result: result.object({ mu: result.number(), sigma2: result.number() }),
  resultDoc: {
    ko: '평균 $\\hat\\mu$과 분산 $\\hat\\sigma^2$의 최대가능도추정값',
    en: 'The maximum likelihood estimates of the mean and the variance',
  },
  points: 10,
  minutes: 10,
  buildsOn: ['tensor-summary'],
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예', en: 'The worked example' },
      args: [vector([2, 4, 6, 8])],
    },
    {
      id: 'around-zero',
      title: { ko: '0의 양쪽에 있는 값', en: 'Values on both sides of zero' },
      args: [vector([-3, 1, 0.5, -1, 2, 0.5])],
    },
    {
      id: 'single',
      title: { ko: '값 하나', en: 'A single value' },
      args: [vector([7])],
    },
    {
      id: 'near-ten-thousand',
      title: { ko: '10000 근처의 값', en: 'Values near 10,000' },
      args: [vector([9999, 10000, 10001, 10002])],
    },
  ],
  hidden: drawHidden,
  checks: CHECKS,
  hints: [
    {
      ko: '로그가능도를 $\\mu$로 미분하여 0으로 두면 $\\hat\\mu$은 우리가 잘 아는 값이 됩니다.',
      en: 'Set the derivative of the log-likelihood with respect to $\\mu$ to 0: $\\hat\\mu$ turns out to be an old acquaintance.',
    },
    {
      ko: '$\\hat\\sigma^2$은 추정한 $\\hat\\mu$에서 잰 편차 제곱의 평균입니다. 나누는 수는 $n-1$이 아닙니다.',
      en: '$\\hat\\sigma^2$ is the mean of the squared deviations from the estimated $\\hat\\mu$. The divisor is not $n-1$.',
    },
    {
      ko: '먼저 `const mu = x.mean();`을 구하고, `x.sub(mu)`를 제곱하여 평균을 냅니다. $\\overline{x^2}-\\bar x^2$으로 구하면 값이 0에서 멀 때 float32의 유효숫자가 모두 사라집니다.',
      en: 'Get `const mu = x.mean();` first, then square `x.sub(mu)` and take the mean. With $\\overline{x^2}-\\bar x^2$ all digits of float32 are lost where the values are far from 0.',
    },
  ],
  messages: {
    likelierNearby: {
      ko: '돌려준 값 가까이에 표본을 더 그럴듯하게 하는 모수가 있습니다. 가능도의 최댓값이 아닙니다.',
      en: 'Near your estimate there are parameters that make the sample likelier, so it is not where the likelihood is largest.',
    },
  },
});
