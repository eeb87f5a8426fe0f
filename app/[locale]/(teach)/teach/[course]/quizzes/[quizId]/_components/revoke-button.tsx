'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useRouter } from '@/app/_components/navigation';
import { Button } from '@/app/_components/ui/button';
import { Fault } from '../../_components/fault';
import { useAction } from '../../_components/use-action';
import { previewUndo, revokeChange } from '../../correction-actions';
import styles from '../quiz.module.css';
import { DoneStatus } from './done-status';
import { EffectView } from './effect-view';
import { usePreview } from './use-preview';

interface RevokeButtonProps {
  quizId: string;
  correctionId: string;
  itemId: string;
  /** Another one with each correction made or taken back: what taking this one back does has to be seen again. */
  revision: number;
  /** It has been taken back. */
  isRevoked: boolean;
}

/**
 * Takes a correction back, once it was seen whose score that changes: it marks everybody again. Then it says so, also
 * once the page has the correction as taken back: what says it has the focus.
 */
export function RevokeButton({ quizId, correctionId, itemId, revision, isRevoked }: RevokeButtonProps) {
  const t = useTranslations('teachQuiz.corrections');
  const router = useRouter();
  const { fault, isBusy, run } = useAction();
  const { effect, show, hide } = usePreview(String(revision));
  const [isDone, setIsDone] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);

  async function preview() {
    const result = await run(() => previewUndo(quizId, correctionId));
    if (result) show(result.value);
  }
  async function revoke() {
    if (isBusy) return;
    if (!(await run(() => revokeChange(quizId, correctionId)))) return;
    setIsDone(true);
    router.refresh();
  }
  function toggle() {
    if (isBusy) return;
    if (effect === undefined) void preview();
    else cancel();
  }
  function cancel() {
    hide();
    opener.current?.focus();
  }

  if (isRevoked && !isDone) return null;
  return (
    <>
      {isDone ? null : (
        <Button
          ref={opener}
          size="small"
          // Not disabled: it has the focus, which would be lost while the effect is loading.
          aria-disabled={isBusy || undefined}
          aria-expanded={effect !== undefined}
          aria-label={t('revokeOf', { id: itemId })}
          onClick={toggle}
        >
          {t('revoke')}
        </Button>
      )}
      {effect && !isDone ? (
        <>
          <EffectView effect={effect} label={t('revokeEffect')} />
          <div className={styles.buttons}>
            <Button variant="primary" aria-disabled={isBusy || undefined} onClick={() => void revoke()}>
              {t('revokeNow')}
            </Button>
            <Button variant="quiet" disabled={isBusy} onClick={cancel}>
              {t('cancel')}
            </Button>
          </div>
        </>
      ) : null}
      <Fault fault={fault} />
      <DoneStatus words={isDone ? t('undone') : undefined} />
    </>
  );
}
