'use client';

import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import type { ShownReveal } from '../shown';
import styles from './choice-list.module.css';
import type { ShownChoices } from './choices';
import { Picture, PictureWords } from './item-figure';
import { ItemHtml } from './item-html';
import { toPlainText } from './plain-text';
import { useItemKeys } from './item-keys';
import { Mark } from './mark';

type ShownChoice = ShownChoices['options'][number];

interface ChoiceListProps {
  readonly type: 'radio' | 'checkbox';
  readonly body: ShownChoices;
  readonly chosen: readonly string[];
  /** Chosen where it was not, and where several may be chosen, the other way round. */
  readonly onChoose: (id: string) => void;
  readonly onSubmit?: () => void;
  readonly disabled: boolean;
  readonly reveal?: ShownReveal;
  readonly promptId: string;
}

/** Choices, with a picture above them or one beside each; number keys choose. */
export function ChoiceList(props: ChoiceListProps) {
  const { type, body, chosen, onChoose, onSubmit, disabled, reveal, promptId } = props;
  const t = useTranslations('quiz.choices');
  const name = useId();
  const list = useRef<HTMLDivElement>(null);

  useItemKeys({
    within: list,
    isActive: !disabled,
    onDigit(digit) {
      const option = body.options[digit - 1];
      if (option === undefined) return;
      list.current?.querySelectorAll('input')[digit - 1]?.focus();
      onChoose(option.id);
    },
    onEnter: () => chosen.length > 0 && onSubmit?.(),
  });

  return (
    <div className={styles.choices}>
      {body.figure && (
        <div className={styles.figure}>
          <Picture figure={body.figure} />
          <PictureWords figure={body.figure} />
        </div>
      )}
      {type === 'checkbox' && <p className={styles.all}>{t('all')}</p>}
      <div
        ref={list}
        role={type === 'radio' ? 'radiogroup' : 'group'}
        aria-labelledby={promptId}
        className={styles.list}
        data-pictures={body.options.some(({ figure }) => figure !== undefined)}
      >
        {body.options.map((option, index) => (
          <ChoiceRow
            key={option.id}
            type={type}
            name={name}
            option={option}
            number={index + 1}
            isChosen={chosen.includes(option.id)}
            onChoose={() => onChoose(option.id)}
            disabled={disabled}
            revealed={reveal?.options?.[option.id]}
            deviations={reveal?.deviations}
          />
        ))}
      </div>
      {onSubmit && !disabled && <p className={styles.keys}>{t('keys')}</p>}
    </div>
  );
}

interface ChoiceRowProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly option: ShownChoice;
  readonly number: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly disabled: boolean;
  readonly revealed: { readonly right: boolean; readonly whyHtml?: string } | undefined;
  readonly deviations: ShownReveal['deviations'];
}

function ChoiceRow(props: ChoiceRowProps) {
  const { type, name, option, number, isChosen, onChoose, disabled, revealed, deviations } = props;
  const t = useTranslations('quiz.choices');
  const mark = revealed && toMark({ isChosen, isRight: revealed.right, deviations });
  return (
    <div className={styles.row} data-chosen={isChosen} data-mark={mark}>
      <label className={styles.option}>
        <input
          type={type}
          name={name}
          className={styles.input}
          checked={isChosen}
          onChange={onChoose}
          disabled={disabled}
        />
        <span className={styles.content}>
          {option.figure && <Picture figure={option.figure} />}
          {/* A choice that is a formula alone has no words to be named by. */}
          {toPlainText(option.html) === undefined && (
            <span className="visually-hidden">{t('option', { number })}</span>
          )}
          <ItemHtml html={option.html} />
        </span>
        {mark && (
          <span className={styles.mark}>
            <Mark isRight={mark !== 'miss'}>{t(`marks.${mark}`)}</Mark>
          </span>
        )}
        {!disabled && number <= 9 && (
          <kbd className={styles.key} aria-hidden="true">
            {number}
          </kbd>
        )}
      </label>
      {option.figure && (
        <div className={styles.under}>
          <PictureWords figure={option.figure} />
        </div>
      )}
      {revealed?.whyHtml !== undefined && (
        <Why html={revealed.whyHtml} isOpen={isChosen} isRight={revealed.right} number={number} />
      )}
    </div>
  );
}

interface WhyProps {
  readonly html: string;
  /** What the learner chose is explained at once, the rest where it is asked for. */
  readonly isOpen: boolean;
  readonly isRight: boolean;
  readonly number: number;
}

function Why({ html, isOpen, isRight, number }: WhyProps) {
  const t = useTranslations('quiz.choices');
  if (isOpen) return <ItemHtml as="div" className={styles.why} html={html} />;
  return (
    <details className={styles.fold}>
      <summary>
        <span className="visually-hidden">{t('ofChoice', { number })}</span> {t(isRight ? 'more' : 'why')}
      </summary>
      <ItemHtml as="div" className={styles.folded} html={html} />
    </details>
  );
}

/** What is said of a choice once that may be known; of a wrong one that was left alone, nothing. */
function toMark({ isChosen, isRight, deviations }: ChoiceOutcome) {
  if (isRight) return isChosen ? 'hit' : 'missed';
  if (!isChosen || deviations === 'unmarked') return undefined;
  return deviations ?? 'miss';
}

interface ChoiceOutcome {
  readonly isChosen: boolean;
  readonly isRight: boolean;
  readonly deviations: ShownReveal['deviations'];
}
