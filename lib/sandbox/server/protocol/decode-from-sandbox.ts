import type { Claim } from '../../../numeric/claim';
import type { CaseRun, ModelProbeResult } from '../types';
import { ByteReader, ProtocolError } from './bytes';
import { readClaim } from './claims';
import { MAX_NAME, OUT, type FromSandbox } from './messages';
import { caseErrorFrom, consoleLineFrom, modelLayersFrom, readyFrom, sourceProblemFrom } from './parse-parts';
import { parseJson } from './values';

const MAX_JSON = 256 * 1024;

/** Reads a message from a sandbox: every part is checked. Throws ProtocolError. */
export function decodeFromSandbox(bytes: Uint8Array): FromSandbox {
  const reader = new ByteReader(bytes);
  const kind = OUT[reader.u8()];
  if (kind === undefined) throw new ProtocolError('unknown message');
  const message = readOut(reader, kind);
  reader.end();
  return message;
}

function readOut(reader: ByteReader, kind: (typeof OUT)[number]): FromSandbox {
  switch (kind) {
    case 'ready':
      return { kind, ready: readyFrom(readJson(reader)) };
    case 'checked':
    case 'loaded':
      return { kind, problem: sourceProblemFrom(readJson(reader)) };
    case 'console':
      return { kind, line: consoleLineFrom(readJson(reader)) };
    case 'truncated':
    case 'unsupported':
      return { kind };
    case 'probed':
      return { kind, result: readProbed(reader) };
    case 'returned':
    case 'threw':
    case 'forbidden':
      return { kind: 'case', run: readRun(reader, kind) };
  }
}

function readRun(reader: ByteReader, kind: CaseRun['kind']): CaseRun {
  const id = reader.text(MAX_NAME);
  if (kind === 'returned') {
    const durationMs = reader.f64();
    return {
      id,
      kind,
      durationMs: durationMs >= 0 && durationMs < 1e7 ? durationMs : 0,
      claim: readClaim(reader),
    };
  }
  if (kind === 'threw') return { id, kind, error: caseErrorFrom(readJson(reader)) };
  return { id, kind, operation: reader.text(100) };
}

function readProbed(reader: ByteReader): ModelProbeResult {
  const head = modelLayersFrom(readJson(reader));
  const predictions: Claim | undefined = reader.u8() === 1 ? readClaim(reader) : undefined;
  return head.kind === 'rebuilt' && predictions !== undefined ? { ...head, predictions } : head;
}

function readJson(reader: ByteReader): unknown {
  return parseJson(reader.text(MAX_JSON));
}
