import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '처음 $d+1$개의 점만 정확히 지나는 다항식을 구했습니다. 최소제곱법은 점 $n$개를 **모두** 써서 오차 제곱의 합을 가장 작게 합니다. $n = d+1$일 때에만 두 방법이 같습니다.',
  en: 'You found the polynomial that passes exactly through the first $d+1$ points. Least squares uses **all** $n$ points and makes the sum of squared errors smallest; the two agree only for $n = d+1$.',
};

/** Lagrange's formula. */
export function polynomialFit(x: tf.Tensor1D, y: tf.Tensor1D, degree: number, at: tf.Tensor1D) {
  const nodes = x.arraySync().slice(0, degree + 1);
  const values = y.arraySync();
  return at.arraySync().map((place) =>
    nodes.reduce((sum, node, i) => {
      const weight = nodes.reduce(
        (product, other, j) => (i === j ? product : (product * (place - other)) / (node - other)),
        1,
      );
      return sum + values[i]! * weight;
    }, 0),
  );
}
