import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '$t/n$을 내림하여 학습률이 **계단 모양**으로 줄어듭니다. $n$번이 다 찰 때까지 그대로 있다가 한꺼번에 10분의 1이 됩니다. 이 식은 매번 조금씩 줄어드는 매끄러운 곡선이므로 내림하지 마세요.',
  en: 'You round $t/n$ down, so the rate falls like a **staircase**: it stays as it is for $n$ steps and then drops to a tenth at once. The formula is a smooth curve that falls a little at every step. Do not round.',
};

export function learningRateDecay(eta0: number, t: number, n: number): number {
  return eta0 * 10 ** -Math.floor(t / n);
}
