/** Reading a rebuilt model as a list of layers, whichever way it was written. */
import type { JudgedCase } from '../../../lib/exercise/types';
import { claimField } from '../../../lib/numeric/claim-values';

export interface Layer {
  readonly className: string;
  /** Counted on the rebuilt model. */
  readonly parameters: number;
  /** Without the batch, e.g. `784` or `28 × 28`. */
  readonly outputShape: string;
  /** 'linear' where none is given. */
  readonly activation: string;
}

export interface ModelFacts {
  readonly inputShape: string;
  readonly layers: readonly Layer[];
}

/** Activations that come as layers of their own. They count as part of the linear layer before them. */
const ACTIVATION_LAYERS: Readonly<Record<string, string>> = { ReLU: 'relu', Softmax: 'softmax' };

/** What the clean room found. Throws TypeError where the model was not rebuilt: then no judge is asked. */
export function toModelFacts({ claim, rebuilt }: JudgedCase): ModelFacts {
  const model = claimField(claim, 'model');
  if (model?.kind !== 'model' || rebuilt === undefined) throw new TypeError('mnist-model: no rebuilt model');
  const activations = listActivations(model.topology);
  const layers = rebuilt.layers.map(({ className, parameters, outputShape }, index): Layer => ({
    className,
    parameters,
    outputShape: formatShape(outputShape),
    activation: ACTIVATION_LAYERS[className] ?? activations[index] ?? 'linear',
  }));
  return { inputShape: formatShape(rebuilt.inputShape), layers: mergeActivations(layers) };
}

const formatShape = (shape: readonly (number | null)[]) => shape.slice(1).join(' × ');

/** Dense without activation, then an activation layer, is the same as Dense with that activation. */
function mergeActivations(layers: readonly Layer[]): Layer[] {
  return layers.reduce<Layer[]>((merged, layer) => {
    const before = merged.at(-1);
    const isActivation = layer.className === 'Activation' || layer.className in ACTIVATION_LAYERS;
    if (!isActivation || before?.className !== 'Dense' || before.activation !== 'linear')
      return [...merged, layer];
    return [...merged.slice(0, -1), { ...before, activation: layer.activation }];
  }, []);
}

/** The `activation` of every layer of a topology but input layers, in the model's order. */
function listActivations(topology: unknown): (string | undefined)[] {
  const config = readField(topology, 'config');
  const layers = Array.isArray(config) ? config : readField(config, 'layers');
  if (!Array.isArray(layers)) return [];
  return layers
    .filter((layer: unknown) => readField(layer, 'class_name') !== 'InputLayer')
    .map((layer: unknown) => {
      const activation = readField(readField(layer, 'config'), 'activation');
      return typeof activation === 'string' ? activation : undefined;
    });
}

function readField(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
