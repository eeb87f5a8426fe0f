import { createHash } from 'node:crypto';
import { createRandom } from '../numeric/random';
import type { CatalogFault, FaultCode } from './catalog-fault';
import { checkArguments } from './check-arguments';
import type { ExerciseDefinition, HiddenCase, ResultType } from './types';

/** How far a sum of decimal points may be from the declared total. */
const POINTS_EPSILON = 1e-9;

type Found = Omit<CatalogFault, 'file'>;

/**
 * Checks visible and hidden cases over several seeds: arguments fit the declared parameters, ids are unique, points add up,
 * and neither ids nor titles nor points depend on the seed, since the published list of hidden cases is the same for all.
 */
export function validateCases(
  definition: ExerciseDefinition,
  file: string,
  seeds: readonly string[],
): CatalogFault[] {
  return [...checkVisible(definition), ...checkHidden(definition, seeds)].map((fault) => ({
    file,
    ...fault,
  }));
}

function checkVisible(definition: ExerciseDefinition): Found[] {
  const { visible, params } = definition;
  const found: Found[] = visible.length === 0 ? [{ code: 'no_visible_cases' }] : [];
  for (const { id, args } of visible) {
    if (visible.filter((other) => other.id === id).length > 1)
      found.push({ code: 'duplicate_case', params: { id } });
    for (const detail of checkArguments(params, args))
      found.push({ code: 'bad_argument', params: { id, detail } });
  }
  return found;
}

function checkHidden(definition: ExerciseDefinition, seeds: readonly string[]): Found[] {
  const drawn: HiddenCase[][] = [];
  for (const seed of seeds) {
    try {
      drawn.push([...definition.hidden(createRandom(seed))]);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return [{ code: 'hidden_threw', params: { seed, detail } }];
    }
  }
  const [first] = drawn;
  if (!first) return [];
  if (first.length === 0 && definition.checks.length === 0) return [{ code: 'no_hidden_cases' }];
  return [
    ...checkIds(definition, first),
    ...drawn.flatMap((cases, index) => checkDraw(definition, cases, seeds[index] ?? '')),
    ...checkSameOutline(drawn, seeds),
    ...checkRepeatable(definition, first, seeds[0] ?? ''),
    ...checkFresh(definition, drawn),
  ].filter(isFirstOfItsKind);
}

function checkIds(definition: ExerciseDefinition, cases: readonly HiddenCase[]): Found[] {
  const ids = [...definition.visible, ...cases, ...definition.checks].map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))].map((id) => ({
    code: 'duplicate_case',
    params: { id },
  }));
}

function checkDraw(definition: ExerciseDefinition, cases: readonly HiddenCase[], seed: string): Found[] {
  const found: Found[] = [];
  const graded = [...cases, ...definition.checks];
  const sum = graded.reduce((total, { points }) => total + points, 0);
  if (Math.abs(sum - definition.points) > POINTS_EPSILON)
    found.push({ code: 'points_mismatch', params: { declared: definition.points, sum, seed } });
  for (const { id, points } of graded) {
    if (!(points > 0)) found.push({ code: 'bad_points', params: { id, points } });
  }
  for (const one of cases) {
    for (const locale of ['ko', 'en'] as const) {
      if (!one.title[locale]?.trim())
        found.push({ code: 'empty_text', params: { text: `hidden.${one.id}.title`, language: locale } });
    }
    for (const detail of checkArguments(definition.params, one.args))
      found.push({ code: 'bad_argument', params: { id: one.id, detail } });
    found.push(...checkParts(one, definition.result));
  }
  return found;
}

/** Parts name outputs of the declared result and share out the whole of the points. */
function checkParts({ id, parts }: HiddenCase, result: ResultType): Found[] {
  if (!parts) return [];
  const unknown = Object.keys(parts).filter((path) => !hasPath(result, path.split('.')));
  const sum = Object.values(parts).reduce((total, share) => total + share, 0);
  return [
    ...unknown.map((path) => ({ code: 'bad_parts' as const, params: { id, detail: path } })),
    ...(Math.abs(sum - 1) > 1e-9
      ? [{ code: 'bad_parts' as const, params: { id, detail: `Σ = ${sum}` } }]
      : []),
  ];
}

function hasPath(type: ResultType, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  if (type.kind !== 'object') return false;
  const field = Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
  return field !== undefined && hasPath(field, rest);
}

/** Ids, titles, points and parts, in order, are what the public list of hidden cases shows. */
function checkSameOutline(drawn: readonly HiddenCase[][], seeds: readonly string[]): Found[] {
  const outlines = drawn.map((cases) =>
    JSON.stringify(cases.map(({ id, title, points, parts }) => [id, title.ko, title.en, points, parts])),
  );
  const other = outlines.findIndex((outline) => outline !== outlines[0]);
  return other < 0
    ? []
    : [{ code: 'hidden_varies', params: { first: seeds[0] ?? '', other: seeds[other] ?? '' } }];
}

function checkRepeatable(
  definition: ExerciseDefinition,
  first: readonly HiddenCase[],
  seed: string,
): Found[] {
  const again = definition.hidden(createRandom(seed));
  return fingerprint(again) === fingerprint(first)
    ? []
    : [{ code: 'hidden_not_repeatable', params: { seed } }];
}

/** Where there are arguments, they must differ from seed to seed, or the answers could be written down. */
function checkFresh(definition: ExerciseDefinition, drawn: readonly HiddenCase[][]): Found[] {
  if (definition.params.length === 0 || drawn.length < 2) return [];
  const distinct = new Set(drawn.map(fingerprint));
  return distinct.size > 1 ? [] : [{ code: 'hidden_not_fresh' }];
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Tensors are told apart by their bytes: thousands of images would make texts of many megabytes. */
function fingerprint(cases: readonly HiddenCase[]): string {
  return JSON.stringify(cases, (_, value: unknown) =>
    ArrayBuffer.isView(value)
      ? hash(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
      : value,
  );
}

/** The same fault at every seed is said once. */
function isFirstOfItsKind(fault: Found, index: number, all: readonly Found[]): boolean {
  const key = faultKey(fault);
  return all.findIndex((other) => faultKey(other) === key) === index;
}

function faultKey({ code, params }: { code: FaultCode; params?: Readonly<Record<string, unknown>> }): string {
  const { seed: _seed, ...rest } = params ?? {};
  return `${code} ${JSON.stringify(rest)}`;
}
