'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '@/app/_components/ui/button';
import styles from './attempt.module.css';

interface ItemNavigationProps {
  here: number;
  answered: readonly boolean[];
  flags: readonly boolean[];
  isOver: boolean;
  onGo: (index: number) => void;
  onFlag: () => void;
  onSubmit: () => void;
}

/** All items at a glance, and the way to the next: at the bottom, where a thumb is. */
export function ItemNavigation(props: ItemNavigationProps) {
  const { here, answered, flags, isOver, onGo, onFlag, onSubmit } = props;
  const t = useTranslations('quizzes.attempt');
  const list = useRef<HTMLOListElement>(null);
  const count = answered.length;

  // With many items the strip scrolls: the current one stays in sight.
  useEffect(() => {
    const strip = list.current;
    const button = strip?.children[here];
    if (strip && button instanceof HTMLElement)
      strip.scrollLeft = button.offsetLeft - strip.clientWidth / 2 + button.clientWidth / 2;
  }, [here]);

  return (
    <nav className={styles.navigation} aria-label={t('overview')}>
      <ol ref={list} className={styles.strip}>
        {answered.map((isAnswered, index) => (
          <li key={index}>
            <button
              type="button"
              className={styles.place}
              data-answered={isAnswered || undefined}
              data-flagged={flags[index] || undefined}
              aria-current={index === here ? 'step' : undefined}
              aria-label={t('place', {
                number: index + 1,
                answered: isAnswered ? 'yes' : 'no',
                flagged: flags[index] ? 'yes' : 'no',
              })}
              onClick={() => onGo(index)}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ol>
      <p className={styles.count}>{t('answeredOf', { answered: answered.filter(Boolean).length, count })}</p>
      <div className={styles.buttons}>
        <Button onClick={() => onGo(here - 1)} disabled={here === 0}>
          {t('previous')}
        </Button>
        <Button variant="quiet" aria-pressed={flags[here] ?? false} onClick={onFlag}>
          <span aria-hidden="true">{flags[here] ? '⚑' : '⚐'}</span> {t('flag')}
        </Button>
        {here < count - 1 ? (
          <Button variant="primary" onClick={() => onGo(here + 1)}>
            {t('next')}
          </Button>
        ) : null}
        <Button variant={here < count - 1 ? 'default' : 'primary'} onClick={onSubmit} disabled={isOver}>
          {t('submit')}
        </Button>
      </div>
    </nav>
  );
}
