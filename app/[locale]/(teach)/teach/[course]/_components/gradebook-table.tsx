import { useFormatter, useTranslations } from 'next-intl';
import type { Gradebook, GradebookRow } from '@/lib/course/gradebook';
import type { PublishedCourse, PublishedExercise } from '@/lib/exercise/published-course';
import type { Locale } from '@/lib/exercise/types';
import { Link } from '@/app/_components/navigation';
import styles from '../gradebook.module.css';
import { toSearch, type GradebookQuery } from './gradebook-query';

interface GradebookTableProps {
  gradebook: Gradebook;
  published: PublishedCourse;
  locale: Locale;
  query: GradebookQuery;
}

/** Students × exercises; the header row and the names stay in sight while the rest scrolls. */
export function GradebookTable({ gradebook, published, locale, query }: GradebookTableProps) {
  const t = useTranslations('teach');
  const chapters = published.chapters
    .map((chapter) => ({
      chapter,
      exercises: published.exercises
        .filter((exercise) => exercise.chapterId === chapter.id)
        .toSorted((a, b) => chapter.exercises.indexOf(a.id) - chapter.exercises.indexOf(b.id)),
    }))
    .filter(({ exercises }) => exercises.length > 0);
  const exercises = chapters.flatMap((group) => group.exercises);
  const maxTotal = exercises.reduce((sum, exercise) => sum + exercise.points, 0);
  return (
    // A region that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroller} role="region" aria-label={t('gradebook')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('caption')}</caption>
        <thead>
          <tr>
            <SortHeader slug={gradebook.course.slug} sort="name" query={query} rowSpan={2} />
            <SortHeader slug={gradebook.course.slug} sort="score" query={query} rowSpan={2} max={maxTotal} />
            <th scope="col" rowSpan={2} className={styles.quizHead}>
              <Link href={`/teach/${gradebook.course.slug}/quizzes`} prefetch={false}>
                {t('quizPoints')}
              </Link>
            </th>
            {chapters.map(({ chapter, exercises: own }) => (
              <th key={chapter.id} scope="colgroup" colSpan={own.length} className={styles.chapter}>
                <span title={chapter.title[locale]}>{t('chapter', { number: chapter.number })}</span>
              </th>
            ))}
          </tr>
          <tr>
            {exercises.map((exercise) => (
              <th key={exercise.id} scope="col" className={styles.exercise}>
                <Link href={`/exercises/${exercise.id}`} prefetch={false}>
                  {exercise.title[locale]}
                </Link>
                <span>{t('outOf', { points: exercise.points })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gradebook.rows.map((row) => (
            <StudentRow
              key={row.student.id}
              slug={gradebook.course.slug}
              row={row}
              exercises={exercises}
              locale={locale}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SortHeaderProps {
  slug: string;
  sort: GradebookQuery['sort'];
  query: GradebookQuery;
  rowSpan: number;
  max?: number;
}

function SortHeader({ slug, sort, query, rowSpan, max }: SortHeaderProps) {
  const t = useTranslations('teach');
  const isSorted = query.sort === sort;
  return (
    <th
      scope="col"
      rowSpan={rowSpan}
      className={sort === 'name' ? styles.corner : styles.totalHead}
      aria-sort={isSorted ? (sort === 'name' ? 'ascending' : 'descending') : undefined}
    >
      <Link
        href={{ pathname: `/teach/${slug}`, query: toSearch({ ...query, sort, page: 1 }) }}
        prefetch={false}
        className={styles.sort}
      >
        {t(`sort.${sort}`)}
        <span aria-hidden="true">{isSorted ? (sort === 'name' ? ' ↑' : ' ↓') : ''}</span>
      </Link>
      {max === undefined ? null : <span className={styles.max}>{t('outOf', { points: max })}</span>}
    </th>
  );
}

interface StudentRowProps {
  slug: string;
  row: GradebookRow;
  exercises: readonly PublishedExercise[];
  locale: Locale;
}

function StudentRow({ slug, row, exercises, locale }: StudentRowProps) {
  const t = useTranslations('teach');
  const format = useFormatter();
  const studentHref = `/teach/${slug}/students/${row.student.id}`;
  return (
    <tr>
      <th scope="row" className={styles.student}>
        <Link href={studentHref} prefetch={false}>
          {row.student.name}
        </Link>
        <span>{row.student.email}</span>
      </th>
      <td className={styles.total}>{format.number(row.totalScore, { maximumFractionDigits: 2 })}</td>
      <QuizCell score={row.quizScore} />
      {exercises.map((exercise) => {
        const score = row.scores[exercise.id];
        if (!score) return <td key={exercise.id} className={styles.empty} aria-label={t('notSubmitted')} />;
        return (
          <td key={exercise.id} className={styles.score} data-state={score.passed ? 'passed' : 'open'}>
            <Link
              href={{ pathname: studentHref, query: { exercise: exercise.id } }}
              prefetch={false}
              aria-label={t('cell', {
                name: row.student.name,
                exercise: exercise.title[locale],
                points: score.bestScore,
                max: score.maxScore,
                attempts: score.attempts,
              })}
            >
              {format.number(score.bestScore, { maximumFractionDigits: 2 })}
            </Link>
          </td>
        );
      })}
    </tr>
  );
}

/** Points of the quizzes, and those that wait for a decision: without them a score would look final. */
function QuizCell({ score }: { score: GradebookRow['quizScore'] }) {
  const t = useTranslations('teach');
  const format = useFormatter();
  if (score === null) return <td className={styles.quizPoints} aria-label={t('noQuiz')} />;
  const { points, pending } = score;
  return (
    <td
      className={styles.quizPoints}
      aria-label={pending > 0 ? t('quizCell', { points, pending }) : undefined}
    >
      {format.number(points, { maximumFractionDigits: 2 })}
      {pending > 0 ? <span className={styles.pending}>{t('pending', { points: pending })}</span> : null}
    </td>
  );
}
