/**
 * The service worker of study sessions: when the server cannot be reached, a session's page is opened as it was kept, with
 * the build's files that were kept beside it (see keep-page.ts). It keeps nothing itself.
 */

/** Of a service worker's events, which the types of a page do not have. */
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const isFetchEvent = (event: Event): event is FetchEvent => 'request' in event && 'respondWith' in event;

/** The server is away, not the page. */
const AWAY = new Set([502, 503, 504]);

addEventListener('fetch', (event) => {
  if (!isFetchEvent(event) || event.request.method !== 'GET') return;
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(fetchOrKept(request));
  // Their names change with their content.
  else if (pathname.startsWith('/_next/static/')) event.respondWith(keptOrFetch(request));
});

async function fetchOrKept(request: Request): Promise<Response> {
  const response = await fetch(request).catch(() => undefined);
  if (response !== undefined && !AWAY.has(response.status)) return response;
  return (await findKept(request)) ?? response ?? Response.error();
}

async function keptOrFetch(request: Request): Promise<Response> {
  return (await findKept(request)) ?? fetch(request);
}

function findKept(request: Request): Promise<Response | undefined> {
  // Pages vary by headers of Next.js's own navigation, which the browser's navigation never has.
  return caches.match(request.url, { ignoreVary: true }).catch(() => undefined);
}
