import type { Owner } from '../record-keys';
import { pagesOf } from './kept-caches';

/** Scripts, styles and fonts: whoever asks for them gets the same. */
const ASSETS = 'gradstep:study:assets';
/** A few builds' worth. */
const MAX_ASSETS = 400;
const MAX_PAGES = 8;
/** For browsers that know no modules, and therefore no service workers. */
const LEGACY_SCRIPT = /<script[^>]*\snomodule[^>]*>/gi;
const ASSET = /\/?(?:_next\/)?static\/(?:chunks|media)\/[\w./~()[\]-]+\.(?:js|css|woff2)/g;

interface KeepOptions {
  /** The session's page: what it is now, whatever the tab shows when this gets to it. */
  readonly address: string;
  /** The path under which such pages lie. */
  readonly scope: string;
  readonly signal: AbortSignal;
}

/**
 * Keeps a session's page, so that it can be opened again without a connection, and whatever of the build the tab fetches
 * until `signal` ends. Does nothing where the browser cannot do it, as on an address without TLS.
 */
export async function keepPage(owner: Owner, { address, scope, signal }: KeepOptions): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return;
  await navigator.serviceWorker.register('/study-worker.js', { scope });
  const html = await keepDocument(owner, address, signal);
  if (signal.aborted) return;
  await keepAssets(listAssets(html));
  if (signal.aborted) return;
  // What was fetched before this is told as well.
  const observer = new PerformanceObserver(
    (list) => void keepAssets(list.getEntries().map(({ name }) => name)),
  );
  observer.observe({ type: 'resource', buffered: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** Its HTML; asked for once more, since a page cannot tell how it was sent. Empty where it cannot be kept. */
async function keepDocument(owner: Owner, address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { headers: { accept: 'text/html' }, signal }).catch(() => undefined);
  if (response?.ok !== true || response.redirected) return '';
  const html = await response.clone().text();
  // Another tab may have signed in or out in the meantime; the page says whose it is.
  if (!html.includes(`data-owner="${owner}"`) || signal.aborted) return '';
  const cache = await caches.open(pagesOf(owner));
  await cache.put(address, response);
  await removeOldest(cache, MAX_PAGES);
  return html;
}

/** The build's files that a document names, in its tags or in what it hands to React. */
function listAssets(html: string): string[] {
  const named = html.replaceAll(LEGACY_SCRIPT, '').match(ASSET) ?? [];
  return named.map((path) => `/_next/${path.replace(/^\/?(?:_next\/)?/, '')}`);
}

async function keepAssets(addresses: readonly string[]): Promise<void> {
  const files = addresses.map((address) => new URL(address, location.origin)).filter(isAsset);
  const cache = await caches.open(ASSETS);
  const paths = new Set(files.map(({ pathname }) => pathname));
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
