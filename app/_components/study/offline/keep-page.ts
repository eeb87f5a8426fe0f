import type { Owner } from '../study-storage';

/** Scripts, styles and fonts: whoever asks for them gets the same. */
const ASSETS = 'gradstep:study:assets';
/** Documents, which say whose they are: a cache for each owner. */
const PAGES = 'gradstep:study:pages:';
const MAX_ASSETS = 400;
const MAX_PAGES = 8;
const MAX_AGE_MS = 86_400_000;
const ASSET = /\/?(?:_next\/)?static\/(?:chunks|media)\/[\w./~()[\]-]+\.(?:js|css|woff2)/g;

/**
 * Keeps the page at hand, so that it can be opened again without a connection, and whatever it fetches until `signal`
 * ends. Pages kept for somebody else are forgotten. Does nothing where the browser cannot do it, as on an address
 * without TLS.
 */
export async function keepPage(owner: Owner, { scope, signal }: { scope: string; signal: AbortSignal }) {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
  await navigator.serviceWorker.register('/study-worker.js', { scope });
  await forgetPages(owner);
  const document = await keepDocument(owner);
  await keepAssets(listAssets(document));
  if (signal.aborted) return;
  // What was fetched before this is told as well.
  const observer = new PerformanceObserver(
    (list) => void keepAssets(list.getEntries().map(({ name }) => name)),
  );
  observer.observe({ type: 'resource', buffered: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Forgets the documents of everybody but `except`: at signing out, and when somebody else studies here. */
export async function forgetPages(except?: Owner): Promise<void> {
  if (!('caches' in globalThis)) return;
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(PAGES) && name !== `${PAGES}${except}`);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** Its HTML; asked for once more, since a page cannot tell how it was sent. */
async function keepDocument(owner: Owner): Promise<string> {
  const cache = await caches.open(`${PAGES}${owner}`);
  const address = location.href;
  const kept = await cache.match(address, { ignoreVary: true });
  const keptAt = Date.parse(kept?.headers.get('date') ?? '');
  if (kept !== undefined && Date.now() - keptAt < MAX_AGE_MS) return kept.text();
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  if (!response.ok || response.redirected) return '';
  await cache.delete(address, { ignoreVary: true });
  await cache.put(address, response.clone());
  await removeOldest(cache, MAX_PAGES);
  return response.text();
}

/** The build's files that a document names, in its tags or in what it hands to React. */
function listAssets(html: string): string[] {
  return (html.match(ASSET) ?? []).map((path) => `/_next/${path.replace(/^\/?(?:_next\/)?/, '')}`);
}

async function keepAssets(addresses: readonly string[]): Promise<void> {
  const wanted = new Set(addresses.map((address) => new URL(address, location.origin)).filter(isAsset));
  const cache = await caches.open(ASSETS);
  const paths = new Set([...wanted].map(({ pathname }) => pathname));
  await Promise.allSettled(
    [...paths].map(async (path) => (await cache.match(path)) ?? (await cache.add(path))),
  );
  await removeOldest(cache, MAX_ASSETS);
}

const isAsset = ({ origin, pathname }: URL): boolean =>
  origin === location.origin && pathname.startsWith('/_next/static/');

async function removeOldest(cache: Cache, max: number): Promise<void> {
  const requests = await cache.keys();
  await Promise.all(requests.slice(0, Math.max(0, requests.length - max)).map((one) => cache.delete(one)));
}
