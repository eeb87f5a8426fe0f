'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { KeyedItem } from '@/lib/quiz/graded/teach/present-key';
import type { QuizPart } from '@/lib/quiz/graded/types';
import { ItemHtml } from '@/lib/quiz/kinds/item-html';
import type { ShownItem } from '@/lib/quiz/shown';
import { QuizItem } from '@/app/_components/quiz/quiz-item';
import { Button } from '@/app/_components/ui/button';
import { dealSample, dealSampleKeys } from '../quiz-actions';
import styles from './composer.module.css';
import { Fault } from './fault';
import { ItemKey } from './item-key';
import { useAction } from './use-action';

interface SamplePreviewProps {
  slug: string;
  parts: readonly QuizPart[];
  shuffles: boolean;
  canDeal: boolean;
}

interface Sample {
  readonly round: number;
  readonly options: {
    readonly parts: readonly QuizPart[];
    readonly shuffles: boolean;
    readonly seed: string;
  };
  readonly items: readonly ShownItem[];
  /** The same items with their keys, where these were asked for. */
  readonly keys?: readonly KeyedItem[] | undefined;
}

const noEcho = () => Promise.resolve(null);
const noChange = () => undefined;

/** What one student might get, dealt anew at each press. */
export function SamplePreview({ slug, parts, shuffles, canDeal }: SamplePreviewProps) {
  const t = useTranslations('teachQuiz.sample');
  const locale = useLocale();
  const { fault, isBusy, run } = useAction();
  const [sample, setSample] = useState<Sample>();

  async function deal() {
    const round = (sample?.round ?? 0) + 1;
    const options = { parts, shuffles, seed: `sample ${round}` };
    const dealt = await run(() => dealSample(slug, options, locale));
    if (dealt) setSample({ round, options, items: dealt.value });
  }
  /** Of what is shown, whatever has been changed in the quiz since. */
  async function showKeys({ options }: Sample) {
    const dealt = await run(() => dealSampleKeys(slug, options, locale));
    if (dealt) setSample((old) => (old?.options === options ? { ...old, keys: dealt.value } : old));
  }
  function toggleKeys(shown: Sample) {
    if (shown.keys === undefined) void showKeys(shown);
    else setSample({ ...shown, keys: undefined });
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
          <>
            <Button disabled={isBusy} onClick={() => toggleKeys(sample)}>
              {t(sample.keys === undefined ? 'showKeys' : 'hideKeys')}
            </Button>
            <Button variant="quiet" onClick={() => setSample(undefined)}>
              {t('hide')}
            </Button>
          </>
        )}
      </div>
      <Fault fault={fault} />
      {sample === undefined ? null : (
        <ol className={styles.sample}>
          {sample.items.map((item, index) => (
            <li key={`${sample.round} ${item.id}`}>
              <SampleItem item={item} keyed={sample.keys?.[index]} title={t('item', { number: index + 1 })} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface SampleItemProps {
  item: ShownItem;
  keyed: KeyedItem | undefined;
  title: string;
}

/** An item as a student gets it, or with its key. */
function SampleItem({ item, keyed, title }: SampleItemProps) {
  const id = useId();
  if (keyed === undefined)
    return (
      <QuizItem
        item={item}
        answer={null}
        onChange={noChange}
        disabled
        echo={noEcho}
        headingLevel={3}
        title={title}
      />
    );
  return (
    <section className={styles.sampleItem} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <ItemHtml as="div" id={`${id}-prompt`} html={item.promptHtml} />
      <ItemKey keyed={keyed} promptId={`${id}-prompt`} />
    </section>
  );
}
