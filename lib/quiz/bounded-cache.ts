/**
 * Reads through a cache of at most `size` values: what was not asked for the longest is forgotten first. What `make`
 * throws is thrown on, and not kept.
 */
export function createBoundedCache<K, V>(size: number, make: (key: K) => V): (key: K) => V {
  // A Map keeps its order of insertion: what is put in anew with each use leaves the oldest use in front.
  const kept = new Map<K, { readonly value: V }>();
  return (key) => {
    const entry = kept.get(key) ?? { value: make(key) };
    kept.delete(key);
    kept.set(key, entry);
    for (const oldest of kept.keys()) {
      if (kept.size <= size) break;
      kept.delete(oldest);
    }
    return entry.value;
  };
}
