'use client';

import { useTranslations } from 'next-intl';
import type { DealtVariant } from '@/lib/quiz/graded/types';
import { CourseHtml } from '@/app/_components/course-html';
import type { AnswerChoice, CorrectedItem, CorrectedVariant } from '../../correction-actions';
import styles from '../quiz.module.css';

/** One given answer that is accepted, or one that is rejected. */
export interface DecisionChoice {
  readonly kind: 'accept' | 'reject';
  /** As JSON; '': none chosen yet. */
  readonly answer: string;
  /** The one that the answer was given to; undefined where the item has no others. */
  readonly variant: DealtVariant | undefined;
  /** In the other variants as well. */
  readonly isForAll: boolean;
}

interface GivenAnswersProps {
  item: CorrectedItem;
  choice: DecisionChoice;
  onChange: (choice: DecisionChoice) => void;
}

/** What an instructor can call wrong: whatever else has its verdict. */
export const isUndecided = ({ status }: Pick<AnswerChoice, 'status'>) => status === 'undecided';

/**
 * What students answered, to choose from: under the prompt of each variant where they were asked different things. To be
 * rejected, what could not be decided alone.
 */
export function GivenAnswers({ item, choice, onChange }: GivenAnswersProps) {
  const t = useTranslations('teachQuiz.corrections');
  const { isVaried } = item;
  const variants = item.variants
    .map((one) => (choice.kind === 'reject' ? { ...one, answers: one.answers.filter(isUndecided) } : one))
    .filter(({ answers }) => answers.length > 0);
  const choose = ({ answer }: AnswerChoice, { variant }: CorrectedVariant) =>
    onChange({ ...choice, answer, variant: isVaried ? variant : undefined });
  const isChosen = ({ answer }: AnswerChoice, { variant }: CorrectedVariant) =>
    choice.answer === answer && (!isVaried || choice.variant?.shown === variant.shown);
  return (
    <>
      <div
        className={styles.answers}
        role="radiogroup"
        aria-label={t(choice.kind === 'reject' ? 'undecidedAnswers' : 'givenAnswers')}
      >
        {variants.length === 0 ? <p className={styles.hint}>{t('noAnswers')}</p> : null}
        {variants.map((one) => {
          const number = one.variant.index + 1;
          const answers = one.answers.map((given) => (
            <AnswerOption
              key={`${given.answer} ${given.status}`}
              given={given}
              isChosen={isChosen(given, one)}
              onChoose={() => choose(given, one)}
            />
          ));
          return isVaried ? (
            <div
              key={one.variant.shown}
              role="group"
              aria-label={t('variant', { number })}
              className={styles.variant}
            >
              <p className={styles.muted}>{t('variant', { number })}</p>
              <CourseHtml as="div" className={styles.prompt} html={one.promptHtml} />
              {answers}
            </div>
          ) : (
            answers
          );
        })}
      </div>
      {isVaried && variants.length > 0 ? (
        <label className={`${styles.answers} ${styles.option}`}>
          <input
            type="checkbox"
            checked={choice.isForAll}
            onChange={(event) => onChange({ ...choice, isForAll: event.target.checked })}
          />
          {t(choice.kind === 'reject' ? 'rejectForAllVariants' : 'forAllVariants')}
        </label>
      ) : null}
    </>
  );
}

const STATUSES = ['right', 'partly', 'wrong', 'undecided', 'invalid'] as const;

interface AnswerOptionProps {
  given: AnswerChoice;
  isChosen: boolean;
  onChoose: () => void;
}

function AnswerOption({ given, isChosen, onChoose }: AnswerOptionProps) {
  const t = useTranslations('teachQuiz.corrections');
  const { words, status, count } = given;
  return (
    <label className={styles.option}>
      <input
        type="radio"
        name="accepted"
        disabled={status === 'right'}
        checked={isChosen}
        onChange={onChoose}
      />
      <span>
        <code>{words}</code>{' '}
        <span className={styles.muted}>
          {t('given', {
            count,
            status: t(`statuses.${STATUSES.find((one) => one === status) ?? 'wrong'}`),
          })}
        </span>
      </span>
    </label>
  );
}
