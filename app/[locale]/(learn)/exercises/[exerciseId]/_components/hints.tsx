'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import styles from './hints.module.css';

interface HintsProps {
  exerciseId: string;
  /** From the course build; see CourseHtml. */
  hintsHtml: readonly string[];
}

/** Hints one at a time; how many are open is kept, so that coming back does not cost a second decision. */
export function Hints({ exerciseId, hintsHtml }: HintsProps) {
  const t = useTranslations('learn.hints');
  const storageKey = `gradstep:hints:${exerciseId}`;
  const [openCount, setOpenCount] = useState(0);

  // Known only to the browser: reading it while rendering would not match the server's HTML.
  useEffect(() => {
    setOpenCount(Math.min(Number(localStorage.getItem(storageKey)) || 0, hintsHtml.length));
  }, [storageKey, hintsHtml.length]);

  function openNext() {
    setOpenCount(openCount + 1);
    localStorage.setItem(storageKey, String(openCount + 1));
  }

  if (hintsHtml.length === 0) return <p className={styles.none}>{t('none')}</p>;
  return (
    <div className={styles.hints}>
      <p className={styles.none}>{t('intro')}</p>
      <ol role="list" className={styles.list} aria-live="polite">
        {hintsHtml.slice(0, openCount).map((html, index) => (
          <li key={index}>
            <h2>{t('number', { number: index + 1 })}</h2>
            <div dangerouslySetInnerHTML={{ __html: html }} />
          </li>
        ))}
      </ol>
      {openCount < hintsHtml.length ? (
        <div>
          <Button onClick={openNext}>{t('open', { number: openCount + 1, total: hintsHtml.length })}</Button>
        </div>
      ) : null}
    </div>
  );
}
