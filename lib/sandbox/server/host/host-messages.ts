/** What the grader and the sandbox host say to each other over Node's IPC (structured clone). */
import type { Limits } from '../../../exercise/types';
import type { BackendName, ModelProbeResult, Runtime, SandboxRun } from '../types';

export type WantedBackend = 'auto' | 'webgpu' | 'wasm' | 'cpu';
/** Layers that tests switch off one at a time, to show that an attack then succeeds. */
export type LayerSwitch =
  | 'bubblewrap'
  | 'landlock'
  | 'seccomp'
  | 'pdeathsig'
  | 'rlimit-data'
  | 'rlimit-cpu'
  | 'rlimit-fsize'
  | 'deno-permissions'
  | 'deno-import'
  | 'deno-dir'
  | 'no-eval'
  | 'lock-down';

export interface HostOptions {
  readonly buildDir: string;
  readonly deno: string;
  /** The koffi package's entry, which the host calls libc through. */
  readonly koffi: string;
  readonly backend: WantedBackend;
  readonly warm: number;
  /** Whether each model is rebuilt in a sandbox of its own; 'shared' is for models of the course alone. */
  readonly cleanRooms: 'own' | 'shared';
  readonly without: readonly LayerSwitch[];
  /** Whether this host was started inside bubblewrap. */
  readonly insideBubblewrap: boolean;
}

/** A job as bytes: the host forwards its frames without reading them. */
export interface EncodedJob {
  readonly runtime: Runtime;
  readonly limits: Limits;
  /** The job's head, then one message per case. */
  readonly head: Uint8Array;
  readonly cases: readonly { readonly id: string; readonly message: Uint8Array }[];
}

export interface EncodedProbe {
  readonly message: Uint8Array;
  readonly timeMs: number;
  readonly outputBytes: number;
}

export interface HostStats {
  readonly started: number;
  readonly warm: number;
  readonly killed: Readonly<Record<string, number>>;
}

export interface HostDescription {
  readonly backend: BackendName;
  readonly device: string;
  readonly layers: readonly string[];
  readonly missing: readonly string[];
}

export type ToHost =
  | { readonly kind: 'start'; readonly options: HostOptions }
  | { readonly kind: 'run'; readonly id: number; readonly job: EncodedJob }
  | { readonly kind: 'probe'; readonly id: number; readonly probe: EncodedProbe };

export type FromHost =
  | { readonly kind: 'started'; readonly description: HostDescription }
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'ran'; readonly id: number; readonly run: SandboxRun; readonly stats: HostStats }
  | {
      readonly kind: 'probed';
      readonly id: number;
      readonly result: ModelProbeResult;
      readonly stats: HostStats;
    }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string };
