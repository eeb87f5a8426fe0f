import type { ComponentProps } from 'react';
import { Link } from '../navigation';
import styles from './button.module.css';

interface Look {
  variant?: 'default' | 'primary' | 'quiet' | 'danger';
  size?: 'normal' | 'small';
}

function toClassName({ variant = 'default', size = 'normal' }: Look): string {
  return [styles.button, variant !== 'default' && styles[variant], size === 'small' && styles.small]
    .filter(Boolean)
    .join(' ');
}

export function Button({ variant, size, type = 'button', ...props }: Look & ComponentProps<'button'>) {
  return <button type={type} className={toClassName({ variant, size })} {...props} />;
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink({ variant, size, ...props }: Look & ComponentProps<typeof Link>) {
  return <Link className={toClassName({ variant, size })} {...props} />;
}
