import { useFormatter, useTranslations } from 'next-intl';
import type { Quiz } from '@/lib/quiz/graded/access';
import type { OwnScore, PastAttempt } from '@/lib/quiz/graded/list-quizzes';
import { Link } from '@/app/_components/navigation';
import styles from '../quiz.module.css';

interface PastAttemptsProps {
  quiz: Quiz;
  /** First one first. */
  attempts: readonly PastAttempt[];
  best: OwnScore | null;
}

export function PastAttempts({ quiz, attempts, best }: PastAttemptsProps) {
  const t = useTranslations('quizzes');
  const format = useFormatter();
  return (
    <section aria-labelledby="past">
      <h2 id="past">{t('past.title')}</h2>
      {best === null ? null : <p className={styles.best}>{t('past.best', toParams(best))}</p>}
      <ol className={styles.attempts}>
        {attempts.map((attempt) => (
          <li key={attempt.id}>
            <Link href={`/quizzes/${quiz.id}/attempts/${attempt.id}`} prefetch={false}>
              {t(attempt.isPreview ? 'attempt.tryOut' : 'attempt.number', { number: attempt.number })}
            </Link>
            <span>{format.dateTime(attempt.startedAt, 'minute')}</span>
            <span>{t(`ended.${attempt.times.state === 'submitted' ? 'submitted' : 'expired'}`)}</span>
            <strong>
              {attempt.score === null ? t('scoreHidden') : t('pointsOf', toParams(attempt.score))}
            </strong>
          </li>
        ))}
      </ol>
    </section>
  );
}

const toParams = ({ points, maxPoints, pending }: OwnScore) => ({ points, max: maxPoints, pending });
