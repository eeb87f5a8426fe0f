import { describe, expect, it } from 'vitest';
import { openExercise } from './open-exercise';

/** What somebody does to the right result, by exercise: `right` is the reference's entry under another name. */
const SLIPS: readonly (readonly [exerciseId: string, slip: string, entry: string, key: string])[] = [
  ['softmax', 'the other sign', '(z) => right(z).neg()', 'diagnosed_negated'],
  ['softmax', 'rounded', '(z) => right(z).mul(100).round().div(100)', 'diagnosed_rounded'],
  ['softmax', 'classes in reverse', '(z) => right(z).reverse(1)', 'diagnosed_class_order'],
  ['softmax', 'transposed', '(z) => right(z).transpose()', 'diagnosed_transposed'],
  ['softmax', 'the logits themselves', '(z) => z', 'diagnosed_argument'],
  [
    'cross-entropy',
    'the mean over examples',
    '(y, p) => tf.div(right(y, p), y.shape[0])',
    'diagnosed_over_size',
  ],
  ['cross-entropy', 'logarithms to base 2', '(y, p) => tf.div(right(y, p), Math.LN2)', 'diagnosed_log_base'],
  ['neuron', 'no bias', '(x, w, b, activation) => right(x, w, 0, activation)', 'diagnosed_without_bias'],
  ['neuron', 'no activation', "(x, w, b) => right(x, w, b, 'identity')", 'diagnosed_before_activation'],
  [
    'regression-loss',
    'n times',
    '(w0, w1, x, y) => tf.mul(right(w0, w1, x, y), x.size)',
    'diagnosed_times_size',
  ],
  [
    'softmax-regression',
    'one step less',
    '(x, y, eta, steps) => right(x, y, eta, steps - 1)',
    'diagnosed_step_less',
  ],
];

describe.each(SLIPS)('%s: %s', (...slip) => {
  const [exerciseId, , entry, key] = slip;
  it(`is diagnosed as ${key} on every seed`, async () => {
    const opened = await openExercise(exerciseId, { withoutMistakes: true });
    const { reference, definition } = opened.exercise;
    const source =
      reference.replace(`export function ${definition.entry}`, 'function solution') +
      `const right = (...args) => { const found = solution(...args); return found; };\n` +
      `export const ${definition.entry} = ${entry};\n`;

    const verdicts = await Promise.all(['one', 'two', 'three'].map((seed) => opened.grade(source, seed)));
    await opened.close();

    expect(verdicts.map(({ message }) => message?.key)).toEqual([key, key, key]);
  });
});
