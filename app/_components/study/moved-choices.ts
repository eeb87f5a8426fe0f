/**
 * Settings and postponements made without an account, on their way into one. They wait under the account's name until its
 * answers have arrived: what was put off are cards that these make.
 */
import { clearChoices, hasAnonymousSettings, readAnonymousSettings, readPostponed } from './anonymous-log';
import { sendChoices, type OutgoingChoices } from './study-api';
import { fieldsOf, readRecord, removeRecord, toKey, writeRecord, type Owner } from './study-storage';

/** As many as the server takes at once. */
const MAX_POSTPONED = 1_000;

const keyOf = (owner: Owner) => toKey(owner, 'choices');

/** Gives what was decided here to who has signed in. What waits for them already stays, since it is older. */
export function moveChoices(userId: string): void {
  const settings = hasAnonymousSettings() ? readAnonymousSettings() : null;
  const postponed = Object.entries(readPostponed()).flatMap(([itemId, value]) => {
    const { to, madeAt } = fieldsOf(value);
    if (typeof to !== 'number' || typeof madeAt !== 'number' || to <= Date.now()) return [];
    return [{ itemId, to: new Date(to).toISOString(), madeAt: new Date(madeAt).toISOString() }];
  });
  if (settings === null && postponed.length === 0) return;
  if (readRecord(keyOf(userId)) === undefined) {
    const choices: OutgoingChoices = {
      owner: userId,
      settings,
      postponed: postponed.slice(0, MAX_POSTPONED),
    };
    writeRecord(keyOf(userId), choices);
  }
  clearChoices();
}

/**
 * Sends what waits, and tells whether the account has taken it over. Kept where there is no connection, or the owner's
 * session has ended; a later page tries again.
 */
export async function sendMovedChoices(owner: Owner): Promise<boolean> {
  const waiting = readRecord(keyOf(owner));
  if (!isOutgoing(waiting)) return false;
  const sent = await sendChoices(waiting);
  const isAdopted = sent.kind === 'answered' && sent.body.adopted;
  if (isAdopted || (sent.kind === 'refused' && sent.code !== 'sign_in_required')) removeRecord(keyOf(owner));
  return isAdopted;
}

/** Our own page wrote it; the server checks the rest. */
function isOutgoing(value: unknown): value is OutgoingChoices {
  const { owner, postponed } = fieldsOf(value);
  return typeof owner === 'string' && Array.isArray(postponed);
}
