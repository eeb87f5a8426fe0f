import { z } from 'zod';
import type { Text } from '../../../exercise/types';
import { defineKind } from '../../define-kind';
import { compareFormulas, hasValue, type FormulaContext } from '../../formula/compare-formulas';
import { isFactored } from '../../formula/check-form';
import type { Derived } from '../../formula/draw-points';
import { BudgetSpent, createBudget, evaluate, type FamilyValues } from '../../formula/evaluate';
import { listCalls, listSymbols } from '../../formula/walk';
import { CALL_NAMES, isProblem, type CallName, type Expression, type Parsed } from '../../formula/expression';
import { parseFormula, type FormulaText } from '../../formula/parse-formula';
import {
  FormulaSymbolSchema,
  FunctionNameSchema,
  isFamily,
  isIndex,
  NotationSchema,
  type FormulaSymbol,
  type FunctionName,
  type Notation,
} from '../../formula/symbols';
import { toTex, writeSymbol } from '../../formula/to-tex';
import { TextSchema } from '../../options';
import type { ItemBase, ItemFault, ItemTexts, Marking } from '../../types';

/** A formula to be entered; what counts is its value, not its looks. */
export interface FormulaItem extends ItemBase, ItemTexts {
  readonly kind: 'formula';
  /** What stands before the field, in TeX: 'w_1 :='. */
  readonly target: string;
  readonly symbols: readonly FormulaSymbol[];
  /** Names for functions that answers may use: {'\\sigma': 'sigmoid'}. */
  readonly functions?: Readonly<Record<string, FunctionName>>;
  /** The answer as it is shown, in TeX. */
  readonly answer: string;
  /** Functions that may not be used, because the item asks what they are: tanh by exponentials. */
  readonly avoid?: readonly CallName[];
  /** Where the form matters: what the prompt asks for in words as well. */
  readonly form?: z.infer<typeof FormSchema>;
  /** At least four other right ways to write it, one of them in plain text ('w1 - eta*grad'). */
  readonly accepts: readonly (string | { readonly plain: string })[];
  /** At least four near misses in TeX: sign, missing factor, wrong index, wrong denominator. */
  readonly rejects: readonly { readonly tex: string; readonly slip: Slip; readonly why: Text }[];
}

/** What is amiss in a near miss. */
type Slip = 'sign' | 'factor' | 'index' | 'denominator' | 'other';

const FormSchema = z.discriminatedUnion('kind', [
  /** A product or quotient, no sum at the top. */
  z.object({ kind: z.literal('factored') }),
  /** Must not overflow: values at points given by symbol TeX (numbers; arrays for families, from the first index on). */
  z.object({
    kind: z.literal('stable'),
    at: z.array(
      z.object({
        values: z.record(z.string(), z.union([z.number(), z.array(z.number())])),
        result: z.number(),
      }),
    ),
  }),
]);

const ViewSchema = z.object({
  target: z.string(),
  legend: z.array(z.object({ tex: z.string(), means: TextSchema.optional() })),
  form: z.enum(['factored', 'stable']).optional(),
  /** What is needed to say how an answer was understood, before it counts: nothing of the answer. */
  notation: z.object({
    symbols: z.array(FormulaSymbolSchema),
    functions: z.record(z.string(), FunctionNameSchema),
  }),
});
type View = z.infer<typeof ViewSchema>;
const KeySchema = z.object({
  target: z.string(),
  answer: z.string(),
  notation: NotationSchema,
  form: FormSchema.optional(),
  avoid: z.array(z.enum(CALL_NAMES)),
  rejects: z.array(z.object({ tex: z.string(), why: TextSchema })),
});
type Key = z.infer<typeof KeySchema>;
const AnswerSchema = z.strictObject({ text: z.string().max(600), syntax: z.enum(['latex', 'plain']) });
export type FormulaAnswer = z.infer<typeof AnswerSchema>;

export interface ShownFormula {
  /** TeX, for the field's own setting. */
  readonly target: string;
  readonly targetHtml: string;
  readonly legend: readonly { readonly tex: string; readonly html: string; readonly means?: string }[];
  readonly form?: 'factored' | 'stable';
}

