import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '시그모이드의 미분을 $e^{-x}/(1+e^{-x})^2$으로 바로 계산했습니다. 식은 옳지만 $x = -100$이면 $e^{100}$이 float32의 범위를 넘어 무한대가 되고, $\\infty/\\infty$는 NaN입니다. 0과 1 사이에 머무는 함숫값 $\\sigma(x)$로 나타내세요.',
  en: 'You computed the derivative of the sigmoid as $e^{-x}/(1+e^{-x})^2$. The formula is right, but at $x = -100$ the number $e^{100}$ is too large for float32, and $\\infty/\\infty$ is NaN. Write it with the value $\\sigma(x)$, which stays between 0 and 1.',
};

export function activationDerivatives(x: tf.Tensor) {
  const exponential = x.neg().exp();
  return {
    sigmoid: exponential.div(exponential.add(1).square()),
    tanh: tf.sub(1, x.tanh().square()),
    relu: x.greater(0).toFloat(),
  };
}
