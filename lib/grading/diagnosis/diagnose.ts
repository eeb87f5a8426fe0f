import type { Claim } from '../../numeric/claim';
import { isSameShape } from '../../numeric/claim-values';
import type { PlainValue } from '../../numeric/plain-value';
import { isAgreeing } from '../compare/agree';
import { viewClaim } from '../compare/view-claim';
import type { KnownMessage } from '../compare/faults';
import { WHOLE_RESULT } from '../verdict-messages';
import {
  compareOutputs,
  type ComparedOutput,
  type DiagnosedCase,
  type DiagnosedExercise,
} from './compared-output';
import { listCounterfactuals } from './counterfactuals';
import { ORDER_RELATIONS, toArgumentRelation } from './orders';
import { ELEMENT_RELATIONS, isClose, toSizeRelations, type Relation } from './relations';

/** Fewer wrong values than this agree with some relation by chance. */
const LEAST_EVIDENCE = 3;

export interface DiagnoseOptions {
  readonly exercise: DiagnosedExercise;
  /** Every case that has a right answer; each must have returned. */
  readonly cases: readonly DiagnosedCase[];
  /** What the reference returns for other arguments; undefined where it throws. Left out where there is no reference to ask. */
  readonly rerun?: (args: readonly (readonly PlainValue[])[]) => Promise<readonly (Claim | undefined)[]>;
}

/**
 * Says in one message what a wrong answer is, compared with the right one: the wrong outputs that have the same relation
 * to the right values in every case. Undefined where no relation explains any of them.
 */
export async function diagnose(options: DiagnoseOptions): Promise<KnownMessage | undefined> {
  const { exercise, cases } = options;
  if (cases.length === 0) return undefined;
  const wrong = [...compareOutputs(exercise, cases)].filter(([, outputs]) => hasEvidence(outputs));
  if (wrong.length === 0) return undefined;
  const relations = listRelations(exercise);
  const found = wrong.map(([path, outputs]) => ({
    path,
    relation: relations.find((relation) => outputs.every((output) => relation.holds(output))),
  }));
  // A changed argument explains all outputs at once, and so better than a relation of some.
  const isWhole = found.every(({ relation }) => relation !== undefined);
  const counterfactual = isWhole ? undefined : await findCounterfactual(options);
  if (counterfactual !== undefined) return counterfactual;
  const first = found.find(({ relation }) => relation !== undefined)?.relation;
  if (first === undefined) return swapOf(new Map(wrong));
  const paths = found.filter(({ relation }) => relation === first).map(({ path }) => path);
  return toMessage(first, paths.join(', '));
}

function toMessage({ key, params }: Pick<Relation, 'key' | 'params'>, output: string): KnownMessage {
  return { key, params: { output, ...params } };
}

/** In order of preference: where several hold, the first is told. */
function listRelations({ params }: DiagnosedExercise): readonly Relation[] {
  const names = new Set(params.flatMap(({ type }) => (type.kind === 'tensor' ? listNames(type.shape) : [])));
  return [
    ...params.map(({ name }, index) => toArgumentRelation(name, index)),
    ...ORDER_RELATIONS.filter(({ key }) => key === 'diagnosed_extra_axis' || key === 'diagnosed_transposed'),
    ...ELEMENT_RELATIONS,
    ...[...names].flatMap(toSizeRelations),
    ...ORDER_RELATIONS,
  ];
}

function listNames(shape: 'any' | readonly (number | string)[]): string[] {
  if (shape === 'any') return [];
  return shape.filter((dim): dim is string => typeof dim === 'string' && /^\w+$/.test(dim));
}

/** Enough wrong values, and not one and the same everywhere: a constant is no answer to explain. */
function hasEvidence(outputs: readonly ComparedOutput[]): boolean {
  const values = new Set<number>();
  let wrong = 0;
  for (const output of outputs) {
    const { actual, expected } = output;
    const isShaped = isSameShape(actual.shape, expected.shape);
    for (let index = 0; index < actual.data.length; index += 1) {
      const value = actual.data[index] ?? Number.NaN;
      if (isShaped && isClose(value, expected.data[index] ?? Number.NaN, output)) continue;
      wrong += 1;
      values.add(value);
    }
  }
  return wrong >= LEAST_EVIDENCE && values.size >= 2;
}

async function findCounterfactual({
  exercise,
  cases,
  rerun,
}: DiagnoseOptions): Promise<KnownMessage | undefined> {
  if (rerun === undefined) return undefined;
  for (const { key, params, change } of listCounterfactuals(exercise)) {
    const claims = await rerun(cases.map(({ case: hidden }) => change(hidden.args)));
    const agrees = cases.every(({ case: hidden, claim }, index) => {
      const other = claims[index];
      const type = exercise.result;
      const tolerance = hidden.tolerance ?? exercise.tolerance;
      const view = (one: Claim) => viewClaim(one, hidden, { type });
      return other !== undefined && isAgreeing(view(claim), view(other), { type, tolerance });
    });
    if (agrees) return toMessage({ key, ...(params && { params }) }, WHOLE_RESULT);
  }
  return undefined;
}

/** Two outputs that hold each other's right values. */
function swapOf(wrong: ReadonlyMap<string, readonly ComparedOutput[]>): KnownMessage | undefined {
  const isHolding = (path: string, other: string) =>
    wrong.get(path)?.every((output, index) => {
      const expected = wrong.get(other)?.[index]?.expected;
      return (
        expected !== undefined &&
        isSameShape(output.actual.shape, expected.shape) &&
        Array.from(output.actual.data).every((value, at) =>
          isClose(value, expected.data[at] ?? Number.NaN, output),
        )
      );
    });
  const paths = [...wrong.keys()];
  for (const [index, first] of paths.entries())
    for (const second of paths.slice(index + 1))
      if (isHolding(first, second) && isHolding(second, first))
        return { key: 'diagnosed_swapped', params: { output: first, other: second } };
  return undefined;
}