export const formula = defineKind(
  {
    kind: 'formula',
    view: ViewSchema,
    key: KeySchema,
    answer: AnswerSchema,
    compile: (item: FormulaItem) => [
      {
        prompt: item.prompt,
        explanation: item.explanation,
        view: {
          target: item.target,
          legend: item.symbols
            .filter((symbol) => isIndex(symbol) || symbol.equals === undefined || symbol.means !== undefined)
            .map((symbol) => ({
              tex: isFamily(symbol) ? writeSymbol({ tex: symbol.tex, at: symbol.over }) : symbol.tex,
              ...(symbol.means === undefined ? {} : { means: symbol.means }),
            })),
          ...(item.form === undefined ? {} : { form: item.form.kind }),
          notation: toNotation(item),
        },
        key: {
          target: item.target,
          answer: item.answer,
          notation: toNotation(item),
          ...(item.form === undefined ? {} : { form: item.form }),
          avoid: [...(item.avoid ?? [])],
          rejects: item.rejects.map(({ tex, why }) => ({ tex, why })),
        },
      },
    ],
    show: ({ target, legend, form }, { html }): ShownFormula => ({
      target,
      targetHtml: html({ ko: `$${target}$`, en: `$${target}$` }),
      legend: legend.map(({ tex, means }) => ({
        tex,
        html: html({ ko: `$${tex}$`, en: `$${tex}$` }),
        ...(means === undefined ? {} : { means: html(means) }),
      })),
      ...(form === undefined ? {} : { form }),
    }),
    mark,
    reveal: ({ key }) => ({
      right: { ko: `$${key.target} ${key.answer}$`, en: `$${key.target} ${key.answer}$` },
    }),
    check,
    solve: ({ answer }): FormulaAnswer => ({ text: answer, syntax: 'latex' }),
    tally: (key, answer) => {
      const parsed = parseFormula(answer, key.notation, { target: key.target });
      return isProblem(parsed) ? [] : [toTex(parsed.expression, key.notation)];
    },
  },
  (item): item is FormulaItem => 'kind' in item && item.kind === 'formula',
);

function toNotation({ symbols, functions = {} }: Pick<FormulaItem, 'symbols' | 'functions'>): Notation {
  return { symbols: [...symbols], functions: { ...functions } };
}

/** Of a key: the functions that the prompt asks to do without. They say nothing of whether an answer is right. */
const AvoidSchema = KeySchema.pick({ avoid: true });

interface Understanding {
  readonly problem: Exclude<Parsed, { expression: Expression }>['problem'] | 'notAllowed' | 'noValue';
  readonly at?: string | undefined;
}

/**
 * How an answer to a formula item is understood, by its view and the functions that it may not use: TeX, or why it will not
 * be read or decided, as far as that can be told without the answer.
 */
export function understandFormula(
  { view, key }: { readonly view: unknown; readonly key: unknown },
  answer: FormulaText,
): { tex: string } | Understanding {
  const { notation, target }: View = ViewSchema.parse(view);
  const parsed = parseFormula(answer, notation, { target });
  if (isProblem(parsed)) return parsed;
  const { avoid } = AvoidSchema.catch({ avoid: [] }).parse(key);
  const avoided = findAvoided(parsed.expression, avoid);
  if (avoided !== undefined) return { problem: 'notAllowed', at: avoided };
  try {
    if (!hasValue(parsed.expression, createContext(notation))) return { problem: 'noValue' };
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    return { problem: 'tooLong' };
  }
  return { tex: toTex(parsed.expression, notation) };
}

function findAvoided(expression: Expression, avoid: readonly CallName[]): CallName | undefined {
  return listCalls(expression).find((name) => avoid.includes(name));
}

/** A formula that takes too long to compute is none that can be read. */
function mark(key: Key, answer: FormulaAnswer): Marking {
  try {
    return markFormula(key, answer);
  } catch (error) {
    if (!(error instanceof BudgetSpent)) throw error;
    return {
      status: 'invalid',
      fraction: 0,
      notes: [{ message: 'formulaProblems.tooLong', params: { at: '' } }],
    };
  }
}

function markFormula(key: Key, answer: FormulaAnswer): Marking {
  const { notation, target } = key;
  const given = parseFormula(answer, notation, { target });
  if (isProblem(given))
    return {
      status: 'invalid',
      fraction: 0,
      notes: [{ message: `formulaProblems.${given.problem}`, params: { at: given.at ?? '' } }],
    };
  const understood = { takenAs: toTex(given.expression, notation), takenAsTex: true };
  const avoided = findAvoided(given.expression, key.avoid);
  if (avoided !== undefined)
    return {
      status: 'invalid',
      fraction: 0,
      ...understood,
      notes: [{ message: 'avoid', params: { name: avoided } }],
    };
  const context = createContext(notation);
  const right = parseOwn(key.answer, notation);
  const comparison = compareFormulas(given.expression, right, context);
  if (comparison === 'undecided')
    return { status: 'undecided', fraction: 0, ...understood, notes: [{ message: 'undecided' }] };
  if (comparison === 'equal') {
    const note = checkForm(given.expression, key);
    if (note === undefined) return { status: 'right', fraction: 1, ...understood, notes: [] };
    return { status: 'partly', fraction: 0.5, ...understood, notes: [{ message: note }] };
  }
  const miss = key.rejects.find(
    ({ tex }) => compareFormulas(given.expression, parseOwn(tex, notation), context) === 'equal',
  );
  return {
    status: 'wrong',
    fraction: 0,
    ...understood,
    notes: miss === undefined ? [] : [{ text: miss.why }],
  };
}

function createContext(notation: Notation): FormulaContext {
  const derived: Derived = new Map(
    notation.symbols.flatMap((symbol) =>
      isIndex(symbol) || symbol.equals === undefined
        ? []
        : [[symbol.tex, parseOwn(symbol.equals, notation, isFamily(symbol) ? symbol.over : [])]],
    ),
  );
  return { notation, derived, budget: createBudget() };
}

