import type { JudgedCase, Outcome } from '../../../lib/exercise/types';
import { PIXELS } from '../../_data/digits';
import { describePrediction, measureCode, measureErrorRatio, toRestored } from './reconstruction';

export const LONGEST_CODE = 64;
/** Codes longer than this hardly shorten an image and earn nothing. */
const LONGEST_COUNTED = PIXELS / 2;
/** Of the mean image's squared error. */
const NEEDED_RATIO = 0.5;
/** Clearly better than the mean image, which knows nothing of the single one. */
const PARTIAL_RATIO = 0.75;
/** Of the few images of a visible case, on which both were trained: that they learn at all, not how well. */
const VISIBLE_RATIO = 1;
const PARTIAL_FRACTION = 0.4;

/** Full points for a short code and images like the originals, some for one of the two. */
export function judgeAutoencoder(judged: JudgedCase): Outcome {
  const isVisible = judged.case.secret === undefined;
  const codeLength = measureCode(judged);
  if (codeLength === undefined) return failed('codeShape', { actual: describePrediction(judged, 'code') });
  const restored = toRestored(judged);
  if (restored === undefined)
    return failed('restoredShape', { actual: describePrediction(judged, 'restored') });
  const ratio = measureErrorRatio(judged, restored);
  const isClose = ratio < (isVisible ? VISIBLE_RATIO : NEEDED_RATIO);
  if (codeLength > LONGEST_CODE)
    return failed(
      'codeLength',
      { most: LONGEST_CODE, actual: codeLength },
      isClose && codeLength <= LONGEST_COUNTED ? PARTIAL_FRACTION : 0,
    );
  if (isClose) return { passed: true, fraction: 1 };
  if (!Number.isFinite(ratio)) return failed('notNumbers');
  return failed(
    isVisible ? 'trainingError' : 'heldOutError',
    { percent: Math.ceil(100 * ratio) },
    ratio < PARTIAL_RATIO ? PARTIAL_FRACTION : 0,
  );
}

function failed(key: string, params: Readonly<Record<string, string | number>> = {}, fraction = 0): Outcome {
  return { passed: false, fraction, message: { key: `exercise.${key}`, params } };
}
