/** A small exercise of the test's own, with the files of its folder as texts. */
import { defineExercise, param, result } from '@/lib/exercise/define-exercise';
import type { Catalog, ExerciseDefinition, LoadedExercise } from '@/lib/exercise/types';
import { vector } from '@/lib/numeric/plain-value';

const text = (both: string) => ({ ko: both, en: both });

/** `scaleAndShift(x, a, b) → {scaled: a·x, shifted: a·x + b}`: two outputs, partial credit, three mistakes. */
export function makeExercise(overrides: Partial<ExerciseDefinition> = {}): LoadedExercise {
  const definition = defineExercise({
    id: 'scale-and-shift',
    title: text('scale'),
    summary: text('scale'),
    entry: 'scaleAndShift',
    params: [
      { name: 'x', type: param.tensor('n'), doc: text('x') },
      { name: 'a', type: param.number(), doc: text('a') },
      { name: 'b', type: param.number(), doc: text('b') },
    ],
    result: result.object({ scaled: result.tensor('n'), shifted: result.tensor('n') }),
    resultDoc: text('result'),
    points: 10,
    minutes: 1,
    hints: [],
    visible: [{ id: 'example', title: text('example'), args: [vector([1, 2]), 2, 1] }],
    hidden: (random) => [
      {
        id: 'one',
        title: text('one'),
        points: 4,
        parts: { scaled: 0.25, shifted: 0.75 },
        args: [vector([random.between(1, 2)]), random.between(2, 3), random.between(1, 2)],
      },
      {
        id: 'many',
        title: text('many'),
        points: 6,
        args: [
          vector(random.times(20, () => random.between(1, 2))),
          random.between(2, 3),
          random.between(1, 2),
        ],
      },
    ],
    ...overrides,
  });
  return {
    definition,
    chapterId: '01-test',
    folder: '',
    starter: source('return { scaled: x, shifted: x };'),
    reference: source('const scaled = x.mul(a); return { scaled, shifted: scaled.add(b) };'),
    alternative: source('return { scaled: tf.mul(x, a), shifted: tf.add(tf.mul(x, a), b) };'),
    mistakes: [
      mistake('no-scale', 'return { scaled: x, shifted: x.add(b) };'),
      mistake('minus', 'const scaled = x.mul(a); return { scaled, shifted: scaled.sub(b) };'),
      mistake('not-a-number', 'const scaled = x.mul(a); return { scaled, shifted: scaled.mul(NaN) };'),
    ],
  };
}

/** The module of `scaleAndShift` with this body. */
export function source(body: string): string {
  return `import * as tf from '@tensorflow/tfjs';
export function scaleAndShift(x: tf.Tensor1D, a: number, b: number) { ${body} }
`;
}

export function makeCatalog(...exercises: readonly LoadedExercise[]): Catalog {
  return {
    chapters: [],
    exercises: new Map(exercises.map((exercise) => [exercise.definition.id, exercise])),
  };
}

function mistake(id: string, body: string) {
  return { id, source: `${source(body)}export const feedback = { ko: '', en: '' };`, feedback: text(id) };
}
