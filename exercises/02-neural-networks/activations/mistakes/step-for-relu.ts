import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: 'ReLU 대신 0과 1만 내보내는 **계단함수**를 썼습니다. ReLU는 양수를 1로 바꾸지 않고 **그대로** 내보냅니다.',
  en: 'In place of ReLU you used the **step function**, which gives 0 and 1 only. ReLU does not turn a positive number into 1 but passes it **as it is**.',
};

export function activations(x: tf.Tensor) {
  return { identity: x, sigmoid: x.sigmoid(), tanh: x.tanh(), relu: x.greater(0).toFloat() };
}
