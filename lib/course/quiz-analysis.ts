import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Queryable } from '@/db/client';
import type { Viewer } from '../auth/viewer';
import { AppError } from '../errors';
import { analyzeItems, type ItemAnalysis, type Observation } from '../quiz/analysis/analyze-items';
import { listAnalyzedOptions } from '../quiz/analysis/tally-labels';
import type { QuizBank } from '../quiz/bank';
import { selectTaughtCourse, type Course } from './courses';

export interface QuizAnalysis {
  readonly course: Course;
  readonly quiz: { readonly id: string; readonly title: { readonly ko: string; readonly en: string } };
  /** Students whose first attempt is over. */
  readonly students: number;
  readonly items: readonly ItemAnalysis[];
  /** Open reports of learners by item id. */
  readonly reports: ReadonlyMap<string, number>;
}

const MarkSchema = z.object({
  status: z.string(),
  fraction: z.number().nullable(),
  points: z.number(),
  maxPoints: z.number(),
  tally: z.array(z.string()),
});

const AttemptSchema = z.object({
  item_ids: z.array(z.string()),
  kinds: z.array(z.string()),
  variants: z.array(z.number()),
  marks: z.array(MarkSchema),
  /** Milliseconds by place of the item. */
  durations: z.record(z.string(), z.number()),
});
type AttemptRow = z.infer<typeof AttemptSchema>;

/** First attempts that are read at most: more would tell nothing new. */
const MAX_ATTEMPTS = 5_000;

/**
 * Item statistics of a quiz, from the first attempt of each student: later ones have seen the items before. Throws as
 * `selectTaughtCourse` does, and 'not_found' for a quiz of another course.
 */
export async function selectQuizAnalysis(
  db: Queryable,
  viewer: Viewer,
  { slug, quizId, bank }: { readonly slug: string; readonly quizId: string; readonly bank: QuizBank },
): Promise<QuizAnalysis> {
  const course = await selectTaughtCourse(db, viewer, slug);
  if (!z.uuid().safeParse(quizId).success) throw new AppError('not_found');
  const { rows: found } = await db.execute<{ title_ko: string; title_en: string }>(sql`
    select title_ko, title_en from quizzes where id = ${quizId} and course_id = ${course.id}`);
  const [quiz] = found;
  if (quiz === undefined) throw new AppError('not_found');
  const attempts = await listFirstAttempts(db, { courseId: course.id, quizId });
  const observations = attempts.flatMap(toObservations);
  const ids = new Set(observations.map(({ itemId }) => itemId));
  const items = [...ids].flatMap((id) => bank.byId.get(id) ?? []);
  return {
    course,
    quiz: { id: quizId, title: { ko: quiz.title_ko, en: quiz.title_en } },
    students: attempts.length,
    items: analyzeItems(observations, new Map(items.map((item) => [item.id, listAnalyzedOptions(item)]))),
    reports: await countOpenReports(db, [...ids]),
  };
}

async function listFirstAttempts(
  db: Queryable,
  { courseId, quizId }: { readonly courseId: string; readonly quizId: string },
): Promise<readonly AttemptRow[]> {
  const { rows } = await db.execute(sql`
    select jsonb_path_query_array(a.items, '$[*].itemId') as item_ids,
      jsonb_path_query_array(a.items, '$[*].kind') as kinds,
      jsonb_path_query_array(a.items, '$[*].variantIndex') as variants,
      s.items as marks,
      coalesce((select jsonb_object_agg(d.item_index, d.ms) from (
        select e.item_index, max(e.duration_ms) as ms from quiz_attempt_events e
        where e.attempt_id = a.id and e.item_index is not null and e.duration_ms is not null
        group by e.item_index) d), '{}') as durations
    from quiz_attempts a
    join quiz_attempt_scores s on s.attempt_id = a.id
    join enrollments m on m.course_id = ${courseId} and m.user_id = a.user_id and m.role = 'student'
    where a.quiz_id = ${quizId} and a.number = 1 and not a.is_preview
    order by a.started_at, a.id limit ${MAX_ATTEMPTS}`);
  return z.array(AttemptSchema).parse(rows);
}

/** One observation an item; items that a correction leaves out say nothing. */
function toObservations({ item_ids: ids, kinds, variants, marks, durations }: AttemptRow): Observation[] {
  const sum = (of: 'points' | 'maxPoints') => marks.reduce((total, mark) => total + mark[of], 0);
  const [points, maxPoints] = [sum('points'), sum('maxPoints')];
  return marks.flatMap((mark, place): Observation[] => {
    const [itemId, kind, variantIndex] = [ids[place], kinds[place], variants[place]];
    if (itemId === undefined || kind === undefined || variantIndex === undefined || mark.fraction === null)
      return [];
    const others = maxPoints - mark.maxPoints;
    const spent = durations[String(place)];
    return [
      {
        itemId,
        kind,
        variantIndex,
        fraction: mark.fraction,
        status: mark.status,
        tally: mark.tally,
        ...(spent === undefined ? {} : { seconds: spent / 1000 }),
        ...(others > 0 ? { rest: (points - mark.points) / others } : {}),
      },
    ];
  });
}

async function countOpenReports(db: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.execute<{ item_id: string; count: number }>(sql`
    select item_id, count(*)::int as count from item_reports
    where resolved_at is null and item_id in ${ids} group by item_id`);
  return new Map(rows.map(({ item_id: id, count }) => [id, count]));
}
