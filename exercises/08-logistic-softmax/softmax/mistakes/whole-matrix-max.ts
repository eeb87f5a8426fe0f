import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '행렬 **전체**의 최댓값을 뺐습니다. 한 행만 아주 크면 다른 행의 지수는 모두 0이 되어 $0/0$, 곧 NaN이 됩니다. 행마다 그 행의 최댓값을 빼세요: `z.max(1, true)`.',
  en: 'You subtracted the maximum of the **whole** matrix. If one row is much larger, the exponentials of the other rows all become 0 and $0/0$ is NaN. Subtract each row its own maximum: `z.max(1, true)`.',
};

export function softmax(z: tf.Tensor2D): tf.Tensor2D {
  const exponentials = z.sub(z.max()).exp();
  return exponentials.div(exponentials.sum(1, true));
}
