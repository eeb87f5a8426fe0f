import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '경사는 구했지만 갱신된 값을 변수에 담지 않아 초깃값이 그대로 나왔습니다. 텐서는 바뀌지 않으므로 `sub`는 새 텐서를 만들 뿐입니다. 변수의 `assign`을 쓰거나 최적화기에 맡기세요.',
  en: 'You computed gradients but never stored the updated values, so the initial ones came back. Tensors do not change: `sub` only makes a new one. Use `assign` of the variable, or leave it to an optimizer.',
};

export function sigmoidVsRelu(x: tf.Tensor2D, y: tf.Tensor2D) {
  return { sigmoid: train(x, y, 'sigmoid'), relu: train(x, y, 'relu') };
}

function train(x: tf.Tensor2D, y: tf.Tensor2D, activation: 'sigmoid' | 'relu') {
  const network = initialize(activation === 'sigmoid' ? 2 : 4);
  const { w1, b1, w2, b2, w3, b3 } = network;
  const variables = Object.values(network);
  for (let update = 0; update < 5; update += 1) {
    const { grads } = tf.variableGrads(() => {
      const h1 = x.matMul(w1).add(b1)[activation]();
      const h2 = h1.matMul(w2).add(b2)[activation]();
      return tf.losses.softmaxCrossEntropy(y, h2.matMul(w3).add(b3)).asScalar();
    }, variables);
    for (const variable of variables) {
      const gradient = grads[variable.name];
      if (gradient !== undefined) variable.sub(gradient.mul(0.05));
    }
  }
  return network;
}

function initialize(numerator: number) {
  const draw = (nIn: number, nOut: number) =>
    tf.variable(tf.randomNormal([nIn, nOut], 0, Math.sqrt(numerator / (nIn + nOut))));
  const zeros = (n: number) => tf.variable(tf.zeros([n]));
  return { w1: draw(4, 8), b1: zeros(8), w2: draw(8, 8), b2: zeros(8), w3: draw(8, 3), b3: zeros(3) };
}
