/**
 * Makes TeX ready for the parser: every declared symbol, with its hats, indices and layer, becomes a name that cannot be
 * taken for anything else, and a slash becomes a fraction of its two neighbors, so that 1/n Σ is not read as 1/(n Σ).
 */
import type { FormulaProblem } from './expression';
import { normalizeLatex } from './normalize-latex';
import { createSymbolTable, type Atom, type Occurrence, type SymbolTable } from './symbol-table';
import type { FunctionName, Notation } from './symbols';

export interface Prepared {
  readonly latex: string;
  /** Declared symbols by the names that stand for them in `latex`. */
  readonly occurrences: ReadonlyMap<string, Occurrence>;
  readonly functions: ReadonlyMap<string, FunctionName>;
}

/** Commands and how many groups they take. */
const ARGUMENTS: Readonly<Record<string, number>> = {
  '\\frac': 2,
  '\\sqrt': 1,
  '\\hat': 1,
  '\\bar': 1,
  '\\tilde': 1,
  '\\dot': 1,
  '\\operatorname': 1,
  '\\nabla': 1,
  '\\partial': 0,
};
const PREFIX_FUNCTIONS = new Set(
  'exp ln log tanh sinh cosh sin cos tan max min'.split(' ').map((name) => `\\${name}`),
);
/** With an accent, and not declared: nothing that could be meant. */
const ACCENTED = /^\\(?:hat|bar|tilde|nabla|partial)(?![A-Za-z])/;
const BIG = new Set(['\\sum', '\\prod']);
const OPERATORS = new Set([
  '+',
  '-',
  ',',
  '=',
  '<',
  '>',
  '\\le',
  '\\ge',
  '\\ne',
  '\\cdot',
  '&',
  '\\\\',
  '/',
  '!',
  ':',
]);

/**
 * What may reach the parser: it takes exponential time over some notation (nested accents, quantifiers, lists of bars), and
 * knows far more than formulas here consist of.
 */
const COMMANDS = new Set(
  (
    'frac sqrt hat bar tilde operatorname nabla partial sum prod exp ln log tanh sinh cosh sin cos tan max min cdot le ge ne ' +
    'begin end alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi ' +
    'omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega ell'
  )
    .split(' ')
    .map((name) => `\\${name}`),
);
/** Brackets inside brackets. */
const MAX_NESTING = 20;

export function prepareLatex(latex: string, notation: Notation): Prepared | FormulaProblem {
  if (/\\placeholder/.test(latex)) return { problem: 'placeholder' };
  const tokens = tokenize(normalizeLatex(latex));
  const strange = tokens.find((token) => token.startsWith('\\') && token !== '\\\\' && !COMMANDS.has(token));
  if (strange !== undefined) return { problem: 'unknownNotation', at: strange };
  if (countNesting(tokens) > MAX_NESTING) return { problem: 'tooLong' };
  const table = createSymbolTable(notation, spell);
  const reader = new Reader(tokens, table);
  const prepared = reader.readAll();
  if (reader.problem !== undefined) return reader.problem;
  return { latex: prepared, occurrences: table.occurrences, functions: table.functions };
}

function countNesting(tokens: readonly string[]): number {
  let [depth, deepest] = [0, 0];
  for (const token of tokens) {
    if (token === '{' || token === '(') deepest = Math.max(deepest, (depth += 1));
    if (token === '}' || token === ')') depth -= 1;
  }
  return deepest;
}

function tokenize(latex: string): string[] {
  return latex.match(/\\[A-Za-z]+|\\\\|\\.|\d+(?:\.\d+)?|\.\d+|[^\s\p{ASCII}]+|\S/gu) ?? [];
}

/** A declared symbol's TeX as the reader spells an atom. */
function spell(tex: string): string {
  const atom = new Reader(tokenize(normalizeLatex(tex)), undefined).readAtom();
  if (atom === undefined) throw new Error(`${tex} is no symbol.`);
  const withSub = atom.sub === '' ? atom.base : `${atom.base}_{${atom.sub}}`;
  return atom.sup === '' ? withSub : `${withSub}^{${atom.sup}}`;
}

class Reader {
  problem: FormulaProblem | undefined;
  private at = 0;
  private readonly tokens: string[];
  private readonly table: SymbolTable | undefined;

  constructor(tokens: string[], table: SymbolTable | undefined) {
    this.tokens = tokens;
    this.table = table;
  }

  readAll(): string {
    const text = this.readUntil();
    if (this.at < this.tokens.length) this.problem ??= { problem: 'brackets' };
    return text;
  }

  /** One base with its scripts. */
  readAtom(): Atom | undefined {
    const base = this.readBase();
    if (base === undefined) return undefined;
    let [sub, sup] = ['', ''];
    for (;;) {
      const token = this.tokens[this.at];
      if (token === '_') {
        this.at += 1;
        sub += withoutBraces(this.readScript());
      } else if (token === '^') {
        this.at += 1;
        sup += this.readScript();
      } else if (token === "'") {
        this.at += 1;
        sup += "'";
      } else return { base, sub, sup };
    }
  }

