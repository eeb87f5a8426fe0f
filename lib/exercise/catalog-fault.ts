/**
 * What is wrong with a course folder: the file, a code, and what was found. The words for each code are in the
 * message files (`cli.fault.<code>`), since authors read them in either language.
 */
export interface CatalogFault {
  /** Relative to the exercises folder, with forward slashes: `07-optimization/gradient-step/exercise.ts`. */
  readonly file: string;
  readonly code: FaultCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type FaultCode =
  // folders and files
  | 'missing_file'
  | 'no_default_export'
  | 'load_failed'
  | 'folder_name'
  | 'id_mismatch'
  | 'number_mismatch'
  | 'duplicate_number'
  | 'duplicate_id'
  | 'not_listed'
  | 'listed_without_folder'
  | 'listed_twice'
  | 'unknown_builds_on'
  | 'unknown_exercise'
  | 'duplicate_term'
  // sources
  | 'syntax'
  | 'missing_entry'
  | 'extra_export'
  | 'foreign_import'
  | 'feedback_missing'
  | 'no_mistakes'
  // texts
  | 'empty_text'
  | 'wrong_language'
  | 'placeholder_mismatch'
  | 'tex'
  | 'statement'
  | 'statement_parity'
  // cases and points
  | 'bad_number'
  | 'no_visible_cases'
  | 'no_hidden_cases'
  | 'duplicate_case'
  | 'points_mismatch'
  | 'bad_points'
  | 'bad_parts'
  | 'hidden_varies'
  | 'hidden_not_repeatable'
  | 'hidden_not_fresh'
  | 'hidden_threw'
  | 'bad_argument'
  | 'no_hints';

/** Everything wrong that one look found; thrown where a course cannot be used. */
export class CatalogError extends Error {
  readonly faults: readonly CatalogFault[];

  constructor(faults: readonly CatalogFault[]) {
    super(`The exercises cannot be used:\n${faults.map((fault) => `  ${describeFault(fault)}`).join('\n')}`);
    this.name = 'CatalogError';
    this.faults = faults;
  }
}

/** One line for logs: file, code and what was found, in no particular language. */
export function describeFault(fault: CatalogFault): string {
  const found = Object.entries(fault.params ?? {}).map(([name, value]) => `${name}=${value}`);
  return [`${fault.file}: ${fault.code}`, ...found].join(' ');
}
