import { defineOracle } from '../../../lib/exercise/define-exercise';

function findNearest(point: readonly number[], centers: readonly (readonly number[])[]): number {
  let nearest = 0;
  let smallest = Infinity;
  for (const [cell, center] of centers.entries()) {
    let squared = 0;
    for (const [axis, value] of center.entries()) squared += (value - (point[axis] ?? Number.NaN)) ** 2;
    if (squared < smallest) {
      smallest = squared;
      nearest = cell;
    }
  }
  return nearest;
}

export default defineOracle((x: number[][], centers: number[][]) => {
  const labels = x.map((point) => findNearest(point, centers));
  const sums = centers.map((center) => center.map(() => 0));
  const counts = centers.map(() => 0);
  for (const [index, point] of x.entries()) {
    const cell = labels[index] ?? 0;
    counts[cell] = (counts[cell] ?? 0) + 1;
    sums[cell] = (sums[cell] ?? []).map((sum, axis) => sum + (point[axis] ?? Number.NaN));
  }
  const moved = centers.map((center, cell) => {
    const count = counts[cell] ?? 0;
    return count === 0 ? center : (sums[cell] ?? []).map((sum) => sum / count);
  });
  return { labels, centers: moved };
});
