'use client';

import { useSyncExternalStore } from 'react';

const CHANGED = 'gradstep:stored';

function subscribe(onChange: () => void): () => void {
  // 'storage' tells of other tabs only; this tab's own changes have an event of their own.
  window.addEventListener('storage', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

/** A string that this browser keeps under `key`; null while the server renders and where nothing is kept. */
export function useStoredValue(key: string): readonly [string | null, (value: string) => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => readStored(key),
    () => null,
  );
  return [value, (next) => store(key, next)];
}

/** Storage throws where a browser forbids it; the value is then simply not kept. */
function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
  window.dispatchEvent(new Event(CHANGED));
}
