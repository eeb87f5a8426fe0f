'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from '@/app/_components/navigation';
import { Button } from '@/app/_components/ui/button';
import { Fault } from '../../_components/fault';
import { useAction } from '../../_components/use-action';
import { acceptLate } from '../../quiz-actions';

export function AcceptLateButton({ quizId, eventId }: { quizId: string; eventId: string }) {
  const t = useTranslations('teachQuiz.results');
  const router = useRouter();
  const { fault, isBusy, run } = useAction();

  async function accept() {
    if (await run(() => acceptLate(quizId, eventId))) router.refresh();
  }

  return (
    <>
      <Button size="small" disabled={isBusy} onClick={() => void accept()}>
        {t('accept')}
      </Button>
      <Fault fault={fault} />
    </>
  );
}
