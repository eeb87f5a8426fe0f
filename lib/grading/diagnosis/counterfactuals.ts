/** Answers that the reference itself would give to other arguments: without the bias, one step less, before the activation. */
import type { Param, ParamType } from '../../exercise/types';
import { PlainModel, PlainTensor, type PlainValue } from '../../numeric/plain-value';
import type { KnownMessage } from '../compare/faults';
import type { DiagnosedExercise } from './compared-output';

export interface Counterfactual {
  readonly key: KnownMessage['key'];
  readonly params?: Readonly<Record<string, string | number>>;
  /** The arguments in place of a case's own. */
  change(args: readonly PlainValue[]): readonly PlainValue[];
}

const BIAS = /^(b\d*|bias|biases|beta)$/;
const STEPS = new Set(['steps', 'epochs', 't']);

/** What can be tried with the parameters of an exercise; nothing where none of them has such a role. */
export function listCounterfactuals({ params }: DiagnosedExercise): readonly Counterfactual[] {
  const found: Counterfactual[] = [];
  if (params.some(({ name, type }) => hasBias(name, type)))
    found.push({ key: 'diagnosed_without_bias', change: changeEach(params, clearBias) });
  params.forEach(({ name, type }) => {
    if (type.kind === 'number' && STEPS.has(name))
      found.push(addSteps(params, name, -1), addSteps(params, name, 1));
    if (type.kind === 'choice' && name === 'activation' && type.of.includes('identity'))
      found.push({
        key: 'diagnosed_before_activation',
        params: { name: 'activation' },
        change: changeEach(params, (value, param) => (param === name ? 'identity' : value)),
      });
  });
  return found;
}

type Change = (value: PlainValue, name: string, type: ParamType) => PlainValue;

function changeEach(params: readonly Param[], change: Change): Counterfactual['change'] {
  return (args) =>
    args.map((value, index) => {
      const param = params[index];
      return param === undefined ? value : change(value, param.name, param.type);
    });
}

function addSteps(params: readonly Param[], name: string, more: -1 | 1): Counterfactual {
  return {
    key: more < 0 ? 'diagnosed_step_less' : 'diagnosed_step_more',
    change: changeEach(params, (value, param) =>
      param === name && typeof value === 'number' ? Math.max(0, value + more) : value,
    ),
  };
}

/** A weight vector `[p+1]` holds its bias at index 0, by the course's convention. */
function isBiasFirst(type: ParamType): boolean {
  return type.kind === 'tensor' && type.shape !== 'any' && /^\w+ ?\+ ?1$/.test(String(type.shape[0]));
}

function hasBias(name: string, type: ParamType): boolean {
  if (isBiasFirst(type)) return true;
  if (type.kind === 'object')
    return Object.entries(type.fields).some(([field, fieldType]) => hasBias(field, fieldType));
  // A number called beta is a rate of decay.
  return BIAS.test(name) && (type.kind !== 'number' || name === 'b');
}

const clearBias: Change = (value, name, type) => {
  if (!hasBias(name, type)) return value;
  if (isBiasFirst(type) && value instanceof PlainTensor) return clearFirst(value);
  if (type.kind === 'object') return clearFields(value, type.fields);
  return toZero(value);
};

function clearFields(value: PlainValue, fields: Readonly<Record<string, ParamType>>): PlainValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (value instanceof PlainTensor || value instanceof PlainModel) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const type = fields[name];
      return [name, type === undefined ? item : clearBias(item, name, type)];
    }),
  );
}

/** The first row: a weight matrix `[p+1, k]` holds one bias a class there. */
function clearFirst({ dtype, shape, data }: PlainTensor): PlainTensor {
  const width = data.length / (shape[0] ?? 1);
  return new PlainTensor(dtype, shape, data.slice().fill(0, 0, width));
}

function toZero(value: PlainValue): PlainValue {
  if (typeof value === 'number') return 0;
  if (value instanceof PlainTensor) return new PlainTensor(value.dtype, value.shape, data0(value));
  return Array.isArray(value) ? value.map(toZero) : value;
}

const data0 = ({ data }: PlainTensor) => data.slice().fill(0);