  /** A list of atoms and operators up to a closing bracket or the end. */
  private readUntil(): string {
    const parts: string[] = [];
    for (;;) {
      const token = this.tokens[this.at];
      if (token === undefined || token === '}' || token === ')' || token === '\\end') break;
      if (token === '/') {
        this.at += 1;
        const right = this.readTerm();
        const left = parts.pop();
        if (left === undefined || right === undefined) this.problem ??= { problem: 'syntax', at: '/' };
        parts.push(`\\frac{${left ?? ''}}{${right ?? ''}}`);
        continue;
      }
      if (OPERATORS.has(token)) {
        this.at += 1;
        parts.push(token.startsWith('\\') ? `${token} ` : token);
        continue;
      }
      const term = this.readTerm();
      if (term === undefined) break;
      parts.push(term);
    }
    return parts.join('');
  }

  /** What a slash binds: an atom, a function with its argument, a sum with the rest of its term. */
  private readTerm(): string | undefined {
    const token = this.tokens[this.at];
    if (token === '-') {
      this.at += 1;
      const of = this.readTerm();
      return of === undefined ? undefined : `-${of}`;
    }
    const atom = this.readAtom();
    if (atom === undefined) return undefined;
    const text = this.print(atom);
    if (this.isFunction(atom)) return `${text}${this.readArgument()}`;
    if (!BIG.has(atom.base)) return text;
    const factors: string[] = [];
    const joined = () => text + factors.join('');
    for (;;) {
      const next = this.tokens[this.at];
      if (next === undefined || next === '}' || next === ')' || next === '\\end') return joined();
      if (OPERATORS.has(next) && next !== '\\cdot' && next !== '/') return joined();
      if (next === '\\cdot') {
        this.at += 1;
        factors.push('\\cdot ');
        continue;
      }
      if (next === '/') {
        this.at += 1;
        factors.push(`\\frac{${factors.pop() ?? ''}}{${this.readTerm() ?? ''}}`);
        continue;
      }
      const factor = this.readTerm();
      if (factor === undefined) return joined();
      factors.push(factor);
    }
  }

  private readArgument(): string {
    const next = this.tokens[this.at];
    if (next === undefined || OPERATORS.has(next) || next === '}' || next === ')') return '';
    return this.readTerm() ?? '';
  }

