'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ShownAttempt } from '@/lib/quiz/graded/present-attempt';
import { useRouter } from '@/app/_components/navigation';
import { useHydrated } from '@/app/_components/ui/use-hydrated';
import { useAttempt } from './attempt/use-attempt';
import { SaveNotice } from './save-state';

interface SendLeftoversProps {
  attempt: ShownAttempt;
  userId: string;
  path: string;
}

/** Answers of an attempt that has ended meanwhile are still sent: they are kept as late, and an instructor may accept them. */
export function SendLeftovers(props: SendLeftoversProps) {
  return useHydrated() ? <Sending {...props} /> : null;
}

function Sending({ attempt, userId, path }: SendLeftoversProps) {
  const t = useTranslations('quizzes.result');
  const locale = useLocale();
  const router = useRouter();
  const [isDone, setIsDone] = useState(false);
  const { snapshot, store } = useAttempt({
    attempt,
    userId,
    locale,
    onOver() {
      if (hadSome) router.refresh();
      setIsDone(true);
    },
  });
  const [hadSome] = useState(snapshot.waiting > 0);
  if (!hadSome) return null;
  return (
    <>
      {isDone ? null : <p role="status">{t('sendingLate', { count: snapshot.waiting })}</p>}
      <SaveNotice snapshot={snapshot} path={path} onCancel={() => store.cancelSubmission()} />
    </>
  );
}
