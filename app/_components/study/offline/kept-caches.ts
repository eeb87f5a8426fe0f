/** Where pages of study sessions are kept; read by the service worker, written by keep-page.ts. */
import type { Owner } from '../record-keys';

const PAGES = 'gradstep:study:pages:';

/** Documents, which say whose they are: a cache for each owner. */
export const pagesOf = (owner: Owner): string => `${PAGES}${owner}`;

/**
 * Forgets the documents of everybody but `except`: at signing in and out, and when somebody else studies here. Never
 * throws: where the browser keeps nothing, nothing is to be forgotten.
 */
export async function forgetPages(except?: Owner): Promise<void> {
  if (!('caches' in globalThis)) return;
  try {
    const names = await caches.keys();
    const others = names.filter(
      (name) => name.startsWith(PAGES) && (except === undefined || name !== pagesOf(except)),
    );
    await Promise.all(others.map((name) => caches.delete(name)));
  } catch {
    // Storage is blocked.
  }
}
