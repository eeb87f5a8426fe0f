import type { ReactNode } from 'react';
import styles from './mark.module.css';

interface MarkProps {
  isRight: boolean;
  children: ReactNode;
}

/** A check or a cross with its word: color alone says nothing. */
export function Mark({ isRight, children }: MarkProps) {
  return (
    <span className={styles.mark} data-right={isRight}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={isRight ? 'M3 8.5l3.5 3.5L13 4.5' : 'M4 4l8 8M12 4l-8 8'} />
      </svg>
      {children}
    </span>
  );
}
