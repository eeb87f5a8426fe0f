import { isFinished, isUnmarked, type StoredSession } from '@/app/_components/study/stored-sessions';
import { fieldsOf } from '@/app/_components/study/study-storage';

/** A field of our own beside what Next.js keeps in an entry of the tab's history. */
const FIELD = 'finishedStudySession';

/**
 * Notes in the tab's history that a session has ended here. The entry outlives a reload, and is the same again on the way
 * back; a link to the same items makes a new one.
 */
export function noteFinished(session: StoredSession): void {
  if (isFinished(session) && !hasFinishedHere(session))
    history.replaceState({ ...fieldsOf(history.state), [FIELD]: session.startedAt }, '');
}

/**
 * Whether a stored session is shown as it was left, or begun anew. One that has ended stays where it ended, as what was
 * read there; whoever follows a link to its items once more, say from the same mistake, wants to practise. What has not
 * been marked or is in another language than the page is new to its reader.
 */
export function isShownAsLeft(session: StoredSession, locale: string): boolean {
  return (
    !isFinished(session) ||
    hasFinishedHere(session) ||
    session.locale !== locale ||
    session.entries.some(isUnmarked)
  );
}

const hasFinishedHere = ({ startedAt }: StoredSession): boolean =>
  fieldsOf(history.state)[FIELD] === startedAt;
