import { useCallback, useEffect, useRef } from 'react';

/** How long each item has been looked at in this page, in ms; for item analysis, not for any deadline. */
export function useTimeSpent(here: number): (index: number) => number {
  const spent = useRef(new Map<number, number>());
  const since = useRef<{ index: number; at: number }>(undefined);

  // The clock runs between renders.
  useEffect(() => {
    since.current = { index: here, at: performance.now() };
    const times = spent.current;
    return () => {
      const running = since.current;
      if (running) times.set(running.index, (times.get(running.index) ?? 0) + performance.now() - running.at);
    };
  }, [here]);

  return useCallback((index: number) => {
    const running = since.current;
    const now = running?.index === index ? performance.now() - running.at : 0;
    return Math.round((spent.current.get(index) ?? 0) + now);
  }, []);
}
