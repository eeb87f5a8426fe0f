import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/exercise/types';
import type { Estimate } from '@/lib/quiz/statistics';
import styles from './estimate-figure.module.css';

interface EstimateFigureProps {
  estimate: Estimate;
  /** Left end of the scale; the right one is 1. */
  from: 0 | -1;
  locale: Locale;
}

/** An estimate with its interval, as numbers and as a mark on a scale. */
export function EstimateFigure({ estimate, from, locale }: EstimateFigureProps) {
  const t = useTranslations('analysis');
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const toX = (value: number) => 4 + ((value - from) / (1 - from)) * 112;
  return (
    <span className={styles.estimate}>
      <span>
        {t('estimate', {
          value: format.format(estimate.value),
          low: format.format(estimate.low),
          high: format.format(estimate.high),
        })}
      </span>
      <svg viewBox="0 0 120 12" width="120" height="12" aria-hidden="true" className={styles.scale}>
        <line x1="4" x2="116" y1="6" y2="6" className={styles.line} />
        {from === -1 ? <line x1="60" x2="60" y1="1" y2="11" className={styles.line} /> : null}
        <line x1={toX(estimate.low)} x2={toX(estimate.high)} y1="6" y2="6" className={styles.interval} />
        <circle cx={toX(estimate.value)} cy="6" r="4" className={styles.value} />
      </svg>
    </span>
  );
}
