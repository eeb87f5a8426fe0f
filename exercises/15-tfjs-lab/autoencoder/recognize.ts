/** Telling known mistakes apart by the models they return: outputs of training cannot be compared. */
import type { JudgedCase, RebuiltModel } from '../../../lib/exercise/types';
import { PIXELS } from '../../_data/digits';
import type { Rows } from '../predictions';
import { LONGEST_CODE } from './judge';
import { measureCode, measureErrorRatio, toRestored } from './reconstruction';

/** Random weights do worse than the mean image, whose ratio is 1. */
const UNTRAINED_RATIO = 1;

interface Autoencoder {
  readonly encode: RebuiltModel;
  readonly decode: RebuiltModel;
  readonly codeLength: number;
  readonly restored: Rows;
  readonly ratio: number;
}

/** The mistake that the autoencoders of all cases show; undefined where they show none. */
export function recognizeAutoencoder(cases: ReadonlyMap<string, JudgedCase>): string | undefined {
  const found = [...cases.values()].flatMap((judged) => toAutoencoder(judged) ?? []);
  if (found.length === 0 || found.length < cases.size) return undefined;
  const every = (shows: (autoencoder: Autoencoder) => boolean) => found.every(shows);
  if (every(({ codeLength }) => codeLength > LONGEST_CODE))
    return every(({ codeLength, encode }) => codeLength === PIXELS && isWithoutWeights(encode))
      ? 'image-as-code'
      : 'wide-code';
  if (every(({ encode }) => isWithoutWeights(encode))) return 'shrunk-image';
  if (every(({ decode }) => hasSoftmax(decode))) return 'softmax-pixels';
  if (every(({ restored }) => areAllAlike(restored))) return 'zero-start';
  const isFresh = ({ encode, decode, ratio }: Autoencoder) =>
    ratio > UNTRAINED_RATIO && isUntouched(decode) && !isUntouched(encode);
  return every(isFresh) ? 'fresh-decoder' : undefined;
}

function toAutoencoder(judged: JudgedCase): Autoencoder | undefined {
  const [encode, decode] = [judged.models?.get('encode'), judged.models?.get('decode')];
  const [codeLength, restored] = [measureCode(judged), toRestored(judged)];
  if (encode === undefined || decode === undefined) return undefined;
  if (codeLength === undefined || restored === undefined) return undefined;
  return { encode, decode, codeLength, restored, ratio: measureErrorRatio(judged, restored) };
}

const isWithoutWeights = ({ plain }: RebuiltModel) => plain.weights.length === 0;

const hasSoftmax = ({ plain }: RebuiltModel) =>
  JSON.stringify(plain.topology).includes('"activation":"softmax"');

/** Biases start at 0, and the first step of training moves all of them. */
function isUntouched({ plain }: RebuiltModel): boolean {
  const biases = plain.weights.filter(({ shape }) => shape.length === 1);
  return biases.every(({ data }) => data.every((bias) => bias === 0));
}

/** The same image whatever the code: all that is left to learn is the mean image. */
function areAllAlike({ data, width }: Rows): boolean {
  return Array.from(data).every((value, index) => Math.abs(value - data[index % width]!) < 1e-6);
}
