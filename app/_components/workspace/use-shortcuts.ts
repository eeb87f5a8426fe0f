import { useEffect, useRef } from 'react';

/** Ctrl/Cmd-Enter and Ctrl/Cmd-Shift-Enter anywhere on the page; inside the editor its own keymap answers first. */
export function useShortcuts(actions: { readonly onRun: () => void; readonly onSubmit: () => void }): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  // The shortcut has to work from the statement as well, so it listens on the window.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (event.shiftKey) latest.current.onSubmit();
      else latest.current.onRun();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
