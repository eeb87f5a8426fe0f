import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '05-statistics',
  number: 5,
  title: { ko: '통계학과 딥러닝', en: 'Statistics and Deep Learning' },
  summary: {
    ko: '통계학이 모수를 추정하고 원인을 설명하려 한다면, 딥러닝은 가중치를 학습하여 결과를 예측하려 합니다. 같은 대상을 부르는 두 분야의 용어를 잇고, 두 분야가 함께 쓰는 도구인 표준화, 정규분포의 가능도, 최대가능도추정을 계산합니다.',
    en: 'Statistics estimates parameters to explain causes; deep learning trains weights to predict outcomes. We translate between the vocabularies of the two fields and compute with the tools they share: standardization, the Gaussian likelihood and maximum likelihood estimation.',
  },
  goals: [
    {
      ko: '모수와 가중치, 추정과 학습처럼 같은 뜻을 가진 두 분야의 용어를 짝짓습니다.',
      en: 'Pair the terms that mean the same in both fields, such as parameter and weight, estimation and learning.',
    },
    {
      ko: '전통적 통계모형과 딥러닝 모형을 데이터, 크기, 목적, 평가의 면에서 비교합니다.',
      en: 'Compare classical statistical models with deep learning in data, size, purpose and evaluation.',
    },
    {
      ko: '자료를 표준화하고 정규분포의 로그가능도와 최대가능도추정값을 구합니다.',
      en: 'Standardize data and compute a Gaussian log-likelihood and its maximum likelihood estimates.',
    },
  ],
  exercises: [],
  glossary,
});
