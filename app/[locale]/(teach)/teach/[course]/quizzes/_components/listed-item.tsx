'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId, useState, type ReactNode } from 'react';
import type { KeyedBankItem } from '@/lib/quiz/graded/teach/present-key';
import type { FoundItem } from '@/lib/quiz/graded/teach/search-bank';
import { CourseHtml } from '@/app/_components/course-html';
import { openKey } from '../quiz-actions';
import styles from './composer.module.css';
import { Fault } from './fault';
import { ItemKey } from './item-key';
import { useAction } from './use-action';

interface ListedItemProps {
  slug: string;
  item: FoundItem;
  /** Under the prompt. */
  note?: ReactNode;
  /** What can be done with it. */
  children: ReactNode;
}

/** An item in a list: its prompt, and its choices, key and explanation where they are asked for. */
export function ListedItem({ slug, item, note, children }: ListedItemProps) {
  const t = useTranslations('teachQuiz.key');
  const locale = useLocale();
  const promptId = useId();
  const { fault, isBusy, run } = useAction();
  const [keyed, setKeyed] = useState<KeyedBankItem>();

  async function open() {
    const result = await run(() => openKey(slug, item.id, locale));
    if (result) setKeyed(result.value);
  }

  return (
    <>
      <div>
        <div id={promptId}>
          <CourseHtml html={item.promptHtml} as="div" />
        </div>
        {note}
      </div>
      {children}
      <details
        className={styles.key}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open && keyed === undefined && !isBusy) void open();
        }}
      >
        <summary>
          {t('show')} <span className="visually-hidden">({item.id})</span>
        </summary>
        <Fault fault={fault} />
        {keyed ? (
          <>
            {keyed.isDrawn ? <p className={styles.hint}>{t('drawn')}</p> : null}
            <ItemKey keyed={keyed} promptId={promptId} />
          </>
        ) : isBusy ? (
          <p role="status" className={styles.hint}>
            {t('loading')}
          </p>
        ) : null}
      </details>
    </>
  );
}
