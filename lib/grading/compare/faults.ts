/** What can be wrong with one output, in the order in which it is looked for. */
import type { ResultType, VerdictMessage } from '../../exercise/types';
import type { Claim } from '../../numeric/claim';
import { toNumericValue } from '../../numeric/claim-values';
import type { VerdictMessageKey } from '../verdict-messages';

/** Earlier stages are reported before later ones, whatever the order of outputs. */
const STAGES = ['type', 'missing', 'shape', 'finite', 'value'] as const;
type Stage = (typeof STAGES)[number];

/** A message of the verdict's own vocabulary. */
export interface KnownMessage extends VerdictMessage {
  readonly key: VerdictMessageKey;
}

export interface Fault {
  readonly stage: Stage;
  readonly message: KnownMessage;
}

/** The fault to tell first: by stage, then in the order of outputs. */
export function selectFirstFault(faults: readonly Fault[]): Fault | undefined {
  for (const stage of STAGES) {
    const fault = faults.find((candidate) => candidate.stage === stage);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Whether a claim is of the declared kind at all; shapes are looked at later. */
export function isType(claim: Claim, type: ResultType): boolean {
  if (type.kind === 'object' || type.kind === 'model') return claim.kind === type.kind;
  const booleans = type.kind === 'tensor' && type.booleans === true;
  return toNumericValue(claim, { booleans }) !== undefined || isRaggedNumbers(claim);
}

/** Numbers in rows that do not form a regular shape: a fault of shape, not of type. */
function isRaggedNumbers(claim: Claim): boolean {
  return (
    claim.kind === 'array' &&
    claim.items.every((item) => isRaggedNumbers(item) || toNumericValue(item) !== undefined)
  );
}

/** The fault of an output that is not of its declared type. Names kinds only, never values. */
export function toTypeFault(output: string, type: ResultType, claim: Claim): Fault {
  return {
    stage: 'type',
    message: { key: 'wrong_type', params: { output, expected: type.kind, actual: describeKind(claim) } },
  };
}

/** The fault of a shape; both as text. */
export function toShapeFault(output: string, shapes: { expected: string; actual: string }): Fault {
  if (shapes.expected === SCALAR_SHAPE)
    return { stage: 'shape', message: { key: 'not_scalar', params: { output, actual: shapes.actual } } };
  return { stage: 'shape', message: { key: 'wrong_shape', params: { output, ...shapes } } };
}

/** The fault of values that are NaN or infinite: how many of how many. */
export function toFiniteFault(output: string, counts: { count: number; total: number }): Fault {
  return { stage: 'finite', message: { key: 'not_finite', params: { output, ...counts } } };
}

const SCALAR_SHAPE = '[]';

/** Dimensions and axes beyond these are no honest mistake's, but room to carry inputs out in a message. */
const MAX_SHOWN_DIMENSION = 9_999;
const MAX_SHOWN_RANK = 6;

/** A shape as messages show it: `[2, 3]`, `[]` for a scalar, `[…, 2]` where a dimension is beyond all reason. */
export function formatShape(shape: readonly (number | string)[]): string {
  const shown = shape
    .slice(0, MAX_SHOWN_RANK)
    .map((dim) => (typeof dim === 'number' && dim > MAX_SHOWN_DIMENSION ? '…' : dim));
  return `[${[...shown, ...(shape.length > MAX_SHOWN_RANK ? ['…'] : [])].join(', ')}]`;
}

/** What a claim is, in one of the words that the message files know. */
function describeKind(claim: Claim): string {
  switch (claim.kind) {
    case 'tensor':
      return claim.dtype === 'bool' ? 'bool_tensor' : 'tensor';
    case 'numeric-array':
    case 'typed-array':
      return 'array';
    case 'array':
      return 'mixed_array';
    case 'other':
      return claim.type.replaceAll('-', '_');
    default:
      return claim.kind;
  }
}
