import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '0 쪽으로 $\\eta\\lambda$만큼 옮기기만 하고 0에서 **멈추지** 않았습니다. $|u| < \\eta\\lambda$인 가중치는 0을 지나 부호가 바뀝니다. 크기가 음수가 되지 않게 하세요.',
  en: 'You move each entry toward 0 by $\\eta\\lambda$ without **stopping** there, so entries with $|u| < \\eta\\lambda$ pass 0 and change their sign. Keep the size from becoming negative.',
};

export function l1Proximal(w: tf.Tensor1D, g: tf.Tensor1D, eta: number, lambda: number) {
  const moved = w.sub(g.mul(eta));
  return moved
    .abs()
    .sub(eta * lambda)
    .mul(moved.sign());
}
