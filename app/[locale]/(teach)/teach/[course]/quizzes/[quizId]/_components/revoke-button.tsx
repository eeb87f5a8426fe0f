'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from '@/app/_components/navigation';
import { Button } from '@/app/_components/ui/button';
import { Fault } from '../../_components/fault';
import { useAction } from '../../_components/use-action';
import { revokeChange } from '../../correction-actions';

interface RevokeButtonProps {
  quizId: string;
  correctionId: string;
  itemId: string;
}

export function RevokeButton({ quizId, correctionId, itemId }: RevokeButtonProps) {
  const t = useTranslations('teachQuiz.corrections');
  const router = useRouter();
  const { fault, isBusy, run } = useAction();

  async function revoke() {
    if (await run(() => revokeChange(quizId, correctionId))) router.refresh();
  }

  return (
    <>
      <Button
        size="small"
        disabled={isBusy}
        aria-label={t('revokeOf', { id: itemId })}
        onClick={() => void revoke()}
      >
        {t('revoke')}
      </Button>
      <Fault fault={fault} />
    </>
  );
}
