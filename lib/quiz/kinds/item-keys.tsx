import { useEffect, useEffectEvent, type RefObject } from 'react';

/** The root of an item, so that keys pressed in one do not answer another. */
export const ITEM_ATTRIBUTE = 'data-quiz-item';

const TYPING =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, math-field, [contenteditable]';
const ACTING = 'button, a, summary';

interface ItemKeys {
  /** Anything inside the item. */
  readonly within: RefObject<HTMLElement | null>;
  readonly isActive: boolean;
  /** 1 … 9. */
  readonly onDigit: (digit: number) => void;
  readonly onEnter: () => void;
}

/**
 * Number keys and Enter, wherever the focus is as long as it is not in a field. Where a page shows several items, only
 * the one that has the focus listens.
 */
export function useItemKeys({ within, isActive, onDigit, onEnter }: ItemKeys): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey || !(target instanceof Element)) return;
    if (target.closest(TYPING) !== null || !isMeant(target, within.current)) return;
    if (/^[1-9]$/.test(key)) onDigit(Number(key));
    else if (key === 'Enter' && target.closest(ACTING) === null) onEnter();
    else return;
    event.preventDefault();
  });

  // On the document: nothing of the item need have the focus.
  useEffect(() => {
    if (!isActive) return;
    const listen = (event: KeyboardEvent) => handle(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isActive]);
}

function isMeant(target: Element, within: HTMLElement | null): boolean {
  const own = within?.closest(`[${ITEM_ATTRIBUTE}]`) ?? within;
  const focused = target.closest(`[${ITEM_ATTRIBUTE}]`);
  if (target.closest('dialog, [role="dialog"]') !== (own?.closest('dialog, [role="dialog"]') ?? null))
    return false;
  return focused === null ? document.querySelectorAll(`[${ITEM_ATTRIBUTE}]`).length <= 1 : focused === own;
}
