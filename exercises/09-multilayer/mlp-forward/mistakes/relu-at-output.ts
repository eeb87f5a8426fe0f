import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '마지막 층에도 ReLU를 적용하여 음수가 모두 0이 되었습니다. 출력층의 활성화 함수는 항등함수입니다. 은닉층에서만 ReLU를 적용하고, 층이 하나뿐이면 ReLU가 한 번도 쓰이지 않아야 합니다.',
  en: 'You applied ReLU to the last layer too, and all negative outputs became 0. The output layer uses the identity: ReLU belongs to the hidden layers only, and with a single layer it is not used at all.',
};

export function mlpForward(x: tf.Tensor2D, weights: tf.Tensor2D[], biases: tf.Tensor1D[]) {
  let h: tf.Tensor = x;
  weights.forEach((w, layer) => {
    h = h.matMul(w).add(biases[layer]!).relu();
  });
  return h;
}
