import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '경사를 $n$으로 나누었습니다. 이 장의 교차 엔트로피는 예에 대한 **합**이므로 경사도 합입니다. `tf.losses.softmaxCrossEntropy`는 따로 말하지 않으면 평균을 냅니다.',
  en: 'You divided the gradient by $n$. The cross-entropy of this chapter is a **sum** over the examples, and so is its gradient. Unless told otherwise, `tf.losses.softmaxCrossEntropy` takes the mean.',
};

export function softmaxGradient(x: tf.Tensor2D, y: tf.Tensor2D, w: tf.Tensor2D) {
  const error = x.matMul(w).softmax().sub(y);
  return x.matMul(error, true).div(x.shape[0]);
}
