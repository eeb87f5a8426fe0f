import 'server-only';
import type { Viewer } from '@/lib/auth/viewer';

export async function hasCourseToTeach(viewer: Viewer): Promise<boolean> {
  return viewer.kind === 'user';
}
