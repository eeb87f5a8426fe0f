import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '확률이 0인 곳에서 $0\\cdot\\log 0$을 그대로 계산하여 $0\\cdot(-\\infty)$, 곧 NaN이 되었습니다. $y = 0$인 항은 0으로 치는 것이 약속이므로 로그를 취하기 전에 골라내세요.',
  en: 'Where a probability is 0 you computed $0\\cdot\\log 0$ as it stands, and $0\\cdot(-\\infty)$ is NaN. Terms with $y = 0$ count as 0 by convention: sort them out before taking the logarithm.',
};

export function crossEntropy(y: tf.Tensor2D, p: tf.Tensor2D) {
  return y.mul(p.log()).sum().neg();
}
