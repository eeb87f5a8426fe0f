import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { sendPostpone } from '@/app/_components/study/study-api';
import { Button } from '@/app/_components/ui/button';
import { Notice } from '@/app/_components/ui/notice';
import type { SpreadDays } from '@/lib/quiz/study/spread-backlog';
import type { StudySummary } from '@/lib/quiz/study/summarize';
import type { Catalog } from '@/lib/quiz/study/types';
import styles from './backlog-help.module.css';

const CHOICES: readonly SpreadDays[] = [3, 7, 14];

interface BacklogHelpProps {
  summary: StudySummary;
  catalog: Catalog | undefined;
  onSpread: () => Promise<void>;
}

/** More has come due than fits into a day: a way to take it in parts. */
export function BacklogHelp({ summary, catalog, onSpread }: BacklogHelpProps) {
  const t = useTranslations('study.backlog');
  const [state, setState] = useState<'open' | 'sending' | 'failed'>('open');

  async function handleSpread(days: SpreadDays) {
    setState('sending');
    if (catalog !== undefined) {
      const { spreadLoggedBacklog } = await import('@/app/_components/study/anonymous-state');
      await spreadLoggedBacklog(catalog, days);
      setState('open');
      return onSpread();
    }
    const sent = await sendPostpone(days);
    setState(sent.kind === 'answered' ? 'open' : 'failed');
    await onSpread();
  }

  return (
    <section className={styles.help} aria-labelledby="backlog">
      <h2 id="backlog">{t('title')}</h2>
      <p>{t('text', { count: summary.today.backlog + summary.today.due })}</p>
      <p className={styles.choices}>
        {CHOICES.map((days) => (
          <Button key={days} disabled={state === 'sending'} onClick={() => void handleSpread(days)}>
            {t('days', { days })}
          </Button>
        ))}
      </p>
      {state === 'failed' ? (
        <Notice tone="danger" live>
          {t('failed')}
        </Notice>
      ) : null}
    </section>
  );
}
