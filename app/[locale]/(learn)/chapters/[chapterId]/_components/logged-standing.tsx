'use client';

import { useEffect, useState } from 'react';
import type { Catalog } from '@/lib/quiz/study/types';
import { StandingFigures } from './standing-figures';

/** What this browser knows of the chapter's items. The scheduler is fetched only where there is a log to be read. */
export function LoggedStanding({ catalog }: { catalog: Catalog }) {
  const [standing, setStanding] = useState({ seen: 0, due: 0 });
  useEffect(() => {
    let isCurrent = true;
    async function read() {
      const { ANONYMOUS, readRecord, toKey } = await import('@/app/_components/study/study-storage');
      if (readRecord(toKey(ANONYMOUS, 'log')) === undefined) return;
      const { summarizeLog } = await import('@/app/_components/study/anonymous-state');
      const [own] = (await summarizeLog(catalog)).chapters;
      if (isCurrent && own !== undefined) setStanding({ seen: own.seen, due: own.due });
    }
    void read();
    return () => {
      isCurrent = false;
    };
  }, [catalog]);
  return <StandingFigures seen={standing.seen} due={standing.due} />;
}
