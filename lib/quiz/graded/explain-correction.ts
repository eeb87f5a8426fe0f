import { isSameJson } from './given-answer';
import type { QuizBank } from '../bank';
import type { Attempt } from './select-attempt';
import { createMarker, hasBankKey, sum, type Correction, type Marker } from './mark-attempt';
import type { DealtItem, ItemMark } from './types';

/** What a student is told of a correction of an item, once keys may be shown. */
export interface ShownCorrection {
  /** What it did for this attempt. 'kept': the key was corrected, which would have lowered the score and did not. */
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
 * answered or not; and the correction that decided the mark.
 */
export function explainCorrection(
  { corrections, digests, items, answers, score }: Corrected & Pick<Attempt, 'items' | 'answers' | 'score'>,
  { index, bank }: { readonly index: number; readonly bank: Pick<QuizBank, 'byId'> },
): CorrectedItem | undefined {
  const [dealt, mark] = [items[index], score?.marks[index]];
  if (dealt === undefined || mark === undefined) return undefined;
  const keyed = findKeyed(dealt, { corrections, digests });
  const decided = corrections.find(({ id }) => id === mark.correctionId);
  const correction = decided ?? keyed;
  return {
    dealt: keyed === undefined ? dealt : withKey(dealt, { correction: keyed, bank }),
    correction: correction && {
      kind: decided === undefined && mark.status !== 'unanswered' ? 'kept' : correction.change.kind,
      reason: correction.reason,
      ...toBefore(mark, markByDealtKey({ dealt, mark, answer: answers[index] })),
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

/** Today's explanation, as long as the bank still asks the same: the dealt one argues for the key that was wrong. */
function withKey(
  dealt: DealtItem,
  { correction, bank }: { readonly correction: Correction; readonly bank: Pick<QuizBank, 'byId'> },
): DealtItem {
  const { prompt, view, explanation } = dealt.variant;
  const today = bank.byId.get(dealt.itemId)?.variants[dealt.variantIndex];
  const asksTheSame = today !== undefined && isSameJson([today.prompt, today.view], [prompt, view]);
  return {
    ...dealt,
    variant: {
      ...dealt.variant,
      key: correction.keys[dealt.variantIndex],
      explanation: asksTheSame ? today.explanation : explanation,
    },
  };
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
