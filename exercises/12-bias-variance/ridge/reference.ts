import * as tf from '@tensorflow/tfjs';

/**
 * 벌칙을 최소제곱 문제의 행 p개로 덧붙입니다. 그러면 QR 분해로 풀 수 있어 조건수가 제곱되지 않습니다.
 * The penalty as p more rows of a least-squares problem: then QR solves it without squaring the condition number.
 */
export async function ridge(x: tf.Tensor2D, y: tf.Tensor1D, lambda: number) {
  const [n, p] = x.shape;
  const [xMean, yMean] = [x.mean(0), y.mean()];
  const penalty = tf.eye(p).mul(Math.sqrt(n * lambda));
  const design = tf.concat([x.sub(xMean), penalty]);
  const target = tf.concat([y.sub(yMean), tf.zeros([p])]).reshape([-1, 1]);

  const [q, r] = tf.linalg.qr(design);
  const right = Array.from(await q.transpose().matMul(target).data());
  const w = tf.tensor1d(substituteBack((await r.array()) as number[][], right));
  const bias = yMean.sub(xMean.mul(w).sum());
  return tf.concat([bias.reshape([1]), w]);
}

function substituteBack(upper: number[][], right: number[]): number[] {
  const solution = [...right];
  for (let row = right.length - 1; row >= 0; row -= 1) {
    for (let column = row + 1; column < right.length; column += 1)
      solution[row]! -= upper[row]![column]! * solution[column]!;
    solution[row]! /= upper[row]![row]!;
  }
  return solution;
}
