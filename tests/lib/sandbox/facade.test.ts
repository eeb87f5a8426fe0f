import '@tensorflow/tfjs-backend-cpu';
import { describe, expect, it } from 'vitest';
import { createFacade } from '@/lib/sandbox/runner/facade';
import { WITHHELD } from '@/lib/sandbox/runner/facade-members';
import * as host from '@/lib/sandbox/runner/tf-layers';
import { watchTensors } from './watch-tensors';

const { tf, takeViolation } = createFacade(host, []);
watchTensors(host);

describe('the facade', () => {
  it.each(['engine', 'backend', 'env', 'setBackend', 'registerKernel', 'registerGradient', 'io', 'op'])(
    'says that tf.%s is not available',
    (name) => {
      expect(() => tf[name]).toThrow(`tf.${name} is not available in exercises`);
    },
  );

  it('lists nothing that is withheld', () => {
    expect(Object.keys(tf).filter((name) => WITHHELD.includes(name))).toEqual([]);
  });

  it('hands over no engine, backend or environment under another name', () => {
    const values: unknown[] = Object.values(tf).flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? [value, ...Object.values(value)] : [value],
    );

    expect(values).not.toContain(host.engine());
    expect(values).not.toContain(host.backend());
    expect(values).not.toContain(host.env());
    expect(values).not.toContain(host.registerKernel);
    expect(values).not.toContain(host.setBackend);
  });

  it('is frozen', () => {
    expect(Reflect.set(tf, 'matMul', () => 0)).toBe(false);
    expect(Reflect.set(tf, 'extra', 0)).toBe(false);
  });

  it.each(['layers', 'losses', 'linalg', 'train', 'util', 'models'])('has tf.%s frozen', (name) => {
    expect(Object.isFrozen(tf[name])).toBe(true);
  });

  it.each([
    ['Tensor', host.Tensor],
    ['Variable', host.Variable],
    ['TensorBuffer', host.TensorBuffer],
  ])('fixes the methods of tf.%s', (_name, constructor) => {
    expect(Reflect.set(constructor.prototype, 'data', () => 0)).toBe(false);
    expect(Reflect.set(constructor, 'extra', 0)).toBe(false);
  });

  it.each(['matMul', 'tidy', 'tensor2d', 'grad', 'sequential', 'memory', 'Tensor', 'moments'])(
    'hands over tf.%s as it is',
    (name) => {
      expect(tf[name]).toBe(Reflect.get(host, name));
    },
  );

  it('hands over the static methods of tf.train', () => {
    expect(Object.keys(Object(tf.train))).toEqual(expect.arrayContaining(['sgd', 'adam', 'momentum']));
  });

  it('hands over no way to load or save a model', () => {
    expect(Object.keys(Object(tf.models))).toEqual(['modelFromJSON']);
  });

  it('reports no violation where there are no rules', () => {
    const values = host.tidy(() => Array.from(host.softmax(host.tensor1d([0, 0])).dataSync()));

    expect(values).toEqual([0.5, 0.5]);
    expect(takeViolation()).toBeUndefined();
  });
});
