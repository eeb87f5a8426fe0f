'use client';

import { useTranslations } from 'next-intl';
import { AnswerField } from '../answer-field';
import type { KindViewProps } from '../view-props';
import type { ShortTextAnswer } from './kind';

export function ShortTextView(props: KindViewProps<object, ShortTextAnswer>) {
  const { answer, onChange, onSubmit, disabled, promptId } = props;
  const t = useTranslations('quiz.shortText');
  return (
    <AnswerField
      text={answer?.text ?? ''}
      onText={(text) => onChange(text.trim() === '' ? null : { text })}
      onSubmit={onSubmit}
      disabled={disabled}
      promptId={promptId}
      inputMode="text"
      maxLength={120}
      hint={t('forms')}
    />
  );
}
