/** What is kept in the browser and under which names. It is part of every page, hence nothing but names. */

/** Whose the data are: a user's id, or 'anonymous'. People who share a browser are kept apart by it. */
export type Owner = string;

export const ANONYMOUS: Owner = 'anonymous';

/** An owner's records. */
export const RECORDS = {
  /** Answers that were marked without an account. */
  log: 'log',
  /** Answers on their way to the server. */
  outbox: 'outbox',
  /** Settings and postponements made without an account. */
  settings: 'settings',
  postponed: 'postponed',
  /** The same on their way into an account. */
  choices: 'choices',
  /** Begins the name of each session's record, which its scope ends. */
  session: 'session:',
} as const;

/** The storage key of one of an owner's records. */
export function toKey(owner: Owner, record: string): string {
  return `gradstep:study:${owner}:${record}`;
}
