import type { AppLocale } from './locales';

/** The message files the web reads; commands have files of their own. */
export const NAMESPACES = [
  'common',
  'auth',
  'learn',
  'teach',
  'account',
  'admin',
  'workspace',
  'sandbox',
  'verdict',
  'errors',
] as const;

export type Namespace = (typeof NAMESPACES)[number];

export type Messages = Record<string, unknown>;

/** All messages of a language, each file under its own name. */
export async function loadMessages(locale: AppLocale): Promise<Messages> {
  const files = await Promise.all(NAMESPACES.map((namespace) => loadNamespace(locale, namespace)));
  return Object.fromEntries(NAMESPACES.map((namespace, index) => [namespace, files[index]]));
}

async function loadNamespace(locale: AppLocale, namespace: Namespace): Promise<unknown> {
  const file: { default: unknown } = await import(`./messages/${locale}/${namespace}.json`);
  return file.default;
}
