'use client';

import './globals.css';
import { ErrorReport } from './_components/error-report';

/** The last resort: the layout itself failed, so that neither provider nor header is there. */
export default function GlobalError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const locale = typeof location !== 'undefined' && location.pathname.startsWith('/en') ? 'en' : 'ko';
  return (
    <html lang={locale}>
      <body>
        <main>
          <ErrorReport locale={locale} id={error.digest} onRetry={retry} />
        </main>
      </body>
    </html>
  );
}
