'use client';

import { useTranslations } from 'next-intl';
import { useId, useState, useSyncExternalStore } from 'react';
import { ItemHtml } from '../item-html';
import type { KindViewProps } from '../view-props';
import { EchoLine } from './echo-line';
import type { FormulaAnswer, ShownFormula } from './kind';
import { MathInput } from './math-input';
import { useFormulaEcho, type EchoState } from './use-formula-echo';
import styles from './view.module.css';

const MAX_LENGTH = 600;

/** A formula, in MathLive's field or as text; below it, how the server understands it. */
export function FormulaView(props: KindViewProps<ShownFormula, FormulaAnswer>) {
  const { body, answer, onChange, onSubmit, disabled, promptId, echo } = props;
  const t = useTranslations('quiz.formula');
  const [prefersText, setPrefersText] = useTextChoice();
  const [hasFailed, setFailed] = useState(false);
  // What Enter was pressed on while it was still being read: it counts once its reading was seen.
  const [early, setEarly] = useState<string>();
  const state = useFormulaEcho(disabled ? null : answer, echo);
  const isText = prefersText || hasFailed;

  function handleText(text: string, syntax: FormulaAnswer['syntax']) {
    onChange(text.trim() === '' ? null : { text: text.slice(0, MAX_LENGTH), syntax });
  }

  function handleEnter() {
    if (answer === null) return;
    if (state.is === 'understood' || state.is === 'offline') onSubmit?.();
    else if (state.is === 'waiting') setEarly(answer.text);
  }

  return (
    <div role="group" aria-labelledby={promptId} className={styles.formula}>
      <Legend legend={body.legend} />
      {body.form && <p>{t(`form.${body.form}`)}</p>}
      <div className={styles.line}>
        <ItemHtml html={body.targetHtml} className={styles.target} />
        {isText ? (
          <TextInput
            text={answer?.text ?? ''}
            onText={(text) => handleText(text, text.includes('\\') ? 'latex' : 'plain')}
            onEnter={handleEnter}
            disabled={disabled}
          />
        ) : (
          <MathInput
            latex={answer === null ? '' : toLatex(answer, state)}
            onLatex={(latex) => handleText(latex, 'latex')}
            onEnter={handleEnter}
            legend={body.legend}
            disabled={disabled}
            onFail={() => setFailed(true)}
          />
        )}
      </div>
      {!disabled && (
        <>
          <EchoLine state={state} asksAgain={onSubmit !== undefined && early === answer?.text} />
          <div className={styles.help}>
            <p className={styles.hint}>{t(isText ? 'formsText' : 'formsMath')}</p>
            {hasFailed ? (
              <p role="status" className={styles.hint}>
                {t('failed')}
              </p>
            ) : (
              <label className={styles.switch}>
                <input
                  type="checkbox"
                  checked={prefersText}
                  onChange={(event) => setPrefersText(event.target.checked)}
                />
                {t('textInput')}
              </label>
            )}
          </div>
        </>
      )}
    </div>
  );
}

interface TextInputProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
  readonly disabled: boolean;
}

function TextInput({ text, onText, onEnter, disabled }: TextInputProps) {
  const t = useTranslations('quiz.formula');
  return (
    <input
      type="text"
      className={styles.text}
      aria-label={t('label')}
      value={text}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.repeat) return;
        event.preventDefault();
        onEnter();
      }}
      readOnly={disabled}
      maxLength={MAX_LENGTH}
      inputMode="text"
      enterKeyHint="done"
      autoCapitalize="off"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
    />
  );
}

function Legend({ legend }: { legend: ShownFormula['legend'] }) {
  const t = useTranslations('quiz.formula');
  const id = useId();
  if (legend.length === 0) return null;
  return (
    <div className={styles.legend}>
      <p id={id} className={styles.caption}>
        {t('legend')}
      </p>
      <ul aria-labelledby={id}>
        {legend.map(({ tex, html, means }) => (
          <li key={tex}>
            <ItemHtml html={html} />
            {means !== undefined && <ItemHtml className={styles.means} html={means} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The answer as the formula editor takes it: what was typed as plain text, as the server has set it. */
function toLatex({ text, syntax }: FormulaAnswer, state: EchoState): string {
  if (syntax === 'latex' || state.is !== 'understood') return text;
  const [, tex] = /<annotation encoding="application\/x-tex">([^<]*)<\/annotation>/.exec(state.html) ?? [];
  return tex?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') ?? text;
}

const STORED = 'gradstep:formula-as-text';
const CHANGED = 'gradstep:formula-input';

/** Whether this browser's learner would rather type text; remembered where the browser allows it. */
function useTextChoice(): readonly [boolean, (value: boolean) => void] {
  const value = useSyncExternalStore(subscribe, readChoice, () => false);
  return [value, storeChoice];
}

/** In place of a storage that is forbidden. */
let unstored = false;

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  return () => window.removeEventListener(CHANGED, onChange);
}

function readChoice(): boolean {
  try {
    return localStorage.getItem(STORED) === 'yes';
  } catch {
    return unstored;
  }
}

function storeChoice(value: boolean): void {
  unstored = value;
  try {
    localStorage.setItem(STORED, value ? 'yes' : 'no');
  } catch {
    // Kept for this page only.
  }
  window.dispatchEvent(new Event(CHANGED));
}
