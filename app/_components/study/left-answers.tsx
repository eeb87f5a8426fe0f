'use client';

import { useEffect, useState } from 'react';
import { usePathname } from '../navigation';
import { hasLeftAnswers } from './has-left-answers';
import type { LeftAnswersNotice } from './left-answers-notice';

/**
 * Lets what was answered without an account go into the one that has signed in, whichever page is opened first. It is
 * part of every page: what does the moving is fetched only where there is something to move.
 */
export function LeftAnswers({ userId }: { userId: string }) {
  const pathname = usePathname();
  const [Mover, setMover] = useState<typeof LeftAnswersNotice>();
  // The pages of study move what was left before they plan and count, and tell of it themselves.
  const isStudy = /^\/study(\/|$)/.test(pathname);

  // Storage can be read only once the page runs in the browser.
  useEffect(() => {
    if (isStudy || !hasLeftAnswers(userId)) return;
    // Where it cannot be fetched the next page tries again.
    import('./left-answers-notice').then(
      (module) => setMover(() => module.LeftAnswersNotice),
      () => undefined,
    );
  }, [userId, pathname, isStudy]);

  if (Mover === undefined) return null;
  return <Mover userId={userId} pathname={pathname} isLeftToPage={isStudy} />;
}
