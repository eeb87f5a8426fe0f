/** Questions the editor asks the TypeScript service in its worker. Every question brings the text it is about. */
export type LanguageQuestion =
  | { readonly type: 'diagnostics'; readonly source: string }
  | { readonly type: 'completions'; readonly source: string; readonly position: number }
  | { readonly type: 'details'; readonly source: string; readonly position: number; readonly name: string }
  | { readonly type: 'hover'; readonly source: string; readonly position: number }
  | { readonly type: 'signature'; readonly source: string; readonly position: number };

export interface LanguageSetup {
  readonly type: 'setup';
  /** Declaration files by virtual path. */
  readonly files: Readonly<Record<string, string>>;
  readonly runtime: 'core' | 'layers';
  /** TypeScript's own messages in the reader's language, by key; English without. */
  readonly messages?: Readonly<Record<string, string>>;
}

export interface LanguageDiagnostic {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

export interface LanguageCompletions {
  /** Where the word that is being completed begins. */
  readonly from: number;
  readonly entries: readonly { readonly name: string; readonly kind: string; readonly sortText: string }[];
}

/** A declaration with its documentation, as plain text. */
export interface LanguageDocs {
  readonly signature: string;
  readonly documentation: string;
}

export interface LanguageHover extends LanguageDocs {
  readonly from: number;
  readonly to: number;
}

export interface LanguageSignature extends LanguageDocs {
  /** The part of `signature` that is the parameter under the cursor. */
  readonly parameterFrom: number;
  readonly parameterTo: number;
  readonly parameterDocs: string;
}

export interface LanguageAnswers {
  readonly diagnostics: readonly LanguageDiagnostic[];
  readonly completions: LanguageCompletions | null;
  readonly details: LanguageDocs | null;
  readonly hover: LanguageHover | null;
  readonly signature: LanguageSignature | null;
}
