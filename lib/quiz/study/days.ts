/** Calendar days in a learner's time zone. */
import { createBoundedCache } from '../bounded-cache';

/** Zones in use at once, of some 400. What people spell has no bound, nor would formats kept for each spelling. */
const MAX_FORMATS = 200;

const formatOf = createBoundedCache(
  MAX_FORMATS,
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    }),
);

/**
 * A time zone's one name, however it is spelled; undefined where this machine knows no such zone. What is kept is this
 * name: spelled in upper and lower case, one zone has thousands.
 */
export function toTimeZone(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Whether this is a time zone's IANA name that this machine knows. */
export function isTimeZone(name: string): boolean {
  return toTimeZone(name) !== undefined;
}

/** The day on which an instant falls. */
export function toDay(at: number, timeZone: string): string {
  return new Date(toWallClock(at, timeZone)).toISOString().slice(0, 10);
}

/** The day this many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The instant at which a day begins. Where clocks skip midnight, the first instant after it. */
export function startOfDay(day: string, timeZone: string): number {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  // The offset at the guess may be that of another season: once more from there is exact.
  const guess = wanted - (toWallClock(wanted, timeZone) - wanted);
  const exact = wanted - (toWallClock(guess, timeZone) - guess);
  return toDay(exact, timeZone) < day ? guess : exact;
}

/** What the clock on the wall shows, read as if it were UTC. */
function toWallClock(at: number, timeZone: string): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) +
    (((at % 1000) + 1000) % 1000)
  );
}
