import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { fetchSummary } from '@/app/_components/study/study-api';
import type { StudySummary } from '@/lib/quiz/study/summarize';
import type { Catalog } from '@/lib/quiz/study/types';

/** Seconds after which figures that came with the page are asked for anew: it may have come from the browser's history. */
const FRESH_MS = 5_000;

interface SummaryOptions {
  readonly initial: StudySummary | undefined;
  /** Given without an account. */
  readonly catalog: Catalog | undefined;
  /** Nothing of the browser's own is still to be sent. */
  readonly isSettled: boolean;
  /** Answers were moved or sent since the page was made. */
  readonly hasSent: boolean;
}

export interface SummaryHandle {
  /** undefined: not known yet. */
  readonly summary: StudySummary | undefined;
  readonly refresh: () => Promise<void>;
}

/** The study page's figures: the server's, or without an account what the browser computes from its log. */
export function useSummary({ initial, catalog, isSettled, hasSent }: SummaryOptions): SummaryHandle {
  const [summary, setSummary] = useState(initial);
  const refresh = useCallback(async () => {
    if (catalog !== undefined) {
      // The scheduler is for who has no account: the server has computed for the others.
      const { summarizeLog } = await import('@/app/_components/study/anonymous-state');
      setSummary(await summarizeLog(catalog));
      return;
    }
    const fetched = await fetchSummary();
    if (fetched.kind === 'answered') setSummary(fetched.body);
  }, [catalog]);

  const refreshIfNeeded = useEffectEvent(async () => {
    const isFresh = initial !== undefined && Date.now() - initial.at < FRESH_MS && !hasSent;
    if (!isFresh) await refresh();
  });
  // Once what the browser still had is sent: before that the figures would be those of yesterday.
  useEffect(() => {
    if (isSettled) void refreshIfNeeded();
  }, [isSettled, hasSent]);
  return { summary, refresh };
}
