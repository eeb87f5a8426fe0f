import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '값이 모두 같은 열에서도 그대로 나누었습니다. 표준편차가 정확히 0이면 $0/0$이 NaN이 되고(WebGL에서는 1로 보일 수 있습니다), 반올림 때문에 아주 작은 값이 되면 의미 없는 $\\pm1$이 나옵니다. 그런 열의 $z$는 0으로 두세요.',
  en: 'You divide in constant columns, too. Where the standard deviation is exactly 0, $0/0$ gives NaN (or perhaps 1 in WebGL); where rounding leaves it tiny, the result is a meaningless $\\pm1$. In such a column $z$ should be 0.',
};

export function standardize(x: tf.Tensor2D) {
  const mean = x.mean(0);
  const deviations = x.sub(mean);
  const std = deviations.square().mean(0).sqrt();
  return { z: deviations.div(std), mean, std };
}
