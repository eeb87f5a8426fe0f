import { z } from 'zod';
import type { PublishedCourse } from '../../exercise/published-course';
import type { Locale } from '../../exercise/types';
import { log } from '../../log';
import type { QuizBank } from '../bank';
import { findKind } from '../kinds/index';
import { listLinks, presentFeedback, presentItem } from '../present';
import type { QuizAnswer, ShownFeedback, ShownItem, ShownReveal } from '../shown';
import type { Marking, MarkStatus } from '../types';
import { toDealtShowable } from './deal';
import { explainCorrection, pointsBefore, type ShownCorrection } from './explain-correction';
import type { Points } from './list-quizzes';
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
  /** One of the instructor's that decided, or changed the key. */
  readonly correction?: ShownCorrection;
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
  readonly total?: ShownTotal;
}

export interface ShownTotal extends Points {
  /** Points that an instructor has yet to decide on; `points` has them as 0. */
  readonly pending: number;
  /** Before the instructor's corrections, where they have changed it. */
  readonly before?: Points;
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
      ...(shown === 'keys' && score !== null ? presentMark(attempt, { ...options, index }) : {}),
    })),
    ...(shown === 'nothing' || score === null ? {} : { total: toTotal(attempt, score) }),
  };
}

function toTotal(attempt: Attempt, { points, maxPoints, marks }: NonNullable<Attempt['score']>): ShownTotal {
  const pending = marks.reduce((sum, mark) => sum + toPendingPoints(mark), 0);
  const before = pointsBefore(attempt);
  return { points, maxPoints, pending, ...(before === undefined ? {} : { before }) };
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
  attempt: Attempt,
  { locale, course, bank, index }: PresentOptions & { index: number },
): Pick<ShownAttemptItem, 'mark' | 'feedback' | 'teaching'> {
  const { answers, score } = attempt;
  const mark = score?.marks[index];
  const corrected = explainCorrection(attempt, { index, bank });
  if (mark === undefined || corrected === undefined) return {};
  const { dealt, correction } = corrected;
  const { status, fraction, points } = mark;
  const answer = answers[index] ?? null;
  const known = bank.byId.get(dealt.itemId);
  const shown: ShownMark = {
    ...{ status, fraction, points, pending: toPendingPoints(mark) },
    ...(correction === undefined ? {} : { correction }),
  };
  try {
    const marking = toMarking(dealt, { mark, answer, isCorrected: correction !== undefined });
    const feedback = presentFeedback(toDealtShowable(dealt), marking, {
      locale,
      links: known === undefined ? [] : listLinks(known, course, locale),
    });
    if (status === 'unanswered') return { mark: shown, teaching: feedback.teaching };
    return { mark: shown, feedback: toCountedFeedback(feedback, { mark, marking, answer, correction }) };
  } catch (error) {
    // A key that a release no longer reads: the mark stands, and the other items are shown.
    log().error({ itemId: dealt.itemId, err: error }, 'no feedback on an answer');
    return { mark: shown };
  }
}

interface Counted {
  readonly mark: ItemMark;
  /** By the key that is shown. */
  readonly marking: Marking;
  readonly answer: unknown;
  readonly correction: ShownCorrection | undefined;
}

/** What counts is the mark: where a correction has made right what the key has not, nothing says that it is wrong. */
function toCountedFeedback(
  feedback: ShownFeedback,
  { mark, marking, answer, correction }: Counted,
): ShownFeedback {
  const counted = { ...feedback, status: mark.status === 'unanswered' ? feedback.status : mark.status };
  if (mark.fraction === null) return { ...counted, instead: 'left_out' };
  const fraction = mark.fraction;
  // That it could not be told is no longer so.
  if (correction?.kind === 'reject') return { ...counted, fraction, notes: [] };
  if (correction === undefined || mark.status !== 'right' || marking.status === 'right')
    return { ...counted, fraction };
  const { teaching } = feedback;
  const isFull = correction.kind === 'full';
  return {
    ...{ ...counted, fraction, notes: [] },
    ...(isFull ? { instead: 'full' } : {}),
    ...(teaching === undefined
      ? {}
      : {
          teaching: {
            ...teaching,
            reveal: {
              ...withoutWhys(teaching.reveal, answer),
              deviations: isFull ? 'unmarked' : 'accepted',
            },
          },
        }),
  };
}

const ChoicesSchema = z.object({ choice: z.string().optional(), choices: z.array(z.string()).default([]) });

/** Without the reasons why what was chosen is wrong. */
function withoutWhys(reveal: ShownReveal, answer: unknown): ShownReveal {
  const { choice, choices } = ChoicesSchema.catch({ choices: [] }).parse(answer);
  if (reveal.options === undefined) return reveal;
  const options = Object.entries(reveal.options).map(([id, option]) => {
    const isSpared = !option.right && (id === choice || choices.includes(id));
    return [id, isSpared ? { right: false } : option] as const;
  });
  return { ...reveal, options: Object.fromEntries(options) };
}

/** Kinds of whose answers nothing is said but whether they are right. */
const WITHOUT_NOTES = new Set(['single-choice', 'figure']);
/** Kinds that have something to say only of an answer that is not all right. */
const WITHOUT_NOTES_IF_RIGHT = new Set(['multiple-choice', 'matching', 'ordering']);

/** The stored mark where it says everything; else the answer is marked again, for the remarks on it. */
function toMarking(
  { kind, variant }: DealtItem,
  {
    mark: { status, fraction },
    answer,
    isCorrected,
  }: { readonly mark: ItemMark; readonly answer: unknown; readonly isCorrected: boolean },
): Marking {
  if (answer === null || status === 'unanswered') return { status: 'wrong', fraction: 0, notes: [] };
  const saysEverything = WITHOUT_NOTES.has(kind) || (status === 'right' && WITHOUT_NOTES_IF_RIGHT.has(kind));
  return saysEverything && !isCorrected
    ? { status, fraction: fraction ?? 0, notes: [] }
    : findKind(kind).mark(variant.key, answer);
}
