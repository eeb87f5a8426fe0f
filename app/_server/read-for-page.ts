import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { AppError } from '@/lib/errors';
import type { AppLocale } from '@/lib/i18n/locales';

interface PageAddress {
  readonly locale: AppLocale;
  /** Without the language, e.g. '/teach'. */
  readonly path: string;
}

/**
 * Reads what a page shows. Whoever has to sign in is sent there and comes back; what is not there, or not for this
 * viewer, is the not-found page; anything else is the error page.
 */
export async function readForPage<T>({ locale, path }: PageAddress, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'sign_in_required') {
      const callbackUrl = encodeURIComponent(`/${locale}${path}`);
      redirect(`/${locale}/sign-in?callbackUrl=${callbackUrl}`);
    }
    if (error.code === 'not_found' || error.code === 'forbidden') notFound();
    throw error;
  }
}
