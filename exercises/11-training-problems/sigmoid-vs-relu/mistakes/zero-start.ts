import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중치를 모두 0에서 시작했습니다. ReLU에서는 은닉층의 값과 미분이 모두 0이어서 아무것도 움직이지 않고, 시그모이드에서는 모든 뉴런이 똑같아 세 종을 구별하지 못합니다. 평균이 0이고 분산이 작은 정규난수에서 시작하세요.',
  en: 'All weights start at 0. With ReLU the hidden values and their slopes are 0 and nothing moves; with sigmoid all neurons are alike and cannot tell the species apart. Start from normal random numbers with mean 0 and a small variance.',
};

export function sigmoidVsRelu(x: tf.Tensor2D, y: tf.Tensor2D) {
  return { sigmoid: train(x, y, 'sigmoid'), relu: train(x, y, 'relu') };
}

function train(x: tf.Tensor2D, y: tf.Tensor2D, activation: 'sigmoid' | 'relu') {
  const network = initialize();
  const { w1, b1, w2, b2, w3, b3 } = network;
  const optimizer = tf.train.sgd(0.05);
  for (let update = 0; update < 8; update += 1) {
    optimizer.minimize(() => {
      const h1 = x.matMul(w1).add(b1)[activation]();
      const h2 = h1.matMul(w2).add(b2)[activation]();
      return tf.losses.softmaxCrossEntropy(y, h2.matMul(w3).add(b3));
    });
  }
  return network;
}

function initialize() {
  const draw = (nIn: number, nOut: number) => tf.variable(tf.zeros([nIn, nOut]));
  const zeros = (n: number) => tf.variable(tf.zeros([n]));
  return { w1: draw(4, 8), b1: zeros(8), w2: draw(8, 8), b2: zeros(8), w3: draw(8, 3), b3: zeros(3) };
}
