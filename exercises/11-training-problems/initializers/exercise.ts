import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase } from '../../../lib/exercise/types';
import type { Random } from '../../../lib/numeric/random';
import { CALLS, CHECKS, judgeDraw, recognizeDraws } from './judge';

/** Two sizes of which the larger is at least 2.2 times the smaller; 7,900 to 28,400 values. */
function drawSizes(random: Random): { small: number; large: number } {
  const small = random.integer(60, 90);
  return { small, large: Math.round(small * random.between(2.2, 3.5)) };
}

function drawHidden(random: Random): HiddenCase[] {
  const xavier = drawSizes(random.fork('xavier'));
  const he = drawSizes(random.fork('he'));
  const lengths = random.fork('lengths');
  return [
    {
      id: CALLS.xavier[0],
      title: { ko: '세이버: 입력이 더 많은 층', en: 'Xavier: more inputs than outputs' },
      points: 3,
      args: [xavier.large, xavier.small, 'xavier'],
    },
    {
      id: CALLS.xavier[1],
      title: { ko: '세이버: 같은 크기로 한 번 더', en: 'Xavier: the same sizes again' },
      points: 3,
      args: [xavier.large, xavier.small, 'xavier'],
    },
    {
      id: CALLS.he[0],
      title: { ko: '히: 출력이 더 많은 층', en: 'He: more outputs than inputs' },
      points: 3,
      args: [he.small, he.large, 'he'],
    },
    {
      id: CALLS.he[1],
      title: { ko: '히: 같은 크기로 한 번 더', en: 'He: the same sizes again' },
      points: 3,
      args: [he.small, he.large, 'he'],
    },
    {
      id: 'xavier-one-input',
      title: { ko: '세이버: 입력이 하나인 층', en: 'Xavier: a single input' },
      points: 2,
      args: [1, lengths.integer(6000, 9000), 'xavier'],
    },
    {
      id: 'he-one-output',
      title: { ko: '히: 출력이 하나인 층', en: 'He: a single output' },
      points: 2,
      args: [lengths.integer(6000, 9000), 1, 'he'],
    },
  ];
}

export default defineExercise({
  id: 'initializers',
  title: { ko: '세이버 초깃값과 히 초깃값', en: 'Xavier and He initialization' },
  summary: {
    ko: '층의 크기에 맞는 분산을 가진 정규난수로 가중치의 초깃값을 뽑습니다.',
    en: 'Draw initial weights from a normal distribution whose variance suits the size of the layer.',
  },
  entry: 'initializers',
  params: [
    {
      name: 'nIn',
      type: param.number(),
      doc: { ko: '층으로 들어오는 뉴런의 수', en: 'The number of neurons coming in' },
    },
    {
      name: 'nOut',
      type: param.number(),
      doc: { ko: '층에서 나가는 뉴런의 수', en: 'The number of neurons going out' },
    },
    {
      name: 'kind',
      type: param.choice('xavier', 'he'),
      doc: { ko: '초깃값의 종류', en: 'Which initialization' },
    },
  ],
  result: result.tensor('nIn', 'nOut'),
  resultDoc: {
    ko: '서로 독립인 정규난수. 부를 때마다 새로 뽑습니다.',
    en: 'Independent normal draws, new ones at every call',
  },
  points: 20,
  minutes: 15,
  visible: [
    {
      id: 'small-xavier',
      title: { ko: '눈으로 볼 수 있는 크기', en: 'Small enough to look at' },
      args: [3, 5, 'xavier'],
    },
    { id: 'small-he', title: { ko: '같은 크기의 히 초깃값', en: 'The same size, He' }, args: [3, 5, 'he'] },
    {
      id: 'a-layer',
      title: { ko: '입력 100개, 출력 50개인 층', en: 'A layer with 100 inputs and 50 outputs' },
      args: [100, 50, 'he'],
    },
  ],
  hidden: drawHidden,
  judge: judgeDraw,
  checks: CHECKS,
  recognize: recognizeDraws,
  hints: [
    {
      ko: '`tf.randomNormal(shape, mean, stdDev)`의 세 번째 인수가 무엇인지 확인하세요. 분산이 아닙니다.',
      en: 'Look at the third argument of `tf.randomNormal(shape, mean, stdDev)`. It is not the variance.',
    },
    {
      ko: '두 초깃값은 분산의 분자만 다릅니다. `kind`에 따라 2와 4 가운데 하나를 고르세요.',
      en: 'The two kinds differ only in the numerator of the variance: choose 2 or 4 by `kind`.',
    },
    {
      ko: '표준편차는 `Math.sqrt((kind === "he" ? 4 : 2) / (nIn + nOut))`입니다. 모양이 `[nIn, nOut]`인 정규난수를 이 표준편차로 뽑고, 시드는 고정하지 않습니다.',
      en: 'The standard deviation is `Math.sqrt((kind === "he" ? 4 : 2) / (nIn + nOut))`. Draw normal numbers of shape `[nIn, nOut]` with it, and fix no seed.',
    },
  ],
  messages: {
    constant: {
      ko: '모든 값이 같습니다. 뉴런이 서로 달라지려면 난수가 필요합니다.',
      en: 'All values are the same. Random numbers are needed for the neurons to differ.',
    },
    variance: {
      ko: '분산이 구해야 할 값의 약 {ratio}배입니다.',
      en: 'The variance is about {ratio} times what it should be.',
    },
    mean: { ko: '평균이 0에서 벗어나 있습니다.', en: 'The mean is off zero.' },
    repeated: {
      ko: '같은 값이 되풀이됩니다. 모든 값을 따로 뽑아야 합니다.',
      en: 'Values repeat. Every entry has to be drawn by itself.',
    },
    'not-normal': {
      ko: '분포의 모양이 정규분포와 다릅니다. 균등분포이거나 꼬리가 잘렸는지 확인하세요.',
      en: 'The distribution is not normal. Is it uniform, or are its tails cut off?',
    },
    ordered: {
      ko: '이웃한 값들이 서로 독립이 아닙니다. 정렬되었거나 규칙이 있는 것 같습니다.',
      en: 'Neighboring values are not independent: they seem to be sorted or to follow a pattern.',
    },
    same: {
      ko: '두 번 불렀는데 서로 독립인 난수가 아닙니다. 시드를 고정했거나 값을 다시 쓴 것 같습니다.',
      en: 'Two calls did not give independent draws. A seed seems to be fixed, or values to be reused.',
    },
  },
});
