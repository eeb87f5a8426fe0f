import { browserStorage } from '../workspace/browser-storage';
import { toKey, type Owner } from './record-keys';

/** What storage could not take; it survives everything but a reload. */
const memory = new Map<string, string>();

/** What is kept under a key, as JSON says; undefined where nothing is, or nothing that can be read. */
export function readRecord(key: string): unknown {
  try {
    const text = memory.get(key) ?? browserStorage('localStorage')?.getItem(key);
    return text === undefined || text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a value; where storage is full or blocked, until the page is left. Returns whether it will outlive that. */
export function writeRecord(key: string, value: unknown): boolean {
  const text = JSON.stringify(value);
  try {
    const storage = browserStorage('localStorage');
    if (storage !== undefined) {
      storage.setItem(key, text);
      memory.delete(key);
      return true;
    }
  } catch {
    // As below.
  }
  memory.set(key, text);
  return false;
}

export function removeRecord(key: string): void {
  memory.delete(key);
  try {
    browserStorage('localStorage')?.removeItem(key);
  } catch {
    // Nothing is kept there.
  }
}

/** The keys of an owner's records that begin like this. */
export function listKeys(owner: Owner, record: string): string[] {
  const start = toKey(owner, record);
  const kept = new Set([...memory.keys()]);
  try {
    const storage = browserStorage('localStorage');
    for (let index = 0; index < (storage?.length ?? 0); index += 1) kept.add(storage?.key(index) ?? '');
  } catch {
    // Only memory, then.
  }
  return [...kept].filter((key) => key.startsWith(start)).sort();
}

/** A plain object's fields, whatever the value is. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return { ...Object(value) };
}