/** A formula of the item itself; throws where it is none. */
function parseOwn(tex: string, notation: Notation, bound: readonly string[] = []): Expression {
  const parsed = parseFormula({ text: tex, syntax: 'latex' }, notation, { bound });
  if (isProblem(parsed)) throw new Error(`${tex}: ${parsed.problem} ${parsed.at ?? ''}`);
  return parsed.expression;
}

/** The message that says which form is missing; undefined where the form is as asked. */
function checkForm(given: Expression, { form, notation }: Key): string | undefined {
  if (form === undefined) return undefined;
  if (form.kind === 'factored') return isFactored(given) ? undefined : 'notFactored';
  const isStable = form.at.every(({ values, result }) => {
    const value = evaluate(given, toPoint(values, notation));
    return Math.abs(value - result) <= 1e-9 + 1e-6 * Math.abs(result);
  });
  return isStable ? undefined : 'notStable';
}

function toPoint(values: Readonly<Record<string, number | readonly number[]>>, { symbols }: Notation) {
  const scalars = new Map<string, number>();
  const indices = new Map<string, number>();
  for (const symbol of symbols) {
    const value = values[symbol.tex];
    if (typeof value === 'number') (isIndex(symbol) ? indices : scalars).set(symbol.tex, value);
  }
  const end = (bound: string | number) =>
    typeof bound === 'number' ? bound : (scalars.get(bound) ?? Number.NaN);
  const ranges = new Map(
    symbols.filter(isIndex).map(({ tex, from, to }) => [tex, [end(from), end(to)] as const]),
  );
  const families = new Map<string, FamilyValues>();
  for (const symbol of symbols) {
    const value = values[symbol.tex];
    if (!isFamily(symbol) || !Array.isArray(value)) continue;
    const first = ranges.get(symbol.over[0] ?? '')?.[0] ?? 1;
    families.set(symbol.tex, {
      over: symbol.over,
      values: new Map(value.map((one: number, place) => [String(first + place), one])),
    });
  }
  return { scalars, families, indices, ranges, budget: createBudget() };
}

function check(item: FormulaItem): ItemFault[] {
  const notation = toNotation(item);
  const key: Key = {
    target: item.target,
    answer: item.answer,
    notation,
    ...(item.form === undefined ? {} : { form: item.form }),
    avoid: [...(item.avoid ?? [])],
    rejects: [],
  };
  const problems = [item.answer, ...item.rejects.map(({ tex }) => tex)].flatMap((tex) => {
    const parsed = parseFormula({ text: tex, syntax: 'latex' }, notation);
    return isProblem(parsed)
      ? [{ code: 'formula_unread', params: { tex, problem: `${parsed.problem} ${parsed.at ?? ''}` } }]
      : [];
  });
  const derived = notation.symbols.flatMap((symbol) => {
    if (isIndex(symbol) || symbol.equals === undefined) return [];
    const bound = isFamily(symbol) ? symbol.over : [];
    const parsed = parseFormula({ text: symbol.equals, syntax: 'latex' }, notation, { bound });
    return isProblem(parsed)
      ? [{ code: 'formula_unread', params: { tex: symbol.equals, problem: parsed.problem } }]
      : [];
  });
  if (problems.length + derived.length > 0) return [...problems, ...derived];
  const statusOf = (text: FormulaText) => mark(key, text).status;
  const accepts = item.accepts.map((accepted): FormulaText =>
    typeof accepted === 'string'
      ? { text: accepted, syntax: 'latex' }
      : { text: accepted.plain, syntax: 'plain' },
  );
  const shown = new Set(
    [item.answer, ...accepts.map(({ text }) => text)].map((text) => text.replaceAll(/\s/g, '')),
  );
  const answer = parseOwn(item.answer, notation);
  return [
    ...(accepts.length < 4 ? [{ code: 'too_few_accepts', params: { count: accepts.length } }] : []),
    ...(accepts.some(({ syntax }) => syntax === 'plain') ? [] : [{ code: 'no_plain_accept' }]),
    ...(shown.size < accepts.length + 1 ? [{ code: 'repeated_accept' }] : []),
    ...(item.rejects.length < 4 ? [{ code: 'too_few_rejects', params: { count: item.rejects.length } }] : []),
    ...[{ text: item.answer, syntax: 'latex' } as const, ...accepts].flatMap((text) => {
      const status = statusOf(text);
      return status === 'right' ? [] : [{ code: 'accept_not_right', params: { tex: text.text, status } }];
    }),
    ...item.rejects.flatMap(({ tex }) => {
      const status = statusOf({ text: tex, syntax: 'latex' });
      return status === 'wrong' ? [] : [{ code: 'reject_not_wrong', params: { tex, status } }];
    }),
    ...listSymbols(answer)
      .filter(({ tex }) =>
        notation.symbols.some(
          (symbol) => symbol.tex === tex && 'equals' in symbol && symbol.means === undefined,
        ),
      )
      .map(({ tex }) => ({ code: 'derived_unexplained', params: { tex } })),
  ];
}
