/** A small course on disk, with one sound exercise to be spoiled by tests. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export type Files = Readonly<Record<string, string | null>>;

const CHAPTER = `import { defineChapter } from '${root}lib/exercise/define-exercise';
export default defineChapter({
  id: '01-sums',
  number: 1,
  title: { ko: '합', en: 'Sums' },
  summary: { ko: '합 $\\\\sum x_i$를 구합니다.', en: 'Compute sums $\\\\sum x_i$.' },
  goals: [{ ko: '합을 구합니다.', en: 'Compute a sum.' }],
  exercises: ['total'],
  glossary: [
    {
      id: 'sum',
      term: { ko: '합', en: 'sum' },
      definition: { ko: '모든 원소를 더한 값 $s$입니다.', en: 'All entries added up, $s$.' },
      formula: 's = \\\\sum_i x_i',
      aliases: ['총합'],
      exercises: ['total'],
    },
  ],
});
`;

/** The sound exercise's `exercise.ts`. Canaries are drawn as hidden arguments and must be published nowhere. */
export const EXERCISE = `import { defineExercise, param, result } from '${root}lib/exercise/define-exercise';
import { vector } from '${root}lib/numeric/plain-value';
export default defineExercise({
  id: 'total',
  title: { ko: '벡터 $x$의 합', en: 'Total of a vector $x$' },
  summary: { ko: '모든 원소의 합을 구합니다.', en: 'Add all entries.' },
  entry: 'total',
  params: [{ name: 'x', type: param.tensor('n'), doc: { ko: '벡터', en: 'The vector' } }],
  result: result.object({ sum: result.number(), doubled: result.tensor('n') }),
  resultDoc: { ko: '합과 두 배', en: 'The sum and the doubled vector' },
  points: 10,
  minutes: 5,
  visible: [
    { id: 'small', title: { ko: '작은 벡터', en: 'A small vector' }, args: [vector([1, 2, 3.5])] },
  ],
  hidden: (random) => [
    {
      id: 'many',
      title: { ko: '긴 벡터', en: 'A long vector' },
      points: 6,
      parts: { sum: 0.5, doubled: 0.5 },
      args: [vector([987654.25, ...random.times(5, () => random.between(1, 2))])],
    },
    {
      id: 'one',
      title: { ko: '$n = 1$', en: '$n = 1$' },
      points: 4,
      args: [vector([random.between(1, 9)])],
    },
  ],
  hints: [{ ko: '\`x.sum()\`을 써 보세요.', en: 'Try \`x.sum()\`.' }],
});
`;

const SOUND: Files = {
  '01-sums/chapter.ts': CHAPTER,
  '01-sums/total/exercise.ts': EXERCISE,
  '01-sums/total/starter.ts': `import * as tf from '@tensorflow/tfjs';

export function total(x: tf.Tensor1D) {
  return { sum: 0, doubled: x };
}
`,
  '01-sums/total/reference.ts': `import * as tf from '@tensorflow/tfjs';

export function total(x: tf.Tensor1D): { sum: tf.Scalar; doubled: tf.Tensor1D } {
  const CANARY_REFERENCE = x.mul<tf.Tensor1D>(2);
  return { sum: x.sum<tf.Scalar>(), doubled: CANARY_REFERENCE };
}
`,
  '01-sums/total/alternative.ts': `import * as tf from '@tensorflow/tfjs';

export function total(x: tf.Tensor1D) {
  const CANARY_ALTERNATIVE = x.arraySync();
  return {
    sum: CANARY_ALTERNATIVE.reduce((sum, value) => sum + value, 0),
    doubled: CANARY_ALTERNATIVE.map((value) => 2 * value),
  };
}
`,
  '01-sums/total/oracle.ts': `import { defineOracle } from '${root}lib/exercise/define-exercise';
export default defineOracle((x: number[]) => {
  let sum = 0;
  for (const value of x) sum += value;
  return { sum, doubled: x.map((value) => value + value) };
});
`,
  '01-sums/total/mistakes/mean.ts': `import * as tf from '@tensorflow/tfjs';

export const feedback = {
  ko: '합이 아니라 **평균** $\\\\bar{x}$입니다.',
  en: 'That is the **mean** $\\\\bar{x}$, ' + 'not the sum.',
};

export function total(x: tf.Tensor1D) {
  const CANARY_MISTAKE = x.mean();
  return { sum: CANARY_MISTAKE, doubled: x.mul(2) };
}
`,
  '01-sums/total/statement.ko.mdx': '벡터 $x$의 합 $\\sum_i x_i$를 구합니다.\n\n## 예\n\n합은 6.5입니다.\n',
  '01-sums/total/statement.en.mdx': 'Compute $\\sum_i x_i$.\n\n## Example\n\nThe sum is 6.5.\n',
  '01-sums/total/derivation.ko.mdx': '## 왜 그런가요\n\n비밀 유도 과정입니다.\n',
  '01-sums/total/derivation.en.mdx': '## Why\n\nA CANARY_DERIVATION.\n',
};

export interface SampleCourse {
  readonly directory: string;
  remove(): Promise<void>;
}

/** Writes the sound course with these files in place of its own; null leaves a file out. */
export async function writeSampleCourse(changes: Files = {}): Promise<SampleCourse> {
  const directory = await mkdtemp(join(tmpdir(), 'gradstep-course-'));
  for (const [name, text] of Object.entries({ ...SOUND, ...changes })) {
    if (text === null) continue;
    const file = join(directory, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}
