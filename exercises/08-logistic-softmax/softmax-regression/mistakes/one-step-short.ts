import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '갱신이 한 번 모자랍니다. 반복문이 1에서 시작하여 `steps`보다 작을 때까지 돌고 있지 않은지 확인하세요. 정확히 `steps`번 갱신해야 합니다.',
  en: 'One update is missing. See whether your loop starts at 1 and runs while the counter is below `steps`. There have to be exactly `steps` updates.',
};

export function softmaxRegression(x: tf.Tensor2D, y: tf.Tensor2D, eta: number, steps: number) {
  let w: tf.Tensor = tf.zeros([x.shape[1], y.shape[1]]);
  for (let step = 1; step < steps; step += 1) {
    const error: tf.Tensor = x.matMul(w).softmax().sub(y);
    w = w.sub(x.matMul(error, true).mul(eta));
  }
  return w;
}
