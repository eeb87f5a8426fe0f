import type { Text } from '../../../lib/exercise/types';

export const MESSAGES: Readonly<Record<string, Text>> = {
  inputShape: {
    ko: '예 하나의 입력은 28 × 28 × 1이어야 하는데 {actual}입니다.',
    en: 'One example should have the shape 28 × 28 × 1; here it is {actual}.',
  },
  layerCount: {
    ko: '층은 모두 {expected}개여야 하는데 {actual}개입니다.',
    en: 'There should be {expected} layers; here there are {actual}.',
  },
  order: {
    ko: '{position}번째 층의 종류가 다릅니다. 필요한 층: {expected}, 받은 층: {actual}.',
    en: 'Layer {position} should be {expected}; here it is {actual}.',
  },
  outputShape: {
    ko: '모형은 값 10개를 내야 하는데 출력의 모양이 {actual}입니다.',
    en: 'The model should give 10 values; the shape of its output is {actual}.',
  },
  poolSize: {
    ko: '풀링의 창은 2 × 2여야 하는데 {actual}인 것이 있습니다.',
    en: 'Poolings should have windows of 2 × 2; one of yours has {actual}.',
  },
  probabilities: {
    ko: '그림마다 합이 1인 확률 10개가 나와야 하는데 그렇지 않습니다.',
    en: 'Every image should get 10 probabilities that sum to 1, and it does not.',
  },
  missing: {
    ko: '모형에 다음 층이 없습니다: {layer}.',
    en: 'The model has no {layer}.',
  },
  parameters: {
    ko: '{layer}: 모수는 {expected}개여야 하는데 {actual}개입니다.',
    en: '{layer} should have {expected} parameters; here it has {actual}.',
  },
  shape: {
    ko: '{layer}: 출력의 모양은 {expected}이어야 하는데 {actual}입니다.',
    en: 'The output of {layer} should have the shape {expected}; here it is {actual}.',
  },
  activation: {
    ko: '{layer}: 활성화 함수가 다릅니다. 필요한 함수: {expected}, 받은 함수: {actual}.',
    en: '{layer} should have the activation {expected}; here it is {actual}.',
  },
  rate: {
    ko: '{layer}: 끄는 비율은 {expected}여야 하는데 {actual}입니다.',
    en: '{layer} should switch off a share of {expected}; here it is {actual}.',
  },
};
