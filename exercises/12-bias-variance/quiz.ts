import { defineQuiz, numeric, plot, scatter, tensorShape } from '../../lib/quiz/define-quiz';

const show = (value: number) => String(Number(value.toPrecision(4)));
/** A number behind an operator. */
const bracket = (value: number) => (value < 0 ? `(${show(value)})` : show(value));
/** Numbers with one decimal, without dust. */
const tenths = (value: number) => Math.round(value * 10) / 10;
const thousandths = (value: number) => Math.round(value * 1000) / 1000;

/** Eight points around a curve, each off by a fixed amount. */
const X = [-1, -0.7, -0.42, -0.15, 0.12, 0.44, 0.72, 1];
const OFFSETS = [0.12, -0.16, 0.14, -0.1, 0.15, -0.14, 0.16, -0.12];
const curve = (x: number) => 0.9 * Math.sin(2.6 * x);
const POINTS = X.map((x, index) => [x, curve(x) + (OFFSETS[index] ?? 0)] as const);

export default defineQuiz([
  {
    kind: 'single-choice',
    id: 'what-helps-a-high-bias-model',
    tags: ['regularization'],
    terms: ['high-bias', 'underfitting'],
    exercises: ['polynomial-fit'],
    prompt: {
      ko: '사람은 거의 틀리지 않는 분류 문제에서 신경망의 오류율이 훈련 데이터 15%, 검증 데이터 16%입니다. 가장 먼저 해 볼 만한 일은 무엇입니까?',
      en: 'In a classification task at which people hardly err, a network has an error rate of 15% on training and 16% on validation data. What is most worth trying first?',
    },
    choices: [
      {
        id: 'bigger',
        text: {
          ko: '은닉층이나 뉴런을 늘리고 더 오래 학습시킵니다.',
          en: 'Add layers or neurons, and train longer.',
        },
        right: true,
      },
      {
        id: 'data',
        text: {
          ko: '같은 종류의 훈련 데이터를 더 모읍니다.',
          en: 'Collect more training data of the same kind.',
        },
        why: {
          ko: '지금 있는 훈련 데이터도 설명하지 못하는 모형은 데이터를 늘려도 나아지지 않습니다. 데이터를 늘리는 것은 고분산일 때의 방법입니다.',
          en: 'A model that cannot explain the data it has will not gain from more. That helps where variance is high.',
        },
      },
      {
        id: 'penalty',
        text: {
          ko: String.raw`벌칙의 세기 $\lambda$를 키우고 드롭아웃을 더합니다.`,
          en: String.raw`Raise the penalty $\lambda$ and add dropout.`,
        },
        why: {
          ko: '정칙화와 드롭아웃은 과대적합을 줄이며, 과소적합에서는 편의를 더 키웁니다.',
          en: 'Both hold overfitting back; where a model underfits they raise the bias further.',
        },
      },
      {
        id: 'stop',
        text: {
          ko: '검증 손실이 가장 작은 때로 되돌려 더 일찍 멈춥니다.',
          en: 'Go back to the smallest validation loss and stop earlier.',
        },
        why: {
          ko: '일찍 멈추는 것은 훈련 오류율과 검증 오류율이 벌어질 때의 방법입니다. 여기서는 둘이 함께 높습니다.',
          en: 'Stopping early is for errors that drift apart; here both are high together.',
        },
      },
    ],
    explanation: {
      ko: '훈련 오류율부터 높고 검증 오류율과의 차이는 작으므로 고편의(과소적합)입니다. 모형을 더 복잡하게 하거나 더 오래 학습시켜 편의를 줄입니다.',
      en: 'The training error is high to begin with and the gap small: high bias, underfitting. A more complex model or longer training lowers the bias.',
    },
  },
  {
    kind: 'single-choice',
    id: 'why-l1-makes-zeros',
    tags: ['regularization'],
    terms: ['l1-regularization', 'l2-regularization'],
    exercises: ['l1-proximal', 'l2-step'],
    mistakes: ['l1-proximal/no-stop-at-zero', 'l2-step/sign-of-weight'],
    prompt: {
      ko: String.raw`$L_1$ 정칙화는 많은 가중치를 정확히 0으로 만들지만 $L_2$ 정칙화는 그렇지 않습니다. 까닭은 무엇입니까?`,
      en: String.raw`$L_1$ regularization makes many weights exactly 0, and $L_2$ does not. Why?`,
    },
    choices: [
      {
        id: 'pull',
        text: {
          ko: String.raw`$L_1$이 당기는 힘은 가중치가 작아져도 그대로이고, $L_2$가 당기는 힘은 가중치와 함께 작아집니다.`,
          en: String.raw`The pull of $L_1$ stays the same for small weights, while that of $L_2$ fades together with the weight.`,
        },
        right: true,
      },
      {
        id: 'size',
        text: {
          ko: String.raw`같은 $\lambda$에서는 언제나 $L_1$ 벌칙이 더 크므로, 가중치를 더 세게 0으로 당깁니다.`,
          en: String.raw`For the same $\lambda$ the $L_1$ penalty is always the larger one, so it pulls harder toward 0.`,
        },
        why: {
          ko: String.raw`$|w| > 2$이면 $\frac12 w^2$이 $|w|$보다 큽니다. 차이는 벌칙의 크기가 아니라 0 근처의 기울기에 있습니다.`,
          en: String.raw`For $|w| > 2$, $\frac12 w^2$ is larger than $|w|$. What matters is the slope near 0, not the size.`,
        },
      },
      {
        id: 'large',
        text: {
          ko: String.raw`$L_1$은 큰 가중치만 골라 당기고, $L_2$는 모든 가중치를 같은 힘으로 당깁니다.`,
          en: String.raw`$L_1$ pulls at large weights only, while $L_2$ pulls at all of them with equal force.`,
        },
        why: {
          ko: String.raw`서로 바뀌었습니다. 같은 힘으로 당기는 것이 $L_1$이고, $L_2$는 큰 가중치일수록 세게 당깁니다.`,
          en: String.raw`It is the other way round: $L_1$ pulls with equal force, $L_2$ harder the larger the weight.`,
        },
      },
      {
        id: 'convex',
        text: {
          ko: String.raw`$L_1$ 벌칙은 최솟점이 0이지만, $L_2$ 벌칙은 최솟점이 0이 아닌 곳에 있습니다.`,
          en: String.raw`The $L_1$ penalty has its minimum at 0, the $L_2$ penalty somewhere else.`,
        },
        why: {
          ko: '두 벌칙 모두 0에서 가장 작습니다. 다른 것은 0에서 뾰족한지 매끄러운지입니다.',
          en: 'Both are smallest at 0. What differs is that one has a corner there and the other is smooth.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$\lambda|w|$의 기울기는 $w$가 아무리 작아도 $\pm\lambda$이므로, 손실의 경사가 그보다 작은 가중치는 0에 머뭅니다. $\frac{\lambda}{2}w^2$의 기울기 $\lambda w$는 0에 가까워질수록 사라집니다.`,
      en: String.raw`The slope of $\lambda|w|$ is $\pm\lambda$ however small $w$ is, so weights with a smaller gradient of the loss stay at 0. The slope $\lambda w$ of $\frac{\lambda}{2}w^2$ dies away near 0.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'dropout-when-predicting',
    tags: ['regularization'],
    terms: ['dropout-method'],
    exercises: ['dropout'],
    mistakes: ['dropout/always-training', 'dropout/scaled-when-predicting'],
    prompt: {
      ko: String.raw`학습할 때 뉴런을 $r = 0.5$의 비율로 끄고, 남은 뉴런의 값을 $1-r$로 나누었습니다. 학습이 끝난 다음 새로운 데이터를 예측할 때에는 어떻게 해야 합니까?`,
      en: String.raw`In training, neurons were switched off at the rate $r = 0.5$ and the values of the others divided by $1-r$. What should be done when new data are predicted after training?`,
    },
    choices: [
      {
        id: 'all',
        text: {
          ko: '모든 뉴런을 켜고 그 값을 그대로 씁니다.',
          en: 'Switch all neurons on and use their values as they are.',
        },
        right: true,
      },
      {
        id: 'same',
        text: {
          ko: '학습할 때와 똑같이 절반을 임의로 끕니다.',
          en: 'Switch off half of them at random, as in training.',
        },
        why: {
          ko: '그러면 같은 입력이라도 예측할 때마다 결과가 달라집니다. 끄는 것은 학습할 때뿐입니다.',
          en: 'The same input would be predicted differently each time. Dropping is for training alone.',
        },
      },
      {
        id: 'half',
        text: {
          ko: '모든 뉴런을 켜고 그 값에 0.5를 곱합니다.',
          en: 'Switch all neurons on and multiply their values by 0.5.',
        },
        why: {
          ko: String.raw`학습할 때 $1-r$로 나누지 않았다면 맞습니다. 여기서는 이미 나누어 크기를 맞추었습니다.`,
          en: String.raw`Right if nothing had been divided by $1-r$ in training. Here the scale has been set already.`,
        },
      },
      {
        id: 'last',
        text: {
          ko: '마지막 걸음에서 켜져 있던 뉴런만 씁니다.',
          en: 'Use only the neurons that were on in the last step.',
        },
        why: {
          ko: '꺼지는 뉴런은 걸음마다 다르게 뽑혔고 모두 학습되어 있습니다. 마지막 걸음의 선택에는 아무 뜻이 없습니다.',
          en: 'The neurons dropped were drawn anew at each step, and all have been trained; the last draw means nothing.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$1-r$로 나누었으므로 학습할 때의 값은 평균이 원래와 같습니다. 그래서 예측할 때에는 모든 뉴런을 켜고 아무것도 고치지 않습니다.`,
      en: String.raw`Divided by $1-r$, the values in training have the original mean. So all neurons are used for predictions, and nothing has to be adjusted.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'penalty-far-too-large',
    tags: ['regularization'],
    terms: ['regularization', 'underfitting'],
    exercises: ['ridge', 'l2-step'],
    prompt: {
      ko: String.raw`$J(w) + \frac{\lambda}{2}\lVert w\rVert^2$(편향에는 벌칙이 없음)을 최소로 하는 회귀모형에서 $\lambda$를 한없이 키우면 어떻게 됩니까?`,
      en: String.raw`A regression minimizes $J(w) + \frac{\lambda}{2}\lVert w\rVert^2$, with no penalty on the bias. What happens as $\lambda$ grows without bound?`,
    },
    choices: [
      {
        id: 'constant',
        text: {
          ko: '가중치가 0에 가까워져 어느 입력에나 거의 같은 값을 예측하고, 편의가 커집니다.',
          en: 'The weights approach 0, the prediction is almost the same for every input, and the bias grows.',
        },
        right: true,
      },
      {
        id: 'interpolate',
        text: {
          ko: '가중치가 커져 훈련 데이터를 모두 지나가고, 분산이 커집니다.',
          en: 'The weights grow, the fit passes through all training data, and the variance grows.',
        },
        why: {
          ko: String.raw`그쪽은 $\lambda$가 0에 가까울 때입니다. 벌칙이 클수록 가중치는 작아집니다.`,
          en: String.raw`That is the other end, $\lambda$ close to 0. The larger the penalty, the smaller the weights.`,
        },
      },
      {
        id: 'zero',
        text: {
          ko: '예측이 정확히 0이 되고, 편의와 분산이 모두 0이 됩니다.',
          en: 'The prediction becomes exactly 0, and bias and variance are both 0.',
        },
        why: {
          ko: '편향에는 벌칙이 없으므로 예측은 반응변수의 평균에 가까워집니다. 편의는 0이 아니라 커집니다.',
          en: 'The bias term is not penalized, so predictions approach the mean response. The bias of the model grows.',
        },
      },
      {
        id: 'selection',
        text: {
          ko: '필요한 가중치만 남고 나머지는 정확히 0이 되어, 검증 오차가 가장 작아집니다.',
          en: 'Only the weights that are needed remain, the rest are exactly 0, and the validation error is smallest.',
        },
        why: {
          ko: String.raw`몇 개만 남기는 것은 $L_1$ 정칙화이며, 그것도 $\lambda$가 알맞을 때입니다. 한없이 키우면 검증 오차는 커집니다.`,
          en: String.raw`Leaving a few weights is what $L_1$ does, at a suitable $\lambda$. Without bound, the validation error grows.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$\lambda$가 커지면 분산은 줄지만 편의가 늘어 과소적합이 됩니다. 알맞은 $\lambda$는 검증 데이터로 고릅니다.`,
      en: String.raw`A growing $\lambda$ lowers the variance and raises the bias, up to underfitting. A suitable $\lambda$ is chosen on validation data.`,
    },
  },
  {
    kind: 'single-choice',
    id: 'equal-models-of-unequal-size',
    tags: ['regularization', 'data'],
    terms: ['model-selection'],
    exercises: ['polynomial-fit'],
    prompt: {
      ko: '가중치가 1만 개인 신경망과 100만 개인 신경망의 검증 오류율이 거의 같습니다. 어느 쪽을 고르는 것이 좋으며, 까닭은 무엇입니까?',
      en: 'A network with 10,000 weights and one with 1,000,000 have almost the same validation error. Which should be chosen, and why?',
    },
    choices: [
      {
        id: 'small',
        text: {
          ko: '작은 쪽입니다. 계산량이 적고 분산도 작기 때문입니다.',
          en: 'The small one: it needs less computation and has a smaller variance.',
        },
        right: true,
      },
      {
        id: 'small-bias',
        text: {
          ko: '작은 쪽입니다. 간단한 모형일수록 편의가 작기 때문입니다.',
          en: 'The small one: the simpler a model, the smaller its bias.',
        },
        why: {
          ko: '고르는 쪽은 맞지만 까닭이 틀립니다. 간단한 모형은 분산이 작고 편의가 큰 쪽입니다.',
          en: 'The choice is right, the reason is not: simple models have small variance and tend to larger bias.',
        },
      },
      {
        id: 'large',
        text: {
          ko: '큰 쪽입니다. 새로운 데이터에는 표현력이 클수록 유리하기 때문입니다.',
          en: 'The large one: more expressive power is an advantage on new data.',
        },
        why: {
          ko: '표현력이 큰 만큼 훈련 데이터의 잡음까지 배우기 쉽습니다. 검증 오류율에서 이미 나을 것이 없었습니다.',
          en: 'More power makes it easier to learn noise as well, and the validation error has shown no gain.',
        },
      },
      {
        id: 'train',
        text: {
          ko: '훈련 오류율이 더 낮은 쪽입니다. 검증 오류율로는 가릴 수 없기 때문입니다.',
          en: 'The one with the lower training error, since validation cannot decide.',
        },
        why: {
          ko: '훈련 오류율은 복잡한 모형일수록 낮아지므로, 이것으로 고르면 과대적합된 모형이 뽑힙니다.',
          en: 'Training error falls with complexity; choosing by it favors overfitting.',
        },
      },
    ],
    explanation: {
      ko: '성과가 비슷하면 간단한 모형을 고릅니다. 계산량이 적을 뿐 아니라, 훈련 데이터가 바뀌어도 예측이 덜 흔들립니다.',
      en: 'Where performance is alike, take the simpler model: it computes less, and its predictions change less from one training sample to another.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'measures-against-high-variance',
    tags: ['regularization'],
    terms: ['high-variance', 'overfitting'],
    exercises: ['polynomial-fit', 'dropout'],
    prompt: {
      ko: '훈련 오류율은 1%인데 검증 오류율이 14%인 신경망이 있습니다. 검증 오류율을 줄이는 데 도움이 될 만한 것을 모두 고르세요.',
      en: 'A network has a training error of 1% and a validation error of 14%. Which of these can be expected to help? Choose all.',
    },
    choices: [
      {
        id: 'data',
        text: { ko: '훈련 데이터를 더 모읍니다.', en: 'Collect more training data.' },
        right: true,
      },
      {
        id: 'l2',
        text: { ko: '손실함수에 가중치 벌칙항을 더합니다.', en: 'Add a penalty on the weights to the loss.' },
        right: true,
      },
      {
        id: 'dropout',
        text: {
          ko: '은닉층에 드롭아웃을 적용합니다.',
          en: 'Apply dropout to the hidden layers.',
        },
        right: true,
      },
      {
        id: 'simpler',
        text: { ko: '은닉 뉴런의 수를 줄입니다.', en: 'Reduce the number of hidden neurons.' },
        right: true,
      },
      {
        id: 'longer',
        text: {
          ko: '훈련 손실이 더 줄도록 에포크를 늘립니다.',
          en: 'Train for more epochs, to lower the training loss further.',
        },
        why: {
          ko: '훈련 데이터에는 이미 잘 맞습니다. 더 학습시키면 과대적합이 심해집니다.',
          en: 'The training data are fitted well already; training on makes overfitting worse.',
        },
      },
      {
        id: 'deeper',
        text: {
          ko: '은닉층을 더 쌓아 표현력을 키웁니다.',
          en: 'Add hidden layers for more expressive power.',
        },
        why: {
          ko: '표현력을 키우는 것은 과소적합일 때의 방법입니다.',
          en: 'More power is the remedy for underfitting.',
        },
      },
    ],
    explanation: {
      ko: '두 오류율의 차이가 크므로 고분산(과대적합)입니다. 데이터를 늘리거나, 모형을 단순하게 하거나, 정칙화와 드롭아웃으로 억제합니다.',
      en: 'The gap is large: high variance, overfitting. More data, a simpler model, regularization or dropout hold it back.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'augmentations-that-keep-digits',
    tags: ['data', 'regularization'],
    terms: ['data-augmentation'],
    exercises: ['augment-images'],
    prompt: {
      ko: '손으로 쓴 숫자(0–9)의 사진을 증식하려고 합니다. 범주를 그대로 두고 써도 되는 변환을 모두 고르세요.',
      en: 'Pictures of handwritten digits (0–9) are to be augmented. Which transformations may be used with the labels left as they are? Choose all.',
    },
    choices: [
      {
        id: 'shift',
        text: { ko: '두 화소만큼 옆으로 옮기기', en: 'Shifting by two pixels sideways' },
        right: true,
      },
      {
        id: 'noise',
        text: {
          ko: '정규분포를 따르는 작은 잡음 더하기',
          en: 'Adding small normally distributed noise',
        },
        right: true,
      },
      {
        id: 'zoom',
        text: { ko: '10% 확대하기', en: 'Enlarging by 10%' },
        right: true,
      },
      {
        id: 'half-turn',
        text: { ko: '180도 돌리기', en: 'Turning by 180 degrees' },
        why: {
          ko: '6이 9처럼, 9가 6처럼 보이는데 범주는 그대로이므로 틀린 정답을 가르치게 됩니다.',
          en: 'A 6 would look like a 9 and a 9 like a 6 under unchanged labels: wrong answers would be taught.',
        },
      },
      {
        id: 'mirror',
        text: { ko: '좌우로 뒤집기', en: 'Mirroring left to right' },
        why: {
          ko: '2나 3, 7은 뒤집으면 숫자가 아닙니다. 고양이 사진에서는 괜찮지만 글자에서는 안 됩니다.',
          en: 'A mirrored 2, 3 or 7 is no digit. Fine for pictures of cats, not for characters.',
        },
      },
      {
        id: 'relabel',
        text: { ko: '두 숫자의 사진을 반씩 이어 붙이기', en: 'Joining halves of two different digits' },
        why: {
          ko: '어느 숫자도 아닌 사진이 되므로 원래의 범주를 붙일 수 없습니다.',
          en: 'The result is neither digit, and no original label fits it.',
        },
      },
    ],
    explanation: {
      ko: '데이터 증식은 사람이 보아도 범주가 바뀌지 않을 변환이어야 합니다. 어떤 변환이 그런지는 데이터에 따라 다릅니다.',
      en: 'An augmentation must leave the category as a person sees it. Which transformations do so depends on the data.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'facts-on-dropout',
    tags: ['regularization', 'network-structure'],
    terms: ['dropout-method'],
    exercises: ['dropout'],
    prompt: {
      ko: '드롭아웃에 대한 설명으로 옳은 것을 모두 고르세요.',
      en: 'Which statements about dropout are true? Choose all.',
    },
    choices: [
      {
        id: 'anew',
        text: {
          ko: '끌 뉴런은 학습의 걸음마다 새로 뽑습니다.',
          en: 'The neurons to be switched off are drawn anew at each training step.',
        },
        right: true,
      },
      {
        id: 'ensemble',
        text: {
          ko: '서로 다른 여러 작은 신경망을 함께 학습시켜 평균하는 것과 비슷한 효과가 있습니다.',
          en: 'Its effect resembles training many different small networks and averaging them.',
        },
        right: true,
      },
      {
        id: 'co-adaptation',
        text: {
          ko: '뉴런이 특정한 다른 뉴런에 지나치게 기대는 것을 막습니다.',
          en: 'It keeps neurons from relying too much on particular others.',
        },
        right: true,
      },
      {
        id: 'permanent',
        text: {
          ko: '한 번 꺼진 뉴런은 신경망에서 없어지므로, 학습이 끝나면 가중치의 수가 줄어 있습니다.',
          en: 'A neuron once switched off is removed, so the trained network has fewer weights.',
        },
        why: {
          ko: '꺼지는 것은 그 걸음에서뿐입니다. 모든 가중치가 남아 예측에 쓰입니다.',
          en: 'It is off for that step only. All weights remain and serve in predictions.',
        },
      },
      {
        id: 'output',
        text: {
          ko: '범주를 임의로 없애야 하므로 출력층의 뉴런에도 적용합니다.',
          en: 'It is applied to the output neurons too, so that classes are dropped at random.',
        },
        why: {
          ko: '입력층과 은닉층의 뉴런에 적용합니다. 출력을 끄면 정답과 비교할 값이 없어집니다.',
          en: 'It is for input and hidden layers. Without an output there is nothing to compare with the label.',
        },
      },
      {
        id: 'training-loss',
        text: {
          ko: '훈련 손실을 더 빨리 줄이려고 씁니다.',
          en: 'It is used to lower the training loss faster.',
        },
        why: {
          ko: '학습은 오히려 어려워져 훈련 손실은 커집니다. 목적은 새로운 데이터의 성과입니다.',
          en: 'Training becomes harder and its loss larger; the aim is performance on new data.',
        },
      },
    ],
    explanation: {
      ko: '드롭아웃은 걸음마다 신경망의 일부만으로 학습시켜 과대적합을 줄입니다. 예측할 때에는 모든 뉴런을 씁니다.',
      en: 'Dropout trains a part of the network at each step and so reduces overfitting. Predictions use all neurons.',
    },
  },
  {
    kind: 'matching',
    id: 'error-rates-and-diagnoses',
    tags: ['regularization', 'classification'],
    terms: ['error-rate', 'overfitting', 'underfitting'],
    prompt: {
      ko: '가장 좋은 분류기의 오류율이 1%쯤인 문제입니다. 훈련 데이터와 검증 데이터의 분류 오류율을 보고 진단을 짝지으세요.',
      en: 'The best possible classifier errs at about 1%. Match the error rates on training and validation data with a diagnosis.',
    },
    pairs: [
      {
        id: 'variance',
        left: { ko: '훈련 1%, 검증 12%', en: 'training 1%, validation 12%' },
        right: { ko: '과대적합(고분산)', en: 'overfitting (high variance)' },
        why: {
          ko: '훈련 데이터에는 잘 맞고, 검증 데이터와의 차이가 큽니다.',
          en: 'The training data are fitted well, and the gap to validation is large.',
        },
      },
      {
        id: 'bias',
        left: { ko: '훈련 14%, 검증 15%', en: 'training 14%, validation 15%' },
        right: { ko: '과소적합(고편의)', en: 'underfitting (high bias)' },
        why: {
          ko: '훈련 데이터조차 설명하지 못하지만, 둘의 차이는 작습니다.',
          en: 'Not even the training data are explained, but the gap is small.',
        },
      },
      {
        id: 'both',
        left: { ko: '훈련 14%, 검증 29%', en: 'training 14%, validation 29%' },
        right: { ko: '고편의이면서 고분산', en: 'high bias and high variance' },
        why: {
          ko: '훈련 오류율도 높고 검증 오류율과의 차이도 큽니다.',
          en: 'The training error is high, and so is the gap to validation.',
        },
      },
      {
        id: 'neither',
        left: { ko: '훈련 1%, 검증 2%', en: 'training 1%, validation 2%' },
        right: { ko: '저편의이면서 저분산', en: 'low bias and low variance' },
        why: {
          ko: '훈련 오류율이 낮고 차이도 작습니다. 바라던 상태입니다.',
          en: 'A low training error and a small gap: as it should be.',
        },
      },
    ],
    extra: [
      {
        id: 'leak',
        text: { ko: '경사소실', en: 'vanishing gradient' },
      },
    ],
    explanation: {
      ko: '훈련 오류율이 가장 좋은 오류율보다 얼마나 높은지가 편의를, 검증 오류율이 훈련 오류율보다 얼마나 높은지가 분산을 말해 줍니다.',
      en: 'How far the training error lies above the best possible tells the bias; how far validation lies above training tells the variance.',
    },
  },
  {
    kind: 'matching',
    id: 'how-overfitting-is-held-back',
    tags: ['regularization', 'terms'],
    terms: ['early-stopping-method', 'l1-regularization', 'dropout-method', 'data-augmentation'],
    exercises: ['early-stopping', 'l1-proximal', 'l2-step', 'dropout', 'augment-images'],
    prompt: {
      ko: '과대적합을 줄이는 방법과 그것이 하는 일을 짝지으세요.',
      en: 'Match each way of reducing overfitting with what it does.',
    },
    pairs: [
      {
        id: 'early',
        left: { ko: '조기 학습종료', en: 'early stopping' },
        right: {
          ko: '검증 손실이 다시 커지기 시작하면 갱신을 그만둡니다.',
          en: 'ends the updates once the validation loss begins to grow again',
        },
        why: {
          ko: '손실이 가장 작았던 때의 가중치를 씁니다.',
          en: 'The weights from the smallest loss are used.',
        },
      },
      {
        id: 'l2',
        left: { ko: String.raw`$L_2$ 정칙화`, en: String.raw`$L_2$ regularization` },
        right: {
          ko: '큰 가중치일수록 세게 당겨 모두 적절한 크기로 유지합니다.',
          en: 'pulls harder the larger a weight, and keeps all of them moderate',
        },
        why: {
          ko: String.raw`벌칙 $\frac{\lambda}{2}w^2$의 기울기 $\lambda w$가 가중치에 비례합니다.`,
          en: String.raw`The slope $\lambda w$ of the penalty $\frac{\lambda}{2}w^2$ is proportional to the weight.`,
        },
      },
      {
        id: 'l1',
        left: { ko: String.raw`$L_1$ 정칙화`, en: String.raw`$L_1$ regularization` },
        right: {
          ko: '많은 가중치를 정확히 0으로 만들어 필요한 것만 남깁니다.',
          en: 'makes many weights exactly 0 and leaves those that are needed',
        },
        why: {
          ko: String.raw`벌칙 $\lambda|w|$는 0 근처에서도 같은 힘으로 당깁니다.`,
          en: String.raw`The penalty $\lambda|w|$ pulls just as hard near 0.`,
        },
      },
      {
        id: 'dropout',
        left: { ko: '드롭아웃', en: 'dropout' },
        right: {
          ko: '걸음마다 뉴런의 일부를 임의로 끄고 학습합니다.',
          en: 'trains with some neurons switched off at random at each step',
        },
        why: {
          ko: '뉴런이 서로에게 지나치게 기대지 못하게 합니다.',
          en: 'It keeps neurons from relying on each other too much.',
        },
      },
      {
        id: 'augmentation',
        left: { ko: '데이터 증식', en: 'data augmentation' },
        right: {
          ko: '이미지를 조금씩 바꾸어 훈련 데이터의 수를 늘립니다.',
          en: 'changes images a little to get more training data',
        },
        why: {
          ko: '모형이나 손실함수가 아니라 데이터를 바꿉니다.',
          en: 'It changes the data, not the model or the loss.',
        },
      },
    ],
    extra: [
      {
        id: 'normalize',
        text: {
          ko: '입력을 평균 0, 분산 1로 바꾸어 학습을 빠르게 합니다.',
          en: 'rescales inputs to mean 0 and variance 1, to speed up training',
        },
      },
    ],
    explanation: {
      ko: String.raw`조기 학습종료는 학습의 길이를, $L_1$과 $L_2$ 정칙화는 손실함수를, 드롭아웃은 신경망을, 데이터 증식은 데이터를 바꿉니다. 남은 설명은 표준화입니다.`,
      en: String.raw`Early stopping changes how long one trains, $L_1$ and $L_2$ change the loss, dropout the network, augmentation the data. What is left over is standardization.`,
    },
  },
  {
    kind: 'ordering',
    id: 'steps-of-early-stopping',
    tags: ['regularization', 'gradient-descent'],
    terms: ['early-stopping-method'],
    exercises: ['early-stopping'],
    mistakes: ['early-stopping/checks-before-looking'],
    prompt: {
      ko: '조기 학습종료를 적용할 때 한 에포크 동안 하는 일을 차례대로 놓고, 마지막에 학습이 끝난 다음의 일을 놓으세요.',
      en: 'Put in order what is done during an epoch with early stopping, and at the end what follows when training is over.',
    },
    steps: [
      {
        id: 'update',
        text: {
          ko: '훈련 데이터의 미니배치로 가중치를 갱신합니다.',
          en: 'Update the weights on mini-batches of the training data.',
        },
        why: { ko: '에포크는 학습으로 시작합니다.', en: 'An epoch begins with training.' },
      },
      {
        id: 'validate',
        text: {
          ko: '갱신된 가중치로 검증 데이터의 손실을 구합니다.',
          en: 'Find the validation loss with the updated weights.',
        },
        why: {
          ko: '검증 데이터로는 갱신하지 않고 손실만 잽니다.',
          en: 'Validation data are only measured on, never used for updates.',
        },
      },
      {
        id: 'compare',
        text: {
          ko: '지금까지 가장 작은 검증 손실과 비교하여, 더 작으면 지금의 가중치를 저장합니다.',
          en: 'Compare it with the smallest validation loss so far and store the weights if it is smaller.',
        },
        why: {
          ko: '바로 앞 에포크가 아니라 지금까지의 최솟값과 비교합니다.',
          en: 'The comparison is with the minimum so far, not with the epoch before.',
        },
      },
      {
        id: 'stop',
        text: {
          ko: '가장 작았던 때로부터 정해 둔 수의 에포크가 지났으면 학습을 멈춥니다.',
          en: 'If a given number of epochs has passed since the smallest loss, stop training.',
        },
        why: {
          ko: '이번 에포크의 비교까지 마쳐야 얼마나 지났는지 셀 수 있습니다.',
          en: 'How many have passed is known once this epoch has been compared.',
        },
      },
      {
        id: 'restore',
        text: {
          ko: '저장해 둔 가중치를 되돌려 최종 신경망으로 삼습니다.',
          en: 'Restore the stored weights as the final network.',
        },
        why: {
          ko: '멈춘 때의 가중치는 이미 과대적합되기 시작한 것입니다.',
          en: 'By the time training stops, the weights have begun to overfit.',
        },
      },
    ],
    explanation: {
      ko: '검증 손실은 흔들리므로 조금 커졌다고 곧바로 멈추지 않고 몇 에포크를 더 기다립니다. 쓰는 것은 멈춘 때가 아니라 검증 손실이 가장 작았던 때의 가중치입니다.',
      en: 'Validation loss fluctuates, so one waits a few epochs before stopping. What is used are the weights from the smallest validation loss, not from the end.',
    },
  },
  {
    kind: 'ordering',
    id: 'training-error-by-degree',
    tags: ['regression', 'regularization'],
    terms: ['polynomial-regression', 'bias-variance-tradeoff'],
    exercises: ['polynomial-fit'],
    mistakes: ['polynomial-fit/one-degree-short'],
    prompt: {
      ko: '잡음이 섞인 곡선에서 얻은 데이터 30개에 차수가 다른 다항 회귀모형을 최소제곱법으로 적합하였습니다. **훈련 데이터**의 오차가 큰 것부터 차례대로 놓으세요.',
      en: 'Polynomials of different degrees are fitted by least squares to 30 noisy points from a curve. Order them by their error on the **training data**, largest first.',
    },
    ends: {
      first: { ko: '훈련 오차가 가장 큼', en: 'largest training error' },
      last: { ko: '훈련 오차가 가장 작음', en: 'smallest training error' },
    },
    steps: [
      {
        id: 'zero',
        text: { ko: '0차 (상수)', en: 'degree 0 (a constant)' },
        why: {
          ko: '평균만 예측하므로 오차가 가장 큽니다.',
          en: 'It predicts nothing but the mean, with the largest error.',
        },
      },
      {
        id: 'one',
        text: { ko: '1차', en: 'degree 1' },
        why: {
          ko: '상수를 포함하므로 0차보다 나쁠 수 없습니다.',
          en: 'It contains the constants, so it cannot be worse.',
        },
      },
      {
        id: 'five',
        text: { ko: '5차', en: 'degree 5' },
        why: { ko: '직선을 모두 포함합니다.', en: 'It contains all straight lines.' },
      },
      {
        id: 'fifteen',
        text: { ko: '15차', en: 'degree 15' },
        why: {
          ko: '잡음까지 따라갈 수 있어 훈련 오차가 가장 작습니다.',
          en: 'It can follow the noise as well, with the smallest training error.',
        },
      },
    ],
    explanation: {
      ko: '차수가 높은 모형은 낮은 모형을 포함하므로 훈련 오차는 차수와 함께 줄기만 합니다. 그래서 훈련 오차로 차수를 고를 수 없습니다. 검증 오차는 알맞은 차수에서 가장 작고 그 뒤로 다시 커집니다.',
      en: 'A higher degree contains the lower ones, so training error only falls and cannot choose a degree. Validation error is smallest at a suitable degree and grows again beyond.',
    },
  },
  numeric({
    id: 'one-step-with-l2-penalty',
    tags: ['regularization', 'gradient-descent'],
    terms: ['weight-decay', 'l2-regularization'],
    exercises: ['l2-step'],
    mistakes: ['l2-step/penalty-without-rate', 'l2-step/penalty-added', 'l2-step/factor-two'],
    draw: (random) => ({
      w: random.integer(2, 9),
      g: random.pick([-4, -3, -2, 2, 3, 4, 5]),
      eta: random.pick([0.1, 0.2, 0.5]),
      lambda: random.pick([0.1, 0.2, 0.5]),
    }),
    prompt: ({ w, g, eta, lambda }) => ({
      ko: String.raw`손실이 $J(w) + \frac{\lambda}{2}w^2$입니다. $w = ${w}$에서 $\frac{\partial J}{\partial w} = ${g}$이고 $\eta = ${eta}$, $\lambda = ${lambda}$일 때, 경사하강법을 한 번 적용한 다음의 $w$는 얼마입니까?`,
      en: String.raw`The loss is $J(w) + \frac{\lambda}{2}w^2$. At $w = ${w}$, $\frac{\partial J}{\partial w} = ${g}$; $\eta = ${eta}$ and $\lambda = ${lambda}$. What is $w$ after one step of gradient descent?`,
    }),
    answer: ({ w, g, eta, lambda }) => w - eta * (g + lambda * w),
    slips: [
      {
        value: ({ w, g, eta }) => w - eta * g,
        why: {
          ko: String.raw`벌칙의 경사 $\lambda w$가 빠졌습니다.`,
          en: String.raw`The gradient $\lambda w$ of the penalty is missing.`,
        },
      },
      {
        value: ({ w, g, eta, lambda }) => w - eta * g - lambda * w,
        why: {
          ko: '벌칙의 경사에는 학습률을 곱하지 않았습니다.',
          en: 'The gradient of the penalty was not multiplied by the rate.',
        },
      },
      {
        value: ({ w, g, eta, lambda }) => w - eta * (g + 2 * lambda * w),
        why: {
          ko: String.raw`$\frac{\lambda}{2}w^2$의 미분은 $2\lambda w$가 아니라 $\lambda w$입니다.`,
          en: String.raw`The derivative of $\frac{\lambda}{2}w^2$ is $\lambda w$, not $2\lambda w$.`,
        },
      },
      {
        value: ({ w, g, eta, lambda }) => w - eta * (g - lambda * w),
        why: {
          ko: '벌칙의 부호가 반대여서 가중치가 커집니다.',
          en: 'The sign of the penalty is reversed, so the weight grows.',
        },
      },
    ],
    explanation: ({ w, g, eta, lambda }) => ({
      ko: String.raw`$w - \eta\left(\frac{\partial J}{\partial w} + \lambda w\right) = ${w} - ${eta}\times (${g} + ${lambda}\times ${w}) = ${show(thousandths(w - eta * (g + lambda * w)))}$입니다.`,
      en: String.raw`$w - \eta\left(\frac{\partial J}{\partial w} + \lambda w\right) = ${w} - ${eta}\times (${g} + ${lambda}\times ${w}) = ${show(thousandths(w - eta * (g + lambda * w)))}$.`,
    }),
  }),
  numeric({
    id: 'one-step-with-soft-threshold',
    tags: ['regularization'],
    terms: ['soft-threshold', 'l1-regularization'],
    exercises: ['l1-proximal'],
    mistakes: [
      'l1-proximal/threshold-without-rate',
      'l1-proximal/no-stop-at-zero',
      'l1-proximal/hard-threshold',
    ],
    draw: (random) => ({
      w: random.pick([-8, -6, -5, -4, -3, -2, 2, 3, 4, 5, 6, 8]) / 10,
      g: random.pick([-3, -2, -1, 1, 2, 3]),
      lambda: random.integer(1, 3),
    }),
    prompt: ({ w, g, lambda }) => ({
      ko: String.raw`$L_1$ 벌칙 $\lambda|w|$가 있는 한 걸음을, 먼저 $u = w - \eta\frac{\partial J}{\partial w}$로 옮긴 다음 $u$에 문턱이 $\eta\lambda$인 연성 임계화를 하여 얻습니다. $w = ${w}$, $\frac{\partial J}{\partial w} = ${g}$, $\eta = 0.1$, $\lambda = ${lambda}$일 때 새로운 $w$는 얼마입니까?`,
      en: String.raw`A step with the $L_1$ penalty $\lambda|w|$ first moves to $u = w - \eta\frac{\partial J}{\partial w}$, and then soft-thresholds $u$ at $\eta\lambda$. With $w = ${w}$, $\frac{\partial J}{\partial w} = ${g}$, $\eta = 0.1$ and $\lambda = ${lambda}$, what is the new $w$?`,
    }),
    answer: ({ w, g, lambda }) => soften(tenths(w - 0.1 * g), tenths(0.1 * lambda)),
    slips: [
      {
        value: ({ w, g }) => tenths(w - 0.1 * g),
        why: {
          ko: String.raw`$u$에서 멈추었습니다. 벌칙에 따른 연성 임계화를 하지 않았습니다.`,
          en: String.raw`You stopped at $u$: the soft threshold for the penalty is missing.`,
        },
      },
      {
        value: ({ w, g, lambda }) => {
          const u = tenths(w - 0.1 * g);
          return tenths(u - Math.sign(u) * 0.1 * lambda);
        },
        why: {
          ko: String.raw`0을 지나쳤습니다. $|u|$가 문턱보다 작으면 0에서 멈춥니다.`,
          en: String.raw`You went past 0. Where $|u|$ is below the threshold, the result is 0.`,
        },
      },
      {
        value: ({ w, g, lambda }) => soften(tenths(w - 0.1 * g), lambda),
        why: {
          ko: String.raw`문턱에 학습률을 곱하지 않았습니다. 문턱은 $\lambda$가 아니라 $\eta\lambda$입니다.`,
          en: String.raw`The threshold is $\eta\lambda$, not $\lambda$.`,
        },
      },
      {
        value: ({ w, g, lambda }) => tenths(w - 0.1 * (g + lambda * Math.sign(w))),
        why: {
          ko: String.raw`옮기기 전의 $w$의 부호로 벌칙의 경사를 더했습니다. 연성 임계화는 옮긴 다음의 $u$에 합니다.`,
          en: String.raw`You added a slope by the sign of $w$ before the move; the soft threshold applies to $u$, after it.`,
        },
      },
    ],
    explanation: ({ w, g, lambda }) => {
      const [u, threshold] = [tenths(w - 0.1 * g), tenths(0.1 * lambda)];
      const result = show(soften(u, threshold));
      return {
        ko: String.raw`$u = ${w} - 0.1\times ${bracket(g)} = ${u}$이고 문턱은 $0.1\times ${lambda} = ${threshold}$입니다. $\operatorname{sign}(u)\max(|u| - ${threshold},\ 0) = ${result}$입니다.`,
        en: String.raw`$u = ${w} - 0.1\times ${bracket(g)} = ${u}$, and the threshold is $0.1\times ${lambda} = ${threshold}$. So $\operatorname{sign}(u)\max(|u| - ${threshold},\ 0) = ${result}$.`,
      };
    },
  }),
  numeric({
    id: 'epoch-at-which-training-stops',
    tags: ['regularization'],
    terms: ['early-stopping-method'],
    exercises: ['early-stopping'],
    mistakes: [
      'early-stopping/compares-with-previous',
      'early-stopping/sees-the-future',
      'early-stopping/waits-one-more',
    ],
    draw: (random) => ({
      falls: random.integer(2, 4),
      patience: random.integer(2, 3),
      start: random.pick([0.8, 0.85, 0.9, 0.95]),
      drop: random.pick([0.06, 0.08, 0.1]),
    }),
    prompt: ({ falls, patience, start, drop }) => {
      const { losses } = drawLosses({ falls, patience, start, drop });
      return {
        ko: String.raw`에포크 1부터의 검증 손실이 차례로 ${losses.join(', ')}입니다. 가장 작은 검증 손실이 나온 에포크로부터 ${patience}번의 에포크가 지나도록 더 작은 손실이 나오지 않으면 학습을 멈춥니다. 학습은 몇 번째 에포크를 마치고 멈춥니까?`,
        en: String.raw`From epoch 1 on, the validation losses are ${losses.join(', ')}. Training stops once ${patience} epochs have passed since the epoch of the smallest loss without a smaller one. After which epoch does it stop?`,
      };
    },
    answer: ({ falls, patience }) => falls + 2 * patience,
    tolerance: { rtol: 0, atol: 0.01 },
    slips: [
      {
        value: ({ falls }) => falls + 1,
        why: {
          ko: '처음으로 커진 에포크에서 멈추었습니다. 정해진 수만큼 기다려야 합니다.',
          en: 'You stopped at the first rise; one has to wait for the given number of epochs.',
        },
      },
      {
        value: ({ falls, patience }) => falls + patience,
        why: {
          ko: '가장 작은 손실이 나온 에포크입니다. 멈추는 것은 그로부터 기다린 다음입니다.',
          en: 'This is the epoch of the smallest loss; training stops after waiting from there.',
        },
      },
      {
        value: ({ falls, patience }) => falls + 2 * patience + 1,
        why: {
          ko: '한 에포크를 더 기다렸습니다.',
          en: 'You waited one epoch too long.',
        },
      },
    ],
    explanation: ({ falls, patience, start, drop }) => {
      const { losses } = drawLosses({ falls, patience, start, drop });
      const best = falls + patience;
      return {
        ko: String.raw`중간에 잠시 커지지만 ${patience}번이 지나기 전에 더 작은 값이 나옵니다. 에포크 ${best}의 ${losses[best - 1] ?? ''} 다음에는 ${patience}번 동안 더 작은 값이 없으므로 에포크 ${best + patience}에서 멈추고, 에포크 ${best}의 가중치를 씁니다. 그 뒤의 손실은 보지 못합니다.`,
        en: String.raw`An early rise ends with a smaller loss before ${patience} epochs have passed. After the ${losses[best - 1] ?? ''} of epoch ${best} there is none for ${patience} epochs, so training stops at epoch ${best + patience}, and the weights of epoch ${best} are used. Later losses are never seen.`,
      };
    },
  }),
  numeric({
    id: 'error-from-bias-and-variance',
    tags: ['regression', 'regularization'],
    terms: ['bias-variance-tradeoff', 'bias-of-model', 'variance-of-model'],
    exercises: ['polynomial-fit'],
    draw: (random) => ({
      mean: random.integer(8, 15),
      near: random.integer(1, 2),
      far: random.integer(3, 5),
      bias: random.pick([-4, -3, -2, 2, 3, 4]),
    }),
    prompt: ({ mean, near, far, bias }) => ({
      ko: String.raw`같은 모형을 네 가지 훈련 데이터로 학습시켜 한 점에서 얻은 예측은 차례로 ${mean - near}, ${mean + far}, ${mean + near}, ${mean - far}입니다. 그 점의 참값은 ${mean - bias}입니다. 편의의 제곱과 분산(4로 나눈 것)을 더하면 얼마입니까?`,
      en: String.raw`The same model, trained on four samples of training data, predicts ${mean - near}, ${mean + far}, ${mean + near} and ${mean - far} at one point, where the truth is ${mean - bias}. What is the squared bias plus the variance (divided by 4)?`,
    }),
    answer: ({ near, far, bias }) => bias ** 2 + (near ** 2 + far ** 2) / 2,
    slips: [
      {
        value: ({ bias }) => bias ** 2,
        why: {
          ko: '편의의 제곱뿐입니다. 분산을 더하세요.',
          en: 'This is the squared bias alone; add the variance.',
        },
      },
      {
        value: ({ near, far }) => (near ** 2 + far ** 2) / 2,
        why: {
          ko: '분산뿐입니다. 편의의 제곱을 더하세요.',
          en: 'This is the variance alone; add the squared bias.',
        },
      },
      {
        value: ({ near, far, bias }) => Math.abs(bias) + (near ** 2 + far ** 2) / 2,
        why: { ko: '편의를 제곱하지 않았습니다.', en: 'The bias was not squared.' },
      },
      {
        value: ({ near, far, bias }) => bias ** 2 + (2 * (near ** 2 + far ** 2)) / 3,
        why: {
          ko: '분산을 3으로 나누었습니다. 여기서는 4로 나눕니다.',
          en: 'You divided the variance by 3; here it is by 4.',
        },
      },
    ],
    explanation: ({ mean, near, far, bias }) => ({
      ko: String.raw`평균은 ${mean}이므로 편의는 $${mean} - ${mean - bias} = ${bias}$, 분산은 $\frac{2\times ${near}^2 + 2\times ${far}^2}{4} = ${show((near ** 2 + far ** 2) / 2)}$입니다. 합은 $${bias ** 2} + ${show((near ** 2 + far ** 2) / 2)} = ${show(bias ** 2 + (near ** 2 + far ** 2) / 2)}$이며, 예측과 참값의 차이의 제곱을 평균한 것과 같습니다.`,
      en: String.raw`The mean is ${mean}, so the bias is $${mean} - ${mean - bias} = ${bias}$ and the variance $\frac{2\times ${near}^2 + 2\times ${far}^2}{4} = ${show((near ** 2 + far ** 2) / 2)}$. Their sum, $${bias ** 2} + ${show((near ** 2 + far ** 2) / 2)} = ${show(bias ** 2 + (near ** 2 + far ** 2) / 2)}$, is also the mean squared distance of the predictions from the truth.`,
    }),
  }),
  numeric({
    id: 'kept-neuron-under-dropout',
    tags: ['regularization'],
    terms: ['dropout-method'],
    exercises: ['dropout'],
    mistakes: ['dropout/not-scaled', 'dropout/divided-by-rate'],
    draw: (random) => ({
      h: random.integer(3, 18) / 10,
      rate: random.pick([0.2, 0.5, 0.6, 0.75]),
    }),
    prompt: ({ h, rate }) => ({
      ko: String.raw`학습할 때 뉴런을 $r = ${rate}$의 확률로 끄는 드롭아웃을 하며, 예측할 때 아무것도 고치지 않아도 되도록 뉴런마다 값의 기댓값을 그대로 유지합니다. 값이 $h = ${h}$인 뉴런이 꺼지지 않았을 때, 다음 층에 전해지는 값은 얼마입니까?`,
      en: String.raw`Dropout switches neurons off in training with probability $r = ${rate}$, and keeps the expected value of each, so that nothing has to be adjusted for predictions. What is passed on by a neuron with the value $h = ${h}$ that is not switched off?`,
    }),
    answer: ({ h, rate }) => h / (1 - rate),
    slips: [
      {
        value: ({ h }) => h,
        why: {
          ko: '그대로 전하면 꺼지는 경우까지 평균할 때 값이 작아집니다.',
          en: 'Passed on as it is, the value would be too small on average, since it is sometimes 0.',
        },
      },
      {
        value: ({ h, rate }) => h / rate,
        why: {
          ko: String.raw`끄는 확률 $r$로 나누었습니다. 남는 확률 $1-r$로 나눕니다.`,
          en: String.raw`You divided by the probability $r$ of being dropped; it is $1-r$, that of being kept.`,
        },
      },
      {
        value: ({ h, rate }) => h * (1 - rate),
        why: {
          ko: String.raw`$1-r$를 곱하였습니다. 그것은 학습할 때 나누지 않은 경우에 예측할 때 하는 일입니다.`,
          en: String.raw`You multiplied by $1-r$, which is done in predictions if nothing was divided in training.`,
        },
      },
    ],
    explanation: ({ h, rate }) => ({
      ko: String.raw`$\frac{h}{1-r} = \frac{${h}}{${show(1 - rate)}} = ${show(h / (1 - rate))}$입니다. 기댓값은 $${show(1 - rate)}\times ${show(h / (1 - rate))} + ${rate}\times 0 = ${h}$이므로 원래와 같습니다.`,
      en: String.raw`$\frac{h}{1-r} = \frac{${h}}{${show(1 - rate)}} = ${show(h / (1 - rate))}$. The expected value is $${show(1 - rate)}\times ${show(h / (1 - rate))} + ${rate}\times 0 = ${h}$, as before.`,
    }),
  }),
  {
    kind: 'short-text',
    id: 'name-overfitting-state',
    tags: ['regularization', 'terms'],
    terms: ['overfitting'],
    exercises: ['polynomial-fit'],
    prompt: {
      ko: '모형이 훈련 데이터의 우연한 흔들림까지 배워, 훈련 데이터에는 아주 잘 맞지만 새로운 데이터의 예측은 나쁜 상태를 무엇이라고 합니까?',
      en: 'A model has learned even the accidental fluctuations of its training data: it fits them closely but predicts new data badly. What is this state called?',
    },
    answers: {
      ko: [
        '과대적합',
        '과적합',
        '오버피팅',
        '과잉적합',
        '과다적합',
        '과대적합 상태',
        '과적합 상태',
        '오버핏',
        '고분산',
        '높은 분산',
      ],
      en: ['overfitting', 'over-fitting', 'overfit', 'overfitted', 'high variance'],
    },
    misspellings: ['과대적함', '과적함', 'overfiting'],
    wrong: [
      {
        answers: ['과소적합', '언더피팅', '고편의', 'underfitting', 'underfit', 'high bias'],
        why: {
          ko: '과소적합은 훈련 데이터조차 잘 설명하지 못하는 상태입니다.',
          en: 'An underfitted model cannot explain even its training data.',
        },
      },
      {
        answers: ['정칙화', 'regularization', '조기 학습종료', 'early stopping', '드롭아웃', 'dropout'],
        why: {
          ko: '그것은 이 상태를 줄이는 방법입니다.',
          en: 'That is a way to reduce it.',
        },
      },
      {
        answers: ['일반화', 'generalization', '일반화 오차', 'generalization error'],
        why: {
          ko: '일반화는 새로운 데이터에도 잘 맞는 것을 말하므로 오히려 반대입니다.',
          en: 'To generalize is to do well on new data: the opposite.',
        },
      },
    ],
    explanation: {
      ko: '훈련 오류율은 낮고 검증 오류율이 그보다 훨씬 높으면 과대적합(고분산)으로 진단합니다. 훈련 데이터를 늘리거나 모형을 단순하게 하여 줄입니다.',
      en: 'A low training error with a far higher validation error is the sign of overfitting (high variance). More training data or a simpler model helps.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-early-stopping',
    tags: ['regularization', 'terms'],
    terms: ['early-stopping-method'],
    exercises: ['early-stopping'],
    prompt: {
      ko: '검증 데이터의 손실이 줄다가 다시 커지기 시작하면 학습을 그만두고, 손실이 가장 작았던 때의 가중치를 쓰는 방법의 이름은 무엇입니까?',
      en: 'Training is ended when the validation loss begins to grow again, and the weights from its minimum are used. What is this method called?',
    },
    answers: {
      ko: [
        '조기 학습종료',
        '조기 종료',
        '조기 중단',
        '조기 멈춤',
        '학습 조기 종료',
        '조기 정지',
        '조기 중지',
        '조기 종료법',
        '조기 학습종료법',
        '조기 학습중단',
        '얼리 스토핑',
        '얼리 스탑',
      ],
      en: ['early stopping', 'early stop', 'early termination'],
    },
    misspellings: ['조기학습중료', '얼리스타핑', 'early stoping'],
    wrong: [
      {
        answers: ['드롭아웃', 'dropout'],
        why: {
          ko: '드롭아웃은 학습하는 동안 뉴런의 일부를 임의로 끄는 방법입니다.',
          en: 'Dropout switches neurons off at random during training.',
        },
      },
      {
        answers: ['학습률 감소', 'learning rate decay', '학습률 스케줄', 'learning rate schedule'],
        why: {
          ko: '학습률 감소는 걸음을 줄일 뿐 학습을 그만두지 않습니다.',
          en: 'Decay shortens the steps; it does not end the training.',
        },
      },
      {
        answers: ['수렴', 'convergence', '수렴 판정'],
        why: {
          ko: '수렴은 훈련 손실이 더 줄지 않는 것입니다. 여기서는 훈련 손실이 아직 줄고 있어도 멈춥니다.',
          en: 'Convergence means that the training loss no longer falls. Here one stops although it still may.',
        },
      },
    ],
    explanation: {
      ko: '훈련 손실은 계속 줄어도 어느 때부터 검증 손실은 다시 커집니다. 그때부터는 훈련 데이터의 잡음을 배우는 것이므로 그 전의 가중치를 씁니다.',
      en: 'While the training loss keeps falling, from some point on the validation loss grows. What is learned from there on is noise, so earlier weights are used.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-data-augmentation',
    tags: ['data', 'terms'],
    terms: ['data-augmentation'],
    exercises: ['augment-images'],
    prompt: {
      ko: '가지고 있는 이미지를 옮기거나 뒤집거나 잡음을 더하여 훈련 데이터의 수를 늘리는 방법의 이름은 무엇입니까?',
      en: 'Images at hand are shifted, mirrored or given noise to increase the number of training data. What is this method called?',
    },
    answers: {
      ko: [
        '데이터 증식',
        '데이터 증강',
        '자료 증강',
        '자료 증식',
        '데이터 확장',
        '이미지 증강',
        '이미지 증식',
        '이미지 데이터 증강',
        '영상 증강',
        '데이터 증대',
        '데이터 보강',
        '데이터 부풀리기',
        '데이터 어그멘테이션',
        '데이터 오그멘테이션',
      ],
      en: ['data augmentation', 'augmentation', 'image augmentation'],
    },
    misspellings: ['데이타 증식', '데이터 증폭', 'data augmention', 'data argumentation'],
    wrong: [
      {
        answers: [
          '표집',
          '샘플링',
          '복원추출',
          '부트스트랩',
          'bootstrap',
          'sampling',
          'resampling',
          'oversampling',
        ],
        why: {
          ko: '다시 뽑으면 똑같은 데이터가 되풀이될 뿐입니다. 여기서는 조금씩 다른 새 데이터를 만듭니다.',
          en: 'Resampling repeats the same data. Here new, slightly different ones are made.',
        },
      },
      {
        answers: ['정규화', '표준화', 'normalization', 'standardization'],
        why: {
          ko: '값의 크기를 맞추는 일이며, 데이터의 수는 그대로입니다.',
          en: 'That changes the scale of values, not the number of data.',
        },
      },
      {
        answers: ['전이학습', 'transfer learning'],
        why: {
          ko: '전이학습은 다른 데이터로 학습된 모형의 가중치를 가져다 쓰는 것입니다.',
          en: 'Transfer learning takes over weights from a model trained on other data.',
        },
      },
    ],
    explanation: {
      ko: '딥러닝 모형은 추정할 가중치가 많아 데이터가 많이 필요하지만 실제로는 부족합니다. 이미지 한 장에서 수백 장을 만들어 분산을 줄입니다.',
      en: 'Deep models have many weights to estimate, and data are scarce. Hundreds of images made from a single one lower the variance.',
    },
  },
  {
    kind: 'formula',
    id: 'l2-update-formula',
    tags: ['regularization', 'gradient-descent'],
    terms: ['l2-regularization', 'weight-decay'],
    exercises: ['l2-step'],
    mistakes: [
      'l2-step/factor-two',
      'l2-step/penalty-added',
      'l2-step/penalty-without-rate',
      'l2-step/sign-of-weight',
    ],
    prompt: {
      ko: String.raw`손실함수에 $L_2$ 벌칙항을 더한 $J(w) + \frac{\lambda}{2}\lVert w\rVert^2$에 경사하강법을 한 번 적용할 때, 가중치 하나 $w$는 어떤 값으로 바뀝니까? $\frac{\partial J}{\partial w}$는 벌칙이 없는 손실함수의 경사입니다.`,
      en: String.raw`One step of gradient descent is taken on the loss with an $L_2$ penalty, $J(w) + \frac{\lambda}{2}\lVert w\rVert^2$. What does a single weight $w$ become? $\frac{\partial J}{\partial w}$ is the gradient of the loss without the penalty.`,
    },
    target: 'w :=',
    symbols: [
      { tex: 'w', domain: 'real', means: { ko: '가중치', en: 'weight' } },
      { tex: String.raw`\eta`, domain: 'small', means: { ko: '학습률', en: 'learning rate' } },
      {
        tex: String.raw`\lambda`,
        domain: 'positive',
        means: { ko: '벌칙의 세기', en: 'strength of the penalty' },
      },
      {
        tex: String.raw`\frac{\partial J}{\partial w}`,
        also: [
          'g',
          String.raw`\nabla J`,
          String.raw`\frac{\partial J(w)}{\partial w}`,
          String.raw`\frac{dJ}{dw}`,
          String.raw`\frac{dJ(w)}{dw}`,
        ],
        plain: ['grad', 'g'],
        domain: 'real',
        means: {
          ko: '손실함수의 경사 (g로 써도 됩니다)',
          en: 'gradient of the loss (g will do)',
        },
      },
    ],
    answer: String.raw`w - \eta\left(\frac{\partial J}{\partial w} + \lambda w\right)`,
    accepts: [
      String.raw`(1 - \eta\lambda)w - \eta\frac{\partial J}{\partial w}`,
      String.raw`w - \eta\frac{\partial J}{\partial w} - \eta\lambda w`,
      String.raw`w - \eta(g + \lambda w)`,
      String.raw`w(1 - \lambda\eta) - \eta g`,
      { plain: 'w - eta*(grad + lambda*w)' },
      { plain: '(1 - eta*lambda)*w - eta*g' },
    ],
    rejects: [
      {
        tex: String.raw`w - \eta\left(\frac{\partial J}{\partial w} + 2\lambda w\right)`,
        slip: 'factor',
        why: {
          ko: String.raw`벌칙에 $\frac12$이 있으므로 미분은 $2\lambda w$가 아니라 $\lambda w$입니다.`,
          en: String.raw`With the $\frac12$ in the penalty its derivative is $\lambda w$, not $2\lambda w$.`,
        },
      },
      {
        tex: String.raw`w - \eta\left(\frac{\partial J}{\partial w} - \lambda w\right)`,
        slip: 'sign',
        why: {
          ko: '벌칙의 부호가 반대입니다. 그러면 가중치가 걸음마다 커집니다.',
          en: 'The sign of the penalty is reversed: the weights would grow with every step.',
        },
      },
      {
        tex: String.raw`w - \eta\frac{\partial J}{\partial w} - \lambda w`,
        slip: 'factor',
        why: {
          ko: String.raw`벌칙의 경사에도 학습률 $\eta$를 곱해야 합니다.`,
          en: String.raw`The gradient of the penalty is multiplied by the rate $\eta$ as well.`,
        },
      },
      {
        tex: String.raw`w - \eta\left(\frac{\partial J}{\partial w} + \lambda\right)`,
        slip: 'factor',
        why: {
          ko: String.raw`$w$가 빠졌습니다. 크기가 일정한 힘으로 당기는 것은 $L_1$ 벌칙이고, 그때에도 가중치의 부호가 필요합니다.`,
          en: String.raw`The factor $w$ is missing. A constant pull belongs to $L_1$, and needs the sign of the weight even there.`,
        },
      },
      {
        tex: String.raw`w + \eta\left(\frac{\partial J}{\partial w} + \lambda w\right)`,
        slip: 'sign',
        why: {
          ko: '경사를 더했습니다. 손실을 줄이려면 빼야 합니다.',
          en: 'The gradient is added; to lower the loss it is subtracted.',
        },
      },
      {
        tex: String.raw`w - \eta\left(\frac{\partial J}{\partial w} + \frac{\lambda}{2}w^2\right)`,
        slip: 'other',
        why: {
          ko: '벌칙을 미분하지 않고 그대로 넣었습니다.',
          en: 'The penalty itself stands there, not its derivative.',
        },
      },
    ],
    explanation: {
      ko: String.raw`벌칙 $\frac{\lambda}{2}w^2$의 미분은 $\lambda w$입니다. 식을 $(1-\eta\lambda)w - \eta\frac{\partial J}{\partial w}$로 고쳐 쓰면, 걸음마다 가중치를 같은 비율로 줄인다는 것이 보입니다. 그래서 가중치 감쇠라고도 합니다.`,
      en: String.raw`The derivative of $\frac{\lambda}{2}w^2$ is $\lambda w$. Written as $(1-\eta\lambda)w - \eta\frac{\partial J}{\partial w}$ the update shrinks the weight by the same factor at each step, hence the name weight decay.`,
    },
  },
  {
    kind: 'formula',
    id: 'soft-threshold-formula',
    tags: ['regularization'],
    terms: ['soft-threshold'],
    exercises: ['l1-proximal'],
    mistakes: ['l1-proximal/no-stop-at-zero', 'l1-proximal/sign-lost', 'l1-proximal/threshold-without-rate'],
    prompt: {
      ko: String.raw`벌칙 $\lambda|w|$가 있을 때, 경사의 걸음으로 $u$에 이른 다음 $u$를 0 쪽으로 $\eta\lambda$만큼 옮기되 0을 지나지 않게 합니다. 이 연성 임계화 $S(u)$의 식을 쓰세요. ($\operatorname{sign}$, $\max$, $|\cdot|$을 쓸 수 있습니다.)`,
      en: String.raw`With the penalty $\lambda|w|$, the gradient step first arrives at $u$, which is then moved toward 0 by $\eta\lambda$ without passing it. Write this soft threshold $S(u)$. (You may use $\operatorname{sign}$, $\max$ and $|\cdot|$.)`,
    },
    target: 'S(u) =',
    symbols: [
      { tex: 'u', domain: 'real' },
      { tex: String.raw`\eta`, domain: 'positive', range: [0.2, 1] },
      { tex: String.raw`\lambda`, domain: 'positive', range: [0.2, 1.5] },
    ],
    answer: String.raw`\operatorname{sign}(u)\max(|u| - \eta\lambda, 0)`,
    accepts: [
      String.raw`\max(0, |u| - \eta\lambda)\operatorname{sign}(u)`,
      String.raw`\frac{u}{|u|}\max(|u| - \eta\lambda, 0)`,
      String.raw`\max(u - \eta\lambda, 0) - \max(-u - \eta\lambda, 0)`,
      String.raw`\max(u - \eta\lambda, 0) + \min(u + \eta\lambda, 0)`,
      { plain: 'sign(u)*max(abs(u) - eta*lambda, 0)' },
    ],
    rejects: [
      {
        tex: String.raw`u - \eta\lambda\operatorname{sign}(u)`,
        slip: 'other',
        why: {
          ko: String.raw`$|u|$가 $\eta\lambda$보다 작으면 0을 지나 반대쪽으로 갑니다. 0에서 멈추어야 합니다.`,
          en: String.raw`Where $|u|$ is below $\eta\lambda$ this passes 0 and comes out on the other side; it has to stop at 0.`,
        },
      },
      {
        tex: String.raw`\max(|u| - \eta\lambda, 0)`,
        slip: 'sign',
        why: {
          ko: String.raw`부호를 잃었습니다. $u$가 음수이면 결과도 음수여야 합니다.`,
          en: String.raw`The sign is lost: for negative $u$ the result is negative as well.`,
        },
      },
      {
        tex: String.raw`\operatorname{sign}(u)\max(|u| - \lambda, 0)`,
        slip: 'factor',
        why: {
          ko: String.raw`한 걸음에 옮기는 거리는 $\lambda$가 아니라 학습률을 곱한 $\eta\lambda$입니다.`,
          en: String.raw`In one step the distance is $\eta\lambda$, with the rate, not $\lambda$.`,
        },
      },
      {
        tex: String.raw`\operatorname{sign}(u)\max(|u| + \eta\lambda, 0)`,
        slip: 'sign',
        why: {
          ko: '0에서 멀어지는 쪽으로 옮겼습니다. 벌칙은 0 쪽으로 당깁니다.',
          en: 'This moves away from 0; the penalty pulls toward it.',
        },
      },
      {
        tex: String.raw`(1 - \eta\lambda)u`,
        slip: 'other',
        why: {
          ko: String.raw`같은 비율로 줄이는 것은 $L_2$ 벌칙(가중치 감쇠)입니다. 정확히 0이 되지는 않습니다.`,
          en: String.raw`Shrinking by a factor is $L_2$, weight decay, which never arrives at exactly 0.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`$|u| \le \eta\lambda$이면 정확히 0이 되고, 그보다 크면 부호를 유지한 채 $\eta\lambda$만큼 작아집니다. 그래서 $L_1$ 정칙화에서는 많은 가중치가 0이 됩니다.`,
      en: String.raw`For $|u| \le \eta\lambda$ the result is exactly 0; beyond, the sign is kept and the size reduced by $\eta\lambda$. That is how $L_1$ regularization makes many weights 0.`,
    },
  },
  {
    kind: 'figure',
    id: 'where-to-stop-training',
    tags: ['regularization'],
    terms: ['early-stopping-method', 'overfitting'],
    exercises: ['early-stopping'],
    prompt: {
      ko: '에포크에 따른 훈련 손실(A)과 검증 손실(B)입니다. 조기 학습종료를 한다면 어느 때의 가중치를 써야 합니까?',
      en: 'The curves show training loss (A) and validation loss (B) by epoch. With early stopping, which weights should be used?',
    },
    figure: plot({
      alt: {
        ko: '가로축은 0에서 40까지의 에포크다. 훈련 손실 A는 1에서 시작하여 끝까지 줄어든다. 검증 손실 B는 1.05에서 시작하여 에포크 14쯤까지 줄다가 그 뒤로 점점 커진다. 에포크 5에 P, 14에 Q, 25에 R, 39에 S라고 표시한 세로선이 있다.',
        en: 'Epochs run from 0 to 40. The training loss A starts from 1 and falls all the way. The validation loss B starts from 1.05, falls until about epoch 14 and grows from there on. Vertical lines are marked P at epoch 5, Q at 14, R at 25 and S at 39.',
      },
      x: [0, 40],
      y: [0, 1.35],
      xLabel: { ko: '에포크', en: 'epoch' },
      yLabel: { ko: '손실', en: 'loss' },
      curves: [
        { label: 'A', fn: (t) => 0.05 + 0.95 * Math.exp(-t / 9), labelAt: 32 },
        { label: 'B', fn: (t) => 0.3 + 0.75 * Math.exp(-t / 7) + 0.0005 * t ** 2, labelAt: 32 },
      ],
      marks: [
        { x: 5, label: 'P' },
        { x: 14, label: 'Q' },
        { x: 25, label: 'R' },
        { x: 39, label: 'S' },
      ],
    }),
    choices: [
      {
        id: 'p',
        text: { ko: 'P', en: 'P' },
        why: {
          ko: '두 손실이 모두 아직 줄고 있습니다. 여기서 멈추면 과소적합입니다.',
          en: 'Both losses are still falling: stopping here would underfit.',
        },
      },
      { id: 'q', text: { ko: 'Q', en: 'Q' }, right: true },
      {
        id: 'r',
        text: { ko: 'R', en: 'R' },
        why: {
          ko: '검증 손실이 이미 커지고 있습니다. 이쯤에서 멈추더라도 쓰는 것은 검증 손실이 가장 작았던 때의 가중치입니다.',
          en: 'The validation loss is growing already. Even if one stops here, the weights from its minimum are used.',
        },
      },
      {
        id: 's',
        text: { ko: 'S', en: 'S' },
        why: {
          ko: '훈련 손실이 가장 작은 때이지만, 새로운 데이터의 예측은 나빠져 있습니다.',
          en: 'The training loss is smallest here, but predictions of new data have become worse.',
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: '검증 손실이 가장 작은 때의 가중치를 씁니다. 그 뒤로 훈련 손실만 줄어드는 것은 훈련 데이터의 잡음을 배우는 것입니다.',
      en: 'The weights from the minimum of the validation loss are used. Beyond it, only noise is learned while the training loss still falls.',
    },
  },
  {
    kind: 'figure',
    id: 'which-fit-has-high-variance',
    tags: ['regression', 'regularization'],
    terms: ['polynomial-regression', 'high-variance'],
    exercises: ['polynomial-fit'],
    prompt: {
      ko: '같은 데이터 8개에 차수가 다른 다항 회귀모형을 적합하였습니다. 훈련 오차는 가장 작지만, 데이터를 새로 뽑으면 예측이 가장 크게 흔들릴 모형은 어느 것입니까?',
      en: 'Polynomials of different degrees are fitted to the same 8 points. Which has the smallest training error, but predictions that would change most with a new sample of data?',
    },
    choices: [
      {
        id: 'line',
        text: { ko: '모형 A', en: 'Model A' },
        figure: drawFit(fitPolynomial(1), {
          ko: '점 8개가 에스자로 놓여 있고, 곧은 선이 그 사이를 지난다. 여러 점이 선에서 멀리 떨어져 있다.',
          en: 'Eight points lie along an S shape, and a straight line runs between them. Several points are far from it.',
        }),
        why: {
          ko: '직선은 데이터가 바뀌어도 별로 흔들리지 않지만 훈련 오차가 큽니다. 고편의인 모형입니다.',
          en: 'A line changes little with the data, but its training error is large: high bias.',
        },
      },
      {
        id: 'cubic',
        text: { ko: '모형 B', en: 'Model B' },
        figure: drawFit(fitPolynomial(3), {
          ko: '점 8개가 에스자로 놓여 있고, 매끄러운 곡선이 그 모양을 따라간다. 점들은 곡선의 위아래로 조금씩 떨어져 있다.',
          en: 'Eight points lie along an S shape, and a smooth curve follows it. The points lie a little above or below the curve.',
        }),
        why: {
          ko: '데이터의 큰 흐름만 따라가고 점마다의 흔들림은 따라가지 않습니다. 편의와 분산이 모두 작은 모형입니다.',
          en: 'It follows the shape but not the scatter of single points: bias and variance are both small.',
        },
      },
      {
        id: 'interpolation',
        text: { ko: '모형 C', en: 'Model C' },
        figure: drawFit(fitPolynomial(7), {
          ko: '점 8개가 에스자로 놓여 있고, 구불구불한 곡선이 모든 점을 정확히 지난다. 점과 점 사이에서 위아래로 크게 휜다.',
          en: 'Eight points lie along an S shape, and a winding curve passes exactly through all of them, bending far up and down in between.',
        }),
        right: true,
      },
    ],
    keepOrder: true,
    explanation: {
      ko: '모든 점을 지나는 곡선은 훈련 오차가 0이지만 점마다의 잡음까지 따라갑니다. 데이터를 새로 뽑으면 곡선도 크게 달라지므로 분산이 큽니다.',
      en: 'A curve through all points has no training error, but follows the noise of each. With a new sample it would look quite different: its variance is high.',
    },
  },
  {
    kind: 'figure',
    id: 'which-curve-is-the-variance',
    tags: ['regularization'],
    terms: ['bias-variance-tradeoff', 'variance-of-model'],
    exercises: ['polynomial-fit'],
    prompt: {
      ko: '모형의 복잡도에 따라 예측오차의 제곱의 기댓값과 그것을 이루는 세 부분(편의의 제곱, 분산, 잡음)을 그렸습니다. 분산은 어느 곡선입니까?',
      en: 'By the complexity of a model, the curves show the expected squared error of prediction and its three parts: squared bias, variance and noise. Which one is the variance?',
    },
    figure: plot({
      alt: {
        ko: '가로축은 모형의 복잡도다. 곡선 A는 높은 곳에서 시작하여 0 가까이까지 줄어든다. 곡선 B는 높은 곳에서 시작하여 줄다가 가운데를 지나 다시 커지며, 어디에서나 네 곡선 가운데 가장 위에 있다. 곡선 C는 0 가까이에서 시작하여 점점 빠르게 커진다. 곡선 D는 낮은 높이에서 평평하다.',
        en: 'The horizontal axis is complexity. Curve A starts high and falls almost to 0. Curve B starts high, falls, and grows again past the middle; it is above the others everywhere. Curve C starts near 0 and grows faster and faster. Curve D is flat at a low level.',
      },
      x: [1, 10],
      y: [0, 1.5],
      xTicks: [],
      yTicks: [],
      xLabel: { ko: '모형의 복잡도', en: 'complexity' },
      yLabel: { ko: '오차', en: 'error' },
      curves: [
        { label: 'A', fn: squaredBias, labelAt: 2.6 },
        { label: 'B', fn: (x) => squaredBias(x) + varianceAt(x) + 0.15, labelAt: 5.5 },
        { label: 'C', fn: varianceAt, labelAt: 8.2 },
        { label: 'D', fn: () => 0.15, labelAt: 9.8 },
      ],
    }),
    choices: [
      {
        id: 'a',
        text: { ko: '곡선 A', en: 'Curve A' },
        why: {
          ko: '복잡할수록 줄어드는 것은 편의의 제곱입니다.',
          en: 'What falls with complexity is the squared bias.',
        },
      },
      {
        id: 'b',
        text: { ko: '곡선 B', en: 'Curve B' },
        why: {
          ko: '나머지를 모두 더한 예측오차입니다. 가장 낮은 곳이 알맞은 복잡도입니다.',
          en: 'This is the error, the sum of the others; its lowest point marks the suitable complexity.',
        },
      },
      { id: 'c', text: { ko: '곡선 C', en: 'Curve C' }, right: true },
      {
        id: 'd',
        text: { ko: '곡선 D', en: 'Curve D' },
        why: {
          ko: '모형과 상관없이 남는 것은 잡음입니다.',
          en: 'What remains whatever the model is noise.',
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: '모형이 복잡할수록 훈련 데이터의 흔들림을 따라가므로 분산이 커지고, 편의는 작아집니다. 둘의 합이 가장 작은 복잡도를 찾습니다.',
      en: 'More complexity follows the fluctuations of the data, so the variance grows while the bias falls. One looks for the smallest sum.',
    },
  },
  tensorShape({
    id: 'shape-after-augmentation',
    tags: ['shapes', 'data'],
    terms: ['data-augmentation'],
    exercises: ['augment-images'],
    draw: (random) => ({
      n: random.integer(3, 9) * 10,
      copies: random.integer(2, 5),
      size: random.pick([16, 28, 32]),
    }),
    prompt: ({ n, copies, size }) => ({
      ko: `흑백 이미지 ${n}장이 [${n}, ${size}, ${size}, 1] 모양의 텐서에 들어 있습니다. 이미지마다 조금씩 다르게 옮긴 것을 ${copies}장씩 만들어 원래의 이미지와 함께 훈련 데이터로 쓸 때, 훈련 데이터의 모양은 무엇입니까?`,
      en: `A tensor of shape [${n}, ${size}, ${size}, 1] holds ${n} gray images. From each, ${copies} versions with different shifts are made, which serve as training data together with the originals. What is the shape of the training data?`,
    }),
    answer: ({ n, copies, size }) => [n * (copies + 1), size, size, 1],
    slips: [
      {
        shape: ({ n, copies, size }) => [n * copies, size, size, 1],
        why: {
          ko: '원래의 이미지가 빠졌습니다.',
          en: 'The original images are left out.',
        },
      },
      {
        shape: ({ n, copies, size }) => [n, size, size, copies + 1],
        why: {
          ko: '마지막 축은 색의 축입니다. 바꾼 이미지는 서로 다른 예이므로 첫째 축에 쌓입니다.',
          en: 'The last axis is that of color. Changed images are examples of their own and go along the first.',
        },
      },
      {
        shape: ({ n, copies, size }) => [copies + 1, n, size, size, 1],
        why: {
          ko: '축이 하나 늘면 신경망에 넣을 수 없습니다. 모든 이미지가 한 축에 나란히 놓입니다.',
          en: 'With another axis the network could not take them. All images go along one axis.',
        },
      },
    ],
    explanation: ({ n, copies, size }) => ({
      ko: String.raw`예의 수만 $${n}\times (1 + ${copies}) = ${n * (copies + 1)}$개로 늘고, 이미지 하나의 모양 [${size}, ${size}, 1]은 그대로입니다.`,
      en: String.raw`Only the number of examples grows, to $${n}\times (1 + ${copies}) = ${n * (copies + 1)}$; the shape [${size}, ${size}, 1] of an image stays.`,
    }),
  }),
  tensorShape({
    id: 'shape-of-dropout-mask',
    tags: ['shapes', 'regularization'],
    terms: ['dropout-method'],
    exercises: ['dropout'],
    draw: (random) => ({
      n: random.pick([16, 32, 64, 128]),
      p: random.integer(4, 9),
      q: random.integer(10, 60),
    }),
    prompt: ({ n, p, q }) => ({
      ko: `입력 ${p}개, 은닉 뉴런 ${q}개인 신경망을 예 ${n}개짜리 미니배치로 학습시킵니다. 드롭아웃에서 은닉층의 어느 뉴런을 끌지를 예마다 따로 뽑아 0과 1로 나타낸 텐서를, 은닉층의 출력에 원소별로 곱합니다. 이 텐서의 모양은 무엇입니까?`,
      en: `A network with ${p} inputs and ${q} hidden neurons is trained on mini-batches of ${n} examples. For dropout, the hidden neurons to be switched off are drawn separately for every example; a tensor of zeros and ones multiplies the hidden outputs element by element. What is its shape?`,
    }),
    answer: ({ n, q }) => [n, q],
    slips: [
      {
        shape: ({ q }) => [q],
        why: {
          ko: '그러면 미니배치의 모든 예에서 같은 뉴런이 꺼집니다. 예마다 따로 뽑아야 합니다.',
          en: 'The same neurons would be off for all examples; they are drawn for each.',
        },
      },
      {
        shape: ({ p, q }) => [p, q],
        why: {
          ko: '가중치의 모양입니다. 여기서는 연결이 아니라 뉴런을 끕니다.',
          en: 'This is the shape of the weights. Neurons are switched off here, not connections.',
        },
      },
      {
        shape: ({ n, p }) => [n, p],
        why: {
          ko: '입력의 모양입니다. 은닉층의 출력에 곱하려면 그것과 모양이 같아야 합니다.',
          en: 'This is the shape of the inputs; to multiply hidden outputs it must have theirs.',
        },
      },
    ],
    explanation: ({ n, q }) => ({
      ko: `은닉층의 출력은 예마다 뉴런의 값을 하나씩 가지므로 [${n}, ${q}]이고, 원소별로 곱하는 텐서도 모양이 같습니다.`,
      en: `Hidden outputs hold one value for each example and neuron, [${n}, ${q}], and a tensor that multiplies them element by element has the same shape.`,
    }),
  }),
]);

function soften(u: number, threshold: number): number {
  return tenths(Math.sign(u) * Math.max(Math.abs(u) - threshold, 0));
}

/**
 * Validation losses that fall, rise for one epoch less than the patience, reach their minimum, rise for as long as the
 * patience, and would have fallen below it after that.
 */
function drawLosses({
  falls,
  patience,
  start,
  drop,
}: {
  readonly falls: number;
  readonly patience: number;
  readonly start: number;
  readonly drop: number;
}): { readonly losses: readonly string[] } {
  const falling = Array.from({ length: falls }, (_, epoch) => start - drop * epoch);
  const low = start - drop * (falls - 1);
  const bump = Array.from({ length: patience - 1 }, (_, epoch) => low + 0.02 + 0.01 * epoch);
  const best = low - 0.05;
  const rising = Array.from({ length: patience }, (_, epoch) => best + 0.03 + 0.02 * epoch);
  const never = [best - 0.04, best - 0.02];
  return { losses: [...falling, ...bump, best, ...rising, ...never].map((loss) => loss.toFixed(2)) };
}

/** The polynomial of this degree that least squares fits to POINTS; of degree 7 it passes through all of them. */
function fitPolynomial(degree: number): (x: number) => number {
  const powers = Array.from({ length: degree + 1 }, (_, power) => power);
  // Normal equations with the right side as the last column, solved by Gauss-Jordan elimination.
  const rows = powers.map((i) => [
    ...powers.map((j) => POINTS.reduce((sum, [x]) => sum + x ** (i + j), 0)),
    POINTS.reduce((sum, [x, y]) => sum + y * x ** i, 0),
  ]);
  for (const pivot of powers) {
    const scale = rows[pivot]?.[pivot] ?? 1;
    const lead = (rows[pivot] ?? []).map((value) => value / scale);
    for (const i of powers) {
      const factor = rows[i]?.[pivot] ?? 0;
      rows[i] = i === pivot ? lead : (rows[i] ?? []).map((value, j) => value - factor * (lead[j] ?? 0));
    }
  }
  return (x) => rows.reduce((sum, row, power) => sum + (row.at(-1) ?? 0) * x ** power, 0);
}

function drawFit(fn: (x: number) => number, alt: { readonly ko: string; readonly en: string }) {
  return scatter({
    alt,
    x: [-1.1, 1.1],
    y: [-1.8, 1.8],
    xLabel: 'x',
    yLabel: 'y',
    groups: [{ points: POINTS }],
    curves: [{ fn }],
  });
}

function squaredBias(x: number): number {
  return 1.2 * Math.exp(-(x - 1) / 2);
}

function varianceAt(x: number): number {
  return 0.02 + 0.008 * (x - 1) ** 2;
}
