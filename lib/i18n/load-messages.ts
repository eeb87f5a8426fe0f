import type { AppLocale } from './locales';

/**
 * The message files that the web reads, by language; commands have files of their own. Each is written out: a path
 * made at run time would pull every file of the folder into the web's build.
 */
const FILES = {
  ko: {
    common: () => import('./messages/ko/common.json'),
    auth: () => import('./messages/ko/auth.json'),
    learn: () => import('./messages/ko/learn.json'),
    quiz: () => import('./messages/ko/quiz.json'),
    study: () => import('./messages/ko/study.json'),
    search: () => import('./messages/ko/search.json'),
    teach: () => import('./messages/ko/teach.json'),
    quizzes: () => import('./messages/ko/quizzes.json'),
    teachQuiz: () => import('./messages/ko/teachQuiz.json'),
    analysis: () => import('./messages/ko/analysis.json'),
    reports: () => import('./messages/ko/reports.json'),
    account: () => import('./messages/ko/account.json'),
    admin: () => import('./messages/ko/admin.json'),
    workspace: () => import('./messages/ko/workspace.json'),
    sandbox: () => import('./messages/ko/sandbox.json'),
    verdict: () => import('./messages/ko/verdict.json'),
    errors: () => import('./messages/ko/errors.json'),
  },
  en: {
    common: () => import('./messages/en/common.json'),
    auth: () => import('./messages/en/auth.json'),
    learn: () => import('./messages/en/learn.json'),
    quiz: () => import('./messages/en/quiz.json'),
    study: () => import('./messages/en/study.json'),
    search: () => import('./messages/en/search.json'),
    teach: () => import('./messages/en/teach.json'),
    quizzes: () => import('./messages/en/quizzes.json'),
    teachQuiz: () => import('./messages/en/teachQuiz.json'),
    analysis: () => import('./messages/en/analysis.json'),
    reports: () => import('./messages/en/reports.json'),
    account: () => import('./messages/en/account.json'),
    admin: () => import('./messages/en/admin.json'),
    workspace: () => import('./messages/en/workspace.json'),
    sandbox: () => import('./messages/en/sandbox.json'),
    verdict: () => import('./messages/en/verdict.json'),
    errors: () => import('./messages/en/errors.json'),
  },
} satisfies Record<AppLocale, Record<string, () => Promise<{ default: unknown }>>>;

export type Namespace = keyof (typeof FILES)['ko'] & keyof (typeof FILES)['en'];

export type Messages = Record<string, unknown>;

/** All messages of a language, each file under its own name. */
export async function loadMessages(locale: AppLocale): Promise<Messages> {
  const entries = Object.entries(FILES[locale]).map(
    async ([namespace, load]) => [namespace, (await load()).default] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
