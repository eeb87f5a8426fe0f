'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Dialog } from '@/app/_components/ui/dialog';
import styles from './attempt.module.css';

interface SubmitDialogProps {
  answered: readonly boolean[];
  /** Answered, but so that it could not be marked. */
  unreadable: readonly boolean[];
  flags: readonly boolean[];
  onClose: () => void;
  onGo: (index: number) => void;
  onSubmit: () => void;
}

/** Asks once before handing in, and names what is unanswered, cannot be read or is flagged. */
export function SubmitDialog({ answered, unreadable, flags, onClose, onGo, onSubmit }: SubmitDialogProps) {
  const t = useTranslations('quizzes.submit');
  const dialog = useRef<HTMLDialogElement>(null);

  const unanswered = placesOf(answered.map((isAnswered) => !isAnswered));
  const unread = placesOf(unreadable);
  const flagged = placesOf(flags);
  const list = (title: string, places: readonly number[]) =>
    places.length === 0 ? null : (
      <section>
        <p>{title}</p>
        <ul className={styles.places}>
          {places.map((index) => (
            <li key={index}>
              <Button
                size="small"
                aria-label={t('goTo', { number: index + 1 })}
                onClick={() => {
                  dialog.current?.close();
                  onGo(index);
                }}
              >
                {index + 1}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <Dialog ref={dialog} className={styles.dialog} aria-labelledby="submit-title" onClose={onClose}>
      <h2 id="submit-title">{t('title')}</h2>
      <p>{unanswered.length === 0 ? t('complete', { count: answered.length }) : t('text')}</p>
      {list(t('unanswered', { count: unanswered.length }), unanswered)}
      {list(t('unreadable', { count: unread.length }), unread)}
      {list(t('flagged', { count: flagged.length }), flagged)}
      <div className={styles.dialogButtons}>
        <Button onClick={() => dialog.current?.close()}>{t('goOn')}</Button>
        <Button
          variant="primary"
          onClick={() => {
            dialog.current?.close();
            onSubmit();
          }}
        >
          {t('submit')}
        </Button>
      </div>
    </Dialog>
  );
}

function placesOf(marks: readonly boolean[]): number[] {
  return marks.flatMap((isMarked, index) => (isMarked ? [index] : []));
}
