'use client';

import { useTranslations } from 'next-intl';
import { useId, type ReactNode } from 'react';
import styles from './answer-field.module.css';
import { ReadingLine, type Reading } from './reading-line';

interface AnswerFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSubmit?: () => void;
  readonly disabled: boolean;
  readonly promptId: string;
  readonly inputMode: 'decimal' | 'text';
  readonly maxLength: number;
  readonly hint: ReactNode;
  /** How what is typed will be read, where that can be told before it counts. */
  readonly read?: (text: string) => Reading | undefined;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** One line of text as the answer. Nothing corrects, completes or capitalizes it. */
export function AnswerField(props: AnswerFieldProps) {
  const { text, onText, onSubmit, disabled, promptId, inputMode, maxLength, hint, read, before, after } =
    props;
  const t = useTranslations('quiz');
  const id = useId();
  const hasReading = read !== undefined && !disabled;
  return (
    <div role="group" aria-labelledby={promptId} className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {t('answer')}
      </label>
      <div className={styles.line}>
        {before}
        <input
          id={id}
          type="text"
          className={styles.input}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={(event) => {
            // While a syllable is being composed, Enter belongs to it.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.repeat) return;
            event.preventDefault();
            if (text.trim() !== '') onSubmit?.();
          }}
          readOnly={disabled}
          inputMode={inputMode}
          enterKeyHint="done"
          maxLength={maxLength}
          autoCapitalize="off"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-describedby={hasReading ? `${id}-reading ${id}-hint` : `${id}-hint`}
        />
        {after}
      </div>
      {hasReading && <ReadingLine id={`${id}-reading`} text={text} read={read} />}
      <div id={`${id}-hint`} className={styles.hint} hidden={disabled}>
        {hint}
      </div>
    </div>
  );
}
