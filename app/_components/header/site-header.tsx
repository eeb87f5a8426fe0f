import { useTranslations } from 'next-intl';
import type { Viewer } from '@/lib/auth/viewer';
import { Link } from '../navigation';
import { Wordmark } from '../wordmark';
import { LocaleSwitch } from './locale-switch';
import { NavLink } from './nav-link';
import { SearchLink } from './search-link';
import { SignInLink } from './sign-in-link';
import { SignOutButton } from './sign-out-button';
import styles from './site-header.module.css';
import { ThemeToggle } from './theme-toggle';

interface SiteHeaderProps {
  viewer: Viewer;
  /** Has a course to look after. */
  teaches: boolean;
  /** Has a quiz to take. */
  hasQuizzes: boolean;
}

export function SiteHeader({ viewer, teaches, hasQuizzes }: SiteHeaderProps) {
  const t = useTranslations('common');
  const isAdmin = viewer.kind === 'user' && viewer.role === 'admin';
  return (
    <header className={styles.header}>
      <Link href="/" className={styles.home} aria-label={t('home')}>
        <Wordmark native={t('nameNative')} latin={t('nameLatin')} />
      </Link>
      <nav className={styles.nav} aria-label={t('nav.label')}>
        <NavLink href="/" under="/chapters">
          {t('nav.chapters')}
        </NavLink>
        <NavLink href="/study">{t('nav.study')}</NavLink>
        {hasQuizzes ? <NavLink href="/quizzes">{t('nav.quizzes')}</NavLink> : null}
        {teaches || isAdmin ? <NavLink href="/teach">{t('nav.teach')}</NavLink> : null}
        {isAdmin ? <NavLink href="/admin/status">{t('nav.status')}</NavLink> : null}
      </nav>
      <div className={styles.tools}>
        <SearchLink />
        <LocaleSwitch />
        <ThemeToggle />
        {viewer.kind === 'user' ? <UserMenu name={viewer.name} email={viewer.email} /> : <SignInLink />}
      </div>
    </header>
  );
}

/** A popover of the platform: it closes by Escape and by a click outside without any script. */
function UserMenu({ name, email }: { name: string; email: string }) {
  const t = useTranslations('common');
  return (
    <>
      <button
        type="button"
        className={styles.user}
        popoverTarget="user-menu"
        aria-label={t('userMenu', { name })}
      >
        <span className={styles.initial} aria-hidden="true">
          {Array.from(name.trim())[0] ?? '?'}
        </span>
        <span className={styles.userName}>{name}</span>
      </button>
      <div id="user-menu" popover="auto" className={styles.menu}>
        <p className={styles.menuWho}>
          <strong>{name}</strong>
          <span>{email}</span>
        </p>
        <Link href="/settings" className={styles.menuItem}>
          {t('nav.settings')}
        </Link>
        <SignOutButton className={styles.menuItem} />
      </div>
    </>
  );
}
