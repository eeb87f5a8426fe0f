import type { PublishedExercise } from '@/lib/exercise/published-course';
import type { Locale } from '@/lib/exercise/types';

/** What the workspace needs of an exercise; all of it is public. */
export type WorkspaceExercise = Pick<
  PublishedExercise,
  | 'id'
  | 'version'
  | 'title'
  | 'entry'
  | 'signature'
  | 'declaration'
  | 'points'
  | 'trains'
  | 'runtime'
  | 'forbidden'
  | 'tolerance'
  | 'timeLimitMs'
  | 'starter'
  | 'params'
  | 'result'
  | 'visible'
  | 'graded'
  | 'messages'
>;

/** Who is at work: drafts are kept apart by user, and only users submit. */
export type WorkspaceViewer =
  { readonly kind: 'anonymous' } | { readonly kind: 'user'; readonly id: string; readonly name: string };

export interface WorkspaceProps {
  readonly exercise: WorkspaceExercise;
  readonly viewer: WorkspaceViewer;
  readonly locale: Locale;
  /** The nonce of the page's Content-Security-Policy, for the styles the editor adds. */
  readonly nonce?: string;
  /** Where signing in begins; the workspace adds where to return to as `callbackUrl`. */
  readonly signInHref?: string;
  /** Called once after each verdict, beside the router's refresh. */
  readonly onVerdict?: (submissionId: string) => void;
}
