import { describe, expect, it } from 'vitest';
import { PlainModel, PlainTensor } from '@/lib/numeric/plain-value';
import { checkTopology } from '@/lib/sandbox/server/model-topology';

const layer = (class_name: string, config: object = {}): object => ({
  class_name,
  config: { name: class_name.toLowerCase(), ...config },
});
const sequential = (...layers: object[]): unknown => ({
  class_name: 'Sequential',
  config: { name: 's', layers },
});
const dense = layer('Dense', { units: 3, activation: 'relu', batch_input_shape: [null, 2] });
const weight = (size: number): PlainTensor => new PlainTensor('float32', [size], new Float32Array(size));
const check = (topology: unknown, weights: readonly PlainTensor[] = []) =>
  checkTopology(new PlainModel(topology, weights));

describe('the whitelist', () => {
  it.each<[string, unknown]>([
    ['a dense network', sequential(dense, layer('Dense', { units: 2, activation: 'softmax' }))],
    ['a list of layers', { class_name: 'Sequential', config: [dense] }],
    ['a convolution', sequential(layer('Conv2D', { filters: 4, kernel_size: [3, 3], padding: 'same' }))],
    ['pooling', sequential(layer('MaxPooling2D', { pool_size: [2, 2], strides: [2, 2] }))],
    ['dropout', sequential(dense, layer('Dropout', { rate: 0.5 }))],
    [
      'a functional model',
      {
        class_name: 'Model',
        config: { name: 'm', layers: [dense], input_layers: [['d', 0, 0]], output_layers: [['d', 0, 0]] },
      },
    ],
  ])('lets %s pass', (_what, topology) => {
    expect(check(topology)).toMatchObject({ ok: true });
  });

  it.each<[string, unknown]>([
    ['an unknown layer', sequential(layer('Lambda'))],
    ['a name of Object.prototype', sequential(layer('constructor'))],
    ['a nested model', sequential({ class_name: 'Sequential', config: { name: 'i', layers: [dense] } })],
    ['an unknown model class', { class_name: 'Evil', config: { name: 's', layers: [dense] } }],
    ['an unknown activation', sequential(layer('Dense', { units: 1, activation: 'evil' }))],
    ['no layers', sequential()],
    ['51 layers', sequential(...Array.from({ length: 51 }, () => dense))],
    ['8193 units', sequential(layer('Dense', { units: 8193 }))],
    ['no units', sequential(layer('Dense'))],
    ['fractional units', sequential(layer('Dense', { units: 1.5 }))],
    ['an infinite rate', sequential(layer('Dropout', { rate: Infinity }))],
    ['a rank of seven', sequential(layer('Reshape', { target_shape: [1, 1, 1, 1, 1, 1, 1] }))],
    ['a long name', sequential(layer('Flatten', { name: 'x'.repeat(101) }))],
    ['null', null],
    ['a string', 'Sequential'],
    ['an array', []],
  ])('refuses %s', (_what, topology) => {
    expect(check(topology)).toMatchObject({ ok: false, reason: expect.any(String) });
  });

  it('keeps the reason short', () => {
    const checked = check(sequential(layer('x'.repeat(10_000))));

    expect(checked.ok ? '' : checked.reason).toMatch(/^.{1,300}$/s);
  });
});

describe('the copy', () => {
  it('drops what is not listed', () => {
    const evil = { class_name: 'Evil', config: {} };
    const checked = check(sequential(layer('Dense', { units: 1, kernel_regularizer: evil, extra: 1 })));

    expect(JSON.stringify(checked)).not.toMatch(/Evil|extra/);
  });

  it('starts weights from zeros', () => {
    const checked = check(
      sequential(layer('Dense', { units: 1, kernel_initializer: { class_name: 'Evil' } })),
    );

    expect(JSON.stringify(checked)).toContain('"kernel_initializer":{"class_name":"Zeros","config":{}}');
  });

  it('keeps the weights', () => {
    const weights = [weight(6), weight(3)];
    const checked = check(sequential(dense), weights);

    expect(checked.ok && checked.model.weights).toEqual(weights);
  });
});

describe('parameters', () => {
  it.each([
    ['8,000,000 in two', [4_000_000, 4_000_000], true],
    ['8,000,001 in two', [4_000_000, 4_000_001], false],
  ])('are counted over all weights: %s', (_what, sizes, ok) => {
    expect(check(sequential(dense), sizes.map(weight))).toMatchObject({ ok });
  });
});
