import type { Claim } from '../../numeric/claim';
import { sizeOf } from '../../numeric/plain-value';
import type { CaseError, CaseRun, ConsoleLine, SourceProblem } from '../server/types';
import type { BackendReport, Fallback, FromFrame, FromWorker } from './messages';
import { parseShowItem } from './parse-show-item';

/**
 * Reads what came over a port, or undefined for anything that is not a message of the protocol. Structured cloning
 * has already made plain data of it (no getters, no prototypes); here kinds and sizes are checked.
 */
export function parseFromWorker(data: unknown): FromWorker | undefined {
  const message = asRecord(data);
  switch (message.type) {
    case 'need-wasm':
    case 'console-truncated':
    case 'done':
      return { type: message.type };
    case 'ready':
      return build(parseReport(message.report), (report) => ({ type: 'ready', report }));
    case 'problem':
      return build(parseProblem(message.problem), (problem) => ({ type: 'problem', problem }));
    case 'case-start':
      return build(asText(message.id, 100), (id) => ({ type: 'case-start', id }));
    case 'case':
      return build(parseRun(message.run), (run) => ({ type: 'case', run }));
    case 'console':
      return build(parseLine(message.line), (line) => ({ type: 'console', line }));
    case 'show':
      return build(parseShowItem(message.item), (item) => ({ type: 'show', item }));
    case 'uncaught':
      return { type: 'uncaught', error: parseError(message.error) };
    default:
      return undefined;
  }
}

/** Reads what the frame says over its control port. */
export function parseFromFrame(data: unknown): FromFrame | undefined {
  const message = asRecord(data);
  if (message.type === 'worker-started') return { type: 'worker-started' };
  if (message.type !== 'worker-failed') return undefined;
  return { type: 'worker-failed', detail: asText(message.detail, 300) ?? '' };
}

function build<T>(part: T | undefined, make: (part: T) => FromWorker): FromWorker | undefined {
  return part === undefined ? undefined : make(part);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function asText(value: unknown, limit: number): string | undefined {
  return typeof value === 'string' ? value.slice(0, limit) : undefined;
}

function asPosition(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1e7
    ? value
    : undefined;
}

const BACKENDS = ['webgl', 'wasm', 'cpu'] as const;
const REASONS = [
  'no-offscreen-canvas',
  'no-webgl2',
  'no-float-textures',
  'wrong-results',
  'no-answer',
  'no-wasm',
  'failed',
] as const;
const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const;
const PROBLEMS = [
  'syntax',
  'dynamic_import',
  'import_meta',
  'foreign_import',
  're_export',
  'no_export',
  'missing_entry',
  'extra_export',
  'entry_not_function',
  'too_complex',
  'load_threw',
] as const;
const OTHERS = [
  'string',
  'bigint',
  'undefined',
  'null',
  'function',
  'symbol',
  'object',
  'too-large',
  'unreadable',
] as const;

function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((known) => known === value);
}

function parseReport(value: unknown): BackendReport | undefined {
  const report = asRecord(value);
  const backend = oneOf(BACKENDS, report.backend);
  if (!backend || !Array.isArray(report.fallbacks)) return undefined;
  const fallbacks = report.fallbacks.slice(0, 3).flatMap((item): Fallback[] => {
    const fallback = asRecord(item);
    const from = oneOf(BACKENDS, fallback.backend);
    const reason = oneOf(REASONS, fallback.reason);
    return from && reason ? [{ backend: from, reason, detail: asText(fallback.detail, 300) ?? '' }] : [];
  });
  return { backend, device: asText(report.device, 160) ?? '', float32: report.float32 === true, fallbacks };
}

function parseProblem(value: unknown): SourceProblem | undefined {
  const problem = asRecord(value);
  const code = oneOf(PROBLEMS, problem.code);
  if (!code) return undefined;
  return { code, ...parsePlace(problem), ...optional('detail', asText(problem.detail, 300)) };
}

function parsePlace(value: Readonly<Record<string, unknown>>): { line?: number; column?: number } {
  return { ...optional('line', asPosition(value.line)), ...optional('column', asPosition(value.column)) };
}

function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}

function parseError(value: unknown): CaseError {
  const error = asRecord(value);
  const message = asText(error.message, 300);
  return { name: asText(error.name, 60) ?? 'Error', ...optional('message', message), ...parsePlace(error) };
}

function parseLine(value: unknown): ConsoleLine | undefined {
  const line = asRecord(value);
  const level = oneOf(LEVELS, line.level);
  const text = asText(line.text, 64 * 1024);
  return level && text !== undefined ? { level, text } : undefined;
}

