/**
 * Settings and postponements made without an account, on their way into one. They wait under the account's name until
 * its answers have arrived: what was put off are cards that these make.
 */
import { clearChoices, hasAnonymousSettings, readAnonymousSettings, readPostponed } from './anonymous-log';
import { RECORDS, toKey, type Owner } from './record-keys';
import { sendChoices, type OutgoingChoices } from './study-api';
import { fieldsOf, readRecord, removeRecord, writeRecord } from './study-storage';

/** As many as the server takes at once. */
const MAX_POSTPONED = 1_000;

const keyOf = (owner: Owner) => toKey(owner, RECORDS.choices);

/** Gives what was decided here to who has signed in. It joins what waits for them already, and wins over it. */
export function moveChoices(userId: string): void {
  const postponed = Object.entries(readPostponed()).flatMap(([itemId, value]) => {
    const { to, madeAt } = fieldsOf(value);
    if (typeof to !== 'number' || typeof madeAt !== 'number' || to <= Date.now()) return [];
    return [{ itemId, to: new Date(to).toISOString(), madeAt: new Date(madeAt).toISOString() }];
  });
  const waiting = readRecord(keyOf(userId));
  const before = isOutgoing(waiting) ? waiting : { settings: null, postponed: [] };
  const settings = hasAnonymousSettings() ? readAnonymousSettings() : before.settings;
  const byItem = new Map([...before.postponed, ...postponed].map((one) => [one.itemId, one]));
  const choices: OutgoingChoices = {
    owner: userId,
    settings,
    postponed: [...byItem.values()].slice(-MAX_POSTPONED),
  };
  // Where storage is full they stay where they are, for the next page to try again.
  const isEmpty = settings === null && choices.postponed.length === 0;
  if (isEmpty || writeRecord(keyOf(userId), choices)) clearChoices();
}

/**
 * Sends what waits, and tells whether the account has taken it over. Kept until the server has said that it took it, or
 * that it never will.
 */
export async function sendMovedChoices(owner: Owner): Promise<boolean> {
  const waiting = readRecord(keyOf(owner));
  if (!isOutgoing(waiting)) return false;
  const sent = await sendChoices(waiting);
  const isAdopted = sent.kind === 'answered' && sent.body.adopted;
  if (isAdopted || (sent.kind === 'refused' && sent.code === 'invalid_request')) removeRecord(keyOf(owner));
  return isAdopted;
}

/** Our own page wrote it; the server checks the rest. */
function isOutgoing(value: unknown): value is OutgoingChoices {
  const { owner, postponed } = fieldsOf(value);
  return typeof owner === 'string' && Array.isArray(postponed);
}
