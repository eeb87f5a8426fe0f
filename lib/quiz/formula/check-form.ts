import type { Expression } from './expression';

/** Whether a formula is a product, a quotient or a power at the top, as an item may ask for: no sum. */
export function isFactored(expression: Expression): boolean {
  if (expression.op === 'negate') return isFactored(expression.of);
  return ['multiply', 'divide', 'power', 'call', 'symbol', 'number', 'index'].includes(expression.op);
}
