import { describe, expect, it } from 'vitest';
import { isProblem } from '@/lib/quiz/formula/expression';
import { parseFormula } from '@/lib/quiz/formula/parse-formula';
import { toTex } from '@/lib/quiz/formula/to-tex';
import { NOTATION, WITH_SIGMOID } from '../notation';

function read(
  text: string,
  options: { syntax?: 'latex' | 'plain'; target?: string; sigmoid?: boolean } = {},
) {
  const { syntax = 'latex', target = 'w_1 :=', sigmoid = false } = options;
  const notation = sigmoid ? WITH_SIGMOID : NOTATION;
  const parsed = parseFormula({ text, syntax }, notation, { target });
  return isProblem(parsed) ? parsed : toTex(parsed.expression, notation);
}

describe('a formula in TeX', () => {
  it.each([
    ['a layer in brackets as part of the name', 'w_{ij}^{(1)}x_1', 'w_{ij}^{(1)}\\,x_{1}'],
    ['an index before a layer', 'a_k^{(2)}', 'a_{k}^{(2)}'],
    ['a layer before an index', 'a^{(2)}_k', 'a_{k}^{(2)}'],
    ['a hat without braces', '\\hat y-y_1', '\\hat{y}-y_{1}'],
    ['a wide hat', '\\widehat{y}', '\\hat{y}'],
    ['a bar as a name, not as a mean', '\\bar x', '\\bar{x}'],
    [
      'a partial derivative as a name',
      '\\eta\\frac{\\partial J}{\\partial w}',
      '\\eta\\,\\frac{\\partial J}{\\partial w}',
    ],
    ['a slash as binding its neighbors alone', '1/n\\sum_i x_i', '\\frac{1}{n}\\,\\sum_{i} x_{i}'],
    ['a fraction without braces', '\\frac12g', '\\frac{1}{2}\\,g'],
    ['one digit as a subscript', '\\eta_010^{-t/n}', '\\eta_0\\cdot {10}^{-\\frac{t}{n}}'],
    ['log as the natural logarithm', '\\ln z', '\\log\\left(z\\right)'],
    ['the constant e of a virtual keyboard', '\\exponentialE^{-z}', '{e}^{-z}'],
    ['a function with a power in front', '\\tanh^2 z', '{\\left(\\tanh\\left(z\\right)\\right)}^{2}'],
    [
      'cases with spaces',
      '\\begin{cases} z & z > 0 \\\\ 0 & z \\le 0 \\end{cases}',
      '\\begin{cases}z&z> 0\\\\0&z\\le 0\\end{cases}',
    ],
    ['an indicator', '\\mathbf{1}[z>0]', '\\mathbf{1}\\left[z> 0\\right]'],
    ['an indicator without bold type', '1[z>0]', '\\mathbf{1}\\left[z> 0\\right]'],
    ['two indices', '\\sum_i p_{ik}', '\\sum_{i} p_{ik}'],
    ['two indices with a comma', '\\sum_i p_{i,k}', '\\sum_{i} p_{ik}'],
    ['an index above', '\\sum_i p_i^k', '\\sum_{i} p_{ik}'],
    ['its own left-hand side', 'w_1 := w_1-g', 'w_1-g'],
    ['a derivative on one line', '\\partial J/\\partial w', '\\frac{\\partial J}{\\partial w}'],
    ['a derivative of J(w)', '\\frac{\\partial J(w)}{\\partial w}', '\\frac{\\partial J}{\\partial w}'],
    [
      'an operator before its function',
      '\\frac{\\partial}{\\partial w}J(w)',
      '\\frac{\\partial J}{\\partial w}',
    ],
    ['a bar after a slash', 'g/|g|', '\\frac{g}{\\left|g\\right|}'],
    ['an indicator with a subscript', '\\mathbf{1}_{z>0}', '\\mathbf{1}\\left[z> 0\\right]'],
    ['a 1 with a condition below', '1_{\\{z>0\\}}', '\\mathbf{1}\\left[z> 0\\right]'],
    ['an I with a condition', 'I(z>0)', '\\mathbf{1}\\left[z> 0\\right]'],
    ['a function in upright type', '\\mathrm{sign}(z)', '\\operatorname{sign}\\left(z\\right)'],
    [
      'cases with a chain and full stops',
      '\\begin{cases}0,&-1<z<1,\\\\ z,&\\text{otherwise}.\\end{cases}',
      '\\begin{cases}0&-1< z< 1\\\\z&\\text{else}\\end{cases}',
    ],
    ['accents as they are typed', 'ŷ-x̄', '\\hat{y}-\\bar{x}'],
    ['a sum over two indices', '\\sum_{i,j} p_{ij}', '\\sum_{i} \\sum_{j} p_{ij}'],
    ['letters of other alphabets as commands', 'η·g', '\\eta\\,g'],
    ['the letter σ where it is a quantity', '\\sigma(z)', '\\sigma\\,z'],
  ])('reads %s', (_, tex, understood) => {
    expect(read(tex)).toBe(understood);
  });

  it.each([
    ['\\sigma(z)(1-\\sigma(z))', '\\sigma\\left(z\\right)\\,\\left(1-\\sigma\\left(z\\right)\\right)'],
    ['\\sigma(z)^2', '{\\left(\\sigma\\left(z\\right)\\right)}^{2}'],
    ['\\sigma^2(z)', '{\\left(\\sigma\\left(z\\right)\\right)}^{2}'],
    ['\\operatorname{sigmoid}(z)', '\\sigma\\left(z\\right)'],
  ])('reads σ as a function where the item says so: %s', (tex, understood) => {
    expect(read(tex, { sigmoid: true })).toBe(understood);
  });

  it.each([
    ['', 'empty'],
    ['  \\, ', 'empty'],
    ['z+', 'syntax'],
    ['(z', 'brackets'],
    ['z)', 'brackets'],
    ['\\frac{1}{', 'brackets'],
    ['q+1', 'unknownSymbol'],
    ['x_j', 'unknownSymbol'],
    ['J', 'unknownSymbol'],
    ['안녕', 'unknownSymbol'],
    ['\\text{hello}', 'unknownSymbol'],
    ['\\sum x_i', 'sumIndex'],
    ['x+1', 'missingIndex'],
    ['\\exp', 'missingArgument'],
    ['|z', 'brackets'],
    ['x_i + \\sum_i x_i', 'looseIndex'],
    ['w_0 = g', 'equation'],
    ['\\placeholder{}+z', 'placeholder'],
    ['\\href{z}{z}', 'unknownNotation'],
    ['z'.repeat(501), 'tooLong'],
    [`${'('.repeat(80)}z${')'.repeat(80)}`, 'tooLong'],
  ])('says what is wrong with %j: %s', (tex, problem) => {
    expect(read(tex)).toMatchObject({ problem });
  });

  it.each([
    ['bars', '|'.repeat(500)],
    ['empty bars', '||'.repeat(250)],
    ['nested accents', `${'\\bar{'.repeat(60)}x${'}'.repeat(60)}`],
    ['quantifiers', '\\forall'.repeat(60)],
    ['brackets', `${'('.repeat(240)}z${')'.repeat(240)}`],
    ['fractions', `${'\\frac{1}{'.repeat(45)}z${'}'.repeat(45)}`],
    ['powers', 'z^'.repeat(240)],
    ['sums', '\\sum_a'.repeat(70)],
    ['functions', '\\exp'.repeat(120)],
    ['fractions in a row', 'z/'.repeat(240)],
    ['factors', 'z'.repeat(500)],
    ['signs', '-'.repeat(500)],
    ['comparisons', 'z<'.repeat(240)],
    ['cases', '\\begin{cases}z&z<1\\\\'.repeat(20)],
    ['roots', '\\sqrt'.repeat(100)],
    ['primes', "z'".repeat(240)],
    ['indicators', '1_{z>0}'.repeat(70)],
    ['absolute values', '|z|'.repeat(160)],
  ])('is read or refused at once, be it made of %s', (_, tex) => {
    // What is guarded against takes minutes: the run would not come to its end.
    expect(read(tex)).toBeDefined();
  });

  it('never throws, whatever is typed', () => {
    const pieces = [
      '\\frac',
      '{',
      '}',
      '(',
      ')',
      '^',
      '_',
      '\\sum',
      '/',
      "'",
      '&',
      '\\begin{cases}',
      '\\end',
      '=',
      'z',
      '\\\\',
      '|',
      '12',
    ];
    const texts = pieces.flatMap((a) => pieces.flatMap((b) => pieces.map((c) => a + b + c)));

    expect(() => texts.forEach((text) => read(text))).not.toThrow();
  });
});

