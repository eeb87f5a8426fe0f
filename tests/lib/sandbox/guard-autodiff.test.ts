import '@tensorflow/tfjs-backend-cpu';
import { afterEach, describe, expect, it } from 'vitest';
import { createFacade } from '@/lib/sandbox/runner/facade';
import * as host from '@/lib/sandbox/runner/tf-layers';
import { watchTensors } from './watch-tensors';

// Rules are never lifted again: this file's process keeps to the one.
const facade = createFacade(host, ['autodiff']);
// The same object as student code gets; its members are those of the host's types.
const tf = facade.tf as unknown as typeof host;
watchTensors(host);

/** Runs code as a student would who hides the error. */
async function attempt(code: () => unknown): Promise<'ran' | 'stopped'> {
  host.engine().startScope('test');
  try {
    await code();
    return 'ran';
  } catch {
    return 'stopped';
  } finally {
    host.engine().endScope();
    host.disposeVariables();
  }
}

const x = () => tf.tensor1d([1, 2]);
const matrix = () => tf.tensor2d([1, 2, 3, 4], [2, 2]);
// An optimizer keeps tensors of its own as long as it lives.
const sgd = tf.train.sgd(0.1);
const made = new tf.SGDOptimizer(0.1);
const square = (value: host.Tensor): host.Scalar => value.square().sum();

afterEach(() => {
  facade.takeViolation();
});

describe('the autodiff rule', () => {
  it.each<[string, () => unknown]>([
    ['tf.grad', () => tf.grad(square)(x())],
    ['tf.grads', () => tf.grads((a: host.Tensor) => square(a))([x()])],
    ['tf.valueAndGrad', () => tf.valueAndGrad(square)(x())],
    ['tf.valueAndGrads', () => tf.valueAndGrads((a: host.Tensor) => square(a))([x()])],
    [
      'tf.variableGrads',
      () => {
        const weight = tf.variable(x());
        return tf.variableGrads(() => square(weight));
      },
    ],
    [
      'tf.customGrad',
      () => tf.customGrad((value) => ({ value: value as host.Tensor, gradFunc: () => x() }))(x()),
    ],
    ['a computed name', () => Reflect.get(tf, `gr${'ad'}`)(square)(x())],
    [
      'optimizer.minimize',
      () => {
        const weight = tf.variable(x());
        return sgd.minimize(() => square(weight));
      },
    ],
    [
      'optimizer.computeGradients',
      () => {
        const weight = tf.variable(x());
        return sgd.computeGradients(() => square(weight));
      },
    ],
    [
      'an optimizer made from its class',
      () => {
        const weight = tf.variable(x());
        return made.minimize(() => square(weight));
      },
    ],
  ])('stops %s and reports it although the error is caught', async (_what, code) => {
    const outcome = await attempt(code);

    expect(outcome).toBe('stopped');
    expect(facade.takeViolation()).toMatch(/tf\.(v|g|c)|automatic differentiation/);
  });

  it.each<[string, () => unknown]>([
    ['elementwise ops', () => x().mul(2).exp().log().sub(1)],
    ['matMul', () => matrix().matMul(matrix())],
    ['a fused matMul', () => tf.fused.matMul({ a: matrix(), b: matrix(), activation: 'relu' })],
    ['a matMul with a sigmoid', () => tf.sigmoid(tf.matMul(matrix(), matrix(), true))],
    ['softmax', () => tf.softmax(x())],
    ['logSoftmax', () => tf.logSoftmax(x())],
    ['logSigmoid, which has a gradient of its own', () => tf.logSigmoid(x())],
    [
      'softmaxCrossEntropy, which has a gradient of its own',
      () => tf.losses.softmaxCrossEntropy(matrix(), matrix()),
    ],
    ['a layer', () => tf.layers.dense({ units: 2, activation: 'relu' }).apply(matrix())],
    ['tidy', () => tf.tidy(() => x().square())],
    [
      'applyGradients',
      () => {
        const weight = tf.variable(x(), true, 'free');
        sgd.applyGradients({ [weight.name]: x() });
      },
    ],
  ])('leaves %s free', async (_what, code) => {
    const outcome = await attempt(code);

    expect(outcome).toBe('ran');
    expect(facade.takeViolation()).toBeUndefined();
  });

  it('reports the operation by its name', async () => {
    await attempt(() => tf.grad(square)(x()));

    expect(facade.takeViolation()).toBe('tf.grad');
  });
});

describe('model.fit under the autodiff rule', () => {
  it('is stopped and reported although the error is caught', async () => {
    const outcome = await attempt(async () => {
      const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] });
      model.compile({ optimizer: sgd, loss: 'meanSquaredError' });
      await model.fit(tf.ones([2, 1]), tf.ones([2, 1]), { epochs: 1, verbose: 0 });
    });

    expect(outcome).toBe('stopped');
    expect(facade.takeViolation()).toBe('automatic differentiation');
  });
});
