'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from '@/app/_components/navigation';
import { Button } from '@/app/_components/ui/button';
import { Fault } from '../../_components/fault';
import { useAction } from '../../_components/use-action';
import { acceptLate } from '../../quiz-actions';
import { acceptInOrder } from './accept-in-order';

interface AcceptLateButtonProps {
  quizId: string;
  /** In the order in which they arrived. */
  eventIds: readonly string[];
  /** Whose they are, where the button is for all of theirs. */
  student?: string;
}

export function AcceptLateButton({ quizId, eventIds, student }: AcceptLateButtonProps) {
  const t = useTranslations('teachQuiz.results');
  const router = useRouter();
  const { fault, isBusy, run } = useAction();

  async function accept() {
    const done = await run(() => acceptInOrder(eventIds, (eventId) => acceptLate(quizId, eventId)));
    // Where one was refused the page stays, with the reason: a new one would take this button and the reason away.
    if (done) router.refresh();
  }

  return (
    <>
      <Button size="small" disabled={isBusy} onClick={() => void accept()}>
        {student === undefined ? t('accept') : t('acceptAll', { name: student, count: eventIds.length })}
      </Button>
      <Fault fault={fault} />
    </>
  );
}
