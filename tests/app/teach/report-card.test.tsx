/** What an instructor reads of a report of an item that the bank may have changed since the learner saw it. */
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import reports from '@/lib/i18n/messages/en/reports.json';
import { ReportCard } from '@/app/[locale]/(teach)/teach/[course]/reports/_components/report-card';
import { compileSample } from '@/tests/lib/quiz/items';

// Of Next's router, which is there only in a running application.
vi.mock('@/app/_components/navigation', () => ({ Link: 'a', useRouter: () => undefined }));
vi.mock('@/app/[locale]/(teach)/teach/[course]/reports/_components/resolve-button', () => ({
  ResolveButton: () => null,
}));

const today = { ...compileSample('single'), version: 2 };

it.each([
  { seen: { version: 2, variant: 0 }, isChanged: false },
  { seen: { version: 1, variant: 0 }, isChanged: true },
  { seen: { version: 2, variant: today.variants.length }, isChanged: true },
])('$seen is told from today’s item: $isChanged', ({ seen, isChanged }) => {
  const report = {
    ...{ id: 'r', itemId: today.id, reason: 'key' as const, comment: '', answer: null },
    ...{ createdAt: new Date(0), resolvedAt: null, ...seen },
  };

  const html = renderToStaticMarkup(
    <NextIntlClientProvider
      locale="en"
      timeZone="UTC"
      messages={{ reports }}
      formats={{ dateTime: { minute: { dateStyle: 'short' } } }}
    >
      <ReportCard report={report} item={today} firstSight={undefined} course="c" locale="en" />
    </NextIntlClientProvider>,
  );

  expect(html.includes(reports.changed)).toBe(isChanged);
});
