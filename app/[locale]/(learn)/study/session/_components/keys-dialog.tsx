'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Dialog } from '@/app/_components/ui/dialog';
import styles from '@/app/_components/quiz/dialog.module.css';

const KEYS = [
  { name: 'choose', keys: ['1', '9'] },
  { name: 'submit', keys: ['Enter'] },
  { name: 'next', keys: ['Enter'] },
  { name: 'move', keys: ['Alt', '↑'] },
  { name: 'tab', keys: ['Tab'] },
  { name: 'help', keys: ['?'] },
] as const;

/** Which keys do what in a session. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('study.keys');
  const dialog = useRef<HTMLDialogElement>(null);

  return (
    <Dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <h2 id="keys-title">{t('title')}</h2>
      <dl className={styles.keys}>
        {KEYS.map(({ name, keys }) => (
          <div key={name}>
            <dt>
              {keys.map((key, place) => (
                <span key={key}>
                  {place > 0 ? t(name === 'choose' ? 'to' : 'with') : null}
                  <kbd>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{t(name)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.actions}>
        <Button variant="primary" onClick={() => dialog.current?.close()}>
          {t('close')}
        </Button>
      </p>
    </Dialog>
  );
}
