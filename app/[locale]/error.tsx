'use client';

import { useLocale } from 'next-intl';
import { ErrorReport } from '@/app/_components/error-report';
import { isAppLocale } from '@/lib/i18n/locales';

export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const locale = useLocale();
  return <ErrorReport locale={isAppLocale(locale) ? locale : 'ko'} id={error.digest} onRetry={retry} />;
}
