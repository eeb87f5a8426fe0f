import { NextIntlClientProvider } from 'next-intl';
import { createElement, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { Quiz } from '@/lib/quiz/graded/access';
import type { OwnQuiz } from '@/lib/quiz/graded/list-quizzes';
import { ownClosing, ownLimitS } from '@/lib/quiz/graded/own-time';
import { loadMessages } from '@/lib/i18n/load-messages';
import { QuizRules } from '@/app/[locale]/(learn)/quizzes/[quizId]/_components/quiz-rules';
import { QuizList } from '@/app/[locale]/(learn)/quizzes/_components/quiz-list';
import { StartButton } from '@/app/[locale]/(learn)/quizzes/[quizId]/_components/start-button';

vi.mock('@/app/_components/navigation', () => ({
  useRouter: () => ({}),
  Link: ({ children }: { children: ReactNode }) => children,
}));

// 14:55 in Korea.
const NOW = new Date('2026-11-29T05:55:00.000Z');
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

const QUIZ: Quiz = {
  id: 'quiz',
  course: { id: 'course', slug: 'course', title: { ko: '강의', en: 'Course' } },
  title: { ko: '퀴즈', en: 'Quiz' },
  parts: [],
  opensAt: at(-60),
  closesAt: at(5),
  timeLimitS: 1800,
  attemptsAllowed: 1,
  shuffles: false,
  ownParameters: false,
  keysShown: 'after_close',
  publishedAt: at(-120),
  isLocked: false,
  isClosedForAll: false,
  extraS: 0,
  viewerTeaches: false,
  now: NOW,
};

/** What a student reads in a part of the pages, without markup. */
async function readPart(part: ReactNode, locale: 'ko' | 'en' = 'ko'): Promise<string> {
  const html = renderToStaticMarkup(
    createElement(NextIntlClientProvider, {
      locale,
      timeZone: 'Asia/Seoul',
      messages: await loadMessages(locale),
      formats: { dateTime: { minute: { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' } } },
      children: part,
    }),
  );
  return html.replaceAll(/<[^>]+>/g, '\n');
}

/** What a student reads before an attempt. */
function read(overrides: Partial<Quiz>, locale: 'ko' | 'en' = 'ko'): Promise<string> {
  const quiz = { ...QUIZ, ...overrides };
  const rules = createElement(QuizRules, { quiz, size: { items: 3, points: 6 } });
  const button = createElement(StartButton, {
    quizId: quiz.id,
    kind: 'start',
    time: { closesAt: ownClosing(quiz), limitS: ownLimitS(quiz) },
    serverNowMs: quiz.now.getTime(),
  });
  return readPart(createElement(Fragment, null, rules, button), locale);
}

test('where closing comes before the limit is up, rules and button say how long there is', async () => {
  const text = await read({});

  expect(text).toContain('30분. 다만 2026. 11. 29. 15:00에 마감되므로 그때까지만 풀 수 있습니다.');
  expect(text).toContain('지금 시작하면 15:00에 마감되므로 5분 동안 풀 수 있습니다.');
});

test('the same in English', async () => {
  const text = await read({}, 'en');

  expect(text).toContain('30 minutes, but only until it closes at Nov 29, 2026, 15:00');
  expect(text).toContain('If you start now you will have 5 minutes: it closes at 15:00.');
});

test('where there is time for the limit, only the limit is said', async () => {
  const text = await read({ closesAt: at(60) });

  expect(text).toContain('\n30분\n');
  expect(text).toContain('\n한 번\n');
  expect(text).not.toContain('마감되므로');
});

test('closing and limit are said with the student’s extra time', async () => {
  const text = await read({ extraS: 600 });

  expect(text).toContain('2026. 11. 29. 15:10 (추가 시간 10분 포함)');
  expect(text).toContain('40분 (추가 시간 10분 포함)');
  expect(text).toContain('지금 시작하면 15:10에 마감되므로 15분 동안 풀 수 있습니다.');
});

test('less than a minute is not called 0 minutes', async () => {
  expect(await read({ now: at(4.5) })).toContain('지금 시작하면 1분도 지나지 않아 15:00에 마감됩니다.');
});

test('the list says when a quiz closes for the student', async () => {
  const readList = (extraS: number) => {
    const own: OwnQuiz = { quiz: { ...QUIZ, extraS }, attempts: [], best: null, state: 'open' };
    return readPart(createElement(QuizList, { quizzes: [own], locale: 'ko' }));
  };

  expect(await readList(0)).toContain('2026. 11. 29. 15:00에 마감\n');
  expect(await readList(600)).toContain('2026. 11. 29. 15:10에 마감(추가 시간 포함)\n');
});
