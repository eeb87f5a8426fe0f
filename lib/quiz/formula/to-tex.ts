import type { CallName, Expression, Relation } from './expression';
import type { Notation } from './symbols';

/**
 * A formula set again from what was understood, so that a learner sees how it was read: every product shows its dot where two
 * letters could be taken for one name, every function its brackets.
 */
export function toTex(expression: Expression, notation: Notation): string {
  return new Setter(notation).set(expression, 0);
}

/** Binding strengths: a part that binds less than its surroundings needs brackets. */
const [COMPARE, ADD, MULTIPLY, POWER, ATOM] = [0, 1, 2, 3, 4];

const CALL_TEX: Readonly<Partial<Record<CallName, string>>> = {
  exp: '\\exp',
  ln: '\\log',
  log10: '\\log_{10}',
  sin: '\\sin',
  cos: '\\cos',
  tan: '\\tan',
  sinh: '\\sinh',
  cosh: '\\cosh',
  tanh: '\\tanh',
  max: '\\max',
  min: '\\min',
};

const RELATION_TEX: Readonly<Record<Relation, string>> = {
  '<': '<',
  '<=': '\\le',
  '>': '>',
  '>=': '\\ge',
  '=': '=',
  '!=': '\\ne',
};

class Setter {
  private readonly functions: ReadonlyMap<string, string>;

  constructor({ functions }: Notation) {
    this.functions = new Map(Object.entries(functions).map(([tex, name]) => [name, tex]));
  }

  set(expression: Expression, around: number): string {
    const [text, strength] = this.write(expression);
    return strength < around ? `\\left(${text}\\right)` : text;
  }

  private write(expression: Expression): readonly [string, number] {
    switch (expression.op) {
      case 'number':
        return [expression.tex, expression.value < 0 ? ADD : ATOM];
      case 'index':
        return [expression.name, ATOM];
      case 'symbol':
        return [writeSymbol(expression), ATOM];
      case 'add':
        return [this.writeSum(expression.terms), ADD];
      case 'negate':
        return [`-${this.set(expression.of, MULTIPLY)}`, ADD];
      case 'multiply':
        return [this.writeProduct(expression.terms), MULTIPLY];
      case 'divide':
        return [`\\frac{${this.set(expression.left, 0)}}{${this.set(expression.right, 0)}}`, MULTIPLY];
      case 'power':
        return [this.writePower(expression), POWER];
      case 'call':
        return [this.writeCall(expression), ATOM];
      case 'sum':
      case 'product':
        return [this.writeBig(expression), MULTIPLY - 0.5];
      case 'cases':
        return [this.writeCases(expression), ATOM];
      case 'compare': {
        const { relation, left, right } = expression;
        const text = `${this.set(left, ADD)}${RELATION_TEX[relation]} ${this.set(right, ADD)}`;
        return [`\\mathbf{1}\\left[${text}\\right]`, COMPARE + ATOM];
      }
    }
  }

  private writeSum(terms: readonly Expression[]): string {
    return terms
      .map((term, index) => {
        if (index > 0 && term.op === 'negate') return `-${this.set(term.of, MULTIPLY - 0.5)}`;
        return `${index > 0 ? '+' : ''}${this.set(term, index > 0 ? MULTIPLY - 0.5 : ADD)}`;
      })
      .join('');
  }

  private writeProduct(terms: readonly Expression[]): string {
    return terms
      .map((term, index) => {
        const isLast = index === terms.length - 1;
        const text = this.set(term, isLast ? MULTIPLY - 0.5 : MULTIPLY);
        const before = terms[index - 1];
        return index > 0 && needsDot(before, term) ? `\\cdot ${text}` : `${index > 0 ? '\\,' : ''}${text}`;
      })
      .join('');
  }

  private writePower({ left, right }: Extract<Expression, { op: 'power' }>): string {
    const base = left.op === 'call' ? `\\left(${this.set(left, 0)}\\right)` : this.set(left, ATOM);
    return `{${base}}^{${this.set(right, 0)}}`;
  }

  private writeCall({ name, args }: Extract<Expression, { op: 'call' }>): string {
    if (name === 'sqrt') return `\\sqrt{${args.map((arg) => this.set(arg, 0)).join(',')}}`;
    if (name === 'abs') return `\\left|${args.map((arg) => this.set(arg, 0)).join(',')}\\right|`;
    const tex = this.functions.get(name) ?? CALL_TEX[name] ?? `\\operatorname{${name}}`;
    return `${tex}\\left(${args.map((arg) => this.set(arg, 0)).join(', ')}\\right)`;
  }

  private writeBig({ op, index, from, to, body }: Extract<Expression, { op: 'sum' | 'product' }>): string {
    const lower = from === undefined ? index : `${index}=${this.set(from, 0)}`;
    const upper = to === undefined ? '' : `^{${this.set(to, 0)}}`;
    return `${op === 'sum' ? '\\sum' : '\\prod'}_{${lower}}${upper} ${this.set(body, body.op === op ? 0 : MULTIPLY)}`;
  }

  /** A condition beside its case; one between numbers always holds. */
  private writeCondition(when: Expression): string {
    const chain = listChain(when);
    const [first] = chain ?? [];
    if (chain === undefined || first === undefined) return '\\text{else}';
    if (first.left.op === 'number' && first.right.op === 'number') return '\\text{else}';
    const rest = chain.map(({ relation, right }) => `${RELATION_TEX[relation]} ${this.set(right, ADD)}`);
    return this.set(first.left, ADD) + rest.join('');
  }

  private writeCases({ cases }: Extract<Expression, { op: 'cases' }>): string {
    const rows = cases.map(({ when, value }) => {
      const condition = this.writeCondition(when);
      return `${this.set(value, 0)}&${condition}`;
    });
    return `\\begin{cases}${rows.join('\\\\')}\\end{cases}`;
  }
}

/** The sides of a chain of comparisons, a < b < c; undefined for anything else. */
function listChain(when: Expression): Extract<Expression, { op: 'compare' }>[] | undefined {
  const links = when.op === 'multiply' ? when.terms : [when];
  const chain = links.filter((link) => link.op === 'compare');
  return chain.length === links.length ? chain : undefined;
}

/** A symbol with its indices before its layer: x as x_i, z^{(1)} as z_j^{(1)}. */
export function writeSymbol({ tex, at }: Pick<Extract<Expression, { op: 'symbol' }>, 'tex' | 'at'>): string {
  if (at.length === 0) return tex;
  const [, base = tex, layer = ''] = /^(.*?)(\^\{?\([^)]*\)\}?)?$/.exec(tex) ?? [];
  return `${base}_{${at.join('')}}${layer}`;
}

/** Between two numbers, and where a name before a bracket would look like a function. */
function needsDot(before: Expression | undefined, term: Expression): boolean {
  if (before === undefined) return false;
  if (term.op === 'number' || (term.op === 'power' && term.left.op === 'number')) return true;
  return before.op === 'symbol' && (term.op === 'add' || term.op === 'negate');
}
