export interface GradebookQuery {
  readonly sort: 'name' | 'score';
  readonly q: string;
  readonly page: number;
}

/** The query of another view of the same table; what is as by default stays out of the address. */
export function toSearch({ sort, q, page }: GradebookQuery): Record<string, string> {
  return {
    ...(sort === 'score' ? { sort } : {}),
    ...(q ? { q } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  };
}
