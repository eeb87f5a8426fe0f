import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중치를 갱신할 때 관성을 쓰지 않고 $\\eta g$만 뺐습니다. $m$은 바르게 구했지만 쓰이지 않아 보통의 경사하강법과 같은 길을 갑니다. $w$에서 $m_{t+1}$ 전체를 빼세요.',
  en: 'You subtracted only $\\eta g$ from the weights. Your $m$ is right but is never used, so this walks the path of plain gradient descent. Subtract all of $m_{t+1}$.',
};

export function momentumStep(w: tf.Tensor1D, g: tf.Tensor1D, m: tf.Tensor1D, eta: number, beta: number) {
  return { w: w.sub(g.mul(eta)), m: m.mul(beta).add(g.mul(eta)) };
}
