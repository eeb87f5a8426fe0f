'use client';

import { useTranslations } from 'next-intl';
import { AnswerField } from '../answer-field';
import type { KindViewProps } from '../view-props';
import type { ShownTensorShape, TensorShapeAnswer } from './kind';
import { readShape } from './read-shape';

export function TensorShapeView(props: KindViewProps<ShownTensorShape, TensorShapeAnswer>) {
  const { body, answer, onChange, onSubmit, disabled, promptId } = props;
  const t = useTranslations('quiz.shape');
  return (
    <AnswerField
      text={answer?.text ?? ''}
      onText={(text) => onChange(text.trim() === '' ? null : { text })}
      onSubmit={onSubmit}
      disabled={disabled}
      promptId={promptId}
      inputMode="text"
      maxLength={64}
      read={(typed) => readShape(typed, body.names)}
      hint={
        <>
          <p>{t('forms')}</p>
          {body.names.length > 0 && <p>{t('names', { names: body.names.join(', ') })}</p>}
        </>
      }
    />
  );
}
