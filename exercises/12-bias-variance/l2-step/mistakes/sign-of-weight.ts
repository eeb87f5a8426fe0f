import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$\\lambda\\,\\mathrm{sign}(w)$를 썼습니다. 이것은 $L_1$ 벌칙 $\\lambda\\lVert w\\rVert_1$의 경사입니다. $L_2$ 벌칙의 경사는 가중치의 크기에 비례합니다.',
  en: 'You used $\\lambda\\,\\mathrm{sign}(w)$, which is the gradient of the $L_1$ penalty $\\lambda\\lVert w\\rVert_1$. That of the $L_2$ penalty is proportional to the weight itself.',
};

export function l2Step(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  return w.sub(g.add(w.sign().mul(lambda)).mul(eta));
}
