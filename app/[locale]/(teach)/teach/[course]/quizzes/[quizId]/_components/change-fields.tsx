'use client';

import { useTranslations } from 'next-intl';
import type { CorrectionChange } from '@/lib/quiz/graded/types';
import type { CorrectedItem } from '../../correction-actions';
import styles from '../quiz.module.css';
import { GivenAnswers, type AcceptChoice } from './given-answers';

export type ChangeChoice =
  AcceptChoice | { readonly kind: 'full_answered' | 'full_everybody' | 'leave_out' | 'bank_key' };

export const NO_CHOICE: AcceptChoice = { kind: 'accept', answer: '', variant: undefined, isForAll: false };

/** undefined where there is nothing to be accepted yet. */
export function toChange(choice: ChangeChoice): CorrectionChange | undefined {
  switch (choice.kind) {
    case 'accept': {
      const { answer, variant, isForAll } = choice;
      if (answer === '') return undefined;
      const accepted = { kind: choice.kind, answer: JSON.parse(answer) };
      return variant === undefined || isForAll ? accepted : { ...accepted, variant };
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

const KINDS = ['accept', 'full_answered', 'full_everybody', 'leave_out', 'bank_key'] as const;

export function ChangeFields({ item, choice, onChange }: ChangeFieldsProps) {
  const t = useTranslations('teachQuiz.corrections');
  return (
    <fieldset>
      <legend>{t('change')}</legend>
      {KINDS.map((kind) => (
        <div key={kind}>
          <label className={styles.option}>
            <input
              type="radio"
              name="change"
              checked={choice.kind === kind}
              onChange={() => onChange(kind === 'accept' ? NO_CHOICE : { kind })}
            />
            {t(`choices.${kind}`)}
          </label>
          {kind === 'accept' && choice.kind === 'accept' ? (
            <GivenAnswers item={item} choice={choice} onChange={onChange} />
          ) : null}
        </div>
      ))}
    </fieldset>
  );
}
