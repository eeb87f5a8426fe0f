import { useFormatter, useTranslations } from 'next-intl';
import type { Quiz } from '@/lib/quiz/graded/access';
import type { ResultAttempt, ResultRow } from '@/lib/quiz/graded/teach/results';
import { Link } from '@/app/_components/navigation';
import styles from '../quiz.module.css';
import { ExtraTimeForm } from './extra-time-form';

export function ResultsTable({ quiz, rows }: { quiz: Quiz; rows: readonly ResultRow[] }) {
  const t = useTranslations('teachQuiz.results');
  const scored = rows.flatMap(({ best }) => (best === null || best.maxPoints === 0 ? [] : [best.points]));
  return (
    <>
      <p className={styles.hint}>
        {t('summary', {
          taken: rows.filter(({ attempts }) => attempts.length > 0).length,
          count: rows.length,
          scored: scored.length,
          mean: scored.reduce((sum, one) => sum + one, 0) / Math.max(1, scored.length),
        })}
      </p>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('students')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('student')}</th>
              <th scope="col" className={styles.number}>
                {t('best')}
              </th>
              <th scope="col">{t('attempts')}</th>
              <th scope="col">{t('extra')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.student.id}>
                <th scope="row">
                  {row.student.name}
                  <span>{row.student.email}</span>
                </th>
                <td className={styles.number}>
                  {row.best === null
                    ? '–'
                    : t('points', { points: row.best.points, max: row.best.maxPoints })}
                  <Pending points={row.best?.pending ?? 0} />
                </td>
                <td>
                  <ol className={styles.attempts}>
                    {row.attempts.map((attempt) => (
                      <li key={attempt.id}>
                        <AttemptCell quizId={quiz.id} attempt={attempt} />
                      </li>
                    ))}
                  </ol>
                </td>
                <td>
                  <ExtraTimeForm
                    // What was saved stands in the field after it was refreshed.
                    key={row.extraS}
                    quizId={quiz.id}
                    studentId={row.student.id}
                    name={row.student.name}
                    minutes={row.extraS / 60}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function AttemptCell({ quizId, attempt }: { quizId: string; attempt: ResultAttempt }) {
  const t = useTranslations('teachQuiz.results');
  const format = useFormatter();
  const { id, number, times, score, startedAt } = attempt;
  return (
    <>
      <Link href={`/quizzes/${quizId}/attempts/${id}`} prefetch={false}>
        {score === null
          ? t('attemptRunning', { number })
          : t('attemptScore', { number, points: score.points, max: score.maxPoints })}
      </Link>{' '}
      <Pending points={score?.pending ?? 0} />{' '}
      <span>
        {format.dateTime(startedAt, 'minute')} · {t(`states.${times.state}`)}
      </span>
    </>
  );
}

/** Points that somebody who teaches has yet to decide on. */
function Pending({ points }: { points: number }) {
  const t = useTranslations('teachQuiz.results');
  return points > 0 ? <span className={styles.pending}>{t('pending', { points })}</span> : null;
}
