import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '**수정한** $\\hat m$과 $\\hat s$를 돌려주었습니다. 다음 걸음의 점화식은 수정하지 않은 $m$과 $s$에서 이어집니다. 수정한 값을 넘기면 걸음마다 거듭 수정하게 됩니다.',
  en: 'You returned the **corrected** $\\hat m$ and $\\hat s$. The recursion goes on from the uncorrected $m$ and $s$; handing on corrected ones corrects them again at every step.',
};

export function adamBiasCorrected(
  w: tf.Tensor1D,
  g: tf.Tensor1D,
  m: tf.Tensor1D,
  s: tf.Tensor1D,
  t: number,
  eta: number,
  beta1: number,
  beta2: number,
  epsilon: number,
) {
  const mean = m.mul(beta1).add(g.mul(1 - beta1));
  const square = s.mul(beta2).add(g.square().mul(1 - beta2));
  const meanHat = mean.div(1 - beta1 ** t);
  const squareHat = square.div(1 - beta2 ** t);
  const step = meanHat.mul(eta).div(squareHat.sqrt().add(epsilon));
  return { w: w.sub(step), m: meanHat, s: squareHat };
}
