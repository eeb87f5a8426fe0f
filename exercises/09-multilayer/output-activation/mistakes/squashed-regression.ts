import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '회귀의 출력을 0과 1 사이로 눌렀습니다. 회귀의 종속변수는 어떤 실수든 될 수 있으므로 출력층에는 **항등함수**를 씁니다. 가중합을 그대로 돌려주면 됩니다.',
  en: 'You squeezed the regression output into the range from 0 to 1. A regression target may be any real number, so its output layer uses the **identity**: the weighted sum as it is.',
};

type Task = 'regression' | 'binary' | 'multiclass';

export function outputActivation(z: tf.Tensor2D, task: Task) {
  return task === 'multiclass' ? z.softmax() : z.sigmoid();
}
