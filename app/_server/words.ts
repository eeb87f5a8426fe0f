import { createTranslator, type Messages } from 'next-intl';
import { loadMessages, type Namespace } from '@/lib/i18n/load-messages';
import type { AppLocale } from '@/lib/i18n/locales';

/** The texts of a message file in a language that no page's address gives: for routes, and where both are needed. */
export async function loadWords(locale: AppLocale, namespace: Namespace) {
  const messages: Messages = await loadMessages(locale);
  return createTranslator({ locale, messages, namespace });
}
