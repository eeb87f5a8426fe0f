import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '값이 **글자 순서로** 정렬되었습니다. 자바스크립트의 `sort()`는 수를 문자열로 바꾸어 견주므로 −1.5가 −9보다 앞에 옵니다. 비교 함수를 넘기거나 정렬 없이 최솟값과 최댓값을 구하세요.',
  en: 'Your values were sorted **as text**. The `sort()` of JavaScript compares numbers as strings, so −1.5 comes before −9. Pass a comparison, or find minimum and maximum without sorting.',
};

export function tensorSummary(x: tf.Tensor1D) {
  const sorted = x.arraySync().sort();
  const mean = x.mean();
  return {
    mean,
    variance: x.sub(mean).square().mean(),
    min: sorted[0]!,
    max: sorted[sorted.length - 1]!,
  };
}
