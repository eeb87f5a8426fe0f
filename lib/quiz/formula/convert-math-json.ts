/** From the parser's MathJSON, untouched by any simplification, to expressions. */
import type { CallName, Expression, FormulaProblem, Relation } from './expression';
import type { Prepared } from './prepare-latex';
import { isIndex, type IndexSymbol, type Notation } from './symbols';

/** Operations inside operations. */
const MAX_DEPTH = 60;

/** Thrown by the converter where a learner has to be told something. */
export class Misunderstood extends Error {
  readonly problem: FormulaProblem;

  constructor(problem: FormulaProblem) {
    super(problem.problem);
    this.problem = problem;
  }
}

const RELATIONS: Readonly<Record<string, Relation>> = {
  Less: '<',
  LessEqual: '<=',
  Greater: '>',
  GreaterEqual: '>=',
  Equal: '=',
  NotEqual: '!=',
};

/** MathJSON's names of what the evaluator knows. */
const CALLS: Readonly<Record<string, CallName>> = {
  Exp: 'exp',
  Ln: 'ln',
  Sqrt: 'sqrt',
  Abs: 'abs',
  Sign: 'sign',
  Sin: 'sin',
  Cos: 'cos',
  Tan: 'tan',
  Sinh: 'sinh',
  Cosh: 'cosh',
  Tanh: 'tanh',
  Max: 'max',
  Min: 'min',
};

const WORD_CALLS: Readonly<Record<string, CallName>> = {
  sigmoid: 'sigmoid',
  relu: 'relu',
  ReLU: 'relu',
  step: 'step',
  sign: 'sign',
  sgn: 'sign',
  abs: 'abs',
  max: 'max',
  min: 'min',
  exp: 'exp',
  ln: 'ln',
  tanh: 'tanh',
};

/** Turns MathJSON into an expression; throws Misunderstood where a learner has to be told something. */
export class Converter {
  private readonly prepared: Prepared;
  private readonly indices: readonly IndexSymbol[];
  /** Indices bound by the sums around, or by the family whose values are computed. */
  private bound: readonly string[];

  constructor(prepared: Prepared, { symbols }: Notation, bound: readonly string[]) {
    this.prepared = prepared;
    this.indices = symbols.filter(isIndex);
    this.bound = bound;
  }

  convert(json: unknown, depth: number): Expression {
    if (depth > MAX_DEPTH) throw new Misunderstood({ problem: 'tooLong' });
    if (typeof json === 'number') return toNumber(json);
    if (typeof json === 'string') return this.toLeaf(json);
    if (Array.isArray(json)) return this.toOperation(json, depth + 1);
    if (typeof json === 'object' && json !== null) {
      if ('num' in json) return toNumber(Number(json.num));
      if ('sym' in json && typeof json.sym === 'string') return this.toLeaf(json.sym);
      if ('fn' in json && Array.isArray(json.fn)) return this.toOperation(json.fn, depth + 1);
    }
    throw new Misunderstood({ problem: 'syntax' });
  }

  private toLeaf(name: string): Expression {
    const occurrence = this.prepared.occurrences.get(name);
    if (occurrence !== undefined) {
      for (const index of occurrence.at) if (typeof index === 'string') this.assertIndex(index);
      return { op: 'symbol', ...occurrence };
    }
    if (this.bound.includes(name) || this.indices.some(({ tex }) => tex === name)) {
      this.assertIndex(name);
      return { op: 'index', name };
    }
    if (name === 'Pi' || name === 'pi') return { op: 'number', value: Math.PI, tex: '\\pi' };
    if (name === 'e' || name === 'ExponentialE') return { op: 'number', value: Math.E, tex: 'e' };
    if (name === 'Nothing') throw new Misunderstood({ problem: 'syntax' });
    const own = this.prepared.functions.get(name) ?? WORD_CALLS[name] ?? CALLS[name];
    if (own !== undefined) throw new Misunderstood({ problem: 'missingArgument', at: own });
    throw new Misunderstood({ problem: 'unknownSymbol', at: toReadable(name) });
  }

  /** An index must be bound by a sum, or be one that the item leaves free. */
  private assertIndex(name: string): void {
    if (this.bound.includes(name)) return;
    const declared = this.indices.find(({ tex }) => tex === name);
    if (declared === undefined) throw new Misunderstood({ problem: 'unknownSymbol', at: name });
    if (!declared.free) throw new Misunderstood({ problem: 'looseIndex', at: name });
  }

