/**
 * The one value of this key in the process, made on first use.
 *
 * Next.js bundles each route by itself, so a module's own variable exists once per route; a pool of connections
 * or a metrics registry must exist once.
 */
export function processWide<T>(key: string, create: () => T): T {
  const store: typeof globalThis & { [slot]?: Map<string, unknown> } = globalThis;
  store[slot] ??= new Map();
  const values: Map<string, unknown> = store[slot];
  if (!values.has(key)) values.set(key, create());
  // The key's only writer is the line above.
  return values.get(key) as T;
}

const slot = Symbol.for('gradstep.process-wide');
