import type * as tf from '@tensorflow/tfjs';

const squareDistance = (a: number[], b: number[]) =>
  a.reduce((sum, value, axis) => sum + (value - b[axis]!) ** 2, 0);

/**
 * 레이블을 모두 정한 다음에 중심을 옮깁니다. 그래서 반복문이 차례로 두 개입니다.
 * All labels are fixed before any centre moves: two loops, one after the other.
 */
export function kMeansStep(x: tf.Tensor2D, centers: tf.Tensor2D) {
  const points = x.arraySync();
  const old = centers.arraySync();
  const labels = points.map((point) => {
    const squares = old.map((center) => squareDistance(point, center));
    return squares.indexOf(Math.min(...squares));
  });
  const moved = old.map((center, cell) => {
    const members = points.filter((_, index) => labels[index] === cell);
    if (members.length === 0) return center;
    return center.map((_, axis) => members.reduce((sum, one) => sum + one[axis]!, 0) / members.length);
  });
  return { labels, centers: moved };
}
