import { createRandom } from '../../numeric/random';
import { drawPoint, type Derived } from './draw-points';
import { evaluate, type Budget } from './evaluate';
import type { Expression } from './expression';
import type { Notation } from './symbols';

/** Points tried, and how many of them both formulas must have a value at before anything is said. */
const POINTS = 60;
const ENOUGH = 15;
/** Rounding of two ways to compute the same in float64, with room for cancellation. */
const RTOL = 1e-8;
const ATOL = 1e-10;
/** A difference this large at one point is none of rounding. */
const CLEAR = 1e-5;

export type Comparison = 'equal' | 'different' | 'undecided';

export interface FormulaContext {
  readonly notation: Notation;
  readonly derived: Derived;
  /** Shared by all comparisons of one marking. */
  readonly budget: Budget;
}

/**
 * Whether a formula has a value at one of the points at which it would be compared: if not, nothing could be said of it,
 * whatever it is compared with. Throws BudgetSpent.
 */
export function hasValue(expression: Expression, context: FormulaContext): boolean {
  const random = startRandom(context);
  return Array.from({ length: POINTS }).some(() =>
    Number.isFinite(evaluate(expression, drawPoint(context, random))),
  );
}

/**
 * Whether two formulas have the same values, told at random points of the domains declared. The points depend on nothing but the
 * notation, so that the same answer is always marked alike. undecided: too few points at which both have a value, one has
 * none where the other has, or differences that rounding might explain. Throws BudgetSpent.
 */
export function compareFormulas(left: Expression, right: Expression, context: FormulaContext): Comparison {
  const random = startRandom(context);
  let [both, onlyOne, close, clear] = [0, 0, 0, 0];
  for (let index = 0; index < POINTS; index += 1) {
    const point = drawPoint(context, random);
    const [a, b] = [evaluate(left, point), evaluate(right, point)];
    if (!Number.isFinite(a) || !Number.isFinite(b)) {
      if (Number.isFinite(a) !== Number.isFinite(b)) onlyOne += 1;
      continue;
    }
    both += 1;
    const scale = Math.max(Math.abs(a), Math.abs(b));
    const difference = Math.abs(a - b);
    if (difference <= ATOL + RTOL * scale) close += 1;
    else if (difference > CLEAR * Math.max(scale, 1e-3)) clear += 1;
  }
  if (clear > 0) return 'different';
  return both >= ENOUGH && close === both && onlyOne === 0 ? 'equal' : 'undecided';
}

function startRandom({ notation }: FormulaContext) {
  return createRandom(`formula ${JSON.stringify(notation.symbols.map(({ tex }) => tex))}`);
}
