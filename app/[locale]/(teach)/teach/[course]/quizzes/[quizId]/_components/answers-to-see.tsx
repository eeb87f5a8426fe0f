import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { AnswerToSee } from '@/lib/quiz/graded/teach/results';
import { Link } from '@/app/_components/navigation';
import styles from '../quiz.module.css';

interface AnswersToSeeProps<Answer extends AnswerToSee> {
  quizId: string;
  id: string;
  title: string;
  hint: string;
  answers: readonly Answer[];
  keyOf: (answer: Answer) => string;
  words: (answer: Answer) => string;
  /** Heading of the column that says why somebody has to look. */
  whyTitle: string;
  why: (answer: Answer) => string;
  decision: (answer: Answer) => ReactNode;
}

/** Answers that an instructor has to decide on, one a row. */
export function AnswersToSee<Answer extends AnswerToSee>(props: AnswersToSeeProps<Answer>) {
  const { quizId, id, title, hint, answers, keyOf, words, whyTitle, why, decision } = props;
  const t = useTranslations('teachQuiz.results');
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      <p className={styles.hint}>{hint}</p>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('attempt')}</th>
              <th scope="col">{t('item')}</th>
              <th scope="col">{t('answer')}</th>
              <th scope="col">{whyTitle}</th>
              <th scope="col">{t('decision')}</th>
            </tr>
          </thead>
          <tbody>
            {answers.map((answer) => (
              <tr key={keyOf(answer)}>
                <td>
                  <Link href={`/quizzes/${quizId}/attempts/${answer.attemptId}`} prefetch={false}>
                    {t('attemptOf', { name: answer.student, number: answer.number })}
                  </Link>
                </td>
                <td>
                  {answer.index + 1} · <code>{answer.itemId}</code>
                </td>
                <td>
                  <code>{words(answer)}</code>
                </td>
                <td>{why(answer)}</td>
                <td>{decision(answer)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
