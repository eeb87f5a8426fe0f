import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  tone?: 'plain' | 'danger' | 'success' | 'warning';
  /** Read out as soon as it appears: for what follows on something the reader did. */
  live?: boolean;
  children: ReactNode;
}

export function Notice({ tone = 'plain', live = false, children }: NoticeProps) {
  const className = tone === 'plain' ? styles.notice : `${styles.notice} ${styles[tone]}`;
  return (
    <div className={className} role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}>
      {children}
    </div>
  );
}
