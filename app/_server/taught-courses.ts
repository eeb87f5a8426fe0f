import 'server-only';
import { cache } from 'react';
import { getDatabase } from '@/db/client';
import type { Viewer } from '@/lib/auth/viewer';
import { listTaughtCourses } from '@/lib/course/courses';

/** The courses the viewer looks after, once a request. */
export const currentTaughtCourses = cache((viewer: Viewer) =>
  viewer.kind === 'user' ? listTaughtCourses(getDatabase(), viewer) : Promise.resolve([]),
);
