import { useFormatter, useTranslations } from 'next-intl';
import type { OwnQuiz } from '@/lib/quiz/graded/list-quizzes';
import { ownClosing } from '@/lib/quiz/graded/own-time';
import type { AppLocale } from '@/lib/i18n/locales';
import { Link } from '@/app/_components/navigation';
import styles from '../quizzes.module.css';

export function QuizList({ quizzes, locale }: { quizzes: readonly OwnQuiz[]; locale: AppLocale }) {
  return (
    <ul className={styles.list}>
      {quizzes.map((own) => (
        <QuizRow key={own.quiz.id} own={own} locale={locale} />
      ))}
    </ul>
  );
}

function QuizRow({ own, locale }: { own: OwnQuiz; locale: AppLocale }) {
  const t = useTranslations('quizzes');
  const format = useFormatter();
  const { quiz, best, state, attempts } = own;
  const isRunning = attempts.some(({ times }) => times.state === 'open');
  const closesAt = ownClosing(quiz);
  const when =
    state === 'upcoming'
      ? t('opensAt', { time: format.dateTime(quiz.opensAt, 'minute') })
      : closesAt === null
        ? t('noClosing')
        : t(quiz.extraS > 0 ? 'closesAtWithExtra' : 'closesAt', {
            time: format.dateTime(closesAt, 'minute'),
          });
  return (
    <li>
      <div>
        <Link href={`/quizzes/${quiz.id}`} prefetch={false}>
          {quiz.title[locale]}
        </Link>
        <span>
          {quiz.course.title[locale]} · {when}
        </span>
      </div>
      <span className={styles.outcome} data-running={isRunning || undefined}>
        {isRunning
          ? t('running')
          : best !== null
            ? t('pointsOf', { points: best.points, max: best.maxPoints, pending: best.pending })
            : attempts.length > 0
              ? t('handedIn')
              : state === 'done'
                ? t('notTaken')
                : null}
      </span>
    </li>
  );
}
