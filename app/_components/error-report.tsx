'use client';

import english from '@/lib/i18n/messages/en/fatal.json';
import korean from '@/lib/i18n/messages/ko/fatal.json';
import type { AppLocale } from '@/lib/i18n/locales';
import styles from './error-report.module.css';
import { Button } from './ui/button';

interface ErrorReportProps {
  locale: AppLocale;
  /** The id under which the server logged it. */
  id: string | undefined;
  onRetry: () => void;
}

/** Brings its own texts: it must also work where the provider of messages is what failed. */
export function ErrorReport({ locale, id, onRetry }: ErrorReportProps) {
  const texts = locale === 'ko' ? korean : english;
  return (
    <div className={styles.report} role="alert">
      <h1>{texts.title}</h1>
      <p>{texts.text}</p>
      <div>
        <Button variant="primary" onClick={onRetry}>
          {texts.retry}
        </Button>
      </div>
      {id ? (
        <p className={styles.id}>
          {texts.id} <code>{id}</code>
        </p>
      ) : null}
    </div>
  );
}
