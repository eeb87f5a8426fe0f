import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '01-ai-era',
  number: 1,
  title: { ko: '인공지능의 시대', en: 'The Age of AI' },
  summary: {
    ko: String.raw`1956년 다트머스 회의에서 이름을 얻은 인공지능은 추론과 탐색, 지식의 연결을 거쳐 데이터에서 스스로 배우는 머신러닝과 딥러닝에 이르렀습니다. 1997년의 딥 블루, 2011년의 왓슨, 2016년의 알파고, 2022년의 ChatGPT가 그 길에 놓인 이정표입니다. 이 장에서는 흐름을 짚으면서, 앞으로 모든 계산을 담을 벡터와 텐서를 처음 다루어 봅니다. 관측값 $n$개를 평균 $\bar x = \frac{1}{n}\sum_i x_i$와 분산 $\frac{1}{n}\sum_i (x_i - \bar x)^2$으로 요약하고, 두 벡터에서 내적 $\sum_i a_ib_i$와 외적 $(ab^\top)_{ij} = a_ib_j$를 만듭니다.`,
    en: String.raw`Artificial intelligence got its name at Dartmouth in 1956 and moved from reasoning and search, through stored knowledge, to machines that learn from data. Deep Blue (1997), Watson (2011), AlphaGo (2016) and ChatGPT (2022) are the milestones on the way. We follow that line, and meet the vectors and tensors in which every later computation is written. You summarise $n$ observations by their mean $\bar x = \frac{1}{n}\sum_i x_i$ and variance $\frac{1}{n}\sum_i (x_i - \bar x)^2$, and make from two vectors their inner product $\sum_i a_ib_i$ and their outer product $(ab^\top)_{ij} = a_ib_j$.`,
  },
  goals: [
    {
      ko: '인공지능, 머신러닝, 딥러닝이 서로 어떤 관계인지 설명합니다.',
      en: 'Explain how artificial intelligence, machine learning and deep learning are related.',
    },
    {
      ko: '다트머스 회의부터 ChatGPT까지 전환점이 된 사건을 연도와 함께 말합니다.',
      en: 'Name the turning points from Dartmouth to ChatGPT, with their years.',
    },
    {
      ko: '데이터를 텐서에 담고 평균, 분산, 최솟값, 최댓값을 계산합니다.',
      en: 'Put data into tensors and compute means, variances, minima and maxima.',
    },
    {
      ko: '내적과 외적의 모양과 뜻을 구별하고 둘 다 계산합니다.',
      en: 'Tell inner and outer products apart by shape and meaning, and compute both.',
    },
  ],
  exercises: ['tensor-summary', 'outer-inner'],
  glossary,
});
