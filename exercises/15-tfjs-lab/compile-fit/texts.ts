import type { Text } from '../../../lib/exercise/types';

export const HINTS: readonly Text[] = [
  {
    ko: '`model.compile({ optimizer, loss, metrics })`에 최적화기, 손실, 기록할 측도를 이름으로 줍니다. `metrics`를 빼면 정확도가 기록되지 않습니다.',
    en: '`model.compile({ optimizer, loss, metrics })` takes the optimizer, the loss and the metrics to record by name. Without `metrics` no accuracy is recorded.',
  },
  {
    ko: '`model.fit(x, y, { epochs, batchSize, … })`에 검증에 뗄 비율을 정하는 `validationSplit`이 있습니다. TF.js는 섞기 **전에** 마지막 부분을 떼어 놓습니다. `fit`은 비동기이므로 `await`로 기다립니다.',
    en: '`model.fit(x, y, { epochs, batchSize, … })` has an option `validationSplit` for the share to keep for validation. TF.js sets the last part aside **before** it shuffles. `fit` is asynchronous, so `await` it.',
  },
  {
    ko: '`fit`이 돌려준 것의 `history`에 에포크별 값이 배열로 들어 있습니다. TF.js에서 키는 `acc`와 `val_acc`입니다. `console.log(Object.keys(history))`로 확인하세요.',
    en: 'What `fit` resolves to has a `history` with an array of values per epoch. In TF.js the keys are `acc` and `val_acc`; `console.log(Object.keys(history))` shows them.',
  },
];

export const MESSAGES: Readonly<Record<string, Text>> = {
  noOutputs: {
    ko: '학습 뒤의 모형이 유한한 출력을 내지 못합니다.',
    en: 'After the call the model gives no finite outputs.',
  },
  unchanged: {
    ko: '받은 모형의 가중치가 그대로입니다. 받은 모형 자체를 학습시켜야 합니다.',
    en: 'The weights of the model you were given have not changed. It is that model that is to be trained.',
  },
  notLearned: {
    ko: '학습 자료에서 모형의 정확도가 {before} %에서 {after} %로 변했을 뿐입니다. 학습이 되지 않았습니다.',
    en: 'On the training examples the accuracy of the model went from {before} % to {after} % only: it has not learned.',
  },
  trainedOnValidation: {
    ko: '모형이 마지막 4분의 1의 틀린 레이블을 알고 있습니다. 검증 자료는 학습에 쓰면 안 됩니다.',
    en: 'The model knows the wrong labels of the last quarter: validation examples must not be trained on.',
  },
  range: {
    ko: '정확도는 0과 1 사이의 값이어야 합니다.',
    en: 'An accuracy lies between 0 and 1.',
  },
  validationAccuracy: {
    ko: '`valAccuracy`의 마지막 값이, 돌려받은 모형의 마지막 4분의 1에 대한 정확도와 다릅니다.',
    en: 'The last `valAccuracy` is not the accuracy of the trained model on the last quarter.',
  },
  accuracy: {
    ko: '`accuracy`의 마지막 값이, 학습 자료에 대한 모형의 정확도와 너무 다릅니다.',
    en: 'The last `accuracy` is far from the accuracy of the model on the training examples.',
  },
};
