import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '은닉층에 시그모이드를 썼습니다. 이 신경망의 은닉층은 **ReLU**를 씁니다. 음수는 0으로, 양수는 그대로 둡니다.',
  en: 'Your hidden layers use the sigmoid; here they use **ReLU**, which turns negative numbers into 0 and leaves positive ones as they are.',
};

export function mlpForward(x: tf.Tensor2D, weights: tf.Tensor2D[], biases: tf.Tensor1D[]) {
  let h: tf.Tensor = x;
  weights.forEach((w, layer) => {
    const z = h.matMul(w).add(biases[layer]!);
    h = layer < weights.length - 1 ? z.sigmoid() : z;
  });
  return h;
}
