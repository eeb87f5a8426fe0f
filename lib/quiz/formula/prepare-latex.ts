/**
 * Makes TeX ready for the parser: every declared symbol, with its hats, indices and layer, becomes a name that cannot be
 * taken for anything else, and a slash becomes a fraction of its two neighbors, so that 1/n Σ is not read as 1/(n Σ).
 */
import type { FormulaProblem } from './expression';
import { isFamily, isIndex, type FunctionName, type Notation } from './symbols';

export interface Occurrence {
  readonly tex: string;
  readonly at: readonly (string | number)[];
}

export interface Prepared {
  readonly latex: string;
  /** Declared symbols by the names that stand for them in `latex`. */
  readonly occurrences: ReadonlyMap<string, Occurrence>;
  readonly functions: ReadonlyMap<string, FunctionName>;
}

/** A base with its scripts, already prepared; `sub` and `sup` as they were written, for lookup. */
interface Atom {
  readonly base: string;
  readonly sub: string;
  readonly sup: string;
}

const UNICODE: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '·': '\\cdot ',
  '⋅': '\\cdot ',
  '×': '\\cdot ',
  '∗': '\\cdot ',
  '*': '\\cdot ',
  '÷': '/',
  '≤': '\\le ',
  '≥': '\\ge ',
  '≠': '\\ne ',
  '∑': '\\sum ',
  Σ: '\\sum ',
  '∏': '\\prod ',
  '√': '\\sqrt ',
  '²': '^{2}',
  '³': '^{3}',
  α: '\\alpha ',
  β: '\\beta ',
  γ: '\\gamma ',
  δ: '\\delta ',
  ε: '\\epsilon ',
  ϵ: '\\epsilon ',
  η: '\\eta ',
  θ: '\\theta ',
  λ: '\\lambda ',
  μ: '\\mu ',
  π: '\\pi ',
  ρ: '\\rho ',
  σ: '\\sigma ',
  τ: '\\tau ',
  φ: '\\phi ',
  '∂': '\\partial ',
  '∇': '\\nabla ',
};

/** Combining accents: ŷ, x̃, x̄. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0302': '\\hat',
  '\u0303': '\\tilde',
  '\u0304': '\\bar',
};

/** Spelled in several ways, meant as one. Applied in order. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [
    /\\(?:left|right|mleft|mright|bigl|bigr|Bigl|Bigr|big|Big|displaystyle|textstyle|limits|nolimits)(?![A-Za-z])\s*/g,
    '',
  ],
  // Not the second backslash of a row's end.
  [/(?<!\\)\\[,;:!> ]|\\q?quad(?![A-Za-z])|~|&nbsp;/g, ' '],
  [/\\[dt]frac(?![A-Za-z])/g, '\\frac'],
  [/\\exponentialE(?![A-Za-z])/g, 'e'],
  [/\\(?:mathrm|text|mathit|textrm|textit)\{e\}/g, 'e'],
  [/\\imaginaryI(?![A-Za-z])/g, 'i'],
  [/\\(?:varepsilon)(?![A-Za-z])/g, '\\epsilon'],
  [/\\varphi(?![A-Za-z])/g, '\\phi'],
  [/\\(?:times|ast|cdotp|bullet)(?![A-Za-z])/g, '\\cdot'],
  [/\\(?:widehat)(?![A-Za-z])/g, '\\hat'],
  [/\\(?:overline|overbar|bar)(?![A-Za-z])/g, '\\bar'],
  [/\\widetilde(?![A-Za-z])/g, '\\tilde'],
  [/\\(?:leqslant|leq)(?![A-Za-z])/g, '\\le'],
  [/\\(?:geqslant|geq)(?![A-Za-z])/g, '\\ge'],
  [/\\neq(?![A-Za-z])/g, '\\ne'],
  [
    /\\(?:mathbb|mathbf|boldsymbol|mathds)\{?\s*(?:1|I|\\mathbb\{1\})\s*\}?(?=\s*[[({_\\])/g,
    '\\operatorname{indicator}',
  ],
  [/\\(?:mathbf|boldsymbol|bm|vec|mathit|mathcal|mathrm|text|textrm|textbf)\{([^{}]*)\}/g, '{$1}'],
  [/\\(?:lbrace|\{)|\\\{/g, '('],
  [/\\(?:rbrace|\})|\\\}/g, ')'],
  [/\\lbrack(?![A-Za-z])/g, '('],
  [/\\rbrack(?![A-Za-z])/g, ')'],
  [/\\(?:lvert|rvert|vert|mid)(?![A-Za-z])/g, '|'],
  [/\\prime(?![A-Za-z])/g, "'"],
  [/\\log(?![A-Za-z])(?!\s*_)/g, '\\ln'],
  [/\\(sum|prod)\s*_\s*\{\s*([A-Za-z])\s*,\s*([A-Za-z])\s*\}/g, '\\$1_{$2}\\$1_{$3}'],
  [
    /\\operatorname\{\s*(sigmoid|relu|ReLU|step|sign|sgn|abs|max|min|exp|ln|tanh)\s*\}/g,
    '\\operatorname{$1}',
  ],
];

/** The condition that always holds. */
const ALWAYS = '1>0';

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
  '|',
  '!',
  ':',
]);

export function normalizeLatex(latex: string): string {
  const accented = latex
    .normalize('NFD')
    .replaceAll(
      /([A-Za-z])([\u0302-\u0304])/g,
      (_, letter: string, accent: string) => `${ACCENTS[accent] ?? ''}{${letter}}`,
    )
    .normalize('NFC');
  const ascii = [...accented].map((character) => UNICODE[character] ?? character).join('');
  const rewritten = REWRITES.reduce((text, [from, to]) => text.replaceAll(from, to), ascii);
  return squareToRound(rewritten)
    .replaceAll(/\\begin\{cases\}.*?\\end\{cases\}/gs, normalizeCases)
    .trim();
}

