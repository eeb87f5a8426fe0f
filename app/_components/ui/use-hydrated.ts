import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and until the page's script has taken over: what is typed or pressed before goes unnoticed. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
