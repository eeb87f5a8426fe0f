import type { Verdict } from '@/lib/grading/verdict';
import type { ConsoleLine } from '@/lib/sandbox/server/types';
import type { OutgoingSubmission } from './outbox';

/** What the server says when a submission is graded. */
export interface GradedSubmission {
  readonly verdict: Verdict;
  readonly console: readonly ConsoleLine[];
  readonly feedbackHtml?: string;
  /** Ids of the quiz items to practise after the recognised mistake. */
  readonly practice: readonly string[];
}

export type SubmissionStage = 'queued' | 'running';

export interface ApiFault {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly requestId?: string;
}

export type SendResult =
  | { readonly kind: 'accepted'; readonly id: string }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly fault: ApiFault }
  /** No answer, or one that says nothing about the submission: to be sent again with the same key. */
  | { readonly kind: 'unanswered' };

/** Sends a submission once. Never throws. */
export async function sendSubmission(exerciseId: string, outgoing: OutgoingSubmission): Promise<SendResult> {
  let response: Response;
  try {
    response = await fetch('/api/submissions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ exerciseId, ...outgoing }),
    });
  } catch {
    return { kind: 'unanswered' };
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) {
    const { id }: { id?: unknown } = { ...Object(body) };
    return typeof id === 'string' ? { kind: 'accepted', id } : { kind: 'unanswered' };
  }
  if (response.status === 401) return { kind: 'signed-out' };
  if (response.status >= 500) return { kind: 'unanswered' };
  return { kind: 'refused', fault: toFault(body) };
}

function toFault(body: unknown): ApiFault {
  const { error }: { error?: unknown } = { ...Object(body) };
  const { code, params, requestId }: Record<string, unknown> = { ...Object(error) };
  const known = Object.entries(Object(params ?? {})).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return {
    code: typeof code === 'string' ? code : 'internal',
    params: Object.fromEntries(known),
    ...(typeof requestId === 'string' && { requestId }),
  };
}

/** Reads a verdict as events and records carry it; undefined where it is none. */
export function toGraded(value: unknown): GradedSubmission | undefined {
  const {
    verdict,
    console: lines,
    feedbackHtml,
    feedback,
    practice,
  }: Record<string, unknown> = { ...Object(value) };
  if (!isVerdict(verdict)) return undefined;
  const html = feedbackHtml ?? feedback;
  return {
    verdict,
    console: Array.isArray(lines) ? lines.filter(isConsoleLine) : [],
    practice: Array.isArray(practice) ? practice.filter((id) => typeof id === 'string') : [],
    ...(typeof html === 'string' && { feedbackHtml: html }),
  };
}

/** Our own server wrote it; checked as far as drawing it depends on it, without carrying zod into the page. */
function isVerdict(value: unknown): value is Verdict {
  const { status, score, cases }: Record<string, unknown> = { ...Object(value) };
  return typeof status === 'string' && typeof score === 'number' && Array.isArray(cases);
}

function isConsoleLine(value: unknown): value is ConsoleLine {
  const { level, text }: Record<string, unknown> = { ...Object(value) };
  return typeof level === 'string' && typeof text === 'string';
}
