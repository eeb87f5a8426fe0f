/** A submission as the list of one's submissions shows it. */
export interface HistoryItem {
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly state: 'queued' | 'running' | 'graded';
  readonly status: string | null;
  readonly score: number | null;
  readonly maxScore: number | null;
}
