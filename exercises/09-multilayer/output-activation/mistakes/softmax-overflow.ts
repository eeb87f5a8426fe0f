import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '가중합이 크면 \$e^z\$이 float32의 범위를 넘거나 모두 0이 되어 NaN이 나옵니다. 다른 것은 모두 맞습니다. 지수를 취하기 전에 **행마다** 가장 큰 값을 빼면 값은 그대로이고 넘치지 않습니다.',
  en: 'With large sums \$e^z\$ overflows float32 or vanishes altogether, and the result is NaN; all else is right. Subtract the largest value of **each row** first: the result is the same, without overflow.',
};

type Task = 'regression' | 'binary' | 'multiclass';

export function outputActivation(z: tf.Tensor2D, task: Task) {
  if (task === 'regression') return z;
  return task === 'binary' ? z.sigmoid() : z.exp().div(z.exp().sum(1, true));
}
