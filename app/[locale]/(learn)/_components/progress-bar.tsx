import styles from './progress-bar.module.css';

interface ProgressBarProps {
  value: number;
  max: number;
  /** Said by screen readers in place of the picture. */
  label: string;
}

export function ProgressBar({ value, max, label }: ProgressBarProps) {
  const share = max > 0 ? Math.min(value / max, 1) : 0;
  return (
    <svg
      className={styles.bar}
      role="img"
      aria-label={label}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      focusable="false"
    >
      <rect className={styles.track} width="100" height="4" />
      <rect className={share >= 1 ? styles.full : styles.fill} width={share * 100} height="4" />
    </svg>
  );
}
