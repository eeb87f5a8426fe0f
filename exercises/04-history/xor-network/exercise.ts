import { defineExercise, result } from '../../../lib/exercise/define-exercise';
import { CHECKS, judgeInput, toHiddenId, toVisibleId } from './judge';
import { INPUTS } from './network';
import { recognizeNetwork } from './recognize';

const toTitle = (input: readonly number[]) => {
  const title = `$x=(${input.join(', ')})$`;
  return { ko: title, en: title };
};

export default defineExercise({
  id: 'xor-network',
  title: { ko: 'XOR을 푸는 신경망', en: 'A network for XOR' },
  summary: {
    ko: '계단함수를 쓰는 두 층 신경망의 가중치를 직접 정하여 XOR을 계산하게 합니다.',
    en: 'Choose the weights of a two-layer network of step functions by hand, so that it computes XOR.',
  },
  entry: 'xorNetwork',
  params: [],
  result: result.object({
    w1: result.tensor(2, 2),
    b1: result.tensor(2),
    w2: result.tensor(2, 1),
    b2: result.tensor(1),
  }),
  resultDoc: {
    ko: '가중치와 편향. `w1`의 열 하나가 은닉 뉴런 하나입니다.',
    en: 'Weights and biases; each column of `w1` is one hidden neuron',
  },
  points: 15,
  minutes: 15,
  buildsOn: ['perceptron-step', 'dense-layer'],
  visible: INPUTS.map((input, index) => ({ id: toVisibleId(index), title: toTitle(input), args: [] })),
  hidden: () =>
    INPUTS.map((input, index) => ({ id: toHiddenId(index), title: toTitle(input), points: 3, args: [] })),
  judge: judgeInput,
  checks: CHECKS,
  recognize: recognizeNetwork,
  hints: [
    {
      ko: 'XOR은 “둘 가운데 적어도 하나는 1이고(OR), 둘 다 1은 아니다(NOT AND)”라고 풀어 쓸 수 있습니다. 이 문장의 두 부분을 은닉 뉴런이 하나씩 맡게 하세요.',
      en: 'XOR says: at least one of the two is 1 (OR), but not both are (NOT AND). Give each half of that sentence to one hidden neuron.',
    },
    {
      ko: '$x_1+x_2$는 0, 1, 2 가운데 하나입니다. OR은 0과 1 사이에서, AND는 1과 2 사이에서 켜지면 됩니다. 편향은 그 사이에 놓인 값의 부호를 바꾼 것입니다.',
      en: '$x_1+x_2$ is 0, 1 or 2. OR has to switch on between 0 and 1, AND between 1 and 2. The bias is minus a number in between.',
    },
    {
      ko: '출력 뉴런은 OR이 켜지면 켜지고, AND까지 켜지면 꺼져야 합니다. OR에는 양의 가중치를, AND에는 절댓값이 더 작지 않은 음의 가중치를 주고, OR 혼자일 때 가중합이 0보다 크도록 편향을 고르세요.',
      en: 'The output neuron should be on when OR is, and off when AND is on as well. Give OR a positive weight and AND a negative one of at least that size, and choose a bias that leaves the sum above 0 for OR alone.',
    },
  ],
  messages: {
    constant: {
      ko: '네 입력 모두에서 출력이 {actual}입니다. 입력에 따라 달라지지 않으면 점수가 없습니다.',
      en: 'The output is {actual} for all four inputs. A network that does not depend on its inputs earns nothing.',
    },
    wrongOutput: {
      ko: '입력이 ({first}, {second})일 때 출력이 {actual}입니다.',
      en: 'For the input ({first}, {second}) the output is {actual}.',
    },
    notXor: {
      ko: '네 입력 가운데 틀린 것이 있습니다.',
      en: 'The output is wrong for at least one of the four inputs.',
    },
  },
});
