import { defineQuiz, numeric, scatter, tensorShape } from '../../lib/quiz/define-quiz';

type Point = readonly [number, number];

/** Two groups of examples for a step of k-means. */
const EXAMPLES: readonly Point[] = [
  [1, 2],
  [2, 1],
  [2, 3],
  [3, 2],
  [6, 4],
  [7, 5],
  [7, 3],
  [8, 4],
];

export default defineQuiz([
  {
    kind: 'single-choice',
    id: 'programming-versus-learning',
    tags: ['learning-types', 'terms'],
    terms: ['machine-learning'],
    prompt: {
      ko: '사람이 규칙을 코드로 적는 전통적인 프로그래밍과 비교할 때, 지도 학습에서 컴퓨터에 **넣는 것**과 컴퓨터가 **내놓는 것**은 무엇입니까?',
      en: 'In traditional programming people write rules as code. In supervised learning, by contrast, what **goes into** the computer and what **comes out** of the training?',
    },
    choices: [
      {
        id: 'data-answers',
        text: {
          ko: '데이터와 정답을 넣으면 규칙이 나옵니다.',
          en: 'Data and right answers go in; rules come out.',
        },
        right: true,
      },
      {
        id: 'data-rules',
        text: {
          ko: '데이터와 규칙을 넣으면 정답이 나옵니다.',
          en: 'Data and rules go in; right answers come out.',
        },
        why: {
          ko: '이것이 전통적인 프로그래밍입니다. 규칙이 많아질수록 사람이 적기 어려워집니다.',
          en: 'That is traditional programming, in which the rules grow too many to be written by hand.',
        },
      },
      {
        id: 'rules-answers',
        text: {
          ko: '규칙과 정답을 넣으면 데이터가 나옵니다.',
          en: 'Rules and right answers go in; data come out.',
        },
        why: {
          ko: '데이터는 학습의 결과가 아니라 재료입니다.',
          en: 'Data are the material of learning, not its result.',
        },
      },
      {
        id: 'data-only',
        text: {
          ko: '데이터만 넣으면 규칙과 정답이 함께 나옵니다.',
          en: 'Data alone go in; rules and right answers come out.',
        },
        why: {
          ko: '지도 학습에는 정답이 함께 있어야 합니다. 정답 없이 구조를 찾는 것은 비지도 학습입니다.',
          en: 'Supervised learning needs the right answers along with the inputs. Finding structure without them is unsupervised learning.',
        },
      },
    ],
    explanation: {
      ko: '머신러닝에서는 규칙, 곧 학습된 모형이 데이터에서 나옵니다. 이렇게 얻은 규칙을 새 데이터에 적용하여 답을 얻습니다.',
      en: 'In machine learning the rules, that is the trained model, come from the data. They are then applied to new data to get answers.',
    },
  },
  {
    kind: 'single-choice',
    id: 'accuracy-on-rare-fraud',
    tags: ['classification', 'data'],
    terms: ['accuracy', 'confusion-table'],
    exercises: ['confusion-matrix'],
    prompt: {
      ko: '카드 거래의 1%가 사기입니다. 거래를 정상과 사기로 분류하는 모형의 정확도가 99%였습니다. 이 정확도에 대한 설명으로 옳은 것은 어느 것입니까?',
      en: 'One percent of card transactions are fraudulent. A model that classifies them as normal or fraud has an accuracy of 99%. Which statement about this accuracy is true?',
    },
    choices: [
      {
        id: 'unknown',
        text: {
          ko: '사기를 하나도 찾지 못하는 모형으로도 나옵니다.',
          en: 'A model that finds not a single fraud reaches it.',
        },
        right: true,
      },
      {
        id: 'finds-most',
        text: {
          ko: '사기 거래의 99%를 찾아내는 모형이어야 나옵니다.',
          en: 'Only a model that finds 99% of the frauds reaches it.',
        },
        why: {
          ko: '그것은 실제 사기 가운데 맞힌 비율입니다. 정확도는 정상까지 합한 전체 가운데 맞힌 비율입니다.',
          en: 'That would be the share found among actual frauds. Accuracy is the share of right answers among all transactions.',
        },
      },
      {
        id: 'alarms',
        text: {
          ko: '사기라고 답한 거래의 99%가 실제로 사기여야 나옵니다.',
          en: 'Only a model whose alarms are fraud in 99% of cases reaches it.',
        },
        why: {
          ko: '그것은 사기라고 예측한 것 가운데 맞힌 비율입니다. 한 번도 사기라고 답하지 않아도 정확도는 99%일 수 있습니다.',
          en: 'That is the share of right answers among predicted frauds. The accuracy can be 99% without a single alarm.',
        },
      },
      {
        id: 'better-than-constant',
        text: {
          ko: '항상 같은 범주로 답하는 모형으로는 나오지 않습니다.',
          en: 'A model that always gives the same answer does not reach it.',
        },
        why: {
          ko: '항상 정상이라고 답하기만 하여도 정확도가 99%입니다.',
          en: 'A model that always says “normal” has an accuracy of 99%, too.',
        },
      },
    ],
    explanation: {
      ko: '범주의 크기가 크게 다르면 큰 범주만 맞혀도 정확도가 높습니다. 혼동행렬에서 실제 사기의 행을 보아야 사기를 얼마나 찾았는지 알 수 있습니다.',
      en: 'Where categories differ much in size, getting the large one right is enough for a high accuracy. The row of actual frauds in the confusion matrix shows how many were found.',
    },
  },
  {
    kind: 'single-choice',
    id: 'training-of-nearest-neighbor',
    tags: ['classification', 'learning-types'],
    terms: ['nearest-neighbor-rule'],
    exercises: ['nearest-neighbor'],
    mistakes: ['nearest-neighbor/index-not-label'],
    prompt: {
      ko: '최근접 이웃 분류기는 새 입력이 들어오기 전, 훈련 단계에서 무엇을 합니까?',
      en: 'What does a nearest neighbor classifier do in training, before any new input arrives?',
    },
    choices: [
      {
        id: 'store',
        text: {
          ko: '훈련 예와 레이블을 그대로 저장해 둡니다.',
          en: 'It stores the training examples with their labels as they are.',
        },
        right: true,
      },
      {
        id: 'means',
        text: {
          ko: '범주마다 훈련 예의 평균을 구해 둡니다.',
          en: 'It computes the mean of the training examples of each category.',
        },
        why: {
          ko: '평균을 대표로 삼아 가까운 평균의 범주로 답하는 것은 다른 분류기입니다. 최근접 이웃은 예 하나하나와 비교합니다.',
          en: 'Answering with the category of the closest mean is another classifier. This one compares with every single example.',
        },
      },
      {
        id: 'weights',
        text: {
          ko: '손실함수가 작아지도록 특성마다 가중치를 고칩니다.',
          en: 'It changes a weight for each feature so that a loss function falls.',
        },
        why: {
          ko: '최근접 이웃에는 학습할 가중치가 없습니다. 경사하강법으로 배우는 모형의 이야기입니다.',
          en: 'It has no weights to learn. That is how models trained by gradient descent work.',
        },
      },
      {
        id: 'clusters',
        text: {
          ko: '가까운 훈련 예끼리 묶어 군집의 번호를 매깁니다.',
          en: 'It groups training examples that are close and numbers the clusters.',
        },
        why: {
          ko: '레이블 없이 묶는 것은 군집화입니다. 최근접 이웃은 주어진 레이블을 씁니다.',
          en: 'Grouping without labels is clustering. This classifier uses the labels it was given.',
        },
      },
    ],
    explanation: {
      ko: '데이터 자체가 모형입니다. 그래서 훈련에는 시간이 들지 않지만, 예측할 때마다 모든 훈련 예와의 거리를 구해야 합니다.',
      en: 'The data are the model. Training takes no time, but every prediction needs the distances to all training examples.',
    },
  },
  {
    kind: 'single-choice',
    id: 'what-k-means-guarantees',
    tags: ['learning-types'],
    terms: ['k-means', 'clustering'],
    exercises: ['k-means-step'],
    prompt: {
      ko: String.raw`k-평균 알고리즘을 되풀이할 때, 예와 그 예가 배정된 중심 사이의 거리 제곱의 합에 대한 설명으로 옳은 것은 어느 것입니까?`,
      en: 'As the steps of k-means are repeated, what is true of the sum of squared distances between the examples and their centers?',
    },
    choices: [
      {
        id: 'local',
        text: {
          ko: '늘지 않지만, 처음 중심에 따라 최솟값이 아닌 곳에서 멈출 수 있습니다.',
          en: 'It never rises, but depending on the first centers it may stop above its minimum.',
        },
        right: true,
      },
      {
        id: 'global',
        text: {
          ko: '늘지 않으며, 처음 중심이 무엇이든 결국 최솟값에 이릅니다.',
          en: 'It never rises, and reaches its minimum in the end, whatever the first centers are.',
        },
        why: {
          ko: '늘지 않는 것은 맞지만 국지 최솟값에서 멈출 수 있습니다. 그래서 처음 중심을 바꾸어 여러 번 해 봅니다.',
          en: 'It never rises, but may stop at a local minimum. That is why one tries several sets of first centers.',
        },
      },
      {
        id: 'rises',
        text: {
          ko: '중심을 옮길 때 잠시 늘 수 있지만, 다시 배정하면 줄어듭니다.',
          en: 'It may rise for a moment when the centers move, and falls with the new assignment.',
        },
        why: {
          ko: '평균은 배정된 예와의 거리 제곱의 합이 가장 작은 점이므로 중심을 옮겨도 늘지 않습니다.',
          en: 'The mean is the point with the smallest sum of squared distances to its examples, so moving there never raises it.',
        },
      },
      {
        id: 'zero',
        text: {
          ko: '단계마다 줄어들어, 충분히 되풀이하면 0에 가까워집니다.',
          en: 'It falls with every step and approaches 0 if there are enough of them.',
        },
        why: {
          ko: '배정이 바뀌지 않으면 거기에서 멈춥니다. 0이 되려면 모든 예가 중심과 겹쳐야 합니다.',
          en: 'It stops once the assignment no longer changes. For 0, every example would have to lie on a center.',
        },
      },
    ],
    explanation: {
      ko: '배정 단계는 예마다 가장 가까운 중심을 고르고, 이동 단계는 평균으로 옮기므로 어느 쪽도 합을 늘리지 않습니다. 그러나 전체에서 가장 작은 값에 이른다는 보장은 없습니다.',
      en: 'The assignment picks the closest center for each example and the move goes to the mean; neither raises the sum. But nothing guarantees the smallest value of all.',
    },
  },
  {
    kind: 'single-choice',
    id: 'why-q-learning-takes-the-maximum',
    tags: ['learning-types'],
    terms: ['q-learning', 'reinforcement-learning'],
    exercises: ['q-learning-update'],
    mistakes: ['q-learning-update/same-action-next', 'q-learning-update/best-of-current-state'],
    prompt: {
      ko: String.raw`Q 학습의 목표 $r + \gamma\max_{a'} Q(s', a')$에서 최댓값을 쓰는 까닭은 무엇입니까?`,
      en: String.raw`Why does the target of Q-learning, $r + \gamma\max_{a'} Q(s', a')$, contain a maximum?`,
    },
    choices: [
      {
        id: 'best-next',
        text: {
          ko: '도착한 상태에서는 가장 좋은 행동을 한다고 보기 때문입니다.',
          en: 'It assumes that the best action will be taken in the state reached.',
        },
        right: true,
      },
      {
        id: 'same-action',
        text: {
          ko: '방금 한 행동이 가장 좋은 행동이었다고 보기 때문입니다.',
          en: 'It assumes that the action just taken was the best one there was.',
        },
        why: {
          ko: String.raw`방금 한 행동 $a$는 시험 삼아 고른 나쁜 행동일 수도 있습니다. 최댓값은 다음 상태 $s'$의 행동들에서 구합니다.`,
          en: String.raw`That action $a$ may have been a bad one, tried out. The maximum is over the actions in the next state $s'$.`,
        },
      },
      {
        id: 'largest-reward',
        text: {
          ko: '지금까지 받은 보상 가운데 가장 큰 것을 기억하기 위해서입니다.',
          en: 'It keeps the largest reward received so far.',
        },
        why: {
          ko: String.raw`$Q$는 이미 받은 보상이 아니라 앞으로 받을 보상의 합을 예측한 값입니다.`,
          en: String.raw`$Q$ predicts the sum of rewards still to come; it is no record of past ones.`,
        },
      },
      {
        id: 'positive',
        text: {
          ko: '보상이 음수여도 목표가 음수가 되지 않게 하기 위해서입니다.',
          en: 'It keeps the target from becoming negative where rewards are.',
        },
        why: {
          ko: '다음 상태의 값이 모두 음수이면 최댓값도 음수이며, 0과 비교하지 않습니다.',
          en: 'If all values of the next state are negative, so is their maximum; it is not compared with 0.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$Q(s, a)$는 지금 $a$를 하고 그 뒤로는 가장 좋은 행동을 할 때 받을 보상의 합입니다. 그래서 다음 상태의 값으로 $\max_{a'} Q(s', a')$을 씁니다.`,
      en: String.raw`$Q(s, a)$ is the total reward for doing $a$ now and the best thing ever after. The value of the next state is therefore $\max_{a'} Q(s', a')$.`,
    },
  },
  {
    kind: 'multiple-choice',
    id: 'tasks-of-supervised-learning',
    tags: ['learning-types', 'data'],
    terms: ['supervised-learning', 'label'],
    prompt: {
      ko: '지도 학습에 해당하는 것을 모두 고르세요.',
      en: 'Which of these are supervised learning? Choose all.',
    },
    choices: [
      {
        id: 'apartment',
        text: {
          ko: '지난 거래의 면적과 가격으로 새 아파트의 가격을 예측합니다.',
          en: 'Predicting the price of an apartment from the sizes and prices of past sales',
        },
        right: true,
      },
      {
        id: 'scan',
        text: {
          ko: '의사가 종양 여부를 적어 둔 영상으로 새 영상을 판독합니다.',
          en: 'Reading new scans after training on scans that physicians marked as tumor or not',
        },
        right: true,
      },
      {
        id: 'spam',
        text: {
          ko: '사용자가 스팸으로 신고한 메일과 그렇지 않은 메일로 스팸을 가려냅니다.',
          en: 'Filtering spam after training on mails that users did or did not report',
        },
        right: true,
      },
      {
        id: 'segments',
        text: {
          ko: '구매 기록이 비슷한 고객끼리 몇 무리로 묶습니다.',
          en: 'Dividing customers into a few groups with similar purchases',
        },
        why: {
          ko: '어느 무리인지 정답이 주어져 있지 않으므로 비지도 학습인 군집화입니다.',
          en: 'Nobody says beforehand to which group a customer belongs: this is clustering, unsupervised.',
        },
      },
      {
        id: 'robot',
        text: {
          ko: '넘어지지 않고 나아간 거리만큼 점수를 받으며 로봇이 걷는 법을 익힙니다.',
          en: 'A robot learning to walk by points for the distance it covers without falling',
        },
        why: {
          ko: '어떤 동작이 옳은지 알려 주지 않고 결과에 보상만 주므로 강화 학습입니다.',
          en: 'It is not told which movement is right but gets a reward for the outcome: reinforcement learning.',
        },
      },
    ],
    explanation: {
      ko: '가격, 종양 여부, 스팸 여부처럼 입력마다 정답이 붙어 있으면 지도 학습입니다. 정답은 수일 수도 범주일 수도 있습니다.',
      en: 'Learning is supervised where each input comes with its right answer, be it a number such as a price or a category such as spam.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'reading-a-confusion-matrix',
    tags: ['classification'],
    terms: ['confusion-table', 'accuracy'],
    exercises: ['confusion-matrix'],
    mistakes: ['confusion-matrix/rows-are-predictions', 'confusion-matrix/rows-normalized'],
    prompt: {
      ko: String.raw`행이 실제, 열이 예측인 혼동행렬에 대한 설명으로 옳은 것을 모두 고르세요. 칸에는 예의 수가 적혀 있습니다.`,
      en: 'The rows of a confusion matrix are the truth, its columns the prediction; its entries are counts. Which statements are true? Choose all.',
    },
    choices: [
      {
        id: 'row-sum',
        text: {
          ko: '한 행의 합은 실제로 그 범주에 속하는 예의 수입니다.',
          en: 'The sum of a row is the number of examples that truly belong to the category.',
        },
        right: true,
      },
      {
        id: 'transpose',
        text: {
          ko: '행과 열을 바꾸어 적어도 정확도는 같습니다.',
          en: 'Exchanging rows and columns leaves the accuracy as it is.',
        },
        right: true,
      },
      {
        id: 'total',
        text: {
          ko: '모든 칸의 합은 예의 수입니다.',
          en: 'The sum of all entries is the number of examples.',
        },
        right: true,
      },
      {
        id: 'never-predicted',
        text: {
          ko: '한 번도 예측되지 않은 범주의 행은 모두 0입니다.',
          en: 'The row of a category that was never predicted is all 0.',
        },
        why: {
          ko: '모두 0이 되는 것은 그 범주의 열입니다. 실제로 그 범주에 속하는 예는 다른 열에 세어집니다.',
          en: 'It is the column that is all 0. Examples that truly belong to the category are counted in other columns.',
        },
      },
      {
        id: 'symmetric',
        text: {
          ko: '대칭행렬이면 모든 예를 맞힌 것입니다.',
          en: 'If the matrix is symmetric, every example was predicted rightly.',
        },
        why: {
          ko: '대칭이라는 것은 두 범주를 서로 같은 횟수로 혼동하였다는 뜻입니다. 모두 맞혔다면 대각선 밖이 0입니다.',
          en: 'Symmetry means that categories were confused equally often both ways. With no errors, all entries off the diagonal are 0.',
        },
      },
      {
        id: 'one-row',
        text: {
          ko: '한 행의 합은 1입니다.',
          en: 'Each row adds up to 1.',
        },
        why: {
          ko: '행마다 비율로 바꾼 표의 성질입니다. 혼동행렬에는 예의 수를 그대로 적습니다.',
          en: 'That holds for a table of shares in each row. A confusion matrix holds the counts themselves.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$j$행 $l$열은 실제 범주가 $j$인데 $l$로 예측한 예의 수입니다. 대각선의 합을 전체의 합으로 나누면 정확도이며, 전치하여도 대각선은 그대로입니다.`,
      en: String.raw`Row $j$, column $l$ counts the examples of category $j$ predicted as $l$. The diagonal's sum over the total is the accuracy, and transposing leaves the diagonal alone.`,
    },
  },
  {
    kind: 'matching',
    id: 'ingredients-of-machine-learning',
    tags: ['terms', 'learning-types'],
    terms: ['task', 'label', 'model', 'loss-function', 'optimization-algorithm'],
    prompt: {
      ko: '아파트의 가격을 알아맞히는 머신러닝에서, 구성 요소와 그 예를 짝지으세요.',
      en: 'A machine learns to tell the price of an apartment. Match the ingredients of machine learning with what they are here.',
    },
    pairs: [
      {
        id: 'task',
        left: { ko: '과제', en: 'Task' },
        right: { ko: '가격이라는 값의 예측', en: 'Prediction of a value, the price' },
        why: {
          ko: '범주가 아니라 값을 맞히므로 분류가 아닌 예측입니다.',
          en: 'It is prediction, not classification: a value is wanted, not a category.',
        },
      },
      {
        id: 'data',
        left: { ko: '데이터', en: 'Data' },
        right: {
          ko: '지난 거래의 면적과 가격을 적은 기록',
          en: 'Records of sizes and prices in past sales',
        },
        why: {
          ko: '면적은 입력 데이터이고 가격은 출력 데이터, 곧 레이블입니다.',
          en: 'Sizes are the input data, prices the output data or labels.',
        },
      },
      {
        id: 'model',
        left: { ko: '모형', en: 'Model' },
        right: {
          ko: String.raw`가격을 $w_0 + w_1\times$ 면적으로 나타내는 식`,
          en: String.raw`The form price $= w_0 + w_1\times$ size`,
        },
        why: {
          ko: '입력과 출력의 관계를 나타내는 틀이며, 가중치의 값은 학습으로 정해집니다.',
          en: 'It is the form of the relation of input and output; learning fixes the weights in it.',
        },
      },
      {
        id: 'loss',
        left: { ko: '손실함수', en: 'Loss function' },
        right: {
          ko: '예측한 가격과 실제 가격의 차이를 제곱하여 평균한 값',
          en: 'The mean squared difference of predicted and true prices',
        },
        why: {
          ko: '얼마나 틀렸는지를 수 하나로 나타내는 성과함수입니다.',
          en: 'It measures performance: one number that says how wrong the model is.',
        },
      },
      {
        id: 'optimizer',
        left: { ko: '최적화 알고리즘', en: 'Optimization algorithm' },
        right: {
          ko: String.raw`손실이 줄어드는 쪽으로 $w_0$과 $w_1$을 고치는 절차`,
          en: String.raw`The procedure that changes $w_0$ and $w_1$ so that the loss falls`,
        },
        why: {
          ko: '경사하강법이나 최소제곱법이 여기에 속합니다.',
          en: 'Gradient descent and least squares are such procedures.',
        },
      },
    ],
    extra: [
      {
        id: 'one-prediction',
        text: {
          ko: '새로 나온 아파트 한 채에 대하여 계산한 가격',
          en: 'The price computed for one apartment newly offered',
        },
      },
    ],
    explanation: {
      ko: '학습이란 데이터를 바탕으로 최적화 알고리즘이 손실함수가 작아지도록 모형을 고쳐 가는 일입니다. 새 아파트의 가격을 계산하는 것은 학습된 모형의 사용입니다.',
      en: 'Learning means that, on the basis of data, the optimization algorithm changes the model so that the loss falls. Computing a new price is the use of the trained model.',
    },
  },
  {
    kind: 'matching',
    id: 'what-each-algorithm-changes',
    tags: ['learning-types'],
    terms: ['learning', 'nearest-neighbor-rule', 'k-means', 'q-learning'],
    exercises: ['nearest-neighbor', 'k-means-step', 'q-learning-update'],
    prompt: {
      ko: '알고리즘과, 그 알고리즘이 배우면서 고쳐 나가는 것을 짝지으세요.',
      en: 'Match each algorithm with what it changes as it learns.',
    },
    pairs: [
      {
        id: 'nearest',
        left: { ko: '최근접 이웃', en: 'Nearest neighbor' },
        right: {
          ko: '없음(훈련 예를 그대로 둠)',
          en: 'Nothing: the training examples stay as they are',
        },
        why: {
          ko: '데이터 자체를 모형으로 씁니다.',
          en: 'The data themselves are the model.',
        },
      },
      {
        id: 'k-means',
        left: { ko: 'k-평균', en: 'k-means' },
        right: {
          ko: '군집을 대표하는 중심의 위치',
          en: 'The places of the centers that stand for the clusters',
        },
        why: {
          ko: '배정된 예의 평균으로 중심을 옮깁니다.',
          en: 'Each center moves to the mean of its examples.',
        },
      },
      {
        id: 'q',
        left: { ko: 'Q 학습', en: 'Q-learning' },
        right: {
          ko: '상태와 행동의 짝마다 예상한 보상의 합',
          en: 'The expected total reward for each pair of state and action',
        },
        why: {
          ko: String.raw`겪은 일의 결과에 따라 표 $Q(s, a)$의 값을 고칩니다.`,
          en: String.raw`The table $Q(s, a)$ is corrected by what happens.`,
        },
      },
      {
        id: 'network',
        left: {
          ko: '경사하강법으로 훈련하는 신경망',
          en: 'A neural network trained by gradient descent',
        },
        right: { ko: '연결마다의 가중치와 편향', en: 'Weights of connections, and biases' },
        why: {
          ko: '손실함수의 경사를 따라 가중치와 편향을 조금씩 고칩니다.',
          en: 'They are changed a little at a time along the gradient of the loss.',
        },
      },
    ],
    extra: [
      { id: 'labels', text: { ko: '훈련 예에 붙은 레이블', en: 'The labels of the training examples' } },
      { id: 'reward', text: { ko: '행동의 결과로 주어지는 보상', en: 'The rewards that follow actions' } },
    ],
    explanation: {
      ko: '학습은 무엇을 고치느냐에 따라 모습이 다릅니다. 레이블과 보상은 고치는 대상이 아니라 밖에서 주어지는 것입니다.',
      en: 'Learning looks different depending on what is changed. Labels and rewards are given from outside and are not changed.',
    },
  },
  {
    kind: 'ordering',
    id: 'k-means-in-order',
    tags: ['learning-types'],
    terms: ['k-means'],
    exercises: ['k-means-step'],
    mistakes: ['k-means-step/labels-after-the-move'],
    prompt: {
      ko: 'k-평균 알고리즘의 진행을 순서대로 놓으세요.',
      en: 'Put the course of k-means in order.',
    },
    steps: [
      {
        id: 'start',
        text: { ko: '중심 $k$개의 처음 자리를 정합니다.', en: 'Choose first places for the $k$ centers.' },
        why: {
          ko: '중심이 있어야 거리를 구할 수 있습니다.',
          en: 'Distances can only be taken once there are centers.',
        },
      },
      {
        id: 'distance',
        text: {
          ko: '예마다 모든 중심과의 거리를 구합니다.',
          en: 'Compute the distance of each example to every center.',
        },
        why: {
          ko: '가장 가까운 중심을 고르는 데 필요합니다.',
          en: 'This is needed to find the closest one.',
        },
      },
      {
        id: 'assign',
        text: {
          ko: '예를 가장 가까운 중심에 배정합니다.',
          en: 'Assign each example to its closest center.',
        },
        why: {
          ko: '이때의 배정은 옮기기 전의 중심에 대한 것입니다.',
          en: 'This assignment refers to the centers before they move.',
        },
      },
      {
        id: 'move',
        text: {
          ko: '중심을 배정된 예의 평균으로 옮깁니다.',
          en: 'Move each center to the mean of its examples.',
        },
        why: {
          ko: '배정이 끝나야 어느 예를 평균할지 알 수 있습니다.',
          en: 'Only after the assignment is it known which examples to average.',
        },
      },
      {
        id: 'stop',
        text: {
          ko: '다시 배정하여도 달라지는 예가 없으면 멈춥니다.',
          en: 'Stop when a new assignment changes no example.',
        },
        why: {
          ko: '배정이 같으면 평균도 같으므로 더 움직이지 않습니다.',
          en: 'With the same assignment the means are the same, and nothing moves any more.',
        },
      },
    ],
    explanation: {
      ko: '거리의 계산과 배정, 중심의 이동을 되풀이하다가 배정이 바뀌지 않으면 멈춥니다. 배정을 나타내는 번호는 정답이 아니라 알고리즘이 만든 것입니다.',
      en: 'Distances, assignment and move are repeated until the assignment stays. The numbers of the clusters are made by the algorithm; they are no given labels.',
    },
  },
  {
    kind: 'ordering',
    id: 'one-step-of-q-learning',
    tags: ['learning-types'],
    terms: ['q-learning', 'reinforcement-learning'],
    exercises: ['q-learning-update'],
    mistakes: ['q-learning-update/best-of-current-state', 'q-learning-update/target-put-in-place'],
    prompt: {
      ko: String.raw`상태 $s$에서 시작하는 Q 학습의 한 단계를 순서대로 놓으세요.`,
      en: String.raw`Put in order one step of Q-learning that starts in the state $s$.`,
    },
    steps: [
      {
        id: 'act',
        text: {
          ko: String.raw`행동 $a$를 골라 실행합니다.`,
          en: String.raw`Choose an action $a$ and carry it out.`,
        },
        why: {
          ko: '보상은 행동을 한 다음에 받습니다.',
          en: 'Rewards follow actions.',
        },
      },
      {
        id: 'observe',
        text: {
          ko: String.raw`보상 $r$을 받고 다음 상태 $s'$을 봅니다.`,
          en: String.raw`Receive the reward $r$ and observe the next state $s'$.`,
        },
        why: {
          ko: '어디에 도착했는지 알아야 앞으로의 보상을 예상할 수 있습니다.',
          en: 'Future rewards can be estimated only from where one has arrived.',
        },
      },
      {
        id: 'maximum',
        text: {
          ko: String.raw`$Q(s', a')$의 최댓값을 찾습니다.`,
          en: String.raw`Find the maximum of $Q(s', a')$.`,
        },
        why: {
          ko: String.raw`현재 상태 $s$가 아니라 도착한 상태의 행동들에서 찾습니다.`,
          en: String.raw`It is over the actions in the state reached, not in $s$.`,
        },
      },
      {
        id: 'target',
        text: {
          ko: String.raw`최댓값을 할인하고 보상을 더하여 목표를 만듭니다.`,
          en: String.raw`Discount the maximum and add the reward to form the target.`,
        },
        why: {
          ko: String.raw`목표는 $r + \gamma\max_{a'}Q(s',a')$입니다.`,
          en: String.raw`The target is $r + \gamma\max_{a'}Q(s',a')$.`,
        },
      },
      {
        id: 'difference',
        text: {
          ko: String.raw`목표에서 지금의 $Q(s, a)$를 뺍니다.`,
          en: String.raw`Subtract the present $Q(s, a)$ from the target.`,
        },
        why: {
          ko: '예상이 얼마나 빗나갔는지를 나타냅니다.',
          en: 'This says how far the estimate was off.',
        },
      },
      {
        id: 'update',
        text: {
          ko: String.raw`차이의 $\alpha$배만큼 $Q(s, a)$를 옮깁니다.`,
          en: String.raw`Move $Q(s, a)$ by $\alpha$ times that difference.`,
        },
        why: {
          ko: '한 번 겪은 일로 값을 모두 바꾸지 않고 조금만 고칩니다.',
          en: 'A single experience changes the value a little, not altogether.',
        },
      },
    ],
    explanation: {
      ko: String.raw`이 과정을 한 줄로 쓰면 $Q(s,a) := Q(s,a) + \alpha\left(r + \gamma\max_{a'}Q(s',a') - Q(s,a)\right)$입니다.`,
      en: String.raw`In one line: $Q(s,a) := Q(s,a) + \alpha\left(r + \gamma\max_{a'}Q(s',a') - Q(s,a)\right)$.`,
    },
  },
  numeric({
    id: 'q-value-after-update',
    tags: ['learning-types'],
    terms: ['q-learning'],
    exercises: ['q-learning-update'],
    mistakes: [
      'q-learning-update/not-discounted',
      'q-learning-update/old-value-not-subtracted',
      'q-learning-update/same-action-next',
      'q-learning-update/target-put-in-place',
    ],
    draw: (random) => ({
      old: random.integer(2, 6),
      reward: random.integer(1, 5),
      next: [random.integer(1, 4), random.integer(8, 12), random.integer(2, 7)] as const,
      alpha: random.pick([0.1, 0.2, 0.5]),
      gamma: random.pick([0.5, 0.8, 0.9]),
    }),
    prompt: ({ old, reward, next, alpha, gamma }) => ({
      ko: String.raw`지금 $Q(s, a_1) = ${old}$입니다. 상태 $s$에서 행동 $a_1$을 하여 상태 $s'$으로 갔습니다. 받은 보상은 $r = ${reward}$이고, $Q(s', a_1) = ${next[0]}$, $Q(s', a_2) = ${next[1]}$, $Q(s', a_3) = ${next[2]}$입니다. $\alpha = ${alpha}$, $\gamma = ${gamma}$일 때 Q 학습으로 고친 $Q(s, a_1)$은 얼마입니까?`,
      en: String.raw`At present $Q(s, a_1) = ${old}$. Action $a_1$ in state $s$ brings the reward $r = ${reward}$ and leads to the state $s'$, where $Q(s', a_1) = ${next[0]}$, $Q(s', a_2) = ${next[1]}$ and $Q(s', a_3) = ${next[2]}$. With $\alpha = ${alpha}$ and $\gamma = ${gamma}$, what does Q-learning make of $Q(s, a_1)$?`,
    }),
    answer: ({ old, reward, next, alpha, gamma }) => old + alpha * (reward + gamma * next[1] - old),
    slips: [
      {
        value: ({ old, reward, next, alpha }) => old + alpha * (reward + next[1] - old),
        why: {
          ko: String.raw`다음 상태의 값에 할인율 $\gamma$를 곱하지 않았습니다.`,
          en: String.raw`The value of the next state was not multiplied by the discount factor $\gamma$.`,
        },
      },
      {
        value: ({ old, reward, next, alpha, gamma }) => old + alpha * (reward + gamma * next[0] - old),
        why: {
          ko: String.raw`다음 상태에서 같은 행동 $a_1$의 값을 썼습니다. 가장 큰 값을 써야 합니다.`,
          en: String.raw`The value of the same action $a_1$ was taken from the next state; take the largest.`,
        },
      },
      {
        value: ({ old, reward, next, alpha, gamma }) => old + alpha * (reward + gamma * next[1]),
        why: {
          ko: '목표에서 지금의 값을 빼지 않았습니다.',
          en: 'The present value was not subtracted from the target.',
        },
      },
      {
        value: ({ reward, next, gamma }) => reward + gamma * next[1],
        why: {
          ko: String.raw`이것은 목표입니다. 목표 쪽으로 $\alpha$의 비율만큼만 옮깁니다.`,
          en: String.raw`This is the target. The value moves toward it by the share $\alpha$ only.`,
        },
      },
    ],
    explanation: ({ old, reward, next, alpha, gamma }) => {
      const target = reward + gamma * next[1];
      const first = String.raw`$${reward} + ${gamma}\times ${next[1]} = ${show(target)}$`;
      const second = String.raw`$${old} + ${alpha}\times(${show(target)} - ${old}) = ${show(old + alpha * (target - old))}$`;
      return {
        ko: `목표는 ${first}입니다. 따라서 고친 값은 ${second}입니다.`,
        en: `The target is ${first}, so the new value is ${second}.`,
      };
    },
  }),
  numeric({
    id: 'accuracy-from-three-categories',
    tags: ['classification'],
    terms: ['accuracy', 'confusion-table'],
    exercises: ['confusion-matrix'],
    mistakes: [
      'confusion-matrix/number-right',
      'confusion-matrix/mean-of-recalls',
      'confusion-matrix/percentage',
    ],
    draw: (random) => {
      const wrong = random.times(6, () => random.integer(1, 4));
      const small = [random.integer(10, 19), random.integer(5, 9)];
      // The largest count makes the total 100, so that the division is easy.
      return { right: [100 - add(small) - add(wrong), ...small], wrong };
    },
    prompt: ({ right, wrong }) => {
      const matrix = toMatrix(right, wrong)
        .map((row) => row.join(' & '))
        .join(String.raw` \\ `);
      return {
        ko: String.raw`행이 실제, 열이 예측인 혼동행렬이 $\begin{pmatrix} ${matrix} \end{pmatrix}$입니다. 정확도를 0과 1 사이의 비율로 구하세요.`,
        en: String.raw`A confusion matrix, rows truth and columns prediction, is $\begin{pmatrix} ${matrix} \end{pmatrix}$. What is the accuracy, as a fraction between 0 and 1?`,
      };
    },
    answer: ({ right, wrong }) => add(right) / (add(right) + add(wrong)),
    slips: [
      {
        value: ({ right }) => add(right),
        why: {
          ko: '맞힌 예의 수이거나 백분율입니다. 0과 1 사이의 비율이 되려면 전체 예의 수로 나누어야 합니다.',
          en: 'This is the number of right answers, or a percentage. For a fraction, divide by the number of examples.',
        },
      },
      {
        value: ({ right, wrong }) => {
          const rows = toMatrix(right, wrong);
          return add(rows.map((row, at) => (row[at] ?? 0) / add(row))) / 3;
        },
        why: {
          ko: '범주마다 맞힌 비율을 구하여 평균하였습니다. 정확도는 전체에서 맞힌 비율입니다.',
          en: 'This averages the share of right answers over the categories. Accuracy is the share among all examples.',
        },
      },
      {
        value: ({ right, wrong }) => add(wrong) / (add(right) + add(wrong)),
        why: {
          ko: '틀린 비율입니다. 대각선에 놓인 것이 맞힌 예입니다.',
          en: 'This is the share of errors. The right answers are on the diagonal.',
        },
      },
    ],
    explanation: ({ right, wrong }) => {
      const all = add(right) + add(wrong);
      const steps = String.raw`$\frac{${right.join(' + ')}}{${all}} = \frac{${add(right)}}{${all}} = ${show(add(right) / all)}$`;
      return {
        ko: `맞힌 예는 대각선에 있고 예는 모두 ${all}개입니다. 정확도는 ${steps}입니다.`,
        en: `The right answers are on the diagonal, and there are ${all} examples in all. The accuracy is ${steps}.`,
      };
    },
  }),
  numeric({
    id: 'k-means-center-after-step',
    tags: ['learning-types'],
    terms: ['k-means'],
    exercises: ['k-means-step'],
    mistakes: ['k-means-step/divided-by-all'],
    draw: (random) => ({
      low: random.integer(1, 9),
      offsets: random.pick([
        [0, 1, 5],
        [0, 2, 4],
        [0, 3, 6],
        [0, 2, 7],
        [0, 1, 2],
      ] as const),
      far: random.integer(18, 22),
    }),
    prompt: ({ low, offsets, far }) => {
      const examples = [low + far, low + offsets[1], low, low + far + 3, low + offsets[2]].join(', ');
      const [first, second] = [low - 1, low + far + 1];
      return {
        ko: String.raw`수직선 위의 예 5개가 ${examples}이고 두 중심은 $c_1 = ${first}$, $c_2 = ${second}$입니다. k-평균 알고리즘을 한 단계 진행하면 $c_1$은 어디로 옮겨 갑니까?`,
        en: String.raw`Five examples on the real line are ${examples}; the two centers are $c_1 = ${first}$ and $c_2 = ${second}$. Where is $c_1$ after one step of k-means?`,
      };
    },
    answer: ({ low, offsets }) => low + add(offsets) / 3,
    slips: [
      {
        value: ({ low, offsets }) => (3 * low + add(offsets)) / 5,
        why: {
          ko: '전체 예의 수로 나누었습니다. 배정된 예의 수로 나누어야 평균입니다.',
          en: 'This divides by the number of all examples. A mean divides by the number of examples assigned.',
        },
      },
      {
        value: ({ low, offsets, far }) => (5 * low + add(offsets) + 2 * far + 3) / 5,
        why: {
          ko: '모든 예의 평균입니다. 이 중심에 배정된 예만 평균합니다.',
          en: 'This is the mean of all examples. Only those assigned to this center count.',
        },
      },
      {
        value: ({ low, offsets }) => (4 * low - 1 + add(offsets)) / 4,
        why: {
          ko: '옮기기 전의 중심까지 넣어 평균하였습니다. 중심은 예가 아닙니다.',
          en: 'The old center was averaged in. It is not one of the examples.',
        },
      },
      {
        value: ({ low, offsets }) => low + offsets[2] / 2,
        why: {
          ko: '배정된 예 가운데 양 끝의 중점입니다. 모두 더하여 예의 수로 나누어야 합니다.',
          en: 'This is midway between the smallest and the largest. Add all of them and divide by their number.',
        },
      },
    ],
    explanation: ({ low, offsets }) => {
      const assigned = offsets.map((offset) => low + offset);
      const steps = String.raw`$\frac{${assigned.join(' + ')}}{3} = ${show(add(assigned) / 3)}$`;
      return {
        ko: String.raw`$c_1$이 더 가까운 예는 ${assigned.join(', ')}입니다. 그 평균은 ${steps}입니다.`,
        en: String.raw`The examples closer to $c_1$ are ${assigned.join(', ')}. Their mean is ${steps}.`,
      };
    },
  }),
  numeric({
    id: 'discounted-sum-of-rewards',
    tags: ['learning-types'],
    terms: ['discount-factor', 'reinforcement-learning'],
    exercises: ['q-learning-update'],
    mistakes: ['q-learning-update/not-discounted'],
    draw: (random) => ({
      rewards: [random.integer(1, 6), random.integer(1, 6), random.integer(2, 10)] as const,
      gamma: random.pick([0.5, 0.8, 0.9]),
    }),
    prompt: ({ rewards, gamma }) => ({
      ko: String.raw`앞으로 받을 보상이 차례로 $r_1 = ${rewards[0]}$, $r_2 = ${rewards[1]}$, $r_3 = ${rewards[2]}$이고 그 뒤로는 0입니다. 할인율이 $\gamma = ${gamma}$일 때 할인한 보상의 합은 얼마입니까? 바로 다음 보상 $r_1$은 할인하지 않습니다.`,
      en: String.raw`The rewards to come are $r_1 = ${rewards[0]}$, $r_2 = ${rewards[1]}$, $r_3 = ${rewards[2]}$, then 0 forever. With the discount factor $\gamma = ${gamma}$, what is the discounted sum of rewards? The next reward, $r_1$, is not discounted.`,
    }),
    answer: ({ rewards, gamma }) => rewards[0] + gamma * rewards[1] + gamma ** 2 * rewards[2],
    slips: [
      {
        value: ({ rewards }) => add(rewards),
        why: {
          ko: String.raw`할인하지 않고 더하였습니다. $\gamma = 1$일 때의 값입니다.`,
          en: String.raw`Nothing was discounted: this is the sum for $\gamma = 1$.`,
        },
      },
      {
        value: ({ rewards, gamma }) => rewards[0] + gamma * (rewards[1] + rewards[2]),
        why: {
          ko: String.raw`$r_3$은 두 번 할인하여 $\gamma^2$을 곱해야 합니다.`,
          en: String.raw`$r_3$ is discounted twice, by $\gamma^2$.`,
        },
      },
      {
        value: ({ rewards, gamma }) => gamma * rewards[0] + gamma ** 2 * rewards[1] + gamma ** 3 * rewards[2],
        why: {
          ko: String.raw`모두 한 번씩 더 할인하였습니다. $r_1$에는 $\gamma^0 = 1$이 곱해집니다.`,
          en: String.raw`All were discounted once too often. $r_1$ is multiplied by $\gamma^0 = 1$.`,
        },
      },
    ],
    explanation: ({ rewards, gamma }) => {
      const square = show(gamma ** 2);
      const total = show(rewards[0] + gamma * rewards[1] + gamma ** 2 * rewards[2]);
      const steps = String.raw`$r_1 + \gamma r_2 + \gamma^2 r_3 = ${rewards[0]} + ${gamma}\times ${rewards[1]} + ${square}\times ${rewards[2]} = ${total}$`;
      return {
        ko: `한 단계 늦어질 때마다 할인율을 한 번씩 더 곱합니다. ${steps}입니다.`,
        en: `Each further step multiplies by the discount factor once more: ${steps}.`,
      };
    },
  }),
  {
    kind: 'short-text',
    id: 'name-label',
    tags: ['terms', 'data'],
    terms: ['label', 'supervised-learning'],
    exercises: ['nearest-neighbor'],
    prompt: {
      ko: '개와 고양이의 사진을 분류하도록 훈련할 때 사진마다 “개”, “고양이”라는 답을 붙여 둡니다. 지도 학습에서 입력마다 붙여 두는 이 답을 무엇이라고 합니까?',
      en: 'To train a classifier of pictures, each picture is marked “dog” or “cat”. What is such an answer, attached to an input in supervised learning, called?',
    },
    answers: {
      ko: [
        '레이블',
        '라벨',
        '정답',
        '정답 레이블',
        '정답값',
        '클래스 레이블',
        '타깃',
        '타겟',
        '출력 데이터',
        '목표값',
        '목푯값',
        '목표 변수',
        '종속변수',
        '반응변수',
        '주석',
        '어노테이션',
        '참값',
      ],
      en: [
        'label',
        'labels',
        'target',
        'target value',
        'target variable',
        'class label',
        'ground truth',
        'ground truth label',
        'annotation',
        'output data',
        'response variable',
        'dependent variable',
      ],
    },
    misspellings: ['래이블', '레이불', '라밸', 'lable', 'labell'],
    wrong: [
      {
        answers: ['특성', '특징', '피처', 'feature', 'features', '입력', '입력 데이터', 'input'],
        why: {
          ko: '특성은 답을 알아맞히는 데 쓰는 입력 쪽의 값입니다. 여기서는 사진의 화소가 특성입니다.',
          en: 'Features belong to the input from which the answer is to be told: here, the pixels.',
        },
      },
      {
        answers: ['예측', '예측값', 'prediction', '출력', 'output'],
        why: {
          ko: '예측값은 모형이 내놓는 답입니다. 손실함수가 이것을 붙여 둔 답과 비교합니다.',
          en: 'A prediction is what the model answers; the loss compares it with the attached answer.',
        },
      },
      {
        answers: ['범주', '클래스', 'category', 'class'],
        why: {
          ko: '범주는 “개”와 “고양이”처럼 나뉘는 갈래입니다. 어느 범주인지를 입력마다 적어 둔 것의 이름을 물었습니다.',
          en: 'Categories are the kinds themselves, dog and cat. Asked for is what marks each input with its category.',
        },
      },
      {
        answers: ['군집', '클러스터', 'cluster'],
        why: {
          ko: '군집은 답 없이 비슷한 것끼리 묶은 무리입니다.',
          en: 'A cluster is a group found without any answers given.',
        },
      },
    ],
    explanation: {
      ko: '레이블은 지도 학습의 출력 데이터입니다. 사람이 붙여야 하는 경우가 많아 비용이 들며, 레이블이 있는 데이터가 늘어나면서 머신러닝이 발전하였습니다.',
      en: 'Labels are the output data of supervised learning. People often have to attach them, at some cost; machine learning advanced as labeled data became plentiful.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-confusion-matrix',
    tags: ['terms', 'classification'],
    terms: ['confusion-table'],
    exercises: ['confusion-matrix'],
    prompt: {
      ko: '분류기가 어느 범주를 어느 범주로 몇 번 예측하였는지, 실제 범주와 예측한 범주의 짝마다 예의 수를 센 표를 무엇이라고 합니까?',
      en: 'What is the table called that counts, for each pair of true and predicted category, how many examples a classifier predicted that way?',
    },
    answers: {
      ko: [
        '혼동행렬',
        '혼동표',
        '혼동 매트릭스',
        '오차행렬',
        '오류행렬',
        '정오분류표',
        '컨퓨전 매트릭스',
        '오분류표',
        '오분류행렬',
        '분류표',
      ],
      en: ['confusion matrix', 'confusion table', 'error matrix', 'classification table'],
    },
    misspellings: ['혼돈행렬', '혼동 행열', 'confussion matrix', 'confusion matrics'],
    wrong: [
      {
        answers: ['교차표', '분할표', '이원 분할표', 'contingency table', 'cross table', 'cross tabulation'],
        why: {
          ko: '두 범주형 변수의 짝을 센 표를 통틀어 부르는 이름입니다. 실제 범주와 예측한 범주를 견준 표에는 따로 이름이 있습니다.',
          en: 'That is any table that counts pairs of two categorical variables. The one of true and predicted categories has a name of its own.',
        },
      },
      {
        answers: ['정확도', 'accuracy', '정분류율'],
        why: {
          ko: '정확도는 이 표의 대각선에서 계산한 수 하나입니다.',
          en: 'Accuracy is a single number computed from the diagonal of this table.',
        },
      },
      {
        answers: ['상관행렬', '공분산행렬', 'correlation matrix', 'covariance matrix'],
        why: {
          ko: '상관행렬과 공분산행렬은 변수와 변수의 관계를 나타냅니다.',
          en: 'Correlation and covariance matrices describe relations between variables.',
        },
      },
      {
        answers: ['손실함수', 'loss function'],
        why: {
          ko: '손실함수는 틀린 정도를 수 하나로 나타냅니다. 어느 범주끼리 혼동하였는지는 보여 주지 않습니다.',
          en: 'A loss function says in one number how wrong a model is, not which categories it mixes up.',
        },
      },
    ],
    explanation: {
      ko: '대각선 밖의 큰 수를 보면 어느 범주끼리 혼동하는지 알 수 있습니다. 그래서 혼동행렬이라고 합니다.',
      en: 'Large counts off the diagonal show which categories are confused with which, hence the name.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-clustering',
    tags: ['terms', 'learning-types'],
    terms: ['clustering', 'unsupervised-learning'],
    exercises: ['k-means-step'],
    prompt: {
      ko: '레이블이 없는 예를 서로 가까운 것끼리 묶는, 비지도 학습의 대표적인 과제를 무엇이라고 합니까?',
      en: 'What is the task of putting examples without labels into groups of those that are close, the best-known case of unsupervised learning, called?',
    },
    answers: {
      ko: ['군집화', '군집 분석', '군집화 분석', '클러스터링', '클러스터 분석', '클러스터화', '군집'],
      en: ['clustering', 'cluster analysis', 'clusterization', 'data clustering'],
    },
    misspellings: ['군집하', '클러스트링', 'clustring', 'clusturing'],
    wrong: [
      {
        answers: ['분류', 'classification', '범주화'],
        why: {
          ko: '분류는 범주가 미리 정해져 있고 레이블로 배우는 지도 학습의 과제입니다.',
          en: 'Classification has its categories fixed beforehand and learns from labels: it is supervised.',
        },
      },
      {
        answers: ['k-평균', 'k평균', 'k-means', 'k-평균 알고리즘'],
        why: {
          ko: 'k-평균은 이 과제를 푸는 알고리즘 가운데 하나입니다. 과제의 이름을 물었습니다.',
          en: 'That is one algorithm for the task; the name of the task is asked for.',
        },
      },
      {
        answers: ['최근접 이웃', 'k-최근접 이웃', 'knn', 'nearest neighbor'],
        why: {
          ko: '최근접 이웃은 레이블을 쓰는 분류 방법입니다.',
          en: 'Nearest neighbor is a classifier, which needs labels.',
        },
      },
    ],
    explanation: {
      ko: '군집화에서는 무리의 이름이나 정답이 주어지지 않으므로, 찾은 무리의 뜻은 사람이 나중에 해석합니다.',
      en: 'In clustering no names or right answers are given; what the groups mean is for people to interpret afterward.',
    },
  },
  {
    kind: 'formula',
    id: 'q-learning-update-formula',
    tags: ['learning-types'],
    terms: ['q-learning', 'discount-factor'],
    exercises: ['q-learning-update'],
    mistakes: [
      'q-learning-update/not-discounted',
      'q-learning-update/old-value-not-subtracted',
      'q-learning-update/target-put-in-place',
    ],
    prompt: {
      ko: String.raw`상태 $s$에서 행동 $a$를 하여 보상 $r$을 받고 상태 $s'$으로 갔습니다. $q = Q(s, a)$, $m = \max_{a'} Q(s', a')$이라고 할 때, Q 학습은 $q$를 어떤 값으로 바꿉니까?`,
      en: String.raw`Action $a$ in state $s$ brought the reward $r$ and led to the state $s'$. Write $q = Q(s, a)$ and $m = \max_{a'} Q(s', a')$. What does Q-learning turn $q$ into?`,
    },
    target: 'q :=',
    symbols: [
      { tex: 'q', domain: 'real' },
      { tex: 'r', domain: 'real' },
      { tex: 'm', domain: 'real' },
      { tex: '\\alpha', domain: 'small', means: { ko: '학습률', en: 'learning rate' } },
      { tex: '\\gamma', domain: 'probability', means: { ko: '할인율', en: 'discount factor' } },
    ],
    answer: String.raw`q + \alpha(r + \gamma m - q)`,
    accepts: [
      String.raw`(1-\alpha)q + \alpha(r + \gamma m)`,
      String.raw`q - \alpha(q - r - \gamma m)`,
      String.raw`q + \alpha r + \alpha\gamma m - \alpha q`,
      String.raw`\alpha(r + m\gamma) + q(1-\alpha)`,
      { plain: 'q + alpha*(r + gamma*m - q)' },
    ],
    rejects: [
      {
        tex: String.raw`q - \alpha(r + \gamma m - q)`,
        slip: 'sign',
        why: {
          ko: '부호가 반대입니다. 이렇게 하면 목표에서 멀어집니다.',
          en: 'The sign is reversed: the value would move away from the target.',
        },
      },
      {
        tex: String.raw`q + \alpha(r + m - q)`,
        slip: 'factor',
        why: {
          ko: String.raw`다음 상태의 값 $m$에 할인율 $\gamma$가 곱해지지 않았습니다.`,
          en: String.raw`The value $m$ of the next state lacks the discount factor $\gamma$.`,
        },
      },
      {
        tex: String.raw`q + \alpha(r + \gamma m)`,
        slip: 'other',
        why: {
          ko: String.raw`목표에서 지금의 값 $q$를 빼지 않았습니다. 그러면 고칠 때마다 값이 커집니다.`,
          en: String.raw`The present value $q$ was not subtracted from the target; values would grow with every update.`,
        },
      },
      {
        tex: String.raw`r + \gamma m`,
        slip: 'factor',
        why: {
          ko: String.raw`이것은 목표 자체입니다. 목표 쪽으로 $\alpha$의 비율만큼만 옮깁니다.`,
          en: String.raw`This is the target itself. The value moves toward it by the share $\alpha$ only.`,
        },
      },
      {
        tex: String.raw`q + \alpha(\gamma(r + m) - q)`,
        slip: 'other',
        why: {
          ko: String.raw`바로 받은 보상 $r$까지 할인하였습니다. 할인하는 것은 나중에 받을 $m$뿐입니다.`,
          en: String.raw`The immediate reward $r$ was discounted as well. Only $m$, which comes later, is.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`목표 $r + \gamma m$과 지금의 값 $q$의 차이에 $\alpha$를 곱하여 더합니다. $(1-\alpha)q + \alpha(r + \gamma m)$으로 쓰면 두 값의 가중평균이라는 것이 보입니다.`,
      en: String.raw`Add $\alpha$ times the difference of the target $r + \gamma m$ and the present value $q$. Written as $(1-\alpha)q + \alpha(r + \gamma m)$, it is seen to be a weighted mean of the two.`,
    },
  },
  {
    kind: 'formula',
    id: 'accuracy-formula',
    tags: ['classification'],
    terms: ['accuracy', 'confusion-table'],
    exercises: ['confusion-matrix'],
    mistakes: ['confusion-matrix/number-right', 'confusion-matrix/mean-of-recalls'],
    prompt: {
      ko: String.raw`범주가 $k$개인 분류에서 혼동행렬의 원소 $M_{jl}$은 실제 범주가 $j$인데 $l$로 예측한 예의 수입니다. 예의 수가 $n$일 때 정확도를 식으로 쓰세요.`,
      en: String.raw`For $k$ categories, the entry $M_{jl}$ of a confusion matrix counts the examples of category $j$ that were predicted as $l$. With $n$ examples in all, write the accuracy as a formula.`,
    },
    target: '\\text{accuracy} =',
    symbols: [
      { tex: 'k', domain: 'count', means: { ko: '범주의 수', en: 'number of categories' } },
      { tex: 'j', from: 1, to: 'k' },
      { tex: 'l', from: 1, to: 'k' },
      { tex: 'M', over: ['j', 'l'], domain: 'positive' },
      {
        tex: 'n',
        equals: String.raw`\sum_{j=1}^{k}\sum_{l=1}^{k} M_{jl}`,
        means: { ko: '예의 수', en: 'number of examples' },
      },
    ],
    answer: String.raw`\frac{1}{n}\sum_{j=1}^{k} M_{jj}`,
    accepts: [
      String.raw`\frac{\sum_{j=1}^{k} M_{jj}}{n}`,
      String.raw`\sum_{l=1}^{k} \frac{M_{ll}}{n}`,
      String.raw`\frac{\sum_{j=1}^{k} M_{jj}}{\sum_{j=1}^{k}\sum_{l=1}^{k} M_{jl}}`,
      { plain: '1/n * sum_(j=1)^k M_(jj)' },
    ],
    rejects: [
      {
        tex: String.raw`\sum_{j=1}^{k} M_{jj}`,
        slip: 'denominator',
        why: {
          ko: String.raw`맞힌 예의 수입니다. 비율이 되려면 $n$으로 나누어야 합니다.`,
          en: String.raw`This is the number of right answers; a share takes division by $n$.`,
        },
      },
      {
        tex: String.raw`\frac{1}{k}\sum_{j=1}^{k} M_{jj}`,
        slip: 'denominator',
        why: {
          ko: '범주의 수로 나누었습니다. 예의 수로 나누어야 합니다.',
          en: 'This divides by the number of categories in place of the number of examples.',
        },
      },
      {
        tex: String.raw`\frac{1}{n}\sum_{j=1}^{k}\sum_{l=1}^{k} M_{jl}`,
        slip: 'index',
        why: {
          ko: '모든 칸을 더하였으므로 언제나 1입니다. 맞힌 예는 대각선에만 있습니다.',
          en: 'This adds all entries and is always 1. Right answers are on the diagonal only.',
        },
      },
      {
        tex: String.raw`\frac{1}{k}\sum_{j=1}^{k} \frac{M_{jj}}{\sum_{l=1}^{k} M_{jl}}`,
        slip: 'other',
        why: {
          ko: '범주마다 맞힌 비율을 평균한 균형 정확도입니다. 작은 범주와 큰 범주를 똑같이 칩니다.',
          en: 'This is the balanced accuracy, the mean of the shares in each category; it counts small and large ones alike.',
        },
      },
      {
        tex: String.raw`1 - \frac{1}{n}\sum_{j=1}^{k} M_{jj}`,
        slip: 'sign',
        why: {
          ko: '틀린 비율인 오분류율입니다.',
          en: 'This is the error rate, the share of wrong answers.',
        },
      },
    ],
    explanation: {
      ko: String.raw`실제와 예측이 같은 예는 대각선 $M_{jj}$에 세어집니다. 이를 모두 더하여 예의 수로 나눈 것이 정확도입니다.`,
      en: String.raw`Examples whose prediction is right are counted on the diagonal, in $M_{jj}$. Their sum over the number of examples is the accuracy.`,
    },
  },
  {
    kind: 'figure',
    id: 'one-neighbor-and-three-neighbors',
    tags: ['classification'],
    terms: ['nearest-neighbor-rule'],
    exercises: ['nearest-neighbor'],
    mistakes: ['nearest-neighbor/farthest'],
    prompt: {
      ko: '동그라미와 네모는 두 범주의 훈련 예이고 세모는 새 입력입니다. 가장 가까운 이웃 **하나**로 답할 때와 가까운 이웃 **셋**의 다수결로 답할 때의 결과는 각각 무엇입니까?',
      en: 'Circles and squares are training examples of two categories, the triangle is a new input. What is the answer by the **one** nearest neighbor, and what by a majority of the **three** nearest?',
    },
    figure: scatter({
      alt: {
        ko: '세모로 나타낸 새 입력이 (4, 3)에 있다. 동그라미는 (3, 3.6), (3.2, 2.2), (4.9, 2), (2.2, 3), (2.6, 1.4)에 있고, 네모는 (4.4, 3.3), (7, 5), (7.6, 4.2), (6.6, 5.6), (7.8, 5.4)에 있다.',
        en: 'The new input, a triangle, is at (4, 3). Circles are at (3, 3.6), (3.2, 2.2), (4.9, 2), (2.2, 3), (2.6, 1.4); squares are at (4.4, 3.3), (7, 5), (7.6, 4.2), (6.6, 5.6), (7.8, 5.4).',
      },
      x: [0, 9],
      y: [0, 7],
      groups: [
        {
          label: { ko: '첫째 범주', en: 'First category' },
          points: [
            [3, 3.6],
            [3.2, 2.2],
            [4.9, 2],
            [2.2, 3],
            [2.6, 1.4],
          ],
        },
        {
          label: { ko: '둘째 범주', en: 'Second category' },
          points: [
            [4.4, 3.3],
            [7, 5],
            [7.6, 4.2],
            [6.6, 5.6],
            [7.8, 5.4],
          ],
        },
        { label: { ko: '새 입력', en: 'New input' }, points: [[4, 3]] },
      ],
    }),
    choices: [
      {
        id: 'square-circle',
        text: { ko: '하나: 네모, 셋: 동그라미', en: 'One: square; three: circle' },
        right: true,
      },
      {
        id: 'square-square',
        text: { ko: '하나: 네모, 셋: 네모', en: 'One: square; three: square' },
        why: {
          ko: '둘째와 셋째로 가까운 이웃은 동그라미이므로 다수결에서는 2 대 1로 동그라미입니다.',
          en: 'The second and third nearest are circles, so the majority is for circle, two to one.',
        },
      },
      {
        id: 'circle-circle',
        text: { ko: '하나: 동그라미, 셋: 동그라미', en: 'One: circle; three: circle' },
        why: {
          ko: '둘레에 동그라미가 많지만 가장 가까운 하나는 네모입니다.',
          en: 'Most examples around are circles, but the nearest one is a square.',
        },
      },
      {
        id: 'circle-square',
        text: { ko: '하나: 동그라미, 셋: 네모', en: 'One: circle; three: square' },
        why: {
          ko: '가장 가까운 하나는 네모이고, 가까운 셋 가운데 둘은 동그라미입니다.',
          en: 'The nearest is a square, and two of the three nearest are circles.',
        },
      },
    ],
    explanation: {
      ko: '가장 가까운 하나는 동그라미 사이에 홀로 놓인 네모입니다. 이웃 하나로 답하면 이런 예외적인 예에 흔들리지만, 이웃을 늘리면 덜 흔들립니다.',
      en: 'The nearest is a lone square among circles. One neighbor is at the mercy of such an odd example; with more neighbors it counts less.',
    },
  },
  {
    kind: 'figure',
    id: 'centers-after-k-means-step',
    tags: ['learning-types'],
    terms: ['k-means'],
    exercises: ['k-means-step'],
    mistakes: ['k-means-step/divided-by-all'],
    prompt: {
      ko: '첫 그림에서 동그라미는 예이고 네모는 두 중심입니다. k-평균 알고리즘을 한 단계 진행한 뒤의 중심을 나타낸 그림은 어느 것입니까?',
      en: 'In the first picture circles are examples and squares are two centers. Which picture shows the centers after one step of k-means?',
    },
    figure: centersAt([
      [1, 5],
      [8, 1],
    ]),
    choices: [
      {
        id: 'nearest-example',
        text: { ko: '그림 A', en: 'Picture A' },
        figure: centersAt([
          [2, 3],
          [7, 3],
        ]),
        why: {
          ko: '중심이 가장 가까운 예로 옮겨 갔습니다. 배정된 예 하나가 아니라 모두의 평균으로 옮깁니다.',
          en: 'The centers moved to the closest example. They move to the mean of all examples assigned.',
        },
      },
      {
        id: 'mean',
        text: { ko: '그림 B', en: 'Picture B' },
        figure: centersAt([
          [2, 2],
          [7, 4],
        ]),
        right: true,
      },
      {
        id: 'divided-by-all',
        text: { ko: '그림 C', en: 'Picture C' },
        figure: centersAt([
          [1, 1],
          [3.5, 2],
        ]),
        why: {
          ko: '배정된 예의 합을 전체 예의 수로 나눈 자리입니다. 배정된 예의 수로 나누어야 합니다.',
          en: 'Here the sums were divided by the number of all examples, in place of those assigned.',
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: '왼쪽의 예 넷은 왼쪽 중심에, 오른쪽의 예 넷은 오른쪽 중심에 더 가깝습니다. 중심은 각각의 평균인 (2, 2)와 (7, 4)로 옮겨 갑니다.',
      en: 'The four examples on the left are closer to the left center, the others to the right one. The centers move to their means, (2, 2) and (7, 4).',
    },
  },
  tensorShape({
    id: 'shape-of-confusion-matrix',
    tags: ['shapes', 'classification'],
    terms: ['confusion-table'],
    exercises: ['confusion-matrix'],
    draw: (random) => ({ n: random.integer(50, 400), k: random.integer(3, 12) }),
    prompt: ({ n, k }) => ({
      ko: `범주가 ${k}개인 분류기로 시험 데이터 ${n}개를 예측하였습니다. 혼동행렬의 모양은 무엇입니까?`,
      en: `A classifier of ${k} categories predicts ${n} test examples. What is the shape of the confusion matrix?`,
    }),
    answer: ({ k }) => [k, k],
    slips: [
      {
        shape: ({ n, k }) => [n, k],
        why: {
          ko: '예마다 범주별 확률을 적은 표의 모양입니다. 혼동행렬에는 예마다의 행이 없습니다.',
          en: 'That is a table of probabilities of the categories for each example. A confusion matrix has no rows for examples.',
        },
      },
      {
        shape: () => [2, 2],
        why: {
          ko: '범주가 둘일 때의 모양입니다. 맞음과 틀림만 세는 표가 아닙니다.',
          en: 'That is for two categories. The table does not merely count right and wrong.',
        },
      },
      {
        shape: ({ k }) => [k],
        why: {
          ko: '범주마다 맞힌 수만 센 것입니다. 무엇으로 잘못 예측하였는지를 나타낼 열이 필요합니다.',
          en: 'That would count right answers for each category only. Columns are needed for what it was mistaken for.',
        },
      },
    ],
    explanation: ({ k }) => ({
      ko: `실제 범주 ${k}가지와 예측한 범주 ${k}가지의 모든 짝을 세므로 [${k}, ${k}]입니다. 예가 늘어나도 모양은 그대로이고 칸에 적힌 수만 커집니다.`,
      en: `All pairs of ${k} true and ${k} predicted categories are counted, hence [${k}, ${k}]. More examples raise the counts, not the shape.`,
    }),
  }),
  tensorShape({
    id: 'shape-of-distance-table',
    tags: ['shapes', 'classification'],
    terms: ['nearest-neighbor-rule', 'tensor-shape'],
    exercises: ['nearest-neighbor', 'k-means-step'],
    draw: (random) => ({
      m: random.integer(5, 15),
      n: random.integer(40, 90),
      p: random.integer(2, 4),
    }),
    prompt: ({ m, n, p }) => ({
      ko: `최근접 이웃으로 새 입력 ${m}개를 분류하려고 훈련 예 ${n}개와의 거리를 모두 구합니다. 특성은 ${p}개입니다. 행을 새 입력으로 하는 거리 표의 모양은 무엇입니까?`,
      en: `To classify ${m} new inputs by nearest neighbor, their distances to all ${n} training examples are computed. There are ${p} features. What is the shape of the table of distances whose rows are the new inputs?`,
    }),
    answer: ({ m, n }) => [m, n],
    slips: [
      {
        shape: ({ m, n, p }) => [m, n, p],
        why: {
          ko: '특성마다의 차이를 담은 텐서의 모양입니다. 거리를 구하면 특성의 축은 합해져 사라집니다.',
          en: 'That is the tensor of differences for each feature. A distance sums over the features, and their axis disappears.',
        },
      },
      {
        shape: ({ m, n }) => [n, m],
        why: {
          ko: '전치된 모양입니다. 행이 새 입력이어야 합니다.',
          en: 'This is transposed: the rows are to be the new inputs.',
        },
      },
      {
        shape: ({ m }) => [m],
        why: {
          ko: '가장 가까운 예를 고른 다음의 모양입니다. 고르기 전에는 모든 훈련 예와의 거리가 있습니다.',
          en: 'That is the shape after picking the nearest. Before, there is a distance to every training example.',
        },
      },
      {
        shape: ({ m, p }) => [m, p],
        why: {
          ko: '새 입력 자체의 모양입니다.',
          en: 'This is the shape of the new inputs themselves.',
        },
      },
    ],
    explanation: ({ m, n, p }) => ({
      ko: `차이를 담은 [${m}, ${n}, ${p}] 텐서를 제곱하여 마지막 축으로 더하고 제곱근을 취하면 모양은 [${m}, ${n}]입니다. 여기에서 행마다 최솟값의 자리를 찾습니다.`,
      en: `Square the [${m}, ${n}, ${p}] tensor of differences, sum over the last axis, take roots: [${m}, ${n}]. The place of the minimum is then found in each row.`,
    }),
  }),
]);

/** The examples of the k-means figure with two centers among them. */
function centersAt(centers: readonly Point[]) {
  const list = (points: readonly Point[]) => points.map(([x, y]) => `(${x}, ${y})`).join(', ');
  return scatter({
    alt: {
      ko: `동그라미로 나타낸 예가 ${list(EXAMPLES)}에 있고, 네모로 나타낸 중심이 ${list(centers)}에 있다.`,
      en: `Examples, drawn as circles, are at ${list(EXAMPLES)}; centers, drawn as squares, are at ${list(centers)}.`,
    },
    x: [0, 9],
    y: [0, 6],
    groups: [{ points: EXAMPLES }, { points: centers }],
  });
}

/** Three right counts and six wrong ones as a confusion matrix. */
function toMatrix(right: readonly number[], wrong: readonly number[]): number[][] {
  const [a = 0, b = 0, c = 0] = right;
  const [ab = 0, ac = 0, ba = 0, bc = 0, ca = 0, cb = 0] = wrong;
  return [
    [a, ab, ac],
    [ba, b, bc],
    [ca, cb, c],
  ];
}

function add(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A number as it is written in a text: four digits. */
function show(value: number): string {
  return String(Number(value.toPrecision(4)));
}
