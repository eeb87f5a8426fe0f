/** A formula as it was understood, ready to be evaluated and to be set again. */
export type Expression =
  | { readonly op: 'number'; readonly value: number; readonly tex: string }
  /** A declared quantity; `at`: the indices of a family, each an index name or a number. */
  | { readonly op: 'symbol'; readonly tex: string; readonly at: readonly (string | number)[] }
  /** An index used as a number. */
  | { readonly op: 'index'; readonly name: string }
  | { readonly op: 'add' | 'multiply'; readonly terms: readonly Expression[] }
  | { readonly op: 'negate'; readonly of: Expression }
  | { readonly op: 'divide'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'power'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'call'; readonly name: CallName; readonly args: readonly Expression[] }
  | {
      readonly op: 'sum' | 'product';
      readonly index: string;
      readonly from: Expression | undefined;
      readonly to: Expression | undefined;
      readonly body: Expression;
    }
  | {
      readonly op: 'cases';
      readonly cases: readonly { readonly when: Expression; readonly value: Expression }[];
    }
  /** 1 where it holds, else 0. */
  | {
      readonly op: 'compare';
      readonly relation: Relation;
      readonly left: Expression;
      readonly right: Expression;
    };

export type Relation = '<' | '<=' | '>' | '>=' | '=' | '!=';

export const CALL_NAMES = [
  'exp',
  'ln',
  'log10',
  'sqrt',
  'abs',
  'sign',
  'sin',
  'cos',
  'tan',
  'sinh',
  'cosh',
  'tanh',
  'max',
  'min',
  'sigmoid',
  'relu',
  'step',
] as const;
export type CallName = (typeof CALL_NAMES)[number];

/** Why a text is no formula: a message of `quiz.formulaProblems` with its parameters. */
export interface FormulaProblem {
  readonly problem:
    | 'empty'
    | 'tooLong'
    | 'syntax'
    | 'unknownSymbol'
    | 'unknownNotation'
    | 'brackets'
    | 'equation'
    | 'sumIndex'
    | 'looseIndex'
    | 'missingIndex'
    | 'missingArgument'
    | 'placeholder';
  /** What it is about, as typed. */
  readonly at?: string;
}

export type Parsed = { readonly expression: Expression } | FormulaProblem;

export const isProblem = (parsed: Parsed): parsed is FormulaProblem => 'problem' in parsed;
