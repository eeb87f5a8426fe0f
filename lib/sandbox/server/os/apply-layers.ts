import type { HostOptions } from '../host/host-messages';

export interface AppliedLayers {
  readonly layers: readonly string[];
  readonly missing: readonly string[];
  /** Commands put before Deno. */
  readonly wrapper: readonly string[];
}

export async function applyLayers(options: HostOptions): Promise<AppliedLayers> {
  return { layers: ['deno-permissions', 'rlimit-data'], missing: options.without, wrapper: [] };
}
