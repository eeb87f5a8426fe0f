import { useTranslations } from 'next-intl';
import { Link } from '../navigation';
import styles from './tool.module.css';

export function SearchLink() {
  const t = useTranslations('common');
  return (
    <Link href="/search" className={styles.tool} aria-label={t('nav.search')} title={t('nav.search')}>
      <svg
        viewBox="0 0 20 20"
        width="18"
        height="18"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      >
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="M12.7 12.7 17 17" strokeLinecap="round" />
      </svg>
    </Link>
  );
}
