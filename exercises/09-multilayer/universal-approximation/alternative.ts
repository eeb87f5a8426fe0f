import type * as tf from '@tensorflow/tfjs';

/**
 * a x = b를 축을 고르는 소거법으로 풉니다. a와 b의 값은 바뀝니다.
 * Solves a x = b by elimination with pivoting; a and b are used up.
 */
function solve(a: number[][], b: number[]): number[] {
  const size = b.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column; row < size; row += 1)
      if (Math.abs(a[row]![column]!) > Math.abs(a[pivot]![column]!)) pivot = row;
    [a[column], a[pivot]] = [a[pivot]!, a[column]!];
    [b[column], b[pivot]] = [b[pivot]!, b[column]!];
    for (let row = column + 1; row < size; row += 1) {
      const factor = a[row]![column]! / a[column]![column]!;
      for (let k = column; k < size; k += 1) a[row]![k]! -= factor * a[column]![k]!;
      b[row]! -= factor * b[column]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = b[row]!;
    for (let k = row + 1; k < size; k += 1) rest -= a[row]![k]! * solution[k]!;
    solution[row] = rest / a[row]![row]!;
  }
  return solution;
}

/**
 * 아주 작은 능형 항입니다. 없으면 거의 나란한 뉴런들이 부호가 반대인 아주 큰 가중치를 얻습니다.
 * A trace of ridge: without it nearly parallel neurons would get huge weights of opposite signs.
 */
const RIDGE = 1e-4;

/**
 * 은닉층은 학습하지 않고, 꺾이는 자리를 범위에 고르게 놓은 그대로 둡니다. 그러면 은닉층의 값에 대한
 * y의 선형 회귀만 남고, 이것은 정규방정식으로 한 번에 풀립니다.
 * Leaves the hidden layer as it is laid out, one bend every so often along the range. What remains is a linear
 * regression of y on the hidden values, which the normal equations solve at once.
 */
export function universalApproximation(x: tf.Tensor2D, y: tf.Tensor2D, hidden: number) {
  const inputs = x.arraySync().map(([value]) => value!);
  const targets = y.arraySync().map(([value]) => value!);
  const low = Math.min(...inputs);
  const width = Math.max(...inputs) - low;
  const slope = hidden / width;
  const biases = Array.from({ length: hidden }, (_, j) => -slope * (low + (width * (j + 0.5)) / hidden));

  const rows = inputs.map((value) => [...biases.map((bias) => Math.tanh(slope * value + bias)), 1]);
  const products = biases.concat(0).map((_, i) =>
    biases.concat(0).map((__, j) => {
      const sum = rows.reduce((total, row) => total + row[i]! * row[j]!, 0);
      return i === j ? sum + RIDGE : sum;
    }),
  );
  const right = products.map((_, i) => rows.reduce((total, row, n) => total + row[i]! * targets[n]!, 0));
  const weights = solve(products, right);
  return {
    w1: [biases.map(() => slope)],
    b1: biases,
    w2: weights.slice(0, hidden).map((weight) => [weight]),
    b2: weights.slice(hidden),
  };
}
