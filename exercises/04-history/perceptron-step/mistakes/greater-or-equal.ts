import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중합이 정확히 0일 때 출력을 1로 보았습니다. 계단함수는 $w\\cdot x>0$일 때만 1이므로 경계 위의 점은 0입니다. 가중치가 모두 0인 출발점이 바로 이런 경우입니다. 비교 연산에 등호가 들어가지 않게 하세요.',
  en: 'You took the output to be 1 where the weighted sum is exactly 0. The step function is 1 only for $w\\cdot x>0$, so a point on the boundary gets 0; weights that are all 0 are such a case. Compare without equality.',
};

export function perceptronStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  const predicted = w.mul(x).sum().greaterEqual(0).toFloat();
  return w.add(x.mul(tf.sub(y, predicted).mul(eta)));
}
