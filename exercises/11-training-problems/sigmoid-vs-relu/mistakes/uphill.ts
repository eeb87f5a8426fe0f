import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '학습할수록 손실이 **커졌습니다**. `minimize`는 받은 함수의 값을 줄이므로 손실에 음의 부호를 붙이면 안 됩니다. 경사를 직접 쓴다면 더하지 말고 빼야 합니다.',
  en: 'Training made the loss **larger**. `minimize` lowers what your function returns, so do not negate the loss; if you use gradients yourself, subtract them.',
};

export function sigmoidVsRelu(x: tf.Tensor2D, y: tf.Tensor2D) {
  return { sigmoid: train(x, y, 'sigmoid'), relu: train(x, y, 'relu') };
}

function train(x: tf.Tensor2D, y: tf.Tensor2D, activation: 'sigmoid' | 'relu') {
  const network = initialize(activation === 'sigmoid' ? 2 : 4);
  const { w1, b1, w2, b2, w3, b3 } = network;
  const optimizer = tf.train.sgd(0.5);
  for (let update = 0; update < 40; update += 1) {
    optimizer.minimize(() => {
      const h1 = x.matMul(w1).add(b1)[activation]();
      const h2 = h1.matMul(w2).add(b2)[activation]();
      return tf.losses.softmaxCrossEntropy(y, h2.matMul(w3).add(b3)).neg().asScalar();
    });
  }
  return network;
}

function initialize(numerator: number) {
  const draw = (nIn: number, nOut: number) =>
    tf.variable(tf.randomNormal([nIn, nOut], 0, Math.sqrt(numerator / (nIn + nOut))));
  const zeros = (n: number) => tf.variable(tf.zeros([n]));
  return { w1: draw(4, 8), b1: zeros(8), w2: draw(8, 8), b2: zeros(8), w3: draw(8, 3), b3: zeros(3) };
}
