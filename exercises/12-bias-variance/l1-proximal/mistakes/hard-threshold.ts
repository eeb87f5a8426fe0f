import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '임계값보다 작은 것만 0으로 만들고 나머지는 그대로 두었습니다(경성 임계화). 연성 임계화에서는 남는 가중치도 0 쪽으로 $\\eta\\lambda$만큼 줄어듭니다.',
  en: 'You set small weights to 0 and left the others alone, a hard threshold. The soft threshold also moves the remaining ones toward 0 by $\\eta\\lambda$.',
};

export function l1Proximal(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  const moved = w.sub(g.mul(eta));
  return tf.where(moved.abs().greater(eta * lambda), moved, tf.zerosLike(moved));
}
