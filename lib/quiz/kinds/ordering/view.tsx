'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { ShownOption } from '../../options';
import type { ShownReveal } from '../../shown';
import { ItemHtml } from '../item-html';
import { Mark } from '../mark';
import type { KindViewProps } from '../view-props';
import type { OrderingAnswer, ShownOrdering } from './kind';
import styles from './view.module.css';

type Direction = 'up' | 'down';

/** A list whose items are moved by buttons. As it is first shown it is no answer, until the learner says that it is. */
export function OrderingView(props: KindViewProps<ShownOrdering, OrderingAnswer>) {
  const { body, answer, onChange, disabled, reveal, promptId } = props;
  const t = useTranslations('quiz.ordering');
  const list = useRef<HTMLOListElement>(null);
  const [announced, setAnnounced] = useState('');
  const pressed = useRef<{ readonly id: string; readonly direction: Direction }>(undefined);
  const order = answer?.order ?? body.steps.map(({ id }) => id);
  const steps = order.flatMap((id) => body.steps.find((step) => step.id === id) ?? []);

  function handleMove(id: string, direction: Direction) {
    const from = order.indexOf(id);
    const to = direction === 'up' ? from - 1 : from + 1;
    if (to < 0 || to >= order.length) return;
    const others = order.filter((other) => other !== id);
    pressed.current = { id, direction };
    onChange({ order: [...others.slice(0, to), id, ...others.slice(to)] });
    setAnnounced(t('moved', { place: to + 1, count: order.length }));
  }

  // A browser drops the focus of an element that is put elsewhere: the button that was pressed gets it back.
  useEffect(() => {
    if (pressed.current === undefined) return;
    const { id, direction } = pressed.current;
    pressed.current = undefined;
    list.current?.querySelector<HTMLElement>(`[data-step="${id}"] [data-direction="${direction}"]`)?.focus();
  });

  return (
    <div role="group" aria-labelledby={promptId} className={styles.ordering}>
      <End label={t('first')} html={body.ends?.first} />
      <ol ref={list} className={styles.list}>
        {steps.map((step, index) => (
          <Step
            key={step.id}
            step={step}
            place={index + 1}
            count={steps.length}
            onMove={disabled ? undefined : (direction) => handleMove(step.id, direction)}
          />
        ))}
      </ol>
      <End label={t('last')} html={body.ends?.last} />
      {!disabled && (
        <div className={styles.foot}>
          <button
            type="button"
            className={styles.keep}
            aria-pressed={answer !== null}
            onClick={() => onChange(answer === null ? { order } : null)}
          >
            {t('keep')}
          </button>
          <p className={styles.hint}>{t(answer === null ? 'notYet' : 'kept')}</p>
          <p className={styles.keys}>{t('keys')}</p>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {announced}
      </p>
      {reveal?.order && <RightOrder steps={body.steps} order={reveal.order} given={order} reveal={reveal} />}
    </div>
  );
}

/** What an end of the list means; nothing where the item does not say. */
function End({ label, html }: { label: string; html: string | undefined }) {
  if (html === undefined) return null;
  return (
    <p className={styles.end}>
      {label}: <ItemHtml html={html} />
    </p>
  );
}

interface StepProps {
  readonly step: ShownOption;
  readonly place: number;
  readonly count: number;
  /** undefined: it stays where it is. */
  readonly onMove: ((direction: Direction) => void) | undefined;
}

function Step({ step, place, count, onMove }: StepProps) {
  const t = useTranslations('quiz.ordering');
  const id = useId();

  function handleKeyDown(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove?.(event.key === 'ArrowUp' ? 'up' : 'down');
  }

  return (
    <li className={styles.step} data-step={step.id}>
      <span className={styles.place} aria-hidden="true">
        {place}
      </span>
      <ItemHtml id={`${id}-text`} html={step.html} className={styles.text} />
      {onMove && (
        <span className={styles.buttons}>
          {(['up', 'down'] as const).map((direction) => (
            <button
              key={direction}
              id={`${id}-${direction}`}
              type="button"
              className={styles.move}
              data-direction={direction}
              aria-label={t(direction)}
              aria-describedby={`${id}-text`}
              aria-disabled={place === (direction === 'up' ? 1 : count)}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
              onClick={() => onMove(direction)}
              onKeyDown={handleKeyDown}
            >
              <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                <path d={direction === 'up' ? 'M3 10l5-5 5 5' : 'M3 6l5 5 5-5'} />
              </svg>
            </button>
          ))}
        </span>
      )}
    </li>
  );
}

interface RightOrderProps {
  readonly steps: readonly ShownOption[];
  readonly order: readonly string[];
  readonly given: readonly string[];
  readonly reveal: ShownReveal;
}

function RightOrder({ steps, order, given, reveal }: RightOrderProps) {
  const t = useTranslations('quiz.ordering');
  return (
    <div className={styles.right}>
      <p className={styles.caption}>{t('right')}</p>
      <ol className={styles.list}>
        {order.map((id, index) => {
          const why = reveal.whysHtml?.[id];
          const isHit = given[index] === id;
          const placed = t('placed', { place: given.indexOf(id) + 1 });
          return (
            <li key={id} className={styles.step}>
              <span className={styles.place} aria-hidden="true">
                {index + 1}
              </span>
              <div className={styles.text}>
                <ItemHtml html={steps.find((step) => step.id === id)?.html ?? ''} />
                <p>
                  {isHit || reveal.deviations === undefined ? (
                    <Mark isRight={isHit}>{isHit ? t('hit') : placed}</Mark>
                  ) : (
                    placed
                  )}
                </p>
                {why !== undefined && <ItemHtml as="div" className={styles.why} html={why} />}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
