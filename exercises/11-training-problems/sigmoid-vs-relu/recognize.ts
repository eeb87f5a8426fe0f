/** Telling known mistakes apart by the weights they return: outputs of training cannot be compared. */
import type { JudgedCase } from '../../../lib/exercise/types';
import { computeLoss, toNetwork, toTraining, type Network } from './judge';

/** A few updates leave biases that started at 0 near it; five hundred move some of them by 0.6 and more. */
const UNMOVED_BIAS = 0.25;
const UNTRAINED_LOSS = 0.5;
/** Knowing nothing costs ln 3 ≈ 1.10; this is worse than that by choice. */
const UPHILL_LOSS = 2;

interface Trained {
  readonly sigmoid: Network;
  readonly relu: Network;
  /** On the training flowers. */
  readonly losses: { readonly sigmoid: number; readonly relu: number };
}

/** The mistake that the weights of all splits show; undefined where they show none. */
export function recognizeTraining(cases: ReadonlyMap<string, JudgedCase>): string | undefined {
  const splits = [...cases.values()].map(toTrained);
  if (splits.length < 2) return undefined;
  if (splits.every(hasZeroWeights)) return 'zero-start';
  if (new Set(splits.map(toFingerprint)).size === 1) return 'weights-from-home';
  if (splits.every((split) => measureBiases(split) === 0)) return 'update-discarded';
  // Uphill, ReLU soon leaves the range of float32; the sigmoid's values stay bounded, so its loss stays a number.
  if (splits.every(({ losses }) => losses.sigmoid > UPHILL_LOSS)) return 'uphill';
  return splits.every(isUntrained) ? 'too-few-updates' : undefined;
}

function toTrained({ claim, args }: JudgedCase): Trained {
  const [sigmoid, relu] = [toNetwork(claim, 'sigmoid'), toNetwork(claim, 'relu')];
  const flowers = toTraining(args);
  const losses = {
    sigmoid: computeLoss(sigmoid, 'sigmoid', flowers),
    relu: computeLoss(relu, 'relu', flowers),
  };
  return { sigmoid, relu, losses };
}

/** Zeros never move in the first layer, in either network. */
const hasZeroWeights = ({ sigmoid, relu }: Trained) =>
  [sigmoid, relu].every(([first]) =>
    (first?.weights ?? []).flat().every((weight) => Math.abs(weight) < 1e-4),
  );

const toFingerprint = ({ sigmoid, relu }: Trained) => JSON.stringify([sigmoid, relu]);

const measureBiases = ({ sigmoid, relu }: Trained) =>
  Math.max(...[...sigmoid, ...relu].flatMap(({ biases }) => biases.map(Math.abs)));

const isUntrained = (split: Trained) =>
  measureBiases(split) < UNMOVED_BIAS && split.losses.relu > UNTRAINED_LOSS;
