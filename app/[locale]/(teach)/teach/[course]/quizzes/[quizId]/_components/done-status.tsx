'use client';

import { useEffect, useRef } from 'react';
import { Notice } from '@/app/_components/ui/notice';
import styles from '../quiz.module.css';

/**
 * Says that something is done, in a region that was there before: what appears already filled is not announced. The
 * button that was pressed goes as its work is done; the focus it had would fall to the page and comes here instead.
 * Where the reader has moved on meanwhile, it stays.
 */
export function DoneStatus({ words }: { words: string | undefined }) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (words !== undefined && isFocusLost(document)) region.current?.focus();
  }, [words]);
  return (
    <div ref={region} role="status" tabIndex={-1} className={styles.done}>
      {words === undefined ? null : <Notice tone="success">{words}</Notice>}
    </div>
  );
}

/** Whether nothing has the focus, as after the element that had it was taken away. */
export function isFocusLost({ activeElement, body }: Pick<Document, 'activeElement' | 'body'>): boolean {
  return activeElement === null || activeElement === body;
}
