import { z } from 'zod';
import { PlainModel } from '../../numeric/plain-value';

/** What a returned model may have: enough for the course's networks, little enough to rebuild in a second. */
const MAX_LAYERS = 50;
const MAX_PARAMETERS = 8_000_000;
const MAX_UNITS = 8192;

const name = z.string().max(100);
const size = z.number().int().min(1).max(MAX_UNITS);
const sizes = z.union([size, z.array(size).min(1).max(3)]);
const shape = z.array(z.number().int().min(1).max(1_000_000).nullable()).max(6);
const unit = z.number().min(-1000).max(1000);
const ACTIVATIONS = [
  ...([
    'elu',
    'hardSigmoid',
    'hard_sigmoid',
    'linear',
    'relu',
    'relu6',
    'selu',
    'sigmoid',
    'softmax',
  ] as const),
  ...([
    'softplus',
    'softsign',
    'tanh',
    'swish',
    'mish',
    'gelu',
    'gelu_new',
    'logSoftmax',
    'log_softmax',
  ] as const),
] as const;
const activation = z.enum(ACTIVATIONS);

const common = {
  name,
  batch_input_shape: shape.optional(),
  dtype: z.enum(['float32', 'int32', 'bool']).nullish(),
};
const bias = z.boolean().optional();
const padding = z.enum(['valid', 'same', 'causal']).optional();
const format = z.enum(['channels_last', 'channelsLast']).optional();
const window = { pool_size: sizes, strides: sizes.nullish(), padding, data_format: format };
const filter = {
  kernel_size: sizes,
  strides: sizes.optional(),
  dilation_rate: sizes.optional(),
  padding,
  data_format: format,
};

/**
 * Layers by class name and what is kept of their configuration. Initializers, regularizers and constraints name
 * classes of their own and matter to training alone, so they are dropped.
 */
const CONFIGS = {
  InputLayer: z.object({ ...common, sparse: z.literal(false).optional() }),
  Dense: z.object({ ...common, units: size, activation: activation.optional(), use_bias: bias }),
  Activation: z.object({ ...common, activation }),
  ReLU: z.object({ ...common, max_value: unit.nullish() }),
  LeakyReLU: z.object({ ...common, alpha: unit.optional() }),
  ELU: z.object({ ...common, alpha: unit.optional() }),
  Softmax: z.object({ ...common, axis: z.number().int().min(-6).max(6).optional() }),
  Flatten: z.object({ ...common, data_format: format }),
  Reshape: z.object({ ...common, target_shape: shape }),
  Dropout: z.object({ ...common, rate: z.number().min(0).max(1) }),
  BatchNormalization: z.object({
    ...common,
    axis: z.number().int().min(-6).max(6).optional(),
    momentum: unit.optional(),
    epsilon: unit.optional(),
    center: bias,
    scale: bias,
  }),
  Conv1D: z.object({
    ...common,
    ...filter,
    filters: size,
    activation: activation.optional(),
    use_bias: bias,
  }),
  Conv2D: z.object({
    ...common,
    ...filter,
    filters: size,
    activation: activation.optional(),
    use_bias: bias,
  }),
  MaxPooling1D: z.object({ ...common, ...window }),
  MaxPooling2D: z.object({ ...common, ...window }),
  AveragePooling1D: z.object({ ...common, ...window }),
  AveragePooling2D: z.object({ ...common, ...window }),
  GlobalAveragePooling1D: z.object(common),
  GlobalAveragePooling2D: z.object({ ...common, data_format: format }),
  GlobalMaxPooling1D: z.object(common),
  GlobalMaxPooling2D: z.object({ ...common, data_format: format }),
  ZeroPadding2D: z.object({
    ...common,
    padding: z.union([size, z.array(z.union([size, z.array(size).max(2)])).max(2)]),
  }),
  Add: z.object(common),
  Multiply: z.object(common),
  Average: z.object(common),
  Maximum: z.object(common),
  Concatenate: z.object({ ...common, axis: z.number().int().min(-6).max(6).optional() }),
} as const;

type LayerName = keyof typeof CONFIGS;

const layerNames = Object.keys(CONFIGS).filter(isLayerName);
/** [layer, node, tensor, {}]: who feeds a layer in a functional model. */
const feed = z.array(z.union([name, z.number().int().min(0).max(100), z.object({})])).max(4);
const LayerSchema = z.object({
  class_name: z.enum(layerNames as [LayerName, ...LayerName[]]),
  name: name.optional(),
  config: z.record(z.string(), z.unknown()),
  inbound_nodes: z.array(z.array(feed).max(10)).max(10).optional(),
});
const ends = z.array(feed).max(10);
const TopologySchema = z.discriminatedUnion('class_name', [
  z.object({
    class_name: z.literal('Sequential'),
    config: z.union([
      z.object({ name, layers: z.array(LayerSchema).min(1).max(MAX_LAYERS) }),
      z.array(LayerSchema).min(1).max(MAX_LAYERS),
    ]),
  }),
  z.object({
    class_name: z.enum(['Model', 'Functional']),
    config: z.object({
      name,
      layers: z.array(LayerSchema).min(1).max(MAX_LAYERS),
      input_layers: ends,
      output_layers: ends,
    }),
  }),
]);

type Layer = z.infer<typeof LayerSchema>;

export type CheckedModel =
  { readonly ok: true; readonly model: PlainModel } | { readonly ok: false; readonly reason: string };

/**
 * Checks the topology of a model that a student returned and copies the allowed parts of it, so that rebuilding
 * looks up no class beyond the list, and bounds its parameters by the weights that came along.
 */
export function checkTopology(model: PlainModel): CheckedModel {
  const parameters = model.weights.reduce((sum, weight) => sum + weight.data.length, 0);
  if (parameters > MAX_PARAMETERS) return refuse(`more than ${MAX_PARAMETERS} parameters`);
  const parsed = TopologySchema.safeParse(model.topology);
  if (!parsed.success) return refuse(describe(parsed.error));
  const { class_name, config } = parsed.data;
  const layers = Array.isArray(config) ? config : config.layers;
  const copies = layers.map(copyLayer);
  const refused = copies.find((copy) => !copy.ok);
  if (refused && !refused.ok) return refused;
  const copied = copies.flatMap((copy) => (copy.ok ? [copy.layer] : []));
  const rest = Array.isArray(config) ? { name: 'model' } : config;
  const topology = { class_name, config: { ...rest, layers: copied } };
  return { ok: true, model: new PlainModel(topology, model.weights) };
}

function copyLayer(layer: Layer): { ok: true; layer: Layer } | { ok: false; reason: string } {
  const config = CONFIGS[layer.class_name].safeParse(layer.config);
  if (!config.success) return { ok: false, reason: `${layer.class_name}: ${describe(config.error)}` };
  // Weights are set afterwards, and zeros are the fastest to make.
  const zeros = { class_name: 'Zeros', config: {} };
  const initialized = WEIGHTED.has(layer.class_name)
    ? { ...config.data, kernel_initializer: zeros, bias_initializer: zeros }
    : config.data;
  return { ok: true, layer: { ...layer, config: { ...initialized } } };
}

const WEIGHTED: ReadonlySet<LayerName> = new Set(['Dense', 'Conv1D', 'Conv2D']);

function isLayerName(key: string): key is LayerName {
  return Object.hasOwn(CONFIGS, key);
}

function refuse(reason: string): CheckedModel {
  return { ok: false, reason };
}

function describe(error: z.ZodError): string {
  const [issue] = error.issues;
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`.slice(0, 300);
}
