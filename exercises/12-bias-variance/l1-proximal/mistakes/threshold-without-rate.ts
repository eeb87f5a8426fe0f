import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '임계값을 $\\lambda$로 잡았습니다. 한 걸음의 크기가 학습률에 비례하므로 벌칙이 당기는 거리도 $\\eta\\lambda$입니다.',
  en: 'Your threshold is $\\lambda$. The length of a step is proportional to the learning rate, and so is the pull of the penalty: the threshold is $\\eta\\lambda$.',
};

export function l1Proximal(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  const moved = w.sub(g.mul(eta));
  return moved.abs().sub(lambda).relu().mul(moved.sign());
}
