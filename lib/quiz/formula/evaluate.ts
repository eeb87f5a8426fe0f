import type { CallName, Expression, Relation } from './expression';
import { listSymbols } from './walk';

/** The values of one point: symbols by TeX (families as arrays from their index's first value on), indices by name. */
export interface Point {
  readonly scalars: ReadonlyMap<string, number>;
  readonly families: ReadonlyMap<string, FamilyValues>;
  readonly indices: ReadonlyMap<string, number>;
  /** Range of a declared index, for sums without bounds. */
  readonly ranges: ReadonlyMap<string, readonly [number, number]>;
  /** Shared by all points of one marking. */
  readonly budget: Budget;
}

/** How many parts of formulas may still be computed. */
export interface Budget {
  left: number;
}

/**
 * Enough for the longest formula of the course sixty times over, at sixty points and against six others; a sum in a sum in a sum
 * of fifty terms each is none that anybody means.
 */
const PARTS = 1_000_000;

export const createBudget = (): Budget => ({ left: PARTS });

/** A formula takes longer to compute than any that is meant. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
}

export interface FamilyValues {
  /** Names of its indices as declared, for the ranges of sums over other letters. */
  readonly over: readonly string[];
  /** By index values joined with commas. */
  readonly values: ReadonlyMap<string, number>;
}

/** Terms of one sum: more are a slip or an attack. */
const MAX_TERMS = 50;

/**
 * The value at a point; NaN where it has none (a logarithm of a negative number, an index out of range). Throws BudgetSpent.
 */
export function evaluate(expression: Expression, point: Point): number {
  point.budget.left -= 1;
  if (point.budget.left < 0) throw new BudgetSpent();
  const value = (of: Expression) => evaluate(of, point);
  switch (expression.op) {
    case 'number':
      return expression.value;
    case 'symbol':
      return evaluateSymbol(expression, point);
    case 'index':
      return point.indices.get(expression.name) ?? Number.NaN;
    case 'add':
      return expression.terms.reduce((sum, term) => sum + value(term), 0);
    case 'multiply':
      return expression.terms.reduce((product, term) => product * value(term), 1);
    case 'negate':
      return -value(expression.of);
    case 'divide':
      return value(expression.left) / value(expression.right);
    case 'power':
      return value(expression.left) ** value(expression.right);
    case 'call':
      return CALLS[expression.name](expression.args.map(value));
    case 'sum':
    case 'product':
      return evaluateBig(expression, point);
    case 'cases': {
      const found = expression.cases.find(({ when }) => value(when) !== 0);
      return found === undefined ? Number.NaN : value(found.value);
    }
    case 'compare':
      return holds(expression.relation, value(expression.left), value(expression.right));
  }
}

function evaluateSymbol({ tex, at }: Extract<Expression, { op: 'symbol' }>, point: Point): number {
  if (at.length === 0) return point.scalars.get(tex) ?? Number.NaN;
  const indices = at.map((index) => (typeof index === 'number' ? index : point.indices.get(index)));
  return point.families.get(tex)?.values.get(indices.join(',')) ?? Number.NaN;
}

function evaluateBig(
  { op, index, from, to, body }: Extract<Expression, { op: 'sum' | 'product' }>,
  point: Point,
): number {
  const range = point.ranges.get(index) ?? findRange(body, index, point);
  const first = from === undefined ? range?.[0] : evaluate(from, point);
  const last = to === undefined ? range?.[1] : evaluate(to, point);
  // From 2^53 on, the next whole number is none: such a sum would never end.
  if (
    !Number.isSafeInteger(first) ||
    !Number.isSafeInteger(last) ||
    first === undefined ||
    last === undefined
  )
    return Number.NaN;
  const count = Math.max(0, last - first + 1);
  if (count > MAX_TERMS) return Number.NaN;
  let total = op === 'sum' ? 0 : 1;
  for (let place = 0; place < count; place += 1) {
    const term = evaluate(body, { ...point, indices: new Map(point.indices).set(index, first + place) });
    total = op === 'sum' ? total + term : total * term;
  }
  return total;
}

/** A letter of the learner's own (Σ_m x_m) runs where the family's own index does. */
function findRange(body: Expression, index: string, point: Point): readonly [number, number] | undefined {
  for (const symbol of listSymbols(body)) {
    const place = symbol.at.indexOf(index);
    const own = point.families.get(symbol.tex)?.over[place];
    const range = own === undefined ? undefined : point.ranges.get(own);
    if (place !== -1 && range !== undefined) return range;
  }
  return undefined;
}

const one =
  (call: (x: number) => number) =>
  ([x = Number.NaN]: readonly number[]): number =>
    call(x);

const CALLS: Readonly<Record<CallName, (args: readonly number[]) => number>> = {
  exp: one(Math.exp),
  ln: one(Math.log),
  log10: one(Math.log10),
  sqrt: one(Math.sqrt),
  abs: one(Math.abs),
  sign: one(Math.sign),
  sin: one(Math.sin),
  cos: one(Math.cos),
  tan: one(Math.tan),
  sinh: one(Math.sinh),
  cosh: one(Math.cosh),
  tanh: one(Math.tanh),
  max: (args) => Math.max(...args),
  min: (args) => Math.min(...args),
  sigmoid: one((x) => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)))),
  relu: one((x) => Math.max(x, 0)),
  step: one((x) => (x > 0 ? 1 : 0)),
};

function holds(relation: Relation, left: number, right: number): number {
  switch (relation) {
    case '<':
      return Number(left < right);
    case '<=':
      return Number(left <= right);
    case '>':
      return Number(left > right);
    case '>=':
      return Number(left >= right);
    case '=':
      return Number(left === right);
    case '!=':
      return Number(left !== right);
  }
}
