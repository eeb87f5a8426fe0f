import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '01-ai-era',
  number: 1,
  title: { ko: '인공지능의 시대', en: 'The Age of AI' },
  summary: {
    ko: '1956년 다트머스 회의에서 이름을 얻은 인공지능은 추론과 탐색, 지식의 연결을 거쳐 데이터에서 스스로 배우는 머신러닝과 딥러닝에 이르렀습니다. 딥 블루, 왓슨, 알파고, ChatGPT로 이어지는 흐름을 짚고, 앞으로 모든 계산의 그릇이 될 벡터와 텐서를 처음 다루어 봅니다.',
    en: 'Artificial intelligence got its name at Dartmouth in 1956 and moved from reasoning and search, through stored knowledge, to machines that learn from data. We follow the line from Deep Blue and Watson to AlphaGo and ChatGPT, and meet the vectors and tensors in which every later computation is written.',
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
      ko: '데이터를 텐서에 담고 평균, 분산, 내적과 같은 요약값을 계산합니다.',
      en: 'Put data into tensors and compute summaries such as means, variances and inner products.',
    },
  ],
  exercises: [],
  glossary,
});
