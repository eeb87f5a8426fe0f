import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '확률이 0인 범주에서 $0\\times\\log 0$이 NaN이 되었습니다. $y_{ik}=0$인 항은 0이어야 합니다. 로그를 취하기 **전에** 그 자리를 안전한 값으로 바꾸세요. 나머지는 맞습니다.',
  en: 'Where a probability is 0, your $0\\times\\log 0$ becomes NaN. Terms with $y_{ik}=0$ have to be 0: put a harmless value there **before** taking the logarithm. All else is right.',
};

export function losses(o: tf.Tensor2D, y: tf.Tensor2D) {
  const n = o.shape[0];
  const mse = y
    .sub(o)
    .square()
    .sum()
    .div(2 * n);
  const crossEntropy = y.mul(o.log()).sum().div(-n);
  return { mse, crossEntropy };
}
