import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { AttemptResult } from '@/app/[locale]/(learn)/quizzes/[quizId]/attempts/[attemptId]/_components/attempt-result';
import quiz from '@/lib/i18n/messages/en/quiz.json';
import quizzes from '@/lib/i18n/messages/en/quizzes.json';
import type { ShownAttempt, ShownAttemptItem } from '@/lib/quiz/graded/present-attempt';

// Of Next's router, which is there only in a running application.
vi.mock('@/app/_components/navigation', () => ({ Link: 'a' }));

const teaching = { reveal: {}, explanationHtml: '', links: [] };
const feedback = { status: 'wrong', fraction: 0, notes: [] } as const;

function countReports(shown: Partial<ShownAttemptItem>): number {
  const item: ShownAttemptItem = {
    item: {
      ...{ id: 'one', version: 1, variant: 0, chapterId: '07', promptHtml: '', kind: 'short-text', body: {} },
    },
    ...{ points: 1, answer: null, revision: 1, isLate: false },
    ...shown,
  };
  const attempt: ShownAttempt = {
    ...{ id: 'a', state: 'submitted', now: '', deadlineAt: null, items: [item] },
  };
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" timeZone="UTC" messages={{ quiz, quizzes }}>
      <AttemptResult attempt={attempt} hidden={undefined} isTeacher={false} />
    </NextIntlClientProvider>,
  );
  return html.split(`>${quiz.report.title}<`).length - 1;
}

test.each([
  { item: 'answered, with its key', shown: { feedback: { ...feedback, teaching } }, reports: 1 },
  { item: 'left unanswered, with its key', shown: { teaching }, reports: 1 },
  { item: 'marked, its key still closed', shown: { feedback }, reports: 0 },
  { item: 'not marked', shown: {}, reports: 0 },
])('an item $item can be reported $reports times', ({ shown, reports }) => {
  expect(countReports(shown)).toBe(reports);
});
