/**
 * The files of a new exercise: a small one that works, to be changed piece by piece. It computes the sum of a
 * vector, so that every part of the format is there: two outputs' worth of cases, hints, a mistake with feedback.
 */
export function createSkeleton(id: string): Readonly<Record<string, string>> {
  const entry = toEntryName(id);
  return {
    'exercise.ts': exerciseFile(id, entry),
    'starter.ts': starterFile(entry),
    'reference.ts': referenceFile(entry),
    'alternative.ts': alternativeFile(entry),
    'oracle.ts': ORACLE,
    'statement.ko.mdx': statementFile(entry, KOREAN),
    'statement.en.mdx': statementFile(entry, ENGLISH),
    'derivation.ko.mdx': KOREAN_DERIVATION,
    'derivation.en.mdx': ENGLISH_DERIVATION,
    'mistakes/mean.ts': mistakeFile(entry),
  };
}

/** 'gradient-step' → 'gradientStep'; a part that begins with a digit stays as it is: 'backprop-3222' → 'backprop3222'. */
function toEntryName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function exerciseFile(id: string, entry: string): string {
  return `import { defineExercise, param, result } from '../../../lib/exercise/define-exercise';
import { vector } from '../../../lib/numeric/plain-value';

export default defineExercise({
  id: '${id}',
  title: { ko: '벡터의 합', en: 'The sum of a vector' },
  summary: {
    ko: '벡터 $x$의 모든 원소를 더합니다.',
    en: 'Add up all entries of a vector $x$.',
  },
  entry: '${entry}',
  params: [{ name: 'x', type: param.tensor('n'), doc: { ko: '벡터', en: 'The vector' } }],
  result: result.number(),
  resultDoc: { ko: '모든 원소의 합', en: 'The sum of all entries' },
  points: 10,
  minutes: 10,
  visible: [
    { id: 'three', title: { ko: '원소 세 개', en: 'Three entries' }, args: [vector([1, 2, 3])] },
    { id: 'signs', title: { ko: '부호가 섞일 때', en: 'Mixed signs' }, args: [vector([-1, 4, -2, 0.5])] },
    { id: 'one', title: { ko: '원소 하나', en: 'One entry' }, args: [vector([7])] },
  ],
  // Drawn anew for every submission. Ids, titles and points must not depend on what is drawn.
  hidden: (random) => [
    {
      id: 'short',
      title: { ko: '짧은 벡터', en: 'A short vector' },
      points: 4,
      args: [vector(random.fork('short').times(random.integer(2, 5), () => random.between(1, 3)))],
    },
    {
      id: 'long',
      title: { ko: '긴 벡터', en: 'A long vector' },
      points: 6,
      args: [vector(random.fork('long').times(random.integer(50, 80), () => random.between(1, 3)))],
    },
  ],
  hints: [
    { ko: '텐서에는 원소를 모두 더하는 메서드가 있습니다.', en: 'Tensors have a method that adds all entries.' },
    { ko: '\`x.sum()\`을 써 보세요.', en: 'Try \`x.sum()\`.' },
  ],
});
`;
}

function starterFile(entry: string): string {
  return `import * as tf from '@tensorflow/tfjs';

/**
 * 벡터의 합을 구합니다. · Computes the sum of a vector.
 *
 * @param x [n]
 */
export function ${entry}(x: tf.Tensor1D) {
  // 여기에 코드를 작성하세요. · Write your code here.
  return tf.scalar(0);
}
`;
}

function referenceFile(entry: string): string {
  return `import * as tf from '@tensorflow/tfjs';

export function ${entry}(x: tf.Tensor1D) {
  return x.sum();
}
`;
}

function alternativeFile(entry: string): string {
  return `import * as tf from '@tensorflow/tfjs';

export function ${entry}(x: tf.Tensor1D) {
  return x.arraySync().reduce((sum, value) => sum + value, 0);
}
`;
}

/** Written from the formula, so that it does not repeat a slip of the reference. */
const ORACLE = `import { defineOracle } from '../../../lib/exercise/define-exercise';

export default defineOracle((x: number[]) => {
  let sum = 0;
  for (const value of x) sum += value;
  return sum;
});
`;

const KOREAN_DERIVATION = `## 왜 이렇게 되나요

합의 정의를 그대로 옮긴 것입니다. 텐서 연산은 한 번에, 반복문은 하나씩 더합니다.
`;

const ENGLISH_DERIVATION = `## Why it is so

This is the definition of a sum. A tensor operation adds at once, a loop one by one.
`;

function mistakeFile(entry: string): string {
  return `import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '합이 아니라 평균입니다. $n$으로 나누지 않아야 합니다.',
  en: 'That is the mean, not the sum: do not divide by $n$.',
};

export function ${entry}(x: tf.Tensor1D) {
  return x.mean();
}
`;
}

interface StatementWords {
  readonly task: string;
  readonly why: readonly [heading: string, text: string];
  readonly formula: string;
  readonly example: readonly [heading: string, text: string];
  readonly shapes: readonly [heading: string, input: string, output: string];
}

const KOREAN: StatementWords = {
  task: '벡터 $x$의 모든 원소를 더하는 함수를 작성합니다:',
  why: ['왜 중요한가요', '손실함수는 대부분 여러 예에 대한 합이나 평균입니다.'],
  formula: '식',
  example: ['예', '$x = (1, 2, 3)$이면 합은 6입니다.'],
  shapes: ['입력과 출력', '모양이 `[n]`인 텐서', '수 또는 스칼라 텐서'],
};

const ENGLISH: StatementWords = {
  task: 'Write a function that adds up all entries of a vector $x$:',
  why: ['Why it matters', 'Most losses are a sum or a mean over examples.'],
  formula: 'Formula',
  example: ['Example', 'For $x = (1, 2, 3)$ the sum is 6.'],
  shapes: ['Input and output', 'a tensor of shape `[n]`', 'a number or a scalar tensor'],
};

function statementFile(entry: string, words: StatementWords): string {
  const [why, reason] = words.why;
  const [example, worked] = words.example;
  const [shapes, input, output] = words.shapes;
  return `${words.task} \`${entry}\`.

## ${why}

${reason}

## ${words.formula}

$$
s = \\sum_{i=1}^{n} x_i
$$

## ${example}

${worked}

## ${shapes}

- \`x\`: ${input}
- → ${output}
`;
}
