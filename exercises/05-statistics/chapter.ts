import { defineChapter } from '../../lib/exercise/define-exercise';
import glossary from './glossary';

export default defineChapter({
  id: '05-statistics',
  number: 5,
  title: { ko: '통계학과 딥러닝', en: 'Statistics and Deep Learning' },
  summary: {
    ko: String.raw`통계학이 모수를 추정하여 결과의 원인을 설명하려 한다면, 딥러닝은 가중치를 학습하여 결과를 예측하려 합니다. 이 장에서는 같은 대상을 부르는 두 분야의 용어를 이어 보고, 데이터의 크기와 모형의 구조, 평가 방법을 비교합니다. 이어서 두 분야가 함께 쓰는 도구를 계산합니다. 변수를 $z=(x-\bar x)/s$로 표준화하고, 표본을 가장 그럴듯하게 하는 $\hat\mu=\bar x$와 $\hat\sigma^2=\frac1n\sum(x_i-\hat\mu)^2$을 구하며, 곱 대신 로그의 합으로 정규분포의 로그가능도를 계산합니다.`,
    en: String.raw`Statistics estimates parameters to explain causes; deep learning trains weights to predict outcomes. This chapter translates between the vocabularies of the two fields and compares their data, models and ways of judging a model. Then you compute with the tools they share. You standardize variables by $z=(x-\bar x)/s$, find the $\hat\mu=\bar x$ and $\hat\sigma^2=\frac1n\sum(x_i-\hat\mu)^2$ that make a sample most plausible, and compute a Gaussian log-likelihood as a sum of logarithms where the product would vanish.`,
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
      ko: '자료를 표준화하고, 값이 모두 같은 변수에서 생기는 문제를 다룹니다.',
      en: 'Standardize data and cope with variables that never change.',
    },
    {
      ko: '정규분포의 최대가능도추정값과 로그가능도를 반올림 오차에 흔들리지 않게 구합니다.',
      en: 'Compute Gaussian maximum likelihood estimates and log-likelihoods in a way that rounding does not spoil.',
    },
  ],
  exercises: ['standardize', 'gaussian-mle', 'gaussian-log-likelihood'],
  glossary,
});
