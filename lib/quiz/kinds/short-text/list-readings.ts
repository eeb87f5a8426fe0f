import { isHangul, normalizeWord } from './normalize-word';

/**
 * The words for which an answer may stand, the most literal first: as it is written, without endings or the mark of the
 * plural, without an article, with Greek letters by their names. The first of them that is a known answer decides, so that
 * a term that ends in what looks like an ending ('수용야', 'odds') is read as itself.
 */
export function listReadings(text: string): string[] {
  const bare = text.replace(ARTICLE, '');
  return unique(
    unique([text, bare, nameSymbols(bare)].map(normalizeWord))
      .flatMap(stripEndings)
      .flatMap((word) => [word, ...toSingulars(word)]),
  );
}

/** Before a space and a letter of another script than Korean: 'A 형' is not the English article. */
const ARTICLE = /^\s*(?:the|an?)\s+(?=[^\s\p{Script=Hangul}])/iu;

/** What follows '…이라' or '…이라고' in a sentence. No negation is among them: '…이라고 하지 않는다' is no such answer. */
const SAYING = [
  ...['한다', '합니다', '해요', '함', '하며', '할수있다', '할수있습니다'],
  ...['부른다', '부릅니다', '불러요', '부름', '불린다', '불립니다', '불림'],
  ...['말한다', '말합니다', '칭한다', '칭합니다', '일컫는다', '일컫습니다'],
  ...['생각한다', '생각합니다', '생각해요'],
];
const MEANING = [
  '말한다',
  '말합니다',
  '뜻한다',
  '뜻합니다',
  '의미한다',
  '의미합니다',
  '가리킨다',
  '가리킵니다',
];

/**
 * Endings by which a term stands in a Korean sentence: '과대적합을', '과대적합이라고 한다', 'dropout이다'. Of several in a
 * row ('은닉층에서는') each is taken by itself. '과적합 현상' names nothing but 과적합.
 */
const ENDINGS = [
  ...['이라', '라'].flatMap((quote) => [
    ...['고', '고도', '는'].map((end) => quote + end),
    ...['', '고', '고도'].flatMap((end) => SAYING.map((verb) => quote + end + verb)),
  ]),
  ...['을', '를'].flatMap((object) => MEANING.map((verb) => object + verb)),
  ...['이란', '란', '이다', '다', '임', '입니다', '이며'],
  ...['이에요', '예요', '이예요', '에요', '이야', '야', '이죠', '죠', '이지요', '지요', '요'],
  ...['은', '는', '이', '가', '을', '를', '의', '에', '로', '으로', '와', '과', '도', '만', '들'],
  ...['에서', '에게', '부터', '까지', '처럼', '보다'],
  '현상',
];

/** As many endings as a term has in a row: '…들+이라는+현상+입니다'. */
const ENDINGS_AT_MOST = 4;

/** The word and what is left of it without one or more endings, the longest first. */
function stripEndings(word: string): string[] {
  const stems = new Set([word]);
  let found = [word];
  for (let round = 0; round < ENDINGS_AT_MOST; round += 1) {
    found = found.flatMap(stripEnding);
    for (const stem of found) stems.add(stem);
  }
  return [...stems].sort((a, b) => b.length - a.length);
}

/** Without each ending that it may have: '깊이란' is 깊이+란 as well as 깊+이란. */
function stripEnding(word: string): string[] {
  return ENDINGS.filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .filter(isStem);
}

/** One syllable before an ending may as well be the beginning of another word; 'β는' can be nothing else. */
function isStem(rest: string): boolean {
  return [...rest].length >= (isHangul(rest) ? 2 : 1);
}

const SINGULARS: readonly (readonly [plural: RegExp, ...singulars: readonly string[]])[] = [
  [/(?<=[a-z]{2})ices$/, 'ix', 'ex'],
  [/(?<=[a-z]{2})ies$/, 'y'],
  [/(?<=[a-z](?:s|x|z|ch|sh))es$/, '', 'is'],
  [/(?<=[a-z]{2})(?<!s)s$/, ''],
  [/(?<=minim|maxim|optim)a$/, 'um'],
];

/** 'confusionmatrices' → 'confusionmatrix' and forms that are no words, which are no harm. */
function toSingulars(word: string): string[] {
  return SINGULARS.flatMap(([plural, ...singulars]) =>
    plural.test(word) ? singulars.map((singular) => word.replace(plural, singular)) : [],
  );
}

const GREEK: Readonly<Record<string, string>> = {
  ...{ α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', ζ: 'zeta', η: 'eta', θ: 'theta' },
  ...{ ι: 'iota', κ: 'kappa', λ: 'lambda', μ: 'mu', ν: 'nu', ξ: 'xi', ο: 'omicron', π: 'pi' },
  ...{ ρ: 'rho', σ: 'sigma', ς: 'sigma', τ: 'tau', υ: 'upsilon', φ: 'phi', χ: 'chi', ψ: 'psi', ω: 'omega' },
};

/** An item that accepts 'eta' accepts η. A letter whose name it does not accept remains a foreign word. */
function nameSymbols(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Script=Greek}/gu, (letter) => GREEK[letter.toLowerCase()] ?? letter);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
