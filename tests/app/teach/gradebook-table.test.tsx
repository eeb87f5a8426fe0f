/** The quizzes' cell of the gradebook: a score of which points still wait must not look final. */
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { GradebookTable } from '@/app/[locale]/(teach)/teach/[course]/_components/gradebook-table';
import type { Gradebook, GradebookQuizScore } from '@/lib/course/gradebook';
import english from '@/lib/i18n/messages/en/teach.json';
import korean from '@/lib/i18n/messages/ko/teach.json';
import { makeCourse } from '@/tests/factories/api';

// Of Next's router, which is there only in a running application.
vi.mock('@/app/_components/navigation', () => ({
  Link: ({ children }: { children: ReactNode }) => <a href="/">{children}</a>,
}));

const MESSAGES = { ko: korean, en: english };

/** The attributes and the content of the quizzes' cell of a student with this score. */
function renderCell(locale: 'ko' | 'en', quizScore: GradebookQuizScore | null) {
  const gradebook: Gradebook = {
    course: { id: 'c', slug: 'dl', title: { ko: 'DL', en: 'DL' }, students: 1 },
    count: 1,
    rows: [{ student: { id: 's', name: 'KIM', email: '' }, totalScore: 0, quizScore, scores: {} }],
  };
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={{ teach: MESSAGES[locale] }}>
      <GradebookTable
        gradebook={gradebook}
        published={makeCourse([])}
        locale={locale}
        query={{ sort: 'name', q: '', page: 1 }}
      />
    </NextIntlClientProvider>,
  );
  const [attributes = '', content = ''] = html.split('<td').at(-1)?.split(/>(.*)/s) ?? [];
  return { label: /aria-label="([^"]*)"/.exec(attributes)?.[1], text: content.replaceAll(/<[^>]*>/g, ' ') };
}

it('says how many points wait, and of what in its name', () => {
  const { label, text } = renderCell('en', { points: 8.25, pending: 1.5 });

  expect(text.replaceAll(/\s+/g, ' ').trim()).toBe('8.25 1.5 points pending');
  expect(label).toBe('Quizzes: 8.25 points, 1.5 points pending: undecided answers await your decision');
});

it('says the same in Korean', () => {
  const { label, text } = renderCell('ko', { points: 8.25, pending: 1.5 });

  expect(text).toContain(korean.pending.replace(/{.*}/, '1.5'));
  expect(label).toMatch(/8\.25.* 1\.5/);
});

it('has the score alone where nothing waits', () => {
  const { label, text } = renderCell('en', { points: 8.25, pending: 0 });

  expect([label, text.trim()]).toEqual([undefined, '8.25']);
});

it('says that no quiz is marked yet', () => {
  expect(renderCell('en', null)).toMatchObject({ label: english.noQuiz });
});
