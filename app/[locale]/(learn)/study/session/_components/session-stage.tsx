'use client';

import { isFinished, type StoredSession } from '@/app/_components/study/stored-sessions';
import { SessionPlayer } from './session-player';
import { SessionSummary } from './session-summary';
import type { SessionHandle } from './use-session';

interface SessionStageProps {
  session: StoredSession;
  handle: SessionHandle;
  userId: string | undefined;
}

/** All that a session shows once its items are here, dialogs included: it has to work without a connection. */
export function SessionStage({ session, handle, userId }: SessionStageProps) {
  return isFinished(session) ? (
    <SessionSummary
      session={session}
      waiting={handle.sync.waiting}
      userId={userId}
      onRestart={handle.restart}
    />
  ) : (
    <SessionPlayer session={session} handle={handle} />
  );
}
