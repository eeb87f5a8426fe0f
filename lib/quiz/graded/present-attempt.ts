import type { PublishedCourse } from '../../exercise/published-course';
import type { Locale } from '../../exercise/types';
import { log } from '../../log';
import type { QuizBank } from '../bank';
import { findKind } from '../kinds/index';
import { listLinks, presentFeedback, presentItem } from '../present';
import type { QuizAnswer, ShownFeedback, ShownItem } from '../shown';
import type { Marking, MarkStatus } from '../types';
import { toDealtShowable } from './deal';
import type { Attempt } from './select-attempt';
import type { AttemptState } from './attempt-state';
import { toPendingPoints } from './pending-points';
import type { DealtItem, ItemMark } from './types';

/** What is shown of an item's mark once it may be. */
export interface ShownMark {
  readonly status: MarkStatus | 'unanswered';
  /** null: left out of the marks. */
  readonly fraction: number | null;
  readonly points: number;
  /** Points that an instructor has yet to decide on; `points` has them as 0. */
  readonly pending: number;
  /** A correction of the instructor's decided. */
  readonly isCorrected: boolean;
}

export interface ShownAttemptItem {
  readonly item: ShownItem;
  readonly points: number;
  readonly answer: QuizAnswer | null;
  readonly revision: number;
  /** An answer came too late; it was kept and does not count. */
  readonly isLate: boolean;
  /** Only where keys may be shown. */
  readonly mark?: ShownMark;
  readonly feedback?: ShownFeedback;
  /** In place of a feedback where nothing was answered: what is to be learned, and no verdict. */
  readonly teaching?: ShownFeedback['teaching'];
}

/** An attempt as the browser gets it. Instants are ISO strings, by the server's clock. */
export interface ShownAttempt {
  readonly id: string;
  readonly state: AttemptState;
  readonly now: string;
  readonly deadlineAt: string | null;
  readonly items: readonly ShownAttemptItem[];
  /** Only where it may be shown. */
  readonly total?: { readonly points: number; readonly maxPoints: number; readonly pending: number };
}

interface PresentOptions {
  readonly locale: Locale;
  readonly course: PublishedCourse;
  readonly bank: Pick<QuizBank, 'byId'>;
}

/** An attempt in one language: by allow-list, and no key, reason or explanation before it may be known. */
export function presentAttempt(attempt: Attempt, options: PresentOptions): ShownAttempt {
  const { id, times, items, score, shown } = attempt;
  return {
    id,
    state: times.state,
    now: times.now.toISOString(),
    deadlineAt: times.deadlineAt?.toISOString() ?? null,
    items: items.map((dealt, index) => ({
      item: presentDealt(dealt, options.locale),
      points: dealt.points,
      answer: toQuizAnswer(attempt.answers[index]),
      revision: attempt.revisions[index] ?? 0,
      isLate: attempt.late[index] ?? false,
      ...(shown === 'keys' && score !== null ? presentMark(attempt, { ...options, index, dealt }) : {}),
    })),
    ...(shown === 'nothing' || score === null ? {} : { total: toTotal(score) }),
  };
}

function toTotal({ points, maxPoints, marks }: NonNullable<Attempt['score']>): ShownAttempt['total'] {
  return { points, maxPoints, pending: marks.reduce((sum, mark) => sum + toPendingPoints(mark), 0) };
}

/** Answers were read by their kind when they were kept; null: none. */
export function toQuizAnswer(answer: unknown): QuizAnswer | null {
  return isObject(answer) ? answer : null;
}

function isObject(answer: unknown): answer is QuizAnswer {
  return typeof answer === 'object' && answer !== null;
}

/** A dealt item before an answer. */
export function presentDealt(dealt: DealtItem, locale: Locale): ShownItem {
  return presentItem(toDealtShowable(dealt), {
    locale,
    ...(dealt.orderSeed === null ? {} : { orderSeed: dealt.orderSeed }),
  });
}

function presentMark(
  { answers, score }: Attempt,
  { locale, course, bank, index, dealt }: PresentOptions & { index: number; dealt: DealtItem },
): Pick<ShownAttemptItem, 'mark' | 'feedback' | 'teaching'> {
  const mark = score?.marks[index];
  if (mark === undefined) return {};
  const { status, fraction, points, correctionId } = mark;
  const answer = answers[index] ?? null;
  const known = bank.byId.get(dealt.itemId);
  const pending = toPendingPoints(mark);
  const shown: ShownMark = { status, fraction, points, pending, isCorrected: correctionId !== undefined };
  try {
    const feedback = presentFeedback(toDealtShowable(dealt), toMarking(dealt, { mark, answer }), {
      locale,
      links: known === undefined ? [] : listLinks(known, course, locale),
    });
    if (status === 'unanswered') return { mark: shown, teaching: feedback.teaching };
    // What counts is the mark: a correction may have made a wrong answer right.
    return { mark: shown, feedback: { ...feedback, status, fraction: fraction ?? feedback.fraction } };
  } catch (error) {
    // A key that a release no longer reads: the mark stands, and the other items are shown.
    log().error({ itemId: dealt.itemId, err: error }, 'no feedback on an answer');
    return { mark: shown };
  }
}

/** Kinds of whose answers nothing is said but whether they are right. */
const WITHOUT_NOTES = new Set(['single-choice', 'figure']);
/** Kinds that have something to say only of an answer that is not all right. */
const WITHOUT_NOTES_IF_RIGHT = new Set(['multiple-choice', 'matching', 'ordering']);

/** The stored mark where it says everything; else the answer is marked again for the remarks on it. */
function toMarking(
  { kind, variant }: DealtItem,
  { mark, answer }: { readonly mark: ItemMark; readonly answer: unknown },
): Marking {
  if (answer === null || mark.status === 'unanswered') return { status: 'wrong', fraction: 0, notes: [] };
  const { status, fraction, correctionId } = mark;
  const isRightByKey = status === 'right' && correctionId === undefined;
  return WITHOUT_NOTES.has(kind) || (isRightByKey && WITHOUT_NOTES_IF_RIGHT.has(kind))
    ? { status, fraction: fraction ?? 0, notes: [] }
    : findKind(kind).mark(variant.key, answer);
}
