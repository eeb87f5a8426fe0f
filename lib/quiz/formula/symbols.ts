import { z } from 'zod';
import { TextSchema } from '../options';

/**
 * Where a symbol's values are drawn from when two formulas are compared. real: [−2, 2]; positive: [0.2, 2.5];
 * probability: [0.05, 0.95]; small: [0.01, 0.2] (rates, ε); count: whole numbers 2…4.
 */
export const DomainSchema = z.enum(['real', 'positive', 'probability', 'small', 'count']);
export type Domain = z.infer<typeof DomainSchema>;

const base = {
  /** TeX as the item shows it: 'w_1', '\\hat{y}', 'w_{ij}^{(1)}', '\\frac{\\partial J}{\\partial w}'. One base with its scripts. */
  tex: z.string(),
  /** Other TeX for the same thing. */
  also: z.array(z.string()).readonly().optional(),
  /** How it may be typed as plain text, beside what its TeX suggests (w1, w_1, yhat, eta): 'grad', 'dJ/dw' is no word. */
  plain: z.array(z.string()).readonly().optional(),
  /** For the legend beside the field. */
  means: TextSchema.optional(),
};

/** A quantity with one value at a point. With `equals`, computed from the others: x̄ where x_i are given. */
const ScalarSchema = z.strictObject({
  ...base,
  domain: DomainSchema.optional(),
  /** Overrides the domain's range. */
  range: z.tuple([z.number(), z.number()]).readonly().optional(),
  equals: z.string().optional(),
});

/** A family over indices: x_i, y_{ik}. Its `tex` is the bare letter; its indices are declared symbols. */
const FamilySchema = z.strictObject({
  ...base,
  over: z.array(z.string()).min(1).max(2).readonly(),
  domain: DomainSchema.optional(),
  range: z.tuple([z.number(), z.number()]).readonly().optional(),
  equals: z.string().optional(),
});

/** An index with its range; a bound is a number or a declared count. `free`: it stands in the answer outside any sum. */
const IndexSchema = z.strictObject({
  tex: z.string(),
  from: z.union([z.number().int(), z.string()]),
  to: z.union([z.number().int(), z.string()]),
  free: z.boolean().optional(),
  means: TextSchema.optional(),
});

export const FormulaSymbolSchema = z.union([FamilySchema, IndexSchema, ScalarSchema]);
export type FormulaSymbol = z.infer<typeof FormulaSymbolSchema>;
export type ScalarSymbol = z.infer<typeof ScalarSchema>;
export type FamilySymbol = z.infer<typeof FamilySchema>;
export type IndexSymbol = z.infer<typeof IndexSchema>;

export const isIndex = (symbol: FormulaSymbol): symbol is IndexSymbol => 'from' in symbol;
export const isFamily = (symbol: FormulaSymbol): symbol is FamilySymbol => 'over' in symbol;

/** Functions an item may give a name of its own: σ for the sigmoid. By TeX: {'\\sigma': 'sigmoid'}. */
export const FunctionNameSchema = z.enum(['sigmoid', 'tanh', 'relu', 'exp', 'ln', 'step']);
export type FunctionName = z.infer<typeof FunctionNameSchema>;

export const NotationSchema = z.object({
  symbols: z.array(FormulaSymbolSchema),
  functions: z.record(z.string(), FunctionNameSchema),
});
/** The symbols and functions that a formula may use. */
export type Notation = z.infer<typeof NotationSchema>;
