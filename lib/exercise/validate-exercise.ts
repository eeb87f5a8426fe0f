import type { CatalogFault } from './catalog-fault';
import { parseModule } from './parse-module';
import type { LoadedExercise } from './types';
import { validateCases } from './validate-cases';
import { validateTexts } from './validate-texts';

/** The seeds that validation draws hidden cases from when the caller names none. */
export const VALIDATION_SEEDS = ['validate-1', 'validate-2', 'validate-3', 'validate-4', 'validate-5'];

const TFJS = '@tensorflow/tfjs';

/**
 * Everything an exercise promises about itself that can be seen without running a solution: metadata, texts, sources,
 * cases and points. Returns all faults at once, none when it is sound. Statements are checked where they are rendered.
 */
export function validateExercise(
  exercise: LoadedExercise,
  seeds: readonly string[] = VALIDATION_SEEDS,
): CatalogFault[] {
  const path = `${exercise.chapterId}/${exercise.definition.id}`;
  return [
    ...validateNumbers(exercise, path),
    ...validateTexts(exercise, path),
    ...validateCases(exercise.definition, `${path}/exercise.ts`, seeds),
    ...validateSources(exercise, path),
  ];
}

function validateNumbers({ definition }: LoadedExercise, path: string): CatalogFault[] {
  const { tolerance, limits } = definition;
  const rules: [name: string, value: number, sound: boolean][] = [
    ['version', definition.version, Number.isInteger(definition.version) && definition.version >= 1],
    ['points', definition.points, definition.points > 0],
    ['minutes', definition.minutes, definition.minutes > 0],
    ['tolerance.rtol', tolerance.rtol, tolerance.rtol >= 0 && tolerance.rtol < 0.1],
    ['tolerance.atol', tolerance.atol, tolerance.atol >= 0 && Number.isFinite(tolerance.atol)],
    ['limits.timeMs', limits.timeMs, limits.timeMs >= 100 && limits.timeMs <= 60_000],
    ['limits.memoryBytes', limits.memoryBytes, limits.memoryBytes >= 768 * 1024 ** 2],
    ['limits.outputBytes', limits.outputBytes, limits.outputBytes >= 1024],
  ];
  return rules
    .filter(([, , sound]) => !sound)
    .map(([name, value]) => ({ file: `${path}/exercise.ts`, code: 'bad_number', params: { name, value } }));
}

function validateSources({ definition, ...exercise }: LoadedExercise, path: string): CatalogFault[] {
  const { entry } = definition;
  // What a judge decides has no formula to be held against.
  const hasProof = exercise.oracle !== undefined || definition.judge !== undefined;
  const none = exercise.mistakes.length === 0;
  return [
    ...(hasProof ? [] : [{ file: `${path}/oracle.ts`, code: 'missing_file' as const }]),
    ...(none ? [{ file: `${path}/mistakes`, code: 'no_mistakes' as const }] : []),
    ...validateSource(exercise.starter, { file: `${path}/starter.ts`, entry, extra: [] }),
    ...validateSource(exercise.reference, { file: `${path}/reference.ts`, entry, extra: [] }),
    ...(exercise.alternative === ''
      ? [{ file: `${path}/alternative.ts`, code: 'missing_file' as const }]
      : validateSource(exercise.alternative, { file: `${path}/alternative.ts`, entry, extra: [] })),
    ...exercise.mistakes.flatMap(({ id, source }) =>
      validateSource(source, { file: `${path}/mistakes/${id}.ts`, entry, extra: ['feedback'] }),
    ),
  ];
}

/** A solution exports its entry and imports TF.js only, as in the sandbox. */
function validateSource(
  source: string,
  { file, entry, extra }: { file: string; entry: string; extra: readonly string[] },
): CatalogFault[] {
  try {
    const { exports, imports } = parseModule(source);
    const allowed = new Set([entry, ...extra]);
    return [
      ...(exports.includes(entry) ? [] : [{ file, code: 'missing_entry' as const, params: { entry } }]),
      ...exports
        .filter((name) => !allowed.has(name))
        .map((name) => ({ file, code: 'extra_export' as const, params: { name } })),
      ...imports
        .filter((name) => name !== TFJS)
        .map((name) => ({ file, code: 'foreign_import' as const, params: { name } })),
    ];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [{ file, code: 'syntax', params: { detail } }];
  }
}
