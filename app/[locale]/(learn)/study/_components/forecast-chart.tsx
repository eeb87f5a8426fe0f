import { useFormatter, useTranslations } from 'next-intl';
import type { Forecast } from '@/lib/quiz/study/forecast';
import styles from './figures.module.css';

const WIDTH = 420;
const HEIGHT = 150;
const TOP = 18;
const BOTTOM = 24;
const GAP = 4;

/** What will be asked in the coming days, as bars; a table says the same in words. */
export function ForecastChart({ forecast: { days, clearedOn } }: { forecast: Forecast }) {
  const t = useTranslations('study.forecast');
  const format = useFormatter();
  // Days are days, wherever one is: at noon UTC no zone makes another of them.
  const dateOf = (day: string) => new Date(`${day}T12:00:00Z`);
  const toLabel = (day: string) =>
    format.dateTime(dateOf(day), { timeZone: 'UTC', month: 'short', day: 'numeric', weekday: 'short' });
  const most = Math.max(1, ...days.map(({ asked }) => asked));
  const step = WIDTH / days.length;
  const total = days.reduce((sum, { asked }) => sum + asked, 0);
  return (
    <section aria-labelledby="forecast">
      <h2 id="forecast" className={styles.heading}>
        {t('title')}
      </h2>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('words', { total, most })}
      >
        {days.map(({ day, asked }, index) => {
          const height = ((HEIGHT - TOP - BOTTOM) * asked) / most;
          const center = (index + 0.5) * step;
          return (
            <g key={day}>
              <rect
                className={index === 0 ? styles.today : styles.bar}
                x={index * step + GAP / 2}
                y={HEIGHT - BOTTOM - height}
                width={step - GAP}
                height={height}
                rx="2"
              />
              {asked > 0 ? (
                <text className={styles.value} x={center} y={HEIGHT - BOTTOM - height - 5}>
                  {asked}
                </text>
              ) : null}
              <text className={styles.axis} x={center} y={HEIGHT - 7}>
                {format.dateTime(dateOf(day), { timeZone: 'UTC', day: 'numeric' }).replace(/\D/g, '')}
              </text>
            </g>
          );
        })}
        <line className={styles.base} x1="0" x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
      </svg>
      <p className={styles.note}>
        {clearedOn === null ? t('note') : t('cleared', { day: toLabel(clearedOn) })}
      </p>
      <details className={styles.details}>
        <summary>{t('asTable')}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('day')}</th>
              <th scope="col">{t('due')}</th>
              <th scope="col">{t('asked')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, due, asked }) => (
              <tr key={day}>
                <th scope="row">{toLabel(day)}</th>
                <td>{due}</td>
                <td>{asked}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
