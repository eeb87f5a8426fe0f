'use client';

import type { WorkspaceProps } from './types';

/** Editor, runs and submissions of one exercise. */
export function Workspace({ exercise }: WorkspaceProps) {
  return <textarea aria-label={exercise.entry} defaultValue={exercise.starter} />;
}
