import { defineGlossary } from '../../lib/exercise/define-exercise';

export default defineGlossary([
  {
    id: 'statistics',
    term: { ko: '통계학', en: 'statistics' },
    definition: {
      ko: '데이터를 통해 배우는 과학입니다. 자료를 모으고 요약하며, 불확실성을 확률로 나타내어 결론을 이끌어 냅니다.',
      en: 'The science of learning from data: it collects and summarizes them and draws conclusions whose uncertainty is expressed by probability.',
    },
    aliases: ['데이터 과학', 'science of data'],
  },
  {
    id: 'statistical-inference',
    term: { ko: '통계적 추론', en: 'statistical inference' },
    definition: {
      ko: '적은 수의 표본에서 얻은 사실을 모집단 전체로 일반화하는 일입니다. 추정과 가설검정으로 이루어집니다.',
      en: 'Generalizing from a small sample to the whole population. It consists of estimation and hypothesis testing.',
    },
    aliases: ['통계적 추측', 'inference'],
    exercises: ['gaussian-mle'],
  },
  {
    id: 'population-and-sample',
    term: { ko: '모집단과 표본', en: 'population and sample' },
    definition: {
      ko: '모집단은 알고자 하는 대상 전체이고, 표본은 그 가운데 실제로 관측한 일부입니다.',
      en: 'The population is everything one wants to know about; the sample is the part of it that was observed.',
    },
    aliases: ['모집단', '표본', 'population', 'sample'],
  },
  {
    id: 'probability-distribution',
    term: { ko: '확률분포', en: 'probability distribution' },
    definition: {
      ko: '확률변수가 어떤 값을 얼마나 자주 가지는지를 나타냅니다. 연속형이면 확률밀도함수로 적고, 밀도는 1보다 클 수 있지만 전체 넓이는 1입니다.',
      en: 'It says how often a random variable takes which values. A continuous one is described by its density, which may exceed 1 while its total area is 1.',
    },
    aliases: ['분포', '확률밀도함수', 'density', 'distribution'],
    exercises: ['gaussian-log-likelihood'],
  },
  {
    id: 'normal-distribution',
    term: { ko: '정규분포', en: 'normal distribution' },
    definition: {
      ko: '평균 $\\mu$를 중심으로 좌우가 대칭인 종 모양의 분포이며, 분산 $\\sigma^2$이 퍼진 정도를 정합니다.',
      en: 'The bell-shaped distribution that is symmetric about its mean $\\mu$; the variance $\\sigma^2$ says how wide it is.',
    },
    formula: String.raw`f(x)=\frac{1}{\sqrt{2\pi\sigma^2}}\exp\left[-\frac{(x-\mu)^2}{2\sigma^2}\right]`,
    aliases: ['가우스 분포', '가우시안', 'Gaussian', 'normal'],
    exercises: ['gaussian-mle', 'gaussian-log-likelihood'],
  },
  {
    id: 'parameter',
    term: { ko: '모수', en: 'parameter' },
    definition: {
      ko: '모집단의 분포나 모형을 정하는, 값을 모르는 수입니다. 딥러닝에서는 가중치라고 부릅니다.',
      en: 'An unknown number that determines the distribution of a population or a model. Deep learning calls it a weight.',
    },
    aliases: ['파라미터', '매개변수', '모수와 가중치'],
    exercises: ['gaussian-mle'],
  },
  {
    id: 'estimation',
    term: { ko: '추정', en: 'estimation' },
    definition: {
      ko: '표본으로 모수의 값을 짐작하는 일입니다. 모형을 자료에 적합시킨다고도 하며, 딥러닝의 학습에 해당합니다.',
      en: 'Determining the value of a parameter from a sample, also called fitting a model to data. Deep learning calls it learning or training.',
    },
    aliases: ['적합', 'fitting', '추정량', 'estimate'],
    exercises: ['gaussian-mle'],
  },
  {
    id: 'unbiased-estimator',
    term: { ko: '불편추정량', en: 'unbiased estimator' },
    definition: {
      ko: '기댓값이 모수의 참값과 같은 추정량입니다. 편차 제곱의 합을 $n-1$로 나눈 분산은 불편추정량이고, $n$으로 나눈 최대가능도추정값은 조금 작은 쪽으로 치우칩니다.',
      en: 'An estimator whose expected value is the true parameter. The variance divided by $n-1$ is unbiased; the maximum likelihood estimate, divided by $n$, is slightly too small on average.',
    },
    formula: String.raw`E\left[\frac{1}{n-1}\sum_{i=1}^n(x_i-\bar x)^2\right]=\sigma^2`,
    aliases: ['비편향 추정량', '표본분산', 'sample variance', 'n-1'],
    exercises: ['gaussian-mle'],
  },
  {
    id: 'explanatory-variable',
    term: { ko: '독립변수', en: 'explanatory variable' },
    definition: {
      ko: '결과를 설명하거나 예측하는 데 쓰는 변수로 설명변수라고도 합니다. 딥러닝에서는 특징이라고 부릅니다.',
      en: 'A variable that explains or predicts the outcome, also called an independent variable. In deep learning: a feature.',
    },
    aliases: ['설명변수', '예측변수', 'independent variable', 'predictor', 'covariate'],
  },
  {
    id: 'response-variable',
    term: { ko: '종속변수', en: 'response variable' },
    definition: {
      ko: '설명하거나 예측하려는 결과 변수로 반응변수라고도 합니다. 딥러닝에서는 레이블이라고 부릅니다.',
      en: 'The outcome that is to be explained or predicted, also called the dependent variable. In deep learning: the label.',
    },
    aliases: ['반응변수', '결과변수', 'dependent variable', 'outcome'],
  },
  {
    id: 'feature',
    term: { ko: '특징', en: 'feature' },
    definition: {
      ko: '모형에 입력으로 들어가는, 예 하나를 나타내는 값들입니다. 통계학의 독립변수에 해당합니다.',
      en: 'One of the values that describe an example and go into a model: what statistics calls an explanatory variable.',
    },
    aliases: ['특성', '피처', 'attribute'],
    exercises: ['standardize'],
  },
  {
    id: 'hypothesis-test',
    term: { ko: '가설검정', en: 'hypothesis test' },
    definition: {
      ko: '모수에 대한 가설이 자료와 모순되는지를 확률로 판단하는 절차입니다. 우연이라고 보기 어려운 차이를 유의하다고 합니다.',
      en: 'A procedure that judges by probability whether a hypothesis about a parameter contradicts the data. A difference that chance hardly explains is called significant.',
    },
    aliases: ['유의성', '유의확률', 'significance', 'p-value'],
  },
  {
    id: 'goodness-of-fit',
    term: { ko: '적합도', en: 'goodness of fit' },
    definition: {
      ko: '모형이 주어진 자료와 얼마나 잘 맞는지를 나타냅니다. 전통적 통계모형은 적합도와 유의성으로, 딥러닝 모형은 처음 보는 자료에 대한 예측력으로 평가합니다.',
      en: 'How well a model agrees with the data at hand. Classical models are judged by it and by significance, deep learning models by their predictions on new data.',
    },
    aliases: ['예측력', '모형 평가', 'predictive power'],
  },
  {
    id: 'black-box',
    term: { ko: '블랙박스', en: 'black box' },
    definition: {
      ko: '입력과 출력은 알 수 있으나 그 사이의 과정을 사람이 해석하기 어려운 모형을 말합니다. 예측이 목적인 딥러닝 모형이 대표적입니다.',
      en: 'A model whose inputs and outputs are known while what happens between them is hard to interpret. Deep networks, built to predict, are the standard example.',
    },
    aliases: ['black box', '해석 가능성', 'interpretability'],
  },
  {
    id: 'standard-deviation',
    term: { ko: '표준편차', en: 'standard deviation' },
    definition: {
      ko: '분산의 제곱근으로, 값들이 평균에서 보통 얼마나 떨어져 있는지를 원래의 단위로 나타냅니다. 이 강의에서는 $n$으로 나눕니다.',
      en: 'The square root of the variance: how far values usually lie from their mean, in their own unit. In this course it divides by $n$.',
    },
    formula: String.raw`s=\sqrt{\frac1n\sum_{i=1}^n(x_i-\bar x)^2}`,
    aliases: ['std', 'sd', '분산', 'variance'],
    exercises: ['standardize', 'gaussian-mle'],
  },
  {
    id: 'standardization',
    term: { ko: '표준화', en: 'standardization' },
    definition: {
      ko: '평균을 빼고 표준편차로 나누어 평균 0, 표준편차 1인 값으로 바꾸는 일입니다. 단위가 다른 변수를 같은 척도에 놓습니다.',
      en: 'Subtracting the mean and dividing by the standard deviation, which gives values of mean 0 and standard deviation 1. It puts variables of different units on one scale.',
    },
    formula: String.raw`z=\frac{x-\bar x}{s}`,
    aliases: ['표준점수', 'z-score', 'z 점수', 'normalization'],
    exercises: ['standardize'],
  },
]);
