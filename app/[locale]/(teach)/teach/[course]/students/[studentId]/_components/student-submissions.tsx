import { useFormatter, useTranslations } from 'next-intl';
import type { PublishedCourse } from '@/lib/exercise/published-course';
import type { SubmissionSummary } from '@/lib/grading/queue/submission-reads';
import type { AppLocale } from '@/lib/i18n/locales';
import { Link } from '@/app/_components/navigation';
import { ResultBadge } from '@/app/_components/submissions/result-badge';
import styles from './student-submissions.module.css';

interface StudentSubmissionsProps {
  /** Newest first. */
  submissions: readonly SubmissionSummary[];
  published: PublishedCourse;
  locale: AppLocale;
}

export function StudentSubmissions({ submissions, published, locale }: StudentSubmissionsProps) {
  const t = useTranslations('teach');
  const common = useTranslations('common');
  const format = useFormatter();
  const titles = new Map(published.exercises.map((exercise) => [exercise.id, exercise.title[locale]]));
  if (submissions.length === 0) return <p className={styles.none}>{t('noSubmissions')}</p>;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('submissions')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columns.time')}</th>
          <th scope="col">{t('columns.exercise')}</th>
          <th scope="col">{t('columns.result')}</th>
          <th scope="col">{t('columns.points')}</th>
        </tr>
      </thead>
      <tbody>
        {submissions.map((submission) => (
          <tr key={submission.id}>
            <td>
              <Link href={`/submissions/${submission.id}`} prefetch={false}>
                <time dateTime={submission.createdAt.toISOString()}>
                  {format.dateTime(submission.createdAt, 'instant')}
                </time>
              </Link>
            </td>
            <td>{titles.get(submission.exerciseId) ?? submission.exerciseId}</td>
            <td>
              <ResultBadge result={submission.status ?? submission.state} />
            </td>
            <td>
              {submission.score !== null && submission.maxScore !== null
                ? common('pointsOf', { points: submission.score, max: submission.maxScore })
                : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
