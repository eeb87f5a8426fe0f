import styles from './button.module.css';

export interface ButtonLook {
  variant?: 'default' | 'primary' | 'quiet' | 'danger';
  size?: 'normal' | 'small';
}

/** The class names of a button's or a button-like link's look. */
export function toButtonClass({ variant = 'default', size = 'normal' }: ButtonLook): string {
  return [styles.button, variant !== 'default' && styles[variant], size === 'small' && styles.small]
    .filter(Boolean)
    .join(' ');
}
