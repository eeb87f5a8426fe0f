'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Dialog } from '@/app/_components/ui/dialog';
import styles from './compare-dialog.module.css';
import { fetchSource } from './fetch-source';
import type { HistoryItem } from './history-item';

interface CompareDialogProps {
  older: HistoryItem;
  newer: HistoryItem;
  nonce: string | undefined;
  onClose: () => void;
}

/** Two submissions side by side. The editor's merge view comes over the network only when this opens. */
export function CompareDialog({ older, newer, nonce, onClose }: CompareDialogProps) {
  const t = useTranslations('learn.history');
  const format = useFormatter();
  const dialog = useRef<HTMLDialogElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');

  // CodeMirror lives outside React: it is made when both sources are here and destroyed with the dialog.
  useEffect(() => {
    let isCurrent = true;
    let destroy: (() => void) | undefined;
    async function open() {
      const [{ createMergeView }, before, after] = await Promise.all([
        import('./create-merge-view'),
        fetchSource(older.id),
        fetchSource(newer.id),
      ]);
      if (!isCurrent || !view.current) return;
      if (before === undefined || after === undefined) {
        setState('failed');
        return;
      }
      destroy = createMergeView({ parent: view.current, before, after, nonce });
      setState('ready');
    }
    void open();
    return () => {
      isCurrent = false;
      destroy?.();
    };
  }, [older.id, newer.id, nonce]);

  const time = (item: HistoryItem) => format.dateTime(new Date(item.createdAt), 'instant');
  return (
    <Dialog ref={dialog} className={styles.dialog} aria-labelledby="compare-title" onClose={onClose}>
      <header className={styles.header}>
        <h2 id="compare-title">{t('compareTitle')}</h2>
        <Button size="small" onClick={() => dialog.current?.close()}>
          {t('close')}
        </Button>
      </header>
      <div className={styles.times}>
        <p>{t('older', { time: time(older) })}</p>
        <p>{t('newer', { time: time(newer) })}</p>
      </div>
      {state === 'ready' ? null : (
        <p className={styles.state} role="status">
          {t(state)}
        </p>
      )}
      <div ref={view} className={styles.view} />
    </Dialog>
  );
}
