import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$w\\cdot x-y$를 더해서 오차가 **커지는** 쪽으로 움직입니다. 더할 때는 오차를 $y-w\\cdot x$로 두어야 합니다. 같은 예의 오차를 다시 구해 보면 바로 알 수 있습니다.',
  en: 'By adding $w\\cdot x-y$ you make the error **larger**. When the correction is added, the error is $y-w\\cdot x$. Computing the error of the same example once more shows which way you went.',
};

export function adalineStep(w: tf.Tensor1D, x: tf.Tensor1D, y: number, eta: number) {
  const error = w.mul(x).sum().sub(y);
  return w.add(x.mul(error.mul(eta)));
}
