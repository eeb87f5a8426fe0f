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
 * 예 하나, 뉴런 하나씩 계산하며, 0에서 시작한 경사에 각 예의 몫을 더합니다.
 * Example by example, neuron by neuron: each adds its share to gradients that start at 0.
 */
export function backprop3222(x: tf.Tensor2D, y: tf.Tensor2D, params: Params) {
  const layers: Layer[] = [
    { w: params.w1.arraySync(), b: params.b1.arraySync() },
    { w: params.w2.arraySync(), b: params.b2.arraySync() },
    { w: params.w3.arraySync(), b: params.b3.arraySync() },
  ];
  const grads: Layer[] = layers.map(({ w, b }) => ({
    w: w.map((row) => row.map(() => 0)),
    b: b.map(() => 0),
  }));
  const labels = y.arraySync();
  let loss = 0;
  x.arraySync().forEach((example, row, { length }) => {
    const h1 = sumUp(example, layers[0]!).map(sigmoid);
    const h2 = sumUp(h1, layers[1]!).map(sigmoid);
    const o = softmax(sumUp(h2, layers[2]!));
    loss -= Math.log(o[labels[row]!.indexOf(1)]!) / length;

    const inputs = [example, h1, h2];
    let delta = o.map((chance, k) => (chance - labels[row]![k]!) / length);
    for (let layer = 2; layer >= 0; layer -= 1) {
      const input = inputs[layer]!;
      delta.forEach((error, j) => {
        grads[layer]!.b[j]! += error;
        input.forEach((value, i) => (grads[layer]!.w[i]![j]! += value * error));
      });
      const errors = delta;
      delta = input.map(
        (h, i) => h * (1 - h) * errors.reduce((sum, e, j) => sum + e * layers[layer]!.w[i]![j]!, 0),
      );
    }
  });
  const [first, second, third] = grads;
  return {
    loss,
    grads: { w1: first!.w, b1: first!.b, w2: second!.w, b2: second!.b, w3: third!.w, b3: third!.b },
  };
}
