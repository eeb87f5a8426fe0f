'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { QuizPart } from '@/lib/quiz/graded/types';
import type { ShownItem } from '@/lib/quiz/shown';
import { QuizItem } from '@/app/_components/quiz/quiz-item';
import { Button } from '@/app/_components/ui/button';
import { dealSample } from '../quiz-actions';
import styles from './composer.module.css';
import { Fault } from './fault';
import { useAction } from './use-action';

interface SamplePreviewProps {
  slug: string;
  parts: readonly QuizPart[];
  shuffles: boolean;
  canDeal: boolean;
}

const noEcho = () => Promise.resolve(null);
const noChange = () => undefined;

/** What one student might get, dealt anew at each press. */
export function SamplePreview({ slug, parts, shuffles, canDeal }: SamplePreviewProps) {
  const t = useTranslations('teachQuiz.sample');
  const locale = useLocale();
  const { fault, isBusy, run } = useAction();
  const [sample, setSample] = useState<{ readonly round: number; readonly items: readonly ShownItem[] }>();

  async function deal() {
    const round = (sample?.round ?? 0) + 1;
    const dealt = await run(() => dealSample(slug, { parts, shuffles, seed: `sample ${round}` }, locale));
    if (dealt) setSample({ round, items: dealt.value });
  }

  return (
    <section aria-labelledby="sample" className={styles.section}>
      <h2 id="sample">{t('title')}</h2>
      <p className={styles.hint}>{t('hint')}</p>
      <div className={styles.row}>
        <Button onClick={() => void deal()} disabled={!canDeal || isBusy}>
          {t(sample === undefined ? 'deal' : 'again')}
        </Button>
        {sample === undefined ? null : (
          <Button variant="quiet" onClick={() => setSample(undefined)}>
            {t('hide')}
          </Button>
        )}
      </div>
      <Fault fault={fault} />
      {sample === undefined ? null : (
        <ol className={styles.sample}>
          {sample.items.map((item, index) => (
            <li key={`${sample.round} ${item.id}`}>
              <QuizItem
                item={item}
                answer={null}
                onChange={noChange}
                disabled
                echo={noEcho}
                headingLevel={3}
                title={t('item', { number: index + 1 })}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
