import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import { Link } from '../navigation';
import styles from './page.module.css';

export interface Crumb {
  readonly href: string;
  readonly label: ReactNode;
}

interface PageProps {
  width?: 'normal' | 'narrow' | 'wide';
  crumbs?: readonly Crumb[];
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}

/** The frame of a plain page: the way here, one first-level heading, the content. */
export function Page({ width = 'normal', crumbs = [], title, lead, children }: PageProps) {
  return (
    <div className={width === 'normal' ? styles.page : `${styles.page} ${styles[width]}`}>
      <header className={styles.header}>
        {crumbs.length > 0 ? <Crumbs crumbs={crumbs} /> : null}
        <h1 className={styles.title}>{title}</h1>
        {lead ? <p className={styles.lead}>{lead}</p> : null}
      </header>
      {children}
    </div>
  );
}

export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations('common');
  return (
    <nav aria-label={t('breadcrumb')} className={styles.crumbs}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <Link href={crumb.href}>{crumb.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