function parseRun(value: unknown): CaseRun | undefined {
  const run = asRecord(value);
  const id = asText(run.id, 100);
  if (id === undefined) return undefined;
  if (run.kind === 'threw') return { id, kind: 'threw', error: parseError(run.error) };
  if (run.kind === 'forbidden') return { id, kind: 'forbidden', operation: asText(run.operation, 100) ?? '' };
  const claim = parseClaim(run.claim, { values: MAX_VALUES });
  if (run.kind !== 'returned' || !claim) return undefined;
  const durationMs = typeof run.durationMs === 'number' && run.durationMs >= 0 ? run.durationMs : 0;
  return { id, kind: 'returned', claim, durationMs };
}

const MAX_VALUES = 1_000_000;
const MAX_DEPTH = 16;

/** Checks a claim's form and size; `budget.values` counts down over the whole of it. */
function parseClaim(value: unknown, budget: { values: number }, depth = 0): Claim | undefined {
  const claim = asRecord(value);
  if (depth > MAX_DEPTH || (budget.values -= 1) < 0) return undefined;
  switch (claim.kind) {
    case 'number':
      return typeof claim.value === 'number' ? { kind: 'number', value: claim.value } : undefined;
    case 'boolean':
      return typeof claim.value === 'boolean' ? { kind: 'boolean', value: claim.value } : undefined;
    case 'tensor': {
      const tensor = parseTensor(claim, budget);
      return tensor && { kind: 'tensor', ...tensor };
    }
    case 'typed-array':
      return isSized(claim.data, budget) ? { kind: 'typed-array', data: claim.data } : undefined;
    case 'numeric-array': {
      const shape = parseShape(claim.shape);
      if (!shape || !isSized(claim.data, budget) || claim.data.length !== sizeOf(shape)) return undefined;
      return { kind: 'numeric-array', shape, data: claim.data };
    }
    case 'array':
      return parseArray(claim.items, budget, depth);
    case 'object':
      return parseFields(claim.fields, budget, depth);
    case 'model':
      return parseModel(claim, budget);
    case 'other': {
      const type = oneOf(OTHERS, claim.type);
      return type && { kind: 'other', type };
    }
    default:
      return undefined;
  }
}

function isSized(value: unknown, budget: { values: number }): value is Float64Array {
  if (!(value instanceof Float64Array)) return false;
  budget.values -= value.length;
  return budget.values >= 0;
}

function parseShape(value: unknown): number[] | undefined {
  if (!Array.isArray(value) || value.length > 8) return undefined;
  const shape = value.map((dim) => asPosition(dim) ?? -1);
  return shape.every((dim) => dim >= 0) ? shape : undefined;
}

function parseTensor(tensor: Readonly<Record<string, unknown>>, budget: { values: number }) {
  const dtype = oneOf(['float32', 'int32', 'bool'], tensor.dtype);
  const shape = parseShape(tensor.shape);
  const { data } = tensor;
  const isData = data instanceof Float32Array || data instanceof Int32Array || data instanceof Uint8Array;
  if (!dtype || !shape || !isData || data.length !== sizeOf(shape)) return undefined;
  budget.values -= data.length;
  return budget.values >= 0 ? { dtype, shape, data } : undefined;
}

function parseArray(value: unknown, budget: { values: number }, depth: number): Claim | undefined {
  if (!Array.isArray(value) || value.length > budget.values) return undefined;
  const items = value.map((item) => parseClaim(item, budget, depth + 1));
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? { kind: 'array', items: known } : undefined;
}

function parseFields(value: unknown, budget: { values: number }, depth: number): Claim | undefined {
  const entries = Object.entries(asRecord(value));
  if (entries.length > 200) return undefined;
  const fields = new Map<string, Claim>();
  for (const [key, field] of entries) {
    const claim = parseClaim(field, budget, depth + 1);
    if (!claim) return undefined;
    fields.set(key, claim);
  }
  return { kind: 'object', fields: Object.fromEntries(fields) };
}

function parseModel(value: Readonly<Record<string, unknown>>, budget: { values: number }): Claim | undefined {
  if (!Array.isArray(value.weights) || value.weights.length > 1_000) return undefined;
  const weights = value.weights.map((weight) => parseTensor(asRecord(weight), budget));
  const known = weights.filter((weight) => weight !== undefined);
  return known.length === weights.length
    ? { kind: 'model', topology: value.topology, weights: known }
    : undefined;
}
