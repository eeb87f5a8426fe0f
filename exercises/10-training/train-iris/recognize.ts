/** Telling known mistakes apart by the weights they return: outputs of training cannot be compared. */
import type { JudgedCase } from '../../../lib/exercise/types';
import { computeLoss, toNetwork, toTraining, type Network } from './judge';

/** Softmax that knows nothing of three equal classes has a loss of ln 3 ≈ 1.10; this is far beyond not knowing. */
const UPHILL_LOSS = 4;
/** A few short steps move a bias that started at 0 by hundredths; training moves it by tenths and more. */
const UNMOVED_BIAS = 0.1;
const UNTRAINED_LOSS = 0.6;

interface Trained {
  readonly network: Network;
  readonly trainingLoss: number;
}

/** The mistake that the weights of all splits show; undefined where they show none. */
export function recognizeTraining(cases: ReadonlyMap<string, JudgedCase>): string | undefined {
  const splits = [...cases.values()].map(({ claim, args }): Trained => {
    const network = toNetwork(claim);
    return { network, trainingLoss: computeLoss(network, toTraining(args)) };
  });
  const networks = splits.map(({ network }) => network);
  if (splits.length < 2) return undefined;
  if (networks.every(hasZeroWeights)) return 'zero-start';
  if (new Set(networks.map(toFingerprint)).size === 1) return 'weights-from-home';
  if (networks.every(({ b1, b2 }) => [...b1, ...b2].every((bias) => bias === 0))) return 'update-discarded';
  if (splits.every(({ trainingLoss }) => trainingLoss > UPHILL_LOSS)) return 'uphill';
  return splits.every(isUntrained) ? 'too-few-steps' : undefined;
}

const hasZeroWeights = ({ w1, w2 }: Network) => [...w1, ...w2].every((weight) => weight === 0);

const toFingerprint = ({ w1, b1, w2, b2 }: Network) => [w1, b1, w2, b2].join(';');

function isUntrained({ network: { b1, b2 }, trainingLoss }: Trained): boolean {
  return Math.max(...[...b1, ...b2].map(Math.abs)) < UNMOVED_BIAS && trainingLoss > UNTRAINED_LOSS;
}