  private toOperation([head, ...args]: readonly unknown[], depth: number): Expression {
    if (typeof head !== 'string') throw new Misunderstood({ problem: 'syntax' });
    const one = (index = 0) => this.convert(args[index], depth);
    const all = () => args.map((arg) => this.convert(arg, depth));
    const relation = RELATIONS[head];
    if (relation !== undefined) return toComparison(relation, all());
    if (head === 'And') return { op: 'multiply', terms: all() };
    const call = CALLS[head];
    if (call !== undefined) return { op: 'call', name: call, args: this.toArguments(args, depth) };
    switch (head) {
      case 'Add':
        return toSum(all(), args);
      case 'Subtract':
        return toSum([one(0), { op: 'negate', of: one(1) }], args);
      case 'Negate':
        return { op: 'negate', of: one() };
      case 'Multiply':
      case 'InvisibleOperator':
        return this.toProduct(args, depth);
      case 'Divide':
      case 'Rational':
        return { op: 'divide', left: one(0), right: one(1) };
      case 'Power':
        return this.toPower(args, depth);
      case 'Square':
        return { op: 'power', left: one(), right: toNumber(2) };
      case 'Root':
        return { op: 'power', left: one(0), right: { op: 'divide', left: toNumber(1), right: one(1) } };
      // A logarithm without a base has become \ln before parsing: what is left has the parser's own base, ten.
      case 'Log':
        return { op: 'call', name: args.length > 1 ? readLogBase(args[1]) : 'log10', args: [one()] };
      case 'Delimiter':
        return this.toDelimited(args, depth);
      case 'Sum':
      case 'Product':
        return this.toBig(head === 'Sum' ? 'sum' : 'product', args, depth);
      case 'Which':
        return this.toCases(args, depth);
      case 'Error':
        throw new Misunderstood({ problem: 'unknownNotation', at: readErrorText(args) });
      case 'Sequence':
        throw new Misunderstood(findError(args) ?? { problem: 'syntax' });
      case 'Subscript':
        throw new Misunderstood({ problem: 'unknownSymbol', at: `${this.name(args[0])}_…` });
      case 'Derivative':
      case 'Apply':
      case 'D':
        throw new Misunderstood({ problem: 'unknownNotation', at: "f'" });
      default:
        throw new Misunderstood({ problem: 'unknownNotation', at: toReadable(head) });
    }
  }

  /** A leaf as the learner typed it. */
  private name(json: unknown): string {
    return typeof json === 'string' ? (this.prepared.occurrences.get(json)?.tex ?? toReadable(json)) : '…';
  }

  private toDelimited(args: readonly unknown[], depth: number): Expression {
    const [inner] = args;
    if (Array.isArray(inner) && inner[0] === 'Sequence')
      throw new Misunderstood({ problem: 'syntax', at: ',' });
    return this.convert(inner, depth);
  }

  /** max(0, z) and max((0, z)) alike. */
  private toArguments(args: readonly unknown[], depth: number): Expression[] {
    return args.flatMap((arg) => {
      const inner = unwrapSequence(arg);
      return inner === undefined ? [this.convert(arg, depth)] : inner.map((one) => this.convert(one, depth));
    });
  }

  /** A product in which a function's name takes what follows as its argument. */
  private toProduct(args: readonly unknown[], depth: number): Expression {
    const factors: Expression[] = [];
    for (let at = 0; at < args.length; at += 1) {
      // An indicator's argument is a comparison, which is 0 or 1 by itself.
      if (args[at] === 'indicator') continue;
      const named = this.readFunctionName(args[at]);
      if (named === undefined) {
        factors.push(this.convert(args[at], depth));
        continue;
      }
      at += 1;
      const { argument, power } = readArgument(args[at]);
      if (argument === undefined) throw new Misunderstood({ problem: 'missingArgument', at: named.name });
      const called: Expression = {
        op: 'call',
        name: named.name,
        args: this.toArguments([argument], depth),
      };
      const exponent = power ?? named.power;
      factors.push(
        exponent === undefined ? called : { op: 'power', left: called, right: this.convert(exponent, depth) },
      );
    }
    return toProductOf(factors);
  }

  /** `sigmoid`, σ where it is a function here, an indicator, or one of these with a power: σ²(z). */
  private readFunctionName(json: unknown): { name: CallName; power?: unknown } | undefined {
    if (Array.isArray(json) && json[0] === 'Power') {
      const inner = this.readFunctionName(json[1]);
      return inner === undefined ? undefined : { name: inner.name, power: json[2] };
    }
    if (typeof json !== 'string') return undefined;
    const declared = this.prepared.functions.get(json);
    if (declared !== undefined) return { name: declared };
    const word = WORD_CALLS[json];
    return word === undefined ? undefined : { name: word };
  }

  private toPower([base, exponent]: readonly unknown[], depth: number): Expression {
    return { op: 'power', left: this.convert(base, depth), right: this.convert(exponent, depth) };
  }

