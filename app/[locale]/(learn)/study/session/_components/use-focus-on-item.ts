import { useEffect, useRef, type RefObject } from 'react';

const FIELD = 'input[type="text"], math-field';
/** The view of an item's kind, and MathLive, come over the network: after this long the learner has a look around. */
const PATIENCE_MS = 3_000;

/**
 * Puts the focus on each new item: into its field, so that a keyboard can go on at once; on touch screens on the item,
 * since the field would open a keyboard over the prompt. Not on the first, where the page has just been opened.
 */
export function useFocusOnItem(frame: RefObject<HTMLElement | null>, index: number): void {
  const shown = useRef(index);
  useEffect(() => {
    if (shown.current === index) return;
    shown.current = index;
    window.scrollTo({ top: 0 });
    frame.current?.focus({ preventScroll: true });
    if (!window.matchMedia('(pointer: fine)').matches) return;
    const startedAt = performance.now();
    let request = 0;
    const look = () => {
      // Only as long as the learner has not gone elsewhere.
      if (document.activeElement !== frame.current) return;
      const field = frame.current?.querySelector<HTMLElement>(FIELD);
      if (field) field.focus({ preventScroll: true });
      else if (performance.now() - startedAt < PATIENCE_MS) request = requestAnimationFrame(look);
    };
    look();
    return () => cancelAnimationFrame(request);
  }, [frame, index]);
}
