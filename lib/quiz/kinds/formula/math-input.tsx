'use client';

import './math-input.css';
import type { MathfieldElement } from 'mathlive';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { ShownFormula } from './kind';
import { loadMathlive } from './load-mathlive';
import { createLayout } from './math-keyboard';
import styles from './view.module.css';

interface MathInputProps {
  readonly latex: string;
  readonly onLatex: (latex: string) => void;
  readonly onEnter: () => void;
  readonly legend: ShownFormula['legend'];
  readonly disabled: boolean;
  /** The editor cannot be had: offline, an old browser. */
  readonly onFail: () => void;
}

/** MathLive's field: a formula that is set as it is typed, with a keyboard of its own for touch screens. */
export function MathInput({ latex, onLatex, onEnter, legend, disabled, onFail }: MathInputProps) {
  const t = useTranslations('quiz.formula');
  const locale = useLocale();
  const host = useRef<HTMLDivElement>(null);
  const field = useRef<MathfieldElement>(null);
  const [isMade, setMade] = useState(false);

  const handleFail = useEffectEvent(onFail);
  // What the field has reported and the page has not handed back yet: typing is faster than drawing.
  const sent = useRef<string[]>([]);
  const handleInput = useEffectEvent((value: string) => {
    sent.current.push(value);
    onLatex(value);
  });
  const handleEnter = useEffectEvent(onEnter);
  const handleFocus = useEffectEvent(() => {
    window.mathVirtualKeyboard.layouts = [
      createLayout(legend, (name) => t(`keys.${name}`)),
      'alphabetic',
      'greek',
    ];
  });
  const label = useEffectEvent(() => t('label'));

  // A custom element that is made once its code is there.
  useEffect(() => {
    let made: MathfieldElement | undefined;
    let isGone = false;
    loadMathlive(locale).then(
      ({ MathfieldElement: Element, SHORTCUTS }) => {
        if (isGone || host.current === null) return;
        made = new Element();
        made.setAttribute('aria-label', label());
        made.mathVirtualKeyboardPolicy = 'auto';
        host.current.append(made);
        made.menuItems = [];
        made.inlineShortcuts = { ...SHORTCUTS };
        made.addEventListener('input', () => made && handleInput(made.value));
        made.addEventListener('beforeinput', (event) => made && leaveSubscript(made, event.data));
        made.addEventListener('focusin', () => handleFocus());
        // Before the editor's own listener, which would put an end to the line.
        made.addEventListener('keydown', (event) => handleKeyDown(event, () => handleEnter()), {
          capture: true,
        });
        field.current = made;
        setMade(true);
      },
      () => isGone || handleFail(),
    );
    return () => {
      isGone = true;
      if (made !== undefined) window.mathVirtualKeyboard.hide();
      made?.remove();
    };
  }, [locale]);

  // The field is not React's: what the page changes is handed on.
  useEffect(() => {
    const { current } = field;
    if (!isMade || current === null) return;
    current.readOnly = disabled;
    const at = sent.current.lastIndexOf(latex);
    sent.current.splice(0, at === -1 ? sent.current.length : at + 1);
    if (at === -1 && current.value !== latex) current.setValue(latex, { silenceNotifications: true });
  }, [isMade, latex, disabled]);
  useKeyboardRoom(field, isMade);

  return (
    <div className={styles.math}>
      <div ref={host} className={styles.host} data-disabled={disabled} />
      {!isMade && <p className={styles.loading}>{t('loading')}</p>}
      {isMade && !disabled && <KeyboardButton field={field} label={t('keyboard')} />}
    </div>
  );
}

const OPERATOR = /^([-+*/=),·]|\\(cdot|le|ge|ne|frac)(?![A-Za-z]))/;

/** w_1 + …: an operator ends a subscript, which MathLive would go on with. */
function leaveSubscript(field: MathfieldElement, typed: string | null): void {
  if (typed === null || !OPERATOR.test(typed)) return;
  const { position } = field;
  field.executeCommand('moveAfterParent');
  const left = field.getElementInfo(field.position)?.latex ?? '';
  if (!left.startsWith('_') || left.startsWith('_{}')) field.position = position;
}

function handleKeyDown(event: KeyboardEvent, onEnter: () => void) {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  event.stopPropagation();
  if (!event.repeat) onEnter();
}

/** MathLive's own button cannot be reached by keyboard. */
function KeyboardButton({ field, label }: { field: RefObject<MathfieldElement | null>; label: string }) {
  const [isShown, setShown] = useState(false);

  // It opens by itself on touch screens and closes when the field is left.
  useEffect(() => {
    const keyboard = window.mathVirtualKeyboard;
    const follow = () => setShown(keyboard.visible);
    keyboard.addEventListener('virtual-keyboard-toggle', follow);
    return () => keyboard.removeEventListener('virtual-keyboard-toggle', follow);
  }, []);

  function handleClick() {
    if (isShown) return window.mathVirtualKeyboard.hide();
    field.current?.focus();
    window.mathVirtualKeyboard.show({ animate: true });
  }

  return (
    <button
      type="button"
      className={styles.keyboard}
      aria-pressed={isShown}
      aria-label={label}
      title={label}
      // The field keeps the focus, or the keyboard would close before it is asked to.
      onPointerDown={(event) => event.preventDefault()}
      onClick={handleClick}
    >
      <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M18 10h.01M7 14h10" />
      </svg>
    </button>
  );
}

/** While the keyboard lies over the end of the page, the page ends later, and the field is scrolled into what is left. */
function useKeyboardRoom(field: RefObject<MathfieldElement | null>, isMade: boolean): void {
  useEffect(() => {
    if (!isMade) return;
    const keyboard = window.mathVirtualKeyboard;
    const { style } = document.body;
    const make = () => {
      const height = keyboard.visible ? keyboard.boundingRect.height : 0;
      style.paddingBottom = height === 0 ? '' : `${height}px`;
      const bottom = field.current?.getBoundingClientRect().bottom ?? 0;
      if (height > 0 && bottom > window.innerHeight - height)
        field.current?.scrollIntoView({ block: 'center' });
    };
    keyboard.addEventListener('geometrychange', make);
    return () => {
      keyboard.removeEventListener('geometrychange', make);
      style.paddingBottom = '';
    };
  }, [field, isMade]);
}
