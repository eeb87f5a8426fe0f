import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '경사는 구했지만 갱신된 값을 어디에도 담지 않아 초깃값이 그대로 나왔습니다. 텐서는 바뀌지 않으므로 `w1.sub(…)`은 새 텐서를 만들 뿐입니다. `w1.assign(w1.sub(…))`처럼 변수에 다시 담거나 최적화기를 쓰세요.',
  en: 'You computed gradients, but the updated values went nowhere and the initial ones came back. Tensors never change: `w1.sub(…)` only makes a new one. Store it with `w1.assign(w1.sub(…))`, or use an optimizer.',
};

export function trainIris(x: tf.Tensor2D, y: tf.Tensor2D) {
  const w1 = tf.variable(tf.randomNormal([4, 8], 0, 0.7));
  const b1 = tf.variable(tf.zeros([8]));
  const w2 = tf.variable(tf.randomNormal([8, 3], 0, 0.5));
  const b2 = tf.variable(tf.zeros([3]));
  const loss = () =>
    tf.losses.softmaxCrossEntropy(y, x.matMul(w1).add(b1).relu().matMul(w2).add(b2)).asScalar();
  for (let step = 0; step < 10; step += 1) {
    const { grads } = tf.variableGrads(loss, [w1, b1, w2, b2]);
    for (const variable of [w1, b1, w2, b2]) {
      const gradient = grads[variable.name];
      if (gradient !== undefined) variable.sub(gradient.mul(0.1));
    }
  }
  return { w1, b1, w2, b2 };
}
