'use client';

import { useTranslations } from 'next-intl';
import { AnswerField } from '../answer-field';
import { ItemHtml } from '../item-html';
import { toPlainText } from '../plain-text';
import type { KindViewProps } from '../view-props';
import type { NumericAnswer, ShownNumeric } from './kind';
import { readNumber } from './read-number';
import styles from './view.module.css';

export function NumericView(props: KindViewProps<ShownNumeric, NumericAnswer>) {
  const { body, answer, onChange, onSubmit, disabled, promptId } = props;
  const t = useTranslations('quiz.numeric');
  const text = answer?.text ?? '';
  // Beside the unit %, '25%' would be read as 0.25.
  const isPercent = toPlainText(body.unit ?? '')?.includes('%') ?? false;

  function handleText(next: string) {
    onChange(next.trim() === '' ? null : { text: next });
  }

  return (
    <AnswerField
      text={text}
      onText={handleText}
      onSubmit={onSubmit}
      disabled={disabled}
      promptId={promptId}
      inputMode="decimal"
      maxLength={64}
      before={!disabled && <SignButton label={t('sign')} onPress={() => handleText(withOtherSign(text))} />}
      after={body.unit === undefined ? undefined : <ItemHtml html={body.unit} />}
      read={(typed) => readNumber(typed, body.units)}
      hint={
        <>
          <p>{t(isPercent ? 'forms' : 'formsPercent')}</p>
          {body.rtol > 0 && <p>{t('tolerance', { percent: body.rtol * 100 })}</p>}
        </>
      }
    />
  );
}

/** The decimal keypad of phones has no minus sign. */
function SignButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" className={styles.sign} aria-label={label} title={label} onClick={onPress}>
      <span aria-hidden="true">±</span>
    </button>
  );
}

function withOtherSign(text: string): string {
  const unsigned = text.replace(/^\s*[-−–+]\s*/, '');
  return unsigned === text ? `-${text}` : unsigned;
}
