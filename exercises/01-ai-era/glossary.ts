import { defineGlossary } from '../../lib/exercise/define-exercise';

export default defineGlossary([
  {
    id: 'artificial-intelligence',
    term: { ko: '인공지능', en: 'artificial intelligence' },
    definition: {
      ko: '사람의 지능을 컴퓨터로 구현하려는 연구와 그 결과입니다. 추론과 탐색, 지식의 연결, 머신러닝과 딥러닝의 차례로 발전해 왔습니다.',
      en: 'The attempt to realise human intelligence on a computer, and what has come of it. It moved from reasoning and search, through connected knowledge, to machine learning and deep learning.',
    },
    aliases: ['AI', 'A.I.', '인공 지능'],
  },
  {
    id: 'reasoning-and-search',
    term: { ko: '추론과 탐색', en: 'reasoning and search' },
    definition: {
      ko: '문제를 상태와 규칙으로 나타내고, 가능한 수를 차례로 따져 답을 찾는 초기의 인공지능 방식입니다. 체스를 둔 딥 블루가 대표적입니다.',
      en: 'The early way of artificial intelligence: states and rules describe a problem, and the possible moves are searched for an answer. Deep Blue played chess in this way.',
    },
    aliases: ['추론', '탐색', 'search', 'reasoning'],
  },
  {
    id: 'connected-knowledge',
    term: { ko: '지식의 연결', en: 'connected knowledge' },
    definition: {
      ko: '사람이 정리한 지식을 컴퓨터에 저장하고 서로 이어서 답을 끌어내는 방식입니다. 사람이 적어 주지 않은 지식은 다루지 못한다는 한계가 있습니다.',
      en: 'Knowledge written down by people is stored in the computer and linked to draw conclusions. What nobody wrote down stays out of reach.',
    },
    aliases: ['지식 기반', '전문가 시스템', 'expert system', 'knowledge base'],
  },
  {
    id: 'dartmouth-conference',
    term: { ko: '다트머스 회의', en: 'Dartmouth Conference' },
    definition: {
      ko: '1956년 미국 다트머스 대학에서 열린 모임으로, 인공지능이라는 이름이 여기에서 자리를 잡았습니다.',
      en: 'The meeting at Dartmouth College in 1956 at which artificial intelligence became the name of a field.',
    },
    aliases: ['Dartmouth', '1956'],
  },
  {
    id: 'deep-blue',
    term: { ko: '딥 블루', en: 'Deep Blue' },
    definition: {
      ko: '1997년에 체스 세계 챔피언을 이긴 IBM의 컴퓨터입니다. 배우는 대신 아주 많은 수를 빠르게 탐색하였습니다.',
      en: 'The IBM computer that beat the world champion at chess in 1997. It did not learn; it searched a great many moves very fast.',
    },
    aliases: ['Deepblue', '딥블루', '1997'],
  },
  {
    id: 'ibm-watson',
    term: { ko: '왓슨', en: 'IBM Watson' },
    definition: {
      ko: '2011년에 퀴즈 프로그램 제퍼디에서 우승자들을 이긴 IBM의 질의응답 시스템입니다. 방대한 문서에서 지식을 찾아 답하였습니다.',
      en: 'The question-answering system of IBM that beat champions of the quiz show Jeopardy! in 2011. It found its answers in a large store of documents.',
    },
    aliases: ['Watson', '제퍼디', 'Jeopardy', '2011'],
  },
  {
    id: 'alphago',
    term: { ko: '알파고', en: 'AlphaGo' },
    definition: {
      ko: '2016년에 이세돌 9단을 4승 1패로 이긴 바둑 프로그램입니다. 딥러닝과 강화 학습을 탐색과 결합하였습니다.',
      en: 'The Go program that beat Lee Sedol by four games to one in 2016. It joined deep learning and reinforcement learning with search.',
    },
    aliases: ['Alpha Go', '바둑', '이세돌', '2016'],
  },
  {
    id: 'chatgpt',
    term: { ko: 'ChatGPT', en: 'ChatGPT' },
    definition: {
      ko: '2022년에 공개된 대화형 언어 모형입니다. 앞의 대화를 기억하고 되묻는 말에 따라 답을 고치지만, 사실과 다른 내용을 그럴듯하게 말하기도 합니다.',
      en: 'A conversational language model published in 2022. It remembers what was said before and takes corrections, but may also state falsehoods with confidence.',
    },
    aliases: ['챗GPT', '챗지피티', 'GPT', '2022'],
  },
  {
    id: 'tensor',
    term: { ko: '텐서', en: 'tensor' },
    definition: {
      ko: '수를 여러 축을 따라 늘어놓은 배열입니다. 수 하나는 0차, 벡터는 1차, 행렬은 2차 텐서이고, TF.js의 모든 계산은 텐서를 받아 텐서를 돌려줍니다.',
      en: 'Numbers arranged along several axes. A single number has rank 0, a vector rank 1, a matrix rank 2; every computation of TF.js takes tensors and returns tensors.',
    },
    aliases: ['다차원 배열', 'tf.Tensor', 'array'],
    exercises: ['tensor-summary', 'outer-inner'],
  },
  {
    id: 'tensor-shape',
    term: { ko: '텐서의 모양', en: 'shape of a tensor' },
    definition: {
      ko: '축마다 원소가 몇 개인지를 차례로 적은 것입니다. 행이 3개, 열이 2개인 행렬의 모양은 `[3, 2]`이고, 모양의 길이가 텐서의 차수입니다.',
      en: 'The number of entries along each axis, in order. A matrix of 3 rows and 2 columns has the shape `[3, 2]`; the length of the shape is the rank.',
    },
    aliases: ['shape', '차원', 'rank', '차수'],
    exercises: ['outer-inner', 'activations'],
  },
  {
    id: 'vector',
    term: { ko: '벡터', en: 'vector' },
    definition: {
      ko: '수를 한 줄로 늘어놓은 1차 텐서입니다. 관측값 $n$개나 한 예의 특성 $p$개를 담습니다.',
      en: 'A tensor of rank 1: numbers in a row. It holds $n$ observations, or the $p$ features of one example.',
    },
    formula: 'x = (x_1, x_2, \\ldots, x_n)',
    aliases: ['1차 텐서', 'Tensor1D'],
    exercises: ['tensor-summary', 'outer-inner'],
  },
  {
    id: 'inner-product',
    term: { ko: '내적', en: 'inner product' },
    definition: {
      ko: '길이가 같은 두 벡터에서 같은 자리의 원소끼리 곱하여 모두 더한 수입니다. 두 벡터가 수직이면 0이고, 뉴런의 가중합이 바로 이 계산입니다.',
      en: 'The sum of the products of corresponding entries of two vectors of equal length. It is 0 for perpendicular vectors, and it is the weighted sum of a neuron.',
    },
    formula: 'a^\\top b = \\sum_{i=1}^{n} a_i b_i',
    aliases: ['스칼라곱', '점곱', 'dot product', 'scalar product'],
    exercises: ['outer-inner', 'neuron'],
  },
  {
    id: 'outer-product',
    term: { ko: '외적', en: 'outer product' },
    definition: {
      ko: '두 벡터의 원소를 모든 짝으로 곱하여 만든 행렬입니다. $i$행 $j$열의 값은 $a_ib_j$이고, 행렬의 계수는 많아야 1입니다.',
      en: 'The matrix of the products of all pairs of entries of two vectors: row $i$, column $j$ holds $a_ib_j$. Its rank as a matrix is at most 1.',
    },
    formula: '(ab^\\top)_{ij} = a_i b_j',
    aliases: ['텐서곱', 'outerProduct'],
    exercises: ['outer-inner'],
  },
  {
    id: 'summary-statistic',
    term: { ko: '요약값', en: 'summary statistic' },
    definition: {
      ko: '여러 관측값의 특징을 하나로 나타내는 수입니다. 평균은 중심을, 분산은 흩어진 정도를, 최솟값과 최댓값은 범위를 나타냅니다.',
      en: 'One number that stands for a feature of many observations: the mean for their centre, the variance for their spread, minimum and maximum for their range.',
    },
    formula:
      '\\bar x = \\frac{1}{n}\\sum_{i=1}^{n}x_i, \\quad s^2 = \\frac{1}{n}\\sum_{i=1}^{n}(x_i-\\bar x)^2',
    aliases: ['요약통계량', '기술통계', 'descriptive statistics'],
    exercises: ['tensor-summary'],
  },
]);
