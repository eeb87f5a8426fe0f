import type { CallName, Expression } from './expression';

/** An expression's direct parts. */
function listParts(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'symbol':
    case 'number':
    case 'index':
      return [];
    case 'add':
    case 'multiply':
      return expression.terms;
    case 'negate':
      return [expression.of];
    case 'divide':
    case 'power':
    case 'compare':
      return [expression.left, expression.right];
    case 'call':
      return expression.args;
    case 'sum':
    case 'product':
      return [expression.from, expression.to, expression.body].filter((part) => part !== undefined);
    case 'cases':
      return expression.cases.flatMap(({ when, value }) => [when, value]);
  }
}

/** Every declared symbol in an expression, with its indices. */
export function listSymbols(expression: Expression): Extract<Expression, { op: 'symbol' }>[] {
  if (expression.op === 'symbol') return [expression];
  return listParts(expression).flatMap(listSymbols);
}

/** Every function called in an expression. */
export function listCalls(expression: Expression): CallName[] {
  const own = expression.op === 'call' ? [expression.name] : [];
  return [...own, ...listParts(expression).flatMap(listCalls)];
}
