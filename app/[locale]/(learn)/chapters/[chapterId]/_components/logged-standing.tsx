'use client';

import { useEffect, useState } from 'react';
import { ANONYMOUS, RECORDS, toKey } from '@/app/_components/study/record-keys';
import type { Catalog } from '@/lib/quiz/study/types';
import { StandingFigures } from './standing-figures';

/** What this browser knows of the chapter's items. The scheduler is fetched only where there is a log to be read. */
export function LoggedStanding({ catalog }: { catalog: Catalog }) {
  const [standing, setStanding] = useState({ seen: 0, due: 0 });
  useEffect(() => {
    let isCurrent = true;
    async function read() {
      const { readRecord } = await import('@/app/_components/study/study-storage');
      if (readRecord(toKey(ANONYMOUS, RECORDS.log)) === undefined) return;
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
