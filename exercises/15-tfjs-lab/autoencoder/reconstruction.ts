/** Measuring an encoder and a decoder by what the clean room computed with both. */
import type { HiddenCase, JudgedCase, ProbeStep } from '../../../lib/exercise/types';
import type { PlainTensor } from '../../../lib/numeric/plain-value';
import { PIXELS } from '../../_data/digits';
import { asTensor, toRows, type Rows } from '../predictions';

const CODE = 'code';
const RESTORED = 'restored';

/** Held-out images in hidden cases; a visible one has none, so the images it was trained on. */
const toImages = ({ args, secret }: HiddenCase): PlainTensor =>
  asTensor(secret === undefined ? args[0] : secret);

/** The decoder sees nothing of the images but their codes. */
export function probeAutoencoder(tried: HiddenCase): readonly ProbeStep[] {
  return [
    { id: CODE, model: 'encode', inputs: toImages(tried) },
    { id: RESTORED, model: 'decode', outputOf: CODE },
  ];
}

/** Undefined where the encoder does not give one vector an image. */
export function measureCode({ case: tried, predictions }: JudgedCase): number | undefined {
  const found = predictions?.get(CODE);
  const isMatrix = found?.kind === 'tensor' && found.shape.length === 2;
  return isMatrix ? toRows(found, countImages(tried))?.width : undefined;
}

/** Undefined where the decoder does not give 784 numbers an image, as [m, 28, 28] or [m, 784]. */
export function toRestored({ case: tried, predictions }: JudgedCase): Rows | undefined {
  const rows = toRows(predictions?.get(RESTORED), countImages(tried));
  return rows?.width === PIXELS ? rows : undefined;
}

const countImages = (tried: HiddenCase) => toImages(tried).shape[0] ?? 0;

/** What a prediction is called in messages: its shape, or a dash where there is none. */
export function describePrediction({ predictions }: JudgedCase, step: 'code' | 'restored'): string {
  const found = predictions?.get(step);
  return found?.kind === 'tensor' ? `[${found.shape.join(', ')}]` : '–';
}

/** Squared error of the restored images over that of the mean training image; not a number where an output is none. */
export function measureErrorRatio({ case: tried }: JudgedCase, restored: Rows): number {
  const { data } = toImages(tried);
  const mean = computeMeanImage(asTensor(tried.args[0]));
  let [error, meanError] = [0, 0];
  for (let index = 0; index < data.length; index += 1) {
    error += (restored.data[index]! - data[index]!) ** 2;
    meanError += (mean[index % PIXELS]! - data[index]!) ** 2;
  }
  return error / meanError;
}

function computeMeanImage({ data, shape }: PlainTensor): Float64Array {
  const mean = new Float64Array(PIXELS);
  for (let index = 0; index < data.length; index += 1)
    mean[index % PIXELS]! += data[index]! / (shape[0] ?? 1);
  return mean;
}
