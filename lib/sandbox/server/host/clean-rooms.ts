import type { ModelProbeResult } from '../types';
import type { EncodedProbe } from './host-messages';
import { DEFAULT_MEMORY_BYTES } from './limits';
import { runProbe } from './run-job';
import type { SandboxProcess } from './sandbox-process';
import type { WarmPool } from './warm-pool';

/** Models that a shared clean room rebuilds before it is replaced: what TF.js keeps of each adds up. */
const MODELS_EACH = 100;

/**
 * Sandboxes that rebuild models and never saw student code. Each model gets one of its own, because a topology is a student's
 * word as well; where all models come from the course itself they may share one, whose start costs most of a probe.
 */
export class CleanRooms {
  readonly #pool: WarmPool;
  readonly #isShared: boolean;
  readonly #idle = new Set<SandboxProcess>();
  readonly #rebuilt = new WeakMap<SandboxProcess, number>();

  constructor(pool: WarmPool, isShared: boolean) {
    this.#pool = pool;
    this.#isShared = isShared;
  }

  /** Rebuilds one model. Throws SandboxStartError, and an error if somebody else ended the sandbox. */
  async probe(probe: EncodedProbe): Promise<ModelProbeResult> {
    const sandbox =
      this.#takeIdle() ?? (await this.#pool.take({ runtime: 'layers', memoryBytes: DEFAULT_MEMORY_BYTES }));
    let isKept = false;
    try {
      const result = await runProbe(sandbox, probe);
      isKept = this.#keep(sandbox, result);
      return result;
    } finally {
      if (!isKept) {
        sandbox.kill();
        this.#pool.release('probed');
      }
    }
  }

  close(): void {
    for (const sandbox of this.#idle) sandbox.kill();
  }

  #takeIdle(): SandboxProcess | undefined {
    const [sandbox] = this.#idle;
    if (sandbox) this.#idle.delete(sandbox);
    return sandbox;
  }

  #keep(sandbox: SandboxProcess, result: ModelProbeResult): boolean {
    const count = (this.#rebuilt.get(sandbox) ?? 0) + 1;
    if (!this.#isShared || result.kind !== 'rebuilt' || count === MODELS_EACH) return false;
    this.#rebuilt.set(sandbox, count);
    this.#idle.add(sandbox);
    // Nothing is due now: whatever it says, or that it ends, makes it useless.
    sandbox.listen(() => {
      this.#idle.delete(sandbox);
      sandbox.kill();
    });
    return true;
  }
}
