import { useCallback, useEffect, useState } from 'react';
import type { BackendChoice } from './use-run';

const KEY = 'gradstep:backend';
export const BACKEND_CHOICES = ['auto', 'webgl', 'wasm', 'cpu'] as const satisfies readonly BackendChoice[];

/** Which backend this device shall run on; kept in the browser. */
export function useBackendChoice(): [BackendChoice, (choice: BackendChoice) => void] {
  const [choice, setChoice] = useState<BackendChoice>('auto');

  // Storage can only be read in the browser; reading it while rendering would not match the server's HTML.
  useEffect(() => {
    setChoice(parseChoice(readKept()));
  }, []);
  const choose = useCallback((next: BackendChoice) => {
    setChoice(next);
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Not kept, but in force.
    }
  }, []);
  return [choice, choose];
}

/** A kept or chosen value; 'auto' for anything unknown. */
export function parseChoice(value: string | null): BackendChoice {
  return BACKEND_CHOICES.find((known) => known === value) ?? 'auto';
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
