import { defineQuiz, network, numeric, plot, tensorShape } from '../../lib/quiz/define-quiz';

const show = (value: number) => String(Number(value.toPrecision(4)));
/** A number behind an operator. */
const bracket = (value: number) => (value < 0 ? `(${value})` : String(value));
/** '= 2.5', or '≈ 8.333' where rounding was needed. */
const equals = (value: number) =>
  `${Math.abs(Number(show(value)) - value) < 1e-9 ? '=' : String.raw`\approx`} ${show(value)}`;

export default defineQuiz([
  {
    kind: 'single-choice',
    id: 'choosing-network-by-test-data',
    tags: ['data'],
    terms: ['test-data', 'validation-data'],
    exercises: ['data-split'],
    prompt: {
      ko: '학습률을 달리하여 신경망 다섯 개를 학습시킨 다음, 시험 데이터의 정확도가 가장 높은 신경망을 골라 그 정확도를 성과로 보고하였습니다. 이 보고의 문제는 무엇입니까?',
      en: 'Five networks are trained with different learning rates. The one with the highest accuracy on the test data is chosen, and that accuracy is reported as its performance. What is wrong with this report?',
    },
    choices: [
      {
        id: 'optimistic',
        text: {
          ko: '시험 데이터가 선택에 쓰였으므로, 보고한 정확도는 실제보다 높게 나오기 쉽습니다.',
          en: 'The test data took part in the choice, so the reported accuracy tends to be too high.',
        },
        right: true,
      },
      {
        id: 'pessimistic',
        text: {
          ko: '시험 데이터로는 학습하지 않았으므로, 보고한 정확도는 실제보다 낮게 나오기 쉽습니다.',
          en: 'The networks were not trained on the test data, so the reported accuracy tends to be too low.',
        },
        why: {
          ko: '새로운 데이터에서의 성과를 알고자 하므로, 학습하지 않은 데이터로 재는 것이 맞습니다. 낮게 재는 것이 아닙니다.',
          en: 'The aim is to know the performance on new data, so data left out of training are the right ones to measure on. They do not bias it downward.',
        },
      },
      {
        id: 'weights',
        text: {
          ko: '정확도를 재는 동안 시험 데이터로 가중치가 갱신되어, 신경망이 시험 데이터를 외우게 됩니다.',
          en: 'While the accuracy is measured, the weights are updated on the test data, so the network memorizes them.',
        },
        why: {
          ko: '정확도를 잴 때에는 순방향 연산만 하므로 가중치는 그대로입니다. 문제는 갱신이 아니라 선택입니다.',
          en: 'Measuring needs the forward pass alone and leaves the weights as they are. The trouble is the choice, not an update.',
        },
      },
      {
        id: 'rates',
        text: {
          ko: '학습률이 서로 다른 신경망은 손실함수도 서로 달라지므로, 정확도를 비교할 수 없습니다.',
          en: 'Networks with different learning rates have different loss functions, so their accuracies cannot be compared.',
        },
        why: {
          ko: '학습률은 걸음의 크기를 바꿀 뿐 손실함수를 바꾸지 않습니다. 학습률이 다른 신경망을 비교하는 것은 검증 데이터가 하는 일입니다.',
          en: 'The rate changes the steps, not the loss. Comparing networks of different rates is just what validation data are for.',
        },
      },
    ],
    explanation: {
      ko: '여럿 가운데 가장 좋은 것을 고르면 그 데이터에서 우연히 잘 맞은 것이 뽑힙니다. 그래서 고르는 데에는 검증 데이터를 쓰고, 시험 데이터는 다 고른 신경망을 한 번 확인하는 데에만 씁니다.',
      en: 'The best of several is partly the luckiest on the data at hand. That is why the choice is made on validation data, and the test data only confirm the network that has been chosen.',
    },
  },
  {
    kind: 'single-choice',
    id: 'standardizing-before-split',
    tags: ['data', 'normalization'],
    terms: ['data-leakage', 'data-splitting'],
    exercises: ['data-split', 'train-iris'],
    prompt: {
      ko: '입력을 표준화하여 신경망을 학습시키려고 합니다. 시험 데이터는 어떻게 표준화해야 합니까?',
      en: 'A network is to be trained on standardized inputs. How should the test data be standardized?',
    },
    choices: [
      {
        id: 'training',
        text: {
          ko: '훈련 데이터에서 구한 평균과 표준편차로 표준화합니다.',
          en: 'By the mean and standard deviation of the training data.',
        },
        right: true,
      },
      {
        id: 'own',
        text: {
          ko: '시험 데이터에서 따로 구한 평균과 표준편차로 표준화합니다.',
          en: 'By the mean and standard deviation of the test data themselves.',
        },
        why: {
          ko: '같은 입력이 훈련할 때와 다른 값으로 바뀌므로 신경망이 배운 것과 어긋납니다. 예가 하나만 들어오면 표준편차도 구할 수 없습니다.',
          en: 'The same input would become another number than in training, which does not fit what the network has learned. For a single new example there is not even a standard deviation.',
        },
      },
      {
        id: 'all',
        text: {
          ko: '나누기 전의 전체 데이터에서 구한 평균과 표준편차로 표준화합니다.',
          en: 'By the mean and standard deviation of all data before splitting.',
        },
        why: {
          ko: '시험 데이터의 정보가 훈련에 쓰이는 값에 섞여 듭니다. 이것이 정보 누출입니다.',
          en: 'Information about the test data would enter the values used in training: this is leakage.',
        },
      },
      {
        id: 'none',
        text: {
          ko: '훈련에 쓰지 않는 데이터이므로 표준화하지 않고 그대로 넣습니다.',
          en: 'Not at all: they are not used in training, so they go in as they are.',
        },
        why: {
          ko: '가중치는 표준화된 입력에 맞추어져 있습니다. 크기가 다른 입력을 넣으면 예측이 엉뚱해집니다.',
          en: 'The weights are fitted to standardized inputs; inputs on another scale give meaningless predictions.',
        },
      },
    ],
    explanation: {
      ko: '시험 데이터는 처음 보는 데이터를 대신합니다. 그러므로 훈련할 때 정해 둔 변환을 그대로 적용해야 하며, 변환을 정하는 데 시험 데이터가 쓰여서는 안 됩니다.',
      en: 'Test data stand for data never seen before. The transformation fixed in training has to be applied to them as it is, and they must not help to fix it.',
    },
  },
  {
    kind: 'single-choice',
    id: 'half-in-squared-error',
    tags: ['loss'],
    terms: ['mean-squared-error'],
    exercises: ['losses'],
    mistakes: ['losses/no-half'],
    prompt: {
      ko: String.raw`손실함수 $J = \frac{1}{2n}\sum_{i=1}^n (y_i - o_i)^2$에서 $\frac12$을 빼고 $\frac{1}{n}\sum_{i=1}^n (y_i - o_i)^2$으로 두면 무엇이 달라집니까?`,
      en: String.raw`In the loss $J = \frac{1}{2n}\sum_{i=1}^n (y_i - o_i)^2$, what changes if the $\frac12$ is dropped to give $\frac{1}{n}\sum_{i=1}^n (y_i - o_i)^2$?`,
    },
    choices: [
      {
        id: 'gradient',
        text: {
          ko: '최솟점은 그대로이고 경사가 두 배가 되므로, 같은 학습률에서 걸음이 두 배로 길어집니다.',
          en: 'The minimum stays where it is and the gradient doubles, so steps at the same rate are twice as long.',
        },
        right: true,
      },
      {
        id: 'minimum',
        text: {
          ko: '손실이 두 배가 되므로 최솟점의 가중치도 두 배가 되고, 경사는 그대로입니다.',
          en: 'The loss doubles, so the weights at the minimum double as well, while the gradient stays as it is.',
        },
        why: {
          ko: '함수에 양수를 곱하여도 최솟점의 자리는 움직이지 않습니다. 달라지는 것은 경사의 크기입니다.',
          en: 'Multiplying a function by a positive number does not move its minimum; it is the gradient that changes.',
        },
      },
      {
        id: 'nothing',
        text: {
          ko: '상수는 미분하면 사라지므로 경사도 최솟점도 달라지지 않고, 학습의 경로도 똑같습니다.',
          en: 'A constant vanishes when differentiated, so gradient, minimum and path of training all stay the same.',
        },
        why: {
          ko: '사라지는 것은 더해진 상수입니다. 곱해진 상수는 경사에도 그대로 곱해집니다.',
          en: 'It is an added constant that vanishes; a factor stays in front of the gradient.',
        },
      },
      {
        id: 'samples',
        text: {
          ko: '예마다의 오차가 평균이 아니라 합으로 바뀌어, 데이터가 많을수록 경사가 커집니다.',
          en: 'The errors are summed rather than averaged, so the gradient grows with the number of examples.',
        },
        why: {
          ko: String.raw`그것은 $\frac1n$을 뺐을 때의 일입니다. 여기서는 $\frac1n$이 남아 있으므로 여전히 평균입니다.`,
          en: String.raw`That would come of dropping $\frac1n$, which is still there: the loss remains a mean.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$\frac12$은 제곱을 미분할 때 나오는 $2$를 없애려고 둔 것입니다. 라이브러리의 평균제곱오차에는 보통 없으므로, 손실의 값을 비교할 때 주의해야 합니다.`,
      en: String.raw`The $\frac12$ is there to cancel the $2$ that differentiating the square brings down. Libraries usually leave it out, so mind it when comparing values of the loss.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'update-before-gradients-finished',
    tags: ['backpropagation', 'gradient-descent'],
    terms: ['training-step', 'backward-pass'],
    exercises: ['train-step'],
    mistakes: ['train-step/backward-through-new-weights'],
    prompt: {
      ko: '역방향 연산을 하면서 출력층의 경사를 구하자마자 출력층의 가중치를 갱신하고, 갱신한 가중치로 오차를 은닉층에 전달하였습니다. 어떻게 됩니까?',
      en: 'During the backward pass the output layer is updated as soon as its gradient is known, and the error is sent on to the hidden layer through the updated weights. What happens?',
    },
    choices: [
      {
        id: 'hidden',
        text: {
          ko: '출력층의 갱신은 맞지만, 은닉층에는 손실함수의 경사와 다른 값이 전해집니다.',
          en: 'The update of the output layer is right, but what the hidden layer gets is not the gradient of the loss.',
        },
        right: true,
      },
      {
        id: 'faster',
        text: {
          ko: '모든 층의 경사가 맞고, 더 새로운 가중치를 쓰므로 손실이 더 빨리 줄어듭니다.',
          en: 'The gradients of all layers are right, and the loss falls faster since newer weights are used.',
        },
        why: {
          ko: '경사는 한 점에서 구하는 것입니다. 층마다 다른 점의 값을 섞으면 어느 점의 경사도 아닙니다.',
          en: 'A gradient belongs to one point. Mixing values from different points gives the gradient at none of them.',
        },
      },
      {
        id: 'output',
        text: {
          ko: '은닉층의 경사는 맞지만, 출력층은 갱신이 두 번 이루어져 걸음이 두 배가 됩니다.',
          en: 'The gradient of the hidden layer is right, but the output layer is updated twice and steps twice as far.',
        },
        why: {
          ko: '출력층은 한 번만 갱신되었고 그 경사는 갱신하기 전에 구한 것이므로 맞습니다. 틀리는 쪽은 그 앞의 층입니다.',
          en: 'The output layer was updated once, by a gradient taken before. It is the layer before it that goes wrong.',
        },
      },
      {
        id: 'zero',
        text: {
          ko: '출력층의 오차가 갱신으로 0이 되므로, 은닉층에는 경사가 전달되지 않습니다.',
          en: 'The update makes the error of the output layer 0, so no gradient reaches the hidden layer.',
        },
        why: {
          ko: '한 걸음으로 오차가 0이 되지는 않습니다. 전달되는 값이 0이 아니라 틀린 값이 되는 것이 문제입니다.',
          en: 'One step does not make the error 0. What is passed on is not zero; it is wrong.',
        },
      },
    ],
    explanation: {
      ko: String.raw`은닉층의 오차 $\delta^{(l)} = \delta^{(l+1)} w^{(l+1)\top} \odot a'(z^{(l)})$에 들어가는 $w^{(l+1)}$은 순방향 연산에 쓴 가중치여야 합니다. 모든 경사를 구한 다음에 한꺼번에 갱신합니다.`,
      en: String.raw`The $w^{(l+1)}$ in $\delta^{(l)} = \delta^{(l+1)} w^{(l+1)\top} \odot a'(z^{(l)})$ has to be the one used in the forward pass. Find all gradients first, then update everything together.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'large-initial-weights-sigmoid',
    tags: ['initialization', 'activation-functions'],
    terms: ['initial-weights'],
    exercises: ['train-iris'],
    prompt: {
      ko: '은닉층이 시그모이드 함수인 신경망에서 가중치의 초깃값을 아주 큰 난수로 두면 학습이 거의 진행되지 않습니다. 까닭은 무엇입니까?',
      en: 'A network with sigmoid hidden layers hardly learns when its initial weights are very large random numbers. Why?',
    },
    choices: [
      {
        id: 'saturated',
        text: {
          ko: '가중합이 0에서 멀어져 시그모이드의 미분이 0에 가까워지고, 경사도 0에 가까워집니다.',
          en: 'Weighted sums lie far from 0, where the sigmoid is flat, so that gradients are almost 0.',
        },
        right: true,
      },
      {
        id: 'linear',
        text: {
          ko: '가중합이 클수록 시그모이드가 직선에 가까워져, 은닉층이 없는 것과 같아집니다.',
          en: 'For large weighted sums the sigmoid is close to a straight line, as if there were no hidden layer.',
        },
        why: {
          ko: '시그모이드가 직선에 가까운 곳은 0 근처입니다. 0에서 멀면 평평해집니다.',
          en: 'The sigmoid is nearly straight around 0; far from 0 it is flat.',
        },
      },
      {
        id: 'symmetric',
        text: {
          ko: '한 층의 뉴런들이 모두 같은 경사를 받아, 학습하여도 서로 달라지지 않습니다.',
          en: 'All neurons of a layer receive the same gradient and never become different from each other.',
        },
        why: {
          ko: '그것은 초깃값을 모두 같게 두었을 때의 문제입니다. 난수이면 뉴런마다 값이 다릅니다.',
          en: 'That is the trouble with equal initial values. Random ones differ from neuron to neuron.',
        },
      },
      {
        id: 'negative',
        text: {
          ko: '가중합이 음수인 뉴런의 출력이 정확히 0이 되어, 그 뉴런이 다시는 켜지지 않습니다.',
          en: 'Neurons with negative weighted sums output exactly 0 and are never switched on again.',
        },
        why: {
          ko: '출력이 정확히 0이 되는 것은 ReLU 함수입니다. 시그모이드의 출력은 늘 0보다 큽니다.',
          en: 'It is ReLU that outputs exactly 0. The sigmoid is always above 0.',
        },
      },
    ],
    explanation: {
      ko: String.raw`시그모이드의 미분 $\sigma(z)(1-\sigma(z))$는 $|z|$가 크면 0에 가깝고, 역방향 연산에서 이 값이 곱해집니다. 그래서 초깃값은 0 근처의 작은 난수로 둡니다.`,
      en: String.raw`The derivative $\sigma(z)(1-\sigma(z))$ is almost 0 for large $|z|$, and the backward pass multiplies by it. Hence small random numbers near 0.`,
    },
  },
  {
    kind: 'multiple-choice',
    id: 'cases-of-data-leakage',
    tags: ['data'],
    terms: ['data-leakage', 'test-data'],
    exercises: ['data-split'],
    prompt: {
      ko: '시험 데이터로 잰 성과가 실제보다 좋아 보이게 되는 경우를 모두 고르세요.',
      en: 'In which of these cases will the performance measured on the test data look better than it is? Choose all.',
    },
    choices: [
      {
        id: 'duplicates',
        text: {
          ko: '똑같은 사진이 여러 장 있는 데이터를 장 단위로 섞어 나누었습니다.',
          en: 'Data that hold several copies of the same pictures were shuffled and split picture by picture.',
        },
        right: true,
        why: {
          ko: '같은 사진이 훈련과 시험에 함께 들어갑니다.',
          en: 'The same picture lands in training and test data.',
        },
      },
      {
        id: 'stopping',
        text: {
          ko: '시험 데이터의 손실이 가장 작은 에포크의 가중치를 최종 신경망으로 삼았습니다.',
          en: 'The weights of the epoch with the smallest loss on the test data became the final network.',
        },
        right: true,
        why: {
          ko: '시험 데이터가 선택에 쓰였습니다. 멈출 때는 검증 데이터로 정합니다.',
          en: 'The test data took part in a choice. When to stop is decided on validation data.',
        },
      },
      {
        id: 'variables',
        text: {
          ko: '전체 데이터에서 반응변수와 상관이 큰 설명변수를 고른 다음, 데이터를 나누었습니다.',
          en: 'The variables that correlate most with the response were selected on all data, which were split afterwards.',
        },
        right: true,
        why: {
          ko: '변수를 고를 때 시험 데이터의 반응변수를 이미 보았습니다.',
          en: 'The selection has already looked at the responses of the test data.',
        },
      },
      {
        id: 'shuffle',
        text: {
          ko: '범주 순서로 정리된 데이터를 임의로 섞은 다음, 앞에서부터 60%, 20%, 20%로 나누었습니다.',
          en: 'Data sorted by class were shuffled at random and then cut into 60%, 20% and 20%.',
        },
        why: {
          ko: '바른 방법입니다. 섞지 않으면 시험 데이터에 마지막 범주만 남습니다.',
          en: 'This is how it should be done. Unshuffled, the test data would hold the last class alone.',
        },
      },
      {
        id: 'minibatches',
        text: {
          ko: '훈련 데이터를 미니배치로 나누어 같은 예를 여러 에포크에 걸쳐 되풀이하여 학습시켰습니다.',
          en: 'The training data were cut into mini-batches, and the same examples were used again over many epochs.',
        },
        why: {
          ko: '훈련 데이터 안에서 되풀이하는 것은 학습의 보통 모습입니다. 시험 데이터와는 상관이 없습니다.',
          en: 'Repeating training examples is what training is. The test data have no part in it.',
        },
      },
      {
        id: 'statistics',
        text: {
          ko: '훈련 데이터의 평균과 표준편차로 검증 데이터와 시험 데이터를 표준화하였습니다.',
          en: 'Validation and test data were standardized by the mean and standard deviation of the training data.',
        },
        why: {
          ko: '시험 데이터의 정보를 쓰지 않았으므로 누출이 없습니다.',
          en: 'No information about the test data is used, so nothing leaks.',
        },
      },
    ],
    explanation: {
      ko: '시험 데이터가 학습에도, 변수나 신경망의 선택에도, 멈출 때를 정하는 데에도 쓰이지 않아야 치우침 없이 성과를 잴 수 있습니다.',
      en: 'A measure is unbiased only if the test data took no part in training, in choosing variables or networks, or in deciding when to stop.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'true-of-backpropagation',
    tags: ['backpropagation'],
    terms: ['backpropagation', 'chain-rule'],
    exercises: ['backprop-3222'],
    prompt: {
      ko: '오차역전파법에 대한 설명으로 옳은 것을 모두 고르세요.',
      en: 'Which statements about backpropagation are true? Choose all.',
    },
    choices: [
      {
        id: 'stored',
        text: {
          ko: '순방향 연산에서 구한 값을 저장해 두었다가 경사를 구할 때 씁니다.',
          en: 'Values found in the forward pass are stored and used in computing the gradients.',
        },
        right: true,
      },
      {
        id: 'reuse',
        text: {
          ko: '뒤쪽 층에서 구한 미분을 앞쪽 층에서 다시 쓰므로, 같은 곱을 되풀이하여 계산하지 않습니다.',
          en: 'Derivatives found in a later layer are used again in earlier ones, so no product is computed twice.',
        },
        right: true,
      },
      {
        id: 'all-weights',
        text: {
          ko: '역방향 연산을 한 번 하면 모든 가중치와 편향의 경사가 구해집니다.',
          en: 'A single backward pass gives the gradients of all weights and biases.',
        },
        right: true,
      },
      {
        id: 'minimum',
        text: {
          ko: '손실함수의 전역 최솟값에 도달하는 것을 보장합니다.',
          en: 'It guarantees that the global minimum of the loss is reached.',
        },
        why: {
          ko: '경사를 구하는 방법일 뿐이며, 경사하강법이 어디에 이르는지는 손실함수의 모양과 초깃값에 달려 있습니다.',
          en: 'It only finds gradients. Where gradient descent arrives depends on the loss and on the initial values.',
        },
      },
      {
        id: 'approximate',
        text: {
          ko: '가중치를 조금씩 움직여 보며 손실의 변화로 경사를 근사합니다.',
          en: 'It approximates the gradient by nudging the weights and watching the loss.',
        },
        why: {
          ko: '그것은 수치미분입니다. 오차역전파법은 연쇄법칙으로 미분을 정확하게 구합니다.',
          en: 'That is numerical differentiation. Backpropagation is exact: it applies the chain rule.',
        },
      },
      {
        id: 'convex',
        text: {
          ko: '활성화 함수가 ReLU이면 0에서 미분할 수 없으므로 쓸 수 없습니다.',
          en: 'It cannot be used with ReLU, which has no derivative at 0.',
        },
        why: {
          ko: '0에서의 미분을 0으로 정해 두면 됩니다. ReLU를 쓰는 신경망도 오차역전파법으로 학습시킵니다.',
          en: 'The derivative at 0 is simply set to 0. Networks with ReLU are trained by backpropagation like others.',
        },
      },
    ],
    explanation: {
      ko: '오차역전파법은 연쇄법칙을 출력층에서부터 거꾸로 적용하여 경사를 효율적으로 구하는 방법입니다(루멜하트, 힌튼, 윌리엄스, 1986). 가중치를 실제로 옮기는 것은 경사하강법의 몫입니다.',
      en: 'Backpropagation applies the chain rule from the output back and so finds gradients efficiently (Rumelhart, Hinton and Williams, 1986). Moving the weights is the part of gradient descent.',
    },
  },
  {
    kind: 'matching',
    id: 'gradients-of-layers-3222',
    tags: ['backpropagation', 'shapes'],
    terms: ['layer-delta', 'backpropagation'],
    exercises: ['backprop-3222'],
    mistakes: [
      'backprop-3222/missing-sigmoid-derivative',
      'backprop-3222/bias-averaged-again',
      'backprop-3222/squared-error-delta',
    ],
    prompt: {
      ko: String.raw`은닉층이 시그모이드, 출력층이 소프트맥스인 3-2-2-2 신경망에 교차 엔트로피 $J = -\frac1n\sum_i\sum_k y_{ik}\log o_{ik}$를 씁니다. $\delta^{(l)} = \frac{\partial J}{\partial z^{(l)}}$이고 예는 행에 놓입니다. 경사와 식을 짝지으세요.`,
      en: String.raw`A 3-2-2-2 network has sigmoid hidden layers, a softmax output and the cross-entropy $J = -\frac1n\sum_i\sum_k y_{ik}\log o_{ik}$. With $\delta^{(l)} = \frac{\partial J}{\partial z^{(l)}}$ and examples in rows, match gradients with formulas.`,
    },
    pairs: [
      {
        id: 'delta3',
        left: { ko: String.raw`$\delta^{(3)}$`, en: String.raw`$\delta^{(3)}$` },
        right: { ko: String.raw`$(o - y)/n$`, en: String.raw`$(o - y)/n$` },
        why: {
          ko: '소프트맥스의 미분과 교차 엔트로피의 미분이 상쇄되어 출력과 정답의 차이만 남습니다.',
          en: 'The derivatives of softmax and cross-entropy cancel and leave the difference of output and truth.',
        },
      },
      {
        id: 'delta2',
        left: { ko: String.raw`$\delta^{(2)}$`, en: String.raw`$\delta^{(2)}$` },
        right: {
          ko: String.raw`$\delta^{(3)} w^{(3)\top} \odot h^{(2)} \odot (1 - h^{(2)})$`,
          en: String.raw`$\delta^{(3)} w^{(3)\top} \odot h^{(2)} \odot (1 - h^{(2)})$`,
        },
        why: {
          ko: '오차를 가중치의 전치행렬로 되돌려 보낸 다음, 시그모이드의 미분을 원소별로 곱합니다.',
          en: 'The error goes back through the transposed weights and is multiplied by the derivative of the sigmoid, element by element.',
        },
      },
      {
        id: 'w3',
        left: {
          ko: String.raw`$\frac{\partial J}{\partial w^{(3)}}$`,
          en: String.raw`$\frac{\partial J}{\partial w^{(3)}}$`,
        },
        right: { ko: String.raw`$h^{(2)\top}\delta^{(3)}$`, en: String.raw`$h^{(2)\top}\delta^{(3)}$` },
        why: {
          ko: '가중치의 경사는 그 가중치에 들어온 값과 그 층의 오차의 곱을 예에 대해 더한 것입니다.',
          en: "A weight's gradient is what came in times the error of the layer, added over the examples.",
        },
      },
      {
        id: 'b3',
        left: {
          ko: String.raw`$\frac{\partial J}{\partial b^{(3)}}$`,
          en: String.raw`$\frac{\partial J}{\partial b^{(3)}}$`,
        },
        right: {
          ko: String.raw`$\delta^{(3)}$의 행을 모두 더한 것`,
          en: String.raw`the sum of the rows of $\delta^{(3)}$`,
        },
        why: {
          ko: String.raw`편향에 들어오는 값은 언제나 1입니다. $\frac1n$은 이미 $\delta^{(3)}$에 들어 있으므로 평균이 아니라 합입니다.`,
          en: String.raw`What comes in at a bias is always 1. The $\frac1n$ is already in $\delta^{(3)}$, so it is a sum, not a mean.`,
        },
      },
      {
        id: 'w1',
        left: {
          ko: String.raw`$\frac{\partial J}{\partial w^{(1)}}$`,
          en: String.raw`$\frac{\partial J}{\partial w^{(1)}}$`,
        },
        right: { ko: String.raw`$x^{\top}\delta^{(1)}$`, en: String.raw`$x^{\top}\delta^{(1)}$` },
        why: {
          ko: '첫 층의 가중치에 들어온 값은 입력 데이터입니다.',
          en: 'What comes in at the first layer is the input data.',
        },
      },
    ],
    extra: [
      {
        id: 'product',
        text: {
          ko: String.raw`$(o - y) \odot o \odot (1 - o)/n$`,
          en: String.raw`$(o - y) \odot o \odot (1 - o)/n$`,
        },
      },
      {
        id: 'plain',
        text: { ko: String.raw`$\delta^{(3)} w^{(3)\top}$`, en: String.raw`$\delta^{(3)} w^{(3)\top}$` },
      },
    ],
    explanation: {
      ko: String.raw`규칙은 세 가지입니다. 오차는 가중치를 거꾸로 지나 활성화의 미분과 곱해지고, 가중치의 경사는 들어온 값과 오차의 곱이며, 편향의 경사는 오차의 합입니다. $\odot$는 원소별 곱입니다.`,
      en: String.raw`Three rules: errors go back through the weights and are multiplied by the activation's derivative; a weight's gradient is its input times the error; a bias's gradient is the sum of errors. $\odot$ is the product element by element.`,
    },
  },
  {
    kind: 'matching',
    id: 'ways-to-gradients',
    tags: ['backpropagation', 'terms'],
    terms: ['numerical-differentiation', 'automatic-differentiation'],
    exercises: ['numeric-gradient', 'backprop-3222', 'train-step'],
    prompt: {
      ko: '신경망의 학습에 쓰이는 방법과 그 설명을 짝지으세요.',
      en: 'Match each method of training with its description.',
    },
    pairs: [
      {
        id: 'numeric',
        left: { ko: '수치미분', en: 'numerical differentiation' },
        right: {
          ko: '변수를 조금 움직여 함숫값의 변화로 미분을 근사합니다.',
          en: 'approximates a derivative from the change of the function when a variable is nudged',
        },
        why: {
          ko: '변수마다 함수를 다시 계산해야 하므로 느립니다.',
          en: 'It is slow: every variable needs evaluations of its own.',
        },
      },
      {
        id: 'backprop',
        left: { ko: '오차역전파법', en: 'backpropagation' },
        right: {
          ko: '연쇄법칙을 출력층에서 입력층 쪽으로 적용하여 모든 경사를 구합니다.',
          en: 'applies the chain rule from the output toward the input to get all gradients',
        },
        why: {
          ko: '뒤쪽 층의 결과를 다시 쓰므로 한 번에 모든 경사가 나옵니다.',
          en: 'Results of later layers are used again, so all gradients come out in one sweep.',
        },
      },
      {
        id: 'autodiff',
        left: { ko: '자동미분', en: 'automatic differentiation' },
        right: {
          ko: '소프트웨어가 계산 그래프를 기록하여 미분을 정확하게 구해 줍니다.',
          en: 'software records the computational graph and works out exact derivatives',
        },
        why: {
          ko: '`tf.grads`와 최적화기의 `minimize`가 이것을 씁니다.',
          en: '`tf.grads` and the `minimize` of optimizers rest on it.',
        },
      },
      {
        id: 'check',
        left: { ko: '경사 검사', en: 'gradient check' },
        right: {
          ko: '두 방법으로 구한 경사를 견주어 구현이 맞는지 확인합니다.',
          en: 'compares gradients found in two ways, to see whether an implementation is right',
        },
        why: {
          ko: '느리지만 믿을 수 있는 수치미분을 기준으로 삼습니다.',
          en: 'Numerical differentiation, slow but reliable, is the standard.',
        },
      },
      {
        id: 'descent',
        left: { ko: '경사하강법', en: 'gradient descent' },
        right: {
          ko: '구해진 경사와 학습률로 가중치를 갱신합니다.',
          en: 'updates the weights by the gradient found and the learning rate',
        },
        why: {
          ko: '경사를 구하는 일과 가중치를 옮기는 일은 서로 다른 일입니다.',
          en: 'Finding a gradient and moving along it are two different things.',
        },
      },
    ],
    extra: [
      {
        id: 'forward',
        text: {
          ko: '입력에서 출력 쪽으로 가중합과 활성화를 차례로 계산합니다.',
          en: 'computes weighted sums and activations in turn, from input to output',
        },
      },
    ],
    explanation: {
      ko: '경사를 구하는 방법이 셋(수치미분, 오차역전파법, 자동미분), 그것을 확인하는 것이 경사 검사, 쓰는 것이 경사하강법입니다. 남은 설명은 순방향 연산입니다.',
      en: 'Three ways find gradients (numerically, by backpropagation, automatically), the gradient check verifies them, and gradient descent uses them. The description left over is the forward pass.',
    },
  },
  {
    kind: 'ordering',
    id: 'order-of-backward-pass',
    tags: ['backpropagation'],
    terms: ['backward-pass', 'chain-rule'],
    exercises: ['backprop-3222', 'train-step'],
    prompt: {
      ko: String.raw`은닉층이 하나인 신경망($x \to z^{(1)} \to h^{(1)} \to z^{(2)} \to o \to J$)의 첫 층 가중치를 오차역전파법으로 한 번 갱신합니다. 계산의 차례대로 놓으세요.`,
      en: String.raw`The first-layer weights of a network with one hidden layer ($x \to z^{(1)} \to h^{(1)} \to z^{(2)} \to o \to J$) are updated once by backpropagation. Put the computations in order.`,
    },
    steps: [
      {
        id: 'forward',
        text: {
          ko: String.raw`순방향 연산으로 $h^{(1)}$과 $o$를 구합니다.`,
          en: String.raw`Find $h^{(1)}$ and $o$ by the forward pass.`,
        },
        why: {
          ko: '뒤의 모든 미분에 이 값들이 들어갑니다.',
          en: 'All derivatives that follow need these values.',
        },
      },
      {
        id: 'dz2',
        text: {
          ko: String.raw`$\frac{\partial J}{\partial z^{(2)}}$를 구합니다.`,
          en: String.raw`Find $\frac{\partial J}{\partial z^{(2)}}$.`,
        },
        why: {
          ko: '역방향 연산은 손실에 가장 가까운 출력층에서 시작합니다.',
          en: 'The backward pass starts at the output, next to the loss.',
        },
      },
      {
        id: 'dh1',
        text: {
          ko: String.raw`$w^{(2)}$를 곱하여 $\frac{\partial J}{\partial h^{(1)}}$를 구합니다.`,
          en: String.raw`Multiply by $w^{(2)}$ to get $\frac{\partial J}{\partial h^{(1)}}$.`,
        },
        why: {
          ko: '출력층의 오차를 가중치를 따라 은닉층으로 되돌려 보냅니다.',
          en: 'The error of the output goes back along the weights to the hidden layer.',
        },
      },
      {
        id: 'dz1',
        text: {
          ko: String.raw`활성화 함수의 미분을 곱하여 $\frac{\partial J}{\partial z^{(1)}}$를 구합니다.`,
          en: String.raw`Multiply by the derivative of the activation to get $\frac{\partial J}{\partial z^{(1)}}$.`,
        },
        why: {
          ko: String.raw`$h^{(1)} = a(z^{(1)})$이므로 연쇄법칙에 따라 $a'(z^{(1)})$가 곱해집니다.`,
          en: String.raw`Since $h^{(1)} = a(z^{(1)})$, the chain rule brings in $a'(z^{(1)})$.`,
        },
      },
      {
        id: 'dw1',
        text: {
          ko: String.raw`입력 $x$를 곱하여 $\frac{\partial J}{\partial w^{(1)}}$를 구합니다.`,
          en: String.raw`Multiply by the input $x$ to get $\frac{\partial J}{\partial w^{(1)}}$.`,
        },
        why: {
          ko: String.raw`$z^{(1)}$을 $w^{(1)}$로 미분하면 $x$가 나옵니다.`,
          en: String.raw`Differentiating $z^{(1)}$ by $w^{(1)}$ gives $x$.`,
        },
      },
      {
        id: 'update',
        text: {
          ko: String.raw`$w^{(1)}$에서 학습률과 경사의 곱을 뺍니다.`,
          en: String.raw`Subtract learning rate times gradient from $w^{(1)}$.`,
        },
        why: {
          ko: '갱신은 경사를 모두 구한 다음에 합니다.',
          en: 'The update comes after all gradients are known.',
        },
      },
    ],
    explanation: {
      ko: '순방향 연산에서 값을 남겨 두고, 손실에서 입력 쪽으로 한 단계씩 미분을 곱해 나간 다음, 마지막에 갱신합니다.',
      en: 'Keep the values of the forward pass, multiply derivatives step by step from the loss toward the input, and update at the end.',
    },
  },
  {
    kind: 'ordering',
    id: 'from-data-to-prediction',
    tags: ['data', 'network-structure'],
    terms: ['data-splitting', 'validation-data'],
    exercises: ['data-split', 'train-iris'],
    prompt: {
      ko: '데이터를 모은 다음부터 신경망을 실제로 쓸 때까지의 과정을 차례대로 놓으세요.',
      en: 'Put in order what is done from the collected data to a network in use.',
    },
    steps: [
      {
        id: 'split',
        text: {
          ko: '데이터를 섞어 훈련, 검증, 시험 데이터로 나눕니다.',
          en: 'Shuffle the data and split them into training, validation and test data.',
        },
        why: {
          ko: '무엇을 학습에 쓰지 않을지 먼저 정해 두어야 합니다.',
          en: 'What is kept out of training has to be fixed first.',
        },
      },
      {
        id: 'train',
        text: {
          ko: '구조나 학습률이 다른 여러 신경망의 가중치를 훈련 데이터로 갱신합니다.',
          en: 'Update the weights of several networks, different in architecture or rate, on the training data.',
        },
        why: {
          ko: '비교하려면 먼저 모두 학습되어 있어야 합니다.',
          en: 'They must all be trained before they can be compared.',
        },
      },
      {
        id: 'choose',
        text: {
          ko: '검증 데이터의 손실이나 정확도를 비교하여 신경망 하나를 고릅니다.',
          en: 'Compare loss or accuracy on the validation data and choose one network.',
        },
        why: {
          ko: '훈련 데이터의 성과로 고르면 과대적합된 신경망이 뽑히기 쉽습니다.',
          en: 'Chosen by training performance, an overfitted network would win.',
        },
      },
      {
        id: 'test',
        text: {
          ko: '고른 신경망의 성과를 시험 데이터로 확인합니다.',
          en: 'Confirm the performance of the chosen network on the test data.',
        },
        why: {
          ko: '선택이 끝난 다음에 한 번 재어야 치우침이 없습니다.',
          en: 'Only a measurement after the choice is unbiased.',
        },
      },
      {
        id: 'use',
        text: {
          ko: '반응변수를 모르는 새로운 데이터를 예측합니다.',
          en: 'Predict new data whose responses are unknown.',
        },
        why: {
          ko: '성과를 확인한 신경망을 비로소 씁니다.',
          en: 'The network is put to use once its performance is known.',
        },
      },
    ],
    explanation: {
      ko: '훈련 데이터는 가중치를, 검증 데이터는 신경망을 정하고, 시험 데이터는 아무것도 정하지 않은 채 성과만 확인합니다.',
      en: 'Training data decide on the weights and validation data on the network; test data decide nothing and only measure.',
    },
  },
  numeric({
    id: 'size-of-test-part',
    tags: ['data'],
    terms: ['data-splitting'],
    exercises: ['data-split'],
    mistakes: ['data-split/rest-to-validation', 'data-split/rounded-sizes'],
    draw: (random) => ({ fifths: random.integer(11, 60), rest: random.integer(1, 4) }),
    prompt: ({ fifths, rest }) => ({
      ko: String.raw`데이터 $n = ${5 * fifths + rest}$개를 나눕니다. 훈련 데이터는 $0.6n$, 검증 데이터는 $0.2n$을 각각 내림한 수만큼 두고, 나머지는 모두 시험 데이터로 합니다. 시험 데이터는 몇 개입니까?`,
      en: String.raw`Of $n = ${5 * fifths + rest}$ examples, $0.6n$ rounded down are for training, $0.2n$ rounded down for validation, and all the rest for testing. How many are for testing?`,
    }),
    answer: ({ fifths, rest }) => fifths + rest - Math.floor((6 * rest) / 10),
    unit: { ko: '개', en: 'examples' },
    slips: [
      {
        value: ({ fifths }) => fifths,
        why: {
          ko: String.raw`시험 데이터까지 내림하였습니다. 그러면 남은 예가 어디에도 쓰이지 않습니다.`,
          en: 'You rounded the test part down as well, so some examples are used nowhere.',
        },
      },
      {
        value: ({ fifths, rest }) => fifths + rest / 5,
        why: {
          ko: '데이터의 수는 정수여야 합니다. 20%를 그대로 쓰지 말고 나머지를 세세요.',
          en: 'The number of examples is whole. Count what is left rather than taking 20%.',
        },
      },
      {
        value: ({ fifths, rest }) =>
          fifths + rest - Math.round((6 * rest) / 10) - Math.round((2 * rest) / 10),
        why: {
          ko: '크기를 반올림하였습니다. 훈련과 검증의 크기는 내림합니다.',
          en: 'You rounded to the nearest number; the sizes of training and validation are rounded down.',
        },
      },
    ],
    explanation: ({ fifths, rest }) => {
      const n = 5 * fifths + rest;
      const [train, validation] = [Math.floor((6 * n) / 10), Math.floor((2 * n) / 10)];
      return {
        ko: String.raw`훈련 $\lfloor 0.6\times ${n}\rfloor = ${train}$, 검증 $\lfloor 0.2\times ${n}\rfloor = ${validation}$이므로 시험은 $${n} - ${train} - ${validation} = ${n - train - validation}$입니다.`,
        en: String.raw`Training takes $\lfloor 0.6\times ${n}\rfloor = ${train}$, validation $\lfloor 0.2\times ${n}\rfloor = ${validation}$, which leaves $${n} - ${train} - ${validation} = ${n - train - validation}$.`,
      };
    },
  }),
  numeric({
    id: 'squared-error-of-three',
    tags: ['loss'],
    terms: ['mean-squared-error'],
    exercises: ['losses'],
    mistakes: ['losses/no-half', 'losses/sum-not-mean'],
    draw: (random) => ({
      y: random.times(3, () => random.integer(2, 9)),
      errors: [random.integer(1, 4), -random.integer(1, 3), random.integer(2, 5)],
    }),
    prompt: ({ y, errors }) => ({
      ko: String.raw`세 예의 실제 값이 $y = (${y.join(',\\ ')})$이고 신경망의 출력이 $o = (${y.map((value, i) => value + (errors[i] ?? 0)).join(',\\ ')})$입니다. $J = \frac{1}{2n}\sum_{i=1}^n (y_i - o_i)^2$은 얼마입니까?`,
      en: String.raw`Three examples have the true values $y = (${y.join(',\\ ')})$, and the network gives $o = (${y.map((value, i) => value + (errors[i] ?? 0)).join(',\\ ')})$. What is $J = \frac{1}{2n}\sum_{i=1}^n (y_i - o_i)^2$?`,
    }),
    answer: ({ errors }) => sumOfSquares(errors) / 6,
    slips: [
      {
        value: ({ errors }) => sumOfSquares(errors) / 3,
        why: { ko: String.raw`$\frac12$이 빠졌습니다.`, en: String.raw`The $\frac12$ is missing.` },
      },
      {
        value: ({ errors }) => sumOfSquares(errors) / 2,
        why: {
          ko: '예의 수로 나누지 않았습니다. 손실은 예에 대한 평균입니다.',
          en: 'You did not divide by the number of examples: the loss is a mean over them.',
        },
      },
      {
        value: ({ errors }) => errors.reduce((sum, one) => sum + one, 0) ** 2 / 6,
        why: {
          ko: '오차를 먼저 더하고 제곱하였습니다. 부호가 다른 오차가 서로 지워지지 않도록 먼저 제곱합니다.',
          en: 'You added before squaring. Errors are squared first, so that opposite signs do not cancel.',
        },
      },
    ],
    explanation: ({ errors }) => ({
      ko: String.raw`오차의 제곱은 $${errors.map((one) => one ** 2).join(' + ')} = ${sumOfSquares(errors)}$이고, $J = \frac{${sumOfSquares(errors)}}{2\times 3} ${equals(sumOfSquares(errors) / 6)}$입니다.`,
      en: String.raw`The squared errors add up to $${errors.map((one) => one ** 2).join(' + ')} = ${sumOfSquares(errors)}$, so $J = \frac{${sumOfSquares(errors)}}{2\times 3} ${equals(sumOfSquares(errors) / 6)}$.`,
    }),
  }),
  numeric({
    id: 'mean-cross-entropy-of-two',
    tags: ['loss', 'classification'],
    terms: ['cross-entropy-loss'],
    exercises: ['losses'],
    mistakes: ['losses/binary-cross-entropy', 'losses/mean-over-everything', 'losses/sum-not-mean'],
    draw: (random) => ({
      first: random.pick([0.4, 0.5, 0.6, 0.7, 0.8]),
      second: random.pick([0.2, 0.3, 0.4, 0.5, 0.6]),
      other: random.pick([0.05, 0.1, 0.15]),
    }),
    prompt: ({ first, second, other }) => ({
      ko: String.raw`붓꽃 두 송이의 원-핫 정답은 $(1, 0, 0)$과 $(0, 1, 0)$이고, 소프트맥스 출력은 차례로 $(${first},\ ${other},\ ${show(1 - first - other)})$과 $(${other},\ ${second},\ ${show(1 - second - other)})$입니다. $J = -\frac1n\sum_i\sum_k y_{ik}\log o_{ik}$는 얼마입니까? (자연로그, 소수점 아래 셋째 자리까지)`,
      en: String.raw`Two irises have the one-hot labels $(1, 0, 0)$ and $(0, 1, 0)$; the softmax outputs are $(${first},\ ${other},\ ${show(1 - first - other)})$ and $(${other},\ ${second},\ ${show(1 - second - other)})$. What is $J = -\frac1n\sum_i\sum_k y_{ik}\log o_{ik}$? (natural logarithm, three decimals)`,
    }),
    answer: ({ first, second }) => -(Math.log(first) + Math.log(second)) / 2,
    slips: [
      {
        value: ({ first, second }) => -(Math.log(first) + Math.log(second)),
        why: {
          ko: '두 송이의 손실을 더하기만 하고 예의 수로 나누지 않았습니다.',
          en: 'You added the losses of the two flowers without dividing by their number.',
        },
      },
      {
        value: ({ first, second }) => -(Math.log(first) + Math.log(second)) / 6,
        why: {
          ko: '모든 원소의 수로 나누었습니다. 범주의 수로는 나누지 않습니다.',
          en: 'You divided by the number of all entries; the number of classes does not divide.',
        },
      },
      {
        value: ({ first, second, other }) =>
          -(
            Math.log(first) +
            Math.log(1 - other) +
            Math.log(first + other) +
            Math.log(1 - other) +
            Math.log(second) +
            Math.log(second + other)
          ) / 2,
        why: {
          ko: String.raw`정답이 아닌 범주의 $\log(1-o_{ik})$까지 더했습니다. 그것은 이진 교차 엔트로피입니다.`,
          en: String.raw`You also added $\log(1-o_{ik})$ of the wrong classes: that is the binary cross-entropy.`,
        },
      },
      {
        value: ({ first, second }) => -(Math.log10(first) + Math.log10(second)) / 2,
        why: {
          ko: '상용로그를 썼습니다. 여기서 로그는 자연로그입니다.',
          en: 'You used logarithms to base 10; here they are natural.',
        },
      },
    ],
    explanation: ({ first, second }) => ({
      ko: String.raw`정답인 범주의 확률만 남으므로 $J = -\frac12(\log ${first} + \log ${second}) ${equals(-(Math.log(first) + Math.log(second)) / 2)}$입니다.`,
      en: String.raw`Only the probabilities of the right classes count: $J = -\frac12(\log ${first} + \log ${second}) ${equals(-(Math.log(first) + Math.log(second)) / 2)}$.`,
    }),
  }),
  numeric({
    id: 'chain-rule-through-relu',
    tags: ['backpropagation'],
    terms: ['chain-rule'],
    exercises: ['backprop-3222'],
    mistakes: ['backprop-3222/sign-flipped'],
    draw: (random) => ({
      x: random.integer(1, 4),
      w1: random.integer(1, 4),
      w2: random.integer(2, 5),
      error: random.pick([-3, -2, -1, 1, 2, 3]),
    }),
    prompt: ({ x, w1, w2, error }) => ({
      ko: String.raw`$h = \mathrm{ReLU}(w_1 x)$, $o = w_2 h$, $J = \frac12(y - o)^2$입니다. $x = ${x}$, $w_1 = ${w1}$, $w_2 = ${w2}$, $y = ${w1 * w2 * x - error}$일 때 $\frac{\partial J}{\partial w_1}$은 얼마입니까?`,
      en: String.raw`Let $h = \mathrm{ReLU}(w_1 x)$, $o = w_2 h$ and $J = \frac12(y - o)^2$, with $x = ${x}$, $w_1 = ${w1}$, $w_2 = ${w2}$ and $y = ${w1 * w2 * x - error}$. What is $\frac{\partial J}{\partial w_1}$?`,
    }),
    answer: ({ x, w2, error }) => error * w2 * x,
    slips: [
      {
        value: ({ x, w2, error }) => -error * w2 * x,
        why: {
          ko: String.raw`부호가 반대입니다. $J$를 $o$로 미분하면 $y - o$가 아니라 $o - y$입니다.`,
          en: String.raw`The sign is reversed: differentiating $J$ by $o$ gives $o - y$, not $y - o$.`,
        },
      },
      {
        value: ({ x, error }) => error * x,
        why: {
          ko: String.raw`$h$에서 $o$로 가는 길의 미분 $w_2$가 빠졌습니다.`,
          en: String.raw`The derivative $w_2$ on the way from $h$ to $o$ is missing.`,
        },
      },
      {
        value: ({ x, w1, error }) => error * w1 * x,
        why: {
          ko: String.raw`이것은 $\frac{\partial J}{\partial w_2} = (o-y)h$입니다.`,
          en: String.raw`This is $\frac{\partial J}{\partial w_2} = (o-y)h$.`,
        },
      },
    ],
    explanation: ({ x, w1, w2, error }) => ({
      ko: String.raw`$h = ${w1 * x}$, $o = ${w1 * w2 * x}$이므로 $o - y = ${error}$입니다. $w_1 x > 0$이어서 ReLU의 미분은 1이고, $\frac{\partial J}{\partial w_1} = (o-y)\cdot w_2\cdot 1\cdot x = ${error}\times ${w2}\times ${x} = ${error * w2 * x}$입니다.`,
      en: String.raw`With $h = ${w1 * x}$ and $o = ${w1 * w2 * x}$, $o - y = ${error}$. Since $w_1 x > 0$ the derivative of ReLU is 1, and $\frac{\partial J}{\partial w_1} = (o-y)\cdot w_2\cdot 1\cdot x = ${error}\times ${w2}\times ${x} = ${error * w2 * x}$.`,
    }),
  }),
  numeric({
    id: 'central-difference-of-cubic',
    tags: ['backpropagation'],
    terms: ['central-difference', 'numerical-differentiation'],
    exercises: ['numeric-gradient'],
    mistakes: ['numeric-gradient/divided-by-h', 'numeric-gradient/forward-difference'],
    draw: (random) => ({
      a: random.integer(1, 9),
      w: random.integer(1, 3),
      h: random.pick([0.5, 1, 2]),
    }),
    prompt: ({ a, w, h }) => ({
      ko: String.raw`$f(w) = ${a === 1 ? '' : a}w^3$의 $w = ${w}$에서의 미분을 $h = ${h}$인 중앙차분으로 구하면 얼마입니까? (차분으로 얻는 값을 그대로 적으세요.)`,
      en: String.raw`What is the central difference of $f(w) = ${a === 1 ? '' : a}w^3$ at $w = ${w}$ with $h = ${h}$? (Give the value of the difference itself.)`,
    }),
    answer: ({ a, w, h }) => a * (3 * w ** 2 + h ** 2),
    slips: [
      {
        value: ({ a, w, h }) => 2 * a * (3 * w ** 2 + h ** 2),
        why: {
          ko: String.raw`$h$로 나누었습니다. 두 점 $w-h$와 $w+h$ 사이의 거리는 $2h$입니다.`,
          en: String.raw`You divided by $h$; the points $w-h$ and $w+h$ lie $2h$ apart.`,
        },
      },
      {
        value: ({ a, w, h }) => a * (3 * w ** 2 + 3 * w * h + h ** 2),
        why: {
          ko: String.raw`전방차분 $\frac{f(w+h)-f(w)}{h}$입니다.`,
          en: String.raw`This is the forward difference $\frac{f(w+h)-f(w)}{h}$.`,
        },
      },
      {
        value: ({ a, w }) => 3 * a * w ** 2,
        why: {
          ko: String.raw`정확한 미분 $f'(w)$입니다. 삼차함수의 중앙차분에는 $h^2$에 비례하는 오차가 남습니다.`,
          en: String.raw`This is the exact derivative $f'(w)$. For a cubic, the central difference keeps an error proportional to $h^2$.`,
        },
      },
    ],
    explanation: ({ a, w, h }) => ({
      ko: String.raw`$\frac{f(w+h)-f(w-h)}{2h} = \frac{${a * (w + h) ** 3} - ${bracket(a * (w - h) ** 3)}}{${2 * h}} = ${a * (3 * w ** 2 + h ** 2)}$입니다. 정확한 미분 ${3 * a * w ** 2}보다 큰데, 이 오차는 $h^2$에 비례합니다.`,
      en: String.raw`$\frac{f(w+h)-f(w-h)}{2h} = \frac{${a * (w + h) ** 3} - ${bracket(a * (w - h) ** 3)}}{${2 * h}} = ${a * (3 * w ** 2 + h ** 2)}$. The error against the exact ${3 * a * w ** 2} is proportional to $h^2$.`,
    }),
  }),
  numeric({
    id: 'evaluations-for-central-differences',
    tags: ['backpropagation', 'network-structure'],
    terms: ['gradient-check', 'central-difference'],
    exercises: ['numeric-gradient'],
    mistakes: ['numeric-gradient/all-at-once'],
    draw: (random) => ({
      p: random.integer(3, 9),
      q: random.integer(4, 12),
      k: random.integer(2, 5),
    }),
    prompt: ({ p, q, k }) => ({
      ko: `입력이 ${p}개, 하나뿐인 은닉층의 뉴런이 ${q}개, 출력이 ${k}개인 신경망(편향 포함)의 경사를 모두 중앙차분으로 구하려면 손실을 몇 번 계산해야 합니까?`,
      en: `A network has ${p} inputs, one hidden layer of ${q} neurons and ${k} outputs, with biases. How many evaluations of the loss do central differences need for its whole gradient?`,
    }),
    answer: ({ p, q, k }) => 2 * (p * q + q + q * k + k),
    unit: { ko: '번', en: 'evaluations' },
    tolerance: { rtol: 0, atol: 0.01 },
    slips: [
      {
        value: ({ p, q, k }) => p * q + q + q * k + k,
        why: {
          ko: '모수마다 한 번이 아니라, 양쪽으로 움직여 두 번 계산합니다.',
          en: 'Every parameter needs two evaluations, one on either side, not one.',
        },
      },
      {
        value: ({ p, q, k }) => 2 * (p * q + q * k),
        why: { ko: '편향의 몫이 빠졌습니다.', en: 'The biases are left out.' },
      },
      {
        value: ({ p, q, k }) => p * q + q + q * k + k + 1,
        why: {
          ko: '전방차분에 필요한 횟수입니다. 전방차분은 원래의 점을 함께 씁니다.',
          en: 'This is what forward differences need: they share the original point.',
        },
      },
    ],
    explanation: ({ p, q, k }) => ({
      ko: String.raw`모수는 $${p}\times ${q} + ${q} + ${q}\times ${k} + ${k} = ${p * q + q + q * k + k}$개이고, 하나마다 두 번 계산하므로 ${2 * (p * q + q + q * k + k)}번입니다. 오차역전파법은 순방향 연산과 역방향 연산 한 번씩으로 모두 구합니다.`,
      en: String.raw`There are $${p}\times ${q} + ${q} + ${q}\times ${k} + ${k} = ${p * q + q + q * k + k}$ parameters with two evaluations each, ${2 * (p * q + q + q * k + k)} in all. Backpropagation does it in one forward and one backward pass.`,
    }),
  }),
  {
    kind: 'short-text',
    id: 'name-backpropagation',
    tags: ['backpropagation', 'terms'],
    terms: ['backpropagation'],
    exercises: ['backprop-3222'],
    prompt: {
      ko: '출력층에서 입력층 쪽으로 연쇄법칙을 적용하여 신경망의 모든 가중치에 대한 손실함수의 경사를 효율적으로 구하는, 1986년에 널리 알려진 방법의 이름은 무엇입니까?',
      en: 'What is the name of the method, made widely known in 1986, that applies the chain rule from the output toward the input to find the gradient of the loss by all weights efficiently?',
    },
    answers: {
      ko: [
        '오차역전파법',
        '역전파법',
        '역전파',
        '오차역전파',
        '역전파 알고리즘',
        '오차역전파 알고리즘',
        '오류역전파법',
        '오류역전파',
        '오류역전파 알고리즘',
        '백프로퍼게이션',
        '백프롭',
      ],
      en: [
        'backpropagation',
        'error backpropagation',
        'backprop',
        'back propagation algorithm',
        'error backpropagation algorithm',
        'backward propagation',
        'backward propagation of errors',
        'backpropagation of errors',
        'BP',
      ],
    },
    misspellings: ['오차역전법', '백프로파게이션', 'backpropogation'],
    wrong: [
      {
        answers: ['순전파', '순방향 연산', 'forward propagation', 'forward pass'],
        why: {
          ko: '순방향 연산은 입력에서 출력 쪽으로 예측과 손실을 구하는 일입니다.',
          en: 'The forward pass goes from input to output and gives predictions and the loss.',
        },
      },
      {
        answers: ['경사하강법', 'gradient descent'],
        why: {
          ko: '경사하강법은 구해진 경사로 가중치를 갱신하는 방법입니다. 경사를 구하는 방법이 아닙니다.',
          en: 'Gradient descent uses a gradient to update the weights; it does not find it.',
        },
      },
      {
        answers: ['역방향 연산', '역방향 계산', 'backward pass'],
        why: {
          ko: '역방향 연산은 이 방법에서 경사를 구해 가는 단계입니다. 방법 전체의 이름을 물었습니다.',
          en: 'The backward pass is the stage in which this method finds the gradients; asked for is the method.',
        },
      },
      {
        answers: ['자동미분', 'automatic differentiation', 'autodiff', 'autograd'],
        why: {
          ko: '자동미분은 미분을 구해 주는 소프트웨어의 기능으로, 신경망에서는 바로 이 방법을 씁니다.',
          en: 'Automatic differentiation is what software does; for networks it uses this very method.',
        },
      },
      {
        answers: ['연쇄법칙', 'chain rule'],
        why: {
          ko: '연쇄법칙은 이 방법이 거듭 적용하는 미분의 법칙입니다.',
          en: 'The chain rule is the rule of calculus that this method applies again and again.',
        },
      },
      {
        answers: ['수치미분', 'numerical differentiation'],
        why: {
          ko: '수치미분은 연쇄법칙을 쓰지 않으며, 가중치마다 손실을 다시 계산해야 합니다.',
          en: 'Numerical differentiation needs no chain rule, but evaluates the loss anew for every weight.',
        },
      },
    ],
    explanation: {
      ko: '루멜하트, 힌튼, 윌리엄스의 1986년 논문으로 널리 알려졌습니다. 손실에서 시작한 오차가 순방향과 반대로 전해지므로 오차역전파법이라고 합니다.',
      en: 'It became known through the paper of Rumelhart, Hinton and Williams in 1986. Errors start at the loss and travel against the forward direction, hence the name.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-chain-rule',
    tags: ['backpropagation', 'terms'],
    terms: ['chain-rule'],
    exercises: ['backprop-3222'],
    prompt: {
      ko: String.raw`$J$가 $z$의 함수이고 $z$가 $w$의 함수일 때 $\frac{\partial J}{\partial w} = \frac{\partial J}{\partial z}\frac{\partial z}{\partial w}$라는 법칙의 이름은 무엇입니까?`,
      en: String.raw`If $J$ is a function of $z$, and $z$ one of $w$, then $\frac{\partial J}{\partial w} = \frac{\partial J}{\partial z}\frac{\partial z}{\partial w}$. What is this rule called?`,
    },
    answers: {
      ko: [
        '연쇄법칙',
        '연쇄 미분',
        '연쇄 미분법',
        '합성함수의 미분',
        '합성함수의 미분법',
        '합성함수 미분',
        '합성함수 미분법',
        '연쇄규칙',
        '연쇄율',
        '사슬법칙',
        '체인룰',
      ],
      en: ['chain rule', 'the chain rule', 'chain rule of calculus', 'chain rule of differentiation'],
    },
    misspellings: ['연쇠법칙', '연쇄밥칙', 'chane rule'],
    wrong: [
      {
        answers: ['곱의 미분', '곱의 미분법', '곱의 법칙', 'product rule'],
        why: {
          ko: String.raw`곱의 미분법은 두 함수의 곱을 미분하는 $(fg)' = f'g + fg'$입니다. 여기서는 함수가 함수 안에 들어 있습니다.`,
          en: String.raw`The product rule is $(fg)' = f'g + fg'$, for a product of two functions. Here one function is inside the other.`,
        },
      },
      {
        answers: ['편미분', 'partial derivative', 'partial differentiation'],
        why: {
          ko: '편미분은 다른 변수를 고정하고 한 변수로 미분하는 것입니다. 법칙의 이름이 아닙니다.',
          en: 'A partial derivative holds the other variables fixed; it is not the name of this rule.',
        },
      },
      {
        answers: ['오차역전파법', '역전파', 'backpropagation'],
        why: {
          ko: '오차역전파법은 이 법칙을 신경망에 적용한 계산 방법입니다.',
          en: 'Backpropagation is this rule at work in a network.',
        },
      },
    ],
    explanation: {
      ko: String.raw`신경망은 층마다 함수가 겹쳐진 합성함수이므로, 경사는 층마다의 미분을 차례로 곱한 것이 됩니다. $w$에서 $J$로 가는 길이 여럿이면 길마다의 곱을 더합니다.`,
      en: String.raw`A network is a composition of layers, so its gradient is a product of the derivatives of the layers. Where several paths lead from $w$ to $J$, their products add up.`,
    },
  },
  {
    kind: 'short-text',
    id: 'name-validation-data',
    tags: ['data', 'terms'],
    terms: ['validation-data'],
    exercises: ['data-split'],
    prompt: {
      ko: '나누어 놓은 세 가지 데이터 가운데, 가중치의 갱신에는 쓰지 않고 은닉층의 수나 학습률이 서로 다른 신경망 가운데 하나를 고르는 데 쓰는 것은 무엇입니까?',
      en: 'Of the three parts into which data are split, which one is not used to update weights, but to choose among networks that differ in hidden layers or learning rate?',
    },
    answers: {
      ko: [
        '검증 데이터',
        '검증용 데이터',
        '검증 데이터셋',
        '검증 자료',
        '검증 집합',
        '검증 세트',
        '검증셋',
        '개발 데이터',
        '검증',
        '밸리데이션 데이터',
      ],
      en: [
        'validation data',
        'validation set',
        'validation dataset',
        'validation',
        'validation sample',
        'dev set',
        'dev data',
        'development set',
        'development data',
      ],
    },
    misspellings: ['검정 데이터', 'validaton data', 'validation date'],
    wrong: [
      {
        answers: [
          '시험 데이터',
          '테스트 데이터',
          '시험용 데이터',
          '평가 데이터',
          '시험',
          'test data',
          'test set',
          'test',
        ],
        why: {
          ko: '시험 데이터는 선택이 끝난 신경망의 성과를 마지막에 확인하는 데 씁니다.',
          en: 'Test data confirm the performance of a network after it has been chosen.',
        },
      },
      {
        answers: ['훈련 데이터', '학습 데이터', '훈련', 'training data', 'training set'],
        why: {
          ko: '훈련 데이터는 가중치를 갱신하는 데 씁니다.',
          en: 'Training data are what the weights are updated on.',
        },
      },
    ],
    explanation: {
      ko: '훈련 데이터에서의 성과로 고르면 그 데이터를 외운 신경망이 뽑히고, 시험 데이터로 고르면 성과를 치우침 없이 잴 데이터가 남지 않습니다. 그래서 검증 데이터를 따로 둡니다.',
      en: 'Chosen on training data, the network that has memorized them would win; chosen on test data, nothing would be left for an unbiased measure. Hence a third part, for validation.',
    },
  },
  {
    kind: 'formula',
    id: 'output-delta-formula',
    tags: ['backpropagation', 'classification'],
    terms: ['layer-delta'],
    exercises: ['backprop-3222'],
    mistakes: [
      'backprop-3222/sign-flipped',
      'backprop-3222/sum-not-mean',
      'backprop-3222/squared-error-delta',
    ],
    prompt: {
      ko: String.raw`출력이 소프트맥스 $o_{ik}$이고 손실이 교차 엔트로피 $J = -\frac{1}{n}\sum_{i=1}^n\sum_{k=1}^K y_{ik}\log o_{ik}$인 신경망이 있습니다(정답 $y_{ik}$는 예마다 더하면 1). 손실을 출력층의 가중합 $z_{ik}$로 미분하여 정리하면 어떤 식이 됩니까? 합 기호가 남지 않게, $o_{ik}$와 $y_{ik}$로 나타내세요.`,
      en: String.raw`A network has softmax outputs $o_{ik}$ and the cross-entropy $J = -\frac{1}{n}\sum_{i=1}^n\sum_{k=1}^K y_{ik}\log o_{ik}$ as its loss (the labels $y_{ik}$ add up to 1 for every example). Differentiate the loss by the weighted sum $z_{ik}$ of the output layer, and express the result by $o_{ik}$ and $y_{ik}$, with no sum left.`,
    },
    target: String.raw`\frac{\partial J}{\partial z_{ik}} =`,
    symbols: [
      { tex: 'n', domain: 'count', means: { ko: '예의 수', en: 'number of examples' } },
      { tex: 'K', domain: 'count', means: { ko: '범주의 수', en: 'number of classes' } },
      { tex: 'i', from: 1, to: 'n', free: true },
      { tex: 'k', from: 1, to: 'K', free: true },
      { tex: 'o', over: ['i', 'k'], domain: 'probability', means: { ko: '출력', en: 'output' } },
      { tex: 'y', over: ['i', 'k'], domain: 'probability', means: { ko: '정답', en: 'label' } },
    ],
    answer: String.raw`\frac{1}{n}(o_{ik} - y_{ik})`,
    accepts: [
      String.raw`\frac{o_{ik} - y_{ik}}{n}`,
      String.raw`-\frac{1}{n}(y_{ik} - o_{ik})`,
      String.raw`\frac{o_{ik}}{n} - \frac{y_{ik}}{n}`,
      { plain: '(o_ik - y_ik)/n' },
      { plain: '1/n * (o_ik - y_ik)' },
    ],
    rejects: [
      {
        tex: String.raw`\frac{1}{n}(y_{ik} - o_{ik})`,
        slip: 'sign',
        why: {
          ko: '부호가 반대입니다. 확률을 실제보다 크게 예측했으면 가중합을 줄여야 하므로 경사는 양수여야 합니다.',
          en: 'The sign is reversed: where the probability is too high, the weighted sum has to fall, so the gradient must be positive.',
        },
      },
      {
        tex: String.raw`o_{ik} - y_{ik}`,
        slip: 'denominator',
        why: {
          ko: String.raw`$\frac1n$이 빠졌습니다. 손실이 예에 대한 평균이므로 그 미분에도 $\frac1n$이 남습니다.`,
          en: String.raw`The $\frac1n$ is missing: the loss is a mean over the examples, and so is its derivative.`,
        },
      },
      {
        tex: String.raw`\frac{1}{n}(o_{ik} - y_{ik})o_{ik}(1 - o_{ik})`,
        slip: 'factor',
        why: {
          ko: String.raw`$o_{ik}(1-o_{ik})$는 시그모이드 출력에 제곱오차를 쓸 때 붙습니다. 교차 엔트로피에서는 상쇄됩니다.`,
          en: String.raw`The factor $o_{ik}(1-o_{ik})$ belongs to squared error on sigmoid outputs; with cross-entropy it cancels.`,
        },
      },
      {
        tex: String.raw`-\frac{1}{n}\frac{y_{ik}}{o_{ik}}`,
        slip: 'other',
        why: {
          ko: String.raw`이것은 가중합이 아니라 출력 $o_{ik}$로 미분한 것입니다. 소프트맥스의 미분까지 곱해야 합니다.`,
          en: String.raw`This is the derivative by the output $o_{ik}$, not by the weighted sum; the derivative of softmax is still missing.`,
        },
      },
      {
        tex: String.raw`\frac{1}{nK}(o_{ik} - y_{ik})`,
        slip: 'denominator',
        why: {
          ko: '손실은 범주의 수로 나누지 않습니다.',
          en: 'The loss is not divided by the number of classes.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$\log o_{ik} = z_{ik} - \log\sum_c e^{z_{ic}}$이므로 예 하나의 손실은 $-\sum_k y_{ik}z_{ik} + \log\sum_c e^{z_{ic}}$이고, $z_{ik}$로 미분하면 $o_{ik} - y_{ik}$가 됩니다. 여기에 평균의 $\frac1n$이 곱해집니다.`,
      en: String.raw`Since $\log o_{ik} = z_{ik} - \log\sum_c e^{z_{ic}}$, the loss of one example is $-\sum_k y_{ik}z_{ik} + \log\sum_c e^{z_{ic}}$, and its derivative by $z_{ik}$ is $o_{ik} - y_{ik}$. The mean adds the $\frac1n$.`,
    },
  },
  {
    kind: 'formula',
    id: 'hidden-delta-formula',
    tags: ['backpropagation'],
    terms: ['layer-delta', 'chain-rule'],
    exercises: ['backprop-3222'],
    mistakes: ['backprop-3222/missing-sigmoid-derivative', 'backprop-3222/sigmoid-applied-twice'],
    prompt: {
      ko: String.raw`은닉층의 출력이 $h_j = \sigma(z_j^{(1)})$이고 출력층의 가중합이 $z_k^{(2)} = b_k + \sum_j h_j w_{jk}$입니다. $\delta_k = \frac{\partial J}{\partial z_k^{(2)}}$를 이미 알 때, 예 하나에 대한 $\frac{\partial J}{\partial z_j^{(1)}}$를 $h_j$, $w_{jk}$, $\delta_k$로 나타내세요.`,
      en: String.raw`Hidden outputs are $h_j = \sigma(z_j^{(1)})$, and the weighted sums of the output layer are $z_k^{(2)} = b_k + \sum_j h_j w_{jk}$. With $\delta_k = \frac{\partial J}{\partial z_k^{(2)}}$ known, express $\frac{\partial J}{\partial z_j^{(1)}}$ for one example by $h_j$, $w_{jk}$ and $\delta_k$.`,
    },
    target: String.raw`\frac{\partial J}{\partial z_j^{(1)}} =`,
    symbols: [
      { tex: 'q', domain: 'count', means: { ko: '은닉 뉴런의 수', en: 'number of hidden neurons' } },
      { tex: 'K', domain: 'count', means: { ko: '출력의 수', en: 'number of outputs' } },
      { tex: 'j', from: 1, to: 'q', free: true },
      { tex: 'k', from: 1, to: 'K' },
      { tex: 'h', over: ['j'], domain: 'probability' },
      { tex: 'w', over: ['j', 'k'], domain: 'real' },
      { tex: String.raw`\delta`, over: ['k'], domain: 'real' },
    ],
    answer: String.raw`h_j(1 - h_j)\sum_{k=1}^{K} \delta_k w_{jk}`,
    accepts: [
      String.raw`\sum_{k=1}^{K} w_{jk}\delta_k h_j (1 - h_j)`,
      String.raw`(h_j - h_j^2)\sum_k w_{jk}\delta_k`,
      String.raw`\left(\sum_{k} \delta_k w_{jk}\right) h_j (1 - h_j)`,
      { plain: 'h_j*(1 - h_j)*sum_(k=1)^K delta_k*w_jk' },
    ],
    rejects: [
      {
        tex: String.raw`\sum_{k=1}^{K} \delta_k w_{jk}`,
        slip: 'factor',
        why: {
          ko: String.raw`이것은 $\frac{\partial J}{\partial h_j}$입니다. $z_j^{(1)}$까지 가려면 시그모이드의 미분 $h_j(1-h_j)$를 곱해야 합니다.`,
          en: String.raw`This is $\frac{\partial J}{\partial h_j}$. To reach $z_j^{(1)}$, multiply by the derivative $h_j(1-h_j)$ of the sigmoid.`,
        },
      },
      {
        tex: String.raw`h_j\sum_{k=1}^{K} \delta_k w_{jk}`,
        slip: 'factor',
        why: {
          ko: String.raw`시그모이드의 미분은 $h_j$가 아니라 $h_j(1-h_j)$입니다.`,
          en: String.raw`The derivative of the sigmoid is $h_j(1-h_j)$, not $h_j$.`,
        },
      },
      {
        tex: String.raw`-h_j(1 - h_j)\sum_{k=1}^{K} \delta_k w_{jk}`,
        slip: 'sign',
        why: {
          ko: '부호가 바뀔 까닭이 없습니다. 연쇄법칙은 미분을 곱하기만 합니다.',
          en: 'Nothing turns the sign: the chain rule only multiplies derivatives.',
        },
      },
      {
        tex: String.raw`(1 - h_j^2)\sum_{k=1}^{K} \delta_k w_{jk}`,
        slip: 'other',
        why: {
          ko: String.raw`$1-h_j^2$은 활성화 함수가 tanh일 때의 미분입니다.`,
          en: String.raw`$1-h_j^2$ is the derivative where the activation is tanh.`,
        },
      },
      {
        tex: String.raw`\frac{1}{K}h_j(1 - h_j)\sum_{k=1}^{K} \delta_k w_{jk}`,
        slip: 'denominator',
        why: {
          ko: '여러 길의 미분은 평균하지 않고 더합니다.',
          en: 'Derivatives along several paths are added, not averaged.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$h_j$는 모든 출력에 쓰이므로 $\frac{\partial J}{\partial h_j} = \sum_k \delta_k w_{jk}$로 길마다의 미분을 더하고, 여기에 $\sigma'(z_j^{(1)}) = h_j(1-h_j)$를 곱합니다.`,
      en: String.raw`Since $h_j$ enters every output, $\frac{\partial J}{\partial h_j} = \sum_k \delta_k w_{jk}$ adds the paths; then comes the factor $\sigma'(z_j^{(1)}) = h_j(1-h_j)$.`,
    },
  },
  {
    kind: 'figure',
    id: 'paths-from-one-weight',
    tags: ['backpropagation', 'network-structure'],
    terms: ['chain-rule', 'computational-graph'],
    exercises: ['backprop-3222'],
    prompt: {
      ko: String.raw`그림의 3-2-2-2 신경망에서 둘째 입력과 $h_1$을 잇는 가중치가 변하면, 굵게 그린 연결을 거쳐 출력이 변합니다. 연쇄법칙으로 이 가중치의 경사를 구할 때, 두 출력 $o_1$, $o_2$까지 가는 서로 다른 길은 모두 몇 개를 더해야 합니까?`,
      en: String.raw`In this 3-2-2-2 network a change of the weight between the second input and $h_1$ reaches the outputs along the thick connections. When the gradient of this weight is found by the chain rule, over how many different paths to the outputs $o_1$ and $o_2$ does one have to add?`,
    },
    figure: network({
      alt: {
        ko: '입력 3개, 은닉층 2개(뉴런 2개씩), 출력 2개인 신경망. 둘째 입력에서 첫 은닉층의 위 뉴런 h₁로 가는 연결, h₁에서 다음 은닉층의 두 뉴런으로 가는 연결, 그 두 뉴런에서 두 출력으로 가는 연결 네 개가 굵게 그려져 있다.',
        en: 'A network with 3 inputs, two hidden layers of 2 neurons and 2 outputs. Drawn thick: the connection from the second input to h₁, the upper neuron of the first hidden layer, those from h₁ to both neurons of the next layer, and all four from these to the outputs.',
      },
      layers: [3, 2, 2, 2],
      layerLabels: [
        { ko: '입력', en: 'input' },
        { ko: '은닉 1', en: 'hidden 1' },
        { ko: '은닉 2', en: 'hidden 2' },
        { ko: '출력', en: 'output' },
      ],
      neuronLabels: [
        ['x₁', 'x₂', 'x₃'],
        ['h₁', 'h₂'],
        ['', ''],
        ['o₁', 'o₂'],
      ],
      highlighted: [
        [0, 1, 0],
        [1, 0, 0],
        [1, 0, 1],
        [2, 0, 0],
        [2, 0, 1],
        [2, 1, 0],
        [2, 1, 1],
      ],
    }),
    choices: [
      {
        id: 'two',
        text: { ko: '2개', en: '2' },
        why: {
          ko: '출력의 수만 세었습니다. 출력마다 둘째 은닉층의 어느 뉴런을 거치는지에 따라 길이 둘입니다.',
          en: 'That counts the outputs. Each of them is reached in two ways, through either neuron of the second hidden layer.',
        },
      },
      { id: 'four', text: { ko: '4개', en: '4' }, right: true },
      {
        id: 'six',
        text: { ko: '6개', en: '6' },
        why: {
          ko: '굵은 연결의 수를 더했습니다. 이어지는 연결의 미분은 더하지 않고 곱하여 한 길이 됩니다.',
          en: 'That adds up connections. Derivatives along connections in a row are multiplied and make one path.',
        },
      },
      {
        id: 'eight',
        text: { ko: '8개', en: '8' },
        why: {
          ko: String.raw`첫 은닉층의 두 뉴런에서 나가는 길을 모두 세었습니다. 이 가중치는 $h_1$에만 영향을 줍니다.`,
          en: String.raw`That counts the paths from both neurons of the first hidden layer. This weight affects $h_1$ alone.`,
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`$h_1$에서 둘째 은닉층으로 가는 길이 둘, 거기서 출력으로 가는 길이 둘씩이므로 $2\times 2 = 4$입니다. 오차역전파법은 뒤에서부터 합쳐 가므로 길을 하나하나 세지 않아도 됩니다.`,
      en: String.raw`Two ways lead from $h_1$ to the second hidden layer and two from each of its neurons to the outputs: $2\times 2 = 4$. Backpropagation merges them from the end, so no path is walked by itself.`,
    },
  },
  {
    kind: 'figure',
    id: 'secant-of-central-difference',
    tags: ['backpropagation'],
    terms: ['central-difference'],
    exercises: ['numeric-gradient'],
    mistakes: ['numeric-gradient/forward-difference'],
    prompt: {
      ko: String.raw`이차함수 $f$의 그래프에 직선 A, B, C를 그렸습니다. 점 $w$에서의 중앙차분이 기울기인 직선은 어느 것입니까?`,
      en: String.raw`Three lines A, B and C are drawn on the graph of a quadratic function $f$. Which of them has the central difference at $w$ as its slope?`,
    },
    figure: plot({
      alt: {
        ko: '아래로 볼록한 곡선 f에 w−h, w, w+h의 세 자리가 표시되어 있다. 직선 A는 w와 w+h에서 곡선과 만난다. 직선 B는 w−h와 w+h에서 곡선과 만난다. 직선 C는 w−h와 w에서 곡선과 만난다. 기울기는 A가 가장 크고 C가 가장 작다.',
        en: 'On a convex curve f three places are marked: w−h, w and w+h. Line A meets the curve at w and w+h, line B at w−h and w+h, line C at w−h and w. A is the steepest, C the least steep.',
      },
      x: [0, 2.6],
      y: [-0.8, 2.6],
      xTicks: [],
      yTicks: [],
      curves: [
        { label: 'A', fn: (x) => bowl(1.25) + slope(1.25, 2) * (x - 1.25), labelAt: 0.3 },
        { label: 'B', fn: (x) => bowl(0.5) + slope(0.5, 2) * (x - 0.5), labelAt: 1.55 },
        { label: 'C', fn: (x) => bowl(0.5) + slope(0.5, 1.25) * (x - 0.5), labelAt: 2.5 },
        { label: 'f', fn: bowl, labelAt: 0.2 },
      ],
      marks: [
        { x: 0.5, label: 'w−h' },
        { x: 1.25, label: 'w' },
        { x: 2, label: 'w+h' },
      ],
    }),
    choices: [
      {
        id: 'a',
        text: { ko: '직선 A', en: 'Line A' },
        why: {
          ko: String.raw`$w$와 $w+h$를 지나는 직선의 기울기는 전방차분입니다.`,
          en: String.raw`The line through $w$ and $w+h$ has the forward difference as its slope.`,
        },
      },
      { id: 'b', text: { ko: '직선 B', en: 'Line B' }, right: true },
      {
        id: 'c',
        text: { ko: '직선 C', en: 'Line C' },
        why: {
          ko: String.raw`$w-h$와 $w$를 지나는 직선의 기울기는 후방차분입니다.`,
          en: String.raw`The line through $w-h$ and $w$ has the backward difference as its slope.`,
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`중앙차분 $\frac{f(w+h)-f(w-h)}{2h}$는 양쪽의 두 점을 잇는 직선의 기울기입니다. 이차함수에서는 $w$에서의 접선과 기울기가 정확히 같습니다.`,
      en: String.raw`The central difference $\frac{f(w+h)-f(w-h)}{2h}$ is the slope of the line through the points on either side. For a quadratic it is exactly that of the tangent at $w$.`,
    },
  },
  tensorShape({
    id: 'shape-of-weight-gradient',
    tags: ['shapes', 'backpropagation'],
    terms: ['backpropagation'],
    exercises: ['backprop-3222', 'train-step'],
    draw: (random) => ({
      n: random.integer(20, 90),
      q: random.integer(3, 8),
      r: random.integer(9, 15),
    }),
    prompt: ({ n, q, r }) => ({
      ko: String.raw`예 ${n}개가 행에 놓여, 앞 층의 출력 $h^{(1)}$의 모양은 [${n}, ${q}], 다음 층의 오차 $\delta^{(2)}$의 모양은 [${n}, ${r}]입니다. $h^{(1)\top}\delta^{(2)}$로 구한 $\frac{\partial J}{\partial w^{(2)}}$의 모양은 무엇입니까?`,
      en: String.raw`With ${n} examples in rows, the outputs $h^{(1)}$ of one layer have the shape [${n}, ${q}] and the errors $\delta^{(2)}$ of the next [${n}, ${r}]. What is the shape of $\frac{\partial J}{\partial w^{(2)}}$, found as $h^{(1)\top}\delta^{(2)}$?`,
    }),
    answer: ({ q, r }) => [q, r],
    slips: [
      {
        shape: ({ q, r }) => [r, q],
        why: {
          ko: String.raw`전치되었습니다. $z = hw + b$에서 가중치의 행은 들어오는 뉴런, 열은 나가는 뉴런입니다.`,
          en: String.raw`Transposed: in $z = hw + b$ the rows of the weights are the neurons coming in, the columns those going out.`,
        },
      },
      {
        shape: ({ n, q, r }) => [n, q, r],
        why: {
          ko: '예마다의 경사는 행렬곱에서 이미 더해집니다. 예의 축은 남지 않습니다.',
          en: 'The matrix product has already added the examples up: no axis of theirs remains.',
        },
      },
      {
        shape: ({ n, r }) => [n, r],
        why: {
          ko: '그것은 오차의 모양입니다. 가중치의 경사는 가중치와 모양이 같습니다.',
          en: 'This is the shape of the errors. The gradient of the weights has the shape of the weights.',
        },
      },
    ],
    explanation: ({ n, q, r }) => ({
      ko: `[${q}, ${n}] 행렬과 [${n}, ${r}] 행렬의 곱이므로 모양은 [${q}, ${r}]입니다. 갱신할 가중치의 모양과 같습니다.`,
      en: `A product of [${q}, ${n}] and [${n}, ${r}] is [${q}, ${r}], which is the shape of the weights to be updated.`,
    }),
  }),
  tensorShape({
    id: 'shape-of-bias-gradient',
    tags: ['shapes', 'backpropagation'],
    terms: ['layer-delta'],
    exercises: ['backprop-3222', 'train-step'],
    mistakes: ['train-step/biases-left'],
    draw: (random) => ({ n: random.integer(20, 90), q: random.integer(4, 15), k: random.integer(2, 3) }),
    prompt: ({ n, q, k }) => ({
      ko: String.raw`입력 4개, 은닉 뉴런 ${q}개, 출력 ${k}개인 신경망을 예 ${n}개로 이루어진 미니배치로 학습시킵니다. 1차원 텐서인 은닉층의 편향에 대한 경사 $\frac{\partial J}{\partial b^{(1)}}$의 모양은 무엇입니까?`,
      en: String.raw`A network with 4 inputs, ${q} hidden neurons and ${k} outputs is trained on a mini-batch of ${n} examples. What is the shape of $\frac{\partial J}{\partial b^{(1)}}$, the gradient by the biases of the hidden layer, which are a tensor of rank 1?`,
    }),
    answer: ({ q }) => [q],
    slips: [
      {
        shape: ({ n, q }) => [n, q],
        why: {
          ko: String.raw`그것은 $\delta^{(1)}$의 모양입니다. 편향의 경사는 이것을 예에 대해 더한 것입니다.`,
          en: String.raw`This is the shape of $\delta^{(1)}$. The gradient of the biases is its sum over the examples.`,
        },
      },
      {
        shape: ({ q }) => [1, q],
        why: {
          ko: '편향을 한 행짜리 행렬로 두면 그렇습니다. 여기서 편향은 1차원 텐서이므로 경사도 1차원입니다.',
          en: 'This would be right for biases kept as a matrix of one row. Here they have rank 1, and so has their gradient.',
        },
      },
      {
        shape: () => [],
        why: {
          ko: '편향은 층마다 하나가 아니라 뉴런마다 하나입니다.',
          en: 'There is one bias for each neuron, not one for the layer.',
        },
      },
      {
        shape: ({ k }) => [k],
        why: {
          ko: '출력층의 편향에 대한 경사입니다.',
          en: 'This is the gradient by the biases of the output layer.',
        },
      },
    ],
    explanation: ({ n, q }) => ({
      ko: `편향은 은닉 뉴런마다 하나씩 ${q}개이고, 경사의 모양은 편향과 같습니다. 예 ${n}개의 오차를 더하므로 예의 축은 사라집니다.`,
      en: `There are ${q} biases, one for each hidden neuron, and the gradient has their shape. The errors of the ${n} examples are added up, so their axis disappears.`,
    }),
  }),
]);

function sumOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value ** 2, 0);
}

/** A quadratic for the figure of central differences. */
function bowl(x: number): number {
  return 0.5 * (x - 0.5) ** 2 + 0.3;
}

function slope(from: number, to: number): number {
  return (bowl(to) - bowl(from)) / (to - from);
}
