'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { ShownOption } from '../../options';
import type { ShownReveal } from '../../shown';
import { ItemHtml } from '../item-html';
import { Mark } from '../mark';
import { toPlainText } from '../plain-text';
import type { KindViewProps } from '../view-props';
import type { MatchingAnswer, ShownMatching } from './kind';
import styles from './view.module.css';

/** Longer ones would be cut in a closed select of a phone. */
const MAX_LENGTH = 24;

interface Right extends ShownOption {
  readonly letter: string;
  /** What a native select can show of it. */
  readonly label: string;
}

/** A native select for each left side: works with one hand, with keys and with screen readers. */
export function MatchingView(props: KindViewProps<ShownMatching, MatchingAnswer>) {
  const { body, answer, onChange, disabled, reveal, promptId } = props;
  const t = useTranslations('quiz.matching');
  // Where a select cannot show all of a right side, letters stand for them.
  const needsLetters = body.rights.some(
    ({ html }) => (toPlainText(html) ?? '').length > MAX_LENGTH || isRich(html),
  );
  const rights = body.rights.map((right, index) => toRight(right, index, needsLetters));
  const pairs = answer?.pairs ?? {};
  const rest = body.lefts.filter(({ id }) => pairs[id] === undefined).length;

  function handleChoose(left: string, right: string) {
    const { [left]: _, ...others } = pairs;
    const next = right === '' ? others : { ...others, [left]: right };
    onChange(Object.keys(next).length === 0 ? null : { pairs: next });
  }

  return (
    <div role="group" aria-labelledby={promptId} className={styles.matching}>
      {needsLetters && (
        <div className={styles.rights}>
          <p className={styles.caption}>{t('rights')}</p>
          <ul>
            {rights.map(({ id, letter, html }) => (
              <li key={id}>
                <span className={styles.letter}>{letter}</span>
                <ItemHtml html={html} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <ul className={styles.lefts}>
        {body.lefts.map((left, index) => (
          <Pair
            key={left.id}
            left={left}
            number={index + 1}
            rights={rights}
            chosen={pairs[left.id]}
            onChoose={(right) => handleChoose(left.id, right)}
            disabled={disabled}
            reveal={reveal}
          />
        ))}
      </ul>
      {!disabled && (
        <p role="status" className={styles.rest}>
          {answer === null ? '' : t('rest', { count: rest })}
        </p>
      )}
    </div>
  );
}

interface PairProps {
  readonly left: ShownOption;
  readonly number: number;
  readonly rights: readonly Right[];
  readonly chosen: string | undefined;
  readonly onChoose: (right: string) => void;
  readonly disabled: boolean;
  readonly reveal: ShownReveal | undefined;
}

function Pair({ left, number, rights, chosen, onChoose, disabled, reveal }: PairProps) {
  const t = useTranslations('quiz.matching');
  const id = useId();
  const partnerId = reveal?.pairs?.[left.id];
  const partner = rights.find((right) => right.id === partnerId);
  const why = reveal?.whysHtml?.[left.id];
  const isRight = chosen === partnerId;
  // Where it counts all the same, what is otherwise is not marked as wrong.
  const isMarked = isRight || reveal?.deviations === undefined;
  return (
    <li className={styles.pair} data-right={partner && isMarked ? isRight : undefined}>
      <div className={styles.sides}>
        <ItemHtml id={`${id}-left`} html={left.html} className={styles.left} />
        <select
          id={id}
          // A number as well: not every screen reader says a formula as part of a name.
          aria-label={t('pair', { number })}
          aria-labelledby={`${id} ${id}-left`}
          className={styles.select}
          value={chosen ?? ''}
          onChange={(event) => onChoose(event.target.value)}
          disabled={disabled}
        >
          <option value="">{t(disabled ? 'blank' : 'choose')}</option>
          {rights.map((right) => (
            <option key={right.id} value={right.id}>
              {right.label}
            </option>
          ))}
        </select>
      </div>
      {partner && (
        <div className={styles.revealed}>
          {isMarked && (
            <Mark isRight={isRight}>{t(isRight ? 'hit' : chosen === undefined ? 'blank' : 'miss')}</Mark>
          )}
          {!isRight && (
            <p>
              <strong>{t('right')}</strong> <ItemHtml html={partner.html} />
            </p>
          )}
          {why !== undefined && <ItemHtml as="div" html={why} />}
        </div>
      )}
    </li>
  );
}

function isRich(html: string): boolean {
  return /<(?!\/?strong)/.test(html);
}

function toRight(right: ShownOption, index: number, needsLetters: boolean): Right {
  const letter = String.fromCharCode(65 + index);
  const text = toPlainText(right.html);
  if (!needsLetters) return { ...right, letter, label: text ?? letter };
  return { ...right, letter, label: text === undefined ? letter : `${letter}. ${text}` };
}
