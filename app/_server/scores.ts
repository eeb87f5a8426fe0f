import 'server-only';
import { cache } from 'react';
import { getDatabase } from '@/db/client';
import type { Viewer } from '@/lib/auth/viewer';
import { listScores } from '@/lib/grading/queue/submission-reads';

/** The viewer's own scores, once a request; none without an account. */
export const currentScores = cache((viewer: Viewer) =>
  viewer.kind === 'user' ? listScores(getDatabase(), viewer) : Promise.resolve([]),
);
