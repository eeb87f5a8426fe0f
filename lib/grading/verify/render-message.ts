import { createTranslator } from 'use-intl/core';
import type { Locale, Text, VerdictMessage } from '../../exercise/types';
import english from '../../i18n/messages/en/verdict.json' with { type: 'json' };
import korean from '../../i18n/messages/ko/verdict.json' with { type: 'json' };

const MESSAGES = { ko: korean, en: english };

/** Keys of an exercise's own messages begin so. */
const EXERCISE_PREFIX = 'exercise.';

export type VerdictText = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** The texts of the `verdict` namespace in one language, for commands. */
export function createVerdictText(locale: Locale): VerdictText {
  const messages = flatten(MESSAGES[locale]);
  const translate = createTranslator({ locale, messages, onError: () => undefined });
  return (key, params) => translate(key.replace('.', SEPARATOR), params);
}

/** A key is looked up as a path; flat keys, of which only the run knows the name, keep the translator's type simple. */
const SEPARATOR = '/';

function flatten(
  messages: Readonly<Record<string, string | Record<string, string>>>,
): Record<string, string> {
  const entries = Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[key, value]]
      : Object.entries(value).map(([name, text]) => [`${key}${SEPARATOR}${name}`, text]),
  );
  return Object.fromEntries(entries);
}

/** A verdict's message in words: the platform's own, or one of the exercise's, with its `{name}` placeholders filled. */
export function renderMessage(
  text: VerdictText,
  message: VerdictMessage,
  exercise: { readonly locale: Locale; readonly messages: Readonly<Record<string, Text>> },
): string {
  if (!message.key.startsWith(EXERCISE_PREFIX)) return text(message.key, message.params);
  const name = message.key.slice(EXERCISE_PREFIX.length);
  const own = Object.hasOwn(exercise.messages, name) ? exercise.messages[name] : undefined;
  if (own === undefined) return message.key;
  return own[exercise.locale].replace(/\{(\w+)\}/g, (_, key: string) => String(message.params?.[key] ?? ''));
}
