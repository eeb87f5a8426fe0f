import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import type { HiddenCase, VisibleCase } from '../../../lib/exercise/types';
import { vector, type PlainValue } from '../../../lib/numeric/plain-value';
import { createRandom, type Random } from '../../../lib/numeric/random';
import { CLASSES, drawDigits, takeDigits, type Digits } from '../../_data/digits';
import { probeModel } from './facts';
import { HINTS, MESSAGES } from './texts';
import { judgeTraining, recognizeTraining } from './judge';
import { makeModel } from './models';

interface Plan {
  readonly hidden: readonly number[];
  readonly form: 'sequential' | 'functional';
  readonly epochs: number;
  readonly batchSize: number;
  /** Whether the last quarter gets wrong labels: every digit that of another one, always the same. */
  readonly mislabeled: boolean;
}

function makeArgs(random: Random, { images, labels }: Digits, plan: Plan): PlainValue[] {
  const shift = random.integer(1, CLASSES - 1);
  const split = Math.floor(0.75 * labels.length);
  const given = labels.map((label, index) =>
    plan.mislabeled && index >= split ? (label + shift) % CLASSES : label,
  );
  return [makeModel(random, plan.hidden, plan.form), images, vector(given), plan.epochs, plan.batchSize];
}

const HIDDEN: readonly (Plan &
  Pick<HiddenCase, 'id' | 'title' | 'points'> & { readonly count: readonly [number, number] })[] = [
  {
    id: 'one-hidden-layer',
    title: { ko: '은닉층 하나', en: 'One hidden layer' },
    points: 8,
    count: [120, 132],
    hidden: [32],
    form: 'sequential',
    epochs: 5,
    batchSize: 14,
    mislabeled: false,
  },
  {
    id: 'two-hidden-layers',
    title: {
      ko: '함수형 모형, 나누어떨어지지 않는 배치',
      en: 'A functional model, a batch size that does not divide',
    },
    points: 8,
    count: [121, 123],
    hidden: [40, 28],
    form: 'functional',
    epochs: 6,
    batchSize: 11,
    mislabeled: false,
  },
  {
    id: 'strange-validation',
    title: { ko: '검증 자료의 레이블이 틀린 경우', en: 'Validation examples with wrong labels' },
    points: 9,
    count: [148, 152],
    hidden: [40],
    form: 'sequential',
    epochs: 10,
    batchSize: 14,
    mislabeled: true,
  },
];

function drawHidden(random: Random): HiddenCase[] {
  return HIDDEN.map(({ id, title, points, count, ...plan }) => {
    const source = random.fork(id);
    const digits = takeDigits(source, source.integer(...count), 'train');
    return { id, title, points, args: makeArgs(source, digits, plan), secret: plan.mislabeled };
  });
}

function makeVisible({
  count,
  ...plan
}: Omit<VisibleCase, 'args'> & Plan & { readonly count: number }): VisibleCase {
  const random = createRandom(`compile-fit/${plan.id}`);
  return { id: plan.id, title: plan.title, args: makeArgs(random, drawDigits(random, count), plan) };
}

export default defineExercise({
  id: 'compile-fit',
  title: { ko: '`compile`과 `fit`', en: '`compile` and `fit`' },
  summary: {
    ko: '받은 모형을 Adam과 교차 엔트로피로 학습시키고, 자료의 4분의 1을 검증에 떼어 에포크별 정확도를 돌려줍니다.',
    en: 'Train a given model with Adam and cross-entropy, keep a quarter of the data for validation, and return the accuracy of every epoch.',
  },
  entry: 'compileFit',
  params: [
    {
      name: 'model',
      type: param.model(),
      doc: {
        ko: '아직 컴파일하지 않은 모형. 이 모형 자체를 학습시킵니다.',
        en: 'A model not yet compiled. It is itself to be trained.',
      },
    },
    {
      name: 'x',
      type: param.tensor('n', 28, 28),
      doc: { ko: '그림, 화소는 $[0, 1]$', en: 'The images, pixels in $[0, 1]$' },
    },
    {
      name: 'y',
      type: param.tensor('n'),
      doc: { ko: '범주 0–9 (실수형)', en: 'The classes 0–9, as floats' },
    },
    { name: 'epochs', type: param.number(), doc: { ko: '에포크 수', en: 'Number of epochs' } },
    { name: 'batchSize', type: param.number(), doc: { ko: '배치의 크기', en: 'Examples in a batch' } },
  ],
  result: result.object({
    accuracy: result.tensor('epochs'),
    valAccuracy: result.tensor('epochs'),
    model: result.trainedArgument(0),
  }),
  resultDoc: {
    ko: '에포크마다 학습 정확도와 검증 정확도. 길이는 둘 다 `epochs`입니다.',
    en: 'Training and validation accuracy of every epoch; both lists have length `epochs`.',
  },
  points: 25,
  minutes: 20,
  buildsOn: ['mnist-model'],
  trains: true,
  runtime: 'layers',
  limits: { timeMs: 30_000 },
  visible: [
    makeVisible({
      id: 'forty-digits',
      title: { ko: '숫자 40개', en: '40 digits' },
      count: 40,
      hidden: [16],
      form: 'sequential',
      epochs: 9,
      batchSize: 5,
      mislabeled: false,
    }),
    makeVisible({
      id: 'wrong-labels',
      title: {
        ko: '마지막 4분의 1의 레이블이 틀린 숫자 40개',
        en: '40 digits, wrong labels in the last quarter',
      },
      count: 40,
      hidden: [16],
      form: 'sequential',
      epochs: 9,
      batchSize: 5,
      mislabeled: true,
    }),
    makeVisible({
      id: 'not-a-multiple',
      title: { ko: '숫자 39개, 함수형 모형', en: '39 digits, a functional model' },
      count: 39,
      hidden: [16],
      form: 'functional',
      epochs: 9,
      batchSize: 4,
      mislabeled: false,
    }),
  ],
  hidden: drawHidden,
  probe: probeModel,
  judge: judgeTraining,
  recognize: recognizeTraining,
  hints: HINTS,
  messages: MESSAGES,
});
