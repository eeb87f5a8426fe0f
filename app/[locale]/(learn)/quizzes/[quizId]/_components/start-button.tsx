'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRouter } from '@/app/_components/navigation';
import { Button } from '@/app/_components/ui/button';
import { Notice } from '@/app/_components/ui/notice';
import styles from '../quiz.module.css';

interface StartButtonProps {
  quizId: string;
  kind: 'start' | 'again' | 'resume' | 'tryOut';
  isTimed: boolean;
}

export function StartButton({ quizId, kind, isTimed }: StartButtonProps) {
  const t = useTranslations('quizzes.start');
  const errors = useTranslations('errors');
  const router = useRouter();
  const [fault, setFault] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);

  async function start() {
    setIsBusy(true);
    setFault(undefined);
    const outcome = await postAttempt(quizId);
    if (outcome.attemptId !== undefined)
      return router.push(`/quizzes/${quizId}/attempts/${outcome.attemptId}`);
    const { code, params } = outcome;
    setFault(
      code === undefined ? t('offline') : errors.has(code) ? errors(code, params) : errors('internal'),
    );
    setIsBusy(false);
  }

  return (
    <div className={styles.start}>
      {fault === undefined ? null : (
        <Notice tone="danger" live>
          {fault}
        </Notice>
      )}
      <Button variant="primary" disabled={isBusy} onClick={() => void start()}>
        {t(kind)}
      </Button>
      {isTimed && kind !== 'resume' ? <p className={styles.hint}>{t('clockRuns')}</p> : null}
    </div>
  );
}

interface Outcome {
  readonly attemptId?: string;
  /** Absent: no answer. */
  readonly code?: string;
  readonly params?: Record<string, string | number>;
}

/** Never throws. */
async function postAttempt(quizId: string): Promise<Outcome> {
  try {
    const response = await fetch(`/api/quizzes/${quizId}/attempts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    const { attemptId, error }: Record<string, unknown> = { ...Object(await response.json()) };
    if (response.ok && typeof attemptId === 'string') return { attemptId };
    const { code, params }: Record<string, unknown> = { ...Object(error) };
    const known = Object.entries(Object(params ?? {})).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    );
    return { code: typeof code === 'string' ? code : 'internal', params: Object.fromEntries(known) };
  } catch {
    return {};
  }
}
