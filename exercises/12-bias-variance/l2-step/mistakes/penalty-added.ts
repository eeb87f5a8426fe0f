import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '벌칙의 부호가 반대여서 가중치가 0에서 **멀어집니다**. 벌칙의 경사도 손실함수의 경사와 똑같이 빼야 합니다.',
  en: 'The penalty has the wrong sign and pushes the weights **away** from 0. Its gradient has to be subtracted just like that of the loss.',
};

export function l2Step(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  return w.sub(g.mul(eta)).add(w.mul(eta * lambda));
}
