import { useFormatter, useTranslations } from 'next-intl';
import type { PublishedExercise } from '@/lib/exercise/published-course';
import { toPlainText } from '@/lib/exercise/plain-text';
import type { Locale } from '@/lib/exercise/types';
import { CourseHtml } from '@/app/_components/course-html';
import styles from './rules.module.css';

interface RulesProps {
  exercise: PublishedExercise;
  locale: Locale;
}

/** What the function takes and gives, and every rule it is judged by, in words. */
export function Rules({ exercise, locale }: RulesProps) {
  const t = useTranslations('learn.rules');
  const format = useFormatter();
  // Trained weights, drawn numbers and models have no one right answer that a tolerance could be about.
  const hasExpectedValues = exercise.visible.some(({ expected }) => expected !== null);
  return (
    <div className={styles.rules}>
      <section aria-labelledby="signature">
        <h2 id="signature">{t('signature')}</h2>
        <pre className={styles.signature}>
          <code>{exercise.signature}</code>
        </pre>
        <dl className={styles.params}>
          {exercise.params.map((param) => (
            <div key={param.name}>
              <dt>
                <code>{param.name}</code>
              </dt>
              <dd>{toPlainText(param.doc[locale])}</dd>
            </div>
          ))}
          <div>
            <dt>{t('returns')}</dt>
            <dd>{toPlainText(exercise.resultDoc[locale])}</dd>
          </div>
        </dl>
      </section>
      <section aria-labelledby="judging">
        <h2 id="judging">{t('judging')}</h2>
        <ul className={styles.list}>
          {hasExpectedValues ? (
            <li>
              {t('tolerance', {
                rtol: formatTolerance(exercise.tolerance.rtol),
                atol: formatTolerance(exercise.tolerance.atol),
              })}
            </li>
          ) : null}
          <li>{t('timeLimit', { seconds: format.number(exercise.timeLimitMs / 1_000) })}</li>
          {exercise.forbidden.map((rule) => (
            <li key={rule}>{t(`forbidden.${rule}`)}</li>
          ))}
          <li>{t('hidden')}</li>
        </ul>
        <table className={styles.cases}>
          <caption className="visually-hidden">{t('cases')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('cases')}</th>
              <th scope="col">{t('points')}</th>
            </tr>
          </thead>
          <tbody>
            {exercise.graded.map((graded) => (
              <tr key={graded.id}>
                <td>
                  <CourseHtml html={graded.titleHtml[locale]} />
                </td>
                <td>{format.number(graded.points)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** 0.001 as 1e-3: the notation that code uses. */
function formatTolerance(value: number): string {
  return value === 0 ? '0' : value.toExponential().replace('.0e', 'e');
}
