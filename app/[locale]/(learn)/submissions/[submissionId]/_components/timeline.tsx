import { useFormatter, useTranslations } from 'next-intl';
import type { SubmissionView } from '@/lib/grading/queue/submission-reads';
import styles from '../submission.module.css';

/** What happened when, each step with the time since the submission came in. */
export function Timeline({ submission }: { submission: SubmissionView }) {
  const t = useTranslations('learn.submission');
  const format = useFormatter();
  const start = submission.events[0]?.at ?? submission.createdAt;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className={styles.heading}>
        {t('timeline')}
      </h2>
      <ol className={styles.timeline}>
        {submission.events.map((event, index) => (
          <li key={index}>
            <strong>{t(`events.${event.kind}`)}</strong>
            <time dateTime={event.at.toISOString()}>{format.dateTime(event.at, 'clock')}</time>
            {index > 0 ? (
              <span>{t('after', { ms: format.number(event.at.getTime() - start.getTime()) })}</span>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
