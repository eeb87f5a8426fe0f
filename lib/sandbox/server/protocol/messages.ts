/**
 * The messages between the pool and a sandbox. In: a job (once), then one case at a time, or one model to probe.
 * Out: ready, checked (sent before any student code is loaded, hence believable), loaded, and per case one run;
 * console lines in between, and 'unsupported' where the backend cannot do what was asked. No message carries a seed or an expected value.
 */
import type { ForbiddenRule, ResultType } from '../../../exercise/types';
import type { PlainModel, PlainValue } from '../../../numeric/plain-value';
import type { CaseRun, ConsoleLine, ModelProbeResult, SandboxCase, SourceProblem } from '../types';
import { ByteReader, ByteWriter, ProtocolError } from './bytes';
import { writeClaim } from './claims';
import { readModel, readValue, writeModel, writeValue } from './values';
import type { Ready } from './parse-parts';

const MAX_SOURCE = 256 * 1024;
export const MAX_NAME = 1000;

export interface JobHead {
  readonly source: string;
  readonly entry: string;
  readonly result: ResultType;
  readonly forbidden: readonly ForbiddenRule[];
  readonly outputBytes: number;
  readonly extraExports: readonly string[];
  readonly randomSeed?: string;
}

export type ToSandbox =
  | { readonly kind: 'job'; readonly head: JobHead }
  | { readonly kind: 'case'; readonly case: SandboxCase }
  | {
      readonly kind: 'model';
      readonly model: PlainModel;
      readonly inputs: PlainValue | undefined;
      readonly outputBytes: number;
    };

export type FromSandbox =
  | { readonly kind: 'ready'; readonly ready: Ready }
  | { readonly kind: 'checked'; readonly problem: SourceProblem | undefined }
  | { readonly kind: 'loaded'; readonly problem: SourceProblem | undefined }
  | { readonly kind: 'case'; readonly run: CaseRun }
  | { readonly kind: 'console'; readonly line: ConsoleLine }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'probed'; readonly result: ModelProbeResult };

const IN = ['job', 'case', 'model'] as const;
/** Kinds on their way out, in the order of their tags. */
export const OUT = [
  'ready',
  'checked',
  'loaded',
  'returned',
  'threw',
  'forbidden',
  'console',
  'truncated',
  'unsupported',
  'probed',
] as const;

export function encodeToSandbox(message: ToSandbox): Uint8Array {
  const writer = new ByteWriter();
  writer.u8(IN.indexOf(message.kind));
  if (message.kind === 'job') writer.text(JSON.stringify(message.head));
  if (message.kind === 'case') {
    writer.text(message.case.id);
    writer.u8(message.case.visible ? 1 : 0);
    writeValue(writer, message.case.args);
  }
  if (message.kind === 'model') {
    writeModel(writer, message.model);
    writer.u32(message.outputBytes);
    writer.u8(message.inputs === undefined ? 0 : 1);
    if (message.inputs !== undefined) writeValue(writer, message.inputs);
  }
  return writer.finish();
}

/** Reads a message from the pool, which is trusted: only the encoding is checked. */
export function decodeToSandbox(bytes: Uint8Array): ToSandbox {
  const reader = new ByteReader(bytes);
  const kind = IN[reader.u8()];
  if (kind === 'job') return { kind, head: JSON.parse(reader.text(MAX_SOURCE)) as JobHead };
  if (kind === 'case') {
    const id = reader.text(MAX_NAME);
    const visible = reader.u8() === 1;
    const args = readValue(reader);
    if (!Array.isArray(args)) throw new ProtocolError('arguments are no list');
    return { kind, case: { id, visible, args } };
  }
  if (kind !== 'model') throw new ProtocolError('unknown message');
  const model = readModel(reader);
  const outputBytes = reader.u32();
  return { kind, model, outputBytes, inputs: reader.u8() === 1 ? readValue(reader) : undefined };
}

export function encodeFromSandbox(message: FromSandbox): Uint8Array {
  const writer = new ByteWriter();
  if (message.kind === 'case') {
    writeRun(writer, message.run);
    return writer.finish();
  }
  writer.u8(OUT.indexOf(message.kind));
  if (message.kind === 'probed') writeProbed(writer, message.result);
  if (message.kind === 'ready') writer.text(JSON.stringify(message.ready));
  if (message.kind === 'console') writer.text(JSON.stringify(message.line));
  if (message.kind === 'checked' || message.kind === 'loaded')
    writer.text(JSON.stringify(message.problem ?? null));
  return writer.finish();
}

function writeRun(writer: ByteWriter, run: CaseRun): void {
  writer.u8(OUT.indexOf(run.kind));
  writer.text(run.id);
  if (run.kind === 'returned') {
    writer.f64(run.durationMs);
    writeClaim(writer, run.claim);
  }
  if (run.kind === 'threw') writer.text(JSON.stringify(run.error));
  if (run.kind === 'forbidden') writer.text(run.operation);
}

function writeProbed(writer: ByteWriter, result: ModelProbeResult): void {
  const { predictions, ...rest } = result.kind === 'rebuilt' ? result : { ...result, predictions: undefined };
  writer.text(JSON.stringify(rest));
  writer.u8(predictions === undefined ? 0 : 1);
  if (predictions !== undefined) writeClaim(writer, predictions);
}
