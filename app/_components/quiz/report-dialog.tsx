'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState, type FormEvent } from 'react';
import type { QuizAnswer, ShownItem } from '@/lib/quiz/shown';
import { sendReport, type OutgoingReport } from '../study/study-api';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import styles from './dialog.module.css';

const REASONS = ['key', 'marking', 'unclear', 'typo', 'other'] as const;

interface Reported {
  item: Pick<ShownItem, 'id' | 'version' | 'variant'>;
  /** What was answered; null: nothing yet. */
  answer: QuizAnswer | null;
}

interface ReportDialogProps extends Reported {
  onClose: () => void;
}

/** Tells those who teach that something is wrong with an item. */
export function ReportDialog({ item, answer, onClose }: ReportDialogProps) {
  const t = useTranslations('quiz.report');
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<'open' | 'sending' | 'sent' | 'failed'>('open');

  async function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const report = toReport({ item, answer }, new FormData(event.currentTarget));
    setState('sending');
    const sent = await sendReport(report);
    setState(sent.kind === 'answered' ? 'sent' : 'failed');
  }

  return (
    <Dialog ref={dialog} className={styles.dialog} aria-labelledby="report-title" onClose={onClose}>
      <h2 id="report-title">{t('title')}</h2>
      {state === 'sent' ? (
        <>
          <p role="status">{t('sent')}</p>
          <p className={styles.actions}>
            <Button variant="primary" onClick={() => dialog.current?.close()}>
              {t('close')}
            </Button>
          </p>
        </>
      ) : (
        <form className={styles.form} onSubmit={handleSubmit}>
          <fieldset>
            <legend>{t('reason')}</legend>
            {REASONS.map((reason) => (
              <label key={reason} className={styles.reason}>
                <input type="radio" name="reason" value={reason} required /> {t(`reasons.${reason}`)}
              </label>
            ))}
          </fieldset>
          <label className={styles.comment}>
            {t('comment')}
            <textarea name="comment" maxLength={2000} rows={4} />
          </label>
          {state === 'failed' ? (
            <Notice tone="danger" live>
              {t('failed')}
            </Notice>
          ) : null}
          <p className={styles.actions}>
            <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
            <Button type="submit" variant="primary" disabled={state === 'sending'}>
              {t('send')}
            </Button>
          </p>
        </form>
      )}
    </Dialog>
  );
}

/** A report of the item as it was shown: a result shows what was dealt, which may not be what the bank has today. */
export function toReport({ item, answer }: Reported, fields: FormData): OutgoingReport {
  const textOf = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    itemId: item.id,
    version: item.version,
    variant: item.variant,
    reason: textOf('reason'),
    comment: textOf('comment'),
    ...(answer === null ? {} : { answer }),
  };
}
