import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '`w`의 마지막 값을 편향으로 썼습니다. 이 강의에서는 편향 $w_0$이 **맨 앞**에 있고 $w_1, \\dots, w_p$가 차례로 뒤따릅니다. 1로 채운 열을 붙인다면 $X$의 오른쪽이 아니라 왼쪽에 붙여야 합니다.',
  en: 'You took the last entry of `w` for the bias. In this course the bias $w_0$ comes **first**, followed by $w_1, \\dots, w_p$. If you add a column of ones, it belongs on the left of $X$, not on the right.',
};

export function linearNetwork(x: tf.Tensor2D, w: tf.Tensor1D) {
  const p = x.shape[1];
  return x.dot(w.slice(0, p)).add(w.slice(p, 1));
}
