const HOUR_MS = 3_600_000;
const WEEK_MS = 7 * 24 * HOUR_MS;

/** When a quiz opens and closes unless its instructor says otherwise: from the last full hour, for a week. */
export function toNewDates(now: Date): { readonly opensAt: Date; readonly closesAt: Date } {
  const opensMs = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
  return { opensAt: new Date(opensMs), closesAt: new Date(opensMs + WEEK_MS) };
}
