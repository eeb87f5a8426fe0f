import type { ForbiddenRule, LoadedExercise } from '../../exercise/types';

/** Calls that a rule forbids, each by another road. They are put before a right solution, so only the rule can stop it. */
const PROBES: Readonly<Record<ForbiddenRule, Readonly<Record<'core' | 'layers', readonly string[]>>>> = {
  softmax: {
    core: [
      'tf.softmax(tf.tensor2d([[1, 2]]))',
      'tf.tensor2d([[1, 2]]).softmax()',
      "(tf as any)['soft' + 'max'](tf.tensor2d([[1, 2]]))",
      '(({ softmax: f }: any) => f(tf.tensor2d([[1, 2]])))(tf)',
      'tf.logSoftmax(tf.tensor2d([[1, 2]]))',
      'tf.tensor2d([[1, 2]]).logSoftmax()',
      'tf.losses.softmaxCrossEntropy(tf.tensor2d([[0, 1]]), tf.tensor2d([[1, 2]]))',
    ],
    layers: [
      'tf.layers.softmax().apply(tf.tensor2d([[1, 2]]))',
      "tf.layers.activation({ activation: 'softmax' }).apply(tf.tensor2d([[1, 2]]))",
      "tf.layers.dense({ units: 2, activation: 'softmax' }).apply(tf.tensor2d([[1, 2]]))",
    ],
  },
  autodiff: {
    core: [
      'tf.grad((a) => a.square())(tf.tensor1d([1, 2]))',
      'tf.grads((a, b) => a.mul(b))([tf.tensor1d([1]), tf.tensor1d([2])])',
      'tf.valueAndGrad((a) => a.square())(tf.tensor1d([1, 2]))',
      'tf.valueAndGrads((a, b) => a.mul(b))([tf.tensor1d([1]), tf.tensor1d([2])])',
      "(tf as any)['gr' + 'ad']((a: any) => a.square())(tf.tensor1d([1, 2]))",
      '((w) => tf.variableGrads(() => w.square().sum().asScalar()))(tf.variable(tf.tensor1d([1])))',
      '((w) => tf.train.sgd(0.1).minimize(() => w.square().sum().asScalar()))(tf.variable(tf.tensor1d([1])))',
      '((w) => tf.train.adam(0.1).computeGradients(() => w.square().sum().asScalar()))(tf.variable(tf.tensor1d([1])))',
      'tf.customGrad((a: any) => ({ value: a, gradFunc: (dy: any) => dy }))(tf.tensor1d([1]))',
    ],
    layers: [],
  },
};

export interface ForbiddenProbe {
  /** The call, for the report. */
  readonly call: string;
  readonly source: string;
}

/**
 * Sources that do what the exercise's rules forbid and then answer rightly. Empty where nothing is forbidden, or
 * where the reference does not define its entry as `export function`.
 */
export function createForbiddenProbes(exercise: LoadedExercise): ForbiddenProbe[] {
  const { entry, forbidden, runtime } = exercise.definition;
  const definition = new RegExp(`^export( async)? function ${entry}\\b`, 'm');
  if (!definition.test(exercise.reference)) return [];
  const honest = exercise.reference.replace(definition, '$1 function rightAnswer');
  return forbidden
    .flatMap((rule) => [...PROBES[rule].core, ...(runtime === 'layers' ? PROBES[rule].layers : [])])
    .map((call) => ({
      call,
      source: `${honest}
export function ${entry}(...args: any[]) {
  try {
    ${call};
  } catch (error) {
    // What is not there at all is stopped. A refusal must count even where it is caught.
    if (error instanceof TypeError) throw error;
  }
  return (rightAnswer as any)(...args);
}
`,
    }));
}
