import { useStoredValue } from '@/app/_components/use-stored-value';

interface FlagOptions {
  readonly userId: string;
  readonly attemptId: string;
  readonly count: number;
}

/** Items that the student wants to come back to: a note to oneself that this browser keeps. */
export function useFlags({ userId, attemptId, count }: FlagOptions) {
  const [stored, store] = useStoredValue(`gradstep:quiz-flags:${userId}:${attemptId}`);
  const flagged = new Set((stored ?? '').split(' ').filter((part) => part !== ''));
  return {
    flags: Array.from({ length: count }, (_, index) => flagged.has(String(index))),
    toggle(index: number) {
      const key = String(index);
      if (!flagged.delete(key)) flagged.add(key);
      store([...flagged].join(' '));
    },
  };
}
