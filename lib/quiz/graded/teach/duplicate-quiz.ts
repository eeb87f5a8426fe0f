import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { assertUser, type Viewer } from '../../../auth/viewer';
import { AppError } from '../../../errors';
import { selectTaughtQuiz, teaches } from '../access';
import { MAX_TITLE } from './compose-quiz';
import { toNewDates } from './new-dates';

type ToTitle = (title: string) => string;

interface DuplicateCall {
  readonly quizId: string;
  /** Names the copy after the quiz, in each language. */
  readonly toTitle: { readonly ko: ToTitle; readonly en: ToTitle };
}

/**
 * Makes a draft of a quiz's items and rules and returns its id; nothing that students did comes along, and no extra time.
 * The dates are a new quiz's: those of the quiz have passed where it is given again next year. Items that the bank has
 * lost since stand in the way of publishing alone, so that the instructor may replace them. Throws
 * 'sign_in_required', 'not_found'.
 */
export async function duplicateQuiz(
  db: Database,
  viewer: Viewer,
  { quizId, toTitle }: DuplicateCall,
): Promise<string> {
  const user = assertUser(viewer);
  const quiz = await selectTaughtQuiz(db, viewer, quizId);
  const { opensAt, closesAt } = toNewDates(quiz.now);
  const { rows } = await db.execute<{ id: string }>(sql`
    insert into quizzes (course_id, title_ko, title_en, parts, opens_at, closes_at, time_limit_s, attempts_allowed,
      shuffles, own_parameters, keys_shown, created_by)
    select q.course_id, ${toCopyTitle(quiz.title.ko, toTitle.ko)}, ${toCopyTitle(quiz.title.en, toTitle.en)}, q.parts,
      ${opensAt.toISOString()}::timestamptz,
      case when q.closes_at is not null then ${closesAt.toISOString()}::timestamptz end,
      q.time_limit_s, q.attempts_allowed, q.shuffles, q.own_parameters, q.keys_shown, ${user.id}::uuid
    from quizzes q where q.id = ${quiz.id} and ${teaches(user, sql`q.course_id`)}
    returning id`);
  const [row] = rows;
  if (row === undefined) throw new AppError('not_found');
  return row.id;
}

/** A title that the form takes: a long one is cut, not what names the copy. */
function toCopyTitle(title: string, toTitle: ToTitle): string {
  const characters = [...title];
  while (characters.length > 0 && toTitle(characters.join('')).length > MAX_TITLE) characters.pop();
  return toTitle(characters.join('').trimEnd());
}
