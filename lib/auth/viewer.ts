/**
 * Who asks.
 *
 * A **viewer** is the first argument of whatever reads or writes people's data. A **user** has an account; its role
 * is the site's ('admin' may see every course). Teaching is not a role but an enrollment in a course.
 */
import { AppError } from '../errors';

export interface AnonymousViewer {
  readonly kind: 'anonymous';
  /** Network address, for rate limits. */
  readonly address: string;
}

export interface UserViewer {
  readonly kind: 'user';
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: 'member' | 'admin';
  readonly locale: 'ko' | 'en';
}

export type Viewer = AnonymousViewer | UserViewer;

/** The viewer as a signed-in user; throws 'sign_in_required'. */
export function assertUser(viewer: Viewer): UserViewer {
  if (viewer.kind !== 'user') throw new AppError('sign_in_required');
  return viewer;
}

/** The viewer as an administrator; throws 'sign_in_required' or, since the page's being there is no secret, 'forbidden'. */
export function assertAdmin(viewer: Viewer): UserViewer {
  const user = assertUser(viewer);
  if (user.role !== 'admin') throw new AppError('forbidden');
  return user;
}
