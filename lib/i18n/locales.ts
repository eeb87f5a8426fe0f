/** The languages of the product. Korean first. */
export const LOCALES = ['ko', 'en'] as const;

export type AppLocale = (typeof LOCALES)[number];

/** Where a reader's languages name neither of ours. */
export const DEFAULT_LOCALE: AppLocale = 'ko';

export function isAppLocale(value: unknown): value is AppLocale {
  return LOCALES.some((locale) => locale === value);
}
