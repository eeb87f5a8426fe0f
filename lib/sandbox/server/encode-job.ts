import type { EncodedJob, EncodedProbe } from './host/host-messages';
import { checkTopology } from './model-topology';
import { encodeToSandbox } from './protocol/messages';
import type { ModelProbe, SandboxJob, SandboxPool, SandboxRun } from './types';

/** Admission holds sources to this; here it is the last word. UTF-8 bytes. */
const MAX_SOURCE_BYTES = 64 * 1024;
const PROBE_OUTPUT_BYTES = 4 * 1024 ** 2;

/** A run for a source that is too large to be sent anywhere; undefined for all others. */
export function refuseAtDoor(
  job: SandboxJob,
  { backend, device, layers }: ReturnType<SandboxPool['describe']>,
): SandboxRun | undefined {
  if (Buffer.byteLength(job.source, 'utf8') <= MAX_SOURCE_BYTES) return undefined;
  return {
    end: 'refused',
    problem: { code: 'too_complex' },
    cases: [],
    console: [],
    consoleTruncated: false,
    durationMs: 0,
    backend,
    device,
    layers,
  };
}

export function encodeJob(job: SandboxJob): EncodedJob {
  const { source, entry, result, forbidden, limits, extraExports = [], randomSeed } = job;
  const head = {
    source,
    entry,
    result,
    forbidden,
    extraExports,
    outputBytes: limits.outputBytes,
    randomSeed,
  };
  return {
    runtime: job.runtime,
    limits,
    head: encodeToSandbox({ kind: 'job', head }),
    cases: job.cases.map((each) => ({ id: each.id, message: encodeToSandbox({ kind: 'case', case: each }) })),
  };
}

/** Checks a model's topology, which a student wrote, before any class is made of it. */
export function encodeProbe(
  probe: ModelProbe,
): { readonly ok: true; readonly probe: EncodedProbe } | { readonly ok: false; readonly reason: string } {
  const checked = checkTopology(probe.model);
  if (!checked.ok) return checked;
  const outputBytes = PROBE_OUTPUT_BYTES;
  const message = encodeToSandbox({ kind: 'model', model: checked.model, inputs: probe.inputs, outputBytes });
  return { ok: true, probe: { message, timeMs: probe.timeMs, outputBytes } };
}
