'use client';

import { useTranslations } from 'next-intl';
import { Suspense, useId, type ReactNode } from 'react';
import { ItemHtml } from '@/lib/quiz/kinds/item-html';
import { KindView } from '@/lib/quiz/kinds/views';
import type { ShownFeedback, ShownItem } from '@/lib/quiz/shown';
import { Link } from '@/app/_components/navigation';
import styles from './attempt.module.css';

interface UnansweredItemProps {
  item: ShownItem;
  teaching: NonNullable<ShownFeedback['teaching']>;
  title: ReactNode;
  /** What is to be said in place of a verdict. */
  children: ReactNode;
}

const noEcho = () => Promise.resolve(null);
const noChange = () => undefined;

/** An item that nobody answered, with its key: what is to be learned, and no verdict on an answer that is not there. */
export function UnansweredItem({ item, teaching, title, children }: UnansweredItemProps) {
  const t = useTranslations('quiz.feedback');
  const id = useId();
  const { reveal, explanationHtml, links } = teaching;
  return (
    <section className={styles.unanswered} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.itemTitle}>
        {title}
      </h2>
      <ItemHtml as="div" id={`${id}-prompt`} className={styles.prompt} html={item.promptHtml} />
      <Suspense fallback={null}>
        <KindView
          item={item}
          answer={null}
          onChange={noChange}
          onSubmit={undefined}
          disabled
          reveal={reveal}
          promptId={`${id}-prompt`}
          echo={noEcho}
        />
      </Suspense>
      {children}
      {reveal.rightHtml === undefined ? null : (
        <dl>
          <dt className={styles.remark}>{t('right')}</dt>
          <dd>
            <ItemHtml html={reveal.rightHtml} />
          </dd>
        </dl>
      )}
      {explanationHtml === '' ? null : (
        <div className={styles.explanation}>
          <p className={styles.remark}>{t('explanation')}</p>
          <ItemHtml as="div" html={explanationHtml} />
        </div>
      )}
      {links.length === 0 ? null : (
        <div>
          <p id={`${id}-links`} className={styles.remark}>
            {t('links')}
          </p>
          <ul aria-labelledby={`${id}-links`} className={styles.links}>
            {links.map(({ href, title: name, kind }) => (
              <li key={href}>
                <span className={styles.remark}>{t(kind)}</span> <Link href={href}>{name}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
