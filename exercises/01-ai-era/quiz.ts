import { bars, defineQuiz, numeric, plot, tensorShape } from '../../lib/quiz/define-quiz';

export default defineQuiz([
  {
    kind: 'single-choice',
    id: 'ai-ml-dl-relation',
    tags: ['terms', 'learning-types'],
    terms: ['artificial-intelligence', 'machine-learning'],
    prompt: {
      ko: '인공지능, 머신러닝, 딥러닝의 관계를 바르게 말한 것은 어느 것입니까?',
      en: 'How are artificial intelligence, machine learning and deep learning related?',
    },
    choices: [
      {
        id: 'nested',
        text: {
          ko: '딥러닝은 머신러닝의 한 분야이고, 머신러닝은 인공지능의 한 분야입니다.',
          en: 'Deep learning is a part of machine learning, which is a part of artificial intelligence.',
        },
        right: true,
      },
      {
        id: 'reversed',
        text: {
          ko: '인공지능은 머신러닝의 한 분야이고, 머신러닝은 딥러닝의 한 분야입니다.',
          en: 'Artificial intelligence is a part of machine learning, which is a part of deep learning.',
        },
        why: {
          ko: '포함 관계가 거꾸로입니다. 추론과 탐색처럼 학습하지 않는 인공지능도 있으므로 가장 넓은 것은 인공지능입니다.',
          en: 'The inclusion is reversed. Search and reasoning are artificial intelligence without learning, so artificial intelligence is the widest of the three.',
        },
      },
      {
        id: 'successor',
        text: {
          ko: '머신러닝은 인공지능을, 딥러닝은 머신러닝을 대신하게 된 서로 다른 분야입니다.',
          en: 'They are separate fields: machine learning replaced artificial intelligence, deep learning replaced machine learning.',
        },
        why: {
          ko: '나타난 차례는 그러하지만 앞의 것을 대신한 다른 분야가 아닙니다. 나중의 것이 앞의 것 안에서 나왔습니다.',
          en: 'That is the order in which they appeared, but each arose inside the one before and belongs to it.',
        },
      },
      {
        id: 'disjoint',
        text: {
          ko: '머신러닝과 딥러닝은 인공지능에 속하지만 서로 겹치지 않는 두 갈래입니다.',
          en: 'Machine learning and deep learning are two branches of artificial intelligence that do not overlap.',
        },
        why: {
          ko: '딥러닝도 데이터에서 배우는 방법이므로 머신러닝 안에 있습니다. 은닉층이 많은 신경망을 모형으로 쓴다는 점이 특징입니다.',
          en: 'Deep learning also learns from data, so it is machine learning: the kind whose model is a network with many hidden layers.',
        },
      },
    ],
    explanation: {
      ko: '인공지능은 지능을 구현하려는 모든 방법을, 머신러닝은 그 가운데 데이터에서 배우는 방법을, 딥러닝은 다시 그 가운데 은닉층이 많은 신경망으로 배우는 방법을 가리킵니다.',
      en: 'Artificial intelligence means every way of realizing intelligence, machine learning those ways that learn from data, deep learning those among them whose model is a network of many hidden layers.',
    },
  },
  {
    kind: 'single-choice',
    id: 'limit-of-stored-knowledge',
    tags: ['history', 'learning-types'],
    terms: ['connected-knowledge'],
    prompt: {
      ko: '사람이 정리한 지식을 저장하고 서로 이어 답을 끌어내던 인공지능이 부딪힌 근본적인 한계는 무엇입니까?',
      en: 'Some systems stored knowledge that people had written down and linked it to draw conclusions. What was their basic limit?',
    },
    choices: [
      {
        id: 'not-written',
        text: {
          ko: '사람이 미리 적어 주지 않은 지식은 다룰 수 없었습니다.',
          en: 'They could not handle what nobody had written down for them.',
        },
        right: true,
      },
      {
        id: 'labels',
        text: {
          ko: '학습에 쓸 레이블이 붙은 데이터가 모자랐습니다.',
          en: 'They lacked enough data with labels to be trained on.',
        },
        why: {
          ko: '이 방식은 데이터로 학습하지 않으므로 레이블이 필요하지 않습니다. 레이블의 부족은 지도 학습의 문제입니다.',
          en: 'They were not trained on data and needed no labels. A lack of labels is a problem of supervised learning.',
        },
      },
      {
        id: 'moves',
        text: {
          ko: '놓을 수 있는 수가 너무 많아 끝까지 탐색하지 못하였습니다.',
          en: 'There were too many possible moves to be searched to the end.',
        },
        why: {
          ko: '경우의 수가 폭발하는 것은 게임의 수를 따지는 추론과 탐색의 한계입니다.',
          en: 'The explosion of possibilities is the limit of reasoning and search, which look ahead in games.',
        },
      },
      {
        id: 'opaque',
        text: {
          ko: '답을 낸 까닭을 사람에게 설명하지 못하였습니다.',
          en: 'They could not explain to people how an answer had come about.',
        },
        why: {
          ko: '사용한 지식과 규칙을 차례로 보여 줄 수 있으므로 오히려 설명하기 쉬웠습니다. 설명이 어려운 것은 딥러닝입니다.',
          en: 'They could list the facts and rules they had used, so explaining was a strength. It is deep learning that is hard to explain.',
        },
      },
    ],
    explanation: {
      ko: '세상의 지식을 사람이 빠짐없이 적고 고쳐 나가는 일은 끝이 없습니다. 그래서 규칙을 데이터에서 스스로 찾게 하는 머신러닝으로 관심이 옮겨 갔습니다.',
      en: 'Writing down all knowledge of the world, and keeping it up to date, never ends. That is why interest moved to machine learning, which finds its rules in data.',
    },
  },
  {
    kind: 'single-choice',
    id: 'deep-blue-and-alphago-differ',
    tags: ['history', 'learning-types'],
    terms: ['alphago', 'deep-blue'],
    prompt: {
      ko: '딥 블루와 알파고의 가장 중요한 차이는 무엇입니까?',
      en: 'What is the most important difference between Deep Blue and AlphaGo?',
    },
    choices: [
      {
        id: 'evaluation',
        text: {
          ko: '형세를 판단하는 기준을 딥 블루는 사람에게서 받았고, 알파고는 대국에서 배웠습니다.',
          en: 'Deep Blue judged positions by criteria that people had given it; AlphaGo learned them from games.',
        },
        right: true,
      },
      {
        id: 'no-search',
        text: {
          ko: '딥 블루는 앞으로의 수를 탐색하였고, 알파고는 탐색 없이 신경망만으로 두었습니다.',
          en: 'Deep Blue searched through future moves; AlphaGo played by its networks alone, without search.',
        },
        why: {
          ko: '알파고도 탐색하였습니다. 신경망은 어느 수를 살펴볼지와 형세가 어떤지를 알려 주어 탐색을 도왔습니다.',
          en: 'AlphaGo searched as well. Its networks told the search which moves to look at and how good a position was.',
        },
      },
      {
        id: 'both-learn',
        text: {
          ko: '딥 블루는 비지도 학습으로, 알파고는 강화 학습으로 배웠습니다.',
          en: 'Deep Blue learned by unsupervised learning, AlphaGo by reinforcement learning.',
        },
        why: {
          ko: '알파고가 강화 학습을 쓴 것은 맞지만, 딥 블루는 비지도 학습을 한 프로그램이 아닙니다. 아주 많은 수를 빠르게 따졌습니다.',
          en: 'AlphaGo did use reinforcement learning, but Deep Blue did no unsupervised learning: it looked at a great many moves very fast.',
        },
      },
      {
        id: 'complexity',
        text: {
          ko: '딥 블루는 모든 수를 끝까지 따졌고, 알파고는 일부만 따졌습니다.',
          en: 'Deep Blue followed all moves to the end of the game, AlphaGo only some of them.',
        },
        why: {
          ko: '체스도 끝까지 모두 따지기에는 경우가 너무 많습니다. 딥 블루도 정해진 깊이에서 멈추고 형세를 점수로 매겼습니다.',
          en: 'Chess, too, has far too many continuations for that. Deep Blue stopped at some depth and scored the position there.',
        },
      },
    ],
    explanation: {
      ko: '두 프로그램 모두 탐색을 하였습니다. 다만 알파고에서는 수의 선택과 형세 판단을 맡은 신경망이 사람의 기보와 자기 자신과의 대국에서 학습한 것입니다.',
      en: 'Both programs searched. But the networks by which AlphaGo chose moves and judged positions had been trained on human games and on games against itself.',
    },
  },
  {
    kind: 'single-choice',
    id: 'why-chatgpt-states-falsehoods',
    tags: ['learning-types', 'terms'],
    terms: ['chatgpt'],
    prompt: {
      ko: 'ChatGPT와 같은 언어 모형이 사실이 아닌 내용을 자신 있게 말하는 주된 까닭은 무엇입니까?',
      en: 'Why, above all, does a language model such as ChatGPT state falsehoods with confidence?',
    },
    choices: [
      {
        id: 'likely-words',
        text: {
          ko: '이어질 법한 말을 만들도록 학습하였고, 참인지는 따로 확인하지 않기 때문입니다.',
          en: 'It was trained to continue texts in a likely way and does not check whether the result is true.',
        },
        right: true,
      },
      {
        id: 'database',
        text: {
          ko: '저장해 둔 문장에서 답을 찾는데, 저장된 문장에 오류가 섞여 있기 때문입니다.',
          en: 'It looks its answers up in a store of sentences, and some of the stored sentences are wrong.',
        },
        why: {
          ko: '언어 모형은 문장을 저장해 두고 찾는 데이터베이스가 아니라 단어를 하나씩 만들어 냅니다. 훈련 데이터가 모두 참이어도 틀린 말을 만들 수 있습니다.',
          en: 'A language model is no database: it produces word after word. Even if all training texts were true it could produce a false one.',
        },
      },
      {
        id: 'memory',
        text: {
          ko: '대화의 앞부분을 기억하지 못하여 문맥에 맞지 않는 말을 하기 때문입니다.',
          en: 'It does not remember the earlier part of the conversation and loses its thread.',
        },
        why: {
          ko: 'ChatGPT는 같은 대화의 앞부분을 참고하여 답합니다. 문맥에 잘 맞으면서도 사실이 아닌 말을 하는 것이 문제입니다.',
          en: 'ChatGPT does use the earlier conversation. The trouble is that an answer can fit the context very well and still be false.',
        },
      },
      {
        id: 'rules',
        text: {
          ko: '사람이 적어 준 지식 규칙들이 서로 모순될 때가 있기 때문입니다.',
          en: 'The rules of knowledge that people gave it contradict each other at times.',
        },
        why: {
          ko: '규칙을 적어 넣는 것은 지식의 연결 방식입니다. 언어 모형의 지식은 데이터에서 학습한 가중치에 들어 있습니다.',
          en: 'Written rules belong to systems of connected knowledge. What a language model knows lies in weights learned from data.',
        },
      },
    ],
    explanation: {
      ko: '언어 모형은 앞의 글에 이어질 단어의 확률을 학습합니다. 자연스러운 문장은 확률이 높지만, 자연스럽다고 하여 참인 것은 아닙니다.',
      en: 'A language model learns the probabilities of the words that may follow a text. A natural sentence has a high probability, but being natural does not make it true.',
    },
  },
  {
    kind: 'single-choice',
    id: 'matrix-rank-of-outer-product',
    tags: ['shapes'],
    terms: ['outer-product'],
    exercises: ['outer-inner'],
    prompt: {
      ko: String.raw`길이가 $n \ge 2$인 $a$와 $b$가 어느 것도 영벡터가 아닐 때, 행렬 $ab^\top$의 계수(rank)는 얼마입니까?`,
      en: String.raw`Let $a$ and $b$ be vectors of length $n \ge 2$, neither of them zero. What is the rank of the matrix $ab^\top$?`,
    },
    choices: [
      { id: 'one', text: { ko: '항상 1입니다.', en: 'Always 1' }, right: true },
      {
        id: 'full',
        text: { ko: '항상 $n$입니다.', en: 'Always $n$' },
        why: {
          ko: String.raw`$n$행 $n$열이라는 것과 계수는 다릅니다. 모든 행이 $b^\top$의 배수이므로 일차독립인 행은 하나뿐입니다.`,
          en: String.raw`Having $n$ rows and columns is not having rank $n$. All rows are multiples of $b^\top$, so only one of them is independent.`,
        },
      },
      {
        id: 'two',
        text: { ko: '항상 2입니다.', en: 'Always 2' },
        why: {
          ko: '2는 텐서의 차수, 곧 축의 수입니다. 영어로는 둘 다 rank라고 하지만 행렬의 계수는 일차독립인 행의 수입니다.',
          en: 'Two is its rank as a tensor, the number of axes. The rank of a matrix is the number of its linearly independent rows.',
        },
      },
      {
        id: 'depends',
        text: {
          ko: '두 벡터가 이루는 각에 따라 다릅니다.',
          en: 'It depends on the angle between the two vectors',
        },
        why: {
          ko: '각에 따라 달라지는 것은 내적입니다. 두 벡터가 수직이면 외적의 대각합은 0이 되지만 행렬의 계수는 그대로입니다.',
          en: 'It is the inner product that depends on the angle. For perpendicular vectors the trace of the outer product is 0, but its rank stays the same.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$ab^\top$의 $i$행은 $a_i b^\top$이므로 모든 행이 $b^\top$의 배수입니다. 영벡터가 아닌 행이 있으므로 계수는 1입니다.`,
      en: String.raw`Row $i$ of $ab^\top$ is $a_i b^\top$, a multiple of $b^\top$. Not all of these rows are zero, so the rank is 1.`,
    },
  },
  {
    kind: 'multiple-choice',
    id: 'systems-that-learn-from-data',
    tags: ['learning-types', 'history'],
    terms: ['artificial-intelligence', 'machine-learning'],
    prompt: {
      ko: '판단에 쓰는 규칙이나 가중치를 **데이터에서 배우는** 시스템을 모두 고르세요.',
      en: 'Which of these systems **learn from data** the rules or weights by which they decide? Choose all.',
    },
    choices: [
      {
        id: 'alphago',
        text: {
          ko: '기보와 자기 대국으로 신경망을 훈련한 바둑 프로그램',
          en: 'A Go program whose networks were trained on game records and on games against itself',
        },
        right: true,
      },
      {
        id: 'language-model',
        text: {
          ko: '많은 글에서 다음에 올 말을 맞히며 만들어진 대화형 언어 모형',
          en: 'A conversational language model made by predicting the next word in many texts',
        },
        right: true,
      },
      {
        id: 'spam',
        text: {
          ko: '스팸 여부가 표시된 메일로 단어마다의 가중치를 정한 스팸 필터',
          en: 'A spam filter whose weights for words were set from emails marked as spam or not spam',
        },
        right: true,
      },
      {
        id: 'expert',
        text: {
          ko: '의사들이 적은 규칙 수백 개를 차례로 적용하는 진단 프로그램',
          en: 'A diagnosis program that applies several hundred rules written by physicians',
        },
        why: {
          ko: '규칙을 사람이 적었으므로 배운 것이 아닙니다. 지식의 연결에 속하는 전문가 시스템입니다.',
          en: 'People wrote the rules, nothing was learned: this is an expert system.',
        },
      },
      {
        id: 'route',
        text: {
          ko: '지도의 거리표로 가장 짧은 길을 탐색하는 길 찾기 프로그램',
          en: 'A route planner that searches for the shortest way in a table of distances',
        },
        why: {
          ko: '거리표라는 데이터를 쓰지만 길을 고르는 방법은 처음부터 정해져 있습니다. 추론과 탐색에 속합니다.',
          en: 'It uses data, the distances, but the method of choosing was fixed beforehand: this is search.',
        },
      },
      {
        id: 'chess',
        text: {
          ko: '사람이 정한 점수 계산식으로 형세를 매기며 수를 탐색하는 체스 프로그램',
          en: 'A chess program that searches moves and scores positions by a formula set by people',
        },
        why: {
          ko: '탐색으로 강해졌을 뿐 점수 계산식은 사람이 정하였습니다.',
          en: 'It is strong by search; the formula that scores positions came from people.',
        },
      },
    ],
    explanation: {
      ko: '데이터를 쓴다는 것만으로는 머신러닝이 아닙니다. 판단의 기준 자체가 데이터에서 나올 때 배운다고 합니다.',
      en: 'Using data is not yet machine learning. A system learns when the criteria of its decisions themselves come from the data.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'summaries-moved-by-one-outlier',
    tags: ['data'],
    terms: ['summary-statistic'],
    exercises: ['tensor-summary'],
    prompt: {
      ko: '서로 다른 관측값이 9개 있습니다. 가장 큰 값 12를 실수로 120으로 적었을 때 값이 **달라지는** 것을 모두 고르세요.',
      en: 'There are 9 observations, all different. The largest, 12, is mistyped as 120. Which of these **change**? Choose all.',
    },
    choices: [
      { id: 'mean', text: { ko: '평균', en: 'The mean' }, right: true },
      { id: 'variance', text: { ko: '분산', en: 'The variance' }, right: true },
      {
        id: 'range',
        text: { ko: '범위(최댓값 − 최솟값)', en: 'The range (maximum − minimum)' },
        right: true,
      },
      {
        id: 'median',
        text: { ko: '중앙값', en: 'The median' },
        why: {
          ko: '크기순으로 다섯째 값은 그대로입니다. 중앙값은 극단적인 값 하나에 흔들리지 않습니다.',
          en: 'The fifth value in order is still the same. One extreme value does not move the median.',
        },
      },
      {
        id: 'minimum',
        text: { ko: '최솟값', en: 'The minimum' },
        why: {
          ko: '가장 작은 값은 바뀌지 않았습니다.',
          en: 'The smallest observation has not changed.',
        },
      },
    ],
    explanation: {
      ko: '평균은 합이 108만큼 커지므로 12만큼 커지고, 분산은 편차를 제곱하므로 더 크게 달라집니다. 자리로 정해지는 중앙값과 최솟값은 그대로입니다.',
      en: 'The sum grows by 108 and the mean by 12; the variance squares deviations and changes even more. The median and the minimum depend on other places in the order and stay.',
    },
  },
  {
    kind: 'multiple-choice',
    id: 'inner-and-outer-product-facts',
    tags: ['shapes'],
    terms: ['inner-product', 'outer-product'],
    exercises: ['outer-inner'],
    mistakes: ['outer-inner/all-pairs-summed', 'outer-inner/transposed-outer'],
    prompt: {
      ko: String.raw`내적 $a^\top b$와 외적 $ab^\top$에 대한 설명으로 항상 옳은 것을 모두 고르세요.`,
      en: String.raw`Which statements on the inner product $a^\top b$ and the outer product $ab^\top$ are always true? Choose all.`,
    },
    choices: [
      {
        id: 'symmetric-inner',
        text: {
          ko: String.raw`내적에서는 $a$와 $b$를 바꾸어도 값이 같습니다.`,
          en: String.raw`Exchanging $a$ and $b$ does not change the inner product.`,
        },
        right: true,
      },
      {
        id: 'trace',
        text: {
          ko: '길이가 같은 두 벡터에서 외적의 대각선 원소를 모두 더하면 내적이 됩니다.',
          en: 'For vectors of equal length, the diagonal entries of the outer product add up to the inner product.',
        },
        right: true,
      },
      {
        id: 'lengths',
        text: {
          ko: '길이가 서로 다른 두 벡터에서도 외적을 만들 수 있습니다.',
          en: 'The outer product exists for two vectors of different length as well.',
        },
        right: true,
      },
      {
        id: 'symmetric-outer',
        text: {
          ko: String.raw`외적에서는 $a$와 $b$를 바꾸어도 행렬이 같습니다.`,
          en: String.raw`Exchanging $a$ and $b$ does not change the outer product.`,
        },
        why: {
          ko: String.raw`$ba^\top$의 $i$행 $j$열은 $b_ia_j$이므로 전치된 행렬이 됩니다.`,
          en: String.raw`Row $i$, column $j$ of $ba^\top$ is $b_ia_j$: one gets the transpose.`,
        },
      },
      {
        id: 'all-entries',
        text: {
          ko: '외적의 모든 원소를 더하면 내적이 됩니다.',
          en: 'All entries of the outer product add up to the inner product.',
        },
        why: {
          ko: String.raw`모든 원소의 합은 $\left(\sum_i a_i\right)\left(\sum_j b_j\right)$입니다. 내적은 자리가 같은 짝만 더합니다.`,
          en: String.raw`The sum of all entries is $\left(\sum_i a_i\right)\left(\sum_j b_j\right)$. The inner product takes only pairs in the same place.`,
        },
      },
      {
        id: 'positive',
        text: {
          ko: '영벡터가 아닌 두 벡터의 내적은 0이 아닙니다.',
          en: 'The inner product of two vectors other than zero is not 0.',
        },
        why: {
          ko: '두 벡터가 수직이면 영벡터가 아니어도 내적이 0입니다.',
          en: 'It is 0 whenever the two are perpendicular.',
        },
      },
    ],
    explanation: {
      ko: String.raw`내적은 $\sum_i a_ib_i$라는 수 하나이고, 외적은 모든 짝의 곱 $a_ib_j$를 담은 행렬입니다. 외적의 대각선에는 $a_ib_i$가 놓입니다.`,
      en: String.raw`The inner product is one number, $\sum_i a_ib_i$; the outer product is the matrix of all products $a_ib_j$, with $a_ib_i$ on its diagonal.`,
    },
  },
  {
    kind: 'matching',
    id: 'milestones-and-their-methods',
    tags: ['history'],
    terms: ['artificial-intelligence', 'deep-blue', 'ibm-watson', 'alphago', 'chatgpt'],
    prompt: {
      ko: '인공지능의 이정표와 그 핵심이 된 방법을 짝지으세요.',
      en: 'Match each milestone with the method at its heart.',
    },
    pairs: [
      {
        id: 'deep-blue',
        left: { ko: '딥 블루', en: 'Deep Blue' },
        right: {
          ko: '엄청나게 많은 체스 수를 빠르게 탐색합니다.',
          en: 'Searches a huge number of chess moves very fast',
        },
        why: {
          ko: '학습이 아니라 탐색의 힘으로 세계 챔피언을 이겼습니다.',
          en: 'It beat the world champion by search, not by learning.',
        },
      },
      {
        id: 'watson',
        left: { ko: '왓슨', en: 'IBM Watson' },
        right: {
          ko: '방대한 문서에서 질문에 맞는 지식을 찾아냅니다.',
          en: 'Finds the knowledge that a question asks for in a large store of documents',
        },
        why: {
          ko: '퀴즈의 물음에 문서에서 찾은 근거로 답하였습니다.',
          en: 'It answered quiz questions with evidence from its documents.',
        },
      },
      {
        id: 'alphago',
        left: { ko: '알파고', en: 'AlphaGo' },
        right: {
          ko: '심층신경망과 강화 학습을 탐색과 결합합니다.',
          en: 'Joins deep networks and reinforcement learning with search',
        },
        why: {
          ko: '딥 블루처럼 탐색하지만, 어디를 탐색할지는 학습한 신경망이 정합니다.',
          en: 'It searches as Deep Blue did, but trained networks say where.',
        },
      },
      {
        id: 'chatgpt',
        left: { ko: 'ChatGPT', en: 'ChatGPT' },
        right: {
          ko: '많은 글에서 다음에 올 말을 예측하도록 학습합니다.',
          en: 'Is trained on many texts to predict which words come next',
        },
        why: {
          ko: '언어 모형이므로 왓슨처럼 문서를 찾는 대신 말을 만들어 냅니다.',
          en: 'A language model produces words, where Watson looked for documents.',
        },
      },
    ],
    extra: [
      {
        id: 'expert',
        text: {
          ko: '의사가 적은 규칙을 차례로 적용하여 진단합니다.',
          en: 'Applies the rules that physicians wrote to reach a diagnosis',
        },
      },
      {
        id: 'clustering',
        text: {
          ko: '레이블 없는 사진을 비슷한 것끼리 묶습니다.',
          en: 'Groups pictures without labels by their likeness',
        },
      },
    ],
    explanation: {
      ko: '탐색, 지식의 활용, 학습과 탐색의 결합, 언어의 학습으로 무게 중심이 옮겨 온 흐름을 보여 줍니다.',
      en: 'The emphasis moved from search, through the use of stored knowledge, to learning joined with search, and to learning language.',
    },
  },
  {
    kind: 'matching',
    id: 'data-and-tensor-rank',
    tags: ['shapes', 'data'],
    terms: ['tensor', 'tensor-shape'],
    prompt: {
      ko: '데이터와 그것을 담는 텐서의 차수(축의 수)를 짝지으세요.',
      en: 'Match each kind of data with the rank (number of axes) of the tensor that holds it.',
    },
    pairs: [
      {
        id: 'loss',
        left: { ko: '손실함수의 값 하나', en: 'One value of a loss function' },
        right: { ko: '0차', en: 'Rank 0' },
        why: {
          ko: '수 하나에는 축이 없습니다. 모양은 `[]`입니다.',
          en: 'A single number has no axis: its shape is `[]`.',
        },
      },
      {
        id: 'features',
        left: { ko: '환자 한 명의 검사 수치 8개', en: 'Eight measurements of one patient' },
        right: { ko: '1차', en: 'Rank 1' },
        why: {
          ko: '수가 8개여도 축은 하나입니다. 8은 차수가 아니라 축의 크기입니다.',
          en: 'Eight numbers, but along one axis: 8 is the size of the axis, not the rank.',
        },
      },
      {
        id: 'gray',
        left: {
          ko: '채널 축을 두지 않은 흑백 사진 한 장',
          en: 'One black-and-white photograph, without a channel axis',
        },
        right: { ko: '2차', en: 'Rank 2' },
        why: { ko: '세로와 가로의 두 축이 있습니다.', en: 'It has two axes, height and width.' },
      },
      {
        id: 'color',
        left: { ko: '컬러 사진 한 장', en: 'One color photograph' },
        right: { ko: '3차', en: 'Rank 3' },
        why: {
          ko: '세로와 가로에 색 채널의 축이 더해집니다.',
          en: 'The axis of color channels joins height and width.',
        },
      },
      {
        id: 'batch',
        left: { ko: '컬러 사진 32장의 묶음', en: 'A batch of 32 color photographs' },
        right: { ko: '4차', en: 'Rank 4' },
        why: {
          ko: '장수의 축이 하나 더 생깁니다. 몇 장이든 축은 하나만 늘어납니다.',
          en: 'One more axis counts the photographs, however many there are.',
        },
      },
    ],
    extra: [{ id: 'eight', text: { ko: '8차', en: 'Rank 8' } }],
    explanation: {
      ko: '차수는 원소의 수가 아니라 한 원소를 가리키는 데 필요한 번호의 수입니다.',
      en: 'The rank is not the number of entries but the number of indices needed to point at one of them.',
    },
  },
  {
    kind: 'ordering',
    id: 'milestones-of-ai-order',
    tags: ['history'],
    terms: ['artificial-intelligence', 'dartmouth-conference'],
    prompt: {
      ko: '인공지능의 이정표를 일어난 순서대로 놓으세요.',
      en: 'Put these milestones of artificial intelligence in the order in which they happened.',
    },
    ends: { first: { ko: '먼저', en: 'Earliest' }, last: { ko: '나중', en: 'Latest' } },
    steps: [
      {
        id: 'dartmouth',
        text: {
          ko: '인공지능이라는 이름이 다트머스 회의에서 자리 잡았습니다.',
          en: 'The Dartmouth Conference made artificial intelligence the name of a field.',
        },
        why: { ko: '1956년입니다.', en: 'This was in 1956.' },
      },
      {
        id: 'chess',
        text: {
          ko: '컴퓨터가 체스 세계 챔피언을 이겼습니다.',
          en: 'A computer beat the world champion at chess.',
        },
        why: { ko: '1997년의 딥 블루입니다.', en: 'Deep Blue did so in 1997.' },
      },
      {
        id: 'quiz',
        text: {
          ko: '컴퓨터가 퀴즈 프로그램에서 우승자들을 이겼습니다.',
          en: 'A computer beat champions of a quiz show.',
        },
        why: {
          ko: '2011년 제퍼디에 나온 왓슨입니다.',
          en: 'Watson did so on Jeopardy! in 2011.',
        },
      },
      {
        id: 'go',
        text: {
          ko: '컴퓨터가 이세돌 9단과의 바둑 대국에서 이겼습니다.',
          en: 'A computer won a Go match against Lee Sedol.',
        },
        why: {
          ko: '2016년의 알파고입니다. 바둑은 체스보다 경우의 수가 훨씬 많아 20년 가까이 더 걸렸습니다.',
          en: 'AlphaGo did so in 2016. Go has far more possibilities than chess and took almost twenty years longer.',
        },
      },
      {
        id: 'chat',
        text: {
          ko: '대화형 언어 모형 ChatGPT가 공개되었습니다.',
          en: 'The conversational language model ChatGPT was released.',
        },
        why: { ko: '2022년입니다.', en: 'This was in 2022.' },
      },
    ],
    explanation: {
      ko: '1956년, 1997년, 2011년, 2016년, 2022년의 순서입니다. 탐색과 지식으로 이긴 기록이 먼저이고 딥러닝으로 이룬 기록이 나중입니다.',
      en: 'The years are 1956, 1997, 2011, 2016 and 2022. Successes by search and stored knowledge came first, those by deep learning later.',
    },
  },
  {
    kind: 'ordering',
    id: 'steps-to-standard-deviation',
    tags: ['data'],
    terms: ['summary-statistic'],
    exercises: ['tensor-summary'],
    mistakes: ['tensor-summary/mean-not-subtracted'],
    prompt: {
      ko: '정의에 따라 관측값 $n$개의 표준편차를 구하는 계산을 순서대로 놓으세요.',
      en: 'Put in order the steps that compute the standard deviation of $n$ observations from its definition.',
    },
    steps: [
      {
        id: 'mean',
        text: { ko: '관측값의 평균을 구합니다.', en: 'Compute the mean of the observations.' },
        why: {
          ko: '편차를 구하려면 기준이 되는 평균이 먼저 있어야 합니다.',
          en: 'Deviations need the mean from which they are measured.',
        },
      },
      {
        id: 'deviation',
        text: {
          ko: '각 관측값에서 평균을 빼어 편차를 구합니다.',
          en: 'Subtract the mean from each observation to get its deviation.',
        },
        why: {
          ko: '제곱하기 전에 빼야 합니다. 나중에 빼면 흩어진 정도가 아니라 값의 크기를 재게 됩니다.',
          en: 'This comes before squaring; otherwise one measures the size of the values, not their spread.',
        },
      },
      {
        id: 'square',
        text: { ko: '편차를 각각 제곱합니다.', en: 'Square each deviation.' },
        why: {
          ko: '제곱하지 않고 평균하면 편차의 합이 0이므로 언제나 0이 됩니다.',
          en: 'Deviations add up to 0, so without squares their mean would always be 0.',
        },
      },
      {
        id: 'average',
        text: { ko: '편차의 제곱을 평균합니다.', en: 'Take the mean of the squared deviations.' },
        why: {
          ko: '여기까지의 값이 분산입니다.',
          en: 'The value so far is the variance.',
        },
      },
      {
        id: 'root',
        text: { ko: '제곱근을 취합니다.', en: 'Take the square root.' },
        why: {
          ko: '관측값과 같은 단위로 돌아옵니다. 먼저 제곱근을 취하고 평균하면 다른 값이 됩니다.',
          en: 'This returns to the unit of the observations. Roots before the mean would give another value.',
        },
      },
    ],
    explanation: {
      ko: String.raw`$\bar x \to x_i - \bar x \to (x_i - \bar x)^2 \to s^2 = \frac{1}{n}\sum_i (x_i - \bar x)^2 \to s = \sqrt{s^2}$의 순서입니다.`,
      en: String.raw`The order is $\bar x \to x_i - \bar x \to (x_i - \bar x)^2 \to s^2 = \frac{1}{n}\sum_i (x_i - \bar x)^2 \to s = \sqrt{s^2}$.`,
    },
  },
  numeric({
    id: 'variance-of-five-observations',
    tags: ['data'],
    terms: ['summary-statistic'],
    exercises: ['tensor-summary'],
    mistakes: [
      'tensor-summary/divided-by-n-minus-one',
      'tensor-summary/mean-not-subtracted',
      'tensor-summary/standard-deviation',
    ],
    draw: (random) => ({
      mean: random.integer(7, 15),
      near: random.integer(1, 3),
      far: random.integer(4, 6),
    }),
    prompt: ({ mean, near, far }) => {
      const values = fiveAround(mean, { near, far }).join(', ');
      return {
        ko: `관측값이 ${values}입니다. 이 강의의 정의로 분산은 얼마입니까?`,
        en: `The observations are ${values}. What is their variance by the definition of this course?`,
      };
    },
    answer: ({ near, far }) => (2 * (near ** 2 + far ** 2)) / 5,
    slips: [
      {
        value: ({ near, far }) => (2 * (near ** 2 + far ** 2)) / 4,
        why: {
          ko: String.raw`$n-1$로 나누었습니다. 이 강의의 분산은 $n$으로 나눈, 편차 제곱의 평균입니다.`,
          en: String.raw`This divides by $n-1$. The variance of this course divides by $n$: it is the mean of the squared deviations.`,
        },
      },
      {
        value: ({ near, far }) => Math.sqrt((2 * (near ** 2 + far ** 2)) / 5),
        why: {
          ko: '분산의 제곱근인 표준편차입니다.',
          en: 'This is the standard deviation, the square root of the variance.',
        },
      },
      {
        value: ({ near, far }) => 2 * (near ** 2 + far ** 2),
        why: {
          ko: '편차의 제곱을 더하기만 하였습니다. 관측값의 수로 나누어야 합니다.',
          en: 'The squared deviations were only added up; divide by the number of observations.',
        },
      },
      {
        value: ({ mean, near, far }) => mean ** 2 + (2 * (near ** 2 + far ** 2)) / 5,
        why: {
          ko: '평균을 빼지 않고 관측값의 제곱을 평균하였습니다.',
          en: 'The mean of the squares was taken without subtracting the mean first.',
        },
      },
    ],
    explanation: ({ mean, near, far }) => {
      const squares = fiveAround(mean, { near, far }).map((value) => (value - mean) ** 2);
      const sum = squares.reduce((total, square) => total + square, 0);
      const steps = String.raw`$\frac{${squares.join(' + ')}}{5} = \frac{${sum}}{5} = ${show(sum / 5)}$`;
      return {
        ko: `평균은 ${mean}입니다. 편차의 제곱을 평균하면 ${steps}입니다.`,
        en: `The mean is ${mean}. The mean of the squared deviations is ${steps}.`,
      };
    },
  }),
  numeric({
    id: 'inner-product-of-two-vectors',
    tags: ['shapes'],
    terms: ['inner-product'],
    exercises: ['outer-inner', 'neuron'],
    mistakes: ['outer-inner/mean-of-products', 'outer-inner/cosine'],
    draw: (random) => ({
      a: [random.integer(2, 6), random.integer(2, 6), -random.integer(1, 3)] as const,
      b: [random.integer(1, 5), random.integer(1, 5), random.integer(1, 5)] as const,
    }),
    prompt: ({ a, b }) => ({
      ko: String.raw`$a = (${a.join(', ')})$, $b = (${b.join(', ')})$일 때 내적 $a^\top b$는 얼마입니까?`,
      en: String.raw`Let $a = (${a.join(', ')})$ and $b = (${b.join(', ')})$. What is the inner product $a^\top b$?`,
    }),
    answer: ({ a, b }) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2],
    slips: [
      {
        value: ({ a, b }) => (a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) / 3,
        why: {
          ko: '곱의 평균입니다. 내적은 나누지 않고 더하기만 합니다.',
          en: 'This is the mean of the products. The inner product is their sum.',
        },
      },
      {
        value: ({ a, b }) => (a[0] + a[1] + a[2]) * (b[0] + b[1] + b[2]),
        why: {
          ko: '합끼리 곱하였습니다. 자리가 같은 원소끼리 먼저 곱한 다음 더합니다.',
          en: 'The two sums were multiplied. Multiply entries in the same place first, then add.',
        },
      },
      {
        value: ({ a, b }) => a[0] * b[0] + a[1] * b[1] - a[2] * b[2],
        why: {
          ko: '셋째 원소의 음의 부호가 빠졌습니다.',
          en: 'The minus sign of the third entry was lost.',
        },
      },
    ],
    explanation: ({ a, b }) => {
      const products = a.map((value, at) => value * (b[at] ?? 0));
      const sum = products.reduce((total, product) => total + product, 0);
      const factors = a.map((value, at) => String.raw`${bracket(value)}\times ${b[at] ?? 0}`).join(' + ');
      return {
        ko: String.raw`자리가 같은 원소끼리 곱하여 더합니다. $${factors} = ${sum}$입니다.`,
        en: String.raw`Multiply entries in the same place and add: $${factors} = ${sum}$.`,
      };
    },
  }),
  numeric({
    id: 'total-of-outer-product',
    tags: ['shapes'],
    terms: ['outer-product', 'inner-product'],
    exercises: ['outer-inner'],
    mistakes: ['outer-inner/all-pairs-summed', 'outer-inner/added-pairs'],
    draw: (random) => ({
      a: [random.integer(1, 5), random.integer(1, 5), random.integer(1, 5)] as const,
      b: [random.integer(2, 6), random.integer(1, 5)] as const,
    }),
    prompt: ({ a, b }) => ({
      ko: String.raw`$a = (${a.join(', ')})$, $b = (${b.join(', ')})$일 때 외적 $ab^\top$의 **모든** 원소를 더하면 얼마입니까?`,
      en: String.raw`Let $a = (${a.join(', ')})$ and $b = (${b.join(', ')})$. What is the sum of **all** entries of the outer product $ab^\top$?`,
    }),
    answer: ({ a, b }) => (a[0] + a[1] + a[2]) * (b[0] + b[1]),
    slips: [
      {
        value: ({ a, b }) => a[0] * b[0] + a[1] * b[1],
        why: {
          ko: String.raw`$a_1b_1 + a_2b_2$만 더하였습니다. 외적에는 자리가 다른 짝의 곱도 들어 있습니다.`,
          en: String.raw`Only $a_1b_1 + a_2b_2$ was added. The outer product also holds the products of entries in different places.`,
        },
      },
      {
        value: ({ a, b }) => 2 * (a[0] + a[1] + a[2]) + 3 * (b[0] + b[1]),
        why: {
          ko: String.raw`짝을 더하였습니다. 외적의 원소는 $a_i + b_j$가 아니라 $a_ib_j$입니다.`,
          en: String.raw`The pairs were added. An entry of the outer product is $a_ib_j$, not $a_i + b_j$.`,
        },
      },
      {
        value: ({ a, b }) => a[0] + a[1] + a[2] + b[0] + b[1],
        why: {
          ko: '두 벡터의 원소를 더하기만 하였습니다. 외적의 원소는 두 원소의 곱입니다.',
          en: 'The entries of both vectors were added up; an entry of the outer product is a product of two.',
        },
      },
    ],
    explanation: ({ a, b }) => {
      const [sumA, sumB] = [a[0] + a[1] + a[2], b[0] + b[1]];
      const steps = String.raw`$\sum_i\sum_j a_ib_j = \left(\sum_i a_i\right)\left(\sum_j b_j\right) = ${sumA}\times ${sumB} = ${sumA * sumB}$`;
      return {
        ko: `외적에는 모든 짝의 곱이 한 번씩 들어 있습니다. 그래서 ${steps}입니다.`,
        en: `The outer product holds the product of each pair once, so ${steps}.`,
      };
    },
  }),
  {
    kind: 'short-text',
    id: 'name-outer-product',
    tags: ['terms', 'shapes'],
    terms: ['outer-product'],
    exercises: ['outer-inner'],
    prompt: {
      ko: String.raw`두 벡터 $a$와 $b$에서 만든, $i$행 $j$열의 값이 $a_ib_j$인 행렬을 무엇이라고 합니까?`,
      en: String.raw`What is the matrix called that is made from vectors $a$ and $b$ and holds $a_ib_j$ in row $i$, column $j$?`,
    },
    answers: {
      ko: ['외적', '벡터의 외적', '두 벡터의 외적', '외적 행렬', '텐서곱', '바깥곱', '아우터 프로덕트'],
      en: ['outer product', 'outer product matrix', 'tensor product', 'dyadic product', 'dyad'],
    },
    misspellings: ['외젹', 'outter product'],
    wrong: [
      {
        answers: ['내적', '스칼라곱', '점곱', 'inner product', 'dot product', 'scalar product'],
        why: {
          ko: '내적은 자리가 같은 원소의 곱을 모두 더한 수 하나입니다.',
          en: 'The inner product is a single number, the sum of products of entries in the same place.',
        },
      },
      {
        answers: ['벡터곱', '가위곱', 'cross product', 'vector product'],
        why: {
          ko: '벡터곱(cross product)은 3차원의 두 벡터에 수직인 벡터입니다. 우리말로는 이것도 외적이라고 부를 때가 있으나 여기서 묻는 행렬과는 다릅니다.',
          en: 'The cross product of two vectors in three dimensions is a vector perpendicular to both, not a matrix.',
        },
      },
      {
        answers: ['원소별 곱', '아다마르 곱', 'hadamard product', 'elementwise product'],
        why: {
          ko: String.raw`원소별 곱은 $a_ib_i$를 늘어놓은 벡터입니다.`,
          en: String.raw`The elementwise product is the vector of the $a_ib_i$.`,
        },
      },
    ],
    explanation: {
      ko: String.raw`외적에는 모든 짝의 곱이 담깁니다. 예 하나에 대하여 오차역전파법으로 구한 가중치 행렬의 경사가 바로 이 꼴입니다.`,
      en: String.raw`The outer product $ab^\top$ holds the products of all pairs. In backpropagation the gradient of a weight matrix for one example has just this form.`,
    },
  },
  {
    kind: 'short-text',
    id: 'name-expert-system',
    tags: ['terms', 'history'],
    terms: ['connected-knowledge'],
    prompt: {
      ko: '의사나 기술자와 같은 사람의 지식을 “만일 ~이면 ~이다”라는 규칙으로 저장해 두고, 그 규칙을 이어 판단을 내리는 프로그램을 무엇이라고 합니까?',
      en: 'What is a program called that stores the knowledge of people such as physicians or engineers as if–then rules and chains these rules to reach a judgment?',
    },
    answers: {
      ko: [
        '전문가 시스템',
        '전문가체계',
        '규칙 기반 시스템',
        '규칙 기반 전문가 시스템',
        '지식 기반 시스템',
        '규칙 기반 인공지능',
        '생성 시스템',
        '엑스퍼트 시스템',
      ],
      en: [
        'expert system',
        'expert systems',
        'rule-based system',
        'rule-based expert system',
        'rule-based AI',
        'knowledge-based system',
        'production system',
      ],
    },
    misspellings: ['전문가 시스탬', 'expert sistem'],
    wrong: [
      {
        answers: ['머신러닝', '기계학습', 'machine learning'],
        why: {
          ko: '머신러닝은 규칙을 사람이 적지 않고 데이터에서 찾습니다.',
          en: 'In machine learning nobody writes the rules down: they are found in data.',
        },
      },
      {
        answers: ['신경망', '인공신경망', '딥러닝', 'neural network', 'deep learning'],
        why: {
          ko: '신경망의 지식은 읽을 수 있는 규칙이 아니라 학습한 가중치에 들어 있습니다.',
          en: 'What a neural network knows lies in learned weights, not in rules that one could read.',
        },
      },
      {
        answers: ['추론과 탐색', '탐색', 'search', 'reasoning and search'],
        why: {
          ko: '탐색은 가능한 수를 차례로 따지는 방식입니다. 분야의 지식을 저장해 두는 것이 여기서 묻는 프로그램의 핵심입니다.',
          en: 'Search goes through possible moves. The program asked for lives on stored knowledge of a subject.',
        },
      },
    ],
    explanation: {
      ko: '전문가 시스템은 지식의 연결을 대표합니다. 규칙을 따라가면 판단의 까닭을 알 수 있지만, 적혀 있지 않은 것은 판단하지 못합니다.',
      en: 'Expert systems stand for the era of connected knowledge. Their rules explain each judgment, but they are helpless where no rule was written.',
    },
  },
  {
    kind: 'short-text',
    id: 'name-hallucination',
    tags: ['terms'],
    terms: ['chatgpt'],
    prompt: {
      ko: '언어 모형이 사실이 아닌 내용을 사실인 것처럼 그럴듯하게 만들어 내는 현상을 무엇이라고 합니까?',
      en: 'What is it called when a language model makes up plausible content that is not true and presents it as fact?',
    },
    answers: {
      ko: [
        '환각',
        '환각 현상',
        '할루시네이션',
        '할루시네이션 현상',
        'AI 환각',
        '인공지능 환각',
        '작화',
        '작화증',
      ],
      en: ['hallucination', 'hallucinations', 'AI hallucination', 'confabulation'],
    },
    misspellings: ['할루시내이션', '헐루시네이션', 'halucination', 'hallusination'],
    wrong: [
      {
        answers: ['과대적합', '과적합', 'overfitting'],
        why: {
          ko: '과대적합은 훈련 데이터에 지나치게 맞추어 새 데이터에서 성과가 떨어지는 것입니다.',
          en: 'Overfitting means fitting the training data too closely and doing worse on new data.',
        },
      },
      {
        answers: ['편향', '편의', 'bias'],
        why: {
          ko: '편향된 답은 한쪽으로 치우친 답입니다. 없는 사실을 만들어 내는 것과는 다른 문제입니다.',
          en: 'A biased answer leans to one side, which is another problem than making up facts.',
        },
      },
      {
        answers: ['오류', '거짓말', 'error', 'lie', '가짜 뉴스', 'fake news'],
        why: {
          ko: '더 구체적인 이름이 있습니다. 언어 모형은 속이려는 뜻이 없이 그럴듯한 말을 이어 갈 뿐입니다.',
          en: 'There is a more specific name. The model does not mean to deceive; it merely continues with plausible words.',
        },
      },
    ],
    explanation: {
      ko: '환각은 그럴듯함을 목표로 학습한 언어 모형에서 나타나기 쉬우므로, 중요한 내용은 다른 자료로 확인해야 합니다.',
      en: 'Hallucination comes easily to a model trained for plausibility, so anything important has to be checked against other sources.',
    },
  },
  {
    kind: 'figure',
    id: 'vector-with-inner-product-zero',
    tags: ['shapes'],
    terms: ['inner-product', 'vector'],
    exercises: ['outer-inner'],
    prompt: {
      ko: '그림에서 벡터 a와의 내적이 0인 벡터는 어느 것입니까?',
      en: 'Which vector of the figure has inner product 0 with the vector a?',
    },
    figure: plot({
      alt: {
        ko: '원점에서 출발하는 다섯 벡터가 있다. 끝점은 a가 (2, 0.5), A가 (1.2, 1.5), B가 (−0.4, 1.6), C가 (−1.8, −0.9), D가 (1.2, −1.3)이다.',
        en: 'Five vectors start at the origin. Their ends are a at (2, 0.5), A at (1.2, 1.5), B at (−0.4, 1.6), C at (−1.8, −0.9), D at (1.2, −1.3).',
      },
      x: [-3.15, 3.15],
      y: [-2, 2],
      xTicks: [-3, -2, -1, 0, 1, 2, 3],
      yTicks: [-2, -1, 0, 1, 2],
      curves: [
        {
          label: 'a',
          points: [
            [0, 0],
            [2, 0.5],
          ],
          dots: true,
        },
        {
          label: 'A',
          points: [
            [0, 0],
            [1.2, 1.5],
          ],
          dots: true,
        },
        {
          label: 'B',
          points: [
            [0, 0],
            [-0.4, 1.6],
          ],
          dots: true,
        },
        {
          label: 'C',
          points: [
            [0, 0],
            [-1.8, -0.9],
          ],
          dots: true,
        },
        {
          label: 'D',
          points: [
            [0, 0],
            [1.2, -1.3],
          ],
          labelAt: 1.2,
          dots: true,
        },
      ],
    }),
    choices: [
      {
        id: 'a',
        text: { ko: '벡터 A', en: 'Vector A' },
        why: {
          ko: String.raw`a와 이루는 각이 예각이므로 내적이 양수입니다. $2\times 1.2 + 0.5\times 1.5 = 3.15$입니다.`,
          en: String.raw`It makes an acute angle with a, so the product is positive: $2\times 1.2 + 0.5\times 1.5 = 3.15$.`,
        },
      },
      { id: 'b', text: { ko: '벡터 B', en: 'Vector B' }, right: true },
      {
        id: 'c',
        text: { ko: '벡터 C', en: 'Vector C' },
        why: {
          ko: String.raw`a와 거의 반대쪽을 향하므로 내적이 음수입니다. $2\times(-1.8) + 0.5\times(-0.9) = -4.05$입니다.`,
          en: String.raw`It points nearly the opposite way, so the product is negative: $2\times(-1.8) + 0.5\times(-0.9) = -4.05$.`,
        },
      },
      {
        id: 'd',
        text: { ko: '벡터 D', en: 'Vector D' },
        why: {
          ko: String.raw`아래로 향하지만 a와 이루는 각은 직각보다 작습니다. $2\times 1.2 + 0.5\times(-1.3) = 1.75$입니다.`,
          en: String.raw`It points down, but at less than a right angle to a: $2\times 1.2 + 0.5\times(-1.3) = 1.75$.`,
        },
      },
    ],
    keepOrder: true,
    explanation: {
      ko: String.raw`내적이 0이면 두 벡터는 수직입니다. B와의 내적은 $2\times(-0.4) + 0.5\times 1.6 = 0$입니다.`,
      en: String.raw`An inner product of 0 means a right angle. With B it is $2\times(-0.4) + 0.5\times 1.6 = 0$.`,
    },
  },
  {
    kind: 'figure',
    id: 'histogram-with-largest-variance',
    tags: ['data'],
    terms: ['summary-statistic'],
    exercises: ['tensor-summary'],
    prompt: {
      ko: '20명이 매긴 1점부터 5점까지의 점수를 막대그래프로 나타냈습니다. 가로축은 점수, 세로축은 사람 수이고 평균은 모두 3점입니다. 점수의 분산이 가장 큰 것은 어느 것입니까?',
      en: 'Bar charts of scores from 1 to 5 given by 20 people: scores along the horizontal axis, numbers of people along the vertical. The mean is 3 in each. In which chart is the variance of the scores largest?',
    },
    choices: [
      {
        id: 'peak',
        text: { ko: '그래프 A', en: 'Chart A' },
        figure: scores([1, 4, 10, 4, 1]),
        why: {
          ko: '막대의 높이가 가장 고르지 않지만 분산은 높이의 차이가 아닙니다. 점수가 평균 가까이에 모여 있어 분산은 가장 작습니다.',
          en: 'Its bars differ most in height, but that is not the variance. Most scores lie at the mean, so the variance is the smallest.',
        },
      },
      {
        id: 'flat',
        text: { ko: '그래프 B', en: 'Chart B' },
        figure: scores([4, 4, 4, 4, 4]),
        why: {
          ko: '점수가 고르게 퍼져 있지만, 양 끝에 몰린 경우보다는 평균에 가깝습니다.',
          en: 'The scores are spread evenly, but they lie closer to the mean than scores gathered at both ends.',
        },
      },
      {
        id: 'ends',
        text: { ko: '그래프 C', en: 'Chart C' },
        figure: scores([8, 2, 0, 2, 8]),
        right: true,
      },
    ],
    keepOrder: true,
    explanation: {
      ko: '분산은 평균에서 떨어진 거리의 제곱을 평균한 것입니다. 양 끝에 몰린 C에서 3.4로 가장 크고, B에서는 2, A에서는 0.8입니다.',
      en: 'The variance is the mean squared distance from the mean. It is largest, 3.4, in C, whose scores lie at both ends; in B it is 2, in A 0.8.',
    },
  },
  tensorShape({
    id: 'outer-product-shape',
    tags: ['shapes'],
    terms: ['outer-product', 'tensor-shape'],
    exercises: ['outer-inner'],
    mistakes: ['outer-inner/transposed-outer'],
    draw: (random) => {
      const rows = random.integer(2, 9);
      return { rows, columns: rows + random.integer(1, 8) };
    },
    prompt: ({ rows, columns }) => ({
      ko: String.raw`$a$의 모양이 [${rows}], $b$의 모양이 [${columns}]일 때 외적 $ab^\top$의 모양은 무엇입니까?`,
      en: String.raw`$a$ has shape [${rows}] and $b$ has shape [${columns}]. What is the shape of the outer product $ab^\top$?`,
    }),
    answer: ({ rows, columns }) => [rows, columns],
    slips: [
      {
        shape: ({ rows, columns }) => [columns, rows],
        why: {
          ko: String.raw`전치된 모양입니다. 행은 $a$를, 열은 $b$를 따라갑니다.`,
          en: String.raw`This is transposed: the rows go along $a$, the columns along $b$.`,
        },
      },
      {
        shape: ({ rows, columns }) => [rows * columns],
        why: {
          ko: '원소의 수는 맞지만 한 줄로 늘어놓지 않고 두 축에 놓습니다.',
          en: 'The number of entries is right, but they stand along two axes, not in one row.',
        },
      },
      {
        shape: () => [],
        why: {
          ko: '수 하나가 나오는 것은 내적이며, 그러려면 두 벡터의 길이가 같아야 합니다.',
          en: 'A single number is what the inner product gives, for vectors of equal length.',
        },
      },
    ],
    explanation: ({ rows, columns }) => ({
      ko: String.raw`$[${rows}, 1]$인 열벡터와 $[1, ${columns}]$인 행벡터의 행렬곱이므로 [${rows}, ${columns}]입니다. 두 길이가 달라도 됩니다.`,
      en: String.raw`A column of shape $[${rows}, 1]$ times a row of shape $[1, ${columns}]$ gives [${rows}, ${columns}]. The two lengths may differ.`,
    }),
  }),
  tensorShape({
    id: 'shape-of-color-image-batch',
    tags: ['shapes', 'data'],
    terms: ['tensor-shape', 'tensor'],
    draw: (random) => ({
      count: random.pick([8, 16, 32, 64]),
      height: random.pick([24, 48, 96, 120]),
      width: random.pick([28, 36, 60, 160]),
    }),
    prompt: ({ count, height, width }) => ({
      ko: `세로 ${height}, 가로 ${width} 화소인 컬러(RGB) 사진 ${count}장을 텐서 하나에 담습니다. TF.js에서처럼 장수, 세로, 가로, 채널의 순서로 축을 놓을 때 모양은 무엇입니까?`,
      en: `A tensor holds ${count} color (RGB) photographs, each ${height} pixels high and ${width} wide. With the axes in the order of TF.js (photograph, height, width, channel), what is its shape?`,
    }),
    answer: ({ count, height, width }) => [count, height, width, 3],
    slips: [
      {
        shape: ({ count, height, width }) => [count, height, width],
        why: {
          ko: '색 채널의 축이 빠졌습니다. 컬러 사진은 화소마다 수가 3개입니다.',
          en: 'The axis of the color channels is missing: each pixel has 3 numbers.',
        },
      },
      {
        shape: ({ count, height, width }) => [count, width, height, 3],
        why: {
          ko: '세로와 가로가 바뀌었습니다. 행의 수인 세로가 먼저입니다.',
          en: 'Height and width are exchanged; the height, the number of rows, comes first.',
        },
      },
      {
        shape: ({ height, width }) => [height, width, 3],
        why: {
          ko: '사진 한 장의 모양입니다. 장수의 축이 앞에 하나 더 있습니다.',
          en: 'This is the shape of one photograph. One more axis in front counts them.',
        },
      },
      {
        shape: ({ count, height, width }) => [count, 3, height, width],
        why: {
          ko: '채널을 앞에 두는 순서입니다. 여기서는 채널이 마지막 축입니다.',
          en: 'This puts the channels before the height; here they are the last axis.',
        },
      },
    ],
    explanation: ({ count, height, width }) => ({
      ko: `축이 넷인 4차 텐서이며 모양은 [${count}, ${height}, ${width}, 3]입니다. 원소는 모두 ${count * height * width * 3}개입니다.`,
      en: `The tensor has four axes and the shape [${count}, ${height}, ${width}, 3], with ${count * height * width * 3} entries in all.`,
    }),
  }),
  {
    kind: 'formula',
    id: 'summary-variance-formula',
    tags: ['data'],
    terms: ['summary-statistic'],
    exercises: ['tensor-summary'],
    mistakes: ['tensor-summary/divided-by-n-minus-one', 'tensor-summary/mean-not-subtracted'],
    prompt: {
      ko: String.raw`관측값 $x_1, \ldots, x_n$의 분산 $s^2$을 이 강의의 정의로 쓰세요.`,
      en: String.raw`Write the variance $s^2$ of the observations $x_1, \ldots, x_n$ as this course defines it.`,
    },
    target: 's^2 =',
    symbols: [
      { tex: 'n', domain: 'count', means: { ko: '관측값의 수', en: 'number of observations' } },
      { tex: 'i', from: 1, to: 'n' },
      { tex: 'x', over: ['i'], domain: 'real' },
      {
        tex: '\\bar{x}',
        equals: String.raw`\frac{1}{n}\sum_{i=1}^{n} x_i`,
        means: { ko: '관측값의 평균', en: 'mean of the observations' },
      },
    ],
    answer: String.raw`\frac{1}{n}\sum_{i=1}^{n}(x_i-\bar{x})^2`,
    accepts: [
      String.raw`\frac{\sum_{i=1}^{n}(\bar{x}-x_i)^2}{n}`,
      String.raw`\frac{1}{n}\sum_{i} x_i^2 - \bar{x}^2`,
      String.raw`\frac{1}{n}\sum_{i=1}^{n} x_i^2 - \left(\frac{1}{n}\sum_{i=1}^{n} x_i\right)^2`,
      String.raw`\frac{1}{n}\left(\sum_{i=1}^{n} x_i^2 - n\bar{x}^2\right)`,
      { plain: '1/n * sum_(i=1)^n (x_i - xbar)^2' },
    ],
    rejects: [
      {
        tex: String.raw`\frac{1}{n-1}\sum_{i=1}^{n}(x_i-\bar{x})^2`,
        slip: 'denominator',
        why: {
          ko: String.raw`$n-1$로 나눈 것은 모분산의 불편추정량입니다. 이 강의에서는 $n$으로 나눕니다.`,
          en: String.raw`Dividing by $n-1$ gives the unbiased estimator of a population's variance. This course divides by $n$.`,
        },
      },
      {
        tex: String.raw`\sum_{i=1}^{n}(x_i-\bar{x})^2`,
        slip: 'factor',
        why: {
          ko: String.raw`$\frac{1}{n}$이 빠졌습니다. 이것은 편차의 제곱합이어서 관측값이 많을수록 커집니다.`,
          en: String.raw`The $\frac{1}{n}$ is missing. This is the sum of squared deviations, which grows with the number of observations.`,
        },
      },
      {
        tex: String.raw`\frac{1}{n}\sum_{i=1}^{n} x_i^2`,
        slip: 'other',
        why: {
          ko: '평균을 빼지 않았습니다. 이 값은 흩어진 정도가 아니라 관측값의 크기를 잽니다.',
          en: 'The mean was not subtracted. This measures the size of the observations, not their spread.',
        },
      },
      {
        tex: String.raw`\frac{1}{n}\sum_{i=1}^{n} x_i^2 + \bar{x}^2`,
        slip: 'sign',
        why: {
          ko: '부호가 반대입니다. 제곱의 평균에서 평균의 제곱을 빼야 합니다.',
          en: 'The sign is wrong: the square of the mean is subtracted from the mean of the squares.',
        },
      },
      {
        tex: String.raw`\sqrt{\frac{1}{n}\sum_{i=1}^{n}(x_i-\bar{x})^2}`,
        slip: 'other',
        why: {
          ko: '분산의 제곱근인 표준편차입니다.',
          en: 'This is the standard deviation, the square root of the variance.',
        },
      },
      {
        tex: String.raw`\frac{1}{n}\sum_{i=1}^{n}(x_i-\bar{x})`,
        slip: 'other',
        why: {
          ko: '제곱이 빠졌습니다. 편차를 그대로 더하면 언제나 0입니다.',
          en: 'The square is missing. Deviations themselves always add up to 0.',
        },
      },
    ],
    explanation: {
      ko: String.raw`분산은 편차의 제곱을 평균한 값입니다. 풀어 쓰면 $\frac{1}{n}\sum_i x_i^2 - \bar{x}^2$, 곧 제곱의 평균에서 평균의 제곱을 뺀 것과 같습니다.`,
      en: String.raw`The variance is the mean of the squared deviations. Expanded, it is $\frac{1}{n}\sum_i x_i^2 - \bar{x}^2$: the mean of the squares less the square of the mean.`,
    },
  },
]);

/** Five observations, not in order, whose mean is `mean`. */
function fiveAround(mean: number, { near, far }: { readonly near: number; readonly far: number }): number[] {
  return [mean + near, mean - far, mean, mean + far, mean - near];
}

/** How many of 20 people gave the scores 1 to 5. */
function scores(counts: readonly number[]) {
  const list = counts.join(', ');
  return bars({
    alt: {
      ko: `점수 1, 2, 3, 4, 5에 놓인 막대의 높이는 차례로 ${list}이다.`,
      en: `The bars at the scores 1, 2, 3, 4, 5 have the heights ${list}.`,
    },
    y: [0, 10],
    bars: counts.map((value, at) => ({ label: String(at + 1), value })),
  });
}

/** A number as it is written in a text: four digits. */
function show(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** A number as a factor: negative ones in brackets. */
function bracket(value: number): string {
  return value < 0 ? `(${show(value)})` : show(value);
}
