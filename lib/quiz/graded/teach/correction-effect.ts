import { groupBy } from '../../group-by';
import { findBest, type Points } from '../list-quizzes';
import { fractionOf, hasBankKey, type AttemptMarks, type Correction, type MarkedItem } from '../mark-attempt';
import { toPendingPoints } from '../pending-points';

/** A student whose score in the quiz changes. */
export interface ScoreChange {
  readonly student: { readonly id: string; readonly name: string };
  readonly before: Points;
  readonly after: Points;
  /** By which part of what can be had the score rises, −1 … 1: the maximum may change as well. */
  readonly gain: number;
}

export interface CorrectionEffect {
  /** Students with a score. */
  readonly students: number;
  /** Largest gain first, largest loss last. */
  readonly changes: readonly ScoreChange[];
  /** Students' attempts that a new 'bank_key' leaves alone: the bank no longer shows what they were shown. */
  readonly passedOver: number;
  /** Undecided answers of students before and after: a rejected one changes no score. */
  readonly waiting: { readonly before: number; readonly after: number };
}

/** An attempt with its marks as they stand, and as other corrections would have them. */
export interface Remarked {
  readonly attempt: AttemptMarks & {
    readonly userId: string;
    readonly name: string;
    readonly isPreview: boolean;
    readonly items: readonly { readonly item: MarkedItem }[];
  };
  readonly after: AttemptMarks;
}

/** The students whose best score changes, by a correction that is `added` or by one that is taken back. */
export function toEffect(remarked: readonly Remarked[], added?: Correction): CorrectionEffect {
  const counted = remarked.filter(({ attempt }) => !attempt.isPreview);
  const students = [...groupBy(counted, ({ attempt }) => attempt.userId)].flatMap(([id, own]) => {
    const before = toBest(own.map(({ attempt }) => attempt));
    const after = toBest(own.map((one) => one.after));
    const name = own[0]?.attempt.name ?? '';
    if (before === null || after === null) return [];
    return [{ student: { id, name }, before, after, gain: fractionOf(after) - fractionOf(before) }];
  });
  const changes = students
    .filter(({ before, after }) => before.points !== after.points || before.maxPoints !== after.maxPoints)
    .toSorted((a, b) => b.gain - a.gain);
  const passedOver =
    added === undefined ? 0 : counted.filter(({ attempt }) => isPassedOver(attempt, added)).length;
  const waiting = {
    before: countWaiting(counted.map(({ attempt }) => attempt)),
    after: countWaiting(counted.map((one) => one.after)),
  };
  return { students: students.length, changes, passedOver, waiting };
}

const toBest = (scores: readonly Points[]) =>
  findBest(scores.map(({ points, maxPoints }) => ({ score: { points, maxPoints }, isPreview: false })));

const countWaiting = (scores: readonly Pick<AttemptMarks, 'marks'>[]) =>
  scores.flatMap(({ marks }) => marks).filter((mark) => toPendingPoints(mark) > 0).length;

function isPassedOver({ items }: Remarked['attempt'], added: Correction): boolean {
  return (
    added.change.kind === 'bank_key' &&
    items.some(({ item }) => item.itemId === added.itemId && !hasBankKey(item, added))
  );
}
