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
import { AnswersToSee } from './answers-to-see';
import { ExportLink } from './export-link';
import { ResultsTable } from './results-table';

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
        <AnswersToSee
          quizId={quiz.id}
          id="late"
          title={t('late', { count: results.late.length })}
          hint={t('lateHint')}
          answers={results.late}
          keyOf={({ eventId }) => eventId}
          words={words}
          whyTitle={t('arrived')}
          why={arrival}
          decision={({ eventId, student }) => (
            <div className={styles.buttons}>
              <AcceptLateButton quizId={quiz.id} eventIds={[eventId]} />
              {severalOf.has(eventId) ? (
                <AcceptLateButton
                  quizId={quiz.id}
                  eventIds={severalOf.get(eventId) ?? []}
                  student={student}
                />
              ) : null}
            </div>
          )}
        />
      ) : null}
      {results.undecided.length > 0 ? (
        <AnswersToSee
          quizId={quiz.id}
          id="undecided"
          title={t('undecided', { count: results.undecided.length })}
          hint={t('undecidedHint')}
          answers={results.undecided}
          keyOf={({ attemptId, index }) => `${attemptId} ${index}`}
          words={words}
          whyTitle={t('why')}
          why={({ status }) => t(`status.${status}`)}
          decision={({ itemId }) => (
            <Link href={{ pathname: path, query: { view: 'corrections', item: itemId } }} prefetch={false}>
              {t('decide')}
            </Link>
          )}
        />
      ) : null}
      <section aria-labelledby="students" className={styles.section}>
        <h2 id="students">{t('students')}</h2>
        {results.rows.length === 0 ? (
          <p className={styles.none}>{t('noStudents')}</p>
        ) : (
          <>
            <ExportLink quizId={quiz.id} />
            <ResultsTable quiz={quiz} rows={results.rows} />
          </>
        )}
      </section>
    </>
  );
}
