/**
 * What this browser may keep for an account: what was answered and decided without one, and what of the account's own
 * has not arrived. Named here once more, so that looking costs no page the modules that write them.
 */
const ANONYMOUS = ['log', 'outbox', 'settings', 'postponed'].map((record) => `anonymous:${record}`);
const OWN = ['outbox', 'choices'];

/** Whether something waits in this browser to go into the account. */
export function hasLeftAnswers(userId: string): boolean {
  const records = [...ANONYMOUS, ...OWN.map((record) => `${userId}:${record}`)];
  try {
    return records.some((record) => {
      const kept = localStorage.getItem(`gradstep:study:${record}`);
      return kept !== null && kept !== '[]';
    });
  } catch {
    // Storage is blocked: nothing is kept there.
    return false;
  }
}
