import styles from './wordmark.module.css';

/** The mark: a loss curve going down in steps. Decoration beside the name, so hidden from readers. */
function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true" focusable="false">
      <path
        d="M3 4.5h4.2v6.2h4.6v4.6h4.7v3.2H21"
        stroke="currentColor"
        strokeWidth="2.25"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="21" cy="18.5" r="2.1" fill="var(--color-accent)" />
    </svg>
  );
}

export function Wordmark({ native, latin }: { native: string; latin: string }) {
  return (
    <span className={styles.wordmark}>
      <Mark />
      <span className={styles.native}>{native}</span>
      <span className={styles.latin}>{latin}</span>
    </span>
  );
}
