import type { Notation } from './symbols';

const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
const FUNCTIONS = new Set('exp ln log tanh sinh cosh sin cos tan max min'.split(' '));
/** Functions TeX has no command for. */
const NAMED = new Set('sigmoid relu softplus step sign abs'.split(' '));
const ACCENTS = { hat: '\\hat', bar: '\\bar', tilde: '\\tilde' } as const;

/**
 * Plain text as TeX: 'w1 - eta*g' → 'w_{1}-\eta \cdot g', 'sum_(i=1)^n (x_i - xbar)^2', 'sqrt(s + epsilon)',
 * 'exp(-z)', 'yhat', '1[z>0]'. Words that mean nothing here are left as \operatorname{word}: the parser names them to the
 * learner.
 */
export function plainToLatex(text: string, notation: Notation): string {
  const words = createWords(notation);
  let latex = '';
  let rest = spellGreek(text)
    .replaceAll('**', '^')
    .replaceAll('<=', '\\le ')
    .replaceAll('>=', '\\ge ')
    .replaceAll(DERIVATIVE, '\\frac{\\partial $1}{\\partial $2}');
  while (rest !== '') {
    const command = /^\\[A-Za-z]+/.exec(rest)?.[0];
    if (command !== undefined) {
      latex += command;
      rest = rest.slice(command.length);
      continue;
    }
    const word = /^[A-Za-z]+(\d+(hat|bar|tilde)?)?/.exec(rest)?.[0];
    if (word !== undefined) {
      rest = rest.slice(word.length);
      const [isRoot, inner, after] = word === 'sqrt' ? readGroup(rest) : ([false, '', rest] as const);
      if (isRoot) {
        latex += `\\sqrt{${plainToLatex(inner, notation)}}`;
        rest = after;
      } else latex += words(word, /^\s*_/.test(rest));
      continue;
    }
    const script = /^\s*([_^])\s*/.exec(rest);
    if (script !== null) {
      const [content, after] = readScript(rest.slice(script[0].length), script[1] === '_');
      // What stands below is a name (n_in), what stands above is a formula.
      const isName = script[1] === '_' && /^[A-Za-z0-9]+$/.test(content);
      const inside = isName ? toSubscript(content) : plainToLatex(content, notation);
      latex = `${latex.trimEnd()}${script[1] ?? ''}{${inside}}`;
      rest = after;
      continue;
    }
    const [character = ''] = rest;
    latex += character === '*' ? '\\cdot ' : character;
    rest = rest.slice(character.length);
  }
  return latex;
}

/** Letters as they are, but Greek letters as such: w_beta. */
function toSubscript(content: string): string {
  return GREEK.includes(content) && content.length > 2 ? `\\${content}` : content;
}

type Words = (word: string, isSubscripted: boolean) => string;

const GREEK_LETTERS = 'αβγδεζηθικλμνξ-πρστυφχψω';

/** 'β1' as 'beta1', 'ηλ' as 'eta lambda'. */
function spellGreek(text: string): string {
  return text.replaceAll(/[α-ω]/g, (letter, at: number) => {
    const name = GREEK[[...GREEK_LETTERS.replace('-', '')].indexOf(letter === 'ς' ? 'σ' : letter)] ?? letter;
    const before = /[A-Za-z]/.test(text.charAt(at - 1)) ? ' ' : '';
    return `${before}${name}${/[\d_^]/.test(text.charAt(at + 1)) ? '' : ' '}`;
  });
}

/** dJ/dw and ∂J/∂w: a derivative typed on one line. */
const DERIVATIVE = /(?<![A-Za-z])[d∂]([A-Z])(?:\([a-z]+\))?\s*\/\s*[d∂]([A-Za-z]+_?\w*)/g;

function createWords({ symbols, functions }: Notation): Words {
  const aliases = new Map<string, string>();
  for (const symbol of symbols)
    if ('plain' in symbol) for (const plain of symbol.plain ?? []) aliases.set(plain, symbol.tex);
  const letters = new Set([...symbols.map(({ tex }) => tex), ...Object.keys(functions)]);
  return (word, isSubscripted) => {
    // 'm' may stand for m_t, but the m of 'm_t' does not.
    const alias = isSubscripted ? undefined : aliases.get(word);
    if (alias !== undefined) return `${alias} `;
    return toKnownWord(word) ?? toProduct(word, letters) ?? `\\operatorname{${word}}`;
  };
}

function toKnownWord(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (word.length === 1) return word;
  if (GREEK.includes(lower)) return `\\${lower} `;
  if (lower === 'eps' || lower === 'varepsilon') return '\\epsilon ';
  if (FUNCTIONS.has(lower)) return `\\${lower} `;
  if (lower === 'sum') return '\\sum ';
  if (lower === 'prod' || lower === 'product') return '\\prod ';
  if (NAMED.has(lower)) return `\\operatorname{${lower}}`;
  const [, letter = '', digits = '', accent = '', more = ''] =
    /^([A-Za-z]|[a-z]{2,}?)(\d*)(hat|bar|tilde)?(\d*)$/.exec(word) ?? [];
  const base = letter.length === 1 ? letter : GREEK.includes(letter) ? `\\${letter} ` : undefined;
  if (base === undefined) return undefined;
  const index = digits + more;
  const accented =
    accent === 'hat' || accent === 'bar' || accent === 'tilde' ? `${ACCENTS[accent]}{${base}}` : base;
  return index === '' ? `${accented} ` : `${accented}_{${index}} `;
}

/** 'xy' as x·y where both are symbols here. */
function toProduct(word: string, letters: ReadonlySet<string>): string | undefined {
  return [...word].every((letter) => letters.has(letter)) ? [...word].join(' ') : undefined;
}

/** [found, what stands in the brackets, what comes after]. */
function readGroup(text: string): readonly [boolean, string, string] {
  const start = /^\s*[({]/.exec(text);
  if (start === null) return [false, '', text];
  let depth = 0;
  for (let at = start[0].length - 1; at < text.length; at += 1) {
    if (/[({]/.test(text.charAt(at))) depth += 1;
    if (/[)}]/.test(text.charAt(at))) depth -= 1;
    if (depth === 0) return [true, text.slice(start[0].length, at), text.slice(at + 1)];
  }
  return [false, '', text];
}

/** What a script holds: a group, or a sign with one word or number ('^-z', '_12', '_0j', '^z_k', '^2'). */
function readScript(text: string, isSubscript: boolean): readonly [string, string] {
  const [isGroup, inner, after] = readGroup(text);
  if (isGroup) return [inner, after];
  // A minus before a group: 10^-(t/n).
  const [negated, negatedInner, afterNegated] = text.startsWith('-')
    ? readGroup(text.slice(1))
    : [false, '', ''];
  if (negated) return [`-(${negatedInner})`, afterNegated];
  const pattern = isSubscript
    ? /^[A-Za-z0-9]+/
    : /^-?\s*(\d+(\.\d+)?|([A-Za-z]+\d*|\\[A-Za-z]+)(_[A-Za-z0-9]+)?)?/;
  const [single = ''] = pattern.exec(text) ?? [];
  return [single, text.slice(single.length)];
}
