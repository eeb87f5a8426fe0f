/** Times the phases of one grading, for the internal record. */
export interface Phases {
  /** Ends a phase: its time counts from the end of the one before. */
  end(name: string): void;
  total(): number;
  times(): Readonly<Record<string, number>>;
}

/** Starts timing by this clock, in ms. */
export function createPhases(clock: () => number): Phases {
  const startedAt = clock();
  const times: Record<string, number> = {};
  let last = startedAt;
  return {
    end(name) {
      const now = clock();
      times[name] = Math.round((now - last) * 100) / 100;
      last = now;
    },
    total: () => clock() - startedAt,
    times: () => times,
  };
}