/** 'otherwise' is a condition that always holds; commas and 'if' between value and condition mean nothing. */
function normalizeCases(cases: string): string {
  return cases
    .replaceAll(/[{\s]*(?:otherwise|else|그\s*외|그\s*밖(?:에|의 경우)?|나머지)[}\s]*/g, ` ${ALWAYS} `)
    .replaceAll(/[,;]\s*&/g, '&')
    .replaceAll(/&\s*\{?\s*(?:if|when)(?![A-Za-z])\s*\}?/g, '&');
}

/** [a] as (a), but not the degree of a root. */
function squareToRound(latex: string): string {
  return latex
    .replaceAll(/\\sqrt\s*\[([^\]]*)\]/g, '\\sqrt⟦$1⟧')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll('⟦', '[')
    .replaceAll('⟧', ']');
}

export function prepareLatex(latex: string, notation: Notation): Prepared | FormulaProblem {
  if (/\\placeholder/.test(latex)) return { problem: 'placeholder' };
  const tokens = tokenize(normalizeLatex(latex));
  const table = createTable(notation);
  const reader = new Reader(tokens, table);
  const prepared = reader.readAll();
  if (reader.problem !== undefined) return reader.problem;
  return { latex: prepared, occurrences: table.occurrences, functions: table.functions };
}

function tokenize(latex: string): string[] {
  return latex.match(/\\[A-Za-z]+|\\\\|\\.|\d+(?:\.\d+)?|\.\d+|[^\s\p{ASCII}]+|\S/gu) ?? [];
}

interface Table {
  readonly occurrences: Map<string, Occurrence>;
  readonly functions: Map<string, FunctionName>;
  /** The name for an atom, or undefined where it is no declared symbol; `left`: the scripts that remain. */
  find(atom: Atom): { readonly name: string; readonly sup: string } | undefined;
}

function createTable({ symbols, functions: declared }: Notation): Table {
  const occurrences = new Map<string, Occurrence>();
  const functions = new Map<string, FunctionName>();
  const names = new Map<string, string>();
  const scalars = new Map<string, string>();
  const families = new Map<string, { readonly tex: string; readonly count: number }>();
  const indices = symbols.filter(isIndex).map(({ tex }) => tex);
  for (const symbol of symbols) {
    if (isIndex(symbol)) continue;
    for (const tex of [symbol.tex, ...(symbol.also ?? [])]) {
      const spelled = spell(tex);
      if (isFamily(symbol)) families.set(spelled, { tex: symbol.tex, count: symbol.over.length });
      else scalars.set(spelled, symbol.tex);
    }
  }
  for (const [tex, name] of Object.entries(declared)) {
    const letters = `${name}fn`;
    functions.set(letters, name);
    names.set(spell(tex), letters);
  }
  const nameOf = (occurrence: Occurrence) => {
    const key = JSON.stringify(occurrence);
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `q${letters(occurrences.size)}`;
    names.set(key, name);
    occurrences.set(name, occurrence);
    return name;
  };
  return {
    occurrences,
    functions,
    find({ base, sub, sup }) {
      const withSub = sub === '' ? base : `${base}_{${sub}}`;
      const whole = scalars.get(sup === '' ? withSub : `${withSub}^{${sup}}`);
      if (whole !== undefined) return { name: nameOf({ tex: whole, at: [] }), sup: '' };
      const scalar = scalars.get(withSub);
      if (scalar !== undefined) return { name: nameOf({ tex: scalar, at: [] }), sup };
      // With its layer first: w^{(1)}_{ij} is no square of w_{ij}, even where the layer may be left out.
      const layered = sup === '' ? undefined : families.get(`${base}^{${sup}}`);
      const family = layered ?? families.get(base);
      if (family !== undefined) {
        const at = readIndices(sub, layered === undefined ? sup : '', { count: family.count, indices });
        if (at !== undefined) return { name: nameOf({ tex: family.tex, at: at.at }), sup: at.sup };
      }
      const named = names.get(withSub);
      return named === undefined ? undefined : { name: named, sup };
    },
  };
}

/** 'i', 'ik', 'i,k', '1', or i with a superscript k that is an index. */
function readIndices(
  sub: string,
  sup: string,
  { count, indices }: { readonly count: number; readonly indices: readonly string[] },
): { at: (string | number)[]; sup: string } | undefined {
  const subs = sub.replaceAll(/[,\s]/g, '').match(/\d+|[A-Za-z]/g) ?? [];
  const isPlain = /^[A-Za-z0-9,\s]*$/.test(sub);
  if (!isPlain) return undefined;
  const toIndex = (text: string) => (/^\d+$/.test(text) ? Number(text) : text);
  // '12' may be two indices of a family over two.
  const split =
    subs.length === 1 && count === 2 && /^\d\d$/.test(subs[0] ?? '') ? [...(subs[0] ?? '')] : subs;
  if (split.length === count) return { at: split.map(toIndex), sup };
  if (split.length + 1 === count && (indices.includes(sup) || /^[A-Za-z]$/.test(sup)))
    return { at: [...split, sup].map(toIndex), sup: '' };
  return undefined;
}

function letters(count: number): string {
  const letter = String.fromCharCode(97 + (count % 26));
  return count < 26 ? letter : letters(Math.floor(count / 26) - 1) + letter;
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
  private readonly table: Table | undefined;

  constructor(tokens: string[], table: Table | undefined) {
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
      return `${command}${degree}${groups.map((group) => `{${this.prepare(group)}}`).join('')}`;
    }
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
