'use client';

import { useTranslations } from 'next-intl';
import { Suspense, useId, type ReactNode } from 'react';
import { ItemHtml } from '@/lib/quiz/kinds/item-html';
import { ITEM_ATTRIBUTE } from '@/lib/quiz/kinds/item-keys';
import type { KindViewProps } from '@/lib/quiz/kinds/view-props';
import { KindView } from '@/lib/quiz/kinds/views';
import type { QuizAnswer, ShownFeedback, ShownItem } from '@/lib/quiz/shown';
import { QuizFeedback } from './quiz-feedback';
import styles from './quiz-item.module.css';

interface QuizItemProps {
  readonly item: ShownItem;
  readonly answer: QuizAnswer | null;
  readonly onChange: (answer: QuizAnswer | null) => void;
  /** Enter in the item; left out where there is no handing in one by one. */
  readonly onSubmit?: () => void;
  readonly disabled: boolean;
  readonly feedback?: ShownFeedback;
  /** The answer stands as it is: what is said of it invites to no other. */
  readonly isFinal?: boolean;
  readonly echo: KindViewProps<unknown, unknown>['echo'];
  /** Such as its number among the others. Absent: a heading that only screen readers meet. */
  readonly title?: ReactNode;
  /** Of the title; the feedback's are one and two below. Default 2. */
  readonly headingLevel?: 2 | 3;
  /** Buttons and what belongs to them, between the answer and the feedback. */
  readonly children?: ReactNode;
}

/**
 * An item of a quiz: prompt, answer, and afterwards what is to be said of it. It knows no network. Another item needs
 * another key, so that nothing is left of the one before.
 */
export function QuizItem(props: QuizItemProps) {
  const {
    item,
    answer,
    onChange,
    onSubmit,
    disabled,
    feedback,
    isFinal = false,
    echo,
    title,
    headingLevel = 2,
    children,
  } = props;
  const t = useTranslations('quiz');
  const id = useId();
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.item} aria-labelledby={`${id}-title`} {...{ [ITEM_ATTRIBUTE]: item.id }}>
      <Heading id={`${id}-title`} className={title === undefined ? 'visually-hidden' : styles.title}>
        {title ?? t('prompt')}
      </Heading>
      <ItemHtml as="div" id={`${id}-prompt`} className={styles.prompt} html={item.promptHtml} />
      <Suspense fallback={<p className={styles.loading}>{t('loading')}</p>}>
        <KindView
          item={item}
          answer={answer}
          onChange={onChange}
          onSubmit={onSubmit}
          disabled={disabled}
          reveal={feedback?.teaching?.reveal}
          promptId={`${id}-prompt`}
          echo={echo}
        />
      </Suspense>
      {children}
      <QuizFeedback
        feedback={feedback}
        isFinal={isFinal}
        headingLevel={headingLevel === 2 ? 3 : 4}
        titleId={`${id}-title`}
      />
    </section>
  );
}