describe('a formula in plain text', () => {
  it.each([
    ['w_1 - eta*g', 'w_1-\\eta\\,g'],
    ['w1 - eta*grad', 'w_1-\\eta\\,\\frac{\\partial J}{\\partial w}'],
    ['1/(1+exp(-z))', '\\frac{1}{1+\\exp\\left(-z\\right)}'],
    [
      'w1 - eta/n * sum_(i=1)^n (w0 + w1 x_i - y_i) x_i',
      'w_1-\\frac{\\eta}{n}\\,\\sum_{i=1}^{n} \\left(w_0+w_1\\,x_{i}-y_{i}\\right)\\,x_{i}',
    ],
    ['g/sqrt(s+epsilon)', '\\frac{g}{\\sqrt{s+\\varepsilon}}'],
    ['eta_0*10^(-t/n)', '\\eta_0\\cdot {10}^{-\\frac{t}{n}}'],
    ['eta0*10**(-t/n)', '\\eta_0\\cdot {10}^{-\\frac{t}{n}}'],
    ['yhat - y_1', '\\hat{y}-y_{1}'],
    ['xbar', '\\bar{x}'],
    ['dJ/dw', '\\frac{\\partial J}{\\partial w}'],
    ['β1 g', '\\beta_1\\,g'],
    ['ηg', '\\eta\\,g'],
    ['10^-(t/n)', '{10}^{-\\frac{t}{n}}'],
    ['e^-z', '{e}^{-z}'],
    ['sum_i y_i*x_i/s', '\\sum_{i} y_{i}\\,\\frac{x_{i}}{s}'],
    ['y1hat', '\\hat{y}_1'],
    ['e^y_1', '{e}^{y_{1}}'],
    ['a_k^((2))', 'a_{k}^{(2)}'],
    ['p_1k', 'p_{1k}'],
    ['n_in + n_input', 'n_{in}+n_{in}'],
    ['m_t', 'm_t'],
    ['m', 'm_t'],
    ['1/n sum_i x_i', '\\frac{1}{n}\\,\\sum_{i} x_{i}'],
    [
      'exp(-(x_1-mu)^2/(2 sigma^2))',
      '\\exp\\left(-\\frac{{\\left(x_{1}-\\mu\\right)}^{2}}{2\\,{\\sigma}^{2}}\\right)',
    ],
    ['zg', 'z\\,g'],
  ])('reads %s', (text, understood) => {
    expect(read(text, { syntax: 'plain' })).toEqual(understood);
  });

  it('names a word it does not know', () => {
    expect(read('foo + z', { syntax: 'plain' })).toEqual({ problem: 'unknownSymbol', at: 'foo' });
  });
});
