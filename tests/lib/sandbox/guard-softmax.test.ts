import '@tensorflow/tfjs-backend-cpu';
import { afterEach, describe, expect, it } from 'vitest';
import { createFacade } from '@/lib/sandbox/runner/facade';
import * as host from '@/lib/sandbox/runner/tf-layers';
import { watchTensors } from './watch-tensors';

// Rules are never lifted again: this file's process keeps to the one.
const facade = createFacade(host, ['softmax']);
// The same object as student code gets; its members are those of the host's types.
const tf = facade.tf as unknown as typeof host;
watchTensors(host);

/** Runs code as a student would who hides the error. */
function attempt(code: () => unknown): 'ran' | 'stopped' {
  host.engine().startScope('test');
  try {
    code();
    return 'ran';
  } catch {
    return 'stopped';
  } finally {
    host.engine().endScope();
    host.disposeVariables();
  }
}

const z = () => tf.tensor2d([1, 2, 3, 4], [2, 2]);
const call = (member: unknown, ...args: unknown[]): unknown =>
  typeof member === 'function' ? Reflect.apply(member, undefined, args) : undefined;

afterEach(() => {
  facade.takeViolation();
});

describe('the softmax rule', () => {
  it.each<[string, () => unknown]>([
    ['tf.softmax', () => tf.softmax(z())],
    ['Tensor.softmax', () => z().softmax()],
    ['Tensor.softmax along an axis', () => z().softmax(-1)],
    ['tf.logSoftmax', () => tf.logSoftmax(z())],
    ['Tensor.logSoftmax', () => z().logSoftmax()],
    ['a computed name', () => call(Reflect.get(tf, ['soft', 'max'].join('')), z())],
    ['a computed method', () => Reflect.apply(Reflect.get(z(), `soft${'max'}`), z(), [])],
    [
      'destructuring',
      () => {
        const { softmax: normalize } = tf;
        return normalize(z());
      },
    ],
    [
      'Object.values',
      () =>
        call(
          Object.values(tf).find((value) => Reflect.get(Object(value), 'name') === 'softmax__op'),
          z(),
        ),
    ],
    ['the prototype', () => tf.Tensor.prototype.softmax.call(z())],
    ['bind', () => tf.softmax.bind(null)(z())],
    ['tf.tidy', () => tf.tidy(() => tf.softmax(z()))],
    ['tf.losses.softmaxCrossEntropy', () => tf.losses.softmaxCrossEntropy(z(), z())],
    ['a softmax layer', () => tf.layers.softmax().apply(z())],
    ['a softmax activation', () => tf.layers.activation({ activation: 'softmax' }).apply(z())],
    [
      'a log-softmax activation',
      () => tf.layers.activation({ activation: 'logSoftmax' as never }).apply(z()),
    ],
    ['a dense layer', () => tf.layers.dense({ units: 2, activation: 'softmax' }).apply(z())],
  ])('stops %s and reports it although the error is caught', (_what, code) => {
    const outcome = attempt(code);

    expect(outcome).toBe('stopped');
    expect(facade.takeViolation()).toMatch(/softmax/i);
  });

  it.each<[string, () => unknown]>([
    ['exp, max, sum and div', () => z().sub(z().max(-1, true)).exp().div(z().exp().sum(-1, true))],
    ['logSumExp', () => tf.logSumExp(z())],
    ['sigmoid', () => tf.sigmoid(z())],
    ['softplus', () => tf.softplus(z())],
    ['logSigmoid', () => tf.logSigmoid(z())],
    ['a relu layer', () => tf.layers.dense({ units: 2, activation: 'relu' }).apply(z())],
    ['sigmoidCrossEntropy', () => tf.losses.sigmoidCrossEntropy(z(), z())],
    ['a gradient', () => tf.grad((x) => x.exp().sum())(z())],
  ])('leaves %s free', (_what, code) => {
    const outcome = attempt(code);

    expect(outcome).toBe('ran');
    expect(facade.takeViolation()).toBeUndefined();
  });

  it('says what is not allowed', () => {
    const values = host.tensor1d([1]);

    expect(() => tf.softmax(values)).toThrow('tf.softmax is not allowed in this exercise');

    values.dispose();
  });

  it('reports the first of several violations, once', () => {
    attempt(() => tf.logSoftmax(z()));
    attempt(() => tf.softmax(z()));

    expect([facade.takeViolation(), facade.takeViolation()]).toEqual(['tf.logSoftmax', undefined]);
  });
});
