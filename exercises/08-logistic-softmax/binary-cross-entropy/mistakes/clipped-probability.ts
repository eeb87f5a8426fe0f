import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '확률을 잘라 내어 무한대는 피했지만, 한 예의 손실이 16쯤에서 더 커지지 않습니다. $z = 1000$인데 레이블이 0이면 손실은 1000이어야 합니다. 자르지 말고 $\\log(1+e^z)$를 넘치지 않는 꼴로 바꾸세요.',
  en: 'Clipping the probability avoids infinity, but then no example costs more than about 16. At $z = 1000$ with label 0 the loss has to be 1000. Do not clip; bring $\\log(1+e^z)$ into a form that does not overflow.',
};

export function binaryCrossEntropy(z: tf.Tensor1D, y: tf.Tensor1D) {
  const p = z.sigmoid().clipByValue(1e-7, 1 - 1e-7);
  const logLikelihood = y.mul(p.log()).add(tf.sub(1, y).mul(tf.sub(1, p).log()));
  return logLikelihood.sum().neg();
}
