import { useTranslations } from 'next-intl';
import type { Retention } from '@/lib/quiz/study/retention';
import type { StudySummary } from '@/lib/quiz/study/summarize';
import styles from './figures.module.css';
import type { NamedChapter } from './scope-choices';

interface RetentionFiguresProps {
  summary: StudySummary;
  chapters: readonly NamedChapter[];
}

const toPercent = (share: number) => Math.round(share * 100);

/** How much was still known when it was asked again, with how sure that is. */
export function RetentionFigures({ summary, chapters }: RetentionFiguresProps) {
  const t = useTranslations('study.retention');
  const { retention, recallNow, seen } = summary;
  const byChapter = chapters.flatMap((chapter) => {
    const own = retention.byChapter[chapter.id];
    return own === undefined ? [] : [{ chapter, own }];
  });
  return (
    <section aria-labelledby="retention">
      <h2 id="retention" className={styles.heading}>
        {t('title')}
      </h2>
      {retention.overall === null ? (
        <p className={styles.note}>{t('tooFew')}</p>
      ) : (
        <Measured label={t('overall')} retention={retention.overall} isLarge />
      )}
      {recallNow === null ? null : (
        <p className={styles.note}>{t('recallNow', { percent: toPercent(recallNow), count: seen })}</p>
      )}
      <p className={styles.note}>{t('note')}</p>
      {byChapter.length > 0 ? (
        <details className={styles.details}>
          <summary>{t('byChapter')}</summary>
          <ul className={styles.measures}>
            {byChapter.map(({ chapter, own }) => (
              <li key={chapter.id}>
                <Measured label={chapter.title} retention={own} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

interface MeasuredProps {
  label: string;
  retention: Retention;
  isLarge?: boolean;
}

/** A share as a point on its 95 % interval, 0 to 100 %. */
function Measured({ label, retention: { share, low, high, n }, isLarge = false }: MeasuredProps) {
  const t = useTranslations('study.retention');
  const figures = { percent: toPercent(share), low: toPercent(low), high: toPercent(high), n };
  return (
    <div className={isLarge ? `${styles.measured} ${styles.large}` : styles.measured}>
      <p className={styles.measureText}>
        <span>{label}</span>
        <strong>{t('share', figures)}</strong>
        <span className={styles.interval}>{t('interval', figures)}</span>
      </p>
      <svg className={styles.scale} viewBox="0 0 200 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.track} x="0" y="3" width="200" height="4" />
        <rect className={styles.band} x={low * 200} y="1" width={(high - low) * 200} height="8" />
        <rect className={styles.point} x={share * 200 - 1.5} y="0" width="3" height="10" />
      </svg>
    </div>
  );
}
