import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase } from '../../../lib/exercise/types';
import type { Random } from '../../../lib/numeric/random';

/** Two layers, neither of them a single neuron: there, one bias a layer and one a neuron would be the same. */
function drawTwoLayers(random: Random): HiddenCase {
  return {
    id: 'two-layers',
    title: { ko: '은닉층이 없는 신경망', en: 'No hidden layer' },
    points: 2,
    args: [[random.integer(3, 20), random.integer(2, 9)]],
  };
}

function drawSeveralLayers(random: Random): HiddenCase {
  return {
    id: 'several-layers',
    title: { ko: '뉴런 수가 서로 다른 층 네 개', en: 'Four layers of different sizes' },
    points: 2,
    args: [[random.integer(4, 12), random.integer(13, 30), random.integer(5, 12), random.integer(2, 4)]],
  };
}

function drawNarrow(random: Random): HiddenCase {
  return {
    id: 'narrow',
    title: { ko: '뉴런이 하나뿐인 층이 있을 때', en: 'Some layers have a single neuron' },
    points: 2,
    args: [[1, random.integer(2, 6), 1, random.integer(3, 6), 1]],
  };
}

function drawDeep(random: Random): HiddenCase {
  return {
    id: 'deep',
    title: { ko: '깊은 신경망', en: 'A deep network' },
    points: 2,
    args: [random.times(random.integer(8, 14), () => random.integer(2, 16))],
  };
}

/** Below 2^24 = 16,777,216, up to which float32 counts exactly. */
function drawImage(random: Random): HiddenCase {
  return {
    id: 'image',
    title: { ko: '손글씨 그림을 입력받는 신경망', en: 'A network that reads pictures of digits' },
    points: 2,
    args: [[784, random.integer(100, 1000), random.integer(50, 400), 10]],
  };
}

export default defineExercise({
  id: 'count-parameters',
  title: { ko: '신경망의 모수 세기', en: 'Counting the parameters of a network' },
  summary: {
    ko: '층별 뉴런의 수만 보고 완전연결망에 있는 가중치와 편향의 개수를 셉니다.',
    en: 'From the sizes of the layers alone, count the weights and biases of a fully connected network.',
  },
  entry: 'countParameters',
  params: [
    {
      name: 'layers',
      type: param.numbers(),
      doc: {
        ko: '입력층부터 출력층까지 층별 뉴런의 수. 층은 두 개 이상입니다.',
        en: 'The number of neurons in each layer, from input to output; at least two layers',
      },
    },
  ],
  result: result.number(),
  resultDoc: { ko: '가중치와 편향을 모두 더한 개수', en: 'The number of weights and biases together' },
  points: 10,
  minutes: 8,
  buildsOn: ['forward-3222'],
  // Counts are whole numbers: the nearest wrong one is 1 away.
  tolerance: { rtol: 0, atol: 0.5 },
  visible: [
    {
      id: 'worked-example',
      title: { ko: '본문의 예: 3-2-2-2', en: 'The worked example: 3-2-2-2' },
      args: [[3, 2, 2, 2]],
    },
    { id: 'smallest', title: { ko: '뉴런 하나에서 하나로', en: 'From one neuron to one' }, args: [[1, 1]] },
    {
      id: 'linear-regression',
      title: { ko: '설명변수가 네 개인 회귀모형', en: 'A regression on four variables' },
      args: [[4, 1]],
    },
    {
      id: 'digits',
      title: { ko: '손글씨 숫자를 읽는 신경망', en: 'A network that reads handwritten digits' },
      args: [[784, 128, 10]],
    },
  ],
  hidden: (random) => [
    drawTwoLayers(random.fork('two-layers')),
    drawSeveralLayers(random.fork('several-layers')),
    drawNarrow(random.fork('narrow')),
    drawDeep(random.fork('deep')),
    drawImage(random.fork('image')),
  ],
  hints: [
    {
      ko: '뉴런 하나에 몇 개의 모수가 딸려 있는지부터 세어 보세요. 앞 층의 모든 뉴런과 이어지고, 그 밖에 하나가 더 있습니다.',
      en: 'Begin with a single neuron: how many parameters belong to it? One for every neuron of the layer before, and one more.',
    },
    {
      ko: '앞 층의 뉴런이 $p$개, 이 층의 뉴런이 $q$개이면 이 층에는 가중치가 $pq$개, 편향이 $q$개 있습니다. 입력층에는 모수가 없습니다.',
      en: 'A layer of $q$ neurons behind one of $p$ has $pq$ weights and $q$ biases. The input layer has no parameters.',
    },
    {
      ko: '이웃한 두 층의 쌍마다 $(p+1)q$를 더합니다. 층이 $L$개이면 쌍은 $L-1$개이므로 되풀이문은 둘째 층부터 시작하면 됩니다.',
      en: 'Add $(p+1)q$ for every pair of neighboring layers. There are $L-1$ pairs among $L$ layers, so let a loop begin at the second layer.',
    },
  ],
});
