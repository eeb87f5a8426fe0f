'use client';

import { useTranslations } from 'next-intl';
import type { CorrectionChange } from '@/lib/quiz/graded/types';
import type { AnswerChoice } from '../../correction-actions';
import styles from '../quiz.module.css';

export type ChangeChoice =
  /** `answer` as JSON; '' : none chosen yet. */
  | { readonly kind: 'accept'; readonly answer: string }
  | { readonly kind: 'full_answered' | 'full_everybody' | 'leave_out' | 'bank_key' };

/** undefined where there is nothing to be accepted yet. */
export function toChange(choice: ChangeChoice): CorrectionChange | undefined {
  switch (choice.kind) {
    case 'accept':
      return choice.answer === '' ? undefined : { kind: 'accept', answer: JSON.parse(choice.answer) };
    case 'full_answered':
      return { kind: 'full', of: 'answered' };
    case 'full_everybody':
      return { kind: 'full', of: 'everybody' };
    default:
      return { kind: choice.kind };
  }
}

interface ChangeFieldsProps {
  answers: readonly AnswerChoice[];
  choice: ChangeChoice;
  onChange: (choice: ChangeChoice) => void;
}

const KINDS = ['accept', 'full_answered', 'full_everybody', 'leave_out', 'bank_key'] as const;
const STATUSES = ['right', 'partly', 'wrong', 'undecided', 'invalid'] as const;

export function ChangeFields({ answers, choice, onChange }: ChangeFieldsProps) {
  const t = useTranslations('teachQuiz.corrections');
  const statusOf = (status: string) => STATUSES.find((one) => one === status) ?? 'wrong';
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
              onChange={() => onChange(kind === 'accept' ? { kind, answer: '' } : { kind })}
            />
            {t(`choices.${kind}`)}
          </label>
          {kind === 'accept' && choice.kind === 'accept' ? (
            <div className={styles.answers} role="radiogroup" aria-label={t('givenAnswers')}>
              {answers.length === 0 ? <p className={styles.hint}>{t('noAnswers')}</p> : null}
              {answers.map(({ answer, words, status, count }) => (
                <label key={`${answer} ${status}`} className={styles.option}>
                  <input
                    type="radio"
                    name="accepted"
                    disabled={status === 'right'}
                    checked={choice.answer === answer}
                    onChange={() => onChange({ kind, answer })}
                  />
                  <span>
                    <code>{words}</code>{' '}
                    <span className={styles.muted}>
                      {t('given', { count, status: t(`statuses.${statusOf(status)}`) })}
                    </span>
                  </span>
                </label>
              ))}
            </div>
          ) : null}
        </div>
      ))}
    </fieldset>
  );
}
