'use client';

import { useTranslations } from 'next-intl';
import type { CorrectionChange } from '@/lib/quiz/graded/types';
import type { CorrectedItem } from '../../correction-actions';
import styles from '../quiz.module.css';
import { GivenAnswers, isUndecided, type DecisionChoice } from './given-answers';

export type ChangeChoice =
  DecisionChoice | { readonly kind: 'full_answered' | 'full_everybody' | 'leave_out' | 'bank_key' };

export const NO_CHOICE: DecisionChoice = { kind: 'accept', answer: '', variant: undefined, isForAll: false };

/** undefined where there is nothing to be accepted or rejected yet. */
export function toChange(choice: ChangeChoice): CorrectionChange | undefined {
  switch (choice.kind) {
    case 'accept':
    case 'reject': {
      const { kind, answer, variant, isForAll } = choice;
      if (answer === '') return undefined;
      const decided = { kind, answer: JSON.parse(answer) };
      return variant === undefined || isForAll ? decided : { ...decided, variant };
    }
    case 'full_answered':
      return { kind: 'full', of: 'answered' };
    case 'full_everybody':
      return { kind: 'full', of: 'everybody' };
    default:
      return { kind: choice.kind };
  }
}

interface ChangeFieldsProps {
  item: CorrectedItem;
  choice: ChangeChoice;
  onChange: (choice: ChangeChoice) => void;
}

const KINDS = ['accept', 'reject', 'full_answered', 'full_everybody', 'leave_out', 'bank_key'] as const;

const isDecision = (kind: string): kind is DecisionChoice['kind'] => kind === 'accept' || kind === 'reject';

export function ChangeFields({ item, choice, onChange }: ChangeFieldsProps) {
  const t = useTranslations('teachQuiz.corrections');
  const isOffered = (kind: (typeof KINDS)[number]) =>
    kind !== 'reject' || (!item.isLeftOut && item.variants.some(({ answers }) => answers.some(isUndecided)));
  return (
    <fieldset>
      <legend>{t('change')}</legend>
      {item.isLeftOut ? <p className={styles.hint}>{t('isLeftOut')}</p> : null}
      {KINDS.filter(isOffered).map((kind) => (
        <div key={kind}>
          <label className={styles.option}>
            <input
              type="radio"
              name="change"
              checked={choice.kind === kind}
              onChange={() => onChange(isDecision(kind) ? { ...NO_CHOICE, kind } : { kind })}
            />
            {t(`choices.${kind}`)}
          </label>
          {choice.kind === kind && (choice.kind === 'accept' || choice.kind === 'reject') ? (
            <GivenAnswers item={item} choice={choice} onChange={onChange} />
          ) : null}
        </div>
      ))}
    </fieldset>
  );
}
