import type { Quiz } from './access';

/** The closing time as it is for the viewer: their extra time moves it; null: no closing time. */
export function ownClosing({ closesAt, extraS }: Pick<Quiz, 'closesAt' | 'extraS'>): Date | null {
  return closesAt === null ? null : new Date(closesAt.getTime() + extraS * 1000);
}

/** The time limit with the viewer's extra time, in seconds; null: no limit. */
export function ownLimitS({ timeLimitS, extraS }: Pick<Quiz, 'timeLimitS' | 'extraS'>): number | null {
  return timeLimitS === null ? null : timeLimitS + extraS;
}

/** What bounds an attempt: both with the extra time. */
export interface OwnTime {
  readonly closesAt: Date | null;
  readonly limitS: number | null;
}

/** What an attempt begun now would have, in ms, where closing cuts it short of the limit; undefined where it does not. */
export function toCutShortMs({ closesAt, limitS }: OwnTime, nowMs: number): number | undefined {
  if (closesAt === null || limitS === null) return undefined;
  const leftMs = closesAt.getTime() - nowMs;
  return leftMs > 0 && leftMs < limitS * 1000 ? leftMs : undefined;
}
