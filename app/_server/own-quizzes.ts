import 'server-only';
import { cache } from 'react';
import { getDatabase } from '@/db/client';
import type { Viewer } from '@/lib/auth/viewer';
import { hasQuizzes } from '@/lib/quiz/graded/list-quizzes';

/** Whether the viewer has a quiz to take, once a request. */
export const currentHasQuizzes = cache((viewer: Viewer) => hasQuizzes(getDatabase(), viewer));
