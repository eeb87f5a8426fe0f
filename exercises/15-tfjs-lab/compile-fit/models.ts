/** The untrained models that are handed in, and what they compute, written out in plain numbers. */
import { PlainModel, PlainTensor, sizeOf } from '../../../lib/numeric/plain-value';
import type { Random } from '../../../lib/numeric/random';
import type { Rows } from '../predictions';

const PIXELS = 784;
const CLASSES = 10;
const ZEROS = { class_name: 'Zeros', config: {} };

/** Flatten, Dense layers with ReLU of these sizes, Dense 10 with softmax; sequential, or functional with an InputLayer. */
export function makeModel(
  random: Random,
  hidden: readonly number[],
  form: 'sequential' | 'functional',
): PlainModel {
  const sizes = [PIXELS, ...hidden, CLASSES];
  const weights = sizes.slice(1).flatMap((units, index) => drawLayer(random, sizes[index] ?? PIXELS, units));
  const dense = sizes.slice(1).map((units, index) => ({
    class_name: 'Dense',
    config: {
      name: `dense_${index + 1}`,
      units,
      activation: index === hidden.length ? 'softmax' : 'relu',
      use_bias: true,
      kernel_initializer: ZEROS,
      bias_initializer: ZEROS,
    },
  }));
  const flatten = { class_name: 'Flatten', config: { name: 'flatten' } };
  return new PlainModel(
    form === 'sequential' ? toSequential(flatten, dense) : toFunctional([flatten, ...dense]),
    weights,
  );
}

interface Layer {
  readonly class_name: string;
  readonly config: { readonly name: string };
}

function toSequential(first: Layer, others: readonly Layer[]): unknown {
  const input = {
    ...first,
    config: { ...first.config, batch_input_shape: [null, 28, 28], dtype: 'float32' },
  };
  return { class_name: 'Sequential', config: { name: 'digits', layers: [input, ...others] } };
}

function toFunctional(layers: readonly Layer[]): unknown {
  const input = {
    class_name: 'InputLayer',
    config: { name: 'image', batch_input_shape: [null, 28, 28], dtype: 'float32', sparse: false },
  };
  const chain = [input, ...layers].map((layer, index, all) => ({
    ...layer,
    name: layer.config.name,
    inbound_nodes: index === 0 ? [] : [[[all[index - 1]?.config.name, 0, 0, {}]]],
  }));
  const last = chain.at(-1)?.name;
  return {
    class_name: 'Model',
    config: { name: 'digits', layers: chain, input_layers: [['image', 0, 0]], output_layers: [[last, 0, 0]] },
  };
}

/** Glorot's uniform numbers in steps of 2⁻¹⁰, which take little room in a page; biases are 0. */
function drawLayer(random: Random, inputs: number, units: number): [PlainTensor, PlainTensor] {
  const limit = Math.sqrt(6 / (inputs + units));
  const kernel = Float32Array.from(
    { length: inputs * units },
    () => Math.round(1024 * random.between(-limit, limit)) / 1024,
  );
  return [
    new PlainTensor('float32', [inputs, units], kernel),
    new PlainTensor('float32', [units], new Float32Array(units)),
  ];
}

/** The outputs before training, in float64. */
export function computeOutputs({ weights }: PlainModel, images: PlainTensor): Rows {
  const count = images.shape[0] ?? 0;
  let width = images.data.length / count;
  let data: ArrayLike<number> = images.data;
  for (let at = 0; at < weights.length; at += 2) {
    const [kernel, bias] = [weights[at]!, weights[at + 1]!];
    const units = sizeOf(bias.shape);
    data = computeLayer({ count, width, data }, kernel.data, bias.data).map((z) =>
      at + 2 < weights.length ? Math.max(0, z) : z,
    );
    width = units;
  }
  return { count, width, data };
}

/** Weighted sums. Most pixels are 0 and are passed over. Softmax keeps the order, so none is taken at the end. */
function computeLayer(
  { count, width, data }: Rows,
  kernel: ArrayLike<number>,
  bias: ArrayLike<number>,
): Float64Array {
  const units = bias.length;
  const sums = new Float64Array(count * units);
  for (let row = 0; row < count; row += 1) {
    for (let unit = 0; unit < units; unit += 1) sums[row * units + unit] = bias[unit]!;
    for (let input = 0; input < width; input += 1) {
      const value = data[row * width + input]!;
      if (value === 0) continue;
      for (let unit = 0; unit < units; unit += 1)
        sums[row * units + unit]! += value * kernel[input * units + unit]!;
    }
  }
  return sums;
}
