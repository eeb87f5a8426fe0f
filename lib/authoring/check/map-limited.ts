/** Maps in order with at most `limit` at work at a time; rejects with the first failure once the others have ended. */
export async function mapLimited<A, B>(
  items: readonly A[],
  limit: number,
  map: (item: A) => Promise<B>,
): Promise<B[]> {
  const results = new Map<number, B>();
  const queue = items.entries();
  const work = async () => {
    for (const [index, item] of queue) results.set(index, await map(item));
  };
  const workers = await Promise.allSettled(Array.from({ length: Math.max(1, limit) }, work));
  const failed = workers.find((worker) => worker.status === 'rejected');
  if (failed) throw failed.reason;
  return items.flatMap((_, index) => {
    const result = results.get(index);
    return result === undefined ? [] : [result];
  });
}
