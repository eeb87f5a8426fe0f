import type * as tf from '@tensorflow/tfjs';

interface Params {
  w1: tf.Tensor2D;
  b1: tf.Tensor1D;
  w2: tf.Tensor2D;
  b2: tf.Tensor1D;
  w3: tf.Tensor2D;
  b3: tf.Tensor1D;
}

interface Layer {
  w: number[][];
  b: number[];
}

const sumUp = (v: number[], { w, b }: Layer) =>
  b.map((bias, j) => v.reduce((z, value, i) => z + value * w[i]![j]!, bias));
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

function softmax(z: number[]): number[] {
  const powers = z.map((value) => Math.exp(value - Math.max(...z)));
  return powers.map((power) => power / powers.reduce((sum, one) => sum + one, 0));
}

/**
 * 예마다 연쇄법칙을 직접 적용하고, 걸음에서 그 예의 몫을 모수의 복사본에서 뺍니다.
 * The chain rule by hand, example by example: each one's share of the step is taken from copies of the layers.
 */
export function trainStep(x: tf.Tensor2D, y: tf.Tensor2D, params: Params, eta: number) {
  const old: Layer[] = [
    { w: params.w1.arraySync(), b: params.b1.arraySync() },
    { w: params.w2.arraySync(), b: params.b2.arraySync() },
    { w: params.w3.arraySync(), b: params.b3.arraySync() },
  ];
  const moved = structuredClone(old);
  const labels = y.arraySync();
  x.arraySync().forEach((example, row, { length }) => {
    const h1 = sumUp(example, old[0]!).map(sigmoid);
    const h2 = sumUp(h1, old[1]!).map(sigmoid);
    const o = softmax(sumUp(h2, old[2]!));
    const inputs = [example, h1, h2];
    let delta = o.map((chance, k) => (chance - labels[row]![k]!) / length);
    for (let layer = 2; layer >= 0; layer -= 1) {
      const input = inputs[layer]!;
      delta.forEach((error, j) => {
        moved[layer]!.b[j]! -= eta * error;
        input.forEach((value, i) => (moved[layer]!.w[i]![j]! -= eta * value * error));
      });
      const errors = delta;
      delta = input.map(
        (h, i) => h * (1 - h) * errors.reduce((sum, e, j) => sum + e * old[layer]!.w[i]![j]!, 0),
      );
    }
  });
  const [first, second, third] = moved;
  return { w1: first!.w, b1: first!.b, w2: second!.w, b2: second!.b, w3: third!.w, b3: third!.b };
}
