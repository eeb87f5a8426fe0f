import { ANONYMOUS, RECORDS, toKey } from './record-keys';

const { log, outbox, settings, postponed, choices } = RECORDS;

/**
 * Whether something waits in this browser to go into the account: what was answered and decided without one, and what of
 * the account's own has not arrived. Looks into storage by itself: what writes there is fetched only where there is
 * something to move.
 */
export function hasLeftAnswers(userId: string): boolean {
  const keys = [
    ...[log, outbox, settings, postponed].map((record) => toKey(ANONYMOUS, record)),
    ...[outbox, choices].map((record) => toKey(userId, record)),
  ];
  try {
    return keys.some((key) => {
      const kept = localStorage.getItem(key);
      return kept !== null && kept !== '[]';
    });
  } catch {
    // Storage is blocked: nothing is kept there.
    return false;
  }
}
