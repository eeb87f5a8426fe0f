import { toPlainText } from './plain-text';
import type { Dim, ExerciseDefinition, Locale, ParamType, ResultType } from './types';

type Signed = Pick<
  ExerciseDefinition,
  'entry' | 'params' | 'result' | 'resultDoc' | 'summary' | 'trains' | 'title'
>;

/**
 * The entry function as one line of TypeScript, e.g.
 * `function softmax(z: tf.Tensor2D): tf.Tensor2D | number[][]`. Exercises that train may return a promise.
 */
export function formatSignature(exercise: Signed): string {
  const params = exercise.params.map(({ name, type }) => `${name}: ${toParamTypeText(type)}`);
  const returned = toResultTypeText(exercise.result);
  const result = exercise.trains ? `${returned} | Promise<${returned}>` : returned;
  return `function ${exercise.entry}(${params.join(', ')}): ${result}`;
}

/** The signature under its JSDoc in one language: what it does, each parameter with its shape, the result. */
export function formatDeclaration(exercise: Signed, locale: Locale): string {
  const params = exercise.params.map(
    ({ name, type, doc }) => `@param ${name} - ${describe(describeParamShape(type), doc[locale])}`,
  );
  const returns = `@returns ${describe(describeResultShape(exercise.result), exercise.resultDoc[locale])}`;
  const lines = [toPlainText(exercise.summary[locale]), '', ...params, returns];
  const comment = lines.map((line) => (line ? ` * ${line.replaceAll('*/', '*\\/')}` : ' *'));
  return ['/**', ...comment, ' */', formatSignature(exercise)].join('\n');
}

function describe(shape: string, doc: string): string {
  return [shape, toPlainText(doc)].filter(Boolean).join(' ');
}

/** The TypeScript type of a parameter as a student writes it. */
export function toParamTypeText(type: ParamType): string {
  switch (type.kind) {
    case 'number':
    case 'boolean':
      return type.kind;
    case 'choice':
      return type.of.map((option) => `'${option}'`).join(' | ');
    case 'tensor':
      return type.shape === 'any' ? 'tf.Tensor' : toTensorText(type.shape.length);
    case 'numbers':
      return 'number[]';
    case 'object':
      return toObjectText(type.fields, toParamTypeText);
    case 'list':
      return type.of.kind === 'choice' ? `(${toParamTypeText(type.of)})[]` : `${toParamTypeText(type.of)}[]`;
    case 'model':
      return 'tf.LayersModel';
  }
}

/** The TypeScript type of a result: a tensor or a nested array will do wherever a tensor is expected. */
export function toResultTypeText(type: ResultType): string {
  switch (type.kind) {
    case 'number':
      return 'number | tf.Scalar';
    case 'tensor':
      return type.shape === 'like-expected'
        ? 'tf.Tensor | tf.TensorLike'
        : `${toTensorText(type.shape.length)} | ${toArrayText(type.shape.length)}`;
    case 'numbers':
      return 'number[] | tf.Tensor1D';
    case 'ragged':
      return 'number[][]';
    case 'object':
      return toObjectText(selectReturned(type.fields), toResultTypeText);
    case 'model':
      return 'tf.LayersModel';
  }
}

function toTensorText(rank: number): string {
  return rank === 0 ? 'tf.Scalar' : `tf.Tensor${rank}D`;
}

function toArrayText(rank: number): string {
  return `number${'[]'.repeat(rank)}`;
}

/** An argument that is trained in place is no part of what the function returns. */
function selectReturned(fields: Readonly<Record<string, ResultType>>): Readonly<Record<string, ResultType>> {
  const isReturned = (type: ResultType) => type.kind !== 'model' || type.argument === undefined;
  return Object.fromEntries(Object.entries(fields).filter(([, type]) => isReturned(type)));
}

function toObjectText<T>(fields: Readonly<Record<string, T>>, toText: (type: T) => string): string {
  const entries = Object.entries(fields).map(([name, type]) => `${name}: ${toText(type)}`);
  return `{ ${entries.join('; ')} }`;
}

function describeParamShape(type: ParamType): string {
  if (type.kind !== 'tensor' || type.shape === 'any') return '';
  return `${formatShape(type.shape)}${type.dtype === 'int32' ? ' int32' : ''}`;
}

function describeResultShape(type: ResultType): string {
  return type.kind === 'tensor' && type.shape !== 'like-expected' ? formatShape(type.shape) : '';
}

/** `[n, k]`; a scalar has no shape to tell. */
function formatShape(shape: readonly Dim[]): string {
  return shape.length > 0 ? `[${shape.join(', ')}]` : '';
}
