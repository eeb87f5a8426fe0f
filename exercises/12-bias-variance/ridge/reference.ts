import * as tf from '@tensorflow/tfjs';

/**
 * 벌칙을 최소제곱 문제의 행 p개로 덧붙입니다. 그러면 QR 분해로 풀 수 있어 조건수가 제곱되지 않습니다.
 * The penalty as p more rows of a least-squares problem: then QR solves it without squaring the condition number.
 */
export async function ridge(x: tf.Tensor2D, y: tf.Tensor1D, lambda: number) {
  const [n, p] = x.shape;
  const [xMean, yMean] = [x.mean(0), y.mean()];
  const penalty = tf.eye(p).mul<tf.Tensor2D>(Math.sqrt(n * lambda));
  const design = tf.concat([x.sub<tf.Tensor2D>(xMean), penalty]);
  const target = tf.concat([y.sub(yMean), tf.zeros([p])]);
  const w = tf.tensor1d(substituteBack(await triangularize(design, target)));
  const bias = yMean.sub(xMean.mul(w).sum());
  return tf.concat([bias.reshape([1]), w]);
}

/**
 * 수정 그람–슈미트: A = QR로 나누면서 오른쪽 값에도 같은 일을 합니다. 행마다 R의 한 행과 Qᵀy의 한 원소입니다.
 * Modified Gram–Schmidt: A = QR, with the right side carried along. Each row is a row of R and its entry of Qᵀy.
 */
async function triangularize(a: tf.Tensor2D, y: tf.Tensor): Promise<number[][]> {
  let rest: tf.Tensor = tf.concat([a, y.reshape([-1, 1])], 1);
  const rows: tf.Tensor[] = [];
  for (let column = 0; column < a.shape[1]; column += 1) {
    const direction = rest.slice([0, column], [-1, 1]);
    const unit = direction.div(direction.square().sum().sqrt());
    const row = unit.matMul(rest, true);
    rest = rest.sub(unit.matMul(row));
    rows.push(row);
  }
  return (await tf.concat(rows).array()) as number[][];
}

function substituteBack(rows: number[][]): number[] {
  const size = rows.length;
  const solution = rows.map((row) => row[size]!);
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let column = row + 1; column < size; column += 1)
      solution[row]! -= rows[row]![column]! * solution[column]!;
    solution[row]! /= rows[row]![row]!;
  }
  return solution;
}
