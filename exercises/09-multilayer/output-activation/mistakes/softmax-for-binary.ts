import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '이진분류에도 소프트맥스를 썼습니다. 이진분류에서는 출력 뉴런마다 따로 예/아니요를 묻습니다. 특히 열이 하나이면 소프트맥스는 늘 1이 되어 아무것도 예측하지 못합니다.',
  en: 'You used softmax for binary problems too. There each output neuron answers a yes-or-no question of its own; and with a single column softmax is always 1 and predicts nothing.',
};

type Task = 'regression' | 'binary' | 'multiclass';

export function outputActivation(z: tf.Tensor2D, task: Task) {
  return task === 'regression' ? z : z.softmax();
}
