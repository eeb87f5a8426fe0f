import { isTimeZone } from '@/lib/quiz/study/days';
import { DEFAULT_SETTINGS, type ReviewStatus, type StudySettings } from '@/lib/quiz/study/types';
import { isQueuedAnswer, type QueuedAnswer } from './answers-outbox';
import { ANONYMOUS, RECORDS, toKey } from './record-keys';
import { fieldsOf, readRecord, removeRecord, writeRecord } from './study-storage';

/** An answer that was marked without an account: all that is needed to move it into one. */
export interface LoggedAnswer extends QueuedAnswer {
  readonly status: ReviewStatus;
}

const LOG = toKey(ANONYMOUS, RECORDS.log);
const SETTINGS = toKey(ANONYMOUS, RECORDS.settings);
const POSTPONED = toKey(ANONYMOUS, RECORDS.postponed);
/** Answers that are kept: some years of study, and a fraction of what storage takes. */
const MAX_LOGGED = 8_000;

export function listLogged(): readonly LoggedAnswer[] {
  const value = readRecord(LOG);
  return Array.isArray(value) ? value.filter(isLoggedAnswer) : [];
}

/** Adds answers, each once. */
export function appendToLog(answers: readonly LoggedAnswer[]): void {
  const logged = listLogged();
  const known = new Set(logged.map(({ id }) => id));
  const added = answers.filter(({ id }) => !known.has(id));
  if (added.length > 0) writeRecord(LOG, [...logged, ...added].slice(-MAX_LOGGED));
}

/** Forgets answers, once an account has them or will. */
export function removeFromLog(ids: ReadonlySet<string>): void {
  const logged = listLogged();
  const left = logged.filter(({ id }) => !ids.has(id));
  if (left.length === logged.length) return;
  if (left.length === 0) removeRecord(LOG);
  else writeRecord(LOG, left);
}

/** Forgets settings and what was put off, once they have been moved into an account. */
export function clearChoices(): void {
  for (const key of [SETTINGS, POSTPONED]) removeRecord(key);
}

/** Whether settings were made here: else those that are read are the defaults. */
export function hasAnonymousSettings(): boolean {
  return readRecord(SETTINGS) !== undefined;
}

/** By item: to when it was put off, and when that was decided. */
export function readPostponed(): Readonly<Record<string, unknown>> {
  return fieldsOf(readRecord(POSTPONED));
}

/** Puts items off. A review after that makes it void. */
export function postponeLocally(spread: ReadonlyMap<string, number>): void {
  const madeAt = Date.now();
  const made = [...spread].map(([itemId, to]) => [itemId, { to, madeAt }]);
  writeRecord(POSTPONED, { ...readPostponed(), ...Object.fromEntries(made) });
}

/** The settings kept here; the day begins where the device is. */
export function readAnonymousSettings(): StudySettings {
  const { dailyCap, dailyNew, timeZone } = fieldsOf(readRecord(SETTINGS));
  return {
    dailyCap: typeof dailyCap === 'number' ? dailyCap : DEFAULT_SETTINGS.dailyCap,
    dailyNew: typeof dailyNew === 'number' ? dailyNew : DEFAULT_SETTINGS.dailyNew,
    timeZone: typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : deviceTimeZone(),
  };
}

export function writeAnonymousSettings(settings: StudySettings): void {
  writeRecord(SETTINGS, settings);
}

/** The zone that the device is set to. */
export function deviceTimeZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone && isTimeZone(timeZone) ? timeZone : DEFAULT_SETTINGS.timeZone;
}

function isLoggedAnswer(value: unknown): value is LoggedAnswer {
  const { status } = fieldsOf(value);
  return isQueuedAnswer(value) && (status === 'right' || status === 'partly' || status === 'wrong');
}
