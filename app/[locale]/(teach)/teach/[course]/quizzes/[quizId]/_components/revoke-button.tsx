'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { CorrectionEffect } from '@/lib/quiz/graded/teach/corrections';
import { useRouter } from '@/app/_components/navigation';
import { Button } from '@/app/_components/ui/button';
import { Fault } from '../../_components/fault';
import { useAction } from '../../_components/use-action';
import { previewUndo, revokeChange } from '../../correction-actions';
import styles from '../quiz.module.css';
import { EffectView } from './effect-view';

interface RevokeButtonProps {
  quizId: string;
  correctionId: string;
  itemId: string;
}

/** Takes a correction back, once it was seen whose score that changes: it marks everybody again. */
export function RevokeButton({ quizId, correctionId, itemId }: RevokeButtonProps) {
  const t = useTranslations('teachQuiz.corrections');
  const router = useRouter();
  const { fault, isBusy, run } = useAction();
  const [effect, setEffect] = useState<CorrectionEffect>();
  const opener = useRef<HTMLButtonElement>(null);

  async function preview() {
    const result = await run(() => previewUndo(quizId, correctionId));
    if (result) setEffect(result.value);
  }
  async function revoke() {
    if (await run(() => revokeChange(quizId, correctionId))) router.refresh();
  }
  function cancel() {
    setEffect(undefined);
    opener.current?.focus();
  }

  return (
    <>
      <Button
        ref={opener}
        size="small"
        disabled={isBusy}
        aria-expanded={effect !== undefined}
        aria-label={t('revokeOf', { id: itemId })}
        onClick={() => (effect === undefined ? void preview() : cancel())}
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
