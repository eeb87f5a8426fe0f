/** Words for TeX commands that exercises use inline, for places that cannot show formulas. */
const SYMBOLS: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  varepsilon: 'ε',
  eta: 'η',
  theta: 'θ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  psi: 'ψ',
  omega: 'ω',
  Sigma: 'Σ',
  sum: 'Σ',
  prod: 'Π',
  nabla: '∇',
  partial: '∂',
  infty: '∞',
  cdot: '·',
  times: '×',
  odot: '⊙',
  pm: '±',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  in: '∈',
  to: '→',
  leftarrow: '←',
  rightarrow: '→',
  top: 'ᵀ',
  dots: '…',
  ldots: '…',
  cdots: '…',
  sqrt: '√',
  lvert: '|',
  rvert: '|',
  lVert: '‖',
  rVert: '‖',
  quad: ' ',
  left: '',
  right: '',
  displaystyle: '',
};

const SUBSCRIPTS: Readonly<Record<string, string>> = mapDigits('₀₁₂₃₄₅₆₇₈₉');
const SUPERSCRIPTS: Readonly<Record<string, string>> = mapDigits('⁰¹²³⁴⁵⁶⁷⁸⁹');

/**
 * A text without its markup, for titles of documents, JSDoc and lists: `$\hat{y}_1$` becomes ŷ₁. Simple inline
 * formulas only; what is not known stays as it was written, without dollars and backslashes.
 */
export function toPlainText(text: string): string {
  return text
    .replace(/\$([^$]+)\$/g, (_, tex: string) => texToPlainText(tex))
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1');
}

function texToPlainText(tex: string): string {
  return tex
    .replace(/\\frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\sqrt\{([^{}]*)\}/g, '√($1)')
    .replace(/\\hat\{?([A-Za-z])\}?/g, '$1\u0302')
    .replace(/\\bar\{?([A-Za-z])\}?/g, '$1\u0304')
    .replace(/\\(?:mathbf|mathrm|mathsf|boldsymbol|text|operatorname)\{([^{}]*)\}/g, '$1')
    .replace(/\\([A-Za-z]+)/g, (_, name: string) => SYMBOLS[name] ?? name)
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/_\{?(\d+)\}?/g, (_, digits: string) => mapEach(digits, SUBSCRIPTS))
    .replace(/\^\{?(\d+)\}?/g, (_, digits: string) => mapEach(digits, SUPERSCRIPTS))
    .replace(/[\\{}]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

function mapDigits(marks: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...marks].map((mark, digit) => [String(digit), mark]));
}

function mapEach(digits: string, marks: Readonly<Record<string, string>>): string {
  return [...digits].map((digit) => marks[digit] ?? digit).join('');
}
