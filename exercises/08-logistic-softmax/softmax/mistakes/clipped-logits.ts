import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '로짓을 잘라 내면 넘치지는 않지만 답이 달라집니다. 1000과 999를 모두 80으로 자르면 둘의 차이가 사라집니다. 소프트맥스를 정하는 것은 로짓의 **차이**이므로, 자르지 말고 행의 최댓값을 빼세요.',
  en: 'Clipping the logits avoids overflow but changes the answer: 1000 and 999 both become 80 and their difference is lost. Softmax depends on the **differences** of the logits, so subtract the maximum of the row in place of clipping.',
};

export function softmax(z: tf.Tensor2D): tf.Tensor2D {
  const exponentials = z.clipByValue(-80, 80).exp();
  return exponentials.div(exponentials.sum(1, true));
}
