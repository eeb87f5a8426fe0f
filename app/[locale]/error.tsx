'use client';

import { useParams } from 'next/navigation';
import { ErrorReport } from '@/app/_components/error-report';
import { isAppLocale } from '@/lib/i18n/locales';

/** Reads its language from the address alone: this script is on every page, so it brings as little as possible. */
export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const { locale } = useParams();
  return <ErrorReport locale={isAppLocale(locale) ? locale : 'ko'} id={error.digest} onRetry={retry} />;
}
