import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '소프트맥스 대신 범주마다 시그모이드를 써서 로지스틱 회귀모형 여러 개를 학습시켰습니다. 소프트맥스 회귀모형에서는 한 예의 확률이 합이 1이 되도록 범주들이 서로 겨룹니다.',
  en: 'With a sigmoid for every category you trained several logistic regressions. In softmax regression the categories compete: the probabilities of an example sum to 1.',
};

export function softmaxRegression(x: tf.Tensor2D, y: tf.Tensor2D, eta: number, steps: number) {
  let w: tf.Tensor = tf.zeros([x.shape[1], y.shape[1]]);
  for (let step = 0; step < steps; step += 1) {
    const error: tf.Tensor = x.matMul(w).sigmoid().sub(y);
    w = w.sub(x.matMul(error, true).mul(eta));
  }
  return w;
}
