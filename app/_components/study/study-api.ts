import type { Text } from '@/lib/exercise/types';
import type { FormulaEcho, ShownFeedback, ShownItem } from '@/lib/quiz/shown';
import type { SessionPlan } from '@/lib/quiz/study/plan-session';
import type { StudySummary } from '@/lib/quiz/study/summarize';
import type { Card, Catalog, StudySettings } from '@/lib/quiz/study/types';
import type { QueuedAnswer } from './answers-outbox';
import { fieldsOf } from './study-storage';

/**
 * What a call to the server came to. 'unanswered': no connection, or an answer that says nothing, such as 502; to be
 * tried again. 'refused': never to be sent again as it is.
 */
export type ApiResult<T> =
  | { readonly kind: 'answered'; readonly body: T }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'refused'; readonly code: string };

export interface SentAnswers {
  readonly kept: boolean;
  readonly results: readonly SentAnswer[];
}

export interface SentAnswer {
  readonly id: string;
  readonly feedback?: ShownFeedback;
  readonly card?: Card;
  readonly error?: { readonly code: string };
}

interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

/** Calls our own server, whose answers are taken at their word. Never throws. */
async function call<T>(path: string, { method = 'POST', body, signal }: Call = {}): Promise<ApiResult<T>> {
  try {
    const response = await fetch(path, {
      method,
      ...(signal === undefined ? {} : { signal }),
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (response.status >= 500 || response.status === 429) return { kind: 'unanswered' };
    const answered: unknown = await response.json();
    if (response.ok && isBody<T>(answered)) return { kind: 'answered', body: answered };
    const { code } = fieldsOf(fieldsOf(answered).error);
    return { kind: 'refused', code: typeof code === 'string' ? code : 'internal' };
  } catch {
    return { kind: 'unanswered' };
  }
}

/** The one place where a body gets its type: our own server made it, of the same build as this page. */
function isBody<T>(body: unknown): body is T {
  return typeof body === 'object' && body !== null;
}

export const fetchCatalog = () => call<Catalog>('/api/study/catalog', { method: 'GET' });

export const fetchSummary = () => call<StudySummary>('/api/study/summary', { method: 'GET' });

/** A plan as the server makes it. */
export interface PlannedSession extends SessionPlan {
  /** By item id: title of the exercise in which a mistake has scheduled it. */
  readonly mistakenIn: Readonly<Record<string, Text>>;
}

export const fetchPlan = (scope: string) => call<PlannedSession>('/api/study/plan', { body: { scope } });

export const fetchItems = (
  locale: string,
  items: readonly { readonly id: string; readonly variant?: number }[],
) =>
  call<{ readonly items: readonly ShownItem[]; readonly missing: readonly string[] }>('/api/study/items', {
    body: { locale, items },
  });

export const sendAnswers = (locale: string, owner: string | null, queued: readonly QueuedAnswer[]) =>
  call<SentAnswers>('/api/study/answers', {
    body: { locale, owner, answers: queued.map(({ isHeld: _, ...answer }) => answer) },
  });

export const sendSettings = (settings: StudySettings) =>
  call<{ readonly settings: StudySettings }>('/api/study/settings', { method: 'PUT', body: settings });

export const sendPostpone = (days: number) =>
  call<{ readonly postponed: number }>('/api/study/postpone', { body: { days } });

export interface OutgoingChoices {
  readonly owner: string;
  readonly settings: StudySettings | null;
  /** Instants as ISO 8601. */
  readonly postponed: readonly { readonly itemId: string; readonly to: string; readonly madeAt: string }[];
}

export const sendChoices = (choices: OutgoingChoices) =>
  call<{ readonly adopted: boolean }>('/api/study/adopt', { body: choices });

export interface OutgoingReport {
  readonly itemId: string;
  readonly version: number;
  readonly variant: number;
  readonly reason: string;
  readonly comment: string;
  readonly answer?: unknown;
}

export const sendReport = (report: OutgoingReport) =>
  call<Readonly<Record<string, never>>>('/api/item-reports', { body: report });

/** How a formula is understood; null: no connection. */
export async function fetchEcho(
  item: Pick<ShownItem, 'id' | 'variant'>,
  formula: { readonly text: string; readonly syntax: 'latex' | 'plain' },
  signal: AbortSignal,
): Promise<FormulaEcho | null> {
  const body = { itemId: item.id, variant: item.variant, ...formula };
  const answered = await call<FormulaEcho>('/api/study/echo', { body, signal });
  return answered.kind === 'answered' ? answered.body : null;
}
