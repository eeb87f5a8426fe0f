'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { LOCALES } from '@/lib/i18n/locales';
import { Link, usePathname } from '../navigation';
import styles from './tool.module.css';

/** The same page in the other language. The address decides; the choice is kept for next time by next-intl. */
export function LocaleSwitch() {
  const t = useTranslations('common');
  const pathname = usePathname();
  // A search or a study session is what its query says.
  const query = Object.fromEntries(useSearchParams());
  const locale = useLocale();
  const other = LOCALES.find((candidate) => candidate !== locale) ?? LOCALES[0];
  return (
    <Link
      href={{ pathname, query }}
      locale={other}
      prefetch={false}
      hrefLang={other}
      lang={other}
      className={styles.tool}
      aria-label={t('languageName', { locale: other })}
    >
      {t('languageShort', { locale: other })}
    </Link>
  );
}
