import * as tf from '@tensorflow/tfjs';

interface Params {
  w1: tf.Tensor2D;
  b1: tf.Tensor1D;
  w2: tf.Tensor2D;
  b2: tf.Tensor1D;
  w3: tf.Tensor2D;
  b3: tf.Tensor1D;
}

/**
 * 갱신하기 전의 모수에서 모든 경사를 한 번에 구합니다. 그다음에야 모수를 움직입니다.
 * All gradients are taken at the old parameters in one call; only then does anything move.
 */
export function trainStep(x: tf.Tensor2D, y: tf.Tensor2D, params: Params, eta: number) {
  const loss = (...[w1, b1, w2, b2, w3, b3]: tf.Tensor[]) => {
    const h1 = x.matMul(w1!).add(b1!).sigmoid();
    const h2 = h1.matMul(w2!).add(b2!).sigmoid();
    const logits = h2.matMul(w3!).add(b3!);
    return tf.losses.softmaxCrossEntropy(y, logits).asScalar();
  };
  const { w1, b1, w2, b2, w3, b3 } = params;
  const old = [w1, b1, w2, b2, w3, b3];
  const gradients = tf.grads(loss)(old);
  const [newW1, newB1, newW2, newB2, newW3, newB3] = old.map((value, i) => value.sub(gradients[i]!.mul(eta)));
  return { w1: newW1, b1: newB1, w2: newW2, b2: newB2, w3: newW3, b3: newB3 };
}
