import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '돌려준 $s$에 $\\varepsilon$이 더해져 있습니다. $\\varepsilon$은 나눌 때에만 쓰는 값입니다. $s$에 남겨 두면 걸음마다 쌓여서 학습률이 필요 이상으로 줄어듭니다.',
  en: 'The $s$ you return has $\\varepsilon$ in it. That number is for the division only; left in $s$ it piles up step by step and lowers the rate more than it should.',
};

export function adagradStep(w: tf.Tensor1D, g: tf.Tensor1D, s: tf.Tensor1D, eta: number, epsilon: number) {
  const sum = s.add(g.square()).add(epsilon);
  return { w: w.sub(g.mul(eta).div(sum.sqrt())), s: sum };
}
