'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { useRouter } from '@/app/_components/navigation';
import { Button } from '@/app/_components/ui/button';
import { Fault } from '../../_components/fault';
import { useAction } from '../../_components/use-action';
import { previewUndo, revokeChange } from '../../correction-actions';
import styles from '../quiz.module.css';
import { EffectView } from './effect-view';
import { usePreview } from './use-preview';

interface RevokeButtonProps {
  quizId: string;
  correctionId: string;
  itemId: string;
  /** Another one with each correction made or taken back: what taking this one back does has to be seen again. */
  revision: number;
}

/** Takes a correction back, once it was seen whose score that changes: it marks everybody again. */
export function RevokeButton({ quizId, correctionId, itemId, revision }: RevokeButtonProps) {
  const t = useTranslations('teachQuiz.corrections');
  const router = useRouter();
  const { fault, isBusy, run } = useAction();
  const { effect, show, hide } = usePreview(String(revision));
  const opener = useRef<HTMLButtonElement>(null);

  async function preview() {
    const result = await run(() => previewUndo(quizId, correctionId));
    if (result) show(result.value);
  }
  async function revoke() {
    if (await run(() => revokeChange(quizId, correctionId))) router.refresh();
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

  return (
    <>
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
      {effect ? (
        <>
          <EffectView effect={effect} label={t('revokeEffect')} />
          <div className={styles.buttons}>
            <Button variant="primary" disabled={isBusy} onClick={() => void revoke()}>
              {t('revokeNow')}
            </Button>
            <Button variant="quiet" disabled={isBusy} onClick={cancel}>
              {t('cancel')}
            </Button>
          </div>
        </>
      ) : null}
      <Fault fault={fault} />
    </>
  );
}
