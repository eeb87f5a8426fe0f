import type { Notation } from '@/lib/quiz/formula/symbols';

/** The symbols of a course on regression and networks, for tests of parsing and comparison. */
export const NOTATION: Notation = {
  symbols: [
    { tex: 'z', domain: 'real' },
    { tex: 'w_0' },
    { tex: 'w_1' },
    { tex: '\\eta', domain: 'small' },
    { tex: '\\eta_0', domain: 'small' },
    { tex: 'n', domain: 'count' },
    { tex: 'K', domain: 'count' },
    { tex: 't', domain: 'count' },
    { tex: 'i', from: 1, to: 'n' },
    { tex: 'k', from: 1, to: 'K', free: true },
    { tex: 'x', over: ['i'] },
    { tex: 'y', over: ['i'] },
    { tex: '\\pi', over: ['i'], domain: 'probability' },
    { tex: 'a^{(2)}', over: ['k'] },
    { tex: 'p', over: ['i', 'k'], domain: 'probability' },
    { tex: 'g' },
    { tex: 's', domain: 'positive' },
    { tex: '\\varepsilon', domain: 'small' },
    { tex: '\\hat{y}' },
    { tex: '\\hat{y}_1' },
    { tex: '\\bar{x}', equals: '\\frac{1}{n}\\sum_i x_i' },
    { tex: 'w_{ij}^{(1)}' },
    { tex: '\\frac{\\partial J}{\\partial w}', plain: ['grad'] },
    { tex: '\\beta_1', domain: 'probability' },
    { tex: '\\mu' },
    { tex: 'n_{in}', also: ['n_{input}'] },
    { tex: 'm_t', plain: ['m'] },
    { tex: '\\sigma', domain: 'positive' },
  ],
  functions: {},
};

/** The same with σ as the name of the sigmoid. */
export const WITH_SIGMOID: Notation = {
  symbols: NOTATION.symbols.filter(({ tex }) => tex !== '\\sigma'),
  functions: { '\\sigma': 'sigmoid' },
};
