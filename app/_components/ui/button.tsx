import type { ComponentProps } from 'react';
import { toButtonClass, type ButtonLook } from './button-look';

export function Button({ variant, size, type = 'button', ...props }: ButtonLook & ComponentProps<'button'>) {
  return <button type={type} className={toButtonClass({ variant, size })} {...props} />;
}