  private isFunction({ base, sub }: Atom): boolean {
    if (PREFIX_FUNCTIONS.has(base)) return true;
    if (/^\\operatorname\{/.test(base)) return true;
    const named = this.table?.find({ base, sub, sup: '' })?.name;
    return named !== undefined && this.table?.functions.has(named) === true;
  }

  private print(atom: Atom): string {
    const { base, sub, sup } = atom;
    const found = this.table?.find(atom);
    if (found !== undefined)
      return `\\operatorname{${found.name}}${found.sup === '' ? '' : `^{${this.prepare(found.sup)}}`}`;
    if (ACCENTED.test(base)) this.problem ??= { problem: 'unknownSymbol', at: base };
    if (sub === '' && this.table?.isFamily(base)) this.problem ??= { problem: 'missingIndex', at: base };
    const scripts =
      (sub === '' ? '' : `_{${this.prepare(sub)}}`) + (sup === '' ? '' : `^{${this.prepare(sup)}}`);
    if (/[^\p{ASCII}]/u.test(base))
      this.problem ??= { problem: 'unknownSymbol', at: base.replaceAll(/[{}]/g, '') };
    const space = /\\[A-Za-z]+$/.test(base) && scripts === '' ? ' ' : '';
    // A base that is a group or a command with groups was read as written; what is inside is prepared now.
    return `${this.prepareBase(base)}${scripts}${space}`;
  }

  private prepareBase(base: string): string {
    const [, command = '', degree = ''] = /^(\\[A-Za-z]+)(\[[^\]]*\])?\{/.exec(base) ?? [];
    if (command === '\\operatorname' || command === '\\begin') return base;
    if (command !== '') {
      const groups = splitGroups(base.slice(command.length + degree.length));
      const prepared = degree === '' ? '' : `[${this.prepare(degree.slice(1, -1))}]`;
      return `${command}${prepared}${groups.map((group) => `{${this.prepare(group)}}`).join('')}`;
    }
    if (base.startsWith('|')) return `\\operatorname{abs}(${this.prepare(base.slice(1, -1))})`;
    if (base.startsWith('(')) return `(${this.prepare(base.slice(1, -1))})`;
    if (base.startsWith('{')) return `(${this.prepare(base.slice(1, -1))})`;
    return base;
  }

  private prepare(text: string): string {
    if (this.table === undefined) return text;
    const inner = new Reader(tokenize(text), this.table);
    const prepared = inner.readAll();
    this.problem ??= inner.problem;
    return prepared;
  }

  private readScript(): string {
    const token = this.tokens[this.at];
    if (token === '{') return this.readGroup('{', '}');
    if (token === undefined) {
      this.problem ??= { problem: 'syntax', at: '_^' };
      return '';
    }
    this.splitDigits();
    return this.readBase() ?? '';
  }

  /** TeX takes one digit where it takes one token: x^12 is x¹2, \\frac12 a half. */
  private splitDigits(): void {
    const token = this.tokens[this.at] ?? '';
    if (/^\d\d/.test(token)) this.tokens.splice(this.at, 1, token.charAt(0), token.slice(1));
  }

  /** A base as it was written, with normal spacing; what it holds is prepared when it is printed. */
  private readBase(): string | undefined {
    const token = this.tokens[this.at];
    if (token === undefined || token === '}' || token === ')') return undefined;
    if (token === '{') {
      const inner = this.readGroup('{', '}');
      // {x} is x: braces around one token mean nothing.
      return /^(\\?[A-Za-z]+|\d+)$/.test(inner) && tokenize(inner).length === 1 ? inner : `{${inner}}`;
    }
    if (token === '(') return `(${this.readGroup('(', ')')})`;
    if (token === '|') return this.readAbsolute();
    this.at += 1;
    if (token === '\\begin') return this.readEnvironment();
    const count = ARGUMENTS[token];
    if (count === undefined || count === 0) return token;
    let degree = '';
    if (this.tokens[this.at] === '[') {
      const end = this.tokens.indexOf(']', this.at);
      degree = this.tokens.slice(this.at, end + 1).join('');
      this.at = end + 1;
    }
    const groups = Array.from({ length: count }, () => {
      const next = this.tokens[this.at];
      if (next === '{') return this.readGroup('{', '}');
      this.splitDigits();
      const inner = this.readBase();
      if (inner === undefined) this.problem ??= { problem: 'syntax', at: token };
      return inner ?? '';
    });
    return `${token}${degree}${groups.map((group) => `{${group}}`).join('')}`;
  }

  /** |x|: bars look alike on both sides, so one that begins a term opens and the next one closes. */
  private readAbsolute(): string {
    const end = this.tokens.indexOf('|', this.at + 1);
    if (end === -1) {
      this.problem ??= { problem: 'brackets', at: '|' };
      this.at = this.tokens.length;
      return '';
    }
    const inner = joinTokens(this.tokens.slice(this.at + 1, end));
    this.at = end + 1;
    if (inner === '') this.problem ??= { problem: 'syntax', at: '||' };
    return `|${inner}|`;
  }

  /** What stands between two brackets that belong together, as written. */
  private readGroup(open: string, close: string): string {
    let depth = 0;
    const start = this.at;
    for (; this.at < this.tokens.length; this.at += 1) {
      if (this.tokens[this.at] === open) depth += 1;
      if (this.tokens[this.at] === close) depth -= 1;
      if (depth === 0) {
        this.at += 1;
        return joinTokens(this.tokens.slice(start + 1, this.at - 1));
      }
    }
    this.problem ??= { problem: 'brackets', at: open };
    return joinTokens(this.tokens.slice(start + 1));
  }

  private readEnvironment(): string {
    const name = this.readGroup('{', '}');
    const end = this.tokens.indexOf('\\end', this.at);
    if (name !== 'cases' || end === -1) {
      this.problem ??= { problem: 'unknownNotation', at: name };
      return '';
    }
    const rows: string[] = [];
    let row: string[] = [];
    let cell: string[] = [];
    for (const token of [...this.tokens.slice(this.at, end), '\\\\']) {
      if (token !== '&' && token !== '\\\\') {
        cell.push(token);
        continue;
      }
      if (cell.length > 0) row.push(this.prepare(joinTokens(cell)));
      cell = [];
      if (token === '\\\\') {
        if (row.length > 0) rows.push(row.join('&'));
        row = [];
      }
    }
    this.at = end + 1;
    this.readGroup('{', '}');
    return `\\begin{cases}${rows.join('\\\\')}\\end{cases}`;
  }
}

/** n_{{in}} and n_{\operatorname{in}} as n_{in}. */
function withoutBraces(script: string): string {
  return script.replace(/^(?:\\operatorname)?\{([A-Za-z0-9]+)\}$/, '$1');
}

/** A command needs a space before a letter, nothing else does. */
function joinTokens(tokens: readonly string[]): string {
  return tokens.reduce(
    (text, token) =>
      /\\[A-Za-z]+$/.test(text) && /^[A-Za-z]/.test(token) ? `${text} ${token}` : text + token,
    '',
  );
}

function splitGroups(text: string): string[] {
  const groups: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') {
      if (depth === 0) start = at + 1;
      depth += 1;
    }
    if (text[at] === '}') {
      depth -= 1;
      if (depth === 0) groups.push(text.slice(start, at));
    }
  }
  return groups;
}
