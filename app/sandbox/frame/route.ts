import { FRAME_DOCUMENT, FRAME_HEADERS } from '@/lib/sandbox/browser/frame-document';

export const dynamic = 'force-static';

/** The opaque-origin frame in which student code runs. */
export function GET(): Response {
  return new Response(FRAME_DOCUMENT, { headers: FRAME_HEADERS });
}