  private toBig(op: 'sum' | 'product', [body, limits]: readonly unknown[], depth: number): Expression {
    const [, index, from, to] = Array.isArray(limits) ? limits : [];
    if (typeof index !== 'string' || !/^[A-Za-z]$/.test(index))
      throw new Misunderstood({ problem: 'sumIndex' });
    const around = this.bound;
    this.bound = [...around, index];
    try {
      return {
        op,
        index,
        from: from === undefined || from === 'Nothing' ? undefined : this.convert(from, depth),
        to: to === undefined || to === 'Nothing' ? undefined : this.convert(to, depth),
        body: this.convert(body, depth),
      };
    } finally {
      this.bound = around;
    }
  }

  private toCases(args: readonly unknown[], depth: number): Expression {
    const cases = Array.from({ length: Math.floor(args.length / 2) }, (_, index) => ({
      when: this.toCondition(args[index * 2], depth),
      value: this.convert(args[index * 2 + 1], depth),
    }));
    return { op: 'cases', cases };
  }

  /** "otherwise" has no relation: it always holds. */
  private toCondition(json: unknown, depth: number): Expression {
    if (json === 'True' || (typeof json === 'string' && !this.prepared.occurrences.has(json)))
      return toNumber(1);
    return this.convert(json, depth);
  }
}

/** a < b < c is a < b and b < c: both are 0 or 1, so their product says whether both hold. */
function toComparison(relation: Relation, sides: readonly Expression[]): Expression {
  const comparisons = sides.slice(1).flatMap((right, index): Expression[] => {
    const left = sides[index];
    return left === undefined ? [] : [{ op: 'compare', relation, left, right }];
  });
  const [only] = comparisons;
  return comparisons.length === 1 && only !== undefined ? only : { op: 'multiply', terms: comparisons };
}

/** One sum of all terms, however the parser nested them; what stood in brackets stays together. */
function toSum(terms: readonly Expression[], args: readonly unknown[]): Expression {
  const isBracketed = (index: number) => {
    const arg = args[index];
    return Array.isArray(arg) && arg[0] === 'Delimiter';
  };
  return {
    op: 'add',
    terms: terms.flatMap((term, index) => (term.op === 'add' && !isBracketed(index) ? term.terms : [term])),
  };
}

/** A product with its sign in front, and without the 1 of '1[z > 0]'. */
function toProductOf(factors: readonly Expression[]): Expression {
  const [first, ...others] = factors;
  if (first?.op === 'negate') return { op: 'negate', of: toProductOf([first.of, ...others]) };
  const terms = factors.filter(
    (factor, index) =>
      !(factor.op === 'number' && factor.value === 1 && factors[index + 1]?.op === 'compare'),
  );
  const [only] = terms;
  return terms.length === 1 && only !== undefined ? only : { op: 'multiply', terms };
}

function toNumber(value: number): Expression {
  if (!Number.isFinite(value)) throw new Misunderstood({ problem: 'syntax' });
  return { op: 'number', value, tex: String(value) };
}

function readArgument(json: unknown): { argument: unknown; power?: unknown } {
  if (Array.isArray(json) && json[0] === 'Power' && Array.isArray(json[1]) && json[1][0] === 'Delimiter')
    return { argument: json[1], power: json[2] };
  return { argument: json };
}

function unwrapSequence(json: unknown): unknown[] | undefined {
  if (!Array.isArray(json)) return undefined;
  if (json[0] === 'Sequence' || json[0] === 'Set') return json.slice(1);
  return json[0] === 'Delimiter' ? unwrapSequence(json[1]) : undefined;
}

function readLogBase(json: unknown): CallName {
  if (json === 10) return 'log10';
  if (json === 'e' || json === 'ExponentialE') return 'ln';
  throw new Misunderstood({ problem: 'unknownNotation', at: 'log' });
}

function findError(args: readonly unknown[]): FormulaProblem | undefined {
  for (const arg of args) {
    const fn = typeof arg === 'object' && arg !== null && 'fn' in arg ? arg.fn : arg;
    if (!Array.isArray(fn) || fn[0] !== 'Error') continue;
    const text = readErrorText(fn.slice(1));
    return /[()[\]{}]/.test(text) ? { problem: 'brackets', at: text } : { problem: 'syntax', at: text };
  }
  return undefined;
}

/** The TeX that the parser stumbled over. */
function readErrorText(args: readonly unknown[]): string {
  const found = JSON.stringify(args).match(/"LatexString",(?:\{"str":)?"((?:[^"\\]|\\.)*)"/);
  const text: unknown = JSON.parse(`"${found?.[1] ?? ''}"`);
  return toReadable(String(text).replaceAll("'", ''));
}

/** Names of the parser as a learner would have typed them. */
function toReadable(name: string): string {
  return name
    .replace(/_upright$|_bold$|_doublestruck$|Symbol$/, '')
    .replace(/^Pi(?=_|$)/, 'π')
    .slice(0, 40);
}
