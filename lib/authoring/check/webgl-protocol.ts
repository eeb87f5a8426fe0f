/** What the checking process and its browser page say to each other: plain JSON. */
import type { EncodedClaim } from '../../numeric/json-codec';
import type { BrowserJob } from '../../sandbox/browser/messages';
import type { CaseRun, SourceProblem } from '../../sandbox/server/types';

export interface PageRequest {
  /** The worker's script, as browsers get it. */
  readonly workerText: string;
  readonly job: BrowserJob;
  readonly timeLimitMs: number;
}

type EncodedCaseRun =
  | Exclude<CaseRun, { kind: 'returned' }>
  | { id: string; kind: 'returned'; claim: EncodedClaim; durationMs: number };

export interface PageRun {
  end: 'finished' | 'refused' | 'timeout' | 'crashed' | 'unavailable';
  problem?: SourceProblem;
  detail?: string;
  cases: EncodedCaseRun[];
  backend: string;
  device: string;
  durationMs: number;
}
