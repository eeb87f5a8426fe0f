import type { PublishedCourse } from '../../exercise/published-course';
import type { Locale } from '../../exercise/types';
import type { QuizBank } from '../bank';
import { findKind } from '../kinds/index';
import { listLinks, presentFeedback, presentItem } from '../present';
import type { QuizAnswer, ShownFeedback, ShownItem } from '../shown';
import type { MarkStatus } from '../types';
import { toDealtShowable } from './deal';
import type { Attempt } from './select-attempt';
import type { AttemptState } from './attempt-state';
import type { DealtItem } from './types';

/** What is shown of an item's mark once it may be. */
export interface ShownMark {
  readonly status: MarkStatus | 'unanswered';
  /** null: left out of the marks. */
  readonly fraction: number | null;
  readonly points: number;
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
}

/** An attempt as the browser gets it. Instants are ISO strings, by the server's clock. */
export interface ShownAttempt {
  readonly id: string;
  readonly state: AttemptState;
  readonly now: string;
  readonly deadlineAt: string | null;
  readonly items: readonly ShownAttemptItem[];
  /** Only where it may be shown. */
  readonly total?: { readonly points: number; readonly maxPoints: number };
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
    ...(shown === 'nothing' || score === null
      ? {}
      : { total: { points: score.points, maxPoints: score.maxPoints } }),
  };
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
): Pick<ShownAttemptItem, 'mark' | 'feedback'> {
  const mark = score?.marks[index];
  if (mark === undefined) return {};
  const { status, fraction, points, correctionId } = mark;
  const answer = answers[index] ?? null;
  const known = bank.byId.get(dealt.itemId);
  const marking =
    answer === null
      ? { status: 'wrong' as const, fraction: 0, notes: [] }
      : findKind(dealt.kind).mark(dealt.variant.key, answer);
  const isCorrected = correctionId !== undefined;
  const feedback = presentFeedback(toDealtShowable(dealt), marking, {
    locale,
    links: known === undefined ? [] : listLinks(known, course, locale),
  });
  return {
    mark: { status, fraction, points, isCorrected },
    // What counts is the mark: a correction may have made a wrong answer right.
    feedback:
      status === 'unanswered' ? feedback : { ...feedback, status, fraction: fraction ?? feedback.fraction },
  };
}
