import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { QuizResults } from '@/lib/quiz/graded/teach/results';
import { Link } from '@/app/_components/navigation';
import styles from '../quiz.module.css';

type Undecided = QuizResults['undecided'][number];

interface UndecidedAnswersProps {
  answers: readonly Undecided[];
  attemptLink: (answer: Undecided) => ReactNode;
  words: (answer: Undecided) => string;
  /** The quiz's page, without the language. */
  path: string;
}

/** Answers whose points wait for the instructor, or that could not be read. */
export function UndecidedAnswers({ answers, attemptLink, words, path }: UndecidedAnswersProps) {
  const t = useTranslations('teachQuiz.results');
  return (
    <section aria-labelledby="undecided" className={styles.section}>
      <h2 id="undecided">{t('undecided', { count: answers.length })}</h2>
      <p className={styles.hint}>{t('undecidedHint')}</p>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('attempt')}</th>
              <th scope="col">{t('item')}</th>
              <th scope="col">{t('answer')}</th>
              <th scope="col">{t('why')}</th>
              <th scope="col">{t('decision')}</th>
            </tr>
          </thead>
          <tbody>
            {answers.map((one) => (
              <tr key={`${one.attemptId} ${one.index}`}>
                <td>{attemptLink(one)}</td>
                <td>
                  {one.index + 1} · <code>{one.itemId}</code>
                </td>
                <td>
                  <code>{words(one)}</code>
                </td>
                <td>{t(`status.${one.status}`)}</td>
                <td>
                  <Link
                    href={{ pathname: path, query: { view: 'corrections', item: one.itemId } }}
                    prefetch={false}
                  >
                    {t('decide')}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
