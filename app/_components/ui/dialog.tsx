import { useEffect, type ComponentProps, type RefObject } from 'react';
import styles from './dialog.module.css';

interface DialogProps extends ComponentProps<'dialog'> {
  /** To close it by: closed so, and not just taken away, it gives the focus back to where it was. */
  ref: RefObject<HTMLDialogElement | null>;
  /** Sets `--dialog-width` and the padding. */
  className: string | undefined;
  'aria-labelledby': string;
}

/** A modal dialog, open as long as it is on the page. */
export function Dialog({ ref, className, ...props }: DialogProps) {
  // <dialog> becomes modal only by a call.
  useEffect(() => ref.current?.showModal(), [ref]);

  return <dialog ref={ref} className={`${styles.dialog} ${className}`} {...props} />;
}
