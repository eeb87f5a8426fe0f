/** A result as a list of outputs: the leaves of its type, each with the claim found there. */
import type { ResultType } from '../../exercise/types';
import type { Claim } from '../../numeric/claim';
import { claimField } from '../../numeric/claim-values';
import { WHOLE_RESULT } from '../verdict-messages';
import { isType, toTypeFault, type Fault } from './faults';

type LeafType = Exclude<ResultType, { kind: 'object' }>;

/** One leaf of the declared result. `path` is dotted (`grads.w1`), or `result` where the result is no object. */
export interface Output {
  readonly path: string;
  readonly type: LeafType;
  /** What stands there; absent where `fault` says why there is nothing to look at. */
  readonly claim?: Claim;
  readonly fault?: Fault;
}

/**
 * Lists the outputs that a result type declares, in order, with what a claim has at each. An object that is
 * missing or of another type gives its fault to every output below it. Extra fields are ignored.
 */
export function listOutputs(claim: Claim, type: ResultType): Output[] {
  return collect({ claim }, type, '');
}

type Found = Pick<Output, 'claim' | 'fault'>;

function collect(found: Found, type: ResultType, path: string): Output[] {
  if (type.kind !== 'object') return [{ path: path === '' ? WHOLE_RESULT : path, type, ...found }];
  return Object.entries(type.fields).flatMap(([name, fieldType]) => {
    const fieldPath = path === '' ? name : `${path}.${name}`;
    return collect(findField(found, { type, path, name, fieldPath }), fieldType, fieldPath);
  });
}

interface FieldPlace {
  readonly type: ResultType;
  readonly path: string;
  readonly name: string;
  readonly fieldPath: string;
}

function findField(parent: Found, place: FieldPlace): Found {
  if (parent.claim === undefined) return parent;
  if (!isType(parent.claim, place.type))
    return { fault: toTypeFault(place.path === '' ? WHOLE_RESULT : place.path, place.type, parent.claim) };
  const claim = claimField(parent.claim, place.name);
  if (claim === undefined || isUndefined(claim))
    return {
      fault: { stage: 'missing', message: { key: 'missing_output', params: { output: place.fieldPath } } },
    };
  return { claim };
}

/** A field that holds undefined is as good as absent. */
function isUndefined(claim: Claim): boolean {
  return claim.kind === 'other' && claim.type === 'undefined';
}
