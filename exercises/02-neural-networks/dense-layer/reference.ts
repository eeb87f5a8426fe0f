import * as tf from '@tensorflow/tfjs';

/**
 * 모든 예와 모든 뉴런을 행렬곱 하나로 계산하고, 편향은 브로드캐스팅으로 모든 행에 더합니다.
 * One product serves all examples and neurons; broadcasting adds each neuron's bias to every row.
 */
export function denseLayer(x: tf.Tensor2D, w: tf.Tensor2D, b: tf.Tensor1D, activation: string): tf.Tensor2D {
  const z = x.matMul(w).add<tf.Tensor2D>(b);
  if (activation === 'sigmoid') return z.sigmoid();
  if (activation === 'tanh') return z.tanh();
  if (activation === 'relu') return z.relu();
  return z;
}
