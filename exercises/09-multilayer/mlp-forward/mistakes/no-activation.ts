import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '활성화 함수가 없습니다. 가중합만 이어 붙이면 층이 몇 개이든 하나의 선형변환과 같습니다. 마지막 층을 뺀 모든 층에서 가중합에 ReLU를 적용하세요.',
  en: 'There is no activation. Weighted sums of weighted sums are still one linear map, however many layers there are. Apply ReLU to the sums of every layer but the last.',
};

export function mlpForward(x: tf.Tensor2D, weights: tf.Tensor2D[], biases: tf.Tensor1D[]) {
  let h: tf.Tensor = x;
  weights.forEach((w, layer) => {
    h = h.matMul(w).add(biases[layer]!);
  });
  return h;
}
