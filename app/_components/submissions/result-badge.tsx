import { useTranslations } from 'next-intl';
import styles from './result-badge.module.css';

/** A submission's state or, once graded, its verdict's status: a word, with color only beside it. */
export function ResultBadge({ result }: { result: string }) {
  const t = useTranslations('common.result');
  return (
    <span className={styles.badge} data-result={result}>
      {t(result)}
    </span>
  );
}
