'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { useStoredValue } from '@/app/_components/use-stored-value';
import styles from './hints.module.css';

interface HintsProps {
  exerciseId: string;
  /** From the course build; see CourseHtml. */
  hintsHtml: readonly string[];
}

/** Hints one at a time; how many are open is kept, so that coming back does not cost a second decision. */
export function Hints({ exerciseId, hintsHtml }: HintsProps) {
  const t = useTranslations('learn.hints');
  const [stored, setStored] = useStoredValue(`gradstep:hints:${exerciseId}`);
  const openCount = Math.min(Number(stored) || 0, hintsHtml.length);

  if (hintsHtml.length === 0) return <p className={styles.none}>{t('none')}</p>;
  return (
    <div className={styles.hints}>
      <p className={styles.none}>{t('intro')}</p>
      <ol className={styles.list} aria-live="polite">
        {hintsHtml.slice(0, openCount).map((html, index) => (
          <li key={index}>
            <h2>{t('number', { number: index + 1 })}</h2>
            <div dangerouslySetInnerHTML={{ __html: html }} />
          </li>
        ))}
      </ol>
      {openCount < hintsHtml.length ? (
        <div>
          <Button onClick={() => setStored(String(openCount + 1))}>
            {t('open', { number: openCount + 1, total: hintsHtml.length })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
