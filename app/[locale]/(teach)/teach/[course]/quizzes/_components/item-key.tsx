'use client';

import { useTranslations } from 'next-intl';
import { Suspense } from 'react';
import type { KeyedItem } from '@/lib/quiz/graded/teach/present-key';
import { ItemHtml } from '@/lib/quiz/kinds/item-html';
import { KindView } from '@/lib/quiz/kinds/views';
import styles from './item-key.module.css';

interface ItemKeyProps {
  keyed: KeyedItem;
  /** Of the element that has the prompt. */
  promptId: string;
}

const noEcho = () => Promise.resolve(null);
const noChange = () => undefined;

/** What is right in an item, why, and why the rest is not: as after an answer, with no verdict on one. */
export function ItemKey({ keyed, promptId }: ItemKeyProps) {
  const t = useTranslations('quiz');
  const { item, answer, teaching } = keyed;
  const { reveal, explanationHtml } = teaching;
  return (
    <div className={styles.key}>
      <Suspense fallback={<p className={styles.label}>{t('loading')}</p>}>
        <KindView
          item={item}
          answer={answer}
          onChange={noChange}
          disabled
          reveal={reveal}
          promptId={promptId}
          echo={noEcho}
        />
      </Suspense>
      {reveal.rightHtml === undefined ? null : (
        <div>
          <p className={styles.label}>{t('feedback.right')}</p>
          <ItemHtml as="div" className={styles.text} html={reveal.rightHtml} />
        </div>
      )}
      <div>
        <p className={styles.label}>{t('feedback.explanation')}</p>
        <ItemHtml as="div" className={styles.text} html={explanationHtml} />
      </div>
    </div>
  );
}
