import { useTranslations } from 'next-intl';
import type { SessionEntry } from '@/app/_components/study/stored-sessions';
import styles from './session-progress.module.css';

interface SessionProgressProps {
  entries: readonly SessionEntry[];
  index: number;
}

/** A cell for each item, by how it went. */
export function SessionProgress({ entries, index }: SessionProgressProps) {
  const t = useTranslations('study.session');
  return (
    <div
      className={styles.bar}
      role="progressbar"
      aria-label={t('progress')}
      aria-valuemin={0}
      aria-valuemax={entries.length}
      aria-valuenow={index}
      aria-valuetext={t('itemOf', { number: index + 1, total: entries.length })}
    >
      {entries.map((entry, place) => (
        <span
          key={entry.item.id}
          className={styles.cell}
          data-result={toResult(entry)}
          data-here={place === index}
        />
      ))}
    </div>
  );
}

/** How an item went, as progress and summary tell it. */
export function toResult({
  feedback,
  reviewId,
  fault,
  isSkipped,
}: SessionEntry): 'right' | 'partly' | 'wrong' | 'unmarked' | 'waiting' | 'skipped' | 'open' {
  const status = feedback?.status;
  if (fault !== undefined || status === 'undecided') return 'unmarked';
  if (status === 'right' || status === 'partly' || status === 'wrong') return status;
  if (isSkipped) return 'skipped';
  return reviewId === undefined || status === 'invalid' ? 'open' : 'waiting';
}
