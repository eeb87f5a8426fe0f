/** Telling known mistakes apart by the weights they return: outputs of training cannot be compared. */
import type { JudgedCase } from '../../../lib/exercise/types';
import { measureScale, standardizeRow } from './centroids';
import { measureAccuracy, toHead, toTraining, type Head, type Labeled } from './judge';

/** A trained layer reaches more on its own training data. */
const TRAINED = 0.9;
/** Knowing nothing is right for one class of at most five; being wrong nearly always takes training the wrong way. */
const UPHILL = 0.1;
/** Gradient descent on raw features gives the largest features the largest weights; on standardized ones, the smallest. */
const RAW_CORRELATION = 0.5;

/** The mistake that the weights of all tasks show; undefined where they show none. */
export function recognizeHead(cases: ReadonlyMap<string, JudgedCase>): string | undefined {
  const tasks = [...cases.values()].map(({ claim, args }) => ({
    head: toHead(claim),
    training: toTraining(args),
  }));
  const every = (shows: (head: Head, training: Labeled) => boolean) =>
    tasks.length > 0 && tasks.every(({ head, training }) => shows(head, training));
  if (every((head, training) => measureAccuracy(head, training) >= TRAINED)) return undefined;
  if (every(isForStandardized)) return 'not-folded-back';
  if (every(isForCentered)) return 'offset-left-out';
  if (every((head, training) => measureAccuracy(head, training) < UPHILL)) return 'uphill';
  return every((head, training) => correlateSizes(head, training) > RAW_CORRELATION)
    ? 'raw-features'
    : undefined;
}

function isForStandardized(head: Head, { features, labels }: Labeled): boolean {
  const scale = measureScale(features);
  const standardized = features.map((row) => standardizeRow(row, scale));
  return measureAccuracy(head, { features: standardized, labels }) >= TRAINED;
}

function isForCentered(head: Head, { features, labels }: Labeled): boolean {
  const { mean } = measureScale(features);
  const centered = features.map((row) => row.map((value, column) => value - (mean[column] ?? 0)));
  return measureAccuracy(head, { features: centered, labels }) >= TRAINED;
}

/** The correlation, over features, of the logarithms of their root mean square and of the length of their weights. */
function correlateSizes({ w }: Head, { features }: Labeled): number {
  const weights = w.map((row) => Math.log(Math.hypot(...row)));
  const sizes = w.map((_, j) => Math.log(Math.hypot(...features.map((row) => row[j] ?? 0))));
  const pairs = measureScale(weights.map((weight, j) => [weight, sizes[j] ?? 0]));
  const standardized = weights.map((weight, j) => standardizeRow([weight, sizes[j] ?? 0], pairs));
  return standardized.reduce((sum, [a = 0, b = 0]) => sum + a * b, 0) / weights.length;
}
