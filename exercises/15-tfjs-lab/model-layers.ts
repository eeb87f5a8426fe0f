/** Reading a rebuilt model as a list of layers, whichever way it was written. */
import type { JudgedCase } from '../../lib/exercise/types';

export interface Layer {
  readonly className: string;
  /** Counted on the rebuilt model. */
  readonly parameters: number;
  /** Without the batch, e.g. `784` or `28 × 28`. */
  readonly outputShape: string;
  /** 'linear' where none is given. */
  readonly activation: string;
  /** Of a dropout layer. */
  readonly rate?: number;
}

export interface ModelFacts {
  readonly inputShape: string;
  readonly layers: readonly Layer[];
}

/** Activations that come as layers of their own. They count as part of the layer with weights before them. */
const ACTIVATION_LAYERS: Readonly<Record<string, string>> = { ReLU: 'relu', Softmax: 'softmax' };
const WITH_ACTIVATION: ReadonlySet<string> = new Set(['Dense', 'Conv2D']);

/** What the clean room found. Throws TypeError where no model was rebuilt: then no judge is asked. */
export function toModelFacts({ models }: JudgedCase): ModelFacts {
  const model = models?.get('result');
  if (model === undefined) throw new TypeError('no rebuilt model');
  const configs = listConfigs(model.plain.topology);
  const layers = model.layers.map(({ className, parameters, outputShape }, index): Layer => {
    const activation = readField(configs[index], 'activation');
    const rate = readField(configs[index], 'rate');
    return {
      className,
      parameters,
      outputShape: formatShape(outputShape),
      activation: ACTIVATION_LAYERS[className] ?? (typeof activation === 'string' ? activation : 'linear'),
      ...(typeof rate === 'number' ? { rate } : {}),
    };
  });
  return { inputShape: formatShape(model.inputShape), layers: mergeActivations(layers) };
}

const formatShape = (shape: readonly (number | null)[]) => shape.slice(1).join(' × ');

/** Dense without activation, then an activation layer, is the same as Dense with that activation. */
function mergeActivations(layers: readonly Layer[]): Layer[] {
  return layers.reduce<Layer[]>((merged, layer) => {
    const before = merged.at(-1);
    const isActivation = layer.className === 'Activation' || layer.className in ACTIVATION_LAYERS;
    const takesOne = before !== undefined && WITH_ACTIVATION.has(before.className);
    if (!isActivation || !takesOne || before.activation !== 'linear') return [...merged, layer];
    return [...merged.slice(0, -1), { ...before, activation: layer.activation }];
  }, []);
}

/** The configuration of every layer of a topology but input layers, in the model's order. */
function listConfigs(topology: unknown): unknown[] {
  const config = readField(topology, 'config');
  const layers = Array.isArray(config) ? config : readField(config, 'layers');
  if (!Array.isArray(layers)) return [];
  return layers
    .filter((layer: unknown) => readField(layer, 'class_name') !== 'InputLayer')
    .map((layer: unknown) => readField(layer, 'config'));
}

function readField(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
