import type { Expression } from './expression';

/** Forms an item may ask for beyond the value. factored: a product, a quotient or a power at the top, no sum. */
export type Form = 'factored' | 'stable';

/** Whether a formula has the form asked for; 'stable' is told by values and not here. */
export function isFactored(expression: Expression): boolean {
  if (expression.op === 'negate') return isFactored(expression.of);
  return ['multiply', 'divide', 'power', 'call', 'symbol', 'number', 'index'].includes(expression.op);
}
