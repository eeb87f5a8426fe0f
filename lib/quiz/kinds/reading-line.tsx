import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import styles from './answer-field.module.css';

/** What a typed answer is taken for, or the message of `quiz.reading` that says why it cannot be read. */
export type Reading =
  | { readonly is: 'understood'; readonly as: string }
  | { readonly is: 'problem'; readonly message: string; readonly params?: Record<string, string | number> };

interface ReadingLineProps {
  readonly id: string;
  readonly text: string;
  /** Undefined where there is nothing to say: the answer stands as it is read. */
  readonly read: (text: string) => Reading | undefined;
}

/** A pause of typing after which it is said how the answer is read, in ms: nobody is interrupted halfway. */
const PAUSE_MS = 500;

/** How an answer will be read, said before it counts; not whether it is right. */
export function ReadingLine({ id, text, read }: ReadingLineProps) {
  const t = useTranslations('quiz.reading');
  const isSettled = useSettled(text);
  const reading = isSettled && text.trim() !== '' ? read(text) : undefined;
  return (
    <div id={id} role="status" className={styles.reading} data-is={reading?.is}>
      {reading?.is === 'understood' && (
        <p>
          <span className={styles.understood}>{t('understood')}</span> {reading.as}
        </p>
      )}
      {reading?.is === 'problem' && <p>{t(reading.message, { ...reading.params })}</p>}
    </div>
  );
}

/** Whether nothing was typed for a while. A text that the page came with is settled. */
function useSettled(text: string): boolean {
  const [settled, setSettled] = useState(text);

  // Time passes outside of React.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);

  return settled === text;
}
