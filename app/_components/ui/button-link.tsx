import type { ComponentProps } from 'react';
import { Link } from '../navigation';
import { toButtonClass, type ButtonLook } from './button-look';

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink({ variant, size, ...props }: ButtonLook & ComponentProps<typeof Link>) {
  return <Link className={toButtonClass({ variant, size })} {...props} />;
}
