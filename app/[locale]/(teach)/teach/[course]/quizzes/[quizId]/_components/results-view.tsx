import { getFormatter, getTranslations } from 'next-intl/server';
import { getDatabase } from '@/db/client';
import type { Viewer } from '@/lib/auth/viewer';
import type { AppLocale } from '@/lib/i18n/locales';
import type { Quiz } from '@/lib/quiz/graded/access';
import { describeAnswer } from '@/lib/quiz/graded/teach/describe-answer';
import { groupLate, toLateness } from '@/lib/quiz/graded/teach/lateness';
import { selectResults, type AnswerToSee } from '@/lib/quiz/graded/teach/results';
import { Link } from '@/app/_components/navigation';
import { currentBank } from '@/app/_server/quiz-bank';
import styles from '../quiz.module.css';
import { AcceptLateButton } from './accept-late-button';
import { ResultsTable } from './results-table';
import { UndecidedAnswers } from './undecided-answers';

interface ResultsViewProps {
  quiz: Quiz;
  viewer: Viewer;
  locale: AppLocale;
  path: string;
}

/** Who has what, and the answers that somebody has to look at. */
export async function ResultsView({ quiz, viewer, locale, path }: ResultsViewProps) {
  const [t, format, bank, results] = await Promise.all([
    getTranslations('teachQuiz.results'),
    getFormatter(),
    currentBank(),
    selectResults(getDatabase(), viewer, quiz.id),
  ]);
  const words = ({ itemId, answer }: AnswerToSee) =>
    answer === null
      ? t('takenBack')
      : describeAnswer(bank.byId.get(itemId)?.variants[0]?.view, answer, locale);
  const attemptLink = ({ attemptId, student, number }: AnswerToSee) => (
    <Link href={`/quizzes/${quiz.id}/attempts/${attemptId}`} prefetch={false}>
      {t('attemptOf', { name: student, number })}
    </Link>
  );
  const attempts = results.rows.flatMap(({ student, attempts: own }) =>
    own.map(({ id, times }) => ({ id, studentId: student.id, times })),
  );
  const timesOf = new Map(attempts.map(({ id, times }) => [id, times]));
  const severalOf = groupLate(results.late, new Map(attempts.map(({ id, studentId }) => [id, studentId])));
  const arrival = ({ attemptId, at }: (typeof results.late)[number]) => {
    const times = timesOf.get(attemptId);
    const lateness = times === undefined ? undefined : toLateness(at, times);
    const time = format.dateTime(at, 'instant');
    return lateness === undefined ? time : `${time} · ${t('lateBy', { ...lateness })}`;
  };
  return (
    <>
      {results.late.length > 0 ? (
        <section aria-labelledby="late" className={styles.section}>
          <h2 id="late">{t('late', { count: results.late.length })}</h2>
          <p className={styles.hint}>{t('lateHint')}</p>
          <div className={styles.scroller}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('attempt')}</th>
                  <th scope="col">{t('item')}</th>
                  <th scope="col">{t('answer')}</th>
                  <th scope="col">{t('arrived')}</th>
                  <th scope="col">{t('decision')}</th>
                </tr>
              </thead>
              <tbody>
                {results.late.map((one) => (
                  <tr key={one.eventId}>
                    <td>{attemptLink(one)}</td>
                    <td>
                      {one.index + 1} · <code>{one.itemId}</code>
                    </td>
                    <td>{words(one)}</td>
                    <td>{arrival(one)}</td>
                    <td>
                      <div className={styles.buttons}>
                        <AcceptLateButton quizId={quiz.id} eventIds={[one.eventId]} />
                        {severalOf.has(one.eventId) ? (
                          <AcceptLateButton
                            quizId={quiz.id}
                            eventIds={severalOf.get(one.eventId) ?? []}
                            student={one.student}
                          />
                        ) : null}
                      </div>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ) : null}
      {results.undecided.length > 0 ? (
        <UndecidedAnswers answers={results.undecided} attemptLink={attemptLink} words={words} path={path} />
      ) : null}
      <section aria-labelledby="students" className={styles.section}>
        <h2 id="students">{t('students')}</h2>
        {results.rows.length === 0 ? (
          <p className={styles.none}>{t('noStudents')}</p>
        ) : (
          <ResultsTable quiz={quiz} rows={results.rows} />
        )}
      </section>
    </>
  );
}
