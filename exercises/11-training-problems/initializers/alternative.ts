import type * as tf from '@tensorflow/tfjs';

/**
 * 박스–뮬러 변환입니다. 원소마다 균등난수 두 개로 정규난수 하나를 만듭니다.
 * Box–Muller: two uniform draws make one normal draw, entry by entry.
 */
export function initializers(nIn: number, nOut: number, kind: 'xavier' | 'he'): tf.TensorLike {
  const deviation = Math.sqrt((kind === 'xavier' ? 2 : 4) / (nIn + nOut));
  const weights: number[][] = [];
  for (let i = 0; i < nIn; i += 1) {
    const row: number[] = [];
    for (let j = 0; j < nOut; j += 1) row.push(deviation * drawNormal());
    weights.push(row);
  }
  return weights;
}

/**
 * 1 − random()은 (0, 1]에 있으므로 로그가 유한합니다.
 * 1 − random() lies in (0, 1], so that the logarithm stays finite.
 */
function drawNormal(): number {
  const radius = Math.sqrt(-2 * Math.log(1 - Math.random()));
  return radius * Math.cos(2 * Math.PI * Math.random());
}
