import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중치를 **이전의** $m$만큼 움직였습니다. 그러면 지금 구한 경사는 다음 걸음에야 쓰이고, 처음에는 $m = 0$이라 제자리에 머뭅니다. 새로 구한 $m_{t+1}$을 빼세요.',
  en: 'You moved the weights by the **old** $m$. The gradient just computed then acts only one step later, and the first step, with $m = 0$, goes nowhere. Subtract the new $m_{t+1}$.',
};

export function momentumStep(w: tf.Tensor1D, g: tf.Tensor1D, m: tf.Tensor1D, eta: number, beta: number) {
  return { w: w.sub(m), m: m.mul(beta).add(g.mul(eta)) };
}
