/** What instructors do with a whole quiz: download its results, make a copy of it. */
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { ExportLink } from '@/app/[locale]/(teach)/teach/[course]/quizzes/[quizId]/_components/export-link';
import { PublishBar } from '@/app/[locale]/(teach)/teach/[course]/quizzes/[quizId]/_components/publish-bar';
import { toNewDraft } from '@/app/[locale]/(teach)/teach/[course]/quizzes/_components/quiz-draft';
import { loadMessages } from '@/lib/i18n/load-messages';
import english from '@/lib/i18n/messages/en/teachQuiz.json';
import korean from '@/lib/i18n/messages/ko/teachQuiz.json';

// Of Next's router and its actions, which are there only in a running application.
vi.mock('@/app/_components/navigation', () => ({
  useRouter: () => ({}),
  Link: ({ children }: { children: ReactNode }) => children,
}));
vi.mock('@/app/[locale]/(teach)/teach/[course]/quizzes/quiz-actions', () => ({}));

async function render(locale: 'ko' | 'en', node: ReactNode) {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={await loadMessages(locale)}>
      {node}
    </NextIntlClientProvider>,
  );
}

test.each([
  ['ko', korean.export.download],
  ['en', english.export.download],
] as const)("the results are downloaded in the page's language: %s", async (locale, label) => {
  const html = await render(locale, <ExportLink quizId="q1" />);

  expect(html).toContain(`href="/api/quizzes/q1/results?locale=${locale}"`);
  expect(html).toContain('download=""');
  expect(html).toContain(label);
});

test.each([
  { isPublished: false, isLocked: false },
  { isPublished: true, isLocked: true },
])('a copy can be made whatever the state of the quiz: %o', async (state) => {
  const html = await render('ko', <PublishBar slug="course" quizId="q1" {...state} />);

  expect(html).toContain(`>${korean.duplicate.make}</button>`);
});

test('a new quiz opens at the last full hour, for a week', () => {
  expect(toNewDraft(new Date('2026-11-29T05:55:00.000Z'))).toMatchObject({
    ...{ opensAt: '2026-11-29T14:00', closesAt: '2026-12-06T14:00' },
  });
});
