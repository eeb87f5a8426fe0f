import { parse, type Program } from 'acorn';
import { transform } from 'sucrase';
import type { SourceProblem } from '../server/types';
import { findForbiddenSyntax, rewriteImports, type Rewrite } from './module-syntax';
import { SOURCE_NAME } from './source-name';

const MAX_DETAIL = 300;

export interface PrepareOptions {
  /** The function the module must export. */
  readonly entry: string;
  /** Other exports that are allowed. Default: none. */
  readonly extraExports?: readonly string[];
}

export type PreparedSource =
  { readonly ok: true; readonly code: string } | { readonly ok: false; readonly problem: SourceProblem };

/**
 * Turns a student's TypeScript or JavaScript into an import-free ES module that exports the entry, or says why
 * not. Line numbers are kept. TF.js imports become bindings of `globalThis.__tf`; every other way to reach a
 * module is refused. Never throws; parsers that run out of stack give 'too_complex'.
 */
export function prepareSource(source: string, options: PrepareOptions): PreparedSource {
  try {
    // Without disableESTransforms sucrase takes 10 s on a 60 KB chain of `?.a`.
    const { code } = transform(source.replace(/^\uFEFF/, ''), {
      transforms: ['typescript'],
      disableESTransforms: true,
    });
    const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
    return prepareProgram(code, program, options);
  } catch (error) {
    return { ok: false, problem: toSyntaxProblem(error) };
  }
}

function prepareProgram(code: string, program: Program, options: PrepareOptions): PreparedSource {
  const forbidden = findForbiddenSyntax(program);
  if (forbidden) return { ok: false, problem: forbidden };
  const rewrite = rewriteImports(code, program);
  if ('code' in rewrite && 'exports' in rewrite) return checkExports(rewrite, options);
  return { ok: false, problem: rewrite };
}

function checkExports(rewrite: Rewrite, options: PrepareOptions): PreparedSource {
  const { exports, code } = rewrite;
  if (exports.length === 0) return { ok: false, problem: { code: 'no_export', detail: options.entry } };
  if (!exports.some((each) => each.name === options.entry))
    return { ok: false, problem: { code: 'missing_entry', detail: options.entry } };
  const allowed = new Set([options.entry, ...(options.extraExports ?? [])]);
  const extra = exports.find((each) => !allowed.has(each.name));
  if (extra)
    return {
      ok: false,
      problem: { code: 'extra_export', line: extra.line, column: extra.column, detail: cut(extra.name) },
    };
  return { ok: true, code: `${code}\n//# sourceURL=${SOURCE_NAME}` };
}

function toSyntaxProblem(error: unknown): SourceProblem {
  if (!(error instanceof SyntaxError)) return { code: 'too_complex' };
  const detail = cut(error.message.replace(/^Error transforming [^:]*: /, '').replace(/ \(\d+:\d+\)$/, ''));
  const position: unknown = 'loc' in error ? error.loc : undefined;
  if (typeof position !== 'object' || position === null) return { code: 'syntax', detail };
  const { line, column } = { line: 0, column: 0, ...position };
  // acorn counts columns from 0 and brings `pos`, sucrase counts from 1 and does not.
  return { code: 'syntax', line, column: 'raisedAt' in error ? column + 1 : column, detail };
}

function cut(text: string): string {
  return text.slice(0, MAX_DETAIL);
}
