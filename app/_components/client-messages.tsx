import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Namespace } from '@/lib/i18n/load-messages';

interface ClientMessagesProps {
  /** What the client components below use; 'common' is always among it. */
  namespaces?: readonly Namespace[];
  children: ReactNode;
}

/** Hands only the named message files to the browser. */
export async function ClientMessages({ namespaces = [], children }: ClientMessagesProps) {
  const messages = await getMessages();
  const wanted = new Set<string>(['common', ...namespaces]);
  const picked = Object.fromEntries(Object.entries(messages).filter(([name]) => wanted.has(name)));
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>;
}
