import { LatexSyntax } from '@cortex-js/compute-engine/latex-syntax';
import { Converter, Misunderstood } from './convert-math-json';
import type { FormulaProblem, Parsed } from './expression';
import { plainToLatex } from './plain-to-latex';
import { normalizeLatex } from './normalize-latex';
import { prepareLatex } from './prepare-latex';
import type { Notation } from './symbols';

/** Characters of a formula; the longest here has about 150. */
const MAX_LENGTH = 500;

const syntax = new LatexSyntax();

export interface FormulaText {
  readonly text: string;
  /** 'plain' where it was typed as text without any TeX. */
  readonly syntax: 'latex' | 'plain';
}

interface ParseOptions {
  /** The left-hand side that may be repeated, in TeX. */
  readonly target?: string;
  /** Indices that have values already: those of the family whose values the formula gives. */
  readonly bound?: readonly string[];
}

/**
 * Understands a formula written in TeX or plain text, in the notation that its item declares. The left-hand side may be
 * repeated ("w := …"); log is ln. Never throws on what people type.
 */
export function parseFormula(
  { text, syntax: kind }: FormulaText,
  notation: Notation,
  { target = '', bound = [] }: ParseOptions = {},
): Parsed {
  if (text.length > MAX_LENGTH) return { problem: 'tooLong' };
  const latex = kind === 'plain' && !text.includes('\\') ? plainToLatex(text, notation) : text;
  const right = takeRightHandSide(latex, target);
  if (typeof right !== 'string') return right;
  if (normalizeLatex(right) === '') return { problem: 'empty' };
  const prepared = prepareLatex(right, notation);
  if ('problem' in prepared) return prepared;
  try {
    const converter = new Converter(prepared, notation, bound);
    return { expression: converter.convert(syntax.parse(prepared.latex), 0) };
  } catch (error) {
    if (error instanceof Misunderstood) return error.problem;
    return { problem: 'syntax' };
  }
}

/** What stands behind ':=' or '=', if what stands before is the target; a comparison inside brackets is none. */
function takeRightHandSide(latex: string, target: string): string | FormulaProblem {
  const normal = normalizeLatex(latex).replaceAll(
    /\\(?:coloneqq|colonequals|coloneq|leftarrow|gets)(?![A-Za-z])/g,
    ':=',
  );
  const outside = normal.replaceAll(/\\begin\{cases\}.*?\\end\{cases\}/g, (text) => ' '.repeat(text.length));
  let depth = 0;
  for (let at = 0; at < outside.length; at += 1) {
    if (/[({]/.test(outside.charAt(at))) depth += 1;
    if (/[)}]/.test(outside.charAt(at))) depth -= 1;
    if (outside.charAt(at) !== '=' || depth !== 0) continue;
    const left = normal.slice(0, at).replace(/:\s*$/, '');
    const rest = normal.slice(at + 1);
    const bare = (text: string) => normalizeLatex(text).replaceAll(/[\s{}]|:?=$/g, '');
    // A name that is no part of the notation may stand on the left: J = …, even where the item calls it J(w).
    if (bare(left) === bare(target) || /^\\?[A-Za-z]+(\(.*\))?$/.test(bare(left))) return rest;
    return { problem: 'equation', at: left.trim() };
  }
  return normal;
}
