/** TeX as people and math fields write it, in one spelling. */
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
    /\\(?:mathrm|text|textrm|mathit|operatorname)\{\s*(sigmoid|relu|ReLU|step|sign|sgn|abs|max|min|exp|ln|log|tanh)\s*\}/g,
    '\\operatorname{$1}',
  ],
  [
    /\\(?:mathbb|mathbf|boldsymbol|mathds)\{?\s*(?:1|I|\\mathbb\{1\})\s*\}?(?=\s*[[({_\\])/g,
    '\\operatorname{indicator}',
  ],
  // 1_{z > 0} and I(z > 0): a 1 or an I before a condition.
  [
    /(?:\\operatorname\{indicator\}|(?<![A-Za-z0-9.\\])1)\s*_\s*\{(?:\\\{)?([^{}]*(?:[<>]|\\[lg]e)[^{}]*?)(?:\\\})?\}/g,
    '\\operatorname{indicator}($1)',
  ],
  [/(?<![A-Za-z\\{])I\s*(?=[[(][^()[\]]*(?:[<>]|\\[lg]e))/g, '\\operatorname{indicator}'],
  // J(w) in a derivative is J; ∂J/∂w on one line is the fraction.
  [/\\partial\s*([A-Za-z])\s*\([^()]*\)/g, '\\partial $1'],
  [
    /\\partial\s*([A-Za-z])\s*\/\s*\\partial\s*(\\?[A-Za-z]+(?:_(?:\{[^{}]*\}|\w))?)/g,
    '\\frac{\\partial $1}{\\partial $2}',
  ],
  [
    /\\frac\{\s*\\partial\s*\}\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}\s*([A-Za-z])(?:\s*\([^()]*\))?/g,
    '\\frac{\\partial $2}{$1}',
  ],
  [/\\nabla(?:\s*_\s*(?:\{[^{}]*\}|\w))?\s*([A-Za-z])(?:\s*\([^()]*\))?/g, '\\nabla $1'],
  [/\\(?:mathbf|boldsymbol|bm|vec|mathit|mathcal|mathrm|text|textrm|textbf)\{([^{}]*)\}/g, '{$1}'],
  [/\\(?:lbrace|\{)|\\\{/g, '('],
  [/\\(?:rbrace|\})|\\\}/g, ')'],
  [/\\lbrack(?![A-Za-z])/g, '('],
  [/\\rbrack(?![A-Za-z])/g, ')'],
  [/\\(?:lvert|rvert|vert|mid)(?![A-Za-z])/g, '|'],
  [/\\prime(?![A-Za-z])/g, "'"],
  [/\\log(?![A-Za-z])(?!\s*_)/g, '\\ln'],
  [/\\(sum|prod)\s*_\s*\{\s*([A-Za-z])\s*,\s*([A-Za-z])\s*\}/g, '\\$1_{$2}\\$1_{$3}'],
];

/** The condition that always holds. */
const ALWAYS = '1>0';

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
    .replaceAll(/[,;.]\s*(?=\\\\|\\end)/g, '')
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
