import type { AttemptTimes } from '../attempt-state';
import { groupBy } from '../../group-by';

/** How long after what ended the attempt an answer arrived, in a unit that says it in few digits. */
export interface Lateness {
  readonly after: 'submission' | 'deadline';
  readonly unit: 'seconds' | 'minutes' | 'hours' | 'days';
  readonly amount: number;
}

/** In seconds; a unit is used from twice its length, so that at least two of it are named. */
const UNITS = [
  ['days', 86_400],
  ['hours', 3_600],
  ['minutes', 60],
] as const;

/** When an attempt ended, or will: by its submission, else by its deadline; null: it has none. */
export function endOf({
  submittedAt,
  deadlineAt,
}: Pick<AttemptTimes, 'submittedAt' | 'deadlineAt'>): Date | null {
  return submittedAt ?? deadlineAt;
}

/**
 * Whole seconds after the attempt's end; undefined: by now the deadline is later than the answer, since the instructor
 * has given more time.
 */
export function toLateS(
  at: Date,
  times: Pick<AttemptTimes, 'submittedAt' | 'deadlineAt'>,
): number | undefined {
  const end = endOf(times);
  if (end === null || at < end) return undefined;
  // A late answer is never "0 s" late.
  return Math.max(1, Math.floor((at.getTime() - end.getTime()) / 1000));
}

/** undefined as with `toLateS`. */
export function toLateness(
  at: Date,
  times: Pick<AttemptTimes, 'submittedAt' | 'deadlineAt'>,
): Lateness | undefined {
  const seconds = toLateS(at, times);
  if (seconds === undefined) return undefined;
  const [unit, length] = UNITS.find(([, long]) => seconds >= 2 * long) ?? (['seconds', 1] as const);
  const after = times.submittedAt === null ? 'deadline' : 'submission';
  return { after, unit, amount: Math.floor(seconds / length) };
}

interface LateAnswer {
  readonly eventId: string;
  readonly attemptId: string;
}

/**
 * The late answers of each student who has several, as {the first one's id: all ids}, in the order of the list: the
 * latest answer of an item is to be the one that counts.
 */
export function groupLate(
  late: readonly LateAnswer[],
  studentOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const groups = groupBy(late, ({ attemptId }) => studentOf.get(attemptId) ?? attemptId);
  return new Map(
    [...groups.values()].flatMap((own): [string, string[]][] => {
      const ids = own.map(({ eventId }) => eventId);
      const [first] = ids;
      return first === undefined || ids.length < 2 ? [] : [[first, ids]];
    }),
  );
}
