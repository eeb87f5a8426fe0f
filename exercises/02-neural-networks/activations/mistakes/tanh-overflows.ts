import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: 'tanh를 정의식 그대로 $\\frac{e^x-e^{-x}}{e^x+e^{-x}}$로 계산했습니다. float32에서 $e^{100}$은 무한대이므로 $\\infty/\\infty$, 곧 NaN이 됩니다. 지수가 0 이하가 되도록 식을 바꾸거나 `tanh`를 쓰세요.',
  en: 'You computed tanh from its definition $\\frac{e^x-e^{-x}}{e^x+e^{-x}}$. In float32 $e^{100}$ is infinite, and $\\infty/\\infty$ is NaN. Rewrite it so that no exponent is above 0, or use `tanh`.',
};

export function activations(x: tf.Tensor) {
  const [rising, falling] = [x.exp(), x.neg().exp()];
  const tanh = rising.sub(falling).div(rising.add(falling));
  return { identity: x, sigmoid: x.sigmoid(), tanh, relu: x.relu() };
}
