import type * as tf from '@tensorflow/tfjs';

/**
 * 데이터는 평균 다섯 개로 모두 요약됩니다. 그래서 한 걸음의 계산량은 점의 개수와 상관이 없습니다.
 * Five means say all about the data; each step then costs the same, however many points there are.
 */
export function gradientDescent(x: tf.Tensor1D, y: tf.Tensor1D, eta: number, steps: number) {
  const [xs, ys] = [x.arraySync(), y.arraySync()];
  const mean = (term: (i: number) => number) => xs.reduce((sum, _, i) => sum + term(i), 0) / xs.length;
  const [meanX, meanY] = [mean((i) => xs[i]!), mean((i) => ys[i]!)];
  const meanXX = mean((i) => xs[i]! ** 2);
  const meanXY = mean((i) => xs[i]! * ys[i]!);
  const meanYY = mean((i) => ys[i]! ** 2);
  const loss = (a: number, b: number) =>
    (a * a + 2 * a * b * meanX + b * b * meanXX - 2 * a * meanY - 2 * b * meanXY + meanYY) / 2;
  let [w0, w1] = [0, 0];
  const losses = [loss(w0, w1)];
  for (let step = 0; step < steps; step += 1) {
    const gradient0 = w0 + w1 * meanX - meanY;
    const gradient1 = w0 * meanX + w1 * meanXX - meanXY;
    w0 -= eta * gradient0;
    w1 -= eta * gradient1;
    losses.push(loss(w0, w1));
  }
  return { w0, w1, losses };
}
