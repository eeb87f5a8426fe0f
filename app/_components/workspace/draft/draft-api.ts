import type { ServerDraft } from './draft-store';

export type SaveResult =
  | { readonly kind: 'saved'; readonly updatedAt: number }
  | { readonly kind: 'signed-out' | 'offline' | 'refused' | 'outdated' };

/** Drafts are sent one after the other: a connection that is silently dead must not hold up the next one for long. */
const TIMEOUT_MS = 20_000;
/** A page that is being left may still send this much. */
const KEEPALIVE_LIMIT = 30_000;

/** The server's copy of a draft; undefined where there is none or it cannot be had now. */
export async function fetchDraft(exerciseId: string): Promise<ServerDraft | undefined> {
  try {
    const response = await fetch(`/api/drafts/${exerciseId}`, { headers: { accept: 'application/json' } });
    if (!response.ok) return undefined;
    return toDraft(await response.json());
  } catch {
    return undefined;
  }
}

/** Sends a draft; the server keeps the one that was edited last and answers 'outdated' to others. */
export async function sendDraft(
  exerciseId: string,
  { source, editedAt }: { readonly source: string; readonly editedAt: number },
): Promise<SaveResult> {
  try {
    const response = await fetch(`/api/drafts/${exerciseId}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ source, updatedAt: new Date(editedAt).toISOString() }),
      keepalive: source.length < KEEPALIVE_LIMIT,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status === 401) return { kind: 'signed-out' };
    if (response.status === 409) return { kind: 'outdated' };
    if (!response.ok) return { kind: 'refused' };
    const updatedAt = readInstant(await response.json());
    // Somebody between here and the server has answered, such as the sign-in page of a wireless network.
    return Number.isFinite(updatedAt) ? { kind: 'saved', updatedAt } : { kind: 'offline' };
  } catch {
    return { kind: 'offline' };
  }
}

function readInstant(body: unknown): number {
  const { updatedAt }: { updatedAt?: unknown } = { ...Object(body) };
  return typeof updatedAt === 'string' ? Date.parse(updatedAt) : NaN;
}

function toDraft(body: unknown): ServerDraft | undefined {
  const { draft }: { draft?: unknown } = { ...Object(body) };
  const found: unknown = draft ?? body;
  const { source }: { source?: unknown } = { ...Object(found) };
  const updatedAt = readInstant(found);
  return typeof source === 'string' && Number.isFinite(updatedAt) ? { source, updatedAt } : undefined;
}
