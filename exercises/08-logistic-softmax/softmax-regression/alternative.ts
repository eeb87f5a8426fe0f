import type * as tf from '@tensorflow/tfjs';

function softmax(logits: number[]): number[] {
  const largest = Math.max(...logits);
  const exponentials = logits.map((logit) => Math.exp(logit - largest));
  const sum = exponentials.reduce((total, value) => total + value, 0);
  return exponentials.map((value) => value / sum);
}

/**
 * 반복문으로 계산합니다. 모든 예의 경사를 모은 다음에 갱신하므로, 모두 옛 가중치에서 구한 경사입니다.
 * In plain loops: a step collects the slopes of all examples first, so that the old weights serve them all.
 */
export function softmaxRegression(x: tf.Tensor2D, y: tf.Tensor2D, eta: number, steps: number): number[][] {
  const examples = x.arraySync();
  const labels = y.arraySync();
  const [p, k] = [x.shape[1], y.shape[1]];
  const zeros = () => Array.from({ length: p }, () => new Array<number>(k).fill(0));
  const w = zeros();
  for (let step = 0; step < steps; step += 1) {
    const slopes = zeros();
    for (const [i, example] of examples.entries()) {
      const logits = labels[i]!.map((_, c) => example.reduce((sum, value, j) => sum + value * w[j]![c]!, 0));
      for (const [c, probability] of softmax(logits).entries()) {
        for (let j = 0; j < p; j += 1) slopes[j]![c]! += example[j]! * (probability - labels[i]![c]!);
      }
    }
    for (let j = 0; j < p; j += 1) {
      for (let c = 0; c < k; c += 1) w[j]![c]! -= eta * slopes[j]![c]!;
    }
  }
  return w;
}
