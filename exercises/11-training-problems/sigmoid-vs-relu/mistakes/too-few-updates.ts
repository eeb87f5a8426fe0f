import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '갱신 횟수가 너무 적습니다. 두 신경망 모두 초깃값에서 거의 움직이지 않았습니다. 이 비교는 데이터 전체로 **500회** 갱신한 다음에 합니다.',
  en: 'There were too few updates: both networks have hardly moved from where they started. The comparison is made after **500** updates, each on all of the data.',
};

export function sigmoidVsRelu(x: tf.Tensor2D, y: tf.Tensor2D) {
  return { sigmoid: train(x, y, 'sigmoid'), relu: train(x, y, 'relu') };
}

function train(x: tf.Tensor2D, y: tf.Tensor2D, activation: 'sigmoid' | 'relu') {
  const network = initialize(activation === 'sigmoid' ? 2 : 4);
  const { w1, b1, w2, b2, w3, b3 } = network;
  const optimizer = tf.train.sgd(0.05);
  for (let update = 0; update < 4; update += 1) {
    optimizer.minimize(() => {
      const h1 = x.matMul(w1).add(b1)[activation]();
      const h2 = h1.matMul(w2).add(b2)[activation]();
      return tf.losses.softmaxCrossEntropy(y, h2.matMul(w3).add(b3));
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
