'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { useRouter } from '@/app/_components/navigation';
import { Button } from '@/app/_components/ui/button';
import { useHydrated } from '@/app/_components/ui/use-hydrated';
import { Fault } from '../../_components/fault';
import { useAction } from '../../_components/use-action';
import { giveExtraTime } from '../../quiz-actions';
import styles from '../quiz.module.css';

interface ExtraTimeFormProps {
  quizId: string;
  studentId: string;
  name: string;
  minutes: number;
}

export function ExtraTimeForm({ quizId, studentId, name, minutes }: ExtraTimeFormProps) {
  const t = useTranslations('teachQuiz.results');
  const router = useRouter();
  const { fault, isBusy, run } = useAction();
  const isHydrated = useHydrated();
  const [value, setValue] = useState(String(minutes));

  async function save(event: FormEvent) {
    event.preventDefault();
    if (await run(() => giveExtraTime(quizId, studentId, Math.round(Number(value))))) router.refresh();
  }

  return (
    <form onSubmit={(event) => void save(event)}>
      <div className={styles.extra}>
        <input
          type="number"
          min={0}
          max={43200}
          required
          disabled={!isHydrated}
          aria-label={t('extraOf', { name })}
          value={value}
          onChange={(event) => setValue(event.target.value)}
        />
        {t('minutes')}
        {value === String(minutes) ? null : (
          <Button type="submit" size="small" disabled={isBusy}>
            {t('saveExtra')}
          </Button>
        )}
      </div>
      <Fault fault={fault} />
    </form>
  );
}
