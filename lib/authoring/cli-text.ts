import type { CatalogFault } from '../exercise/catalog-fault';
import type { Locale } from '../exercise/types';
import type { CheckProblem } from './check/types';
import english from '../i18n/messages/en/cli.json' with { type: 'json' };
import korean from '../i18n/messages/ko/cli.json' with { type: 'json' };

export type CliMessage = Exclude<keyof typeof english, 'fault' | 'problem' | 'quiz_fault'>;

/** The words of the commands in one language. */
export interface CliText {
  readonly locale: Locale;
  (name: CliMessage, params?: Readonly<Record<string, string | number>>): string;
  fault(fault: CatalogFault): string;
  problem(problem: CheckProblem): string;
  /** A fault of a quiz item, by its code. */
  quizFault(code: string, params: Readonly<Record<string, string | number>>): string;
}

/** Texts in Korean where the terminal's language is Korean. `LANG` decides; Intl knows it on every platform. */
export function createCliText(language = Intl.DateTimeFormat().resolvedOptions().locale): CliText {
  const locale: Locale = language.toLowerCase().startsWith('ko') ? 'ko' : 'en';
  const messages = locale === 'ko' ? korean : english;
  const text = (name: CliMessage, params = {}) => fill(messages[name], params);
  return Object.assign(text, {
    locale,
    fault: ({ file, code, params = {} }: CatalogFault) => `${file}: ${fill(messages.fault[code], params)}`,
    problem: ({ code, params }: CheckProblem) => fill(messages.problem[code], params),
    quizFault: (code: string, params: Readonly<Record<string, string | number>>) =>
      fill(new Map(Object.entries(messages.quiz_fault)).get(code) ?? code, params),
  });
}

function fill(message: string, params: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
