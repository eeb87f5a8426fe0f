import * as tf from '@tensorflow/tfjs';

/**
 * 정의대로 지수함수의 비를 계산하면 넘치는 곳에서도 라이브러리의 함수는 넘치지 않습니다.
 * The library's own functions do not overflow where the quotients of exponentials that define them would.
 */
export function activations(x: tf.Tensor) {
  return { identity: x, sigmoid: x.sigmoid(), tanh: x.tanh(), relu: x.relu() };
}
