import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '벌칙의 경사로 $\\lambda\\,\\mathrm{sign}(w)$를 쓴 보통의 경사하강법입니다. $|w|$는 0에서 미분할 수 없어 가중치가 0을 **지나쳐** 오르내릴 뿐 정확히 0이 되지 않습니다. 한 걸음을 내디딘 다음 연성 임계화를 하세요.',
  en: 'This is plain gradient descent with $\\lambda\\,\\mathrm{sign}(w)$ as the gradient of the penalty. Since $|w|$ has no derivative at 0, weights **jump across** 0 and never become exactly 0. Take the plain step, then apply the soft threshold.',
};

export function l1Proximal(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  return w.sub(g.add(w.sign().mul(lambda)).mul(eta));
}
