import { isSameJson } from './given-answer';
import type { QuizBank } from '../bank';
import { findKind } from '../kinds/index';
import type { Attempt } from './select-attempt';
import { createMarker, hasBankKey, sum, type Correction, type Marker } from './mark-attempt';
import type { DealtItem, ItemMark } from './types';

/** What a student is told of a correction of an item, once keys may be shown. */
export interface ShownCorrection {
  /** What it did for this attempt. 'kept': the key was corrected, and the points stayed as they were before that. */
  readonly kind: 'accept' | 'reject' | 'full' | 'leave_out' | 'bank_key' | 'kept';
  /** The instructor's words. */
  readonly reason: string;
  /** Points before any correction, where they have changed. */
  readonly before?: number;
}

/** An item of an attempt as the corrections in force have it. */
export interface CorrectedItem {
  /** With the key that holds now and the explanation that belongs to it. */
  readonly dealt: DealtItem;
  readonly correction: ShownCorrection | undefined;
}

type Corrected = Pick<Attempt, 'corrections' | 'digests'>;

/**
 * What one item is shown by: the bank's key of the latest correction that brings one, for whoever was shown the same,
 * answered or not; and the correction that decided the mark, or that of the key where an earlier key decided: a reason
 * must not stand beside the key of another.
 */
export function explainCorrection(
  { corrections, digests, items, answers, score }: Corrected & Pick<Attempt, 'items' | 'answers' | 'score'>,
  { index, bank }: { readonly index: number; readonly bank: Pick<QuizBank, 'byId'> },
): CorrectedItem | undefined {
  const [dealt, mark] = [items[index], score?.marks[index]];
  if (dealt === undefined || mark === undefined) return undefined;
  const keyed = findKeyed(dealt, { corrections, digests });
  const decided = corrections.find(({ id }) => id === mark.correctionId);
  const tellsOfKey =
    keyed !== undefined &&
    keyed.id !== decided?.id &&
    (decided === undefined || decided.change.kind === 'bank_key');
  const isKept = tellsOfKey && mark.status !== 'unanswered';
  const correction = tellsOfKey ? keyed : decided;
  return {
    dealt: keyed === undefined ? dealt : withKey(dealt, { correction: keyed, bank }),
    correction: correction && {
      kind: isKept ? 'kept' : correction.change.kind,
      reason: correction.reason,
      // What an earlier key did to the points is not what this one did.
      ...(isKept ? {} : toBefore(mark, markByDealtKey({ dealt, mark, answer: answers[index] }))),
    },
  };
}

/** The points of an attempt before its corrections; undefined where they are the same. */
export function pointsBefore({ items, answers, score }: Attempt) {
  if (score === null) return undefined;
  const markItem = createMarker();
  const { points, maxPoints } = sum(
    score.marks.map((mark, index) => {
      const dealt = items[index];
      return dealt === undefined ? mark : markByDealtKey({ dealt, mark, answer: answers[index], markItem });
    }),
  );
  return points === score.points && maxPoints === score.maxPoints ? undefined : { points, maxPoints };
}

/** The latest correction that brings the bank's key for what was dealt. */
export function findKeyed(
  { itemId, variantIndex }: Pick<DealtItem, 'itemId' | 'variantIndex'>,
  { corrections, digests }: Corrected,
) {
  return corrections.findLast(
    (correction) =>
      correction.itemId === itemId &&
      correction.change.kind === 'bank_key' &&
      correction.keys[variantIndex] !== undefined &&
      hasBankKey({ variantIndex, shown: digests[itemId] }, correction),
  );
}

const NO_EXPLANATION = { ko: '', en: '' };

/**
 * The corrected key with an explanation that argues for it: today's, as long as the bank still asks the same and has not
 * been corrected again, else the dealt one. Where both argue for other keys there is none.
 */
function withKey(
  dealt: DealtItem,
  { correction, bank }: { readonly correction: Correction; readonly bank: Pick<QuizBank, 'byId'> },
): DealtItem {
  const { kind, variant, variantIndex } = dealt;
  const key = correction.keys[variantIndex];
  const today = bank.byId.get(dealt.itemId)?.variants[variantIndex];
  const asksTheSame =
    today !== undefined && isSameJson([today.prompt, today.view], [variant.prompt, variant.view]);
  const explained = [...(asksTheSame ? [today] : []), variant].find((one) =>
    hasSameSolution(kind, one.key, key),
  );
  return { ...dealt, variant: { ...variant, key, explanation: explained?.explanation ?? NO_EXPLANATION } };
}

/** Whether two keys have the same right answer: what else is in them (tolerances, remarks on mistakes) is not argued for. */
function hasSameSolution(kind: string, a: unknown, b: unknown): boolean {
  if (isSameJson(a, b)) return true;
  try {
    const { solve } = findKind(kind);
    return isSameJson(solve(a), solve(b));
  } catch {
    // A key that a release no longer reads.
    return false;
  }
}

function markByDealtKey({
  dealt: { itemId, kind, points, variantIndex, variant },
  mark,
  answer,
  markItem = createMarker(),
}: {
  readonly dealt: DealtItem;
  readonly mark: ItemMark;
  readonly answer: unknown;
  readonly markItem?: Marker;
}): ItemMark {
  // Without a correction the mark is by the dealt key.
  if (mark.correctionId === undefined) return mark;
  return markItem({ itemId, kind, points, variantIndex, key: variant.key }, answer ?? null);
}

function toBefore(mark: ItemMark, before: ItemMark): Pick<ShownCorrection, 'before'> {
  const isSame = before.points === mark.points && before.maxPoints === mark.maxPoints;
  return isSame ? {} : { before: before.points };
}
