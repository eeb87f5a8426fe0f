import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '출력을 $-1$과 $1$로 두었습니다. 그렇게 쓰는 책도 있지만 그때는 정답도 $\\pm1$입니다. 여기서는 정답이 0과 1이므로 출력도 0과 1이어야 하고, 그래야 맞힌 예에서 오차가 0이 됩니다.',
  en: 'Your outputs are $-1$ and $1$. Some books write it so, but then the labels are $\\pm1$ as well. Here they are 0 and 1, so the outputs must be too; only then is the error of a right answer 0.',
};

export function perceptronStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  const predicted = tf.where(w.mul(x).sum().greater(0), 1, -1);
  return w.add(x.mul(tf.sub(y, predicted).mul(eta)));
}
